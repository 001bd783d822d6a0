export const id = 249;
export const ids = [249];
export const modules = {

/***/ 3706:
/***/ (function(module) {

!function(t,e){ true?module.exports=e():0}(this,(function(){"use strict";var t=1e3,e=6e4,n=36e5,r="millisecond",i="second",s="minute",u="hour",a="day",o="week",c="month",f="quarter",h="year",d="date",l="Invalid Date",$=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,y=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,M={name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),months:"January_February_March_April_May_June_July_August_September_October_November_December".split("_"),ordinal:function(t){var e=["th","st","nd","rd"],n=t%100;return"["+t+(e[(n-20)%10]||e[n]||e[0])+"]"}},m=function(t,e,n){var r=String(t);return!r||r.length>=e?t:""+Array(e+1-r.length).join(n)+t},v={s:m,z:function(t){var e=-t.utcOffset(),n=Math.abs(e),r=Math.floor(n/60),i=n%60;return(e<=0?"+":"-")+m(r,2,"0")+":"+m(i,2,"0")},m:function t(e,n){if(e.date()<n.date())return-t(n,e);var r=12*(n.year()-e.year())+(n.month()-e.month()),i=e.clone().add(r,c),s=n-i<0,u=e.clone().add(r+(s?-1:1),c);return+(-(r+(n-i)/(s?i-u:u-i))||0)},a:function(t){return t<0?Math.ceil(t)||0:Math.floor(t)},p:function(t){return{M:c,y:h,w:o,d:a,D:d,h:u,m:s,s:i,ms:r,Q:f}[t]||String(t||"").toLowerCase().replace(/s$/,"")},u:function(t){return void 0===t}},g="en",D={};D[g]=M;var p="$isDayjsObject",S=function(t){return t instanceof _||!(!t||!t[p])},w=function t(e,n,r){var i;if(!e)return g;if("string"==typeof e){var s=e.toLowerCase();D[s]&&(i=s),n&&(D[s]=n,i=s);var u=e.split("-");if(!i&&u.length>1)return t(u[0])}else{var a=e.name;D[a]=e,i=a}return!r&&i&&(g=i),i||!r&&g},O=function(t,e){if(S(t))return t.clone();var n="object"==typeof e?e:{};return n.date=t,n.args=arguments,new _(n)},b=v;b.l=w,b.i=S,b.w=function(t,e){return O(t,{locale:e.$L,utc:e.$u,x:e.$x,$offset:e.$offset})};var _=function(){function M(t){this.$L=w(t.locale,null,!0),this.parse(t),this.$x=this.$x||t.x||{},this[p]=!0}var m=M.prototype;return m.parse=function(t){this.$d=function(t){var e=t.date,n=t.utc;if(null===e)return new Date(NaN);if(b.u(e))return new Date;if(e instanceof Date)return new Date(e);if("string"==typeof e&&!/Z$/i.test(e)){var r=e.match($);if(r){var i=r[2]-1||0,s=(r[7]||"0").substring(0,3);return n?new Date(Date.UTC(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)):new Date(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)}}return new Date(e)}(t),this.init()},m.init=function(){var t=this.$d;this.$y=t.getFullYear(),this.$M=t.getMonth(),this.$D=t.getDate(),this.$W=t.getDay(),this.$H=t.getHours(),this.$m=t.getMinutes(),this.$s=t.getSeconds(),this.$ms=t.getMilliseconds()},m.$utils=function(){return b},m.isValid=function(){return!(this.$d.toString()===l)},m.isSame=function(t,e){var n=O(t);return this.startOf(e)<=n&&n<=this.endOf(e)},m.isAfter=function(t,e){return O(t)<this.startOf(e)},m.isBefore=function(t,e){return this.endOf(e)<O(t)},m.$g=function(t,e,n){return b.u(t)?this[e]:this.set(n,t)},m.unix=function(){return Math.floor(this.valueOf()/1e3)},m.valueOf=function(){return this.$d.getTime()},m.startOf=function(t,e){var n=this,r=!!b.u(e)||e,f=b.p(t),l=function(t,e){var i=b.w(n.$u?Date.UTC(n.$y,e,t):new Date(n.$y,e,t),n);return r?i:i.endOf(a)},$=function(t,e){return b.w(n.toDate()[t].apply(n.toDate("s"),(r?[0,0,0,0]:[23,59,59,999]).slice(e)),n)},y=this.$W,M=this.$M,m=this.$D,v="set"+(this.$u?"UTC":"");switch(f){case h:return r?l(1,0):l(31,11);case c:return r?l(1,M):l(0,M+1);case o:var g=this.$locale().weekStart||0,D=(y<g?y+7:y)-g;return l(r?m-D:m+(6-D),M);case a:case d:return $(v+"Hours",0);case u:return $(v+"Minutes",1);case s:return $(v+"Seconds",2);case i:return $(v+"Milliseconds",3);default:return this.clone()}},m.endOf=function(t){return this.startOf(t,!1)},m.$set=function(t,e){var n,o=b.p(t),f="set"+(this.$u?"UTC":""),l=(n={},n[a]=f+"Date",n[d]=f+"Date",n[c]=f+"Month",n[h]=f+"FullYear",n[u]=f+"Hours",n[s]=f+"Minutes",n[i]=f+"Seconds",n[r]=f+"Milliseconds",n)[o],$=o===a?this.$D+(e-this.$W):e;if(o===c||o===h){var y=this.clone().set(d,1);y.$d[l]($),y.init(),this.$d=y.set(d,Math.min(this.$D,y.daysInMonth())).$d}else l&&this.$d[l]($);return this.init(),this},m.set=function(t,e){return this.clone().$set(t,e)},m.get=function(t){return this[b.p(t)]()},m.add=function(r,f){var d,l=this;r=Number(r);var $=b.p(f),y=function(t){var e=O(l);return b.w(e.date(e.date()+Math.round(t*r)),l)};if($===c)return this.set(c,this.$M+r);if($===h)return this.set(h,this.$y+r);if($===a)return y(1);if($===o)return y(7);var M=(d={},d[s]=e,d[u]=n,d[i]=t,d)[$]||1,m=this.$d.getTime()+r*M;return b.w(m,this)},m.subtract=function(t,e){return this.add(-1*t,e)},m.format=function(t){var e=this,n=this.$locale();if(!this.isValid())return n.invalidDate||l;var r=t||"YYYY-MM-DDTHH:mm:ssZ",i=b.z(this),s=this.$H,u=this.$m,a=this.$M,o=n.weekdays,c=n.months,f=n.meridiem,h=function(t,n,i,s){return t&&(t[n]||t(e,r))||i[n].slice(0,s)},d=function(t){return b.s(s%12||12,t,"0")},$=f||function(t,e,n){var r=t<12?"AM":"PM";return n?r.toLowerCase():r};return r.replace(y,(function(t,r){return r||function(t){switch(t){case"YY":return String(e.$y).slice(-2);case"YYYY":return b.s(e.$y,4,"0");case"M":return a+1;case"MM":return b.s(a+1,2,"0");case"MMM":return h(n.monthsShort,a,c,3);case"MMMM":return h(c,a);case"D":return e.$D;case"DD":return b.s(e.$D,2,"0");case"d":return String(e.$W);case"dd":return h(n.weekdaysMin,e.$W,o,2);case"ddd":return h(n.weekdaysShort,e.$W,o,3);case"dddd":return o[e.$W];case"H":return String(s);case"HH":return b.s(s,2,"0");case"h":return d(1);case"hh":return d(2);case"a":return $(s,u,!0);case"A":return $(s,u,!1);case"m":return String(u);case"mm":return b.s(u,2,"0");case"s":return String(e.$s);case"ss":return b.s(e.$s,2,"0");case"SSS":return b.s(e.$ms,3,"0");case"Z":return i}return null}(t)||i.replace(":","")}))},m.utcOffset=function(){return 15*-Math.round(this.$d.getTimezoneOffset()/15)},m.diff=function(r,d,l){var $,y=this,M=b.p(d),m=O(r),v=(m.utcOffset()-this.utcOffset())*e,g=this-m,D=function(){return b.m(y,m)};switch(M){case h:$=D()/12;break;case c:$=D();break;case f:$=D()/3;break;case o:$=(g-v)/6048e5;break;case a:$=(g-v)/864e5;break;case u:$=g/n;break;case s:$=g/e;break;case i:$=g/t;break;default:$=g}return l?$:b.a($)},m.daysInMonth=function(){return this.endOf(c).$D},m.$locale=function(){return D[this.$L]},m.locale=function(t,e){if(!t)return this.$L;var n=this.clone(),r=w(t,e,!0);return r&&(n.$L=r),n},m.clone=function(){return b.w(this.$d,this)},m.toDate=function(){return new Date(this.valueOf())},m.toJSON=function(){return this.isValid()?this.toISOString():null},m.toISOString=function(){return this.$d.toISOString()},m.toString=function(){return this.$d.toUTCString()},M}(),Y=_.prototype;return O.prototype=Y,[["$ms",r],["$s",i],["$m",s],["$H",u],["$W",a],["$M",c],["$y",h],["$D",d]].forEach((function(t){Y[t[1]]=function(e){return this.$g(e,t[0],t[1])}})),O.extend=function(t,e){return t.$i||(t(e,_,O),t.$i=!0),O},O.locale=w,O.isDayjs=S,O.unix=function(t){return O(1e3*t)},O.en=D[g],O.Ls=D,O.p={},O}));

/***/ }),

/***/ 5279:
/***/ (function(module) {

!function(t,i){ true?module.exports=i():0}(this,(function(){"use strict";var t="minute",i=/[+-]\d\d(?::?\d\d)?/g,e=/([+-]|\d\d)/g;return function(s,f,n){var u=f.prototype;n.utc=function(t){var i={date:t,utc:!0,args:arguments};return new f(i)},u.utc=function(i){var e=n(this.toDate(),{locale:this.$L,utc:!0});return i?e.add(this.utcOffset(),t):e},u.local=function(){return n(this.toDate(),{locale:this.$L,utc:!1})};var r=u.parse;u.parse=function(t){t.utc&&(this.$u=!0),this.$utils().u(t.$offset)||(this.$offset=t.$offset),r.call(this,t)};var o=u.init;u.init=function(){if(this.$u){var t=this.$d;this.$y=t.getUTCFullYear(),this.$M=t.getUTCMonth(),this.$D=t.getUTCDate(),this.$W=t.getUTCDay(),this.$H=t.getUTCHours(),this.$m=t.getUTCMinutes(),this.$s=t.getUTCSeconds(),this.$ms=t.getUTCMilliseconds()}else o.call(this)};var a=u.utcOffset;u.utcOffset=function(s,f){var n=this.$utils().u;if(n(s))return this.$u?0:n(this.$offset)?a.call(this):this.$offset;if("string"==typeof s&&(s=function(t){void 0===t&&(t="");var s=t.match(i);if(!s)return null;var f=(""+s[0]).match(e)||["-",0,0],n=f[0],u=60*+f[1]+ +f[2];return 0===u?0:"+"===n?u:-u}(s),null===s))return this;var u=Math.abs(s)<=16?60*s:s;if(0===u)return this.utc(f);var r=this.clone();if(f)return r.$offset=u,r.$u=!1,r;var o=this.$u?this.toDate().getTimezoneOffset():-1*this.utcOffset();return(r=this.local().add(u+o,t)).$offset=u,r.$x.$localOffset=o,r};var h=u.format;u.format=function(t){var i=t||(this.$u?"YYYY-MM-DDTHH:mm:ss[Z]":"");return h.call(this,i)},u.valueOf=function(){var t=this.$utils().u(this.$offset)?0:this.$offset+(this.$x.$localOffset||this.$d.getTimezoneOffset());return this.$d.valueOf()-6e4*t},u.isUTC=function(){return!!this.$u},u.toISOString=function(){return this.toDate().toISOString()},u.toString=function(){return this.toDate().toUTCString()};var l=u.toDate;u.toDate=function(t){return"s"===t&&this.$offset?n(this.format("YYYY-MM-DD HH:mm:ss:SSS")).toDate():l.call(this)};var c=u.diff;u.diff=function(t,i,e){if(t&&this.$u===t.$u)return c.call(this,t,i,e);var s=this.local(),f=n(t).local();return c.call(s,f,i,e)}}}));

/***/ }),

/***/ 1249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseCharts: () => (/* binding */ releaseCharts)
});

// UNUSED EXPORTS: releaseDefaults, releaseModes

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 9 modules
var src = __webpack_require__(4564);
// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
;// CONCATENATED MODULE: ./packages/github/src/branch.ts



/** The head of a branch; undefined when there is no such branch. */
async function readHead(repository, branch) {
    const answer = await repository.attempt(async ({ rest }, where) => {
        const { data: ref } = await rest.git.getRef({ ...where, ref: `heads/${branch}` });
        const { data: commit } = await rest.git.getCommit({ ...where, commit_sha: ref.object.sha });
        return { commit: ref.object.sha, tree: commit.tree.sha };
    });
    if (answer.ok)
        return answer.value;
    if (answer.refusal.status === 404)
        return undefined;
    throw repository.explain(answer.refusal, {
        doing: `read the branch ${branch}`,
        permission: 'contents: read',
    });
}
/** The text of a file below a tree, of any size that git on GitHub takes; undefined when there is none. */
async function readFile(repository, head, path) {
    const purpose = { doing: `read ${path}`, permission: 'contents: read' };
    return repository.ask(purpose, async (octokit, where) => {
        const { rest } = octokit;
        let tree = head.tree;
        const folders = external_node_path_.posix.dirname(path) === '.' ? [] : external_node_path_.posix.dirname(path).split('/');
        for (const name of folders) {
            const { data } = await rest.git.getTree({ ...where, tree_sha: tree });
            const folder = data.tree.find((entry) => entry.path === name && entry.type === 'tree');
            if (folder?.sha === undefined)
                return undefined;
            tree = folder.sha;
        }
        const { data } = await rest.git.getTree({ ...where, tree_sha: tree });
        const file = data.tree.find((entry) => entry.path === external_node_path_.posix.basename(path));
        if (file?.sha === undefined)
            return undefined;
        if (file.type !== 'blob' || file.mode === '120000')
            throw notAFile(repository, path);
        return readBlob(octokit, where, file.sha);
    });
}
/**
 * The text of a blob. The answer is parsed here: octokit's own parser fails on strings of a few megabytes where
 * Node.js is older than 22 (json-with-bigint looks for large numbers by a regular expression), and octokit then
 * gives the raw text in place of the value.
 */
async function readBlob(octokit, where, sha) {
    const request = { parseSuccessResponseBody: false };
    const { data } = await octokit.rest.git.getBlob({ ...where, file_sha: sha, request });
    const stream = data;
    const blob = stream instanceof ReadableStream ? await new Response(stream).json() : data;
    if (!(0,kubernetes_object/* isJsonObject */.O)(blob) || typeof blob['content'] !== 'string') {
        throw new Error(`the answer for blob ${sha} has no content`);
    }
    return Buffer.from(blob['content'], blob['encoding'] === 'base64' ? 'base64' : 'utf8').toString('utf8');
}
function notAFile(repository, path) {
    return new src/* ExpectedError */.Dh({
        rule: 'not-a-file',
        message: `${path} in ${repository.name} is a folder or a link, not a file`,
        help: 'Give the path of a file.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/default-branch.ts
/** The branch that GitHub shows first. */
async function defaultBranch(repository) {
    const purpose = { doing: 'look up the default branch', permission: 'contents: read' };
    return repository.ask(purpose, async ({ rest }, where) => (await rest.repos.get({ ...where })).data.default_branch);
}

;// CONCATENATED MODULE: ./packages/github/src/release.ts
function asRelease(data) {
    return {
        id: data.id,
        tag: data.tag_name,
        draft: data.draft,
        immutable: data.immutable ?? false,
        url: data.html_url,
        uploadUrl: data.upload_url,
        assets: data.assets.map(asAsset),
    };
}
function asAsset({ id, name, size, state, digest, browser_download_url }) {
    const hex = digest?.startsWith('sha256:') ? digest.slice('sha256:'.length) : undefined;
    return { id, name, size, uploaded: state === 'uploaded', digest: hex, downloadUrl: browser_download_url };
}

;// CONCATENATED MODULE: ./packages/github/src/find-releases.ts

/** The published release of a tag. Drafts have no tag yet and are not found. */
async function findPublishedRelease(repository, tag) {
    const answer = await repository.attempt(async ({ rest }, where) => {
        const { data } = await rest.repos.getReleaseByTag({ ...where, tag });
        return asRelease(data);
    });
    if (answer.ok)
        return answer.value;
    if (answer.refusal.status === 404)
        return undefined;
    throw repository.explain(answer.refusal, {
        doing: `look up the release ${tag}`,
        permission: 'contents: read',
    });
}
/** All drafts, the oldest first. A token that may not write sees none. */
async function listDrafts(repository) {
    const purpose = { doing: 'list the releases', permission: 'contents: read' };
    return repository.ask(purpose, async (octokit, where) => {
        const releases = await octokit.paginate(octokit.rest.repos.listReleases, { ...where, per_page: 100 });
        return releases
            .map(asRelease)
            .filter(({ draft }) => draft)
            .sort((a, b) => a.id - b.id);
    });
}
/** The release of a tag, or else the oldest draft that is to become it. */
async function findRelease(repository, tag) {
    const published = await findPublishedRelease(repository, tag);
    return published ?? (await listDrafts(repository)).find((draft) => draft.tag === tag);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/github/src/pace.ts

const realPace = {
    wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    now: () => Date.now(),
    random: () => Math.random(),
};
const firstBackOff = 250;
const longestBackOff = 8000;
/** Waits after the given number of lost attempts: longer each time, and spread so that rivals part. */
async function backOff(pace, attempt) {
    const longest = Math.min(firstBackOff * 2 ** attempt, longestBackOff);
    await pace.wait(Math.ceil(longest * (0.5 + pace.random() / 2)));
}

;// CONCATENATED MODULE: ./packages/github/src/pages.ts
/** Looks up how GitHub Pages are set up. Nothing but a person can switch them on: no workflow token may. */
async function readPages(repository) {
    const answer = await repository.attempt(async ({ rest }, where) => (await rest.repos.getPages({ ...where })).data);
    if (answer.ok) {
        const { html_url, build_type, source } = answer.value;
        return {
            kind: 'enabled',
            url: html_url?.replace(/\/+$/, ''),
            source: source === undefined || build_type === 'workflow'
                ? undefined
                : { branch: source.branch, folder: source.path },
        };
    }
    if (answer.refusal.status === 404)
        return { kind: 'disabled' };
    if (answer.refusal.status === 403)
        return { kind: 'hidden' };
    throw repository.explain(answer.refusal, {
        doing: 'look up the settings of GitHub Pages',
        permission: 'pages: read',
    });
}
/** Where GitHub serves the Pages of a repository that has no domain of its own, without a slash at the end. */
function usualSiteUrl({ url, name }) {
    if (!url.startsWith('https://github.com/'))
        return undefined;
    const [owner = '', repo = ''] = name.toLowerCase().split('/');
    const host = `${owner}.github.io`;
    return repo === host ? `https://${host}` : `https://${host}/${name.split('/')[1] ?? ''}`;
}

// EXTERNAL MODULE: ./packages/http/src/index.ts + 11 modules
var http_src = __webpack_require__(7528);
;// CONCATENATED MODULE: ./packages/github/src/refusal.ts


/** Undefined for an error that is not about a request. */
function asRefusal(error) {
    // octokit's RequestError, known by its shape: bundles can hold more than one copy of the class.
    if (!(error instanceof Error) || error.name !== 'HttpError')
        return undefined;
    const response = 'response' in error ? error.response : undefined;
    if (!isRecord(response)) {
        return {
            status: undefined,
            message: (0,http_src/* failureReason */.Hr)(error),
            codes: [],
            rateLimitReset: undefined,
            error,
        };
    }
    const body = (0,kubernetes_object/* isJsonObject */.O)(response['data']) ? response['data'] : {};
    const details = Array.isArray(body['errors']) ? body['errors'] : [];
    return {
        status: typeof response['status'] === 'number' ? response['status'] : undefined,
        message: sentence(body, details, error),
        codes: details.flatMap((detail) => ((0,kubernetes_object/* isJsonObject */.O)(detail) ? refusal_text(detail['code']) : [])),
        rateLimitReset: resetOf(response['headers']),
        error,
    };
}
/** True when GitHub may say yes to the same request later. */
function isPassing({ status }) {
    return status === undefined || status >= 500;
}
function sentence(body, details, error) {
    const [message = error.message] = refusal_text(body['message']);
    const reasons = details.flatMap((detail) => ((0,kubernetes_object/* isJsonObject */.O)(detail) ? refusal_text(detail['message']) : refusal_text(detail)));
    const written = reasons.filter((reason) => !message.includes(reason));
    return written.length === 0 ? message : `${message}: ${written.join(', ')}`;
}
function resetOf(headers) {
    if (!isRecord(headers) || headers['x-ratelimit-remaining'] !== '0')
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isInteger(reset) ? reset : undefined;
}
function refusal_text(value) {
    return typeof value === 'string' ? [value] : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./packages/github/src/release-step.ts
function nextStep(release, file) {
    if (release === undefined)
        return { kind: 'create-draft' };
    const asset = assetNamed(release, file.name);
    if (asset === undefined)
        return { kind: 'upload', release };
    if (!asset.uploaded)
        return { kind: 'delete-asset', release, asset };
    if (release.draft) {
        // A draft is nobody's yet: what is in it and is not this file, to the byte, is a leftover.
        return asset.digest === file.digest && asset.size === file.content.byteLength
            ? { kind: 'publish', release }
            : { kind: 'delete-asset', release, asset };
    }
    const same = asset.digest === undefined ? asset.size === file.content.byteLength : asset.digest === file.digest;
    return { kind: same ? 'done' : 'conflict', release, asset };
}
/** The asset that holds a file. GitHub replaces unusual characters of its name by dots. */
function assetNamed(release, name) {
    const plain = (text) => text.replace(/[^A-Za-z0-9_-]+/g, '.');
    return (release.assets.find((asset) => asset.name === name) ??
        release.assets.find((asset) => plain(asset.name) === plain(name)));
}

;// CONCATENATED MODULE: ./packages/github/src/take-release-step.ts

/** Takes one step and gives the release as it is afterwards. */
async function takeStep({ rest, request }, where, wanted, step) {
    switch (step.kind) {
        case 'create-draft': {
            const { data } = await rest.repos.createRelease({ ...where, ...draftOf(wanted) });
            return asRelease(data);
        }
        case 'delete-asset': {
            const { release, asset } = step;
            await rest.repos.deleteReleaseAsset({ ...where, asset_id: asset.id });
            return { ...release, assets: release.assets.filter(({ id }) => id !== asset.id) };
        }
        case 'upload': {
            const asset = await upload(request, step.release, wanted.file);
            return { ...step.release, assets: [...step.release.assets, asset] };
        }
        case 'publish': {
            const make_latest = wanted.latest && !wanted.prerelease ? 'true' : 'false';
            const change = { ...where, release_id: step.release.id, draft: false, make_latest };
            return asRelease((await rest.repos.updateRelease(change)).data);
        }
    }
}
/** What the step does, in the words of a message. */
function stepText({ kind }, { tag, file }) {
    switch (kind) {
        case 'create-draft':
            return `create the release ${tag}`;
        case 'delete-asset':
            return `remove the incomplete ${file.name} from the release ${tag}`;
        case 'upload':
            return `upload ${file.name} to the release ${tag}`;
        case 'publish':
            return `publish the release ${tag}`;
    }
}
function draftOf({ tag, title, body, prerelease, commit }) {
    const target = commit === undefined ? {} : { target_commitish: commit };
    return { tag_name: tag, name: title, body, prerelease, draft: true, ...target };
}
async function upload(request, release, file) {
    const { data } = await request({
        method: 'POST',
        url: release.uploadUrl,
        name: file.name,
        data: file.content,
        headers: { 'content-type': 'application/gzip' },
    });
    const asset = asAsset(data);
    // A server that does not tell the digest has to be believed by the size.
    return asset.digest === undefined && asset.size === file.content.byteLength
        ? { ...asset, digest: file.digest }
        : asset;
}

;// CONCATENATED MODULE: ./packages/github/src/publish-release.ts






/** A release takes three steps; the rest is for healing and for answers that were lost. */
const maximumSteps = 16;
/**
 * Brings a release into the state "published, with this file" from whatever state it is in: absent, a draft, a
 * draft with half a file, published without it. The file is complete before the release is public, the only order
 * that works where releases are immutable. A lost answer is no failure: the state is read again, so that nothing
 * is done twice.
 *
 * @param present the release, or its draft, as it was found.
 */
async function publishRelease(repository, wanted, present) {
    let release = present;
    let ownDraft;
    let lost = 0;
    for (let count = 0; count < maximumSteps; count++) {
        const step = nextStep(release, wanted.file);
        if (step.kind === 'done' || step.kind === 'conflict') {
            if (ownDraft !== undefined && ownDraft.id !== step.release.id)
                await deleteDraft(repository, ownDraft);
            if (step.kind === 'done')
                return step;
            throw publishedOtherwise(repository, wanted);
        }
        const answer = await repository.attempt((octokit, where) => takeStep(octokit, where, wanted, step));
        if (answer.ok) {
            release = answer.value;
            if (step.kind === 'create-draft')
                ownDraft = release;
            continue;
        }
        if (count === maximumSteps - 1 || !isWorthAnotherLook(answer.refusal, step)) {
            throw repository.explain(answer.refusal, {
                doing: stepText(step, wanted),
                permission: 'contents: write',
            });
        }
        await backOff(repository.pace, lost++);
        release = await findRelease(repository, wanted.tag);
    }
    throw notKept(repository, wanted);
}
/** The answer was lost, or somebody else works on the same release: its state now tells what is left to do. */
function isWorthAnotherLook(refusal, step) {
    return (isPassing(refusal) ||
        refusal.codes.includes('already_exists') ||
        (refusal.status === 404 && step.kind !== 'create-draft'));
}
/** Removes the draft of a run that another run has overtaken. */
async function deleteDraft(repository, draft) {
    const purpose = { doing: `delete the draft ${draft.tag}`, permission: 'contents: write' };
    await repository.ask(purpose, ({ rest }, where) => rest.repos.deleteRelease({ ...where, release_id: draft.id }));
}
function publishedOtherwise({ name }, { tag, file }) {
    return new src/* ExpectedError */.Dh({
        rule: 'release-differs',
        message: `the release ${tag} of ${name} was published meanwhile, and its ${file.name} has another content`,
        help: 'A published version is never replaced: raise the version.',
    });
}
function notKept({ name }, { tag, file }) {
    return new src/* ExpectedError */.Dh({
        rule: 'upload-not-kept',
        message: `${file.name} was uploaded to the release ${tag} of ${name} several times, but never arrived complete`,
        help: 'Look at https://www.githubstatus.com and run it again.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/github/src/release-asset.ts


/** Assets are held in memory, so there is a limit. Bytes. */
const largest = 100 * 1024 * 1024;
/**
 * The content of an asset of a release.
 *
 * @throws {ExpectedError} `asset-too-large` above 100 MiB
 */
async function downloadAsset(repository, asset) {
    if (asset.size > largest) {
        const message = `${asset.name} in a release of ${repository.name} is larger than 100 MiB`;
        throw new src/* ExpectedError */.Dh({ rule: 'asset-too-large', message });
    }
    const purpose = { doing: `download ${asset.name}`, permission: 'contents: read' };
    return repository.ask(purpose, async (octokit, where) => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...where,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
        });
        const content = data;
        return content instanceof ArrayBuffer ? new Uint8Array(content) : Buffer.from(String(content));
    });
}
/** SHA-256 of an asset in hex; it is downloaded when the server does not tell. */
async function assetDigest(repository, asset) {
    if (asset.digest !== undefined)
        return asset.digest;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(await downloadAsset(repository, asset))
        .digest('hex');
}

;// CONCATENATED MODULE: ./packages/github/src/explain-refusal.ts

/** Makes GitHub's refusal a sentence that names what was attempted and the setting or permission that is missing. */
function explainRefusal(refusal, purpose, repository) {
    for (const explain of explanations) {
        const explanation = explain(refusal, purpose, repository);
        if (explanation === undefined)
            continue;
        const { why, ...finding } = explanation;
        const message = `cannot ${purpose.doing} in ${repository.name}: ${why}`;
        return new src/* ExpectedError */.Dh({ ...finding, message }, { cause: refusal.error });
    }
    const answer = `GitHub answers ${refusal.status ?? ''}: ${refusal.message}`;
    return new src/* ExpectedError */.Dh({ rule: 'github-refused', message: `cannot ${purpose.doing} in ${repository.name}: ${answer}` }, { cause: refusal.error });
}
const unreachable = ({ status, message }) => status === undefined
    ? {
        rule: 'github-unreachable',
        why: `GitHub could not be reached: ${message}`,
        help: 'Run it again; what is done already is found and kept.',
    }
    : undefined;
const failing = ({ status, message }) => status !== undefined && status >= 500
    ? {
        rule: 'github-failing',
        why: `GitHub answers ${status}: ${message}`,
        help: 'Look at https://www.githubstatus.com and run it again; what is done already is found and kept.',
    }
    : undefined;
const badToken = ({ status }) => status === 401
    ? {
        rule: 'token-refused',
        why: 'GitHub does not accept the token; it is wrong, expired or revoked',
        help: 'Leave out the input token to use the token of the workflow, or store a new one in the secret that it is taken from.',
    }
    : undefined;
const rateLimited = ({ status, message, rateLimitReset }) => status === 429 || (status === 403 && (rateLimitReset !== undefined || /rate limit/i.test(message)))
    ? {
        rule: 'rate-limited',
        why: `the rate limit of the token is used up${rateLimitReset === undefined ? '' : ` until ${instant(rateLimitReset)}`}`,
        help: 'Run it again later; what is done already is found and kept.',
    }
    : undefined;
const archived = ({ status, message }, _purpose, { url }) => status === 403 && /archived/i.test(message)
    ? {
        rule: 'repository-archived',
        why: 'the repository is archived and cannot be changed',
        help: `Unarchive it at ${url}/settings.`,
    }
    : undefined;
const notAuthorized = ({ status, message }) => status === 403 && /SAML|IP address|IP allow list/i.test(message)
    ? {
        rule: 'organization-refused',
        why: `the organization refuses the token: ${message}`,
        help: 'Authorize the token for single sign-on at https://github.com/settings/tokens, or ask an owner of the organization to allow this runner.',
    }
    : undefined;
const personalToken = ({ status, message }, { permission }) => status === 403 && /personal access token/i.test(message)
    ? {
        rule: 'permission-missing',
        why: `the personal access token lacks the permission ${permission}`,
        help: `Give it the repository permission ${asTokenSetting(permission)} at https://github.com/settings/personal-access-tokens.`,
    }
    : undefined;
const protectedBranch = ({ status, message }, _purpose, { url }) => (status === 403 || status === 422 || status === 409) &&
    /protected branch|rule violations|pull request/i.test(message)
    ? {
        rule: 'branch-protected',
        why: `a rule protects the branch: ${message}`,
        help: `Let GitHub Actions bypass the rule, or take the branch out of it, at ${url}/settings/rules.`,
    }
    : undefined;
const permissionMissing = ({ status, message }, { permission }, { url }) => status === 403
    ? {
        rule: 'permission-missing',
        why: `the token lacks the permission ${permission} (GitHub: ${message})`,
        help: `Add "permissions: { ${permission} }" to the job. Pull requests from forks never get it; and a token may ` +
            `not tag a commit that changes .github/workflows. An organization can limit it: ${url}/settings/actions.`,
    }
    : undefined;
const notVisible = ({ status }, { permission }, { name }) => status === 404
    ? {
        rule: 'repository-not-found',
        why: 'GitHub answers 404, which means that it does not exist or that the token may not do this',
        help: `Check the name ${name}. The token of a workflow reaches only its own repository: for another one store a ` +
            `token that has ${asTokenSetting(permission)} there in a secret and give it as token.`,
    }
    : undefined;
const emptyRepository = ({ message }, _purpose, { name }) => /repository is empty/i.test(message)
    ? {
        rule: 'repository-empty',
        why: 'the repository has no commit yet',
        help: `Push a first commit to ${name}, a README for example.`,
    }
    : undefined;
const immutable = ({ message }) => /immutable/i.test(message)
    ? {
        rule: 'release-immutable',
        why: `the release is immutable, or was: ${message}`,
        help: 'The tag of an immutable release is used up, even after it was deleted. Raise the version in Chart.yaml.',
    }
    : undefined;
/** The first that knows the refusal explains it: the special ones come before the general ones. */
const explanations = [
    unreachable,
    failing,
    badToken,
    rateLimited,
    archived,
    notAuthorized,
    emptyRepository,
    immutable,
    personalToken,
    protectedBranch,
    permissionMissing,
    notVisible,
];
function asTokenSetting(permission) {
    const [name = '', access = ''] = permission.split(': ');
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    return `"${title}: ${access === 'write' ? 'Read and write' : 'Read-only'}"`;
}
function instant(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./packages/github/src/paced-fetch.ts
/** A rate limit that is lifted later than this is not waited for. Milliseconds. */
const longestWait = 15 * 60_000;
/**
 * A fetch that keeps the manners that GitHub asks for (REST API, "Best practices"): writes go one after the other,
 * and where the hourly limit is used up, it waits until the instant in `x-ratelimit-reset`. `Retry-After` and
 * failures in passing are the business of the fetch below. Answers are read whole, since octokit takes a body that
 * was cut off for its text.
 */
function createPacedFetch(fetch, pace) {
    let lastWrite = Promise.resolve();
    const send = async (url, init = {}) => {
        const request = { ...init, whole: true, idempotent: isRepeatable(new URL(url).pathname, init) };
        const response = await fetch(url, request);
        const wait = untilReset(response, pace.now());
        if (wait === undefined || wait > longestWait)
            return response;
        await response.body?.cancel();
        await pace.wait(wait);
        return fetch(url, request);
    };
    return (url, init = {}) => {
        if (isRead(init))
            return send(url, init);
        const write = lastWrite.then(() => send(url, init));
        lastWrite = write.catch(() => undefined);
        return write;
    };
}
function isRead({ method = 'GET' }) {
    return ['GET', 'HEAD'].includes(method.toUpperCase());
}
/**
 * Git objects are named by their content and a ref or a release is set to a value, so that sending these twice
 * changes nothing more; a second release or asset, though, would be one too many.
 */
function isRepeatable(path, init) {
    return init.method?.toUpperCase() === 'POST' ? /\/git\/(?:blobs|trees|commits)$/.test(path) : true;
}
/** Milliseconds until the hourly limit is lifted; undefined when the answer is not about it. */
function untilReset({ status, headers }, now) {
    if ((status !== 403 && status !== 429) || headers.get('x-ratelimit-remaining') !== '0')
        return undefined;
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
    // One second more: the header has whole seconds, and the clocks differ.
    return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - now) + 1000;
}

;// CONCATENATED MODULE: ./packages/github/src/repository-name.ts

/** Reads `OWNER/NAME`, in the characters that GitHub allows. */
function parseRepositoryName(text) {
    const [, owner, repo] = /^([A-Za-z0-9][A-Za-z0-9_-]*)\/([A-Za-z0-9._-]+)$/.exec(text) ?? [];
    if (owner !== undefined && repo !== undefined && repo !== '.' && repo !== '..')
        return { owner, repo };
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-repository',
        message: `${JSON.stringify(text)} is not the name of a GitHub repository`,
        help: 'Write OWNER/NAME, for example octo-org/infrastructure.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/web-url.ts
/**
 * Address of GitHub's pages for the host of an API: `https://api.github.com` and `https://api.<name>.ghe.com` have
 * their own host for the API, GitHub Enterprise Server has the path `/api/v3`.
 */
function webUrlOf(apiUrl) {
    const { protocol, host } = new URL(apiUrl);
    return `${protocol}//${/^api\.(?:github|[^.]+\.ghe)\.com$/.test(host) ? host.slice('api.'.length) : host}`;
}

;// CONCATENATED MODULE: ./packages/github/src/repository.ts








/** Connects to a repository. Nothing is loaded or sent before the first request. */
function connectRepository(options) {
    const { name, token, apiUrl, fetch, pace = realPace } = options;
    const where = parseRepositoryName(name);
    if (token === '')
        throw noToken(name);
    const address = { name, url: `${webUrlOf(apiUrl)}/${name}` };
    let loading;
    const load = () => (loading ??= loadOctokit(token, apiUrl, fetch ?? (0,http_src/* createFetch */.Hy)(pace), pace));
    const attempt = async (ask) => {
        try {
            return { ok: true, value: await ask(await load(), where) };
        }
        catch (error) {
            const refusal = asRefusal(error);
            if (refusal === undefined)
                throw error;
            return { ok: false, refusal };
        }
    };
    const explain = (refusal, purpose) => explainRefusal(refusal, purpose, address);
    return {
        ...address,
        pace,
        attempt,
        explain,
        async ask(purpose, ask) {
            const answer = await attempt(ask);
            if (!answer.ok)
                throw explain(answer.refusal, purpose);
            return answer.value;
        },
    };
}
async function loadOctokit(token, apiUrl, fetch, pace) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = { debug: noLog, info: noLog, warn: noLog, error: noLog };
    return getOctokit(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        request: { fetch: createPacedFetch(fetch, pace), log: silent },
        log: silent,
    });
}
function noToken(name) {
    return new src/* ExpectedError */.Dh({
        rule: 'no-token',
        message: `there is no token to work on ${name} with`,
        help: 'In a workflow the token of the job is taken by default; at a terminal set GITHUB_TOKEN, for example to the output of gh auth token.',
    });
}
/** An engine prints nothing, so octokit's remarks on deprecated endpoints are not for the user's log. */
function noLog() {
    return undefined;
}

;// CONCATENATED MODULE: ./packages/github/src/commit.ts
/**
 * Makes a commit on top of `head` the new head of the branch, if the branch is still at `head`. A branch that does
 * not exist begins with this commit. Author and signature are GitHub's, for the token.
 */
async function commitFiles(repository, change) {
    const purpose = { doing: `commit to the branch ${change.branch}`, permission: 'contents: write' };
    const commit = await repository.ask(purpose, (octokit, where) => makeCommit(octokit, where, change));
    const answer = await repository.attempt((octokit, where) => moveBranch(octokit, where, change, commit));
    if (answer.ok)
        return { kind: 'committed', commit };
    if (isConflict(answer.refusal))
        return { kind: 'conflict', reason: answer.refusal.message };
    throw repository.explain(answer.refusal, purpose);
}
async function makeCommit({ rest: { git } }, where, { head, files, message }) {
    const blobs = Object.entries(files).map(async ([path, text]) => {
        const content = Buffer.from(text).toString('base64');
        const { data } = await git.createBlob({ ...where, content, encoding: 'base64' });
        return { path, mode: '100644', type: 'blob', sha: data.sha };
    });
    const base = head === undefined ? {} : { base_tree: head.tree };
    const { data: tree } = await git.createTree({ ...where, ...base, tree: await Promise.all(blobs) });
    const parents = head === undefined ? [] : [head.commit];
    return (await git.createCommit({ ...where, message, tree: tree.sha, parents })).data.sha;
}
async function moveBranch({ rest: { git } }, where, { branch, head }, sha) {
    if (head === undefined)
        await git.createRef({ ...where, ref: `refs/heads/${branch}`, sha });
    else
        await git.updateRef({ ...where, ref: `heads/${branch}`, sha, force: false });
}
/**
 * The branch moved, appeared or vanished meanwhile. A branch that could not be moved for want of an answer counts
 * too: reading it again shows whether the commit has arrived.
 */
function isConflict({ status, message }) {
    if (status === undefined || status >= 500)
        return true;
    return ((status === 422 || status === 409) &&
        /not a fast.?forward|already exists|does not exist|cannot be updated|but expected/i.test(message));
}

;// CONCATENATED MODULE: ./packages/github/src/update-file.ts




const attempts = 10;
/**
 * Changes one file of a branch by compare-and-swap: whoever else commits meanwhile loses nothing, since the change
 * is then merged anew into what they wrote. A branch that does not exist begins without history.
 */
async function updateFile(repository, update) {
    let reason = '';
    for (let attempt = 0; attempt < attempts; attempt++) {
        if (attempt > 0)
            await backOff(repository.pace, attempt - 1);
        const head = await readHead(repository, update.branch);
        const present = head && (await readFile(repository, head, update.path));
        const text = await update.merge(present);
        if (text === undefined || text === present)
            return { kind: 'unchanged' };
        const files = { ...(head === undefined ? update.whenCreated : {}), [update.path]: text };
        const outcome = await commitFiles(repository, { ...update, head, files });
        if (outcome.kind === 'committed')
            return { kind: 'updated', commit: outcome.commit, createdBranch: !head };
        reason = outcome.reason;
    }
    throw new src/* ExpectedError */.Dh({
        rule: 'branch-busy',
        message: `cannot change ${update.path} on the branch ${update.branch} of ${repository.name}: it moved on in each of ${attempts} attempts (GitHub: ${reason})`,
        help: 'Let workflows that write to this branch wait for each other (concurrency: in the workflow), and run it again.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/index.ts












// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/chart-release/src/chart-folders.ts



const usualFolders = ['kubernetes/.charts', '.charts', 'charts'];
/**
 * The folders of the charts to release, relative to the root: those in the given folders, or in the usual ones.
 *
 * @throws {ExpectedError} when there is no chart
 */
async function chartFolders(root, given) {
    const { findCharts } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(110), __webpack_require__.e(620), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 2587));
    const searched = given.length > 0 ? given : await existing(root, usualFolders);
    const found = await findCharts(root, searched);
    if (found.length > 0)
        return found;
    throw new src/* ExpectedError */.Dh({
        rule: 'no-charts',
        message: searched.length > 0
            ? `there is no Chart.yaml in ${searched.join(', ')}`
            : `there is no folder ${usualFolders.join(', ')} to look for charts in`,
        help: 'Name the folders that hold charts (charts), and check the repository out before this step.',
    });
}
async function existing(root, folders) {
    const isFolder = async (folder) => (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(root, folder)).then((stats) => stats.isDirectory(), () => false);
    const there = await Promise.all(folders.map(isFolder));
    return folders.filter((_, index) => there[index]);
}

// EXTERNAL MODULE: ./node_modules/dayjs/dayjs.min.js
var dayjs_min = __webpack_require__(3706);
var dayjs_min_default = /*#__PURE__*/__webpack_require__.n(dayjs_min);
// EXTERNAL MODULE: ./node_modules/dayjs/plugin/utc.js
var utc = __webpack_require__(5279);
var utc_default = /*#__PURE__*/__webpack_require__.n(utc);
;// CONCATENATED MODULE: ./actions/chart-release/src/chart-version.ts
/** How messages name it: `simple-app 1.0.0`. */
function titleOf({ packaged: { metadata } }) {
    return `${metadata.name} ${metadata.version}`;
}

;// CONCATENATED MODULE: ./actions/chart-release/src/published.ts

/** How many chart versions are looked up at the same time. */
const atOnce = 8;
/** Looks up what GitHub has of each chart version, in their order. */
async function readPublished(repository, versions, options) {
    const { findEntry } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(110), __webpack_require__.e(620), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 2587));
    const index = await readPublishedIndex(repository, options);
    let drafts;
    const lookUp = async (version) => {
        const { name, version: number } = version.packaged.metadata;
        const entry = findEntry(index, name, number);
        const published = await findPublishedRelease(repository, version.tag);
        // The list of all releases is long, and in it alone are the drafts.
        const release = published ?? (await (drafts ??= listDrafts(repository))).find(({ tag }) => tag === version.tag);
        const archive = published && (await readArchiveOf(repository, published, version));
        return {
            version,
            published: { ...(release && { release }), ...(archive && { archive }), ...(entry && { entry }) },
        };
    };
    const found = [];
    for (let start = 0; start < versions.length; start += atOnce) {
        found.push(...(await Promise.all(versions.slice(start, start + atOnce).map(lookUp))));
    }
    return found;
}
/** The index as it is now; an empty one when there is none. */
async function readPublishedIndex(repository, { pagesBranch, indexPath }) {
    const head = await readHead(repository, pagesBranch);
    const text = head && (await readFile(repository, head, indexPath));
    const { createIndex, readIndex } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(110), __webpack_require__.e(620), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 2587));
    return text === undefined ? createIndex() : readIndex(text, indexName({ pagesBranch, indexPath }));
}
/** How messages name the index: as git names a file of another branch. */
function indexName({ pagesBranch, indexPath, }) {
    return `${pagesBranch}:${indexPath}`;
}
async function readArchiveOf(repository, release, { packaged }) {
    const asset = assetNamed(release, packaged.fileName);
    if (!asset?.uploaded)
        return undefined;
    return { release, asset, digest: await assetDigest(repository, asset) };
}

;// CONCATENATED MODULE: ./actions/chart-release/src/add-to-published-index.ts





dayjs_min_default().extend((utc_default()));
/**
 * Adds chart versions to the index on the Pages branch, in one commit and without touching any other file. A rival
 * run that commits at the same time loses nothing.
 */
async function addToPublishedIndex(repository, charts, options) {
    const { addToIndex, createIndex, createIndexEntry, readIndex, writeIndex } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(110), __webpack_require__.e(620), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 2587));
    const created = dayjs_min_default().utc(repository.pace.now()).format('YYYY-MM-DDTHH:mm:ss[Z]');
    const entries = charts.map(({ version: { packaged }, archive: { asset, digest } }) => createIndexEntry({ metadata: packaged.metadata, digest }, asset.downloadUrl, created));
    await updateFile(repository, {
        branch: options.pagesBranch,
        path: options.indexPath,
        message: commitMessage(charts),
        merge: (text) => {
            const index = text === undefined ? createIndex() : readIndex(text, indexName(options));
            const grown = addToIndex(index, entries);
            return grown === index ? undefined : writeIndex(grown);
        },
        // Without it GitHub would run Jekyll over a branch that holds nothing for it.
        whenCreated: { '.nojekyll': '' },
    });
}
function commitMessage(charts) {
    const titles = charts.map(({ version }) => titleOf(version));
    if (titles.length === 1)
        return `Add ${titles.join()} to the chart index`;
    return `Add ${titles.length} chart versions to the chart index\n\n${titles.map((title) => `* ${title}`).join('\n')}`;
}

;// CONCATENATED MODULE: ./actions/chart-release/src/publish-chart.ts


/** Sees to it that the archive of a chart version can be fetched from a release. */
async function publishChart(repository, version, published, options) {
    if (published.archive !== undefined)
        return published.archive;
    return {
        ...(await release(repository, version, published.release, options)),
        digest: version.packaged.digest,
    };
}
async function release(repository, version, present, { makeLatest, commit }) {
    const { parseVersion } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(110), __webpack_require__.e(620), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 2587));
    const { fileName, content, digest, metadata } = version.packaged;
    const wanted = {
        tag: version.tag,
        file: { name: fileName, content, digest },
        title: titleOf(version),
        body: releaseText(version),
        prerelease: (parseVersion(metadata.version)?.prerelease ?? '') !== '',
        latest: makeLatest,
        ...(commit === undefined ? {} : { commit }),
    };
    return publishRelease(repository, wanted, present);
}
function releaseText({ packaged: { fileName, digest, metadata } }) {
    const lines = [
        ...(metadata.description === undefined ? [] : [metadata.description, '']),
        `Helm chart \`${metadata.name}\` ${metadata.version}`,
        ...(metadata.appVersion === undefined ? [] : [`App version ${metadata.appVersion}`]),
        '',
        `\`${fileName}\` has the SHA-256 \`${digest}\`.`,
    ];
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./actions/chart-release/src/target-commit.ts

/**
 * The commit to name for a new tag. The head of the default branch is what GitHub takes by itself, and better left
 * unsaid: to name a commit that touches .github/workflows needs a permission that no workflow token can have.
 */
async function targetCommit(repository, commit) {
    if (commit === undefined)
        return undefined;
    const head = await readHead(repository, await defaultBranch(repository));
    return head?.commit === commit ? undefined : commit;
}

;// CONCATENATED MODULE: ./actions/chart-release/src/reconcile.ts




/** True when something is to be published, or was left half-done. */
function isPending({ standing }) {
    return standing.kind === 'new' || standing.kind === 'unfinished';
}
/**
 * Publishes what is pending: the releases first and the index last, so that it never names what cannot be fetched.
 *
 * @returns the charts as they are afterwards
 */
async function reconcile(repository, charts, options, reporter) {
    const pending = charts.filter(isPending);
    if (pending.length === 0)
        return [...charts];
    const commit = await targetCommit(repository, options.commit);
    const done = new Map();
    try {
        for (const chart of pending) {
            const { version, published } = chart;
            const archive = await publishChart(repository, version, published, { ...options, commit });
            reporter.progress({ message: `${titleOf(version)} is released: ${archive.release.url}` });
            done.set(chart, { version, archive });
        }
    }
    finally {
        // Also when a later chart fails: what is released must be found.
        await list([...done], repository, options, reporter);
    }
    return charts.map((chart) => {
        const archive = done.get(chart)?.archive;
        return archive ? { ...chart, published: { ...chart.published, archive } } : chart;
    });
}
/** Puts released charts into the index, those that are not in it. */
async function list(released, repository, options, reporter) {
    const unlisted = released.filter(([{ published }]) => published.entry === undefined);
    if (unlisted.length === 0)
        return;
    await addToPublishedIndex(repository, unlisted.map(([, fetchable]) => fetchable), options);
    const index = `${options.indexPath} on ${options.pagesBranch}`;
    reporter.progress({ message: `${index} has ${unlisted.length} more` });
}

;// CONCATENATED MODULE: ./actions/chart-release/src/chart-result.ts

function resultOf(chart, mode) {
    const { version, published } = chart;
    const { name, version: number } = version.packaged.metadata;
    const { archive, entry } = published;
    const assetUrl = archive?.asset.downloadUrl ?? entry?.urls[0];
    return {
        name,
        version: number,
        path: version.path,
        digest: archive?.digest ?? (entry?.digest || version.packaged.digest),
        action: actionFor(chart, mode),
        tag: version.tag,
        ...(archive && { releaseUrl: archive.release.url }),
        ...(assetUrl !== undefined && { assetUrl }),
    };
}
function actionFor(chart, mode) {
    if (!isPending(chart))
        return 'unchanged';
    if (mode !== 'release')
        return 'planned';
    return chart.standing.kind === 'new' ? 'released' : 'healed';
}

;// CONCATENATED MODULE: ./actions/chart-release/src/chart-site.ts


/** Looks up whether GitHub Pages serve the index, and where. */
async function readChartSite(repository, where) {
    const pages = await readPages(repository);
    const root = (pages.kind === 'enabled' ? pages.url : undefined) ?? usualSiteUrl(repository);
    const folder = pages.kind === 'enabled' ? (pages.source?.folder ?? '/') : '/';
    const path = external_node_path_.posix.relative(folder, `/${where.indexPath}`);
    const indexUrl = root === undefined || path.startsWith('../') ? undefined : `${root}/${path}`;
    const url = indexUrl?.slice(0, indexUrl.lastIndexOf('/'));
    return { url, indexUrl, finding: findingOn(pages, where, repository) };
}
function findingOn(pages, where, repository) {
    const settings = `${repository.url}/settings/pages`;
    const choice = `"Deploy from a branch", the branch ${where.pagesBranch} and the folder / (root)`;
    if (pages.kind === 'disabled') {
        return {
            rule: 'pages-not-enabled',
            severity: 'warning',
            message: `GitHub Pages are not enabled for ${repository.name}: nobody can fetch ${where.indexPath} yet`,
            help: `Open ${settings} and choose ${choice}. The token of a workflow cannot do that.`,
        };
    }
    if (pages.kind === 'hidden') {
        return {
            rule: 'pages-hidden',
            severity: 'notice',
            message: `the token may not see whether GitHub Pages are enabled for ${repository.name}`,
            help: `Add "pages: read" to the permissions of the job, or look at ${settings}: it should say ${choice}.`,
        };
    }
    if (pages.source === undefined || isServed(pages.source, where)) {
        return pages.source === undefined ? servedByWorkflow(settings, choice, where) : undefined;
    }
    return {
        rule: 'pages-other-source',
        severity: 'warning',
        message: `GitHub Pages of ${repository.name} are made of the branch ${pages.source.branch}, folder ${pages.source.folder}, so ${where.indexPath} on ${where.pagesBranch} is not served`,
        help: `Choose ${choice} at ${settings}, or set pages-branch and index-path to what is served.`,
    };
}
function servedByWorkflow(settings, choice, where) {
    return {
        rule: 'pages-other-source',
        severity: 'warning',
        message: `GitHub Pages are published by a workflow: ${where.indexPath} is served only if that workflow takes it from the branch ${where.pagesBranch}`,
        help: `Choose ${choice} at ${settings}, unless the workflow does.`,
    };
}
function isServed(source, { pagesBranch, indexPath }) {
    return source.branch === pagesBranch && !external_node_path_.posix.relative(source.folder, `/${indexPath}`).startsWith('../');
}

;// CONCATENATED MODULE: ./actions/chart-release/src/ref-name.ts
/** Whether git takes a name for a tag or a branch: the rules of git-check-ref-format. */
function isRefName(name) {
    if (/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.$|\/$|^[-/]/.test(name))
        return false;
    return name !== '' && name !== '@' && name.split('/').every((part) => !/^\.|\.lock$/.test(part));
}

;// CONCATENATED MODULE: ./actions/chart-release/src/tag-template.ts


const fields = ['name', 'version'];
/**
 * The tag of a release: the template with `{name}` and `{version}` filled in.
 *
 * @throws {ExpectedError} when the template has other fields or no version, or git would not take the tag
 */
function tagOf(template, chart) {
    for (const [field, name] of template.matchAll(/\{([^{}]*)\}/g)) {
        if (!fields.some((known) => known === name))
            throw invalid(template, `has the unknown field ${field}`);
    }
    if (!template.includes('{version}'))
        throw invalid(template, 'lacks {version}, so two versions would have one tag');
    // In one pass, so that a field in the name of a chart stays what it is.
    const tag = template.replace(/\{(name|version)\}/g, (_, field) => field === 'name' ? chart.name : chart.version);
    if (!isRefName(tag))
        throw invalid(template, `makes the tag ${JSON.stringify(tag)}, which git does not take`);
    return tag;
}
function invalid(template, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-tag-template',
        message: `the tag template ${JSON.stringify(template)} ${reason}`,
        help: 'Its fields are {name} and {version}; the default is {name}-{version}.',
    });
}

;// CONCATENATED MODULE: ./actions/chart-release/src/package-charts.ts



/**
 * Packages every chart. Nothing is published before all of them are valid, so all mistakes are told at once.
 *
 * @throws {ExpectedError} the first mistake, after the others were reported
 */
async function packageCharts(root, folders, tagTemplate, reporter) {
    const versions = [];
    const failures = [];
    for (const path of folders) {
        try {
            const version = await packageFolder(root, path, tagTemplate, reporter);
            refuseTwice(versions, version);
            versions.push(version);
        }
        catch (error) {
            if (!(error instanceof src/* ExpectedError */.Dh))
                throw error;
            failures.push(error);
        }
    }
    const [first, ...others] = failures;
    for (const { finding } of others)
        reporter.finding(finding);
    if (first)
        throw first;
    return versions;
}
async function packageFolder(root, path, tagTemplate, reporter) {
    const { packageChart, readChart } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(110), __webpack_require__.e(620), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 2587));
    const chart = await readChart(root, path);
    for (const finding of chart.findings)
        reporter.finding(finding);
    const version = { path, tag: tagOf(tagTemplate, chart.metadata), packaged: packageChart(chart) };
    reporter.progress({ message: `${titleOf(version)}  ${path}  sha256:${version.packaged.digest}` });
    return version;
}
function refuseTwice(others, version) {
    const other = others.find(({ tag }) => tag === version.tag);
    if (other === undefined)
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'release-twice',
        message: `${titleOf(version)} in ${version.path} and ${titleOf(other)} in ${other.path} would both be released as ${version.tag}`,
        help: 'Give them different names, or take both {name} and {version} into the tag template.',
        at: { file: `${version.path}/Chart.yaml`, line: 1 },
    });
}

;// CONCATENATED MODULE: ./actions/chart-release/src/standing-finding.ts



/** What the user has to know about how a chart stands; undefined when all is well. */
async function standing_finding_findingOn(version, standing, { root, severity, index }) {
    if (standing.kind === 'changed') {
        return {
            rule: 'chart-version-not-raised',
            severity,
            message: `${titleOf(version)} is published with another content: the chart was changed, but its version was not, so nobody gets the change`,
            help: 'Raise version in Chart.yaml. A published version is never replaced.',
            at: await versionLine(root, version.path),
        };
    }
    if (standing.kind === 'contradictory') {
        const { indexDigest, releaseDigest } = standing;
        return {
            rule: 'chart-index-contradictory',
            severity,
            message: `${titleOf(version)} has the digest ${standing_finding_short(indexDigest)} in ${index}, but the archive of the release ${version.tag} has ${standing_finding_short(releaseDigest)}`,
            help: 'If the release is right, remove the entry from the index: the next run adds it anew.',
            at: await versionLine(root, version.path),
        };
    }
    return undefined;
}
async function versionLine(root, path) {
    const { locate } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 1620));
    const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(root, path, 'Chart.yaml'), 'utf8');
    return { file: external_node_path_.posix.join(path, 'Chart.yaml'), line: locate(text, 0, ['version'])?.line ?? 1 };
}
function standing_finding_short(digest) {
    return digest.slice(0, 12);
}

;// CONCATENATED MODULE: ./actions/chart-release/src/standing.ts


/**
 * Compares a chart version with what is published of it. What decides is the name and the version, never a diff of
 * git; the contents only tell whether the version was forgotten.
 */
async function standingOf(repository, version, { release, archive, entry }) {
    if (archive !== undefined) {
        if (!(await hasContentOf(repository, archive, version)))
            return { kind: 'changed', digest: archive.digest };
        if (entry === undefined)
            return { kind: 'unfinished' };
        return entry.digest === '' || entry.digest === archive.digest
            ? { kind: 'complete' }
            : { kind: 'contradictory', indexDigest: entry.digest, releaseDigest: archive.digest };
    }
    if (entry === undefined)
        return { kind: release === undefined ? 'new' : 'unfinished' };
    const [url = ''] = entry.urls;
    if (!isOwnAddress(repository, url))
        return { kind: 'elsewhere', url };
    return entry.digest === version.packaged.digest
        ? { kind: 'unfinished' }
        : { kind: 'changed', digest: entry.digest };
}
/**
 * Archives of the same content differ by the tool that made them: helm, unlike us, puts the time into them. So
 * where the bytes differ, the published archive is unpacked and packaged our way.
 */
async function hasContentOf(repository, archive, { packaged }) {
    if (archive.digest === packaged.digest)
        return true;
    const { packageChart, readArchive } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(110), __webpack_require__.e(620), __webpack_require__.e(587)]).then(__webpack_require__.bind(__webpack_require__, 2587));
    try {
        const chart = await readArchive(await downloadAsset(repository, archive.asset), archive.asset.name);
        return packageChart(chart).digest === packaged.digest;
    }
    catch (error) {
        // What is published is no chart archive that helm takes, and then certainly not this one.
        if (error instanceof src/* ExpectedError */.Dh && /^(?:chart-|asset-too-large)/.test(error.finding.rule))
            return false;
        throw error;
    }
}
function isOwnAddress(repository, url) {
    return url.toLowerCase().startsWith(`${repository.url}/releases/download/`.toLowerCase());
}

;// CONCATENATED MODULE: ./actions/chart-release/src/summary.ts

const actionText = {
    released: '🚀 released',
    healed: '🩹 completed',
    unchanged: 'as published',
    planned: '📝 to be released',
};
/** The page of the job about its charts: what was done, what is to be done by hand, how the charts are used. */
function summaryText(content) {
    const { charts, findings, site } = content;
    const parts = [`## ${summary_titleOf(content)}`, chartTable(charts)];
    if (findings.length > 0)
        parts.push(findings.map(callout).join('\n\n'));
    if (site.url !== undefined)
        parts.push(usage(site.url, content));
    return `${parts.join('\n\n')}\n`;
}
function summary_titleOf({ charts, mode }) {
    const count = (...actions) => charts.filter(({ action }) => actions.includes(action)).length;
    const changed = count('released', 'healed', 'planned');
    if (changed === 0)
        return `Charts: nothing to release, ${charts.length} as published`;
    const versions = `${changed} chart version${changed === 1 ? '' : 's'}`;
    return mode === 'release' ? `Charts: ${versions} published` : `Charts: ${versions} to be released`;
}
function chartTable(charts) {
    const rows = charts.map(({ name, version, path, digest, action, releaseUrl, assetUrl }) => {
        const release = releaseUrl === undefined ? (0,src/* codeAsMarkdown */.p8)(version) : `[${(0,src/* codeAsMarkdown */.p8)(version)}](${releaseUrl})`;
        const archive = assetUrl === undefined ? '' : `[archive](${assetUrl}) `;
        return `| ${(0,src/* codeAsMarkdown */.p8)(name)} | ${release} | ${actionText[action]} | ${archive}${(0,src/* codeAsMarkdown */.p8)(digest.slice(0, 12))} | ${(0,src/* codeAsMarkdown */.p8)(path)} |`;
    });
    return [
        '| chart | version | | archive, SHA-256 | folder |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
    ].join('\n');
}
function callout({ severity, message, help = '' }) {
    const kind = severity === 'notice' ? 'NOTE' : 'WARNING';
    return `> [!${kind}]\n> ${(0,src/* textAsMarkdown */.LS)(`${message}. ${help}`)}`;
}
function usage(url, { charts, repository }) {
    const name = (repository.split('/')[1] ?? '').toLowerCase().replace(/[^a-z0-9-]+/g, '-');
    const chart = charts[0];
    const install = chart && `helm install my-release ${name}/${chart.name} --version ${chart.version}`;
    return `### Use them

With helm:

\`\`\`sh
helm repo add ${name} ${url}
${install ?? ''}
\`\`\`

With Flux:

\`\`\`yaml
apiVersion: source.toolkit.fluxcd.io/v1
kind: HelmRepository
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  url: ${url}
\`\`\``;
}

// EXTERNAL MODULE: ./actions/chart-release/src/release-options.ts
var release_options = __webpack_require__(8810);
;// CONCATENATED MODULE: ./actions/chart-release/src/chart-release.ts













/**
 * Publishes each chart version that is not published yet: as a release with its archive, and in the index on the
 * Pages branch. It compares what should be with what is and repairs the difference, so that running it twice
 * changes nothing, and running it again after a failure finishes the work.
 *
 * @throws {ExpectedError} before anything is written when a chart is invalid
 */
async function releaseCharts(options, reporter) {
    checkIndexPath(options.indexPath);
    checkBranch(options.pagesBranch);
    const repository = connectRepository(options.repository);
    const versions = await reporter.group('Package the charts', async () => {
        const folders = await chartFolders(options.root, options.charts);
        return packageCharts(options.root, folders, options.tagTemplate, reporter);
    });
    const found = await reporter.group('Compare with what is published', () => review(repository, versions, options));
    const findings = await findingsOn(found, options);
    report(findings, reporter);
    const charts = options.mode === 'release'
        ? await reporter.group('Publish', () => reconcile(repository, found, options, reporter))
        : found;
    const site = await readChartSite(repository, options);
    // A check looks at the charts of a pull request, which cannot change the settings of the repository.
    const settings = site.finding && options.mode !== 'check' ? [site.finding] : [];
    report(settings, reporter);
    return conclude({ charts, site, findings: [...findings, ...settings] }, repository, options, reporter);
}
function conclude({ charts, site, findings }, repository, { mode }, reporter) {
    const results = charts.map((chart) => resultOf(chart, mode));
    reporter.summary(summaryText({ charts: results, site, findings, mode, repository: repository.name }));
    return {
        charts: results,
        released: results.filter(({ action }) => action === 'released' || action === 'healed').length,
        indexUrl: site.indexUrl,
        failed: findings.some((finding) => (0,src/* reaches */.O6)(finding, 'error')),
    };
}
function report(findings, reporter) {
    for (const finding of findings)
        reporter.finding(finding);
}
async function review(repository, versions, options) {
    const charts = [];
    for (const { version, published } of await readPublished(repository, versions, options)) {
        charts.push({ version, published, standing: await standingOf(repository, version, published) });
    }
    return charts;
}
async function findingsOn(charts, options) {
    const severity = options.mode === 'check' ? 'error' : 'warning';
    const context = { root: options.root, severity, index: indexName(options) };
    const findings = charts.map(({ version, standing }) => standing_finding_findingOn(version, standing, context));
    return (await Promise.all(findings)).flatMap((finding) => finding ?? []);
}
function checkIndexPath(path) {
    if (path.split('/').every((part) => part !== '' && part !== '.' && part !== '..'))
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-index-path',
        message: `the index path ${JSON.stringify(path)} is not a path of a file on the Pages branch`,
        help: 'Write it without a slash at its start, for example index.yaml or charts/index.yaml.',
    });
}
function checkBranch(branch) {
    if (isRefName(branch))
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-branch',
        message: `the Pages branch ${JSON.stringify(branch)} is not a name that git takes for a branch`,
        help: 'Write it without refs/heads/, for example gh-pages.',
    });
}


/***/ })

};
