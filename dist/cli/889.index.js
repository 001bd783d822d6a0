export const id = 889;
export const ids = [889,497,706,836,664];
export const modules = {

/***/ 3706:
/***/ (function(module) {

!function(t,e){ true?module.exports=e():0}(this,(function(){"use strict";var t=1e3,e=6e4,n=36e5,r="millisecond",i="second",s="minute",u="hour",a="day",o="week",c="month",f="quarter",h="year",d="date",l="Invalid Date",$=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,y=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,M={name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),months:"January_February_March_April_May_June_July_August_September_October_November_December".split("_"),ordinal:function(t){var e=["th","st","nd","rd"],n=t%100;return"["+t+(e[(n-20)%10]||e[n]||e[0])+"]"}},m=function(t,e,n){var r=String(t);return!r||r.length>=e?t:""+Array(e+1-r.length).join(n)+t},v={s:m,z:function(t){var e=-t.utcOffset(),n=Math.abs(e),r=Math.floor(n/60),i=n%60;return(e<=0?"+":"-")+m(r,2,"0")+":"+m(i,2,"0")},m:function t(e,n){if(e.date()<n.date())return-t(n,e);var r=12*(n.year()-e.year())+(n.month()-e.month()),i=e.clone().add(r,c),s=n-i<0,u=e.clone().add(r+(s?-1:1),c);return+(-(r+(n-i)/(s?i-u:u-i))||0)},a:function(t){return t<0?Math.ceil(t)||0:Math.floor(t)},p:function(t){return{M:c,y:h,w:o,d:a,D:d,h:u,m:s,s:i,ms:r,Q:f}[t]||String(t||"").toLowerCase().replace(/s$/,"")},u:function(t){return void 0===t}},g="en",D={};D[g]=M;var p="$isDayjsObject",S=function(t){return t instanceof _||!(!t||!t[p])},w=function t(e,n,r){var i;if(!e)return g;if("string"==typeof e){var s=e.toLowerCase();D[s]&&(i=s),n&&(D[s]=n,i=s);var u=e.split("-");if(!i&&u.length>1)return t(u[0])}else{var a=e.name;D[a]=e,i=a}return!r&&i&&(g=i),i||!r&&g},O=function(t,e){if(S(t))return t.clone();var n="object"==typeof e?e:{};return n.date=t,n.args=arguments,new _(n)},b=v;b.l=w,b.i=S,b.w=function(t,e){return O(t,{locale:e.$L,utc:e.$u,x:e.$x,$offset:e.$offset})};var _=function(){function M(t){this.$L=w(t.locale,null,!0),this.parse(t),this.$x=this.$x||t.x||{},this[p]=!0}var m=M.prototype;return m.parse=function(t){this.$d=function(t){var e=t.date,n=t.utc;if(null===e)return new Date(NaN);if(b.u(e))return new Date;if(e instanceof Date)return new Date(e);if("string"==typeof e&&!/Z$/i.test(e)){var r=e.match($);if(r){var i=r[2]-1||0,s=(r[7]||"0").substring(0,3);return n?new Date(Date.UTC(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)):new Date(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)}}return new Date(e)}(t),this.init()},m.init=function(){var t=this.$d;this.$y=t.getFullYear(),this.$M=t.getMonth(),this.$D=t.getDate(),this.$W=t.getDay(),this.$H=t.getHours(),this.$m=t.getMinutes(),this.$s=t.getSeconds(),this.$ms=t.getMilliseconds()},m.$utils=function(){return b},m.isValid=function(){return!(this.$d.toString()===l)},m.isSame=function(t,e){var n=O(t);return this.startOf(e)<=n&&n<=this.endOf(e)},m.isAfter=function(t,e){return O(t)<this.startOf(e)},m.isBefore=function(t,e){return this.endOf(e)<O(t)},m.$g=function(t,e,n){return b.u(t)?this[e]:this.set(n,t)},m.unix=function(){return Math.floor(this.valueOf()/1e3)},m.valueOf=function(){return this.$d.getTime()},m.startOf=function(t,e){var n=this,r=!!b.u(e)||e,f=b.p(t),l=function(t,e){var i=b.w(n.$u?Date.UTC(n.$y,e,t):new Date(n.$y,e,t),n);return r?i:i.endOf(a)},$=function(t,e){return b.w(n.toDate()[t].apply(n.toDate("s"),(r?[0,0,0,0]:[23,59,59,999]).slice(e)),n)},y=this.$W,M=this.$M,m=this.$D,v="set"+(this.$u?"UTC":"");switch(f){case h:return r?l(1,0):l(31,11);case c:return r?l(1,M):l(0,M+1);case o:var g=this.$locale().weekStart||0,D=(y<g?y+7:y)-g;return l(r?m-D:m+(6-D),M);case a:case d:return $(v+"Hours",0);case u:return $(v+"Minutes",1);case s:return $(v+"Seconds",2);case i:return $(v+"Milliseconds",3);default:return this.clone()}},m.endOf=function(t){return this.startOf(t,!1)},m.$set=function(t,e){var n,o=b.p(t),f="set"+(this.$u?"UTC":""),l=(n={},n[a]=f+"Date",n[d]=f+"Date",n[c]=f+"Month",n[h]=f+"FullYear",n[u]=f+"Hours",n[s]=f+"Minutes",n[i]=f+"Seconds",n[r]=f+"Milliseconds",n)[o],$=o===a?this.$D+(e-this.$W):e;if(o===c||o===h){var y=this.clone().set(d,1);y.$d[l]($),y.init(),this.$d=y.set(d,Math.min(this.$D,y.daysInMonth())).$d}else l&&this.$d[l]($);return this.init(),this},m.set=function(t,e){return this.clone().$set(t,e)},m.get=function(t){return this[b.p(t)]()},m.add=function(r,f){var d,l=this;r=Number(r);var $=b.p(f),y=function(t){var e=O(l);return b.w(e.date(e.date()+Math.round(t*r)),l)};if($===c)return this.set(c,this.$M+r);if($===h)return this.set(h,this.$y+r);if($===a)return y(1);if($===o)return y(7);var M=(d={},d[s]=e,d[u]=n,d[i]=t,d)[$]||1,m=this.$d.getTime()+r*M;return b.w(m,this)},m.subtract=function(t,e){return this.add(-1*t,e)},m.format=function(t){var e=this,n=this.$locale();if(!this.isValid())return n.invalidDate||l;var r=t||"YYYY-MM-DDTHH:mm:ssZ",i=b.z(this),s=this.$H,u=this.$m,a=this.$M,o=n.weekdays,c=n.months,f=n.meridiem,h=function(t,n,i,s){return t&&(t[n]||t(e,r))||i[n].slice(0,s)},d=function(t){return b.s(s%12||12,t,"0")},$=f||function(t,e,n){var r=t<12?"AM":"PM";return n?r.toLowerCase():r};return r.replace(y,(function(t,r){return r||function(t){switch(t){case"YY":return String(e.$y).slice(-2);case"YYYY":return b.s(e.$y,4,"0");case"M":return a+1;case"MM":return b.s(a+1,2,"0");case"MMM":return h(n.monthsShort,a,c,3);case"MMMM":return h(c,a);case"D":return e.$D;case"DD":return b.s(e.$D,2,"0");case"d":return String(e.$W);case"dd":return h(n.weekdaysMin,e.$W,o,2);case"ddd":return h(n.weekdaysShort,e.$W,o,3);case"dddd":return o[e.$W];case"H":return String(s);case"HH":return b.s(s,2,"0");case"h":return d(1);case"hh":return d(2);case"a":return $(s,u,!0);case"A":return $(s,u,!1);case"m":return String(u);case"mm":return b.s(u,2,"0");case"s":return String(e.$s);case"ss":return b.s(e.$s,2,"0");case"SSS":return b.s(e.$ms,3,"0");case"Z":return i}return null}(t)||i.replace(":","")}))},m.utcOffset=function(){return 15*-Math.round(this.$d.getTimezoneOffset()/15)},m.diff=function(r,d,l){var $,y=this,M=b.p(d),m=O(r),v=(m.utcOffset()-this.utcOffset())*e,g=this-m,D=function(){return b.m(y,m)};switch(M){case h:$=D()/12;break;case c:$=D();break;case f:$=D()/3;break;case o:$=(g-v)/6048e5;break;case a:$=(g-v)/864e5;break;case u:$=g/n;break;case s:$=g/e;break;case i:$=g/t;break;default:$=g}return l?$:b.a($)},m.daysInMonth=function(){return this.endOf(c).$D},m.$locale=function(){return D[this.$L]},m.locale=function(t,e){if(!t)return this.$L;var n=this.clone(),r=w(t,e,!0);return r&&(n.$L=r),n},m.clone=function(){return b.w(this.$d,this)},m.toDate=function(){return new Date(this.valueOf())},m.toJSON=function(){return this.isValid()?this.toISOString():null},m.toISOString=function(){return this.$d.toISOString()},m.toString=function(){return this.$d.toUTCString()},M}(),Y=_.prototype;return O.prototype=Y,[["$ms",r],["$s",i],["$m",s],["$H",u],["$W",a],["$M",c],["$y",h],["$D",d]].forEach((function(t){Y[t[1]]=function(e){return this.$g(e,t[0],t[1])}})),O.extend=function(t,e){return t.$i||(t(e,_,O),t.$i=!0),O},O.locale=w,O.isDayjs=S,O.unix=function(t){return O(1e3*t)},O.en=D[g],O.Ls=D,O.p={},O}));

/***/ }),

/***/ 5279:
/***/ (function(module) {

!function(t,i){ true?module.exports=i():0}(this,(function(){"use strict";var t="minute",i=/[+-]\d\d(?::?\d\d)?/g,e=/([+-]|\d\d)/g;return function(s,f,n){var u=f.prototype;n.utc=function(t){var i={date:t,utc:!0,args:arguments};return new f(i)},u.utc=function(i){var e=n(this.toDate(),{locale:this.$L,utc:!0});return i?e.add(this.utcOffset(),t):e},u.local=function(){return n(this.toDate(),{locale:this.$L,utc:!1})};var r=u.parse;u.parse=function(t){t.utc&&(this.$u=!0),this.$utils().u(t.$offset)||(this.$offset=t.$offset),r.call(this,t)};var o=u.init;u.init=function(){if(this.$u){var t=this.$d;this.$y=t.getUTCFullYear(),this.$M=t.getUTCMonth(),this.$D=t.getUTCDate(),this.$W=t.getUTCDay(),this.$H=t.getUTCHours(),this.$m=t.getUTCMinutes(),this.$s=t.getUTCSeconds(),this.$ms=t.getUTCMilliseconds()}else o.call(this)};var a=u.utcOffset;u.utcOffset=function(s,f){var n=this.$utils().u;if(n(s))return this.$u?0:n(this.$offset)?a.call(this):this.$offset;if("string"==typeof s&&(s=function(t){void 0===t&&(t="");var s=t.match(i);if(!s)return null;var f=(""+s[0]).match(e)||["-",0,0],n=f[0],u=60*+f[1]+ +f[2];return 0===u?0:"+"===n?u:-u}(s),null===s))return this;var u=Math.abs(s)<=16?60*s:s;if(0===u)return this.utc(f);var r=this.clone();if(f)return r.$offset=u,r.$u=!1,r;var o=this.$u?this.toDate().getTimezoneOffset():-1*this.utcOffset();return(r=this.local().add(u+o,t)).$offset=u,r.$x.$localOffset=o,r};var h=u.format;u.format=function(t){var i=t||(this.$u?"YYYY-MM-DDTHH:mm:ss[Z]":"");return h.call(this,i)},u.valueOf=function(){var t=this.$utils().u(this.$offset)?0:this.$offset+(this.$x.$localOffset||this.$d.getTimezoneOffset());return this.$d.valueOf()-6e4*t},u.isUTC=function(){return!!this.$u},u.toISOString=function(){return this.toDate().toISOString()},u.toString=function(){return this.toDate().toUTCString()};var l=u.toDate;u.toDate=function(t){return"s"===t&&this.$offset?n(this.format("YYYY-MM-DD HH:mm:ss:SSS")).toDate():l.call(this)};var c=u.diff;u.diff=function(t,i,e){if(t&&this.$u===t.$u)return c.call(this,t,i,e);var s=this.local(),f=n(t).local();return c.call(s,f,i,e)}}}));

/***/ }),

/***/ 1607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseCharts: () => (/* binding */ releaseCharts),
  releaseDefaults: () => (/* reexport */ releaseDefaults)
});

// UNUSED EXPORTS: releaseModes

// EXTERNAL MODULE: ./packages/github/src/index.ts + 18 modules
var src = __webpack_require__(1417);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 14 modules
var report_src = __webpack_require__(8190);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/chart-release/src/chart-folders.ts



const usualFolders = ['kubernetes/.charts', '.charts', 'charts'];
/**
 * The folders of the charts to release, relative to the root: those in the given folders, or in the usual ones.
 *
 * @throws {ExpectedError} when there is no chart
 */
async function chartFolders(root, given) {
    const { findCharts } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    const searched = given.length > 0 ? given : await existing(root, usualFolders);
    const found = await findCharts(root, searched);
    if (found.length > 0)
        return found;
    throw new report_src/* ExpectedError */.Dh({
        rule: 'no-charts',
        message: searched.length > 0
            ? `there is no Chart.yaml in ${searched.join(', ')}`
            : `there is no folder ${usualFolders.join(', ')} to look for charts in`,
        help: 'Name the folders that hold charts (charts), and check the repository out before this step.',
    });
}
async function existing(root, folders) {
    const isFolder = async (folder) => (0,promises_.stat)((0,external_node_path_.join)(root, folder)).then((stats) => stats.isDirectory(), () => false);
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
    const { findEntry } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    const index = await readPublishedIndex(repository, options);
    let drafts;
    const lookUp = async (version) => {
        const { name, version: number } = version.packaged.metadata;
        const entry = findEntry(index, name, number);
        const published = await (0,src/* findPublishedRelease */.DR)(repository, version.tag);
        // The list of all releases is long, and in it alone are the drafts.
        const release = published ?? (await (drafts ??= (0,src/* listDrafts */.dG)(repository))).find(({ tag }) => tag === version.tag);
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
    const head = await (0,src/* readHead */.zy)(repository, pagesBranch);
    const text = head && (await (0,src/* readFile */.TA)(repository, head, indexPath));
    const { createIndex, readIndex } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    return text === undefined ? createIndex() : readIndex(text, indexName({ pagesBranch, indexPath }));
}
/** How messages name the index: as git names a file of another branch. */
function indexName({ pagesBranch, indexPath, }) {
    return `${pagesBranch}:${indexPath}`;
}
async function readArchiveOf(repository, release, { packaged }) {
    const asset = (0,src/* assetNamed */.Wg)(release, packaged.fileName);
    if (!asset?.uploaded)
        return undefined;
    return { release, asset, digest: await (0,src/* assetDigest */.xV)(repository, asset) };
}

;// CONCATENATED MODULE: ./actions/chart-release/src/add-to-published-index.ts





dayjs_min_default().extend((utc_default()));
/**
 * Adds chart versions to the index on the Pages branch, in one commit and without touching any other file. A rival
 * run that commits at the same time loses nothing.
 */
async function addToPublishedIndex(repository, charts, options) {
    const { addToIndex, createIndex, createIndexEntry, readIndex, writeIndex } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    const created = dayjs_min_default().utc(repository.pace.now()).format('YYYY-MM-DDTHH:mm:ss[Z]');
    const entries = charts.map(({ version: { packaged }, archive: { asset, digest } }) => createIndexEntry({ metadata: packaged.metadata, digest }, asset.downloadUrl, created));
    await (0,src/* updateFile */.Io)(repository, {
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
    const { parseVersion } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 5432));
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
    return (0,src/* publishRelease */.Dl)(repository, wanted, present);
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
    const head = await (0,src/* readHead */.zy)(repository, await (0,src/* defaultBranch */.OR)(repository));
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
    const pages = await (0,src/* readPages */.n4)(repository);
    const root = (pages.kind === 'enabled' ? pages.url : undefined) ?? (0,src/* usualSiteUrl */.PC)(repository);
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
    return new report_src/* ExpectedError */.Dh({
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
            if (!(error instanceof report_src/* ExpectedError */.Dh))
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
    const { packageChart, readChart } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 5432));
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
    throw new report_src/* ExpectedError */.Dh({
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
    const { locate } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 7842));
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, path, 'Chart.yaml'), 'utf8');
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
    const { packageChart, readArchive } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    try {
        const chart = await readArchive(await (0,src/* downloadAsset */.Bx)(repository, archive.asset), archive.asset.name);
        return packageChart(chart).digest === packaged.digest;
    }
    catch (error) {
        // What is published is no chart archive that helm takes, and then certainly not this one.
        if (error instanceof report_src/* ExpectedError */.Dh && /^(?:chart-|asset-too-large)/.test(error.finding.rule))
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
        const release = releaseUrl === undefined ? (0,report_src/* codeAsMarkdown */.p8)(version) : `[${(0,report_src/* codeAsMarkdown */.p8)(version)}](${releaseUrl})`;
        const archive = assetUrl === undefined ? '' : `[archive](${assetUrl}) `;
        return `| ${(0,report_src/* codeAsMarkdown */.p8)(name)} | ${release} | ${actionText[action]} | ${archive}${(0,report_src/* codeAsMarkdown */.p8)(digest.slice(0, 12))} | ${(0,report_src/* codeAsMarkdown */.p8)(path)} |`;
    });
    return [
        '| chart | version | | archive, SHA-256 | folder |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
    ].join('\n');
}
function callout({ severity, message, help = '' }) {
    const kind = severity === 'notice' ? 'NOTE' : 'WARNING';
    return `> [!${kind}]\n> ${(0,report_src/* textAsMarkdown */.LS)(`${message}. ${help}`)}`;
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

;// CONCATENATED MODULE: ./actions/chart-release/src/release-options.ts
const releaseModes = (/* unused pure expression or super */ null && (['release', 'check', 'dry-run']));
/** What is used where the user says nothing. */
const releaseDefaults = {
    charts: [],
    pagesBranch: 'gh-pages',
    indexPath: 'index.yaml',
    tagTemplate: '{name}-{version}',
    mode: 'release',
    makeLatest: false,
};

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
    const repository = (0,src/* connectRepository */.JC)(options.repository);
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
        failed: findings.some((finding) => (0,report_src/* reaches */.O6)(finding, 'error')),
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
    throw new report_src/* ExpectedError */.Dh({
        rule: 'invalid-index-path',
        message: `the index path ${JSON.stringify(path)} is not a path of a file on the Pages branch`,
        help: 'Write it without a slash at its start, for example index.yaml or charts/index.yaml.',
    });
}
function checkBranch(branch) {
    if (isRefName(branch))
        return;
    throw new report_src/* ExpectedError */.Dh({
        rule: 'invalid-branch',
        message: `the Pages branch ${JSON.stringify(branch)} is not a name that git takes for a branch`,
        help: 'Write it without refs/heads/, for example gh-pages.',
    });
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
