export const id = 720;
export const ids = [720];
export const modules = {

/***/ 4720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sy: () => (/* reexport */ blame),
  ue: () => (/* reexport */ chartFolders),
  IY: () => (/* reexport */ chartImagePolicies),
  kp: () => (/* reexport */ closest),
  rf: () => (/* reexport */ defaultImagePolicy),
  hk: () => (/* reexport */ dependenciesOf),
  DR: () => (/* reexport */ filesBelow),
  findingsOf: () => (/* reexport */ findingsOf),
  pb: () => (/* reexport */ formatDeployTag),
  Dv: () => (/* reexport */ imageMarkers),
  imagePolicyFrom: () => (/* reexport */ imagePolicyFrom),
  Hw: () => (/* reexport */ isFluxKustomization),
  t8: () => (/* reexport */ isUnknown),
  UO: () => (/* reexport */ isWithin),
  w3: () => (/* reexport */ localChart),
  An: () => (/* reexport */ parseTagVersion),
  sR: () => (/* reexport */ poisonTags),
  M9: () => (/* reexport */ readImagePolicy),
  renderRepository: () => (/* reexport */ renderRepository),
  o1: () => (/* reexport */ resolvePath),
  selectImageTag: () => (/* reexport */ selectImageTag),
  vz: () => (/* reexport */ sourceOf)
});

// UNUSED EXPORTS: SubstitutionError, clockTolerance, formatTagTime, missingGroups, parseTagTime, strictImagePolicy, substitute

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

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-semver-range.ts
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

;// CONCATENATED MODULE: ./packages/flux/src/image-policy-semver.ts


/**
 * Picks the highest version within a range (image-reflector-controller, policy/semver.go). Keys that are no
 * complete version, with or without `v`, and those outside of the range are passed over.
 *
 * @throws {ExpectedError} `invalid-policy`, when the range is none.
 */
async function semverChoice(keys, text) {
    const { default: semver } = await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.t.bind(__webpack_require__, 2088, 23));
    const range = parseRange(text);
    if (range === undefined)
        throw invalidRange(text);
    const passedOver = [];
    let best;
    for (const key of keys) {
        const version = semver.parse(key);
        if (version === null)
            passedOver.push({ key, reason: 'not a semantic version of three parts' });
        else if (!satisfies(version, range))
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
/** Drops the shortest or longest prefix that is not empty and that the glob matches. */
function withoutPrefix(value, glob, wanted) {
    let found = 0;
    for (let length = value.length; length > 0; length -= 1) {
        const matches = matchesGlob(glob, value.slice(0, length));
        if (matches === undefined)
            return value;
        if (matches)
            found = length;
        if (matches && wanted === 'longest')
            break;
    }
    return value.slice(found);
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

;// CONCATENATED MODULE: ./packages/flux/src/field.ts

/** The value when it is a string that says something. */
function field_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The items when it is a list. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** The value when it is an object, else an empty one: a field that is missing or wrong says nothing. */
function jsonObject(value) {
    return (0,kubernetes_object/* isJsonObject */.O)(value) ? value : {};
}

;// CONCATENATED MODULE: ./packages/flux/src/flux-kustomization.ts

function isFluxKustomization(object) {
    return object.kind === 'Kustomization' && object.apiVersion.startsWith('kustomize.toolkit.fluxcd.io/');
}
/** `namespace` is that of the Kustomization that applies the object, for one that names none itself. */
function fluxKustomization(object, namespace, locate) {
    const { name } = object.metadata;
    const own = field_text(object.metadata['namespace']) ?? namespace;
    return { id: `${own}/${name}`, namespace: own, name, spec: jsonObject(object['spec']), locate };
}
/** The source of a Kustomization, in its own namespace unless it says otherwise. */
function sourceOf({ spec, namespace }) {
    const reference = jsonObject(spec['sourceRef']);
    return {
        kind: field_text(reference['kind']) ?? 'GitRepository',
        namespace: field_text(reference['namespace']) ?? namespace,
        name: field_text(reference['name']) ?? '',
    };
}
/** Ids of the objects that have to be ready before a Kustomization or HelmRelease, in the order in which they are written. */
function dependenciesOf({ spec, namespace, }) {
    return list(jsonObject(spec)['dependsOn']).map((item) => {
        const reference = jsonObject(item);
        return `${field_text(reference['namespace']) ?? namespace}/${field_text(reference['name']) ?? ''}`;
    });
}

// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 13 modules
var yaml_src = __webpack_require__(7842);
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
    return steps.reduce((value, step) => jsonObject(value)[step], path.startsWith('$') ? root : dot);
}
/** As in Go: what is false, zero or has nothing in it. */
function isEmpty(value) {
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === undefined || value === null || value === false || value === '' || value === 0;
}

;// CONCATENATED MODULE: ./packages/flux/src/files-below.ts

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
    return new src/* ExpectedError */.Dh({
        rule: 'unsupported',
        message: `there are more than ${fileLimit} files below ${directory || 'the root of the repository'}`,
        help: 'Name the folder that holds the infrastructure repository only.',
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/merge-objects.ts

/** The second object over the first, key by key at any depth; lists are replaced. */
function mergeObjects(base, over) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(over)) {
        const below = merged[key];
        merged[key] = (0,kubernetes_object/* isJsonObject */.O)(below) && (0,kubernetes_object/* isJsonObject */.O)(value) ? mergeObjects(below, value) : value;
    }
    return merged;
}

;// CONCATENATED MODULE: ./packages/flux/src/repository-path.ts
/** Path of the directory that holds a file or directory; the root is the empty string. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** True when `path` is `directory` or below it. */
function isWithin(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}
/**
 * Resolves a path as it is written (`./a/../b`, `/a`, `a/`) from `base`; undefined when it leaves the root.
 * A leading slash means the root, as in Flux, which never leaves an artifact.
 */
function resolvePath(base, written) {
    const steps = written.startsWith('/') || base === '' ? [] : base.split('/');
    for (const step of written.split('/')) {
        if (step === '' || step === '.')
            continue;
        if (step !== '..')
            steps.push(step);
        else if (steps.pop() === undefined)
            return undefined;
    }
    return steps.join('/');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/flux/src/artifact-generator.ts


/** The plan for the ExternalArtifact `name`; undefined when this generator does not make it. */
function artifactPlan(generator, name) {
    const spec = jsonObject(generator['spec']);
    const artifact = list(spec['artifacts'])
        .map(jsonObject)
        .find((one) => one['name'] === name);
    if (!artifact)
        return undefined;
    const sources = sourcesByAlias(generator);
    const copies = [];
    for (const rule of list(artifact['copy']).map(jsonObject)) {
        const plan = copyPlan(field_text(rule['from']) ?? '', field_text(rule['to']) ?? '', sources);
        if (!plan || rule['exclude'] !== undefined || (field_text(rule['strategy']) ?? 'Overwrite') !== 'Overwrite')
            return { unsupported: `copy rule ${JSON.stringify(rule)}` };
        copies.push(plan);
    }
    return { copies };
}
function sourcesByAlias({ spec, metadata }) {
    const namespace = field_text(metadata['namespace']) ?? '';
    return new Map(list(jsonObject(spec)['sources']).map((item) => {
        const source = jsonObject(item);
        const name = field_text(source['name']) ?? '';
        const reference = {
            kind: field_text(source['kind']) ?? 'GitRepository',
            namespace: field_text(source['namespace']) ?? namespace,
            name,
        };
        return [field_text(source['alias']) ?? name, reference];
    }));
}
/** `@alias/folder/**` copies what is in the folder; a target that ends in a slash is a folder to copy into. */
function copyPlan(from, to, sources) {
    const [, alias = '', written = ''] = /^@([^/]+)\/(.*)$/.exec(from) ?? [];
    const [, target] = /^@artifact\/(.*)$/.exec(to) ?? [];
    const source = sources.get(alias);
    const contents = written.replace(/(?:^|\/)\*\*$/, '');
    const path = resolvePath('', contents);
    const folder = target === undefined ? undefined : resolvePath('', target);
    if (!source || path === undefined || folder === undefined || /[*?[{]/.test(path))
        return undefined;
    const into = contents === written && to.endsWith('/') ? joinPath(folder, path.split('/').at(-1) ?? '') : folder;
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
        const own = field_text(object.metadata['namespace']);
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
        (0,external_node_util_.isDeepStrictEqual)(refs[0], refs[1]));
}
function resolveArtifact(reference, context) {
    for (const object of context.objects()) {
        if (object.kind !== 'ArtifactGenerator' || !(0,kubernetes_object/* isKubernetesObject */.i)(object))
            continue;
        if ((field_text(object.metadata['namespace']) ?? reference.namespace) !== reference.namespace)
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
            copies.push({ from: joinPath(resolved.root, copy.from), to: copy.to });
        }
        const name = [context.cluster, reference.namespace, reference.name].join('/');
        return { state: 'here', root: context.artifacts.mount(name, copies) };
    }
    return { state: 'missing' };
}
/** `host/owner/name` of a Git URL, whatever its protocol; empty for an object without one. */
function repositoryName(source) {
    const url = field_text(jsonObject(source['spec'])['url']) ?? '';
    if (source.kind !== 'GitRepository')
        return '';
    return url
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
        .replace(/(?:\.git)?\/*$/, '');
}

;// CONCATENATED MODULE: ./packages/flux/src/local-chart.ts






/** Folders of the charts of a repository, by the name of the chart. */
function chartFolders(repository) {
    const folders = new Map();
    for (const file of filesBelow(repository.files, '')) {
        if (!/(?:^|\/)Chart\.yaml$/.test(file))
            continue;
        const [chart] = repository.documents(file);
        const name = (0,kubernetes_object/* isJsonObject */.O)(chart) ? field_text(chart['name']) : undefined;
        if (name !== undefined && !folders.has(name))
            folders.set(name, parentOf(file));
    }
    return folders;
}
/**
 * The folder of the chart that a HelmRelease installs, when it is in this repository: named by path in a
 * GitRepository, or published from here to a HelmRepository on the GitHub Pages of this repository.
 */
function localChart(release, charts, objects) {
    const chart = jsonObject(jsonObject(jsonObject(release['spec'])['chart'])['spec']);
    const name = field_text(chart['chart']) ?? '';
    const reference = jsonObject(chart['sourceRef']);
    if (reference['kind'] === 'GitRepository')
        return [...charts.values()].find((folder) => folder === resolvePath('', name));
    const source = objects.find(({ kind, metadata }) => kind === 'HelmRepository' && metadata.name === reference['name']);
    return source && isPagesOf(field_text(jsonObject(source['spec'])['url']) ?? '', objects)
        ? charts.get(name)
        : undefined;
}
/** `https://OWNER.github.io/REPOSITORY` is where GitHub serves what OWNER/REPOSITORY publishes. */
function isPagesOf(url, objects) {
    const [, owner, name] = /^https:\/\/([\w-]+)\.github\.io\/([\w.-]+)/.exec(url.toLowerCase()) ?? [];
    return objects.some((object) => repositoryName(object) === `github.com/${owner ?? ''}/${name ?? ''}`);
}
/** What Helm gives to templates: the values of the chart under those of the release. */
function releaseData(release, folder, repository) {
    const spec = jsonObject(release['spec']);
    const [chart] = repository.documents(joinPath(folder, 'Chart.yaml'));
    const [values] = repository.documents(joinPath(folder, 'values.yaml'));
    const namespace = field_text(spec['targetNamespace']);
    const name = field_text(spec['releaseName']) ?? [namespace, release.metadata.name].filter(Boolean).join('-');
    return {
        Release: { Name: name, Namespace: namespace ?? release.metadata['namespace'] ?? '', Service: 'Helm' },
        Chart: capitalised((0,kubernetes_object/* isJsonObject */.O)(chart) ? chart : {}),
        Values: mergeObjects((0,kubernetes_object/* isJsonObject */.O)(values) ? values : {}, jsonObject(spec['values'])),
    };
}
function capitalised(chart) {
    return Object.fromEntries(Object.entries(chart).map(([key, value]) => [key.replace(/^./, (letter) => letter.toUpperCase()), value]));
}

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
        const { documents, problem } = (0,yaml_src.parseYaml)(template ? fillTemplate(template, { dot: root, root, definitions, depth: 0 }) : '');
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

;// CONCATENATED MODULE: ./packages/flux/src/did-you-mean.ts
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

// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 69 modules
var kustomize_src = __webpack_require__(9432);
;// CONCATENATED MODULE: ./packages/flux/src/artifact.ts


/** No folder of a repository has this name: a slash ends it at once. */
const mountPoint = '@artifact';
function createArtifacts(repository) {
    const files = new Map();
    const directories = new Map();
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
    return {
        view: {
            read: (path) => repository.read(files.get(path) ?? path),
            list: (path) => sorted(directories.get(path)) ?? repository.list(path),
        },
        mount(name, copies) {
            const root = joinPath(mountPoint, name);
            if (directories.has(root))
                return root;
            directories.set(root, new Map());
            for (const copy of copies) {
                for (const [to, from] of copied(repository, copy)) {
                    files.set(joinPath(root, to), from);
                    add(joinPath(root, to), 'file');
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
        for (const file of filesBelow(view, from))
            yield [joinPath(to, file.slice(from === '' ? 0 : from.length + 1)), file];
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
const checkout_fileLimit = 16 * 1024 * 1024;
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
    if (size <= checkout_fileLimit)
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path));
    throw new src/* ExpectedError */.Dh({
        rule: 'unsupported',
        message: `${path} has ${(size / 2 ** 20).toFixed(0)} MiB; files above ${checkout_fileLimit / 2 ** 20} MiB are not read`,
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

;// CONCATENATED MODULE: ./packages/flux/src/flux-instance.ts







/** Entries for which the operator creates source and Kustomization itself. */
function instanceEntries(repository, documents) {
    const instances = [...documents.flatMap(instanceOf), ...instancesInValues(repository)];
    return instances.flatMap((instance) => entryOf(instance, repository));
}
function instanceOf({ object, at }) {
    const namespace = field_text(object.metadata['namespace']) ?? system;
    const spec = jsonObject(object['spec']);
    if (object.kind === 'FluxInstance')
        return [{ spec, namespace, at: { ...at, path: ['spec'] } }];
    const instance = jsonObject(spec['values'])['instance'];
    return object.kind === 'HelmRelease' && (0,kubernetes_object/* isJsonObject */.O)(instance)
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
        const spec = jsonObject((0,kubernetes_object/* isJsonObject */.O)(values) ? values['instance'] : undefined);
        yield { spec, namespace: system, at: { file, document: 0, path: ['instance'] } };
    }
}
function entryOf({ spec, namespace, at }, repository) {
    const sync = jsonObject(spec['sync']);
    const path = resolvePath('', field_text(sync['path']) ?? '');
    const kind = field_text(sync['kind']) ?? 'GitRepository';
    const root = path === undefined ? undefined : sourceRoot(kind, path, at.file, repository);
    // An instance that syncs another repository is no entry of this one.
    if (field_text(sync['path']) === undefined || path === undefined || root === undefined)
        return [];
    const source = { kind, namespace, name: field_text(sync['name']) ?? namespace };
    const kustomization = assumedKustomization(path, source, () => ({
        ...at,
        path: [...(at.path ?? []), 'sync', 'path'],
    }));
    const patched = { ...kustomization, spec: withPatches(kustomization.spec, spec) };
    const document = { file: at.file, document: at.document };
    return [{ id: joinPath(root, path), kustomization: patched, root, at: document, findings: [] }];
}
/** What `spec.kustomize.patches` of the instance merge into the Kustomization, such as its variables. */
function withPatches(kustomization, instance) {
    return list(jsonObject(instance['kustomize'])['patches'])
        .flatMap((entry) => (0,yaml_src.parseYaml)(field_text(jsonObject(entry)['patch']) ?? '').documents)
        .filter(kubernetes_object/* isJsonObject */.O)
        .filter((patch) => patch['kind'] === 'Kustomization')
        .reduce((spec, patch) => mergeObjects(spec, jsonObject(patch['spec'])), kustomization);
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
    const named = documents.filter(({ object }) => isFluxKustomization(object) && object.metadata.name === system);
    const complete = named.find(isCompleteKustomization);
    return named
        .flatMap(({ object, at }) => {
        const folder = resolvePath('', field_text(jsonObject(object['spec'])['path']) ?? '');
        if (folder === undefined || folder === '' || !files.list(folder))
            return [];
        const origin = isCompleteKustomization({ object, at }) ? object : complete?.object;
        const source = origin
            ? sourceOf(fluxKustomization(origin, system, () => at))
            : { kind: 'GitRepository', namespace: system, name: system };
        const kustomization = assumedKustomization(folder, source, (path) => ({ ...at, path }));
        return [{ id: folder, kustomization, at, findings: [] }];
    })
        .sort(byDepth);
}
/** A patch of a Kustomization has the same kind, but no source. */
function isCompleteKustomization({ object }) {
    const spec = jsonObject(object['spec']);
    return isFluxKustomization(object) && field_text(jsonObject(spec['sourceRef'])['name']) !== undefined;
}
function selfContaining({ object, at }, sources) {
    const kustomization = fluxKustomization(object, system, (path) => ({ ...at, path }));
    const root = sources.get(sourceKey(sourceOf(kustomization)));
    const path = resolvePath('', field_text(kustomization.spec['path']) ?? '');
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
function unappliedEntries(repository, documents) {
    const ours = documents
        .filter(isCompleteKustomization)
        .filter((document) => folderOf(document, repository) !== undefined || takesArtifact(document));
    const folders = ours.flatMap((document) => folderOf(document, repository) ?? []);
    return ours
        .filter(({ at }) => !folders.some((folder) => isWithin(at.file, folder)))
        .map(({ object, at }) => {
        const folder = parentOf(at.file);
        const finding = assumedEntry(folder, object.metadata.name, repository, at);
        return { ...folderEntry(folder, ours, repository), at, findings: [finding] };
    });
}
/** The entry of a folder that nothing declares to be one, with the source that Kustomizations in it take. */
function folderEntry(folder, documents, repository) {
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
    const folder = resolvePath('', field_text(jsonObject(object['spec'])['path']) ?? '');
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
    for (const file of filesBelow(repository.files, '')) {
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
        for (const id of dependenciesOf(root.kustomization).sort()) {
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
        return field_text(jsonObject(jsonObject(spec)['distribution'])['version']);
    const labels = jsonObject(metadata['labels']);
    return labels['app.kubernetes.io/part-of'] === 'flux'
        ? field_text(labels['app.kubernetes.io/version'])
        : undefined;
}
function featureGate({ kind, metadata, spec }) {
    if (kind !== 'Deployment' || metadata.name !== 'kustomize-controller')
        return undefined;
    const pod = jsonObject(jsonObject(jsonObject(spec)['template'])['spec']);
    const args = list(pod['containers']).flatMap((container) => list(jsonObject(container)['args']));
    const gates = args.map((arg) => /StrictPostBuildSubstitutions=(true|false)/.exec(field_text(arg) ?? '')?.[1]);
    const gate = gates.find((value) => value !== undefined);
    return gate === undefined ? undefined : gate === 'true';
}

;// CONCATENATED MODULE: ./packages/flux/src/variables.ts


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
        const kind = field_text(jsonObject(item)['kind']) ?? '';
        const name = field_text(jsonObject(item)['name']) ?? '';
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
        const [changed] = (0,yaml_src.parseYaml)(text).documents;
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
        const path = joinPath(directory, name);
        if (kind === 'file')
            return /\.ya?ml$/.test(name) ? [prefix + name] : [];
        return (0,kustomize_src.kustomizationFile)(view, path)
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
        appended.set(field, list(value[field]).length);
        value[field] = [...list(value[field]), ...items];
    };
    const replaced = replaceTexts(value, spec);
    append('patches', list(spec['patches']));
    append('components', presentComponents(repository, directory, spec));
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
function baseKustomization(repository, directory, kustomization) {
    const file = (0,kustomize_src.kustomizationFile)(repository.files, directory)?.path;
    if (file !== undefined) {
        // Flux takes the last of two equal keys, which the build of a file would report.
        const { documents, problem } = (0,yaml_src.parseYaml)(repository.text(file) ?? '', { duplicateKeys: 'last' });
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
                : { file: joinPath(directory, resource.slice('./'.length)), document: 0 };
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
        const own = field_text(spec[from]);
        if (own === undefined)
            continue;
        value[to] = own;
        replaced.set(to, from);
    }
    return replaced;
}
function presentComponents({ files }, directory, spec) {
    const components = list(spec['components']);
    if (spec['ignoreMissingComponents'] !== true)
        return components;
    return components.filter((component) => {
        const path = resolvePath(directory, field_text(component) ?? '');
        return path !== undefined && files.list(path) !== undefined;
    });
}
function withTextPatch(entry) {
    return { ...jsonObject(entry), patch: JSON.stringify(jsonObject(entry)['patch'] ?? []) };
}
/** By name; tag and digest are one value, since an image has one of them. */
function mergeImages(existing, own) {
    const merged = [...existing];
    for (const image of own.map(jsonObject)) {
        const index = merged.findIndex((other) => jsonObject(other)['name'] === image['name']);
        if (index < 0)
            merged.push(image);
        else {
            const { newTag, digest, ...rest } = jsonObject(merged[index]);
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
    const name = jsonObject(image)['name'];
    const index = list(kustomization.spec['images']).findIndex((own) => jsonObject(own)['name'] === name);
    return index < 0 ? otherwise() : kustomization.locate(['spec', 'images', index]);
}

;// CONCATENATED MODULE: ./packages/flux/src/root-problem.ts





/** spec.path names no directory. */
function pathNotFound(kustomization, directory, repository) {
    const parent = parentOf(directory);
    const siblings = (repository.files.list(parent) ?? []).filter(({ kind }) => kind === 'directory');
    const name = directory.slice(parent === '' ? 0 : parent.length + 1);
    const similar = closest(name, siblings.map((entry) => entry.name));
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
    const path = field_text(kustomization.spec['path']) ?? '';
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
    const key = sourceKey(sourceOf(kustomization));
    return {
        rule: 'foreign-source',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: its source ${key} is not this repository`,
        help: `If the source is published from a folder of this repository, say so: ${key}=FOLDER (input sources, or --source).`,
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function sourceUnsupported(kustomization, reason, repository) {
    const key = sourceKey(sourceOf(kustomization));
    return {
        rule: 'unsupported',
        severity: 'notice',
        message: `Kustomization ${kustomization.id} is not checked: its source ${key} is made by a ${reason} that is not supported yet`,
        help: `Name a folder that holds the same files: ${key}=FOLDER (input sources, or --source).`,
        at: repository.place(kustomization.locate(['spec', 'sourceRef'])),
    };
}
function sourceNotFound(kustomization, candidates, repository) {
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

;// CONCATENATED MODULE: ./packages/flux/src/render-root.ts









/** Builds a root from the files of its source, which start at `sourceRoot`. */
function renderRoot(kustomization, sourceRoot, variables, context) {
    const { repository, artifacts } = context;
    const built = build(kustomization, sourceRoot, context);
    const failed = built.resources.length === 0 && built.findings.some(({ severity }) => severity === 'error');
    const findings = [...built.findings];
    const resources = built.resources.map((resource) => {
        if (!substitutes(kustomization, variables))
            return resource;
        const result = postBuild(resource, kustomization, variables, repository);
        findings.push(...result.findings);
        return result.resource;
    });
    return {
        kustomization,
        state: failed ? 'failed' : 'built',
        resources: resources.map((resource) => withCommonMetadata(resource, kustomization)),
        findings: findings.map((finding) => ofRoot(finding, kustomization, artifacts)),
    };
}
function build(kustomization, sourceRoot, context) {
    const { repository, builder, used, artifacts } = context;
    const path = resolvePath('', field_text(kustomization.spec['path']) ?? '');
    if (path === undefined)
        return { resources: [], findings: [pathOutside(kustomization, repository)] };
    const directory = path === '' ? sourceRoot : joinPath(sourceRoot, path);
    if (!repository.files.list(directory))
        return { resources: [], findings: [pathNotFound(kustomization, directory, repository)] };
    const file = (0,kustomize_src.kustomizationFile)(repository.files, directory)?.path;
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
    const { problem } = (0,yaml_src.parseYaml)(repository.text(file) ?? '');
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
function withCommonMetadata(resource, { spec }) {
    const common = jsonObject(spec['commonMetadata']);
    const fields = ['labels', 'annotations'].filter((field) => common[field] !== undefined);
    if (fields.length === 0)
        return resource;
    const { object } = resource;
    const added = Object.fromEntries(fields.map((field) => [field, { ...jsonObject(object.metadata[field]), ...jsonObject(common[field]) }]));
    return { ...resource, object: { ...object, metadata: { ...object.metadata, ...added } } };
}
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
        own: sourceOf(entry.kustomization),
        ownRoot: entry.root ?? '',
        given: context.sources,
        artifacts: context.artifacts,
        cluster: entry.id,
        objects: () => objects,
    };
    const variablesOf = (kustomization) => gatherVariables(kustomization, objects);
    const build = (kustomization, root) => renderRoot(kustomization, root, variablesOf(kustomization), context);
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
            const source = resolveSource(sourceOf(kustomization), sources);
            const root = dependsOnUnknown(kustomization)
                ? notHere(kustomization, { state: 'unknown' }, context, objects)
                : source.state === 'here'
                    ? withOwnChanges(build(kustomization, source.root), (changed) => build(changed, source.root))
                    : notHere(kustomization, source, context, objects);
            walk.rendered.set(kustomization.id, root);
            objects.push(...root.resources.map(({ object }) => object));
            childrenOf(root).forEach(walk.add);
        },
    };
    return walk;
}
function childrenOf({ resources, kustomization }) {
    return resources
        .filter(({ object }) => isFluxKustomization(object))
        .map((resource) => asKustomization(resource, kustomization.namespace));
}
function asKustomization(resource, namespace) {
    return fluxKustomization(resource.object, namespace, (path) => blame(resource, path));
}
/** An entry applies itself, and may have patched itself: then Flux builds it again with what it has become. */
function withOwnChanges(root, rebuild) {
    const self = childrenOf(root).find(({ id }) => id === root.kustomization.id);
    return self && !(0,external_node_util_.isDeepStrictEqual)(self.spec, root.kustomization.spec) ? rebuild(self) : root;
}
/** Which files are applied is known on the cluster only. */
function dependsOnUnknown(kustomization) {
    return isUnknown(field_text(kustomization.spec['path']) ?? '') || isUnknown(sourceOf(kustomization).name);
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
    const reference = sourceOf(kustomization);
    const written = documents.map(({ object }) => object);
    if (source.state === 'elsewhere' || findObject(reference, written))
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
            const known = parsed.get(file) ?? (0,yaml_src.parseYaml)(text(file) ?? '').documents;
            parsed.set(file, known);
            return known;
        },
        place({ file, document, path = [] }) {
            return { file: origin(file), ...((0,yaml_src.locate)(text(file) ?? '', document, path) ?? { line: 1 }) };
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
    for (const file of filesBelow(view, '')) {
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
        builder: (0,kustomize_src.createBuilder)(recording(artifacts, used)),
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
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `cluster ${JSON.stringify(name)} is not the folder of one entry of this repository`,
        help: `Entries are: ${ids.map((id) => id || '.').join(', ') || 'none'}.${hint}`,
    });
}
function parseSources(sources) {
    return new Map(sources.map((source) => {
        const [, key, path] = /^([^/=]+\/[^/=]+\/[^/=]+)=(.*)$/.exec(source) ?? [];
        const folder = path === undefined ? undefined : resolvePath('', path);
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

;// CONCATENATED MODULE: ./packages/flux/src/index.ts



















/***/ })

};
