export const id = 474;
export const ids = [474];
export const modules = {

/***/ 1484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ withCommonMetadata)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);

/** Puts spec.commonMetadata of a Kustomization or HelmRelease on an object that it applies, over what is there. */
function withCommonMetadata(resource, spec) {
    const common = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(spec['commonMetadata']);
    const fields = ['labels', 'annotations'].filter((field) => common[field] !== undefined);
    if (fields.length === 0)
        return resource;
    const { object } = resource;
    const added = Object.fromEntries(fields.map((field) => [field, { ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(object.metadata[field]), ...(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(common[field]) }]));
    return { ...resource, object: { ...object, metadata: { ...object.metadata, ...added } } };
}


/***/ }),

/***/ 2846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** The candidate that is most like `name`; undefined when none is near enough to be a slip of the fingers. */
function closest(name, candidates) {
    let best;
    let least = Math.min(3, Math.max(1, Math.floor(name.length / 4))) + 1;
    for (const candidate of candidates) {
        const distance = isCut(name, candidate) ? 1 : editDistance(name.slice(0, 80), candidate.slice(0, 80));
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
/** `helm-repos` for `helm-repositories`: a beginning that is long enough to tell. */
function isCut(a, b) {
    const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
    let same = 0;
    while (same < short.length && short[same] === long[same])
        same += 1;
    return short.length >= 4 && same >= short.length - 1;
}
/** Levenshtein's: how many characters are to be added, dropped or changed. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 0; i < a.length; i += 1) {
        const current = [i + 1];
        for (let j = 0; j < b.length; j += 1) {
            const change = (previous[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
            current.push(Math.min(change, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _pte_resource__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3410);

/** The value when it is a string that says something. */
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The items when it is a list. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** The value when it is an object, else an empty one: a field that is missing or wrong says nothing. */
function jsonObject(value) {
    return (0,_pte_resource__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? value : {};
}


/***/ }),

/***/ 7302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8190);

/** Far above any repository of manifests; below what would take minutes to walk. */
const fileLimit = 200_000;
/** Paths of all files below a directory, parents before children, in order of name; `.git` is left out. */
function* filesBelow(view, directory) {
    const waiting = [directory];
    let count = 0;
    for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
        const prefix = current === '' ? '' : `${current}/`;
        const below = [];
        for (const { name, kind } of view.list(current) ?? []) {
            if (kind === 'file') {
                count += 1;
                if (count > fileLimit)
                    throw tooManyFiles(directory);
                yield prefix + name;
            }
            else if (name !== '.git')
                below.push(prefix + name);
        }
        waiting.push(...below.reverse());
    }
}
function tooManyFiles(directory) {
    return new _pte_report__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh({
        rule: 'unsupported',
        message: `there are more than ${fileLimit} files below ${directory || 'the root of the repository'}`,
        help: 'Name the folder that holds the infrastructure repository only.',
    });
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ fluxKustomization),
/* harmony export */   Hw: () => (/* binding */ isFluxKustomization),
/* harmony export */   hk: () => (/* binding */ dependenciesOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);

function isFluxKustomization(object) {
    return object.kind === 'Kustomization' && object.apiVersion.startsWith('kustomize.toolkit.fluxcd.io/');
}
/** `namespace` is that of the Kustomization that applies the object, for one that names none itself. */
function fluxKustomization(object, namespace, locate) {
    const { name } = object.metadata;
    const own = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(object.metadata['namespace']) ?? namespace;
    return { id: `${own}/${name}`, namespace: own, name, spec: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(object['spec']), locate };
}
/** The source of a Kustomization, in its own namespace unless it says otherwise. */
function sourceOf({ spec, namespace }) {
    const reference = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(spec['sourceRef']);
    return {
        kind: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reference['kind']) ?? 'GitRepository',
        namespace: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reference['namespace']) ?? namespace,
        name: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reference['name']) ?? '',
    };
}
/** Ids of the objects that have to be ready before a Kustomization or HelmRelease, in the order in which they are written. */
function dependenciesOf({ spec, namespace, }) {
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(spec)['dependsOn']).map((item) => {
        const reference = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(item);
        return `${(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reference['namespace']) ?? namespace}/${(0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reference['name']) ?? ''}`;
    });
}


/***/ }),

/***/ 3688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseRange),
/* harmony export */   i: () => (/* binding */ satisfies)
/* harmony export */ });
const wildcard = /^[xX*]$/;
const operators = '(?:!=|=>|>=|=<|<=|~>|[=<>~^])?';
const version = String.raw `v?(?:\d+|[xX*])(?:\.(?:\d+|[xX*])){0,2}(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?`;
const alternative = new RegExp(String.raw `^\s*${operators}\s*${version}\s*(?:(?:\s+|,\s*)${operators}\s*${version}\s*)*$`);
const comparison = new RegExp(String.raw `(?<operator>${operators})\s*(?<text>${version})`, 'g');
const hyphenRange = new RegExp(String.raw `(?<from>${version})\s+-\s+(?<to>${version})`, 'g');
const longestRange = 512;
/**
 * Parses a range as Go's Masterminds/semver v3 does, which Flux and Helm use. It differs from npm's:
 * a comma joins too, `1.2` means `1.2.x`, and `>1` excludes all of 1. Undefined when it is not a range.
 */
function parseRange(text) {
    if (text.length > longestRange)
        return undefined;
    const alternatives = text.replace(hyphenRange, '>= $<from>, <= $<to> ').split('||');
    if (!alternatives.every((one) => alternative.test(one)))
        return undefined;
    return alternatives.map((one) => [...one.matchAll(comparison)].map(toComparison));
}
function toComparison(match) {
    const { operator = '', text = '' } = match.groups ?? {};
    const [precedence = ''] = text.replace(/^v/, '').split('+');
    const dash = precedence.indexOf('-');
    const written = (dash < 0 ? precedence : precedence.slice(0, dash)).split('.');
    const firstWildcard = written.findIndex((part) => wildcard.test(part));
    const parts = firstWildcard < 0 ? written.length : firstWildcard;
    const [major = 0, minor = 0, patch = 0] = written.slice(0, parts).map(Number);
    return {
        operator,
        numbers: [major, minor, patch],
        prerelease: dash < 0 ? '' : precedence.slice(dash + 1),
        parts,
    };
}
/** A prerelease satisfies only an alternative that names a prerelease itself. */
function satisfies(version, range) {
    return range.some((all) => {
        const prereleases = all.some(({ prerelease }) => prerelease !== '');
        return (prereleases || version.prerelease.length === 0) && all.every((one) => holds(version, one));
    });
}
function holds(version, comparison) {
    const { operator, numbers, prerelease, parts } = comparison;
    const difference = version.compare(numbers.join('.') + (prerelease === '' ? '' : `-${prerelease}`));
    switch (operator) {
        case '>':
            return difference > 0 && !(isPartial(parts) && shares(version, numbers, parts));
        case '<':
            return difference < 0;
        case '>=':
        case '=>':
            return difference >= 0;
        case '<=':
        case '=<':
            // `<=*` is `<=0.0.x` there, surprising as that is.
            return difference <= 0 || (parts < 3 && shares(version, numbers, parts === 1 ? 1 : 2));
        case '!=':
            return differs(version, comparison, difference);
        case '^':
            return difference >= 0 && shares(version, numbers, caretParts(comparison));
        case '~':
        case '~>':
            return difference >= 0 && withinTilde(version, comparison);
        default:
            return parts === 3 ? difference === 0 : difference >= 0 && withinTilde(version, comparison);
    }
}
/** `1` or `1.2`, but neither `*` nor a whole version. */
function isPartial(parts) {
    return parts === 1 || parts === 2;
}
function differs(version, { numbers, prerelease, parts }, difference) {
    if (!isPartial(parts))
        return difference !== 0;
    if (!shares(version, numbers, parts))
        return true;
    return parts === 2 && version.prerelease.join('.') !== prerelease;
}
function withinTilde(version, { numbers, parts }) {
    const any = !isPartial(parts) && numbers.every((number) => number === 0);
    return any || shares(version, numbers, parts === 1 ? 1 : 2);
}
/** How many leading parts `^` keeps: up to the first that is not 0, and what was written of zeros. */
function caretParts({ numbers: [major, minor], parts }) {
    if (major > 0 || parts === 1)
        return 1;
    return minor > 0 || parts === 2 ? 2 : 3;
}
function shares(version, [major, minor, patch], count) {
    const equal = [version.major === major, version.minor === minor, version.patch === patch];
    return equal.slice(0, count).every(Boolean);
}


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sy: () => (/* reexport */ blame),
  ue: () => (/* reexport */ local_chart/* chartFolders */.ue),
  IY: () => (/* reexport */ chartImagePolicies),
  kp: () => (/* reexport */ did_you_mean/* closest */.k),
  clusterGraph: () => (/* reexport */ clusterGraph),
  rf: () => (/* reexport */ image_policy_tag_defaultImagePolicy),
  hk: () => (/* reexport */ flux_kustomization/* dependenciesOf */.hk),
  DR: () => (/* reexport */ files_below/* filesBelow */.D),
  findingsOf: () => (/* reexport */ findingsOf),
  pb: () => (/* reexport */ formatDeployTag),
  graphAsMermaid: () => (/* reexport */ graphAsMermaid),
  graphAsSvg: () => (/* reexport */ graphAsSvg),
  Dv: () => (/* reexport */ imageMarkers),
  imagePolicyFrom: () => (/* reexport */ imagePolicyFrom),
  Hw: () => (/* reexport */ flux_kustomization/* isFluxKustomization */.Hw),
  nT: () => (/* reexport */ isOpen),
  t8: () => (/* reexport */ src_variables/* isUnknown */.t8),
  w3: () => (/* reexport */ local_chart/* localChart */.w3),
  An: () => (/* reexport */ parseTagVersion),
  sR: () => (/* reexport */ poisonTags),
  M9: () => (/* reexport */ image_policy_manifest_readImagePolicy),
  renderReleases: () => (/* reexport */ renderReleases),
  renderWithRemoteBases: () => (/* reexport */ renderWithRemoteBases),
  o1: () => (/* reexport */ repository_path/* resolvePath */.o),
  selectImageTag: () => (/* reexport */ selectImageTag),
  vz: () => (/* reexport */ flux_kustomization/* sourceOf */.vz)
});

// UNUSED EXPORTS: SubstitutionError, clockTolerance, formatTagTime, missingGroups, parseTagTime, readPolicyFile, renderRepository, strictImagePolicy, substitute

// EXTERNAL MODULE: ./packages/report/src/index.ts + 14 modules
var src = __webpack_require__(8190);
;// CONCATENATED MODULE: ./packages/flux/src/image-policy-expand.ts

// Go takes the longest run of letters, digits and underscores as a name; Unicode ones too.
const reference = /\$(?:(?<dollar>\$)|(?<name>[\p{L}\p{Nd}_]+)|\{(?<braced>[\p{L}\p{Nd}_]+)\})/gu;
/** Go reads a name as the number of a group when it has no leading zero and stays below 10^9. */
const groupNumber = /^(?:0|[1-9]\d{0,8})$/;
/**
 * Fills in a template as Go's Regexp.ExpandString does: `$1`, `$name`, `${name}`, `$$`.
 * A group that does not exist or took no part gives nothing; a malformed reference stays as it is.
 */
function expandTemplate(template, match) {
    return template.replace(reference, (...args) => {
        const { dollar, name, braced } = args.at(-1);
        if (dollar !== undefined)
            return '$';
        return groupText(name ?? braced ?? '', match);
    });
}
function groupText(name, { groups, names }) {
    if (groupNumber.test(name))
        return groups[Number(name)] ?? '';
    // Of several groups with this name the first that took part counts.
    return groups.find((text, i) => names[i] === name && text !== undefined) ?? '';
}
/**
 * The groups that a template names and the pattern does not have. Each expands to nothing; where that is all of
 * the template, every tag has the same key and Flux picks the first in byte order.
 */
function missingGroups(template, pattern) {
    const { names } = nameGroups(pattern);
    const references = [...template.matchAll(reference)].flatMap(({ groups }) => groups?.['name'] ?? groups?.['braced'] ?? []);
    return references.filter((name) => groupNumber.test(name) ? Number(name) >= names.length : !names.includes(name));
}

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-order.ts
/** Byte order, as Go compares strings. */
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** `asc` picks the last in byte order, `desc` the first (image-reflector-controller, policy/alphabetical.go). */
function alphabeticalChoice(keys, order) {
    const sorted = [...keys].sort(compareBytes);
    const key = sorted.at(order === 'asc' ? -1 : 0);
    return key === undefined ? { failure: 'no tag is left to choose from' } : { key };
}
/** `asc` picks the highest number. One key that is no number fails the whole policy (policy/numerical.go). */
function numericalChoice(keys, order) {
    let best;
    for (const key of keys) {
        const value = parseGoFloat(key);
        if (value === undefined)
            return { failure: `${JSON.stringify(key)} is not a number, so Flux picks nothing` };
        const worse = best !== undefined && (order === 'asc' ? value < best.value : value > best.value);
        if (!worse)
            best = { key, value };
    }
    return best === undefined ? { failure: 'no tag is left to choose from' } : { key: best.key };
}
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const hexadecimal = /^(?<sign>[+-]?)0x(?<whole>[\da-f]*)\.?(?<fraction>[\da-f]*)p(?<exponent>[+-]?\d+)$/i;
const special = /^(?<sign>[+-]?)(?:inf|infinity|(?<nan>nan))$/i;
/** A number as Go's strconv.ParseFloat reads it; undefined where that is an error, overflow included. */
function parseGoFloat(text) {
    const named = special.exec(text)?.groups;
    if (named)
        return named['nan'] ? (named['sign'] ? undefined : NaN) : named['sign'] === '-' ? -Infinity : Infinity;
    const value = decimal.test(text) ? Number(text) : hexFloat(text);
    return value === undefined || !Number.isFinite(value) ? undefined : value;
}
function hexFloat(text) {
    const parts = hexadecimal.exec(text)?.groups;
    const { sign = '', whole = '', fraction = '', exponent = '' } = parts ?? {};
    if (!parts || whole + fraction === '')
        return undefined;
    const value = Number(`0x${whole}${fraction}`) * 2 ** (Number(exponent) - 4 * fraction.length);
    return sign === '-' ? -value : value;
}

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-groups.ts
// What can hold a parenthesis that opens no group: \Q…\E, an escape, a class. Then the two kinds of groups.
const tokens = /\\Q.*?(?:\\E|$)|\\[^]|(?<class>\[\^?\]?(?:\[:\^?\w*:\]|\\[^]|[^\]\\])*\])|\(\?P?<(?<name>\w+)>|(?<plain>\((?!\?))/gs;
/** Finds the capturing groups of a pattern of Go and numbers them by their opening parenthesis. */
function image_policy_groups_nameGroups(pattern) {
    const names = [undefined];
    let numbered = '';
    let end = 0;
    for (const match of pattern.matchAll(tokens)) {
        const { name, plain } = match.groups ?? {};
        numbered += pattern.slice(end, match.index);
        end = match.index + match[0].length;
        numbered += name === undefined ? match[0] : `(?P<g${names.length}>`;
        if (name !== undefined || plain !== undefined)
            names.push(name);
    }
    return { numbered: numbered + pattern.slice(end), names };
}

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-pattern.ts


/**
 * Compiles a pattern with the syntax of Go's regexp package (RE2): no look-around and no back-references,
 * repetition of at most 1000.
 *
 * @throws {ExpectedError} `invalid-policy`, when Flux could not compile it either.
 */
async function compileTagPattern(pattern) {
    const { RE2JS, RE2JSException } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2856));
    // Go lets two groups have one name, re2js does not: it is given names of ours.
    const { numbered, names } = image_policy_groups_nameGroups(pattern);
    try {
        const compiled = RE2JS.compile(numbered);
        return (tag) => {
            const matcher = compiled.matcher(tag);
            if (!matcher.find())
                return undefined;
            const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, i) => matcher.group(i) ?? undefined);
            return { groups, names };
        };
    }
    catch (error) {
        if (!(error instanceof RE2JSException))
            throw error;
        throw invalidPattern(pattern, error);
    }
}
function invalidPattern(pattern, cause) {
    const reason = cause.message.replace(/^error parsing regexp: /, '');
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-policy',
        message: `the pattern ${pattern} is not a regular expression of Go: ${reason}`,
        help: 'Flux compiles it with RE2: look-around, back-references and repetitions over 1000 do not exist there. A named group is (?P<name>…).',
    }, { cause });
}

// EXTERNAL MODULE: ./packages/flux/src/image-policy-semver-range.ts
var image_policy_semver_range = __webpack_require__(3688);
;// CONCATENATED MODULE: ./packages/flux/src/image-policy-semver.ts


/**
 * Picks the highest version within a range (image-reflector-controller, policy/semver.go). Keys that are no
 * complete version, with or without `v`, and those outside of the range are passed over.
 *
 * @throws {ExpectedError} `invalid-policy`, when the range is none.
 */
async function semverChoice(keys, text) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.t.bind(__webpack_require__, 2088, 23));
    const range = (0,image_policy_semver_range/* parseRange */.R)(text);
    if (range === undefined)
        throw invalidRange(text);
    const passedOver = [];
    let best;
    for (const key of keys) {
        const version = semver.parse(key);
        if (version === null)
            passedOver.push({ key, reason: 'not a semantic version of three parts' });
        else if (!(0,image_policy_semver_range/* satisfies */.i)(version, range))
            passedOver.push({ key, reason: `outside of the range ${text}` });
        else if (best === undefined || version.compare(best.version) > 0)
            best = { key, version };
    }
    if (best === undefined)
        return { choice: { failure: `no tag is a version within ${text}` }, passedOver };
    return { choice: { key: best.key }, passedOver };
}
function invalidRange(range) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-policy',
        message: `${JSON.stringify(range)} is not a range of semantic versions`,
        help: 'Flux reads ranges as Helm does, for example >=1.0.0 <2.0.0, ^1.2, ~1.2.3, 1.x.',
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/image-policy.ts





/** Unless an ImageRepository says otherwise, Flux never sees these tags: signatures of cosign. */
const excluded = /\.sig$/;
/**
 * Picks the tag that Flux's image-reflector-controller (v1) picks among all tags of a repository.
 * Tags with equal keys are one candidate: the controller walks the tags in descending order and the last one
 * stays, which is the first in byte order.
 */
async function selectImageTag(policy, tags) {
    try {
        const { candidates, ignored } = await filterTags(policy.filter, tags);
        const { choice, passedOver } = await choose(policy.rule, candidates.map(({ key }) => key));
        const reasons = new Map(passedOver.map(({ key, reason }) => [key, reason]));
        const found = {
            candidates: candidates.filter(({ key }) => !reasons.has(key)),
            ignored: [...ignored, ...candidates.flatMap(({ tag, key }) => ignoredFor(tag, reasons.get(key)))],
        };
        if ('failure' in choice)
            return { ...found, outcome: 'none', reason: choice.failure };
        const selected = found.candidates.find(({ key }) => key === choice.key);
        if (selected === undefined)
            throw new Error(`the policy chose ${choice.key}, which is no candidate`);
        return { ...found, outcome: 'selected', selected };
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        return { candidates: [], ignored: [], outcome: 'invalid', error };
    }
}
async function filterTags(filter, tags) {
    const keyOf = filter ? await keyFunction(filter) : (tag) => tag;
    const byKey = new Map();
    const ignored = [];
    for (const tag of [...new Set(tags)].sort((a, b) => compareBytes(b, a))) {
        const key = excluded.test(tag) ? undefined : keyOf(tag);
        if (key === undefined)
            ignored.push({ tag, reason: excluded.test(tag) ? 'a signature' : 'does not match the pattern' });
        else {
            const replaced = byKey.get(key);
            if (replaced !== undefined)
                ignored.push({ tag: replaced, reason: `has the same key as ${tag}: ${key}` });
            byKey.set(key, tag);
        }
    }
    return { candidates: [...byKey].map(([key, tag]) => ({ tag, key })), ignored };
}
async function keyFunction({ pattern, extract, }) {
    const match = await compileTagPattern(pattern);
    return (tag) => {
        const found = match(tag);
        return found && (extract ? expandTemplate(extract, found) : tag);
    };
}
async function choose(rule, keys) {
    if (rule.by === 'semver')
        return semverChoice(keys, rule.range);
    const choice = rule.by === 'numerical' ? numericalChoice : alphabeticalChoice;
    return { choice: choice(keys, rule.order), passedOver: [] };
}
function ignoredFor(tag, reason) {
    return reason === undefined ? [] : [{ tag, reason }];
}

// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 16 modules
var yaml_src = __webpack_require__(7842);
// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
;// CONCATENATED MODULE: ./packages/flux/src/image-policy-manifest.ts


/**
 * Reads the ImagePolicy of a manifest (image.toolkit.fluxcd.io). Of several policies Flux takes semver, then
 * alphabetical, then numerical; orders are written in either case and default to ascending.
 *
 * @throws {ExpectedError} `invalid-policy`, when the manifest holds none.
 */
function image_policy_manifest_readImagePolicy(manifest) {
    const spec = objectAt(manifest, 'spec');
    const choice = objectAt(spec, 'policy');
    const rule = readRule(choice, manifest.metadata.name);
    const { pattern, extract } = objectAt(spec, 'filterTags');
    if (typeof pattern !== 'string' || pattern === '')
        return { rule };
    return { filter: { pattern, ...(typeof extract === 'string' ? { extract } : {}) }, rule };
}
function readRule(choice, name) {
    const range = objectAt(choice, 'semver')['range'];
    if (typeof range === 'string')
        return { by: 'semver', range };
    for (const by of ['alphabetical', 'numerical']) {
        if ((0,kubernetes_object/* isJsonObject */.O)(choice[by]))
            return { by, order: readOrder(choice[by]['order'], name) };
    }
    throw invalid(`ImagePolicy ${name} has no policy: spec.policy needs semver, alphabetical or numerical`);
}
function readOrder(order, name) {
    const text = typeof order === 'string' ? order.toLowerCase() : 'asc';
    if (text === '' || text === 'asc')
        return 'asc';
    if (text === 'desc')
        return 'desc';
    throw invalid(`ImagePolicy ${name} has the order ${JSON.stringify(order)}, which is neither asc nor desc`);
}
function objectAt(parent, key) {
    const value = parent[key];
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}
function invalid(message) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-policy',
        message,
        help: 'See https://fluxcd.io/flux/components/image/imagepolicies/',
    });
}

// EXTERNAL MODULE: ./node_modules/dayjs/dayjs.min.js
var dayjs_min = __webpack_require__(3706);
var dayjs_min_default = /*#__PURE__*/__webpack_require__.n(dayjs_min);
// EXTERNAL MODULE: ./node_modules/dayjs/plugin/customParseFormat.js
var customParseFormat = __webpack_require__(2768);
var customParseFormat_default = /*#__PURE__*/__webpack_require__.n(customParseFormat);
// EXTERNAL MODULE: ./node_modules/dayjs/plugin/utc.js
var utc = __webpack_require__(5279);
var utc_default = /*#__PURE__*/__webpack_require__.n(utc);
;// CONCATENATED MODULE: ./packages/flux/src/image-policy-tag.ts




dayjs_min_default().extend((utc_default()));
dayjs_min_default().extend((customParseFormat_default()));
/** Colons are not allowed in tags, so hours, minutes and seconds are parted by dots. */
const timeFormat = 'YYYY-MM-DDTHH.mm.ss';
const timePattern = (/* unused pure expression or super */ null && (String.raw `\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d`));
/** Seven digits are not git's abbreviation, which is longer in large repositories: Flux counts them. */
const shortLength = 7;
/** `v1_0123456_2026-11-24T20.33.00Z` */
function formatDeployTag({ version, sha, instant }) {
    return `${version}_${sha.slice(0, shortLength).toLowerCase()}_${formatTagTime(instant)}Z`;
}
/** The part of a tag that Flux compares by default, such as `2026-11-24T20.33.00`. */
function formatTagTime(instant) {
    return dayjs_min_default().utc(instant).format(timeFormat);
}
/** Milliseconds since 1970 of a key as {@link formatTagTime} writes it; undefined for any other text. */
function parseTagTime(key) {
    const time = dayjs_min_default().utc(key, timeFormat, true);
    return time.isValid() ? time.valueOf() : undefined;
}
/** `1` and `v1` are the version `v1`. */
function parseTagVersion(text) {
    const number = /^v?(0|[1-9]\d*)$/.exec(text)?.[1];
    if (number !== undefined)
        return `v${number}`;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-version',
        message: `the version ${JSON.stringify(text)} is not a whole number such as 1 or v1`,
        help: 'It is the number in v1_<commit>_<time>, which the pattern of the ImagePolicy names.',
    });
}
/** The policy of the simple-app chart for tags of a version, which must be as {@link parseTagVersion} gives it. */
function image_policy_tag_defaultImagePolicy(version) {
    return policyOf(String.raw `^${version}_[a-fA-F0-9]{${shortLength}}_(?P<datetime>.*)Z$`);
}
/** The policy of the chart with the changes of the user. */
function imagePolicyFrom({ pattern, extract, order = 'asc' }, version) {
    const { filter } = image_policy_tag_defaultImagePolicy(version);
    // The chart's template belongs to the chart's pattern; another pattern comes with its own, or with none.
    const template = extract ?? (pattern === undefined ? filter?.extract : undefined);
    return {
        filter: {
            pattern: pattern ?? filter?.pattern ?? '',
            ...(template === undefined ? {} : { extract: template }),
        },
        rule: { by: 'alphabetical', order },
    };
}
/** The chart's policy with a pattern that takes nothing but a time, so that no stray tag can win for ever. */
function strictImagePolicy(version) {
    return policyOf(String.raw `^${version}_[a-f0-9]{${shortLength}}_(?P<datetime>${timePattern})Z$`);
}
function policyOf(pattern) {
    return { filter: { pattern, extract: '$datetime' }, rule: { by: 'alphabetical', order: 'asc' } };
}

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-release.ts



const chart = (/* unused pure expression or super */ null && (['spec', 'chart', 'spec', 'chart']));
const update = (/* unused pure expression or super */ null && (['spec', 'values', 'image', 'update']));
/**
 * The policy that a HelmRelease of the simple-app chart makes: the chart's own, with what `image.update` of the
 * release's values says. Values of `valuesFrom` are not in the file, so they are not known.
 *
 * @throws {ExpectedError} `no-policy`
 */
function image_policy_release_readReleasePolicy(release, place) {
    const values = valueAt(release, update);
    const settings = isJsonObject(values) ? values : {};
    if (valueAt(release, chart) !== 'simple-app' && settings['pattern'] === undefined)
        throw noPolicy(release, 'it is no release of the chart simple-app', place(chart));
    if (settings['enabled'] === false)
        throw noPolicy(release, 'its image.update is switched off', place([...update, 'enabled']));
    const { filter, rule } = defaultImagePolicy('v1');
    const text = (key) => {
        const value = settings[key] ?? filter?.[key] ?? '';
        if (typeof value === 'string')
            return value;
        throw noPolicy(release, `its image.update.${key} is no text`, place([...update, key]));
    };
    const policy = { filter: { pattern: text('pattern'), extract: text('extract') }, rule };
    return { policy, at: place([...update, 'pattern']) };
}
function valueAt(object, path) {
    let value = object;
    for (const key of path)
        value = isJsonObject(value) ? value[key] : undefined;
    return value;
}
function noPolicy(release, reason, at) {
    return new ExpectedError({
        rule: 'no-policy',
        message: `the HelmRelease ${release.metadata.name} gives its image no policy: ${reason}`,
        help: 'Name a file with an ImagePolicy, or with a HelmRelease of the simple-app chart that watches its image.',
        at,
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-file.ts





/**
 * The policy that a file of an infrastructure repository gives an image: the one ImagePolicy in it, or else what
 * the one HelmRelease in it makes of the simple-app chart's.
 *
 * @param file how the file is called in findings.
 * @throws {ExpectedError} `yaml-syntax`, `no-policy`, `invalid-policy`, each with its place.
 */
function readPolicyFile(text, file) {
    const { documents, problem } = parseYaml(text);
    if (problem) {
        const { message, line, column } = problem;
        const at = { file, line, column };
        throw new ExpectedError({ rule: 'yaml-syntax', message: `${file} is no YAML: ${message}`, at });
    }
    const { object, document } = theOne(documents, file);
    const place = (path) => ({ file, line: 1, ...locate(text, document, path) });
    return object.kind === 'ImagePolicy' ? readManifest(object, place) : readReleasePolicy(object, place);
}
function theOne(documents, file) {
    const objects = documents.flatMap((object, document) => isKubernetesObject(object) ? [{ object, document }] : []);
    const ofKind = (kind) => objects.filter(({ object }) => object.kind === kind);
    const policies = ofKind('ImagePolicy');
    const candidates = policies.length > 0 ? policies : ofKind('HelmRelease');
    const [found, ...more] = candidates;
    if (found !== undefined && more.length === 0)
        return found;
    const names = candidates.map(({ object }) => object.metadata.name).join(', ');
    const reason = found === undefined ? 'it has neither an ImagePolicy nor a HelmRelease' : `it has several: ${names}`;
    throw new ExpectedError({
        rule: 'no-policy',
        message: `${file} does not say what the policy of the image is: ${reason}`,
        help: 'Name a file with one ImagePolicy, or with one HelmRelease of the simple-app chart.',
        at: { file, line: 1 },
    });
}
function readManifest(object, place) {
    try {
        return { policy: readImagePolicy(object), at: place(['spec', 'filterTags', 'pattern']) };
    }
    catch (error) {
        if (!(error instanceof ExpectedError))
            throw error;
        throw new ExpectedError({ ...error.finding, at: place(['spec', 'policy']) }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-poison.ts


/** How far ahead of the clock, in milliseconds, a tag may honestly be: clocks differ, and ties take later seconds. */
const clockTolerance = 60_000;
/**
 * Candidates that win against every tag made now: keys such as `test`, or a time in the future. Flux stays on
 * them until they are deleted. Only asked of policies whose keys are times as our tags have them.
 */
function poisonTags(policy, { candidates }, now) {
    const { by } = policy.rule;
    // A descending policy picks the oldest tag; there new tags win nowhere.
    if (by !== 'alphabetical' || policy.rule.order === 'desc' || !candidates.some(({ key }) => isTime(key)))
        return [];
    const latest = formatTagTime(now + clockTolerance);
    return candidates.filter(({ key }) => compareBytes(key, latest) > 0);
}
function isTime(key) {
    return parseTagTime(key) !== undefined;
}

;// CONCATENATED MODULE: ./packages/flux/src/substitution-error.ts
/** Why a text is no template for Flux's variable substitution. */
class SubstitutionError extends Error {
    name = 'SubstitutionError';
    /** Where the `${` that cannot be read stands in the text, from 0. */
    offset;
    constructor(reason, offset) {
        super(reason);
        this.offset = offset;
    }
}

;// CONCATENATED MODULE: ./packages/flux/src/envsubst-template.ts

/** Real templates nest two or three deep. */
const depthLimit = 100;
/** Splits a text into what stays and calls, by the grammar of fluxcd/pkg/envsubst/parse. */
function parseTemplate(text) {
    const nodes = [];
    let position = 0;
    for (let dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', position)) {
        const next = text[dollar + 1];
        if (next === '{') {
            const cursor = createCursor(text, dollar);
            nodes.push(text.slice(position, dollar), parseCall(cursor, 0));
            position = cursor.position;
        }
        else {
            nodes.push(text.slice(position, dollar + 1));
            // Of a pair of dollars the second is dropped, and starts nothing.
            position = dollar + (next === '$' ? 2 : 1);
        }
    }
    nodes.push(text.slice(position));
    return nodes;
}
function createCursor(text, start) {
    const cursor = {
        position: start,
        peek: () => text[cursor.position],
        startsCall: () => text.startsWith('${', cursor.position),
        take(pattern) {
            pattern.lastIndex = cursor.position;
            const found = pattern.exec(text)?.[0];
            cursor.position += found?.length ?? 0;
            return found;
        },
        need: (pattern, reason) => cursor.take(pattern) ?? cursor.fail(reason),
        fail(reason) {
            throw new SubstitutionError(reason, start);
        },
    };
    return cursor;
}
const identifier = /[\p{L}\p{Nd}_]+/uy;
const closing = /\}/y;
function parseCall(cursor, depth) {
    if (depth > depthLimit)
        cursor.fail('too many nested substitutions');
    cursor.position += '${'.length;
    if (cursor.take(/#/y) !== undefined) {
        const variable = cursor.need(identifier, 'bad substitution');
        cursor.need(closing, 'bad substitution');
        return { variable, operator: '#', args: [] };
    }
    const variable = cursor.need(identifier, 'unable to parse variable name');
    const operator = cursor.take(/:[=\-?+]|=|:|[,^]{1,2}|\/[/#%]?|##?|%%?/y);
    if (operator === undefined) {
        cursor.need(closing, 'missing closing brace');
        return { variable, operator: '', args: [] };
    }
    const args = parseArguments(cursor, operator, depth);
    cursor.need(closing, 'bad substitution');
    return { variable, operator, args };
}
// Each stops before a nested call.
const untilBrace = /(?:(?!\$\{)[^}])+/y;
const untilColon = /(?:(?!\$\{)[^:}])+/y;
const untilSlash = /(?:\\[/\\]|\$\$|(?!\$\{)[^/])+/y;
const replacement = /(?:\\[/\\]|\$\$|(?!\$\{)[^}])+/y;
function parseArguments(cursor, operator, depth) {
    const argument = (accepts) => parseArgument(cursor, accepts, depth);
    switch (operator) {
        case ',':
        case ',,':
        case '^':
        case '^^':
        case ',^':
        case '^,':
            return [];
        case ':': {
            // The library loses its place here: before the end of the text, and before what is not ASCII.
            if ((cursor.peek() ?? '\u{80}') >= '\u{80}')
                cursor.fail('bad substitution');
            const offset = argument(untilColon);
            return cursor.take(/:+/y) === undefined ? [offset] : [offset, argument(untilBrace)];
        }
        case '#':
        case '##':
        case '%':
        case '%%':
            return [argument(untilBrace)];
        default:
            return operator.startsWith('/') ? parseReplacement(cursor, argument) : parseDefault(cursor, argument);
    }
}
/** A default is the only argument that is made of any number of texts and calls. */
function parseDefault(cursor, argument) {
    const args = [];
    while (cursor.peek() !== '}')
        args.push(argument(untilBrace));
    return args;
}
function parseReplacement(cursor, argument) {
    const pattern = unescaped(argument(untilSlash));
    cursor.need(/\/+/y, 'bad substitution');
    return cursor.peek() === '}' ? [pattern] : [pattern, unescaped(argument(replacement))];
}
function parseArgument(cursor, accepts, depth) {
    if (cursor.startsCall())
        return parseCall(cursor, depth + 1);
    return cursor.need(accepts, 'unable to parse substitution within function');
}
function unescaped(node) {
    return typeof node === 'string' ? node.replace(/\\([/\\])|\$(\$)/g, '$1$2') : node;
}

;// CONCATENATED MODULE: ./packages/flux/src/envsubst-glob.ts
/**
 * Go's path.Match as fluxcd/pkg/envsubst keeps it: `*` and `?` match a slash too, `[a-z]` and `[^a-z]` a character,
 * `\` quotes the next one. Undefined for a pattern that is malformed.
 */
function matchesGlob(glob, text) {
    const expression = globExpression(glob);
    return expression?.test(text);
}
function globExpression(glob) {
    let source = '';
    for (let rest = glob; rest !== '';) {
        const token = /^(?:\*+|\?|\[(\^?)((?:\\[^]|[^\]\\])+)\]|\\([^])|[^[\\])/u.exec(rest);
        if (!token)
            return undefined;
        const [all, negated, set, quoted] = token;
        if (set !== undefined)
            source += `[${negated ?? ''}${setSource(set)}]`;
        else if (quoted !== undefined)
            source += literal(quoted);
        else
            source += all.startsWith('*') ? '.*' : all === '?' ? '.' : literal(all);
        rest = rest.slice(all.length);
    }
    try {
        return new RegExp(`^${source}$`, 'su');
    }
    catch {
        // A range that is out of order, such as [z-a].
        return undefined;
    }
}
/** Inside of brackets only `\` and `-` have a meaning in Go; the others are quoted for ours. */
function setSource(set) {
    return set.replace(/\\([^])|([^\\-])/gu, (_, quoted, plain) => literal(quoted ?? plain ?? ''));
}
function literal(character) {
    return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

;// CONCATENATED MODULE: ./packages/flux/src/envsubst-function.ts

/**
 * The value of `${variable<operator>…}` (fluxcd/pkg/envsubst/funcs.go). Lengths and offsets count bytes of UTF-8, as
 * in Go. An operator that does not exist, such as `,^`, gives the value itself.
 */
function applyFunction(operator, value, args) {
    const [first = '', second = ''] = args;
    switch (operator) {
        case ',':
            return mapFirst(value, (character) => character.toLowerCase());
        case ',,':
            return value.toLowerCase();
        case '^':
            return mapFirst(value, (character) => character.toUpperCase());
        case '^^':
            return value.toUpperCase();
        case '#':
            return args.length === 0 ? String(Buffer.byteLength(value)) : withoutPrefix(value, first, 'shortest');
        case '##':
            return withoutPrefix(value, first, 'longest');
        case '%':
            return reversed(withoutPrefix(reversed(value), reversed(first), 'shortest'));
        case '%%':
            return reversed(withoutPrefix(reversed(value), reversed(first), 'longest'));
        case ':':
            return substring(value, args);
        case '/':
            return value.replace(first, () => second);
        case '//':
            return value.replaceAll(first, () => second);
        case '/#':
            return args.length === 2 && value.startsWith(first) ? second + value.slice(first.length) : value;
        case '/%':
            return args.length === 2 && value.endsWith(first)
                ? value.slice(0, value.length - first.length) + second
                : value;
        default:
            return value === '' ? args.join('') : value;
    }
}
function mapFirst(value, change) {
    return value.replace(/^./su, change);
}
function reversed(value) {
    return Array.from(value).reverse().join('');
}
/**
 * Drops the shortest or longest prefix that is not empty and that the glob matches. Go cuts between bytes, also inside
 * of a character: what is left of it are bytes that are no text, U+FFFD each.
 */
function withoutPrefix(value, glob, wanted) {
    const bytes = Buffer.from(value);
    let found = 0;
    for (let length = bytes.length; length > 0; length -= 1) {
        const matches = matchesGlob(glob, prefixText(bytes, length));
        if (matches === undefined)
            return value;
        if (matches)
            found = length;
        if (matches && wanted === 'longest')
            break;
    }
    return bytes.subarray(found).toString();
}
/** The first `length` bytes as characters; each byte of a character that is cut off is one of its own. */
function prefixText(bytes, length) {
    let whole = length;
    while (isContinuation(bytes[whole]))
        whole -= 1;
    return bytes.toString('utf8', 0, whole) + '\uFFFD'.repeat(length - whole);
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}
/** `:offset` and `:offset:length` in bytes; a number that is none gives the value as it is. */
function substring(value, [offset = '', length]) {
    const bytes = Buffer.from(value);
    const start = integer(offset);
    if (start === undefined)
        return value;
    const from = start < 0 ? Math.max(bytes.length + start, 0) : start;
    if (length === undefined)
        return bytes.subarray(from).toString();
    const count = integer(length);
    if (count === undefined)
        return value;
    const to = count < 0 ? bytes.length + count : from + count;
    return to < from ? '' : bytes.subarray(from, to).toString();
}
function integer(text) {
    return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./packages/flux/src/envsubst.ts


/** These give a value to a variable that has none, so its absence is no mistake. */
const defaultOperators = new Set([':-', ':=', ':?', ':+', '=']);
/**
 * Replaces `${…}` as Flux's fluxcd/pkg/envsubst does, which is not what a shell does: `:-`, `:=`, `:?`, `:+` and `=`
 * all give a default, `$NAME` stays, and `$$` gives one `$` wherever it stands.
 * `unknown` stands in for a variable that may have a value, where no default is given.
 *
 * @throws {SubstitutionError} for what that program refuses too.
 */
function substitute(text, lookup, unknown) {
    const unset = [];
    const evaluate = (node) => {
        if (typeof node === 'string')
            return node;
        const args = node.args.map(evaluate);
        const value = lookup(node.variable);
        if (value !== undefined || defaultOperators.has(node.operator))
            return applyFunction(node.operator, value ?? '', args);
        if (unknown)
            return unknown(node.variable);
        unset.push(node.variable);
        return applyFunction(node.operator, '', args);
    };
    return { text: parseTemplate(text).map(evaluate).join(''), unset };
}

;// CONCATENATED MODULE: ./packages/flux/src/blame.ts
/** Where the value at `path` of a built object is written: in the last edit that set it, else where it was made. */
function blame({ origin }, path) {
    for (const edit of origin.edits.toReversed()) {
        const place = edit.blames(path);
        if (place)
            return place;
    }
    const { file, document, path: base = [] } = origin.made;
    // A generated object has no fields of its own in the file: the entry of the generator stands for all of it.
    return { file, document, path: origin.made.by === 'resource' ? [...base, ...path] : base };
}

// EXTERNAL MODULE: ./packages/flux/src/flux-kustomization.ts
var flux_kustomization = __webpack_require__(1974);
// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 117 modules
var kustomize_src = __webpack_require__(1203);
;// CONCATENATED MODULE: ./packages/flux/src/chart-template.ts
/** Reads the structure of a template; undefined when blocks are not closed. */
function parseChartTemplate(text) {
    const root = { kind: 'block', keyword: '', expression: '', body: [], otherwise: [] };
    const open = [{ block: root, parts: root.body }];
    for (const token of trimmed(text).split(/(\{\{[^]*?\}\})/)) {
        const current = open.at(-1);
        if (!current)
            return undefined;
        const part = partOf(token);
        if (part?.kind === 'block') {
            current.parts.push(part);
            if (part.keyword === 'else')
                return undefined;
            open.push({ block: part, parts: part.body });
        }
        else if (part?.kind === 'action' && part.expression === 'end')
            open.pop();
        else if (part?.kind === 'action' && /^else\b/.test(part.expression)) {
            // `else if` would need a block within a block: too much for names.
            if (part.expression !== 'else')
                return undefined;
            current.parts = current.block.otherwise;
        }
        else if (part)
            current.parts.push(part);
    }
    return open.length === 1 ? root.body : undefined;
}
function partOf(token) {
    const action = /^\{\{\s*([^]*?)\s*\}\}$/.exec(token)?.[1];
    if (action === undefined)
        return { kind: 'text', text: token };
    if (action.startsWith('/*'))
        return undefined;
    const [, keyword, expression = ''] = /^(if|with|range|define|block)\s+([^]*)$/.exec(action) ?? [];
    return keyword === undefined
        ? { kind: 'action', expression: action }
        : { kind: 'block', keyword, expression, body: [], otherwise: [] };
}
/** `{{-` and `-}}` eat the white space around them. */
function trimmed(text) {
    return text.replace(/\s*\{\{-\s?/g, '{{').replace(/\s?-\}\}\s*/g, '}}');
}
/** Bodies of `define` blocks, by name. */
function definitionsIn(parts) {
    return parts.flatMap((part) => part.kind === 'block' && part.keyword === 'define'
        ? [[part.expression.replace(/^"|"$/g, ''), part.body]]
        : []);
}

// EXTERNAL MODULE: ./packages/flux/src/field.ts
var src_field = __webpack_require__(5073);
;// CONCATENATED MODULE: ./packages/flux/src/chart-template-fill.ts

/** Stands where a template does what only Helm can tell. */
const unknownText = 'pte-unknown-template';
const chart_template_fill_depthLimit = 10;
/**
 * Fills in the simple part of Helm's template language, enough to know the names that a chart gives: fields,
 * `include`, `printf`, `if` and `with` on a field, and the `functions` below. Loops are left out, and everything else
 * becomes `unknownText`.
 */
function fillTemplate(parts, scope) {
    return parts
        .map((part) => {
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'action')
            return evaluate(part.expression, scope);
        if (part.keyword !== 'if' && part.keyword !== 'with')
            return '';
        const value = /^\$?\.[\w.]*$/.test(part.expression) ? fieldOf(part.expression, scope) : true;
        if (isEmpty(value))
            return fillTemplate(part.otherwise, scope);
        return fillTemplate(part.body, part.keyword === 'with' ? { ...scope, dot: value } : scope);
    })
        .join('');
}
function evaluate(expression, scope) {
    const [first = '', ...pipes] = expression.split(/\s*\|\s*/);
    let value = commandValue(words(first), scope);
    for (const pipe of pipes) {
        const [name = '', ...args] = words(pipe);
        value = value === undefined ? undefined : call(name, args, value, scope);
    }
    return value ?? unknownText;
}
function words(command) {
    return command.match(/"[^"]*"|`[^`]*`|[^\s"`]+/g) ?? [];
}
function commandValue(command, scope) {
    const [name = '', ...args] = command;
    if (name === 'include' || name === 'template')
        return included(args, scope);
    if (name === 'printf') {
        const [format = '', ...values] = args.map((arg) => argument(arg, scope));
        return values.includes(undefined) ? undefined : format.replace(/%[sdv]/g, () => values.shift() ?? '');
    }
    if (args.length === 0)
        return argument(name, scope);
    const value = argument(args.at(-1) ?? '', scope);
    return value === undefined ? undefined : call(name, args.slice(0, -1), value, scope);
}
function included([name = '', dot = '.'], scope) {
    const body = scope.definitions.get(name.slice(1, -1));
    if (!body || scope.depth >= chart_template_fill_depthLimit)
        return undefined;
    return fillTemplate(body, { ...scope, dot: fieldOf(dot, scope) ?? null, depth: scope.depth + 1 }).trim();
}
const functions = {
    quote: (value) => JSON.stringify(value),
    squote: (value) => `'${value}'`,
    lower: (value) => value.toLowerCase(),
    trunc: (value, length) => value.slice(0, Number(length)),
    trimSuffix: (value, suffix) => value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value,
    replace: (value, from, to) => value.replaceAll(from, () => to),
    default: (value, fallback) => (value === '' ? fallback : value),
    indent: (value, width) => value.replace(/^/gm, ' '.repeat(Number(width))),
    nindent: (value, width) => `\n${value.replace(/^/gm, ' '.repeat(Number(width)))}`,
};
function call(name, args, value, scope) {
    const [first = '', second = ''] = args.map((arg) => argument(arg, scope) ?? '');
    return functions[name]?.(value, first, second);
}
/** A literal or a field, as text; undefined for what is neither. */
function argument(word, scope) {
    if (/^["`]/.test(word))
        return word.slice(1, -1);
    if (/^-?\d+$/.test(word))
        return word;
    if (!/^\$?\.[\w.]*$/.test(word))
        return undefined;
    const value = fieldOf(word, scope);
    return typeof value === 'object' && value !== null ? undefined : String(value ?? '');
}
function fieldOf(path, { dot, root }) {
    const steps = path
        .replace(/^\$/, '')
        .split('.')
        .filter((step) => step !== '');
    return steps.reduce((value, step) => (0,src_field/* jsonObject */.o$)(value)[step], path.startsWith('$') ? root : dot);
}
/** As in Go: what is false, zero or has nothing in it. */
function isEmpty(value) {
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === undefined || value === null || value === false || value === '' || value === 0;
}

// EXTERNAL MODULE: ./packages/flux/src/files-below.ts
var files_below = __webpack_require__(7302);
// EXTERNAL MODULE: ./packages/flux/src/local-chart.ts
var local_chart = __webpack_require__(1643);
;// CONCATENATED MODULE: ./packages/flux/src/chart-image-policies.ts







/**
 * The ImagePolicies that a HelmRelease of a chart of this repository makes, read from the templates without Helm.
 * Undefined when a template is beyond that: then the release may make any.
 */
function chartImagePolicies(release, folder, repository) {
    const files = [...(0,files_below/* filesBelow */.D)(repository.files, (0,kustomize_src.joinPath)(folder, 'templates'))];
    const texts = files.map((file) => repository.text(file) ?? '');
    const definitions = new Map(texts.flatMap((text) => definitionsIn(parseChartTemplate(text) ?? [])));
    const root = (0,local_chart/* releaseData */.YK)(release, folder, repository);
    const policies = [];
    for (const text of texts.filter((text) => /kind:\s*ImagePolicy\b/.test(text))) {
        const template = parseChartTemplate(text);
        const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(template ? fillTemplate(template, { dot: root, root, definitions, depth: 0 }) : '');
        if (!template || problem)
            return undefined;
        for (const object of documents.filter(kubernetes_object/* isKubernetesObject */.i)) {
            if (object.metadata.name.includes(unknownText))
                return undefined;
            if (object.kind === 'ImagePolicy')
                policies.push(object);
        }
    }
    return policies;
}

// EXTERNAL MODULE: ./packages/flux/src/did-you-mean.ts
var did_you_mean = __webpack_require__(2846);
// EXTERNAL MODULE: ./packages/flux/src/source.ts + 1 modules
var src_source = __webpack_require__(507);
;// CONCATENATED MODULE: ./packages/flux/src/graph.ts



/** The graph of the Kustomizations of a cluster, in the order in which Flux applies them. */
function clusterGraph({ entry, roots }) {
    const nodes = new Map(roots.map((root) => [idOf(root.kustomization), rootNode(root)]));
    const edges = [];
    for (const root of roots) {
        const from = idOf(root.kustomization);
        const source = (0,flux_kustomization/* sourceOf */.vz)(root.kustomization);
        if (!nodes.has((0,src_source/* sourceKey */.Zt)(source)))
            nodes.set((0,src_source/* sourceKey */.Zt)(source), { id: (0,src_source/* sourceKey */.Zt)(source), ...source });
        for (const to of childrenOf(root))
            if (nodes.has(to) && to !== from)
                edges.push({ from, to, by: 'applies' });
        for (const id of (0,flux_kustomization/* dependenciesOf */.hk)(root.kustomization)) {
            const to = `Kustomization/${id}`;
            if (!nodes.has(to))
                nodes.set(to, missingNode(to, id));
            edges.push({ from, to, by: 'dependsOn' });
        }
        edges.push({ from, to: (0,src_source/* sourceKey */.Zt)(source), by: 'source' });
    }
    return { entry: entry.id, nodes: [...nodes.values()], edges };
}
function idOf({ namespace, name }) {
    return (0,src_source/* sourceKey */.Zt)({ kind: 'Kustomization', namespace, name });
}
function rootNode({ kustomization, state, resources }) {
    const { namespace, name, spec } = kustomization;
    return {
        id: idOf(kustomization),
        kind: 'Kustomization',
        namespace,
        name,
        path: (0,src_field/* text */.Qq)(spec['path']) ?? './',
        objects: resources.length,
        state,
    };
}
/** Something waits for it, and nothing applies it. */
function missingNode(id, key) {
    const [namespace = '', name = ''] = key.split('/');
    return { id, kind: 'Kustomization', namespace, name };
}
function childrenOf({ resources, kustomization }) {
    return resources
        .filter(({ object }) => (0,flux_kustomization/* isFluxKustomization */.Hw)(object))
        .map(({ object: { metadata } }) => idOf({ namespace: (0,src_field/* text */.Qq)(metadata['namespace']) ?? kustomization.namespace, name: metadata.name }));
}
/**
 * The graph without what a picture can do without: most Kustomizations take their files from the source of the
 * entry, so that it is drawn for the entry only.
 */
function withoutOwnSource({ entry, nodes, edges }) {
    const applied = new Set(edges.filter(({ by }) => by === 'applies').map(({ to }) => to));
    const tops = edges.filter(({ from, by }) => by === 'source' && !applied.has(from));
    const own = new Set(tops.map(({ to }) => to));
    const drawn = edges.filter((edge) => edge.by !== 'source' || tops.includes(edge) || !own.has(edge.to));
    return { entry, nodes, edges: drawn };
}

;// CONCATENATED MODULE: ./packages/flux/src/graph-mermaid.ts

const arrows = { applies: '-->', dependsOn: '-. waits for .->', source: '--- ' };
/** The graphs as a Mermaid flowchart, which GitHub shows in Markdown. */
function graphAsMermaid(clusters) {
    const lines = clusters.map(withoutOwnSource).flatMap(({ entry, nodes, edges }, cluster) => {
        const names = new Map(nodes.map(({ id }, index) => [id, `c${cluster}n${index}`]));
        const nameOf = (id) => names.get(id) ?? '';
        return [
            `  subgraph c${cluster} ["${quoted(entry || '.')}"]`,
            ...nodes.map((node) => `    ${nameOf(node.id)}${shape(node)}`),
            ...edges.map(({ from, to, by }) => `    ${nameOf(from)} ${arrows[by].trim()} ${nameOf(to)}`),
            '  end',
        ];
    });
    return `${['flowchart LR', ...lines].join('\n')}\n`;
}
/** A source is round; a Kustomization whose files are not known has a dashed name. */
function shape(node) {
    if (node.kind !== 'Kustomization')
        return `(["${quoted(`${node.kind} ${node.name}`)}"])`;
    return `["${quoted(node.name)}${node.path === undefined ? '' : `<br/>${quoted(node.path)}`}"]`;
}
/** Mermaid reads HTML in labels, and has no backslash. */
function quoted(text) {
    return text.replace(/[&<>"#;]/g, (character) => `#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./packages/flux/src/graph-layout.ts
const passingHeight = 0.4;
const sweeps = 6;
/**
 * Lays a graph out in columns (Sugiyama's method): each node right of all that come before it, long edges split by
 * a slot in each column that they pass, and the order in a column by the mean of the neighbours' places.
 */
function layOut({ nodes, edges }) {
    const columns = columnsOf(nodes, edges);
    const slots = [];
    const add = (column, height) => {
        const slot = { column, row: slots.length, height, before: [], after: [] };
        slots.push(slot);
        return slot;
    };
    const places = new Map(nodes.map((id) => [id, add(columns.get(id) ?? 0, 1)]));
    const bends = edges.map(({ from, to }) => {
        const [first, last] = [places.get(from), places.get(to)];
        if (!first || !last)
            return [];
        const count = Math.max(last.column - first.column - 1, 0);
        const between = Array.from({ length: count }, (_, step) => add(first.column + step + 1, passingHeight));
        graph_layout_link([first, ...between, last]);
        return between;
    });
    return { places, bends, ...arrange(slots) };
}
/** The length of the longest way to each node; an edge that closes a cycle does not count. */
function columnsOf(nodes, edges) {
    const before = new Map(nodes.map((id) => [id, []]));
    for (const { from, to } of edges)
        before.get(to)?.push(from);
    const columns = new Map();
    const entered = new Set();
    const visit = (id) => {
        const known = columns.get(id);
        if (known !== undefined)
            return known;
        if (entered.has(id))
            return -1;
        entered.add(id);
        const column = Math.max(0, ...(before.get(id) ?? []).map((earlier) => visit(earlier) + 1));
        columns.set(id, column);
        return column;
    };
    nodes.forEach(visit);
    return columns;
}
function graph_layout_link(chain) {
    chain.forEach((slot, index) => {
        const next = chain[index + 1];
        if (!next)
            return;
        slot.after.push(next);
        next.before.push(slot);
    });
}
/** Orders the slots of each column, from left to right and back, and centres the columns. */
function arrange(slots) {
    const columns = [];
    for (const slot of slots)
        (columns[slot.column] ??= []).push(slot);
    columns.forEach(stack);
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
        const forward = sweep % 2 === 0;
        for (const column of forward ? columns : columns.toReversed()) {
            const wanted = new Map(column.map((slot) => [slot, wantedRow(slot, forward)]));
            column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
            stack(column);
        }
    }
    const rows = Math.max(0, ...columns.map(heightOf));
    for (const column of columns)
        for (const slot of column)
            slot.row += (rows - heightOf(column)) / 2;
    return { rows, columns: columns.length };
}
/** Relative to the height of its column: columns of other heights are centred beside each other. */
function wantedRow(slot, forward) {
    const neighbours = forward ? slot.before : slot.after;
    if (neighbours.length === 0)
        return slot.row;
    return neighbours.reduce((sum, { row }) => sum + row, 0) / neighbours.length;
}
function stack(column) {
    let row = 0;
    for (const slot of column) {
        slot.row = row;
        row += slot.height;
    }
}
function heightOf(column) {
    return column.reduce((sum, { height }) => sum + height, 0);
}

;// CONCATENATED MODULE: ./packages/flux/src/graph-svg.ts


/** Widths of letters are known in a monospaced font only. */
const letter = 7.25;
const box = { height: 40, row: 58, gap: 70, padding: 12 };
const margin = 24;
const title = 36;
/** Shapes bring their own ground and the lines are of middle grey, so that the picture reads on white and on black. */
const style = `
text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #1f2328 }
.title, .legend { fill: #7d8590 }
.title { font-weight: 600; font-size: 14px }
.path { fill: #59636e }
rect { fill: #f6f8fa; stroke: #818b98 }
.source rect { fill: #ddf4ff; stroke: #54aeff }
.failed rect { fill: #ffebe9; stroke: #ff8182 }
.unknown rect { stroke-dasharray: 4 3 }
path { fill: none; stroke: #818b98; stroke-width: 1.4 }
path.dependsOn { stroke: #bf8700; stroke-dasharray: 5 4 }
path.source { stroke: #54aeff }
marker path { stroke: none; fill: #818b98 }
#dependsOn path { fill: #bf8700 }
#source path { fill: #54aeff }`;
/** Pictures of the graphs, one below the other, from what Flux applies first to what it applies last. */
function graphAsSvg(clusters) {
    let top = margin;
    let width = 0;
    const parts = [];
    for (const cluster of clusters.map(withoutOwnSource)) {
        const picture = drawCluster(cluster);
        parts.push(`<g transform="translate(${margin} ${top})">\n${picture.content}\n</g>`);
        top += picture.height + margin;
        width = Math.max(width, picture.width);
    }
    width = Math.max(width, legend.length * letter) + 2 * margin;
    parts.push(`<text class="legend" x="${margin}" y="${top}">${legend}</text>`);
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(top + margin)}" width="${round(width)}" height="${round(top + margin)}" role="img">
<title>What Flux applies, and in which order</title>
<style>${style}
</style>
<defs>
${edgeKinds.map(arrowHead).join('\n')}
</defs>
${parts.join('\n')}
</svg>
`;
}
const edgeKinds = ['applies', 'dependsOn', 'source'];
const legend = 'grey: applies · yellow, dashed: has to be ready before · blue: source';
function arrowHead(kind) {
    return `<marker id="${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>`;
}
function drawCluster({ entry, nodes, edges }) {
    const layout = layOut({ nodes: nodes.map(({ id }) => id), edges: edges.map(inOrder) });
    const widths = columnWidths(nodes, layout);
    const starts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width + box.gap, 0));
    const left = ({ column }) => starts[column] ?? 0;
    const right = (place) => left(place) + (widths[place.column] ?? 0);
    const lines = edges.map((edge, index) => {
        const { from, to } = inOrder(edge);
        const [start, end] = [layout.places.get(from), layout.places.get(to)];
        if (!start || !end)
            return '';
        const points = [
            [right(start), middleOf(start)],
            ...(layout.bends[index] ?? []).flatMap((bend) => [
                [left(bend), passingMiddleOf(bend)],
                [right(bend), passingMiddleOf(bend)],
            ]),
            [left(end), middleOf(end)],
        ];
        return `<path class="${edge.by}" d="${curve(points)}" marker-end="url(#${edge.by})"/>`;
    });
    const shapes = nodes.map((node) => {
        const place = layout.places.get(node.id);
        return place ? drawNode(node, left(place), middleOf(place), widths[place.column] ?? 0) : '';
    });
    return {
        content: [`<text class="title" y="14">${escaped(entry || '.')}</text>`, ...lines, ...shapes].join('\n'),
        width: widths.reduce((sum, width) => sum + width + box.gap, -box.gap),
        height: title + layout.rows * box.row,
    };
}
/** Sources and dependencies come first, though the one that refers to them is what says so. */
function inOrder({ from, to, by }) {
    return by === 'applies' ? { from, to } : { from: to, to: from };
}
function columnWidths(nodes, { places, columns }) {
    const widths = Array.from({ length: columns }, () => 0);
    for (const node of nodes) {
        const column = places.get(node.id)?.column ?? 0;
        const longest = Math.max(...labels(node).map((label) => label.length));
        widths[column] = Math.max(widths[column] ?? 0, longest * letter + 2 * box.padding);
    }
    return widths;
}
function labels({ kind, name, namespace, path }) {
    return kind === 'Kustomization' ? [name, path ?? `not in ${namespace}`] : [name, kind];
}
function drawNode(node, x, middle, width) {
    const source = node.kind !== 'Kustomization';
    const known = node.state === 'built' || source;
    const className = source ? 'source' : node.state === 'failed' ? 'failed' : known ? 'built' : 'unknown';
    const [first, second] = labels(node).map(escaped);
    const text = x + box.padding;
    return `<g class="${className}"><title>${escaped(node.id)}${node.objects === undefined ? '' : `, ${node.objects} objects`}</title><rect x="${round(x)}" y="${round(middle - box.height / 2)}" width="${round(width)}" height="${box.height}" rx="${source ? box.height / 2 : 6}"/><text x="${round(text)}" y="${round(middle - 4)}">${first ?? ''}</text><text class="path" x="${round(text)}" y="${round(middle + 12)}">${second ?? ''}</text></g>`;
}
function middleOf({ row }) {
    return title + (row + 0.5) * box.row;
}
function passingMiddleOf({ row }) {
    return title + (row + 0.2) * box.row;
}
/** Level at every point, so that lines leave and reach the shapes at a right angle. */
function curve(points) {
    return points
        .map(([x = 0, y = 0], index) => {
        const [before = 0, above = 0] = points[index - 1] ?? [];
        if (index === 0)
            return `M${round(x)} ${round(y)}`;
        const middle = round((before + x) / 2);
        return `C${middle} ${round(above)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    })
        .join('');
}
function round(value) {
    return Math.round(value * 10) / 10;
}
function escaped(text) {
    return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./packages/flux/src/open-cluster.ts




const operator = 'fluxcd.controlplane.io/';
/**
 * True when objects may be on the cluster that nobody can know here: from another repository, or made by a
 * ResourceSet of the Flux operator.
 */
function isOpen({ roots }) {
    return roots.some(({ state, resources }) => state === 'elsewhere' || resources.some(({ object }) => object.kind === 'ResourceSet'));
}
/**
 * What is said of the roots of such a cluster: a source that is missed here may be there, unless it has a name that is
 * nearly that of another one.
 */
function onOpenCluster(roots) {
    const objects = roots.flatMap(({ resources }) => resources.map(({ object }) => object));
    return roots.map((root) => {
        const { kind, name } = (0,flux_kustomization/* sourceOf */.vz)(root.kustomization);
        const names = objects.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name);
        const missed = root.findings.some(({ rule }) => rule === 'source-not-found');
        if (!missed || (0,did_you_mean/* closest */.k)(name, names) !== undefined)
            return root;
        return { ...root, state: 'elsewhere', findings: root.findings.map(asForeign) };
    });
}
function asForeign(finding) {
    if (finding.rule !== 'source-not-found')
        return finding;
    const help = 'Something else may bring it to the cluster. If it is published from a folder of this repository, name that (input sources, or --source); else correct spec.sourceRef.';
    return { ...finding, rule: 'foreign-source', severity: 'notice', help };
}
/** Tells of what the Flux operator would make of templates, which is not checked. */
function withResourceSets(root, repository) {
    const sets = root.resources.filter(({ object }) => object.kind === 'ResourceSet' && object.apiVersion.startsWith(operator));
    if (sets.length === 0)
        return root;
    const findings = sets.map((set) => {
        const { metadata } = set.object;
        const id = [(0,src_field/* text */.Qq)(metadata['namespace']) ?? root.kustomization.namespace, metadata.name].join('/');
        return {
            rule: 'unsupported',
            severity: 'notice',
            message: `what ResourceSet ${id} makes is not checked: its templates are filled in on the cluster`,
            help: 'Kustomizations and HelmReleases outside of it are checked as usual.',
            at: repository.place(blame(set, ['spec'])),
            roots: [root.kustomization.id],
        };
    });
    return { ...root, findings: [...root.findings, ...findings] };
}

;// CONCATENATED MODULE: ./packages/flux/src/image-marker.ts
const key = '$imagepolicy';
/**
 * Finds the image policy markers of a YAML text as image-automation-controller does: a comment that is one JSON
 * object, on the line of a scalar value or alone on the line above it. Anything else it ignores.
 */
function imageMarkers(text, file) {
    if (!text.includes(`"${key}"`))
        return [];
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
        const [, before = '', comment = ''] = /^(.*?)#+\s*(\{[^#]*\})\s*$/.exec(line) ?? [];
        const policy = image_marker_policyOf(comment);
        if (!policy)
            return [];
        const target = before.trim() === '' ? index + 1 : index;
        const scalar = scalarIn(target === index ? before : (lines[target] ?? ''));
        if (!scalar)
            return [];
        const { value, column, endColumn } = scalar;
        return [{ ...policy, value, at: { file, line: target + 1, column, endLine: target + 1, endColumn } }];
    });
}
function image_marker_policyOf(comment) {
    const marker = parseJson(comment);
    if (typeof marker !== 'object' || marker === null || !(key in marker))
        return undefined;
    const [namespace, name, part = 'reference', ...rest] = String(marker[key]).split(':');
    if (!namespace || !name || rest.length > 0)
        return undefined;
    return part === 'reference' || part === 'tag' || part === 'name' || part === 'digest'
        ? { namespace, name, part }
        : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The scalar at the end of `key: value` or `- value`. */
function scalarIn(line) {
    const match = /^(\s*(?:- +)*(?:[^\s#"'][^#]*?:\s+|"[^"]*":\s+|'[^']*':\s+|(?<=- +)))("[^"]*"|'[^']*'|[^\s"'#][^#]*?)\s*(?:#.*)?$/.exec(line);
    if (!match)
        return undefined;
    const [, before = '', written = ''] = match;
    const value = /^["']/.test(written) ? written.slice(1, -1) : written;
    return { value, column: before.length + 1, endColumn: before.length + written.length + 1 };
}

// EXTERNAL MODULE: ./packages/flux/src/repository-path.ts
var repository_path = __webpack_require__(7761);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./packages/flux/src/merge-objects.ts
var merge_objects = __webpack_require__(3020);
;// CONCATENATED MODULE: ./packages/flux/src/artifact-copy.ts






/**
 * Applies copy rules one after the other, as source-watcher does (internal/builder/builder.go), which follows cp. Gives
 * the files of the artifact, or the rule that finds nothing to copy.
 */
function stageCopies(view, rules) {
    const files = new Map();
    for (const rule of rules) {
        const isFolder = (path) => path === '' || [...files.keys()].some((file) => file.startsWith(`${path}/`));
        const pairs = /[*?[\]]/.test(rule.from) ? matchedFiles(view, rule) : namedFiles(view, rule, isFolder);
        if (!pairs && !rule.optional)
            return { missing: rule };
        for (const [to, from] of pairs ?? []) {
            const before = rule.merge ? files.get(to) : undefined;
            files.set(to, before ? { from, content: merged(view, before, from) } : { from });
        }
    }
    return { files };
}
/** A file, or a folder with all that is in it; undefined when there is nothing of this name. */
function namedFiles(view, rule, isFolder) {
    const path = (0,repository_path/* resolvePath */.o)('', rule.from);
    if (path === undefined)
        return undefined;
    const source = under(rule.root, path);
    const name = path.split('/').at(-1) ?? '';
    const to = (0,repository_path/* resolvePath */.o)('', rule.to) ?? '';
    if (view.read(source)) {
        const target = rule.to.endsWith('/') || isFolder(to) ? under(to, name) : to;
        return excludes(rule, '')(path) ? [] : [[target, source]];
    }
    return view.list(source) && folderFiles(view, rule, path, under(to, name), path);
}
/** What a pattern matches; undefined when that is nothing. */
function matchedFiles(view, rule) {
    const base = selectionRoot(rule.from);
    const excluded = excludes(rule, base);
    const matches = glob(view, rule.root, rule.from).filter((match) => !excluded(match));
    if (matches.length === 0)
        return undefined;
    const prefix = rule.from.endsWith('/**') ? rule.from.slice(0, -2) : '';
    return matches.flatMap((match) => {
        const target = under((0,repository_path/* resolvePath */.o)('', rule.to) ?? '', match.startsWith(prefix) ? match.slice(prefix.length) : match);
        const source = under(rule.root, match);
        return view.read(source) ? [[target, source]] : folderFiles(view, rule, match, target, base);
    });
}
function folderFiles(view, rule, folder, to, base) {
    const excluded = excludes(rule, base);
    const source = under(rule.root, folder);
    const skip = source === '' ? 0 : source.length + 1;
    return [...(0,files_below/* filesBelow */.D)(view, source)].flatMap((file) => {
        const steps = file.slice(skip).split('/');
        const out = steps.some((_, index) => excluded(under(folder, steps.slice(0, index + 1).join('/'))));
        return out ? [] : [[under(to, steps.join('/')), file]];
    });
}
/** The part of a pattern before its first step with a wildcard. */
function selectionRoot(pattern) {
    const steps = pattern.split('/');
    return steps
        .slice(0, steps.findIndex((step) => /[*?[\]]/.test(step)))
        .join('/');
}
/** Patterns hold for the path in the source and in what is selected of it; without a slash, for names at any depth. */
function excludes({ exclude }, base) {
    const matchers = exclude.map((pattern) => ({
        matches: picomatch_default()(pattern, { dot: true, noextglob: true, nonegate: true }),
        anywhere: !pattern.includes('/'),
    }));
    return (path) => {
        const inside = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
        const name = path.slice(path.lastIndexOf('/') + 1);
        return matchers.some(({ matches, anywhere }) => matches(path) || matches(inside) || (anywhere && matches(name)));
    };
}
/** Paths that a pattern of Go's io/fs Glob matches: `**` is no more than `*` there. */
function glob(view, root, pattern) {
    let found = [''];
    for (const step of pattern.split('/').filter((step) => step !== '' && step !== '.')) {
        const matches = picomatch_default()(step, {
            dot: true,
            nobrace: true,
            noextglob: true,
            noglobstar: true,
            nonegate: true,
        });
        found = found.flatMap((path) => (view.list(under(root, path)) ?? []).flatMap(({ name }) => name !== '.git' && matches(name) ? [under(path, name)] : []));
    }
    return found;
}
function merged(view, before, from) {
    const base = mappingIn(before.content ?? view.read(before.from));
    return Buffer.from((0,yaml_src.writeYaml)((0,merge_objects/* mergeObjects */.r)(base, mappingIn(view.read(from)))));
}
/** All documents of a file as one; of what is no mapping, nothing. */
function mappingIn(content) {
    const { documents } = (0,yaml_src/* parseYaml */.hN)(new TextDecoder().decode(content), { yaml11: true });
    return documents.filter(kubernetes_object/* isJsonObject */.O).reduce(merge_objects/* mergeObjects */.r, {});
}
/** A path from another one on; either may be empty, for the root. */
function under(path, rest) {
    return (0,repository_path/* resolvePath */.o)(path, rest) ?? '';
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
var ignore_default = /*#__PURE__*/__webpack_require__.n(ignore);
;// CONCATENATED MODULE: ./packages/flux/src/source-ignore.ts


const ignoreFile = '.sourceignore';
/** Never part of an artifact. */
const versionControl = ['.git/', '.gitignore', '.gitmodules', '.gitattributes'];
/** Left out only as long as nobody gives rules of their own. */
const defaults = [
    ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
    ...['.github/', '.circleci/', '.travis.yml', '.gitlab-ci.yml', 'appveyor.yml', '.drone.yml'],
    ...['cloudbuild.yaml', 'codeship-services.yml', 'codeship-steps.yml'],
    ...['**/.goreleaser.yml', '**/.sops.yaml', '**/.flux.yaml'],
];
/**
 * What Flux's source-controller packs of a repository (fluxcd/pkg sourceignore): rules come from `.sourceignore`
 * files, each for its own directory, and from `spec.ignore` of the source, which has the last word. As soon as there
 * is one rule, only version control is left out by default. The last rule that fits a path decides; unlike in git
 * also for a file whose folder is left out.
 */
function sourceView(view, specIgnore) {
    const custom = [...rulesInFiles(view), ...rulesOf('', specIgnore ?? '')];
    const base = custom.length === 0 ? [...versionControl, ...defaults] : versionControl;
    const rules = [...rulesFor('', base), ...custom];
    const matched = new Map();
    const isMatched = (path, directory) => {
        const key = directory ? `${path}/` : path;
        const known = matched.get(key) ?? isIgnored(rules, key);
        matched.set(key, known);
        return known;
    };
    const takesIn = rules.some((rule) => rule.takesIn);
    const lists = new Map();
    const list = (path) => {
        const known = lists.get(path) ?? { entries: visible(path) };
        lists.set(path, known);
        return known.entries;
    };
    const visible = (path) => {
        const leftOut = path !== '' && isMatched(path, true);
        if (leftOut && (!takesIn || path === '.git'))
            return undefined;
        const prefix = path === '' ? '' : `${path}/`;
        const entries = view.list(path)?.filter(({ name, kind }) => {
            const inside = prefix + name;
            if (!isMatched(inside, kind === 'directory'))
                return true;
            return kind === 'directory' && list(inside) !== undefined;
        });
        // A folder that is left out comes back with what is taken in below it.
        return leftOut && entries?.length === 0 ? undefined : entries;
    };
    return { read: (path) => (isMatched(path, false) ? undefined : view.read(path)), list };
}
function isIgnored(rules, path) {
    const decisive = rules.findLast(({ directory, matcher }) => {
        const inside = directory === '' ? path : path.slice(directory.length + 1);
        if (inside === '' || (directory !== '' && !path.startsWith(`${directory}/`)))
            return false;
        return matcher.ignores(inside);
    });
    return decisive !== undefined && !decisive.takesIn;
}
function* rulesInFiles(view) {
    for (const file of (0,files_below/* filesBelow */.D)(view, '')) {
        const slash = file.lastIndexOf('/');
        if (file.slice(slash + 1) !== ignoreFile)
            continue;
        yield* rulesOf(file.slice(0, Math.max(slash, 0)), new TextDecoder().decode(view.read(file)));
    }
}
function rulesOf(directory, text) {
    return rulesFor(directory, text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#')));
}
function rulesFor(directory, patterns) {
    const rules = [];
    for (const written of patterns) {
        const takesIn = written.startsWith('!');
        const last = rules.at(-1);
        const matcher = last?.takesIn === takesIn ? last.matcher : ignore_default()({ ignorecase: false });
        if (last?.takesIn !== takesIn)
            rules.push({ directory, takesIn, matcher });
        matcher.add(withFolder(takesIn ? written.slice(1) : written));
    }
    return rules;
}
/** To Flux `folder/**` fits the folder itself, too, and `/**` nothing. */
function withFolder(pattern) {
    if (pattern === '/**')
        return '';
    const [, folder] = /^(.*[^/*])\/\*\*$/.exec(pattern) ?? [];
    if (folder === undefined)
        return pattern;
    return folder.includes('/') ? folder : `/${folder}`;
}

;// CONCATENATED MODULE: ./packages/flux/src/artifact.ts





/** No folder of a repository has this name: a slash ends it at once. */
const mountPoint = '@artifact';
/** `checkout` has the files that `repository` leaves out, too: `spec.ignore` may take them in again. */
function createArtifacts(repository, checkout) {
    const files = new Map();
    const mounted = new Map();
    const directories = new Map();
    const filtered = new Map();
    const add = (path, kind) => {
        if (path === mountPoint)
            return;
        const parent = (0,repository_path/* parentOf */.g)(path);
        const entries = directories.get(parent) ?? new Map();
        directories.set(parent, entries);
        const name = path.slice(parent.length + 1);
        if (!entries.has(name))
            add(parent, 'directory');
        entries.set(name, { name, kind });
    };
    const view = {
        read(path) {
            const file = files.get(path);
            return file === undefined ? repository.read(path) : (file.content ?? checkout.read(file.from));
        },
        list: (path) => sorted(directories.get(path)) ?? repository.list(path),
    };
    const fill = (name, content) => {
        const root = (0,kustomize_src.joinPath)(mountPoint, name);
        if (directories.has(root))
            return root;
        directories.set(root, new Map());
        for (const [to, { from, ...rest }] of content) {
            files.set((0,kustomize_src.joinPath)(root, to), { ...files.get(from), from: files.get(from)?.from ?? from, ...rest });
            add((0,kustomize_src.joinPath)(root, to), 'file');
        }
        return root;
    };
    return {
        view,
        mount(name, rules) {
            const known = mounted.get(name);
            if (known)
                return known;
            const staged = stageCopies(view, rules);
            const made = 'missing' in staged ? staged : { root: fill(name, staged.files) };
            mounted.set(name, made);
            return made;
        },
        mountFiltered(folder, specIgnore) {
            const key = JSON.stringify([folder, specIgnore]);
            const name = filtered.get(key) ?? `filtered/${filtered.size}`;
            filtered.set(key, name);
            return fill(name, filesIn(checkout, folder, specIgnore));
        },
        origin: (path) => files.get(path)?.from ?? path,
    };
}
function* filesIn(checkout, folder, specIgnore) {
    const inside = {
        read: (path) => checkout.read((0,kustomize_src.joinPath)(folder, path)),
        list: (path) => checkout.list(path === '' ? folder : (0,kustomize_src.joinPath)(folder, path)),
    };
    for (const file of (0,files_below/* filesBelow */.D)(sourceView(inside, specIgnore), ''))
        yield [file, { from: (0,kustomize_src.joinPath)(folder, file) }];
}
function sorted(entries) {
    return entries && [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/flux/src/checkout.ts



/** Kubernetes refuses objects above 1.5 MiB; a manifest file of more than this is a mistake or an attack. */
const fileLimit = 16 * 1024 * 1024;
/**
 * The files below a directory of this machine, as Flux's source-controller packs them: regular files and
 * directories only. Symbolic links do not exist here, so nothing outside of the directory can be reached.
 * Each file is read at most once.
 *
 * @throws {ExpectedError} when the directory does not exist, and on reading a file that is too large.
 */
function openCheckout(root) {
    assertDirectory(root);
    const directories = new Map();
    const contents = new Map();
    const kindOf = (path) => {
        if (path === '')
            return 'directory';
        const slash = path.lastIndexOf('/');
        return list(path.slice(0, Math.max(slash, 0)))?.find(({ name }) => name === path.slice(slash + 1))?.kind;
    };
    const list = (path) => memoised(directories, path, () => kindOf(path) === 'directory' ? listDirectory((0,external_node_path_.join)(root, path)) : undefined);
    return {
        list,
        read: (path) => memoised(contents, path, () => (kindOf(path) === 'file' ? readBounded(root, path) : undefined)),
    };
}
function assertDirectory(root) {
    if ((0,external_node_fs_.statSync)(root, { throwIfNoEntry: false })?.isDirectory())
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `${root} is not a directory`,
        help: 'Name the root of the checked-out infrastructure repository.',
    });
}
function listDirectory(path) {
    return (0,external_node_fs_.readdirSync)(path, { withFileTypes: true })
        .flatMap((entry) => {
        if (entry.isDirectory())
            return [{ name: entry.name, kind: 'directory' }];
        return entry.isFile() ? [{ name: entry.name, kind: 'file' }] : [];
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function readBounded(root, path) {
    const { size } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path));
    if (size <= fileLimit)
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path));
    throw new src/* ExpectedError */.Dh({
        rule: 'unsupported',
        message: `${path} has ${(size / 2 ** 20).toFixed(0)} MiB; files above ${fileLimit / 2 ** 20} MiB are not read`,
        help: 'Kubernetes takes no object above 1.5 MiB. Keep such data out of the repository, or in a file that Flux does not apply.',
        at: { file: path, line: 1 },
    });
}
function memoised(cache, key, make) {
    const known = cache.get(key) ?? { value: make() };
    cache.set(key, known);
    return known.value;
}

;// CONCATENATED MODULE: ./packages/flux/src/assumed-kustomization.ts
/** Name and namespace of what Flux makes for itself. */
const system = 'flux-system';
/** The Kustomization that Flux has for an entry that is not written down, or only in part. */
function assumedKustomization(path, source, locate) {
    const { kind, name, namespace } = source;
    return {
        id: `${namespace}/${system}`,
        namespace,
        name: system,
        spec: { path: `./${path}`, prune: true, sourceRef: { kind, name, namespace } },
        locate,
    };
}

// EXTERNAL MODULE: ./packages/flux/src/single-file-view.ts
var single_file_view = __webpack_require__(1380);
;// CONCATENATED MODULE: ./packages/flux/src/instance-patches.ts





const file = 'sync.yaml';
/**
 * What the Kustomization that the Flux operator makes becomes by `spec.kustomize.patches` of a FluxInstance, such as its
 * variables. Patches of other objects, which the operator makes as well, are left out.
 */
function patchedSpec({ name, namespace, spec }, instance) {
    const patches = (0,src_field/* list */.p_)((0,src_field/* jsonObject */.o$)(instance['kustomize'])['patches']).flatMap(patchOfKustomization);
    if (patches.length === 0)
        return spec;
    const object = {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: { name, namespace },
        spec,
    };
    const { resources } = (0,kustomize_src.createBuilder)((0,single_file_view/* fileView */.e)(file, (0,yaml_src.writeYaml)(object))).build('', {
        root: { value: { resources: [file], patches } },
    });
    const [patched] = resources;
    return patched ? (0,src_field/* jsonObject */.o$)(patched.object['spec']) : spec;
}
/** One with a target does nothing to what it does not fit; one without names the object itself. */
function patchOfKustomization(entry) {
    const { patch, target } = (0,src_field/* jsonObject */.o$)(entry);
    if ((0,kubernetes_object/* isJsonObject */.O)(target))
        return [entry];
    const own = (0,yaml_src/* parseYaml */.hN)((0,src_field/* text */.Qq)(patch) ?? '').documents.some((document) => (0,kubernetes_object/* isJsonObject */.O)(document) && document['kind'] === 'Kustomization');
    return own ? [{ ...(0,src_field/* jsonObject */.o$)(entry), target: { kind: 'Kustomization' } }] : [];
}

;// CONCATENATED MODULE: ./packages/flux/src/flux-instance.ts







/** Entries for which the operator creates source and Kustomization itself. */
function instanceEntries(repository, documents) {
    const instances = [...documents.flatMap(instanceOf), ...instancesInValues(repository)];
    return instances.flatMap((instance) => entryOf(instance, repository));
}
function instanceOf({ object, at }) {
    const namespace = (0,src_field/* text */.Qq)(object.metadata['namespace']) ?? system;
    const spec = (0,src_field/* jsonObject */.o$)(object['spec']);
    if (object.kind === 'FluxInstance')
        return [{ spec, namespace, at: { ...at, path: ['spec'] } }];
    const instance = (0,src_field/* jsonObject */.o$)(spec['values'])['instance'];
    return object.kind === 'HelmRelease' && (0,kubernetes_object/* isJsonObject */.O)(instance)
        ? [{ spec: instance, namespace, at: { ...at, path: ['spec', 'values', 'instance'] } }]
        : [];
}
/** A file of values that a kustomization puts into a ConfigMap. */
function* instancesInValues(repository) {
    for (const file of (0,files_below/* filesBelow */.D)(repository.files, '')) {
        const content = /\.ya?ml$/.test(file) ? (repository.text(file) ?? '') : '';
        if (!/^instance:/m.test(content) || !/^ +sync:/m.test(content))
            continue;
        const [values] = repository.documents(file);
        const spec = (0,src_field/* jsonObject */.o$)((0,kubernetes_object/* isJsonObject */.O)(values) ? values['instance'] : undefined);
        yield { spec, namespace: system, at: { file, document: 0, path: ['instance'] } };
    }
}
function entryOf({ spec, namespace, at }, repository) {
    const sync = (0,src_field/* jsonObject */.o$)(spec['sync']);
    const path = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)(sync['path']) ?? '');
    const kind = (0,src_field/* text */.Qq)(sync['kind']) ?? 'GitRepository';
    const root = path === undefined ? undefined : sourceRoot(kind, path, at.file, repository);
    // An instance that syncs another repository is no entry of this one.
    if ((0,src_field/* text */.Qq)(sync['path']) === undefined || path === undefined || root === undefined)
        return [];
    const source = { kind, namespace, name: (0,src_field/* text */.Qq)(sync['name']) ?? namespace };
    const kustomization = assumedKustomization(path, source, () => ({
        ...at,
        path: [...(at.path ?? []), 'sync', 'path'],
    }));
    const patched = { ...kustomization, spec: patchedSpec(kustomization, spec) };
    const document = { file: at.file, document: at.document };
    return [{ id: (0,kustomize_src.joinPath)(root, path), kustomization: patched, root, at: document, findings: [] }];
}
/**
 * Where the source starts: the root of the repository for Git. An artifact may have been pushed from a folder: then
 * from that one, above the file, in which the path leads back to the file.
 */
function sourceRoot(kind, path, file, { files }) {
    if (files.list(path))
        return '';
    if (kind === 'GitRepository')
        return undefined;
    for (let root = (0,repository_path/* parentOf */.g)(file); root !== ''; root = (0,repository_path/* parentOf */.g)(root)) {
        if ((0,kustomize_src.isWithin)(file, (0,kustomize_src.joinPath)(root, path)) && path !== '')
            return root;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/flux/src/written-entry.ts






/** What `flux bootstrap` writes. */
function bootstrapEntries(documents, sources) {
    return selfContainingEntries(documents.filter(isBootstrap), sources);
}
/** Kustomizations that apply the folder in which they stand. */
function selfContainingEntries(documents, sources) {
    return documents
        .filter(isCompleteKustomization)
        .flatMap((document) => selfContaining(document, sources))
        .sort(byDepth);
}
/**
 * Kustomizations, or patches of them, with the name that Flux gives to that of the entry. What a patch does not say
 * stands in the Kustomization that it patches; that is built with the first attempt, and used for the second.
 */
function namedEntries({ files }, documents) {
    const named = documents.filter(({ object }) => (0,flux_kustomization/* isFluxKustomization */.Hw)(object) && object.metadata.name === system);
    const complete = named.find(isCompleteKustomization);
    return named
        .flatMap(({ object, at }) => {
        const folder = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)(object['spec'])['path']) ?? '');
        if (folder === undefined || folder === '' || !files.list(folder))
            return [];
        const origin = isCompleteKustomization({ object, at }) ? object : complete?.object;
        const source = origin
            ? (0,flux_kustomization/* sourceOf */.vz)((0,flux_kustomization/* fluxKustomization */.Bh)(origin, system, () => at))
            : { kind: 'GitRepository', namespace: system, name: system };
        const kustomization = assumedKustomization(folder, source, (path) => ({ ...at, path }));
        return [{ id: folder, kustomization, at, findings: [] }];
    })
        .sort(byDepth);
}
/** A patch of a Kustomization has the same kind, but no source. */
function isCompleteKustomization({ object }) {
    const spec = (0,src_field/* jsonObject */.o$)(object['spec']);
    return (0,flux_kustomization/* isFluxKustomization */.Hw)(object) && (0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)(spec['sourceRef'])['name']) !== undefined;
}
function selfContaining({ object, at }, sources) {
    const kustomization = (0,flux_kustomization/* fluxKustomization */.Bh)(object, system, (path) => ({ ...at, path }));
    const root = sources.get((0,src_source/* sourceKey */.Zt)((0,flux_kustomization/* sourceOf */.vz)(kustomization)));
    const path = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)(kustomization.spec['path']) ?? '');
    if (path === undefined)
        return [];
    const folder = path === '' ? (root ?? '') : (0,kustomize_src.joinPath)(root ?? '', path);
    if (!(0,kustomize_src.isWithin)((0,repository_path/* parentOf */.g)(at.file), folder))
        return [];
    // The root of another repository would contain every file as well.
    if (folder === '' && (0,flux_kustomization/* sourceOf */.vz)(kustomization).name !== system)
        return [];
    return [{ id: folder, kustomization, at, findings: [] }];
}
function isBootstrap({ at }) {
    return at.file.split('/').at(-1) === 'gotk-sync.yaml';
}
function byDepth(a, b) {
    return a.id.split('/').length - b.id.split('/').length || (a.id < b.id ? -1 : 1);
}

;// CONCATENATED MODULE: ./packages/flux/src/unapplied-entry.ts






/** Folders of Kustomizations that apply a part of this repository, and that the path of none contains. */
function unappliedEntries(repository, documents) {
    const ours = documents
        .filter(isCompleteKustomization)
        .filter((document) => folderOf(document, repository) !== undefined || takesArtifact(document));
    const folders = ours.flatMap((document) => folderOf(document, repository) ?? []);
    return ours
        .filter(({ at }) => !folders.some((folder) => (0,kustomize_src.isWithin)(at.file, folder)))
        .map(({ object, at }) => {
        const folder = (0,repository_path/* parentOf */.g)(at.file);
        const finding = assumedEntry(folder, object.metadata.name, repository, at);
        return { ...folderEntry(folder, ours, repository), at, findings: [finding] };
    });
}
/** The entry of a folder that nothing declares to be one, with the source that Kustomizations in it take. */
function folderEntry(folder, documents, repository) {
    const inside = documents.filter(({ at }) => (0,kustomize_src.isWithin)(at.file, folder)).filter(isCompleteKustomization);
    const child = inside.find((document) => folderOf(document, repository) !== undefined);
    const locate = () => child?.at ?? { file: folder, document: 0 };
    const source = child
        ? (0,flux_kustomization/* sourceOf */.vz)((0,flux_kustomization/* fluxKustomization */.Bh)(child.object, system, locate))
        : { kind: 'GitRepository', namespace: system, name: system };
    return { id: folder, kustomization: assumedKustomization(folder, source, locate), findings: [] };
}
/** An artifact that is put together on the cluster is made of files of this repository as often as not. */
function takesArtifact({ object }) {
    return (0,src_field/* jsonObject */.o$)((0,src_field/* jsonObject */.o$)(object['spec'])['sourceRef'])['kind'] === 'ExternalArtifact';
}
/** The folder that a Kustomization applies, when this repository has it. */
function folderOf({ object }, { files }) {
    const folder = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)(object['spec'])['path']) ?? '');
    return folder !== undefined && folder !== '' && files.list(folder) ? folder : undefined;
}
function assumedEntry(folder, name, repository, at) {
    return {
        rule: 'no-cluster',
        severity: 'notice',
        message: `${folder || 'the root of the repository'} is taken for the entry of a cluster, because nothing here applies Kustomization ${name}`,
        help: 'Name the entry folders of your clusters (input clusters, or --cluster) when this is not what Flux does.',
        at: repository.place({ ...at, path: ['metadata', 'name'] }),
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/find-entries.ts



/**
 * The entries of a repository, in the order in which they are to be tried: what `flux bootstrap` writes, what the
 * Flux operator is told, the Kustomization that Flux names after itself, Kustomizations that apply their own file;
 * only without any of these, folders of Kustomizations that nothing else applies. `sources` are the folders of
 * sources that are no repository root.
 */
function findEntries(repository, documents, sources) {
    const entries = [
        ...bootstrapEntries(documents, sources),
        ...instanceEntries(repository, documents),
        ...namedEntries(repository, documents),
        ...selfContainingEntries(documents, sources),
    ];
    return uniqueById(entries.length > 0 ? entries : unappliedEntries(repository, documents));
}
/** Of entries of one folder the first. */
function uniqueById(entries) {
    return entries.filter((entry, index) => entries.findIndex(({ id }) => id === entry.id) === index);
}

;// CONCATENATED MODULE: ./packages/flux/src/flux-documents.ts


const group = Buffer.from('fluxcd');
/** CustomResourceDefinitions mention these kinds too, but never at the start of a line: they need not be parsed. */
const kinds = /^kind:\s*["']?(?:Kustomization|FluxInstance|GitRepository|OCIRepository|HelmRepository|Bucket|ArtifactGenerator|ImagePolicy)\b/m;
const instanceValues = /\binstance:/;
/**
 * The Flux objects that are written in the files of a repository: where entries are looked for, and what exists even
 * though nothing applies it.
 */
function fluxDocuments(repository) {
    const found = [];
    for (const file of (0,files_below/* filesBelow */.D)(repository.files, '')) {
        if (!/\.ya?ml$/.test(file) || !mayHoldFluxObjects(repository, file))
            continue;
        repository.manifest(file).forEach((object, document) => {
            if ((0,kubernetes_object/* isKubernetesObject */.i)(object) && object.apiVersion.includes('fluxcd'))
                found.push({ object, at: { file, document } });
        });
    }
    return found;
}
function mayHoldFluxObjects(repository, file) {
    const bytes = repository.files.read(file);
    if (!bytes || !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(group))
        return false;
    const content = repository.text(file) ?? '';
    return kinds.test(content) || (instanceValues.test(content) && /^kind:\s*HelmRelease/m.test(content));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/flux/src/dependency-order.ts

/** Roots behind those that they depend on, else by namespace and name. A cycle is entered where it comes first. */
function dependencyOrder(roots) {
    const byId = new Map(roots.map((root) => [root.kustomization.id, root]));
    const ordered = new Set();
    const entered = new Set();
    const visit = (root) => {
        if (entered.has(root))
            return;
        entered.add(root);
        for (const id of (0,flux_kustomization/* dependenciesOf */.hk)(root.kustomization).sort()) {
            const needed = byId.get(id);
            if (needed)
                visit(needed);
        }
        ordered.add(root);
    };
    for (const id of [...byId.keys()].sort()) {
        const root = byId.get(id);
        if (root)
            visit(root);
    }
    return [...ordered];
}

;// CONCATENATED MODULE: ./packages/flux/src/flux-version.ts

/**
 * Whether a cluster's kustomize-controller refuses variables without a value: since Flux 2.9, or where the feature
 * gate says so. What a cluster does not tell is taken for the newest.
 */
function refusesUnsetVariables(objects) {
    let version;
    for (const object of objects) {
        const gate = featureGate(object);
        if (gate !== undefined)
            return gate;
        version ??= versionOf(object);
    }
    const [, major = '2', minor = '9'] = /^v?(\d+)\.(\d+)/.exec(version ?? '') ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 9);
}
/** The label that `flux install` puts on everything, or what the Flux operator is told. */
function versionOf({ kind, metadata, spec }) {
    if (kind === 'FluxInstance')
        return (0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)((0,src_field/* jsonObject */.o$)(spec)['distribution'])['version']);
    const labels = (0,src_field/* jsonObject */.o$)(metadata['labels']);
    return labels['app.kubernetes.io/part-of'] === 'flux'
        ? (0,src_field/* text */.Qq)(labels['app.kubernetes.io/version'])
        : undefined;
}
function featureGate({ kind, metadata, spec }) {
    if (kind !== 'Deployment' || metadata.name !== 'kustomize-controller')
        return undefined;
    const pod = (0,src_field/* jsonObject */.o$)((0,src_field/* jsonObject */.o$)((0,src_field/* jsonObject */.o$)(spec)['template'])['spec']);
    const args = (0,src_field/* list */.p_)(pod['containers']).flatMap((container) => (0,src_field/* list */.p_)((0,src_field/* jsonObject */.o$)(container)['args']));
    const gates = args.map((arg) => /StrictPostBuildSubstitutions=(true|false)/.exec((0,src_field/* text */.Qq)(arg) ?? '')?.[1]);
    const gate = gates.find((value) => value !== undefined);
    return gate === undefined ? undefined : gate === 'true';
}

// EXTERNAL MODULE: ./packages/flux/src/common-metadata.ts
var common_metadata = __webpack_require__(1484);
;// CONCATENATED MODULE: ./packages/flux/src/generated-kustomization.ts

/**
 * The resources of the kustomization.yaml that Flux writes into a directory without one (fluxcd/pkg
 * kustomize_generator.go), as paths relative to it: every YAML file, in subdirectories too, but a subdirectory that
 * has a kustomization is one resource.
 */
function generatedResources(view, directory, prefix = './') {
    return (view.list(directory) ?? []).flatMap(({ name, kind }) => {
        const path = (0,kustomize_src.joinPath)(directory, name);
        if (kind === 'file')
            return /\.ya?ml$/.test(name) ? [prefix + name] : [];
        return (0,kustomize_src.kustomizationFile)(view, path)
            ? [prefix + name]
            : generatedResources(view, path, `${prefix}${name}/`);
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/base-kustomization.ts




/**
 * The kustomization that Flux finds in a directory, or makes for one that has none. Undefined when the file there
 * holds no mapping.
 */
function baseKustomization(repository, directory, kustomization) {
    const file = (0,kustomize_src.kustomizationFile)(repository.files, directory)?.path;
    return file === undefined
        ? generatedKustomization(repository, directory, kustomization)
        : foundKustomization(repository, file);
}
function generatedKustomization({ files }, directory, kustomization) {
    const resources = generatedResources(files, directory);
    return {
        // Without any resource kustomize would fail; this namespace is what Flux puts in.
        value: resources.length === 0 ? { namespace: '_placeholder' } : { resources },
        locate([, index]) {
            const resource = typeof index === 'number' ? resources[index] : undefined;
            return resource === undefined
                ? kustomization.locate(['spec', 'path'])
                : { file: (0,kustomize_src.joinPath)(directory, resource.slice('./'.length)), document: 0 };
        },
    };
}
const base_kustomization_defaults = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };
function foundKustomization(repository, file) {
    const { documents, problem } = repository.kustomization(file);
    const found = documents[0] ?? {};
    if (problem?.kind === 'syntax' || !(0,kubernetes_object/* isJsonObject */.O)(found))
        return undefined;
    const { value, written } = withFieldNames(found);
    for (const [field, text] of Object.entries(base_kustomization_defaults))
        value[field] ??= text;
    // Else a kustomization without anything would be no error to Flux but one to kustomize.
    if ((0,src_field/* list */.p_)(value['resources']).length === 0)
        value['buildMetadata'] = ['originAnnotations'];
    return {
        value,
        locate: ([field, ...rest]) => ({
            file,
            document: 0,
            path: field === undefined ? [] : [written.get(String(field)) ?? field, ...rest],
        }),
    };
}
/** The fields that Flux itself changes. */
const fieldNames = new Map([
    ...['apiVersion', 'kind', 'namespace', 'namePrefix', 'nameSuffix', 'resources', 'components', 'images'],
    ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'buildMetadata'],
].map((name) => [name.toLowerCase(), name]));
/** Go takes names of fields in any case, and of several the last in order. */
function withFieldNames(found) {
    const value = {};
    const written = new Map();
    for (const [key, field] of Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const name = fieldNames.get(key.toLowerCase()) ?? key;
        value[name] = field;
        written.set(name, key);
    }
    return { value, written };
}

;// CONCATENATED MODULE: ./packages/flux/src/merged-images.ts

/**
 * Puts spec.images of a Flux Kustomization over the images of a kustomization, by name. Tag and digest are one value,
 * since an image has one of them.
 */
function mergeImages(existing, own) {
    const merged = [...existing];
    for (const image of own.map(given)) {
        const index = merged.findIndex((other) => (0,src_field/* jsonObject */.o$)(other)['name'] === image['name']);
        if (index < 0)
            merged.push(image);
        else {
            const { newTag, digest, ...rest } = (0,src_field/* jsonObject */.o$)(merged[index]);
            const version = {
                ...(newTag === undefined ? {} : { newTag }),
                ...(digest === undefined ? {} : { digest }),
            };
            const replaces = image['newTag'] !== undefined || image['digest'] !== undefined;
            merged[index] = { ...rest, ...(replaces ? {} : version), ...image };
        }
    }
    return merged;
}
/** The fields of spec.images that say something; there are no others. */
function given(image) {
    const { name, newName, newTag, digest } = (0,src_field/* jsonObject */.o$)(image);
    const fields = Object.entries({ newName, newTag, digest });
    return { name: name ?? '', ...Object.fromEntries(fields.filter(([, value]) => (0,src_field/* text */.Qq)(value) !== undefined)) };
}

// EXTERNAL MODULE: ./packages/flux/src/patch-entry.ts
var patch_entry = __webpack_require__(6602);
;// CONCATENATED MODULE: ./packages/flux/src/root-kustomization.ts






/**
 * Rewrites the kustomization of a directory as kustomize-controller does before it builds (fluxcd/pkg
 * kustomize_generator.go): the fields of the Flux Kustomization go into the same file, they are no overlay.
 * Undefined when the file there cannot be read, which the build itself reports.
 *
 * @throws {ExpectedError} for a component that Flux refuses.
 */
function rootKustomization(repository, directory, kustomization) {
    const base = baseKustomization(repository, directory, kustomization);
    if (!base)
        return undefined;
    const { spec } = kustomization;
    const value = { ...base.value };
    /** First index of the items of a list that come from the Flux Kustomization. */
    const appended = new Map();
    const append = (field, items) => {
        if (items.length === 0)
            return;
        appended.set(field, (0,src_field/* list */.p_)(value[field]).length);
        value[field] = [...(0,src_field/* list */.p_)(value[field]), ...items];
    };
    const replaced = replaceFields(value, spec);
    append('patches', (0,src_field/* list */.p_)(spec['patches']).map(patch_entry/* patchOf */.g));
    append('components', usedComponents(repository, directory, kustomization));
    append('patchesStrategicMerge', (0,src_field/* list */.p_)(spec['patchesStrategicMerge']).map((patch) => JSON.stringify(patch)));
    append('patchesJson6902', (0,src_field/* list */.p_)(spec['patchesJson6902']).map(withTextPatch));
    const images = mergeImages((0,src_field/* list */.p_)(value['images']), (0,src_field/* list */.p_)(spec['images']));
    if (images.length > 0)
        value['images'] = images;
    const locate = ([field, index, ...rest]) => {
        const name = String(field);
        const start = appended.get(name);
        if (typeof index === 'number' && start !== undefined && index >= start)
            return kustomization.locate(['spec', name, index - start, ...rest]);
        if (replaced.has(name))
            return kustomization.locate(['spec', replaced.get(name) ?? name]);
        const path = [field, index, ...rest].filter((step) => step !== undefined);
        return name === 'images' && typeof index === 'number'
            ? locateImage(images[index], kustomization, () => base.locate(path))
            : base.locate(path);
    };
    return { value, locate: (path) => ({ at: locate(path) }) };
}
const textFields = {
    targetNamespace: 'namespace',
    namePrefix: 'namePrefix',
    nameSuffix: 'nameSuffix',
};
/** Fields of which the Flux Kustomization has the only word; gives, by kustomization field, what it was called there. */
function replaceFields(value, spec) {
    const replaced = new Map();
    const replace = (from, to, own) => {
        if (own === undefined)
            return;
        value[to] = own;
        replaced.set(to, from);
    };
    for (const [from, to] of Object.entries(textFields))
        replace(from, to, (0,src_field/* text */.Qq)(spec[from]));
    const metadata = (0,src_field/* list */.p_)(spec['buildMetadata']);
    replace('buildMetadata', 'buildMetadata', metadata.length > 0 ? [...metadata] : undefined);
    return replaced;
}
/** How components begin that Flux takes for an address on the network. */
const remote = /^(?:git::|gh:|ssh:\/\/|https?:\/\/|git@|github\.com[:/]|(?:file:\/\/)?\/)./i;
function usedComponents(repository, directory, kustomization) {
    const { spec } = kustomization;
    const components = (0,src_field/* list */.p_)(spec['components']);
    components.forEach((component, index) => {
        if (remote.test((0,src_field/* text */.Qq)(component) ?? ''))
            throw notLocal((0,src_field/* text */.Qq)(component) ?? '', repository.place(kustomization.locate(['spec', 'components', index])));
    });
    if (spec['ignoreMissingComponents'] !== true)
        return components;
    return components.filter((component) => {
        const path = (0,repository_path/* resolvePath */.o)(directory, (0,src_field/* text */.Qq)(component) ?? '');
        const { files } = repository;
        return path !== undefined && (files.list(path) ?? files.read(path)) !== undefined;
    });
}
function notLocal(component, at) {
    return new src/* ExpectedError */.Dh({
        rule: 'kustomization-invalid',
        message: `component ${component} is no path in the source: Flux takes no others here`,
        help: 'Write it from spec.path on, such as ../components/monitoring.',
        at,
    });
}
function withTextPatch(entry) {
    return { ...(0,src_field/* jsonObject */.o$)(entry), patch: JSON.stringify((0,src_field/* jsonObject */.o$)(entry)['patch'] ?? []) };
}
function locateImage(image, kustomization, otherwise) {
    const name = (0,src_field/* jsonObject */.o$)(image)['name'];
    const index = (0,src_field/* list */.p_)(kustomization.spec['images']).findIndex((own) => (0,src_field/* jsonObject */.o$)(own)['name'] === name);
    return index < 0 ? otherwise() : kustomization.locate(['spec', 'images', index]);
}

;// CONCATENATED MODULE: ./packages/flux/src/root-problem.ts





/** spec.path names no directory. */
function pathNotFound(kustomization, directory, repository) {
    const path = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)(kustomization.spec['path']) ?? '') ?? directory;
    const parent = (0,repository_path/* parentOf */.g)(path);
    const siblings = (repository.files.list((0,repository_path/* parentOf */.g)(directory)) ?? []).filter(({ kind }) => kind === 'directory');
    const name = path.slice(parent === '' ? 0 : parent.length + 1);
    const similar = (0,did_you_mean/* closest */.k)(name, siblings.map((entry) => entry.name));
    const hint = similar === undefined ? '' : ` Did you mean ./${parent === '' ? '' : `${parent}/`}${similar}?`;
    return {
        rule: 'path-not-found',
        severity: 'error',
        message: `Kustomization ${kustomization.id} applies ${path}, but there is no such directory in its source`,
        help: `Correct spec.path; it starts at the root of the source.${hint} A symbolic link, or what .sourceignore leaves out, does not exist for Flux.`,
        at: repository.place(kustomization.locate(['spec', 'path'])),
    };
}
/** A variable of its parent stands in the path or the source, and only the cluster knows its value. */
function pathUnknown(kustomization, repository) {
    return {
        rule: 'unsupported',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: which files it applies depends on a variable that only the cluster knows`,
        help: 'Give the variable a value in a ConfigMap of this repository, or under spec.postBuild.substitute of the parent.',
        at: repository.place(kustomization.locate(['spec', 'path'])),
    };
}
function pathOutside(kustomization, repository) {
    const path = (0,src_field/* text */.Qq)(kustomization.spec['path']) ?? '';
    return {
        rule: 'path-outside-repository',
        severity: 'error',
        message: `Kustomization ${kustomization.id} applies ${path}, which is outside of its source`,
        help: 'Write spec.path from the root of the repository, such as ./kubernetes/apps, without leaving it through "..".',
        at: repository.place(kustomization.locate(['spec', 'path'])),
    };
}
/** The source exists, but its files are not in this repository. */
function sourceElsewhere(kustomization, repository) {
    const key = (0,src_source/* sourceKey */.Zt)((0,flux_kustomization/* sourceOf */.vz)(kustomization));
    return {
        rule: 'foreign-source',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: its source ${key} is not this repository`,
        help: `If the source is published from a folder of this repository, say so: ${key}=FOLDER (input sources, or --source).`,
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function sourceUnsupported(kustomization, reason, repository) {
    const key = (0,src_source/* sourceKey */.Zt)((0,flux_kustomization/* sourceOf */.vz)(kustomization));
    return {
        rule: 'unsupported',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: its source ${key} is made by a ${reason} that is not supported yet`,
        help: `Name a folder that holds the same files: ${key}=FOLDER (input sources, or --source).`,
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function sourceIncomplete(kustomization, from, repository) {
    const key = (0,src_source/* sourceKey */.Zt)((0,flux_kustomization/* sourceOf */.vz)(kustomization));
    return {
        rule: 'path-not-found',
        severity: 'error',
        message: `Kustomization ${kustomization.id} gets no files: its source ${key} copies ${from}, and there is nothing of that name`,
        help: 'Correct the copy rule of the ArtifactGenerator, or give it optional: true.',
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function sourceNotFound(kustomization, candidates, repository) {
    const reference = (0,flux_kustomization/* sourceOf */.vz)(kustomization);
    const similar = (0,did_you_mean/* closest */.k)(reference.name, candidates);
    const hint = similar === undefined ? '' : ` Did you mean ${similar}?`;
    return {
        rule: 'source-not-found',
        severity: 'error',
        message: `Kustomization ${kustomization.id} takes its files from ${reference.kind} ${reference.namespace}/${reference.name}, which nothing in this repository defines`,
        help: `Correct spec.sourceRef (kind, name, namespace), or add the ${reference.kind}.${hint}`,
        at: repository.place(kustomization.locate(['spec', 'sourceRef', 'name'])),
    };
}

// EXTERNAL MODULE: ./packages/flux/src/variables.ts
var src_variables = __webpack_require__(4476);
;// CONCATENATED MODULE: ./packages/flux/src/post-build.ts







const switchedOff = 'kustomize.toolkit.fluxcd.io/substitute';
/**
 * Substitutes the variables of spec.postBuild in an object as kustomize-controller does: in the text of its YAML, so
 * that a value may become a number, a list or several fields. Undefined variables are errors, as they are by default
 * since Flux 2.9.
 */
function postBuild(resource, kustomization, variables, repository) {
    const { object } = resource;
    if (isSwitchedOff(object) || !hasDollar(object))
        return { resource, findings: [] };
    const at = (path) => repository.place(blame(resource, path ?? ['kind']));
    try {
        const { text, unset } = substituteKnown((0,yaml_src.writeYaml)(object), variables);
        const [changed] = (0,yaml_src/* parseYaml */.hN)(text, { yaml11: true, duplicateKeys: 'last' }).documents;
        if (!(0,kubernetes_object/* isKubernetesObject */.i)(changed))
            return { resource, findings: [brokenBySubstitution(object, at(undefined))] };
        const edit = {
            by: 'substitute',
            at: kustomization.locate(['spec', 'postBuild']),
            blames: () => undefined,
        };
        return {
            resource: { object: changed, origin: { ...resource.origin, edits: [...resource.origin.edits, edit] } },
            findings: [...new Set(unset)].map((name) => variableNotFound(name, kustomization, at(findText(object, (value) => isUnset(value, name, variables))))),
        };
    }
    catch (error) {
        if (!(error instanceof SubstitutionError))
            throw error;
        return { resource, findings: [notSubstitutable(error, at(findText(object, isNoTemplate)))] };
    }
}
/** Whether the object asks to be left as it is. */
function isSwitchedOff({ metadata }) {
    return [metadata['labels'], metadata['annotations']].some((marks) => (0,src_field/* jsonObject */.o$)(marks)[switchedOff] === 'disabled');
}
/** Most objects have no variable; writing them out would be most of the work. */
function hasDollar(value) {
    return findText(value, (text) => text.includes('$')) !== undefined;
}
function substituteKnown(text, { values, outside }) {
    return substitute(text, (name) => values.get(name), outside.length > 0 ? (name) => (0,src_variables/* unknownValue */.Uo)(name) : undefined);
}
function isUnset(text, name, variables) {
    return !isNoTemplate(text) && substituteKnown(text, variables).unset.includes(name);
}
function isNoTemplate(text) {
    try {
        substitute(text, () => '');
        return false;
    }
    catch {
        return true;
    }
}
/** Path of the first text, value or key, that `matches`. */
function findText(value, matches, path = []) {
    if (typeof value === 'string')
        return matches(value) ? path : undefined;
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const [key, child] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        if ((0,kubernetes_object/* isJsonObject */.O)(value) && matches(key))
            return [...path, step];
        const found = findText(child, matches, [...path, step]);
        if (found)
            return found;
    }
    return undefined;
}
function variableNotFound(name, kustomization, at) {
    return {
        rule: 'variable-not-found',
        severity: 'error',
        message: `variable ${name} has no value: from Flux 2.9 on nothing of Kustomization ${kustomization.id} is applied`,
        help: `Give it a value under spec.postBuild.substitute of Kustomization ${kustomization.name}, or a default here: \${${name}:=default}. If it is not meant for Flux, write $\${${name}}.`,
        ...(at ? { at } : {}),
    };
}
function notSubstitutable(error, at) {
    return {
        rule: 'substitution-invalid',
        severity: 'error',
        message: `Flux cannot read this as variable substitution: ${error.message}`,
        help: "Write ${NAME} or ${NAME:=default}; a shell's other forms do not exist here. For a literal ${ write $${, or label the object kustomize.toolkit.fluxcd.io/substitute: disabled.",
        ...(at ? { at } : {}),
    };
}
function brokenBySubstitution(object, at) {
    return {
        rule: 'substitution-invalid',
        severity: 'error',
        message: `${object.kind} ${object.metadata.name} is no YAML of an object any more once its variables are substituted`,
        help: 'Flux substitutes in the text of the file. Quote the value of the variable, or keep line breaks, colons and quotes out of it.',
        ...(at ? { at } : {}),
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/substitute-all.ts




/** Substitutes the variables of spec.postBuild in all objects that a Kustomization applies. */
function substituteAll(resources, kustomization, variables, repository) {
    if (!(0,src_variables/* substitutes */.cq)(kustomization, variables))
        return { resources, findings: [] };
    const results = resources.map((resource) => postBuild(resource, kustomization, variables, repository));
    const substituted = results.map(({ resource }) => resource);
    const concerned = resources.some(({ object }) => !isSwitchedOff(object));
    return {
        resources: substituted,
        findings: [
            ...(concerned ? invalidNames(kustomization, variables, repository) : []),
            ...results.flatMap(({ findings }) => findings),
            ...conflicts(substituted, repository),
        ],
    };
}
/** One name that Flux does not take stops all of the substitution, used or not. */
function invalidNames(kustomization, { values }, repository) {
    const own = (0,src_field/* jsonObject */.o$)((0,src_field/* jsonObject */.o$)(kustomization.spec['postBuild'])['substitute']);
    return [...values.keys()]
        .filter((name) => !/^[_a-z][_a-z\d]*$/i.test(name))
        .map((name) => {
        const path = Object.hasOwn(own, name) ? ['substitute', name] : ['substituteFrom'];
        return {
            rule: 'substitution-invalid',
            severity: 'error',
            message: `${JSON.stringify(name)} is no name of a variable: Flux applies nothing of Kustomization ${kustomization.id}`,
            help: 'Names are made of letters, digits and _, and begin with no digit; so are all keys of a ConfigMap or Secret that variables come from.',
            at: repository.place(kustomization.locate(['spec', 'postBuild', ...path])),
        };
    });
}
/** Names that substitution makes equal: Flux cannot tell the objects apart then. */
function conflicts(resources, repository) {
    const seen = new Set();
    return resources.flatMap((resource) => {
        const { apiVersion, kind, metadata } = resource.object;
        const key = [apiVersion, kind, (0,src_field/* text */.Qq)(metadata['namespace']) ?? '', metadata.name].join(' ');
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        return [
            {
                rule: 'resource-conflict',
                severity: 'error',
                message: `${kind} ${metadata.name} comes twice once variables are substituted`,
                help: 'Give the two other names.',
                at: repository.place(blame(resource, ['metadata', 'name'])),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/render-root.ts









/** Builds a root from the files of its source, which start at `sourceRoot`. */
function renderRoot(kustomization, sourceRoot, variables, context) {
    const { repository, artifacts } = context;
    const built = build(kustomization, sourceRoot, context);
    const failed = built.resources.length === 0 && built.findings.some(({ severity }) => severity === 'error');
    const { resources, findings: substitution } = substituteAll(built.resources, kustomization, variables, repository);
    const incomplete = built.resources.flatMap((resource) => withoutApiVersion(resource, repository));
    const findings = [...built.findings, ...incomplete, ...substitution];
    return {
        kustomization,
        state: failed ? 'failed' : 'built',
        resources: resources.map((resource) => madeInRepository((0,common_metadata/* withCommonMetadata */.F)(resource, kustomization.spec), artifacts)),
        findings: findings.map((finding) => ofRoot(finding, kustomization, artifacts)),
    };
}
function build(kustomization, sourceRoot, context) {
    const { repository, builder, used, artifacts, remoteBases } = context;
    const path = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)(kustomization.spec['path']) ?? '');
    if (path === undefined)
        return { resources: [], findings: [pathOutside(kustomization, repository)] };
    const directory = path === '' ? sourceRoot : (0,kustomize_src.joinPath)(sourceRoot, path);
    if (!repository.files.list(directory))
        return { resources: [], findings: [pathNotFound(kustomization, directory, repository)] };
    const file = (0,kustomize_src.kustomizationFile)(repository.files, directory)?.path;
    if (file !== undefined)
        used.add(artifacts.origin(file));
    try {
        const root = rootKustomization(repository, directory, kustomization);
        const built = builder.build(directory, {
            loadRestrictor: 'none',
            reorder: 'none',
            remoteBases,
            ...(root ? { root } : {}),
        });
        const duplicate = root && file !== undefined ? duplicateKey(file, repository) : [];
        return { resources: built.resources, findings: [...duplicate, ...built.findings] };
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        return { resources: [], findings: [error.finding] };
    }
}
/** Of the kustomization that Flux rewrites: the build is given its value, and does not read the file. */
function duplicateKey(file, repository) {
    const { problem } = repository.kustomization(file);
    if (problem?.kind !== 'duplicate-key')
        return [];
    return [
        {
            rule: 'yaml-duplicate-key',
            severity: 'error',
            message: `a key stands twice in ${file}: Flux takes the last one and drops the other`,
            help: 'Merge the two, or delete one of them.',
            at: { file, line: problem.line, column: problem.column },
        },
    ];
}
/** Names the file of the repository, where it was built from a copy. */
function madeInRepository(resource, { origin }) {
    const { made, edits } = resource.origin;
    const file = origin(made.file);
    return file === made.file ? resource : { ...resource, origin: { made: { ...made, file }, edits } };
}
/** kustomize does not mind, but kustomize-controller does. */
function withoutApiVersion(resource, repository) {
    const { apiVersion, kind, metadata } = resource.object;
    if (apiVersion)
        return [];
    return [
        {
            rule: 'resource-invalid',
            severity: 'error',
            message: `${kind} ${metadata.name} has no apiVersion`,
            help: 'Every object needs apiVersion, kind and metadata.name.',
            at: repository.place(blame(resource, ['kind'])),
        },
    ];
}
/** spec.commonMetadata is put on when the objects are applied: after patches and substitution. */
function ofRoot(finding, { id }, artifacts) {
    const at = finding.at && { ...finding.at, file: artifacts.origin(finding.at.file) };
    return { ...finding, roots: [id], ...(at ? { at } : {}) };
}

;// CONCATENATED MODULE: ./packages/flux/src/render-cluster.ts













/**
 * Follows the Kustomizations from the entry of a cluster. Children are taken from what their parent renders, never
 * from files, since a parent may patch them and substitute variables in them.
 */
function renderCluster(entry, context) {
    const walk = createWalk(entry, context);
    walk.add(entry.kustomization);
    while (walk.waiting.length > 0) {
        const ready = walk.waiting.filter((kustomization) => walk.isReady(kustomization));
        // What is left waits for sources or variables that no other root brings: each is settled with what there is.
        for (const kustomization of ready.length > 0 ? ready : walk.waiting.slice(0, 1))
            walk.render(kustomization);
    }
    const rendered = [...walk.rendered.values()].map((root) => withResourceSets(root, context.repository));
    const roots = dependencyOrder(isOpen({ roots: rendered }) ? onOpenCluster(rendered) : rendered);
    return { entry, roots: refusesUnsetVariables(objectsIn(roots)) ? roots : roots.map(withLeniency) };
}
function* objectsIn(roots) {
    for (const { resources } of roots)
        for (const { object } of resources)
            yield object;
}
/** An older Flux puts nothing in place of a variable without a value, and goes on. */
function withLeniency(root) {
    const findings = root.findings.map((finding) => finding.rule === 'variable-not-found' ? { ...finding, severity: 'warning' } : finding);
    return { ...root, findings };
}
function createWalk(entry, context) {
    const objects = [];
    const sources = {
        own: (0,flux_kustomization/* sourceOf */.vz)(entry.kustomization),
        ownRoot: entry.root ?? '',
        given: context.sources,
        artifacts: context.artifacts,
        cluster: entry.id,
        objects: () => objects,
        written: context.documents.filter(({ at }) => (0,kustomize_src.isWithin)(at.file, entry.id)).map(({ object }) => object),
    };
    const variablesOf = (kustomization) => (0,src_variables/* gatherVariables */.BN)(kustomization, objects);
    const build = (kustomization, root) => renderRoot(kustomization, root, variablesOf(kustomization), context);
    /** An entry may change what is left out of its own source. */
    const withOwnSource = (root, used) => {
        if (root.kustomization.id !== entry.kustomization.id)
            return root;
        const applied = root.resources.map(({ object }) => object);
        const source = (0,src_source/* resolveSource */.ev)((0,flux_kustomization/* sourceOf */.vz)(root.kustomization), { ...sources, objects: () => applied });
        return source.state === 'here' && source.root !== used ? build(root.kustomization, source.root) : root;
    };
    const walk = {
        waiting: [],
        rendered: new Map(),
        add(kustomization) {
            const known = walk.rendered.has(kustomization.id) || walk.waiting.some(({ id }) => id === kustomization.id);
            if (!known)
                walk.waiting.push(kustomization);
        },
        isReady: (kustomization) => (0,src_source/* resolveSource */.ev)((0,flux_kustomization/* sourceOf */.vz)(kustomization), sources).state === 'here' &&
            variablesOf(kustomization).outside.length === 0,
        render(kustomization) {
            walk.waiting = walk.waiting.filter((other) => other !== kustomization);
            const resolved = (0,src_source/* resolveSource */.ev)((0,flux_kustomization/* sourceOf */.vz)(kustomization), sources);
            const source = isIncluded(kustomization, resolved, sources, context)
                ? { state: 'elsewhere' }
                : resolved;
            const root = dependsOnUnknown(kustomization)
                ? notHere(kustomization, { state: 'unknown' }, context, objects)
                : source.state === 'here'
                    ? withOwnSource(withOwnChanges(build(kustomization, source.root), (changed) => build(changed, source.root)), source.root)
                    : notHere(kustomization, source, context, objects);
            walk.rendered.set(kustomization.id, root);
            objects.push(...root.resources.map(({ object }) => object));
            render_cluster_childrenOf(root).forEach(walk.add);
        },
    };
    return walk;
}
function render_cluster_childrenOf({ resources, kustomization }) {
    return resources
        .filter(({ object }) => (0,flux_kustomization/* isFluxKustomization */.Hw)(object))
        .map((resource) => asKustomization(resource, kustomization.namespace));
}
function asKustomization(resource, namespace) {
    return (0,flux_kustomization/* fluxKustomization */.Bh)(resource.object, namespace, (path) => blame(resource, path));
}
/** An entry applies itself, and may have patched itself: then Flux builds it again with what it has become. */
function withOwnChanges(root, rebuild) {
    const self = render_cluster_childrenOf(root).find(({ id }) => id === root.kustomization.id);
    return self && !(0,external_node_util_.isDeepStrictEqual)(self.spec, root.kustomization.spec) ? rebuild(self) : root;
}
/** Which files are applied is known on the cluster only. */
function dependsOnUnknown(kustomization) {
    return (0,src_variables/* isUnknown */.t8)((0,src_field/* text */.Qq)(kustomization.spec['path']) ?? '') || (0,src_variables/* isUnknown */.t8)((0,flux_kustomization/* sourceOf */.vz)(kustomization).name);
}
/** spec.include of a GitRepository puts files of other repositories into it. */
function isIncluded(kustomization, source, { objects }, { repository }) {
    const path = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)(kustomization.spec['path']) ?? '');
    if (source.state !== 'here' || path === undefined)
        return false;
    const spec = (0,src_field/* jsonObject */.o$)((0,src_source/* findObject */.Z)((0,flux_kustomization/* sourceOf */.vz)(kustomization), objects())?.['spec']);
    return (0,src_field/* list */.p_)(spec['include']).length > 0 && !repository.files.list((0,kustomize_src.joinPath)(source.root, path));
}
function notHere(kustomization, source, context, objects) {
    const finding = sourceFinding(kustomization, source, context, objects);
    const state = finding.severity === 'error' ? 'failed' : 'elsewhere';
    return { kustomization, state, resources: [], findings: [{ ...finding, roots: [kustomization.id] }] };
}
function sourceFinding(kustomization, source, { repository, documents }, objects) {
    if (source.state === 'unknown')
        return pathUnknown(kustomization, repository);
    if (source.state === 'unsupported')
        return sourceUnsupported(kustomization, source.reason, repository);
    if (source.state === 'incomplete')
        return sourceIncomplete(kustomization, source.from, repository);
    const reference = (0,flux_kustomization/* sourceOf */.vz)(kustomization);
    const written = documents.map(({ object }) => object);
    if (source.state === 'elsewhere' || (0,src_source/* findObject */.Z)(reference, written))
        return sourceElsewhere(kustomization, repository);
    const candidates = [...objects, ...written].filter(({ kind }) => kind === reference.kind);
    return sourceNotFound(kustomization, candidates.map(({ metadata }) => metadata.name), repository);
}

;// CONCATENATED MODULE: ./packages/flux/src/repository.ts


/**
 * `origin` tells the file of the checkout that a path in the view stands for; `manifests` are shared with the builder.
 */
function createRepository(files, origin = (path) => path, manifests = new Map()) {
    const parsed = new Map();
    const kustomizations = new Map();
    const texts = new Map();
    const text = (file) => {
        if (texts.has(file))
            return texts.get(file);
        const bytes = files.read(file);
        const decoded = bytes && new TextDecoder().decode(bytes);
        texts.set(file, decoded);
        return decoded;
    };
    return {
        files,
        text,
        documents(file) {
            const manifest = manifests.get(file);
            // A manifest is read more strictly than other files.
            if (manifest && !manifest.problem)
                return manifest.documents;
            const known = parsed.get(file) ?? (0,yaml_src/* parseYaml */.hN)(text(file) ?? '').documents;
            parsed.set(file, known);
            return known;
        },
        manifest(file) {
            const known = manifests.get(file) ?? (0,kustomize_src.parseManifest)(text(file) ?? '');
            manifests.set(file, known);
            return known.documents;
        },
        kustomization(file) {
            const known = kustomizations.get(file) ?? parseKustomization(text(file) ?? '');
            kustomizations.set(file, known);
            return known;
        },
        place({ file, document, path = [] }) {
            return { file: origin(file), ...((0,yaml_src.locate)(text(file) ?? '', document, path) ?? { line: 1 }) };
        },
    };
}
function parseKustomization(text) {
    const parsed = (0,yaml_src/* parseYaml */.hN)(text, { yaml11: true });
    if (parsed.problem?.kind !== 'duplicate-key')
        return parsed;
    return { problem: parsed.problem, ...(0,yaml_src/* parseYaml */.hN)(text, { yaml11: true, duplicateKeys: 'last' }) };
}

;// CONCATENATED MODULE: ./packages/flux/src/render-repository.ts













/**
 * Renders the clusters of a repository. Problems are findings of the roots; without any entry there are no clusters.
 * Bases on the network are left out, each with a notice.
 *
 * @throws {ExpectedError} for options that name nothing.
 */
function renderRepository(options) {
    return rendering(options, (0,kustomize_src.createExternals)(), 'leave-out')();
}
/** Renders as `renderRepository` does, with the bases on the network, if there is somebody to fetch them. */
async function renderWithRemoteBases(options, downloader) {
    if (!downloader)
        return renderRepository(options);
    const externals = (0,kustomize_src.createExternals)();
    return (0,kustomize_src.settle)(externals, (0,kustomize_src.createSupplier)({ downloader }), rendering(options, externals, 'fetch'));
}
/** Opens a repository, and gives the work of rendering it, which can be repeated. */
function rendering({ path, clusters = [], sources = [] }, externals, remoteBases) {
    const checkout = openCheckout(path);
    const artifacts = createArtifacts(sourceView(checkout), checkout);
    const manifests = new Map();
    const repository = createRepository(artifacts.view, artifacts.origin, manifests);
    const used = new Set();
    const documents = fluxDocuments(repository);
    const context = {
        repository,
        artifacts,
        used,
        documents,
        builder: (0,kustomize_src.createBuilder)(recording(artifacts, used), externals, manifests),
        sources: parseSources(sources),
        remoteBases,
    };
    const entries = findEntries(repository, documents, context.sources);
    const chosen = chooseEntries(entries, clusters, context);
    return () => ({
        repository,
        clusters: renderEntries(chosen, context),
        complete: clusters.length === 0,
        documents,
        used,
    });
}
/** An entry that an earlier one applies is a part of that cluster, not one of its own. */
function renderEntries(entries, context) {
    const clusters = [];
    const applied = new Set();
    for (const entry of entries) {
        if (entry.at && applied.has(`${entry.at.document} ${entry.at.file}`))
            continue;
        const cluster = renderCluster(entry, context);
        clusters.push(cluster);
        for (const { object, origin } of cluster.roots.flatMap(({ resources }) => resources))
            if ((0,flux_kustomization/* isFluxKustomization */.Hw)(object))
                applied.add(`${origin.made.document} ${origin.made.file}`);
    }
    return clusters;
}
function recording({ view, origin }, used) {
    return {
        list: (path) => view.list(path),
        read(path) {
            const content = view.read(path);
            if (content)
                used.add(origin(path));
            return content;
        },
    };
}
function chooseEntries(found, wanted, { repository, documents }) {
    if (wanted.length === 0)
        return found;
    return wanted.map((name) => {
        const id = (0,repository_path/* resolvePath */.o)('', name);
        const matching = found.filter((entry) => entry.id === id || `/${entry.id}`.endsWith(`/${id ?? ''}`));
        const exact = matching.find((entry) => entry.id === id) ?? (matching.length === 1 ? matching[0] : undefined);
        if (exact)
            return exact;
        if (matching.length === 0 && id !== undefined && repository.files.list(id))
            return folderEntry(id, documents, repository);
        throw unknownCluster(name, (matching.length > 0 ? matching : found).map((entry) => entry.id));
    });
}
function unknownCluster(name, ids) {
    const similar = (0,did_you_mean/* closest */.k)(name, ids.flatMap((id) => [id, id.split('/').at(-1) ?? id]));
    const hint = similar === undefined ? '' : ` Did you mean ${similar}?`;
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `cluster ${JSON.stringify(name)} is not the folder of one entry of this repository`,
        help: `Entries are: ${ids.map((id) => id || '.').join(', ') || 'none'}.${hint}`,
    });
}
/** Reads `Kind/namespace/name=path`. */
function parseSources(sources) {
    return new Map(sources.map((source) => {
        const [, key, path] = /^([^/=]+\/[^/=]+\/[^/=]+)=(.*)$/.exec(source) ?? [];
        const folder = path === undefined ? undefined : (0,repository_path/* resolvePath */.o)('', path);
        if (key !== undefined && folder !== undefined)
            return [key, folder];
        throw new src/* ExpectedError */.Dh({
            rule: 'invalid-input',
            message: `source ${JSON.stringify(source)} is not Kind/namespace/name=path`,
            help: 'For example OCIRepository/flux-system/apps=kubernetes, with a path inside of the repository.',
        });
    }));
}
/** Findings of every root, and of how entries were found. */
function findingsOf({ clusters }) {
    return clusters.flatMap(({ entry, roots }) => [
        ...entry.findings,
        ...roots.flatMap((root) => root.findings),
    ]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/flux/src/helm-release.ts



function isHelmRelease({ object }) {
    return object.kind === 'HelmRelease' && object.apiVersion.startsWith('helm.toolkit.fluxcd.io/');
}
/** `namespace` is that of the Kustomization that applies the object, for one that names none itself. */
function helmRelease(resource, namespace) {
    const { metadata, spec: written } = resource.object;
    const spec = (0,src_field/* jsonObject */.o$)(written);
    const own = (0,src_field/* text */.Qq)(metadata['namespace']) ?? namespace;
    const target = (0,src_field/* text */.Qq)(spec['targetNamespace']);
    const name = (0,src_field/* text */.Qq)(spec['releaseName']) ?? (target === undefined ? '' : `${target}-`) + metadata.name;
    return {
        id: `${own}/${metadata.name}`,
        namespace: own,
        release: { name: shortened(name), namespace: target ?? own },
        spec,
        resource,
        locate: (path) => blame(resource, path),
    };
}
/** Helm takes 53 characters; helm-controller puts a hash in place of what is too much (internal/release/name.go). */
function shortened(name) {
    if (name.length <= 53)
        return name;
    return `${name.slice(0, 40)}-${(0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./packages/flux/src/found-release.ts

function findReleases(clusters) {
    return clusters.flatMap((cluster) => cluster.roots.flatMap((root) => root.resources
        .filter(isHelmRelease)
        .map((resource) => ({ release: helmRelease(resource, root.kustomization.namespace), root, cluster }))));
}

;// CONCATENATED MODULE: ./packages/flux/src/render-releases.ts



/**
 * Adds to each root what the HelmReleases in it make, rendered by `helm template`. Without helm on this machine
 * nothing is added, and one notice says so. `sources` are those that the repository was rendered with.
 *
 * @throws {ExpectedError} for a version of Kubernetes that is none.
 */
async function renderReleases(rendered, options, sources = []) {
    assertVersion(options.kubernetesVersion);
    const found = options.mode === 'off' ? [] : findReleases(rendered.clusters);
    if (found.length === 0)
        return rendered;
    const { renderFoundReleases } = await Promise.all(/* import() */[__webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(88), __webpack_require__.e(432), __webpack_require__.e(754)]).then(__webpack_require__.bind(__webpack_require__, 1754));
    const results = await renderFoundReleases(found, rendered.repository, options, parseSources(sources));
    const clusters = rendered.clusters.map((cluster) => ({
        ...cluster,
        roots: cluster.roots.map((root) => withReleases(root, found, results)),
    }));
    return { ...rendered, clusters };
}
function assertVersion(version) {
    if (version === undefined || /^v?\d+\.\d+(?:\.\d+)?(?:[-+].+)?$/.test(version))
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `${JSON.stringify(version)} is no version of Kubernetes`,
        help: 'Write it as 1.34 or 1.34.2.',
    });
}
function withReleases(root, found, results) {
    const own = found.flatMap((one) => (one.root === root ? (results.get(one.release) ?? []) : []));
    if (own.length === 0)
        return root;
    const roots = [root.kustomization.id];
    return {
        ...root,
        resources: [...root.resources, ...own.flatMap(({ resources }) => resources)],
        findings: [
            ...root.findings,
            ...own.flatMap(({ findings }) => findings.map((finding) => ({ ...finding, roots }))),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/index.ts

























/***/ }),

/***/ 1643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ releaseData),
/* harmony export */   ue: () => (/* binding */ chartFolders),
/* harmony export */   w3: () => (/* binding */ localChart)
/* harmony export */ });
/* harmony import */ var _pte_kustomize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1203);
/* harmony import */ var _pte_resource__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3410);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5073);
/* harmony import */ var _files_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7302);
/* harmony import */ var _merge_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3020);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(507);







/** Folders of the charts of a repository, by the name of the chart. */
function chartFolders(repository) {
    const folders = new Map();
    for (const file of (0,_files_below_js__WEBPACK_IMPORTED_MODULE_1__/* .filesBelow */ .D)(repository.files, '')) {
        if (!/(?:^|\/)Chart\.yaml$/.test(file))
            continue;
        const [chart] = repository.documents(file);
        const name = (0,_pte_resource__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(chart) ? (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(chart['name']) : undefined;
        if (name !== undefined && !folders.has(name))
            folders.set(name, (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parentOf */ .g)(file));
    }
    return folders;
}
/**
 * The folder of the chart that a HelmRelease installs, when it is in this repository: named by path in a
 * GitRepository, or published from here to a HelmRepository on the GitHub Pages of this repository.
 */
function localChart(release, charts, objects) {
    const chart = (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)((0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)((0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(release['spec'])['chart'])['spec']);
    const name = (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(chart['chart']) ?? '';
    const reference = (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(chart['sourceRef']);
    if (reference['kind'] === 'GitRepository')
        return [...charts.values()].find((folder) => folder === (0,_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePath */ .o)('', name));
    const source = objects.find(({ kind, metadata }) => kind === 'HelmRepository' && metadata.name === reference['name']);
    return source && isPagesOf((0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)((0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(source['spec'])['url']) ?? '', objects)
        ? charts.get(name)
        : undefined;
}
/** `https://OWNER.github.io/REPOSITORY` is where GitHub serves what OWNER/REPOSITORY publishes. */
function isPagesOf(url, objects) {
    const [, owner, name] = /^https:\/\/([\w-]+)\.github\.io\/([\w.-]+)/.exec(url.toLowerCase()) ?? [];
    return objects.some((object) => (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryName */ .aR)(object) === `github.com/${owner ?? ''}/${name ?? ''}`);
}
/** What Helm gives to templates: the values of the chart under those of the release. */
function releaseData(release, folder, repository) {
    const spec = (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(release['spec']);
    const [chart] = repository.documents((0,_pte_kustomize__WEBPACK_IMPORTED_MODULE_0__.joinPath)(folder, 'Chart.yaml'));
    const [values] = repository.documents((0,_pte_kustomize__WEBPACK_IMPORTED_MODULE_0__.joinPath)(folder, 'values.yaml'));
    const namespace = (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(spec['targetNamespace']);
    const name = (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(spec['releaseName']) ?? [namespace, release.metadata.name].filter(Boolean).join('-');
    return {
        Release: { Name: name, Namespace: namespace ?? release.metadata['namespace'] ?? '', Service: 'Helm' },
        Chart: capitalised((0,_pte_resource__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(chart) ? chart : {}),
        Values: (0,_merge_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeObjects */ .r)((0,_pte_resource__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(values) ? values : {}, (0,_field_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)(spec['values'])),
    };
}
function capitalised(chart) {
    return Object.fromEntries(Object.entries(chart).map(([key, value]) => [key.replace(/^./, (letter) => letter.toUpperCase()), value]));
}


/***/ }),

/***/ 3020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mergeObjects)
/* harmony export */ });
/* harmony import */ var _pte_resource__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3410);

/** The second object over the first, key by key at any depth; lists are replaced. */
function mergeObjects(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        merged[key] = (0,_pte_resource__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(below) && (0,_pte_resource__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? mergeObjects(below, value) : value;
    }
    return merged;
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5073);

/** What an entry of `patches` of a Flux object has; unlike one of kustomize's it names no file and no options. */
function patchOf(entry) {
    const { patch, target } = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(entry);
    return { ...(patch === undefined ? {} : { patch }), ...(target === undefined ? {} : { target }) };
}


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parentOf),
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _pte_kustomize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1203);

/** Path of the directory that holds a file or directory; the root is the empty string. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/**
 * Resolves a path as it is written (`./a/../b`, `/a`, `a/`) from `base`; undefined when it leaves the root.
 * A leading slash means the root, as in Flux, which never leaves an artifact.
 */
function resolvePath(base, written) {
    return (0,_pte_kustomize__WEBPACK_IMPORTED_MODULE_0__.resolvePath)(written.startsWith('/') ? '' : base, written);
}


/***/ }),

/***/ 1380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ fileView)
/* harmony export */ });
/** A folder with one file, which is in memory only. */
function fileView(name, text) {
    const content = Buffer.from(text);
    return {
        read: (path) => (path === name ? content : undefined),
        list: (path) => (path === '' ? [{ name, kind: 'file' }] : undefined),
    };
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ findObject),
  aR: () => (/* binding */ repositoryName),
  ev: () => (/* binding */ resolveSource),
  Zt: () => (/* binding */ sourceKey)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
// EXTERNAL MODULE: ./packages/flux/src/field.ts
var field = __webpack_require__(5073);
// EXTERNAL MODULE: ./packages/flux/src/repository-path.ts
var repository_path = __webpack_require__(7761);
;// CONCATENATED MODULE: ./packages/flux/src/artifact-generator.ts


/** The plan for the ExternalArtifact `name`; undefined when this generator does not make it. */
function artifactPlan(generator, name) {
    const spec = (0,field/* jsonObject */.o$)(generator['spec']);
    const artifact = (0,field/* list */.p_)(spec['artifacts'])
        .map(field/* jsonObject */.o$)
        .find((one) => one['name'] === name);
    if (!artifact)
        return mayMake(spec, name) ? { unsupported: 'pathPattern' } : undefined;
    const sources = sourcesByAlias(generator);
    const copies = [];
    for (const rule of (0,field/* list */.p_)(artifact['copy']).map(field/* jsonObject */.o$)) {
        const copy = plannedCopy(rule, sources);
        if (!copy)
            return { unsupported: `copy rule ${JSON.stringify(rule)}` };
        copies.push(copy);
    }
    return { copies };
}
/** With spec.pathPattern names of artifacts have parts in braces, for parts of the paths that are found. */
function mayMake(spec, name) {
    if ((0,field/* text */.Qq)(spec['pathPattern']) === undefined)
        return false;
    return (0,field/* list */.p_)(spec['artifacts'])
        .map((artifact) => (0,field/* text */.Qq)((0,field/* jsonObject */.o$)(artifact)['name']) ?? '')
        .some((pattern) => {
        const parts = pattern.split(/\{[^}]*\}/);
        return parts.length > 1 && name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '');
    });
}
function sourcesByAlias({ spec, metadata }) {
    const namespace = (0,field/* text */.Qq)(metadata['namespace']) ?? '';
    return new Map((0,field/* list */.p_)((0,field/* jsonObject */.o$)(spec)['sources']).map((item) => {
        const source = (0,field/* jsonObject */.o$)(item);
        const name = (0,field/* text */.Qq)(source['name']) ?? '';
        const reference = {
            kind: (0,field/* text */.Qq)(source['kind']) ?? 'GitRepository',
            namespace: (0,field/* text */.Qq)(source['namespace']) ?? namespace,
            name,
        };
        return [(0,field/* text */.Qq)(source['alias']) ?? name, reference];
    }));
}
/** Undefined for a rule that Flux refuses, and for archives that are to be unpacked. */
function plannedCopy(rule, sources) {
    const [, alias = '', from = ''] = /^@([^/]+)\/(.*)$/.exec((0,field/* text */.Qq)(rule['from']) ?? '') ?? [];
    const [, to] = /^@artifact\/(.*)$/.exec((0,field/* text */.Qq)(rule['to']) ?? '') ?? [];
    const source = sources.get(alias);
    const strategy = (0,field/* text */.Qq)(rule['strategy']) ?? 'Overwrite';
    if (!source || to === undefined || (0,repository_path/* resolvePath */.o)('', to) === undefined)
        return undefined;
    if (strategy !== 'Overwrite' && strategy !== 'Merge')
        return undefined;
    return {
        source,
        from,
        to,
        exclude: (0,field/* list */.p_)(rule['exclude']).flatMap((pattern) => (0,field/* text */.Qq)(pattern) ?? []),
        optional: rule['optional'] === true,
        merge: strategy === 'Merge',
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/source.ts




function sourceKey({ kind, namespace, name }) {
    return `${kind}/${namespace}/${name}`;
}
/** Finds the files that a sourceRef stands for, without those that its spec.ignore leaves out. */
function resolveSource(reference, context) {
    const found = findSource(reference, context);
    if (found.state !== 'here')
        return found;
    const object = findObject(reference, context.objects()) ?? findObject(reference, context.written);
    const specIgnore = (0,field/* text */.Qq)((0,field/* jsonObject */.o$)(object?.['spec'])['ignore']);
    if (specIgnore === undefined)
        return found;
    return { state: 'here', root: context.artifacts.mountFiltered(found.root, specIgnore) };
}
function findSource(reference, context) {
    const given = context.given.get(sourceKey(reference));
    if (given !== undefined)
        return { state: 'here', root: given };
    if (sourceKey(reference) === sourceKey(context.own))
        return { state: 'here', root: context.ownRoot };
    if (reference.kind === 'ExternalArtifact')
        return resolveArtifact(reference, context);
    const object = findObject(reference, context.objects());
    if (!object)
        return { state: 'missing' };
    const own = findObject(context.own, context.objects());
    return own && isSameRepository(own, object) ? { state: 'here', root: '' } : { state: 'elsewhere' };
}
/** The object that a reference means; one that names no namespace may be the one. */
function findObject({ kind, namespace, name }, objects) {
    for (const object of objects) {
        const own = (0,field/* text */.Qq)(object.metadata['namespace']);
        if (object.kind === kind && object.metadata.name === name && (own ?? namespace) === namespace)
            return object;
    }
    return undefined;
}
/** The same address at the same branch: another branch holds other files. */
function isSameRepository(one, other) {
    const refs = [one, other].map(({ spec }) => (0,field/* jsonObject */.o$)(spec)['ref']);
    return (repositoryName(one) !== '' &&
        repositoryName(one) === repositoryName(other) &&
        (0,external_node_util_.isDeepStrictEqual)(refs[0], refs[1]));
}
function resolveArtifact(reference, context) {
    for (const object of context.objects()) {
        if (object.kind !== 'ArtifactGenerator' || !(0,kubernetes_object/* isKubernetesObject */.i)(object))
            continue;
        if (((0,field/* text */.Qq)(object.metadata['namespace']) ?? reference.namespace) !== reference.namespace)
            continue;
        const plan = artifactPlan(object, reference.name);
        if (!plan)
            continue;
        if ('unsupported' in plan)
            return { state: 'unsupported', reason: plan.unsupported };
        const rules = [];
        for (const { source, ...copy } of plan.copies) {
            const resolved = resolveSource(source, context);
            if (resolved.state !== 'here')
                return resolved;
            rules.push({ ...copy, root: resolved.root });
        }
        const name = [context.cluster, reference.namespace, reference.name].join('/');
        const mounted = context.artifacts.mount(name, rules);
        return 'missing' in mounted
            ? { state: 'incomplete', from: mounted.missing.from }
            : { state: 'here', root: mounted.root };
    }
    return { state: 'missing' };
}
/** `host/owner/name` of a Git URL, whatever its protocol; empty for an object without one. */
function repositoryName(source) {
    const url = (0,field/* text */.Qq)((0,field/* jsonObject */.o$)(source['spec'])['url']) ?? '';
    if (source.kind !== 'GitRepository')
        return '';
    return url
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
        .replace(/(?:\.git)?\/*$/, '');
}


/***/ }),

/***/ 4476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ gatherVariables),
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   cq: () => (/* binding */ substitutes),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(507);


const unknownMark = 'pte-unknown-';
/** Stands for a value that nobody can know here; checks of values pass a string that contains it. */
function unknownValue(variable) {
    return `${unknownMark}${variable.toLowerCase().replaceAll('_', '-')}`;
}
/** True for a text of which a part is known on the cluster only. */
function isUnknown(text) {
    return text.includes(unknownMark);
}
/** True when variables are substituted at all in what the Kustomization applies. */
function substitutes({ spec }, { values, outside }) {
    const always = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(spec['postBuild'])['substituteStrategy'] === 'Always';
    return spec['postBuild'] !== undefined && (always || values.size > 0 || outside.length > 0);
}
/**
 * Gathers them as kustomize-controller does (fluxcd/pkg kustomize_varsub.go): substituteFrom in order, each over the
 * one before, then substitute. Line breaks in values are dropped.
 */
function gatherVariables({ spec, namespace }, objects) {
    const postBuild = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(spec['postBuild']);
    const values = new Map();
    const outside = [];
    (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(postBuild['substituteFrom']).forEach((item, index) => {
        const kind = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(item)['kind']) ?? '';
        const name = (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(item)['name']) ?? '';
        const object = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .findObject */ .Z)({ kind, namespace, name }, objects);
        if (!object)
            outside.push({ kind, name, index });
        else
            for (const [key, value] of dataOf(object))
                values.set(key, withoutLineBreaks(value));
    });
    for (const [key, value] of Object.entries((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(postBuild['substitute'])))
        values.set(key, withoutLineBreaks(scalarText(value)));
    return { values, outside };
}
function* dataOf(object) {
    const fields = object.kind === 'ConfigMap' ? ['data'] : ['data', 'stringData'];
    for (const field of fields) {
        const encoded = object.kind === 'Secret' && field === 'data';
        for (const [key, value] of Object.entries((0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(object[field]))) {
            const written = scalarText(value);
            if (isEncrypted(written))
                yield [key, unknownValue(key)];
            else
                yield [key, encoded ? Buffer.from(written, 'base64').toString() : written];
        }
    }
}
function isEncrypted(value) {
    return value.startsWith('ENC[');
}
/** Variables are texts; Flux takes numbers and booleans for such. */
function scalarText(value) {
    return typeof value === 'object' ? '' : String(value);
}
function withoutLineBreaks(value) {
    return value.replaceAll('\n', '');
}


/***/ })

};
