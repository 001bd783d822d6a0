export const id = 853;
export const ids = [853,497,706,836,664];
export const modules = {

/***/ 3706:
/***/ (function(module) {

!function(t,e){ true?module.exports=e():0}(this,(function(){"use strict";var t=1e3,e=6e4,n=36e5,r="millisecond",i="second",s="minute",u="hour",a="day",o="week",c="month",f="quarter",h="year",d="date",l="Invalid Date",$=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,y=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,M={name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),months:"January_February_March_April_May_June_July_August_September_October_November_December".split("_"),ordinal:function(t){var e=["th","st","nd","rd"],n=t%100;return"["+t+(e[(n-20)%10]||e[n]||e[0])+"]"}},m=function(t,e,n){var r=String(t);return!r||r.length>=e?t:""+Array(e+1-r.length).join(n)+t},v={s:m,z:function(t){var e=-t.utcOffset(),n=Math.abs(e),r=Math.floor(n/60),i=n%60;return(e<=0?"+":"-")+m(r,2,"0")+":"+m(i,2,"0")},m:function t(e,n){if(e.date()<n.date())return-t(n,e);var r=12*(n.year()-e.year())+(n.month()-e.month()),i=e.clone().add(r,c),s=n-i<0,u=e.clone().add(r+(s?-1:1),c);return+(-(r+(n-i)/(s?i-u:u-i))||0)},a:function(t){return t<0?Math.ceil(t)||0:Math.floor(t)},p:function(t){return{M:c,y:h,w:o,d:a,D:d,h:u,m:s,s:i,ms:r,Q:f}[t]||String(t||"").toLowerCase().replace(/s$/,"")},u:function(t){return void 0===t}},g="en",D={};D[g]=M;var p="$isDayjsObject",S=function(t){return t instanceof _||!(!t||!t[p])},w=function t(e,n,r){var i;if(!e)return g;if("string"==typeof e){var s=e.toLowerCase();D[s]&&(i=s),n&&(D[s]=n,i=s);var u=e.split("-");if(!i&&u.length>1)return t(u[0])}else{var a=e.name;D[a]=e,i=a}return!r&&i&&(g=i),i||!r&&g},O=function(t,e){if(S(t))return t.clone();var n="object"==typeof e?e:{};return n.date=t,n.args=arguments,new _(n)},b=v;b.l=w,b.i=S,b.w=function(t,e){return O(t,{locale:e.$L,utc:e.$u,x:e.$x,$offset:e.$offset})};var _=function(){function M(t){this.$L=w(t.locale,null,!0),this.parse(t),this.$x=this.$x||t.x||{},this[p]=!0}var m=M.prototype;return m.parse=function(t){this.$d=function(t){var e=t.date,n=t.utc;if(null===e)return new Date(NaN);if(b.u(e))return new Date;if(e instanceof Date)return new Date(e);if("string"==typeof e&&!/Z$/i.test(e)){var r=e.match($);if(r){var i=r[2]-1||0,s=(r[7]||"0").substring(0,3);return n?new Date(Date.UTC(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)):new Date(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)}}return new Date(e)}(t),this.init()},m.init=function(){var t=this.$d;this.$y=t.getFullYear(),this.$M=t.getMonth(),this.$D=t.getDate(),this.$W=t.getDay(),this.$H=t.getHours(),this.$m=t.getMinutes(),this.$s=t.getSeconds(),this.$ms=t.getMilliseconds()},m.$utils=function(){return b},m.isValid=function(){return!(this.$d.toString()===l)},m.isSame=function(t,e){var n=O(t);return this.startOf(e)<=n&&n<=this.endOf(e)},m.isAfter=function(t,e){return O(t)<this.startOf(e)},m.isBefore=function(t,e){return this.endOf(e)<O(t)},m.$g=function(t,e,n){return b.u(t)?this[e]:this.set(n,t)},m.unix=function(){return Math.floor(this.valueOf()/1e3)},m.valueOf=function(){return this.$d.getTime()},m.startOf=function(t,e){var n=this,r=!!b.u(e)||e,f=b.p(t),l=function(t,e){var i=b.w(n.$u?Date.UTC(n.$y,e,t):new Date(n.$y,e,t),n);return r?i:i.endOf(a)},$=function(t,e){return b.w(n.toDate()[t].apply(n.toDate("s"),(r?[0,0,0,0]:[23,59,59,999]).slice(e)),n)},y=this.$W,M=this.$M,m=this.$D,v="set"+(this.$u?"UTC":"");switch(f){case h:return r?l(1,0):l(31,11);case c:return r?l(1,M):l(0,M+1);case o:var g=this.$locale().weekStart||0,D=(y<g?y+7:y)-g;return l(r?m-D:m+(6-D),M);case a:case d:return $(v+"Hours",0);case u:return $(v+"Minutes",1);case s:return $(v+"Seconds",2);case i:return $(v+"Milliseconds",3);default:return this.clone()}},m.endOf=function(t){return this.startOf(t,!1)},m.$set=function(t,e){var n,o=b.p(t),f="set"+(this.$u?"UTC":""),l=(n={},n[a]=f+"Date",n[d]=f+"Date",n[c]=f+"Month",n[h]=f+"FullYear",n[u]=f+"Hours",n[s]=f+"Minutes",n[i]=f+"Seconds",n[r]=f+"Milliseconds",n)[o],$=o===a?this.$D+(e-this.$W):e;if(o===c||o===h){var y=this.clone().set(d,1);y.$d[l]($),y.init(),this.$d=y.set(d,Math.min(this.$D,y.daysInMonth())).$d}else l&&this.$d[l]($);return this.init(),this},m.set=function(t,e){return this.clone().$set(t,e)},m.get=function(t){return this[b.p(t)]()},m.add=function(r,f){var d,l=this;r=Number(r);var $=b.p(f),y=function(t){var e=O(l);return b.w(e.date(e.date()+Math.round(t*r)),l)};if($===c)return this.set(c,this.$M+r);if($===h)return this.set(h,this.$y+r);if($===a)return y(1);if($===o)return y(7);var M=(d={},d[s]=e,d[u]=n,d[i]=t,d)[$]||1,m=this.$d.getTime()+r*M;return b.w(m,this)},m.subtract=function(t,e){return this.add(-1*t,e)},m.format=function(t){var e=this,n=this.$locale();if(!this.isValid())return n.invalidDate||l;var r=t||"YYYY-MM-DDTHH:mm:ssZ",i=b.z(this),s=this.$H,u=this.$m,a=this.$M,o=n.weekdays,c=n.months,f=n.meridiem,h=function(t,n,i,s){return t&&(t[n]||t(e,r))||i[n].slice(0,s)},d=function(t){return b.s(s%12||12,t,"0")},$=f||function(t,e,n){var r=t<12?"AM":"PM";return n?r.toLowerCase():r};return r.replace(y,(function(t,r){return r||function(t){switch(t){case"YY":return String(e.$y).slice(-2);case"YYYY":return b.s(e.$y,4,"0");case"M":return a+1;case"MM":return b.s(a+1,2,"0");case"MMM":return h(n.monthsShort,a,c,3);case"MMMM":return h(c,a);case"D":return e.$D;case"DD":return b.s(e.$D,2,"0");case"d":return String(e.$W);case"dd":return h(n.weekdaysMin,e.$W,o,2);case"ddd":return h(n.weekdaysShort,e.$W,o,3);case"dddd":return o[e.$W];case"H":return String(s);case"HH":return b.s(s,2,"0");case"h":return d(1);case"hh":return d(2);case"a":return $(s,u,!0);case"A":return $(s,u,!1);case"m":return String(u);case"mm":return b.s(u,2,"0");case"s":return String(e.$s);case"ss":return b.s(e.$s,2,"0");case"SSS":return b.s(e.$ms,3,"0");case"Z":return i}return null}(t)||i.replace(":","")}))},m.utcOffset=function(){return 15*-Math.round(this.$d.getTimezoneOffset()/15)},m.diff=function(r,d,l){var $,y=this,M=b.p(d),m=O(r),v=(m.utcOffset()-this.utcOffset())*e,g=this-m,D=function(){return b.m(y,m)};switch(M){case h:$=D()/12;break;case c:$=D();break;case f:$=D()/3;break;case o:$=(g-v)/6048e5;break;case a:$=(g-v)/864e5;break;case u:$=g/n;break;case s:$=g/e;break;case i:$=g/t;break;default:$=g}return l?$:b.a($)},m.daysInMonth=function(){return this.endOf(c).$D},m.$locale=function(){return D[this.$L]},m.locale=function(t,e){if(!t)return this.$L;var n=this.clone(),r=w(t,e,!0);return r&&(n.$L=r),n},m.clone=function(){return b.w(this.$d,this)},m.toDate=function(){return new Date(this.valueOf())},m.toJSON=function(){return this.isValid()?this.toISOString():null},m.toISOString=function(){return this.$d.toISOString()},m.toString=function(){return this.$d.toUTCString()},M}(),Y=_.prototype;return O.prototype=Y,[["$ms",r],["$s",i],["$m",s],["$H",u],["$W",a],["$M",c],["$y",h],["$D",d]].forEach((function(t){Y[t[1]]=function(e){return this.$g(e,t[0],t[1])}})),O.extend=function(t,e){return t.$i||(t(e,_,O),t.$i=!0),O},O.locale=w,O.isDayjs=S,O.unix=function(t){return O(1e3*t)},O.en=D[g],O.Ls=D,O.p={},O}));

/***/ }),

/***/ 5279:
/***/ (function(module) {

!function(t,i){ true?module.exports=i():0}(this,(function(){"use strict";var t="minute",i=/[+-]\d\d(?::?\d\d)?/g,e=/([+-]|\d\d)/g;return function(s,f,n){var u=f.prototype;n.utc=function(t){var i={date:t,utc:!0,args:arguments};return new f(i)},u.utc=function(i){var e=n(this.toDate(),{locale:this.$L,utc:!0});return i?e.add(this.utcOffset(),t):e},u.local=function(){return n(this.toDate(),{locale:this.$L,utc:!1})};var r=u.parse;u.parse=function(t){t.utc&&(this.$u=!0),this.$utils().u(t.$offset)||(this.$offset=t.$offset),r.call(this,t)};var o=u.init;u.init=function(){if(this.$u){var t=this.$d;this.$y=t.getUTCFullYear(),this.$M=t.getUTCMonth(),this.$D=t.getUTCDate(),this.$W=t.getUTCDay(),this.$H=t.getUTCHours(),this.$m=t.getUTCMinutes(),this.$s=t.getUTCSeconds(),this.$ms=t.getUTCMilliseconds()}else o.call(this)};var a=u.utcOffset;u.utcOffset=function(s,f){var n=this.$utils().u;if(n(s))return this.$u?0:n(this.$offset)?a.call(this):this.$offset;if("string"==typeof s&&(s=function(t){void 0===t&&(t="");var s=t.match(i);if(!s)return null;var f=(""+s[0]).match(e)||["-",0,0],n=f[0],u=60*+f[1]+ +f[2];return 0===u?0:"+"===n?u:-u}(s),null===s))return this;var u=Math.abs(s)<=16?60*s:s;if(0===u)return this.utc(f);var r=this.clone();if(f)return r.$offset=u,r.$u=!1,r;var o=this.$u?this.toDate().getTimezoneOffset():-1*this.utcOffset();return(r=this.local().add(u+o,t)).$offset=u,r.$x.$localOffset=o,r};var h=u.format;u.format=function(t){var i=t||(this.$u?"YYYY-MM-DDTHH:mm:ss[Z]":"");return h.call(this,i)},u.valueOf=function(){var t=this.$utils().u(this.$offset)?0:this.$offset+(this.$x.$localOffset||this.$d.getTimezoneOffset());return this.$d.valueOf()-6e4*t},u.isUTC=function(){return!!this.$u},u.toISOString=function(){return this.toDate().toISOString()},u.toString=function(){return this.toDate().toUTCString()};var l=u.toDate;u.toDate=function(t){return"s"===t&&this.$offset?n(this.format("YYYY-MM-DD HH:mm:ss:SSS")).toDate():l.call(this)};var c=u.diff;u.diff=function(t,i,e){if(t&&this.$u===t.$u)return c.call(this,t,i,e);var s=this.local(),f=n(t).local();return c.call(s,f,i,e)}}}));

/***/ }),

/***/ 8020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imageSettings: () => (/* binding */ imageSettings)
/* harmony export */ });
/* harmony import */ var _pte_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);


/** What the options mean for the engine; `epoch` is SOURCE_DATE_EPOCH, in seconds. */
function imageSettings(options, epoch) {
    const { entrypoint, cmd, env = [], user, workdir, port = [], label = [] } = options;
    return {
        env: pairs('--env', env),
        labels: pairs('--label', label),
        ports: port,
        ...(entrypoint === undefined ? {} : { entrypoint: words('--entrypoint', entrypoint) }),
        ...(cmd === undefined ? {} : { cmd: words('--cmd', cmd) }),
        ...(user === undefined ? {} : { user }),
        ...(workdir === undefined ? {} : { workdir }),
        ...(epoch === undefined || epoch === '' ? {} : { created: instant(epoch) }),
    };
}
function words(option, text) {
    const found = (0,_pte_registry__WEBPACK_IMPORTED_MODULE_0__/* .parseCommandWords */ .ij)(text);
    if (found !== undefined)
        return found;
    throw wrong(`${option} ${text} is neither a JSON array of strings nor words without quotes`, `Write ${option} '["node", "server.js"]', or "node server.js".`);
}
function pairs(option, entries) {
    const split = entries.map((entry) => {
        const equals = entry.indexOf('=');
        if (equals < 1)
            throw wrong(`${option} ${entry} has no value`, `Write it like ${option} NAME=value.`);
        return [entry.slice(0, equals), entry.slice(equals + 1)];
    });
    return Object.fromEntries(split);
}
function instant(epoch) {
    if (/^\d{1,10}$/.test(epoch))
        return new Date(Number(epoch) * 1000).toISOString();
    throw wrong(`SOURCE_DATE_EPOCH is ${epoch}, which is no number of seconds since 1970`, 'Set it to what git log -1 --format=%ct prints.');
}
function wrong(message, help) {
    return new _pte_report__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh({ rule: 'wrong-use', message, help });
}


/***/ }),

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






/***/ }),

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   i: () => (/* binding */ isKubernetesObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a value that has apiVersion, kind and metadata.name, all of them non-empty strings. */
function isKubernetesObject(value) {
    return (isJsonObject(value) &&
        isNonEmptyString(value['apiVersion']) &&
        isNonEmptyString(value['kind']) &&
        isJsonObject(value['metadata']) &&
        isNonEmptyString(value['metadata']['name']));
}
function isNonEmptyString(value) {
    return typeof value === 'string' && value !== '';
}


/***/ })

};
