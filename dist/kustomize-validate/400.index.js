export const id = 400;
export const ids = [400];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateRepository: () => (/* binding */ validateRepository)
});

// EXTERNAL MODULE: ./packages/report/src/index.ts + 13 modules
var src = __webpack_require__(5259);
;// CONCATENATED MODULE: ./packages/validation/src/rule-descriptions.ts
/** What each rule looks for, in one sentence; rule names are a part of our interface. */
const ruleDescriptions = {
    'yaml-syntax': 'A file that Flux reads is no YAML.',
    'yaml-duplicate-key': 'A key stands twice in one mapping, and only one of its values could count.',
    'resource-not-found': 'A kustomization lists a file or folder that does not exist.',
    'patch-not-found': 'A kustomization names a patch file that does not exist.',
    'patch-without-target': 'A patch changes an object that is not there.',
    'path-not-found': 'A Flux Kustomization applies a folder that does not exist.',
    'path-outside-repository': 'A Flux Kustomization applies a folder outside of its source.',
    'source-not-found': 'A Flux Kustomization takes its files from a source that nothing defines.',
    'foreign-source': 'A Flux Kustomization takes its files from another place than this repository.',
    'depends-on-not-found': 'An object waits for another one that does not exist.',
    'variable-not-found': 'A variable is used that has no value.',
    'substitution-invalid': 'Flux cannot substitute variables in an object.',
    'image-marker-without-policy': 'A comment asks Flux to update an image by a policy that does not exist.',
    'image-tag-not-selected': 'An image has a tag that its policy would never pick.',
    'placeholder-left': 'A place that is to be filled in still has its mark.',
    'secret-in-clear': 'A Secret stands in the repository without encryption.',
    'not-listed': 'A file or folder lies beside a kustomization that does not list it.',
    'chart-not-found': 'A HelmRelease names a chart that is not in its source.',
    'chart-version-mismatch': 'A HelmRelease wants another version of a chart than this repository has.',
    'chart-not-local': 'A HelmRelease takes its chart from elsewhere, so what it makes is not checked.',
    'chart-not-fetched': 'Helm cannot fetch the chart of a HelmRelease.',
    'values-invalid': 'A HelmRelease has values that cannot be read, or that its chart does not take.',
    'helm-template-failed': 'Helm cannot render the chart of a HelmRelease.',
    'helm-not-installed': 'Helm is missing, so what HelmReleases make is not checked.',
    'no-cluster': 'There is no place where Flux starts on a cluster.',
    'resource-invalid': 'A listed file holds something else than Kubernetes objects.',
    'resource-conflict': 'One object is listed twice.',
    'kustomization-invalid': 'A kustomization has a field that does not exist, or a value of the wrong type.',
    'kustomization-cycle': 'Kustomizations list each other.',
    'patch-invalid': 'A patch cannot be read, or one of its operations cannot be done.',
    'generator-invalid': 'A ConfigMap or Secret cannot be generated.',
    'replacement-invalid': 'A replacement has no source, or nothing to replace.',
    'transformer-invalid': 'A transformer cannot be read.',
    'transform-failed': 'An object cannot be changed as its kustomization says.',
    'var-invalid': 'A var cannot be read, or has no object to take its value from.',
    'reference-ambiguous': 'A name fits several objects.',
    'path-outside-directory': 'A kustomization names a file outside of its directory.',
    'remote-base': 'A kustomization lists an address on the network, which is not fetched.',
    'deprecated-field': 'A field that kustomize wants written otherwise.',
    unsupported: 'A construct that is not checked yet.',
};
/** The sentence about a rule. */
function describeRule(rule) {
    return Object.entries(ruleDescriptions).find(([name]) => name === rule)?.[1] ?? rule;
}

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
function image_policy_order_compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** `asc` picks the last in byte order, `desc` the first (image-reflector-controller, policy/alphabetical.go). */
function alphabeticalChoice(keys, order) {
    const sorted = [...keys].sort(image_policy_order_compareBytes);
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
    for (const tag of [...new Set(tags)].sort((a, b) => image_policy_order_compareBytes(b, a))) {
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

// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 14 modules
var yaml_src = __webpack_require__(8518);
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
    return `${version}_${sha.slice(0, shortLength).toLowerCase()}_${image_policy_tag_formatTagTime(instant)}Z`;
}
/** The part of a tag that Flux compares by default, such as `2026-11-24T20.33.00`. */
function image_policy_tag_formatTagTime(instant) {
    return dayjs.utc(instant).format(timeFormat);
}
/** Milliseconds since 1970 of a key as {@link formatTagTime} writes it; undefined for any other text. */
function image_policy_tag_parseTagTime(key) {
    const time = dayjs.utc(key, timeFormat, true);
    return time.isValid() ? time.valueOf() : undefined;
}
/** `1` and `v1` are the version `v1`. */
function parseTagVersion(text) {
    const number = /^v?(0|[1-9]\d*)$/.exec(text)?.[1];
    if (number !== undefined)
        return `v${number}`;
    throw new ExpectedError({
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
// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 70 modules
var kustomize_src = __webpack_require__(2524);
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
    const files = [...(0,files_below/* filesBelow */.D)(repository.files, (0,kustomize_src/* joinPath */.uJ)(folder, 'templates'))];
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
        const source = sourceOf(root.kustomization);
        if (!nodes.has(sourceKey(source)))
            nodes.set(sourceKey(source), { id: sourceKey(source), ...source });
        for (const to of childrenOf(root))
            if (nodes.has(to) && to !== from)
                edges.push({ from, to, by: 'applies' });
        for (const id of dependenciesOf(root.kustomization)) {
            const to = `Kustomization/${id}`;
            if (!nodes.has(to))
                nodes.set(to, missingNode(to, id));
            edges.push({ from, to, by: 'dependsOn' });
        }
        edges.push({ from, to: sourceKey(source), by: 'source' });
    }
    return { entry: entry.id, nodes: [...nodes.values()], edges };
}
function idOf({ namespace, name }) {
    return sourceKey({ kind: 'Kustomization', namespace, name });
}
function rootNode({ kustomization, state, resources }) {
    const { namespace, name, spec } = kustomization;
    return {
        id: idOf(kustomization),
        kind: 'Kustomization',
        namespace,
        name,
        path: text(spec['path']) ?? './',
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
        .filter(({ object }) => isFluxKustomization(object))
        .map(({ object: { metadata } }) => idOf({ namespace: text(metadata['namespace']) ?? kustomization.namespace, name: metadata.name }));
}
/**
 * The graph without what a picture can do without: most Kustomizations take their files from the source of the
 * entry, so that it is drawn for the entry only.
 */
function graph_withoutOwnSource({ entry, nodes, edges }) {
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

;// CONCATENATED MODULE: ./packages/flux/src/graph-svg.ts


/** Widths of letters are known in a monospaced font only. */
const letter = 7.25;
const box = { height: 40, row: 58, gap: 70, padding: 12 };
const margin = 24;
const title = 36;
/** Shapes bring their own ground and the lines are of middle grey, so that the picture reads on white and on black. */
const style = (/* unused pure expression or super */ null && (`
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
#source path { fill: #54aeff }`));
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
const edgeKinds = (/* unused pure expression or super */ null && (['applies', 'dependsOn', 'source']));
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
;// CONCATENATED MODULE: ./packages/flux/src/artifact.ts



/** No folder of a repository has this name: a slash ends it at once. */
const mountPoint = '@artifact';
function createArtifacts(repository) {
    const files = new Map();
    const directories = new Map();
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
    return {
        view: {
            read: (path) => repository.read(files.get(path) ?? path),
            list: (path) => sorted(directories.get(path)) ?? repository.list(path),
        },
        mount(name, copies) {
            const root = (0,kustomize_src/* joinPath */.uJ)(mountPoint, name);
            if (directories.has(root))
                return root;
            directories.set(root, new Map());
            for (const copy of copies) {
                for (const [to, from] of copied(repository, copy)) {
                    files.set((0,kustomize_src/* joinPath */.uJ)(root, to), from);
                    add((0,kustomize_src/* joinPath */.uJ)(root, to), 'file');
                }
            }
            return root;
        },
        origin: (path) => files.get(path) ?? path,
    };
}
function* copied(view, { from, to }) {
    if (view.read(from))
        yield [to, from];
    else
        for (const file of (0,files_below/* filesBelow */.D)(view, from))
            yield [(0,kustomize_src/* joinPath */.uJ)(to, file.slice(from === '' ? 0 : from.length + 1)), file];
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

// EXTERNAL MODULE: ./packages/flux/src/merge-objects.ts
var merge_objects = __webpack_require__(3020);
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
    const patched = { ...kustomization, spec: withPatches(kustomization.spec, spec) };
    const document = { file: at.file, document: at.document };
    return [{ id: (0,kustomize_src/* joinPath */.uJ)(root, path), kustomization: patched, root, at: document, findings: [] }];
}
/** What `spec.kustomize.patches` of the instance merge into the Kustomization, such as its variables. */
function withPatches(kustomization, instance) {
    return (0,src_field/* list */.p_)((0,src_field/* jsonObject */.o$)(instance['kustomize'])['patches'])
        .flatMap((entry) => (0,yaml_src/* parseYaml */.hN)((0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)(entry)['patch']) ?? '').documents)
        .filter(kubernetes_object/* isJsonObject */.O)
        .filter((patch) => patch['kind'] === 'Kustomization')
        .reduce((spec, patch) => (0,merge_objects/* mergeObjects */.r)(spec, (0,src_field/* jsonObject */.o$)(patch['spec'])), kustomization);
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
        if ((0,kustomize_src/* isWithin */.UO)(file, (0,kustomize_src/* joinPath */.uJ)(root, path)) && path !== '')
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
    const folder = path === '' ? (root ?? '') : (0,kustomize_src/* joinPath */.uJ)(root ?? '', path);
    if (!(0,kustomize_src/* isWithin */.UO)((0,repository_path/* parentOf */.g)(at.file), folder))
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
        .filter(({ at }) => !folders.some((folder) => (0,kustomize_src/* isWithin */.UO)(at.file, folder)))
        .map(({ object, at }) => {
        const folder = (0,repository_path/* parentOf */.g)(at.file);
        const finding = assumedEntry(folder, object.metadata.name, repository, at);
        return { ...folderEntry(folder, ours, repository), at, findings: [finding] };
    });
}
/** The entry of a folder that nothing declares to be one, with the source that Kustomizations in it take. */
function folderEntry(folder, documents, repository) {
    const inside = documents.filter(({ at }) => (0,kustomize_src/* isWithin */.UO)(at.file, folder)).filter(isCompleteKustomization);
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
        repository.documents(file).forEach((object, document) => {
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
        const { text, unset } = substituteKnown((0,yaml_src/* writeYaml */.Vd)(object), variables);
        const [changed] = (0,yaml_src/* parseYaml */.hN)(text).documents;
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

;// CONCATENATED MODULE: ./packages/flux/src/generated-kustomization.ts

/**
 * The resources of the kustomization.yaml that Flux writes into a directory without one (fluxcd/pkg
 * kustomize_generator.go), as paths relative to it: every YAML file, in subdirectories too, but a subdirectory that
 * has a kustomization is one resource.
 */
function generatedResources(view, directory, prefix = './') {
    return (view.list(directory) ?? []).flatMap(({ name, kind }) => {
        const path = (0,kustomize_src/* joinPath */.uJ)(directory, name);
        if (kind === 'file')
            return /\.ya?ml$/.test(name) ? [prefix + name] : [];
        return (0,kustomize_src/* kustomizationFile */.Oi)(view, path)
            ? [prefix + name]
            : generatedResources(view, path, `${prefix}${name}/`);
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/root-kustomization.ts






/**
 * Rewrites the kustomization of a directory as kustomize-controller does before it builds (fluxcd/pkg
 * kustomize_generator.go): the fields of the Flux Kustomization go into the same file, they are no overlay.
 * Undefined when the file there cannot be read, which the build itself reports.
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
    const replaced = replaceTexts(value, spec);
    append('patches', (0,src_field/* list */.p_)(spec['patches']));
    append('components', presentComponents(repository, directory, spec));
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
function baseKustomization(repository, directory, kustomization) {
    const file = (0,kustomize_src/* kustomizationFile */.Oi)(repository.files, directory)?.path;
    if (file !== undefined) {
        // Flux takes the last of two equal keys, which the build of a file would report.
        const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(repository.text(file) ?? '', { duplicateKeys: 'last' });
        const [value] = documents;
        return problem === undefined && (0,kubernetes_object/* isJsonObject */.O)(value)
            ? { value, locate: (path) => ({ file, document: 0, path }) }
            : undefined;
    }
    const resources = generatedResources(repository.files, directory);
    return {
        // Without any resource kustomize would fail; this namespace is what Flux puts in.
        value: resources.length === 0 ? { namespace: '_placeholder' } : { resources },
        locate([, index]) {
            const resource = typeof index === 'number' ? resources[index] : undefined;
            return resource === undefined
                ? kustomization.locate(['spec', 'path'])
                : { file: (0,kustomize_src/* joinPath */.uJ)(directory, resource.slice('./'.length)), document: 0 };
        },
    };
}
const textFields = {
    targetNamespace: 'namespace',
    namePrefix: 'namePrefix',
    nameSuffix: 'nameSuffix',
};
/** Fields of which the Flux Kustomization has the only word; gives, by kustomization field, what it was called there. */
function replaceTexts(value, spec) {
    const replaced = new Map();
    for (const [from, to] of Object.entries(textFields)) {
        const own = (0,src_field/* text */.Qq)(spec[from]);
        if (own === undefined)
            continue;
        value[to] = own;
        replaced.set(to, from);
    }
    return replaced;
}
function presentComponents({ files }, directory, spec) {
    const components = (0,src_field/* list */.p_)(spec['components']);
    if (spec['ignoreMissingComponents'] !== true)
        return components;
    return components.filter((component) => {
        const path = (0,repository_path/* resolvePath */.o)(directory, (0,src_field/* text */.Qq)(component) ?? '');
        return path !== undefined && files.list(path) !== undefined;
    });
}
function withTextPatch(entry) {
    return { ...(0,src_field/* jsonObject */.o$)(entry), patch: JSON.stringify((0,src_field/* jsonObject */.o$)(entry)['patch'] ?? []) };
}
/** By name; tag and digest are one value, since an image has one of them. */
function mergeImages(existing, own) {
    const merged = [...existing];
    for (const image of own.map(src_field/* jsonObject */.o$)) {
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
function locateImage(image, kustomization, otherwise) {
    const name = (0,src_field/* jsonObject */.o$)(image)['name'];
    const index = (0,src_field/* list */.p_)(kustomization.spec['images']).findIndex((own) => (0,src_field/* jsonObject */.o$)(own)['name'] === name);
    return index < 0 ? otherwise() : kustomization.locate(['spec', 'images', index]);
}

;// CONCATENATED MODULE: ./packages/flux/src/root-problem.ts





/** spec.path names no directory. */
function pathNotFound(kustomization, directory, repository) {
    const parent = (0,repository_path/* parentOf */.g)(directory);
    const siblings = (repository.files.list(parent) ?? []).filter(({ kind }) => kind === 'directory');
    const name = directory.slice(parent === '' ? 0 : parent.length + 1);
    const similar = (0,did_you_mean/* closest */.k)(name, siblings.map((entry) => entry.name));
    const hint = similar === undefined ? '' : ` Did you mean ./${parent === '' ? '' : `${parent}/`}${similar}?`;
    return {
        rule: 'path-not-found',
        severity: 'error',
        message: `Kustomization ${kustomization.id} applies ${directory}, but there is no such directory in its source`,
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

;// CONCATENATED MODULE: ./packages/flux/src/render-root.ts










/** Builds a root from the files of its source, which start at `sourceRoot`. */
function renderRoot(kustomization, sourceRoot, variables, context) {
    const { repository, artifacts } = context;
    const built = build(kustomization, sourceRoot, context);
    const failed = built.resources.length === 0 && built.findings.some(({ severity }) => severity === 'error');
    const findings = [...built.findings];
    const resources = built.resources.map((resource) => {
        if (!(0,src_variables/* substitutes */.cq)(kustomization, variables))
            return resource;
        const result = postBuild(resource, kustomization, variables, repository);
        findings.push(...result.findings);
        return result.resource;
    });
    return {
        kustomization,
        state: failed ? 'failed' : 'built',
        resources: resources.map((resource) => (0,common_metadata/* withCommonMetadata */.F)(resource, kustomization.spec)),
        findings: findings.map((finding) => ofRoot(finding, kustomization, artifacts)),
    };
}
function build(kustomization, sourceRoot, context) {
    const { repository, builder, used, artifacts } = context;
    const path = (0,repository_path/* resolvePath */.o)('', (0,src_field/* text */.Qq)(kustomization.spec['path']) ?? '');
    if (path === undefined)
        return { resources: [], findings: [pathOutside(kustomization, repository)] };
    const directory = path === '' ? sourceRoot : (0,kustomize_src/* joinPath */.uJ)(sourceRoot, path);
    if (!repository.files.list(directory))
        return { resources: [], findings: [pathNotFound(kustomization, directory, repository)] };
    const file = (0,kustomize_src/* kustomizationFile */.Oi)(repository.files, directory)?.path;
    if (file !== undefined)
        used.add(artifacts.origin(file));
    const root = rootKustomization(repository, directory, kustomization);
    try {
        const built = builder.build(directory, {
            loadRestrictor: 'none',
            reorder: 'none',
            remoteBases: 'leave-out',
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
    const { problem } = (0,yaml_src/* parseYaml */.hN)(repository.text(file) ?? '');
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
    const roots = dependencyOrder([...walk.rendered.values()]);
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
    };
    const variablesOf = (kustomization) => (0,src_variables/* gatherVariables */.BN)(kustomization, objects);
    const build = (kustomization, root) => renderRoot(kustomization, root, variablesOf(kustomization), context);
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
            const source = (0,src_source/* resolveSource */.ev)((0,flux_kustomization/* sourceOf */.vz)(kustomization), sources);
            const root = dependsOnUnknown(kustomization)
                ? notHere(kustomization, { state: 'unknown' }, context, objects)
                : source.state === 'here'
                    ? withOwnChanges(build(kustomization, source.root), (changed) => build(changed, source.root))
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
    const reference = (0,flux_kustomization/* sourceOf */.vz)(kustomization);
    const written = documents.map(({ object }) => object);
    if (source.state === 'elsewhere' || (0,src_source/* findObject */.Z)(reference, written))
        return sourceElsewhere(kustomization, repository);
    const candidates = [...objects, ...written].filter(({ kind }) => kind === reference.kind);
    return sourceNotFound(kustomization, candidates.map(({ metadata }) => metadata.name), repository);
}

;// CONCATENATED MODULE: ./packages/flux/src/repository.ts

/** `origin` tells the file of the checkout that a path in the view stands for. */
function createRepository(files, origin = (path) => path) {
    const parsed = new Map();
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
            const known = parsed.get(file) ?? (0,yaml_src/* parseYaml */.hN)(text(file) ?? '').documents;
            parsed.set(file, known);
            return known;
        },
        place({ file, document, path = [] }) {
            return { file: origin(file), ...((0,yaml_src/* locate */.x5)(text(file) ?? '', document, path) ?? { line: 1 }) };
        },
    };
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
 * is one rule, only version control is left out by default.
 */
function sourceView(view, specIgnore) {
    const custom = [...rulesInFiles(view), ...rulesOf('', specIgnore ?? '')];
    const base = custom.length === 0 ? [...versionControl, ...defaults] : versionControl;
    const rules = [{ directory: '', matcher: ignore_default()().add(base) }, ...custom];
    const hidden = new Map();
    const isHidden = (path, directory) => {
        const key = directory ? `${path}/` : path;
        const known = hidden.get(key) ?? isIgnored(rules, key);
        hidden.set(key, known);
        return known;
    };
    const lists = new Map();
    const visible = (path) => {
        if (path !== '' && isHidden(path, true))
            return undefined;
        const prefix = path === '' ? '' : `${path}/`;
        return view.list(path)?.filter(({ name, kind }) => !isHidden(prefix + name, kind === 'directory'));
    };
    return {
        read: (path) => (isHidden(path, false) ? undefined : view.read(path)),
        list(path) {
            const known = lists.get(path) ?? { entries: visible(path) };
            lists.set(path, known);
            return known.entries;
        },
    };
}
/** The last rule that says something about a path decides, as in .gitignore files. */
function isIgnored(rules, path) {
    let ignored = false;
    for (const { directory, matcher } of rules) {
        const inside = directory === '' ? path : path.slice(directory.length + 1);
        if (directory !== '' && (!path.startsWith(`${directory}/`) || inside === ''))
            continue;
        const result = matcher.test(inside);
        if (result.ignored || result.unignored)
            ignored = result.ignored;
    }
    return ignored;
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
    const patterns = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
    return patterns.length === 0 ? [] : [{ directory, matcher: ignore_default()().add(patterns) }];
}

;// CONCATENATED MODULE: ./packages/flux/src/render-repository.ts













/**
 * Renders the clusters of a repository. Problems are findings of the roots; without any entry there are no clusters.
 *
 * @throws {ExpectedError} for options that name nothing.
 */
function renderRepository({ path, clusters = [], sources = [] }) {
    const artifacts = createArtifacts(sourceView(openCheckout(path)));
    const repository = createRepository(artifacts.view, artifacts.origin);
    const used = new Set();
    const documents = fluxDocuments(repository);
    const context = {
        repository,
        artifacts,
        used,
        documents,
        builder: (0,kustomize_src/* createBuilder */.Ij)(recording(artifacts, used)),
        sources: parseSources(sources),
    };
    const entries = findEntries(repository, documents, context.sources);
    return {
        repository,
        clusters: renderEntries(chooseEntries(entries, clusters, context), context),
        complete: clusters.length === 0,
        documents,
        used,
    };
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
 */
async function renderReleases(rendered, options, sources = []) {
    const found = options.mode === 'off' ? [] : findReleases(rendered.clusters);
    if (found.length === 0)
        return rendered;
    const { renderFoundReleases } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(110), __webpack_require__.e(984)]).then(__webpack_require__.bind(__webpack_require__, 7603));
    const results = await renderFoundReleases(found, rendered.repository, options, parseSources(sources));
    const clusters = rendered.clusters.map((cluster) => ({
        ...cluster,
        roots: cluster.roots.map((root) => withReleases(root, found, results)),
    }));
    return { ...rendered, clusters };
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























;// CONCATENATED MODULE: ./packages/validation/src/open-cluster.ts
/**
 * True when objects may be on the cluster that nobody can know here: from another repository, or made by a
 * ResourceSet of the Flux operator.
 */
function isOpen({ roots }) {
    return roots.some(({ state, resources }) => state === 'elsewhere' || resources.some(({ object }) => object.kind === 'ResourceSet'));
}

;// CONCATENATED MODULE: ./packages/validation/src/depends-on-not-found.ts


/** `spec.dependsOn` of Kustomizations and HelmReleases: one that names nothing is never fulfilled. */
const dependsOnNotFound = ({ clusters, repository, documents }) => clusters.flatMap((cluster) => {
    if (isOpen(cluster))
        return [];
    const failed = cluster.roots.some(({ state }) => state === 'failed');
    const written = failed ? documents.map(({ object }) => object) : [];
    return dependentsOf(cluster).flatMap(({ kind, id, needs, root, locate }) => {
        const known = namesOf(kind, cluster);
        const maybe = new Set(written.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name));
        return needs.flatMap((need, index) => (0,src_variables/* isUnknown */.t8)(need) || known.has(need) || known.has(nameIn(need)) || maybe.has(nameIn(need))
            ? []
            : [notFound({ kind, id, need, root, known, at: repository.place(locate(index)) })]);
    });
});
function dependentsOf({ roots }) {
    const kustomizations = roots.map(({ kustomization }) => ({
        kind: 'Kustomization',
        id: kustomization.id,
        needs: (0,flux_kustomization/* dependenciesOf */.hk)(kustomization),
        locate: (index) => kustomization.locate(['spec', 'dependsOn', index, 'name']),
        root: kustomization.id,
    }));
    const releases = roots.flatMap(({ resources, kustomization }) => resources
        .filter(({ object }) => depends_on_not_found_isHelmRelease(object))
        .map((release) => helmDependent(release, kustomization.id)));
    return [...kustomizations, ...releases];
}
function helmDependent(release, root) {
    const { metadata, spec } = release.object;
    const namespace = typeof metadata['namespace'] === 'string' ? metadata['namespace'] : '';
    return {
        kind: 'HelmRelease',
        id: depends_on_not_found_idOf(release.object),
        needs: (0,flux_kustomization/* dependenciesOf */.hk)({ namespace, spec }),
        locate: (index) => blame(release, ['spec', 'dependsOn', index, 'name']),
        root,
    };
}
/** Ids, and bare names for objects whose namespace is not written. */
function namesOf(kind, { roots }) {
    const objects = roots.flatMap(({ resources }) => resources.map(({ object }) => object));
    const wanted = objects.filter((object) => (kind === 'HelmRelease' ? depends_on_not_found_isHelmRelease : flux_kustomization/* isFluxKustomization */.Hw)(object));
    const ids = wanted.map((object) => object.metadata['namespace'] === undefined ? object.metadata.name : depends_on_not_found_idOf(object));
    return new Set(kind === 'HelmRelease' ? ids : [...ids, ...roots.map(({ kustomization }) => kustomization.id)]);
}
function depends_on_not_found_isHelmRelease({ kind, apiVersion }) {
    return kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.fluxcd.io/');
}
function depends_on_not_found_idOf({ metadata }) {
    return `${typeof metadata['namespace'] === 'string' ? metadata['namespace'] : ''}/${metadata.name}`;
}
function nameIn(id) {
    return id.slice(id.indexOf('/') + 1);
}
function notFound(problem) {
    const { kind, id, need, root, known, at } = problem;
    const similar = (0,did_you_mean/* closest */.k)(nameIn(need), [...known].map(nameIn));
    return {
        rule: 'depends-on-not-found',
        severity: 'error',
        message: `${kind} ${id} waits for ${kind} ${need}, which does not exist: it will never be applied`,
        help: `Correct the name under spec.dependsOn${similar === undefined ? '' : ` (did you mean ${similar}?)`}, with its namespace where that is another one, or remove the entry.`,
        at,
        roots: [root],
    };
}

;// CONCATENATED MODULE: ./packages/validation/src/automated-folders.ts


/** `spec.update.path` of every automation that is applied; the root of the repository when it is not given. */
function automatedFolders({ clusters, repository }) {
    return clusters.flatMap(({ roots }) => roots.flatMap(({ resources, kustomization }) => resources
        .filter(({ object }) => object.kind === 'ImageUpdateAutomation')
        .map(({ object }) => {
        const namespace = object.metadata['namespace'];
        return {
            namespace: typeof namespace === 'string' ? namespace : kustomization.namespace,
            name: object.metadata.name,
            files: [...(0,files_below/* filesBelow */.D)(repository.files, automated_folders_folderOf(object))].filter(isRead),
        };
    })));
}
function automated_folders_folderOf({ spec }) {
    const update = (0,kubernetes_object/* isJsonObject */.O)(spec) && (0,kubernetes_object/* isJsonObject */.O)(spec['update']) ? spec['update'] : {};
    const path = typeof update['path'] === 'string' ? update['path'] : '';
    return path
        .split('/')
        .filter((step) => step !== '' && step !== '.')
        .join('/');
}
function isRead(file) {
    return /(?:\.ya?ml|(?:^|\/)Kustomization)$/.test(file);
}

;// CONCATENATED MODULE: ./packages/validation/src/resources-read.ts

/**
 * What is rendered; and where a root could not be built, also what stands in the files that were read, so that one
 * mistake does not hide the others, or makes objects look as if they were missing.
 */
function resourcesRead({ clusters, repository, used }) {
    const roots = clusters.flatMap((cluster) => cluster.roots);
    const rendered = roots.flatMap(({ resources, kustomization }) => resources.filter(isWritten).map((resource) => ({ resource, roots: [kustomization.id] })));
    if (roots.every(({ state }) => state !== 'failed'))
        return rendered;
    const known = new Set(rendered.map(({ resource }) => placeKey(resource)));
    const written = resourcesIn([...used], repository);
    return [
        ...rendered,
        ...written.filter((one) => !known.has(placeKey(one))).map((resource) => ({ resource, roots: [] })),
    ];
}
/** What a chart makes stands in no file: a value in it that is wrong is one of the HelmRelease. */
function isWritten({ origin }) {
    return origin.made.by !== 'helm';
}
/** The objects that stand in files, as they are written. */
function resourcesIn(files, repository) {
    return files
        .filter((file) => /\.ya?ml$/.test(file))
        .flatMap((file) => repository.documents(file).flatMap((object, document) => {
        const origin = { made: { file, document, by: 'resource' }, edits: [] };
        return (0,kubernetes_object/* isKubernetesObject */.i)(object) ? [{ object, origin }] : [];
    }));
}
function placeKey({ origin: { made } }) {
    return `${made.document} ${made.file}`;
}

;// CONCATENATED MODULE: ./packages/validation/src/image-policies.ts


/**
 * Policies are rendered, written in a file that some other cluster applies, or made by a HelmRelease of a chart of
 * this repository.
 */
function knownPolicies(rendered) {
    const { repository } = rendered;
    const byId = new Map();
    const opaqueReleases = [];
    const add = (object) => {
        const namespace = object.metadata['namespace'];
        const id = `${typeof namespace === 'string' ? namespace : '*'}/${object.metadata.name}`;
        byId.set(id, [...(byId.get(id) ?? []), object]);
    };
    const objects = [
        ...resourcesRead(rendered).map(({ resource }) => resource.object),
        ...rendered.documents.map(({ object }) => object),
    ];
    const charts = (0,local_chart/* chartFolders */.ue)(repository);
    for (const release of objects.filter(({ kind }) => kind === 'HelmRelease')) {
        const folder = (0,local_chart/* localChart */.w3)(release, charts, objects);
        const policies = folder === undefined ? undefined : chartImagePolicies(release, folder, repository);
        if (policies)
            policies.forEach(add);
        else
            opaqueReleases.push(release.metadata.name);
    }
    objects.filter(isImagePolicy).forEach(add);
    return { byId, opaqueReleases };
}
function isImagePolicy({ kind, apiVersion }) {
    return kind === 'ImagePolicy' && apiVersion.startsWith('image.toolkit.fluxcd.io/');
}

;// CONCATENATED MODULE: ./packages/resource/src/image-reference.ts
const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[\da-zA-Z=_-]{32,}$/;
/**
 * Parses an image reference by the grammar of the OCI distribution specification, with Docker's short forms.
 * Undefined when the text is not a reference: upper case in the repository, an impossible tag or digest.
 */
function parseImageReference(text) {
    const [beforeDigest = '', digest, ...rest] = text.split('@');
    if (rest.length > 0 || (digest !== undefined && !digestPattern.test(digest)))
        return undefined;
    const colon = beforeDigest.lastIndexOf(':');
    const hasTag = colon > beforeDigest.lastIndexOf('/');
    const name = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
    const tag = hasTag ? beforeDigest.slice(colon + 1) : undefined;
    if (tag !== undefined && !tagPattern.test(tag))
        return undefined;
    const { registry, repository } = splitName(name);
    if (!repositoryPattern.test(repository))
        return undefined;
    return {
        registry,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** `registry/repository[:tag][@digest]`, written out in full. */
function formatImageReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${reference.registry}/${reference.repository}${tag}${digest}`;
}
function splitName(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    // Docker's rule: the first part is a host only when it cannot be a path component.
    if (slash > 0 && (first.includes('.') || first.includes(':') || first === 'localhost')) {
        return { registry: first, repository: name.slice(slash + 1) };
    }
    return { registry: 'docker.io', repository: slash < 0 ? `library/${name}` : name };
}

;// CONCATENATED MODULE: ./packages/validation/src/image-tag-not-selected.ts



/** The tag that is deployed now is none that the policy takes: the next update may be another image than expected. */
async function tagNotSelected(marker, { byId }) {
    const tag = tagOf(marker);
    const policies = byId.get(`${marker.namespace}/${marker.name}`) ?? byId.get(`*/${marker.name}`) ?? [];
    if (tag === undefined || policies.length === 0)
        return [];
    const reasons = [];
    for (const policy of policies) {
        const reason = await refusal(policy, tag);
        if (reason === undefined)
            return [];
        reasons.push(reason);
    }
    return [
        {
            rule: 'image-tag-not-selected',
            severity: 'error',
            message: `ImagePolicy ${marker.name} would never pick tag ${tag}: ${reasons[0] ?? ''}`,
            help: 'Write a tag that the policy takes (pte policy tells which), or correct the pattern of the policy.',
            at: marker.at,
        },
    ];
}
function tagOf({ part, value }) {
    // A variable gets its value on the cluster.
    if (value.includes('${'))
        return undefined;
    if (part === 'tag')
        return value;
    return part === 'reference' ? parseImageReference(value)?.tag : undefined;
}
function patternOf({ spec }) {
    const filter = (0,kubernetes_object/* isJsonObject */.O)(spec) ? spec['filterTags'] : undefined;
    const pattern = (0,kubernetes_object/* isJsonObject */.O)(filter) ? filter['pattern'] : undefined;
    return typeof pattern === 'string' ? pattern : '';
}
/** Why the policy does not take the tag; undefined when it does, or when it is too broken to tell. */
async function refusal(policy, tag) {
    const pattern = patternOf(policy);
    if ((0,src_variables/* isUnknown */.t8)(pattern) || pattern.includes('${'))
        return undefined;
    try {
        const selection = await selectImageTag(image_policy_manifest_readImagePolicy(policy), [tag]);
        if (selection.outcome === 'selected')
            return undefined;
        if (selection.outcome === 'invalid')
            return selection.error.message;
        return `${selection.ignored[0]?.reason ?? selection.reason} ${pattern}`.trim();
    }
    catch (error) {
        if (error instanceof src/* ExpectedError */.Dh)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/validation/src/image-markers.ts




/**
 * Comments by which Flux updates images, in the files that it applies: their policy has to exist, and has to take the
 * tag that stands there now.
 */
const image_markers_imageMarkers = async (rendered) => {
    const folders = automatedFolders(rendered);
    const markers = [...rendered.used].flatMap((file) => imageMarkers(rendered.repository.text(file) ?? '', file));
    if (markers.length === 0)
        return [];
    const policies = knownPolicies(rendered);
    const findings = [];
    for (const marker of markers) {
        const problem = withoutPolicy(marker, policies) ?? outOfReach(marker, folders);
        if (problem)
            findings.push(problem);
        else
            findings.push(...(await tagNotSelected(marker, policies)));
    }
    return findings;
};
/** The policy does not exist, and no HelmRelease that could make it is named in its name. */
function withoutPolicy(marker, { byId, opaqueReleases }) {
    const id = `${marker.namespace}/${marker.name}`;
    if (byId.has(id) || byId.has(`*/${marker.name}`))
        return undefined;
    if ([...byId.keys()].some(src_variables/* isUnknown */.t8))
        return undefined;
    if (opaqueReleases.some((release) => marker.name.includes(release)))
        return undefined;
    const names = [...byId.keys()].map((known) => known.slice(known.indexOf('/') + 1));
    const similar = (0,did_you_mean/* closest */.k)(marker.name, names);
    const hint = similar === undefined ? '' : ` Did you mean ${similar}?`;
    return {
        rule: 'image-marker-without-policy',
        severity: 'error',
        message: `Flux will never update this image: there is no ImagePolicy ${marker.name} in namespace ${marker.namespace}`,
        help: `The comment has to name the policy of this app, {"$imagepolicy": "NAMESPACE:POLICY${suffixOf(marker)}"}.${hint}`,
        at: marker.at,
    };
}
function outOfReach({ namespace, at }, folders) {
    const covering = folders.filter(({ files }) => files.includes(at.file));
    if (covering.length === 0 || covering.some((folder) => folder.namespace === namespace))
        return undefined;
    const automation = covering[0];
    return {
        rule: 'image-marker-without-policy',
        severity: 'error',
        message: `Flux will never update this image: ImageUpdateAutomation ${automation?.name ?? ''} sees policies of namespace ${automation?.namespace ?? ''} only, not of ${namespace}`,
        help: 'Move the ImagePolicy into the namespace of the ImageUpdateAutomation, and name that namespace here.',
        at,
    };
}
function suffixOf({ part }) {
    return part === 'reference' ? '' : `:${part}`;
}

;// CONCATENATED MODULE: ./packages/validation/src/no-cluster.ts
/** Nothing here tells Flux where to start. */
const noCluster = ({ clusters }) => clusters.length > 0
    ? []
    : [
        {
            rule: 'no-cluster',
            severity: 'error',
            message: 'there is no cluster in this repository: no Flux Kustomization applies the folder that it lies in',
            help: '`flux bootstrap` writes one, flux-system/gotk-sync.yaml. If the clusters lie elsewhere, name their folders (input clusters, or --cluster), or the folder that is the root of the repository (input path).',
        },
    ];

;// CONCATENATED MODULE: ./packages/validation/src/referenced-paths.ts




/**
 * Tells whether a kustomization of any cluster, or the path of a Flux Kustomization, names a file or folder, or
 * something in it, from outside of it. Every text in them counts as a name: what looks like one by chance only hides
 * a finding.
 */
function referencedPaths(repository) {
    const references = [...allReferences(repository)];
    return (path) => references.some(({ from, to }) => (0,kustomize_src/* isWithin */.UO)(to, path) && !(0,kustomize_src/* isWithin */.UO)(from, path));
}
function* allReferences(repository) {
    for (const file of (0,files_below/* filesBelow */.D)(repository.files, '')) {
        if (!isKustomization(repository, file))
            continue;
        const directory = file.slice(0, Math.max(file.lastIndexOf('/'), 0));
        for (const document of repository.documents(file)) {
            for (const name of textsIn(document)) {
                for (const to of [(0,repository_path/* resolvePath */.o)(directory, name), (0,repository_path/* resolvePath */.o)('', name)])
                    if (to !== undefined && to !== directory)
                        yield { from: file, to };
            }
        }
    }
}
function isKustomization(repository, file) {
    if (!/\.ya?ml$|(?:^|\/)Kustomization$/.test(file))
        return false;
    const text = repository.text(file) ?? '';
    return /^kind:\s*["']?(?:Kustomization|Component)\b/m.test(text) || isKustomizationFile(repository, file);
}
function isKustomizationFile({ files }, file) {
    return (0,kustomize_src/* kustomizationFile */.Oi)(files, file.slice(0, Math.max(file.lastIndexOf('/'), 0)))?.path === file;
}
function* textsIn(value) {
    if (typeof value === 'string')
        yield value.includes('=') ? value.slice(value.indexOf('=') + 1) : value;
    else if (Array.isArray(value))
        for (const item of value)
            yield* textsIn(item);
    else if ((0,kubernetes_object/* isJsonObject */.O)(value))
        for (const item of Object.values(value))
            yield* textsIn(item);
}

;// CONCATENATED MODULE: ./packages/validation/src/template-app.ts
/** True for a file of an app that is there to be copied: its folder is called an example or a template. */
function isTemplateApp(file) {
    return file
        .split('/')
        .slice(0, -1)
        .some((step) => /(?:^|[-_.])(?:example|template|sample|skeleton)s?(?:[-_.]|$)/i.test(step));
}

;// CONCATENATED MODULE: ./packages/validation/src/holds-objects.ts

/** True for a YAML file of Kubernetes objects, and for a folder with one in it. */
function holdsObjects({ files, text }, path, kind) {
    const candidates = kind === 'file' ? [path] : [...(0,files_below/* filesBelow */.D)(files, path)];
    return candidates.some((file) => /\.ya?ml$/.test(file) && isManifest(text(file) ?? ''));
}
/** Helm's values and other settings are YAML as well, but say neither; charts have an apiVersion only. */
function isManifest(text) {
    return /^apiVersion:/m.test(text) && /^kind:/m.test(text);
}

;// CONCATENATED MODULE: ./packages/validation/src/not-listed.ts





/**
 * Files and folders beside a kustomization that neither it nor anything else names: whoever put them there expects
 * Flux to apply them.
 */
const notListed = (rendered) => {
    const usedPaths = withParents(rendered.used);
    const candidates = kustomizationsUsed(rendered).flatMap((directory) => unusedIn(directory, usedPaths, rendered.repository));
    if (candidates.length === 0)
        return [];
    const referenced = referencedPaths(rendered.repository);
    return candidates
        .filter(({ path }) => !referenced(path))
        .map((candidate) => findingFor(candidate, rendered));
};
/** Directories whose kustomization Flux reads. */
function kustomizationsUsed({ used, repository }) {
    const directories = [...used].map((file) => file.slice(0, Math.max(file.lastIndexOf('/'), 0)));
    return [...new Set(directories)].filter((directory) => {
        const file = (0,kustomize_src/* kustomizationFile */.Oi)(repository.files, directory)?.path;
        return file !== undefined && used.has(file);
    });
}
function unusedIn(directory, used, repository) {
    const file = (0,kustomize_src/* kustomizationFile */.Oi)(repository.files, directory)?.path ?? '';
    const prefix = directory === '' ? '' : `${directory}/`;
    const [kustomization] = repository.documents(file);
    // Without resources it is no list of what lies beside it, but one of changes.
    if (!(0,kubernetes_object/* isJsonObject */.O)(kustomization) || !Array.isArray(kustomization['resources']))
        return [];
    return (repository.files.list(directory) ?? []).flatMap(({ name, kind }) => {
        const path = prefix + name;
        return used.has(path) ||
            path === file ||
            isTemplateApp(`${path}/`) ||
            !holdsObjects(repository, path, kind)
            ? []
            : [{ path, name, file }];
    });
}
/** The files, and every folder with one of them in it. */
function withParents(files) {
    const paths = new Set();
    for (const file of files) {
        for (let path = file; path !== '' && !paths.has(path); path = path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
            paths.add(path);
    }
    return paths;
}
function findingFor({ path, name, file }, { repository }) {
    return {
        rule: 'not-listed',
        severity: listsApps(file) ? 'error' : 'warning',
        message: `${path} is not listed in ${file}, so Flux never applies it`,
        help: `Add \`- ${name}\` under resources, or delete ${name} if it is not needed.`,
        at: repository.place({ file, document: 0, path: ['resources'] }),
    };
}
/** In apps/ itself, or in a group of apps below it. Further down lie the parts of an app. */
function listsApps(file) {
    return file.split('/').slice(-3, -1).includes('apps');
}

;// CONCATENATED MODULE: ./packages/validation/src/placeholder-left.ts

const mark = '[MODIFY]';
/** Marks of the template app that were copied and not dealt with. */
const placeholderLeft = ({ used, repository }) => [...used]
    .filter((file) => !isTemplateApp(file))
    .flatMap((file) => {
    const text = repository.text(file) ?? '';
    if (!text.includes(mark))
        return [];
    return text.split('\n').flatMap((line, index) => {
        const column = line.indexOf(mark) + 1;
        if (column === 0)
            return [];
        return [
            {
                rule: 'placeholder-left',
                severity: 'error',
                message: `${mark} is left: ${instruction(line)}`,
                help: `Fill in the value that belongs to your app, then delete the comment with ${mark}.`,
                at: { file, line: index + 1, column, endLine: index + 1, endColumn: column + mark.length },
            },
        ];
    });
});
function instruction(line) {
    const text = line.slice(line.indexOf(mark) + mark.length).trim();
    return text === '' ? 'this value is still the one of the template' : text;
}

;// CONCATENATED MODULE: ./packages/validation/src/release-source-not-found.ts



/** HelmReleases whose chart comes from a source that nothing defines. */
const releaseSourceNotFound = ({ clusters, repository, documents }) => clusters
    .filter((cluster) => !isOpen(cluster))
    .flatMap((cluster) => {
    const failed = cluster.roots.some(({ state }) => state === 'failed');
    const known = [...sourcesOf(cluster), ...(failed ? documents.map(({ object }) => object) : [])];
    return cluster.roots.flatMap(({ resources, kustomization }) => resources
        .filter(({ object }) => object.kind === 'HelmRelease')
        .flatMap((release) => {
        const reference = referenceOf(release);
        if (!reference || (0,src_variables/* isUnknown */.t8)(reference.name) || known.some((object) => matches(object, reference)))
            return [];
        const names = known
            .filter(({ kind }) => kind === reference.kind)
            .map(({ metadata }) => metadata.name);
        const at = repository.place(blame(release, [...reference.path, 'name']));
        return [
            {
                ...release_source_not_found_notFound(release, reference, (0,did_you_mean/* closest */.k)(reference.name, names)),
                at,
                roots: [kustomization.id],
            },
        ];
    }));
});
function referenceOf({ object }) {
    const spec = release_source_not_found_objectAt(object['spec']);
    const inChart = release_source_not_found_objectAt(release_source_not_found_objectAt(release_source_not_found_objectAt(spec['chart'])['spec'])['sourceRef']);
    const path = spec['chartRef'] === undefined ? ['spec', 'chart', 'spec', 'sourceRef'] : ['spec', 'chartRef'];
    const { kind, name, namespace = object.metadata['namespace'], } = spec['chartRef'] === undefined ? inChart : release_source_not_found_objectAt(spec['chartRef']);
    if (typeof kind !== 'string' || typeof name !== 'string')
        return undefined;
    return { kind, name, namespace: typeof namespace === 'string' ? namespace : undefined, path };
}
/** Everything on the cluster, with what Flux makes: the source of the entry, and artifacts. */
function* sourcesOf({ entry, roots }) {
    const { kind, name, namespace } = (0,flux_kustomization/* sourceOf */.vz)(entry.kustomization);
    yield { apiVersion: 'source.toolkit.fluxcd.io/v1', kind, metadata: { name, namespace } };
    for (const { resources } of roots) {
        for (const { object } of resources) {
            yield object;
            if (object.kind === 'ArtifactGenerator')
                yield* artifactsOf(object);
        }
    }
}
function artifactsOf({ spec, metadata, apiVersion }) {
    const artifacts = release_source_not_found_objectAt(spec)['artifacts'];
    return (Array.isArray(artifacts) ? artifacts : []).flatMap((artifact) => {
        const { name } = release_source_not_found_objectAt(artifact);
        return typeof name === 'string'
            ? [{ apiVersion, kind: 'ExternalArtifact', metadata: { ...metadata, name } }]
            : [];
    });
}
function matches({ kind, metadata }, reference) {
    const namespace = metadata['namespace'] ?? reference.namespace;
    return (kind === reference.kind &&
        metadata.name === reference.name &&
        (reference.namespace === undefined || namespace === reference.namespace));
}
function release_source_not_found_notFound(release, { kind, name, namespace }, similar) {
    const id = namespace === undefined ? name : `${namespace}/${name}`;
    return {
        rule: 'source-not-found',
        severity: 'error',
        message: `HelmRelease ${release.object.metadata.name} takes its chart from ${kind} ${id}, which nothing on this cluster defines`,
        help: `Correct kind, name and namespace${similar === undefined ? '' : ` (did you mean ${similar}?)`}, or add the ${kind}. Without a namespace that of the HelmRelease is meant.`,
    };
}
function release_source_not_found_objectAt(value) {
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./packages/validation/src/secret-in-clear.ts




/** Secrets whose values anyone who can read the repository can read. */
const secretInClear = (rendered) => [...resourcesRead(rendered), ...unlistedBeside(rendered)].flatMap(({ resource, roots }) => {
    const field = clearField(resource);
    if (field === undefined)
        return [];
    const { apiVersion, kind, metadata } = resource.object;
    return [
        {
            rule: 'secret-in-clear',
            severity: 'error',
            message: `Secret ${metadata.name} is not encrypted: everyone who can read this repository can read its values`,
            help: 'Encrypt the file before you commit it: sops --encrypt --in-place FILE. A value that has been pushed is known: replace it by a new one.',
            at: rendered.repository.place(blame(resource, [field])),
            object: { apiVersion, kind, name: metadata.name },
            ...(roots.length > 0 ? { roots } : {}),
        },
    ];
});
/** Whether it is listed or not, what lies beside files that Flux applies is as public as they are. */
function unlistedBeside({ used, repository }) {
    const directories = new Set([...used].map((file) => file.slice(0, Math.max(file.lastIndexOf('/'), 0))));
    const files = [...directories].flatMap((directory) => (repository.files.list(directory) ?? []).map(({ name }) => directory === '' ? name : `${directory}/${name}`));
    const unlisted = files.filter((file) => !used.has(file) && !isTemplateApp(file));
    return resourcesIn(unlisted, repository).map((resource) => ({ resource, roots: [] }));
}
/** The field that holds a value in clear; undefined when there is none. */
function clearField({ object }) {
    if (object.kind !== 'Secret' || object.apiVersion !== 'v1' || (0,kubernetes_object/* isJsonObject */.O)(object['sops']))
        return undefined;
    return ['stringData', 'data'].find((field) => {
        const values = (0,kubernetes_object/* isJsonObject */.O)(object[field]) ? object[field] : {};
        return Object.values(values).some((value) => isClear(value, field === 'data'));
    });
}
function isClear(value, encoded) {
    if (typeof value !== 'string' || value.trim() === '')
        return false;
    return !isProtected(value) && !(encoded && isProtected(Buffer.from(value, 'base64').toString()));
}
/** Encrypted by SOPS, as a value or as a whole file, or filled in by Flux on the cluster. */
function isProtected(text) {
    return /^ENC\[/.test(text) || /"?sops"?\s*:|sops_version=/.test(text) || /\$\{\w|pte-unknown-/.test(text);
}

;// CONCATENATED MODULE: ./packages/validation/src/stricter.ts
/**
 * What kustomize lets pass with a warning and is a mistake all the same: a patch that changes nothing was meant to
 * change something, and of a key that stands twice one value is lost.
 */
const mistakes = new Set(['patch-without-target', 'yaml-duplicate-key']);
/** A check is stricter than a build. */
function stricter(finding) {
    return mistakes.has(finding.rule) ? { ...finding, severity: 'error' } : finding;
}

;// CONCATENATED MODULE: ./packages/validation/src/validate.ts










const rules = [
    noCluster,
    dependsOnNotFound,
    releaseSourceNotFound,
    image_markers_imageMarkers,
    placeholderLeft,
    secretInClear,
    notListed,
];
/**
 * Builds what Flux would apply and checks it. Equal findings of several roots are one; they are sorted by place.
 *
 * @throws {ExpectedError} for options that name nothing, and a repository that is no directory.
 */
async function validate(options) {
    const { helm = { mode: 'off', env: {} }, sources } = options;
    const rendered = await renderReleases(renderRepository(options), helm, sources);
    const findings = findingsOf(rendered).map(stricter);
    for (const rule of rules)
        findings.push(...(await rule(rendered)));
    // A log must not quote a secret, not even one that is in the repository.
    const unquotable = new Set(findings.flatMap(({ rule, at }) => (rule === 'secret-in-clear' && at ? [at.file] : [])));
    return {
        report: (0,src/* createReport */.LU)(rendered.clusters.map(summaryOf), (0,src/* mergeFindings */.DF)(findings)),
        source: (file) => (unquotable.has(file) ? undefined : rendered.repository.text(file)),
    };
}
function summaryOf({ entry, roots, }) {
    return {
        entry: entry.id,
        roots: roots.length,
        objects: roots.reduce((sum, { resources }) => sum + resources.length, 0),
    };
}

;// CONCATENATED MODULE: ./packages/validation/src/index.ts



;// CONCATENATED MODULE: ./actions/kustomize-validate/src/annotate.ts

/** Shows the findings on their lines, the worst first: GitHub shows the first ten of each severity. */
function annotate(report, reporter) {
    for (const severity of src/* severities */.gO) {
        for (const finding of report.findings)
            if (finding.severity === severity)
                reporter.finding(finding);
    }
}

;// CONCATENATED MODULE: ./actions/kustomize-validate/src/checkout-report.ts
/** A report whose files are named from the root of the checkout, as GitHub wants them. */
function relativeToCheckout(report, root) {
    if (root === '')
        return report;
    return {
        ...report,
        clusters: report.clusters.map((cluster) => ({ ...cluster, entry: below(root, cluster.entry) })),
        findings: report.findings.map((finding) => moved(finding, root)),
    };
}
function moved(finding, root) {
    const at = finding.at && movedPlace(finding.at, root);
    const related = finding.related?.map((other) => ({ ...other, at: movedPlace(other.at, root) }));
    return { ...finding, ...(at ? { at } : {}), ...(related ? { related } : {}) };
}
function movedPlace(place, root) {
    return { ...place, file: below(root, place.file) };
}
function below(root, path) {
    return path === '' ? root : `${root}/${path}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/kustomize-validate/src/repository-root.ts



/**
 * The root of the infrastructure repository, which has to be in the checkout.
 *
 * @throws {ExpectedError} when it is not there, or leads out of the checkout
 */
async function repositoryRoot(checkout, path) {
    const top = await (0,promises_.realpath)(checkout);
    const absolute = await (0,promises_.realpath)((0,external_node_path_.join)(checkout, path)).catch((cause) => {
        throw invalidPath(path, 'does not exist', { cause });
    });
    const inside = (0,external_node_path_.relative)(top, absolute);
    if (inside === '..' || inside.startsWith(`..${external_node_path_.sep}`))
        throw invalidPath(path, 'is outside of the checkout');
    return { absolute, relative: inside.split(external_node_path_.sep).join('/') };
}
function invalidPath(path, reason, options) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `path ${path} ${reason}`,
        help: 'Name the folder of the infrastructure repository from the root of the checkout, and check it out before this step (actions/checkout).',
    }, options);
}

;// CONCATENATED MODULE: ./actions/kustomize-validate/src/write-reports.ts




/** Writes the JSON report, and SARIF where it was asked for; gives their absolute paths. */
async function writeReports(report, { temporary, checkout, sarifFile }) {
    const json = (0,external_node_path_.join)(temporary, 'kustomize-validate.json');
    await (0,promises_.writeFile)(json, (0,src/* reportAsJson */.TZ)(report));
    if (sarifFile === undefined)
        return { report: json, sarifFile: undefined };
    const sarif = await fileInCheckout(checkout, sarifFile);
    await (0,promises_.writeFile)(sarif, (0,src/* reportAsSarif */.sJ)(report, { describe: describeRule }));
    return { report: json, sarifFile: sarif };
}
/** A file to write; neither its path nor a symbolic link in it leads out of the checkout. */
async function fileInCheckout(checkout, path) {
    const file = (0,external_node_path_.join)(checkout, path);
    assertInside(checkout, file, path);
    assertInside(await (0,promises_.realpath)(checkout), await realpathOfExisting(file), path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    return file;
}
/** Where the longest part of a path that exists really is. */
async function realpathOfExisting(path) {
    return (0,promises_.realpath)(path).catch(() => realpathOfExisting((0,external_node_path_.dirname)(path)));
}
function assertInside(checkout, file, written) {
    const inside = (0,external_node_path_.relative)(checkout, file);
    if (inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`))
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `sarif-file ${written} is outside of the checkout`,
        help: 'Name a file in the checkout, such as results.sarif.',
    });
}

;// CONCATENATED MODULE: ./actions/kustomize-validate/src/kustomize-validate.ts






/**
 * Builds what Flux would apply from a repository, checks it, and tells the result as annotations, as a job summary
 * and as files.
 *
 * @throws {ExpectedError} for options that name nothing
 */
async function validateRepository(options, reporter) {
    const { failOn, link } = options;
    const root = await repositoryRoot(options.checkout, options.path);
    reporter.progress({ message: `Building what Flux would apply from ${options.path}` });
    const validated = await validate({
        path: root.absolute,
        clusters: options.clusters,
        sources: options.sources,
        ...(options.helm ? { helm: options.helm } : {}),
    });
    const report = relativeToCheckout(validated.report, root.relative);
    const files = await writeReports(report, options);
    annotate(report, reporter);
    reporter.summary((0,src/* reportAsMarkdown */.WL)(report, { link, failOn }));
    const failed = report.findings.some((finding) => (0,src/* reaches */.O6)(finding, failOn));
    return {
        ...report.summary,
        ...files,
        failure: failed
            ? `${(0,src/* countsText */.WN)(report.summary)}: see the annotations and the summary of this run`
            : undefined,
    };
}


/***/ }),

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
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5259);

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

/***/ 1643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ releaseData),
/* harmony export */   ue: () => (/* binding */ chartFolders),
/* harmony export */   w3: () => (/* binding */ localChart)
/* harmony export */ });
/* harmony import */ var _pte_kustomize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2524);
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
    const [chart] = repository.documents((0,_pte_kustomize__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, 'Chart.yaml'));
    const [values] = repository.documents((0,_pte_kustomize__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)(folder, 'values.yaml'));
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

/***/ 7761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parentOf),
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _pte_kustomize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2524);

/** Path of the directory that holds a file or directory; the root is the empty string. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/**
 * Resolves a path as it is written (`./a/../b`, `/a`, `a/`) from `base`; undefined when it leaves the root.
 * A leading slash means the root, as in Flux, which never leaves an artifact.
 */
function resolvePath(base, written) {
    return (0,_pte_kustomize__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .o1)(written.startsWith('/') ? '' : base, written);
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

// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 70 modules
var src = __webpack_require__(2524);
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
        return undefined;
    const sources = sourcesByAlias(generator);
    const copies = [];
    for (const rule of (0,field/* list */.p_)(artifact['copy']).map(field/* jsonObject */.o$)) {
        const plan = copyPlan((0,field/* text */.Qq)(rule['from']) ?? '', (0,field/* text */.Qq)(rule['to']) ?? '', sources);
        if (!plan || rule['exclude'] !== undefined || ((0,field/* text */.Qq)(rule['strategy']) ?? 'Overwrite') !== 'Overwrite')
            return { unsupported: `copy rule ${JSON.stringify(rule)}` };
        copies.push(plan);
    }
    return { copies };
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
/** `@alias/folder/**` copies what is in the folder; a target that ends in a slash is a folder to copy into. */
function copyPlan(from, to, sources) {
    const [, alias = '', written = ''] = /^@([^/]+)\/(.*)$/.exec(from) ?? [];
    const [, target] = /^@artifact\/(.*)$/.exec(to) ?? [];
    const source = sources.get(alias);
    const contents = written.replace(/(?:^|\/)\*\*$/, '');
    const path = (0,repository_path/* resolvePath */.o)('', contents);
    const folder = target === undefined ? undefined : (0,repository_path/* resolvePath */.o)('', target);
    if (!source || path === undefined || folder === undefined || /[*?[{]/.test(path))
        return undefined;
    const into = contents === written && to.endsWith('/') ? (0,src/* joinPath */.uJ)(folder, path.split('/').at(-1) ?? '') : folder;
    return { source, copy: { from: path, to: into } };
}

;// CONCATENATED MODULE: ./packages/flux/src/source.ts





function sourceKey({ kind, namespace, name }) {
    return `${kind}/${namespace}/${name}`;
}
/** Finds the files that a sourceRef stands for. */
function resolveSource(reference, context) {
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
        const copies = [];
        for (const { source, copy } of plan.copies) {
            const resolved = resolveSource(source, context);
            if (resolved.state !== 'here')
                return resolved;
            copies.push({ from: (0,src/* joinPath */.uJ)(resolved.root, copy.from), to: copy.to });
        }
        const name = [context.cluster, reference.namespace, reference.name].join('/');
        return { state: 'here', root: context.artifacts.mount(name, copies) };
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


/***/ }),

/***/ 2524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* reexport */ createBuilder),
  UO: () => (/* reexport */ isWithin),
  uJ: () => (/* reexport */ joinPath),
  Oi: () => (/* reexport */ kustomizationFile),
  o1: () => (/* reexport */ resolvePath)
});

// UNUSED EXPORTS: diskView

// EXTERNAL MODULE: ./packages/report/src/index.ts + 13 modules
var src = __webpack_require__(5259);
;// CONCATENATED MODULE: ./packages/kustomize/src/build.ts
function directoryOf({ chain }) {
    return chain.at(-1) ?? '';
}
/** The route that goes on to a directory, which a kustomization calls `path`. */
function routeTo(route, directory, path) {
    return { chain: [...route.chain, directory], path: joinSpelled(route.path, path) };
}
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
function identityOf(object) {
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
function isCluster(identity) {
    return identity.effectiveNamespace === noNamespace;
}
/** True when every part that the selector names is the same. */
function selects(selector, { group, version, kind }) {
    return ((!selector.group || selector.group === group) &&
        (!selector.version || selector.version === version) &&
        (!selector.kind || selector.kind === kind));
}
/** `Deployment web` or `Deployment team/web`, for messages. */
function describeIdentity({ kind, namespace, name }) {
    return `${kind} ${namespace === '' ? name : `${namespace}/${name}`}`;
}
function identity_text(value) {
    return typeof value === 'string'
        ? value
        : typeof value === 'number' || typeof value === 'boolean'
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
    const { kind, name, effectiveNamespace } = identityOf(entry.object);
    return { ...entry, previous: [...entry.previous, { kind, name, namespace: effectiveNamespace }] };
}
/** The identities that the object had before, with its present group and version, as kustomize has it. */
function previousIdentities({ object, previous }) {
    const { group, version } = identityOf(object);
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
        ? identityOf(entry.object)
        : (previousIdentities(entry)[0] ?? identityOf(entry.object));
}
/** Keys of all identities that the object ever had, without repetition. */
function identityKeys(entry) {
    const keys = new Set(previousIdentities(entry).map(identityKey));
    return keys.add(identityKey(identityOf(entry.object)));
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

;// CONCATENATED MODULE: ./packages/kustomize/src/entry-list.ts





const keySets = new WeakMap();
/** Keys of the present identities, kept with a list while it grows. */
function keysOf(entries) {
    let keys = keySets.get(entries);
    if (!keys)
        keySets.set(entries, (keys = new Set(entries.map(({ object }) => identityKey(identityOf(object))))));
    return keys;
}
/** The list with more objects at its end; two may not be the same. */
function append(entries, more, step, field) {
    const keys = keysOf(entries);
    for (const entry of more) {
        const identity = identityOf(entry.object);
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
    const key = identityKey(identityOf(entry.object));
    const field = entry.made.path ?? [];
    const same = entries.filter((other) => identityKeys(other).has(key));
    const name = describeIdentity(identityOf(entry.object));
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
    const { name, namespace } = identityOf(old.object);
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
            throw failure({ rule: 'resource-invalid', message: `${file} holds a value that is no object`, at }, sources.place);
        return [{ object: value, at }];
    });
    const pending = unwrapped(documents).map((found) => checked(found, sources));
    const entries = [];
    for (let next = pending.shift(); next; next = pending.shift()) {
        const items = itemsOf(next);
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
function unwrapped(documents) {
    const [only] = documents;
    if (documents.length !== 1 || !only)
        return documents;
    const { kind, items } = only.object;
    if (kind !== 'List' && kind !== 'ResourceList')
        return documents;
    if (!Array.isArray(items))
        return items === undefined ? documents : [];
    return itemsAt(items, only.at);
}
/** The items of a kind that ends in List; undefined for anything else. */
function itemsOf({ object, at }) {
    const { kind, items } = object;
    if (typeof kind !== 'string' || !kind.endsWith('List') || items === undefined)
        return undefined;
    return Array.isArray(items) ? itemsAt(items, at) : items === null ? [] : undefined;
}
function itemsAt(items, at) {
    return items.flatMap((item, index) => (0,kubernetes_object/* isJsonObject */.O)(item) && Object.keys(item).length > 0
        ? [{ object: item, at: { ...at, path: ['items', index] } }]
        : []);
}
function checked(found, { place }) {
    const { kind, name } = identityOf(found.object);
    const missing = kind === '' ? 'kind' : name === '' && !kind.endsWith('List') ? 'metadata.name' : undefined;
    if (missing === undefined)
        return found;
    const message = `${kind || 'An object'} in ${found.at.file} has no ${missing}`;
    const help = 'Every object needs apiVersion, kind and metadata.name; a file that holds no objects is no resource';
    throw failure({ rule: 'resource-invalid', message, help, at: found.at }, place);
}

// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 14 modules
var yaml_src = __webpack_require__(8518);
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
    const text = mode === 'loose' && value !== null && typeof value !== 'object' ? value?.toString() : value;
    return scalar(text, path, '', 'string', 'a string');
};
const decode_boolean = (value, path) => scalar(value, path, false, 'boolean', 'true or false');
const integer = (value, path) => {
    const number = scalar(value, path, 0, 'number', 'a whole number');
    if (!Number.isInteger(number))
        throw new DecodeError(path, `${nameOf(path)} must be a whole number`);
    return number;
};
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
            if (name !== undefined)
                given.set(name, [key, field]);
            else if (mode === 'strict')
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

;// CONCATENATED MODULE: ./packages/kustomize/src/kustomization.ts

const selector = object({
    group: string,
    version: string,
    kind: string,
    name: string,
    namespace: string,
    labelSelector: string,
    annotationSelector: string,
});
const patch = object({
    path: string,
    patch: string,
    target: optional(selector),
    options: optional(object({ allowNameChange: decode_boolean, allowKindChange: decode_boolean })),
});
const fieldSpecification = object({
    group: string,
    version: string,
    kind: string,
    path: string,
    create: decode_boolean,
});
const generatorOptions = object({
    labels: stringMap,
    annotations: stringMap,
    disableNameSuffixHash: decode_boolean,
    immutable: decode_boolean,
});
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
const kustomization_image = object({
    name: string,
    newName: string,
    tagSuffix: string,
    newTag: string,
    digest: string,
});
const replica = object({ name: string, count: integer });
const label = object({
    pairs: stringMap,
    includeSelectors: decode_boolean,
    includeTemplates: decode_boolean,
    fields: list(fieldSpecification),
});
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
const unread = (value) => value ?? undefined;
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
    images: list(kustomization_image),
    imageTags: optional(list(kustomization_image)),
    replacements: list(replacementOrPath),
    replicas: list(replica),
    vars: optional(list(object({
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
    }))),
    sortOptions: optional(object({
        order: string,
        legacySortOptions: optional(object({ orderFirst: strings, orderLast: strings })),
    })),
    resources: strings,
    components: strings,
    crds: strings,
    bases: optional(strings),
    configMapGenerator: list(object(generatorFields)),
    secretGenerator: list(object({ ...generatorFields, type: string })),
    helmGlobals: unread,
    helmCharts: list(anyObject),
    helmChartInflationGenerator: list(anyObject),
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
function readFile(sources, directory, [file, second]) {
    if (file === undefined)
        return undefined;
    if (second === undefined)
        return parsed(sources, file);
    const message = `${directory || 'The repository'} has more than one kustomization file: ${file} and ${second}`;
    const at = { file: second, document: 0 };
    throw failure({ rule: 'kustomization-invalid', message, help: 'Keep one of them', at }, sources.place);
}
function parsed(sources, file) {
    const text = sources.text(file) ?? '';
    const strict = (0,yaml_src/* parseYaml */.hN)(text);
    // kustomize itself takes the last of two equal keys; whoever wrote both should know.
    const read = strict.problem?.kind === 'duplicate-key' ? (0,yaml_src/* parseYaml */.hN)(text, { duplicateKeys: 'last' }) : strict;
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
function refusalOf({ kind, apiVersion }, raw) {
    const meaningful = Object.entries(raw).filter(([, value]) => value !== null && value !== '');
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

;// CONCATENATED MODULE: ./packages/kustomize/src/remote.ts
/** True for what kustomize takes for an address: a URL, a path at a known host, or git's short form for ssh. */
function isRemote(path) {
    return (/^[a-z][a-z\d+.-]*:\/\//i.test(path) ||
        /^git::/.test(path) ||
        /^(?:[\w.-]+@)[\w.-]+:/.test(path) ||
        /^(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(path));
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
    const cluster = isClusterScoped(group, version, kind);
    if (namespace === '' && !cluster) {
        const fits = (identity) => identity.name === name &&
            identity.kind === kind &&
            identity.group === group &&
            identity.version === version;
        return (entry) => fits(identityOf(entry.object)) || previousIdentities(entry).some(fits);
    }
    const effectiveNamespace = cluster ? '_non_namespaceable_' : namespace;
    const key = identityKey({ group, version, kind, name, namespace, effectiveNamespace });
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
    const target = localTarget(build, work, step, path, field);
    if (target === undefined)
        return;
    if (build.sources.text(target) !== undefined) {
        restrict(step, path, target, field);
        const read = readManifest(build.sources, target);
        const origin = { path: joinSpelled(route.path, path) };
        const entries = build.tracing
            ? read.map((entry) => ({ ...entry, traced: { origin, changes: [] } }))
            : read;
        work.entries = append(work.entries, entries, step, field);
        return;
    }
    const directory = directoryAt(step, path, target, field, route);
    if (readKustomization(build.sources, directory)?.value.kind === 'Component') {
        const help = 'List it under components';
        fail(step, field, { rule: 'kustomization-invalid', message: `${path} is a component`, help });
    }
    addBase(build, work, step, field, path, directory, route);
}
function addBase(build, work, step, field, path, directory, route) {
    const base = build.accumulate(directory, routeTo(route, directory, path));
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
    const target = localTarget(build, work, step, path, field);
    if (target === undefined)
        return;
    const directory = directoryAt(step, path, target, field, route);
    const source = readKustomization(build.sources, directory);
    if (source?.value.kind !== 'Component') {
        const help = 'Give it kind Component (kustomize.config.k8s.io/v1alpha1), or list it under resources';
        fail(step, field, { rule: 'kustomization-invalid', message: `${path} is no component`, help });
    }
    build.run(work, source, routeTo(route, directory, path));
}
/** The path in the view that is meant; undefined for an address that is left out. */
function localTarget(build, work, step, path, field) {
    const target = path.startsWith('/') || path === '' ? undefined : resolvePath(step.directory, path);
    if (isRemote(path) && (target === undefined || build.sources.view.list(target) === undefined)) {
        leaveOut(build, work, step, path, field);
        return undefined;
    }
    if (target !== undefined)
        return target;
    const help = 'Resources have to be in the repository, named by a relative path';
    fail(step, field, {
        rule: 'path-outside-repository',
        message: `"${path}" is outside of the repository`,
        help,
    });
}
function leaveOut({ options }, work, step, path, field) {
    const message = `${path} is on the network`;
    if (options.remoteBases !== 'leave-out') {
        const help = 'Remote bases are not supported: copy it into the repository';
        fail(step, field, { rule: 'unsupported', message, help });
    }
    work.incomplete = true;
    tell(step, field, 'notice', { rule: 'remote-base', message: `${message} and left out` });
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

;// CONCATENATED MODULE: ./packages/kustomize/src/build-metadata.ts
/** The origin of what a field of a kustomization file does. */
function originOfPlugin(file, kind) {
    return { configuredIn: file, configuredBy: { apiVersion: 'builtin', kind } };
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
function linesOf({ path, configuredIn, configuredBy }) {
    return [
        ...(path === undefined ? [] : [`path: ${path}\n`]),
        ...(configuredIn === undefined ? [] : [`configuredIn: ${configuredIn}\n`]),
        ...(configuredBy === undefined
            ? []
            : [
                'configuredBy:\n',
                ...Object.entries(configuredBy).map(([field, value]) => `  ${field}: ${value}\n`),
            ]),
    ];
}

;// CONCATENATED MODULE: ./packages/kustomize/src/trace.ts

/** The origin of what a plugin does that is an object itself. */
function originOfObject({ object, traced }) {
    const { kind, name, namespace } = identityOf(object);
    const apiVersion = typeof object['apiVersion'] === 'string' ? object['apiVersion'] : '';
    return {
        ...(traced?.origin?.path === undefined ? {} : { configuredIn: traced.origin.path }),
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
    return configurations
        .map((path, index) => readConfiguration(step, path, index))
        .reduce((all, one) => mergeConfigurations(all, one, () => undefined), emptyConfiguration);
}
function readConfiguration(step, path, index) {
    const field = ['configurations', index];
    const file = fileOf(step, path, field, 'resource-not-found');
    const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(step.sources.text(file) ?? '');
    if (problem)
        fail(step, field, { rule: 'yaml-syntax', message: `${path} is not valid YAML: ${problem.message}` });
    const value = (0,kubernetes_object/* isJsonObject */.O)(documents[0]) ? documents[0] : {};
    try {
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
    return crds.reduce((all, path, index) => {
        const file = fileOf(step, path, ['crds', index], 'resource-not-found');
        const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(step.sources.text(file) ?? '');
        if (problem)
            fail(step, ['crds', index], {
                rule: 'yaml-syntax',
                message: `${path} is not valid YAML: ${problem.message}`,
            });
        const definitions = (0,kubernetes_object/* isJsonObject */.O)(documents[0]) ? documents[0] : {};
        return mergeConfigurations(all, configurationOf(definitions), () => undefined);
    }, emptyConfiguration);
}
function configurationOf(definitions) {
    const found = { commonAnnotations: [], commonLabels: [], namePrefix: [], nameReference: [] };
    for (const name of Object.keys(definitions)) {
        const properties = propertiesOf(definitions, name);
        if (!['kind', 'apiVersion', 'metadata'].every((field) => Object.hasOwn(properties, field)))
            continue;
        collect(found, definitions, name, name.slice(name.lastIndexOf('.') + 1), []);
    }
    return { ...emptyConfiguration, ...found };
}
function propertiesOf(definitions, name) {
    const definition = ownField(definitions, name);
    return (0,kubernetes_object/* isJsonObject */.O)(definition) ? mappingAt(definition, 'Schema', 'properties') : {};
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

;// CONCATENATED MODULE: ./packages/kustomize/src/field-specification.ts



/** Thrown when a path leads through a value that has no fields; the caller knows where it comes from. */
class FieldPathError extends Error {
}
/**
 * Sets the field that a specification names, in every item of the lists on its way. `missing` is put where the field
 * is absent, when the specification says `create`. Gives the same object when nothing changes.
 */
function setField(object, specification, set, missing) {
    if (!selects(specification, identityOf(object)))
        return object;
    const create = specification.create === true ? missing : undefined;
    const changed = update(object, stepsOf(specification.path), 0, set, create);
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
        splitPaths.set(path, (steps = splitPath(path, '/')));
    return steps;
}
/** Divides a path; a delimiter after a backslash belongs to the step, one at the very start is ignored. */
function splitPath(path, delimiter) {
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
 *
 * @throws LabelSelectorError when it does not follow the grammar.
 */
function labelMatcher(selector) {
    const requirements = divide(selector).map(parse);
    return (labels) => requirements.every((holds) => holds(labels));
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

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/labels.ts






/** Adds labels or annotations to every mapping that one of the fields names. */
function addPairs(by, pairs, fields, place) {
    const names = Object.keys(pairs).sort();
    if (names.length === 0)
        return (entries) => entries;
    const edit = editBy(by, place);
    const ofKind = new Map();
    const fieldsOf = (object) => {
        const identity = identityOf(object);
        const key = `${identity.group}/${identity.version}/${identity.kind}`;
        let found = ofKind.get(key);
        if (!found)
            ofKind.set(key, (found = fields.filter((field) => selects(field, identity))));
        return found;
    };
    const set = (value) => {
        if (!(0,kubernetes_object/* isJsonObject */.O)(value))
            throw new FieldPathError(`the ${by} are no mapping`);
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
        const content = (index === 0 ? line.replace(/^\uFEFF/, '') : line).trimStart();
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
        if (identityOf(entry.object).kind === 'CustomResourceDefinition')
            return entry;
        const inContainers = eachContainer(entry.object, replace);
        const object = fields.reduce((object, field) => setField(object, field, set), (0,kubernetes_object/* isJsonObject */.O)(inContainers) ? inContainers : entry.object);
        return edited(entry, object, edit);
    });
}
/** The image reference after the change; the same text when another image is meant. */
function imageReplacer({ name, newName, newTag, digest, tagSuffix }) {
    // The name is taken as a regular expression, as kustomize does.
    const pattern = compiled(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
    return (reference) => {
        if (!pattern?.test(reference))
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
function compiled(pattern) {
    try {
        return new RegExp(pattern);
    }
    catch {
        return undefined;
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
        const image = (0,kubernetes_object/* isJsonObject */.O)(container) ? container['image'] : undefined;
        if (!(0,kubernetes_object/* isJsonObject */.O)(container) || typeof image !== 'string')
            continue;
        const next = replace(image);
        if (next !== image)
            (changed ??= [...containers])[index] = withField(container, 'image', next);
    }
    return changed ?? containers;
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
    const set = (name) => by === 'prefix' ? `${affix}${String(name)}` : `${String(name)}${affix}`;
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
        const all = entries.map((entry) => edited(remembered(entry), moved(entry, options), edit));
        const keys = new Set();
        for (const { object } of all) {
            const key = identityKey(identityOf(object));
            if (keys.has(key)) {
                const what = describeIdentity(identityOf(object));
                throw new FieldPathError(`in namespace ${options.namespace} there would be two of ${what}`);
            }
            keys.add(key);
        }
        return all;
    };
}
function moved({ object }, options) {
    const { namespace, unsetOnly = false } = options;
    const set = (value) => unsetOnly && value !== null && value !== '' ? value : namespace;
    const identity = identityOf(object);
    let result = object;
    if (!isCluster(identity))
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
    if (mode === 'none' || !Array.isArray(subjects))
        return object;
    const meant = (subject) => mode === 'allServiceAccounts' ? subject['kind'] === 'ServiceAccount' : subject['name'] === 'default';
    const next = subjects.map((subject) => (0,kubernetes_object/* isJsonObject */.O)(subject) && meant(subject)
        ? withField(subject, 'namespace', set(subject['namespace'] ?? ''))
        : subject);
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
    return (entry) => identity(identityOf(entry.object), originalIdentity(entry)) && marks(entry);
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
const selection_compiled = new Map();
/** A test by a regular expression of Go that has to match the whole text; everything fits an empty one. */
function expression(pattern, what) {
    if (pattern === '')
        return always;
    if (simple.test(pattern))
        return (text) => text === pattern;
    const known = selection_compiled.get(pattern);
    if (known)
        return known;
    try {
        const expression = build.RE2JS.compile(`^(?:${pattern})$`);
        const test = (text) => expression.matcher(text).find();
        selection_compiled.set(pattern, test);
        return test;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new SelectorError(`${what} "${pattern}" is no valid regular expression: ${reason}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/sources.ts



function createSources(view) {
    const texts = new Map();
    const manifests = new Map();
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
            const known = manifests.get(path);
            if (known)
                return known;
            const content = text(path);
            if (content === undefined)
                return undefined;
            const parsed = frozen((0,yaml_src/* parseYaml */.hN)(content, { manifest: true }));
            manifests.set(path, parsed);
            return parsed;
        },
        place: ({ file, document, path = [] }) => ({
            file,
            ...((0,yaml_src/* locate */.x5)(text(file) ?? '', document, path) ?? { line: 1 }),
        }),
    };
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

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/json-patch.ts


/** Thrown when an operation can't be applied; the message says why. */
class JsonPatchError extends Error {
}
/** Applies a JSON patch (RFC 6902) as evanphx/json-patch does, which kustomize uses. The value is left as it is. */
function applyJsonPatch(value, operations) {
    const root = { value: structuredClone(value) };
    for (const operation of operations)
        applyOperation(root, operation);
    if (!(0,kubernetes_object/* isJsonObject */.O)(root.value))
        throw new JsonPatchError('the patch replaces the object by something else');
    return root.value;
}
function applyOperation(root, { op, path, from = '', value = null }) {
    switch (op) {
        case 'add':
            add(root, path, structuredClone(value));
            return;
        case 'remove':
            remove(root, path);
            return;
        case 'replace':
            replace(root, path, structuredClone(value));
            return;
        case 'move': {
            const moved = get(root, from);
            remove(root, from);
            add(root, path, moved);
            return;
        }
        case 'copy':
            add(root, path, structuredClone(get(root, from)));
            return;
        case 'test':
            test(root, path, value);
            return;
        default:
            throw new JsonPatchError(`unknown operation "${op}"; the operations are add, copy, move, remove, replace, test`);
    }
}
function json_patch_parse(path) {
    if (path === '')
        return [];
    if (!path.startsWith('/'))
        throw new JsonPatchError(`path "${path}" does not begin with /`);
    return path
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value that holds the last step of the path. */
function parentOf(root, path) {
    const steps = json_patch_parse(path);
    const key = steps.pop() ?? '';
    let parent = root.value;
    for (const step of steps) {
        parent = childOf(parent, step);
        if (parent === undefined)
            throw new JsonPatchError(`path "${path}" leads through "${step}", which is not there`);
    }
    if (typeof parent !== 'object' || parent === null)
        throw new JsonPatchError(`path "${path}" leads through a value that has no fields`);
    return { parent, key };
}
function childOf(value, step) {
    if (Array.isArray(value))
        return value[indexIn(value, step, false)];
    return (0,kubernetes_object/* isJsonObject */.O)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
function indexIn(list, step, end) {
    if (end && step === '-')
        return list.length;
    if (!/^-?\d+$/.test(step))
        throw new JsonPatchError(`"${step}" is no index of a list`);
    const index = Number(step) < 0 ? list.length + Number(step) + (end ? 1 : 0) : Number(step);
    if (index < 0 || index > list.length - (end ? 0 : 1))
        throw new JsonPatchError(`index ${step} is out of the bounds of a list of ${list.length}`);
    return index;
}
function get(root, path) {
    if (path === '')
        return root.value;
    const { parent, key } = parentOf(root, path);
    const value = childOf(parent, key);
    if (value === undefined)
        throw new JsonPatchError(`there is nothing at "${path}"`);
    return value;
}
function add(root, path, value) {
    if (path === '') {
        root.value = value;
        return;
    }
    const { parent, key } = parentOf(root, path);
    if (Array.isArray(parent))
        parent.splice(indexIn(parent, key, true), 0, value);
    else if ((0,kubernetes_object/* isJsonObject */.O)(parent))
        setOwn(parent, key, value);
}
function remove(root, path) {
    const { parent, key } = parentOf(root, path);
    if (Array.isArray(parent))
        parent.splice(indexIn(parent, key, false), 1);
    else if ((0,kubernetes_object/* isJsonObject */.O)(parent)) {
        if (!Object.hasOwn(parent, key))
            throw new JsonPatchError(`there is nothing at "${path}" to remove`);
        Reflect.deleteProperty(parent, key);
    }
}
function replace(root, path, value) {
    if (path === '') {
        root.value = value;
        return;
    }
    const { parent, key } = parentOf(root, path);
    if (Array.isArray(parent))
        parent[indexIn(parent, key, false)] = value;
    else if ((0,kubernetes_object/* isJsonObject */.O)(parent)) {
        if (!Object.hasOwn(parent, key))
            throw new JsonPatchError(`there is nothing at "${path}" to replace`);
        setOwn(parent, key, value);
    }
}
function test(root, path, expected) {
    let found;
    try {
        found = get(root, path);
    }
    catch (error) {
        if (expected === null && error instanceof JsonPatchError)
            return;
        throw error;
    }
    if (!equal(found, expected))
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
        const start = known && directive !== 'replace' ? base : rest;
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
            const { value } = lost ? { value: undefined } : merge(before, change, strategic_merge_fieldOf(field, key, schema));
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

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/patch.ts







/** Applies a patch to the one object that it names. */
function patchNamed(patch, schema, missing) {
    const key = identityKey(originalIdentity(patch.patch));
    return (entries) => {
        const found = entries.filter((entry) => mayBe(entry, patch.patch) && identityKeys(entry).has(key));
        if (found.length !== 1) {
            missing(patch.patch, found.length);
            return entries;
        }
        return entries.flatMap((entry) => (entry === found[0] ? merged(entry, patch, schema) : [entry]));
    };
}
/** A quick answer for most: an object without a past is found by its present name only. */
function mayBe(entry, patch) {
    return entry.previous.length > 0 || identityOf(entry.object).name === identityOf(patch.object).name;
}
/** Applies a patch to all objects that are selected. */
function patchSelected(patch, schema, selected, none) {
    return (entries) => {
        const chosen = new Set(entries.filter(selected).map((entry) => identityKey(identityOf(entry.object))));
        if (chosen.size === 0)
            none();
        return entries.flatMap((entry) => {
            if (!chosen.has(identityKey(identityOf(entry.object))))
                return [entry];
            const apiVersion = apiVersionOf(identityOf(entry.object));
            const object = withField(patch.patch.object, 'apiVersion', apiVersion);
            return merged(entry, { ...patch, patch: { ...patch.patch, object } }, schema);
        });
    };
}
function merged(entry, patch, schema) {
    const { kind, name, namespace } = identityOf(entry.object);
    const base = patch.allowNameChange || patch.allowKindChange ? remembered(entry) : entry;
    const result = strategicMerge(entry.object, patch.patch.object, schema);
    if (!result || Object.keys(result).length === 0)
        return [];
    let object = patch.allowKindChange ? result : withField(result, 'kind', kind);
    let metadata = mappingAt(object, 'metadata');
    if (!patch.allowNameChange)
        metadata = withField(metadata, 'name', name);
    metadata =
        namespace === '' ? withoutField(metadata, 'namespace') : withField(metadata, 'namespace', namespace);
    object = withField(object, 'metadata', metadata);
    return [
        edited(base, object, editBy('strategic-merge', patch.place, (path) => placeInPatch(patch.patch, path))),
    ];
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
/** kustomize keeps what it remembers in annotations: an object that has a past has annotations, for a patch to add to. */
function withAnnotations({ object, previous, hashed, behavior, traced }) {
    if (previous.length === 0 && !hashed && behavior === 'unspecified' && !traced)
        return object;
    const metadata = mappingAt(object, 'metadata');
    const annotations = mappingAt(metadata, 'annotations');
    return withField(object, 'metadata', withField(metadata, 'annotations', annotations));
}
/** Applies a JSON patch to all objects that are selected. */
function patchByJson(operations, place, options, selected, none) {
    const edit = editBy('json6902', place);
    return (entries) => {
        const changed = entries.map((entry) => {
            if (!selected(entry))
                return entry;
            const base = options.remember ? remembered(entry) : entry;
            const object = applyJsonPatch(withAnnotations(base), operations);
            return edited(base, object, edit);
        });
        if (!entries.some(selected))
            none();
        return changed;
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/field/patches.ts









/** `patches`: strategic merge patches or JSON patches, in a file or in place, with or without a target. */
function patches(step) {
    return step.kustomization.patches.map((patch, index) => inTurn(patchTransforms(step, patch, ['patches', index])));
}
/** `patchesJson6902`, the older form of a JSON patch with a target. */
function patchesJson6902(step) {
    const patches = step.kustomization.patchesJson6902 ?? [];
    return patches.map((patch, index) => jsonPatchTransform(step, patch, ['patchesJson6902', index]));
}
/** `patchesStrategicMerge`, the older form of a merge patch: names of files, or patches in place. */
function patchesStrategicMerge(step) {
    const texts = step.kustomization.patchesStrategicMerge ?? [];
    if (texts.length === 0)
        return [];
    return [
        inTurn(texts.flatMap((text, index) => mergePatchTransforms(step, text, ['patchesStrategicMerge', index]))),
    ];
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
    const content = contentOf(step, patch, field);
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
    return found.map((patch) => named(step, { patch, allowNameChange: false, allowKindChange: false, place: content.place }, field));
}
/** The transforms of one patch, which may hold several objects. */
function patchTransforms(step, patch, field) {
    const content = contentOf(step, patch, field);
    const objects = mergePatches(step, content.text, content.place.at);
    const operations = operationsOf(content.text);
    if (!objects === !operations && objects?.length !== 0)
        return invalid(step, content, field);
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
        return merges.map((merge) => named(step, merge, field));
    if (merges.length > 1)
        fail(step, field, {
            rule: 'patch-invalid',
            message: `${content.name} holds several objects, which a target does not allow`,
        });
    const selected = selection(patch.target);
    return [
        patchSelected(first, step.schema(), selected, () => {
            noMatch(step, patch.target, field);
        }),
    ];
}
function invalid(step, { text, name, place }, field) {
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
function contentOf(step, { path, patch }, field) {
    const inline = patch.trim();
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
/** The operations of a JSON patch; undefined when it is something else. */
function operationsOf(text) {
    const { documents } = (0,yaml_src/* parseYaml */.hN)(text);
    const [list] = documents;
    if (!Array.isArray(list))
        return undefined;
    const operations = list.map((item) => ((0,kubernetes_object/* isJsonObject */.O)(item) ? operationOf(item) : undefined));
    return operations.every((operation) => operation !== undefined) ? operations : undefined;
}
function operationOf({ op, path, from, value }) {
    if (typeof op !== 'string' || typeof path !== 'string')
        return undefined;
    return { op, path, value, ...(typeof from === 'string' ? { from } : {}) };
}
function jsonPatch(step, operations, target, place, field, remember) {
    return patchByJson(operations, place, { remember }, selection(target), () => {
        noMatch(step, target, field);
    });
}
function named(step, patch, field) {
    return patchNamed(patch, step.schema(), (entry, count) => {
        if (count === 0 && step.incomplete())
            return;
        const what = describeIdentity(originalIdentity(entry));
        const message = count === 0
            ? `The patch is for ${what}, which is not among the resources`
            : `The patch is for ${what}, which ${count} resources are or were called`;
        const help = 'Correct apiVersion, kind, name or namespace in the patch, or add the resource';
        tell(step, field, 'error', { rule: 'patch-without-target', message, help });
    });
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
    const parts = splitPath(path, '.');
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
    return { value: list.with(index, made.value), count: made.count };
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
    if (!(0,kubernetes_object/* isJsonObject */.O)(value))
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

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/replacement-error.ts
/** Thrown when a replacement can't be made; the message says why. */
class ReplacementError extends Error {
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
    const name = `${identityOf(object).name}-${contentHash(object)}`;
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
    return [identityOf(entry.object), ...previousIdentities(entry)];
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
            return replacement_replace(replacement, step.place(own));
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
    const items = Array.isArray(value) ? value : (0,kubernetes_object/* isJsonObject */.O)(value) ? [value] : [];
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
    return (entries) => {
        const own = (entry) => fields.filter((field) => isMeant(entry, name, field));
        if (!entries.some((entry) => own(entry).length > 0))
            absent();
        return entries.map((entry) => {
            const object = own(entry).reduce((object, field) => setField(object, field, () => count, ''), entry.object);
            return edited(entry, object, edit);
        });
    };
}
function isMeant(entry, name, field) {
    const identities = [...previousIdentities(entry), identityOf(entry.object)];
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






const configMap = object(generatorFields);
const secret = object({ ...generatorFields, type: string });
const iamPolicy = object({
    cloud: string,
    kubernetesService: object({ name: string, namespace: string }),
    serviceAccount: object({ name: string, projectId: string }),
});
/** The objects that an object of a built-in generator's kind describes. */
function pluginObjects(step, entry) {
    const { object, made } = entry;
    const { group, version, kind, name, namespace } = identityOf(object);
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
            return [generateConfigMap(here, named(configMap(object, [], 'loose')), [])];
        if (kind === 'SecretGenerator')
            return [generateSecret(here, named(secret(object, [], 'loose')), [])];
        if (kind === 'IAMPolicyGenerator')
            return [serviceAccount(here, entry)];
    }
    const message = `${kind} ${name} is no built-in generator`;
    const help = 'Programs are not run; the built-in ones are ConfigMapGenerator, SecretGenerator and IAMPolicyGenerator';
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
    work.entries = inline
        .flatMap((entries) => entries ?? [])
        .map((entry) => ({ ...entry, traced: { origin: { path: file }, changes: [] } }));
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
    if (fieldPath === 'metadata/namespace') {
        if (isCluster(identityOf(object)))
            return object;
        return withField(object, 'metadata', withField(mappingAt(object, 'metadata'), 'namespace', value));
    }
    const steps = fieldPath.split(/(?<!\\)\//).map((step) => step.replaceAll('\\/', '/'));
    const changed = set(object, steps, (old) => filePathPosition > 0 ? inserted(textOf(old), filePathPosition - 1, value) : value);
    return (0,kubernetes_object/* isJsonObject */.O)(changed) ? changed : object;
}
function set(value, steps, change) {
    const [step, ...rest] = steps;
    if (step === undefined) {
        if (typeof value === 'object' && value !== null)
            throw new FieldPathError('the field is no scalar');
        return change(value);
    }
    if (value !== undefined && !(0,kubernetes_object/* isJsonObject */.O)(value))
        throw new FieldPathError(`there is no field ${step} in a value that is no mapping`);
    const object = value ?? {};
    return withField(object, step, set(Object.hasOwn(object, step) ? object[step] : undefined, rest, change));
}
function inserted(path, position, part) {
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
    ImageTagTransformer: transformer_plugin_plugin({ imageTag: kustomization_image, ...fieldSpecs }, (step, config) => [
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
    const { group, version, kind, name } = identityOf(object);
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
    return make(here, (0,kubernetes_object/* isJsonObject */.O)(object) ? object : {});
}

;// CONCATENATED MODULE: ./packages/kustomize/src/unsupported.ts

const unsupported = [
    'helmCharts',
    'helmChartInflationGenerator',
];
/** Tells every field that is set and that this engine does not know, so that nothing is skipped in silence. */
function reportUnsupported(step) {
    for (const field of unsupported) {
        if (step.kustomization[field].length === 0)
            continue;
        const message = `'${field}' is not supported yet`;
        tell(step, [field], 'error', { rule: 'unsupported', message, help: 'Build it with kustomize itself' });
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/accumulate.ts


























/** Accumulates a directory as kustomize does, once for all that use it. */
function accumulate(build, directory, route) {
    // Where objects are told their origin, they differ by how they were reached, and a chosen schema changes patches.
    const shared = !build.tracing && build.schema === undefined;
    const known = shared ? build.known.get(directory) : undefined;
    if (known instanceof src/* ExpectedError */.Dh)
        throw known;
    if (known)
        return known;
    try {
        const source = readKustomization(build.sources, directory);
        if (!source)
            throw new TypeError(`${directory} has no kustomization`);
        const made = accumulateSource(build, source, route);
        if (shared)
            build.known.set(directory, made);
        return made;
    }
    catch (error) {
        if (shared && error instanceof src/* ExpectedError */.Dh)
            build.known.set(directory, error);
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
    reportUnsupported(first);
    addResources(build, work, first, route, ['resources', source.value.resources]);
    addResources(build, work, first, route, ['bases', source.value.bases ?? []]);
    configure(work, first);
    const step = { ...first, configuration: work.configuration };
    const file = joinSpelled(route.path, source.file.slice(source.file.lastIndexOf('/') + 1));
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
        const made = reporting(step, () => guarded(step, make)) ?? [];
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
        for (const each of reporting(step, () => guarded(step, make)) ?? []) {
            const entries = guarded(step, () => each(work.entries));
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
    for (const plugin of readPlugins(build, step, route, 'validators', '')) {
        for (const each of reporting(step, () => pluginTransforms(step, plugin.entry)) ?? []) {
            const after = guarded(step, () => each(work.entries));
            if (after.every((entry, index) => entry.object === work.entries[index]?.object))
                continue;
            fail(step, ['validators'], {
                rule: 'transformer-invalid',
                message: 'A validator changes the resources',
            });
        }
    }
}
const explained = [
    DecodeError,
    FieldPathError,
    JsonPatchError,
    LabelSelectorError,
    ReplacementError,
    SelectorError,
    StrategicMergeError,
];
function guarded(step, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof Error) || !explained.some((kind) => error instanceof kind))
            throw error;
        return fail(step, [], { rule: 'transform-failed', message: error.message }, error);
    }
}
function stepOf(build, work, source, route) {
    return {
        sources: build.sources,
        directory: directoryOf(route),
        kustomization: source.value,
        place: (path) => source.at(path),
        configuration: work.configuration,
        schema: () => build.schema ?? builtInSchema(),
        loadRestrictor: build.options.loadRestrictor ?? 'root-only',
        component: source.value.kind === 'Component',
        report: (finding) => work.findings.push(finding),
        incomplete: () => work.incomplete,
    };
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
    const [name] = used;
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

;// CONCATENATED MODULE: ./packages/kustomize/src/transform/name-reference.ts






/** Thrown when a name can mean several objects that now have different names. */
class AmbiguousReferenceError extends Error {
}
/**
 * Puts the present names of objects where others refer to them by a name they had before a prefix, a suffix, a
 * namespace or a hash changed it.
 */
function updateReferences(entries, configuration, place) {
    for (const { object } of entries)
        checkSubjects(object);
    const candidates = { byName: byPreviousName(entries), all: entries };
    if (candidates.byName.size === 0)
        return entries;
    const edit = editBy('generator', place);
    const references = referencesByKind(configuration);
    return entries.map((entry) => {
        const object = references(originalIdentity(entry)).reduce((object, reference) => {
            const update = referenceUpdate({ ...entry, object }, reference, candidates);
            const field = { ...reference.field, ...name_reference_kindOf(object) };
            return setField(object, field, update);
        }, entry.object);
        return edited(entry, object, edit);
    });
}
function name_reference_kindOf(object) {
    const { group, version, kind } = identityOf(object);
    return { group, version, kind };
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
    const find = (name, among, withNamespace) => name_reference_select(referrer, reference, (byName.get(name) ?? []).filter(among), withNamespace);
    const scalar = (value) => {
        if (typeof value !== 'string')
            return value;
        const found = find(value, reachable(referrer), false);
        return found ? identityOf(found.object).name : value;
    };
    const mapping = (value) => {
        const name = ownField(value, 'name');
        if (name === undefined)
            throw new AmbiguousReferenceError(`${reference.field.path} has no name in it`);
        if (typeof name !== 'string')
            return value;
        const found = find(name, inNamespace(value, referrer, all), true);
        return found ? name_reference_named(value, identityOf(found.object)) : value;
    };
    return (value) => {
        if (Array.isArray(value))
            return value.map((item) => ((0,kubernetes_object/* isJsonObject */.O)(item) ? mapping(item) : scalar(item)));
        return (0,kubernetes_object/* isJsonObject */.O)(value) ? mapping(value) : scalar(value);
    };
}
function name_reference_named(value, { name, namespace }) {
    const renamed = withField(value, 'name', name);
    return namespace === '' ? renamed : withField(renamed, 'namespace', namespace);
}
/** An object in a namespace refers to its own namespace and to objects without one; a binding to its subjects', too. */
function reachable(referrer) {
    const own = identityOf(referrer.object);
    if (isCluster(own))
        return () => true;
    const bound = own.kind === 'RoleBinding' ? subjectNamespaces(referrer.object) : undefined;
    return ({ object }) => {
        const other = identityOf(object);
        return (isCluster(other) ||
            other.effectiveNamespace === own.effectiveNamespace ||
            bound?.has(other.namespace) === true);
    };
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
            throw new AmbiguousReferenceError(`a subject of RoleBinding ${identityOf(object).name} has an empty namespace`);
    }
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
    const isIn = (entry) => identityOf(entry.object).effectiveNamespace === namespace;
    const test = all.some((entry) => within(entry) && wasIn(entry)) ? wasIn : isIn;
    return (entry) => within(entry) && test(entry);
}
function name_reference_select(referrer, { target, field }, named, withNamespace) {
    let found = named.filter((entry) => previousIdentities(entry).some((identity) => selects(target, identity)));
    const role = field.path.endsWith('roleRef/name') ? roleOf(referrer.object) : undefined;
    if (role)
        found = found.filter((entry) => previousIdentities(entry).some((identity) => selects(role, identity)));
    found = found.filter(sameNamespace(identityOf(referrer.object)));
    if (found.length === 1)
        return found[0];
    found = found.filter((entry) => sameAffixes(entry, referrer, true));
    if (found.length > 1)
        found = found.filter((entry) => sameAffixes(entry, referrer, false));
    const [first] = found;
    if (!first)
        return undefined;
    const same = found.every(({ object }) => sameName(identityOf(object), identityOf(first.object), withNamespace));
    if (!same)
        throw new AmbiguousReferenceError(ambiguity(field, found));
    return first;
}
function ambiguity(field, found) {
    const names = found.map(({ object }) => `${identityOf(object).kind} ${identityOf(object).name}`);
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
    if (isCluster(referrer))
        return () => true;
    return ({ object }) => {
        const other = identityOf(object);
        // Service accounts are referred to from other namespaces.
        if (isCluster(other) || other.kind === 'ServiceAccount')
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

;// CONCATENATED MODULE: ./packages/kustomize/src/finish.ts








/** What is done once, at the root: hashes after names, references to the names that changed, vars, tidying up. */
function finish({ entries, configuration, variables }, { place, placer, metadata }) {
    const hashed = addHashes(place)(entries);
    const referred = finish_explained(placer, place, () => updateReferences(hashed, configuration, place));
    const resolved = finish_explained(placer, place, () => resolveVariables(referred, variables, configuration.varReference, placer));
    return resolved
        .filter(({ object }) => !isLocal(object))
        .map((entry) => tidied(entry, originAnnotations(entry.traced, metadata)));
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
    const clean = kept.length === Object.keys(annotations).length && kept.every(([, value]) => typeof value === 'string');
    if (clean && kept.length > 0 && !added)
        return entry;
    const text = { ...Object.fromEntries(kept.map(([name, value]) => [name, textOf(value)])), ...origin };
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
    const keyed = entries.map((entry) => ({ entry, identity: identityOf(entry.object) }));
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








/** Builds kustomizations of one view: each file is read and parsed once, each shared base accumulated once. */
function createBuilder(view) {
    const sources = createSources(view);
    const accumulations = new Map();
    return {
        build(directory, options = {}) {
            const key = JSON.stringify([options.loadRestrictor, options.remoteBases]);
            const known = accumulations.get(key) ?? new Map();
            accumulations.set(key, known);
            try {
                return buildRoot(sources, options, known, directory);
            }
            catch (error) {
                if (!(error instanceof src/* ExpectedError */.Dh))
                    throw error;
                return { resources: [], findings: [error.finding] };
            }
        },
    };
}
function buildRoot(sources, options, known, directory) {
    const source = rootOf(sources, directory, options);
    const metadata = source.value.buildMetadata;
    const build = {
        sources,
        options,
        known,
        schema: undefined,
        tracing: metadata.length > 0,
        accumulate: (directory, route) => accumulate(build, directory, route),
        run: (work, source, route) => {
            runKustomization(build, work, source, route);
        },
    };
    const route = { chain: [directory], path: '' };
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/kustomize/src/disk-view.ts


/** The files of a directory on disk. Symbolic links are followed, but never out of it. */
function diskView(root) {
    const top = realpathSync(root);
    const inside = (path) => {
        const real = orUndefined(() => realpathSync(`${top}/${path}`));
        if (real === undefined || top === sep)
            return real;
        return real === top || real.startsWith(top + sep) ? real : undefined;
    };
    return {
        read(path) {
            const real = inside(path);
            return real === undefined ? undefined : orUndefined(() => readFileSync(real));
        },
        list(path) {
            const real = inside(path);
            return real === undefined ? undefined : orUndefined(() => disk_view_entriesOf(real));
        },
        resolve(path) {
            const real = inside(path);
            return real === undefined ? undefined : relative(top, real).split(sep).join('/');
        },
    };
}
function disk_view_entriesOf(directory) {
    const entries = readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
        const stat = entry.isSymbolicLink() ? orUndefined(() => statSync(`${directory}/${entry.name}`)) : entry;
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

;// CONCATENATED MODULE: ./packages/kustomize/src/index.ts






/***/ }),

/***/ 8518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pl: () => (/* reexport */ emptyFields),
  x5: () => (/* reexport */ locate),
  Qj: () => (/* reexport */ parseScalar),
  hN: () => (/* reexport */ parseYaml),
  WG: () => (/* reexport */ rewriteYaml),
  Vd: () => (/* reexport */ writeYaml)
});

// UNUSED EXPORTS: looksLikeOtherType

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
    const plain = text.includes('_') ? text.replaceAll('_', '') : text;
    if (decimalInteger.test(plain) && plain.length < 16)
        return Number(plain) + 0;
    const integer = parseInteger(plain);
    if (integer !== undefined && integer <= largest && integer >= smallest)
        return exact(integer);
    const float = decimalFloat.test(plain) ? Number(plain) : NaN;
    return Number.isFinite(float) ? float + 0 : undefined;
}
function parseInteger(text) {
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
    if (Number.isInteger(value) && value < 2 ** 64 && value >= -(2 ** 63))
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
    resolve: (source) => notFinite.get(source) ?? parseNumber(source) ?? js_yaml/* NOT_RESOLVED */.Hg,
    identify: loadOnly,
});
const floatTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:float', {
    resolve: (source) => notFinite.get(source) ?? parseNumber(source) ?? js_yaml/* NOT_RESOLVED */.Hg,
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
function withoutEmptyScalar(value) {
    return value === emptyScalar ? null : value;
}
const emptyScalarTag = (0,js_yaml/* defineScalarTag */.Gf)(nullTag.tagName, {
    ...nullTag,
    resolve: (source, isExplicit, tagName) => source === '' && !isExplicit ? emptyScalar : nullTag.resolve(source, isExplicit, tagName),
});
const manifestMapTag = (0,js_yaml/* defineMappingTag */.bH)(js_yaml/* mapTag */.pj.tagName, {
    ...js_yaml/* mapTag */.pj,
    addPair(carrier, key, value) {
        if (typeof key !== 'string')
            return `key ${String(key)} is not a string, write it in quotes`;
        if (value !== emptyScalar)
            return js_yaml/* mapTag */.pj.addPair(carrier, key, value);
        markEmptyField(carrier, key);
        return js_yaml/* mapTag */.pj.addPair(carrier, key, null);
    },
});
const manifestSequenceTag = (0,js_yaml/* defineSequenceTag */.NE)(js_yaml/* seqTag */.UD.tagName, {
    ...js_yaml/* seqTag */.UD,
    addItem: (carrier, item, index) => js_yaml/* seqTag */.UD.addItem(carrier, withoutEmptyScalar(item), index),
});
/**
 * YAML as kustomize 5.8.1 and the Kubernetes tools around it read it: they use go-yaml v3, which is neither YAML 1.1
 * nor 1.2. `yes` is a string, `0777` is octal, an instant is a string in RFC 3339, `<<` merges.
 */
const kubernetesSchema = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(nullTag, boolTag, timestampTag, intTag, floatTag, textOfBinaryTag, localTag, js_yaml/* mergeTag */.LJ);
/** The same for manifests: Kubernetes objects are JSON, and kustomize refuses a key such as `80` that has no quotes. */
const manifestSchema = kubernetesSchema.withTags(emptyScalarTag, manifestMapTag, manifestSequenceTag);

;// CONCATENATED MODULE: ./packages/yaml/src/parse-yaml.ts




/** Reads all documents of a YAML text the way kustomize does. Values that stand behind an anchor are shared. */
function parseYaml(text, { manifest = false, duplicateKeys = 'problem' } = {}) {
    try {
        const source = withoutByteOrderMark(text);
        const events = (0,js_yaml/* parseEvents */.PH)(source, { maxDepth: 200 });
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, {
            source: manifest ? withRewrittenFolds(source, events) : source,
            schema: manifest ? manifestSchema : kubernetesSchema,
            json: duplicateKeys === 'last',
            maxTotalMergeKeys: 100_000,
        }).map(withoutEmptyScalar);
        const problem = afterwards(text, documents, manifest);
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
function afterwards(text, documents, manifest) {
    const alias = /(?:^|[\s,:[{-])\*[^\s*]/.exec(text);
    if (alias) {
        const message = documents.map(aliasProblem).find((found) => found !== undefined);
        if (message)
            return { kind: 'syntax', message, ...placeOf(text, alias.index + 1) };
    }
    const infinite = manifest ? /[\s,[]([-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))\s*(?:$|[\n,\]}#])/.exec(text) : null;
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
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
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
