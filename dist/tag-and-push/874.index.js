export const id = 874;
export const ids = [874];
export const modules = {

/***/ 4874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeTemporaryPaths: () => (/* reexport */ registry_src/* removeTemporaryPaths */.ie),
  tagAndPush: () => (/* binding */ tagAndPush)
});

// UNUSED EXPORTS: checkoutTag

// EXTERNAL MODULE: ./packages/report/src/index.ts + 7 modules
var src = __webpack_require__(9424);
;// CONCATENATED MODULE: ./packages/flux/src/image-policy-groups.ts
// What can hold a parenthesis that opens no group: \Q…\E, an escape, a class. Then the two kinds of groups.
const tokens = /\\Q.*?(?:\\E|$)|\\[^]|(?<class>\[\^?\]?(?:\[:\^?\w*:\]|\\[^]|[^\]\\])*\])|\(\?P?<(?<name>\w+)>|(?<plain>\((?!\?))/gs;
/** Finds the capturing groups of a pattern of Go and numbers them by their opening parenthesis. */
function nameGroups(pattern) {
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
    const { numbered, names } = nameGroups(pattern);
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

// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 16 modules
var yaml_src = __webpack_require__(7842);
;// CONCATENATED MODULE: ./packages/flux/src/image-policy-manifest.ts


/**
 * Reads the ImagePolicy of a manifest (image.toolkit.fluxcd.io). Of several policies Flux takes semver, then
 * alphabetical, then numerical; orders are written in either case and default to ascending.
 *
 * @throws {ExpectedError} `invalid-policy`, when the manifest holds none.
 */
function readImagePolicy(manifest) {
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
const timePattern = String.raw `\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d`;
/** Seven digits are not git's abbreviation, which is longer in large repositories: Flux counts them. */
const shortLength = 7;
/** `v1_0123456_2026-11-24T20.33.00Z` */
function image_policy_tag_formatDeployTag({ version, sha, instant }) {
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
function image_policy_tag_parseTagVersion(text) {
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
function defaultImagePolicy(version) {
    return policyOf(String.raw `^${version}_[a-fA-F0-9]{${shortLength}}_(?P<datetime>.*)Z$`);
}
/** The policy of the chart with the changes of the user. */
function imagePolicyFrom({ pattern, extract, order = 'asc' }, version) {
    const { filter } = defaultImagePolicy(version);
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



const chart = ['spec', 'chart', 'spec', 'chart'];
const update = ['spec', 'values', 'image', 'update'];
/**
 * The policy that a HelmRelease of the simple-app chart makes: the chart's own, with what `image.update` of the
 * release's values says. Values of `valuesFrom` are not in the file, so they are not known.
 *
 * @throws {ExpectedError} `no-policy`
 */
function readReleasePolicy(release, place) {
    const values = valueAt(release, update);
    const settings = (0,kubernetes_object/* isJsonObject */.O)(values) ? values : {};
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
        value = (0,kubernetes_object/* isJsonObject */.O)(value) ? value[key] : undefined;
    return value;
}
function noPolicy(release, reason, at) {
    return new src/* ExpectedError */.Dh({
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
    const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(text);
    if (problem) {
        const { message, line, column } = problem;
        const at = { file, line, column };
        throw new src/* ExpectedError */.Dh({ rule: 'yaml-syntax', message: `${file} is no YAML: ${message}`, at });
    }
    const { object, document } = theOne(documents, file);
    const place = (path) => ({ file, line: 1, ...(0,yaml_src/* locate */.x5)(text, document, path) });
    return object.kind === 'ImagePolicy' ? readManifest(object, place) : readReleasePolicy(object, place);
}
function theOne(documents, file) {
    const objects = documents.flatMap((object, document) => (0,kubernetes_object/* isKubernetesObject */.i)(object) ? [{ object, document }] : []);
    const ofKind = (kind) => objects.filter(({ object }) => object.kind === kind);
    const policies = ofKind('ImagePolicy');
    const candidates = policies.length > 0 ? policies : ofKind('HelmRelease');
    const [found, ...more] = candidates;
    if (found !== undefined && more.length === 0)
        return found;
    const names = candidates.map(({ object }) => object.metadata.name).join(', ');
    const reason = found === undefined ? 'it has neither an ImagePolicy nor a HelmRelease' : `it has several: ${names}`;
    throw new src/* ExpectedError */.Dh({
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
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        throw new src/* ExpectedError */.Dh({ ...error.finding, at: place(['spec', 'policy']) }, { cause: error });
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
class substitution_error_SubstitutionError extends Error {
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
function envsubst_template_parseTemplate(text) {
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
function envsubst_substitute(text, lookup, unknown) {
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

// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 113 modules
var kustomize_src = __webpack_require__(4395);
;// CONCATENATED MODULE: ./packages/flux/src/chart-template-fill.ts

/** Stands where a template does what only Helm can tell. */
const chart_template_fill_unknownText = 'pte-unknown-template';
const chart_template_fill_depthLimit = 10;
/**
 * Fills in the simple part of Helm's template language, enough to know the names that a chart gives: fields,
 * `include`, `printf`, `if` and `with` on a field, and the `functions` below. Loops are left out, and everything else
 * becomes `unknownText`.
 */
function chart_template_fill_fillTemplate(parts, scope) {
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
            return chart_template_fill_fillTemplate(part.otherwise, scope);
        return chart_template_fill_fillTemplate(part.body, part.keyword === 'with' ? { ...scope, dot: value } : scope);
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
    return value ?? chart_template_fill_unknownText;
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
    return chart_template_fill_fillTemplate(body, { ...scope, dot: fieldOf(dot, scope) ?? null, depth: scope.depth + 1 }).trim();
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
    return steps.reduce((value, step) => jsonObject(value)[step], path.startsWith('$') ? root : dot);
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
    const files = [...filesBelow(repository.files, joinPath(folder, 'templates'))];
    const texts = files.map((file) => repository.text(file) ?? '');
    const definitions = new Map(texts.flatMap((text) => definitionsIn(parseChartTemplate(text) ?? [])));
    const root = releaseData(release, folder, repository);
    const policies = [];
    for (const text of texts.filter((text) => /kind:\s*ImagePolicy\b/.test(text))) {
        const template = parseChartTemplate(text);
        const { documents, problem } = parseYaml(template ? fillTemplate(template, { dot: root, root, definitions, depth: 0 }) : '');
        if (!template || problem)
            return undefined;
        for (const object of documents.filter(isKubernetesObject)) {
            if (object.metadata.name.includes(unknownText))
                return undefined;
            if (object.kind === 'ImagePolicy')
                policies.push(object);
        }
    }
    return policies;
}

// EXTERNAL MODULE: ./packages/flux/src/source.ts + 1 modules
var source = __webpack_require__(507);
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

// EXTERNAL MODULE: ./packages/flux/src/repository-path.ts
var repository_path = __webpack_require__(7761);
;// CONCATENATED MODULE: ./packages/flux/src/artifact-copy.ts






/**
 * Applies copy rules one after the other, as source-watcher does (internal/builder/builder.go), which follows cp. Gives
 * the files of the artifact, or the rule that finds nothing to copy.
 */
function artifact_copy_stageCopies(view, rules) {
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
    const path = resolvePath('', rule.from);
    if (path === undefined)
        return undefined;
    const source = under(rule.root, path);
    const name = path.split('/').at(-1) ?? '';
    const to = resolvePath('', rule.to) ?? '';
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
        const target = under(resolvePath('', rule.to) ?? '', match.startsWith(prefix) ? match.slice(prefix.length) : match);
        const source = under(rule.root, match);
        return view.read(source) ? [[target, source]] : folderFiles(view, rule, match, target, base);
    });
}
function folderFiles(view, rule, folder, to, base) {
    const excluded = excludes(rule, base);
    const source = under(rule.root, folder);
    const skip = source === '' ? 0 : source.length + 1;
    return [...filesBelow(view, source)].flatMap((file) => {
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
        matches: picomatch(pattern, { dot: true, noextglob: true, nonegate: true }),
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
        const matches = picomatch(step, {
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
    return Buffer.from(writeYaml(mergeObjects(base, mappingIn(view.read(from)))));
}
/** All documents of a file as one; of what is no mapping, nothing. */
function mappingIn(content) {
    const { documents } = parseYaml(new TextDecoder().decode(content), { yaml11: true });
    return documents.filter(isJsonObject).reduce(mergeObjects, {});
}
/** A path from another one on; either may be empty, for the root. */
function under(path, rest) {
    return resolvePath(path, rest) ?? '';
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var node_modules_ignore = __webpack_require__(298);
;// CONCATENATED MODULE: ./packages/flux/src/source-ignore.ts


const ignoreFile = '.sourceignore';
/** Never part of an artifact. */
const versionControl = (/* unused pure expression or super */ null && (['.git/', '.gitignore', '.gitmodules', '.gitattributes']));
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
function source_ignore_sourceView(view, specIgnore) {
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
    for (const file of filesBelow(view, '')) {
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
        const matcher = last?.takesIn === takesIn ? last.matcher : ignore({ ignorecase: false });
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
function artifact_createArtifacts(repository, checkout) {
    const files = new Map();
    const mounted = new Map();
    const directories = new Map();
    const filtered = new Map();
    const add = (path, kind) => {
        if (path === mountPoint)
            return;
        const parent = parentOf(path);
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
        const root = joinPath(mountPoint, name);
        if (directories.has(root))
            return root;
        directories.set(root, new Map());
        for (const [to, { from, ...rest }] of content) {
            files.set(joinPath(root, to), { ...files.get(from), from: files.get(from)?.from ?? from, ...rest });
            add(joinPath(root, to), 'file');
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
        read: (path) => checkout.read(joinPath(folder, path)),
        list: (path) => checkout.list(path === '' ? folder : joinPath(folder, path)),
    };
    for (const file of filesBelow(sourceView(inside, specIgnore), ''))
        yield [file, { from: joinPath(folder, file) }];
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
const fileLimit = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/**
 * The files below a directory of this machine, as Flux's source-controller packs them: regular files and
 * directories only. Symbolic links do not exist here, so nothing outside of the directory can be reached.
 * Each file is read at most once.
 *
 * @throws {ExpectedError} when the directory does not exist, and on reading a file that is too large.
 */
function checkout_openCheckout(root) {
    assertDirectory(root);
    const directories = new Map();
    const contents = new Map();
    const kindOf = (path) => {
        if (path === '')
            return 'directory';
        const slash = path.lastIndexOf('/');
        return list(path.slice(0, Math.max(slash, 0)))?.find(({ name }) => name === path.slice(slash + 1))?.kind;
    };
    const list = (path) => memoised(directories, path, () => kindOf(path) === 'directory' ? listDirectory(join(root, path)) : undefined);
    return {
        list,
        read: (path) => memoised(contents, path, () => (kindOf(path) === 'file' ? readBounded(root, path) : undefined)),
    };
}
function assertDirectory(root) {
    if (statSync(root, { throwIfNoEntry: false })?.isDirectory())
        return;
    throw new ExpectedError({
        rule: 'invalid-input',
        message: `${root} is not a directory`,
        help: 'Name the root of the checked-out infrastructure repository.',
    });
}
function listDirectory(path) {
    return readdirSync(path, { withFileTypes: true })
        .flatMap((entry) => {
        if (entry.isDirectory())
            return [{ name: entry.name, kind: 'directory' }];
        return entry.isFile() ? [{ name: entry.name, kind: 'file' }] : [];
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
function readBounded(root, path) {
    const { size } = lstatSync(join(root, path));
    if (size <= fileLimit)
        return readFileSync(join(root, path));
    throw new ExpectedError({
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

;// CONCATENATED MODULE: ./packages/flux/src/instance-patches.ts





const file = 'sync.yaml';
/**
 * What the Kustomization that the Flux operator makes becomes by `spec.kustomize.patches` of a FluxInstance, such as its
 * variables. Patches of other objects, which the operator makes as well, are left out.
 */
function instance_patches_patchedSpec({ name, namespace, spec }, instance) {
    const patches = list(jsonObject(instance['kustomize'])['patches']).flatMap(patchOfKustomization);
    if (patches.length === 0)
        return spec;
    const object = {
        apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
        kind: 'Kustomization',
        metadata: { name, namespace },
        spec,
    };
    const { resources } = createBuilder(fileView(file, writeYaml(object))).build('', {
        root: { value: { resources: [file], patches } },
    });
    const [patched] = resources;
    return patched ? jsonObject(patched.object['spec']) : spec;
}
/** One with a target does nothing to what it does not fit; one without names the object itself. */
function patchOfKustomization(entry) {
    const { patch, target } = jsonObject(entry);
    if (isJsonObject(target))
        return [entry];
    const own = parseYaml(text(patch) ?? '').documents.some((document) => isJsonObject(document) && document['kind'] === 'Kustomization');
    return own ? [{ ...jsonObject(entry), target: { kind: 'Kustomization' } }] : [];
}

;// CONCATENATED MODULE: ./packages/flux/src/flux-instance.ts







/** Entries for which the operator creates source and Kustomization itself. */
function flux_instance_instanceEntries(repository, documents) {
    const instances = [...documents.flatMap(instanceOf), ...instancesInValues(repository)];
    return instances.flatMap((instance) => entryOf(instance, repository));
}
function instanceOf({ object, at }) {
    const namespace = text(object.metadata['namespace']) ?? system;
    const spec = jsonObject(object['spec']);
    if (object.kind === 'FluxInstance')
        return [{ spec, namespace, at: { ...at, path: ['spec'] } }];
    const instance = jsonObject(spec['values'])['instance'];
    return object.kind === 'HelmRelease' && isJsonObject(instance)
        ? [{ spec: instance, namespace, at: { ...at, path: ['spec', 'values', 'instance'] } }]
        : [];
}
/** A file of values that a kustomization puts into a ConfigMap. */
function* instancesInValues(repository) {
    for (const file of filesBelow(repository.files, '')) {
        const content = /\.ya?ml$/.test(file) ? (repository.text(file) ?? '') : '';
        if (!/^instance:/m.test(content) || !/^ +sync:/m.test(content))
            continue;
        const [values] = repository.documents(file);
        const spec = jsonObject(isJsonObject(values) ? values['instance'] : undefined);
        yield { spec, namespace: system, at: { file, document: 0, path: ['instance'] } };
    }
}
function entryOf({ spec, namespace, at }, repository) {
    const sync = jsonObject(spec['sync']);
    const path = resolvePath('', text(sync['path']) ?? '');
    const kind = text(sync['kind']) ?? 'GitRepository';
    const root = path === undefined ? undefined : sourceRoot(kind, path, at.file, repository);
    // An instance that syncs another repository is no entry of this one.
    if (text(sync['path']) === undefined || path === undefined || root === undefined)
        return [];
    const source = { kind, namespace, name: text(sync['name']) ?? namespace };
    const kustomization = assumedKustomization(path, source, () => ({
        ...at,
        path: [...(at.path ?? []), 'sync', 'path'],
    }));
    const patched = { ...kustomization, spec: patchedSpec(kustomization, spec) };
    const document = { file: at.file, document: at.document };
    return [{ id: joinPath(root, path), kustomization: patched, root, at: document, findings: [] }];
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
    for (let root = parentOf(file); root !== ''; root = parentOf(root)) {
        if (isWithin(file, joinPath(root, path)) && path !== '')
            return root;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/flux/src/written-entry.ts






/** What `flux bootstrap` writes. */
function written_entry_bootstrapEntries(documents, sources) {
    return written_entry_selfContainingEntries(documents.filter(isBootstrap), sources);
}
/** Kustomizations that apply the folder in which they stand. */
function written_entry_selfContainingEntries(documents, sources) {
    return documents
        .filter(written_entry_isCompleteKustomization)
        .flatMap((document) => selfContaining(document, sources))
        .sort(byDepth);
}
/**
 * Kustomizations, or patches of them, with the name that Flux gives to that of the entry. What a patch does not say
 * stands in the Kustomization that it patches; that is built with the first attempt, and used for the second.
 */
function written_entry_namedEntries({ files }, documents) {
    const named = documents.filter(({ object }) => isFluxKustomization(object) && object.metadata.name === system);
    const complete = named.find(written_entry_isCompleteKustomization);
    return named
        .flatMap(({ object, at }) => {
        const folder = resolvePath('', text(jsonObject(object['spec'])['path']) ?? '');
        if (folder === undefined || folder === '' || !files.list(folder))
            return [];
        const origin = written_entry_isCompleteKustomization({ object, at }) ? object : complete?.object;
        const source = origin
            ? sourceOf(fluxKustomization(origin, system, () => at))
            : { kind: 'GitRepository', namespace: system, name: system };
        const kustomization = assumedKustomization(folder, source, (path) => ({ ...at, path }));
        return [{ id: folder, kustomization, at, findings: [] }];
    })
        .sort(byDepth);
}
/** A patch of a Kustomization has the same kind, but no source. */
function written_entry_isCompleteKustomization({ object }) {
    const spec = jsonObject(object['spec']);
    return isFluxKustomization(object) && text(jsonObject(spec['sourceRef'])['name']) !== undefined;
}
function selfContaining({ object, at }, sources) {
    const kustomization = fluxKustomization(object, system, (path) => ({ ...at, path }));
    const root = sources.get(sourceKey(sourceOf(kustomization)));
    const path = resolvePath('', text(kustomization.spec['path']) ?? '');
    if (path === undefined)
        return [];
    const folder = path === '' ? (root ?? '') : joinPath(root ?? '', path);
    if (!isWithin(parentOf(at.file), folder))
        return [];
    // The root of another repository would contain every file as well.
    if (folder === '' && sourceOf(kustomization).name !== system)
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
function unapplied_entry_unappliedEntries(repository, documents) {
    const ours = documents
        .filter(isCompleteKustomization)
        .filter((document) => folderOf(document, repository) !== undefined || takesArtifact(document));
    const folders = ours.flatMap((document) => folderOf(document, repository) ?? []);
    return ours
        .filter(({ at }) => !folders.some((folder) => isWithin(at.file, folder)))
        .map(({ object, at }) => {
        const folder = parentOf(at.file);
        const finding = assumedEntry(folder, object.metadata.name, repository, at);
        return { ...unapplied_entry_folderEntry(folder, ours, repository), at, findings: [finding] };
    });
}
/** The entry of a folder that nothing declares to be one, with the source that Kustomizations in it take. */
function unapplied_entry_folderEntry(folder, documents, repository) {
    const inside = documents.filter(({ at }) => isWithin(at.file, folder)).filter(isCompleteKustomization);
    const child = inside.find((document) => folderOf(document, repository) !== undefined);
    const locate = () => child?.at ?? { file: folder, document: 0 };
    const source = child
        ? sourceOf(fluxKustomization(child.object, system, locate))
        : { kind: 'GitRepository', namespace: system, name: system };
    return { id: folder, kustomization: assumedKustomization(folder, source, locate), findings: [] };
}
/** An artifact that is put together on the cluster is made of files of this repository as often as not. */
function takesArtifact({ object }) {
    return jsonObject(jsonObject(object['spec'])['sourceRef'])['kind'] === 'ExternalArtifact';
}
/** The folder that a Kustomization applies, when this repository has it. */
function folderOf({ object }, { files }) {
    const folder = resolvePath('', text(jsonObject(object['spec'])['path']) ?? '');
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
function find_entries_findEntries(repository, documents, sources) {
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
function flux_documents_fluxDocuments(repository) {
    const found = [];
    for (const file of filesBelow(repository.files, '')) {
        if (!/\.ya?ml$/.test(file) || !mayHoldFluxObjects(repository, file))
            continue;
        repository.manifest(file).forEach((object, document) => {
            if (isKubernetesObject(object) && object.apiVersion.includes('fluxcd'))
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
;// CONCATENATED MODULE: ./packages/flux/src/generated-kustomization.ts

/**
 * The resources of the kustomization.yaml that Flux writes into a directory without one (fluxcd/pkg
 * kustomize_generator.go), as paths relative to it: every YAML file, in subdirectories too, but a subdirectory that
 * has a kustomization is one resource.
 */
function generated_kustomization_generatedResources(view, directory, prefix = './') {
    return (view.list(directory) ?? []).flatMap(({ name, kind }) => {
        const path = joinPath(directory, name);
        if (kind === 'file')
            return /\.ya?ml$/.test(name) ? [prefix + name] : [];
        return kustomizationFile(view, path)
            ? [prefix + name]
            : generated_kustomization_generatedResources(view, path, `${prefix}${name}/`);
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/base-kustomization.ts




/**
 * The kustomization that Flux finds in a directory, or makes for one that has none. Undefined when the file there
 * holds no mapping.
 */
function base_kustomization_baseKustomization(repository, directory, kustomization) {
    const file = kustomizationFile(repository.files, directory)?.path;
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
                : { file: joinPath(directory, resource.slice('./'.length)), document: 0 };
        },
    };
}
const base_kustomization_defaults = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };
function foundKustomization(repository, file) {
    const { documents, problem } = repository.kustomization(file);
    const found = documents[0] ?? {};
    if (problem?.kind === 'syntax' || !isJsonObject(found))
        return undefined;
    const { value, written } = withFieldNames(found);
    for (const [field, text] of Object.entries(base_kustomization_defaults))
        value[field] ??= text;
    // Else a kustomization without anything would be no error to Flux but one to kustomize.
    if (list(value['resources']).length === 0)
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

;// CONCATENATED MODULE: ./packages/flux/src/root-kustomization.ts






/**
 * Rewrites the kustomization of a directory as kustomize-controller does before it builds (fluxcd/pkg
 * kustomize_generator.go): the fields of the Flux Kustomization go into the same file, they are no overlay.
 * Undefined when the file there cannot be read, which the build itself reports.
 *
 * @throws {ExpectedError} for a component that Flux refuses.
 */
function root_kustomization_rootKustomization(repository, directory, kustomization) {
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
        appended.set(field, list(value[field]).length);
        value[field] = [...list(value[field]), ...items];
    };
    const replaced = replaceFields(value, spec);
    append('patches', list(spec['patches']).map(patchOf));
    append('components', usedComponents(repository, directory, kustomization));
    append('patchesStrategicMerge', list(spec['patchesStrategicMerge']).map((patch) => JSON.stringify(patch)));
    append('patchesJson6902', list(spec['patchesJson6902']).map(withTextPatch));
    const images = mergeImages(list(value['images']), list(spec['images']));
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
        replace(from, to, text(spec[from]));
    const metadata = list(spec['buildMetadata']);
    replace('buildMetadata', 'buildMetadata', metadata.length > 0 ? [...metadata] : undefined);
    return replaced;
}
/** How components begin that Flux takes for an address on the network. */
const remote = /^(?:git::|gh:|ssh:\/\/|https?:\/\/|git@|github\.com[:/]|(?:file:\/\/)?\/)./i;
function usedComponents(repository, directory, kustomization) {
    const { spec } = kustomization;
    const components = list(spec['components']);
    components.forEach((component, index) => {
        if (remote.test(text(component) ?? ''))
            throw notLocal(text(component) ?? '', repository.place(kustomization.locate(['spec', 'components', index])));
    });
    if (spec['ignoreMissingComponents'] !== true)
        return components;
    return components.filter((component) => {
        const path = resolvePath(directory, text(component) ?? '');
        const { files } = repository;
        return path !== undefined && (files.list(path) ?? files.read(path)) !== undefined;
    });
}
function notLocal(component, at) {
    return new ExpectedError({
        rule: 'kustomization-invalid',
        message: `component ${component} is no path in the source: Flux takes no others here`,
        help: 'Write it from spec.path on, such as ../components/monitoring.',
        at,
    });
}
function withTextPatch(entry) {
    return { ...jsonObject(entry), patch: JSON.stringify(jsonObject(entry)['patch'] ?? []) };
}
function locateImage(image, kustomization, otherwise) {
    const name = jsonObject(image)['name'];
    const index = list(kustomization.spec['images']).findIndex((own) => jsonObject(own)['name'] === name);
    return index < 0 ? otherwise() : kustomization.locate(['spec', 'images', index]);
}

;// CONCATENATED MODULE: ./packages/flux/src/root-problem.ts





/** spec.path names no directory. */
function root_problem_pathNotFound(kustomization, directory, repository) {
    const path = resolvePath('', text(kustomization.spec['path']) ?? '') ?? directory;
    const parent = parentOf(path);
    const siblings = (repository.files.list(parentOf(directory)) ?? []).filter(({ kind }) => kind === 'directory');
    const name = path.slice(parent === '' ? 0 : parent.length + 1);
    const similar = closest(name, siblings.map((entry) => entry.name));
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
function root_problem_pathUnknown(kustomization, repository) {
    return {
        rule: 'unsupported',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: which files it applies depends on a variable that only the cluster knows`,
        help: 'Give the variable a value in a ConfigMap of this repository, or under spec.postBuild.substitute of the parent.',
        at: repository.place(kustomization.locate(['spec', 'path'])),
    };
}
function root_problem_pathOutside(kustomization, repository) {
    const path = text(kustomization.spec['path']) ?? '';
    return {
        rule: 'path-outside-repository',
        severity: 'error',
        message: `Kustomization ${kustomization.id} applies ${path}, which is outside of its source`,
        help: 'Write spec.path from the root of the repository, such as ./kubernetes/apps, without leaving it through "..".',
        at: repository.place(kustomization.locate(['spec', 'path'])),
    };
}
/** The source exists, but its files are not in this repository. */
function root_problem_sourceElsewhere(kustomization, repository) {
    const key = sourceKey(sourceOf(kustomization));
    return {
        rule: 'foreign-source',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: its source ${key} is not this repository`,
        help: `If the source is published from a folder of this repository, say so: ${key}=FOLDER (input sources, or --source).`,
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function root_problem_sourceUnsupported(kustomization, reason, repository) {
    const key = sourceKey(sourceOf(kustomization));
    return {
        rule: 'unsupported',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: its source ${key} is made by a ${reason} that is not supported yet`,
        help: `Name a folder that holds the same files: ${key}=FOLDER (input sources, or --source).`,
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function root_problem_sourceIncomplete(kustomization, from, repository) {
    const key = sourceKey(sourceOf(kustomization));
    return {
        rule: 'path-not-found',
        severity: 'error',
        message: `Kustomization ${kustomization.id} gets no files: its source ${key} copies ${from}, and there is nothing of that name`,
        help: 'Correct the copy rule of the ArtifactGenerator, or give it optional: true.',
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function root_problem_sourceNotFound(kustomization, candidates, repository) {
    const reference = sourceOf(kustomization);
    const similar = closest(reference.name, candidates);
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
var variables = __webpack_require__(4476);
;// CONCATENATED MODULE: ./packages/flux/src/post-build.ts







const switchedOff = 'kustomize.toolkit.fluxcd.io/substitute';
/**
 * Substitutes the variables of spec.postBuild in an object as kustomize-controller does: in the text of its YAML, so
 * that a value may become a number, a list or several fields. Undefined variables are errors, as they are by default
 * since Flux 2.9.
 */
function post_build_postBuild(resource, kustomization, variables, repository) {
    const { object } = resource;
    if (post_build_isSwitchedOff(object) || !hasDollar(object))
        return { resource, findings: [] };
    const at = (path) => repository.place(blame(resource, path ?? ['kind']));
    try {
        const { text, unset } = substituteKnown(writeYaml(object), variables);
        const [changed] = parseYaml(text, { yaml11: true, duplicateKeys: 'last' }).documents;
        if (!isKubernetesObject(changed))
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
function post_build_isSwitchedOff({ metadata }) {
    return [metadata['labels'], metadata['annotations']].some((marks) => jsonObject(marks)[switchedOff] === 'disabled');
}
/** Most objects have no variable; writing them out would be most of the work. */
function hasDollar(value) {
    return findText(value, (text) => text.includes('$')) !== undefined;
}
function substituteKnown(text, { values, outside }) {
    return substitute(text, (name) => values.get(name), outside.length > 0 ? (name) => unknownValue(name) : undefined);
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
        if (isJsonObject(value) && matches(key))
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
function substitute_all_substituteAll(resources, kustomization, variables, repository) {
    if (!substitutes(kustomization, variables))
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
    const own = jsonObject(jsonObject(kustomization.spec['postBuild'])['substitute']);
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
        const key = [apiVersion, kind, text(metadata['namespace']) ?? '', metadata.name].join(' ');
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
function render_root_renderRoot(kustomization, sourceRoot, variables, context) {
    const { repository, artifacts } = context;
    const built = build(kustomization, sourceRoot, context);
    const failed = built.resources.length === 0 && built.findings.some(({ severity }) => severity === 'error');
    const { resources, findings: substitution } = substituteAll(built.resources, kustomization, variables, repository);
    const incomplete = built.resources.flatMap((resource) => withoutApiVersion(resource, repository));
    const findings = [...built.findings, ...incomplete, ...substitution];
    return {
        kustomization,
        state: failed ? 'failed' : 'built',
        resources: resources.map((resource) => madeInRepository(withCommonMetadata(resource, kustomization.spec), artifacts)),
        findings: findings.map((finding) => ofRoot(finding, kustomization, artifacts)),
    };
}
function build(kustomization, sourceRoot, context) {
    const { repository, builder, used, artifacts, remoteBases } = context;
    const path = resolvePath('', text(kustomization.spec['path']) ?? '');
    if (path === undefined)
        return { resources: [], findings: [pathOutside(kustomization, repository)] };
    const directory = path === '' ? sourceRoot : joinPath(sourceRoot, path);
    if (!repository.files.list(directory))
        return { resources: [], findings: [pathNotFound(kustomization, directory, repository)] };
    const file = kustomizationFile(repository.files, directory)?.path;
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
        if (!(error instanceof ExpectedError))
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
function render_cluster_renderCluster(entry, context) {
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
        own: sourceOf(entry.kustomization),
        ownRoot: entry.root ?? '',
        given: context.sources,
        artifacts: context.artifacts,
        cluster: entry.id,
        objects: () => objects,
        written: context.documents.filter(({ at }) => isWithin(at.file, entry.id)).map(({ object }) => object),
    };
    const variablesOf = (kustomization) => gatherVariables(kustomization, objects);
    const build = (kustomization, root) => renderRoot(kustomization, root, variablesOf(kustomization), context);
    /** An entry may change what is left out of its own source. */
    const withOwnSource = (root, used) => {
        if (root.kustomization.id !== entry.kustomization.id)
            return root;
        const applied = root.resources.map(({ object }) => object);
        const source = resolveSource(sourceOf(root.kustomization), { ...sources, objects: () => applied });
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
        isReady: (kustomization) => resolveSource(sourceOf(kustomization), sources).state === 'here' &&
            variablesOf(kustomization).outside.length === 0,
        render(kustomization) {
            walk.waiting = walk.waiting.filter((other) => other !== kustomization);
            const resolved = resolveSource(sourceOf(kustomization), sources);
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
        .filter(({ object }) => isFluxKustomization(object))
        .map((resource) => asKustomization(resource, kustomization.namespace));
}
function asKustomization(resource, namespace) {
    return fluxKustomization(resource.object, namespace, (path) => blame(resource, path));
}
/** An entry applies itself, and may have patched itself: then Flux builds it again with what it has become. */
function withOwnChanges(root, rebuild) {
    const self = render_cluster_childrenOf(root).find(({ id }) => id === root.kustomization.id);
    return self && !isDeepStrictEqual(self.spec, root.kustomization.spec) ? rebuild(self) : root;
}
/** Which files are applied is known on the cluster only. */
function dependsOnUnknown(kustomization) {
    return isUnknown(text(kustomization.spec['path']) ?? '') || isUnknown(sourceOf(kustomization).name);
}
/** spec.include of a GitRepository puts files of other repositories into it. */
function isIncluded(kustomization, source, { objects }, { repository }) {
    const path = resolvePath('', text(kustomization.spec['path']) ?? '');
    if (source.state !== 'here' || path === undefined)
        return false;
    const spec = jsonObject(findObject(sourceOf(kustomization), objects())?.['spec']);
    return list(spec['include']).length > 0 && !repository.files.list(joinPath(source.root, path));
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
    const reference = sourceOf(kustomization);
    const written = documents.map(({ object }) => object);
    if (source.state === 'elsewhere' || findObject(reference, written))
        return sourceElsewhere(kustomization, repository);
    const candidates = [...objects, ...written].filter(({ kind }) => kind === reference.kind);
    return sourceNotFound(kustomization, candidates.map(({ metadata }) => metadata.name), repository);
}

;// CONCATENATED MODULE: ./packages/flux/src/repository.ts


/**
 * `origin` tells the file of the checkout that a path in the view stands for; `manifests` are shared with the builder.
 */
function repository_createRepository(files, origin = (path) => path, manifests = new Map()) {
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
            const known = parsed.get(file) ?? parseYaml(text(file) ?? '').documents;
            parsed.set(file, known);
            return known;
        },
        manifest(file) {
            const known = manifests.get(file) ?? parseManifest(text(file) ?? '');
            manifests.set(file, known);
            return known.documents;
        },
        kustomization(file) {
            const known = kustomizations.get(file) ?? parseKustomization(text(file) ?? '');
            kustomizations.set(file, known);
            return known;
        },
        place({ file, document, path = [] }) {
            return { file: origin(file), ...(locate(text(file) ?? '', document, path) ?? { line: 1 }) };
        },
    };
}
function parseKustomization(text) {
    const parsed = parseYaml(text, { yaml11: true });
    if (parsed.problem?.kind !== 'duplicate-key')
        return parsed;
    return { problem: parsed.problem, ...parseYaml(text, { yaml11: true, duplicateKeys: 'last' }) };
}

;// CONCATENATED MODULE: ./packages/flux/src/render-repository.ts













/**
 * Renders the clusters of a repository. Problems are findings of the roots; without any entry there are no clusters.
 * Bases on the network are left out, each with a notice.
 *
 * @throws {ExpectedError} for options that name nothing.
 */
function renderRepository(options) {
    return rendering(options, createExternals(), 'leave-out')();
}
/** Renders as `renderRepository` does, with the bases on the network, if there is somebody to fetch them. */
async function renderWithRemoteBases(options, downloader) {
    if (!downloader)
        return renderRepository(options);
    const externals = createExternals();
    return settle(externals, createSupplier({ downloader }), rendering(options, externals, 'fetch'));
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
        builder: createBuilder(recording(artifacts, used), externals, manifests),
        sources: render_repository_parseSources(sources),
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
            if (isFluxKustomization(object))
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
        const id = resolvePath('', name);
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
    const similar = closest(name, ids.flatMap((id) => [id, id.split('/').at(-1) ?? id]));
    const hint = similar === undefined ? '' : ` Did you mean ${similar}?`;
    return new ExpectedError({
        rule: 'invalid-input',
        message: `cluster ${JSON.stringify(name)} is not the folder of one entry of this repository`,
        help: `Entries are: ${ids.map((id) => id || '.').join(', ') || 'none'}.${hint}`,
    });
}
/** Reads `Kind/namespace/name=path`. */
function render_repository_parseSources(sources) {
    return new Map(sources.map((source) => {
        const [, key, path] = /^([^/=]+\/[^/=]+\/[^/=]+)=(.*)$/.exec(source) ?? [];
        const folder = path === undefined ? undefined : resolvePath('', path);
        if (key !== undefined && folder !== undefined)
            return [key, folder];
        throw new ExpectedError({
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



function helm_release_isHelmRelease({ object }) {
    return object.kind === 'HelmRelease' && object.apiVersion.startsWith('helm.toolkit.fluxcd.io/');
}
/** `namespace` is that of the Kustomization that applies the object, for one that names none itself. */
function helm_release_helmRelease(resource, namespace) {
    const { metadata, spec: written } = resource.object;
    const spec = jsonObject(written);
    const own = text(metadata['namespace']) ?? namespace;
    const target = text(spec['targetNamespace']);
    const name = text(spec['releaseName']) ?? (target === undefined ? '' : `${target}-`) + metadata.name;
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
    return `${name.slice(0, 40)}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./packages/flux/src/found-release.ts

function found_release_findReleases(clusters) {
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
    const { renderFoundReleases } = await Promise.all(/* import() */[__webpack_require__.e(925), __webpack_require__.e(88), __webpack_require__.e(118), __webpack_require__.e(854)]).then(__webpack_require__.bind(__webpack_require__, 5854));
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
    throw new ExpectedError({
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
























// EXTERNAL MODULE: ./packages/registry/src/index.ts + 59 modules
var registry_src = __webpack_require__(9830);
;// CONCATENATED MODULE: ./packages/github/src/branch.ts



/** The head of a branch; undefined when there is no such branch. */
async function branch_readHead(repository, branch) {
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
async function branch_readFile(repository, head, path) {
    const purpose = { doing: `read ${path}`, permission: 'contents: read' };
    return repository.ask(purpose, async (octokit, where) => {
        const { rest } = octokit;
        let tree = head.tree;
        const folders = posix.dirname(path) === '.' ? [] : posix.dirname(path).split('/');
        for (const name of folders) {
            const { data } = await rest.git.getTree({ ...where, tree_sha: tree });
            const folder = data.tree.find((entry) => entry.path === name && entry.type === 'tree');
            if (folder?.sha === undefined)
                return undefined;
            tree = folder.sha;
        }
        const { data } = await rest.git.getTree({ ...where, tree_sha: tree });
        const file = data.tree.find((entry) => entry.path === posix.basename(path));
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
    if (!isJsonObject(blob) || typeof blob['content'] !== 'string') {
        throw new Error(`the answer for blob ${sha} has no content`);
    }
    return Buffer.from(blob['content'], blob['encoding'] === 'base64' ? 'base64' : 'utf8').toString('utf8');
}
function notAFile(repository, path) {
    return new ExpectedError({
        rule: 'not-a-file',
        message: `${path} in ${repository.name} is a folder or a link, not a file`,
        help: 'Give the path of a file.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/container-versions.ts
/**
 * Deletes versions of a container package by their digests (REST API, "Packages"): GHCR deletes in no other way.
 * Tags go with their version. What is gone already is deleted.
 *
 * @throws {ExpectedError} that explains a refusal.
 */
async function deleteContainerVersions(repository, target, digests) {
    const purpose = {
        doing: `delete versions of the package ${target.owner}/${target.name}`,
        permission: 'packages: write',
    };
    const forOrganization = await isOrganization(repository, target.owner);
    const versions = await repository.ask(purpose, (octokit) => listVersions(octokit, target, forOrganization));
    // In the order of the digests: an index goes before what it names.
    for (const digest of digests) {
        const version = versions.find((one) => one.digest === digest);
        if (version === undefined)
            continue;
        await repository.ask(purpose, (octokit) => deleteVersion(octokit, target, version, forOrganization));
    }
}
async function isOrganization(repository, owner) {
    const purpose = { doing: `look up the owner ${owner}`, permission: 'packages: read' };
    return repository.ask(purpose, async ({ rest }) => {
        const { data } = await rest.users.getByUsername({ username: owner });
        return data.type === 'Organization';
    });
}
async function listVersions({ paginate, rest }, { owner, name }, forOrganization) {
    const which = { package_type: 'container', package_name: name, per_page: 100 };
    const { packages } = rest;
    const found = forOrganization
        ? await paginate(packages.getAllPackageVersionsForPackageOwnedByOrg, { ...which, org: owner })
        : await paginate(packages.getAllPackageVersionsForPackageOwnedByUser, { ...which, username: owner });
    return found.map((version) => ({ id: version.id, digest: version.name }));
}
async function deleteVersion({ rest }, { owner, name }, { id }, forOrganization) {
    const which = { package_type: 'container', package_name: name, package_version_id: id };
    if (forOrganization)
        await rest.packages.deletePackageVersionForOrg({ ...which, org: owner });
    else
        await rest.packages.deletePackageVersionForUser({ ...which, username: owner });
}

;// CONCATENATED MODULE: ./packages/github/src/default-branch.ts
/** The branch that GitHub shows first. */
async function defaultBranch(repository) {
    const purpose = { doing: 'look up the default branch', permission: 'contents: read' };
    return repository.ask(purpose, async ({ rest }, where) => (await rest.repos.get({ ...where })).data.default_branch);
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
async function pace_backOff(pace, attempt) {
    const longest = Math.min(firstBackOff * 2 ** attempt, longestBackOff);
    await pace.wait(Math.ceil(longest * (0.5 + pace.random() / 2)));
}

// EXTERNAL MODULE: ./packages/http/src/index.ts + 12 modules
var http_src = __webpack_require__(7664);
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
function refusal_isPassing({ status }) {
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
    return new ExpectedError({
        rule: 'release-differs',
        message: `the release ${tag} of ${name} was published meanwhile, and its ${file.name} has another content`,
        help: 'A published version is never replaced: raise the version.',
    });
}
function notKept({ name }, { tag, file }) {
    return new ExpectedError({
        rule: 'upload-not-kept',
        message: `${file.name} was uploaded to the release ${tag} of ${name} several times, but never arrived complete`,
        help: 'Look at https://www.githubstatus.com and run it again.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/release-asset.ts


/** Assets are held in memory, so there is a limit. Bytes. */
const largest = (/* unused pure expression or super */ null && (100 * 1024 * 1024));
/**
 * The content of an asset of a release.
 *
 * @throws {ExpectedError} `asset-too-large` above 100 MiB
 */
async function downloadAsset(repository, asset) {
    if (asset.size > largest) {
        const message = `${asset.name} in a release of ${repository.name} is larger than 100 MiB`;
        throw new ExpectedError({ rule: 'asset-too-large', message });
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
    return createHash('sha256')
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
    const load = () => (loading ??= loadOctokit(token, apiUrl, fetch ?? (0,http_src.createFetch)(pace), pace));
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
    throw new ExpectedError({
        rule: 'branch-busy',
        message: `cannot change ${update.path} on the branch ${update.branch} of ${repository.name}: it moved on in each of ${attempts} attempts (GitHub: ${reason})`,
        help: 'Let workflows that write to this branch wait for each other (concurrency: in the workflow), and run it again.',
    });
}

;// CONCATENATED MODULE: ./packages/github/src/index.ts












;// CONCATENATED MODULE: ./actions/tag-and-push/src/connect.ts

function connector({ run, token, fetch }) {
    return () => connectRepository({ name: run.repository, token, apiUrl: run.apiUrl, fetch });
}

// EXTERNAL MODULE: ./packages/resource/src/image-reference.ts
var image_reference = __webpack_require__(5495);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/image-name.ts


/** Where an image without a host is (Docker's rule). */
const dockerHub = 'docker.io';
/**
 * The container registry that belongs to a GitHub server: ghcr.io, `containers.<host>` on GitHub Enterprise, and the
 * same host and port on loopback, where a local stand-in serves both.
 */
function defaultRegistry(serverUrl) {
    const { host, hostname } = new URL(serverUrl);
    if (hostname === 'github.com')
        return 'ghcr.io';
    return isLoopback(hostname) ? host : `containers.${host}`;
}
/**
 * The image that the inputs name; by default the repository's own, in lower case as registries want it. An image
 * without a host is in the registry of the input of that name, else on Docker Hub, as everywhere.
 *
 * @throws {ExpectedError} `invalid-image`
 */
function imageName(image, registry, { serverUrl, repository }) {
    if (registry !== undefined)
        checkHost(registry);
    if (image === undefined) {
        return { registry: registry ?? defaultRegistry(serverUrl), repository: repository.toLowerCase() };
    }
    const reference = parseImageName('image', image);
    const named = reference.registry !== dockerHub || image.startsWith(`${dockerHub}/`);
    if (registry === undefined || reference.registry === registry)
        return reference;
    if (named)
        throw image_name_invalid('image', image, `it is at ${reference.registry}, and the input registry is ${registry}`);
    return { registry, repository: image };
}
/**
 * Reads a name without tag and digest.
 *
 * @param input where it was given.
 * @throws {ExpectedError} `invalid-image`
 */
function parseImageName(input, text) {
    const reference = (0,image_reference/* parseImageReference */.o)(text);
    if (reference === undefined)
        throw image_name_invalid(input, text, whyNoName(text));
    const { registry, repository, tag, digest } = reference;
    if (tag === undefined && digest === undefined)
        return { registry, repository };
    throw image_name_invalid(input, text, 'it must come without tag and digest');
}
/** `ghcr.io/octo/app` */
function formatImageName({ registry, repository }) {
    return `${registry}/${repository}`;
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function whyNoName(text) {
    if (/^https?:/i.test(text))
        return 'the name of an image has no https:// before it';
    if (/[A-Z]/.test(text))
        return 'names of images are in lower case';
    return 'it is not a name that a registry takes';
}
function checkHost(registry) {
    if ((0,image_reference/* parseImageReference */.o)(`${registry}/x`)?.registry === registry)
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-registry',
        message: `the input registry has ${JSON.stringify(registry)}, which is no host`,
        help: 'Write only the host, with the port where there is one, such as quay.io. What comes after it belongs to the input image.',
    });
}
function image_name_invalid(input, text, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-image',
        message: `the input ${input} has ${JSON.stringify(text)}, which cannot be used: ${reason}`,
        help: 'Write it like ghcr.io/octo/app, in lower case. The tag is made by this action.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/summary-picture.ts


/** The way of an image to the cluster, as a diagram that GitHub draws; `previous` is what Flux picked until now. */
function wayToCluster({ image, tag }, previous) {
    const older = previous === undefined ? [] : [`  older["${previous}"] -. until now .-> policy`];
    return [
        '```mermaid',
        'flowchart LR',
        `  commit["commit ${tag.sha.slice(0, 7)}"] --> image["${formatImageName(image)}<br>${image_policy_tag_formatDeployTag(tag)}"]`,
        '  image -- ImageRepository scans --> policy{"ImagePolicy<br>picks the latest"}',
        ...older,
        '  policy -- image automation commits the tag --> git["infrastructure<br>repository"]',
        '  git -- Flux applies --> cluster(["cluster"])',
        '```',
        '',
    ];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/summary.ts



/** The job summary: what was published, and what Flux will do with it. */
function summaryMarkdown(plan, outcome) {
    return [...headline(plan, outcome), '', ...table(plan, outcome), '', ...afterwards(plan, outcome), ''].join('\n');
}
function headline({ tag, decision }, outcome) {
    const name = image_policy_tag_formatDeployTag(tag);
    switch (outcome.kind) {
        case 'pushed':
            return [`### Published \`${name}\``, '', `Published, because ${decision.reason}.`];
        case 'skipped':
            return [
                `### \`${name}\` is there already`,
                '',
                'It is of this very commit, so nothing was built or pushed.',
            ];
        case 'untagged':
            return ['### Pushed without a tag', '', `No tag was set, because ${outcome.reason}.`];
        case 'checked':
            return ['### Built and checked, not published', '', `Nothing was pushed, because ${decision.reason}.`];
    }
}
function table({ image, mirrors, tag, tags }, { kind, digest }) {
    const name = formatImageName(image);
    const reference = kind === 'untagged' ? `${name}@${digest}` : `${name}:${image_policy_tag_formatDeployTag(tag)}@${digest}`;
    return [
        '| | |',
        '| --- | --- |',
        `| Image | \`${name}\` |`,
        `| Digest | \`${digest}\` |`,
        ...(kind === 'checked' ? [] : [`| Reference | \`${reference}\` |`]),
        ...(kind === 'pushed'
            ? mirrors.map((one) => `| Also | \`${formatImageName(one)}:${image_policy_tag_formatDeployTag(tag)}\` |`)
            : []),
        ...(kind === 'pushed' ? tags.map((one) => `| Also | \`${name}:${one}\` |`) : []),
    ];
}
function afterwards(plan, outcome) {
    const { policy, tag } = plan;
    if (outcome.kind === 'checked') {
        return [
            `Published, it would get a tag like \`${image_policy_tag_formatDeployTag(tag)}\`, which the policy of Flux selects.`,
        ];
    }
    const told = outcome.kind === 'pushed' && outcome.told;
    const when = told
        ? 'Flux was told to scan now, and lists'
        : 'At every interval of its `ImageRepository`, Flux lists';
    if (outcome.kind === 'untagged')
        return ['Flux deploys what gets a tag later.'];
    return [
        `**What happens now.** ${when} the tags of this image. Its`,
        `\`ImagePolicy\` considers those that match \`${policy.filter?.pattern ?? '.*'}\` and picks the latest. Image`,
        'automation then commits that tag to the infrastructure repository, and Flux rolls it out.',
        '',
        ...(outcome.kind === 'pushed' ? wayToCluster(plan, outcome.previous) : []),
        ...outcome.poison.flatMap((one) => [
            '> [!WARNING]',
            `> The tag \`${one}\` wins against every tag that is made now: Flux stays on it until it is deleted.`,
            '',
        ]),
        ...(outcome.kind === 'pushed' ? deletedTags(outcome.pruned) : []),
        '<details><summary>An ImagePolicy whose pattern no stray tag can match</summary>',
        '',
        '```yaml',
        ...imagePolicyManifest(plan),
        '```',
        '',
        '</details>',
    ];
}
function deletedTags(tags) {
    if (tags.length === 0)
        return [];
    const summary = `${tags.length} old ${tags.length === 1 ? 'tag was' : 'tags were'} deleted`;
    const list = tags.map((tag) => `* \`${tag}\``);
    return [`<details><summary>${summary}</summary>`, '', ...list, '', '</details>', ''];
}
function imagePolicyManifest({ image, tag }) {
    const name = image.repository.slice(image.repository.lastIndexOf('/') + 1).replaceAll(/[._]+/g, '-');
    const { filter } = strictImagePolicy(tag.version);
    return [
        'apiVersion: image.toolkit.fluxcd.io/v1',
        'kind: ImagePolicy',
        'metadata:',
        `  name: ${name}`,
        '  namespace: flux-system',
        'spec:',
        '  imageRepositoryRef:',
        `    name: ${name}`,
        '  filterTags:',
        `    pattern: '${filter?.pattern ?? ''}'`,
        `    extract: '${filter?.extract ?? ''}'`,
        '  policy:',
        '    alphabetical:',
        '      order: asc',
    ];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/timestamp.ts




dayjs_min_default().extend((utc_default()));
dayjs_min_default().extend((customParseFormat_default()));
const rfc3339 = /^(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?(?:Z|(?<sign>[+-])(?<hours>[01]\d|2[0-3]):(?<minutes>[0-5]\d))$/;
/**
 * Reads `build`, `commit` or an instant as RFC 3339 writes it, with its offset. Fractions of a second are cut off.
 *
 * @throws {ExpectedError} `invalid-timestamp`
 */
function timestamp_parseTimestamp(text) {
    if (text === 'build' || text === 'commit')
        return { from: text };
    const { time, sign, hours, minutes } = rfc3339.exec(text.toUpperCase())?.groups ?? {};
    // Strict: 30 February is an error, not 2 March.
    const local = dayjs_min_default().utc(time ?? '', 'YYYY-MM-DDTHH:mm:ss', true);
    if (time === undefined || !local.isValid())
        throw timestamp_invalid(text);
    const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return { from: 'input', instant: local.subtract(sign === '-' ? -offset : offset, 'minute').valueOf() };
}
/** An instant as RFC 3339 in UTC, in whole seconds. */
function formatInstant(instant) {
    return dayjs_min_default().utc(instant).format('YYYY-MM-DDTHH:mm:ss[Z]');
}
function timestamp_invalid(text) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-timestamp',
        message: `the timestamp ${JSON.stringify(text)} is neither build, nor commit, nor an instant of RFC 3339`,
        help: 'An instant is written like 2026-11-24T20:33:00Z or 2026-11-24T21:33:00+01:00.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/outcome.ts




/** Tells the user what became of the image, and gives the outputs. */
function reportOutcome(plan, outcome, reporter) {
    const { digest, kind } = outcome;
    const image = formatImageName(plan.image);
    const tag = image_policy_tag_formatDeployTag(plan.tag);
    const published = kind === 'pushed' || kind === 'skipped';
    const untagged = kind === 'untagged' ? `${image}@${digest}` : '';
    const reference = published ? `${image}:${tag}@${digest}` : untagged;
    const done = kind === 'untagged' ? `pushed without a tag, because ${outcome.reason}` : 'built, not pushed';
    reporter.progress({ message: published ? `${kind}: ${reference}` : `${done}: ${digest}` });
    reporter.summary(summaryMarkdown(plan, outcome));
    return {
        image,
        tag,
        digest,
        reference,
        created: formatInstant(plan.tag.instant),
        pushed: kind === 'pushed',
        skipped: kind === 'skipped',
    };
}

// EXTERNAL MODULE: ./packages/process/src/index.ts + 6 modules
var process_src = __webpack_require__(4024);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/checkout.ts

/** Id of the commit that is checked out; undefined where there is no git repository, or no git. */
function checkout_headOf(checkout) {
    return git(checkout, ['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']);
}
/** When a commit was made (its committer date), in milliseconds since 1970; undefined when git does not have it. */
async function checkout_commitTimeFromGit(checkout, sha) {
    const seconds = await git(checkout, ['show', '-s', '--format=%ct', '--end-of-options', sha]);
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}
async function git({ directory, env }, args) {
    try {
        // The checkout belongs to another user where the step runs in a container.
        const { exitCode, stdout } = await (0,process_src/* runCommand */.d1)('git', ['-c', 'safe.directory=*', ...args], {
            cwd: directory,
            env,
        });
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch (error) {
        if (error instanceof process_src/* CommandNotFound */.$D)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/commit-id.ts

/**
 * Checks that a text is a full commit id (SHA-1, 40 hexadecimal digits) and gives it in lower case.
 *
 * @throws {ExpectedError} `invalid-sha`
 */
function commit_id_parseCommitId(text) {
    if (/^[0-9a-f]{40}$/i.test(text))
        return text.toLowerCase();
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-sha',
        message: `the commit ${JSON.stringify(text)} is not a full commit id of 40 hexadecimal digits`,
        help: 'Give all 40 digits, as `git rev-parse HEAD` prints them: abbreviations have different lengths in different repositories, and names of branches move.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/workflow-run.ts

/** The value at a path of the event's payload. */
function eventValue({ event }, ...path) {
    let value = event;
    for (const key of path)
        value = (0,kubernetes_object/* isJsonObject */.O)(value) ? value[key] : undefined;
    return value;
}
/** The newest commit of the pull request that this run is about; undefined on other events. */
function pullRequestHead(run) {
    const sha = eventValue(run, 'pull_request', 'head', 'sha');
    return typeof sha === 'string' ? sha : undefined;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/commit.ts




/**
 * The commit that the tag names: the input, the newest commit of a pull request (GITHUB_SHA is its merge with the
 * target, which exists in no branch), else the commit of the event.
 *
 * @throws {ExpectedError} `invalid-sha`, `sha-needed`
 */
function commitOf(run, sha, publish) {
    const head = pullRequestHead(run);
    if (sha === undefined && head !== undefined && publish === 'always')
        throw shaNeeded();
    return commit_id_parseCommitId(sha ?? head ?? run.sha);
}
/** Warns when another commit is checked out than the one in the tag: the image would claim to be what it is not. */
async function warnOfOtherCheckout(sha, checkout, reporter) {
    const head = await checkout_headOf(checkout);
    if (head === undefined || head === sha)
        return;
    reporter.finding({
        rule: 'other-commit',
        severity: 'warning',
        message: `the tag names commit ${sha}, but ${head} is checked out`,
        help: 'Check out the commit that the tag names: `with: {ref: …}` of actions/checkout.',
    });
}
function shaNeeded() {
    return new src/* ExpectedError */.Dh({
        rule: 'sha-needed',
        message: 'publish is always on a pull request, where the checked-out merge commit is in no branch',
        help: 'Say which commit the image is of, for example `sha: ${{ github.event.pull_request.head.sha }}`, and check that commit out.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/commit-time.ts


/**
 * When a commit was made (its committer date), in milliseconds since 1970: from the checkout, which on pull requests
 * does not have the head commit, else from the API.
 *
 * @throws {ExpectedError} `no-commit`, and what the API refuses with.
 */
async function commitTimeOf(sha, checkout, connect) {
    const local = await checkout_commitTimeFromGit(checkout, sha);
    if (local !== undefined)
        return local;
    const repository = connect();
    const answer = await repository.attempt(async ({ rest }, where) => (await rest.git.getCommit({ ...where, commit_sha: sha })).data.committer.date);
    if (answer.ok)
        return Date.parse(answer.value);
    if (answer.refusal.status === 404)
        throw noCommit(sha, repository.name);
    throw repository.explain(answer.refusal, {
        doing: `look up the time of commit ${sha}`,
        permission: 'contents: read',
    });
}
function noCommit(sha, repository) {
    return new src/* ExpectedError */.Dh({
        rule: 'no-commit',
        message: `nobody knows when commit ${sha} was made: the checkout does not have it, and neither has ${repository}`,
        help: 'Check the input sha. A private repository needs the permission contents: read; or put actions/checkout before this step.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/default-branch.ts



/**
 * The default branch of the run's repository: from the event's payload, else from the API.
 *
 * @throws {ExpectedError} `no-default-branch`
 */
async function defaultBranchOf(run, connect) {
    const told = eventValue(run, 'repository', 'default_branch');
    if (typeof told === 'string' && told !== '')
        return told;
    try {
        return await defaultBranch(connect());
    }
    catch (error) {
        throw error instanceof src/* ExpectedError */.Dh ? unknown(run, error) : error;
    }
}
function unknown({ eventName, repository }, cause) {
    const event = eventName === '' ? 'the event' : `the event ${eventName}`;
    return new src/* ExpectedError */.Dh({
        rule: 'no-default-branch',
        message: `it is not known which branch of ${repository} is the default one: ${event} does not tell, and ${cause.message}`,
        help: 'Give the job the permission contents: read, or say with publish: always or publish: never what is wanted.',
    }, { cause });
}

// EXTERNAL MODULE: ./actions/tag-and-push/src/key-values.ts
var key_values = __webpack_require__(5749);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/registry-login.ts




/**
 * The login that the inputs give; undefined means anonymous. Without a user name the password is GitHub's own token,
 * the default of the input, which no other registry than GitHub's may see.
 */
function registryLogin(options) {
    const { run, password, username, image } = options;
    if (password === undefined)
        return undefined;
    const { registry } = imageName(image, options.registry, run);
    if (username !== undefined)
        return { registry, username, password };
    return registry === defaultRegistry(run.serverUrl) ? { registry, username: run.actor, password } : undefined;
}
/** All logins that the inputs give. */
function registryLogins(options) {
    const login = registryLogin(options);
    return login === undefined ? [...options.logins] : [login, ...options.logins];
}
/**
 * Connects to a registry with the login that the inputs give for it, else with the one that the runner's Docker has
 * for it. A login is shown to none but its own registry.
 *
 * @throws {ExpectedError} `docker-config`
 */
async function openRegistry(host, options) {
    const given = registryLogins(options).find((login) => login.registry === host);
    const { fetch } = options;
    if (given !== undefined) {
        const { username, password } = given;
        return (0,registry_src/* createRegistry */.Iq)(host, { fetch, credentials: { username, password } });
    }
    const credentials = await loginOfRunner(host, options.env);
    return (0,registry_src/* createRegistry */.Iq)(host, { fetch, ...(credentials === undefined ? {} : { credentials }) });
}
/** Masks all logins of the inputs in every form in which they could reach a log. */
function hideLogins(options, reporter) {
    for (const { username, password } of registryLogins(options)) {
        reporter.secret(password);
        for (const text of [password, `${username}:${password}`]) {
            reporter.secret(Buffer.from(text).toString('base64'));
        }
    }
}
async function loginOfRunner(host, env) {
    const folder = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? '/', '.docker');
    try {
        return await (0,registry_src/* credentialsFromDocker */.pA)(host, { folder, env });
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        const help = `Repair the Docker configuration of the runner, or give the login for ${host} with the input logins.`;
        throw new src/* ExpectedError */.Dh({ ...error.finding, help }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/directory.ts






/**
 * Makes an image of a folder, on scratch or on a base from a registry, without a container engine.
 *
 * @throws {ExpectedError} `invalid-input`, `base-not-found`, and what the folder is refused for.
 */
async function buildFromDirectory(request, directory) {
    const { options, metadata, created } = request;
    const { buildDirectory } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9830));
    const { labels, annotations, ...settings } = directorySettings(options);
    const base = await openBase(request);
    return buildDirectory({
        ...settings,
        ...(base === undefined ? {} : { base }),
        directory,
        created: formatInstant(created),
        labels: { ...metadata, ...labels },
        annotations: { ...metadata, ...annotations },
    });
}
/**
 * What the inputs say of an image that is made of a directory.
 *
 * @throws {ExpectedError} `invalid-input`, `base-not-found`, `directory-build`, `zstd-unavailable`
 */
function directorySettings({ directory, dockerfile }) {
    const { path, compression } = directory;
    const settings = { ...imageSettings(directory), path, compression };
    (0,registry_src/* checkBuildSettings */.g3)(settings);
    if (directory.base !== 'scratch')
        parseBase(directory.base);
    return {
        ...settings,
        labels: (0,key_values/* keyValues */.K)('labels', dockerfile.labels),
        annotations: (0,key_values/* keyValues */.K)('annotations', dockerfile.annotations),
    };
}
function imageSettings(inputs) {
    const { entrypoint, cmd, env, user, workdir, ports } = inputs;
    return {
        env,
        ports,
        ...(entrypoint === undefined ? {} : { entrypoint }),
        ...(cmd === undefined ? {} : { cmd }),
        ...(user === undefined ? {} : { user }),
        ...(workdir === undefined ? {} : { workdir }),
    };
}
async function openBase({ options }) {
    const { base } = options.directory;
    if (base === 'scratch')
        return undefined;
    const image = parseBase(base);
    const registry = await openRegistry(image.registry, options);
    const found = await registry.resolve(image.repository, image.digest ?? image.tag ?? 'latest');
    if (found === undefined)
        throw baseNotFound(base, `${image.registry} has no such image`);
    return registry.source(image.repository, found.digest);
}
function parseBase(base) {
    const image = (0,image_reference/* parseImageReference */.o)(base);
    if (image === undefined)
        throw baseNotFound(base, 'it is not the name of an image');
    return image;
}
function baseNotFound(base, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'base-not-found',
        message: `the input base is ${base}, which cannot be used: ${reason}`,
        help: 'Name an image with its tag or digest, or `scratch` for an image of the folder alone.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/extra-tags.ts


/** What the OCI distribution specification takes as a tag. */
const grammar = /^\w[\w.-]{0,127}$/;
/**
 * Checks the tags that an image gets beside the one for Flux. Such tags are moved from image to image, so Flux must
 * never select one.
 *
 * @throws {ExpectedError} `invalid-input`, `tag-selected`
 */
async function checkExtraTags(tags, policy) {
    for (const tag of tags) {
        if (!grammar.test(tag))
            throw extra_tags_invalid(tag);
        if ((await selectImageTag(policy, [tag])).outcome === 'selected')
            throw selected(tag);
    }
    return [...new Set(tags)];
}
function extra_tags_invalid(tag) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `the input tags has ${JSON.stringify(tag)}, which no registry takes as a tag`,
        help: 'A tag has letters, digits, and _ . - and at most 128 of them, and does not begin with . or -. Write one a line, without the name of the image.',
    });
}
function selected(tag) {
    return new src/* ExpectedError */.Dh({
        rule: 'tag-selected',
        message: `the input tags has ${tag}, which the ImagePolicy would select: Flux could deploy it instead of the tag that is made for it`,
        help: 'Choose a tag that the pattern of the policy does not match, such as latest. The tag for Flux is made by this action.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/git-context.ts

/**
 * Reads a context of the form `https://host/owner/name.git#ref:folder`, or the same with ssh.
 *
 * @returns undefined when it is a path.
 * @throws {ExpectedError} `invalid-context`, which repeats nothing that could be a password.
 */
function parseGitContext(context, run) {
    if (!/^[a-z][a-z+.-]*:\/\/|^git@/i.test(context))
        return undefined;
    const [repository = '', fragment = ''] = context.split('#', 2);
    checkAddress(repository);
    const [ref, folder] = fragment.split(':', 2);
    const name = (url) => url.replace(/\.git$/, '').toLowerCase();
    const own = name(repository) === name(`${run.serverUrl}/${run.repository}`);
    return { repository, ref: ref || undefined, folder: folder || undefined, own };
}
function checkAddress(address) {
    if (/^git@[\w.-]+:[\w./-]+$/.test(address))
        return;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^(?:https?|ssh):$/.test(url.protocol))
        throw git_context_invalid('is no address of https or ssh');
    if (url.password !== '' || (url.username !== '' && url.protocol !== 'ssh:'))
        throw git_context_invalid('holds a login, which every list of processes would show');
    if (url.protocol === 'http:' && !/^(?:localhost|127(?:\.\d+){3})$/.test(url.hostname))
        throw git_context_invalid('is spoken to in clear, with http');
    if (!url.pathname.endsWith('.git') || url.search !== '')
        throw git_context_invalid('does not end in .git, so BuildKit would not take it for a repository');
}
/** The context as docker is told it; of the workflow's own repository the commit of the tag, unless it names one. */
function formatGitContext({ repository, ref, folder, own }, sha) {
    const commit = ref ?? (own ? sha : '');
    const fragment = folder === undefined ? commit : `${commit}:${folder}`;
    return fragment === '' ? repository : `${repository}#${fragment}`;
}
/** What is wrong with building this and calling it an image of a commit; undefined when nothing is. */
function otherSource({ repository, ref, own }, sha) {
    if (own && (ref ?? sha) === sha)
        return undefined;
    const pinned = /^[0-9a-f]{40}$/.test(ref ?? '');
    if (!own && pinned)
        return undefined;
    const place = own ? 'the repository of the workflow' : repository;
    const what = pinned
        ? `commit ${ref ?? ''}`
        : `whatever ${ref ?? 'its default branch'} is at the time of the build`;
    return {
        rule: 'other-commit',
        severity: 'warning',
        message: `the tag names commit ${sha}, but the image is built from ${what} of ${place}`,
        help: own
            ? 'Leave the part after # out of the input context: then the commit of the tag is built.'
            : 'Write the full id of a commit after # in the input context, so that the same tag always means the same.',
    };
}
/**
 * The login for the server of the workflow, as a build secret that BuildKit shows to that host only.
 *
 * @returns entries `id=value`, as the input secrets has them.
 */
function gitSecrets({ repository }, run, token) {
    const { origin, host } = new URL(run.serverUrl);
    return token !== '' && repository.startsWith(`${origin}/`) ? [`GIT_AUTH_TOKEN.${host}=${token}`] : [];
}
function git_context_invalid(reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-context',
        message: `the address in the input context ${reason}`,
        help: 'Write it like https://github.com/octo/app.git#<commit>:<folder>. The token of the job is used for its own server; another login is the secret GIT_AUTH_TOKEN.<host> in the input secrets.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/ignored-inputs.ts

/**
 * Tells of inputs that have no effect on what is done: whoever gives one expects something of it. One that cannot be
 * told from its default is left alone. A step that sets no tag refuses what is about the tag: another step must have
 * it.
 *
 * @throws {ExpectedError} `ignored-input`
 */
function checkIgnored(options, { from }, reporter) {
    const about = ignored(publicInputs(options), 'the mode is digest, which sets no tag');
    if (options.source.mode === 'digest' && about !== undefined)
        throw new src/* ExpectedError */.Dh(about);
    const { without, reason } = effects[from];
    const found = ignored(without.flatMap((inputs) => inputs(options)), reason);
    if (found !== undefined)
        reporter.finding({ ...found, severity: 'warning' });
}
/** What has no effect on each kind of image, and why. */
const effects = {
    dockerfile: { without: [directoryInputs], reason: 'the image is made of a Dockerfile' },
    directory: { without: [dockerfileInputs], reason: 'the image is made of a directory' },
    archive: {
        without: [dockerfileInputs, directoryInputs, labelInputs, annotationInputs],
        reason: 'the archive is published as it is',
    },
    join: {
        without: [dockerfileInputs, directoryInputs, labelInputs],
        reason: 'the mode is join, which builds nothing',
    },
    registry: {
        without: [dockerfileInputs, directoryInputs, labelInputs, annotationInputs],
        reason: 'the mode is retag, which builds nothing',
    },
};
function ignored(inputs, reason) {
    const given = inputs.filter(([, isGiven]) => isGiven).map(([input]) => input);
    if (given.length === 0)
        return undefined;
    const [noun, verb] = given.length === 1 ? ['input', 'has'] : ['inputs', 'have'];
    return {
        rule: 'ignored-input',
        message: `the ${noun} ${given.join(', ')} ${verb} no effect: ${reason}`,
        help: 'Take it out of the step, or give it to the step that it is meant for.',
    };
}
function dockerfileInputs({ dockerfile }) {
    return [
        ['target', dockerfile.target !== undefined],
        ['platforms', dockerfile.platforms.length > 0],
        ['build-args', dockerfile.buildArgs.length > 0],
        ['secrets', dockerfile.secrets.length > 0],
        ['ssh', dockerfile.ssh.length > 0],
        ['cache-from', dockerfile.cacheFrom.length > 0],
        ['cache-to', dockerfile.cacheTo.length > 0],
        ['provenance', dockerfile.provenance !== 'false'],
        ['sbom', dockerfile.sbom !== 'false'],
    ];
}
function directoryInputs({ directory }) {
    return [
        ['base', directory.base !== 'scratch'],
        ['directory-path', directory.path !== '/app'],
        ['compression', directory.compression !== 'gzip'],
        ['entrypoint', directory.entrypoint !== undefined],
        ['cmd', directory.cmd !== undefined],
        ['env', Object.keys(directory.env).length > 0],
        ['user', directory.user !== undefined],
        ['workdir', directory.workdir !== undefined],
        ['ports', directory.ports.length > 0],
    ];
}
function labelInputs({ dockerfile }) {
    return [['labels', dockerfile.labels.length > 0]];
}
function annotationInputs({ dockerfile }) {
    return [['annotations', dockerfile.annotations.length > 0]];
}
/** What belongs to the step that sets the tag. */
function publicInputs({ tags, mirrors, policy, policyFrom, receiver, prune }) {
    return [
        ['tags', tags.length > 0],
        ['mirrors', mirrors.length > 0],
        ['policy-pattern', policy.pattern !== undefined],
        ['policy-extract', policy.extract !== undefined],
        ['policy-order', policy.order !== undefined],
        ['policy-from', policyFrom !== undefined],
        ['receiver', receiver.url !== undefined],
        ['prune-keep', prune.keep !== undefined],
    ];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/mirrors.ts



/**
 * Reads the input `mirrors`: further names of the same image, each once.
 *
 * @throws {ExpectedError} `invalid-image`
 */
function parseMirrors(lines, image) {
    const names = lines.map((line) => parseImageName('mirrors', line));
    const texts = [image, ...names].map(formatImageName);
    const twice = texts.find((text, index) => texts.indexOf(text) !== index);
    if (twice === undefined)
        return names;
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-image',
        message: `the input mirrors names ${twice}, which is ${twice === texts[0] ? 'the image itself' : 'there twice'}`,
        help: 'Name each further place of the image once; the one that Flux watches is the input image.',
    });
}
function openTargets(images, options) {
    return Promise.all(images.map(async (image) => ({ image, registry: await openRegistry(image.registry, options) })));
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/path-inside.ts



/**
 * Resolves the path of an input, relative to the checkout, through all symbolic links.
 *
 * @throws {ExpectedError} `path-not-found`, `path-outside-repository`
 */
async function pathInside(input, path, { workspace, temporary }) {
    const real = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.resolve)(workspace, path)).catch((cause) => {
        throw notFound(input, path, cause);
    });
    const roots = await Promise.all([workspace, temporary].map((root) => (0,external_node_fs_promises_.realpath)(root)));
    if (roots.some((root) => isInside(real, root)))
        return real;
    throw new src/* ExpectedError */.Dh({
        rule: 'path-outside-repository',
        message: `the input ${input} is ${path}, which leads out of the checkout to ${real}`,
        help: 'Name a path inside of the checkout, or inside of the temporary folder of the runner.',
    });
}
function isInside(path, root) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function notFound(input, path, cause) {
    return new src/* ExpectedError */.Dh({
        rule: 'path-not-found',
        message: `the input ${input} is ${path}, which does not exist in the checkout`,
        help: 'Paths are relative to the root of the checkout. A step that makes the file must come before this one.',
    }, { cause });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/policy.ts




/**
 * The policy of the image: of a file where `policy-from` names one, else the simple-app chart's with what the
 * inputs change.
 *
 * @throws {ExpectedError} `several-policies`, `path-not-found`, `path-outside-repository`, `not-a-file`, and what is
 * wrong with the file.
 */
async function policy_policyOf({ policy, policyFrom }, version, roots) {
    if (policyFrom === undefined)
        return { policy: imagePolicyFrom(policy, version) };
    const given = ['pattern', 'extract', 'order'].filter((name) => policy[name] !== undefined);
    if (given.length > 0)
        throw severalPolicies(given.map((name) => `policy-${name}`));
    const path = await pathInside('policy-from', policyFrom, roots);
    const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch((cause) => {
        throw policy_notAFile(policyFrom, cause);
    });
    return readPolicyFile(text, policyFrom);
}
function severalPolicies(inputs) {
    return new src/* ExpectedError */.Dh({
        rule: 'several-policies',
        message: `the input policy-from excludes ${inputs.join(' and ')}: the file says it all`,
        help: 'Keep policy-from, or the others.',
    });
}
function policy_notAFile(path, cause) {
    return new src/* ExpectedError */.Dh({
        rule: 'not-a-file',
        message: `the input policy-from is ${path}, which cannot be read as a file`,
        help: 'Name the file of the ImagePolicy or HelmRelease itself.',
    }, { cause });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/policy-check.ts


/**
 * Makes sure that the policy selects the tag when it is the only one.
 *
 * @throws {ExpectedError} `invalid-policy`, `tag-not-selected`, at the place of the policy where it has one.
 */
async function checkSelected({ policy, at }, tag) {
    const { pattern = '', extract = '' } = policy.filter ?? {};
    const selection = await selectImageTag(policy, [tag]);
    const place = at === undefined ? {} : { at };
    if (selection.outcome === 'invalid')
        throw new src/* ExpectedError */.Dh({ ...selection.error.finding, ...place }, { cause: selection.error });
    const [missing] = missingGroups(extract, pattern);
    if (missing !== undefined)
        throw new src/* ExpectedError */.Dh({ ...unknownGroup(missing, extract, pattern), ...place });
    if (selection.outcome === 'selected')
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'tag-not-selected',
        message: `Flux would never deploy the tag ${tag}: ${whyNot(selection.reason, pattern)}`,
        help: 'Make the input version and filterTags.pattern of the ImagePolicy agree, and tell the action what that pattern is (inputs policy-from or policy-pattern). Without those the one of the simple-app chart counts.',
        ...place,
    });
}
/** Without a pattern every tag counts, and it is the rule that takes none. */
function whyNot(reason, pattern) {
    return pattern === '' ? reason : `it does not match the pattern ${pattern} of the ImagePolicy`;
}
function unknownGroup(group, extract, pattern) {
    return {
        rule: 'invalid-policy',
        message: `the extract ${extract} names the group ${group}, which the pattern ${pattern} does not have, so all tags would be equal to Flux`,
        help: 'Flux takes the longest run of letters, digits and underscores as the name; write ${name} to end it earlier.',
    };
}

// EXTERNAL MODULE: ./actions/tag-and-push/src/publish-decision.ts
var publish_decision = __webpack_require__(1617);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/pruning.ts


/**
 * Reads the inputs; undefined means that nothing is deleted.
 *
 * @throws {ExpectedError} `invalid-input`, `path-not-found`, `path-outside-repository`
 */
async function readPruning({ keep, inUse }, roots) {
    if (keep === undefined) {
        if (inUse === undefined)
            return undefined;
        throw pruning_invalid('prune-in-use is given without prune-keep, so nothing would be deleted');
    }
    if (!/^[1-9]\d{0,5}$/.test(keep))
        throw pruning_invalid(`input prune-keep is ${JSON.stringify(keep)}, which is not a whole number from 1 on`);
    return {
        keep: Number(keep),
        inUse: inUse === undefined ? undefined : await pathInside('prune-in-use', inUse, roots),
    };
}
function pruning_invalid(message) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message,
        help: 'prune-keep says how many tags for Flux of each version stay, such as 50; prune-in-use names a checkout of the infrastructure repository.',
    });
}

// EXTERNAL MODULE: ./actions/tag-and-push/src/receiver.ts
var src_receiver = __webpack_require__(1660);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/image-metadata.ts


/** The annotation and label that says which commit an image is of. */
const revisionKey = 'org.opencontainers.image.revision';
/**
 * The labels and annotations that the OCI image specification defines (annotations.md). They depend on the commit
 * alone, never on the tag or the clock, so that the same commit gives the same digest. On GHCR `source` also links
 * the package with its repository.
 *
 * @param created milliseconds since 1970; when the commit was made.
 */
function imageMetadata(run, { sha, version, created }) {
    const { serverUrl, repository } = run;
    return {
        'org.opencontainers.image.created': formatInstant(created),
        [revisionKey]: sha,
        'org.opencontainers.image.source': `${serverUrl}/${repository}`,
        'org.opencontainers.image.title': repository.slice(repository.indexOf('/') + 1),
        'org.opencontainers.image.version': version,
        ...licenses(run),
    };
}
/** GitHub tells of a license that it knows; NOASSERTION is one that it has not recognized. */
function licenses(run) {
    const id = eventValue(run, 'repository', 'license', 'spdx_id');
    return typeof id === 'string' && id !== 'NOASSERTION' ? { 'org.opencontainers.image.licenses': id } : {};
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/published-revision.ts



/** Configurations are small; larger ones name no commit that we would wait for. In bytes. */
const largestConfig = 4 * 1024 * 1024;
/** What stands in the registry under a tag; undefined when there is no such tag. */
async function publishedImage(registry, repository, tag) {
    const found = await registry.resolve(repository, tag);
    if (found === undefined)
        return undefined;
    return { digest: found.digest, revision: await revisionOf(registry, repository, found.digest) };
}
/** Of an index, the revision of the index or else of its first image. */
async function revisionOf(registry, repository, digest) {
    const manifest = parseObject((await registry.manifest(repository, digest))?.content);
    const annotated = textAt(manifest, 'annotations', revisionKey);
    if (annotated !== undefined)
        return annotated;
    const child = Array.isArray(manifest['manifests']) ? manifest['manifests'][0] : undefined;
    const childDigest = child !== undefined && (0,kubernetes_object/* isJsonObject */.O)(child) ? textAt(child, 'digest') : undefined;
    if (childDigest !== undefined)
        return revisionOf(registry, repository, childDigest);
    return textAt(await readConfig(registry, repository, digest, manifest), 'config', 'Labels', revisionKey);
}
async function readConfig(registry, repository, digest, { config }) {
    if (config === undefined || !(0,kubernetes_object/* isJsonObject */.O)(config))
        return {};
    const { mediaType, digest: configDigest, size } = config;
    if (typeof mediaType !== 'string' || typeof configDigest !== 'string')
        return {};
    if (typeof size !== 'number' || size > largestConfig)
        return {};
    const source = await registry.source(repository, digest);
    try {
        return parseObject(await (0,consumers_.buffer)(await source.open({ mediaType, digest: configDigest, size })));
    }
    finally {
        await source.close();
    }
}
function parseObject(content = new Uint8Array()) {
    const value = JSON.parse(Buffer.from(content).toString() || '{}');
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}
function textAt(object, ...path) {
    let value = object;
    for (const key of path)
        value = value !== undefined && (0,kubernetes_object/* isJsonObject */.O)(value) ? value[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/find-published.ts





/**
 * Looks the image up, so that all that follows is about one digest, and finds out which commit it is of: the tag
 * names the commit of what is in the image, not of the workflow that promotes it.
 *
 * @throws {ExpectedError} `image-not-found`, `no-revision`, `invalid-sha`
 */
async function findPublished({ image, reference }, options) {
    const name = (0,image_reference/* formatImageReference */.m)(reference.includes(':') ? { ...image, digest: reference } : { ...image, tag: reference });
    const registry = await openRegistry(image.registry, options);
    const found = await publishedImage(registry, image.repository, reference);
    if (found === undefined)
        throw find_published_notFound(name);
    const sha = options.sha ?? found.revision;
    if (sha === undefined)
        throw noRevision(name);
    return { source: { from: 'registry', image, reference: found.digest }, sha: commit_id_parseCommitId(sha) };
}
function find_published_notFound(name) {
    return new src/* ExpectedError */.Dh({
        rule: 'image-not-found',
        message: `there is no image ${name}, which the input from names`,
        help: 'Check the name and the tag. A private image of another registry needs a login that may read it (input logins).',
    });
}
function noRevision(name) {
    return new src/* ExpectedError */.Dh({
        rule: 'no-revision',
        message: `${name} does not say which commit it is of: it has no label org.opencontainers.image.revision`,
        help: 'Give the full id of the commit with the input sha.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/published-source.ts


/**
 * Reads the reference of the image that gets a tag for Flux.
 *
 * @throws {ExpectedError} `invalid-image`
 */
function parsePublishedSource(from) {
    const image = (0,image_reference/* parseImageReference */.o)(from);
    const reference = image?.digest ?? image?.tag;
    if (image !== undefined && reference !== undefined)
        return { from: 'registry', image, reference };
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-image',
        message: `the input from is ${JSON.stringify(from)}, which is no image with a tag or a digest`,
        help: 'Write it like ghcr.io/octo/app:candidate or ghcr.io/octo/app@sha256:….',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/source.ts






/**
 * Chooses the one source of the image: what is retagged, `directory` or `archive` where given, else the Dockerfile.
 *
 * @throws {ExpectedError} `no-source`, `several-sources`, `invalid-input`, `invalid-image`, `invalid-context`, `path-not-found`, `path-outside-repository`
 */
async function chooseSource(inputs, run) {
    const given = ['file', 'directory', 'archive'].filter((name) => inputs[name] !== undefined);
    if (given.length + Math.min(inputs.from.length, 1) > 1)
        throw severalSources(inputs.from.length > 0 ? ['from', ...given] : given);
    if (inputs.mode === 'retag' || inputs.mode === 'join')
        return published(inputs);
    if (inputs.from.length > 0)
        throw wrongFrom(`is for the modes retag and join, and the mode is ${inputs.mode}`);
    if (inputs.directory !== undefined) {
        return { from: 'directory', directory: await folderInside('directory', inputs.directory, run) };
    }
    if (inputs.archive !== undefined) {
        return { from: 'archive', archive: await pathInside('archive', inputs.archive, run) };
    }
    const git = parseGitContext(inputs.context, run);
    return git === undefined ? dockerfile(inputs, run) : gitDockerfile(inputs, git);
}
async function folderInside(input, path, run) {
    const folder = await pathInside(input, path, run);
    if ((await (0,external_node_fs_promises_.stat)(folder)).isDirectory())
        return folder;
    throw new src/* ExpectedError */.Dh({
        rule: 'not-a-folder',
        message: `the input ${input} is ${path}, which is a file`,
        help: 'Name the folder that it is in. An image that an earlier step made as a file is given with the input archive.',
    });
}
function gitDockerfile({ context, file = 'Dockerfile' }, git) {
    if (!(0,external_node_path_.isAbsolute)(file))
        return { from: 'dockerfile', context, file, git };
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `the input file is ${file}, and the context is a git repository, in which it is a relative path`,
        help: 'Write it relative to the context, such as docker/Dockerfile.',
    });
}
async function dockerfile({ context, file }, roots) {
    const folder = await pathInside('context', context, roots);
    if (file !== undefined)
        return { from: 'dockerfile', context: folder, file: await pathInside('file', file, roots) };
    const standard = (0,external_node_path_.join)(folder, 'Dockerfile');
    const found = await (0,external_node_fs_promises_.stat)(standard).catch(() => undefined);
    if (!found?.isFile())
        throw noSource(context);
    return { from: 'dockerfile', context: folder, file: standard };
}
function noSource(context) {
    const place = context === '.' ? 'the checkout has no Dockerfile' : `there is no Dockerfile in ${context}`;
    return new src/* ExpectedError */.Dh({
        rule: 'no-source',
        message: `there is nothing to build: ${place}, and neither directory nor archive is given`,
        help: [
            'Add a Dockerfile or name it with `file`;',
            'or give `directory`, a folder that becomes the image without a container engine;',
            'or give `archive`, an image that an earlier step made (OCI layout, OCI tar or docker save).',
            'A checkout step must come before this one.',
        ].join('\n'),
    });
}
function published({ mode, from }) {
    const [first, ...more] = from.map(parsePublishedSource);
    if (first === undefined)
        throw wrongFrom(`does not say which image, and the mode is ${mode}`);
    if (mode === 'join')
        return { from: 'join', images: [first, ...more] };
    if (more.length > 0)
        throw wrongFrom('names several images, and only one is retagged');
    return first;
}
function wrongFrom(reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `the input from ${reason}`,
        help: 'Retagging takes mode: retag, and from: the image with its tag or digest. Joining takes mode: join, and such an image a line.',
    });
}
function severalSources(given) {
    return new src/* ExpectedError */.Dh({
        rule: 'several-sources',
        message: `the inputs ${given.join(' and ')} exclude each other: an image is made of one thing`,
        help: 'Keep one of file (a Dockerfile), directory, archive and, with mode retag, from.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/plan.ts


















/** Reads and checks everything that can be known before the registry is asked. */
async function makePlan(options, connect, reporter) {
    const { run } = options;
    const version = image_policy_tag_parseTagVersion(options.version);
    const timestamp = timestamp_parseTimestamp(options.timestamp);
    const receiver = (0,src_receiver/* readReceiver */.e)(options.receiver);
    const image = imageName(options.image, options.registry, run);
    const mirrors = parseMirrors(options.mirrors, image);
    const pruning = await readPruning(options.prune, run);
    const { source, sha } = await sourceAndCommit(options);
    checkIgnored(options, source, reporter);
    if (source.from === 'directory')
        directorySettings(options);
    const decision = await decide(options, connect);
    const checkout = { directory: run.workspace, env: options.env };
    if (decision.publish)
        await warnOfOtherSource(source, sha, checkout, reporter);
    const instant = await instantOf(timestamp, options.now, () => commitTimeOf(sha, checkout, connect));
    const tag = { version, sha, instant };
    const told = await policy_policyOf(options, version, run);
    await checkSelected(told, image_policy_tag_formatDeployTag(tag));
    const tags = await checkExtraTags(options.tags, told.policy);
    return { image, mirrors, tag, tags, policy: told.policy, decision, source, receiver, pruning };
}
/** What is built is of the workflow's commit; what is retagged, of its own. */
async function sourceAndCommit(options) {
    const { run, sha, publish } = options;
    const source = await chooseSource(options.source, run);
    return source.from === 'registry'
        ? findPublished(source, options)
        : pinned(source, commitOf(run, sha, publish));
}
function pinned(source, sha) {
    if (source.from !== 'dockerfile' || source.git === undefined)
        return { source, sha };
    return { source: { ...source, context: formatGitContext(source.git, sha) }, sha };
}
/** Warns when the image would claim to be of another commit than it is. */
async function warnOfOtherSource(source, sha, checkout, reporter) {
    if (source.from === 'registry')
        return;
    const git = source.from === 'dockerfile' ? source.git : undefined;
    if (git === undefined)
        return warnOfOtherCheckout(sha, checkout, reporter);
    const finding = otherSource(git, sha);
    if (finding !== undefined)
        reporter.finding(finding);
}
async function decide({ run, publish }, connect) {
    const { eventName, ref } = run;
    // Only `auto` depends on it, and it may cost a request.
    const defaultBranch = publish === 'auto' ? await defaultBranchOf(run, connect) : '';
    return (0,publish_decision/* decidePublish */.E)({ mode: publish, eventName, ref, defaultBranch });
}
async function instantOf(timestamp, now, commitTime) {
    if (timestamp.from === 'input')
        return timestamp.instant;
    return timestamp.from === 'build' ? now : commitTime();
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-arguments.ts
/** The argv of `docker buildx build` up to the context. */
function buildArguments(inputs, { image, metadata, builder }) {
    const each = (flag, values) => values.flatMap((value) => [flag, value]);
    return [
        ...each('--builder', builder === undefined ? [] : [builder]),
        ...['--file', inputs.file],
        ...('layout' in image
            ? ['--output', `type=oci,tar=false,rewrite-timestamp=true,dest=${image.layout}`]
            : ['--load', '--tag', image.name]),
        ...['--metadata-file', metadata, '--progress', 'plain'],
        // A default attestation would make an index of a single image, and its digest different on every run.
        ...[`--provenance=${inputs.provenance}`, `--sbom=${inputs.sbom}`],
        ...each('--target', inputs.target === undefined ? [] : [inputs.target]),
        ...each('--platform', inputs.platforms.length === 0 ? [] : [inputs.platforms.join(',')]),
        ...each('--build-arg', inputs.buildArgs),
        ...each('--ssh', inputs.ssh),
        ...each('--label', inputs.labels),
        ...each('--annotation', inputs.annotations),
        ...each('--cache-from', inputs.cacheFrom),
        ...each('--cache-to', inputs.cacheTo.map(tolerant)),
    ];
}
/** A cache that cannot be written must not fail a build; the inline cache has no such option. */
function tolerant(cache) {
    const known = /(?:^|,)ignore-error=|^(?:type=)?inline\b/.test(cache);
    const typed = cache.includes('=') ? cache : `type=registry,ref=${cache},mode=max`;
    return known ? cache : `${typed},ignore-error=true`;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-failure.ts


const shownLines = 20;
/** Explains a build that ended badly by the end of its own output. */
function buildFailure({ exitCode, stderr }, { file }) {
    const output = stderr.trimEnd().split(/\r?\n/).slice(-shownLines).join('\n');
    return new src/* ExpectedError */.Dh({
        rule: 'build-failed',
        message: `the build of ${(0,external_node_path_.basename)(file)} failed with exit status ${exitCode}`,
        help: `The end of its output:\n${output}`,
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-route.ts
/** Only the driver `docker` on the classic image store writes no OCI layout; it builds for one platform at a time. */
function buildRoute({ driver, containerdStore }, wishes) {
    if (driver !== 'docker' || containerdStore)
        return 'layout';
    return beyondClassicStore(wishes) ? 'own-builder' : 'save';
}
function beyondClassicStore({ platforms, provenance, sbom, cacheFrom, cacheTo }) {
    return (platforms.length > 1 ||
        hasAttestations({ provenance, sbom }) ||
        cacheTo.some((cache) => !/^(?:type=)?inline\b/.test(cache)) ||
        cacheFrom.some((cache) => cache.includes('=') && !cache.includes('type=registry')));
}
/** Attestations make an index even of an image of one platform. */
function hasAttestations(wishes) {
    return wishes.provenance !== 'false' || wishes.sbom !== 'false';
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-secrets.ts



/**
 * Writes each secret to a file of its own that only this user can read, so that its value is on no command line.
 *
 * @param secrets `id=value`, whose value may have several lines.
 * @returns what `--secret` takes.
 * @throws {ExpectedError} `invalid-input`, which does not repeat the secret.
 */
async function secretFiles(secrets, folder, reporter) {
    const parsed = secrets.map(parseSecret);
    return Promise.all(parsed.map(async ({ id, value }, i) => {
        // A log shows it line by line.
        for (const text of new Set([value, ...value.split(/\r?\n/)]))
            reporter.secret(text);
        const file = (0,external_node_path_.join)(folder, `secret-${i}`);
        await (0,external_node_fs_promises_.writeFile)(file, value, { mode: 0o600, flag: 'wx' });
        return `id=${id},src=${file}`;
    }));
}
function parseSecret(text, index) {
    const equals = text.indexOf('=');
    const id = text.slice(0, Math.max(equals, 0));
    if (/^[\w.:-]+$/.test(id))
        return { id, value: text.slice(equals + 1) };
    throw new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `entry ${index + 1} of the input secrets is not of the form id=value`,
        help: 'Each line names one secret, for example `npm=${{ secrets.NPM_TOKEN }}`. A value of several lines is given with the whole entry in double quotes, and quotes inside of it twice.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/build-warnings.ts


/** Makes buildx write warnings, and nothing else of size, into its metadata file. */
const warningsEnvironment = { BUILDX_METADATA_WARNINGS: '1', BUILDX_METADATA_PROVENANCE: 'disabled' };
/**
 * Reads what BuildKit's checks found in a Dockerfile (https://docs.docker.com/reference/build-checks/).
 *
 * @param metadata the file that `--metadata-file` named; older versions of buildx write no warnings into it.
 * @param file the Dockerfile, relative to the root of the repository.
 */
async function readBuildWarnings(metadata, file) {
    const written = JSON.parse(await (0,external_node_fs_promises_.readFile)(metadata, 'utf8').catch(() => '{}'));
    const warnings = (0,kubernetes_object/* isJsonObject */.O)(written) ? written['buildx.build.warnings'] : undefined;
    return build_warnings_objectsIn(warnings).map((warning) => toFinding(warning, file));
}
function toFinding(warning, file) {
    const { short, detail, url, range } = warning;
    // "RuleName: what is wrong (line 7)"
    const message = decode(short).replace(/ \(line \d+\)$/, '');
    const [first] = build_warnings_objectsIn(range);
    const start = first === undefined ? undefined : first['start'];
    const line = start !== undefined && (0,kubernetes_object/* isJsonObject */.O)(start) ? start['line'] : undefined;
    const details = Array.isArray(detail) ? detail.map(decode) : [];
    return {
        rule: 'dockerfile-check',
        severity: 'warning',
        message,
        help: [...details, ...(typeof url === 'string' ? [url] : [])].join('\n'),
        ...(typeof line === 'number' ? { at: { file, line } } : {}),
    };
}
/** Go writes bytes as base64. */
function decode(text) {
    return typeof text === 'string' ? Buffer.from(text, 'base64').toString() : '';
}
function build_warnings_objectsIn(list) {
    return Array.isArray(list) ? list.filter((one) => (0,kubernetes_object/* isJsonObject */.O)(one)) : [];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/engine-failure.ts

const withoutEngine = 'An image of files alone needs no engine: give `directory` instead of a Dockerfile; nor does `archive`, an image that an earlier step made.';
const withEngine = `Use a runner with Docker, such as ubuntu-latest. ${withoutEngine}`;
function dockerMissing(cause) {
    return new src/* ExpectedError */.Dh({
        rule: 'docker-not-found',
        message: 'docker is not installed on this runner, so the Dockerfile cannot be built',
        help: withEngine,
    }, { cause });
}
/** @param reason what docker said. */
function buildxMissing(reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'buildx-not-found',
        message: 'docker has no buildx, so the Dockerfile cannot be built',
        help: `Install the buildx plugin on the runner (docker-buildx-plugin). ${withoutEngine}\n${reason}`,
    });
}
/** @param reason what docker said; none when it said nothing. */
function engineUnreachable(builder, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'no-engine',
        message: `the builder ${builder} of docker cannot be reached, so the Dockerfile cannot be built`,
        help: `Start the container engine, or see that DOCKER_HOST and BUILDX_BUILDER name one that runs. ${withEngine}\n${reason}`,
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/docker.ts


/** @throws {ExpectedError} `docker-not-found`, by what is returned. */
function dockerIn(place, reporter) {
    const onErrorLine = (message) => {
        reporter.progress({ message });
    };
    return async (args) => {
        try {
            return await (0,process_src/* runCommand */.d1)('docker', args, { ...place, onErrorLine });
        }
        catch (error) {
            throw error instanceof process_src/* CommandNotFound */.$D ? dockerMissing(error) : error;
        }
    };
}
/** The last line of what a command complained of. */
function lastLine({ stderr, stdout }) {
    return (stderr.trim() || stdout.trim()).split(/\r?\n/).at(-1) ?? '';
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/docker-config.ts



/** Docker Hub's name in Docker's configuration. */
const docker_config_dockerHub = 'https://index.docker.io/v1/';
/**
 * Makes a Docker configuration folder that also knows some logins, for builds that pull from those registries. The user's
 * own folder is never written: steps of other jobs on the same machine share it. What it holds stays usable: other
 * logins (a runner's for Docker Hub), plugins, builders, contexts.
 *
 * @param folder a private folder.
 * @returns the environment in which docker uses it.
 */
async function privateDockerConfig(folder, logins, env) {
    const shared = env['DOCKER_CONFIG'] ?? (0,external_node_path_.join)(env['HOME'] ?? '/', '.docker');
    const own = (0,external_node_path_.join)(folder, 'docker');
    await (0,external_node_fs_promises_.mkdir)(own, { mode: 0o700 });
    for (const name of await (0,external_node_fs_promises_.readdir)(shared).catch(() => [])) {
        if (name !== 'config.json')
            await (0,external_node_fs_promises_.symlink)((0,external_node_path_.join)(shared, name), (0,external_node_path_.join)(own, name));
    }
    const config = logins.reduce(withLogin, await docker_config_readConfig((0,external_node_path_.join)(shared, 'config.json')));
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(own, 'config.json'), JSON.stringify(config), { mode: 0o600, flag: 'wx' });
    return { ...env, DOCKER_CONFIG: own, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? (0,external_node_path_.join)(shared, 'buildx') };
}
function withLogin(config, { registry, username, password }) {
    const name = registry === 'docker.io' ? docker_config_dockerHub : registry;
    const auths = (0,kubernetes_object/* isJsonObject */.O)(config['auths']) ? config['auths'] : {};
    // The empty helper: the login below counts, not a store of the machine.
    const helpers = { ...((0,kubernetes_object/* isJsonObject */.O)(config['credHelpers']) ? config['credHelpers'] : {}), [name]: '' };
    const auth = Buffer.from(`${username}:${password}`).toString('base64');
    return { ...config, auths: { ...auths, [name]: { auth } }, credHelpers: helpers };
}
async function docker_config_readConfig(file) {
    try {
        const config = JSON.parse(await (0,external_node_fs_promises_.readFile)(file, 'utf8'));
        return (0,kubernetes_object/* isJsonObject */.O)(config) ? config : {};
    }
    catch {
        // No configuration, or one that docker could not read either: it says so itself.
        return {};
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/builder.ts


/**
 * Looks at the builder that docker would use, and starts it where it does not run yet.
 *
 * @throws {ExpectedError} `docker-not-found`, `buildx-not-found`, `no-engine`
 */
async function inspectBuilder(docker) {
    const result = await docker(['buildx', 'inspect', '--bootstrap']);
    const { exitCode, stdout, stderr } = result;
    // Without the plugin docker takes `buildx` for nothing, and the flag for its own.
    if (/is not a docker command|unknown command: docker buildx|unknown (?:shorthand )?flag/.test(stderr))
        throw buildxMissing(lastLine(result));
    const failure = field(stdout, 'Error');
    const builder = parseBuilder(stdout);
    if (failure !== undefined || exitCode !== 0 || builder.driver === '')
        throw engineUnreachable(builder.name, failure ?? lastLine(result));
    return builder;
}
/**
 * Reads what `docker buildx inspect` prints, which has no machine-readable form. Whether the store is containerd's is
 * told by a label of its worker: by the same buildx itself decides what the driver `docker` can do.
 */
function parseBuilder(text) {
    const platforms = [...text.matchAll(/^Platforms:\s+(.+)$/gm)].flatMap(([, list = '']) => list.split(/,\s*/));
    return {
        name: field(text, 'Name') ?? 'default',
        driver: field(text, 'Driver') ?? '',
        containerdStore: /^\s+org\.mobyproject\.buildkit\.worker\.snapshotter:/m.test(text),
        // The star marks a platform that the user has set.
        platforms: platforms.map((platform) => platform.trim().replace(/\*$/, '')),
    };
}
function field(text, name) {
    return new RegExp(`^${name}:[ \\t]+(\\S.*)$`, 'm').exec(text)?.[1]?.trim();
}

// EXTERNAL MODULE: ./actions/tag-and-push/src/undo.ts
var undo = __webpack_require__(5871);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/emulation.ts



/** Other names that buildx takes for architectures. */
const aliases = {
    x86_64: 'amd64',
    aarch64: 'arm64',
    armhf: 'arm',
    armel: 'arm',
};
/** Drivers whose builds run on the kernel of the engine that docker reaches, where QEMU can be registered. */
const localDrivers = ['docker', 'docker-container'];
/**
 * Architectures that are asked for and that the machine of the builder can neither run nor emulate. Variants are left
 * out: they share the emulator of their architecture.
 */
function foreignArchitectures(asked, { driver, platforms }) {
    if (!localDrivers.includes(driver))
        return [];
    const known = new Set(platforms.map(architectureOf));
    const linux = asked.filter((platform) => platform.startsWith('linux/'));
    return [...new Set(linux.map(architectureOf))].filter((architecture) => !known.has(architecture));
}
/** `linux/arm64/v8` → `arm64` */
function architectureOf(platform) {
    const [, architecture = ''] = platform.split('/');
    return aliases[architecture] ?? architecture;
}
/**
 * Registers QEMU with the kernel for these architectures. That it cannot be had is a warning: a Dockerfile that only
 * copies, or cross-compiles, does without it, and the build says where one does not.
 *
 * @param image of binfmt.
 */
async function installEmulators(architectures, { image, folder, docker }, reporter) {
    reporter.progress({ message: `Installing QEMU for ${architectures.join(', ')}` });
    const removal = emulatorArguments('--uninstall', architectures, image);
    await (0,undo/* noteUndo */.JR)(folder, removal);
    const result = await docker(emulatorArguments('--install', architectures, image));
    if (result.exitCode !== 0)
        await (0,undo/* forgetUndo */.cA)(folder, removal);
    const supported = result.exitCode === 0 ? supportedArchitectures(result.stdout) : [];
    const missing = architectures.filter((architecture) => !supported.includes(architecture));
    if (missing.length === 0)
        return;
    reporter.finding({
        rule: 'no-emulation',
        severity: 'warning',
        message: `this machine cannot run programs for ${missing.join(', ')}, and QEMU could not be installed`,
        help: `A RUN for that platform will fail. Build each platform on a runner of its own (mode digest and join, as the reusable workflow app-image.yml does).\n${lastLine(result)}`,
    });
}
function emulatorArguments(verb, architectures, image) {
    return ['run', '--rm', '--privileged', '--network', 'none', image, verb, architectures.join(',')];
}
/** binfmt ends well whatever happened, and prints what the kernel can run now. */
function supportedArchitectures(stdout) {
    try {
        const status = JSON.parse(stdout);
        const supported = (0,kubernetes_object/* isJsonObject */.O)(status) ? status['supported'] : undefined;
        return Array.isArray(supported) ? supported.map(String).map(architectureOf) : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/engine-images.ts
/**
 * By digest and without a tag: what runs with privileges must not change by itself, and buildx would ask Docker Hub for
 * the signature of a tag. Both are indexes of all platforms.
 */
const engineImages = {
    // v0.33.1
    buildkit: 'moby/buildkit@sha256:cec9f139f45e93c5c69c60f8b07cfad9f43f4ef6b6a6cd917527fea5ff2e3dea',
    // qemu-v10.2.3
    binfmt: 'tonistiigi/binfmt@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0',
};

;// CONCATENATED MODULE: ./actions/tag-and-push/src/own-builder.ts




/**
 * Makes a builder of the driver docker-container, for what the engine's own cannot do.
 *
 * @param image of BuildKit.
 * @param folder where its removal is noted.
 * @returns its name, which no other builder of the machine has.
 * @throws {ExpectedError} `no-builder`
 */
async function own_builder_createBuilder(image, folder, docker) {
    const name = `pte-tag-and-push-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    await (0,undo/* noteUndo */.JR)(folder, ['buildx', 'rm', name]);
    const result = await docker(createArguments(name, image));
    if (result.exitCode === 0)
        return name;
    throw new src/* ExpectedError */.Dh({
        rule: 'no-builder',
        message: `a builder for what the classic image store of this engine cannot do could not be started from ${image}`,
        help: `Switch the engine to the containerd image store, which needs no other builder; or put docker/setup-buildx-action before this step.\n${lastLine(result)}`,
    });
}
/** With the host's network a registry on loopback is reached, as the engine itself reaches it. */
function createArguments(name, image) {
    return [
        ...['buildx', 'create', '--name', name, '--driver', 'docker-container'],
        ...['--driver-opt', `image=${image}`, '--driver-opt', 'network=host', '--bootstrap'],
    ];
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/outlet.ts












/** Finds out what the machine builds with, and makes what it lacks. */
async function prepareOutlet(request, docker, reporter) {
    const { folder, options } = request;
    const { dockerfile } = options;
    const images = dockerfile.engineImages ?? engineImages;
    const builder = await inspectBuilder(docker);
    const foreign = foreignArchitectures(dockerfile.platforms, builder);
    if (foreign.length > 0)
        await installEmulators(foreign, { image: images.binfmt, folder, docker }, reporter);
    const layout = layoutOutlet((0,external_node_path_.join)(folder, 'image'));
    switch (buildRoute(builder, dockerfile)) {
        case 'layout':
            return layout;
        case 'save':
            return savedOutlet(request, docker);
        case 'own-builder':
            return { ...layout, builder: await own_builder_createBuilder(images.buildkit, folder, docker) };
    }
}
function layoutOutlet(layout) {
    return {
        image: { layout },
        async open() {
            const { openLayout } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9830));
            return openLayout(layout);
        },
    };
}
/** The image gets a name of its own, so that removing it takes no other away. */
async function savedOutlet(request, docker) {
    const name = `pte-tag-and-push:${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    await (0,undo/* noteUndo */.JR)(request.folder, ['image', 'rm', name]);
    return { image: { name }, open: () => openSaved(request, name, docker) };
}
/** What older engines do not write: annotations, and the time of the commit. */
async function openSaved({ folder, metadata, created, options }, name, docker) {
    const file = (0,external_node_path_.join)(folder, 'image.tar');
    const saved = await docker(['save', '--output', file, name]);
    if (saved.exitCode !== 0)
        throw saveFailure(lastLine(saved));
    const { describeImage, openArchive } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9830));
    const given = options.dockerfile.annotations.map((one) => one.replace(/^manifest:/, ''));
    const annotations = { ...metadata, ...(0,key_values/* keyValues */.K)('annotations', given) };
    const image = await openArchive(file);
    try {
        return await describeImage(image, { annotations, created: formatInstant(created) }, folder);
    }
    catch (error) {
        await image.close();
        throw error;
    }
}
function saveFailure(reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'save-failed',
        message: 'the container engine built the image, and docker save failed to give it out',
        help: `See whether the disk is full.\n${reason}`,
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/dockerfile.ts













/**
 * Builds a Dockerfile with `docker buildx build`. Pushing it is not BuildKit's work but ours: so a failed push is
 * repeated without the build, and the tag comes last. What had to be made in docker for it is gone afterwards.
 *
 * @throws {ExpectedError} `docker-not-found`, `buildx-not-found`, `no-engine`, `no-builder`, `build-failed`
 */
async function buildFromDockerfile(request, source, reporter) {
    const env = await buildEnvironment(request, source);
    const docker = dockerIn({ cwd: request.options.run.workspace, env }, reporter);
    try {
        const outlet = await prepareOutlet(request, docker, reporter);
        await dockerfile_build(request, source, { outlet, docker }, reporter);
        return await outlet.open();
    }
    finally {
        await (0,undo/* undo */.tN)(request.folder, env, reporter);
    }
}
async function dockerfile_build(request, source, { outlet, docker }, reporter) {
    const { dockerfile, run, token } = request.options;
    const given = dockerfile.secrets.some((secret) => secret.startsWith('GIT_AUTH_'));
    const own = source.git === undefined || given ? [] : gitSecrets(source.git, run, token);
    const secrets = await secretFiles([...dockerfile.secrets, ...own], request.folder, reporter);
    const inputs = { ...dockerfile, ...source, ...describe(request, outlet.image) };
    const metadata = (0,external_node_path_.join)(request.folder, 'metadata.json');
    const args = [
        ...buildArguments(inputs, { ...outlet, metadata }),
        ...secrets.flatMap((secret) => ['--secret', secret]),
    ];
    const result = await docker(['buildx', 'build', ...args, source.context]);
    if (result.exitCode !== 0)
        throw buildFailure(result, source);
    const file = await placeOf(source, run.workspace);
    for (const warning of await readBuildWarnings(metadata, file))
        reporter.finding(warning);
}
/** Path of the Dockerfile in the repository, for annotations. */
async function placeOf({ file, git }, workspace) {
    if (git !== undefined)
        return external_node_path_.posix.join(git.folder ?? '', file);
    return (0,external_node_path_.relative)(await (0,external_node_fs_promises_.realpath)(workspace), file).replaceAll(external_node_path_.sep, '/');
}
/** The user's labels and annotations come after ours, and win. */
function describe({ options: { dockerfile }, metadata }, image) {
    const ours = Object.entries(metadata).map(([key, value]) => `${key}=${value}`);
    const labels = [...ours, ...dockerfile.labels];
    // The classic image store has no place for annotations.
    if ('name' in image)
        return { labels, annotations: [] };
    // BuildKit refuses annotations of an index where there is none.
    const index = dockerfile.platforms.length > 1 || hasAttestations(dockerfile);
    const level = index ? 'index,manifest:' : 'manifest:';
    return { labels, annotations: [...ours.map((one) => level + one), ...dockerfile.annotations] };
}
/** Docker is told a login only where the build may pull from that registry. */
async function buildEnvironment({ options, folder, created }, { file, git }) {
    const env = {
        ...options.env,
        ...warningsEnvironment,
        SOURCE_DATE_EPOCH: String(Math.floor(created / 1000)),
    };
    const { cacheFrom, cacheTo } = options.dockerfile;
    // Nobody has read a Dockerfile yet that BuildKit fetches, and images of Docker Hub do without its name.
    const texts = git === undefined ? [await (0,external_node_fs_promises_.readFile)(file, 'utf8'), ...cacheFrom, ...cacheTo] : undefined;
    const isNeeded = ({ registry }) => texts === undefined || registry === 'docker.io' || texts.some((text) => text.includes(registry));
    const logins = registryLogins(options).filter(isNeeded);
    return logins.length === 0 ? env : privateDockerConfig(folder, logins, env);
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/join.ts







/**
 * Joins images of single platforms, which runs on several machines have pushed by digest. They must be of the same
 * commit, and in the repository of the image.
 *
 * @throws {ExpectedError} `other-repository`, `image-not-found`, `other-commit`, `same-platform`
 */
async function joinPlatforms({ options, metadata }, [first, ...others]) {
    const { registry: host, repository } = imageName(options.image, options.registry, options.run);
    const name = formatImageName({ registry: host, repository });
    const stranger = [first, ...others].find(({ image }) => formatImageName(image) !== name);
    if (stranger !== undefined)
        throw otherRepository(formatImageName(stranger.image), name);
    const registry = await openRegistry(host, options);
    const open = async (part) => registry.source(repository, await digestOf(part, registry, metadata[revisionKey]));
    const annotations = { ...metadata, ...(0,key_values/* keyValues */.K)('annotations', options.dockerfile.annotations) };
    return (0,registry_src/* joinImages */.hT)([await open(first), ...(await Promise.all(others.map(open)))], annotations);
}
async function digestOf({ image: { repository }, reference }, registry, revision) {
    const found = await publishedImage(registry, repository, reference);
    if (found === undefined)
        throw join_notFound(`${registry.host}/${repository}`, reference);
    if (found.revision !== undefined && found.revision !== revision)
        throw otherCommit(reference, found.revision);
    return found.digest;
}
function join_notFound(name, reference) {
    return new src/* ExpectedError */.Dh({
        rule: 'image-not-found',
        message: `${name} has no ${reference}, which the input from names`,
        help: 'Give the output reference of each step with mode digest.',
    });
}
function otherRepository(found, wanted) {
    return new src/* ExpectedError */.Dh({
        rule: 'other-repository',
        message: `the input from names an image of ${found}, and the index is to be in ${wanted}`,
        help: 'Give the steps with mode digest and mode join the same input image.',
    });
}
function otherCommit(reference, revision) {
    return new src/* ExpectedError */.Dh({
        rule: 'other-commit',
        message: `${reference} is of commit ${revision}, not of the one that the tag names`,
        help: 'Join what jobs of the same workflow run have pushed.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/image.ts




/** Makes or opens the image, gives it to the work and closes it whatever happens. */
async function withImage(request, reporter, work) {
    const image = await reporter.group('Build', () => openImage(request, reporter));
    try {
        return await work(image);
    }
    finally {
        await image.close();
    }
}
async function openImage(request, reporter) {
    const { source } = request;
    switch (source.from) {
        case 'directory':
            return buildFromDirectory(request, source.directory);
        case 'archive':
            return openGiven(source.archive, reporter);
        case 'join':
            return joinPlatforms(request, source.images);
        case 'dockerfile':
            return buildFromDockerfile(request, source, reporter);
    }
}
async function openGiven(path, reporter) {
    const { omissionOf, openArchive, openLayout } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9830));
    const image = await ((await (0,external_node_fs_promises_.stat)(path)).isDirectory() ? openLayout(path) : openArchive(path));
    const omission = omissionOf(image, path);
    if (omission)
        reporter.finding(omission);
    return image;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/image-created.ts


/**
 * The time inside of the image, in milliseconds since 1970: SOURCE_DATE_EPOCH where it is set
 * (https://reproducible-builds.org/specs/source-date-epoch/), else when the commit was made. A commit whose time
 * nobody knows must not stop a build: then it is 1970, the same on every run.
 */
async function imageCreated(sha, checkout, connect, reporter) {
    const epoch = checkout.env['SOURCE_DATE_EPOCH'] ?? '';
    if (/^\d+$/.test(epoch))
        return Number(epoch) * 1000;
    try {
        return await commitTimeOf(sha, checkout, connect);
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        reporter.finding({ ...error.finding, severity: 'notice', help: 'The image says it was made in 1970.' });
        return 0;
    }
}

// EXTERNAL MODULE: ./actions/tag-and-push/src/private-folder.ts
var private_folder = __webpack_require__(7515);
;// CONCATENATED MODULE: ./actions/tag-and-push/src/planned-image.ts






/** Builds or opens the image of a plan, gives it to the work, and removes what it needed whatever happens. */
function withPlannedImage({ source, tag: { sha, version } }, options, reporter, work) {
    if (source.from === 'registry')
        return withPublished(source, options, work);
    const { run, env } = options;
    return (0,private_folder/* withPrivateFolder */.m)(run.temporary, async (folder) => {
        const checkout = { directory: run.workspace, env };
        const created = await imageCreated(sha, checkout, connector(options), reporter);
        const metadata = imageMetadata(run, { sha, version, created });
        return withImage({ options, source, folder, created, metadata }, reporter, work);
    });
}
/** What a registry has is not brought here: it is copied within the registry, or streams through. */
async function withPublished({ image, reference }, options, work) {
    const registry = await openRegistry(image.registry, options);
    const source = await registry.source(image.repository, reference);
    try {
        return await work(source);
    }
    finally {
        await source.close();
    }
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/newest.ts


/**
 * Makes sure that Flux picks the new tag among those that exist: the clock may stand behind the newest, or another
 * build may have taken the same second. `wait` takes the second after the newest tag.
 *
 * @returns the tag, with a later instant where one was needed.
 * @throws {ExpectedError} `tag-not-newest`
 */
async function competeForNewest(tag, competition, reporter) {
    const winner = await winnerOver(tag, competition);
    if (winner === undefined)
        return tag;
    if (competition.whenNotNewest === 'fail')
        throw notNewest(tag, winner.tag, `when-not-newest is fail`);
    if (competition.whenNotNewest === 'warn') {
        reporter.finding({
            ...notNewest(tag, winner.tag, 'when-not-newest is warn').finding,
            severity: 'warning',
        });
        return tag;
    }
    return takeNextSecond(tag, winner, competition);
}
async function takeNextSecond(tag, winner, competition) {
    const taken = parseTagTime(winner.key);
    if (taken === undefined)
        throw notNewest(tag, winner.tag, 'it holds no time, so no later one wins');
    const later = { ...tag, instant: taken + 1000 };
    if (later.instant > competition.now + clockTolerance) {
        throw notNewest(tag, winner.tag, `it lies more than ${clockTolerance / 1000} s ahead of the clock`);
    }
    if ((await winnerOver(later, competition)) === undefined)
        return later;
    throw notNewest(tag, winner.tag, 'the policy does not prefer later times');
}
/** The existing tag that Flux prefers to a new one; undefined when the new one wins. */
async function winnerOver(tag, { policy, existing }) {
    const name = image_policy_tag_formatDeployTag(tag);
    const selection = await selectImageTag(policy, [...existing, name]);
    if (selection.outcome === 'invalid')
        throw selection.error;
    if (selection.outcome === 'none')
        throw nothingSelected(name, selection.reason);
    return selection.selected.tag === name ? undefined : selection.selected;
}
function notNewest(tag, winner, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'tag-not-newest',
        message: `Flux would stay on the tag ${winner} instead of ${image_policy_tag_formatDeployTag(tag)}: ${reason}`,
        help: 'If that tag is a mistake, delete it in the registry. A stricter pattern in the ImagePolicy keeps strays out; the job summary of a published image shows one.',
    });
}
function nothingSelected(tag, reason) {
    return new src/* ExpectedError */.Dh({
        rule: 'tag-not-selected',
        message: `Flux would select no tag once ${tag} is there: ${reason}`,
        help: 'Change the ImagePolicy, or delete the tag that it stumbles over.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/before-build.ts





/**
 * Finds out, before the time for a build is spent, whether the tag is there already, whether Flux would pick it
 * among those that are there, and whether pushing is allowed.
 *
 * @throws {ExpectedError} `tag-taken`, `tag-not-newest`, and what the registry refuses with.
 */
async function askRegistry({ image, tag, policy, source }, registry, { whenNotNewest, now }, reporter) {
    const existing = await registry.tags(image.repository);
    const selection = await selectImageTag(policy, [...existing, image_policy_tag_formatDeployTag(tag)]);
    const poison = poisonTags(policy, selection, now).map((candidate) => candidate.tag);
    for (const one of poison)
        reporter.finding(poisonFinding(one));
    if (existing.includes(image_policy_tag_formatDeployTag(tag))) {
        const published = await publishedImage(registry, image.repository, image_policy_tag_formatDeployTag(tag));
        if (published === undefined || !isSame(published, tag, source))
            throw tagTaken(image, tag, published);
        const newest = selection.outcome === 'selected' && selection.selected.tag === image_policy_tag_formatDeployTag(tag);
        return { kind: 'skip', digest: published.digest, newest, poison };
    }
    const winner = await competeForNewest(tag, { policy, existing, whenNotNewest, now }, reporter);
    await registry.checkPush(image.repository);
    const current = await selectImageTag(policy, existing);
    const previous = current.outcome === 'selected' ? current.selected.tag : undefined;
    return { kind: 'go', tag: winner, previous, poison };
}
/**
 * The same of a mirror, where the tag may be there from a run that ended before the image had it.
 *
 * @throws {ExpectedError} `tag-taken`, and what the registry refuses with.
 */
async function askMirror({ image, registry }, { tag, source }) {
    const published = await publishedImage(registry, image.repository, image_policy_tag_formatDeployTag(tag));
    if (published !== undefined && !isSame(published, tag, source))
        throw tagTaken(image, tag, published);
    await registry.checkPush(image.repository);
}
/** What is built is told by its commit; what is retagged is known, and may not name one. */
function isSame({ digest, revision }, { sha }, source) {
    return source.from === 'registry' ? digest === source.reference : revision === sha;
}
/** A tag is never overwritten: Flux would not see the change, and what runs could no longer be told. */
function tagTaken(image, tag, published) {
    const revision = published?.revision;
    return new src/* ExpectedError */.Dh({
        rule: 'tag-taken',
        message: `${formatImageName(image)}:${image_policy_tag_formatDeployTag(tag)} exists already, ${revision === undefined ? 'and does not say which commit it is of' : `for commit ${revision}`}`,
        help: 'Tags are never overwritten. Take another instant (input timestamp), or delete the tag in the registry.',
    });
}
function poisonFinding(tag) {
    return {
        rule: 'poison-tag',
        severity: 'warning',
        message: `the tag ${tag} in the registry wins against every tag that is made now, so Flux stays on it`,
        help: 'Delete it in the registry, and use the stricter pattern of the job summary in the ImagePolicy.',
    };
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/id-token.ts


/**
 * Asks GitHub for an OIDC token of this job.
 *
 * @throws {ExpectedError} `no-id-token`
 */
async function requestIdToken(service, audience, { fetch, signal }) {
    if (service === undefined)
        throw noIdToken('the job may not have OIDC tokens');
    const url = new URL(service.url);
    url.searchParams.set('audience', audience);
    const response = await fetch(url, { headers: { authorization: `Bearer ${service.token}` }, signal });
    if (!response.ok)
        throw noIdToken(`GitHub answers ${response.status} when it is asked for an OIDC token`);
    const answer = await response.json();
    const value = (0,kubernetes_object/* isJsonObject */.O)(answer) ? answer['value'] : undefined;
    if (typeof value === 'string' && value !== '')
        return value;
    throw noIdToken('GitHub answers without an OIDC token');
}
function noIdToken(message) {
    return new src/* ExpectedError */.Dh({
        rule: 'no-id-token',
        message,
        help: 'Give the job the permission id-token: write.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/notify.ts




/** Milliseconds; the image is published, and Flux scans without being told, too. */
const patience = 60_000;
/**
 * Tells Flux to scan the registry now. What keeps it from that is a warning, never a failure.
 *
 * @returns whether Flux took it.
 */
async function notifyFlux(notification, reporter) {
    const { receiver, fetch } = notification;
    // Who knows the path of a generic Receiver may call it.
    reporter.secret(/[0-9a-f]{64}/.exec(receiver.url.pathname)?.[0] ?? '');
    if (receiver.proof.type === 'generic-hmac')
        reporter.secret(receiver.proof.secret);
    try {
        const signal = AbortSignal.timeout(patience);
        const content = JSON.stringify(notification.body);
        const headers = {
            'content-type': 'application/json',
            ...(await proof(notification, content, signal, reporter)),
        };
        // To be told twice does Flux no harm.
        const request = { method: 'POST', headers, body: content, idempotent: true, signal };
        const response = await fetch(receiver.url, request);
        if (response.ok)
            return true;
        reporter.finding(refused(receiver, response.status));
    }
    catch (error) {
        reporter.finding(notify_unreachable(receiver, error));
    }
    return false;
}
async function proof({ receiver, idToken, fetch }, content, signal, reporter) {
    switch (receiver.proof.type) {
        case 'generic':
            return {};
        case 'generic-hmac': {
            const { secret } = receiver.proof;
            return { 'x-signature': `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(content).digest('hex')}` };
        }
        case 'generic-oidc': {
            const token = await requestIdToken(idToken, receiver.proof.audience, { fetch, signal });
            reporter.secret(token);
            return { authorization: `Bearer ${token}` };
        }
    }
}
const remedies = {
    400: 'It does not accept the proof: compare the type, the secret, or the audience and validations of the Receiver.',
    404: 'It knows no such Receiver: compare the URL, or name, namespace and token, with the manifest; status.webhookPath of the Receiver is the right path.',
    500: 'See the log of the notification-controller.',
    503: 'The Receiver is suspended or not ready.',
};
function refused({ url, proof }, status) {
    return {
        rule: 'flux-not-told',
        severity: 'warning',
        message: `Flux was not told to scan now: the ${proof.type} Receiver at ${url.host} answers ${status}`,
        help: `${remedies[status] ?? 'Is it the address of the notification-controller?'} The image is published all the same; Flux finds it at its next scan.`,
    };
}
function notify_unreachable({ url }, error) {
    const { help } = error instanceof src/* ExpectedError */.Dh ? error.finding : {};
    return {
        rule: 'flux-not-told',
        severity: 'warning',
        message: `Flux was not told to scan now at ${url.host}: ${(0,http_src/* failureReason */.Hr)(error)}`,
        help: [help, 'The image is published all the same; Flux finds it at its next scan.'].join(' ').trim(),
    };
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/names-in-use.ts


const names_in_use_name = /v\d+_[0-9a-f]{7}_[\dT.-]+Z|sha256:[0-9a-f]{64}/g;
/**
 * Tags for Flux and digests that stand anywhere in the files of a checkout, its history left out. Which image they
 * are of does not matter: too many kept is better than one too few.
 */
async function namesInUse(checkout) {
    const found = new Set();
    const entries = await (0,external_node_fs_promises_.readdir)(checkout, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        if (!entry.isFile() || path.split(external_node_path_.sep).includes('.git'))
            continue;
        for (const [text] of (await (0,external_node_fs_promises_.readFile)(path, 'latin1')).matchAll(names_in_use_name))
            found.add(text);
    }
    return found;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/prunable-tags.ts

const deployTag = /^(?<version>v\d+)_[0-9a-f]{7}_(?<time>.+)Z$/;
/**
 * The tags for Flux that are not among the newest of their version; tags of any other form are none of ours. Of tags
 * of the same second all count as new.
 *
 * @param keep how many of each version stay; at least 1.
 */
function prunableTags(tags, keep) {
    const versions = new Map();
    for (const tag of tags) {
        const { version = '', time = '' } = deployTag.exec(tag)?.groups ?? {};
        const instant = parseTagTime(time);
        if (instant === undefined)
            continue;
        versions.set(version, [...(versions.get(version) ?? []), { tag, instant }]);
    }
    return [...versions.values()].flatMap((all) => {
        const instants = all.map(({ instant }) => instant).sort((a, b) => b - a);
        const oldest = instants[keep - 1] ?? -Infinity;
        return all.filter(({ instant }) => instant < oldest).map(({ tag }) => tag);
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/prune.ts





/**
 * Deletes old tags for Flux with what they name. The image is published by now: what keeps it from that is a
 * warning, never a failure.
 *
 * @returns the tags that are gone.
 */
async function pruneTags(request, reporter) {
    try {
        const { tags, digests } = await chooseOld(request);
        await deleteAll(digests, request);
        return tags;
    }
    catch (error) {
        if (!(error instanceof src/* ExpectedError */.Dh))
            throw error;
        const message = `old tags were not deleted, or not all: ${error.message}`;
        reporter.finding({ ...error.finding, severity: 'warning', message });
        return [];
    }
}
/** A digest goes when none of its tags stays and no index that stays names it. */
async function chooseOld({ target: { image, registry }, pruning: { keep, inUse }, }) {
    const { repository } = image;
    const all = await registry.tags(repository);
    const prunable = prunableTags(all, keep);
    if (prunable.length === 0)
        return { tags: [], digests: [] };
    const used = inUse === undefined ? new Set() : await namesInUse(inUse);
    const old = new Set(prunable.filter((tag) => !used.has(tag)));
    const named = await registry.describe(repository, all);
    const staying = [...named].flatMap(([tag, descriptor]) => (old.has(tag) ? [] : [descriptor]));
    const kept = new Set([
        ...used,
        ...staying.map(({ digest }) => digest),
        ...(await registry.children(repository, staying)),
    ]);
    const going = [...named].filter(([tag, { digest }]) => old.has(tag) && !kept.has(digest));
    const images = going.map(([, descriptor]) => descriptor);
    const below = (await registry.children(repository, images)).filter((digest) => !kept.has(digest));
    const digests = new Set([...images.map(({ digest }) => digest), ...below]);
    return { tags: going.map(([tag]) => tag), digests: [...digests] };
}
async function deleteAll(digests, request) {
    const { image, registry } = request.target;
    for (const digest of digests) {
        if (!(await registry.delete(image.repository, digest)))
            return deleteByApi(digests, request);
    }
}
async function deleteByApi(digests, { target: { image }, serverUrl, connect }) {
    if (image.registry !== defaultRegistry(serverUrl))
        throw notDeleted(image.registry);
    const slash = image.repository.indexOf('/');
    const name = { owner: image.repository.slice(0, slash), name: image.repository.slice(slash + 1) };
    await deleteContainerVersions(connect(), name, digests);
}
function notDeleted(registry) {
    return new src/* ExpectedError */.Dh({
        rule: 'cannot-prune',
        message: `${registry} does not let tags be deleted`,
        help: 'Take prune-keep out, or switch deletion on in the registry.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/stale.ts


const branchPrefix = 'refs/heads/';
/**
 * Why a run is stale: its branch has another commit than the run was started for, so that a newer run publishes
 * what should be deployed. Half a sentence; undefined for runs that are not stale, or not of a branch.
 *
 * @throws {ExpectedError} when the API refuses to tell.
 */
async function staleReason(run, connect) {
    if (!run.ref.startsWith(branchPrefix) || pullRequestHead(run) !== undefined)
        return undefined;
    const branch = run.ref.slice(branchPrefix.length);
    const head = await branch_readHead(connect(), branch);
    if (head === undefined)
        return `the branch ${branch} does not exist any more`;
    return head.commit === run.sha
        ? undefined
        : `the branch ${branch} has moved on to ${head.commit} since this run began`;
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/push.ts



/**
 * Pushes an image: the tag for Flux once all else is there, then the further tags. A run that must not publish what
 * is outdated asks where its branch is between the two.
 */
async function pushImage(source, { plan, targets, run, whenStale, connect }, reporter) {
    const { digest } = source.root;
    // No place gets a tag before all have the content.
    if (targets.length > 1 || whenStale === 'digest')
        for (const target of targets)
            await pushTo(target, source, { tags: [] }, reporter);
    const reason = whenStale === 'digest' ? await staleReason(run, connect) : undefined;
    if (reason !== undefined)
        return { kind: 'untagged', digest, reason };
    for (const target of targets)
        await pushTo(target, source, publicTags(plan, target), reporter);
    return { kind: 'pushed', digest };
}
/** Sends what a place lacks, by digest, and sets tags. */
async function pushTo({ image, registry }, source, options, reporter) {
    await registry.push(source, image.repository, {
        ...options,
        onProgress: reporter.progress.bind(reporter),
    });
}
/** The tag for Flux and the further ones; only those may move. */
function publicTags({ tag, tags }, { image }) {
    const name = image_policy_tag_formatDeployTag(tag);
    return {
        tags: [name, ...tags],
        onReplace: (moved) => {
            // Another run was faster between our question and now.
            if (moved === name)
                throw tagTaken(image, tag, undefined);
        },
    };
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/publish.ts












/** Publishes the image of a plan under its tag, unless that is there already for the same commit. */
async function publish(plan, options, reporter) {
    const registry = await openRegistry(plan.image.registry, options);
    const target = { image: plan.image, registry };
    const mirrors = await openTargets(plan.mirrors, options);
    const clearance = await askRegistry(plan, registry, options, reporter);
    if (clearance.kind === 'skip') {
        await completeTags(plan, clearance, { target, mirrors });
        return reportOutcome(plan, { ...clearance, kind: 'skipped' }, reporter);
    }
    const cleared = { ...plan, tag: clearance.tag };
    for (const mirror of mirrors)
        await askMirror(mirror, cleared);
    const { run, whenStale } = options;
    const request = {
        plan: cleared,
        targets: [...mirrors, target],
        run,
        whenStale,
        connect: connector(options),
    };
    const pushed = await withPlannedImage(plan, options, reporter, (image) => reporter.group('Push', () => pushImage(image, request, reporter)));
    const { poison, previous } = clearance;
    if (pushed.kind === 'untagged')
        return reportOutcome(cleared, { ...pushed, poison }, reporter);
    const told = await tellFlux(cleared, pushed.digest, options, reporter);
    const pruned = await prune(cleared, target, options, reporter);
    return reportOutcome(cleared, { ...pushed, told, previous, pruned, poison }, reporter);
}
/** Publishes a part of an index that a later job joins and tags. */
async function publishByDigest(plan, options, reporter) {
    const { image } = plan;
    const registry = await openRegistry(image.registry, options);
    await registry.checkPush(image.repository);
    const digest = await withPlannedImage(plan, options, reporter, async (source) => {
        await reporter.group('Push', () => pushTo({ image, registry }, source, { tags: [] }, reporter));
        return source.root.digest;
    });
    return reportOutcome(plan, { kind: 'untagged', digest, reason: 'the mode is digest', poison: [] }, reporter);
}
/**
 * A run that ended between the tag for Flux and the others is made good by the next, and so is a mirror that was
 * added meanwhile. The further tags stay where they are when there is a newer image.
 */
async function completeTags(plan, { digest, newest }, { target, mirrors }) {
    const shown = newest ? plan : { ...plan, tags: [] };
    const from = { repository: target.image.repository, reference: digest };
    for (const mirror of mirrors) {
        const options = publicTags(shown, mirror);
        await (0,registry_src/* copyImage */.L1)(target.registry, from, mirror.registry, mirror.image.repository, options);
    }
    if (shown.tags.length === 0)
        return;
    await (0,registry_src/* copyImage */.L1)(target.registry, from, target.registry, from.repository, { tags: shown.tags });
}
async function prune({ pruning }, target, options, reporter) {
    if (pruning === undefined)
        return [];
    const { serverUrl } = options.run;
    return pruneTags({ target, pruning, serverUrl, connect: connector(options) }, reporter);
}
async function tellFlux({ receiver, image, tag }, digest, { fetch, idToken }, reporter) {
    if (receiver === undefined)
        return false;
    const body = { image: formatImageName(image), tag: image_policy_tag_formatDeployTag(tag), digest };
    return notifyFlux({ receiver, body, fetch, idToken }, reporter);
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/checkout-tag.ts





/**
 * The tag for an image of a local checkout, without GitHub.
 *
 * @throws {ExpectedError} `invalid-version`, `invalid-timestamp`, `invalid-sha`, `no-commit`
 */
async function checkoutTag(request, checkout) {
    const version = parseTagVersion(request.version);
    const timestamp = parseTimestamp(request.timestamp);
    const sha = request.sha === undefined ? await headOf(checkout) : parseCommitId(request.sha);
    if (sha === undefined)
        throw checkout_tag_noCommit(`${checkout.directory} has no commit checked out`);
    if (timestamp.from === 'input')
        return formatDeployTag({ version, sha, instant: timestamp.instant });
    if (timestamp.from === 'build')
        return formatDeployTag({ version, sha, instant: request.now });
    const instant = await commitTimeFromGit(checkout, sha);
    if (instant === undefined)
        throw checkout_tag_noCommit(`the repository in ${checkout.directory} does not have commit ${sha}`);
    return formatDeployTag({ version, sha, instant });
}
function checkout_tag_noCommit(message) {
    return new ExpectedError({
        rule: 'no-commit',
        message,
        help: 'Run it in a git checkout that has the commit, or say what it should be with --sha and --timestamp.',
    });
}

;// CONCATENATED MODULE: ./actions/tag-and-push/src/tag-and-push.ts











/**
 * Builds the image of a commit and publishes it under a tag that Flux deploys. Everything that can fail without
 * the image is tried before it is built, and the tag is set last, so that a failure leaves nothing half-done.
 */
async function tagAndPush(options, reporter) {
    hideLogins(options, reporter);
    const plan = await makePlan(options, connector(options), reporter);
    const { image, tag, decision } = plan;
    const verb = decision.publish ? 'Publishing' : 'Building without publishing';
    reporter.progress({
        message: `${verb} ${formatImageName(image)}:${image_policy_tag_formatDeployTag(tag)}: ${decision.reason}`,
    });
    if (!decision.publish)
        return check(plan, options, reporter);
    const untagged = options.source.mode === 'digest';
    return untagged ? publishByDigest(plan, options, reporter) : publish(plan, options, reporter);
}
async function check(plan, options, reporter) {
    const digest = await withPlannedImage(plan, options, reporter, (image) => Promise.resolve(image.root.digest));
    return reportOutcome(plan, { kind: 'checked', digest }, reporter);
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
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9424);

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
/* harmony export */   ue: () => (/* binding */ chartFolders),
/* harmony export */   w3: () => (/* binding */ localChart)
/* harmony export */ });
/* unused harmony export releaseData */
/* harmony import */ var _pte_kustomize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);
/* harmony import */ var _pte_resource__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3410);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5073);
/* harmony import */ var _files_below_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7302);
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
    const spec = jsonObject(release['spec']);
    const [chart] = repository.documents(joinPath(folder, 'Chart.yaml'));
    const [values] = repository.documents(joinPath(folder, 'values.yaml'));
    const namespace = text(spec['targetNamespace']);
    const name = text(spec['releaseName']) ?? [namespace, release.metadata.name].filter(Boolean).join('-');
    return {
        Release: { Name: name, Namespace: namespace ?? release.metadata['namespace'] ?? '', Service: 'Helm' },
        Chart: capitalised(isJsonObject(chart) ? chart : {}),
        Values: mergeObjects(isJsonObject(values) ? values : {}, jsonObject(spec['values'])),
    };
}
function capitalised(chart) {
    return Object.fromEntries(Object.entries(chart).map(([key, value]) => [key.replace(/^./, (letter) => letter.toUpperCase()), value]));
}


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parentOf),
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
/* harmony import */ var _pte_kustomize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4395);

/** Path of the directory that holds a file or directory; the root is the empty string. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
/**
 * Resolves a path as it is written (`./a/../b`, `/a`, `a/`) from `base`; undefined when it leaves the root.
 * A leading slash means the root, as in Flux, which never leaves an artifact.
 */
function resolvePath(base, written) {
    return (0,_pte_kustomize__WEBPACK_IMPORTED_MODULE_0__/* .resolvePath */ .XD)(written.startsWith('/') ? '' : base, written);
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ findObject),
  aR: () => (/* binding */ repositoryName),
  Zt: () => (/* binding */ sourceKey)
});

// UNUSED EXPORTS: resolveSource

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./packages/flux/src/repository-path.ts
var repository_path = __webpack_require__(7761);
;// CONCATENATED MODULE: ./packages/flux/src/artifact-generator.ts


/** The plan for the ExternalArtifact `name`; undefined when this generator does not make it. */
function artifact_generator_artifactPlan(generator, name) {
    const spec = jsonObject(generator['spec']);
    const artifact = list(spec['artifacts'])
        .map(jsonObject)
        .find((one) => one['name'] === name);
    if (!artifact)
        return mayMake(spec, name) ? { unsupported: 'pathPattern' } : undefined;
    const sources = sourcesByAlias(generator);
    const copies = [];
    for (const rule of list(artifact['copy']).map(jsonObject)) {
        const copy = plannedCopy(rule, sources);
        if (!copy)
            return { unsupported: `copy rule ${JSON.stringify(rule)}` };
        copies.push(copy);
    }
    return { copies };
}
/** With spec.pathPattern names of artifacts have parts in braces, for parts of the paths that are found. */
function mayMake(spec, name) {
    if (text(spec['pathPattern']) === undefined)
        return false;
    return list(spec['artifacts'])
        .map((artifact) => text(jsonObject(artifact)['name']) ?? '')
        .some((pattern) => {
        const parts = pattern.split(/\{[^}]*\}/);
        return parts.length > 1 && name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '');
    });
}
function sourcesByAlias({ spec, metadata }) {
    const namespace = text(metadata['namespace']) ?? '';
    return new Map(list(jsonObject(spec)['sources']).map((item) => {
        const source = jsonObject(item);
        const name = text(source['name']) ?? '';
        const reference = {
            kind: text(source['kind']) ?? 'GitRepository',
            namespace: text(source['namespace']) ?? namespace,
            name,
        };
        return [text(source['alias']) ?? name, reference];
    }));
}
/** Undefined for a rule that Flux refuses, and for archives that are to be unpacked. */
function plannedCopy(rule, sources) {
    const [, alias = '', from = ''] = /^@([^/]+)\/(.*)$/.exec(text(rule['from']) ?? '') ?? [];
    const [, to] = /^@artifact\/(.*)$/.exec(text(rule['to']) ?? '') ?? [];
    const source = sources.get(alias);
    const strategy = text(rule['strategy']) ?? 'Overwrite';
    if (!source || to === undefined || resolvePath('', to) === undefined)
        return undefined;
    if (strategy !== 'Overwrite' && strategy !== 'Merge')
        return undefined;
    return {
        source,
        from,
        to,
        exclude: list(rule['exclude']).flatMap((pattern) => text(pattern) ?? []),
        optional: rule['optional'] === true,
        merge: strategy === 'Merge',
    };
}

// EXTERNAL MODULE: ./packages/flux/src/field.ts
var field = __webpack_require__(5073);
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
    const specIgnore = text(jsonObject(object?.['spec'])['ignore']);
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
    const refs = [one, other].map(({ spec }) => jsonObject(spec)['ref']);
    return (repositoryName(one) !== '' &&
        repositoryName(one) === repositoryName(other) &&
        isDeepStrictEqual(refs[0], refs[1]));
}
function resolveArtifact(reference, context) {
    for (const object of context.objects()) {
        if (object.kind !== 'ArtifactGenerator' || !isKubernetesObject(object))
            continue;
        if ((text(object.metadata['namespace']) ?? reference.namespace) !== reference.namespace)
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
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* unused harmony exports substitutes, gatherVariables */
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
    const always = jsonObject(spec['postBuild'])['substituteStrategy'] === 'Always';
    return spec['postBuild'] !== undefined && (always || values.size > 0 || outside.length > 0);
}
/**
 * Gathers them as kustomize-controller does (fluxcd/pkg kustomize_varsub.go): substituteFrom in order, each over the
 * one before, then substitute. Line breaks in values are dropped.
 */
function gatherVariables({ spec, namespace }, objects) {
    const postBuild = jsonObject(spec['postBuild']);
    const values = new Map();
    const outside = [];
    list(postBuild['substituteFrom']).forEach((item, index) => {
        const kind = text(jsonObject(item)['kind']) ?? '';
        const name = text(jsonObject(item)['name']) ?? '';
        const object = findObject({ kind, namespace, name }, objects);
        if (!object)
            outside.push({ kind, name, index });
        else
            for (const [key, value] of dataOf(object))
                values.set(key, withoutLineBreaks(value));
    });
    for (const [key, value] of Object.entries(jsonObject(postBuild['substitute'])))
        values.set(key, withoutLineBreaks(scalarText(value)));
    return { values, outside };
}
function* dataOf(object) {
    const fields = object.kind === 'ConfigMap' ? ['data'] : ['data', 'stringData'];
    for (const field of fields) {
        const encoded = object.kind === 'Secret' && field === 'data';
        for (const [key, value] of Object.entries(jsonObject(object[field]))) {
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

/***/ 4395:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ij: () => (/* reexport */ createBuilder),
  UO: () => (/* reexport */ isWithin),
  uJ: () => (/* reexport */ file_path_joinPath),
  XD: () => (/* reexport */ resolvePath)
});

// UNUSED EXPORTS: createDownloader, createExternals, createHelm, createSupplier, diskView, isFileUrl, kustomizationFile, lendDownloader, openDownloader, outputFileNames, parseManifest, parseRepositoryAddress, repositoryFolder, settle

// EXTERNAL MODULE: ./packages/report/src/index.ts + 7 modules
var src = __webpack_require__(9424);
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
function file_path_joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** True when `path` is the directory itself or below it. */
function isWithin(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

// EXTERNAL MODULE: ./packages/http/src/index.ts + 12 modules
var http_src = __webpack_require__(7664);
;// CONCATENATED MODULE: ./packages/kustomize/src/remote/remote-failure.ts

/** Why something on the network is not had. Without a place: which line names it only the caller knows. */
function remote_failure_remoteFailure(message, help, cause) {
    const finding = { rule: 'remote-base', message, help };
    return new ExpectedError(finding, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/address-credentials.ts

function address_credentials_hasPassword(url) {
    return /^https?:\/\/[^/?#]*:[^/?#]*@/i.test(url);
}
/** Without the address, which says the password. */
function address_credentials_passwordRefused(url) {
    const host = /@([^@/?#]*)(?:[/?#]|$)/.exec(url)?.[1] ?? '';
    const help = 'Remove the password from the file, and change it: it is in the history of the repository';
    return remoteFailure(`An address at ${host} has a password in it, and credentials are never used`, help);
}
/** An http(s) URL without the user's name, which some hosts put into the addresses that they show, or take a token as. */
function address_credentials_withoutUser(url) {
    return url.replace(/^(https?:\/\/)[^/?#@]*@/i, '$1');
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/remote-file.ts



/**
 * The most that is read of a file. Definitions of large operators take some 5 MiB in one file, and the objects of a
 * cluster altogether less than this; what is larger is not meant to be applied.
 */
const sizeLimit = (/* unused pure expression or super */ null && (32 * 1024 ** 2));
/** For the whole download. Milliseconds. */
const timeLimit = 60_000;
/** True for what kustomize downloads where a file is named: any http(s) URL. */
function isFileUrl(text) {
    return /^https?:/i.test(text) && URL.canParse(text);
}
/** Downloads a file, without credentials and never from http after https. It stays in memory, of which space is taken. */
async function remote_file_fetchFile(url, fetch, memory) {
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
        return failed(`${url} cannot be fetched: ${failureReason(error)}`, help, error);
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
            return real === '' ? mount : file_path_joinPath(mount, real);
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
        const file = files[0] ?? file_path_joinPath(directory, kustomizationNames[0]);
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
        .map((name) => file_path_joinPath(directory, name))
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
    const file = file_path_joinPath(chart.path, 'values.yaml');
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
function disk_view_diskView(root) {
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
        onDisk: (path) => join(top, path),
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
async function checkout_links_removeLinksOut(root) {
    const top = await realpath(root);
    const entries = await readdir(top, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isSymbolicLink())) {
        const link = join(entry.parentPath, entry.name);
        const target = await realpath(link).catch(() => undefined);
        const inside = target !== undefined && (target === top || target.startsWith(top + sep));
        if (!inside)
            await rm(link);
    }
}

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/git.ts



/** Enough for half a million files, and no more than fits in memory. */
const outputLimit = (/* unused pure expression or super */ null && (64 * 1024 ** 2));
/**
 * Runs git such that nothing of the machine reaches it (configuration, credentials, hooks, templates, a terminal to ask
 * at) and nothing of the repository is run (hooks, filters, submodules). `protocols` are all that it may use.
 *
 * @throws {ExpectedError} when git is not installed
 * @throws the reason of the signal, or OutputTooLong
 */
async function git_runGit({ folder, env, signal }, protocols, args) {
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
        return await runCommand('git', [...options, ...args], {
            cwd: join(folder, 'files'),
            env: { ...env, ...isolation(folder), GIT_ALLOW_PROTOCOL: protocols },
            signal,
            outputLimit,
        });
    }
    catch (error) {
        if (!(error instanceof CommandNotFound))
            throw error;
        const help = 'Install git, or copy the base into the repository';
        throw remoteFailure('A remote base is fetched by git, which is not installed', help, error);
    }
}
function isolation(folder) {
    return {
        GIT_DIR: join(folder, 'git'),
        GIT_WORK_TREE: join(folder, 'files'),
        // Where git and curl look for credentials and configuration (.netrc, .config/git).
        HOME: join(folder, 'home'),
        XDG_CONFIG_HOME: join(folder, 'home'),
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
function git_failure_gitFailure({ url, ref }, stderr) {
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
async function repository_checkout_checkOut(address, place) {
    const { folder } = place;
    for (const name of ['files', 'git', 'home'])
        await mkdir(join(folder, name), { recursive: true });
    await git(address, place, ['init', '--quiet', '--template=']);
    await fetchCommit(address, place);
    // A line for each, since @actions/exec looks for the ends of lines in all that has come since the last one.
    const listing = await git(address, place, ['ls-tree', '-r', '-t', '-l', '--full-tree', 'FETCH_HEAD']);
    if (!place.space.take(sizeOfTree(listing)))
        throw repository_checkout_tooLarge(address);
    await git(address, place, ['checkout', '--quiet', '--detach', 'FETCH_HEAD']);
    for (const name of ['git', 'home'])
        await rm(join(folder, name), { recursive: true, force: true });
    const root = join(folder, 'files');
    await removeLinksOut(root);
    return root;
}
/** The pack counts while it is there, together with what else the run has stored. */
async function fetchCommit(address, place) {
    const packs = join(place.folder, 'git', 'objects', 'pack');
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
        throw error instanceof OutputTooLong ? repository_checkout_tooLarge(address) : error;
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
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const sizes = names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
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
function refused_address_refusedRepository({ text, url, ref }) {
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

;// CONCATENATED MODULE: ./packages/kustomize/src/remote/downloader.ts








/** A hosted runner has 14 GB; what is fetched for a pull request must leave the rest of the job its part. */
const defaultSpace = (/* unused pure expression or super */ null && (2 * 1024 ** 3));
/** For all files, which are kept in memory. Bytes. */
const memory = (/* unused pure expression or super */ null && (256 * 1024 ** 2));
/**
 * Creates a downloader that keeps what it gets until it is disposed of. Nothing is kept from run to run. How much is
 * got at the same time the caller decides.
 */
function downloader_createDownloader({ fetch, env, space = defaultSpace }) {
    const closing = new AbortController();
    const onDisk = createSpace(space);
    const inMemory = createSpace(memory);
    const checkouts = new Map();
    const files = new Map();
    let folder;
    const begin = (address) => {
        closing.signal.throwIfAborted();
        folder ??= mkdtempSync(join(realpathSync(tmpdir()), 'pte-remote-'));
        const own = join(folder, String(checkouts.size));
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
                rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
        },
    };
}

;// CONCATENATED MODULE: ./packages/kustomize/src/lend-downloader.ts


/** What fetches remote bases, through the proxies that an environment names. To be disposed of. */
async function openDownloader(env) {
    const { createFetch, proxyFromEnvironment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7664));
    const proxy = proxyFromEnvironment(env);
    const fetch = createFetch(proxy === undefined ? {} : { proxy });
    return createDownloader({ fetch, env: baseEnvironment(env) });
}
/** Lends a downloader to work, and removes what it fetched; none where remote bases are not wanted. */
async function lendDownloader(wanted, env, work) {
    if (!wanted)
        return work(undefined);
    const downloader = await openDownloader(env);
    const dispose = () => {
        downloader.dispose();
    };
    const letGo = cleanUpOnSignals(dispose);
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
        if (!(error instanceof ExpectedError))
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
