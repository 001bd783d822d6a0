export const id = 664;
export const ids = [664];
export const modules = {

/***/ 7664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFetch: () => (/* reexport */ createFetch),
  H: () => (/* reexport */ failureReason),
  proxyFromEnvironment: () => (/* reexport */ proxyFromEnvironment),
  retryText: () => (/* reexport */ retryText)
});

// UNUSED EXPORTS: failureCode

;// CONCATENATED MODULE: ./packages/http/src/failure.ts
/**
 * The error code at the bottom of a failed fetch, such as ECONNRESET; undefined where there is none. fetch itself
 * only says "fetch failed" and hides the reason in `cause`.
 */
function failureCode(error) {
    for (const cause of causes(error)) {
        if (typeof cause.code === 'string')
            return cause.code;
    }
    return undefined;
}
/** The reason of a failed fetch in words, for a message. */
function failureReason(error) {
    const chain = causes(error);
    const last = chain.at(-1);
    if (last === undefined)
        return String(error);
    // Node.js gathers the failures of all addresses of a host in an AggregateError without a message.
    return last.message === '' ? (failureCode(error) ?? last.name) : last.message;
}
function isErrorLike(value) {
    return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
function causes(error) {
    const found = [];
    for (let next = error; isErrorLike(next) && !found.includes(next); next = next.cause)
        found.push(next);
    return found;
}

;// CONCATENATED MODULE: ./packages/http/src/error-body.ts
const limit = 64 * 1024;
/**
 * Replaces the body of a failure by its first 64 KiB, so that whoever reads it for a message cannot be made to
 * read without end. The body can then be read even after the connection is gone.
 */
async function limitErrorBody(response) {
    if (response.status < 400 || response.body === null)
        return response;
    const { status, statusText, headers, url } = response;
    return responseFrom(url, await firstBytes(response.body), { status, statusText, headers });
}
/** A constructed Response has no address, but callers such as octokit ask for it. */
function responseFrom(url, body, init) {
    return Object.defineProperty(new Response(body, init), 'url', { value: url });
}
/** The text of a failure without using up its body. */
function peekText(response) {
    return response.clone().text();
}
/** At most 64 KiB of a body, as far as it arrives. */
async function firstBytes(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.byteLength;
            if (size >= limit)
                break;
        }
    }
    catch {
        // A failure whose explanation was cut off is still that failure.
    }
    return new Uint8Array(Buffer.concat(chunks).subarray(0, limit));
}

;// CONCATENATED MODULE: ./packages/http/src/redirect.ts
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const credentialHeaders = ['authorization', 'cookie', 'proxy-authorization'];
const maximum = 10;
/**
 * Sends a request and follows its redirects as the fetch standard says ("HTTP-redirect fetch"), but drops all
 * credentials when the origin changes and never goes from HTTPS to plain HTTP.
 */
async function followRedirects(transport, url, init) {
    let target = url;
    let request = init;
    for (let count = 0;; count++) {
        const response = await transport(target, request);
        const location = response.headers.get('location');
        if (!redirectStatuses.has(response.status) || location === null || init.redirect === 'manual') {
            return response;
        }
        await response.body?.cancel();
        if (count === maximum)
            throw new TypeError(`${url.href} redirects more than ${maximum} times`);
        const next = new URL(location, target);
        refuse(target, next, init.redirect);
        request = redirected(request, response.status, next.origin === target.origin);
        target = next;
    }
}
function refuse(from, to, mode) {
    if (mode === 'error')
        throw new TypeError(`${from.href} redirects to ${to.href}`);
    if (to.protocol !== 'https:' && to.protocol !== from.protocol) {
        throw new TypeError(`${from.href} redirects to ${to.protocol}//${to.host}, which is less safe`);
    }
}
function redirected(init, status, sameOrigin) {
    const headers = new Headers(init.headers);
    if (!sameOrigin)
        for (const name of credentialHeaders)
            headers.delete(name);
    const method = (init.method ?? 'GET').toUpperCase();
    const becomesGet = (status === 303 && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST');
    if (!becomesGet)
        return { ...init, headers };
    for (const name of ['content-length', 'content-type', 'content-encoding'])
        headers.delete(name);
    return { ...init, headers, method: 'GET', body: null };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/http/src/retry-after.ts
const unitInMilliseconds = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/**
 * How long a server asks to wait, in milliseconds: the Retry-After header as seconds or as an HTTP date (RFC 9110
 * §10.2.3), else GHCR's `retry-after: 333.939671ms` in the text of the failure. Undefined when it does not say.
 */
function retryAfter(header, text, now) {
    return fromHeader(header, now) ?? fromText(text);
}
function fromHeader(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(header))
        return Number(header) * 1000;
    const instant = Date.parse(header);
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}
/** The syntax of Go's time.Duration, such as `1m30.5s`. */
function fromText(text) {
    const duration = /retry-after:?\s*((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)/i.exec(text)?.[1];
    if (duration === undefined)
        return undefined;
    const parts = duration.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g);
    const sum = [...parts].reduce((sum, [, n, unit]) => sum + Number(n) * (unitInMilliseconds[unit ?? ''] ?? 0), 0);
    return Math.ceil(sum);
}

;// CONCATENATED MODULE: ./packages/http/src/retry.ts




const defaultRetryPolicy = {
    retries: 6,
    maxWait: 60_000,
    backOff: 500,
    wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    now: () => Date.now(),
    random: () => Math.random(),
    onRetry: () => undefined,
};
/** Statuses that say that the request was not carried out. */
const notCarriedOut = new Set([425, 429]);
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const lostConnection = new Set([
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);
/** Makes attempts until one ends in something that waiting does not cure, or the policy's limits are reached. */
async function withRetries(attempt, request, policy) {
    let waited = 0;
    for (let count = 0;; count++) {
        const outcome = await outcomeOf(() => attempt(count));
        const reason = passingReason(outcome, request.init);
        const wait = reason === undefined ? Infinity : waitAfter(outcome, count, policy);
        if (reason === undefined || count >= policy.retries || waited + wait > policy.maxWait)
            return settle(outcome);
        policy.onRetry({ url: request.url, reason, wait });
        await policy.wait(wait);
        waited += wait;
    }
}
async function outcomeOf(attempt) {
    try {
        const response = await attempt();
        return { response, text: response.status < 400 ? '' : await peekText(response) };
    }
    catch (error) {
        return { error };
    }
}
function settle(outcome) {
    if ('error' in outcome)
        throw outcome.error;
    return outcome.response;
}
/** Why another attempt may succeed; undefined when it would not, or when it could do harm. */
function passingReason(outcome, init) {
    if (isReadOnce(init.body) || (init.signal?.aborted ?? false))
        return undefined;
    if ('error' in outcome) {
        const code = failureCode(outcome.error);
        return code !== undefined && lostConnection.has(code) && isIdempotent(init) ? code : undefined;
    }
    const { status, headers } = outcome.response;
    // GitHub, and GHCR, tell of the secondary rate limit with 403.
    const limited = notCarriedOut.has(status) || (status === 403 && /secondary rate limit/i.test(outcome.text));
    const refused = limited || (status === 503 && headers.has('retry-after'));
    return refused || (passing.has(status) && isIdempotent(init)) ? `status ${status}` : undefined;
}
function isReadOnce(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
function isIdempotent({ idempotent, method = 'GET' }) {
    return idempotent ?? !['POST', 'PATCH'].includes(method.toUpperCase());
}
function waitAfter(outcome, count, policy) {
    const asked = 'response' in outcome
        ? retryAfter(outcome.response.headers.get('retry-after'), outcome.text, policy.now())
        : undefined;
    const spread = policy.random();
    // Never before the instant that was asked for, and not all clients at that instant.
    if (asked !== undefined)
        return Math.ceil(asked + spread * policy.backOff * 0.5);
    return Math.ceil(policy.backOff * 2 ** count * (0.5 + spread / 2));
}

;// CONCATENATED MODULE: ./packages/http/src/streamed-body.ts
function isStreamedBody(body) {
    return typeof body === 'object' && body !== null && 'open' in body && 'length' in body;
}

;// CONCATENATED MODULE: ./packages/http/src/undici.ts
async function loadUndici(proxy) {
    const { Agent, EnvHttpProxyAgent, fetch, request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    if (proxy === undefined)
        return { fetch, request, dispatcher: new Agent() };
    const { httpProxy = '', httpsProxy = httpProxy, noProxy = '' } = proxy;
    return { fetch, request, dispatcher: new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy }) };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./packages/http/src/upload.ts


const methods = ['PUT', 'POST', 'PATCH'];
/**
 * Sends a streamed body. fetch would keep a copy of all of it in memory, for the case of a redirect: it clones the
 * request, which tees the stream. The answer to an upload is short, and is read whole.
 */
async function upload({ request, dispatcher }, url, { method = 'PUT', headers, signal }, { length, open }) {
    const known = methods.find((name) => name === method.toUpperCase());
    if (known === undefined)
        throw new TypeError(`${method} does not take a body`);
    const sent = new Headers(headers);
    sent.set('content-length', String(length));
    const content = external_node_stream_.Readable.from(await open(), { objectMode: false });
    const options = {
        method: known,
        headers: [...sent].flat(),
        body: content,
        dispatcher,
        signal: signal ?? null,
    };
    const response = await request(url, options);
    const text = await firstBytes(response.body);
    return responseFrom(url.href, text.byteLength === 0 ? null : text, {
        status: response.statusCode,
        headers: headerList(response.headers),
    });
}
function headerList(headers) {
    return Object.entries(headers).flatMap(([name, values = []]) => [values].flat().map((value) => [name, value]));
}

;// CONCATENATED MODULE: ./packages/http/src/transport.ts




/** undici is loaded for what the fetch inside Node.js cannot do: uploads in constant memory, and proxies. */
function createTransport(proxy) {
    let loading;
    const undici = () => (loading ??= loadUndici(proxy));
    return async (url, { body, ...init }) => {
        if (isStreamedBody(body))
            return upload(await undici(), url, init, body);
        const plain = body === undefined ? init : { ...init, body };
        const send = proxy === undefined ? sendDirectly : byProxy(await undici());
        return limitErrorBody(await send(url, plain));
    };
}
/** fetch requires duplex with every body that is a stream. */
const wire = { redirect: 'manual', duplex: 'half' };
function sendDirectly(url, init) {
    return fetch(url, { ...init, ...wire });
}
function byProxy({ fetch, dispatcher }) {
    return async (url, { headers, ...init }) => {
        const plainHeaders = [...new Headers(headers)];
        const response = await fetch(url, { ...init, ...wire, headers: plainHeaders, dispatcher });
        const { status, statusText } = response;
        return responseFrom(response.url, response.body, { status, statusText, headers: [...response.headers] });
    };
}

;// CONCATENATED MODULE: ./packages/http/src/fetch.ts




/**
 * The one HTTP client. Beyond the global fetch, it
 *
 * - repeats requests that failed in passing (see RetryPolicy), within a limit on the total wait; what is left
 *   after that is returned or thrown as fetch would;
 * - follows redirects itself and never carries credentials to another origin;
 * - sends streamed bodies with Content-Length, reopening them for each attempt;
 * - reads at most 64 KiB of the body of a failure (status 400 and above).
 */
function createFetch({ proxy, ...retry } = {}) {
    const transport = createTransport(proxy);
    const policy = { ...defaultRetryPolicy, ...retry };
    return (url, init = {}) => {
        const target = new URL(url);
        const attempt = async (count) => {
            const from = count === 0 ? target : await repeatedTarget(target, init);
            const response = await followRedirects(transport, from, init);
            return init.whole === true ? readWhole(response) : response;
        };
        return withRetries(attempt, { url: target, init }, policy);
    };
}
async function readWhole(response) {
    if (response.body === null)
        return response;
    const { url, status, statusText, headers } = response;
    return responseFrom(url, await response.arrayBuffer(), { status, statusText, headers });
}
async function repeatedTarget(target, { retarget }) {
    if (retarget === undefined)
        return target;
    const next = await retarget();
    if (next.origin === target.origin)
        return next;
    throw new TypeError(`${target.href} cannot be repeated at ${next.origin}, where its credentials must not go`);
}

;// CONCATENATED MODULE: ./packages/http/src/retry-text.ts
/** `ghcr.io: status 503, next attempt in 1.5 s` */
function retryText({ url, reason, wait }) {
    return `${url.host}: ${reason}, next attempt in ${(wait / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./packages/http/src/proxy.ts
/** The proxy settings of an environment; undefined where it names no proxy. Lower-case names win, as with curl. */
function proxyFromEnvironment(env) {
    const value = (name) => env[name.toLowerCase()] ?? env[name] ?? '';
    const settings = {
        httpProxy: value('HTTP_PROXY'),
        httpsProxy: value('HTTPS_PROXY'),
        noProxy: value('NO_PROXY'),
    };
    return settings.httpProxy === '' && settings.httpsProxy === '' ? undefined : settings;
}

;// CONCATENATED MODULE: ./packages/http/src/index.ts






/***/ })

};
