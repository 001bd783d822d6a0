export const id = 661;
export const ids = [661];
export const modules = {

/***/ 7528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFetch: () => (/* reexport */ createFetch),
  Hr: () => (/* reexport */ failureReason),
  proxyFromEnvironment: () => (/* reexport */ proxyFromEnvironment)
});

// UNUSED EXPORTS: failureCode, retryText

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






/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* reexport */ createBuilder),
  Fx: () => (/* reexport */ createExternals),
  jx: () => (/* reexport */ createSupplier),
  UO: () => (/* reexport */ isWithin),
  uJ: () => (/* reexport */ joinPath),
  Oi: () => (/* reexport */ kustomizationFile),
  lendDownloader: () => (/* reexport */ lendDownloader),
  Ng: () => (/* reexport */ parseManifest),
  XD: () => (/* reexport */ resolvePath),
  G9: () => (/* reexport */ settle)
});

// UNUSED EXPORTS: createDownloader, createHelm, diskView, isFileUrl, openDownloader, outputFileNames, parseRepositoryAddress, repositoryFolder

// EXTERNAL MODULE: ./packages/report/src/index.ts + 13 modules
var src = __webpack_require__(5259);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/kustomize/src/remote/repository-host.ts
/** Undefined when no repository is meant: without a scheme, only ssh's short form and GitHub's name tell of one. */
function splitHost(address) {
    const [written, afterScheme] = take(address.replace(/^git::/i, ''), /^(?:ssh|https?|file):\/\//i);
    const scheme = written.toLowerCase();
    const [user, afterUser] = take(afterScheme, /^[a-z][a-z\d-]*@/i);
    const github = /^github\.com[/:]/i.test(afterUser);
    const short = scheme === '' && (user !== '' || github);
    if (scheme === '' && !short)
        return undefined;
    if (scheme === 'file://')
        return { host: scheme, rest: user + afterUser };
    const end = separator(afterUser, short);
    const host = end < 0 ? afterUser : afterUser.slice(0, end + 1);
    const rest = end < 0 ? '' : afterUser.slice(end + 1);
    if (github)
        return { host: githubHost(scheme, user), rest };
    return host === '' ? undefined : { host: scheme + user + host, rest };
}
/** Splits off what the expression matches at the start. */
function take(text, start) {
    const found = start.exec(text)?.[0] ?? '';
    return [found, text.slice(found.length)];
}
/** In ssh's short form a colon ends the host, unless a slash comes before it. */
function separator(text, short) {
    const slash = text.indexOf('/');
    const colon = text.indexOf(':');
    return short && (slash < 0 || (colon > 0 && colon < slash)) ? colon : slash;
}
/** GitHub is reached in two ways only, whatever else stood in the address. */
function githubHost(scheme, user) {
    return scheme === 'ssh://' || user !== '' ? `${user}github.com:` : 'https://github.com/';
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/repository-query.ts
/** What kustomize allows a git command where the address does not say. */
const defaultTimeout = 27_000;
/** Reads `ref` (or `version`) and `timeout`. A query that Go's url.ParseQuery refuses counts as an empty one. */
function readQuery(query) {
    const refused = query.includes(';') || /%(?![\da-f]{2})/i.test(query);
    // The ampersand keeps a second question mark, which would be dropped at the start.
    const values = new URLSearchParams(refused ? '' : `&${query}`);
    const ref = [values.get('ref'), values.get('version')].find((value) => value !== null && value !== '');
    return { ref: ref ?? '', timeout: milliseconds(values.get('timeout') ?? '') ?? defaultTimeout };
}
const units = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Whole seconds, or a duration as Go writes it (`1m30s`); undefined for neither, and for what is not above zero. */
function milliseconds(text) {
    const unsigned = text.replace(/^\+/, '');
    if (/^\d+$/.test(unsigned))
        return positive(Number(unsigned) * 1000);
    if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(unsigned))
        return undefined;
    const parts = [...unsigned.matchAll(/([\d.]+)([^\d.]+)/g)];
    return positive(parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0));
}
function positive(value) {
    return value > 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/repository-address.ts



/**
 * Reads an address of a repository; undefined for anything else, such as a path. The rules are those of kustomize
 * v5.8.1 (api/internal/git/repospec.go), which takes `https`, `http`, `ssh` and `file` URLs, `user@host:path` and
 * addresses that begin with `github.com`, each with or without `git::` before it.
 *
 * kustomize asks in this order (api/internal/target/kusttarget.go): an entry of `resources`, `generators`,
 * `transformers` or `validators` is first read as a file, which for an http(s) URL means a download; whatever that
 * fails of, except a status that says so for a URL that is no repository, it is then taken as a repository, and as a
 * directory only when it is none. So a file of that name wins over a repository, but a directory never does. Entries of
 * `components` are taken as a repository, else as a directory. All other fields name files only.
 */
function parseRepositoryAddress(text) {
    if (text.startsWith('/'))
        return undefined;
    const mark = text.indexOf('?');
    const [address, query] = mark < 0 ? [text, ''] : [text.slice(0, mark), text.slice(mark + 1)];
    const found = splitHost(address);
    if (found === undefined)
        return undefined;
    const split = splitPath(found.rest, found.host === 'file://');
    if (split === undefined || split.repository === '')
        return undefined;
    const path = normalise(split.path.replace(/^\//, ''));
    // Behind two slashes kustomize finds such a path only once it looks into the checkout.
    if (leavesRoot(path) && !split.path.startsWith('//'))
        return undefined;
    return { text, url: found.host + split.repository, path, ...readQuery(query) };
}
/** Whether a normalised relative path leads out of where it starts. */
function leavesRoot(path) {
    return path === '..' || path.startsWith('../');
}
/** Where the path of the repository ends: at a mark (`_git/NAME`, `//`, `.git`), else after owner and name. */
function splitPath(rest, whole) {
    const marked = /^(?<repository>.*?_git\/[^/]*)(?:\/(?<path>.*))?$/s.exec(rest) ??
        /^(?<repository>.*?)\/\/(?<path>.*)$/s.exec(rest) ??
        /^(?<repository>.*?\.git)(?<path>.*)$/s.exec(rest);
    if (marked?.groups)
        return { repository: marked.groups['repository'] ?? '', path: marked.groups['path'] ?? '' };
    if (whole)
        return { repository: rest, path: '' };
    const segments = rest.split('/');
    if (segments.length < 2)
        return undefined;
    return { repository: segments.slice(0, 2).join('/'), path: segments.slice(2).join('/') };
}
function normalise(path) {
    const normal = external_node_path_.posix.normalize(`./${path}`).replace(/\/$/, '');
    return normal === '.' ? '' : normal;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/build.ts

function directoryOf({ chain }) {
    return chain.at(-1) ?? '';
}
/** The route that goes on to a directory, which a kustomization, with a namespace or without, calls `path`. */
function routeTo(route, directory, path, namespace) {
    return {
        chain: [...route.chain, directory],
        namespace: namespace || route.namespace,
        ...spelledFrom(route, path),
    };
}
/** Where a path that a kustomization names leads; an address begins anew. */
function spelledFrom(route, path) {
    const address = parseRepositoryAddress(path);
    if (address)
        return { path: address.path || rootOfClone, remote: { repo: address.url, ref: address.ref } };
    const { remote } = route;
    return { path: joinSpelled(route.path, path), ...(remote ? { remote } : {}) };
}
/** What kustomize calls the root of a repository that it has not cloned yet. */
const rootOfClone = 'notCloned';
/** Joins paths as Go's filepath.Join does: `..` at the start stays. */
function joinSpelled(base, path) {
    const steps = [];
    for (const step of `${base}/${path}`.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step === '..' && steps.length > 0 && steps.at(-1) !== '..')
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join('/');
}

;// CONCATENATED MODULE: ./packages/kustomize/src/build-metadata.ts
/** The origin of what a field of a kustomization file does. */
function originOfPlugin({ path = '', ...remote }, kind) {
    return { ...remote, configuredIn: path, configuredBy: { apiVersion: 'builtin', kind } };
}
/** The origin of what stands in a file. */
function originOf({ path, remote, }) {
    return { path, ...remote };
}
/** The annotations that tell origin and transformations, as far as `buildMetadata` asks for them. */
function originAnnotations(traced, wanted) {
    const annotations = {};
    if (wanted.includes('originAnnotations') && traced?.origin)
        annotations['config.kubernetes.io/origin'] = linesOf(traced.origin).join('');
    if (wanted.includes('transformerAnnotations') && traced && traced.changes.length > 0) {
        const items = traced.changes.map((change) => linesOf(change).map((line, index) => (index === 0 ? '- ' : '  ') + line));
        annotations['alpha.config.kubernetes.io/transformations'] = items.flat().join('');
    }
    return annotations;
}
function linesOf({ path, repo, ref, configuredIn, configuredBy }) {
    return [
        ...(path === undefined ? [] : [`path: ${path}\n`]),
        ...(repo ? [`repo: ${repo}\n`] : []),
        ...(ref ? [`ref: ${ref}\n`] : []),
        ...(configuredIn === undefined ? [] : [`configuredIn: ${configuredIn}\n`]),
        ...(configuredBy === undefined
            ? []
            : [
                'configuredBy:\n',
                ...Object.entries(configuredBy).map(([field, value]) => `  ${field}: ${value}\n`),
            ]),
    ];
}

// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
;// CONCATENATED MODULE: ./packages/kustomize/src/data/cluster-scoped-kinds.ts
// Generated by packages/kustomize/generate/generate.js from sigs.k8s.io/kustomize/kyaml/openapi v0.21.1 (Apache-2.0).
/** JSON, which starts faster than the same as code. */
const clusterScopedKinds = '["admissionregistration.k8s.io/v1/MutatingWebhookConfiguration","admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration","admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration","admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration","apiextensions.k8s.io/v1/CustomResourceDefinition","apiextensions.k8s.io/v1beta1/CustomResourceDefinition","apiregistration.k8s.io/v1/APIService","apiregistration.k8s.io/v1beta1/APIService","certificates.k8s.io/v1/CertificateSigningRequest","certificates.k8s.io/v1beta1/CertificateSigningRequest","flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema","flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration","networking.k8s.io/v1/IngressClass","networking.k8s.io/v1beta1/IngressClass","node.k8s.io/v1/RuntimeClass","node.k8s.io/v1beta1/RuntimeClass","policy/v1beta1/PodSecurityPolicy","rbac.authorization.k8s.io/v1/ClusterRole","rbac.authorization.k8s.io/v1/ClusterRoleBinding","rbac.authorization.k8s.io/v1beta1/ClusterRole","rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding","scheduling.k8s.io/v1/PriorityClass","scheduling.k8s.io/v1beta1/PriorityClass","storage.k8s.io/v1/CSIDriver","storage.k8s.io/v1/CSINode","storage.k8s.io/v1/StorageClass","storage.k8s.io/v1/VolumeAttachment","storage.k8s.io/v1beta1/CSIDriver","storage.k8s.io/v1beta1/CSINode","storage.k8s.io/v1beta1/StorageClass","storage.k8s.io/v1beta1/VolumeAttachment","v1/ComponentStatus","v1/Namespace","v1/Node","v1/NodeProxyOptions","v1/PersistentVolume"]';

;// CONCATENATED MODULE: ./packages/kustomize/src/cluster-scope.ts

let kinds;
/**
 * True for the built-in kinds that belong to no namespace. Kinds of custom resources count as namespaced, whatever
 * their definition says: kustomize does not look.
 */
function isClusterScoped(group, version, kind) {
    kinds ??= new Set(JSON.parse(clusterScopedKinds));
    return kinds.has(group === '' ? `${version}/${kind}` : `${group}/${version}/${kind}`);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/identity.ts


/** The namespace that kinds without one count as, so that they never equal an object in a namespace. */
const noNamespace = '_non_namespaceable_';
const identities = new WeakMap();
/** Identity of an object as it is now. Objects are never changed, so it is worked out once for each. */
function identity_identityOf(object) {
    const known = identities.get(object);
    if (known)
        return known;
    const metadata = (0,kubernetes_object/* isJsonObject */.O)(object['metadata']) ? object['metadata'] : {};
    const { group, version } = splitApiVersion(identity_text(object['apiVersion']));
    const kind = identity_text(object['kind']);
    const namespace = identity_text(metadata['namespace']);
    const effectiveNamespace = isClusterScoped(group, version, kind) ? noNamespace : namespace || 'default';
    const identity = { group, version, kind, name: identity_text(metadata['name']), namespace, effectiveNamespace };
    identities.set(object, identity);
    return identity;
}
function splitApiVersion(apiVersion) {
    const slash = apiVersion.indexOf('/');
    if (slash < 0)
        return { group: '', version: apiVersion };
    return { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
function apiVersionOf({ group, version }) {
    return group === '' ? version : `${group}/${version}`;
}
/** Equal for two identities exactly when kustomize takes them for the same object. */
function identityKey(identity) {
    return `${identity.group}/${identity.version}/${identity.kind}/${identity.effectiveNamespace}/${identity.name}`;
}
function identity_isCluster(identity) {
    return identity.effectiveNamespace === noNamespace;
}
/** True when every part that the selector names is the same. */
function selects(selector, { group, version, kind }) {
    return ((!selector.group || selector.group === group) &&
        (!selector.version || selector.version === version) &&
        (!selector.kind || selector.kind === kind));
}
/** What an object needs, and this one has not; lists have no name. */
function missingPart({ kind, name }) {
    if (kind === '')
        return 'kind';
    return name === '' && !kind.endsWith('List') ? 'metadata.name' : undefined;
}
/** `Deployment web` or `Deployment team/web`, for messages. */
function describeIdentity({ kind, namespace, name }) {
    return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
}
function identity_text(value) {
    return typeof value === 'string'
        ? value
        : typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
            ? String(value)
            : '';
}

;// CONCATENATED MODULE: ./packages/kustomize/src/entry.ts

function createEntry(object, made) {
    return {
        object,
        made,
        edits: [],
        previous: [],
        prefixes: [],
        suffixes: [],
        hashed: false,
        behavior: 'unspecified',
        variables: [],
    };
}
/** The place of a part of an object that stands in a file. */
function locationIn({ file, document, path: start = [] }, path) {
    return { file, document, path: [...start, ...path] };
}
/** The entry with another object, and the edit that made it; the same entry when nothing changed. */
function edited(entry, object, edit) {
    if (object === entry.object)
        return entry;
    return { ...entry, object, edits: [...entry.edits, edit(entry.object, object)] };
}
/** The entry with its present identity remembered. */
function remembered(entry) {
    const { kind, name, effectiveNamespace } = identity_identityOf(entry.object);
    return { ...entry, previous: [...entry.previous, { kind, name, namespace: effectiveNamespace }] };
}
/** The identities that the object had before, with its present group and version, as kustomize has it. */
function previousIdentities({ object, previous }) {
    const { group, version } = identity_identityOf(object);
    return previous.map(({ kind, name, namespace }) => ({
        group,
        version,
        kind,
        name,
        namespace,
        effectiveNamespace: namespace || 'default',
    }));
}
/** The identity that the object had when it was read. */
function originalIdentity(entry) {
    return entry.previous.length === 0
        ? identity_identityOf(entry.object)
        : (previousIdentities(entry)[0] ?? identity_identityOf(entry.object));
}
/** Keys of all identities that the object ever had, without repetition. */
function identityKeys(entry) {
    const keys = new Set(previousIdentities(entry).map(identityKey));
    return keys.add(identityKey(identity_identityOf(entry.object)));
}
/** The first object that an earlier one has the identity of; there may be none when the build is done. */
function firstTwin(entries) {
    const keys = new Set();
    return entries.find(({ object }) => keys.size === keys.add(identityKey(identity_identityOf(object))).size);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/json-object.ts

/** A copy of the object with one field set; the object itself when it has that value. */
function withField(object, key, value) {
    if (Object.hasOwn(object, key) && object[key] === value)
        return object;
    const copy = { ...object };
    setOwn(copy, key, value);
    return copy;
}
/** A copy of the object without a field; the object itself when it has none of that name. */
function withoutField(object, key) {
    if (!Object.hasOwn(object, key))
        return object;
    const copy = { ...object };
    Reflect.deleteProperty(copy, key);
    return copy;
}
/** Sets an own field, whatever its name: an assignment to `__proto__` would change the prototype instead. */
function setOwn(object, key, value) {
    if (key === '__proto__') {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    }
    else
        object[key] = value;
}
function ownField(value, key) {
    return (0,kubernetes_object/* isJsonObject */.O)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** A mapping that is a field of the object; empty when it has none. */
function mappingAt(object, ...path) {
    let value = object;
    for (const key of path)
        value = ownField(value, key);
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}
/** Freezes a value and everything in it, so that a step that changes what others share fails at once. */
function deepFreeze(value) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value))
        return;
    Object.freeze(value);
    for (const child of Object.values(value))
        deepFreeze(child);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/failure.ts

/** A build that kustomize would refuse, too. */
function failure({ at, ...finding }, place, cause) {
    return new src/* ExpectedError */.Dh({ ...finding, at: place(at) }, cause === undefined ? undefined : { cause });
}
function findingOf({ at, ...finding }, severity, place) {
    return { ...finding, severity, at: place(at) };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/file-path.ts
/** Joins paths of a file view; undefined when the result would leave its root. */
function resolvePath(directory, path) {
    const steps = [];
    for (const step of `${directory}/${path}`.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    return steps.join('/');
}
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** True when `path` is the directory itself or below it. */
function isWithin(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

// EXTERNAL MODULE: ./packages/http/src/index.ts + 11 modules
var http_src = __webpack_require__(7528);
;// CONCATENATED MODULE: ./packages/kustomize/src/remote/remote-failure.ts

/** Why something on the network is not had. Without a place: which line names it only the caller knows. */
function remoteFailure(message, help, cause) {
    const finding = { rule: 'remote-base', message, help };
    return new src/* ExpectedError */.Dh(finding, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/address-credentials.ts

function hasPassword(url) {
    return /^https?:\/\/[^/?#]*:[^/?#]*@/i.test(url);
}
/** Without the address, which says the password. */
function passwordRefused(url) {
    const host = /@([^@/?#]*)(?:[/?#]|$)/.exec(url)?.[1] ?? '';
    const help = 'Remove the password from the file, and change it: it is in the history of the repository';
    return remoteFailure(`An address at ${host} has a password in it, and credentials are never used`, help);
}
/** An http(s) URL without the user's name, which some hosts put into the addresses that they show, or take a token as. */
function withoutUser(url) {
    return url.replace(/^(https?:\/\/)[^/?#@]*@/i, '$1');
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/remote-file.ts



/**
 * The most that is read of a file. Definitions of large operators take some 5 MiB in one file, and the objects of a
 * cluster altogether less than this; what is larger is not meant to be applied.
 */
const sizeLimit = 32 * 1024 ** 2;
/** For the whole download. Milliseconds. */
const timeLimit = 60_000;
/** True for what kustomize downloads where a file is named: any http(s) URL. */
function isFileUrl(text) {
    return /^https?:/i.test(text) && URL.canParse(text);
}
/** Downloads a file, without credentials and never from http after https. It stays in memory, of which space is taken. */
async function fetchFile(url, fetch, memory) {
    if (hasPassword(url))
        return { state: 'failed', error: passwordRefused(url) };
    try {
        const response = await fetch(withoutUser(url), { signal: AbortSignal.timeout(timeLimit) });
        if (!response.ok)
            return failed(`${url} answers with status ${response.status}`, 'Correct the address');
        const content = response.body === null ? new Uint8Array() : await readWithin(response.body, memory);
        return content === undefined ? tooLarge(url) : { state: 'found', content };
    }
    catch (error) {
        const help = 'Try again, or copy it into the repository';
        return failed(`${url} cannot be fetched: ${(0,http_src/* failureReason */.Hr)(error)}`, help, error);
    }
}
/** Undefined for a body beyond the limits. */
async function readWithin(body, memory) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > sizeLimit || !memory.take(chunk.byteLength))
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function tooLarge(url) {
    const limit = `${sizeLimit / 1024 ** 2} MiB`;
    const message = `${url} is larger than ${limit}, or all remote files together take more memory than they may`;
    return failed(message, 'Copy what is needed of it into the repository');
}
function failed(message, help, cause) {
    return { state: 'failed', error: remoteFailure(message, help, cause) };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/step.ts




/** Ends the build with a finding at a field of the kustomization. */
function fail(step, path, problem, cause) {
    throw failure({ ...problem, at: step.place(path).at }, step.sources.place, cause);
}
/** Tells something about a field of the kustomization and goes on. */
function tell(step, path, severity, problem) {
    step.report(findingOf({ ...problem, at: step.place(path).at }, severity, step.sources.place));
}
/**
 * The path in the view of a file that a field names. It may not leave the directory of the kustomization, unless the
 * load restrictor is off, and never the view.
 */
function fileOf(step, name, field, rule) {
    if (isFileUrl(name))
        return remoteFile(step, name, field);
    const file = name.startsWith('/') ? undefined : resolvePath(step.directory, name);
    if (file === undefined) {
        const help = 'Files have to be in the repository, named by a relative path';
        fail(step, field, {
            rule: 'path-outside-repository',
            message: `${name} is outside of the repository`,
            help,
        });
    }
    restrict(step, name, file, field);
    if (step.sources.text(file) === undefined) {
        fail(step, field, {
            rule,
            message: `There is no file ${name}`,
            help: 'Correct the path, or add the file',
        });
    }
    return file;
}
/** Refuses a file that is not below the kustomization which names it, unless that is allowed. */
function restrict(step, name, file, field) {
    const real = step.sources.view.resolve?.(file) ?? file;
    if (step.loadRestrictor === 'none' || isWithin(real, step.directory))
        return;
    const message = `${name} is not in or below ${step.directory || 'the root'}, where its kustomization is`;
    const help = 'Move the file, make it a base, or allow it with --load-restrictor LoadRestrictionsNone';
    fail(step, field, { rule: 'path-outside-directory', message, help });
}
/** Runs work that may end in an expected failure; that is reported, and the rest of the build goes on. */
function reporting(step, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        step.report(error.finding);
        return undefined;
    }
}
/** The path in the view of a file on the network. */
function remoteFile(step, url, field) {
    if (step.options.remoteBases !== 'fetch')
        return withoutRemote(step, url, field);
    return broughtPath(step, { kind: 'file', url }, field);
}
/** Ends the work on a field that needs the network, which may not be used. */
function withoutRemote(step, address, field) {
    const { at } = step.place(field);
    // Logs are no place for a password, not even for one that is in the repository.
    const message = `${address.replace(/\/\/[^/@]*:[^/@]*@/, '//***@')} is on the network`;
    if (step.options.remoteBases !== 'leave-out') {
        const help = 'Build without --offline, or copy it into the repository';
        throw failure({ rule: 'remote-base', message: `${message}, which is not to be used`, help, at }, step.sources.place);
    }
    step.leaveOut();
    const help = 'Fetch it with --remote-bases (input remote-bases), or copy it into the repository';
    const finding = { rule: 'remote-base', message: `${message} and left out`, help, at };
    throw new src/* ExpectedError */.Dh(findingOf(finding, 'notice', step.sources.place));
}
/** The path in the view of something from outside. Ends the work on the field when it is not there, or not there yet. */
function broughtPath(step, need, field) {
    return pathIn(step, step.ask(need), field);
}
function pathIn(step, answer, field) {
    if (!answer)
        fail(step, field, { rule: 'remote-base', message: 'Bases lead to further ones without end' });
    if ('problem' in answer)
        fail(step, field, answer.problem);
    return answer.path;
}
/** Where a path of the view is on this machine. */
function diskPath(step, path, field) {
    const found = step.sources.view.onDisk?.(path);
    if (found !== undefined)
        return found;
    return fail(step, field, {
        rule: 'unsupported',
        message: `${path} is no file of this machine, which helm needs`,
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/entry-list.ts





const keySets = new WeakMap();
/** Keys of the present identities, kept with a list while it grows. */
function keysOf(entries) {
    let keys = keySets.get(entries);
    if (!keys)
        keySets.set(entries, (keys = new Set(entries.map(({ object }) => identityKey(identity_identityOf(object))))));
    return keys;
}
/** The list with more objects at its end; two may not be the same. */
function append(entries, more, step, field) {
    const keys = keysOf(entries);
    for (const entry of more) {
        const identity = identity_identityOf(entry.object);
        const key = identityKey(identity);
        if (keys.has(key)) {
            // The set was grown for a list that is not made: the list before has to find its own again.
            keySets.delete(entries);
            const message = `${describeIdentity(identity)} is there twice`;
            const help = 'Remove one of them, or change it by a patch instead';
            fail(step, field, { rule: 'resource-conflict', message, help });
        }
        keys.add(key);
    }
    const result = [...entries, ...more];
    keySets.delete(entries);
    keySets.set(result, keys);
    return result;
}
/** Adds generated objects: new ones, or merged into, or in place of, the one of the same name. */
function absorb(entries, more, step) {
    return more.reduce((list, entry) => absorbOne(list, entry, step), entries);
}
function absorbOne(entries, entry, step) {
    const key = identityKey(identity_identityOf(entry.object));
    const field = entry.made.path ?? [];
    const same = entries.filter((other) => identityKeys(other).has(key));
    const name = describeIdentity(identity_identityOf(entry.object));
    const { behavior } = entry;
    const [old] = same;
    if (!old) {
        if (behavior === 'create' || behavior === 'unspecified')
            return append(entries, [entry], step, field);
        const message = `There is no ${name} to ${behavior}`;
        fail(step, field, {
            rule: 'resource-not-found',
            message,
            help: 'Use behavior: create, or correct the name',
        });
    }
    if (same.length > 1) {
        const message = `${same.length} resources are or were called ${name}`;
        fail(step, field, { rule: 'resource-conflict', message });
    }
    if (behavior !== 'merge' && behavior !== 'replace') {
        const message = `${name} is there already`;
        fail(step, field, {
            rule: 'resource-conflict',
            message,
            help: 'Use behavior: merge or replace to change it',
        });
    }
    const next = behavior === 'merge' ? mergedInto(old, entry) : replacing(old, entry);
    return entries.map((other) => (other === old ? next : other));
}
function replacing(old, entry) {
    let metadata = { ...mappingAt(entry.object, 'metadata') };
    for (const field of ['labels', 'annotations']) {
        const both = {
            ...mappingAt(old.object, 'metadata', field),
            ...mappingAt(entry.object, 'metadata', field),
        };
        if (Object.keys(both).length > 0)
            metadata = withField(metadata, field, both);
    }
    const { name, namespace } = identity_identityOf(old.object);
    metadata = withField(metadata, 'name', name);
    if (namespace === '')
        delete metadata['namespace'];
    else
        metadata = withField(metadata, 'namespace', namespace);
    return {
        ...old,
        object: withField(entry.object, 'metadata', metadata),
        made: entry.made,
        edits: entry.edits,
        hashed: entry.hashed && old.hashed,
        ...(entry.traced === undefined ? {} : { traced: afterReplacement(old.traced, entry.traced) }),
    };
}
/** Upstream keeps the list of transformations in an annotation, and annotations of the replaced object stay. */
function afterReplacement(old, traced) {
    return { ...traced, changes: [...(old?.changes ?? []), ...traced.changes] };
}
function mergedInto(old, entry) {
    const replaced = replacing(old, entry);
    let { object } = replaced;
    for (const field of ['data', 'binaryData']) {
        const both = { ...mappingAt(old.object, field), ...mappingAt(entry.object, field) };
        if ((0,kubernetes_object/* isJsonObject */.O)(both) && Object.keys(both).length > 0)
            object = withField(object, field, both);
    }
    return { ...replaced, object, ...(old.traced === undefined ? {} : { traced: old.traced }) };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/manifest.ts





/**
 * The objects of a file, lists taken apart. Like in kustomize, a file with nothing but a `List` gives its items as
 * they are; the items of any other list come after everything else.
 */
function readManifest(sources, file) {
    const parsed = sources.manifest(file);
    return parsed ? entriesOf(parsed, file, sources) : [];
}
/** @throws ExpectedError when the text is no YAML, or holds something that is no object. */
function entriesOf(parsed, file, sources) {
    if (parsed.problem)
        throw unreadable(parsed.problem, file);
    const documents = parsed.documents.flatMap((value, document) => {
        if (value === null || ((0,kubernetes_object/* isJsonObject */.O)(value) && Object.keys(value).length === 0))
            return [];
        const at = { file, document };
        if (!(0,kubernetes_object/* isJsonObject */.O)(value))
            throw invalid(`${file} holds a value that is no object`, at, sources);
        return [{ object: value, at }];
    });
    const pending = unwrapped(documents, sources).map((found) => checked(found, sources));
    const entries = [];
    for (let next = pending.shift(); next; next = pending.shift()) {
        const items = itemsOf(next, sources);
        if (!items)
            entries.push(createEntry(next.object, { ...next.at, by: 'resource' }));
        else
            pending.push(...items.map((found) => checked(found, sources)));
    }
    return entries;
}
function unreadable(problem, file) {
    const { kind, message, line, column } = problem;
    return new src/* ExpectedError */.Dh({
        rule: kind === 'duplicate-key' ? 'yaml-duplicate-key' : 'yaml-syntax',
        message: kind === 'duplicate-key' ? `A key stands twice in ${file}` : `${file} is not valid YAML: ${message}`,
        at: { file, line, column },
    });
}
function unwrapped(documents, sources) {
    const [only] = documents;
    if (documents.length !== 1 || !only)
        return documents;
    const { kind, items } = only.object;
    if (kind !== 'List' && kind !== 'ResourceList')
        return documents;
    if (!Array.isArray(items))
        return items === undefined ? documents : [];
    return itemsAt(items, only.at, sources);
}
/** The items of a kind that ends in List; undefined for anything else. */
function itemsOf({ object, at }, sources) {
    const { kind, items } = object;
    if (typeof kind !== 'string' || !kind.endsWith('List') || items === undefined)
        return undefined;
    if (items === null)
        return [];
    if (!Array.isArray(items))
        throw invalid(`The items of ${kind} in ${at.file} are no list`, at, sources);
    return itemsAt(items, at, sources);
}
function invalid(message, at, { place }) {
    return failure({ rule: 'resource-invalid', message, at }, place);
}
function itemsAt(items, at, sources) {
    return items.flatMap((item, index) => {
        if (item === null || ((0,kubernetes_object/* isJsonObject */.O)(item) && Object.keys(item).length === 0))
            return [];
        const found = { ...at, path: ['items', index] };
        if (!(0,kubernetes_object/* isJsonObject */.O)(item))
            throw invalid(`An item of the list in ${at.file} is no object`, found, sources);
        return [{ object: item, at: found }];
    });
}
function checked(found, { place }) {
    const identity = identity_identityOf(found.object);
    const missing = missingPart(identity);
    if (missing === undefined)
        return found;
    const message = `${identity.kind || 'An object'} in ${found.at.file} has no ${missing}`;
    const help = 'Every object needs apiVersion, kind and metadata.name; a file that holds no objects is no resource';
    throw failure({ rule: 'resource-invalid', message, help, at: found.at }, place);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/mounted-view.ts

const mountPoint = '@external';
/** Where a tree from outside is found; the name is for people, who see it in findings. */
function mountPath(number, name) {
    const steps = name
        .replace(/^\w+:\/\//, '')
        .split('/')
        .filter((step) => !['', '.', '..'].includes(step));
    return [mountPoint, number, ...steps].join('/');
}
/** The part of a path that names the tree from outside which it belongs to; undefined for a path of the view itself. */
function mountOf(path) {
    // Asked of every path that is read, and almost none is such a one.
    return path.startsWith(mountPoint) ? /^@external\/\d+(?=\/|$)/.exec(path)?.[0] : undefined;
}
/** A view with trees from outside in it, by their mount paths; the map may grow later. */
function mountedView(view, trees) {
    const treeAt = (path) => {
        const own = mountOf(path);
        if (own === undefined)
            return undefined;
        for (const [mount, tree] of trees) {
            if (mountOf(mount) !== own)
                continue;
            if (path === mount)
                return { mount, tree, rest: '' };
            if (path.startsWith(`${mount}/`))
                return { mount, tree, rest: path.slice(mount.length + 1) };
        }
        return undefined;
    };
    const inTree = (path, ask) => {
        const found = treeAt(path);
        return found ? ask(found.tree, found.rest) : ask(view, path);
    };
    return {
        read: (path) => inTree(path, (view, path) => view.read(path)),
        list: (path) => inTree(path, (view, path) => view.list(path)),
        resolve(path) {
            const found = treeAt(path);
            if (!found)
                return view.resolve ? view.resolve(path) : path;
            const { tree, mount, rest } = found;
            const real = tree.resolve ? tree.resolve(rest) : rest;
            if (real === undefined)
                return undefined;
            return real === '' ? mount : joinPath(mount, real);
        },
        onDisk: (path) => inTree(path, (view, path) => view.onDisk?.(path)),
    };
}

// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 16 modules
var yaml_src = __webpack_require__(7842);
;// CONCATENATED MODULE: ./packages/kustomize/src/decode.ts


/** A value that is not what its field takes; `path` is where it stands. */
class DecodeError extends Error {
    path;
    help;
    constructor(path, message, help) {
        super(message);
        this.path = path;
        this.help = help;
    }
}
const string = (value, path, mode) => {
    const text = mode === 'loose' && value !== null && typeof value !== 'object' ? looseText(value) : value;
    return scalar(text, path, '', 'string', 'a string');
};
const decode_boolean = (value, path) => scalar(value, path, false, 'boolean', 'true or false');
const integer = (value, path) => {
    const number = scalar(value, path, 0, 'number', 'a whole number');
    if (!Number.isInteger(number))
        throw new DecodeError(path, `${nameOf(path)} must be a whole number`);
    return number;
};
/** The text of a scalar to sigs.k8s.io/yaml, which has 32 bits for a number with a fraction. */
function looseText(value) {
    if (typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) < 2 ** 63))
        return value?.toString();
    const single = Math.fround(value);
    const digits = Array.from({ length: 9 }, (_, index) => Number(single.toPrecision(index + 1)));
    return (0,yaml_src/* formatNumber */.ZV)(digits.find((short) => Math.fround(short) === single) ?? single);
}
const anyObject = (value, path) => {
    if (value === undefined || value === null)
        return {};
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        throw wrongType(value, path, 'a mapping');
    return value;
};
const strings = list(string);
const stringMap = (value, path, mode) => Object.fromEntries(Object.entries(anyObject(value, path)).map(([key, text]) => [key, string(text, [...path, key], mode)]));
function list(item) {
    return (value, path, mode) => {
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw wrongType(value, path, 'a list');
        return value.map((each, index) => item(each, [...path, index], mode));
    };
}
/** For what may be absent: undefined then. */
function optional(decoder) {
    return (value, path, mode) => value === undefined || value === null ? undefined : decoder(value, path, mode);
}
/** A mapping with known fields, whose names are matched without case, as Go does. */
function object(fields) {
    const names = new Map(Object.keys(fields).map((name) => [name.toLowerCase(), name]));
    return (value, path, mode = 'strict') => {
        const given = new Map();
        for (const [key, field] of Object.entries(anyObject(value, path))) {
            const name = names.get(key.toLowerCase());
            // Of keys that differ in case only Go takes the last one, having sorted them.
            if (name !== undefined && key > (given.get(name)?.[0] ?? ''))
                given.set(name, [key, field]);
            if (name === undefined && mode === 'strict')
                throw unknownField(key, Object.keys(fields), path);
        }
        const decoded = Object.entries(fields).map(([name, decode]) => {
            const [key = name, field] = given.get(name) ?? [];
            return [name, decode(field, [...path, key], mode)];
        });
        return Object.fromEntries(decoded);
    };
}
function scalar(value, path, zero, type, expected) {
    if (value === undefined || value === null)
        return zero;
    if (typeof value !== type)
        throw wrongType(value, path, expected);
    return value;
}
function wrongType(value, path, expected) {
    const found = Array.isArray(value)
        ? 'a list'
        : (0,kubernetes_object/* isJsonObject */.O)(value)
            ? 'a mapping'
            : `the ${typeof value} ${String(value)}`;
    const help = expected === 'a string' && typeof value !== 'object'
        ? `Write it in quotes: "${String(value)}"`
        : undefined;
    return new DecodeError(path, `${nameOf(path)} must be ${expected}, but is ${found}`, help);
}
function unknownField(key, names, path) {
    const near = names.find((name) => distance(name.toLowerCase(), key.toLowerCase()) <= 2);
    const where = path.length === 0 ? '' : ` in ${nameOf(path)}`;
    const help = near ? `Did you mean ${near}?` : `The fields are ${[...names].sort().join(', ')}`;
    return new DecodeError([...path, key], `There is no field "${key}"${where}`, help);
}
/** `patches[0].target`. */
function nameOf(path) {
    return path.reduce((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`), '');
}
/** Levenshtein's distance, for suggestions. */
function distance(left, right) {
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i++) {
        const next = [i];
        for (let j = 1; j <= right.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/helm-chart.ts

const helmChartFields = {
    name: string,
    version: string,
    repo: string,
    releaseName: string,
    namespace: string,
    additionalValuesFiles: strings,
    valuesFile: string,
    valuesInline: anyObject,
    valuesMerge: string,
    includeCRDs: decode_boolean,
    skipHooks: decode_boolean,
    apiVersions: strings,
    kubeVersion: string,
    nameTemplate: string,
    skipTests: decode_boolean,
    debug: decode_boolean,
    devel: decode_boolean,
};
const helmGlobals = object({
    chartHome: string,
    configHome: string,
});
const helmChart = object(helmChartFields);
const helmCharts = list(helmChart);
/** Fields that kustomize reads and does nothing with. */
const ignored = { chartRepoName: string, helmBin: string, releaseNamespace: string, extraArgs: strings };
const helmChartArguments = list(object({
    chartName: string,
    chartVersion: string,
    chartRepoUrl: string,
    chartHome: string,
    helmHome: string,
    values: string,
    valuesLocal: anyObject,
    valuesMerge: string,
    releaseName: string,
    ...ignored,
}));
/** What an entry of the deprecated field is in the new form. */
function chartOfArguments(old) {
    return {
        name: old.chartName,
        version: old.chartVersion,
        repo: old.chartRepoUrl,
        valuesFile: old.values,
        valuesInline: old.valuesLocal,
        valuesMerge: old.valuesMerge,
        releaseName: old.releaseName,
        namespace: '',
        additionalValuesFiles: [],
        includeCRDs: false,
        skipHooks: false,
        apiVersions: [],
        kubeVersion: '',
        nameTemplate: '',
        skipTests: false,
        debug: false,
        devel: false,
    };
}
/** Of several entries of the deprecated field the last one that names a folder decides. */
function globalsOfArguments(old) {
    return {
        chartHome: old.findLast(({ chartHome }) => chartHome !== '')?.chartHome ?? '',
        configHome: old.findLast(({ helmHome }) => helmHome !== '')?.helmHome ?? '',
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/generator-options.ts

const generatorOptions = object({
    labels: stringMap,
    annotations: stringMap,
    disableNameSuffixHash: decode_boolean,
    immutable: decode_boolean,
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/generator-arguments.ts


const generatorFields = {
    namespace: string,
    name: string,
    behavior: string,
    literals: strings,
    files: strings,
    envs: strings,
    env: string,
    options: optional(generatorOptions),
};
const configMapArguments = object(generatorFields);
const secretArguments = object({
    ...generatorFields,
    type: string,
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/image.ts

const image_image = object({
    name: string,
    newName: string,
    tagSuffix: string,
    newTag: string,
    digest: string,
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/field-specification.ts

const fieldSpecification = object({
    group: string,
    version: string,
    kind: string,
    path: string,
    create: decode_boolean,
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/label.ts


const label = object({
    pairs: stringMap,
    includeSelectors: decode_boolean,
    includeTemplates: decode_boolean,
    fields: list(fieldSpecification),
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/selector.ts

const selector = object({
    group: string,
    version: string,
    kind: string,
    name: string,
    namespace: string,
    labelSelector: string,
    annotationSelector: string,
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/patch.ts


const patch = object({
    path: string,
    patch: string,
    target: optional(selector),
    options: optional(object({ allowNameChange: decode_boolean, allowKindChange: decode_boolean })),
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/replacement.ts


const fieldOptions = optional(object({ delimiter: string, index: integer, encoding: string, create: decode_boolean }));
const replacementFields = {
    source: optional(object({
        group: string,
        version: string,
        kind: string,
        name: string,
        namespace: string,
        fieldPath: string,
        options: fieldOptions,
    })),
    sourceValue: optional(string),
    targets: list(object({
        select: optional(selector),
        reject: list(selector),
        fieldPaths: strings,
        options: fieldOptions,
    })),
};
const replacement = object(replacementFields);
const replacementOrPath = object({
    ...replacementFields,
    path: string,
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/replica.ts

const replica = object({ name: string, count: integer });

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/sort-options.ts

const sortOptions = object({
    order: string,
    legacySortOptions: optional(object({ orderFirst: strings, orderLast: strings })),
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization/variable.ts

const variable = object({
    name: string,
    objref: object({
        apiVersion: string,
        group: string,
        version: string,
        kind: string,
        name: string,
        namespace: string,
    }),
    fieldref: object({ fieldpath: string }),
});

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization.ts











/** Every field of kustomization.yaml, those that are out of date too. */
const kustomizationFields = {
    apiVersion: string,
    kind: string,
    metadata: optional(object({ name: string, namespace: string, labels: stringMap, annotations: stringMap })),
    openapi: stringMap,
    namePrefix: string,
    nameSuffix: string,
    namespace: string,
    commonLabels: optional(stringMap),
    labels: list(label),
    commonAnnotations: stringMap,
    patchesStrategicMerge: optional(strings),
    patchesJson6902: optional(list(patch)),
    patches: list(patch),
    images: list(image_image),
    imageTags: optional(list(image_image)),
    replacements: list(replacementOrPath),
    replicas: list(replica),
    vars: optional(list(variable)),
    sortOptions: optional(sortOptions),
    resources: strings,
    components: strings,
    crds: strings,
    bases: optional(strings),
    configMapGenerator: list(configMapArguments),
    secretGenerator: list(secretArguments),
    helmGlobals: optional(helmGlobals),
    helmCharts: helmCharts,
    helmChartInflationGenerator: helmChartArguments,
    generatorOptions: optional(generatorOptions),
    configurations: strings,
    generators: strings,
    transformers: strings,
    validators: strings,
    buildMetadata: strings,
};
const kustomization = object(kustomizationFields);

;// CONCATENATED MODULE: ./packages/kustomize/src/read-kustomization.ts







/** In the order in which they are looked for. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** The kustomization file of a directory; undefined when it has none. Of several, the one that Flux takes. */
function kustomizationFile(view, directory) {
    const path = kustomizationNames.map((name) => joinPath(directory, name)).find((path) => view.read(path));
    return path === undefined ? undefined : { path };
}
const read = new WeakMap();
/** Reads and checks the kustomization of a directory, once; undefined when it has none. */
function readKustomization(sources, directory, given) {
    const files = filesIn(sources, directory);
    if (given) {
        assertOne(sources, directory, files);
        const file = files[0] ?? joinPath(directory, kustomizationNames[0]);
        return decoded(sources, file, given.value, [], (path) => given.locate?.(path));
    }
    const known = read.get(sources) ?? new Map();
    read.set(sources, known);
    if (!known.has(directory))
        known.set(directory, readFile(sources, directory, files));
    return known.get(directory);
}
/** True when a directory has a kustomization, whatever it says. */
function hasKustomization(sources, directory) {
    return filesIn(sources, directory).length > 0;
}
function filesIn(sources, directory) {
    return kustomizationNames
        .map((name) => joinPath(directory, name))
        .filter((path) => sources.text(path) !== undefined);
}
function readFile(sources, directory, files) {
    assertOne(sources, directory, files);
    const [file] = files;
    return file === undefined ? undefined : parsed(sources, file);
}
function assertOne(sources, directory, [file, second]) {
    if (file === undefined || second === undefined)
        return;
    const message = `${directory || 'The repository'} has more than one kustomization file: ${file} and ${second}`;
    const at = { file: second, document: 0 };
    throw failure({ rule: 'kustomization-invalid', message, help: 'Keep one of them', at }, sources.place);
}
function parsed(sources, file) {
    const text = sources.text(file) ?? '';
    const strict = (0,yaml_src/* parseYaml */.hN)(text, { yaml11: true });
    // kustomize itself takes the last of two equal keys; whoever wrote both should know.
    const read = strict.problem?.kind === 'duplicate-key'
        ? (0,yaml_src/* parseYaml */.hN)(text, { yaml11: true, duplicateKeys: 'last' })
        : strict;
    const { problem } = read;
    if (problem) {
        throw new src/* ExpectedError */.Dh({
            rule: 'yaml-syntax',
            message: `${file} is not valid YAML: ${problem.message}`,
            at: { file, line: problem.line, column: problem.column },
        });
    }
    const value = read.documents[0] ?? {};
    const at = { file, document: 0 };
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        throw failure({ rule: 'kustomization-invalid', message: `${file} is not a mapping`, at }, sources.place);
    const findings = strict.problem
        ? [
            {
                rule: 'yaml-duplicate-key',
                severity: 'warning',
                message: `A key stands twice in ${file}; kustomize takes the last one`,
                at: { file, line: strict.problem.line, column: strict.problem.column },
            },
        ]
        : [];
    return decoded(sources, file, value, findings);
}
function decoded(sources, file, value, findings, locate) {
    const at = (path) => locate?.(path) ?? { at: { file, document: 0, path } };
    try {
        // A given value went through Flux, which reads the file loosely.
        const checked = kustomization(value, [], locate ? 'loose' : 'strict');
        const refusal = refusalOf(checked, value);
        if (refusal)
            throw new DecodeError(...refusal);
        return { value: checked, file, at, findings: [...findings, ...deprecations(checked, at, sources)] };
    }
    catch (error) {
        if (!(error instanceof DecodeError))
            throw error;
        const help = error.help === undefined ? {} : { help: error.help };
        throw failure({ rule: 'kustomization-invalid', message: error.message, ...help, at: at(error.path).at }, sources.place, error);
    }
}
/** Fields of old whose items upstream moves to other fields before it looks whether anything is said. */
const moved = new Set(['bases', 'imageTags', 'helmChartInflationGenerator']);
function refusalOf({ kind, apiVersion }, raw) {
    const meaningful = Object.entries(raw).filter(([name, value]) => {
        const nothingToMove = moved.has(name) && Array.isArray(value) && value.length === 0;
        return value !== null && value !== '' && !nothingToMove;
    });
    if (meaningful.every(([name]) => name === 'apiVersion' || name === 'kind'))
        return [[], 'The kustomization is empty: it says nothing but its kind'];
    if (kind !== '' && kind !== 'Kustomization' && kind !== 'Component')
        return [['kind'], `kind must be Kustomization or Component, but is ${kind}`];
    const expected = `kustomize.config.k8s.io/${kind === 'Component' ? 'v1alpha1' : 'v1beta1'}`;
    if (apiVersion !== '' && apiVersion !== expected)
        return [
            ['apiVersion'],
            `apiVersion of a ${kind || 'Kustomization'} must be ${expected}, but is ${apiVersion}`,
        ];
    return undefined;
}
const replacements = {
    bases: 'resources',
    commonLabels: 'labels',
    imageTags: 'images',
    patchesJson6902: 'patches',
    patchesStrategicMerge: 'patches',
    vars: 'replacements',
};
function deprecations(read, at, sources) {
    return Object.entries(replacements).flatMap(([field, instead]) => {
        if (read[field] === undefined)
            return [];
        const message = `'${field}' is deprecated`;
        return [
            findingOf({ rule: 'deprecated-field', message, help: `Use '${instead}'`, at: at([field]).at }, 'notice', sources.place),
        ];
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/repository-folder.ts


/** The folder of a repository that an address names, if it is there; undefined while the repository is not. */
function repositoryFolder(externals, address) {
    const answer = externals.ask({ kind: 'repository', address });
    if (!answer || 'problem' in answer)
        return answer;
    const path = resolvePath(answer.path, address.path);
    if (path !== undefined && mountOf(path) === mountOf(answer.path))
        return { path };
    const message = `${address.text} leads out of its repository`;
    return { problem: { rule: 'path-outside-repository', message, help: 'Correct the path in the address' } };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/data/field-specifications.ts
// Generated by packages/kustomize/generate/generate.js from sigs.k8s.io/kustomize/api/internal/konfig/builtinpluginconsts v0.21.1 (Apache-2.0).
/** JSON, which starts faster than the same as code. */
const fieldSpecifications = '{"namePrefix":[{"path":"metadata/name"}],"nameSuffix":[{"path":"metadata/name"}],"commonLabels":[{"path":"spec/selector","create":true,"version":"v1","kind":"Service"},{"path":"spec/selector","create":true,"version":"v1","kind":"ReplicationController"},{"path":"spec/selector/matchLabels","create":true,"kind":"Deployment"},{"path":"spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels","create":false,"group":"apps","kind":"Deployment"},{"path":"spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels","create":false,"group":"apps","kind":"Deployment"},{"path":"spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels","create":false,"group":"apps","kind":"Deployment"},{"path":"spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels","create":false,"group":"apps","kind":"Deployment"},{"path":"spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels","create":false,"group":"apps","kind":"Deployment"},{"path":"spec/selector/matchLabels","create":true,"kind":"ReplicaSet"},{"path":"spec/selector/matchLabels","create":true,"kind":"DaemonSet"},{"path":"spec/selector/matchLabels","create":true,"group":"apps","kind":"StatefulSet"},{"path":"spec/template/spec/affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels","create":false,"group":"apps","kind":"StatefulSet"},{"path":"spec/template/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels","create":false,"group":"apps","kind":"StatefulSet"},{"path":"spec/template/spec/affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels","create":false,"group":"apps","kind":"StatefulSet"},{"path":"spec/template/spec/affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels","create":false,"group":"apps","kind":"StatefulSet"},{"path":"spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels","create":false,"group":"apps","kind":"StatefulSet"},{"path":"spec/selector/matchLabels","create":false,"group":"batch","kind":"Job"},{"path":"spec/jobTemplate/spec/selector/matchLabels","create":false,"group":"batch","kind":"CronJob"},{"path":"spec/selector/matchLabels","create":false,"group":"policy","kind":"PodDisruptionBudget"},{"path":"spec/podSelector/matchLabels","create":false,"group":"networking.k8s.io","kind":"NetworkPolicy"},{"path":"spec/ingress/from/podSelector/matchLabels","create":false,"group":"networking.k8s.io","kind":"NetworkPolicy"},{"path":"spec/egress/to/podSelector/matchLabels","create":false,"group":"networking.k8s.io","kind":"NetworkPolicy"},{"path":"metadata/labels","create":true},{"path":"spec/template/metadata/labels","create":true,"version":"v1","kind":"ReplicationController"},{"path":"spec/template/metadata/labels","create":true,"kind":"Deployment"},{"path":"spec/template/metadata/labels","create":true,"kind":"ReplicaSet"},{"path":"spec/template/metadata/labels","create":true,"kind":"DaemonSet"},{"path":"spec/template/metadata/labels","create":true,"group":"apps","kind":"StatefulSet"},{"path":"spec/volumeClaimTemplates[]/metadata/labels","create":true,"group":"apps","kind":"StatefulSet"},{"path":"spec/template/metadata/labels","create":true,"group":"batch","kind":"Job"},{"path":"spec/jobTemplate/metadata/labels","create":true,"group":"batch","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/metadata/labels","create":true,"group":"batch","kind":"CronJob"}],"templateLabels":[{"path":"metadata/labels","create":true},{"path":"spec/template/metadata/labels","create":true,"version":"v1","kind":"ReplicationController"},{"path":"spec/template/metadata/labels","create":true,"kind":"Deployment"},{"path":"spec/template/metadata/labels","create":true,"kind":"ReplicaSet"},{"path":"spec/template/metadata/labels","create":true,"kind":"DaemonSet"},{"path":"spec/template/metadata/labels","create":true,"group":"apps","kind":"StatefulSet"},{"path":"spec/volumeClaimTemplates[]/metadata/labels","create":true,"group":"apps","kind":"StatefulSet"},{"path":"spec/template/metadata/labels","create":true,"group":"batch","kind":"Job"},{"path":"spec/jobTemplate/metadata/labels","create":true,"group":"batch","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/metadata/labels","create":true,"group":"batch","kind":"CronJob"}],"commonAnnotations":[{"path":"metadata/annotations","create":true},{"path":"spec/template/metadata/annotations","create":true,"version":"v1","kind":"ReplicationController"},{"path":"spec/template/metadata/annotations","create":true,"kind":"Deployment"},{"path":"spec/template/metadata/annotations","create":true,"kind":"ReplicaSet"},{"path":"spec/template/metadata/annotations","create":true,"kind":"DaemonSet"},{"path":"spec/template/metadata/annotations","create":true,"kind":"StatefulSet"},{"path":"spec/template/metadata/annotations","create":true,"group":"batch","kind":"Job"},{"path":"spec/jobTemplate/metadata/annotations","create":true,"group":"batch","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/metadata/annotations","create":true,"group":"batch","kind":"CronJob"}],"namespace":[{"path":"metadata/name","kind":"Namespace","create":true},{"path":"spec/service/namespace","group":"apiregistration.k8s.io","kind":"APIService","create":true},{"path":"spec/conversion/webhook/clientConfig/service/namespace","group":"apiextensions.k8s.io","kind":"CustomResourceDefinition"}],"varReference":[{"path":"spec/jobTemplate/spec/template/spec/containers/args","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/containers/command","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/containers/env/value","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/containers/volumeMounts/mountPath","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/args","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/command","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/env/value","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/volumeMounts/mountPath","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/volumes/nfs/server","kind":"CronJob"},{"path":"spec/template/spec/containers/args","kind":"DaemonSet"},{"path":"spec/template/spec/containers/command","kind":"DaemonSet"},{"path":"spec/template/spec/containers/env/value","kind":"DaemonSet"},{"path":"spec/template/spec/containers/volumeMounts/mountPath","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/args","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/command","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/env/value","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/volumeMounts/mountPath","kind":"DaemonSet"},{"path":"spec/template/spec/volumes/nfs/server","kind":"DaemonSet"},{"path":"spec/template/spec/containers/args","kind":"Deployment"},{"path":"spec/template/spec/containers/command","kind":"Deployment"},{"path":"spec/template/spec/containers/env/value","kind":"Deployment"},{"path":"spec/template/spec/containers/volumeMounts/mountPath","kind":"Deployment"},{"path":"spec/template/spec/initContainers/args","kind":"Deployment"},{"path":"spec/template/spec/initContainers/command","kind":"Deployment"},{"path":"spec/template/spec/initContainers/env/value","kind":"Deployment"},{"path":"spec/template/spec/initContainers/volumeMounts/mountPath","kind":"Deployment"},{"path":"spec/template/spec/volumes/nfs/server","kind":"Deployment"},{"path":"spec/template/metadata/annotations","kind":"Deployment"},{"path":"spec/rules/host","kind":"Ingress"},{"path":"spec/tls/hosts","kind":"Ingress"},{"path":"spec/tls/secretName","kind":"Ingress"},{"path":"spec/template/spec/containers/args","kind":"Job"},{"path":"spec/template/spec/containers/command","kind":"Job"},{"path":"spec/template/spec/containers/env/value","kind":"Job"},{"path":"spec/template/spec/containers/volumeMounts/mountPath","kind":"Job"},{"path":"spec/template/spec/initContainers/args","kind":"Job"},{"path":"spec/template/spec/initContainers/command","kind":"Job"},{"path":"spec/template/spec/initContainers/env/value","kind":"Job"},{"path":"spec/template/spec/initContainers/volumeMounts/mountPath","kind":"Job"},{"path":"spec/template/spec/volumes/nfs/server","kind":"Job"},{"path":"spec/containers/args","kind":"Pod"},{"path":"spec/containers/command","kind":"Pod"},{"path":"spec/containers/env/value","kind":"Pod"},{"path":"spec/containers/volumeMounts/mountPath","kind":"Pod"},{"path":"spec/initContainers/args","kind":"Pod"},{"path":"spec/initContainers/command","kind":"Pod"},{"path":"spec/initContainers/env/value","kind":"Pod"},{"path":"spec/initContainers/volumeMounts/mountPath","kind":"Pod"},{"path":"spec/volumes/nfs/server","kind":"Pod"},{"path":"spec/template/spec/containers/args","kind":"ReplicaSet"},{"path":"spec/template/spec/containers/command","kind":"ReplicaSet"},{"path":"spec/template/spec/containers/env/value","kind":"ReplicaSet"},{"path":"spec/template/spec/containers/volumeMounts/mountPath","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/args","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/command","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/env/value","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/volumeMounts/mountPath","kind":"ReplicaSet"},{"path":"spec/template/spec/volumes/nfs/server","kind":"ReplicaSet"},{"path":"spec/ports/port","kind":"Service"},{"path":"spec/ports/targetPort","kind":"Service"},{"path":"spec/template/spec/containers/args","kind":"StatefulSet"},{"path":"spec/template/spec/containers/command","kind":"StatefulSet"},{"path":"spec/template/spec/containers/env/value","kind":"StatefulSet"},{"path":"spec/template/spec/containers/volumeMounts/mountPath","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/args","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/command","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/env/value","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/volumeMounts/mountPath","kind":"StatefulSet"},{"path":"spec/volumeClaimTemplates/spec/nfs/server","kind":"StatefulSet"},{"path":"spec/nfs/server","kind":"PersistentVolume"},{"path":"metadata/labels"},{"path":"metadata/annotations"}],"nameReference":[{"kind":"Deployment","fieldSpecs":[{"path":"spec/scaleTargetRef/name","kind":"HorizontalPodAutoscaler"}]},{"kind":"ReplicationController","fieldSpecs":[{"path":"spec/scaleTargetRef/name","kind":"HorizontalPodAutoscaler"}]},{"kind":"ReplicaSet","fieldSpecs":[{"path":"spec/scaleTargetRef/name","kind":"HorizontalPodAutoscaler"}]},{"kind":"StatefulSet","fieldSpecs":[{"path":"spec/scaleTargetRef/name","kind":"HorizontalPodAutoscaler"}]},{"kind":"ConfigMap","version":"v1","fieldSpecs":[{"path":"spec/volumes/configMap/name","version":"v1","kind":"Pod"},{"path":"spec/containers/env/valueFrom/configMapKeyRef/name","version":"v1","kind":"Pod"},{"path":"spec/initContainers/env/valueFrom/configMapKeyRef/name","version":"v1","kind":"Pod"},{"path":"spec/containers/envFrom/configMapRef/name","version":"v1","kind":"Pod"},{"path":"spec/initContainers/envFrom/configMapRef/name","version":"v1","kind":"Pod"},{"path":"spec/volumes/projected/sources/configMap/name","version":"v1","kind":"Pod"},{"path":"template/spec/volumes/configMap/name","kind":"PodTemplate"},{"path":"template/spec/containers/env/valueFrom/configMapKeyRef/name","kind":"PodTemplate"},{"path":"template/spec/initContainers/env/valueFrom/configMapKeyRef/name","kind":"PodTemplate"},{"path":"template/spec/containers/envFrom/configMapRef/name","kind":"PodTemplate"},{"path":"template/spec/initContainers/envFrom/configMapRef/name","kind":"PodTemplate"},{"path":"template/spec/volumes/projected/sources/configMap/name","kind":"PodTemplate"},{"path":"spec/template/spec/volumes/configMap/name","kind":"Deployment"},{"path":"spec/template/spec/containers/env/valueFrom/configMapKeyRef/name","kind":"Deployment"},{"path":"spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name","kind":"Deployment"},{"path":"spec/template/spec/containers/envFrom/configMapRef/name","kind":"Deployment"},{"path":"spec/template/spec/initContainers/envFrom/configMapRef/name","kind":"Deployment"},{"path":"spec/template/spec/volumes/projected/sources/configMap/name","kind":"Deployment"},{"path":"spec/template/spec/volumes/configMap/name","kind":"ReplicaSet"},{"path":"spec/template/spec/containers/env/valueFrom/configMapKeyRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/containers/envFrom/configMapRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/envFrom/configMapRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/volumes/projected/sources/configMap/name","kind":"ReplicaSet"},{"path":"spec/template/spec/volumes/configMap/name","kind":"DaemonSet"},{"path":"spec/template/spec/containers/env/valueFrom/configMapKeyRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/containers/envFrom/configMapRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/envFrom/configMapRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/volumes/projected/sources/configMap/name","kind":"DaemonSet"},{"path":"spec/template/spec/volumes/configMap/name","kind":"StatefulSet"},{"path":"spec/template/spec/containers/env/valueFrom/configMapKeyRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/containers/envFrom/configMapRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/envFrom/configMapRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/volumes/projected/sources/configMap/name","kind":"StatefulSet"},{"path":"spec/template/spec/volumes/configMap/name","kind":"Job"},{"path":"spec/template/spec/containers/env/valueFrom/configMapKeyRef/name","kind":"Job"},{"path":"spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name","kind":"Job"},{"path":"spec/template/spec/containers/envFrom/configMapRef/name","kind":"Job"},{"path":"spec/template/spec/initContainers/envFrom/configMapRef/name","kind":"Job"},{"path":"spec/template/spec/volumes/projected/sources/configMap/name","kind":"Job"},{"path":"spec/jobTemplate/spec/template/spec/volumes/configMap/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/volumes/projected/sources/configMap/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/containers/env/valueFrom/configMapKeyRef/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/configMapKeyRef/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/containers/envFrom/configMapRef/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/envFrom/configMapRef/name","kind":"CronJob"},{"path":"spec/configSource/configMap","kind":"Node"},{"path":"rules/resourceNames","kind":"Role"},{"path":"rules/resourceNames","kind":"ClusterRole"},{"path":"metadata/annotations/nginx.ingress.kubernetes.io\\\\/fastcgi-params-configmap","kind":"Ingress"}]},{"kind":"Secret","version":"v1","fieldSpecs":[{"path":"spec/volumes/secret/secretName","version":"v1","kind":"Pod"},{"path":"spec/containers/env/valueFrom/secretKeyRef/name","version":"v1","kind":"Pod"},{"path":"spec/initContainers/env/valueFrom/secretKeyRef/name","version":"v1","kind":"Pod"},{"path":"spec/containers/envFrom/secretRef/name","version":"v1","kind":"Pod"},{"path":"spec/initContainers/envFrom/secretRef/name","version":"v1","kind":"Pod"},{"path":"spec/imagePullSecrets/name","version":"v1","kind":"Pod"},{"path":"spec/volumes/projected/sources/secret/name","version":"v1","kind":"Pod"},{"path":"template/spec/volumes/secret/secretName","kind":"PodTemplate"},{"path":"template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"PodTemplate"},{"path":"template/spec/initContainers/env/valueFrom/secretKeyRef/name","kind":"PodTemplate"},{"path":"template/spec/containers/envFrom/secretRef/name","kind":"PodTemplate"},{"path":"template/spec/initContainers/envFrom/secretRef/name","kind":"PodTemplate"},{"path":"template/spec/imagePullSecrets/name","kind":"PodTemplate"},{"path":"template/spec/volumes/projected/sources/secret/name","kind":"PodTemplate"},{"path":"spec/template/spec/volumes/secret/secretName","kind":"Deployment"},{"path":"spec/template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"Deployment"},{"path":"spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name","kind":"Deployment"},{"path":"spec/template/spec/containers/envFrom/secretRef/name","kind":"Deployment"},{"path":"spec/template/spec/initContainers/envFrom/secretRef/name","kind":"Deployment"},{"path":"spec/template/spec/imagePullSecrets/name","kind":"Deployment"},{"path":"spec/template/spec/volumes/projected/sources/secret/name","kind":"Deployment"},{"path":"spec/template/spec/volumes/secret/secretName","kind":"ReplicaSet"},{"path":"spec/template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/containers/envFrom/secretRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/initContainers/envFrom/secretRef/name","kind":"ReplicaSet"},{"path":"spec/template/spec/imagePullSecrets/name","kind":"ReplicaSet"},{"path":"spec/template/spec/volumes/projected/sources/secret/name","kind":"ReplicaSet"},{"path":"spec/template/spec/volumes/secret/secretName","kind":"DaemonSet"},{"path":"spec/template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/containers/envFrom/secretRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/initContainers/envFrom/secretRef/name","kind":"DaemonSet"},{"path":"spec/template/spec/imagePullSecrets/name","kind":"DaemonSet"},{"path":"spec/template/spec/volumes/projected/sources/secret/name","kind":"DaemonSet"},{"path":"spec/template/spec/volumes/secret/secretName","kind":"StatefulSet"},{"path":"spec/template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/containers/envFrom/secretRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/initContainers/envFrom/secretRef/name","kind":"StatefulSet"},{"path":"spec/template/spec/imagePullSecrets/name","kind":"StatefulSet"},{"path":"spec/template/spec/volumes/projected/sources/secret/name","kind":"StatefulSet"},{"path":"spec/template/spec/volumes/secret/secretName","kind":"Job"},{"path":"spec/template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"Job"},{"path":"spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name","kind":"Job"},{"path":"spec/template/spec/containers/envFrom/secretRef/name","kind":"Job"},{"path":"spec/template/spec/initContainers/envFrom/secretRef/name","kind":"Job"},{"path":"spec/template/spec/imagePullSecrets/name","kind":"Job"},{"path":"spec/template/spec/volumes/projected/sources/secret/name","kind":"Job"},{"path":"spec/jobTemplate/spec/template/spec/volumes/secret/secretName","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/volumes/projected/sources/secret/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/env/valueFrom/secretKeyRef/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/containers/envFrom/secretRef/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/initContainers/envFrom/secretRef/name","kind":"CronJob"},{"path":"spec/jobTemplate/spec/template/spec/imagePullSecrets/name","kind":"CronJob"},{"path":"spec/tls/secretName","kind":"Ingress"},{"path":"metadata/annotations/ingress.kubernetes.io\\\\/auth-secret","kind":"Ingress"},{"path":"metadata/annotations/nginx.ingress.kubernetes.io\\\\/auth-secret","kind":"Ingress"},{"path":"metadata/annotations/nginx.ingress.kubernetes.io\\\\/auth-tls-secret","kind":"Ingress"},{"path":"spec/tls/secretName","kind":"Ingress"},{"path":"imagePullSecrets/name","kind":"ServiceAccount"},{"path":"parameters/secretName","kind":"StorageClass"},{"path":"parameters/adminSecretName","kind":"StorageClass"},{"path":"parameters/userSecretName","kind":"StorageClass"},{"path":"parameters/secretRef","kind":"StorageClass"},{"path":"rules/resourceNames","kind":"Role"},{"path":"rules/resourceNames","kind":"ClusterRole"},{"path":"spec/template/spec/containers/env/valueFrom/secretKeyRef/name","kind":"Service","group":"serving.knative.dev","version":"v1"},{"path":"spec/azureFile/secretName","kind":"PersistentVolume"}]},{"kind":"Service","version":"v1","fieldSpecs":[{"path":"spec/serviceName","kind":"StatefulSet","group":"apps"},{"path":"spec/rules/http/paths/backend/serviceName","kind":"Ingress"},{"path":"spec/backend/serviceName","kind":"Ingress"},{"path":"spec/rules/http/paths/backend/service/name","kind":"Ingress"},{"path":"spec/defaultBackend/service/name","kind":"Ingress"},{"path":"spec/service/name","kind":"APIService","group":"apiregistration.k8s.io"},{"path":"webhooks/clientConfig/service","kind":"ValidatingWebhookConfiguration","group":"admissionregistration.k8s.io"},{"path":"webhooks/clientConfig/service","kind":"MutatingWebhookConfiguration","group":"admissionregistration.k8s.io"}]},{"kind":"Role","group":"rbac.authorization.k8s.io","fieldSpecs":[{"path":"roleRef/name","kind":"RoleBinding","group":"rbac.authorization.k8s.io"}]},{"kind":"ClusterRole","group":"rbac.authorization.k8s.io","fieldSpecs":[{"path":"roleRef/name","kind":"RoleBinding","group":"rbac.authorization.k8s.io"},{"path":"roleRef/name","kind":"ClusterRoleBinding","group":"rbac.authorization.k8s.io"}]},{"kind":"ServiceAccount","version":"v1","fieldSpecs":[{"path":"subjects","kind":"RoleBinding","group":"rbac.authorization.k8s.io"},{"path":"subjects","kind":"ClusterRoleBinding","group":"rbac.authorization.k8s.io"},{"path":"spec/serviceAccountName","kind":"Pod"},{"path":"spec/template/spec/serviceAccountName","kind":"StatefulSet"},{"path":"spec/template/spec/serviceAccountName","kind":"Deployment"},{"path":"spec/template/spec/serviceAccountName","kind":"ReplicationController"},{"path":"spec/jobTemplate/spec/template/spec/serviceAccountName","kind":"CronJob"},{"path":"spec/template/spec/serviceAccountName","kind":"Job"},{"path":"spec/template/spec/serviceAccountName","kind":"DaemonSet"}]},{"kind":"PersistentVolumeClaim","version":"v1","fieldSpecs":[{"path":"spec/volumes/persistentVolumeClaim/claimName","kind":"Pod"},{"path":"spec/template/spec/volumes/persistentVolumeClaim/claimName","kind":"StatefulSet"},{"path":"spec/template/spec/volumes/persistentVolumeClaim/claimName","kind":"Deployment"},{"path":"spec/template/spec/volumes/persistentVolumeClaim/claimName","kind":"ReplicationController"},{"path":"spec/jobTemplate/spec/template/spec/volumes/persistentVolumeClaim/claimName","kind":"CronJob"},{"path":"spec/template/spec/volumes/persistentVolumeClaim/claimName","kind":"Job"},{"path":"spec/template/spec/volumes/persistentVolumeClaim/claimName","kind":"DaemonSet"}]},{"kind":"PersistentVolume","version":"v1","fieldSpecs":[{"path":"spec/volumeName","kind":"PersistentVolumeClaim"},{"path":"rules/resourceNames","kind":"ClusterRole"}]},{"kind":"StorageClass","version":"v1","group":"storage.k8s.io","fieldSpecs":[{"path":"spec/storageClassName","kind":"PersistentVolume"},{"path":"spec/storageClassName","kind":"PersistentVolumeClaim"},{"path":"spec/volumeClaimTemplates/spec/storageClassName","kind":"StatefulSet"}]},{"kind":"PriorityClass","version":"v1","group":"scheduling.k8s.io","fieldSpecs":[{"path":"spec/priorityClassName","kind":"Pod"},{"path":"spec/template/spec/priorityClassName","kind":"StatefulSet"},{"path":"spec/template/spec/priorityClassName","kind":"Deployment"},{"path":"spec/template/spec/priorityClassName","kind":"ReplicationController"},{"path":"spec/jobTemplate/spec/template/spec/priorityClassName","kind":"CronJob"},{"path":"spec/template/spec/priorityClassName","kind":"Job"},{"path":"spec/template/spec/priorityClassName","kind":"DaemonSet"}]},{"kind":"IngressClass","version":"v1","group":"networking.k8s.io/v1","fieldSpecs":[{"path":"spec/ingressClassName","kind":"Ingress"}]},{"kind":"ValidatingAdmissionPolicy","group":"admissionregistration.k8s.io","fieldSpecs":[{"path":"spec/policyName","kind":"ValidatingAdmissionPolicyBinding","group":"admissionregistration.k8s.io"}]}],"images":[{"path":"spec/containers[]/image","create":true},{"path":"spec/initContainers[]/image","create":true},{"path":"spec/volumes[]/image/reference","create":true},{"path":"spec/template/spec/containers[]/image","create":true},{"path":"spec/template/spec/initContainers[]/image","create":true},{"path":"spec/template/spec/volumes[]/image/reference","create":true}],"replicas":[{"path":"spec/replicas","create":true,"kind":"Deployment"},{"path":"spec/replicas","create":true,"kind":"ReplicationController"},{"path":"spec/replicas","create":true,"kind":"ReplicaSet"},{"path":"spec/replicas","create":true,"kind":"StatefulSet"}]}';

;// CONCATENATED MODULE: ./packages/kustomize/src/transformer-configuration.ts


const emptyConfiguration = {
    namePrefix: [],
    nameSuffix: [],
    namespace: [],
    commonLabels: [],
    labels: [],
    templateLabels: [],
    commonAnnotations: [],
    nameReference: [],
    varReference: [],
    images: [],
    replicas: [],
};
let builtIn;
/** The configuration that is built into kustomize. */
function defaultConfiguration() {
    builtIn ??= mergeConfigurations(emptyConfiguration, sorted({
        ...emptyConfiguration,
        ...JSON.parse(fieldSpecifications),
    }), () => undefined);
    return builtIn;
}
/**
 * Both configurations in one. A field that both name is kept once; when they disagree on whether to create it,
 * `conflict` is told.
 */
function mergeConfigurations(first, second, conflict) {
    // Overlays carry the same built-in tables as their bases: merging these changes nothing.
    if (second === first || second === emptyConfiguration)
        return first;
    if (first === emptyConfiguration && second === builtIn)
        return second;
    const merged = {
        ...first,
    };
    for (const list of fieldLists)
        merged[list] = mergeFields(first[list], second[list], conflict);
    merged.nameReference = mergeReferences(first.nameReference, second.nameReference, conflict);
    return sorted(merged);
}
const fieldLists = Object.keys(emptyConfiguration).filter((list) => list !== 'nameReference');
function mergeFields(first, second, conflict) {
    if (first === second)
        return first;
    const merged = [...first];
    for (const field of second) {
        const same = merged.find((known) => known.path === field.path && selects(field, completed(known)));
        if (!same)
            merged.push(field);
        else if ((same.create ?? false) !== (field.create ?? false))
            conflict(field);
    }
    return merged;
}
function mergeReferences(first, second, conflict) {
    if (first === second)
        return first;
    const merged = [...first];
    for (const reference of second) {
        const index = merged.findIndex((known) => sortKey(known) === sortKey(reference));
        const known = merged[index];
        if (!known)
            merged.push(reference);
        else
            merged[index] = { ...known, fieldSpecs: mergeFields(known.fieldSpecs, reference.fieldSpecs, conflict) };
    }
    return merged;
}
function sorted(configuration) {
    const entries = Object.entries(configuration).map(([list, fields]) => [
        list,
        [...fields].sort((left, right) => byKind(left, right)),
    ]);
    return Object.fromEntries(entries);
}
function completed({ group = '', version = '', kind = '' }) {
    return { group, version, kind };
}
/** Kinds that others depend on come first; the rest by name. */
const first = 'Namespace ResourceQuota StorageClass CustomResourceDefinition ServiceAccount PodSecurityPolicy Role ClusterRole RoleBinding ClusterRoleBinding ConfigMap Secret Endpoints Service LimitRange PriorityClass PersistentVolume PersistentVolumeClaim Deployment StatefulSet CronJob PodDisruptionBudget'.split(' ');
const last = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];
/** The order in which kustomize puts kinds, unless `sortOptions` gives another one. */
const defaultKindOrder = { first, last };
function byKind(left, right) {
    return rank(left.kind) - rank(right.kind) || compare(sortKey(left), sortKey(right));
}
function rank(kind = '') {
    const early = first.indexOf(kind);
    return early >= 0 ? early - first.length : last.indexOf(kind) + 1;
}
function sortKey({ group, version, kind }) {
    return `${group || '~G'}_${version || '~V'}_${kind || '~K'}`;
}
function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/vars.ts



/** `vars`: remembers which object each takes its value from. */
function addVariables(work, step) {
    const vars = step.kustomization.vars ?? [];
    if (vars.length === 0)
        return;
    const variables = new Map(work.variables);
    vars.forEach((variable, index) => {
        const field = ['vars', index];
        const matches = work.entries.filter(source(variable));
        if (matches.length > 1) {
            const message = `Var ${variable.name} can mean ${matches.length} objects`;
            fail(step, field, { rule: 'var-invalid', message, help: 'Name the namespace of the one that is meant' });
        }
        if (variables.has(variable.name))
            fail(step, field, { rule: 'var-invalid', message: `There is a var ${variable.name} already` });
        variables.set(variable.name, { variable, place: step.place(field) });
        const [entry] = matches;
        if (!entry)
            return;
        const named = { ...entry, variables: [...entry.variables, variable.name] };
        work.entries = work.entries.map((other) => (other === entry ? named : other));
    });
    work.variables = variables;
}
/** The vars of a kustomization and of a base; a name may stand for one of them only. */
function mergeVariables(first, second, step) {
    if (second.size === 0)
        return first;
    const merged = new Map(first);
    for (const [name, variable] of second) {
        if (merged.has(name))
            fail(step, ['resources'], { rule: 'var-invalid', message: `Var ${name} is defined twice` });
        merged.set(name, variable);
    }
    return merged;
}
function source({ objref }) {
    const { group, version } = objref.apiVersion === '' ? objref : splitApiVersion(objref.apiVersion);
    const { kind, name, namespace } = objref;
    // Kinds that have no namespace are found without one only.
    if (namespace === '') {
        const fits = (identity) => identity.name === name &&
            identity.kind === kind &&
            identity.group === group &&
            identity.version === version;
        return (entry) => fits(identity_identityOf(entry.object)) || previousIdentities(entry).some(fits);
    }
    const key = identityKey({ group, version, kind, name, namespace, effectiveNamespace: namespace });
    return (entry) => identityKeys(entry).has(key);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/add-resource.ts














/** Adds what a list of paths names: files of objects, and directories with a kustomization of their own. */
function addResources(build, work, step, route, [name, paths]) {
    paths.forEach((path, index) => {
        reporting(step, () => {
            addResource(build, work, step, route, path, [name, index]);
        });
    });
}
/** Runs the components, which go on with the objects that are there. */
function addComponents(build, work, step, route) {
    step.kustomization.components.forEach((path, index) => {
        reporting(step, () => {
            addComponent(build, work, step, route, path, ['components', index]);
        });
    });
}
function addResource(build, work, step, route, path, field) {
    const objects = isFileUrl(path) ? objectsAt(step, path, field) : objectsIn(step, path, field);
    if (objects) {
        const entries = build.tracing ? tracedFrom(objects, route, path) : objects;
        work.entries = append(work.entries, entries, step, field);
        return;
    }
    const directory = directoryOfBase(step, path, field, route);
    if (readKustomization(build.sources, directory)?.value.kind === 'Component') {
        const help = 'List it under components';
        fail(step, field, { rule: 'kustomization-invalid', message: `${path} is a component`, help });
    }
    addBase(build, work, step, field, path, directory, route);
}
function tracedFrom(entries, route, path) {
    const origin = originOf(spelledFrom(route, path));
    return entries.map((entry) => ({ ...entry, traced: { origin, changes: [] } }));
}
/** The objects of a file; undefined when there is none of that name. */
function objectsIn(step, path, field) {
    const file = localPath(step, path);
    if (file === undefined || step.sources.text(file) === undefined)
        return undefined;
    restrict(step, path, file, field);
    return readManifest(step.sources, file);
}
/** The objects that a URL gives; undefined when it gives none, and can be the address of a repository. */
function objectsAt(step, url, field) {
    const isFile = !parseRepositoryAddress(url) || /\.ya?ml$/i.test(new URL(url).pathname);
    const answer = step.options.remoteBases === 'fetch' ? step.ask({ kind: 'file', url }) : undefined;
    if (isFile || !answer)
        return readManifest(step.sources, remoteFile(step, url, field));
    if ('problem' in answer)
        return undefined;
    try {
        return readManifest(step.sources, answer.path);
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        return undefined;
    }
}
function addBase(build, work, step, field, path, directory, route) {
    const base = build.accumulate(directory, routeTo(route, directory, path, step.kustomization.namespace));
    checkChain(step, path, base.directories, field, route);
    build.schema ??= base.schema;
    work.schema ??= base.schema;
    work.findings.push(...base.findings);
    work.directories.push(...base.directories);
    work.incomplete ||= base.incomplete;
    work.entries = append(work.entries, base.entries, step, field);
    work.variables = mergeVariables(work.variables, base.variables, step);
    work.configuration = mergeConfigurations(work.configuration, base.configuration, () => fail(step, field, {
        rule: 'kustomization-invalid',
        message: `${path} contradicts other field specifications`,
    }));
}
function addComponent(build, work, step, route, path, field) {
    const directory = directoryOfBase(step, path, field, route);
    const source = readKustomization(build.sources, directory);
    if (source?.value.kind !== 'Component') {
        const help = 'Give it kind Component (kustomize.config.k8s.io/v1alpha1), or list it under resources';
        fail(step, field, { rule: 'kustomization-invalid', message: `${path} is no component`, help });
    }
    build.run(work, source, routeTo(route, directory, path, step.kustomization.namespace));
}
/** The directory in the view that is meant: of a repository on the network, or beside the kustomization. */
function directoryOfBase(step, path, field, route) {
    const address = parseRepositoryAddress(path);
    if (address) {
        if (step.options.remoteBases !== 'fetch')
            return withoutRemote(step, path, field);
        const directory = pathIn(step, repositoryFolder(step, address), field);
        return directoryAt(step, path, directory, field, route);
    }
    const target = localPath(step, path);
    if (target !== undefined)
        return directoryAt(step, path, target, field, route);
    const help = 'Resources have to be in the repository, named by a relative path';
    return fail(step, field, {
        rule: 'path-outside-repository',
        message: `"${path}" is outside of the repository`,
        help,
    });
}
/** The path in the view of what a path means; undefined when it leads out of the repository, be it from the network. */
function localPath({ directory }, path) {
    const target = path.startsWith('/') || path === '' ? undefined : resolvePath(directory, path);
    return target !== undefined && mountOf(target) === mountOf(directory) ? target : undefined;
}
/** The directory that a path names; it must have a kustomization and not be one of those that led here. */
function directoryAt(step, path, target, field, route) {
    const { view } = step.sources;
    if (view.list(target) === undefined) {
        const message = `There is no file or directory ${path}`;
        fail(step, field, { rule: 'resource-not-found', message, help: 'Correct the path, or add it' });
    }
    const directory = view.resolve?.(target) ?? target;
    checkChain(step, path, [directory], field, route);
    if (!hasKustomization(step.sources, directory)) {
        const message = `${path} has no kustomization.yaml`;
        fail(step, field, { rule: 'resource-not-found', message, help: 'Add one, or list its files instead' });
    }
    return directory;
}
function checkChain(step, path, directories, field, route) {
    const around = directories.find((directory) => route.chain.some((earlier) => isWithin(earlier, directory)));
    if (around === undefined)
        return;
    const message = `${path} leads to ${around || 'the root'}, which contains ${directoryOf(route) || 'the root'}`;
    const help = 'A base has to stand beside what uses it, not around it';
    fail(step, field, { rule: 'kustomization-cycle', message, help });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/trace.ts

/** The origin of what a plugin does that is an object itself. */
function originOfObject({ object, traced }) {
    const { kind, name, namespace } = identity_identityOf(object);
    const apiVersion = typeof object['apiVersion'] === 'string' ? object['apiVersion'] : '';
    const { path, repo, ref } = traced?.origin ?? {};
    return {
        ...(repo === undefined ? {} : { repo }),
        ...(ref === undefined ? {} : { ref }),
        ...(path === undefined ? {} : { configuredIn: path }),
        configuredBy: { apiVersion, kind, name, ...(namespace === '' ? {} : { namespace }) },
    };
}
/** An object after a transformer ran; every one is marked, whether it was changed or not. */
function marked(entry, origin) {
    const traced = entry.traced ?? { origin: undefined, changes: [] };
    if (!traced.origin)
        return { ...entry, traced: { ...traced, origin } };
    return { ...entry, traced: { ...traced, changes: [...traced.changes, origin] } };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field-specification.ts



/** A setter that demands that what it changes is a scalar, or nothing. */
function scalarSetter(set) {
    return (value) => {
        if (typeof value === 'object' && value !== null)
            throw new FieldPathError(`${Array.isArray(value) ? 'a list' : 'a mapping'} stands where a scalar should`);
        return set(value);
    };
}
/** Thrown when a path leads through a value that has no fields; the caller knows where it comes from. */
class FieldPathError extends Error {
}
/**
 * Sets the field that a specification names, in every item of the lists on its way. `missing` is put where the field
 * is absent, when the specification says `create`. Gives the same object when nothing changes.
 */
function setField(object, specification, set, missing) {
    if (!selects(specification, identity_identityOf(object)))
        return object;
    return setPath(object, specification.path, set, specification.create === true ? missing : undefined);
}
/** The same for a path of which it is known already that it is meant for the object. */
function setPath(object, path, set, missing) {
    const changed = update(object, stepsOf(path), 0, set, missing);
    return (0,kubernetes_object/* isJsonObject */.O)(changed) ? changed : object;
}
function update(value, steps, index, set, missing) {
    const step = steps[index];
    if (step === undefined)
        return set(value);
    if (value === null)
        return value;
    if (Array.isArray(value))
        return mapItems(value, (item) => update(item, steps, index, set, missing));
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        throw new FieldPathError(`${steps.slice(0, index).join('/')} has no fields`);
    const list = step.endsWith('[]');
    const name = list ? step.slice(0, -2) : step;
    if (name === '')
        throw new FieldPathError('the path of a field specification has an empty step');
    let field = Object.hasOwn(value, name) ? value[name] : undefined;
    if (field === undefined || field === null) {
        if (list)
            field = field === null ? [] : undefined;
        else if (missing !== undefined)
            field = index === steps.length - 1 ? missing : {};
        if (field === undefined || field === null)
            return value;
    }
    return withField(value, name, update(field, steps, index + 1, set, missing));
}
function mapItems(items, change) {
    let changed;
    for (const [index, item] of items.entries()) {
        const next = change(item);
        if (next !== item)
            (changed ??= [...items])[index] = next;
    }
    return changed ?? items;
}
const splitPaths = new Map();
function stepsOf(path) {
    let steps = splitPaths.get(path);
    if (!steps)
        splitPaths.set(path, (steps = field_specification_splitPath(path, '/')));
    return steps;
}
/** Divides a path; a delimiter after a backslash belongs to the step, one at the very start is ignored. */
function field_specification_splitPath(path, delimiter) {
    const parts = path.split(delimiter);
    if (parts.length > 1 && parts[0] === '')
        parts.shift();
    const steps = [];
    for (const part of parts) {
        const last = steps.at(-1);
        if (last?.endsWith('\\'))
            steps[steps.length - 1] = last.slice(0, -1) + delimiter + part;
        else
            steps.push(part);
    }
    return steps;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/list-element.ts

/**
 * The list with the items whose `keys` have these values replaced by `element`, which comes last when there are none;
 * without an element they are removed. Empty items are dropped. Follows kyaml's ElementSetter, its oddities included:
 * an empty value fits whatever the field holds.
 */
function setElement(list, keys, values, element) {
    const result = [];
    const ofMappings = keys[0] !== undefined && keys[0] !== '' && values[0] !== undefined && values[0] !== '';
    let found = false;
    for (const item of list) {
        if (item === null || ((0,kubernetes_object/* isJsonObject */.O)(item) && Object.keys(item).length === 0))
            continue;
        if (ofMappings && !(0,kubernetes_object/* isJsonObject */.O)(item))
            result.push(item);
        else if (!fits(item, keys, values)) {
            if (values.length > 0)
                result.push(item);
        }
        else {
            found = true;
            if (element !== undefined)
                result.push(element);
        }
    }
    if (element !== undefined && element !== null && !found)
        result.push(element);
    return result;
}
/** Index of the first item whose keys have exactly these values, -1 when there is none. */
function findElement(list, keys, values) {
    if (keys.length === 0 || keys[0] === '')
        return list.findIndex((item) => textOf(item) === (values[0] ?? ''));
    return list.findIndex((item) => (0,kubernetes_object/* isJsonObject */.O)(item) &&
        keys.every((key, index) => Object.hasOwn(item, key) && textOf(item[key]) === (values[index] ?? '')));
}
/** The text of a scalar as it stands in YAML; '' for anything else. */
function textOf(value) {
    if (value === null)
        return 'null';
    return typeof value === 'object' || value === undefined ? '' : String(value);
}
function fits(item, keys, values) {
    if (values.length === 0)
        return false;
    return keys.every((key, index) => {
        // Keys beyond the values fit whatever the one before did.
        if (index >= values.length)
            return true;
        const value = values[index] ?? '';
        if (key === '')
            return textOf(item) === value;
        const field = (0,kubernetes_object/* isJsonObject */.O)(item) && Object.hasOwn(item, key) ? item[key] : undefined;
        return field !== undefined && (value === '' || textOf(field) === value);
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/label-selector.ts

/** Thrown when a text is no label selector. */
class LabelSelectorError extends Error {
}
const requirement = /^(?:(!)\s*([\w./-]+)|([\w./-]+)(?:\s+(in|notin)\s*\(([^()]*)\)|\s*(==|=|!=|>|<)\s*([\w.-]*))?)$/;
/**
 * A Kubernetes label selector (`app=web,tier in (a, b),!canary`) as a test of labels; an empty one fits everything.
 * The test throws LabelSelectorError when the text does not follow the grammar.
 */
function labelMatcher(selector) {
    // Upstream reads it only when it comes to an object that fits in all other respects.
    let requirements;
    return (labels) => (requirements ??= divide(selector).map(parse)).every((holds) => holds(labels));
}
/** Divides at commas outside of parentheses. */
function divide(selector) {
    if (selector.trim() === '')
        return [];
    return selector.split(/,(?![^()]*\))/).map((part) => part.trim());
}
function parse(text) {
    const found = requirement.exec(text);
    if (!found)
        throw new LabelSelectorError(`"${text}" is no label selector`);
    const [, not, absent = '', key = '', set, members = '', operator, value = ''] = found;
    if (not)
        return (labels) => !Object.hasOwn(labels, absent);
    const has = (labels) => Object.hasOwn(labels, key);
    const of = (labels) => textOf(labels[key]);
    if (set) {
        const values = new Set(members.split(',').map((member) => member.trim()));
        return (labels) => (has(labels) && values.has(of(labels))) === (set === 'in');
    }
    switch (operator) {
        case '!=':
            return (labels) => !has(labels) || of(labels) !== value;
        case '>':
            return (labels) => has(labels) && Number(of(labels)) > Number(value);
        case '<':
            return (labels) => has(labels) && Number(of(labels)) < Number(value);
        case undefined:
            return has;
        default:
            return (labels) => has(labels) && of(labels) === value;
    }
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./packages/kustomize/src/selection.ts





/** Thrown when a selector is no valid expression; the message says which part of it. */
class SelectorError extends Error {
}
/**
 * Which objects a selector means: the expressions (RE2, for the whole text) match the name and the namespace that the
 * object has now or had at first, and its group, version and kind.
 */
function selection(selector) {
    const identity = identityMatcher(selector);
    const marks = markMatcher(selector);
    return (entry) => identity(identity_identityOf(entry.object), originalIdentity(entry)) && marks(entry);
}
function identityMatcher(selector) {
    const name = expression(selector.name, 'name');
    const namespace = expression(selector.namespace, 'namespace');
    const kind = kindMatcher(selector);
    return (current, original) => kind(current) &&
        (name(original.name) || name(current.name)) &&
        (namespace(original.effectiveNamespace) || namespace(current.effectiveNamespace));
}
/** Matches group, version and kind by the selector's expressions. */
function kindMatcher(selector) {
    const group = expression(selector.group, 'group');
    const version = expression(selector.version, 'version');
    const kind = expression(selector.kind, 'kind');
    return (identity) => kind(identity.kind) && version(identity.version) && group(identity.group);
}
/** Matches labels and annotations by the selector's label selectors. */
function markMatcher(selector) {
    const labels = labelMatcher(selector.labelSelector);
    const annotations = labelMatcher(selector.annotationSelector);
    return ({ object }) => labels(mappingAt(object, 'metadata', 'labels')) &&
        annotations(mappingAt(object, 'metadata', 'annotations'));
}
const simple = /^[\w/-]*$/;
const always = () => true;
const compiled = new Map();
/** A test by a regular expression of Go that has to match the whole text; everything fits an empty one. */
function expression(pattern, what) {
    if (pattern === '')
        return always;
    if (simple.test(pattern))
        return (text) => text === pattern;
    const known = compiled.get(pattern);
    if (known)
        return known;
    try {
        const expression = build.RE2JS.compile(`^(?:${pattern})$`);
        const test = (text) => expression.matcher(text).find();
        compiled.set(pattern, test);
        return test;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new SelectorError(`${what} "${pattern}" is no valid regular expression: ${reason}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/json-copy.ts

/** A copy to be changed, as it comes out of Go's JSON decoder: every number is a float. */
function jsonCopy(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(jsonCopy);
    const copy = {};
    for (const [key, field] of Object.entries(value))
        setOwn(copy, key, jsonCopy(field));
    return copy;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/json-patch.ts



/** Thrown when an operation can't be applied; the message says why. */
class JsonPatchError extends Error {
}
/**
 * Applies a JSON patch (RFC 6902) as evanphx/json-patch v4 does, which kustomize uses. It is more lenient than the
 * RFC: `replace` makes fields that are not there, and `copy` takes null from them. The value is left as it is.
 */
function applyJsonPatch(value, operations) {
    const root = { value: jsonCopy(value) };
    for (const operation of operations)
        applyOperation(root, operation ?? {});
    if (!(0,kubernetes_object/* isJsonObject */.O)(root.value))
        throw new JsonPatchError('the patch replaces the object by something else');
    return root.value;
}
function applyOperation(root, operation) {
    const path = json_patch_textOf(operation, 'path');
    const value = () => jsonCopy(operation['value'] ?? null);
    switch (operation['op']) {
        case 'add':
            add(placeOf(root, path), value());
            return;
        case 'remove':
            remove(placeOf(root, path));
            return;
        case 'replace':
            replace(root, path, value());
            return;
        case 'move': {
            const from = placeOf(root, json_patch_textOf(operation, 'from'));
            const moved = get(from);
            remove(from);
            add(placeOf(root, path), moved);
            return;
        }
        case 'copy':
            add(placeOf(root, path), jsonCopy(get(placeOf(root, json_patch_textOf(operation, 'from')))));
            return;
        case 'test':
            test(root, path, operation);
            return;
        default:
            throw new JsonPatchError(`unknown operation ${JSON.stringify(operation['op'] ?? null)}; the operations are add, copy, move, remove, replace, test`);
    }
}
function json_patch_textOf(operation, field) {
    const text = operation[field];
    if (typeof text !== 'string')
        throw new JsonPatchError(`an operation has no ${field}`);
    return text;
}
/** Follows a path. What stands before its first slash counts as nothing. */
function placeOf(root, path) {
    const [, ...steps] = path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const key = steps.pop();
    if (key === undefined)
        throw new JsonPatchError(`path "${path}" has no slash`);
    let parent = root.value;
    for (const step of steps) {
        if (!isContainer(parent))
            break;
        parent = get({ parent, key: step, path });
    }
    if (!isContainer(parent))
        throw new JsonPatchError(`path "${path}" leads through something that is not there or has no fields`);
    return { parent, key, path };
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** The value at a place; null for a field that is not there. */
function get({ parent, key, path }) {
    if (Array.isArray(parent))
        return parent[indexIn(parent, key, path)] ?? null;
    return Object.hasOwn(parent, key) ? (parent[key] ?? null) : null;
}
function indexIn(list, key, path, length = list.length) {
    if (!/^[-+]?\d+$/.test(key))
        throw new JsonPatchError(`"${key}" in "${path}" is no index of a list`);
    const index = Number(key) < 0 ? length + Number(key) : Number(key);
    if (index < 0 || index >= length)
        throw new JsonPatchError(`index ${key} in "${path}" is out of the bounds of a list of ${list.length}`);
    return index;
}
function add({ parent, key, path }, value) {
    if (!Array.isArray(parent))
        setOwn(parent, key, value);
    else if (key === '-')
        parent.push(value);
    else
        parent.splice(indexIn(parent, key, path, parent.length + 1), 0, value);
}
function remove({ parent, key, path }) {
    if (Array.isArray(parent))
        parent.splice(indexIn(parent, key, path), 1);
    else if (Object.hasOwn(parent, key))
        Reflect.deleteProperty(parent, key);
    else
        throw new JsonPatchError(`there is nothing at "${path}" to remove`);
}
function replace(root, path, value) {
    if (path === '') {
        root.value = value;
        return;
    }
    const { parent, key } = placeOf(root, path);
    if (Array.isArray(parent))
        parent[indexIn(parent, key, path)] = value;
    else
        setOwn(parent, key, value);
}
function test(root, path, operation) {
    const found = path === '' ? root.value : get(placeOf(root, path));
    if (!equal(found, operation['value'] ?? null))
        throw new JsonPatchError(`the value at "${path}" is not what the test expects`);
}
function equal(left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left) && Array.isArray(right))
        return left.length === right.length && left.every((item, index) => equal(item, right[index]));
    if (!(0,kubernetes_object/* isJsonObject */.O)(left) || !(0,kubernetes_object/* isJsonObject */.O)(right))
        return false;
    const names = Object.keys(left);
    if (names.length !== Object.keys(right).length)
        return false;
    return names.every((name) => Object.hasOwn(right, name) && equal(left[name], right[name]));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/merge-directive.ts



/** Thrown when a patch does not fit what it is applied to; the message says why. */
class StrategicMergeError extends Error {
}
const key = '$patch';
/** What `$patch` says in a mapping, and the mapping without it. Nothing is checked when there is nothing to merge with. */
function directiveOfMapping(patch, checked) {
    const value = (0,kubernetes_object/* isJsonObject */.O)(patch) && Object.hasOwn(patch, key) ? patch[key] : undefined;
    if (!(0,kubernetes_object/* isJsonObject */.O)(patch) || value === undefined)
        return { directive: 'merge', rest: patch };
    if (!isDirective(value)) {
        if (checked)
            throw unknown(value);
        return { directive: 'merge', rest: patch };
    }
    // Where nothing is, there is nothing to replace.
    const directive = value === 'replace' && !checked ? 'merge' : value;
    return { directive, rest: withoutField(patch, key) };
}
/** What an item `{$patch: …}` of a list says of the whole list, and the list without it. */
function directiveOfList(patch, whole) {
    if (!Array.isArray(patch))
        return { directive: 'merge', rest: whole };
    const item = patch.find((item) => (0,kubernetes_object/* isJsonObject */.O)(item) && Object.hasOwn(item, key));
    if (!(0,kubernetes_object/* isJsonObject */.O)(item) || Object.keys(item).length > 1)
        return { directive: 'merge', rest: patch };
    const value = item[key];
    if (!isDirective(value))
        throw unknown(value);
    return { directive: value, rest: setElement(patch, [key], [value], undefined) };
}
function isDirective(value) {
    return value === 'merge' || value === 'replace' || value === 'delete';
}
function unknown(value) {
    return new StrategicMergeError(`$patch is ${JSON.stringify(value)}; it can be merge, replace or delete`);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/replacement-error.ts
/** Thrown when a replacement can't be made; the message says why. */
class ReplacementError extends Error {
}

;// CONCATENATED MODULE: ./packages/kustomize/src/guarded.ts








const explained = [
    DecodeError,
    FieldPathError,
    JsonPatchError,
    LabelSelectorError,
    ReplacementError,
    SelectorError,
    StrategicMergeError,
];
/** Runs work that knows no place; what it finds wrong is told at the field that asks for it. */
function guarded(step, field, work) {
    try {
        return work();
    }
    catch (error) {
        if (!isExplained(error))
            throw error;
        return fail(step, field, { rule: 'transform-failed', message: error.message }, error);
    }
}
function isExplained(error) {
    return error instanceof Error && explained.some((kind) => error instanceof kind);
}
/** The transform that a field asks for; what goes wrong when it is made or applied is told at the field. */
function guardedTransform(step, field, make) {
    const transform = guarded(step, field, make);
    return (entries) => guarded(step, field, () => transform(entries));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/configurations.ts






const nameReference = object({
    group: string,
    version: string,
    kind: string,
    fieldSpecs: list(fieldSpecification),
});
const configuration = object({
    ...Object.fromEntries(fieldLists.map((name) => [name, list(fieldSpecification)])),
    nameReference: list(nameReference),
});
/** `configurations`: files that add to the tables of the transformers. */
function readConfigurations(step) {
    const { configurations } = step.kustomization;
    if (configurations.length === 0)
        return undefined;
    const conflict = ({ path }) => {
        const message = `${path} is to be created by one field specification and not by another`;
        return fail(step, ['configurations'], { rule: 'kustomization-invalid', message });
    };
    return configurations
        .map((path, index) => readConfiguration(step, path, index))
        .reduce((all, one) => mergeConfigurations(all, one, conflict), emptyConfiguration);
}
function readConfiguration(step, path, index) {
    const field = ['configurations', index];
    const file = fileOf(step, path, field, 'resource-not-found');
    const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(step.sources.text(file) ?? '');
    if (problem)
        fail(step, field, { rule: 'yaml-syntax', message: `${path} is not valid YAML: ${problem.message}` });
    const value = documents[0] ?? {};
    try {
        if (!(0,kubernetes_object/* isJsonObject */.O)(value))
            throw new DecodeError([], 'it is no mapping');
        return configuration(value, []);
    }
    catch (error) {
        if (!(error instanceof DecodeError))
            throw error;
        const help = error.help === undefined ? {} : { help: error.help };
        return fail(step, field, { rule: 'kustomization-invalid', message: `${path}: ${error.message}`, ...help }, error);
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/crds.ts






/**
 * `crds`: OpenAPI definitions whose extensions (`x-kubernetes-annotation`, `…-label-selector`, `…-identity`,
 * `…-object-ref-kind` and its like) say which fields of custom resources the transformers change.
 */
function readDefinitions(step) {
    const { crds } = step.kustomization;
    if (crds.length === 0)
        return undefined;
    return crds
        .map((path, index) => configurationOf(readDefinition(step, path, ['crds', index])))
        .reduce((all, one) => mergeConfigurations(all, one, () => undefined), emptyConfiguration);
}
const definition = object({ Schema: anyObject, Dependencies: strings });
function readDefinition(step, path, field) {
    const file = fileOf(step, path, field, 'resource-not-found');
    const text = step.sources.text(file) ?? '';
    if (text === '')
        fail(step, field, { rule: 'kustomization-invalid', message: `${path} is empty` });
    const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(text);
    if (problem)
        fail(step, field, { rule: 'yaml-syntax', message: `${path} is not valid YAML: ${problem.message}` });
    try {
        const types = documents[0] ?? {};
        if (!(0,kubernetes_object/* isJsonObject */.O)(types))
            throw new DecodeError([], 'it is no mapping');
        return new Map(Object.entries(types).map(([name, type]) => [name, definition(type, [name], 'loose')]));
    }
    catch (error) {
        if (!(error instanceof DecodeError))
            throw error;
        const message = `${path} holds no OpenAPI definitions: ${error.message}`;
        const help = 'kustomize takes no CustomResourceDefinition here; list that under resources, and its schema under openapi';
        return fail(step, field, { rule: 'kustomization-invalid', message, help }, error);
    }
}
function configurationOf(definitions) {
    const found = { commonAnnotations: [], commonLabels: [], namePrefix: [], nameReference: [] };
    for (const name of definitions.keys()) {
        const properties = propertiesOf(definitions, name);
        if (!['kind', 'apiVersion', 'metadata'].every((field) => Object.hasOwn(properties, field)))
            continue;
        collect(found, definitions, name, name.slice(name.lastIndexOf('.') + 1), []);
    }
    return { ...emptyConfiguration, ...found };
}
function propertiesOf(definitions, name) {
    return mappingAt(definitions.get(name)?.Schema ?? {}, 'properties');
}
function collect(found, definitions, name, kind, path) {
    // A definition that refers to itself has no end.
    if (path.length > 30)
        return;
    for (const [field, property] of Object.entries(propertiesOf(definitions, name))) {
        if (!(0,kubernetes_object/* isJsonObject */.O)(property))
            continue;
        const steps = [...path, field];
        const specification = { kind, path: steps.join('/') };
        if (crds_text(property['x-kubernetes-annotation']) !== undefined)
            found.commonAnnotations.push(specification);
        if (crds_text(property['x-kubernetes-label-selector']) !== undefined)
            found.commonLabels.push(specification);
        if (crds_text(property['x-kubernetes-identity']) !== undefined)
            found.namePrefix.push(specification);
        const version = crds_text(property['x-kubernetes-object-ref-api-version']);
        const target = crds_text(property['x-kubernetes-object-ref-kind']);
        if (version !== undefined && target !== undefined) {
            const key = crds_text(property['x-kubernetes-object-ref-name-key']) ?? 'name';
            const field = { kind, path: [...steps, key].join('/') };
            found.nameReference.push({ version, kind: target, fieldSpecs: [field] });
        }
        const reference = crds_text(property['$ref']);
        if (reference !== undefined)
            collect(found, definitions, reference, kind, steps);
    }
}
function crds_text(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/data/merge-schema.ts
// Generated by packages/kustomize/generate/generate.js from the OpenAPI of Kubernetes 1.21 in sigs.k8s.io/kustomize/kyaml/openapi v0.21.1 (Apache-2.0).
/** JSON, which starts faster than the same as code. */
const mergeSchema = '{"kinds":{"admissionregistration.k8s.io/v1/MutatingWebhookConfiguration":"admissionregistration.v1.MutatingWebhookConfiguration","admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList":"admissionregistration.v1.MutatingWebhookConfigurationList","admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration":"admissionregistration.v1.ValidatingWebhookConfiguration","admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList":"admissionregistration.v1.ValidatingWebhookConfigurationList","admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration":"admissionregistration.v1beta1.MutatingWebhookConfiguration","admissionregistration.k8s.io/v1beta1/MutatingWebhookConfigurationList":"admissionregistration.v1beta1.MutatingWebhookConfigurationList","admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration":"admissionregistration.v1beta1.ValidatingWebhookConfiguration","admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfigurationList":"admissionregistration.v1beta1.ValidatingWebhookConfigurationList","apiextensions.k8s.io/v1/CustomResourceDefinition":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition","apiextensions.k8s.io/v1/CustomResourceDefinitionList":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList","apiextensions.k8s.io/v1beta1/CustomResourceDefinition":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition","apiextensions.k8s.io/v1beta1/CustomResourceDefinitionList":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionList","apiregistration.k8s.io/v1/APIService":"apiregistration.v1.APIService","apiregistration.k8s.io/v1/APIServiceList":"apiregistration.v1.APIServiceList","apiregistration.k8s.io/v1beta1/APIService":"apiregistration.v1beta1.APIService","apiregistration.k8s.io/v1beta1/APIServiceList":"apiregistration.v1beta1.APIServiceList","apps/v1/ControllerRevision":"apps.v1.ControllerRevision","apps/v1/ControllerRevisionList":"apps.v1.ControllerRevisionList","apps/v1/DaemonSet":"apps.v1.DaemonSet","apps/v1/DaemonSetList":"apps.v1.DaemonSetList","apps/v1/Deployment":"apps.v1.Deployment","apps/v1/DeploymentList":"apps.v1.DeploymentList","apps/v1/ReplicaSet":"apps.v1.ReplicaSet","apps/v1/ReplicaSetList":"apps.v1.ReplicaSetList","apps/v1/StatefulSet":"apps.v1.StatefulSet","apps/v1/StatefulSetList":"apps.v1.StatefulSetList","authentication.k8s.io/v1/TokenRequest":"authentication.v1.TokenRequest","authentication.k8s.io/v1/TokenReview":"authentication.v1.TokenReview","authentication.k8s.io/v1beta1/TokenReview":"authentication.v1beta1.TokenReview","authorization.k8s.io/v1/LocalSubjectAccessReview":"authorization.v1.LocalSubjectAccessReview","authorization.k8s.io/v1/SelfSubjectAccessReview":"authorization.v1.SelfSubjectAccessReview","authorization.k8s.io/v1/SelfSubjectRulesReview":"authorization.v1.SelfSubjectRulesReview","authorization.k8s.io/v1/SubjectAccessReview":"authorization.v1.SubjectAccessReview","authorization.k8s.io/v1beta1/LocalSubjectAccessReview":"authorization.v1beta1.LocalSubjectAccessReview","authorization.k8s.io/v1beta1/SelfSubjectAccessReview":"authorization.v1beta1.SelfSubjectAccessReview","authorization.k8s.io/v1beta1/SelfSubjectRulesReview":"authorization.v1beta1.SelfSubjectRulesReview","authorization.k8s.io/v1beta1/SubjectAccessReview":"authorization.v1beta1.SubjectAccessReview","autoscaling/v1/HorizontalPodAutoscaler":"autoscaling.v1.HorizontalPodAutoscaler","autoscaling/v1/HorizontalPodAutoscalerList":"autoscaling.v1.HorizontalPodAutoscalerList","autoscaling/v1/Scale":"autoscaling.v1.Scale","autoscaling/v2beta1/HorizontalPodAutoscaler":"autoscaling.v2beta1.HorizontalPodAutoscaler","autoscaling/v2beta1/HorizontalPodAutoscalerList":"autoscaling.v2beta1.HorizontalPodAutoscalerList","autoscaling/v2beta2/HorizontalPodAutoscaler":"autoscaling.v2beta2.HorizontalPodAutoscaler","autoscaling/v2beta2/HorizontalPodAutoscalerList":"autoscaling.v2beta2.HorizontalPodAutoscalerList","batch/v1/CronJob":"batch.v1.CronJob","batch/v1/CronJobList":"batch.v1.CronJobList","batch/v1/Job":"batch.v1.Job","batch/v1/JobList":"batch.v1.JobList","batch/v1beta1/CronJob":"batch.v1beta1.CronJob","batch/v1beta1/CronJobList":"batch.v1beta1.CronJobList","certificates.k8s.io/v1/CertificateSigningRequest":"certificates.v1.CertificateSigningRequest","certificates.k8s.io/v1/CertificateSigningRequestList":"certificates.v1.CertificateSigningRequestList","certificates.k8s.io/v1beta1/CertificateSigningRequest":"certificates.v1beta1.CertificateSigningRequest","certificates.k8s.io/v1beta1/CertificateSigningRequestList":"certificates.v1beta1.CertificateSigningRequestList","coordination.k8s.io/v1/Lease":"coordination.v1.Lease","coordination.k8s.io/v1/LeaseList":"coordination.v1.LeaseList","coordination.k8s.io/v1beta1/Lease":"coordination.v1beta1.Lease","coordination.k8s.io/v1beta1/LeaseList":"coordination.v1beta1.LeaseList","discovery.k8s.io/v1/EndpointSlice":"discovery.v1.EndpointSlice","discovery.k8s.io/v1/EndpointSliceList":"discovery.v1.EndpointSliceList","discovery.k8s.io/v1beta1/EndpointSlice":"discovery.v1beta1.EndpointSlice","discovery.k8s.io/v1beta1/EndpointSliceList":"discovery.v1beta1.EndpointSliceList","events.k8s.io/v1/Event":"events.v1.Event","events.k8s.io/v1/EventList":"events.v1.EventList","events.k8s.io/v1beta1/Event":"events.v1beta1.Event","events.k8s.io/v1beta1/EventList":"events.v1beta1.EventList","extensions/v1beta1/Ingress":"extensions.v1beta1.Ingress","extensions/v1beta1/IngressList":"extensions.v1beta1.IngressList","flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema":"flowcontrol.v1beta1.FlowSchema","flowcontrol.apiserver.k8s.io/v1beta1/FlowSchemaList":"flowcontrol.v1beta1.FlowSchemaList","flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration":"flowcontrol.v1beta1.PriorityLevelConfiguration","flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfigurationList":"flowcontrol.v1beta1.PriorityLevelConfigurationList","kustomize.config.k8s.io/v1beta1/Kustomization":"apps.v1.Kustomization","networking.k8s.io/v1/Ingress":"networking.v1.Ingress","networking.k8s.io/v1/IngressClass":"networking.v1.IngressClass","networking.k8s.io/v1/IngressClassList":"networking.v1.IngressClassList","networking.k8s.io/v1/IngressList":"networking.v1.IngressList","networking.k8s.io/v1/NetworkPolicy":"networking.v1.NetworkPolicy","networking.k8s.io/v1/NetworkPolicyList":"networking.v1.NetworkPolicyList","networking.k8s.io/v1beta1/Ingress":"networking.v1beta1.Ingress","networking.k8s.io/v1beta1/IngressClass":"networking.v1beta1.IngressClass","networking.k8s.io/v1beta1/IngressClassList":"networking.v1beta1.IngressClassList","networking.k8s.io/v1beta1/IngressList":"networking.v1beta1.IngressList","node.k8s.io/v1/RuntimeClass":"node.v1.RuntimeClass","node.k8s.io/v1/RuntimeClassList":"node.v1.RuntimeClassList","node.k8s.io/v1beta1/RuntimeClass":"node.v1beta1.RuntimeClass","node.k8s.io/v1beta1/RuntimeClassList":"node.v1beta1.RuntimeClassList","policy/v1/PodDisruptionBudget":"policy.v1.PodDisruptionBudget","policy/v1/PodDisruptionBudgetList":"policy.v1.PodDisruptionBudgetList","policy/v1beta1/Eviction":"policy.v1beta1.Eviction","policy/v1beta1/PodDisruptionBudget":"policy.v1beta1.PodDisruptionBudget","policy/v1beta1/PodDisruptionBudgetList":"policy.v1beta1.PodDisruptionBudgetList","policy/v1beta1/PodSecurityPolicy":"policy.v1beta1.PodSecurityPolicy","policy/v1beta1/PodSecurityPolicyList":"policy.v1beta1.PodSecurityPolicyList","rbac.authorization.k8s.io/v1/ClusterRole":"rbac.v1.ClusterRole","rbac.authorization.k8s.io/v1/ClusterRoleBinding":"rbac.v1.ClusterRoleBinding","rbac.authorization.k8s.io/v1/ClusterRoleBindingList":"rbac.v1.ClusterRoleBindingList","rbac.authorization.k8s.io/v1/ClusterRoleList":"rbac.v1.ClusterRoleList","rbac.authorization.k8s.io/v1/Role":"rbac.v1.Role","rbac.authorization.k8s.io/v1/RoleBinding":"rbac.v1.RoleBinding","rbac.authorization.k8s.io/v1/RoleBindingList":"rbac.v1.RoleBindingList","rbac.authorization.k8s.io/v1/RoleList":"rbac.v1.RoleList","rbac.authorization.k8s.io/v1beta1/ClusterRole":"rbac.v1beta1.ClusterRole","rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding":"rbac.v1beta1.ClusterRoleBinding","rbac.authorization.k8s.io/v1beta1/ClusterRoleBindingList":"rbac.v1beta1.ClusterRoleBindingList","rbac.authorization.k8s.io/v1beta1/ClusterRoleList":"rbac.v1beta1.ClusterRoleList","rbac.authorization.k8s.io/v1beta1/Role":"rbac.v1beta1.Role","rbac.authorization.k8s.io/v1beta1/RoleBinding":"rbac.v1beta1.RoleBinding","rbac.authorization.k8s.io/v1beta1/RoleBindingList":"rbac.v1beta1.RoleBindingList","rbac.authorization.k8s.io/v1beta1/RoleList":"rbac.v1beta1.RoleList","scheduling.k8s.io/v1/PriorityClass":"scheduling.v1.PriorityClass","scheduling.k8s.io/v1/PriorityClassList":"scheduling.v1.PriorityClassList","scheduling.k8s.io/v1beta1/PriorityClass":"scheduling.v1beta1.PriorityClass","scheduling.k8s.io/v1beta1/PriorityClassList":"scheduling.v1beta1.PriorityClassList","storage.k8s.io/v1/CSIDriver":"storage.v1.CSIDriver","storage.k8s.io/v1/CSIDriverList":"storage.v1.CSIDriverList","storage.k8s.io/v1/CSINode":"storage.v1.CSINode","storage.k8s.io/v1/CSINodeList":"storage.v1.CSINodeList","storage.k8s.io/v1/StorageClass":"storage.v1.StorageClass","storage.k8s.io/v1/StorageClassList":"storage.v1.StorageClassList","storage.k8s.io/v1/VolumeAttachment":"storage.v1.VolumeAttachment","storage.k8s.io/v1/VolumeAttachmentList":"storage.v1.VolumeAttachmentList","storage.k8s.io/v1beta1/CSIDriver":"storage.v1beta1.CSIDriver","storage.k8s.io/v1beta1/CSIDriverList":"storage.v1beta1.CSIDriverList","storage.k8s.io/v1beta1/CSINode":"storage.v1beta1.CSINode","storage.k8s.io/v1beta1/CSINodeList":"storage.v1beta1.CSINodeList","storage.k8s.io/v1beta1/CSIStorageCapacity":"storage.v1beta1.CSIStorageCapacity","storage.k8s.io/v1beta1/CSIStorageCapacityList":"storage.v1beta1.CSIStorageCapacityList","storage.k8s.io/v1beta1/StorageClass":"storage.v1beta1.StorageClass","storage.k8s.io/v1beta1/StorageClassList":"storage.v1beta1.StorageClassList","storage.k8s.io/v1beta1/VolumeAttachment":"storage.v1beta1.VolumeAttachment","storage.k8s.io/v1beta1/VolumeAttachmentList":"storage.v1beta1.VolumeAttachmentList","v1/Binding":"core.v1.Binding","v1/ComponentStatus":"core.v1.ComponentStatus","v1/ComponentStatusList":"core.v1.ComponentStatusList","v1/ConfigMap":"core.v1.ConfigMap","v1/ConfigMapList":"core.v1.ConfigMapList","v1/Endpoints":"core.v1.Endpoints","v1/EndpointsList":"core.v1.EndpointsList","v1/Event":"core.v1.Event","v1/EventList":"core.v1.EventList","v1/LimitRange":"core.v1.LimitRange","v1/LimitRangeList":"core.v1.LimitRangeList","v1/Namespace":"core.v1.Namespace","v1/NamespaceList":"core.v1.NamespaceList","v1/Node":"core.v1.Node","v1/NodeList":"core.v1.NodeList","v1/PersistentVolume":"core.v1.PersistentVolume","v1/PersistentVolumeClaim":"core.v1.PersistentVolumeClaim","v1/PersistentVolumeClaimList":"core.v1.PersistentVolumeClaimList","v1/PersistentVolumeList":"core.v1.PersistentVolumeList","v1/Pod":"core.v1.Pod","v1/PodList":"core.v1.PodList","v1/PodTemplate":"core.v1.PodTemplate","v1/PodTemplateList":"core.v1.PodTemplateList","v1/ReplicationController":"core.v1.ReplicationController","v1/ReplicationControllerList":"core.v1.ReplicationControllerList","v1/ResourceQuota":"core.v1.ResourceQuota","v1/ResourceQuotaList":"core.v1.ResourceQuotaList","v1/Secret":"core.v1.Secret","v1/SecretList":"core.v1.SecretList","v1/Service":"core.v1.Service","v1/ServiceAccount":"core.v1.ServiceAccount","v1/ServiceAccountList":"core.v1.ServiceAccountList","v1/ServiceList":"core.v1.ServiceList"},"definitions":{"admissionregistration.v1.MutatingWebhook":{"namespaceSelector":{"ref":"meta.v1.LabelSelector"},"objectSelector":{"ref":"meta.v1.LabelSelector"}},"admissionregistration.v1.MutatingWebhookConfiguration":{"metadata":{"ref":"meta.v1.ObjectMeta"},"webhooks":{"ref":"admissionregistration.v1.MutatingWebhook","strategy":"merge","keys":["name"],"list":true}},"admissionregistration.v1.MutatingWebhookConfigurationList":{"items":{"ref":"admissionregistration.v1.MutatingWebhookConfiguration","list":true}},"admissionregistration.v1.ValidatingWebhook":{"namespaceSelector":{"ref":"meta.v1.LabelSelector"},"objectSelector":{"ref":"meta.v1.LabelSelector"}},"admissionregistration.v1.ValidatingWebhookConfiguration":{"metadata":{"ref":"meta.v1.ObjectMeta"},"webhooks":{"ref":"admissionregistration.v1.ValidatingWebhook","strategy":"merge","keys":["name"],"list":true}},"admissionregistration.v1.ValidatingWebhookConfigurationList":{"items":{"ref":"admissionregistration.v1.ValidatingWebhookConfiguration","list":true}},"admissionregistration.v1beta1.MutatingWebhook":{"namespaceSelector":{"ref":"meta.v1.LabelSelector"},"objectSelector":{"ref":"meta.v1.LabelSelector"}},"admissionregistration.v1beta1.MutatingWebhookConfiguration":{"metadata":{"ref":"meta.v1.ObjectMeta"},"webhooks":{"ref":"admissionregistration.v1beta1.MutatingWebhook","strategy":"merge","keys":["name"],"list":true}},"admissionregistration.v1beta1.MutatingWebhookConfigurationList":{"items":{"ref":"admissionregistration.v1beta1.MutatingWebhookConfiguration","list":true}},"admissionregistration.v1beta1.ValidatingWebhook":{"namespaceSelector":{"ref":"meta.v1.LabelSelector"},"objectSelector":{"ref":"meta.v1.LabelSelector"}},"admissionregistration.v1beta1.ValidatingWebhookConfiguration":{"metadata":{"ref":"meta.v1.ObjectMeta"},"webhooks":{"ref":"admissionregistration.v1beta1.ValidatingWebhook","strategy":"merge","keys":["name"],"list":true}},"admissionregistration.v1beta1.ValidatingWebhookConfigurationList":{"items":{"ref":"admissionregistration.v1beta1.ValidatingWebhookConfiguration","list":true}},"apps.v1.ControllerRevision":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"apps.v1.ControllerRevisionList":{"items":{"ref":"apps.v1.ControllerRevision","list":true}},"apps.v1.DaemonSet":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"apps.v1.DaemonSetSpec"},"status":{"ref":"apps.v1.DaemonSetStatus"}},"apps.v1.DaemonSetList":{"items":{"ref":"apps.v1.DaemonSet","list":true}},"apps.v1.DaemonSetSpec":{"selector":{"ref":"meta.v1.LabelSelector"},"template":{"ref":"core.v1.PodTemplateSpec"}},"apps.v1.DaemonSetStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"apps.v1.Deployment":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"apps.v1.DeploymentSpec"},"status":{"ref":"apps.v1.DeploymentStatus"}},"apps.v1.DeploymentList":{"items":{"ref":"apps.v1.Deployment","list":true}},"apps.v1.DeploymentSpec":{"selector":{"ref":"meta.v1.LabelSelector"},"strategy":{"strategy":"retainKeys"},"template":{"ref":"core.v1.PodTemplateSpec"}},"apps.v1.DeploymentStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"apps.v1.Kustomization":{"configMapGenerator":{"strategy":"merge","keys":["name"],"list":true},"secretGenerator":{"strategy":"merge","keys":["name"],"list":true}},"apps.v1.ReplicaSet":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"apps.v1.ReplicaSetSpec"},"status":{"ref":"apps.v1.ReplicaSetStatus"}},"apps.v1.ReplicaSetList":{"items":{"ref":"apps.v1.ReplicaSet","list":true}},"apps.v1.ReplicaSetSpec":{"selector":{"ref":"meta.v1.LabelSelector"},"template":{"ref":"core.v1.PodTemplateSpec"}},"apps.v1.ReplicaSetStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"apps.v1.StatefulSet":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"apps.v1.StatefulSetSpec"},"status":{"ref":"apps.v1.StatefulSetStatus"}},"apps.v1.StatefulSetList":{"items":{"ref":"apps.v1.StatefulSet","list":true}},"apps.v1.StatefulSetSpec":{"selector":{"ref":"meta.v1.LabelSelector"},"template":{"ref":"core.v1.PodTemplateSpec"},"volumeClaimTemplates":{"ref":"core.v1.PersistentVolumeClaim","list":true}},"apps.v1.StatefulSetStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"authentication.v1.TokenRequest":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authentication.v1.TokenReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authentication.v1beta1.TokenReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1.LocalSubjectAccessReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1.SelfSubjectAccessReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1.SelfSubjectRulesReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1.SubjectAccessReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1beta1.LocalSubjectAccessReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1beta1.SelfSubjectAccessReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1beta1.SelfSubjectRulesReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"authorization.v1beta1.SubjectAccessReview":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"autoscaling.v1.HorizontalPodAutoscaler":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"autoscaling.v1.HorizontalPodAutoscalerList":{"items":{"ref":"autoscaling.v1.HorizontalPodAutoscaler","list":true}},"autoscaling.v1.Scale":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"autoscaling.v2beta1.ExternalMetricSource":{"metricSelector":{"ref":"meta.v1.LabelSelector"}},"autoscaling.v2beta1.ExternalMetricStatus":{"metricSelector":{"ref":"meta.v1.LabelSelector"}},"autoscaling.v2beta1.HorizontalPodAutoscaler":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"autoscaling.v2beta1.HorizontalPodAutoscalerSpec"},"status":{"ref":"autoscaling.v2beta1.HorizontalPodAutoscalerStatus"}},"autoscaling.v2beta1.HorizontalPodAutoscalerList":{"items":{"ref":"autoscaling.v2beta1.HorizontalPodAutoscaler","list":true}},"autoscaling.v2beta1.HorizontalPodAutoscalerSpec":{"metrics":{"ref":"autoscaling.v2beta1.MetricSpec","list":true}},"autoscaling.v2beta1.HorizontalPodAutoscalerStatus":{"currentMetrics":{"ref":"autoscaling.v2beta1.MetricStatus","list":true}},"autoscaling.v2beta1.MetricSpec":{"external":{"ref":"autoscaling.v2beta1.ExternalMetricSource"},"object":{"ref":"autoscaling.v2beta1.ObjectMetricSource"},"pods":{"ref":"autoscaling.v2beta1.PodsMetricSource"}},"autoscaling.v2beta1.MetricStatus":{"external":{"ref":"autoscaling.v2beta1.ExternalMetricStatus"},"object":{"ref":"autoscaling.v2beta1.ObjectMetricStatus"},"pods":{"ref":"autoscaling.v2beta1.PodsMetricStatus"}},"autoscaling.v2beta1.ObjectMetricSource":{"selector":{"ref":"meta.v1.LabelSelector"}},"autoscaling.v2beta1.ObjectMetricStatus":{"selector":{"ref":"meta.v1.LabelSelector"}},"autoscaling.v2beta1.PodsMetricSource":{"selector":{"ref":"meta.v1.LabelSelector"}},"autoscaling.v2beta1.PodsMetricStatus":{"selector":{"ref":"meta.v1.LabelSelector"}},"autoscaling.v2beta2.ExternalMetricSource":{"metric":{"ref":"autoscaling.v2beta2.MetricIdentifier"}},"autoscaling.v2beta2.ExternalMetricStatus":{"metric":{"ref":"autoscaling.v2beta2.MetricIdentifier"}},"autoscaling.v2beta2.HorizontalPodAutoscaler":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"autoscaling.v2beta2.HorizontalPodAutoscalerSpec"},"status":{"ref":"autoscaling.v2beta2.HorizontalPodAutoscalerStatus"}},"autoscaling.v2beta2.HorizontalPodAutoscalerList":{"items":{"ref":"autoscaling.v2beta2.HorizontalPodAutoscaler","list":true}},"autoscaling.v2beta2.HorizontalPodAutoscalerSpec":{"metrics":{"ref":"autoscaling.v2beta2.MetricSpec","list":true}},"autoscaling.v2beta2.HorizontalPodAutoscalerStatus":{"currentMetrics":{"ref":"autoscaling.v2beta2.MetricStatus","list":true}},"autoscaling.v2beta2.MetricIdentifier":{"selector":{"ref":"meta.v1.LabelSelector"}},"autoscaling.v2beta2.MetricSpec":{"external":{"ref":"autoscaling.v2beta2.ExternalMetricSource"},"object":{"ref":"autoscaling.v2beta2.ObjectMetricSource"},"pods":{"ref":"autoscaling.v2beta2.PodsMetricSource"}},"autoscaling.v2beta2.MetricStatus":{"external":{"ref":"autoscaling.v2beta2.ExternalMetricStatus"},"object":{"ref":"autoscaling.v2beta2.ObjectMetricStatus"},"pods":{"ref":"autoscaling.v2beta2.PodsMetricStatus"}},"autoscaling.v2beta2.ObjectMetricSource":{"metric":{"ref":"autoscaling.v2beta2.MetricIdentifier"}},"autoscaling.v2beta2.ObjectMetricStatus":{"metric":{"ref":"autoscaling.v2beta2.MetricIdentifier"}},"autoscaling.v2beta2.PodsMetricSource":{"metric":{"ref":"autoscaling.v2beta2.MetricIdentifier"}},"autoscaling.v2beta2.PodsMetricStatus":{"metric":{"ref":"autoscaling.v2beta2.MetricIdentifier"}},"batch.v1.CronJob":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"batch.v1.CronJobSpec"}},"batch.v1.CronJobList":{"items":{"ref":"batch.v1.CronJob","list":true}},"batch.v1.CronJobSpec":{"jobTemplate":{"ref":"batch.v1.JobTemplateSpec"}},"batch.v1.Job":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"batch.v1.JobSpec"},"status":{"ref":"batch.v1.JobStatus"}},"batch.v1.JobList":{"items":{"ref":"batch.v1.Job","list":true}},"batch.v1.JobSpec":{"selector":{"ref":"meta.v1.LabelSelector"},"template":{"ref":"core.v1.PodTemplateSpec"}},"batch.v1.JobStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"batch.v1.JobTemplateSpec":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"batch.v1.JobSpec"}},"batch.v1beta1.CronJob":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"batch.v1beta1.CronJobSpec"}},"batch.v1beta1.CronJobList":{"items":{"ref":"batch.v1beta1.CronJob","list":true}},"batch.v1beta1.CronJobSpec":{"jobTemplate":{"ref":"batch.v1beta1.JobTemplateSpec"}},"batch.v1beta1.JobTemplateSpec":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"batch.v1.JobSpec"}},"certificates.v1.CertificateSigningRequest":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"certificates.v1.CertificateSigningRequestList":{"items":{"ref":"certificates.v1.CertificateSigningRequest","list":true}},"certificates.v1beta1.CertificateSigningRequest":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"certificates.v1beta1.CertificateSigningRequestList":{"items":{"ref":"certificates.v1beta1.CertificateSigningRequest","list":true}},"coordination.v1.Lease":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"coordination.v1.LeaseList":{"items":{"ref":"coordination.v1.Lease","list":true}},"coordination.v1beta1.Lease":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"coordination.v1beta1.LeaseList":{"items":{"ref":"coordination.v1beta1.Lease","list":true}},"core.v1.Affinity":{"podAffinity":{"ref":"core.v1.PodAffinity"},"podAntiAffinity":{"ref":"core.v1.PodAntiAffinity"}},"core.v1.Binding":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.ComponentStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true},"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.ComponentStatusList":{"items":{"ref":"core.v1.ComponentStatus","list":true}},"core.v1.ConfigMap":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.ConfigMapList":{"items":{"ref":"core.v1.ConfigMap","list":true}},"core.v1.Container":{"env":{"strategy":"merge","keys":["name"],"list":true},"ports":{"strategy":"merge","keys":["containerPort","protocol"],"list":true},"volumeDevices":{"strategy":"merge","keys":["devicePath"],"list":true},"volumeMounts":{"strategy":"merge","keys":["mountPath"],"list":true}},"core.v1.Endpoints":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.EndpointsList":{"items":{"ref":"core.v1.Endpoints","list":true}},"core.v1.EphemeralContainer":{"env":{"strategy":"merge","keys":["name"],"list":true},"volumeDevices":{"strategy":"merge","keys":["devicePath"],"list":true},"volumeMounts":{"strategy":"merge","keys":["mountPath"],"list":true}},"core.v1.EphemeralVolumeSource":{"volumeClaimTemplate":{"ref":"core.v1.PersistentVolumeClaimTemplate"}},"core.v1.Event":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.EventList":{"items":{"ref":"core.v1.Event","list":true}},"core.v1.LimitRange":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.LimitRangeList":{"items":{"ref":"core.v1.LimitRange","list":true}},"core.v1.Namespace":{"metadata":{"ref":"meta.v1.ObjectMeta"},"status":{"ref":"core.v1.NamespaceStatus"}},"core.v1.NamespaceList":{"items":{"ref":"core.v1.Namespace","list":true}},"core.v1.NamespaceStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"core.v1.Node":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"core.v1.NodeSpec"},"status":{"ref":"core.v1.NodeStatus"}},"core.v1.NodeList":{"items":{"ref":"core.v1.Node","list":true}},"core.v1.NodeSpec":{"podCIDRs":{"strategy":"merge","list":true}},"core.v1.NodeStatus":{"addresses":{"strategy":"merge","keys":["type"],"list":true},"conditions":{"strategy":"merge","keys":["type"],"list":true}},"core.v1.PersistentVolume":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.PersistentVolumeClaim":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"core.v1.PersistentVolumeClaimSpec"},"status":{"ref":"core.v1.PersistentVolumeClaimStatus"}},"core.v1.PersistentVolumeClaimList":{"items":{"ref":"core.v1.PersistentVolumeClaim","list":true}},"core.v1.PersistentVolumeClaimSpec":{"selector":{"ref":"meta.v1.LabelSelector"}},"core.v1.PersistentVolumeClaimStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"core.v1.PersistentVolumeClaimTemplate":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"core.v1.PersistentVolumeClaimSpec"}},"core.v1.PersistentVolumeList":{"items":{"ref":"core.v1.PersistentVolume","list":true}},"core.v1.Pod":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"core.v1.PodSpec"},"status":{"ref":"core.v1.PodStatus"}},"core.v1.PodAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":{"ref":"core.v1.WeightedPodAffinityTerm","list":true},"requiredDuringSchedulingIgnoredDuringExecution":{"ref":"core.v1.PodAffinityTerm","list":true}},"core.v1.PodAffinityTerm":{"labelSelector":{"ref":"meta.v1.LabelSelector"},"namespaceSelector":{"ref":"meta.v1.LabelSelector"}},"core.v1.PodAntiAffinity":{"preferredDuringSchedulingIgnoredDuringExecution":{"ref":"core.v1.WeightedPodAffinityTerm","list":true},"requiredDuringSchedulingIgnoredDuringExecution":{"ref":"core.v1.PodAffinityTerm","list":true}},"core.v1.PodList":{"items":{"ref":"core.v1.Pod","list":true}},"core.v1.PodSpec":{"affinity":{"ref":"core.v1.Affinity"},"containers":{"ref":"core.v1.Container","strategy":"merge","keys":["name"],"list":true},"ephemeralContainers":{"ref":"core.v1.EphemeralContainer","strategy":"merge","keys":["name"],"list":true},"hostAliases":{"strategy":"merge","keys":["ip"],"list":true},"imagePullSecrets":{"strategy":"merge","keys":["name"],"list":true},"initContainers":{"ref":"core.v1.Container","strategy":"merge","keys":["name"],"list":true},"topologySpreadConstraints":{"ref":"core.v1.TopologySpreadConstraint","strategy":"merge","keys":["topologyKey","whenUnsatisfiable"],"list":true},"volumes":{"ref":"core.v1.Volume","strategy":"merge,retainKeys","keys":["name"],"list":true}},"core.v1.PodStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true},"podIPs":{"strategy":"merge","keys":["ip"],"list":true}},"core.v1.PodTemplate":{"metadata":{"ref":"meta.v1.ObjectMeta"},"template":{"ref":"core.v1.PodTemplateSpec"}},"core.v1.PodTemplateList":{"items":{"ref":"core.v1.PodTemplate","list":true}},"core.v1.PodTemplateSpec":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"core.v1.PodSpec"}},"core.v1.ReplicationController":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"core.v1.ReplicationControllerSpec"},"status":{"ref":"core.v1.ReplicationControllerStatus"}},"core.v1.ReplicationControllerList":{"items":{"ref":"core.v1.ReplicationController","list":true}},"core.v1.ReplicationControllerSpec":{"template":{"ref":"core.v1.PodTemplateSpec"}},"core.v1.ReplicationControllerStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"core.v1.ResourceQuota":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.ResourceQuotaList":{"items":{"ref":"core.v1.ResourceQuota","list":true}},"core.v1.Secret":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"core.v1.SecretList":{"items":{"ref":"core.v1.Secret","list":true}},"core.v1.Service":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"core.v1.ServiceSpec"},"status":{"ref":"core.v1.ServiceStatus"}},"core.v1.ServiceAccount":{"metadata":{"ref":"meta.v1.ObjectMeta"},"secrets":{"strategy":"merge","keys":["name"],"list":true}},"core.v1.ServiceAccountList":{"items":{"ref":"core.v1.ServiceAccount","list":true}},"core.v1.ServiceList":{"items":{"ref":"core.v1.Service","list":true}},"core.v1.ServiceSpec":{"ports":{"strategy":"merge","keys":["port","protocol"],"list":true}},"core.v1.ServiceStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"core.v1.TopologySpreadConstraint":{"labelSelector":{"ref":"meta.v1.LabelSelector"}},"core.v1.Volume":{"ephemeral":{"ref":"core.v1.EphemeralVolumeSource"}},"core.v1.WeightedPodAffinityTerm":{"podAffinityTerm":{"ref":"core.v1.PodAffinityTerm"}},"discovery.v1.EndpointSlice":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"discovery.v1.EndpointSliceList":{"items":{"ref":"discovery.v1.EndpointSlice","list":true}},"discovery.v1beta1.EndpointSlice":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"discovery.v1beta1.EndpointSliceList":{"items":{"ref":"discovery.v1beta1.EndpointSlice","list":true}},"events.v1.Event":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"events.v1.EventList":{"items":{"ref":"events.v1.Event","list":true}},"events.v1beta1.Event":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"events.v1beta1.EventList":{"items":{"ref":"events.v1beta1.Event","list":true}},"extensions.v1beta1.Ingress":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"extensions.v1beta1.IngressList":{"items":{"ref":"extensions.v1beta1.Ingress","list":true}},"flowcontrol.v1beta1.FlowSchema":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"flowcontrol.v1beta1.FlowSchemaList":{"items":{"ref":"flowcontrol.v1beta1.FlowSchema","list":true}},"flowcontrol.v1beta1.PriorityLevelConfiguration":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"flowcontrol.v1beta1.PriorityLevelConfigurationList":{"items":{"ref":"flowcontrol.v1beta1.PriorityLevelConfiguration","list":true}},"networking.v1.Ingress":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"networking.v1.IngressClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"networking.v1.IngressClassList":{"items":{"ref":"networking.v1.IngressClass","list":true}},"networking.v1.IngressList":{"items":{"ref":"networking.v1.Ingress","list":true}},"networking.v1.NetworkPolicy":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"networking.v1.NetworkPolicySpec"}},"networking.v1.NetworkPolicyEgressRule":{"to":{"ref":"networking.v1.NetworkPolicyPeer","list":true}},"networking.v1.NetworkPolicyIngressRule":{"from":{"ref":"networking.v1.NetworkPolicyPeer","list":true}},"networking.v1.NetworkPolicyList":{"items":{"ref":"networking.v1.NetworkPolicy","list":true}},"networking.v1.NetworkPolicyPeer":{"namespaceSelector":{"ref":"meta.v1.LabelSelector"},"podSelector":{"ref":"meta.v1.LabelSelector"}},"networking.v1.NetworkPolicySpec":{"egress":{"ref":"networking.v1.NetworkPolicyEgressRule","list":true},"ingress":{"ref":"networking.v1.NetworkPolicyIngressRule","list":true},"podSelector":{"ref":"meta.v1.LabelSelector"}},"networking.v1beta1.Ingress":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"networking.v1beta1.IngressClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"networking.v1beta1.IngressClassList":{"items":{"ref":"networking.v1beta1.IngressClass","list":true}},"networking.v1beta1.IngressList":{"items":{"ref":"networking.v1beta1.Ingress","list":true}},"node.v1.RuntimeClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"node.v1.RuntimeClassList":{"items":{"ref":"node.v1.RuntimeClass","list":true}},"node.v1beta1.RuntimeClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"node.v1beta1.RuntimeClassList":{"items":{"ref":"node.v1beta1.RuntimeClass","list":true}},"policy.v1.PodDisruptionBudget":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"policy.v1.PodDisruptionBudgetSpec"},"status":{"ref":"policy.v1.PodDisruptionBudgetStatus"}},"policy.v1.PodDisruptionBudgetList":{"items":{"ref":"policy.v1.PodDisruptionBudget","list":true}},"policy.v1.PodDisruptionBudgetSpec":{"selector":{"ref":"meta.v1.LabelSelector","strategy":"replace"}},"policy.v1.PodDisruptionBudgetStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"policy.v1beta1.Eviction":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"policy.v1beta1.PodDisruptionBudget":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"policy.v1beta1.PodDisruptionBudgetSpec"},"status":{"ref":"policy.v1beta1.PodDisruptionBudgetStatus"}},"policy.v1beta1.PodDisruptionBudgetList":{"items":{"ref":"policy.v1beta1.PodDisruptionBudget","list":true}},"policy.v1beta1.PodDisruptionBudgetSpec":{"selector":{"ref":"meta.v1.LabelSelector","strategy":"replace"}},"policy.v1beta1.PodDisruptionBudgetStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"policy.v1beta1.PodSecurityPolicy":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"policy.v1beta1.PodSecurityPolicyList":{"items":{"ref":"policy.v1beta1.PodSecurityPolicy","list":true}},"rbac.v1.AggregationRule":{"clusterRoleSelectors":{"ref":"meta.v1.LabelSelector","list":true}},"rbac.v1.ClusterRole":{"aggregationRule":{"ref":"rbac.v1.AggregationRule"},"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1.ClusterRoleBinding":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1.ClusterRoleBindingList":{"items":{"ref":"rbac.v1.ClusterRoleBinding","list":true}},"rbac.v1.ClusterRoleList":{"items":{"ref":"rbac.v1.ClusterRole","list":true}},"rbac.v1.Role":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1.RoleBinding":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1.RoleBindingList":{"items":{"ref":"rbac.v1.RoleBinding","list":true}},"rbac.v1.RoleList":{"items":{"ref":"rbac.v1.Role","list":true}},"rbac.v1beta1.AggregationRule":{"clusterRoleSelectors":{"ref":"meta.v1.LabelSelector","list":true}},"rbac.v1beta1.ClusterRole":{"aggregationRule":{"ref":"rbac.v1beta1.AggregationRule"},"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1beta1.ClusterRoleBinding":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1beta1.ClusterRoleBindingList":{"items":{"ref":"rbac.v1beta1.ClusterRoleBinding","list":true}},"rbac.v1beta1.ClusterRoleList":{"items":{"ref":"rbac.v1beta1.ClusterRole","list":true}},"rbac.v1beta1.Role":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1beta1.RoleBinding":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"rbac.v1beta1.RoleBindingList":{"items":{"ref":"rbac.v1beta1.RoleBinding","list":true}},"rbac.v1beta1.RoleList":{"items":{"ref":"rbac.v1beta1.Role","list":true}},"scheduling.v1.PriorityClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"scheduling.v1.PriorityClassList":{"items":{"ref":"scheduling.v1.PriorityClass","list":true}},"scheduling.v1beta1.PriorityClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"scheduling.v1beta1.PriorityClassList":{"items":{"ref":"scheduling.v1beta1.PriorityClass","list":true}},"storage.v1.CSIDriver":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"storage.v1.CSIDriverList":{"items":{"ref":"storage.v1.CSIDriver","list":true}},"storage.v1.CSINode":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"storage.v1.CSINodeSpec"}},"storage.v1.CSINodeList":{"items":{"ref":"storage.v1.CSINode","list":true}},"storage.v1.CSINodeSpec":{"drivers":{"strategy":"merge","keys":["name"],"list":true}},"storage.v1.StorageClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"storage.v1.StorageClassList":{"items":{"ref":"storage.v1.StorageClass","list":true}},"storage.v1.VolumeAttachment":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"storage.v1.VolumeAttachmentList":{"items":{"ref":"storage.v1.VolumeAttachment","list":true}},"storage.v1beta1.CSIDriver":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"storage.v1beta1.CSIDriverList":{"items":{"ref":"storage.v1beta1.CSIDriver","list":true}},"storage.v1beta1.CSINode":{"metadata":{"ref":"meta.v1.ObjectMeta"},"spec":{"ref":"storage.v1beta1.CSINodeSpec"}},"storage.v1beta1.CSINodeList":{"items":{"ref":"storage.v1beta1.CSINode","list":true}},"storage.v1beta1.CSINodeSpec":{"drivers":{"strategy":"merge","keys":["name"],"list":true}},"storage.v1beta1.CSIStorageCapacity":{"metadata":{"ref":"meta.v1.ObjectMeta"},"nodeTopology":{"ref":"meta.v1.LabelSelector"}},"storage.v1beta1.CSIStorageCapacityList":{"items":{"ref":"storage.v1beta1.CSIStorageCapacity","list":true}},"storage.v1beta1.StorageClass":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"storage.v1beta1.StorageClassList":{"items":{"ref":"storage.v1beta1.StorageClass","list":true}},"storage.v1beta1.VolumeAttachment":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"storage.v1beta1.VolumeAttachmentList":{"items":{"ref":"storage.v1beta1.VolumeAttachment","list":true}},"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList":{"items":{"ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition","list":true}},"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition":{"metadata":{"ref":"meta.v1.ObjectMeta"}},"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinitionList":{"items":{"ref":"io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1beta1.CustomResourceDefinition","list":true}},"meta.v1.LabelSelector":{"matchExpressions":{"ref":"meta.v1.LabelSelectorRequirement","list":true}},"meta.v1.LabelSelectorRequirement":{"key":{"strategy":"merge","keys":["key"]}},"meta.v1.ObjectMeta":{"finalizers":{"strategy":"merge","list":true},"ownerReferences":{"strategy":"merge","keys":["uid"],"list":true}},"apiregistration.v1.APIService":{"metadata":{"ref":"meta.v1.ObjectMeta"},"status":{"ref":"apiregistration.v1.APIServiceStatus"}},"apiregistration.v1.APIServiceList":{"items":{"ref":"apiregistration.v1.APIService","list":true}},"apiregistration.v1.APIServiceStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}},"apiregistration.v1beta1.APIService":{"metadata":{"ref":"meta.v1.ObjectMeta"},"status":{"ref":"apiregistration.v1beta1.APIServiceStatus"}},"apiregistration.v1beta1.APIServiceList":{"items":{"ref":"apiregistration.v1beta1.APIService","list":true}},"apiregistration.v1beta1.APIServiceStatus":{"conditions":{"strategy":"merge","keys":["type"],"list":true}}}}';

;// CONCATENATED MODULE: ./packages/kustomize/src/merge-schema.ts

let merge_schema_builtIn;
/** The schema of the kinds that are built into Kubernetes, as kustomize 5.8.1 knows them. */
function builtInSchema() {
    return (merge_schema_builtIn ??= JSON.parse(mergeSchema));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/openapi.ts





/** The only version of Kubernetes that kustomize 5.8.1 has the schema of. */
const builtInVersion = 'v1.21.2';
/** `openapi`: the schema that patches are merged by, of the whole build; undefined when none is chosen. */
function chosenSchema(step) {
    const { path, version } = step.kustomization.openapi;
    if (path !== undefined) {
        if (version !== undefined)
            fail(step, ['openapi'], {
                rule: 'kustomization-invalid',
                message: 'openapi has a version or a path, not both',
            });
        return readSchema(step, path);
    }
    if (version === undefined || version === '')
        return undefined;
    if (version === builtInVersion)
        return builtInSchema();
    const message = `The schema of Kubernetes ${version} is not built in`;
    fail(step, ['openapi', 'version'], {
        rule: 'kustomization-invalid',
        message,
        help: `The only one is ${builtInVersion}`,
    });
}
function readSchema(step, path) {
    const field = ['openapi', 'path'];
    const file = fileOf(step, path, field, 'resource-not-found');
    const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(step.sources.text(file) ?? '');
    if (problem)
        fail(step, field, { rule: 'yaml-syntax', message: `${path} is not valid YAML: ${problem.message}` });
    return schemaOf(mappingAt((0,kubernetes_object/* isJsonObject */.O)(documents[0]) ? documents[0] : {}, 'definitions'));
}
function schemaOf(definitions) {
    const kinds = {};
    const fields = {};
    // Schemas that stand in place of a reference get a name of their own.
    const define = (name, schema) => {
        const own = {};
        fields[name] = own;
        for (const [key, property] of Object.entries(mappingAt(schema, 'properties')))
            if ((0,kubernetes_object/* isJsonObject */.O)(property))
                own[key] = fieldOf(property, `${name}/${key}`, define);
    };
    for (const [name, schema] of Object.entries(definitions)) {
        if (!(0,kubernetes_object/* isJsonObject */.O)(schema))
            continue;
        define(name, schema);
        for (const kind of kindsOf(schema['x-kubernetes-group-version-kind']))
            kinds[kind] = name;
    }
    return { kinds, definitions: fields };
}
function fieldOf(property, name, define) {
    const items = ownField(property, 'items');
    const values = ownField(property, 'additionalProperties');
    const inner = (0,kubernetes_object/* isJsonObject */.O)(items) ? items : (0,kubernetes_object/* isJsonObject */.O)(values) ? values : property;
    const ref = referenceOf(inner) ?? (ownField(inner, 'properties') === undefined ? undefined : name);
    if (ref === name)
        define(name, inner);
    const strategy = property['x-kubernetes-patch-strategy'];
    const keys = openapi_keysOf(property);
    return {
        ...(ref === undefined ? {} : { ref }),
        ...((0,kubernetes_object/* isJsonObject */.O)(items) ? { list: true } : (0,kubernetes_object/* isJsonObject */.O)(values) ? { map: true } : {}),
        ...(typeof strategy === 'string' ? { strategy, ...(keys ? { keys } : {}) } : {}),
    };
}
function referenceOf(schema) {
    const reference = schema['$ref'];
    return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : undefined;
}
function openapi_keysOf(property) {
    const several = property['x-kubernetes-list-map-keys'];
    if (Array.isArray(several))
        return several.filter((key) => typeof key === 'string');
    const one = property['x-kubernetes-patch-merge-key'];
    return typeof one === 'string' ? [one] : undefined;
}
function kindsOf(list) {
    return (Array.isArray(list) ? list : []).flatMap((each) => {
        if (!(0,kubernetes_object/* isJsonObject */.O)(each))
            return [];
        const { group, version, kind } = each;
        if (typeof version !== 'string' || typeof kind !== 'string')
            return [];
        return [typeof group === 'string' && group !== '' ? `${group}/${version}/${kind}` : `${version}/${kind}`];
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/edit.ts

/** Makes the edit of a step: it is to blame for whatever differs before and after it. */
function editBy(by, { at, via }, locate = () => at) {
    return (before, after) => ({
        by,
        at,
        ...(via === undefined ? {} : { via }),
        blames: (path) => (differs(before, after, path) ? (locate(path) ?? at) : undefined),
    });
}
/** Values are compared by identity: what a step did not touch, it shares with the object before. */
function differs(before, after, path) {
    for (const step of path) {
        if (before === after || after === undefined)
            return false;
        before = counterpart(before, after, step);
        after = child(after, step);
    }
    return before !== after;
}
function child(value, step) {
    if (Array.isArray(value))
        return value[Number(step)];
    return (0,kubernetes_object/* isJsonObject */.O)(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
}
/** The same child of the value before: items of lists are known by their name, for lists grow at their start. */
function counterpart(before, after, step) {
    if (!Array.isArray(before) || !Array.isArray(after))
        return child(before, step);
    const item = after[Number(step)];
    if (before.includes(item ?? null))
        return item;
    const name = (0,kubernetes_object/* isJsonObject */.O)(item) ? item['name'] : undefined;
    if (name === undefined)
        return before[Number(step)];
    return before.find((other) => (0,kubernetes_object/* isJsonObject */.O)(other) && other['name'] === name);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/unquoted-key.ts

/**
 * The first of the keys that is no text where it stands without quotes: `1`, `true`, `2024-01-01`. kustomize writes
 * the keys of labels and annotations that it adds so, and then fails at what it has written.
 */
function unquotedKey(keys) {
    return keys.find((key) => key === '<<' || (0,yaml_src/* parseScalar */.Qj)(key) !== key);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/labels.ts







/** Adds labels or annotations to every mapping that one of the fields names. */
function addPairs(by, pairs, fields, place) {
    const names = Object.keys(pairs).sort();
    if (names.length === 0)
        return (entries) => entries;
    const unquoted = unquotedKey(names);
    const edit = editBy(by, place);
    const ofKind = new Map();
    const fieldsOf = (object) => {
        const identity = identity_identityOf(object);
        const key = `${identity.group}/${identity.version}/${identity.kind}`;
        let found = ofKind.get(key);
        if (!found)
            ofKind.set(key, (found = fields.filter((field) => selects(field, identity))));
        return found;
    };
    const set = (value) => {
        if (!(0,kubernetes_object/* isJsonObject */.O)(value))
            throw new FieldPathError(`the ${by} are no mapping`);
        if (unquoted !== undefined)
            throw new FieldPathError(`key "${unquoted}" of the ${by} is no text to YAML`);
        return names.reduce((mapping, name) => withField(mapping, name, pairs[name] ?? ''), value);
    };
    return (entries) => entries.map((entry) => {
        const object = fieldsOf(entry.object).reduce((object, field) => setField(object, field, set, {}), entry.object);
        return edited(entry, object, edit);
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/annotations.ts

/** `commonAnnotations`. */
function commonAnnotations({ kustomization, configuration, place }) {
    const fields = configuration.commonAnnotations;
    if (Object.keys(kustomization.commonAnnotations).length === 0)
        return [];
    return [addPairs('annotations', kustomization.commonAnnotations, fields, place(['commonAnnotations']))];
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/key-value-sources.ts

/** What is space to Go: a byte order mark is not, as it is to JavaScript. */
const leadingSpace = /^\p{White_Space}+/u;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** What the envs, literals and files of a generator hold, in this order, by key. */
function readPairs(step, args, field) {
    const envs = args.env === '' ? args.envs : [...args.envs, args.env];
    const pairs = [
        ...envs.flatMap((name, index) => envPairs(step, name, [...field, 'envs', index])),
        ...args.literals.map((literal, index) => literalPair(step, literal, [...field, 'literals', index])),
        ...args.files.map((source, index) => filePair(step, source, [...field, 'files', index])),
    ];
    const seen = new Set();
    for (const { key } of pairs) {
        if (seen.has(key))
            fail(step, field, { rule: 'generator-invalid', message: `Key ${key} is given twice for ${args.name}` });
        seen.add(key);
    }
    return pairs.sort((left, right) => (left.key < right.key ? -1 : 1));
}
function envPairs(step, name, field) {
    const file = fileOf(step, name, field, 'resource-not-found');
    const text = key_value_sources_textOf(step.sources.bytes(file) ?? new Uint8Array());
    if (text === undefined)
        fail(step, field, { rule: 'generator-invalid', message: `${name} is not UTF-8` });
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    return lines.flatMap((line, index) => {
        const content = (index === 0 ? line.replace(/^\uFEFF/, '') : line).replace(leadingSpace, '');
        if (content === '' || content.startsWith('#'))
            return [];
        const equals = content.indexOf('=');
        const key = equals < 0 ? content : content.slice(0, equals);
        if (key === '')
            return [];
        return [pairOf(key, equals < 0 ? '' : content.slice(equals + 1))];
    });
}
function literalPair(step, literal, field) {
    const equals = literal.indexOf('=');
    if (equals < 1) {
        const message = `Literal "${literal}" is not of the form key=value`;
        fail(step, field, { rule: 'generator-invalid', message });
    }
    return pairOf(literal.slice(0, equals), unquoted(literal.slice(equals + 1)));
}
function unquoted(text) {
    const first = text[0];
    const quoted = text.length > 1 && (first === '"' || first === "'") && text.endsWith(first);
    return quoted ? text.slice(1, -1) : text;
}
function filePair(step, source, field) {
    const parts = source.split('=');
    const [first = '', second] = parts;
    const path = second ?? first;
    if (parts.length > 2 || path === '' || first === '') {
        const message = `"${source}" is neither a file nor key=file`;
        fail(step, field, { rule: 'generator-invalid', message });
    }
    const key = second === undefined ? path.slice(path.lastIndexOf('/') + 1) : first;
    const bytes = step.sources.bytes(fileOf(step, path, field, 'resource-not-found')) ?? new Uint8Array();
    return { key, bytes, text: key_value_sources_textOf(bytes) };
}
function pairOf(key, text) {
    return { key, bytes: Buffer.from(text), text };
}
function key_value_sources_textOf(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/generators.ts





/** `configMapGenerator`. */
function configMapGenerator(step) {
    return step.kustomization.configMapGenerator.map((args, index) => generateConfigMap(step, args, ['configMapGenerator', index]));
}
/** `secretGenerator`. */
function secretGenerator(step) {
    return step.kustomization.secretGenerator.map((args, index) => generateSecret(step, args, ['secretGenerator', index]));
}
function generateConfigMap(step, args, field) {
    const text = {};
    const binary = {};
    for (const { key, bytes, text: value } of readPairs(step, args, field)) {
        if (value === undefined)
            setOwn(binary, key, base64(bytes));
        else
            setOwn(text, key, value);
    }
    const data = {
        ...(Object.keys(text).length > 0 ? { data: text } : {}),
        ...(Object.keys(binary).length > 0 ? { binaryData: binary } : {}),
    };
    return generated(step, 'ConfigMap', args, field, data);
}
function generateSecret(step, args, field) {
    const data = {};
    for (const { key, bytes } of readPairs(step, args, field))
        setOwn(data, key, base64(bytes));
    return generated(step, 'Secret', args, field, { type: args.type || 'Opaque', data });
}
function generated(step, kind, args, field, content) {
    if (args.name === '')
        fail(step, field, { rule: 'generator-invalid', message: `The ${kind} needs a name` });
    const options = mergedOptions(args.options, step.kustomization.generatorOptions);
    const unquoted = unquotedKey([options?.labels, options?.annotations].flatMap((pairs) => Object.keys(pairs ?? {})));
    if (unquoted !== undefined)
        fail(step, field, {
            rule: 'generator-invalid',
            message: `Key "${unquoted}" of the options is no text to YAML`,
        });
    const object = { apiVersion: 'v1', kind, metadata: metadataOf(args, options), ...content };
    if (options?.immutable)
        object['immutable'] = true;
    const entry = createEntry(object, { ...step.place(field).at, by: 'generator' });
    return { ...entry, hashed: !options?.disableNameSuffixHash, behavior: behaviorOf(args.behavior) };
}
function metadataOf({ name, namespace }, options) {
    const { labels = {}, annotations = {} } = options ?? {};
    return {
        name,
        ...(namespace === '' ? {} : { namespace }),
        ...(Object.keys(labels).length > 0 ? { labels: { ...labels } } : {}),
        ...(Object.keys(annotations).length > 0 ? { annotations: { ...annotations } } : {}),
    };
}
function mergedOptions(own, common) {
    if (!common || !own)
        return own ?? common;
    return {
        labels: { ...common.labels, ...own.labels },
        annotations: { ...common.annotations, ...own.annotations },
        disableNameSuffixHash: own.disableNameSuffixHash || common.disableNameSuffixHash,
        immutable: own.immutable || common.immutable,
    };
}
function behaviorOf(text) {
    return text === 'create' || text === 'replace' || text === 'merge' ? text : 'unspecified';
}
/** Broken into lines of 70 characters when it is longer, as kustomize does. */
function base64(bytes) {
    const text = Buffer.from(bytes).toString('base64');
    return text.length < 70 ? text : text.replace(/.{1,70}/g, '$&\n');
}

;// CONCATENATED MODULE: ./packages/kustomize/src/chart-folder.ts




const defaultHome = 'charts';
/**
 * The folder of a chart, which is pulled when it is not there. As with kustomize a chart that is there is taken
 * whatever its version, and one that is pulled stays; only beside a kustomization from the network nothing is written.
 */
function chartFolder(step, { name, version, repo, devel }, globals, field) {
    const tree = mountOf(step.directory);
    // Where helm finds plugins is not for a kustomization from the network to say.
    const configHome = tree === undefined ? globals.configHome : '';
    const home = homeOf(step, globals.chartHome || defaultHome, field);
    const versioned = version !== '' && repo !== '' ? `${home}/${name}-${version}` : home;
    const path = inside(versioned, name);
    if (path !== undefined && isDirectory(step, path))
        return { path, private: false, configHome };
    if (repo === '') {
        const message = `There is no chart ${name} in ${home}, and no repo to pull it from`;
        fail(step, field, { rule: 'chart-not-found', message, help: 'Add the chart, or name its repo' });
    }
    const kept = tree === undefined ? { into: diskPath(step, versioned, field) } : {};
    const pulled = broughtPath(step, { kind: 'chart-pull', chart: { name, version, repo, devel }, configHome, ...kept }, field);
    const brought = tree === undefined ? path : inside(pulled, name);
    if (brought !== undefined && isDirectory(step, brought))
        return { path: brought, private: tree !== undefined, configHome };
    const message = `Helm pulled ${name} from ${repo}, but there is no folder ${name} in what it pulled`;
    return fail(step, field, { rule: 'chart-not-fetched', message });
}
function homeOf(step, home, field) {
    const path = (0,external_node_path_.isAbsolute)(home) ? fromDisk(step, home) : resolvePath(step.directory, home);
    if (path !== undefined && mountOf(path) === mountOf(step.directory))
        return path;
    const message = `chartHome ${home} is outside of the repository`;
    return fail(step, field, { rule: 'path-outside-repository', message });
}
/** The path in the view of one on this machine. */
function fromDisk(step, path) {
    const root = step.sources.view.onDisk?.('');
    return root === undefined ? undefined : resolvePath('', (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
}
function inside(folder, name) {
    const path = resolvePath(folder, name);
    return path?.startsWith(`${folder}/`) ? path : undefined;
}
function isDirectory(step, path) {
    return step.sources.view.list(path) !== undefined;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/helm-settings.ts
/** kustomize puts its flags in first and reads the kustomization over them. */
function withSettings(chart, settings) {
    return {
        ...chart,
        apiVersions: chart.apiVersions.length > 0 ? chart.apiVersions : settings.apiVersions,
        kubeVersion: chart.kubeVersion || settings.kubeVersion,
        debug: chart.debug || settings.debug,
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/kept-style.ts


/**
 * A scalar that takes the place of another one. kustomize keeps how the old one is written: what stands in quotes
 * stays a text, so 9090 in the place of "8080" is "9090". Quotes are taken to be where a text needs them.
 */
function inStyleOf(old, value, text = textOf(value)) {
    const scalar = typeof value !== 'object' && typeof value !== 'string';
    return scalar && typeof old === 'string' && (0,yaml_src/* looksLikeOtherType */.oI)(old) ? text : value;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/merge-list.ts



/**
 * Merges two lists whose items are the same when their keys are: first what the patch has, in its order, then the
 * rest. Follows kyaml's associative sequences; `base` and `patch` are left as they are.
 */
function mergeList(base, patch, field, merge) {
    const keys = field.keys ?? [];
    if (!patch || patch === base) {
        const unchanged = unchangedList(base, patch !== undefined, keys, field, merge);
        if (unchanged)
            return unchanged;
    }
    const sources = patch ? [patch, base] : [base];
    const listed = keys.length > 0 ? valuesOf(sources, keys) : primitivesOf(sources);
    return combine(base, patch, keys.length > 0 ? keys : [''], listed, field, merge);
}
/** Quick way for a list that no patch touches, or that is new: the same list when its items are told apart by their keys. */
function unchangedList(base, isNew, keys, field, merge) {
    const seen = new Set();
    const result = [];
    for (const item of base) {
        if (keys.length !== 1 || !(0,kubernetes_object/* isJsonObject */.O)(item))
            return undefined;
        const text = textOf(item[keys[0] ?? '']);
        if (text === '' || seen.has(text))
            return undefined;
        seen.add(text);
        const { value } = merge(item, isNew ? item : undefined, merge_list_elements(field));
        if (!(0,kubernetes_object/* isJsonObject */.O)(value) || Object.keys(value).length === 0)
            return undefined;
        result.push(value);
    }
    return result.every((item, index) => item === base[index]) ? base : result;
}
function combine(base, patch, keys, listed, field, merge) {
    let rest = [...base];
    let added = [];
    let valid = { keys, values: [] };
    if (keys.length > 1)
        completeValues(listed);
    for (const values of listed) {
        valid = validKeys(listed, values, keys);
        const own = validKeys([valid.values], valid.values, valid.keys);
        const index = findElement(rest, own.keys, own.values);
        // A list that was not there is merged with itself, and loses items of both at once.
        const changes = patch === base ? rest : patch;
        const change = changes?.[findElement(changes, own.keys, own.values)];
        const { value, kept } = merge(index < 0 ? undefined : rest[index], change, merge_list_elements(field));
        if (value === undefined || value === null || ((0,kubernetes_object/* isJsonObject */.O)(value) && Object.keys(value).length === 0)) {
            rest = setElement(rest, valid.keys, valid.values, undefined);
            continue;
        }
        const complete = withKeys(value, valid.keys, valid.values);
        if (kept && index >= 0)
            rest[index] = complete;
        added = setElement(added, valid.keys, valid.values, complete);
    }
    return listed.length > 0 ? merge_list_append(added, rest, valid.keys) : rest;
}
function merge_list_elements({ ref }) {
    return ref === undefined ? undefined : { ref };
}
function withKeys(value, keys, values) {
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        return value;
    return keys.reduce((object, key, index) => {
        const text = values[index] ?? '';
        return Object.hasOwn(object, key) || text === '' ? object : withField(object, key, text);
    }, value);
}
/** The values of the keys in every item, each combination once. */
function valuesOf(sources, keys) {
    const seen = new Set();
    const result = [];
    for (const item of sources.flat()) {
        const values = keys.map((key) => merge_list_valueOf(item, key));
        const text = JSON.stringify(values);
        if (!seen.has(text))
            result.push(values);
        seen.add(text);
    }
    return result;
}
function merge_list_valueOf(item, key) {
    const value = (0,kubernetes_object/* isJsonObject */.O)(item) && Object.hasOwn(item, key) ? item[key] : null;
    return value === null ? '' : textOf(value);
}
function primitivesOf(sources) {
    return [...new Set(sources.flat().map(textOf))].map((text) => [text]);
}
/** Items that agree in one key and contradict in none are the same: each gets the values of the other. */
function completeValues(listed) {
    for (let i = 0; i < listed.length; i++) {
        for (let j = 0; j < listed.length; j++) {
            const both = agreement(listed[i] ?? [], listed[j] ?? []);
            if (both)
                listed[i] = listed[j] = both;
        }
    }
}
function agreement(left, right) {
    if (left.length !== right.length)
        return undefined;
    let common = false;
    const both = [];
    for (const [index, value] of left.entries()) {
        const other = right[index] ?? '';
        if (value !== other && value !== '' && other !== '')
            return undefined;
        common ||= value === other;
        both.push(value === '' ? other : value);
    }
    return common ? both : undefined;
}
/** The keys that at least one item has, with their values in this one. */
function validKeys(listed, values, keys) {
    const used = new Set(keys.filter((_, index) => listed.some((each) => (each[index] ?? '') !== '')));
    if (used.size === 0)
        return { keys, values };
    return {
        keys: keys.filter((key) => used.has(key)),
        values: values.filter((value, index) => value !== '' || used.has(keys[index] ?? '')),
    };
}
function merge_list_append(list, items, keys) {
    let result = list;
    for (const item of items) {
        if (keys[0] === '') {
            result = setElement(result, [''], [textOf(item)], item);
            continue;
        }
        const values = [];
        for (const key of keys) {
            const value = (0,kubernetes_object/* isJsonObject */.O)(item) && Object.hasOwn(item, key) ? item[key] : undefined;
            if (value === undefined)
                result = [...result, item];
            else
                values.push(textOf(value));
        }
        if (keys.length > 1)
            result = setElement(result, keys, values, undefined);
        result = setElement(result, keys, values, item);
    }
    return result;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/strategic-merge.ts






/**
 * Applies a strategic merge patch as kustomize does (kyaml's merge2). Lists merge by the keys that the schema names,
 * new items come first; null removes; `$patch: delete`, `replace` and `merge` work on mappings and lists. Undefined
 * when the patch deletes the object. Nothing that is given is changed.
 *
 * @throws StrategicMergeError when the two do not fit together.
 */
function strategicMerge(object, patch, schema) {
    const merge = (base, patch, field) => {
        switch (typeOf(base) ?? typeOf(patch)) {
            case 'list':
                return lists(base, patch, known(base, patch, field, schema));
            case 'scalar':
                demand(patch, 'scalar', base);
                return { value: patch === undefined ? base : patch, kept: patch === undefined };
            default:
                return mappings(base, patch, known(base, patch, field, schema));
        }
    };
    const lists = (base, patch, field) => {
        demand(patch, 'list', base);
        if (!field?.strategy?.split(',').includes('merge'))
            return { value: patch === undefined ? base : patch, kept: patch === undefined };
        if (patch === null && Array.isArray(base))
            return { value: undefined, kept: false };
        const { directive, rest } = directiveOfList(Array.isArray(base) ? patch : undefined, patch);
        if (directive === 'delete')
            return { value: undefined, kept: false };
        const start = directive === 'replace' || !Array.isArray(base) ? rest : base;
        if (!Array.isArray(start))
            return { value: undefined, kept: false };
        return { value: mergeList(start, Array.isArray(rest) ? rest : undefined, field, merge), kept: true };
    };
    const mappings = (base, patch, field) => {
        demand(patch, 'mapping', base);
        const known = (0,kubernetes_object/* isJsonObject */.O)(base);
        if (!known && !(0,kubernetes_object/* isJsonObject */.O)(patch))
            return { value: patch === undefined ? base : undefined, kept: true };
        if (known && patch === null)
            return { value: undefined, kept: false };
        const { directive, rest } = directiveOfMapping(patch, known);
        if (directive === 'delete')
            return { value: undefined, kept: false };
        // What is new is merged with itself, and loses its directives.
        const start = known && directive !== 'replace' && base !== patch ? base : rest;
        if (!(0,kubernetes_object/* isJsonObject */.O)(start))
            return { value: undefined, kept: false };
        return {
            value: fields(start, (0,kubernetes_object/* isJsonObject */.O)(rest) ? rest : undefined, field),
            kept: known && directive !== 'replace',
        };
    };
    const fields = (base, patch, field) => {
        let result = base;
        for (const key of namesOf(base, patch)) {
            const before = Object.hasOwn(base, key) ? base[key] : undefined;
            const change = patch && Object.hasOwn(patch, key) ? patch[key] : undefined;
            // A field that is empty, not null, is lost whenever the object is patched.
            const lost = before === null && change === undefined && (0,yaml_src/* emptyFields */.pl)(base).has(key);
            const { value: merged } = lost
                ? { value: undefined }
                : merge(before, change, strategic_merge_fieldOf(field, key, schema));
            const value = merged === undefined ? merged : inStyleOf(before, merged, patch && (0,yaml_src/* writtenText */.v4)(patch, key));
            if (value === before && value !== undefined)
                continue;
            const gone = value === undefined || (value === null && change !== undefined);
            if (gone)
                result = withoutField(result, key);
            else {
                if (result === base)
                    result = { ...base };
                setOwn(result, key, value);
            }
        }
        return result;
    };
    // Upstream looks only whether something is left: what would take the object's place is thrown away.
    if (patch['$patch'] === 'replace')
        return object;
    const { value } = merge(object, patch, undefined);
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : undefined;
}
function typeOf(value) {
    if (value === undefined || value === null)
        return undefined;
    return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'mapping' : 'scalar';
}
function demand(patch, type, base) {
    const other = typeOf(patch);
    if (other === undefined || other === type || typeOf(base) === undefined)
        return;
    throw new StrategicMergeError(`a ${type} can't be merged with a ${other}`);
}
function namesOf(base, patch) {
    const names = Object.keys(base);
    if (patch && patch !== base)
        for (const key in patch)
            if (!Object.hasOwn(base, key))
                names.push(key);
    return names;
}
/** What is known of a value: what its place says, else what its own kind says. */
function known(base, patch, field, schema) {
    return field ?? kindOf(base, schema) ?? kindOf(patch, schema);
}
function kindOf(value, { kinds }) {
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        return undefined;
    const { apiVersion, kind } = value;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string')
        return undefined;
    const ref = kinds[`${apiVersion}/${kind}`];
    return ref === undefined ? undefined : { ref };
}
function strategic_merge_fieldOf(field, key, { definitions }) {
    if (field?.ref === undefined)
        return undefined;
    if (field.map)
        return { ref: field.ref };
    const definition = definitions[field.ref];
    return definition && Object.hasOwn(definition, key) ? definition[key] : undefined;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/helm-values.ts



/** How `valuesInline` meets the file of values: it gives way, comes over it, or takes its place. */
const valuesMerges = ['merge', 'override', 'replace'];
function isValuesMerge(text) {
    return valuesMerges.some((merge) => merge === text);
}
/** The file of values that kustomize makes of both; undefined when the file holds no mapping. */
function mergedValues(inline, file, merge, schema) {
    const own = withFloats(inline);
    if (merge === 'replace')
        return (0,yaml_src/* writeYaml */.Vd)(own);
    const [values] = (0,yaml_src/* parseYaml */.hN)(file()).documents;
    if (!(0,kubernetes_object/* isJsonObject */.O)(values))
        return undefined;
    const merged = merge === 'override' ? strategicMerge(values, own, schema) : strategicMerge(own, values, schema);
    return (0,yaml_src/* writeYaml */.Vd)(merged ?? {});
}
/** Go reads a kustomization as JSON, where numbers are floating point, however many digits they have. */
function withFloats(object) {
    return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, asFloats(value)]));
}
function asFloats(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(asFloats);
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? withFloats(value) : value;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/inflate-chart.ts







/** The objects that `helm template` makes of a chart, asked as kustomize does (HelmChartInflationGenerator.go). */
function inflateChart(step, written, globals, field) {
    const settings = demandHelm(step, field);
    const { additionalValuesFiles, valuesFile, valuesInline, valuesMerge, ...chart } = withSettings(written, settings);
    if (chart.name === '')
        fail(step, field, { rule: 'generator-invalid', message: 'The chart needs a name' });
    const additional = additionalValuesFiles.map((name, index) => {
        const own = [...field, 'additionalValuesFiles', index];
        return diskPath(step, fileOf(step, name, own, 'resource-not-found'), own);
    });
    const merge = valuesMerge || 'override';
    if (!isValuesMerge(merge)) {
        const message = `valuesMerge is ${merge}; it can be ${valuesMerges.join(', ')}`;
        fail(step, [...field, 'valuesMerge'], { rule: 'generator-invalid', message });
    }
    const folder = chartFolder(step, chart, globals, field);
    const file = () => valuesText(step, valuesFile, folder, field);
    const inline = Object.keys(valuesInline).length > 0;
    const values = inline ? mergedValues(valuesInline, file, merge, step.schema()) : file();
    if (values === undefined) {
        const message = `The values of chart ${chart.name} are no mapping: valuesInline cannot be merged with them`;
        fail(step, field, { rule: 'generator-invalid', message });
    }
    const { path, configHome } = folder;
    const disk = diskPath(step, path, field);
    const need = { kind: 'chart-template', chart, folder: disk, values, additional, configHome };
    return inflate_chart_objectsIn(step, broughtPath(step, need, field), chart.name, field);
}
/** Fails where charts are not to be inflated. */
function demandHelm(step, field) {
    const help = 'Build with --enable-helm. Flux never inflates the charts of a kustomization: for Flux, write a HelmRelease';
    const message = 'Charts are inflated only when that is asked for';
    return step.options.helm ?? fail(step, field, { rule: 'unsupported', message, help });
}
/** The values of the chart, or of the file that takes their place. */
function valuesText(step, valuesFile, chart, field) {
    if (valuesFile !== '') {
        const file = fileOf(step, valuesFile, [...field, 'valuesFile'], 'resource-not-found');
        return step.sources.text(file) ?? '';
    }
    const file = joinPath(chart.path, 'values.yaml');
    if (!chart.private)
        restrict(step, 'values.yaml', file, field);
    const text = step.sources.text(file);
    if (text !== undefined)
        return text;
    const message = `There is no values.yaml in ${chart.path}`;
    return fail(step, field, { rule: 'resource-not-found', message, help: 'Add it, or name a valuesFile' });
}
function inflate_chart_objectsIn(step, output, name, field) {
    const made = { ...step.place(field).at, by: 'helm' };
    try {
        return readManifest(step.sources, output).map((entry) => ({ ...entry, made }));
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        const reason = error.finding.message.replaceAll(output, 'the output');
        const message = `Chart ${name} does not render objects: ${reason}`;
        return fail(step, field, { rule: 'helm-template-failed', message }, error);
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/helm-charts.ts



/** `helmCharts`, and the deprecated `helmChartInflationGenerator`, whose entries come after the others. */
function helm_charts_helmCharts(step) {
    const { helmCharts, helmGlobals, helmChartInflationGenerator: old } = step.kustomization;
    const globals = helmGlobals ?? globalsOfArguments(old);
    const charts = [
        ...helmCharts.map((chart, index) => ({ chart, field: ['helmCharts', index] })),
        ...old.map((entry, index) => ({
            chart: chartOfArguments(entry),
            field: ['helmChartInflationGenerator', index],
        })),
    ];
    const [first] = charts;
    if (!first)
        return [];
    demandHelm(step, first.field.slice(0, 1));
    return charts.flatMap(({ chart, field }) => {
        // Reported one by one, so that all are asked for at once.
        const entries = reporting(step, () => {
            const namespace = chart.namespace || step.kustomization.namespace || step.inheritedNamespace();
            return inflateChart(step, { ...chart, namespace }, globals, field);
        });
        return entries ?? [];
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/images.ts








/** Gives an image another name, tag or digest in every container, and in the fields of the configuration. */
function setImage(image, fields, place) {
    const edit = editBy('images', place);
    const replace = imageReplacer(image);
    const set = (value) => {
        if (typeof value === 'object' && value !== null)
            throw new FieldPathError('an image is no string');
        return typeof value === 'string' ? replace(value) : value;
    };
    return (entries) => entries.map((entry) => {
        if (identity_identityOf(entry.object).kind === 'CustomResourceDefinition')
            return entry;
        const inContainers = eachContainer(entry.object, replace);
        const object = fields.reduce((object, field) => setField(object, field, set), (0,kubernetes_object/* isJsonObject */.O)(inContainers) ? inContainers : entry.object);
        return edited(entry, object, edit);
    });
}
/** The image reference after the change; the same text when another image is meant. */
function imageReplacer({ name, newName, newTag, digest, tagSuffix }) {
    // The name is taken as a regular expression, as kustomize does.
    const pattern = `^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`;
    const isMeant = images_compiled(pattern, name);
    return (reference) => {
        if (!isMeant(reference))
            return reference;
        const parts = splitReference(reference);
        const kept = newTag !== '' || digest !== '' ? { tag: newTag, digest } : { ...parts };
        if (newTag === '' && digest === '' && tagSuffix !== '') {
            kept.tag = parts.tag + tagSuffix;
            kept.digest = '';
        }
        return `${newName || parts.name}${kept.tag && `:${kept.tag}`}${kept.digest && `@${kept.digest}`}`;
    };
}
/** What means the same to JavaScript as to Go. */
const images_simple = /^[\w./:@-]*$/;
function images_compiled(pattern, name) {
    if (images_simple.test(name)) {
        const expression = new RegExp(pattern);
        return (text) => expression.test(text);
    }
    try {
        const expression = build.RE2JS.compile(pattern);
        return (text) => expression.matcher(text).find();
    }
    catch (error) {
        throw new FieldPathError(`the image name "${name}" is no valid regular expression`, { cause: error });
    }
}
function splitReference(reference) {
    const at = reference.indexOf('@', Math.max(reference.indexOf('/'), 0));
    const digest = at < 0 ? '' : reference.slice(at + 1);
    const named = at < 0 ? reference : reference.slice(0, at);
    const colon = named.indexOf(':', Math.max(named.indexOf('/'), 0));
    if (colon < 0)
        return { name: named, tag: '', digest };
    return { name: named.slice(0, colon), tag: named.slice(colon + 1), digest };
}
/** Looks through the whole object, so that custom resources with a pod inside are served, too. */
function eachContainer(value, replace) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        let changed;
        for (const [index, item] of value.entries()) {
            const next = eachContainer(item, replace);
            if (next !== item)
                (changed ??= [...value])[index] = next;
        }
        return changed ?? value;
    }
    let object = value;
    for (const key in value) {
        const child = value[key] ?? null;
        if (typeof child !== 'object' || child === null)
            continue;
        let next = eachContainer(child, replace);
        if ((key === 'containers' || key === 'initContainers') && Array.isArray(next))
            next = withImages(next, replace);
        if (next !== child)
            object = withField(object, key, next);
    }
    return object;
}
function withImages(containers, replace) {
    let changed;
    for (const [index, container] of containers.entries()) {
        if (container === null)
            continue;
        if (!(0,kubernetes_object/* isJsonObject */.O)(container))
            throw new FieldPathError('a container is no mapping');
        const image = imageOf(container);
        const next = image === undefined ? image : replace(image);
        if (next !== image)
            (changed ??= [...containers])[index] = withField(container, 'image', next ?? '');
    }
    return changed ?? containers;
}
function imageOf(container) {
    const { image } = container;
    if (typeof image === 'string')
        return image;
    if (image === undefined || image === null)
        return undefined;
    if (typeof image === 'object')
        throw new FieldPathError('an image is no string');
    return (0,yaml_src/* writtenText */.v4)(container, 'image') ?? String(image);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/images.ts

/** `images`, and `imageTags` as they were once called. */
function images_images({ kustomization, configuration, place }) {
    const older = kustomization.imageTags ?? [];
    return [
        ...kustomization.images.map((image, index) => setImage(image, configuration.images, place(['images', index]))),
        ...older.map((image, index) => setImage(image, configuration.images, place(['imageTags', index]))),
    ];
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/labels.ts



const metadataLabels = { path: 'metadata/labels', create: true };
/** `labels`, and `commonLabels`, which always reach selectors. */
function labels(step) {
    const { kustomization, configuration, place } = step;
    const common = kustomization.commonLabels ?? {};
    if (kustomization.labels.length === 0 && Object.keys(common).length === 0)
        return [];
    return [
        ...kustomization.labels.map((label, index) => {
            const field = ['labels', index];
            return addPairs('labels', label.pairs, fieldsOf(step, label, field), place([...field, 'pairs']));
        }),
        addPairs('labels', common, configuration.commonLabels, place(['commonLabels'])),
    ];
}
function fieldsOf(step, label, field) {
    const { configuration } = step;
    const merge = (first, second) => mergeFields(first, second, ({ path }) => {
        const message = `${path} is to be created by one field specification and not by another`;
        fail(step, [...field, 'fields'], { rule: 'kustomization-invalid', message });
    });
    const own = merge(label.fields, configuration.labels);
    if (label.includeSelectors)
        return merge(own, configuration.commonLabels);
    return merge(label.includeTemplates ? merge(own, configuration.templateLabels) : own, [metadataLabels]);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/name-affix.ts





/** Kinds whose names have a meaning of their own. */
const exempt = [
    { kind: 'CustomResourceDefinition' },
    { group: 'apiregistration.k8s.io', kind: 'APIService' },
    { kind: 'Namespace' },
];
/** Puts a prefix before the names of all objects, and remembers it for what refers to them. */
function addPrefix(prefix, fields, place) {
    return addAffix('prefix', prefix, fields, place);
}
/** Puts a suffix after the names of all objects, and remembers it for what refers to them. */
function addSuffix(suffix, fields, place) {
    return addAffix('suffix', suffix, fields, place);
}
function addAffix(by, affix, fields, place) {
    const edit = editBy(by, place);
    const set = scalarSetter((name) => by === 'prefix' ? `${affix}${textOf(name)}` : `${textOf(name)}${affix}`);
    return (entries) => entries.map((entry) => {
        const original = originalIdentity(entry);
        if (exempt.some((kind) => selects(kind, original)))
            return entry;
        const own = fields.filter((field) => selects(field, original));
        const object = own.reduce((object, field) => setField(object, field, set, ''), entry.object);
        return edited(name_affix_marked(entry, by, affix, own), object, edit);
    });
}
function name_affix_marked(entry, by, affix, fields) {
    if (affix === '' || !fields.some((field) => field.path === 'metadata/name'))
        return entry;
    const { prefixes, suffixes } = entry;
    const marks = by === 'prefix' ? { prefixes: [...prefixes, affix] } : { suffixes: [...suffixes, affix] };
    return { ...remembered(entry), ...marks };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/names.ts

/** `namePrefix`. */
function namePrefix({ kustomization, configuration, place }) {
    const prefix = kustomization.namePrefix;
    return prefix === '' ? [] : [addPrefix(prefix, configuration.namePrefix, place(['namePrefix']))];
}
/** `nameSuffix`. */
function nameSuffix({ kustomization, configuration, place }) {
    const suffix = kustomization.nameSuffix;
    return suffix === '' ? [] : [addSuffix(suffix, configuration.nameSuffix, place(['nameSuffix']))];
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/namespace.ts






const namespaceField = { path: 'metadata/namespace', create: true };
/** Puts every object that can be in a namespace into this one, and what refers to the namespace with it. */
function setNamespace(options, place) {
    if (options.namespace === '')
        return (entries) => entries;
    const edit = editBy('namespace', place);
    return (entries) => {
        // The namespace of what a chart renders is for helm to set.
        const all = entries.map((entry) => entry.made.by === 'helm' ? entry : edited(remembered(entry), movedTo(entry.object, options), edit));
        const twin = firstTwin(all);
        if (!twin)
            return all;
        const what = describeIdentity(identity_identityOf(twin.object));
        throw new FieldPathError(`in namespace ${options.namespace} there would be two of ${what}`);
    };
}
/** The object in another namespace; one of a kind that has none only refers to it. */
function movedTo(object, options) {
    const { namespace, unsetOnly = false } = options;
    const set = scalarSetter((value) => (unsetOnly && value !== null && value !== '' ? value : namespace));
    const identity = identity_identityOf(object);
    let result = object;
    if (!identity_isCluster(identity))
        result = setField(result, namespaceField, set, '');
    const binding = identity.kind === 'RoleBinding' || identity.kind === 'ClusterRoleBinding';
    if (binding)
        result = withSubjects(result, set, options.subjects ?? 'defaultOnly');
    for (const field of options.fields) {
        if (field.path === 'metadata/namespace' || (binding && isSubjectField(field)))
            continue;
        // A field specification for the name means core objects, such as Namespace, not others of that kind.
        if (field.path === 'metadata/name' && object['apiVersion'] !== 'v1')
            continue;
        result = setField(result, field, set, '');
    }
    return result;
}
function isSubjectField({ kind, path }) {
    return path === 'subjects/namespace' && (kind === 'RoleBinding' || kind === 'ClusterRoleBinding');
}
function withSubjects(object, set, mode) {
    const { subjects } = object;
    if (mode === 'none' || subjects === undefined || subjects === null)
        return object;
    if (!Array.isArray(subjects))
        throw new FieldPathError('the subjects are no list');
    const meant = (subject) => mode === 'allServiceAccounts' ? subject['kind'] === 'ServiceAccount' : subject['name'] === 'default';
    const next = subjects.map((subject) => {
        if (subject === null)
            return subject;
        if (!(0,kubernetes_object/* isJsonObject */.O)(subject))
            throw new FieldPathError('a subject is no mapping');
        return meant(subject) ? withField(subject, 'namespace', set(subject['namespace'] ?? '')) : subject;
    });
    const changed = next.some((subject, index) => subject !== subjects[index]);
    return changed ? withField(object, 'subjects', next) : object;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/namespace.ts

/** `namespace`. */
function namespace({ kustomization, configuration, place }) {
    if (kustomization.namespace === '')
        return [];
    const options = { namespace: kustomization.namespace, fields: configuration.namespace };
    return [setNamespace(options, place(['namespace']))];
}

;// CONCATENATED MODULE: ./packages/kustomize/src/string-mapping.ts



/** Labels or annotations as kustomize writes them anew: the text of each scalar, '' for everything else. */
function stringMapping(mapping) {
    const empty = (0,yaml_src/* emptyFields */.pl)(mapping);
    const texts = {};
    for (const [key, value] of Object.entries(mapping))
        setOwn(texts, key, empty.has(key) ? '' : ((0,yaml_src/* writtenText */.v4)(mapping, key) ?? textOf(value)));
    return texts;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/memory.ts

/**
 * kustomize keeps what it remembers of an object in annotations of the object. So an object that has a past has
 * annotations for a patch to add to, and a patch that removes them makes it forget. One mark stands for all of them.
 */
const mark = 'internal.config.kubernetes.io/previousNames';
/** The object with the mark, when something is remembered of it. */
function withMemory(entry) {
    if (!hasMemory(entry))
        return entry.object;
    const metadata = mappingAt(entry.object, 'metadata');
    const annotations = withField(mappingAt(metadata, 'annotations'), mark, '');
    return withField(entry.object, 'metadata', withField(metadata, 'annotations', annotations));
}
function hasMemory({ previous, hashed, behavior, traced }) {
    return previous.length > 0 || hashed || behavior !== 'unspecified' || traced !== undefined;
}
/** The object without the mark, and whether it was still there. */
function withoutMemory(object) {
    const metadata = ownField(object, 'metadata');
    const annotations = mappingAt(object, 'metadata', 'annotations');
    if (!Object.hasOwn(annotations, mark) || metadata === undefined)
        return { object, kept: false };
    const next = withField(mappingAt(object, 'metadata'), 'annotations', withoutField(annotations, mark));
    return { object: withField(object, 'metadata', next), kept: true };
}
/** The entry with nothing remembered of it but the vars that it is the source of. */
function forgotten({ object, made, edits, variables }) {
    return {
        object,
        made,
        edits,
        variables,
        previous: [],
        prefixes: [],
        suffixes: [],
        hashed: false,
        behavior: 'unspecified',
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/patch.ts










/** Applies a patch to the one object that it names. */
function patchNamed(patch, schema, missing) {
    return (entries) => {
        const found = namedBy(patch.patch, entries, missing);
        return entries.flatMap((entry) => (entry === found ? merged(entry, patch, schema) : [entry]));
    };
}
/** The same as `patchesStrategicMerge` has it: the patch is prepared as one for selected objects is. */
function patchNamedOlder(patch, schema, missing) {
    return (entries) => {
        const found = namedBy(patch.patch, entries, missing);
        return found ? patchEach(entries, patch, schema, (entry) => entry === found) : entries;
    };
}
function namedBy(patch, entries, missing) {
    const key = identityKey(originalIdentity(patch));
    const found = entries.filter((entry) => mayBe(entry, patch) && identityKeys(entry).has(key));
    if (found.length === 1)
        return found[0];
    missing(patch, found.length);
    return undefined;
}
/** A quick answer for most: an object without a past is found by its present name only. */
function mayBe(entry, patch) {
    return entry.previous.length > 0 || identity_identityOf(entry.object).name === identity_identityOf(patch.object).name;
}
/** Applies a patch to all objects that are selected. */
function patchSelected(patch, schema, selected, none) {
    return (entries) => {
        const chosen = new Set(entries.filter(selected));
        if (chosen.size === 0)
            none();
        return patchEach(entries, patch, schema, (entry) => chosen.has(entry));
    };
}
function patchEach(entries, patch, schema, chosen) {
    const prepared = preparedPatch(patch.patch.object);
    const patched = entries.flatMap((entry) => {
        if (!chosen(entry))
            return [entry];
        const object = withField(prepared, 'apiVersion', apiVersionOf(identity_identityOf(entry.object)));
        return merged(entry, { ...patch, patch: { ...patch.patch, object } }, schema);
    });
    const twin = firstTwin(patched);
    if (twin)
        throw new StrategicMergeError(`after the patch there are two of ${describeIdentity(identity_identityOf(twin.object))}`);
    return patched;
}
/** kustomize writes labels and annotations of the patch anew: null is the text `null` then, and `{}` is nothing. */
function preparedPatch(patch) {
    const metadata = withStrings(withStrings(mappingAt(patch, 'metadata'), 'labels'), 'annotations');
    return withField(patch, 'metadata', metadata);
}
function withStrings(metadata, field) {
    const strings = stringMapping(mappingAt(metadata, field));
    return Object.keys(strings).length === 0
        ? withoutField(metadata, field)
        : withField(metadata, field, strings);
}
function merged(entry, patch, schema) {
    const { kind, name, namespace } = identity_identityOf(entry.object);
    const { base, result } = naming(entry, () => mergedObject(entry, patch, schema));
    if (!result || Object.keys(result).length === 0)
        return [];
    let object = patch.allowKindChange ? result : withField(result, 'kind', kind);
    let metadata = mappingAt(object, 'metadata');
    if (!patch.allowNameChange)
        metadata = withField(metadata, 'name', name);
    metadata =
        namespace === '' ? withoutField(metadata, 'namespace') : withField(metadata, 'namespace', namespace);
    object = withField(object, 'metadata', metadata);
    const edit = editBy('strategic-merge', patch.place, (path) => placeInPatch(patch.patch, path));
    return [edited(base, object, edit)];
}
/** What goes wrong with one of many objects has to tell which one it is. */
function naming({ object }, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof StrategicMergeError || error instanceof JsonPatchError))
            throw error;
        const message = `The patch does not fit ${describeIdentity(identity_identityOf(object))}: ${error.message}`;
        throw new StrategicMergeError(message, { cause: error });
    }
}
/** The object after the merge, and what is remembered of it then. */
function mergedObject(entry, { patch, allowNameChange, allowKindChange }, schema) {
    const optional = allowNameChange || allowKindChange;
    const base = optional ? remembered(entry) : entry;
    // The options stand in annotations of the patch, which are written anew for them.
    const change = optional
        ? withField(patch.object, 'metadata', withStrings(mappingAt(patch.object, 'metadata'), 'annotations'))
        : patch.object;
    const metadata = mappingAt(change, 'metadata');
    if (!Object.hasOwn(metadata, 'annotations') && !Object.hasOwn(metadata, '$patch'))
        return { base, result: strategicMerge(base.object, change, schema) };
    const marked = withMemory(base);
    const result = strategicMerge(marked, change, schema);
    if (!result || marked === base.object)
        return { base, result };
    const { object, kept } = withoutMemory(result);
    return { base: kept ? base : forgotten(base), result: object };
}
/** Where the patch has the value that is at `path` of the result; items of lists are known by their name. */
function placeInPatch({ object, made }, path) {
    let value = object;
    const found = [];
    for (const step of path) {
        if (Array.isArray(value))
            value = undefined;
        else
            value = (0,kubernetes_object/* isJsonObject */.O)(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
        if (value === undefined)
            break;
        found.push(step);
    }
    return locationIn(made, found);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/patch-by-json.ts







/** Applies a JSON patch to all objects that are selected. */
function patchByJson(operations, place, options, selected, none) {
    const edit = editBy('json6902', place);
    return (entries) => {
        if (!entries.some(selected))
            none();
        return entries.map((entry) => {
            if (!selected(entry))
                return entry;
            const base = options.remember ? remembered(entry) : entry;
            const { object, kept } = withoutMemory(naming(entry, () => applyJsonPatch(withMemory(base), operations)));
            // What is remembered is put back afterwards, all but where the object comes from.
            const after = kept ? base : untraced(base);
            return edited(after, withStringAnnotations(object, withMemory(base) !== base.object), edit);
        });
    };
}
function untraced(entry) {
    const { traced, ...rest } = entry;
    return traced ? rest : entry;
}
/** Afterwards kustomize writes the annotations anew. */
function withStringAnnotations(object, hasMemory) {
    const metadata = mappingAt(object, 'metadata');
    const strings = stringMapping(mappingAt(metadata, 'annotations'));
    if (Object.keys(strings).length > 0 || hasMemory)
        return withField(object, 'metadata', withField(metadata, 'annotations', strings));
    if (!Object.hasOwn(metadata, 'annotations'))
        return object;
    return withField(object, 'metadata', withoutField(metadata, 'annotations'));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/sources.ts



/** `manifests` has files that are parsed already, by path, and gets those that are parsed here. */
function createSources(view, manifests = new Map()) {
    const texts = new Map();
    const text = (path) => {
        if (texts.has(path))
            return texts.get(path);
        const bytes = view.read(path);
        const read = bytes && new TextDecoder().decode(bytes);
        texts.set(path, read);
        return read;
    };
    return {
        view,
        text,
        bytes: (path) => view.read(path),
        manifest(path) {
            const content = text(path);
            if (content === undefined)
                return undefined;
            const parsed = manifests.get(path) ?? parseManifest(content);
            manifests.set(path, parsed);
            return parsed;
        },
        place: ({ file, document, path = [] }) => ({
            file,
            ...((0,yaml_src/* locate */.x5)(text(file) ?? '', document, path) ?? { line: 1 }),
        }),
    };
}
/** Parses a file of Kubernetes objects. */
function parseManifest(text) {
    return frozen((0,yaml_src/* parseYaml */.hN)(text, { manifest: true }));
}
/** Parsed documents are shared by everything that is built from them. */
function frozen(parsed) {
    for (const document of parsed.documents)
        if ((0,kubernetes_object/* isJsonObject */.O)(document))
            deepFreeze(document);
    return parsed;
}
/** The mappings among the documents, with their place in the file. */
function mappings(parsed) {
    return parsed.documents.flatMap((value, document) => (isJsonObject(value) ? [{ value, document }] : []));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/patch-content.ts





/** What a patch says in place, or the file that it names. */
function contentOf(step, { path }, inline, field) {
    if ((path === '') === (inline === '')) {
        const message = path === ''
            ? 'A patch needs either patch or path'
            : 'A patch has both patch and path; only one may be set';
        fail(step, field, { rule: 'patch-invalid', message });
    }
    if (path !== '')
        return fileContent(step, path, [...field, 'path']);
    return { text: inline, name: 'The patch', place: step.place([...field, 'patch']) };
}
function fileContent(step, path, field) {
    const file = fileOf(step, path, field, 'patch-not-found');
    const { via } = step.place(field);
    const at = { file, document: 0 };
    return { text: step.sources.text(file) ?? '', name: file, place: via === undefined ? { at } : { at, via } };
}
/** The objects of a patch; undefined when it is something else. */
function mergePatches(step, text, at) {
    const parsed = (0,yaml_src/* parseYaml */.hN)(text, { manifest: true });
    if (parsed.problem || !parsed.documents.every((value) => value === null || (0,kubernetes_object/* isJsonObject */.O)(value)))
        return undefined;
    try {
        const entries = entriesOf(frozen(parsed), at.file, step.sources);
        return at.path ? entries.map((entry) => ({ ...entry, made: { ...at, by: 'resource' } })) : entries;
    }
    catch {
        return undefined;
    }
}
/** The operations of a JSON patch; undefined when it is something else. Only text that begins with `[` is JSON. */
function operationsOf(text) {
    const list = text.startsWith('[') ? parsedJson(text) : parsedDocument(text);
    if (list === null)
        return [];
    if (!Array.isArray(list))
        return undefined;
    const operations = list.filter((item) => item === null || (0,kubernetes_object/* isJsonObject */.O)(item));
    return operations.length === list.length ? operations : undefined;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parsedDocument(text) {
    const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(text, { duplicateKeys: 'last' });
    return problem ? undefined : (documents[0] ?? null);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/patches.ts










/** `patches`: strategic merge patches or JSON patches, in a file or in place, with or without a target. */
function patches(step) {
    return step.kustomization.patches.flatMap((patch, index) => {
        const field = ['patches', index];
        // One that is left out, since it is on the network, takes no other with it.
        const transform = reporting(step, () => guardedTransform(step, field, () => inTurn(patchTransforms(step, patch, field))));
        return transform ?? [];
    });
}
/** `patchesJson6902`, the older form of a JSON patch with a target. */
function patchesJson6902(step) {
    const patches = step.kustomization.patchesJson6902 ?? [];
    return patches.map((patch, index) => {
        const field = ['patchesJson6902', index];
        return guardedTransform(step, field, () => jsonPatchTransform(step, patch, field));
    });
}
/** `patchesStrategicMerge`, the older form of a merge patch: names of files, or patches in place. */
function patchesStrategicMerge(step) {
    const texts = step.kustomization.patchesStrategicMerge ?? [];
    if (texts.length === 0)
        return [];
    const transforms = texts.map((text, index) => {
        const field = ['patchesStrategicMerge', index];
        return guardedTransform(step, field, () => inTurn(mergePatchTransforms(step, text, field)));
    });
    return [inTurn(transforms)];
}
function inTurn(transforms) {
    const [only] = transforms;
    if (only && transforms.length === 1)
        return only;
    return (entries) => transforms.reduce((entries, transform) => transform(entries), entries);
}
/** A JSON patch, which must say by name what it is for. */
function jsonPatchTransform(step, patch, field) {
    if (!patch.target?.name)
        fail(step, field, { rule: 'patch-without-target', message: 'A JSON patch needs a target with a name' });
    const content = contentOf(step, patch, patch.patch, field);
    const operations = operationsOf(content.text);
    if (!operations || operations.length === 0)
        fail(step, field, {
            rule: 'patch-invalid',
            message: `${content.name} is no list of JSON patch operations`,
        });
    return jsonPatch(step, operations, patch.target, content.place, field, false);
}
/** The patches in a text, or in the file that it names, for the objects that they name. */
function mergePatchTransforms(step, text, field) {
    const inline = { text, name: 'The patch', place: step.place(field) };
    const content = mergePatches(step, text, inline.place.at) ? inline : fileContent(step, text, field);
    const found = mergePatches(step, content.text, content.place.at);
    if (!found || found.length === 0)
        fail(step, field, { rule: 'patch-invalid', message: `${content.name} holds no object` });
    return found.map((patch) => named(step, patchNamedOlder, withoutOptions(patch, content.place), field));
}
/** The transforms of one patch, which may hold several objects. */
function patchTransforms(step, patch, field) {
    const content = contentOf(step, patch, patch.patch.trim(), field);
    const objects = mergePatches(step, content.text, content.place.at);
    const operations = operationsOf(content.text);
    if (!objects === !operations && objects?.length !== 0)
        return patches_invalid(step, content, field);
    if (!objects && operations) {
        if (!patch.target) {
            const message = 'A JSON patch needs a target: it does not say what it changes';
            fail(step, field, { rule: 'patch-without-target', message });
        }
        return [jsonPatch(step, operations, patch.target, content.place, field, true)];
    }
    const merges = (objects ?? []).map((object) => ({
        patch: object,
        allowNameChange: patch.options?.allowNameChange ?? false,
        allowKindChange: patch.options?.allowKindChange ?? false,
        place: content.place,
    }));
    const [first] = merges;
    if (!patch.target || !first)
        return merges.map((merge) => named(step, patchNamed, merge, field));
    if (merges.length > 1)
        fail(step, field, {
            rule: 'patch-invalid',
            message: `${content.name} holds several objects, which a target does not allow`,
        });
    const selected = selection(patch.target);
    const transform = patchSelected(first, step.schema(), selected, () => {
        noMatch(step, patch.target, field);
    });
    return [toldAt(step, patches_placeOf(first), transform)];
}
function patches_invalid(step, { text, name, place }, field) {
    const { problem } = (0,yaml_src/* parseYaml */.hN)(text, { manifest: true });
    if (problem && place.at.file !== step.place(field).at.file) {
        // The text is a file: the problem is told where it stands.
        entriesOf({ documents: [], problem }, place.at.file, step.sources);
    }
    const reason = problem
        ? `it is not valid YAML: ${problem.message} (line ${problem.line})`
        : 'every object needs kind and metadata.name, and every operation op and path';
    const message = `${name} is neither a strategic merge patch nor a JSON patch: ${reason}`;
    fail(step, field, { rule: problem ? 'yaml-syntax' : 'patch-invalid', message });
}
function jsonPatch(step, operations, target, place, field, remember) {
    const transform = patchByJson(operations, place, { remember }, selection(target), () => {
        noMatch(step, target, field);
    });
    return toldAt(step, place, transform);
}
/** What goes wrong when a patch is applied stands where the patch does, which may be a file of its own. */
function toldAt(step, place, transform) {
    return guardedTransform({ ...step, place: () => place }, [], () => transform);
}
/** The place of the object among those of a file. */
function patches_placeOf({ patch, place }) {
    return { ...place, at: locationIn(patch.made, []) };
}
function withoutOptions(patch, place) {
    return { patch, allowNameChange: false, allowKindChange: false, place };
}
function named(step, apply, patch, field) {
    const transform = apply(patch, step.schema(), (entry, count) => {
        if (count === 0 && step.incomplete())
            return;
        const what = describeIdentity(originalIdentity(entry));
        const message = count === 0
            ? `The patch is for ${what}, which is not among the resources`
            : `The patch is for ${what}, which ${count} resources are or were called`;
        const help = 'Correct apiVersion, kind, name or namespace in the patch, or add the resource';
        tell(step, field, 'error', { rule: 'patch-without-target', message, help });
    });
    return toldAt(step, patches_placeOf(patch), transform);
}
/** Selectors may select nothing, but one that names an object outright is likely wrong then. */
function noMatch(step, target, field) {
    if (!target || step.component || step.incomplete() || !/^[\w-]+$/.test(target.name))
        return;
    if (step.place(field).via)
        return;
    const message = `The patch is for ${target.kind || 'an object'} ${target.name}, which is not among the resources`;
    tell(step, field, 'warning', {
        rule: 'patch-without-target',
        message,
        help: 'Correct the target, or remove the patch',
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/field-path.ts





/**
 * The steps of a path such as `spec.containers.[name=web].image` or `metadata.annotations.[example.com/a]`: divided at
 * dots, but not within brackets, which may be put around a name with dots.
 */
function splitFieldPath(path) {
    const parts = field_specification_splitPath(path, '.');
    const steps = [];
    for (let index = 0; index < parts.length; index++) {
        let step = parts[index] ?? '';
        if (step.startsWith('[') && !step.endsWith(']')) {
            while (index < parts.length - 1 && !step.endsWith(']'))
                step += `.${parts[++index] ?? ''}`;
            if (!step.includes('='))
                step = step.replace(/^[[\]]+|[[\]]+$/g, '');
        }
        steps.push(step);
    }
    return steps;
}
/** The value at a path; items of lists are named by index, `-` for the last, or `[field=value]`. */
function lookup(value, steps) {
    for (const step of steps.filter((step) => step.trim() !== '')) {
        if (value === undefined || value === null)
            return undefined;
        value = lookupStep(value, step.trim());
    }
    return value;
}
function lookupStep(value, step) {
    if (/^\d+$/.test(step))
        return listOf(value, step)[Number(step)];
    if (step === '-')
        return listOf(value, step).at(-1);
    const element = elementOf(step);
    if (element) {
        return listOf(value, step).find((item) => element.field === ''
            ? textOf(item) === element.value
            : (0,kubernetes_object/* isJsonObject */.O)(item) &&
                Object.hasOwn(item, element.field) &&
                textOf(item[element.field]) === element.value);
    }
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        throw new FieldPathError(`there is no field ${step} in a value that is no mapping`);
    return Object.hasOwn(value, step) ? value[step] : undefined;
}
function listOf(value, step) {
    if (!Array.isArray(value))
        throw new FieldPathError(`${step} needs a list`);
    return value;
}
/** What a step such as `[name=web]` or `[=value]` says of an item of a list. */
function elementOf(step) {
    const found = /^\[([^=]*)=(.*)\]$/s.exec(step);
    return found ? { field: found[1] ?? '', value: found[2] ?? '' } : undefined;
}
/** Changes all values that a path leads to: `*` is every item, `[field=value]` takes a regular expression. */
function changeAt(value, steps, create, change) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return { value: change(value), count: 1 };
    if (/^\d+$/.test(step))
        return changeIndex(value, Number(step), rest, create, change);
    if (step === '*')
        return changeItems(listOf(value, step), () => true, rest, create, change);
    const element = elementOf(step);
    return element
        ? changeElements(value, step, element, rest, create, change)
        : changeField(value, step, rest, create, change);
}
function changeIndex(value, index, rest, create, change) {
    const list = listOf(value, String(index));
    if (index > list.length - (create && index === list.length ? 0 : 1)) {
        throw new FieldPathError(`index ${index} is beyond the ${list.length} items`);
    }
    const made = index === list.length
        ? changeNew(rest, create, change)
        : changeAt(list[index] ?? null, rest, create, change);
    const changed = [...list];
    changed[index] = made.value;
    return { value: changed, count: made.count };
}
function changeElements(value, step, { field, value: pattern }, rest, create, change) {
    const list = listOf(value, step);
    const expression = build.RE2JS.compile(pattern);
    const fits = (item) => {
        if (field === '')
            return expression.matcher(textOf(item)).find();
        return (0,kubernetes_object/* isJsonObject */.O)(item) && Object.hasOwn(item, field) && expression.matcher(textOf(item[field])).find();
    };
    const changed = changeItems(list, fits, field === '' ? [] : rest, create, change);
    if (changed.count > 0 || !create)
        return changed;
    const item = field === '' ? pattern : { [field]: pattern };
    return changeItems([...list, item], fits, field === '' ? [] : rest, create, change);
}
function changeItems(list, fits, rest, create, change) {
    let count = 0;
    const value = list.map((item) => {
        if (!fits(item))
            return item;
        const changed = changeAt(item, rest, create, change);
        count += changed.count;
        return changed.value;
    });
    return { value, count };
}
function changeField(value, step, rest, create, change) {
    if (value === null)
        return { value, count: 0 };
    if (!(0,kubernetes_object/* isJsonObject */.O)(value) || step === '')
        throw new FieldPathError(`there is no field ${step} in a value that is no mapping`);
    const field = Object.hasOwn(value, step) ? value[step] : undefined;
    if (field === undefined && !create)
        return { value, count: 0 };
    const changed = field === undefined ? changeNew(rest, create, change) : changeAt(field, rest, create, change);
    return { value: changed.count > 0 ? withField(value, step, changed.value) : value, count: changed.count };
}
/** Makes what the rest of the path needs. */
function changeNew(rest, create, change) {
    const [next] = rest;
    if (next === undefined)
        return { value: change(emptyOf(create)), count: 1 };
    const start = elementOf(next) || /^\d+$/.test(next) ? [] : {};
    return changeAt(start, rest, create, change);
}
function emptyOf(create) {
    return create === 'mapping' ? {} : create === 'list' ? [] : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/kustomize/src/transform/hash.ts







const substitutes = { 0: 'g', 1: 'h', 3: 'k', a: 'm', e: 't' };
/** The ten characters that kustomize puts after the name of a generated ConfigMap or Secret (its `hasher`). */
function contentHash(object) {
    const hex = (0,external_node_crypto_.createHash)('sha256')
        .update(goJson(hashedPart(object)))
        .digest('hex');
    return hex.slice(0, 10).replace(/[013ae]/g, (digit) => substitutes[digit] ?? digit);
}
/** Names do not count: upstream looks for them where they never are. */
function hashedPart(object) {
    const { kind } = object;
    const value = (field) => {
        const found = ownField(object, field);
        return (0,kubernetes_object/* isJsonObject */.O)(found) ? found : textOf(found);
    };
    const optional = (field) => {
        const found = ownField(object, field);
        return (0,kubernetes_object/* isJsonObject */.O)(found) ? { [field]: found } : {};
    };
    if (kind === 'ConfigMap')
        return { kind, name: '', data: value('data'), ...optional('binaryData') };
    if (kind === 'Secret')
        return { kind, type: value('type'), name: '', data: value('data'), ...optional('stringData') };
    return object;
}
/** JSON as Go's encoder writes it: keys sorted, `<`, `>`, `&` and two line separators escaped. */
function goJson(value) {
    if (Array.isArray(value))
        return `[${value.map(goJson).join(',')}]`;
    if ((0,kubernetes_object/* isJsonObject */.O)(value)) {
        const fields = Object.keys(value).sort();
        return `{${fields.map((key) => `${goString(key)}:${goJson(value[key] ?? null)}`).join(',')}}`;
    }
    return typeof value === 'string' ? goString(value) : String(value);
}
function goString(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Puts the hash of their content after the names of generated objects. */
function addHashes(place) {
    const edit = editBy('generator', place);
    return (entries) => entries.map((entry) => (entry.hashed ? edited(remembered(entry), withHash(entry.object), edit) : entry));
}
function withHash(object) {
    const name = `${identity_identityOf(object).name}-${contentHash(object)}`;
    return withField(object, 'metadata', withField(mappingAt(object, 'metadata'), 'name', name));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/structured-text.ts






/**
 * Changes a value inside of a text that is JSON or YAML, such as a file in a ConfigMap, when the path goes on below a
 * string. Undefined when it does not, or leads to nothing there.
 */
function changeStructuredText(object, steps, create, change) {
    const depth = depthOfText(object, steps);
    if (depth === undefined)
        return undefined;
    const text = lookup(object, steps.slice(0, depth));
    if (typeof text !== 'string')
        return undefined;
    const [value] = (0,yaml_src/* parseYaml */.hN)(text).documents;
    if (typeof value !== 'object' || value === null || !(0,kubernetes_object/* isJsonObject */.O)({ value }))
        return undefined;
    try {
        const changed = changeAt(value, steps.slice(depth), create, change);
        if (changed.count === 0)
            return undefined;
        const result = changeAt(object, steps.slice(0, depth), undefined, () => written(changed.value, text));
        return (0,kubernetes_object/* isJsonObject */.O)(result.value) ? result.value : undefined;
    }
    catch (error) {
        if (error instanceof FieldPathError)
            return undefined;
        // Upstream finds the value, fails to write it, and leaves the text as it is.
        if (error instanceof ReplacementError)
            return object;
        throw error;
    }
}
/** How many steps lead to a string that further steps go into. */
function depthOfText(object, steps) {
    for (let depth = 1; depth < steps.length; depth++) {
        try {
            if (typeof lookup(object, steps.slice(0, depth)) === 'string')
                return depth;
        }
        catch (error) {
            if (!(error instanceof FieldPathError))
                throw error;
        }
    }
    return undefined;
}
function written(value, before) {
    if (!/^\s*[[{]/.test(before))
        return (0,yaml_src/* rewriteYaml */.WG)(before, value).trim();
    const json = goJson(value);
    return before.includes('\n') && before.includes('  ') ? indented(json) : json;
}
function indented(json) {
    return JSON.stringify(JSON.parse(json), undefined, 2);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/replacement.ts










const nameField = 'metadata.name';
/** Copies a value from one object into fields of others. */
function replacement_replace(replacement, place) {
    const edit = editBy('replacement', place);
    return (entries) => {
        const value = replacement_valueOf(entries, replacement);
        return replacement.targets.reduce((entries, target) => {
            const isMeant = targetMatcher(target);
            return entries.map((entry) => isMeant(entry) ? edited(entry, withValue(entry.object, target, value), edit) : entry);
        }, entries);
    };
}
function replacement_valueOf(entries, { source, sourceValue }) {
    if (source && sourceValue !== undefined)
        throw new ReplacementError('a replacement has source or sourceValue, not both');
    if (sourceValue !== undefined)
        return sourceValue;
    if (!source)
        throw new ReplacementError('a replacement needs a source and at least one target');
    const value = lookup(sourceObject(entries, source), splitFieldPath(source.fieldPath || nameField));
    if (value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0))
        throw new ReplacementError(`${source.fieldPath || nameField} is missing in the source, ${describe(source)}`);
    return refined(value, source.options);
}
function sourceObject(entries, source) {
    const [first, ...others] = entries.filter((entry) => allIdentities(entry).some((identity) => isSource(identity, source)));
    if (!first)
        throw new ReplacementError(`nothing is selected by the source, ${describe(source)}`);
    if (others.length > 0)
        throw new ReplacementError(`several objects are selected by the source, ${describe(source)}`);
    return first.object;
}
function allIdentities(entry) {
    return [identity_identityOf(entry.object), ...previousIdentities(entry)];
}
function isSource(identity, source) {
    const namespace = identity.namespace || 'default';
    return ((source.name === '' || source.name === identity.name) &&
        (source.namespace === '' || source.namespace === namespace) &&
        selects(source, identity));
}
function describe({ kind, namespace, name }) {
    return [kind || 'any kind', [namespace, name].filter((part) => part !== '').join('/')].join(' ').trim();
}
function refined(value, options) {
    if (!options?.delimiter)
        return value;
    if (typeof value === 'object')
        throw new ReplacementError('a delimiter needs a scalar');
    const part = textOf(value).split(options.delimiter)[options.index];
    if (part === undefined || options.index < 0)
        throw new ReplacementError(`index ${options.index} is out of the bounds of "${textOf(value)}"`);
    return typeof value === 'string' ? part : (0,yaml_src/* parseScalar */.Qj)(part);
}
function targetMatcher({ select, reject }) {
    if (!select)
        throw new ReplacementError('a target must select resources');
    const marks = markMatcher(select);
    const selected = replacement_identityMatcher(select);
    const rejected = reject.filter(namesSomething).map(replacement_identityMatcher);
    const rejectedMarks = reject
        .filter((each) => each.labelSelector || each.annotationSelector)
        .map(markMatcher);
    return (entry) => {
        if (!marks(entry) || rejectedMarks.some((matches) => matches(entry)))
            return false;
        const identities = allIdentities(entry);
        return !rejected.some((matches) => identities.some(matches)) && identities.some(selected);
    };
}
function namesSomething({ group, version, kind, name, namespace }) {
    return [group, version, kind, name, namespace].some((part) => part !== '');
}
function replacement_identityMatcher(selector) {
    const kind = kindMatcher(selector);
    const name = expression(selector.name, 'name');
    const namespace = expression(selector.namespace, 'namespace');
    return (identity) => kind(identity) && name(identity.name) && namespace(identity.namespace);
}
function withValue(object, { fieldPaths, options }, value) {
    const paths = fieldPaths.length === 0 ? [nameField] : fieldPaths;
    const create = options?.create === true ? replacement_kindOf(value) : undefined;
    return paths.reduce((object, path) => {
        const steps = splitFieldPath(path);
        const structured = changeStructuredText(object, steps, create, (old) => put(old, value));
        if (structured)
            return structured;
        const changed = changeAt(object, steps, create, (old) => replaced(old, value, options));
        if (changed.count === 0)
            throw new ReplacementError(`there is no field ${path} in the target`);
        return (0,kubernetes_object/* isJsonObject */.O)(changed.value) ? changed.value : object;
    }, object);
}
function replacement_kindOf(value) {
    return Array.isArray(value) ? 'list' : (0,kubernetes_object/* isJsonObject */.O)(value) ? 'mapping' : 'scalar';
}
function replaced(old, value, options) {
    if (!options?.delimiter)
        return put(old, value);
    if (typeof old === 'object' && old !== null)
        throw new ReplacementError('a delimiter needs a scalar');
    const parts = textOf(old).split(options.delimiter);
    const text = textOf(value);
    if (options.index < 0)
        parts.unshift(text);
    else if (options.index >= parts.length)
        parts.push(text);
    else
        parts[options.index] = text;
    return put(old, parts.join(options.delimiter));
}
/** A scalar keeps its type and takes the text of the value, anything else is replaced. */
function put(old, value) {
    if (typeof old === 'object' && old !== null)
        return value;
    const text = textOf(value);
    if (typeof old === 'string')
        return text;
    const scalar = (0,yaml_src/* parseScalar */.Qj)(text);
    if (old === undefined)
        return scalar;
    const fits = old === null ? scalar === null : isNumber(old) ? isNumber(scalar) : typeof old === typeof scalar;
    if (!fits)
        throw new ReplacementError(`"${text}" can't take the place of ${String(old)}, which is of another type`);
    return scalar;
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/replacements.ts







/** `replacements`, in place or in a file. */
function replacements_replacements(step) {
    const { replacements } = step.kustomization;
    return replacements.length === 0 ? [] : [replacementTransform(step, replacements, ['replacements'])];
}
/** One transform for all replacements, in order. */
function replacementTransform(step, list, field) {
    const transforms = list.flatMap((each, index) => {
        const own = [...field, index];
        const read = each.path === '' ? [each] : fromFile(step, each, own);
        return read.map((replacement) => {
            if ((!replacement.source && replacement.sourceValue === undefined) ||
                replacement.targets.length === 0) {
                const message = 'A replacement needs a source and at least one target';
                fail(step, own, { rule: 'replacement-invalid', message });
            }
            return guardedTransform(step, own, () => replacement_replace(replacement, step.place(own)));
        });
    });
    return (entries) => transforms.reduce((entries, transform) => transform(entries), entries);
}
function fromFile(step, each, field) {
    if (each.source || each.targets.length > 0)
        fail(step, field, {
            rule: 'replacement-invalid',
            message: 'A replacement has a path or is given in place, not both',
        });
    const file = fileOf(step, each.path, [...field, 'path'], 'resource-not-found');
    const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(step.sources.text(file) ?? '');
    if (problem)
        fail(step, field, { rule: 'yaml-syntax', message: `${each.path} is not valid YAML: ${problem.message}` });
    const [value] = documents;
    if (!Array.isArray(value) && !(0,kubernetes_object/* isJsonObject */.O)(value))
        fail(step, field, { rule: 'replacement-invalid', message: `${each.path} holds no replacement` });
    const items = Array.isArray(value) ? value : [value];
    try {
        return items.map((item, index) => replacement(item, [index], 'loose'));
    }
    catch (error) {
        if (!(error instanceof DecodeError))
            throw error;
        return fail(step, field, { rule: 'replacement-invalid', message: `${each.path}: ${error.message}` }, error);
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/replicas.ts





/** Sets the number of replicas of the objects of a name. `absent` is called when there is no such object. */
function setReplicas({ name, count }, fields, place, absent) {
    const edit = editBy('replicas', place);
    const set = scalarSetter((old) => inStyleOf(old, count));
    return (entries) => {
        const own = (entry) => fields.filter((field) => isMeant(entry, name, field));
        if (!entries.some((entry) => own(entry).length > 0))
            absent();
        return entries.map((entry) => {
            const object = own(entry).reduce((object, field) => setField(object, field, set, 0), entry.object);
            return edited(entry, object, edit);
        });
    };
}
function isMeant(entry, name, field) {
    const identities = [...previousIdentities(entry), identity_identityOf(entry.object)];
    return identities.some((identity) => identity.name === name && selects(field, identity));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/replicas.ts


/** `replicas`. */
function replicas(step) {
    return step.kustomization.replicas.map((replica, index) => replicaTransform(step, replica, step.configuration.replicas, ['replicas', index]));
}
function replicaTransform(step, replica, fields, field) {
    return setReplicas(replica, fields, step.place(field), () => {
        if (step.incomplete())
            return;
        const message = `No resource called ${replica.name} has replicas`;
        const help = 'They are set for Deployment, ReplicaSet, ReplicationController and StatefulSet';
        fail(step, field, { rule: 'patch-without-target', message, help });
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/pipeline.ts










/** What makes objects, in kustomize's order; the name is that of the plugin. */
const generators = [
    ['ConfigMapGenerator', configMapGenerator],
    ['SecretGenerator', secretGenerator],
    ['HelmChartInflationGenerator', helm_charts_helmCharts],
];
/** What changes objects, in kustomize's order; the name is that of the plugin. */
const transformers = [
    ['PatchStrategicMergeTransformer', patchesStrategicMerge],
    ['PatchTransformer', patches],
    ['NamespaceTransformer', namespace],
    ['PrefixTransformer', namePrefix],
    ['SuffixTransformer', nameSuffix],
    ['LabelTransformer', labels],
    ['AnnotationsTransformer', commonAnnotations],
    ['PatchJson6902Transformer', patchesJson6902],
    ['ReplicaCountTransformer', replicas],
    ['ImageTagTransformer', images_images],
    ['ReplacementTransformer', replacements_replacements],
];

;// CONCATENATED MODULE: ./packages/kustomize/src/plugin/generator-plugin.ts








const iamPolicy = object({
    cloud: string,
    kubernetesService: object({ name: string, namespace: string }),
    serviceAccount: object({ name: string, projectId: string }),
});
/** The objects that an object of a built-in generator's kind describes. */
function pluginObjects(step, entry) {
    const { object, made } = entry;
    const { group, version, kind, name, namespace } = identity_identityOf(object);
    const here = {
        ...step,
        place: (path) => ({ at: locationIn(made, path) }),
    };
    const named = (args) => ({
        ...args,
        name: args.name || name,
        namespace: args.namespace || namespace,
    });
    if (group === '' && version === 'builtin') {
        if (kind === 'ConfigMapGenerator')
            return [generateConfigMap(here, named(configMapArguments(object, [], 'loose')), [])];
        if (kind === 'SecretGenerator')
            return [generateSecret(here, named(secretArguments(object, [], 'loose')), [])];
        if (kind === 'HelmChartInflationGenerator')
            return inflateChart(here, helmChart(object, [], 'loose'), helmGlobals(object, [], 'loose'), []);
        if (kind === 'IAMPolicyGenerator')
            return [serviceAccount(here, entry)];
    }
    const message = `${kind} ${name} is no built-in generator`;
    const help = 'Programs are not run; the built-in ones are ConfigMapGenerator, SecretGenerator, HelmChartInflationGenerator and IAMPolicyGenerator';
    return fail(here, [], { rule: 'unsupported', message, help });
}
/** A service account that stands for one of Google Cloud. */
function serviceAccount(step, { object, made }) {
    const { cloud, kubernetesService, serviceAccount: cloudAccount } = iamPolicy(object, [], 'loose');
    if (cloud !== 'gke')
        fail(step, ['cloud'], { rule: 'unsupported', message: `Cloud ${cloud} is unknown; it can be gke` });
    const { name, namespace } = kubernetesService;
    const email = `${cloudAccount.name}@${cloudAccount.projectId}.iam.gserviceaccount.com`;
    const annotations = { 'iam.gke.io/gcp-service-account': email };
    const metadata = { annotations, name, ...(namespace === '' ? {} : { namespace }) };
    return createEntry({ apiVersion: 'v1', kind: 'ServiceAccount', metadata }, { ...made, by: 'generator' });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/plugin/read-plugins.ts









/** The objects that one of the fields `generators`, `transformers` and `validators` lists: files, bases, or in place. */
function readPlugins(build, step, route, field, file) {
    const listed = step.kustomization[field];
    if (listed.length === 0)
        return [];
    const work = {
        entries: [],
        configuration: emptyConfiguration,
        variables: new Map(),
        findings: [],
        directories: [],
        incomplete: false,
        schema: undefined,
    };
    const inline = listed.map((text, index) => inPlace(step, text, [field, index]));
    inline.forEach((entries, index) => {
        const traced = entries?.map((entry) => ({ ...entry, traced: { origin: file, changes: [] } })) ?? [];
        reporting(step, () => {
            work.entries = append(work.entries, traced, step, [field, index]);
        });
    });
    listed.forEach((path, index) => {
        if (inline[index])
            return;
        reporting(step, () => {
            addResources(build, work, placed(step, index), route, [field, [path]]);
        });
    });
    for (const finding of work.findings)
        step.report(finding);
    return work.entries.map((entry) => ({ entry, origin: originOfObject(entry) }));
}
/** Findings about a single path are told at its place in the list. */
function placed(step, index) {
    return { ...step, place: ([field = '', , ...rest]) => step.place([field, index, ...rest]) };
}
/** The objects of a text that holds them itself; undefined when it is a path. */
function inPlace(step, text, field) {
    const parsed = (0,yaml_src/* parseYaml */.hN)(text, { manifest: true });
    if (parsed.problem || !parsed.documents.every((value) => value === null || (0,kubernetes_object/* isJsonObject */.O)(value)))
        return undefined;
    if (parsed.documents.every((value) => value === null))
        return undefined;
    const { at } = step.place(field);
    const entries = reporting(step, () => entriesOf(frozen(parsed), at.file, step.sources));
    return (entries ?? []).map((entry) => ({ ...entry, made: { ...at, by: 'resource' } }));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/value-add.ts














const targetFile = object({
    targets: list(object({ selector: optional(selector), fieldPath: string, filePathPosition: integer })),
});
/** Puts a value, or the name of the directory, into fields; as a part of a file path where a position is given. */
function addValue(step, config) {
    const value = config.value.trim() || (step.directory.split('/').at(-1) ?? '');
    const targets = [
        ...config.targets,
        ...(config.targetFilePath === '' ? [] : targetsIn(step, config.targetFilePath)),
    ];
    if (targets.length === 0)
        fail(step, [], { rule: 'transformer-invalid', message: 'The transformer needs a target' });
    const edit = editBy('replacement', step.place([]));
    return (entries) => targets.reduce((entries, target) => {
        if (target.fieldPath === '' || target.filePathPosition < 0)
            fail(step, ['targets'], {
                rule: 'transformer-invalid',
                message: 'A target needs a fieldPath and no negative position',
            });
        const selected = target.selector ? selection(target.selector) : () => true;
        return entries.map((entry) => selected(entry) ? edited(entry, value_add_withValue(entry.object, target, value), edit) : entry);
    }, entries);
}
function targetsIn(step, path) {
    const file = fileOf(step, path, ['targetFilePath'], 'resource-not-found');
    const [value] = (0,yaml_src/* parseYaml */.hN)(step.sources.text(file) ?? '').documents;
    return targetFile((0,kubernetes_object/* isJsonObject */.O)(value) ? value : {}, [], 'loose').targets;
}
function value_add_withValue(object, { fieldPath, filePathPosition }, value) {
    if (fieldPath === 'metadata/namespace')
        return movedTo(object, { namespace: value, fields: [] });
    const steps = fieldPath
        .split(/(?<!\\)\//)
        .map((step) => step.replaceAll('\\/', '/').trim())
        .filter((step) => step !== '');
    const changed = set(object, steps, (old) => {
        const text = filePathPosition > 0 ? inserted(textOf(old ?? ''), filePathPosition - 1, value) : value;
        return inStyleOf(old, (0,yaml_src/* parseScalar */.Qj)(text), text);
    });
    return (0,kubernetes_object/* isJsonObject */.O)(changed) ? changed : object;
}
/** Changes the scalar that the steps lead to; fields and items named by a field are made where they are missing. */
function set(value, steps, change) {
    const [step, ...rest] = steps;
    if (step === undefined) {
        if (typeof value === 'object' && value !== null)
            throw new FieldPathError('the field is no scalar');
        return change(value);
    }
    if (/^(?:\d+|-|\[.*\])$/s.test(step))
        return setItem(value ?? [], step, rest, change);
    if (value !== undefined && !(0,kubernetes_object/* isJsonObject */.O)(value))
        throw new FieldPathError(`there is no field ${step} in a value that is no mapping`);
    const object = value ?? {};
    return withField(object, step, set(Object.hasOwn(object, step) ? object[step] : undefined, rest, change));
}
function setItem(value, step, rest, change) {
    if (!Array.isArray(value))
        throw new FieldPathError(`${step} needs a list`);
    const list = [...value];
    const element = elementOf(step);
    let index = step === '-' ? list.length - 1 : Number(step);
    if (element) {
        index = findElement(list, [element.field], [element.value]);
        if (index < 0)
            index = list.push(element.field === '' ? element.value : { [element.field]: element.value }) - 1;
    }
    if (index >= 0 && index < list.length)
        list[index] = set(list[index], rest, change);
    return list;
}
function inserted(path, position, part) {
    if (path === '' || path === '/')
        return path + part;
    const parts = path.split('/');
    const start = parts[0] === '' ? 1 : 0;
    parts.splice(Math.min(position + start, parts.length), 0, part);
    return parts.join('/');
}

;// CONCATENATED MODULE: ./packages/kustomize/src/plugin/transformer-plugin.ts




















const fieldSpecs = { fieldSpecs: list(fieldSpecification) };
const fileOrText = { path: string, patch: string };
function transformer_plugin_plugin(fields, make) {
    const decode = object(fields);
    return (step, config) => make(step, decode(config, [], 'loose'));
}
const affixFields = { prefix: string, suffix: string, fieldSpecs: optional(list(fieldSpecification)) };
/** The built-in transformers in the form of a file, by kind. Fields that they do not have are ignored, as upstream. */
const transformer_plugin_kinds = {
    AnnotationsTransformer: transformer_plugin_plugin({ annotations: stringMap, ...fieldSpecs }, (step, config) => [
        addPairs('annotations', config.annotations, config.fieldSpecs, step.place([])),
    ]),
    HashTransformer: transformer_plugin_plugin({}, (step) => [addHashes(step.place([]))]),
    ImageTagTransformer: transformer_plugin_plugin({ imageTag: image_image, ...fieldSpecs }, (step, config) => [
        setImage(config.imageTag, config.fieldSpecs, step.place([])),
    ]),
    LabelTransformer: transformer_plugin_plugin({ labels: stringMap, ...fieldSpecs }, (step, config) => [
        addPairs('labels', config.labels, config.fieldSpecs, step.place([])),
    ]),
    NamespaceTransformer: transformer_plugin_plugin({
        metadata: object({ namespace: string }),
        ...fieldSpecs,
        unsetOnly: decode_boolean,
        setRoleBindingSubjects: string,
    }, (step, config) => [
        setNamespace({
            namespace: config.metadata.namespace,
            fields: config.fieldSpecs,
            unsetOnly: config.unsetOnly,
            subjects: subjectsOf(step, config.setRoleBindingSubjects),
        }, step.place([])),
    ]),
    PatchJson6902Transformer: transformer_plugin_plugin({ target: optional(selector), path: string, jsonOp: string }, (step, { target, path, jsonOp }) => [
        jsonPatchTransform(step, { target, path, patch: jsonOp, options: undefined }, []),
    ]),
    PatchStrategicMergeTransformer: transformer_plugin_plugin({ paths: strings, patches: string }, (step, config) => {
        const texts = [...config.paths, ...(config.patches === '' ? [] : [config.patches])];
        if (texts.length === 0)
            fail(step, [], { rule: 'patch-invalid', message: 'The transformer has neither paths nor patches' });
        return texts.flatMap((text) => mergePatchTransforms(step, text, []));
    }),
    PatchTransformer: transformer_plugin_plugin({ ...fileOrText, target: optional(selector), options: optional(patchOptions()) }, (step, config) => patchTransforms(step, config, [])),
    PrefixSuffixTransformer: transformer_plugin_plugin(affixFields, (step, { prefix, suffix, fieldSpecs }) => [
        addPrefix(prefix, demanded(step, fieldSpecs), step.place([])),
        addSuffix(suffix, demanded(step, fieldSpecs), step.place([])),
    ]),
    PrefixTransformer: transformer_plugin_plugin(affixFields, (step, { prefix, fieldSpecs }) => [
        addPrefix(prefix, demanded(step, fieldSpecs), step.place([])),
    ]),
    SuffixTransformer: transformer_plugin_plugin(affixFields, (step, { suffix, fieldSpecs }) => [
        addSuffix(suffix, demanded(step, fieldSpecs), step.place([])),
    ]),
    ReplacementTransformer: transformer_plugin_plugin({ replacements: list(replacementOrPath) }, (step, config) => [
        replacementTransform(step, config.replacements, []),
    ]),
    ReplicaCountTransformer: transformer_plugin_plugin({ replica: replica, ...fieldSpecs }, (step, config) => [
        replicaTransform(step, config.replica, config.fieldSpecs, []),
    ]),
    ValueAddTransformer: transformer_plugin_plugin({
        value: string,
        targets: list(object({ selector: optional(selector), fieldPath: string, filePathPosition: integer })),
        targetFilePath: string,
    }, (step, config) => [addValue(step, config)]),
};
function patchOptions() {
    return object({ allowNameChange: decode_boolean, allowKindChange: decode_boolean });
}
/** Field specifications are not optional for prefixes and suffixes. */
function demanded(step, fields) {
    return (fields ?? fail(step, [], { rule: 'transformer-invalid', message: 'The transformer needs fieldSpecs' }));
}
function subjectsOf(step, mode) {
    if (mode === '')
        return 'defaultOnly';
    if (mode === 'defaultOnly' || mode === 'allServiceAccounts' || mode === 'none')
        return mode;
    const message = `setRoleBindingSubjects is ${mode}; it can be defaultOnly, allServiceAccounts or none`;
    return fail(step, ['setRoleBindingSubjects'], { rule: 'transformer-invalid', message });
}
/** The transforms that an object of a transformer's kind describes. */
function pluginTransforms(step, { object, made }) {
    const { group, version, kind, name } = identity_identityOf(object);
    const here = {
        ...step,
        place: (path) => ({ at: locationIn(made, path) }),
    };
    const make = group === '' && version === 'builtin' && Object.hasOwn(transformer_plugin_kinds, kind) ? transformer_plugin_kinds[kind] : undefined;
    if (!make) {
        const message = `${kind} ${name} is no built-in transformer`;
        const help = `Programs are not run; the built-in ones have apiVersion builtin and kind ${Object.keys(transformer_plugin_kinds).join(', ')}`;
        return fail(here, [], { rule: 'unsupported', message, help });
    }
    return guarded(here, [], () => make(here, object)).map((transform) => guardedTransform(here, [], () => transform));
}

;// CONCATENATED MODULE: ./packages/kustomize/src/accumulate.ts




















/** Accumulates a directory as kustomize does, once for all that use it. */
function accumulate(build, directory, route) {
    // Where objects are told their origin, they differ by how they were reached, and a chosen schema changes patches.
    const shared = !build.tracing && build.schema === undefined;
    const known = shared ? build.known.get(directory) : undefined;
    const { particulars } = build;
    const remember = (result) => {
        if (shared && build.particulars === particulars)
            build.known.set(directory, result);
    };
    if (known instanceof src/* ExpectedError */.Dh)
        throw known;
    if (known)
        return known;
    try {
        const source = readKustomization(build.sources, directory);
        if (!source)
            throw new TypeError(`${directory} has no kustomization`);
        const made = accumulateSource(build, source, route);
        remember(made);
        return made;
    }
    catch (error) {
        if (error instanceof src/* ExpectedError */.Dh)
            remember(error);
        throw error;
    }
}
/** Accumulates a kustomization that was read, or given. */
function accumulateSource(build, source, route) {
    const work = {
        entries: [],
        configuration: emptyConfiguration,
        variables: new Map(),
        findings: [],
        directories: [],
        incomplete: false,
        schema: undefined,
    };
    runKustomization(build, work, source, route);
    return work;
}
/** Does the work of one kustomization in kustomize's order, on the objects that are there already. */
function runKustomization(build, work, source, route) {
    work.directories.push(directoryOf(route));
    work.findings.push(...source.findings);
    const first = stepOf(build, work, source, route);
    chooseSchema(build, work, first);
    addResources(build, work, first, route, ['resources', source.value.resources]);
    addResources(build, work, first, route, ['bases', source.value.bases ?? []]);
    configure(work, first);
    const step = { ...first, configuration: work.configuration };
    const file = originOf(spelledFrom(route, source.file.slice(source.file.lastIndexOf('/') + 1)));
    generate(build, work, step, route, file);
    addComponents(build, work, step, route);
    transform(build, work, { ...step, configuration: work.configuration }, route, file);
    validate(build, work, step, route);
    addVariables(work, step);
}
function chooseSchema(build, work, step) {
    const schema = reporting(step, () => chosenSchema(step));
    build.schema ??= schema;
    work.schema ??= schema;
}
function configure(work, step) {
    const conflict = () => fail(step, ['configurations'], {
        rule: 'kustomization-invalid',
        message: 'Field specifications contradict each other',
    });
    const merge = (first, second) => (second ? mergeConfigurations(first, second, conflict) : first);
    // The order counts: of two specifications that cover one another, the first one stays.
    const own = merge(defaultConfiguration(), reporting(step, () => readConfigurations(step)));
    work.configuration = merge(work.configuration, own);
    work.configuration = merge(work.configuration, reporting(step, () => readDefinitions(step)));
}
function generate(build, work, step, route, file) {
    const add = (make, origin) => {
        const made = reporting(step, () => guarded(step, [], make)) ?? [];
        const traced = build.tracing ? made.map((entry) => ({ ...entry, traced: { origin, changes: [] } })) : made;
        work.entries = absorb(work.entries, traced, step);
    };
    for (const [name, make] of generators)
        add(() => make(step), originOfPlugin(file, name));
    for (const plugin of readPlugins(build, step, route, 'generators', file))
        add(() => pluginObjects(step, plugin.entry), plugin.origin);
}
function transform(build, work, step, route, file) {
    const run = (make, origin) => {
        for (const each of reporting(step, () => guarded(step, [], make)) ?? []) {
            const entries = guarded(step, [], () => each(work.entries));
            work.entries = build.tracing ? entries.map((entry) => marked(entry, origin)) : entries;
        }
    };
    for (const [name, make] of transformers)
        run(() => make(step), originOfPlugin(file, name));
    for (const plugin of readPlugins(build, step, route, 'transformers', file))
        run(() => pluginTransforms(step, plugin.entry), plugin.origin);
}
/** Validators are transformers that may not change anything. */
function validate(build, work, step, route) {
    for (const plugin of readPlugins(build, step, route, 'validators', {})) {
        for (const each of reporting(step, () => pluginTransforms(step, plugin.entry)) ?? []) {
            const after = guarded(step, [], () => each(work.entries));
            if (after.every((entry, index) => entry === work.entries[index]))
                continue;
            fail(step, ['validators'], {
                rule: 'transformer-invalid',
                message: 'A validator changes the resources',
            });
        }
    }
}
function stepOf(build, work, source, route) {
    const remote = mountOf(directoryOf(route)) !== undefined;
    return {
        sources: build.sources,
        directory: directoryOf(route),
        kustomization: source.value,
        place: (path) => source.at(path),
        configuration: work.configuration,
        schema: () => build.schema ?? builtInSchema(),
        options: build.options,
        // What comes from the network must not read anything else.
        loadRestrictor: remote ? 'root-only' : (build.options.loadRestrictor ?? 'root-only'),
        component: source.value.kind === 'Component',
        report: (finding) => work.findings.push(finding),
        incomplete: () => work.incomplete,
        leaveOut() {
            work.incomplete = true;
        },
        ask(need) {
            const answer = build.externals.ask(need);
            if (!answer)
                build.particulars++;
            return answer;
        },
        inheritedNamespace() {
            build.particulars++;
            return route.namespace;
        },
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/external.ts

function createExternals() {
    const known = new Map();
    const trees = new Map();
    const missing = new Map();
    const knownOf = (need) => {
        const key = keyOf(need);
        // Numbered as they are asked for: in which order they are brought changes from run to run.
        const entry = known.get(key) ?? { path: mountPath(known.size, external_nameOf(need)) };
        known.set(key, entry);
        return entry;
    };
    return {
        ask(need) {
            const { answer } = knownOf(need);
            if (!answer)
                missing.set(keyOf(need), need);
            return answer;
        },
        over: (view) => mountedView(view, trees),
        missing() {
            const needs = [...missing.values()];
            missing.clear();
            return needs;
        },
        bring(need, supply) {
            const entry = knownOf(need);
            if ('problem' in supply)
                entry.answer = supply;
            else {
                trees.set(entry.path, 'tree' in supply ? supply.tree : singleFile(supply.file));
                entry.answer = { path: entry.path };
            }
        },
    };
}
/** Of a repository all folders are brought at once. */
function keyOf(need) {
    if (need.kind !== 'repository')
        return JSON.stringify(need);
    const { url, ref } = need.address;
    return JSON.stringify([need.kind, url, ref]);
}
/** How findings show it. */
function external_nameOf(need) {
    switch (need.kind) {
        case 'repository':
            return `${need.address.url}@${need.address.ref || 'HEAD'}`;
        case 'file':
            return need.url;
        case 'chart-pull':
        case 'chart-template':
            return need.chart.name;
    }
}
function singleFile(content) {
    return { read: (path) => (path === '' ? content : undefined), list: () => undefined };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/variables.ts







/** Puts the values of vars where `$(NAME)` stands, in the fields that may have one. */
function resolveVariables(entries, variables, fields, place) {
    if (variables.size === 0)
        return entries;
    const values = new Map();
    for (const [name, { variable, place: defined }] of variables) {
        const source = entries.find((entry) => entry.variables.includes(name));
        const path = variable.fieldref.fieldpath || 'metadata.name';
        const value = source && lookup(source.object, splitFieldPath(path.replace(/\[(\d+)\]/g, '.$1')));
        if (value === undefined) {
            const message = source
                ? `Var ${name}: there is no field ${path} in ${variable.objref.kind} ${variable.objref.name}`
                : `Var ${name}: there is no ${variable.objref.kind} ${variable.objref.name}`;
            throw failure({ rule: 'var-invalid', message, at: defined.at }, place);
        }
        values.set(name, value);
    }
    return entries.map((entry) => resolved(entry, values, variables, fields));
}
function resolved(entry, values, variables, fields) {
    const used = new Set();
    const text = (value) => expand(value, values, used);
    const object = fields.reduce((object, field) => setField(object, field, (value) => resolveIn(value, text)), entry.object);
    // Where no var is used, `$$` still becomes `$`.
    const [name] = [...used, ...variables.keys()];
    const first = name === undefined ? undefined : variables.get(name);
    return first ? edited(entry, object, editBy('replacement', first.place)) : entry;
}
function resolveIn(value, text) {
    if (typeof value === 'string')
        return text(value);
    if (Array.isArray(value)) {
        return value.map((item) => {
            if (typeof item !== 'string')
                throw new FieldPathError('a list for vars holds something that is no string');
            return text(item);
        });
    }
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
        return value;
    return Object.entries(value).reduce((object, [key, item]) => (typeof item === 'string' ? withField(object, key, text(item)) : object), value);
}
/** `$$` is a dollar sign; a text that is nothing but one var takes its type, too. */
function expand(text, values, used) {
    if (!text.includes('$'))
        return text;
    const known = (name) => {
        const value = values.get(name);
        if (value === undefined || value === null || typeof value === 'object')
            return undefined;
        used.add(name);
        return value;
    };
    const whole = /^\$\(([^)]*)\)$/.exec(text);
    if (whole)
        return known(whole[1] ?? '') ?? text;
    return text.replace(/\$(\$|\(([^)]*)\)|(?=.))/gs, (found, _, name) => {
        if (found === '$$')
            return '$';
        return name === undefined ? '$' : String(known(name) ?? found);
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/referral.ts




/** Thrown when a name can mean several objects that now have different names. */
class AmbiguousReferenceError extends Error {
}
/** An object in a namespace refers to its own namespace and to objects without one; a binding to its subjects', too. */
function reachable(referrer) {
    const own = identity_identityOf(referrer.object);
    if (identity_isCluster(own))
        return () => true;
    const bound = own.kind === 'RoleBinding' ? subjectNamespaces(referrer.object) : undefined;
    return ({ object }) => {
        const other = identity_identityOf(object);
        return (identity_isCluster(other) ||
            other.effectiveNamespace === own.effectiveNamespace ||
            bound?.has(other.namespace) === true);
    };
}
function subjectNamespaces({ subjects }) {
    const names = new Set();
    for (const subject of Array.isArray(subjects) ? subjects : []) {
        if (!(0,kubernetes_object/* isJsonObject */.O)(subject) || subject['kind'] !== 'ServiceAccount')
            continue;
        if (typeof subject['namespace'] === 'string')
            names.add(subject['namespace']);
    }
    return names;
}
/** Where the reference names a namespace, it means objects that were in it at first, or else are in it now. */
function inNamespace(value, referrer, all) {
    const within = reachable(referrer);
    const namespace = ownField(value, 'namespace');
    if (namespace === undefined)
        return within;
    const wasIn = (entry) => originalIdentity(entry).effectiveNamespace === namespace;
    const isIn = (entry) => identity_identityOf(entry.object).effectiveNamespace === namespace;
    const test = all.some((entry) => within(entry) && wasIn(entry)) ? wasIn : isIn;
    return (entry) => within(entry) && test(entry);
}
/**
 * The one of the objects with a name that a reference means; undefined when it means none of them.
 *
 * @throws AmbiguousReferenceError when it can mean several that are called differently now.
 */
function referral(referrer, { target, field }, named, withNamespace) {
    let found = named.filter((entry) => previousIdentities(entry).some((identity) => selects(target, identity)));
    const role = field.path.endsWith('roleRef/name') ? roleOf(referrer.object) : undefined;
    if (role)
        found = found.filter((entry) => previousIdentities(entry).some((identity) => selects(role, identity)));
    found = found.filter(sameNamespace(identity_identityOf(referrer.object)));
    if (found.length === 1)
        return found[0];
    found = found.filter((entry) => sameAffixes(entry, referrer, true));
    if (found.length > 1)
        found = found.filter((entry) => sameAffixes(entry, referrer, false));
    const [first] = found;
    if (!first)
        return undefined;
    const same = found.every(({ object }) => sameName(identity_identityOf(object), identity_identityOf(first.object), withNamespace));
    if (!same)
        throw new AmbiguousReferenceError(ambiguity(field, found));
    return first;
}
function ambiguity(field, found) {
    const names = found.map(({ object }) => `${identity_identityOf(object).kind} ${identity_identityOf(object).name}`);
    return `${field.path} can mean several objects: ${names.join(', ')}`;
}
function sameName(left, right, withNamespace) {
    return left.name === right.name && (!withNamespace || left.namespace === right.namespace);
}
function roleOf({ roleRef }) {
    if (!(0,kubernetes_object/* isJsonObject */.O)(roleRef))
        return undefined;
    const { apiGroup, kind } = roleRef;
    return typeof apiGroup === 'string' && typeof kind === 'string' ? { group: apiGroup, kind } : undefined;
}
function sameNamespace(referrer) {
    if (identity_isCluster(referrer))
        return () => true;
    return ({ object }) => {
        const other = identity_identityOf(object);
        // Service accounts are referred to from other namespaces.
        if (identity_isCluster(other) || other.kind === 'ServiceAccount')
            return true;
        return other.effectiveNamespace === referrer.effectiveNamespace;
    };
}
/** True when one got the other's prefixes and suffixes as its last ones, so they came the same way. */
function sameAffixes(left, right, allowNone) {
    return (sameEnd(left.prefixes, right.prefixes, allowNone) && sameEnd(left.suffixes, right.suffixes, allowNone));
}
function sameEnd(left, right, allowNone) {
    const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
    if (shorter.length === 0)
        return allowNone || longer.length === 0;
    return shorter.every((affix, index) => affix === longer[longer.length - shorter.length + index]);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/name-reference.ts







/**
 * Puts the present names of objects where others refer to them by a name they had before a prefix, a suffix, a
 * namespace or a hash changed it.
 */
function updateReferences(entries, configuration, place) {
    for (const { object } of entries)
        checkSubjects(object);
    const candidates = { byName: byPreviousName(entries), all: entries };
    const edit = editBy('generator', place);
    const references = referencesByKind(configuration);
    return entries.map((entry) => {
        const object = references(originalIdentity(entry)).reduce((object, reference) => setPath(object, reference.field.path, (value) => referenceUpdate({ ...entry, object }, reference, candidates)(value)), entry.object);
        return edited(entry, object, edit);
    });
}
function byPreviousName(entries) {
    const found = new Map();
    for (const entry of entries) {
        for (const name of new Set(entry.previous.map((previous) => previous.name))) {
            const same = found.get(name);
            if (same)
                same.push(entry);
            else
                found.set(name, [entry]);
        }
    }
    return found;
}
const tables = new WeakMap();
function referencesByKind(configuration) {
    const table = tables.get(configuration) ?? new Map();
    tables.set(configuration, table);
    return (identity) => {
        const key = `${identity.group}/${identity.version}/${identity.kind}`;
        const known = table.get(key);
        if (known)
            return known;
        const own = configuration.nameReference.flatMap(({ fieldSpecs, ...target }) => fieldSpecs.filter((field) => selects(field, identity)).map((field) => ({ target, field })));
        table.set(key, own);
        return own;
    };
}
function referenceUpdate(referrer, reference, { byName, all }) {
    const find = (name, among, withNamespace) => referral(referrer, reference, (byName.get(name) ?? []).filter(among), withNamespace);
    const scalar = (value) => {
        if (typeof value !== 'string')
            return value;
        const found = find(value, reachable(referrer), false);
        return found ? identity_identityOf(found.object).name : value;
    };
    const mapping = (value) => {
        const name = ownField(value, 'name');
        if (name === undefined)
            throw new AmbiguousReferenceError(`${reference.field.path} has no name in it`);
        if (typeof name !== 'string')
            return value;
        const found = find(name, inNamespace(value, referrer, all), true);
        return found ? name_reference_named(value, identity_identityOf(found.object)) : value;
    };
    const item = (value) => {
        if (Array.isArray(value))
            throw new FieldPathError(`${reference.field.path} is a list of lists`);
        return (0,kubernetes_object/* isJsonObject */.O)(value) ? mapping(value) : scalar(value);
    };
    return (value) => {
        if (Array.isArray(value))
            return value.map(item);
        return (0,kubernetes_object/* isJsonObject */.O)(value) ? mapping(value) : scalar(value);
    };
}
function name_reference_named(value, { name, namespace }) {
    const renamed = withField(value, 'name', name);
    return namespace === '' ? renamed : withField(renamed, 'namespace', namespace);
}
/** A subject without a namespace would be taken for one of the binding's; kustomize refuses it. */
function checkSubjects(object) {
    if (object['kind'] !== 'RoleBinding' || !Array.isArray(object['subjects']))
        return;
    for (const subject of object['subjects']) {
        if (!(0,kubernetes_object/* isJsonObject */.O)(subject) ||
            subject['kind'] !== 'ServiceAccount' ||
            !Object.hasOwn(subject, 'namespace'))
            continue;
        if (typeof subject['namespace'] !== 'string')
            throw new AmbiguousReferenceError(`a subject of RoleBinding ${identity_identityOf(object).name} has an empty namespace`);
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/finish.ts













/** What is done once, at the root: hashes after names, references to the names that changed, vars, tidying up. */
function finish({ entries, configuration, variables }, { place, placer, metadata }) {
    const hashed = addHashes(place)(entries);
    const referred = finish_explained(placer, place, () => updateReferences(hashed, configuration, place));
    const resolved = finish_explained(placer, place, () => resolveVariables(referred, variables, configuration.varReference, placer));
    const kept = resolved.filter(({ object }) => !isLocal(object));
    check(kept, placer);
    return kept.map((entry) => tidied(entry, originAnnotations(entry.traced, metadata)));
}
/** Patches can leave an object without a name, or with that of another one. */
function check(entries, placer) {
    const twin = firstTwin(entries);
    if (twin)
        refuse(twin, `${describeIdentity(identity_identityOf(twin.object))} is there twice`, placer);
    for (const entry of entries) {
        const identity = identity_identityOf(entry.object);
        const missing = missingPart(identity);
        if (missing)
            refuse(entry, `${identity.kind || 'An object'} has no ${missing} any more`, placer);
    }
}
function refuse({ made, edits }, message, placer) {
    throw failure({ rule: 'resource-invalid', message, at: edits.at(-1)?.at ?? made }, placer);
}
function finish_explained(placer, { at }, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof AmbiguousReferenceError || error instanceof FieldPathError))
            throw error;
        throw failure({ rule: 'reference-ambiguous', message: error.message, at }, placer, error);
    }
}
/** Objects that only the build itself needs are marked by an annotation. */
function isLocal(object) {
    const mark = mappingAt(object, 'metadata', 'annotations')['config.kubernetes.io/local-config'];
    return mark !== undefined && textOf(mark) !== 'false';
}
/** kustomize writes all annotations anew: as strings, without its own, and with the origin where it is wanted. */
function tidied(entry, origin) {
    const metadata = mappingAt(entry.object, 'metadata');
    const added = Object.keys(origin).length > 0;
    if (!Object.hasOwn(metadata, 'annotations') && !added)
        return entry;
    const annotations = mappingAt(metadata, 'annotations');
    const kept = Object.entries(annotations).filter(([name]) => !internal.has(name));
    const clean = kept.length === Object.keys(annotations).length &&
        kept.every(([name, value]) => typeof value === 'string' && (0,yaml_src/* writtenText */.v4)(annotations, name) === undefined);
    if (clean && kept.length > 0 && !added)
        return entry;
    const texts = stringMapping(annotations);
    const text = { ...Object.fromEntries(kept.map(([name]) => [name, texts[name] ?? ''])), ...origin };
    const none = Object.keys(text).length === 0;
    const next = none ? withoutField(metadata, 'annotations') : withField(metadata, 'annotations', text);
    return { ...entry, object: withField(entry.object, 'metadata', next) };
}
const internal = new Set([
    'previousKinds',
    'previousNames',
    'prefixes',
    'suffixes',
    'previousNamespaces',
    'allowNameChange',
    'allowKindChange',
    'refBy',
    'generatorBehavior',
    'needsHashSuffix',
    'path',
    'index',
    'seqindent',
    'id',
    'annotations-migration-resource-id',
]
    .map((name) => `internal.config.kubernetes.io/${name}`)
    .concat('config.kubernetes.io/path', 'config.kubernetes.io/index', 'config.k8s.io/id'));
/** A resource as it leaves the build. Everything has a kind; like kustomize, it may lack the rest. */
function resourceOf({ object, made, edits }) {
    return { object: object, origin: { made, edits } };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/sort.ts


/** Sorts objects by kind, in kustomize's legacy order: some kinds first, some last, the rest by name. */
function sortByKind(entries, { first, last } = defaultKindOrder) {
    const ranks = new Map();
    first.forEach((kind, index) => ranks.set(kind, index - first.length));
    last.forEach((kind, index) => ranks.set(kind, index + 1));
    const keyed = entries.map((entry) => ({ entry, identity: identity_identityOf(entry.object) }));
    const rank = ({ kind }) => ranks.get(kind) ?? 0;
    keyed.sort(({ identity: left }, { identity: right }) => {
        return rank(left) - rank(right) || sort_byKind(left, right) || sort_compare(nameKey(left), nameKey(right));
    });
    return keyed.map(({ entry }) => entry);
}
function sort_byKind(left, right) {
    const order = sort_compare(kindKey(left), kindKey(right));
    // Of two kinds called Namespace, the one of the core group comes first.
    const namespaces = left.kind === 'Namespace' && right.kind === 'Namespace' && (!left.group || !right.group);
    return namespaces ? -order : order;
}
function kindKey({ group, version, kind }) {
    return `${group || '~G'}_${version || '~V'}_${kind || '~K'}`;
}
function nameKey({ namespace, name }) {
    return `${namespace || '~X'}|${name || '~N'}`;
}
function sort_compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Sorts as `sortOptions` says, else as the options do; `invalid` is told when the former contradict themselves. */
function sortAsAsked(entries, { value: { sortOptions } }, { reorder }, invalid) {
    if (!sortOptions)
        return reorder === 'none' ? entries : sortByKind(entries);
    const { order, legacySortOptions } = sortOptions;
    const rule = 'kustomization-invalid';
    if (order !== 'legacy' && order !== 'fifo')
        return invalid({ rule, message: `sortOptions.order is "${order}"; it can be legacy or fifo` });
    if (order === 'legacy') {
        const { orderFirst, orderLast } = legacySortOptions ?? {};
        return sortByKind(entries, orderFirst && orderLast ? { first: orderFirst, last: orderLast } : undefined);
    }
    if (legacySortOptions)
        return invalid({
            rule,
            message: 'sortOptions.legacySortOptions are for order legacy, but the order is fifo',
        });
    return entries;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/builder.ts









/**
 * Builds kustomizations of one view: each file is read and parsed once, each shared base accumulated once. What a build
 * needs from outside it asks of `externals`; it is complete when `settle` says so. `manifests` has files that are
 * parsed already.
 */
function createBuilder(view, externals = createExternals(), manifests = new Map()) {
    const sources = createSources(externals.over(view), manifests);
    const accumulations = new Map();
    return {
        build(directory, options = {}) {
            const key = JSON.stringify([options.loadRestrictor, options.remoteBases, options.helm]);
            const known = accumulations.get(key) ?? new Map();
            accumulations.set(key, known);
            try {
                return buildRoot({ sources, options, known, externals }, directory);
            }
            catch (error) {
                if (!(error instanceof src/* ExpectedError */.Dh))
                    throw error;
                return { resources: [], findings: [error.finding] };
            }
        },
    };
}
function buildRoot(shared, directory) {
    const { sources, options } = shared;
    const source = rootOf(sources, directory, options);
    const metadata = source.value.buildMetadata;
    const build = {
        ...shared,
        particulars: 0,
        schema: undefined,
        tracing: metadata.length > 0,
        accumulate: (directory, route) => accumulate(build, directory, route),
        run: (work, source, route) => {
            runKustomization(build, work, source, route);
        },
    };
    const route = { chain: [directory], path: '', namespace: '' };
    const accumulation = options.root
        ? accumulateSource(build, source, route)
        : accumulate(build, directory, route);
    const findings = [...accumulation.findings];
    if (findings.some(({ severity }) => severity === 'error'))
        return { resources: [], findings };
    const finished = finish(accumulation, { place: source.at([]), placer: sources.place, metadata });
    const ordered = sortAsAsked(finished, source, options, (problem) => {
        throw failure({ ...problem, at: source.at(['sortOptions']).at }, sources.place);
    });
    const managed = options.managedByLabel === true || metadata.includes('managedByLabel');
    const labelled = managed ? addPairs('labels', managedBy, [labelField], source.at([]))(ordered) : ordered;
    return { resources: labelled.map(resourceOf), findings };
}
const labelField = { path: 'metadata/labels', create: true };
/** The version whose output is reproduced. */
const managedBy = { 'app.kubernetes.io/managed-by': 'kustomize-v5.8.1' };
function rootOf(sources, directory, { root }) {
    const source = readKustomization(sources, directory, root);
    if (source)
        return source;
    const at = { file: directory || '.', document: 0 };
    const message = `${directory || 'The directory'} has no kustomization.yaml`;
    throw failure({ rule: 'resource-not-found', message, at }, sources.place);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/kustomize/src/disk-view.ts


/** The files of a directory on disk. Symbolic links are followed, but never out of it. */
function diskView(root) {
    const top = (0,external_node_fs_.realpathSync)(root);
    const inside = (path) => {
        const real = orUndefined(() => (0,external_node_fs_.realpathSync)(`${top}/${path}`));
        if (real === undefined || top === external_node_path_.sep)
            return real;
        return real === top || real.startsWith(top + external_node_path_.sep) ? real : undefined;
    };
    return {
        read(path) {
            const real = inside(path);
            return real === undefined ? undefined : orUndefined(() => (0,external_node_fs_.readFileSync)(real));
        },
        list(path) {
            const real = inside(path);
            return real === undefined ? undefined : orUndefined(() => disk_view_entriesOf(real));
        },
        resolve(path) {
            const real = inside(path);
            return real === undefined ? undefined : (0,external_node_path_.relative)(top, real).split(external_node_path_.sep).join('/');
        },
        onDisk: (path) => (0,external_node_path_.join)(top, path),
    };
}
function disk_view_entriesOf(directory) {
    const entries = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).flatMap((entry) => {
        const stat = entry.isSymbolicLink() ? orUndefined(() => (0,external_node_fs_.statSync)(`${directory}/${entry.name}`)) : entry;
        if (stat?.isDirectory())
            return [{ name: entry.name, kind: 'directory' }];
        return stat?.isFile() ? [{ name: entry.name, kind: 'file' }] : [];
    });
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
}
/** Files that are absent, unreadable or no files at all are all the same to a view: not there. */
function orUndefined(read) {
    try {
        return read();
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/process/src/index.ts + 6 modules
var process_src = __webpack_require__(4024);
;// CONCATENATED MODULE: ./packages/kustomize/src/helm.ts







function createHelm({ command, env }) {
    const folder = mkdtempSync(join(tmpdir(), 'pte-helm-'));
    /** A folder for one command: nothing of one chart is there for another. */
    const own = () => mkdtemp(join(folder, 'chart-'));
    const run = (args, configHome) => runHelm(command, args, { ...env, ...homesOf(configHome) });
    let version;
    const checkVersion = async () => {
        version ??= own().then(async (home) => {
            assertVersion(command, await run(['version', '--short'], home));
        });
        return version;
    };
    return {
        async pull(need) {
            await checkVersion();
            const home = await own();
            const into = need.into ?? join(home, 'charts');
            const { chart } = need;
            const { exitCode, stderr } = await run(pullArguments(chart, into), need.configHome || join(home, 'helm'));
            if (exitCode === 0)
                return into;
            throw new ExpectedError({
                rule: 'chart-not-fetched',
                message: `Helm cannot pull chart ${chart.name} from ${chart.repo}: ${reasonOf(stderr)}`,
                help: 'Correct name, version and repo of the chart',
            });
        },
        async template(need) {
            await checkVersion();
            const home = await own();
            const values = join(home, 'values.yaml');
            await writeFile(values, need.values, { mode: 0o600 });
            const args = templateArguments(need, values);
            const { exitCode, stdout, stderr } = await run(args, need.configHome || join(home, 'helm'));
            if (exitCode === 0)
                return stdout;
            const message = `Helm cannot render chart ${need.chart.name}: ${reasonOf(stderr)}`;
            throw new ExpectedError({ rule: 'helm-template-failed', message });
        },
        dispose() {
            rmSync(folder, { recursive: true, force: true });
        },
    };
}
function homesOf(configHome) {
    return {
        HELM_CONFIG_HOME: configHome,
        HELM_CACHE_HOME: `${configHome}/.cache`,
        HELM_DATA_HOME: `${configHome}/.data`,
    };
}
async function runHelm(command, args, env) {
    try {
        return await runCommand(command, args, { env });
    }
    catch (error) {
        if (!(error instanceof CommandNotFound))
            throw error;
        throw new ExpectedError({
            rule: 'helm-not-installed',
            message: `Charts are inflated by ${command}, which is not there`,
            help: 'Install helm, or name it with --helm-command',
        }, { cause: error });
    }
}
/** kustomize takes these two generations only. */
function assertVersion(command, { stdout, stderr }) {
    const major = /v?(\d+)(?:\.\d+)+/.exec(stdout)?.[1];
    if (major === '3' || major === '4')
        return;
    const found = major === undefined ? `says no version: ${reasonOf(stderr)}` : `is of version ${major}`;
    throw new ExpectedError({
        rule: 'helm-not-installed',
        message: `Helm 3 or 4 is needed, but ${command} ${found}`,
        help: 'Install helm, or name it with --helm-command',
    });
}
/** What helm says, without what is said of the machine. */
function reasonOf(stderr) {
    const lines = stderr.split('\n').filter((line) => !/^(?:WARNING:|level=|Use --debug flag|\s*$)/.test(line));
    return lines.join('\n').replace(/^Error: /, '') || 'it gives no reason';
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/checkout-links.ts


/** Removes the symbolic links that lead out of a checkout or nowhere, so that whoever reads it need not know of them. */
async function removeLinksOut(root) {
    const top = await (0,promises_.realpath)(root);
    const entries = await (0,promises_.readdir)(top, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isSymbolicLink())) {
        const link = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const target = await (0,promises_.realpath)(link).catch(() => undefined);
        const inside = target !== undefined && (target === top || target.startsWith(top + external_node_path_.sep));
        if (!inside)
            await (0,promises_.rm)(link);
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/git.ts



/** Enough for half a million files, and no more than fits in memory. */
const outputLimit = 64 * 1024 ** 2;
/**
 * Runs git such that nothing of the machine reaches it (configuration, credentials, hooks, templates, a terminal to ask
 * at) and nothing of the repository is run (hooks, filters, submodules). `protocols` are all that it may use.
 *
 * @throws {ExpectedError} when git is not installed
 * @throws the reason of the signal, or OutputTooLong
 */
async function runGit({ folder, env, signal }, protocols, args) {
    const settings = {
        'core.hooksPath': '/dev/null',
        'credential.helper': '',
        'submodule.recurse': 'false',
        // Keeps what arrives in one pack, of which the size is watched.
        'fetch.unpackLimit': '1',
        // Work in the background would outlive the folder.
        'gc.auto': '0',
        'maintenance.auto': 'false',
    };
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    try {
        return await (0,process_src/* runCommand */.d1)('git', [...options, ...args], {
            cwd: (0,external_node_path_.join)(folder, 'files'),
            env: { ...env, ...isolation(folder), GIT_ALLOW_PROTOCOL: protocols },
            signal,
            outputLimit,
        });
    }
    catch (error) {
        if (!(error instanceof process_src/* CommandNotFound */.$D))
            throw error;
        const help = 'Install git, or copy the base into the repository';
        throw remoteFailure('A remote base is fetched by git, which is not installed', help, error);
    }
}
function isolation(folder) {
    return {
        GIT_DIR: (0,external_node_path_.join)(folder, 'git'),
        GIT_WORK_TREE: (0,external_node_path_.join)(folder, 'files'),
        // Where git and curl look for credentials and configuration (.netrc, .config/git).
        HOME: (0,external_node_path_.join)(folder, 'home'),
        XDG_CONFIG_HOME: (0,external_node_path_.join)(folder, 'home'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        GIT_LFS_SKIP_SMUDGE: '1',
        // Its messages are told apart.
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/git-failure.ts

const privateHelp = 'Correct the address. A private repository has to be copied: credentials are never used';
/** Puts what git says of a repository that it cannot fetch into words. */
function gitFailure({ url, ref }, stderr) {
    if (/couldn't find remote ref|not our ref|invalid refspec/i.test(stderr)) {
        const missing = ref === '' ? 'no commits' : `no branch, tag or full commit id "${ref}"`;
        return remoteFailure(`The repository ${url} has ${missing}`, 'Correct ?ref= in the address');
    }
    if (/repository .* not found/i.test(stderr)) {
        return remoteFailure(`There is no repository ${url}`, privateHelp);
    }
    // Hosts ask for a login where a repository does not exist, too, so as not to tell which names are taken.
    if (/could not read (?:Username|Password)|Authentication failed|error: 40[13]/i.test(stderr)) {
        return remoteFailure(`The repository ${url} does not exist, or needs a login`, privateHelp);
    }
    const reason = lastLine(stderr);
    if (/unable to access|Could not resolve|Connection (?:refused|timed out|reset)/i.test(stderr)) {
        return remoteFailure(`The repository ${url} cannot be reached: ${reason}`, 'Try again when the network is there');
    }
    return remoteFailure(`git cannot fetch ${url}: ${reason}`, 'Correct the address, or copy the base into the repository');
}
function lastLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const line = lines.findLast((one) => /^(?:fatal|error):/.test(one)) ?? lines.at(-1) ?? 'it gives no reason';
    return line.replace(/^(?:fatal|error): (?:unable to access '[^']*': )?/, '').trim();
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/tree-size.ts
/** What a file or folder takes at least. */
const block = 4096;
/** The bytes on disk of what `git ls-tree -r -t -l` lists: `MODE TYPE ID SIZE<tab>PATH`, a line each. */
function sizeOfTree(listing) {
    let total = 0;
    for (const line of listing.split('\n')) {
        if (line === '')
            continue;
        const [, , , size] = line.slice(0, line.indexOf('\t')).split(/ +/);
        // Folders and submodules have a dash there.
        total += Math.max(1, Math.ceil((Number(size) || 0) / block)) * block;
    }
    return total;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/repository-checkout.ts









/** How often the size of what arrives is looked at. Milliseconds. */
const measureEvery = 100;
/** However long an address asks for. Milliseconds. */
const longestTimeout = 600_000;
/**
 * Fetches one commit and checks its files out.
 *
 * @returns the folder of the files
 * @throws {ExpectedError} `remote-base`
 */
async function checkOut(address, place) {
    const { folder } = place;
    for (const name of ['files', 'git', 'home'])
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, name), { recursive: true });
    await git(address, place, ['init', '--quiet', '--template=']);
    await fetchCommit(address, place);
    // A line for each, since @actions/exec looks for the ends of lines in all that has come since the last one.
    const listing = await git(address, place, ['ls-tree', '-r', '-t', '-l', '--full-tree', 'FETCH_HEAD']);
    if (!place.space.take(sizeOfTree(listing)))
        throw repository_checkout_tooLarge(address);
    await git(address, place, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
    for (const name of ['git', 'home'])
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    const root = (0,external_node_path_.join)(folder, 'files');
    await removeLinksOut(root);
    return root;
}
/** The pack counts while it is there, together with what else the run has stored. */
async function fetchCommit(address, place) {
    const packs = (0,external_node_path_.join)(place.folder, 'git', 'objects', 'pack');
    const full = new AbortController();
    let taken = 0;
    const measure = () => {
        const grown = folderSize(packs) - taken;
        if (grown <= 0)
            return;
        if (place.space.take(grown))
            taken += grown;
        else
            full.abort(repository_checkout_tooLarge(address));
    };
    const timer = setInterval(measure, measureEvery);
    const signal = AbortSignal.any([place.signal, full.signal]);
    try {
        const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-recurse-submodules', '--'];
        await git(address, { ...place, signal }, [...args, address.url, address.ref || 'HEAD']);
        measure();
        full.signal.throwIfAborted();
    }
    finally {
        clearInterval(timer);
        place.space.giveBack(taken);
    }
}
/** Output of a git command that has the time which the address allows. */
async function git(address, place, args) {
    const milliseconds = Math.min(address.timeout, longestTimeout);
    const late = new AbortController();
    const timer = setTimeout(() => {
        late.abort(tooSlow(address, milliseconds));
    }, milliseconds);
    try {
        const signal = AbortSignal.any([place.signal, late.signal]);
        const { exitCode, stdout, stderr } = await runGit({ ...place, signal }, protocolsOf(address), args);
        if (exitCode === 0)
            return stdout;
        throw gitFailure(address, stderr);
    }
    catch (error) {
        throw error instanceof process_src/* OutputTooLong */.cT ? repository_checkout_tooLarge(address) : error;
    }
    finally {
        clearTimeout(timer);
    }
}
/** Redirects lead to no other protocol, so never from https to http. */
function protocolsOf({ url }) {
    return url.startsWith('https:') ? 'https' : 'http:https';
}
function folderSize(folder) {
    const names = (0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : [];
    const sizes = names.map((name) => (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.size ?? 0);
    return sizes.reduce((sum, size) => sum + size, 0);
}
function repository_checkout_tooLarge({ url }) {
    const help = 'Copy what is needed of it into the repository';
    return remoteFailure(`With ${url} the remote bases take more space than they may`, help);
}
function tooSlow({ url }, milliseconds) {
    const help = 'Give it more time in the address, such as ?timeout=2m, or copy the base into the repository';
    return remoteFailure(`The repository ${url} is not fetched within ${milliseconds / 1000} s`, help);
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/refused-address.ts


/** Why a repository is not fetched although kustomize would try to; undefined for one that is. */
function refusedRepository({ text, url, ref }) {
    if (hasPassword(url))
        return passwordRefused(url);
    if (url.startsWith('file://')) {
        return remoteFailure(`${text} is a repository on this machine`, 'Name its folder by a relative path');
    }
    if (!/^https?:\/\//.test(url)) {
        const help = 'If the repository is public, write its https address; else copy it into this one';
        return remoteFailure(`${text} is reached by ssh, which needs a key, and credentials are never used`, help);
    }
    // git would take the first for an option. The second cannot be in a name, and not even be handed to a program.
    if (!ref.startsWith('-') && !/\p{Cc}/u.test(url + ref))
        return undefined;
    return remoteFailure(`${JSON.stringify(text)} cannot name a branch, tag or commit`, 'Correct the address');
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/space.ts
function createSpace(bytes) {
    let left = bytes;
    return {
        take(wanted) {
            if (wanted > left)
                return false;
            left -= wanted;
            return true;
        },
        giveBack(taken) {
            left += taken;
        },
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/downloader.ts








/** A hosted runner has 14 GB; what is fetched for a pull request must leave the rest of the job its part. */
const defaultSpace = 2 * 1024 ** 3;
/** For all files, which are kept in memory. Bytes. */
const memory = 256 * 1024 ** 2;
/**
 * Creates a downloader that keeps what it gets until it is disposed of. Nothing is kept from run to run. How much is
 * got at the same time the caller decides.
 */
function createDownloader({ fetch, env, space = defaultSpace }) {
    const closing = new AbortController();
    const onDisk = createSpace(space);
    const inMemory = createSpace(memory);
    const checkouts = new Map();
    const files = new Map();
    let folder;
    const begin = (address) => {
        closing.signal.throwIfAborted();
        folder ??= (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), 'pte-remote-'));
        const own = (0,external_node_path_.join)(folder, String(checkouts.size));
        return checkOut(address, { folder: own, env, space: onDisk, signal: closing.signal });
    };
    return {
        async repository(address) {
            const refused = refusedRepository(address);
            if (refused)
                throw refused;
            const url = withoutUser(address.url);
            const key = JSON.stringify([url, address.ref]);
            const checkout = checkouts.get(key) ?? begin({ ...address, url });
            checkouts.set(key, checkout);
            return checkout;
        },
        file(url) {
            const file = files.get(url) ?? fetchFile(url, fetch, inMemory);
            files.set(url, file);
            return file;
        },
        dispose() {
            closing.abort();
            // git may write while it ends, so that a folder is not empty at the first try.
            if (folder !== undefined)
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
        },
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/lend-downloader.ts


/** What fetches remote bases, through the proxies that an environment names. To be disposed of. */
async function openDownloader(env) {
    const { createFetch, proxyFromEnvironment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7528));
    const proxy = proxyFromEnvironment(env);
    const fetch = createFetch(proxy === undefined ? {} : { proxy });
    return createDownloader({ fetch, env: (0,process_src/* baseEnvironment */.PZ)(env) });
}
/** Lends a downloader to work, and removes what it fetched; none where remote bases are not wanted. */
async function lendDownloader(wanted, env, work) {
    if (!wanted)
        return work(undefined);
    const downloader = await openDownloader(env);
    const dispose = () => {
        downloader.dispose();
    };
    const letGo = (0,process_src/* cleanUpOnSignals */.BR)(dispose);
    try {
        return await work(downloader);
    }
    finally {
        letGo();
        dispose();
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/output-file.ts

/**
 * The name of the file that `kustomize build -o DIRECTORY` writes an object to. Namespaces are part of the names only
 * when the objects are in several.
 */
function outputFileNames(objects) {
    const identities = objects.map(identityOf);
    const namespaced = identities.filter((identity) => !isCluster(identity));
    const several = new Set(namespaced.map(({ effectiveNamespace }) => effectiveNamespace)).size > 1;
    return identities.map((identity) => {
        const { group, version, kind, name, effectiveNamespace } = identity;
        const namespace = several && !isCluster(identity) ? effectiveNamespace : '';
        const type = [group, version, kind].filter((part) => part !== '').join('_');
        return `${[namespace, type].filter((part) => part !== '').join('_')}_${name}.yaml`.toLowerCase();
    });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/settle.ts
/** A base may lead to another one, and so on: more in a row than this are a mistake, or malice. */
const roundLimit = 20;
const atATime = 8;
/**
 * Repeats work until it asks for nothing from outside that is not there: each round brings all that the last one
 * missed, several at a time. What is still missing after 20 rounds stays so, and the work tells it.
 */
async function settle(externals, supply, work) {
    for (let round = 0;; round++) {
        const result = work();
        const needs = externals.missing();
        if (needs.length === 0 || round === roundLimit)
            return result;
        const queue = needs.values();
        const worker = async () => {
            for (const need of queue)
                externals.bring(need, await supply(need));
        };
        await Promise.all(Array.from({ length: atATime }, worker));
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/supplier.ts


/** Gets what a build asks for; see `settle`. What cannot be had is an answer, too. */
function createSupplier({ downloader, helm }) {
    const get = async (need) => {
        switch (need.kind) {
            case 'repository':
                return { tree: diskView(await given(downloader).repository(need.address)) };
            case 'file': {
                const file = await given(downloader).file(need.url);
                if (file.state === 'failed')
                    throw file.error;
                return { file: file.content };
            }
            case 'chart-pull':
                return { tree: diskView(await given(helm).pull(need)) };
            case 'chart-template':
                return { file: Buffer.from(await given(helm).template(need)) };
        }
    };
    return (need) => get(need).catch((error) => {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        return { problem: problemOf(error) };
    });
}
function problemOf({ finding: { rule, message, help } }) {
    return { rule, message, ...(help === undefined ? {} : { help }) };
}
function given(supplier) {
    if (supplier === undefined)
        throw new TypeError('A build asks for what its options do not allow');
    return supplier;
}

;// CONCATENATED MODULE: ./packages/kustomize/src/index.ts

















/***/ }),

/***/ 7842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pl: () => (/* reexport */ emptyFields),
  ZV: () => (/* reexport */ formatNumber),
  x5: () => (/* reexport */ locate),
  oI: () => (/* reexport */ looksLikeOtherType),
  Qj: () => (/* reexport */ parseScalar),
  hN: () => (/* reexport */ parseYaml),
  WG: () => (/* reexport */ rewriteYaml),
  Vd: () => (/* reexport */ writeYaml),
  v4: () => (/* reexport */ writtenText)
});

;// CONCATENATED MODULE: ./packages/yaml/src/empty-field.ts
const key = Symbol('fields without a value');
const none = new Set();
/**
 * The fields of a mapping of a manifest that have no value at all (`key:`), not even `null`. Both are null, but
 * kustomize drops the first when it patches an object, and keeps the second. A copy of the mapping knows it, too.
 */
function emptyFields(mapping) {
    return mapping[key] ?? none;
}
function markEmptyField(mapping, field) {
    const marked = mapping;
    marked[key] = new Set([...emptyFields(mapping), field]);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./packages/yaml/src/locate.ts

/**
 * Where the value at `path` of a document stands in its text: the key for a mapping entry, the item for a sequence.
 * A path that does not exist gives the place of its longest part that does. Slow (it builds a syntax tree): only
 * for documents that have a finding.
 */
function locate(text, document, path) {
    const lines = new dist/* LineCounter */.HN();
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, uniqueKeys: false, version: '1.1' });
    const found = 'empty' in documents ? undefined : documents[document];
    const range = found && rangeAt(found, path);
    if (!range)
        return undefined;
    const start = lines.linePos(range[0]);
    const end = lines.linePos(range[1]);
    return { line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}
function rangeAt(document, path) {
    let node = document.contents;
    let range = node?.range ? [node.range[0], node.range[0]] : undefined;
    for (const step of path) {
        const next = child(node, step);
        if (!next)
            break;
        range = next.range ?? range;
        node = next.value;
    }
    return range;
}
function child(node, step) {
    if ((0,dist/* isMap */.jh)(node)) {
        const named = (name) => node.items.find((item) => keyText(item.key) === name);
        const own = named(String(step));
        if (own)
            return { value: own.value, range: spanOf(own.key) };
        // What is not there itself may come from elsewhere: the merge key is where that is said.
        const merge = named('<<');
        return merge && { value: null, range: spanOf(merge.key) };
    }
    if ((0,dist/* isSeq */.oP)(node)) {
        const item = node.items[Number(step)];
        return item && { value: item, range: spanOf(item) };
    }
    return undefined;
}
function keyText(key) {
    const value = 'value' in key ? key.value : undefined;
    // The yaml library has a symbol for the merge key.
    return typeof value === 'symbol' ? (value.description ?? '') : String(value);
}
function spanOf(node) {
    return node.range ? [node.range[0], node.range[1]] : undefined;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./packages/yaml/src/alias-limit.ts
/** More than any manifest has: a document with aliases may not expand to more values than this. */
const limit = 500_000;
/**
 * Why the aliases of a document are dangerous, if they are: `a: &a [*a]` has no end, and a few lines of nested
 * aliases (a "YAML bomb") expand to more values than memory holds. Counts without expanding.
 */
function aliasProblem(document) {
    const sizes = new Map();
    const size = (value) => {
        if (typeof value !== 'object' || value === null)
            return 1;
        const known = sizes.get(value);
        if (known !== undefined)
            return known;
        sizes.set(value, Infinity);
        let total = 1;
        for (const child of Object.values(value))
            total += size(child);
        sizes.set(value, total);
        return total;
    };
    const total = size(document);
    if (total === Infinity)
        return 'an anchor contains an alias of itself';
    return total > limit ? `its aliases expand to more than ${limit} values` : undefined;
}

;// CONCATENATED MODULE: ./packages/yaml/src/folded-scalar.ts

const mayBeFolded = />[-+\d]*[ \t]*(?:#.*)?\r?$/m;
const notInBlock = / \n| $|[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
/**
 * kustomize writes a manifest and reads it again before it prints it, and the writer of go-yaml v3 has a flaw: a
 * folded scalar (`>`) comes back with one more line break before each line that is indented. This puts the texts that
 * come back in place of the ones that were written; gives the source that the events then refer to.
 */
function withRewrittenFolds(source, events) {
    if (!mayBeFolded.test(source))
        return source;
    let extended = source;
    for (const [index, event] of events.entries()) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.style !== js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK)
            continue;
        const value = (0,js_yaml/* getScalarValue */.KE)(source, event);
        const rewritten = rewrite(value);
        if (rewritten === value)
            continue;
        const valueStart = extended.length;
        extended += rewritten;
        const style = js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        events[index] = { ...event, style, fast: true, valueStart, valueEnd: extended.length };
    }
    return extended;
}
function rewrite(value) {
    if (!value.trimEnd().includes('\n') && !value.endsWith('\n\n') && !/^[ \n]/.test(value))
        return value;
    if (value === '' || notInBlock.test(value))
        return value;
    const [read] = parsedItems((0,js_yaml/* load */.Hh)(`- ${folded(value)}`));
    return typeof read === 'string' ? read : value;
}
function parsedItems(value) {
    return Array.isArray(value) ? value : [];
}
/** The text as go-yaml v3 writes it (`write_folded_scalar` in `emitterc.go`), without a limit of the width. */
function folded(value) {
    const hint = /^[ \n]/.test(value) ? '2' : '';
    const chomp = !value.endsWith('\n') ? '-' : value === '\n' || value.endsWith('\n\n') ? '+' : '';
    // The writer looks at the first character of the whole text where it means the next one.
    const doubles = !/^\n*[ \t]/.test(value) && !/^\n*$/.test(value);
    let text = `>${hint}${chomp}\n`;
    let breaks = true;
    let indented = true;
    for (const character of value) {
        if (character === '\n') {
            text += !breaks && !indented && doubles ? '\n\n' : '\n';
            breaks = true;
        }
        else {
            if (breaks) {
                text += '  ';
                indented = character === ' ' || character === '\t';
            }
            text += character;
            breaks = false;
        }
    }
    return text;
}

;// CONCATENATED MODULE: ./packages/yaml/src/number.ts
const decimalInteger = /^[-+]?(?:0|[1-9]\d*)$/;
const prefixedInteger = /^([-+]?)0(?:[xX]([\da-fA-F]+)|[bB]([01]+)|[oO]?([0-7]+))$/;
const decimalFloat = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const largest = 2n ** 64n - 1n;
const smallest = -(2n ** 63n);
/**
 * The number that a plain scalar stands for to Go's YAML libraries (yaml v2 and v3, `resolve.go`), undefined when it
 * is a string to them. Underscores are ignored, a leading 0 means octal. Integers are exact up to 64 bits (a bigint
 * past 2^53); longer ones become floats, and a float that overflows is a string.
 */
function parseNumber(text) {
    // Text that begins with a point is taken as it is.
    const plain = text.startsWith('.') ? text : withoutUnderscores(text);
    if (decimalInteger.test(plain) && plain.length < 16)
        return Number(plain) + 0;
    const integer = parseInteger(plain);
    if (integer !== undefined)
        return integer;
    const float = decimalFloat.test(plain) ? Number(plain) : NaN;
    return Number.isFinite(float) ? float + 0 : undefined;
}
function withoutUnderscores(text) {
    return text.includes('_') ? text.replaceAll('_', '') : text;
}
/** The integer of at most 64 bits that a scalar stands for. */
function parseInteger(text) {
    const integer = anyInteger(withoutUnderscores(text));
    return integer !== undefined && integer <= largest && integer >= smallest ? exact(integer) : undefined;
}
function anyInteger(text) {
    if (decimalInteger.test(text))
        return BigInt(text.startsWith('+') ? text.slice(1) : text);
    const prefixed = prefixedInteger.exec(text);
    if (!prefixed)
        return undefined;
    const [, sign, hex, binary, octal] = prefixed;
    const magnitude = BigInt(hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal ?? '0'}`);
    return sign === '-' ? -magnitude : magnitude;
}
function exact(integer) {
    const number = Number(integer);
    return Number.isSafeInteger(number) ? number : integer;
}
/** A number as Go prints it after a round trip through JSON: what fits 64 bits in full, the rest in `%g` form. */
function formatNumber(value) {
    if (typeof value === 'bigint')
        return String(value);
    if (Number.isInteger(value) && value < 2 ** 64 && value > -(2 ** 63))
        return String(value + 0);
    const [mantissa = '', power = ''] = value.toExponential().split('e');
    const exponent = Number(power);
    // Here JavaScript, too, writes no exponent.
    if (exponent >= -4 && Math.abs(value) < 1e6)
        return String(value);
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./packages/yaml/src/timestamp.ts
const pattern = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?(Z|[-+]\d\d:\d\d)|[ ]+(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?)?$/;
/**
 * A plain scalar that Go's YAML libraries take for an instant, in RFC 3339 as they write it into JSON; undefined when
 * it is a string to them. They read a subset of the YAML 1.1 timestamps (`allowedTimestampFormats` in `resolve.go`).
 */
function parseTimestamp(text) {
    if (text.charCodeAt(4) !== 0x2d)
        return undefined;
    const found = pattern.exec(text);
    if (!found)
        return undefined;
    const [, year = '', month = '', day = ''] = found;
    const [hour = '0', minute = '0', second = '0', fraction = ''] = found[4]
        ? found.slice(4, 8)
        : found.slice(9, 13);
    if (!isDate(Number(year), Number(month), Number(day)))
        return undefined;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const nanoseconds = fraction.slice(0, 9).replace(/0+$/, '');
    const zone = (found[8] ?? 'Z').replace(/^[-+]00:00$/, 'Z');
    const time = [hour, minute, second].map(twoDigits).join(':');
    return `${year}-${twoDigits(month)}-${twoDigits(day)}T${time}${nanoseconds && `.${nanoseconds}`}${zone}`;
}
function isDate(year, month, day) {
    const date = new Date(Date.UTC(2000, month - 1, day));
    date.setUTCFullYear(year);
    return month >= 1 && day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function twoDigits(text) {
    return text.padStart(2, '0');
}

;// CONCATENATED MODULE: ./packages/yaml/src/written-text.ts
/** A scalar that is more than its value while it is not known where it stands: `1.10` is 1.1, `0777` is 511. */
class WrittenScalar {
    value;
    text;
    constructor(value, text) {
        this.value = value;
        this.text = text;
    }
}
const written_text_key = Symbol('texts of scalars');
/**
 * The text that a scalar of a manifest was written with, where its value does not tell it; undefined everywhere else.
 * kustomize works on such texts: an annotation `1.10` comes out as "1.10". A copy of the mapping knows it, too.
 */
function writtenText(mapping, field) {
    const written = mapping[written_text_key]?.get(field);
    return written && written.value === mapping[field] ? written.text : undefined;
}
function markWrittenText(mapping, field, written) {
    const marked = mapping;
    marked[written_text_key] = new Map([...(marked[written_text_key] ?? []), [field, written]]);
}

;// CONCATENATED MODULE: ./packages/yaml/src/kubernetes-schema.ts





const booleans = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const notFinite = new Map([
    ['.nan', NaN],
    ['.NaN', NaN],
    ['.NAN', NaN],
    ['.inf', Infinity],
    ['.Inf', Infinity],
    ['.INF', Infinity],
    ['+.inf', Infinity],
    ['+.Inf', Infinity],
    ['+.INF', Infinity],
    ['-.inf', -Infinity],
    ['-.Inf', -Infinity],
    ['-.INF', -Infinity],
]);
const digits = Array.from('0123456789');
const loadOnly = () => false;
const nullTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:null', {
    implicit: true,
    implicitFirstChars: ['', '~', 'n', 'N'],
    resolve: (source) => (/^(?:~|null|Null|NULL)?$/.test(source) ? null : js_yaml/* NOT_RESOLVED */.Hg),
    identify: loadOnly,
});
const boolTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:bool', {
    implicit: true,
    implicitFirstChars: Array.from('tTfF'),
    resolve: (source) => booleans.get(source) ?? js_yaml/* NOT_RESOLVED */.Hg,
    identify: loadOnly,
});
/** Dates come first: `2024-01-01` must not be tried as a number. */
const timestampTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:timestamp', {
    implicit: true,
    implicitFirstChars: digits,
    resolve: (source) => parseTimestamp(source) ?? js_yaml/* NOT_RESOLVED */.Hg,
    identify: loadOnly,
});
const intTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:int', {
    implicit: true,
    implicitFirstChars: [...digits, '+', '-', '.'],
    resolve: (source, isExplicit) => (isExplicit ? parseInteger(source) : (notFinite.get(source) ?? parseNumber(source))) ?? js_yaml/* NOT_RESOLVED */.Hg,
    identify: loadOnly,
});
const floatTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:float', {
    resolve: (source) => notFinite.get(source) ?? floating(parseNumber(source)),
    identify: loadOnly,
});
const textOfBinaryTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:binary', {
    resolve: (source, isExplicit, tagName) => {
        const bytes = js_yaml/* binaryTag */.kt.resolve(source, isExplicit, tagName);
        return bytes === js_yaml/* NOT_RESOLVED */.Hg ? js_yaml/* NOT_RESOLVED */.Hg : Buffer.from(bytes).toString('utf8');
    },
    identify: loadOnly,
});
/** An application's own tag, such as `!vault`, says nothing to Kubernetes: its value counts. */
const localTag = (0,js_yaml/* defineScalarTag */.Gf)('!', {
    matchByTagPrefix: true,
    resolve: (source) => source,
    identify: loadOnly,
});
/** Stands for a scalar without text until it is known what it is the value of. */
const emptyScalar = Symbol('no value');
/** The value alone of what a scalar of a manifest was read as. */
function valueAlone(value) {
    if (value instanceof WrittenScalar)
        return value.value;
    return value === emptyScalar ? null : value;
}
/** The same tag, with the text of each scalar that its value does not tell. */
function withText(tag) {
    return (0,js_yaml/* defineScalarTag */.Gf)(tag.tagName, {
        ...tag,
        resolve(source, isExplicit, tagName) {
            const value = tag.resolve(source, isExplicit, tagName);
            return value === js_yaml/* NOT_RESOLVED */.Hg || String(value) === source ? value : new WrittenScalar(value, source);
        },
        identify: loadOnly,
    });
}
const nullTagWithText = withText(nullTag);
const emptyScalarTag = (0,js_yaml/* defineScalarTag */.Gf)(nullTag.tagName, {
    ...nullTagWithText,
    resolve: (source, isExplicit, tagName) => source === '' && !isExplicit ? emptyScalar : nullTagWithText.resolve(source, isExplicit, tagName),
    identify: loadOnly,
});
const manifestMapTag = (0,js_yaml/* defineMappingTag */.bH)(js_yaml/* mapTag */.pj.tagName, {
    ...js_yaml/* mapTag */.pj,
    addPair(carrier, key, value) {
        if (typeof key !== 'string')
            return `key ${String(valueAlone(key))} is not a string, write it in quotes`;
        if (typeof value === 'string')
            return js_yaml/* mapTag */.pj.addPair(carrier, key, value);
        if (value === emptyScalar)
            markEmptyField(carrier, key);
        else if (value instanceof WrittenScalar)
            markWrittenText(carrier, key, value);
        return js_yaml/* mapTag */.pj.addPair(carrier, key, valueAlone(value));
    },
});
const manifestSequenceTag = (0,js_yaml/* defineSequenceTag */.NE)(js_yaml/* seqTag */.UD.tagName, {
    ...js_yaml/* seqTag */.UD,
    addItem: (carrier, item, index) => js_yaml/* seqTag */.UD.addItem(carrier, valueAlone(item), index),
});
/**
 * YAML as kustomize 5.8.1 and the Kubernetes tools around it read it: they use go-yaml v3, which is neither YAML 1.1
 * nor 1.2. `yes` is a string, `0777` is octal, an instant is a string in RFC 3339, `<<` merges.
 */
const kubernetesSchema = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(nullTag, boolTag, timestampTag, intTag, floatTag, textOfBinaryTag, localTag, js_yaml/* mergeTag */.LJ, (0,js_yaml/* defineMappingTag */.bH)('!', { ...js_yaml/* mapTag */.pj, matchByTagPrefix: true }), (0,js_yaml/* defineSequenceTag */.NE)('!', { ...js_yaml/* seqTag */.UD, matchByTagPrefix: true }));
/** The same for manifests: Kubernetes objects are JSON, and kustomize refuses a key such as `80` that has no quotes. */
const manifestSchema = kubernetesSchema.withTags(emptyScalarTag, withText(boolTag), withText(timestampTag), withText(intTag), withText(floatTag), manifestMapTag, manifestSequenceTag, (0,js_yaml/* defineMappingTag */.bH)('!', { ...manifestMapTag, matchByTagPrefix: true }), (0,js_yaml/* defineSequenceTag */.NE)('!', { ...manifestSequenceTag, matchByTagPrefix: true }));
/** Numbers as the older reader leaves them: everything past 2^53 went through floating point. */
const floatingTag = (0,js_yaml/* defineScalarTag */.Gf)(intTag.tagName, {
    implicit: true,
    implicitFirstChars: [...digits, '+', '-', '.'],
    resolve: (source) => notFinite.get(source) ?? floating(parseNumber(source)),
    identify: loadOnly,
});
function floating(value) {
    return value === undefined ? js_yaml/* NOT_RESOLVED */.Hg : Number(value);
}
const mapOfTextsTag = (0,js_yaml/* defineMappingTag */.bH)(js_yaml/* mapTag */.pj.tagName, {
    ...js_yaml/* mapTag */.pj,
    addPair: (carrier, key, value) => key === null ? 'a key is empty, which no JSON object allows' : js_yaml/* mapTag */.pj.addPair(carrier, key, value),
});
/**
 * YAML as sigs.k8s.io/yaml reads it, a go-yaml v2: `yes` and `on` are true, dates stay as they are written. kustomize
 * reads its own files with it, and Flux also what it has substituted variables in.
 */
const yaml11Schema = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(nullTag, js_yaml/* boolYaml11Tag */.iE, floatingTag, floatTag, textOfBinaryTag, localTag, js_yaml/* mergeTag */.LJ, mapOfTextsTag);

;// CONCATENATED MODULE: ./packages/yaml/src/read-events.ts

/** More lines than anybody indents too little; each costs another run of the parser. */
const mostRepairs = 200;
/** Deeper than any block that a flow collection can stand in. */
const margin = ' '.repeat(200);
/**
 * The events of a text, and the text that they refer to. Where js-yaml's parser is stricter than go-yaml's, or reads
 * something else, this follows go-yaml.
 *
 * @throws YAMLException when the text is no YAML
 */
function readEvents(text) {
    let source = text;
    for (let repairs = 0;; repairs++) {
        try {
            const events = (0,js_yaml/* parseEvents */.PH)(source, { maxDepth: 200 });
            return { source, events: source.endsWith('\n') ? events : withoutLastBreak(source, events) };
        }
        catch (error) {
            const repaired = repairs < mostRepairs ? indented(source, error) : undefined;
            if (repaired === undefined)
                throw error;
            source = repaired;
        }
    }
}
/** To go-yaml the indentation within `[…]`, `{…}` and quotes means nothing, and a tab may stand there. */
function indented(source, error) {
    if (!(error instanceof js_yaml/* YAMLException */.tB) || error.reason !== 'deficient indentation' || !error.mark)
        return undefined;
    const { position } = error.mark;
    const start = source.lastIndexOf('\n', position - 1) + 1;
    const before = source.slice(start, position);
    const tab = start + before.lastIndexOf('\t');
    if (before.trim() === '')
        return source.slice(0, start) + margin + source.slice(position);
    return tab < start ? undefined : `${source.slice(0, tab)} ${source.slice(tab + 1)}`;
}
/** A block scalar whose last line the text ends with has no line break there, whatever its chomping says. */
function withoutLastBreak(source, events) {
    const index = events.findLastIndex(({ type }) => type === js_yaml/* EVENT_ID */.hy.SCALAR);
    const last = events[index];
    if (last?.type !== js_yaml/* EVENT_ID */.hy.SCALAR || last.valueEnd < source.length)
        return events;
    const inBlock = last.style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || last.style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
    if (inBlock && /\S[ \t]*$/.test(source))
        events[index] = { ...last, chomping: js_yaml/* CHOMPING_MODE */.K6.STRIP };
    return events;
}

;// CONCATENATED MODULE: ./packages/yaml/src/parse-yaml.ts





/** Reads all documents of a YAML text the way kustomize does. Values that stand behind an anchor are shared. */
function parseYaml(text, { manifest = false, duplicateKeys = 'problem', yaml11 = false } = {}) {
    try {
        const { source, events } = readEvents(withoutByteOrderMark(text));
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, {
            source: manifest ? withRewrittenFolds(source, events) : source,
            schema: yaml11 ? yaml11Schema : manifest ? manifestSchema : kubernetesSchema,
            json: duplicateKeys === 'last',
            maxTotalMergeKeys: 100_000,
        }).map(valueAlone);
        const problem = afterwards(text, documents, manifest || yaml11);
        return problem ? { documents: [], problem } : { documents };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { documents: [], problem: problemOf(error) };
    }
}
function problemOf({ reason, mark }) {
    return {
        kind: reason.includes('duplicated mapping key') ? 'duplicate-key' : 'syntax',
        message: reason,
        line: (mark?.line ?? 0) + 1,
        column: (mark?.column ?? 0) + 1,
    };
}
/** What the parser lets pass; looked for only where the text may have it. */
function afterwards(text, documents, finite) {
    const alias = /(?:^|[\s,:[{-])\*[^\s*]/.exec(text);
    if (alias) {
        const message = documents.map(aliasProblem).find((found) => found !== undefined);
        if (message)
            return { kind: 'syntax', message, ...placeOf(text, alias.index + 1) };
    }
    const infinite = finite ? /[\s,[]([-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))\s*(?:$|[\n,\]}#])/.exec(text) : null;
    if (infinite && documents.some(hasInfinite)) {
        const message = `${infinite[1] ?? ''} is no number that an object of the API can hold`;
        return { kind: 'syntax', message, ...placeOf(text, infinite.index + 1) };
    }
    return undefined;
}
function hasInfinite(value) {
    if (typeof value === 'number')
        return !Number.isFinite(value);
    return typeof value === 'object' && value !== null && Object.values(value).some(hasInfinite);
}
function placeOf(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function withoutByteOrderMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

;// CONCATENATED MODULE: ./packages/yaml/src/scalar-style.ts


/** Plain words that go-yaml v2 reads as something else than a string; YAML 1.1, so `yes` and `n` are among them. */
const reserved = new Set(['y', 'yes', 'on', 'n', 'no', 'off', 'true', 'false', 'null', '~', '', '.nan', '.inf', '+.inf', '-.inf']
    .flatMap((word) => [word, word.toUpperCase(), word.replace(/[a-z]/, (first) => first.toUpperCase())])
    .concat('.NaN'));
const sexagesimal = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const harmless = /^[A-Za-z/$_][\w/.$-]*$/;
/** Everything that libyaml does not call printable, astral characters among them, plus its line breaks but \n. */
const special = /[^\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|[\u2028\u2029]/;
const startsAsIndicator = /^(?:[#,[\]{}&*!|>'"%@`]|[?:-](?:[ \t]|$)|---|\.\.\.)/;
/** How go-yaml v2 writes a string in block context (`stringv` in `encode.go`, `analyze_scalar` in `emitterc.go`). */
function styleOf(text) {
    if (harmless.test(text) && !reserved.has(text))
        return 'plain';
    if (text.includes('\n'))
        return blockAllowed(text) ? 'literal' : 'double-quoted';
    if (special.test(text) || looksLikeOtherType(text))
        return 'double-quoted';
    return plainAllowed(text) ? 'plain' : 'single-quoted';
}
/** True when the text, written plain, would come back as a number, a boolean, a time or null. */
function looksLikeOtherType(text) {
    if (reserved.has(text))
        return true;
    const first = text.charCodeAt(0);
    const numeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
    if (!numeric)
        return false;
    return parseNumber(text) !== undefined || parseTimestamp(text) !== undefined || sexagesimal.test(text);
}
function blockAllowed(text) {
    return !text.endsWith(' ') && !text.includes(' \n') && !special.test(text);
}
function plainAllowed(text) {
    if (startsAsIndicator.test(text) || text.startsWith(' ') || text.endsWith(' '))
        return false;
    return !(/:(?: |$)/.test(text) || / #/.test(text));
}

;// CONCATENATED MODULE: ./packages/yaml/src/rewrite-yaml.ts

/**
 * A YAML text with another value, its comments kept: only what differs is put in place. Formatted as kyaml does:
 * lists not indented below their key, no folding.
 */
function rewriteYaml(text, value) {
    const document = (0,dist/* parseDocument */.Tp)(text, { version: '1.1' });
    document.contents = synchronised(document, document.contents, value);
    return document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false });
}
function synchronised(document, node, value) {
    if ((0,dist/* isScalar */.jn)(node) && (typeof value !== 'object' || value === null)) {
        if (node.value !== value)
            node.value = value;
        return node;
    }
    if ((0,dist/* isSeq */.oP)(node) && Array.isArray(value)) {
        node.items = value.map((item, index) => synchronised(document, node.items[index], item));
        return node;
    }
    if ((0,dist/* isMap */.jh)(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
        for (const [key, child] of Object.entries(value))
            node.set(key, synchronised(document, node.get(key, true), child));
        return node;
    }
    return document.createNode(value);
}

;// CONCATENATED MODULE: ./packages/yaml/src/scalar.ts


const words = new Map([
    ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null]),
    ...['true', 'True', 'TRUE'].map((word) => [word, true]),
    ...['false', 'False', 'FALSE'].map((word) => [word, false]),
]);
/** What a text means to Kubernetes tools when it stands in YAML without quotes. */
function parseScalar(text) {
    const word = words.get(text);
    if (word !== undefined)
        return word;
    return /^[-+.\d]/.test(text) ? (parseTimestamp(text) ?? parseNumber(text) ?? text) : text;
}

;// CONCATENATED MODULE: ./packages/yaml/src/natural-order.ts
const letter = /\p{L}/u;
/**
 * Order of the keys of a mapping in YAML that go-yaml v2 writes (`keyList.Less` in `sorter.go`): by code point, but
 * runs of digits by their value, and letters after everything else.
 */
function compareKeys(left, right) {
    const shorter = Math.min(left.length, right.length);
    let index = 0;
    while (index < shorter && left.charCodeAt(index) === right.charCodeAt(index))
        index++;
    if (index === shorter)
        return left.length - right.length;
    const a = left.codePointAt(index) ?? 0;
    const b = right.codePointAt(index) ?? 0;
    const aIsLetter = isLetter(a, left, index);
    const bIsLetter = isLetter(b, right, index);
    if (aIsLetter && bIsLetter)
        return a - b;
    if (aIsLetter || bIsLetter)
        return bIsLetter ? -1 : 1;
    return isDigit(a) || isDigit(b) ? compareDigits(left, right, index) : a - b;
}
function isLetter(code, text, index) {
    if (code < 0x80)
        return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    return letter.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function compareDigits(left, right, index) {
    const lead = hasSignificantDigitBefore(left, index) && (left[index] === '0' || right[index] === '0') ? '1' : '';
    const a = digitsFrom(left, index);
    const b = digitsFrom(right, index);
    const aValue = Number(lead + a);
    const bValue = Number(lead + b);
    if (aValue !== bValue)
        return aValue - bValue;
    return a.length - b.length || left.charCodeAt(index) - right.charCodeAt(index);
}
/** A 0 within a number counts as a digit, one at its start does not. */
function hasSignificantDigitBefore(text, index) {
    for (let i = index - 1; i >= 0 && isDigit(text.charCodeAt(i)); i--)
        if (text[i] !== '0')
            return true;
    return false;
}
function digitsFrom(text, start) {
    let end = start;
    while (end < text.length && isDigit(text.charCodeAt(end)))
        end++;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./packages/yaml/src/scalar-text.ts
/** libyaml breaks a line at the first space after this column. */
const width = 80;
/**
 * Breaks text at single spaces after column 80, as libyaml does; `column` is where the text begins, further lines
 * begin at `indent`. Quoted text is not broken at its first or last character.
 */
function scalar_text_folded(text, indent, column, quoted = false) {
    if (column + text.length <= width || !text.includes(' '))
        return text;
    const characters = Array.from(text);
    const margin = `\n${' '.repeat(indent)}`;
    let result = '';
    let afterSpace = false;
    for (const [index, character] of characters.entries()) {
        const inner = !quoted || (index > 0 && index < characters.length - 1);
        const breaks = character === ' ' && !afterSpace && column > width && inner && characters[index + 1] !== ' ';
        result += breaks ? margin : character;
        column = breaks ? indent : column + 1;
        afterSpace = character === ' ';
    }
    return result;
}
const escapes = {
    '\0': '\\0',
    '\x07': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\v': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '\x1b': '\\e',
    '"': '\\"',
    '\\': '\\\\',
    '\x85': '\\N',
    '\u2028': '\\L',
    '\u2029': '\\P',
};
const escaped = /[^\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]|["\\\u2028\u2029]/u;
/** Double-quoted text with libyaml's escapes; folded when it is told where it begins, as keys are not. */
function doubleQuoted(text, place) {
    const characters = Array.from(text);
    let column = place?.column ?? 0;
    let result = '';
    let afterSpace = false;
    for (const [index, character] of characters.entries()) {
        const inner = index > 0 && index < characters.length - 1;
        if (place && character === ' ' && !afterSpace && column > width && inner) {
            result += `\n${' '.repeat(place.indent)}`;
            column = place.indent;
            if (characters[index + 1] === ' ') {
                result += '\\';
                column++;
            }
        }
        else {
            const written = escaped.test(character) ? scalar_text_escape(character) : character;
            result += written;
            column += written === character ? 1 : written.length;
        }
        afterSpace = character === ' ';
    }
    return `"${result}"`;
}
function scalar_text_escape(character) {
    const known = escapes[character];
    if (known !== undefined)
        return known;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
/** A `|` block scalar. Ends with a line break exactly when the text does. */
function literal(text, indent) {
    const margin = ' '.repeat(indent);
    const indentHint = text.startsWith(' ') || text.startsWith('\n') ? '2' : '';
    const chompHint = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
    const lines = text.split('\n').map((line) => (line === '' ? '' : margin + line));
    return `|${indentHint}${chompHint}\n${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./packages/yaml/src/write-yaml.ts




/** Longer keys, in bytes, are written in the `? key` form. */
const longestSimpleKey = 128;
/**
 * Writes a JSON value as YAML, byte for byte as kustomize does (sigs.k8s.io/yaml over go-yaml v2): keys sorted,
 * lists not indented below their key, text folded after column 80. Ends with a line break.
 *
 * @throws TypeError for what JSON has not, such as NaN.
 */
function writeYaml(value) {
    const text = nodeText(value, 0, 0);
    return text.endsWith('\n') ? text : `${text}\n`;
}
/** A node whose first line begins at `column`, with its further lines at `indent`. */
function nodeText(value, indent, column) {
    if (typeof value === 'object' && value !== null) {
        return Array.isArray(value) ? sequenceText(value, indent) : mappingText(value, indent);
    }
    return scalarText(value, indent, column);
}
function mappingText(mapping, indent) {
    const entries = Object.entries(mapping);
    if (entries.length === 0)
        return '{}';
    if (entries.length > 1)
        entries.sort(([left], [right]) => compareKeys(left, right));
    const margin = `\n${' '.repeat(indent)}`;
    let text = '';
    for (const [key, value] of entries) {
        if (text !== '')
            text += text.endsWith('\n') ? margin.slice(1) : margin;
        text += entryText(key, value, indent);
    }
    return text;
}
function entryText(key, value, indent) {
    const style = styleOf(key);
    if (key.includes('\n') || (key.length > 40 && Buffer.byteLength(key) > longestSimpleKey)) {
        const first = `? ${scalarText(key, indent + 2, indent + 2)}`;
        const break_ = first.endsWith('\n') ? '' : '\n';
        return `${first}${break_}${' '.repeat(indent)}: ${nodeText(value, indent + 2, indent + 2)}`;
    }
    const simple = style === 'plain' ? key : style === 'single-quoted' ? `'${key.replaceAll("'", "''")}'` : doubleQuoted(key);
    return `${simple}:${valueText(value, indent, indent + simple.length + 1)}`;
}
/** What follows the colon: a collection begins on the next line, anything else after a space. */
function valueText(value, indent, column) {
    if (typeof value !== 'object' || value === null)
        return ` ${scalarText(value, indent + 2, column + 1)}`;
    if (Array.isArray(value)) {
        return value.length === 0 ? ' []' : `\n${' '.repeat(indent)}${sequenceText(value, indent)}`;
    }
    const text = mappingText(value, indent + 2);
    return text === '{}' ? ' {}' : `\n${' '.repeat(indent + 2)}${text}`;
}
function sequenceText(items, indent) {
    if (items.length === 0)
        return '[]';
    const margin = `\n${' '.repeat(indent)}`;
    let text = '';
    for (const item of items) {
        if (text !== '')
            text += text.endsWith('\n') ? margin.slice(1) : margin;
        text += `- ${nodeText(item, indent + 2, indent + 2)}`;
    }
    return text;
}
function scalarText(value, indent, column) {
    switch (typeof value) {
        case 'string':
            return stringText(value, indent, column);
        case 'number':
            if (!Number.isFinite(value))
                throw new TypeError(`${value} is not a JSON value`);
            return formatNumber(value);
        case 'bigint':
            return formatNumber(value);
        case 'boolean':
            return String(value);
        default:
            if (value !== null)
                throw new TypeError(`${typeof value} is not a JSON value`);
            return 'null';
    }
}
function stringText(text, indent, column) {
    switch (styleOf(text)) {
        case 'plain':
            return scalar_text_folded(text, indent, column);
        case 'single-quoted':
            return `'${scalar_text_folded(text.replaceAll("'", "''"), indent, column + 1, true)}'`;
        case 'double-quoted':
            return doubleQuoted(text, { indent, column: column + 1 });
        case 'literal':
            return literal(text, indent);
    }
}

;// CONCATENATED MODULE: ./packages/yaml/src/index.ts











/***/ })

};
