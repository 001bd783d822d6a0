export const id = 587;
export const ids = [587];
export const modules = {

/***/ 2587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addToIndex: () => (/* reexport */ addToIndex),
  createIndex: () => (/* reexport */ createIndex),
  createIndexEntry: () => (/* reexport */ index_entry_createIndexEntry),
  findCharts: () => (/* reexport */ findCharts),
  findEntry: () => (/* reexport */ findEntry),
  packageChart: () => (/* reexport */ packageChart),
  parseVersion: () => (/* reexport */ parseVersion),
  readArchive: () => (/* reexport */ readArchive),
  readChart: () => (/* reexport */ readChart),
  readIndex: () => (/* reexport */ readIndex),
  writeIndex: () => (/* reexport */ writeIndex)
});

// UNUSED EXPORTS: archiveUrl, compareVersions, findChartRoot, indexFolder, readArchiveFile, readValues, splitTemplates, templateChart, writeArchives, writeFiles

// EXTERNAL MODULE: ./node_modules/dayjs/dayjs.min.js
var dayjs_min = __webpack_require__(3706);
var dayjs_min_default = /*#__PURE__*/__webpack_require__.n(dayjs_min);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 9 modules
var src = __webpack_require__(4564);
// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 15 modules
var yaml_src = __webpack_require__(1620);
;// CONCATENATED MODULE: ./packages/helm/src/yaml-node.ts


/** Refuses the value at a node; the message is a sentence that starts with what is wrong. */
function refuse(node, message, help) {
    throw new src/* ExpectedError */.Dh({
        rule: node.source.rule,
        message,
        ...(help === undefined ? {} : { help }),
        at: placeOf(node),
    });
}
function placeOf({ source, path }) {
    return source.place((0,yaml_src.locate)(source.text, 0, path)?.line ?? 1);
}
/** The entries of a mapping. An absent or null one has none. */
function fieldsOf(node) {
    if (node.value === null || node.value === undefined)
        return [];
    if (!isMapping(node.value))
        refuse(node, `${nameOf(node)} must be a mapping, but is ${kindOf(node)}`);
    const written = isMapping(node.written) ? node.written : {};
    return Object.entries(node.value).map(([key, value]) => [
        key,
        { value, written: written[key], path: [...node.path, key], source: node.source },
    ]);
}
/** The items of a list, each read by `read`. An absent or null list has none. */
function listOf(node, read) {
    if (node.value === null || node.value === undefined)
        return [];
    if (!Array.isArray(node.value))
        refuse(node, `${nameOf(node)} must be a list, but is ${kindOf(node)}`);
    const written = Array.isArray(node.written) ? node.written : [];
    return node.value.map((value, index) => read({ value, written: written[index], path: [...node.path, index], source: node.source }));
}
/** A text. Null is the empty one, as for helm. */
function textOf(node) {
    const { value, written, source } = node;
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'number' && typeof value !== 'boolean') {
        refuse(node, `${nameOf(node)} must be a text, but is ${kindOf(node)}`);
    }
    const text = String(value);
    if (source.strict && text !== written) {
        refuse(node, `${nameOf(node)} is the unquoted ${String(written)}, which helm reads as ${text}`, `Quote it: ${String(node.path.at(-1))}: "${String(written)}"`);
    }
    return text;
}
function flagOf(node) {
    if (node.value === null || node.value === undefined)
        return false;
    if (typeof node.value !== 'boolean')
        refuse(node, `${nameOf(node)} must be true or false, but is ${kindOf(node)}`);
    return node.value;
}
/** A mapping of texts. */
function textsByKey(node) {
    return Object.fromEntries(fieldsOf(node).map(([key, value]) => [key, textOf(value)]));
}
/** How a message names a node: `version in charts/app/Chart.yaml`. */
function nameOf({ path, source }) {
    const field = path.reduce((text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`), '');
    return field === '' ? source.name : `${field} in ${source.name}`;
}
function kindOf({ value }) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/helm/src/fields.ts

/** Reads a mapping into `target`; null counts as not given, and a key without a reader goes to `unknown`. */
function readFields(node, target, readers, unknown) {
    for (const [key, field] of fieldsOf(node)) {
        const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
        if (!read)
            unknown(key, field, Object.keys(readers));
        else if (field.value !== null)
            read(target, field);
    }
    return target;
}

;// CONCATENATED MODULE: ./packages/helm/src/metadata-fields.ts


/** The keys that helm has for a chart, in Chart.yaml and index.yaml. */
function metadataFields(reading) {
    const { text } = reading;
    return {
        apiVersion: (chart, node) => (chart.apiVersion = textOf(node)),
        name: (chart, node) => (chart.name = text(node)),
        version: (chart, node) => (chart.version = textOf(node)),
        appVersion: (chart, node) => (chart.appVersion = text(node)),
        kubeVersion: (chart, node) => (chart.kubeVersion = text(node)),
        type: (chart, node) => (chart.type = textOf(node)),
        description: (chart, node) => (chart.description = text(node)),
        home: (chart, node) => (chart.home = text(node)),
        icon: (chart, node) => (chart.icon = text(node)),
        sources: (chart, node) => (chart.sources = listOf(node, text)),
        keywords: (chart, node) => (chart.keywords = listOf(node, text)),
        maintainers: (chart, node) => (chart.maintainers = listOf(node, (item) => readMaintainer(item, reading))),
        dependencies: (chart, node) => (chart.dependencies = listOf(node, (item) => readDependency(item, reading))),
        condition: (chart, node) => (chart.condition = text(node)),
        tags: (chart, node) => (chart.tags = text(node)),
        deprecated: (chart, node) => (chart.deprecated = flagOf(node)),
        annotations: (chart, node) => (chart.annotations = textsByKey(node)),
    };
}
function readMaintainer(node, { text, unknown }) {
    refuseEmpty(node);
    const fields = {
        name: (maintainer, field) => (maintainer.name = text(field)),
        email: (maintainer, field) => (maintainer.email = text(field)),
        url: (maintainer, field) => (maintainer.url = text(field)),
    };
    return readFields(node, {}, fields, unknown);
}
/** A dependency of Chart.yaml, Chart.lock or requirements.yaml. */
function readDependency(node, { text, unknown }) {
    refuseEmpty(node);
    const fields = {
        name: (dependency, field) => (dependency.name = text(field)),
        version: (dependency, field) => (dependency.version = text(field)),
        repository: (dependency, field) => (dependency.repository = text(field)),
        condition: (dependency, field) => (dependency.condition = text(field)),
        tags: (dependency, field) => (dependency.tags = listOf(field, text)),
        enabled: (dependency, field) => (dependency.enabled = flagOf(field)),
        'import-values': (dependency, field) => (dependency['import-values'] = listOf(field, importValue)),
        alias: (dependency, field) => (dependency.alias = textOf(field)),
    };
    return readFields(node, { name: '', repository: '' }, fields, unknown);
}
function importValue(node) {
    return typeof node.value === 'object' ? textsByKey(node) : textOf(node);
}
function refuseEmpty(node) {
    if (node.value === null)
        refuse(node, `${nameOf(node)} is empty, which helm refuses`, 'Fill it in or remove it');
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./packages/helm/src/read-yaml.ts


/** The floats of go-yaml: unlike those of YAML 1.1 they may have an exponent without a point, and leading zeros. */
const goFloatTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:float', {
    implicit: true,
    resolve: (text) => {
        if (/^([-+]?\.inf|\.nan)$/i.test(text))
            return NaN;
        const digits = text.replaceAll('_', '');
        return /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(digits) ? Number(digits) : js_yaml/* NOT_RESOLVED */.Hg;
    },
    identify: () => false,
});
/** More than such a file has use for, and too few to multiply into many values. */
const maxAliases = 20;
const writtenSchema = js_yaml/* FAILSAFE_SCHEMA */.uH.withTags(js_yaml/* mergeTag */.LJ);
/** What go-yaml v2, the reader of helm, makes of plain scalars; it leaves dates alone. */
const helmSchema = writtenSchema.withTags(js_yaml/* nullYaml11Tag */.L2, js_yaml/* boolYaml11Tag */.iE, js_yaml/* intYaml11Tag */.Bg, goFloatTag);
/** Reads a YAML file of one document. */
function readYaml(source) {
    refuseSpecialCharacters(source);
    try {
        const value = (0,js_yaml/* load */.Hh)(source.text, { schema: helmSchema, maxAliases });
        const written = source.strict ? (0,js_yaml/* load */.Hh)(source.text, { schema: writtenSchema, maxAliases }) : value;
        return { value, written, path: [], source };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const finding = {
            rule: source.rule,
            message: `${source.name} is not valid YAML: ${error.reason}`,
            at: source.place((error.mark?.line ?? 0) + 1),
        };
        throw new src/* ExpectedError */.Dh(finding, { cause: error });
    }
}
/** What go-yaml does not read, or reads as a line break of YAML 1.1, where YAML 1.2 and so js-yaml have none. */
const special = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
function refuseSpecialCharacters({ text, name, rule, place }) {
    const found = special.exec(text.replace(/^\uFEFF/, ' '));
    if (!found)
        return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new src/* ExpectedError */.Dh({
        rule,
        message: `${name} holds the character U+${code}, which helm cannot read there`,
        help: `Write it in double quotes, as \\u${code}`,
        at: place(text.slice(0, found.index).split('\n').length),
    });
}

;// CONCATENATED MODULE: ./packages/helm/src/chart-index.ts





function createIndex() {
    return { apiVersion: 'v1', generated: '', entries: new Map() };
}
/**
 * Reads index.yaml (YAML or JSON) and keeps all that it says. As strict as helm, for which one unknown key anywhere
 * makes the whole repository unusable.
 *
 * @param file how messages name it
 * @throws {ExpectedError} at the line that is wrong
 */
function readIndex(text, file = 'index.yaml') {
    const place = (line) => ({ file, line });
    const source = { text, name: file, rule: 'chart-index-invalid', strict: false, place };
    const index = { apiVersion: '', generated: '', entries: new Map() };
    readFields(readJson(source) ?? readYaml(source), index, indexFields, refuseUnknown);
    if (index.apiVersion !== '')
        return index;
    throw new src/* ExpectedError */.Dh({
        rule: source.rule,
        message: `${file} has no apiVersion: helm does not take it for the index of a chart repository`,
        help: 'Add a line apiVersion: v1, or remove the file to start a new index',
        at: place(1),
    });
}
function findEntry(index, name, version) {
    return index.entries.get(name)?.find((entry) => entry.version === version);
}
const refuseUnknown = (_key, node) => refuse(node, `${nameOf(node)} is a key that helm refuses, and with it the whole index`, 'Remove it');
const entryReading = { text: textOf, unknown: refuseUnknown };
const entryFields = {
    ...metadataFields(entryReading),
    urls: (entry, node) => (entry.urls = listOf(node, textOf)),
    created: (entry, node) => (entry.created = textOf(node)),
    digest: (entry, node) => (entry.digest = textOf(node)),
    removed: (entry, node) => (entry.removed = flagOf(node)),
    checksum: (entry, node) => (entry.checksum = textOf(node)),
    engine: (entry, node) => (entry.engine = textOf(node)),
    tillerVersion: (entry, node) => (entry.tillerVersion = textOf(node)),
    url: (entry, node) => (entry.url = textOf(node)),
};
const indexFields = {
    apiVersion: (index, node) => (index.apiVersion = textOf(node)),
    generated: (index, node) => (index.generated = textOf(node)),
    entries: (index, node) => {
        index.entries = new Map(fieldsOf(node).map(([name, list]) => [name, readEntries(list)]));
    },
    publicKeys: (index, node) => (index.publicKeys = listOf(node, textOf)),
    annotations: (index, node) => (index.annotations = textsByKey(node)),
    serverInfo: (index, node) => (index.serverInfo = textsByKey(node)),
};
/** Helm passes over empty entries. */
function readEntries(list) {
    return listOf(list, (node) => (node.value === null ? [] : [readEntry(node)])).flat();
}
function readEntry(node) {
    const entry = { apiVersion: '', name: '', version: '', urls: [], created: '', digest: '' };
    return readFields(node, entry, entryFields, refuseUnknown);
}
/** JSON is YAML too, but a parser of JSON reads a large index many times faster. */
function readJson(source) {
    if (!source.text.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(source.text);
        return { value, written: value, path: [], source };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/helm/src/version.ts
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const pattern = new RegExp(`^v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`);
const maxLength = 256;
const maxNumber = 2n ** 64n - 1n;
/** Undefined when helm does not take the text for a version. */
function parseVersion(text) {
    const match = text.length <= maxLength ? pattern.exec(text) : null;
    if (!match)
        return undefined;
    const [, major = '0', minor = '0', patch = '0', prerelease = '', build = ''] = match;
    const numbers = [BigInt(major), BigInt(minor), BigInt(patch)];
    if (numbers.some((number) => number > maxNumber))
        return undefined;
    if (prerelease.split('.').some((identifier) => /^0\d+$/.test(identifier)))
        return undefined;
    return { numbers, prerelease, build };
}
/** Order by precedence (Semantic Versioning 2.0.0 §11): negative when `a` comes before `b`; build is ignored. */
function compareVersions(a, b) {
    for (const [index, number] of a.numbers.entries()) {
        const order = compare(number, b.numbers[index] ?? 0n);
        if (order !== 0)
            return order;
    }
    return comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    if (a === b)
        return 0;
    if (a === '' || b === '')
        return a === '' ? 1 : -1;
    const others = b.split('.');
    for (const [index, identifier] of a.split('.').entries()) {
        const other = others[index];
        if (other === undefined)
            return 1;
        const order = compareIdentifiers(identifier, other);
        if (order !== 0)
            return order;
    }
    return -1;
}
function compareIdentifiers(a, b) {
    const numeric = /^\d+$/;
    if (numeric.test(a) && numeric.test(b))
        return compare(BigInt(a), BigInt(b));
    if (numeric.test(a) !== numeric.test(b))
        return numeric.test(a) ? -1 : 1;
    return compare(a, b);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/helm/src/add-to-index.ts




/**
 * Adds entries to an index. Versions are the same only when their texts are. An entry whose archive is already
 * there is left as it is, so that adding twice changes nothing: then the index itself is given back.
 *
 * @throws {ExpectedError} when a version is there with another archive, unless that is to be replaced
 */
function addToIndex(index, added, { replace = false } = {}) {
    const changed = added.filter((entry) => isChange(index, entry, replace));
    if (changed.length === 0)
        return index;
    const entries = new Map(index.entries);
    for (const entry of changed) {
        const others = (entries.get(entry.name) ?? []).filter(({ version }) => version !== entry.version);
        entries.set(entry.name, newestFirst([...others, entry]));
    }
    const generated = changed.reduce((latest, { created }) => later(latest, created), index.generated);
    return { ...index, generated, entries };
}
function isChange(index, entry, replace) {
    const known = findEntry(index, entry.name, entry.version);
    if (!known)
        return true;
    if (known.digest === entry.digest)
        return false;
    if (replace)
        return true;
    throw new src/* ExpectedError */.Dh({
        rule: 'chart-version-changed',
        message: `Version ${entry.version} of chart ${entry.name} is in the index with another archive (${add_to_index_short(known.digest)}, not ${add_to_index_short(entry.digest)})`,
        help: 'Raise the version in Chart.yaml: who has installed the old archive would never get the new one',
    });
}
function add_to_index_short(digest) {
    return digest === '' ? 'without digest' : digest.slice(0, 12);
}
/** As helm sorts: by precedence, what is no version last. Where that says nothing, the texts decide. */
function newestFirst(entries) {
    const versions = new Map(entries.map(({ version }) => [version, parseVersion(version)]));
    return [...entries].sort((a, b) => compareMaybe(versions.get(b.version), versions.get(a.version)) ||
        (a.version < b.version ? 1 : a.version > b.version ? -1 : 0));
}
function compareMaybe(a, b) {
    if (a && b)
        return compareVersions(a, b);
    return a ? 1 : b ? -1 : 0;
}
function later(a, b) {
    return dayjs_min_default()(b).isBefore(a) ? a : b;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
;// CONCATENATED MODULE: ./packages/helm/src/chart-budget.ts

/** Helm's limits, in bytes: of a file that is packaged, and of all files of a chart with its subcharts. */
const maxFileSize = 5 * 1024 * 1024;
const chart_budget_maxChartSize = 100 * 1024 * 1024;
function createBudget() {
    return { left: chart_budget_maxChartSize };
}
/**
 * Takes the size of a file from the budget, before it is read.
 *
 * @throws {ExpectedError} when helm would refuse to load the chart
 */
function spend(budget, size, at) {
    budget.left -= size;
    if (budget.left > 0)
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'chart-too-large',
        message: `The files of the chart have more than ${chart_budget_maxChartSize / 1024 / 1024} MiB together, which helm refuses`,
        help: 'List what the chart does not need in .helmignore',
        at,
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/helm/src/chart-source.ts

/** The place of a file of the chart; inside an archive it is the archive. */
function placeIn(source, name, line = 1) {
    return source.kind === 'archive'
        ? { file: source.file, line: 1 }
        : { file: external_node_path_.posix.join(source.folder, name), line };
}
/** How a message names a file of the chart. */
function nameIn(source, name) {
    return source.kind === 'archive' ? `${name} in ${source.file}` : external_node_path_.posix.join(source.folder, name);
}
/** A YAML file of the chart. In an archive, which its user cannot edit, it is read as leniently as by helm. */
function yamlIn(source, name, text) {
    const place = (line) => placeIn(source, name, line);
    return { text, name: nameIn(source, name), rule: 'chart-invalid', strict: source.kind === 'folder', place };
}

;// CONCATENATED MODULE: ./packages/helm/src/file-pattern.ts
/** Undefined when Go refuses the pattern: an open or empty class, or a backslash at the end. */
function parsePattern(pattern) {
    const rest = Array.from(pattern).reverse();
    const tokens = [];
    for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
        const token = next === '*' ? 'star' : parseOne(next, rest);
        if (token === undefined)
            return undefined;
        tokens.push(token);
    }
    return tokens;
}
/**
 * True when the whole of `name` matches. `*` and `?` do not match `/`. A star takes as little as it can and never
 * more later, as in Go; with no going back to earlier stars the time is bounded.
 */
function matchesPattern(pattern, name) {
    const characters = Array.from(name);
    let position = 0;
    let token = 0;
    let star;
    while (position < characters.length || token < pattern.length) {
        const expected = pattern[token];
        const character = characters[position];
        if (expected === 'star') {
            star = { token, position };
            token++;
        }
        else if (expected !== undefined && character !== undefined && expected(character)) {
            token++;
            position++;
        }
        else {
            const skipped = star && characters[star.position];
            if (!star || skipped === undefined || skipped === '/')
                return false;
            star = { ...star, position: star.position + 1 };
            token = star.token + 1;
            position = star.position;
        }
    }
    return true;
}
/** `rest` holds the characters that follow, the next one last. */
function parseOne(first, rest) {
    if (first === '?')
        return (character) => character !== '/';
    if (first === '[')
        return parseClass(rest);
    const literal = first === '\\' ? rest.pop() : first;
    return literal === undefined ? undefined : (character) => character === literal;
}
function parseClass(rest) {
    const negated = rest.at(-1) === '^';
    if (negated)
        rest.pop();
    const ranges = [];
    while (rest.at(-1) !== ']' || ranges.length === 0) {
        const from = parseClassCharacter(rest);
        if (from === undefined)
            return undefined;
        const isRange = rest.at(-1) === '-';
        if (isRange)
            rest.pop();
        const to = isRange ? parseClassCharacter(rest) : from;
        if (to === undefined)
            return undefined;
        ranges.push([codePoint(from), codePoint(to)]);
    }
    rest.pop();
    return (character) => {
        const code = codePoint(character);
        return ranges.some(([from, to]) => from <= code && code <= to) !== negated;
    };
}
function parseClassCharacter(rest) {
    const first = rest.pop();
    if (first === '-' || first === ']')
        return undefined;
    return first === '\\' ? rest.pop() : first;
}
function codePoint(character) {
    return character.codePointAt(0) ?? 0;
}

;// CONCATENATED MODULE: ./packages/helm/src/helmignore.ts


/** Helm's own rule, the last of all: no hidden files directly in templates/. */
const defaultRule = 'templates/.?*';
/**
 * Reads a .helmignore, by the rules of helm's package ignore. Its syntax looks like that of .gitignore, but the
 * patterns are of Go's filepath.Match, the first rule that decides wins, and `!` means something else.
 */
function parseHelmignore(text, place) {
    const rules = [];
    for (const [index, line] of [...text.replace(/^\uFEFF/, '').split('\n'), defaultRule].entries()) {
        const rule = line.trim();
        if (rule !== '' && !rule.startsWith('#'))
            rules.push(parseRule(rule, place(index + 1)));
    }
    return rules;
}
/** @param path relative to the chart, with `/` */
function ignores(rules, path, isDirectory) {
    for (const { negated, directoriesOnly, anyDepth, pattern } of rules) {
        const name = anyDepth ? path.slice(path.lastIndexOf('/') + 1) : path;
        const matches = (!directoriesOnly || isDirectory) && matchesPattern(pattern, name);
        if (matches !== negated)
            return true;
    }
    return false;
}
function parseRule(rule, at) {
    const refuse = (reason, help) => {
        throw new src/* ExpectedError */.Dh({
            rule: 'chart-invalid',
            message: `Rule ${rule} of .helmignore ${reason}`,
            help,
            at,
        });
    };
    if (rule.includes('**'))
        refuse('has a **, which helm refuses', 'A pattern without / matches at any depth: *.bak');
    const negated = rule.startsWith('!');
    const directoriesOnly = rule.endsWith('/');
    const path = rule.slice(negated ? 1 : 0, directoriesOnly ? -1 : undefined);
    const pattern = parsePattern(path.replace(/^\//, ''));
    if (!pattern || !parsePattern(rule))
        return refuse('is not a pattern', 'Close each [, and put no \\ at the end');
    return { negated, directoriesOnly, anyDepth: !path.includes('/'), pattern };
}

;// CONCATENATED MODULE: ./packages/helm/src/chart-folder.ts






/** Helm packages it without a word; a checkout by actions/checkout has the token of the job in it. */
const ofGit = 'is what git keeps of the repository, and may hold credentials';
/**
 * Reads the files of a chart that helm packages, in helm's order: depth first, the names of each folder by their
 * bytes. Symbolic links are followed within `root`.
 *
 * @param root real path of the repository
 * @param folder relative to the root
 */
async function* readChartFolder(root, folder, budget) {
    const chart = { root, folder, rules: [], budget };
    yield* walk({ ...chart, rules: await readRules(chart) }, '', [await (0,promises_.realpath)((0,external_node_path_.join)(root, folder))]);
}
async function readRules(chart) {
    const name = '.helmignore';
    const place = (line) => placeIn({ kind: 'folder', folder: chart.folder }, name, line);
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(chart.root, chart.folder));
    if (!names.includes(name))
        return parseHelmignore('', place);
    const { path, stats } = await follow(chart, name);
    return parseHelmignore(Buffer.from(await readContent(chart, name, path, stats)).toString(), place);
}
/** @param ancestors real paths of the folders above, by which a link that leads back is found */
async function* walk(chart, parent, ancestors) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(chart.root, chart.folder, parent));
    for (const entry of names.sort(compareBytes)) {
        const name = parent === '' ? entry : `${parent}/${entry}`;
        const { path, stats } = await follow(chart, name);
        if (ignores(chart.rules, name, stats.isDirectory()))
            continue;
        if (entry === '.git')
            chart_folder_refuse(chart, name, ofGit, 'Add a line .git/ to .helmignore');
        if (!stats.isDirectory())
            yield { name, content: await readContent(chart, name, path, stats) };
        else if (ancestors.includes(path))
            chart_folder_refuse(chart, name, 'is a link to a folder that it lies in', 'Remove the link');
        else
            yield* walk(chart, name, [...ancestors, path]);
    }
}
async function follow(chart, name) {
    try {
        const path = await (0,promises_.realpath)((0,external_node_path_.join)(chart.root, chart.folder, name));
        if ((0,external_node_path_.relative)(chart.root, path).split(external_node_path_.sep)[0] === '..') {
            chart_folder_refuse(chart, name, 'is a link that leads out of the repository', 'Put a copy of the file into the chart');
        }
        return { path, stats: await (0,promises_.stat)(path) };
    }
    catch (error) {
        if (error instanceof src/* ExpectedError */.Dh)
            throw error;
        return chart_folder_refuse(chart, name, 'is a link to nothing, or cannot be read', 'Remove or repair it', error);
    }
}
async function readContent(chart, name, path, stats) {
    if (!stats.isFile())
        chart_folder_refuse(chart, name, 'is not a regular file', 'Remove it, or list it in .helmignore');
    if (stats.size > maxFileSize) {
        const size = `has ${(stats.size / 1024 / 1024).toFixed(1)} MiB; helm takes at most ${maxFileSize / 1024 / 1024}`;
        chart_folder_refuse(chart, name, size, 'List it in .helmignore if the chart does not need it');
    }
    spend(chart.budget, stats.size, placeIn({ kind: 'folder', folder: chart.folder }, name));
    return withoutByteOrderMark(await (0,promises_.readFile)(path));
}
/** Helm strips the mark of UTF-8 from every file, also from binary ones. */
function withoutByteOrderMark(content) {
    return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? content.subarray(3) : content;
}
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function chart_folder_refuse(chart, name, reason, help, cause) {
    const at = placeIn({ kind: 'folder', folder: chart.folder }, name);
    throw new src/* ExpectedError */.Dh({ rule: 'chart-invalid', message: `${at.file} ${reason}`, help, at }, { cause });
}

;// CONCATENATED MODULE: ./packages/helm/src/archive-files.ts








/** Bytes of an archive that are in no file of it: some 40,000 headers. */
const maxOverhead = 32 * 1024 * 1024;
/**
 * Reads the files of a chart archive, which may come from anyone: nothing is written to disk, the size is bounded
 * before it is unpacked, and a name that leaves the chart is refused.
 *
 * @throws {ExpectedError} when it is no archive that helm takes
 */
async function readArchiveFiles(content, source, budget) {
    const entries = (0,tar_stream.extract)();
    const bounded = (chunks) => bound(chunks, source, budget);
    const unpacking = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from([content]), (0,external_node_zlib_.createGunzip)(), bounded, entries);
    const files = new Map();
    try {
        for await (const entry of entries) {
            const file = await archive_files_readEntry(entry.header, entry, source, budget);
            if (file)
                files.set(file.name, file);
        }
        await unpacking;
    }
    catch (error) {
        // Its error is the one that is being handled.
        await unpacking.catch(() => undefined);
        if (error instanceof src/* ExpectedError */.Dh)
            throw error;
        return archive_files_refuse(source, `is not a chart archive: ${error instanceof Error ? error.message : String(error)}`, error);
    }
    if (files.size === 0)
        archive_files_refuse(source, 'is an archive without files');
    return [...files.values()];
}
/** Headers and padding are no files, and yet can go on and on. */
async function* bound(chunks, source, budget) {
    const start = budget.left;
    let unpacked = 0;
    for await (const chunk of chunks) {
        unpacked += chunk.length;
        const inFiles = start - budget.left;
        if (unpacked - inFiles > maxOverhead)
            archive_files_refuse(source, 'holds little but unpacks to very much');
        yield chunk;
    }
}
async function archive_files_readEntry({ name, type, size }, content, source, budget) {
    spend(budget, size, placeIn(source, name));
    const chunks = [];
    for await (const chunk of content)
        if (chunk instanceof Uint8Array)
            chunks.push(chunk);
    if (type === 'directory')
        return undefined;
    if (type !== 'file' && type !== 'contiguous-file')
        archive_files_refuse(source, `holds ${name}, which is a ${type}`);
    const inChart = nameInChart(name);
    if (inChart === undefined)
        return archive_files_refuse(source, `holds ${name}, which lies outside of the folder of the chart`);
    return { name: inChart, content: withoutByteOrderMark(Buffer.concat(chunks)) };
}
/** The name below the first folder, which is named after the chart; undefined when it has none or leaves it. */
function nameInChart(name) {
    const [first, ...rest] = name.replaceAll('\\', '/').split('/');
    const steps = rest.filter((step) => step !== '' && step !== '.');
    if (first === '' || first === '..' || rest[0] === '' || steps.length === 0)
        return undefined;
    if (steps.includes('..') || /^[a-zA-Z]:/.test(steps[0] ?? ''))
        return undefined;
    return steps.join('/');
}
function archive_files_refuse(source, reason, cause) {
    const at = placeIn(source, '');
    throw new src/* ExpectedError */.Dh({ rule: 'chart-archive-invalid', message: `${at.file} ${reason}`, at }, { cause });
}

;// CONCATENATED MODULE: ./packages/helm/src/chart-lock.ts





/** The lock is written by a tool: what an author might have meant by an unknown key is no question. */
const reading = { text: textOf, unknown: () => undefined };
const lockFields = {
    dependencies: (lock, node) => (lock.dependencies = listOf(node, (item) => readDependency(item, reading))),
    digest: (lock, node) => (lock.digest = textOf(node)),
    generated: (lock, node) => (lock.generated = textOf(node)),
};
/** Reads Chart.lock, or requirements.lock, which has the same form. Keys that helm does not know are dropped. */
function readLock(text, source, name) {
    const lock = { dependencies: null, digest: '', generated: '0001-01-01T00:00:00Z' };
    return readFields(readYaml(yamlIn(source, name, text)), lock, lockFields, reading.unknown);
}

;// CONCATENATED MODULE: ./packages/helm/src/chart-values.ts



/**
 * Checks that helm can read values.yaml: one mapping, or nothing. Keys given twice are no hindrance for helm.
 *
 * @throws {ExpectedError} at the line that is wrong
 */
function checkValues(text, source) {
    const name = 'values.yaml';
    const refuse = (reason, line = 1, cause) => {
        const finding = { rule: 'chart-invalid', message: `${nameIn(source, name)} ${reason}` };
        throw new src/* ExpectedError */.Dh({ ...finding, at: placeIn(source, name, line) }, { cause });
    };
    const documents = readDocuments(text, refuse);
    if (documents.length > 1)
        refuse('holds several documents, of which Helm 3 reads only the first');
    for (const values of documents) {
        if (values !== null && (typeof values !== 'object' || Array.isArray(values)))
            refuse('must be a mapping');
    }
}
function readDocuments(text, refuse) {
    try {
        return (0,js_yaml/* loadAll */.gh)(text, { schema: js_yaml/* YAML11_SCHEMA */.Wj, json: true });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return refuse(`is not valid YAML: ${error.reason}`, (error.mark?.line ?? 0) + 1, error);
    }
}

;// CONCATENATED MODULE: ./packages/helm/src/printable.ts

/**
 * A text of a chart as helm writes it: every kind of white space is a space, and control and format characters are
 * dropped. Helm drops characters as well that its version of Unicode does not know yet; ours stay, because the
 * tables of Node change with its version and archives must not.
 */
function printableText(node) {
    return textOf(node)
        .replace(/[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
}

;// CONCATENATED MODULE: ./packages/helm/src/check-metadata.ts


const types = ['application', 'library'];
const apiVersions = ['v1', 'v2'];
/**
 * What helm demands of the metadata of a chart that it packages.
 *
 * @param node the mapping that the metadata was read from
 * @throws {ExpectedError} at the field that is wrong
 */
function checkMetadata(metadata, node) {
    const { apiVersion, name, version, type = '' } = metadata;
    const at = (field) => ({ ...node, path: [...node.path, field] });
    if (!apiVersions.includes(apiVersion)) {
        refuse(at('apiVersion'), `${nameOf(at('apiVersion'))} is ${apiVersion}`, `Use one of ${apiVersions.join(', ')}`);
    }
    checkName(name, at('name'));
    checkVersion(version, at('version'));
    if (type !== '' && !types.includes(type)) {
        refuse(at('type'), `${nameOf(at('type'))} is ${type}`, `Use one of ${types.join(', ')}`);
    }
    checkDependencies(metadata.dependencies ?? [], at('dependencies'));
}
function checkName(name, node) {
    if (name === '')
        refuse(node, `${node.source.name} has no name`, 'Add a line such as name: my-app');
    if (/^\.\.?$|[/\\]/.test(name)) {
        refuse(node, `${nameOf(node)} is ${name}, which cannot name a folder`, 'Use letters, digits and dashes');
    }
}
function checkVersion(version, node) {
    const help = 'Use a semantic version such as 1.2.3 or 1.2.3-rc.1, see https://semver.org';
    if (version === '')
        refuse(node, `${node.source.name} has no version`, 'Add a line such as version: 0.1.0');
    if (!parseVersion(version))
        refuse(node, `${nameOf(node)} is ${version}, which is no semantic version`, help);
}
/** Also for the dependencies that requirements.yaml lists. */
function checkDependencies(dependencies, node) {
    const keys = new Set();
    for (const [index, { name, alias = '' }] of dependencies.entries()) {
        const item = { ...node, path: [...node.path, index] };
        if (alias !== '' && !/^[a-zA-Z0-9_-]+$/.test(alias)) {
            refuse(item, `The alias ${alias} of dependency ${name} is not valid`, 'Use letters, digits, - and _');
        }
        const key = alias === '' ? name : alias;
        if (keys.has(key)) {
            refuse(item, `More than one dependency in ${node.source.name} is called ${key}`, 'Give one of them an alias');
        }
        keys.add(key);
    }
}

;// CONCATENATED MODULE: ./packages/helm/src/read-metadata.ts







/**
 * Reads and checks Chart.yaml. Stricter than helm where helm silently takes something else than what stands there:
 * unquoted versions, keys given twice or in other letter case.
 *
 * @param findings gets a warning for each key that helm drops
 * @throws {ExpectedError} at the line that is wrong
 */
function readMetadata(text, source, findings) {
    const node = readYaml(yamlIn(source, 'Chart.yaml', text));
    const unknown = (key, field, known) => {
        refuseOtherCase(key, field, known);
        findings.push(droppedKey(field));
    };
    const metadata = readFields(node, { apiVersion: '', name: '', version: '' }, metadataFields({ text: printableText, unknown }), unknown);
    // As helm does: charts from the time of Helm 2 say no apiVersion.
    if (metadata.apiVersion === '')
        metadata.apiVersion = 'v1';
    checkMetadata(metadata, node);
    return metadata;
}
/** Helm matches keys without regard to case, so that `Version` after `version` wins. */
function refuseOtherCase(key, field, known) {
    const meant = known.find((name) => name.toLowerCase() === key.toLowerCase());
    if (meant !== undefined)
        refuse(field, `${nameOf(field)} is spelt ${meant}`, `Write ${meant}`);
}
function droppedKey(field) {
    return {
        rule: 'chart-unknown-key',
        severity: 'warning',
        message: `${nameOf(field)} is no key of a chart: helm drops it`,
        help: 'Remove it, or put it under annotations',
        at: placeOf(field),
    };
}

;// CONCATENATED MODULE: ./packages/helm/src/requirements.ts







/** Reads requirements.yaml, where charts of apiVersion v1 list their dependencies. */
function readRequirements(text, source) {
    const node = readYaml(yamlIn(source, 'requirements.yaml', text));
    const refuseKey = (_key, field) => refuse(field, `${nameOf(field)} is no key of a list of dependencies`, 'Remove it');
    const requirements = { dependencies: [] };
    readFields(node, requirements, {
        dependencies: (target, list) => {
            target.dependencies = listOf(list, (item) => readDependency(item, { text: printableText, unknown: refuseKey }));
            checkDependencies(target.dependencies, list);
        },
    }, refuseKey);
    return requirements.dependencies;
}

;// CONCATENATED MODULE: ./packages/helm/src/subcharts.ts




const chartsFolder = 'charts/';
/** Sets the files of the charts in `charts/` apart. Helm takes neither provenance files nor hidden names for charts. */
function groupSubcharts(files) {
    const groups = new Map();
    const others = [];
    for (const file of files) {
        if (!file.name.startsWith(chartsFolder) || file.name.endsWith('.prov'))
            others.push(file);
        else {
            const name = file.name.slice(chartsFolder.length).split('/', 1)[0] ?? '';
            if (/^[_.]/.test(name))
                continue;
            const group = groups.get(name);
            if (group)
                group.push(file);
            else
                groups.set(name, [file]);
        }
    }
    return { groups, others };
}
/**
 * Reads the charts in `charts/`, sorted by name: helm writes them in a random order.
 *
 * @throws {ExpectedError} for a file that is no chart, and for two charts of one name, of which helm would lose one
 */
async function readSubcharts(groups, parent, budget, assembleChart) {
    const charts = new Map();
    for (const [name, files] of groups) {
        const chart = await readSubchart(name, files, parent, budget, assembleChart);
        const other = charts.get(chart.metadata.name);
        if (other)
            subcharts_refuse(parent, name, `holds chart ${chart.metadata.name}, which ${placed(other)} holds too`);
        charts.set(chart.metadata.name, chart);
    }
    return [...charts.values()].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}
async function readSubchart(name, files, parent, budget, assembleChart) {
    const path = `${chartsFolder}${name}`;
    const plain = files.find((file) => file.name === path);
    if (name.endsWith('.tgz') && plain) {
        const source = { kind: 'archive', file: placeIn(parent, path).file };
        return assembleChart(await readArchiveFiles(plain.content, source, budget), source, budget);
    }
    if (plain)
        subcharts_refuse(parent, name, 'is no chart, which helm refuses');
    const own = files.map((file) => ({ ...file, name: file.name.slice(path.length + 1) }));
    return assembleChart(own, within(parent, path), budget);
}
function within(parent, path) {
    return parent.kind === 'archive' ? parent : { kind: 'folder', folder: external_node_path_.posix.join(parent.folder, path) };
}
function placed(chart) {
    return nameIn(chart.source, 'Chart.yaml');
}
function subcharts_refuse(parent, name, reason) {
    const path = `${chartsFolder}${name}`;
    throw new src/* ExpectedError */.Dh({
        rule: 'chart-invalid',
        message: `${nameIn(parent, path)} ${reason}`,
        help: 'Remove it, or list it in .helmignore',
        at: placeIn(parent, path),
    });
}

;// CONCATENATED MODULE: ./packages/helm/src/assemble-chart.ts







/**
 * Sorts the files of a chart by their role, as helm's loader does.
 *
 * @param files in the order in which the archive is to have them
 * @throws {ExpectedError} when helm would refuse the chart
 */
async function assembleChart(files, source, budget) {
    const findings = [];
    const byName = new Map(files.map((file) => [file.name, file.content]));
    const metadata = readMetadata(requiredText(byName, 'Chart.yaml', source), source, findings);
    const chart = { source, metadata, templates: [], files: [], subcharts: [], findings };
    const special = readSpecialFiles(chart, byName);
    const { groups, others } = groupSubcharts(files.filter(({ name }) => !special.has(name)));
    for (const file of others)
        (file.name.startsWith('templates/') ? chart.templates : chart.files).push(file);
    chart.subcharts = await readSubcharts(groups, source, budget, assembleChart);
    return chart;
}
/** Reads the files that have a place of their own in an archive; gives their names. */
function readSpecialFiles(chart, byName) {
    const { metadata, source } = chart;
    const special = new Set(['Chart.yaml', 'Chart.lock', 'values.yaml', 'values.schema.json']);
    // With apiVersion v2 they go into Chart.yaml and Chart.lock.
    if (metadata.apiVersion === 'v2')
        special.add('requirements.yaml').add('requirements.lock');
    const requirements = optionalText(byName, 'requirements.yaml', source);
    if (requirements !== undefined)
        metadata.dependencies = readRequirements(requirements, source);
    for (const name of ['Chart.lock', 'requirements.lock']) {
        const lock = optionalText(byName, name, source);
        if (lock !== undefined)
            chart.lock = readLock(lock, source, name);
    }
    const values = byName.get('values.yaml');
    if (values)
        chart.values = checkedValues(values, source);
    const schema = byName.get('values.schema.json');
    if (schema)
        chart.schema = checkedJson(schema, source);
    return special;
}
function optionalText(byName, name, source) {
    const content = byName.get(name);
    return content && assemble_chart_textOf(content, name, source);
}
function requiredText(byName, name, source) {
    const text = optionalText(byName, name, source);
    if (text !== undefined)
        return text;
    throw new src/* ExpectedError */.Dh({
        rule: 'chart-invalid',
        message: `${nameIn(source, name)} is missing`,
        help: 'A chart is a folder with a Chart.yaml; check that .helmignore does not list it',
        at: placeIn(source, name),
    });
}
function assemble_chart_textOf(content, name, source) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch (cause) {
        const message = `${nameIn(source, name)} is not UTF-8 text`;
        throw new src/* ExpectedError */.Dh({ rule: 'chart-invalid', message, at: placeIn(source, name) }, { cause });
    }
}
function checkedValues(content, source) {
    checkValues(assemble_chart_textOf(content, 'values.yaml', source), source);
    return content;
}
function checkedJson(content, source) {
    const name = 'values.schema.json';
    try {
        JSON.parse(assemble_chart_textOf(content, name, source));
        return content;
    }
    catch (cause) {
        const reason = cause instanceof SyntaxError ? `: ${cause.message}` : '';
        const message = `${nameIn(source, name)} is not valid JSON${reason}`;
        throw new src/* ExpectedError */.Dh({ rule: 'chart-invalid', message, at: placeIn(source, name) }, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/helm/src/archive.ts






/**
 * Reads a chart back from its archive, which may come from anyone.
 *
 * @param file how messages name the archive
 * @throws {ExpectedError} when helm would not take it
 */
async function readArchive(content, file) {
    const source = { kind: 'archive', file };
    const budget = createBudget();
    return assembleChart(await readArchiveFiles(content, source, budget), source, budget);
}
/** @param file path of the archive, by which messages name it too */
async function archive_readArchiveFile(file) {
    const { size } = await stat(file);
    if (size > maxChartSize) {
        const message = `${file} has ${Math.round(size / 1024 / 1024)} MiB, more than helm lets a chart have`;
        throw new ExpectedError({ rule: 'chart-too-large', message, at: { file, line: 1 } });
    }
    const content = await readFile(file);
    const digest = createHash('sha256').update(content).digest('hex');
    return { chart: await readArchive(content, file), digest };
}

;// CONCATENATED MODULE: ./packages/helm/src/archive-url.ts

/**
 * Where an archive is fetched from, by the rules of helm's URLJoin: the path of the base grows by the file, its
 * query and fragment stay. Without a base the URL is relative to index.yaml.
 *
 * @param file path of the archive, relative to the folder that the base stands for, with `/`
 */
function archive_url_archiveUrl(base, file) {
    const [, origin = '', path = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(.*)$/i.exec(base) ?? [];
    return origin + posix.join(origin === '' ? '' : '/', path, escapePath(file)) + rest;
}
/** `+` of build metadata stays as it is, which is what helm writes and what servers take for a plus in a path. */
function escapePath(path) {
    return encodeURI(path).replace(/[!'()*?#]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/helm/src/chart-root.ts




/**
 * Which folder bounds the charts in `folder`: the checkout that it belongs to, else the working folder, else, for
 * charts elsewhere, the folder above.
 *
 * @throws {ExpectedError} when the folder does not exist
 */
async function findChartRoot(folder, workingFolder) {
    const path = await realpath(resolve(workingFolder, folder)).catch((cause) => {
        throw new ExpectedError({ rule: 'chart-not-found', message: `Chart folder ${folder} does not exist` }, { cause });
    });
    const working = await realpath(workingFolder);
    const isInside = relative(working, path).split(sep)[0] !== '..';
    const root = checkoutOf(path) ?? (isInside ? working : dirname(path));
    return { root, folder: relative(root, path).replaceAll(sep, '/') || '.' };
}
function checkoutOf(path) {
    if (existsSync(join(path, '.git')))
        return path;
    return path === dirname(path) ? undefined : checkoutOf(dirname(path));
}

;// CONCATENATED MODULE: ./packages/helm/src/find-charts.ts



const ignoredFolders = ['.git', 'node_modules'];
/**
 * Finds the charts that the given folders are or hold, at any depth. A chart inside of a chart belongs to that one.
 *
 * @param folders relative to `root`
 * @returns folders relative to `root` with `/`, sorted, each once
 * @throws {ExpectedError} when a folder does not exist or lies outside of the root
 */
async function findCharts(root, folders) {
    const found = new Set();
    for (const folder of folders) {
        for await (const chart of chartsBelow(root, await checkedFolder(root, folder)))
            found.add(chart);
    }
    return [...found].sort();
}
async function* chartsBelow(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    if (entries.some((entry) => entry.name === 'Chart.yaml' && !entry.isDirectory())) {
        yield folder;
        return;
    }
    for (const entry of entries) {
        // Links are not followed: what they lead to is found where it is.
        if (entry.isDirectory() && !ignoredFolders.includes(entry.name)) {
            yield* chartsBelow(root, external_node_path_.posix.join(folder, entry.name));
        }
    }
}
/** The folder relative to the root, in its shortest form; `.` is the root itself. */
async function checkedFolder(root, folder) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(root, folder)).replaceAll(external_node_path_.sep, '/');
    if (path.split('/')[0] === '..')
        throw notFound(folder, 'lies outside of the repository');
    const stats = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).catch((cause) => {
        throw notFound(folder, 'does not exist', cause);
    });
    if (!stats.isDirectory())
        throw notFound(folder, 'is not a folder');
    return path === '' ? '.' : path;
}
function notFound(folder, reason, cause) {
    return new src/* ExpectedError */.Dh({
        rule: 'chart-not-found',
        message: `Chart folder ${folder} ${reason}`,
        help: 'Name a folder that is a chart or holds charts, relative to the root of the repository',
    }, { cause });
}

;// CONCATENATED MODULE: ./packages/helm/src/index-entry.ts
/**
 * The entry of a packaged chart.
 *
 * @param url where the archive can be fetched; relative ones start at index.yaml
 * @param created RFC 3339
 */
function index_entry_createIndexEntry({ metadata, digest }, url, created) {
    return { ...metadata, urls: [url], created, digest };
}

;// CONCATENATED MODULE: ./packages/helm/src/index-folder.ts






/**
 * Makes an index entry of each chart archive in a folder and in its direct subfolders, as `helm repo index` does.
 *
 * @param baseUrl where the folder is served; empty for URLs relative to index.yaml
 * @param created RFC 3339, for all entries
 * @throws {ExpectedError} when the folder cannot be read, or when two archives hold one version of one chart
 */
async function indexFolder(folder, baseUrl, created) {
    const entries = new Map();
    const findings = [];
    for (const file of await findArchives(folder)) {
        try {
            const { chart, digest } = await readArchiveFile(join(folder, file));
            add(entries, createIndexEntry({ metadata: chart.metadata, digest }, archiveUrl(baseUrl, file), created));
        }
        catch (error) {
            if (!(error instanceof ExpectedError) || error.finding.rule === 'chart-version-twice')
                throw error;
            findings.push({
                ...error.finding,
                severity: 'warning',
                message: `Not indexed: ${error.finding.message}`,
            });
        }
    }
    return { entries: [...entries.values()], findings };
}
function add(entries, entry) {
    const key = `${entry.name} ${entry.version}`;
    const other = entries.get(key);
    if (other && other.digest !== entry.digest) {
        throw new ExpectedError({
            rule: 'chart-version-twice',
            message: `Version ${entry.version} of chart ${entry.name} has two archives: ${[...other.urls, ...entry.urls].join(' and ')}`,
            help: 'Remove one of them',
        });
    }
    if (!other)
        entries.set(key, entry);
}
/** Paths of the archives, relative to the folder, with `/`. */
async function findArchives(folder) {
    const found = [];
    for (const entry of await list(folder)) {
        if (entry.isDirectory()) {
            const names = (await list(join(folder, entry.name))).map(({ name }) => `${entry.name}/${name}`);
            found.push(...names);
        }
        else
            found.push(entry.name);
    }
    return found.filter((name) => name.endsWith('.tgz')).sort();
}
async function list(folder) {
    return readdir(folder, { withFileTypes: true }).catch((cause) => {
        const message = `Folder ${folder} does not exist or cannot be read`;
        throw new ExpectedError({ rule: 'folder-not-found', message }, { cause });
    });
}

// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(9925);
;// CONCATENATED MODULE: ./packages/helm/src/chart-yaml.ts

/** Chart.yaml as an archive has it. */
function writeMetadata(metadata) {
    const { dependencies, ...others } = metadata;
    // Charts of apiVersion v1 say their dependencies in requirements.yaml.
    return (0,yaml_src/* writeYaml */.Vd)(writtenFields(metadata.apiVersion === 'v1' || !dependencies ? others : metadata));
}
/** Chart.lock as an archive has it. */
function writeLock(lock) {
    return (0,yaml_src/* writeYaml */.Vd)({ ...lock, dependencies: lock.dependencies?.map(writtenDependency) ?? null });
}
/** The fields of a chart that are written: helm leaves out the empty ones. */
function writtenFields(metadata) {
    const { dependencies = [], maintainers = [] } = metadata;
    return given({
        ...metadata,
        dependencies: dependencies.map(writtenDependency),
        maintainers: maintainers.map(given),
    });
}
/** Of a dependency, name and repository are written even when they are empty. */
function writtenDependency(dependency) {
    return { ...given(dependency), name: dependency.name, repository: dependency.repository };
}
function given(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}
function isEmpty(value) {
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return value === '' || value === false || value === undefined;
}

;// CONCATENATED MODULE: ./packages/helm/src/archive-layout.ts

/**
 * The files of an archive in helm's order: Chart.yaml and Chart.lock written anew, values.yaml, values.schema.json,
 * templates, the other files, and each subchart the same way below `charts/<name>`.
 */
function* archiveFiles(chart, parent = '') {
    const base = `${parent}${chart.metadata.name}/`;
    for (const { name, content } of ownFiles(chart))
        yield { name: `${base}${name}`, content };
    for (const subchart of chart.subcharts)
        yield* archiveFiles(subchart, `${base}charts/`);
}
function* ownFiles(chart) {
    yield { name: 'Chart.yaml', content: Buffer.from(writeMetadata(chart.metadata)) };
    // A chart of apiVersion v1 keeps its lock as the plain file requirements.lock.
    if (chart.lock && chart.metadata.apiVersion === 'v2') {
        yield { name: 'Chart.lock', content: Buffer.from(writeLock(chart.lock)) };
    }
    if (chart.values)
        yield { name: 'values.yaml', content: chart.values };
    if (chart.schema)
        yield { name: 'values.schema.json', content: chart.schema };
    yield* chart.templates;
    yield* chart.files;
}

;// CONCATENATED MODULE: ./packages/helm/src/tar.ts
const blockSize = 512;
const nameSize = 100;
const prefixSize = 155;
/** The two zero blocks that end an archive. */
const tarEnd = new Uint8Array(2 * blockSize);
/**
 * The parts of a file in a tar archive: headers, content, padding. Byte for byte what Go's archive/tar writes for a
 * file of mode 0644 without owner: ustar, and a PAX header (POSIX 1003.1-2001) for a name that does not fit there.
 *
 * @param seconds modification time since 1970
 */
function tarParts({ name, content }, seconds) {
    const long = ustarName(name);
    const parts = long ? [] : paxHeader(name);
    const { base, prefix } = long ?? { base: truncated(ascii(name)), prefix: '' };
    parts.push(header({ base, prefix, mode: 0o644, size: content.length, seconds, type: '0' }), content, padding(content));
    return parts;
}
function header({ base, prefix, mode, size, seconds, type }) {
    const block = new Uint8Array(blockSize);
    const put = (text, offset) => {
        block.set(Buffer.from(text, 'latin1'), offset);
    };
    put(base, 0);
    put(`${octal(mode, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0${octal(size, 11)}\0${octal(seconds, 11)}\0`, 100);
    // The checksum counts its own field as spaces.
    put(`        ${type}`, 148);
    put('ustar\x0000', 257);
    // Go leaves the numbers of a device out of PAX headers.
    if (type === '0')
        put(`${octal(0, 7)}\0${octal(0, 7)}\0`, 329);
    put(prefix, 345);
    const sum = block.reduce((sum, byte) => sum + byte, 0);
    put(`${octal(sum, 6)}\0 `, 148);
    return block;
}
/** How ustar holds the name, split at a slash when it is long; undefined when it cannot. */
function ustarName(name) {
    if (ascii(name) !== name)
        return undefined;
    if (name.length <= nameSize)
        return { base: name, prefix: '' };
    const slash = name.slice(0, prefixSize + 1).lastIndexOf('/');
    const base = name.slice(slash + 1);
    return slash > 0 && base.length <= nameSize ? { base, prefix: name.slice(0, slash) } : undefined;
}
function paxHeader(name) {
    const slash = name.lastIndexOf('/') + 1;
    const base = ascii(`${name.slice(0, slash)}PaxHeaders.0/${name.slice(slash)}`);
    const record = Buffer.from(paxRecord(`path=${name}`));
    return [
        header({
            base: base.slice(0, nameSize).replace(/\/+$/, ''),
            prefix: '',
            mode: 0,
            size: record.length,
            seconds: 0,
            type: 'x',
        }),
        record,
        padding(record),
    ];
}
/** A PAX record starts with its own length in bytes, the digits of that length included. */
function paxRecord(text) {
    const rest = Buffer.byteLength(text) + 2;
    let length = rest + String(rest).length;
    length = rest + String(length).length;
    return `${length} ${text}\n`;
}
function padding(content) {
    return new Uint8Array((blockSize - (content.length % blockSize)) % blockSize);
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}
function ascii(text) {
    return text.replace(/[^\0-\x7f]/g, '');
}
/** A reader of old takes a name that ends in a slash for a folder. Go minds that only where it has cut the name. */
function truncated(name) {
    return name.length > nameSize ? name.slice(0, nameSize).replace(/\/$/, '') : name;
}

;// CONCATENATED MODULE: ./packages/helm/src/package-chart.ts




/** Any constant makes archives of equal charts equal; tools warn about files from 1970. */
const defaultTime = new Date('1980-01-01T00:00:00Z');
/** The marks by which helm knows its own archives: the subfield `rr` of 40 bytes, as of Helm 4.2.4, and a comment. */
const helmHeader = Object.assign(new pako/* GZheader */.Jy(), {
    extra: Buffer.from('rr\x28\x00aHR0cHM6Ly95b3V0dS5iZS96OVV6MWljandyTQo=', 'latin1'),
    comment: 'Helm',
    os: 255,
});
/**
 * Writes the archive of a chart as `helm package` lays it out. Equal charts give equal bytes, on every machine and
 * version of Node: that is why the compression is not the zlib of Node, whose output changes with its version.
 */
function packageChart(chart, options = {}) {
    const seconds = Math.round((options.time ?? defaultTime).getTime() / 1000);
    const gzip = new pako/* Deflate */.Gy({ gzip: true });
    gzip.onStart = (stream) => (0,pako/* zlibDeflateSetHeader */.EV)(stream, helmHeader);
    for (const file of archiveFiles(chart)) {
        for (const part of tarParts(file, seconds))
            gzip.push(part, false);
    }
    gzip.push(tarEnd, true);
    const content = gzip.result;
    const { name, version } = chart.metadata;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    return { fileName: `${name}-${version}.tgz`, content, digest, metadata: chart.metadata };
}

;// CONCATENATED MODULE: ./packages/helm/src/read-chart.ts







/**
 * Reads a chart from its folder, as `helm package` does, and checks all that helm checks.
 *
 * @param root folder of the repository, out of which no symbolic link may lead
 * @param folder of the chart, relative to the root
 * @throws {ExpectedError} at the file and line that is wrong
 */
async function readChart(root, folder) {
    const source = { kind: 'folder', folder: folder.replaceAll(external_node_path_.sep, '/') };
    const realRoot = await (0,promises_.realpath)(root);
    await checkFolder(realRoot, source.folder);
    const budget = createBudget();
    const files = [];
    for await (const file of readChartFolder(realRoot, source.folder, budget))
        files.push(file);
    const chart = await assembleChart(files, source, budget);
    checkSubcharts(chart);
    return chart;
}
async function checkFolder(root, folder) {
    const refuse = (reason, cause) => {
        throw new src/* ExpectedError */.Dh({ rule: 'chart-not-found', message: `Chart folder ${folder} ${reason}` }, { cause });
    };
    const path = await (0,promises_.realpath)((0,external_node_path_.join)(root, folder)).catch((error) => refuse('does not exist', error));
    if ((0,external_node_path_.relative)(root, path).split(external_node_path_.sep)[0] === '..')
        refuse('lies outside of the repository');
}
/** Helm looks by name alone, and only at the charts of the outermost one. */
function checkSubcharts({ metadata, subcharts, source }) {
    const missing = (metadata.dependencies ?? [])
        .map(({ name }) => name)
        .filter((name) => !subcharts.some((subchart) => subchart.metadata.name === name));
    if (missing.length === 0)
        return;
    throw new src/* ExpectedError */.Dh({
        rule: 'chart-dependency-missing',
        message: `${nameIn(source, 'Chart.yaml')} depends on ${missing.join(', ')}, which charts/ does not hold`,
        help: `Run helm dependency build ${source.kind === 'folder' ? source.folder : ''} and commit the folder charts`,
        at: placeIn(source, 'Chart.yaml'),
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/process/src/descendants.ts

/**
 * Ids of the processes that a process has started, and those that they have, as far as they are there still. Read from
 * /proc, so none are found on other systems than Linux.
 */
function descendants_descendantsOf(pid) {
    const children = childrenByParent();
    const found = [pid];
    // Grows while it is walked.
    for (const parent of found)
        found.push(...(children.get(parent) ?? []));
    return found.slice(1);
}
function childrenByParent() {
    const children = new Map();
    for (const pid of processes()) {
        const parent = parentOf(pid);
        if (parent !== undefined)
            children.set(parent, [...(children.get(parent) ?? []), pid]);
    }
    return children;
}
function processes() {
    try {
        return readdirSync('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** proc(5): `PID (NAME) STATE PARENT …`, where a name can have anything in it. Undefined once the process is gone. */
function parentOf(pid) {
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/process/src/running-commands.ts

/** How long a command may take to end when it is asked to. Milliseconds. */
const patience = 5000;
const running = new Set();
/** Notes a process until it has ended, and ends it when the signal is aborted. */
function running_commands_noteRunning(child, signal) {
    const end = () => {
        endChild(child);
    };
    const forget = () => {
        running.delete(child);
        signal.removeEventListener('abort', end);
    };
    running.add(child);
    child.once('exit', forget).once('error', forget);
    signal.addEventListener('abort', end);
    // Before this it has no id that could be sent a signal.
    if (signal.aborted)
        child.once('spawn', end);
}
/**
 * Asks a process and all that it has started to end, and kills it when it does not. Not every program ends its own:
 * git leaves a transfer that waits for a server behind.
 */
function endChild(child) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
        return;
    const below = descendantsOf(child.pid);
    child.kill('SIGTERM');
    for (const pid of below)
        sendTerm(pid);
    const timer = setTimeout(() => child.kill('SIGKILL'), patience).unref();
    child.once('exit', () => {
        clearTimeout(timer);
    });
}
function sendTerm(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch {
        // It has ended by itself in the meantime.
    }
}
/** Asks all commands that run to end: for a program that is told to end, which would otherwise leave them behind. */
function running_commands_endCommands() {
    for (const child of running)
        endChild(child);
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./packages/process/src/started-child.ts



const listeners = new external_node_async_hooks_.AsyncLocalStorage();
let subscribed = false;
/**
 * Does the work, and tells of each process that is started in it. `@actions/exec` keeps its processes to itself, but
 * Node.js announces every new one on a diagnostics channel, within the call that starts it.
 */
function started_child_tellChildren(listener, work) {
    if (!subscribed)
        subscribe('child_process', announce);
    subscribed = true;
    return listeners.run(listener, work);
}
function announce(message) {
    if (typeof message !== 'object' || message === null || !('process' in message))
        return;
    if (message.process instanceof ChildProcess)
        listeners.getStore()?.(message.process);
}

;// CONCATENATED MODULE: ./packages/process/src/command.ts



/** The program is not on PATH. A non-zero exit is not an error but a result. */
class command_CommandNotFound extends Error {
    name = 'CommandNotFound';
    program;
    constructor(program) {
        super(`${program} is not installed, or not on PATH`);
        this.program = program;
    }
}
/** The command wrote more than it may. */
class OutputTooLong extends Error {
    name = 'OutputTooLong';
    constructor(program, limit) {
        super(`${program} writes more than ${limit} bytes`);
    }
}
/**
 * Runs a program with an argv array, silently, without a shell, and waits for its end.
 *
 * @throws {CommandNotFound} when the program is not on PATH.
 * @throws {OutputTooLong} when it writes more than the limit.
 */
async function command_runCommand(program, args, options) {
    const { which } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 8701));
    const path = await which(program);
    if (path === '')
        throw new command_CommandNotFound(program);
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 1955));
    const { env, cwd, input, onErrorLine } = options;
    return untilStopped(program, options, (count) => getExecOutput(`"${path}"`, [...args], {
        silent: true,
        ignoreReturnCode: true,
        env: { ...env },
        ...(cwd === undefined ? {} : { cwd }),
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
        listeners: {
            stdout: count,
            stderr: count,
            ...(onErrorLine === undefined ? {} : { errline: onErrorLine }),
        },
    }));
}
/** Runs a command that is ended when its signal is aborted or its output is too long. */
async function untilStopped(program, { signal, outputLimit = Infinity }, run) {
    signal?.throwIfAborted();
    const stop = new AbortController();
    const stopAsTold = () => {
        stop.abort(signal?.reason);
    };
    const children = [];
    let written = 0;
    const count = (chunk) => {
        written += chunk.byteLength;
        if (written > outputLimit)
            stop.abort(new OutputTooLong(program, outputLimit));
    };
    signal?.addEventListener('abort', stopAsTold);
    try {
        const result = await tellChildren((child) => {
            children.push(child);
            noteRunning(child, stop.signal);
        }, () => run(count));
        stop.signal.throwIfAborted();
        return { ...result, exitCode: statusOf(children, result) };
    }
    finally {
        signal?.removeEventListener('abort', stopAsTold);
    }
}
/** `@actions/exec` has no status for a command that a signal has ended. */
function statusOf([child], { exitCode }) {
    const signal = child?.signalCode ?? undefined;
    return signal === undefined ? exitCode : 128 + constants.signals[signal];
}
/** The part of an environment that programs commonly need: PATH, HOME, proxies, locale, temporary folder. */
function baseEnvironment(env) {
    const wanted = /^(?:PATH|HOME|USER|LANG|LC_.*|TMPDIR|TEMP|TMP|SystemRoot|(?:https?|no|all)_proxy|SSL_CERT_(?:FILE|DIR))$/i;
    const found = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && wanted.test(name))
            found[name] = value;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/process/src/interruption.ts

const signals = (/* unused pure expression or super */ null && (['SIGINT', 'SIGTERM']));
/**
 * Cleans up when the process is told to end, ends the commands that it runs, and then ends as the signal would have it.
 *
 * @returns a function that ends this.
 */
function cleanUpOnSignals(cleanUp, target = process) {
    const handle = (signal) => {
        letGo();
        endCommands();
        cleanUp();
        // Without our handler the signal does what it does by default.
        target.kill(target.pid, signal);
    };
    const letGo = () => {
        for (const signal of signals)
            target.off(signal, handle);
    };
    for (const signal of signals)
        target.once(signal, handle);
    return letGo;
}

;// CONCATENATED MODULE: ./packages/process/src/index.ts




;// CONCATENATED MODULE: ./packages/helm/src/template.ts

/**
 * Runs `helm template`. Values go through standard input, since they may hold secrets; no cluster is asked and the
 * network is used for a chart that is not a folder only.
 */
async function templateChart(options) {
    try {
        const { env, values } = options;
        const { exitCode, stdout, stderr } = await runCommand('helm', templateArguments(options), {
            env,
            input: values,
        });
        return exitCode === 0
            ? { state: 'rendered', output: stdout }
            : { state: 'failed', message: withoutPrefix(stderr) };
    }
    catch (error) {
        if (error instanceof CommandNotFound)
            return { state: 'no-helm' };
        throw error;
    }
}
function templateArguments(options) {
    const { chart, release } = options;
    const remote = 'folder' in chart ? undefined : chart;
    return [
        'template',
        ...['--namespace', release.namespace, '--values', '-'],
        ...(remote?.repository === undefined ? [] : ['--repo', remote.repository]),
        ...(remote?.version === undefined ? [] : ['--version', remote.version]),
        ...(remote?.plainHttp === true ? ['--plain-http'] : []),
        ...(options.kubernetesVersion === undefined ? [] : ['--kube-version', options.kubernetesVersion]),
        ...(options.crds ? ['--include-crds'] : []),
        ...(options.hooks ? [] : ['--no-hooks']),
        ...(options.tests ? [] : ['--skip-tests']),
        ...(options.schema ? [] : ['--skip-schema-validation']),
        ...options.apiVersions.flatMap((version) => ['--api-versions', version]),
        // Names come from files: behind this none of them is taken for an option.
        '--',
        release.name,
        'folder' in chart ? chart.folder : chart.name,
    ];
}
function withoutPrefix(message) {
    return message
        .split('\n')
        .filter((line) => !/^(?:WARNING:|level=|Use --debug flag)/.test(line))
        .join('\n')
        .trim()
        .replace(/^Error: /, '');
}

;// CONCATENATED MODULE: ./packages/helm/src/read-values.ts



/** More than values have use for, and too few to multiply into a flood. */
const read_values_maxAliases = 200;
/** The octal numbers of YAML 1.2, which go-yaml takes beside those of 1.1. */
const octalTag = (0,js_yaml/* defineScalarTag */.Gf)('tag:yaml.org,2002:int#octal', {
    implicit: true,
    resolve: (text) => {
        const [, sign, digits] = /^(-?)0o([0-7]+)$/.exec(text) ?? [];
        return digits === undefined ? js_yaml/* NOT_RESOLVED */.Hg : Number(`0o${digits}`) * (sign === '-' ? -1 : 1);
    },
    identify: () => false,
});
const valuesSchema = helmSchema.withTags(octalTag);
/**
 * Reads a document of values as Helm does: by YAML 1.1, where `yes` is true, only the first document, of equal keys
 * the last. An empty document has no values. Gives the reason where it holds none.
 */
function readValues(text) {
    try {
        const [value = {}] = loadAll(text, { schema: valuesSchema, json: true, maxAliases: read_values_maxAliases });
        if (value === null)
            return { values: {} };
        return isJsonObject(value) ? { values: value } : { reason: 'it is no mapping' };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        return { reason: `line ${(error.mark?.line ?? 0) + 1}: ${error.reason}` };
    }
}

;// CONCATENATED MODULE: ./packages/helm/src/write-index.ts


/** The text of index.yaml, as helm writes it. */
function writeIndex(index) {
    const entries = [...index.entries].map(([name, versions]) => [
        name,
        versions.map((entry) => ({ ...writtenFields(entry), urls: entry.urls, created: entry.created })),
    ]);
    return (0,yaml_src/* writeYaml */.Vd)({ ...index, entries: Object.fromEntries(entries) });
}

;// CONCATENATED MODULE: ./packages/helm/src/write-archives.ts



/**
 * Writes archives into a folder, which is made when missing: all of them or, when that fails, none.
 *
 * @returns their paths
 * @throws {ExpectedError} when two have one name, or the folder cannot be written
 */
async function writeArchives(folder, archives) {
    refuseTwins(archives);
    const files = archives.map(({ fileName, content }) => ({ path: join(folder, fileName), content }));
    await writeFiles(folder, files);
    return files.map(({ path }) => path);
}
/** Writes files into a folder as {@link writeArchives} does; one that is there is replaced at once. */
async function writeFiles(folder, files) {
    const unfinished = (path) => `${path}.unfinished-${process.pid}`;
    const started = [];
    try {
        await mkdir(folder, { recursive: true });
        for (const { path, content } of files) {
            started.push(path);
            await writeFile(unfinished(path), content);
        }
        for (const { path } of files)
            await rename(unfinished(path), path);
    }
    catch (cause) {
        await Promise.all(started.map((path) => rm(unfinished(path), { force: true })));
        const reason = cause instanceof Error ? cause.message : String(cause);
        const message = `Cannot write to ${folder}: ${reason}`;
        throw new ExpectedError({ rule: 'folder-not-writable', message, help: 'Name another folder' }, { cause });
    }
}
function refuseTwins(archives) {
    const names = new Set();
    for (const { fileName } of archives) {
        if (names.has(fileName)) {
            const help = 'Give one of them another name or version';
            throw new ExpectedError({
                rule: 'chart-version-twice',
                message: `Two of the charts make ${fileName}`,
                help,
            });
        }
        names.add(fileName);
    }
}

;// CONCATENATED MODULE: ./packages/helm/src/index.ts


















/***/ })

};
