export const id = 842;
export const ids = [842];
export const modules = {

/***/ 7842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pl: () => (/* reexport */ emptyFields),
  ZV: () => (/* reexport */ formatNumber),
  locate: () => (/* reexport */ locate),
  oI: () => (/* reexport */ looksLikeOtherType),
  Qj: () => (/* reexport */ parseScalar),
  hN: () => (/* reexport */ parseYaml),
  WG: () => (/* reexport */ rewriteYaml),
  writeYaml: () => (/* reexport */ writeYaml),
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
