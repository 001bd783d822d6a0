export const id = 854;
export const ids = [854];
export const modules = {

/***/ 5854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFoundReleases: () => (/* binding */ renderFoundReleases)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/dayjs/dayjs.min.js
var dayjs_min = __webpack_require__(3706);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 7 modules
var src = __webpack_require__(9424);
// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 16 modules
var yaml_src = __webpack_require__(7842);
;// CONCATENATED MODULE: ./packages/helm/src/yaml-node.ts


/** Refuses the value at a node; the message is a sentence that starts with what is wrong. */
function yaml_node_refuse(node, message, help) {
    throw new src/* ExpectedError */.Dh({
        rule: node.source.rule,
        message,
        ...(help === undefined ? {} : { help }),
        at: yaml_node_placeOf(node),
    });
}
function yaml_node_placeOf({ source, path }) {
    return source.place((0,yaml_src/* locate */.x5)(source.text, 0, path)?.line ?? 1);
}
/** The entries of a mapping. An absent or null one has none. */
function fieldsOf(node) {
    if (node.value === null || node.value === undefined)
        return [];
    if (!isMapping(node.value))
        yaml_node_refuse(node, `${yaml_node_nameOf(node)} must be a mapping, but is ${kindOf(node)}`);
    const written = isMapping(node.written) ? node.written : {};
    return Object.entries(node.value).map(([key, value]) => [
        key,
        { value, written: written[key], path: [...node.path, key], source: node.source },
    ]);
}
/** The items of a list, each read by `read`. An absent or null list has none. */
function yaml_node_listOf(node, read) {
    if (node.value === null || node.value === undefined)
        return [];
    if (!Array.isArray(node.value))
        yaml_node_refuse(node, `${yaml_node_nameOf(node)} must be a list, but is ${kindOf(node)}`);
    const written = Array.isArray(node.written) ? node.written : [];
    return node.value.map((value, index) => read({ value, written: written[index], path: [...node.path, index], source: node.source }));
}
/** A text. Null is the empty one, as for helm. */
function yaml_node_textOf(node) {
    const { value, written, source } = node;
    if (typeof value === 'string')
        return value;
    if (value === null || value === undefined)
        return '';
    if (typeof value !== 'number' && typeof value !== 'boolean') {
        yaml_node_refuse(node, `${yaml_node_nameOf(node)} must be a text, but is ${kindOf(node)}`);
    }
    const text = String(value);
    if (source.strict && text !== written) {
        yaml_node_refuse(node, `${yaml_node_nameOf(node)} is the unquoted ${String(written)}, which helm reads as ${text}`, `Quote it: ${String(node.path.at(-1))}: "${String(written)}"`);
    }
    return text;
}
function flagOf(node) {
    if (node.value === null || node.value === undefined)
        return false;
    if (typeof node.value !== 'boolean')
        yaml_node_refuse(node, `${yaml_node_nameOf(node)} must be true or false, but is ${kindOf(node)}`);
    return node.value;
}
/** A mapping of texts. */
function textsByKey(node) {
    return Object.fromEntries(fieldsOf(node).map(([key, value]) => [key, yaml_node_textOf(value)]));
}
/** How a message names a node: `version in charts/app/Chart.yaml`. */
function yaml_node_nameOf({ path, source }) {
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
function fields_readFields(node, target, readers, unknown) {
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
function metadata_fields_metadataFields(reading) {
    const { text } = reading;
    return {
        apiVersion: (chart, node) => (chart.apiVersion = yaml_node_textOf(node)),
        name: (chart, node) => (chart.name = text(node)),
        version: (chart, node) => (chart.version = yaml_node_textOf(node)),
        appVersion: (chart, node) => (chart.appVersion = text(node)),
        kubeVersion: (chart, node) => (chart.kubeVersion = text(node)),
        type: (chart, node) => (chart.type = yaml_node_textOf(node)),
        description: (chart, node) => (chart.description = text(node)),
        home: (chart, node) => (chart.home = text(node)),
        icon: (chart, node) => (chart.icon = text(node)),
        sources: (chart, node) => (chart.sources = yaml_node_listOf(node, text)),
        keywords: (chart, node) => (chart.keywords = yaml_node_listOf(node, text)),
        maintainers: (chart, node) => (chart.maintainers = yaml_node_listOf(node, (item) => readMaintainer(item, reading))),
        dependencies: (chart, node) => (chart.dependencies = yaml_node_listOf(node, (item) => metadata_fields_readDependency(item, reading))),
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
    return fields_readFields(node, {}, fields, unknown);
}
/** A dependency of Chart.yaml, Chart.lock or requirements.yaml. */
function metadata_fields_readDependency(node, { text, unknown }) {
    refuseEmpty(node);
    const fields = {
        name: (dependency, field) => (dependency.name = text(field)),
        version: (dependency, field) => (dependency.version = text(field)),
        repository: (dependency, field) => (dependency.repository = text(field)),
        condition: (dependency, field) => (dependency.condition = text(field)),
        tags: (dependency, field) => (dependency.tags = yaml_node_listOf(field, text)),
        enabled: (dependency, field) => (dependency.enabled = flagOf(field)),
        'import-values': (dependency, field) => (dependency['import-values'] = yaml_node_listOf(field, importValue)),
        alias: (dependency, field) => (dependency.alias = yaml_node_textOf(field)),
    };
    return fields_readFields(node, { name: '', repository: '' }, fields, unknown);
}
function importValue(node) {
    return typeof node.value === 'object' ? textsByKey(node) : yaml_node_textOf(node);
}
function refuseEmpty(node) {
    if (node.value === null)
        yaml_node_refuse(node, `${yaml_node_nameOf(node)} is empty, which helm refuses`, 'Fill it in or remove it');
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
function read_yaml_readYaml(source) {
    refuseSpecialCharacters(source);
    try {
        const value = load(source.text, { schema: helmSchema, maxAliases });
        const written = source.strict ? load(source.text, { schema: writtenSchema, maxAliases }) : value;
        return { value, written, path: [], source };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        const finding = {
            rule: source.rule,
            message: `${source.name} is not valid YAML: ${error.reason}`,
            at: source.place((error.mark?.line ?? 0) + 1),
        };
        throw new ExpectedError(finding, { cause: error });
    }
}
/** What go-yaml does not read, or reads as a line break of YAML 1.1, where YAML 1.2 and so js-yaml have none. */
const special = /[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
function refuseSpecialCharacters({ text, name, rule, place }) {
    const found = special.exec(text.replace(/^\uFEFF/, ' '));
    if (!found)
        return;
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new ExpectedError({
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
    throw new ExpectedError({
        rule: source.rule,
        message: `${file} has no apiVersion: helm does not take it for the index of a chart repository`,
        help: 'Add a line apiVersion: v1, or remove the file to start a new index',
        at: place(1),
    });
}
function chart_index_findEntry(index, name, version) {
    return index.entries.get(name)?.find((entry) => entry.version === version);
}
const refuseUnknown = (_key, node) => yaml_node_refuse(node, `${yaml_node_nameOf(node)} is a key that helm refuses, and with it the whole index`, 'Remove it');
const entryReading = { text: yaml_node_textOf, unknown: refuseUnknown };
const entryFields = {
    ...metadata_fields_metadataFields(entryReading),
    urls: (entry, node) => (entry.urls = yaml_node_listOf(node, yaml_node_textOf)),
    created: (entry, node) => (entry.created = yaml_node_textOf(node)),
    digest: (entry, node) => (entry.digest = yaml_node_textOf(node)),
    removed: (entry, node) => (entry.removed = flagOf(node)),
    checksum: (entry, node) => (entry.checksum = yaml_node_textOf(node)),
    engine: (entry, node) => (entry.engine = yaml_node_textOf(node)),
    tillerVersion: (entry, node) => (entry.tillerVersion = yaml_node_textOf(node)),
    url: (entry, node) => (entry.url = yaml_node_textOf(node)),
};
const indexFields = {
    apiVersion: (index, node) => (index.apiVersion = yaml_node_textOf(node)),
    generated: (index, node) => (index.generated = yaml_node_textOf(node)),
    entries: (index, node) => {
        index.entries = new Map(fieldsOf(node).map(([name, list]) => [name, readEntries(list)]));
    },
    publicKeys: (index, node) => (index.publicKeys = yaml_node_listOf(node, yaml_node_textOf)),
    annotations: (index, node) => (index.annotations = textsByKey(node)),
    serverInfo: (index, node) => (index.serverInfo = textsByKey(node)),
};
/** Helm passes over empty entries. */
function readEntries(list) {
    return yaml_node_listOf(list, (node) => (node.value === null ? [] : [readEntry(node)])).flat();
}
function readEntry(node) {
    const entry = { apiVersion: '', name: '', version: '', urls: [], created: '', digest: '' };
    return fields_readFields(node, entry, entryFields, refuseUnknown);
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
const maxNumber = (/* unused pure expression or super */ null && (2n ** 64n - 1n));
/** Undefined when helm does not take the text for a version. */
function version_parseVersion(text) {
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
function version_compareVersions(a, b) {
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
    throw new ExpectedError({
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
    return dayjs(b).isBefore(a) ? a : b;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
const chart_budget_maxFileSize = (/* unused pure expression or super */ null && (5 * 1024 * 1024));
const chart_budget_maxChartSize = (/* unused pure expression or super */ null && (100 * 1024 * 1024));
function chart_budget_createBudget() {
    return { left: chart_budget_maxChartSize };
}
/**
 * Takes the size of a file from the budget, before it is read.
 *
 * @throws {ExpectedError} when helm would refuse to load the chart
 */
function chart_budget_spend(budget, size, at) {
    budget.left -= size;
    if (budget.left > 0)
        return;
    throw new ExpectedError({
        rule: 'chart-too-large',
        message: `The files of the chart have more than ${chart_budget_maxChartSize / 1024 / 1024} MiB together, which helm refuses`,
        help: 'List what the chart does not need in .helmignore',
        at,
    });
}

;// CONCATENATED MODULE: ./packages/helm/src/chart-source.ts

/** The place of a file of the chart; inside an archive it is the archive. */
function chart_source_placeIn(source, name, line = 1) {
    return source.kind === 'archive'
        ? { file: source.file, line: 1 }
        : { file: posix.join(source.folder, name), line };
}
/** How a message names a file of the chart. */
function chart_source_nameIn(source, name) {
    return source.kind === 'archive' ? `${name} in ${source.file}` : posix.join(source.folder, name);
}
/** A YAML file of the chart. In an archive, which its user cannot edit, it is read as leniently as by helm. */
function chart_source_yamlIn(source, name, text) {
    const place = (line) => chart_source_placeIn(source, name, line);
    return { text, name: chart_source_nameIn(source, name), rule: 'chart-invalid', strict: source.kind === 'folder', place };
}

;// CONCATENATED MODULE: ./packages/helm/src/helmignore.ts


/** Helm's own rule, the last of all: no hidden files directly in templates/. */
const defaultRule = 'templates/.?*';
/**
 * Reads a .helmignore, by the rules of helm's package ignore. Its syntax looks like that of .gitignore, but the
 * patterns are of Go's filepath.Match, the first rule that decides wins, and `!` means something else.
 */
function helmignore_parseHelmignore(text, place) {
    const rules = [];
    for (const [index, line] of [...text.replace(/^\uFEFF/, '').split('\n'), defaultRule].entries()) {
        const rule = line.trim();
        if (rule !== '' && !rule.startsWith('#'))
            rules.push(parseRule(rule, place(index + 1)));
    }
    return rules;
}
/** @param path relative to the chart, with `/` */
function helmignore_ignores(rules, path, isDirectory) {
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
        throw new ExpectedError({
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
async function* chart_folder_readChartFolder(root, folder, budget) {
    const chart = { root, folder, rules: [], budget };
    yield* walk({ ...chart, rules: await readRules(chart) }, '', [await realpath(join(root, folder))]);
}
async function readRules(chart) {
    const name = '.helmignore';
    const place = (line) => placeIn({ kind: 'folder', folder: chart.folder }, name, line);
    const names = await readdir(join(chart.root, chart.folder));
    if (!names.includes(name))
        return parseHelmignore('', place);
    const { path, stats } = await follow(chart, name);
    return parseHelmignore(Buffer.from(await readContent(chart, name, path, stats)).toString(), place);
}
/** @param ancestors real paths of the folders above, by which a link that leads back is found */
async function* walk(chart, parent, ancestors) {
    const names = await readdir(join(chart.root, chart.folder, parent));
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
        const path = await realpath(join(chart.root, chart.folder, name));
        if (relative(chart.root, path).split(sep)[0] === '..') {
            chart_folder_refuse(chart, name, 'is a link that leads out of the repository', 'Put a copy of the file into the chart');
        }
        return { path, stats: await stat(path) };
    }
    catch (error) {
        if (error instanceof ExpectedError)
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
    return chart_folder_withoutByteOrderMark(await readFile(path));
}
/** Helm strips the mark of UTF-8 from every file, also from binary ones. */
function chart_folder_withoutByteOrderMark(content) {
    return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? content.subarray(3) : content;
}
function compareBytes(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
function chart_folder_refuse(chart, name, reason, help, cause) {
    const at = placeIn({ kind: 'folder', folder: chart.folder }, name);
    throw new ExpectedError({ rule: 'chart-invalid', message: `${at.file} ${reason}`, help, at }, { cause });
}

;// CONCATENATED MODULE: ./packages/helm/src/archive-files.ts








/** Bytes of an archive that are in no file of it: some 40,000 headers. */
const maxOverhead = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/**
 * Reads the files of a chart archive, which may come from anyone: nothing is written to disk, the size is bounded
 * before it is unpacked, and a name that leaves the chart is refused.
 *
 * @throws {ExpectedError} when it is no archive that helm takes
 */
async function archive_files_readArchiveFiles(content, source, budget) {
    const entries = extract();
    const bounded = (chunks) => bound(chunks, source, budget);
    const unpacking = pipeline(Readable.from([content]), createGunzip(), bounded, entries);
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
        if (error instanceof ExpectedError)
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
    throw new ExpectedError({ rule: 'chart-archive-invalid', message: `${at.file} ${reason}`, at }, { cause });
}

;// CONCATENATED MODULE: ./packages/helm/src/chart-lock.ts





/** The lock is written by a tool: what an author might have meant by an unknown key is no question. */
const reading = { text: yaml_node_textOf, unknown: () => undefined };
const lockFields = {
    dependencies: (lock, node) => (lock.dependencies = yaml_node_listOf(node, (item) => metadata_fields_readDependency(item, reading))),
    digest: (lock, node) => (lock.digest = yaml_node_textOf(node)),
    generated: (lock, node) => (lock.generated = yaml_node_textOf(node)),
};
/** Reads Chart.lock, or requirements.lock, which has the same form. Keys that helm does not know are dropped. */
function chart_lock_readLock(text, source, name) {
    const lock = { dependencies: null, digest: '', generated: '0001-01-01T00:00:00Z' };
    return readFields(readYaml(yamlIn(source, name, text)), lock, lockFields, reading.unknown);
}

;// CONCATENATED MODULE: ./packages/helm/src/chart-values.ts



/**
 * Checks that helm can read values.yaml: one mapping, or nothing. Keys given twice are no hindrance for helm.
 *
 * @throws {ExpectedError} at the line that is wrong
 */
function chart_values_checkValues(text, source) {
    const name = 'values.yaml';
    const refuse = (reason, line = 1, cause) => {
        const finding = { rule: 'chart-invalid', message: `${nameIn(source, name)} ${reason}` };
        throw new ExpectedError({ ...finding, at: placeIn(source, name, line) }, { cause });
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
        return loadAll(text, { schema: YAML11_SCHEMA, json: true });
    }
    catch (error) {
        if (!(error instanceof YAMLException))
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
function printable_printableText(node) {
    return textOf(node)
        .replace(/[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '');
}

;// CONCATENATED MODULE: ./packages/helm/src/check-metadata.ts


const types = (/* unused pure expression or super */ null && (['application', 'library']));
const apiVersions = (/* unused pure expression or super */ null && (['v1', 'v2']));
/**
 * What helm demands of the metadata of a chart that it packages.
 *
 * @param node the mapping that the metadata was read from
 * @throws {ExpectedError} at the field that is wrong
 */
function check_metadata_checkMetadata(metadata, node) {
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
    check_metadata_checkDependencies(metadata.dependencies ?? [], at('dependencies'));
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
function check_metadata_checkDependencies(dependencies, node) {
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
function read_metadata_readMetadata(text, source, findings) {
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
function requirements_readRequirements(text, source) {
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
function subcharts_groupSubcharts(files) {
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
async function subcharts_readSubcharts(groups, parent, budget, assembleChart) {
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
    return parent.kind === 'archive' ? parent : { kind: 'folder', folder: posix.join(parent.folder, path) };
}
function placed(chart) {
    return nameIn(chart.source, 'Chart.yaml');
}
function subcharts_refuse(parent, name, reason) {
    const path = `${chartsFolder}${name}`;
    throw new ExpectedError({
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
async function assemble_chart_assembleChart(files, source, budget) {
    const findings = [];
    const byName = new Map(files.map((file) => [file.name, file.content]));
    const metadata = readMetadata(requiredText(byName, 'Chart.yaml', source), source, findings);
    const chart = { source, metadata, templates: [], files: [], subcharts: [], findings };
    const special = readSpecialFiles(chart, byName);
    const { groups, others } = groupSubcharts(files.filter(({ name }) => !special.has(name)));
    for (const file of others)
        (file.name.startsWith('templates/') ? chart.templates : chart.files).push(file);
    chart.subcharts = await readSubcharts(groups, source, budget, assemble_chart_assembleChart);
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
    throw new ExpectedError({
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
        throw new ExpectedError({ rule: 'chart-invalid', message, at: placeIn(source, name) }, { cause });
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
        throw new ExpectedError({ rule: 'chart-invalid', message, at: placeIn(source, name) }, { cause });
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



const ignoredFolders = (/* unused pure expression or super */ null && (['.git', 'node_modules']));
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
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    if (entries.some((entry) => entry.name === 'Chart.yaml' && !entry.isDirectory())) {
        yield folder;
        return;
    }
    for (const entry of entries) {
        // Links are not followed: what they lead to is found where it is.
        if (entry.isDirectory() && !ignoredFolders.includes(entry.name)) {
            yield* chartsBelow(root, posix.join(folder, entry.name));
        }
    }
}
/** The folder relative to the root, in its shortest form; `.` is the root itself. */
async function checkedFolder(root, folder) {
    const path = relative(resolve(root), resolve(root, folder)).replaceAll(sep, '/');
    if (path.split('/')[0] === '..')
        throw notFound(folder, 'lies outside of the repository');
    const stats = await stat(join(root, path)).catch((cause) => {
        throw notFound(folder, 'does not exist', cause);
    });
    if (!stats.isDirectory())
        throw notFound(folder, 'is not a folder');
    return path === '' ? '.' : path;
}
function notFound(folder, reason, cause) {
    return new ExpectedError({
        rule: 'chart-not-found',
        message: `Chart folder ${folder} ${reason}`,
        help: 'Name a folder that is a chart or holds charts, relative to the root of the repository',
    }, { cause });
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
    for (const entry of await index_folder_list(folder)) {
        if (entry.isDirectory()) {
            const names = (await index_folder_list(join(folder, entry.name))).map(({ name }) => `${entry.name}/${name}`);
            found.push(...names);
        }
        else
            found.push(entry.name);
    }
    return found.filter((name) => name.endsWith('.tgz')).sort();
}
async function index_folder_list(folder) {
    return readdir(folder, { withFileTypes: true }).catch((cause) => {
        const message = `Folder ${folder} does not exist or cannot be read`;
        throw new ExpectedError({ rule: 'folder-not-found', message }, { cause });
    });
}

// EXTERNAL MODULE: ./node_modules/pako/dist/pako.mjs
var pako = __webpack_require__(9925);
;// CONCATENATED MODULE: ./packages/helm/src/chart-yaml.ts

/** Chart.yaml as an archive has it. */
function chart_yaml_writeMetadata(metadata) {
    const { dependencies, ...others } = metadata;
    // Charts of apiVersion v1 say their dependencies in requirements.yaml.
    return writeYaml(chart_yaml_writtenFields(metadata.apiVersion === 'v1' || !dependencies ? others : metadata));
}
/** Chart.lock as an archive has it. */
function chart_yaml_writeLock(lock) {
    return writeYaml({ ...lock, dependencies: lock.dependencies?.map(writtenDependency) ?? null });
}
/** The fields of a chart that are written: helm leaves out the empty ones. */
function chart_yaml_writtenFields(metadata) {
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
function* archive_layout_archiveFiles(chart, parent = '') {
    const base = `${parent}${chart.metadata.name}/`;
    for (const { name, content } of ownFiles(chart))
        yield { name: `${base}${name}`, content };
    for (const subchart of chart.subcharts)
        yield* archive_layout_archiveFiles(subchart, `${base}charts/`);
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
const tar_tarEnd = new Uint8Array(2 * blockSize);
/**
 * The parts of a file in a tar archive: headers, content, padding. Byte for byte what Go's archive/tar writes for a
 * file of mode 0644 without owner: ustar, and a PAX header (POSIX 1003.1-2001) for a name that does not fit there.
 *
 * @param seconds modification time since 1970
 */
function tar_tarParts({ name, content }, seconds) {
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
const helmHeader = Object.assign(new pako.GZheader(), {
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
    const gzip = new Deflate({ gzip: true });
    gzip.onStart = (stream) => zlibDeflateSetHeader(stream, helmHeader);
    for (const file of archiveFiles(chart)) {
        for (const part of tarParts(file, seconds))
            gzip.push(part, false);
    }
    gzip.push(tarEnd, true);
    const content = gzip.result;
    const { name, version } = chart.metadata;
    const digest = createHash('sha256').update(content).digest('hex');
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
    const source = { kind: 'folder', folder: folder.replaceAll(sep, '/') };
    const realRoot = await realpath(root);
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
        throw new ExpectedError({ rule: 'chart-not-found', message: `Chart folder ${folder} ${reason}` }, { cause });
    };
    const path = await realpath(join(root, folder)).catch((error) => refuse('does not exist', error));
    if (relative(root, path).split(sep)[0] === '..')
        refuse('lies outside of the repository');
}
/** Helm looks by name alone, and only at the charts of the outermost one. */
function checkSubcharts({ metadata, subcharts, source }) {
    const missing = (metadata.dependencies ?? [])
        .map(({ name }) => name)
        .filter((name) => !subcharts.some((subchart) => subchart.metadata.name === name));
    if (missing.length === 0)
        return;
    throw new ExpectedError({
        rule: 'chart-dependency-missing',
        message: `${nameIn(source, 'Chart.yaml')} depends on ${missing.join(', ')}, which charts/ does not hold`,
        help: `Run helm dependency build ${source.kind === 'folder' ? source.folder : ''} and commit the folder charts`,
        at: placeIn(source, 'Chart.yaml'),
    });
}

// EXTERNAL MODULE: ./packages/process/src/index.ts + 6 modules
var process_src = __webpack_require__(4024);
;// CONCATENATED MODULE: ./packages/helm/src/template.ts

/**
 * Runs `helm template`. Values go through standard input, since they may hold secrets; no cluster is asked and the
 * network is used for a chart that is not a folder only.
 */
async function templateChart(options) {
    try {
        const { env, values } = options;
        const { exitCode, stdout, stderr } = await (0,process_src/* runCommand */.d1)('helm', templateArguments(options), {
            env,
            input: values,
        });
        return exitCode === 0
            ? { state: 'rendered', output: stdout }
            : { state: 'failed', message: withoutPrefix(stderr) };
    }
    catch (error) {
        if (error instanceof process_src/* CommandNotFound */.$D)
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

// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
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
        const [value = {}] = (0,js_yaml/* loadAll */.gh)(text, { schema: valuesSchema, json: true, maxAliases: read_values_maxAliases });
        if (value === null)
            return { values: {} };
        return (0,kubernetes_object/* isJsonObject */.O)(value) ? { values: value } : { reason: 'it is no mapping' };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { reason: `line ${(error.mark?.line ?? 0) + 1}: ${error.reason}` };
    }
}

;// CONCATENATED MODULE: ./packages/helm/src/template-output.ts
/** Splits what `helm template` prints by the `# Source:` comments in it. */
function splitTemplates(output) {
    const templates = [];
    for (const text of output.split(/^---[ \t]*$/m)) {
        const source = /^\s*# Source: (.+)$/m.exec(text)?.[1]?.trim() ?? templates.at(-1)?.source;
        if (text.trim() !== '')
            templates.push({ source, text });
    }
    return templates;
}

;// CONCATENATED MODULE: ./packages/helm/src/write-index.ts


/** The text of index.yaml, as helm writes it. */
function writeIndex(index) {
    const entries = [...index.entries].map(([name, versions]) => [
        name,
        versions.map((entry) => ({ ...writtenFields(entry), urls: entry.urls, created: entry.created })),
    ]);
    return writeYaml({ ...index, entries: Object.fromEntries(entries) });
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

















// EXTERNAL MODULE: ./packages/flux/src/files-below.ts
var files_below = __webpack_require__(7302);
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

;// CONCATENATED MODULE: ./packages/flux/src/chart-copy.ts





/**
 * Writes the chart as Flux packs it into a folder of this machine: without what Flux ignores, and without symbolic
 * links, which Helm would follow out of the repository; with its dependencies. Values files, where there are some, take
 * the place of the chart's own values.yaml, each over the one before.
 */
async function copyChart(repository, { folder, valuesFiles, dependencies }, target) {
    await copyFolder(repository, folder, target);
    for (const { name, folder } of dependencies)
        await copyFolder(repository, folder, (0,external_node_path_.join)(target, 'charts', name));
    if (valuesFiles.length > 0)
        await (0,promises_.writeFile)((0,external_node_path_.join)(target, 'values.yaml'), JSON.stringify(mergedValues(repository, valuesFiles)));
}
async function copyFolder({ files }, folder, target) {
    const prefix = folder === '' ? '' : `${folder}/`;
    for (const file of (0,files_below/* filesBelow */.D)(files, folder)) {
        const content = files.read(file);
        if (!content)
            continue;
        const path = (0,external_node_path_.join)(target, file.slice(prefix.length));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, content);
    }
}
function mergedValues(repository, files) {
    return files
        .map((file) => readValues(repository.text(file) ?? ''))
        .reduce((merged, read) => ('values' in read ? mergeObjects(merged, read.values) : merged), {});
}

// EXTERNAL MODULE: ./packages/flux/src/field.ts
var src_field = __webpack_require__(5073);
;// CONCATENATED MODULE: ./packages/flux/src/flux-kustomization.ts

function isFluxKustomization(object) {
    return object.kind === 'Kustomization' && object.apiVersion.startsWith('kustomize.toolkit.fluxcd.io/');
}
/** `namespace` is that of the Kustomization that applies the object, for one that names none itself. */
function fluxKustomization(object, namespace, locate) {
    const { name } = object.metadata;
    const own = text(object.metadata['namespace']) ?? namespace;
    return { id: `${own}/${name}`, namespace: own, name, spec: jsonObject(object['spec']), locate };
}
/** The source of a Kustomization, in its own namespace unless it says otherwise. */
function sourceOf({ spec, namespace }) {
    const reference = (0,src_field/* jsonObject */.o$)(spec['sourceRef']);
    return {
        kind: (0,src_field/* text */.Qq)(reference['kind']) ?? 'GitRepository',
        namespace: (0,src_field/* text */.Qq)(reference['namespace']) ?? namespace,
        name: (0,src_field/* text */.Qq)(reference['name']) ?? '',
    };
}
/** Ids of the objects that have to be ready before a Kustomization or HelmRelease, in the order in which they are written. */
function dependenciesOf({ spec, namespace, }) {
    return list(jsonObject(spec)['dependsOn']).map((item) => {
        const reference = jsonObject(item);
        return `${text(reference['namespace']) ?? namespace}/${text(reference['name']) ?? ''}`;
    });
}

;// CONCATENATED MODULE: ./packages/flux/src/helm-set.ts

/** An expression that Helm's `--set` does not take. */
class HelmSetError extends Error {
    name = 'HelmSetError';
}
/** Bounds of Helm: what they keep out is an attack. */
const largestIndex = 65_536;
const deepestNesting = 30;
/**
 * Sets values as `helm --set` does (helm.sh/helm pkg/strvals): `a.b[0]=1,c={x,y}`. Changes `values` and what is in
 * it; a caller that shares them sees the changes, as in Go. `texts` keeps every value a text, as `--set-string`.
 *
 * @throws {HelmSetError} when the expression is malformed, or goes through a value of another type.
 */
function setValues(values, expression, { texts = false } = {}) {
    const reader = { characters: Array.from(expression), position: 0 };
    const readValue = texts ? (text) => text : typedValue;
    while (setEntry(reader, values, readValue, 0) === 'more')
        continue;
}
function setEntry(reader, target, readValue, depth) {
    const { text: key, delimiter } = readUntil(reader, '=[,.');
    switch (delimiter) {
        case undefined:
            if (key === '')
                return 'end';
            throw new HelmSetError(`key "${key}" has no value`);
        case ',':
            throw new HelmSetError(`key "${key}" has no value (cannot end with ,)`);
        case '=': {
            const { value, progress } = readAssigned(reader, readValue);
            setKey(target, key, value);
            return progress;
        }
        case '[': {
            const index = helm_set_readIndex(reader);
            if (index === undefined)
                return 'end';
            const known = ownValue(target, key);
            if (known !== undefined && !Array.isArray(known))
                throw new HelmSetError(`${key} is not a list`);
            const { list, progress } = setItem(reader, known ?? [], index, readValue, depth);
            setKey(target, key, list);
            return progress;
        }
        default:
            return setNested(reader, target, key, readValue, depth + 1);
    }
}
function setNested(reader, target, key, readValue, depth) {
    if (depth > deepestNesting)
        throw new HelmSetError(`names are nested deeper than ${deepestNesting}`);
    const inner = ownValue(target, key) ?? (Object.hasOwn(target, key) ? null : {});
    if (!(0,kubernetes_object/* isJsonObject */.O)(inner))
        throw new HelmSetError(`${key} is not a mapping`);
    const progress = setEntry(reader, inner, readValue, depth);
    const empty = Object.keys(inner).length === 0;
    if (empty && progress === 'more')
        throw new HelmSetError(`key map "${key}" has no value`);
    if (!empty)
        setKey(target, key, inner);
    return progress;
}
function setItem(reader, list, index, readValue, depth) {
    const { text, delimiter } = readUntil(reader, '[.=');
    if (text !== '')
        throw new HelmSetError(`unexpected data at end of array index: "${text}"`);
    if (delimiter === undefined)
        return { list, progress: 'end' };
    if (delimiter === '=')
        return { list: withItem(list, index, readAssigned(reader, readValue).value), progress: 'more' };
    const known = list[index];
    if (delimiter === '[') {
        const next = helm_set_readIndex(reader);
        if (next === undefined)
            return { list, progress: 'end' };
        if (known !== undefined && known !== null && !Array.isArray(known))
            throw new HelmSetError(`item ${index} is not a list`);
        const nested = setItem(reader, known ?? [], next, readValue, depth);
        // Where the text ends too early, Helm leaves the outer list as it was.
        if (nested.progress === 'end')
            return { list, progress: 'end' };
        return { list: withItem(list, index, nested.list), progress: 'more' };
    }
    const inner = (0,kubernetes_object/* isJsonObject */.O)(known) ? known : {};
    if (index < list.length)
        list[index] = inner;
    if (setEntry(reader, inner, readValue, depth) === 'end')
        return { list, progress: 'end' };
    return { list: withItem(list, index, inner), progress: 'more' };
}
/** The list is changed where it is, unless it has to grow: then it is another one. */
function withItem(list, index, value) {
    if (index > largestIndex)
        throw new HelmSetError(`index ${index} is greater than ${largestIndex}`);
    const grown = index < list.length
        ? list
        : Array.from({ length: index + 1 }, (_, position) => list[position] ?? null);
    grown[index] = value;
    return grown;
}
function readAssigned(reader, readValue) {
    const next = reader.characters[reader.position];
    if (next === undefined)
        return { value: '', progress: 'end' };
    if (next !== '{')
        return { value: readValue(readUntil(reader, ',').text), progress: 'more' };
    reader.position += 1;
    const items = [];
    for (;;) {
        const { text, delimiter } = readUntil(reader, ',}');
        if (delimiter === undefined)
            throw new HelmSetError("list must terminate with '}'");
        items.push(readValue(text));
        if (delimiter === ',')
            continue;
        if (reader.characters[reader.position] === ',')
            reader.position += 1;
        return { value: items, progress: 'more' };
    }
}
/** Undefined where the text ends before the index does, which Helm takes for the end of all. */
function helm_set_readIndex(reader) {
    const { text, delimiter } = readUntil(reader, ']');
    if (delimiter === undefined)
        return undefined;
    if (!/^[+-]?\d+$/.test(text))
        throw new HelmSetError(`"${text}" is not an index of a list`);
    const index = Number(text);
    if (index < 0)
        throw new HelmSetError(`negative ${index} index not allowed`);
    return index;
}
/** A backslash takes the meaning from the character behind it. */
function readUntil(reader, delimiters) {
    let text = '';
    while (reader.position < reader.characters.length) {
        const character = reader.characters[reader.position] ?? '';
        reader.position += 1;
        if (delimiters.includes(character))
            return { text, delimiter: character };
        if (character !== '\\')
            text += character;
        else {
            text += reader.characters[reader.position] ?? '';
            reader.position += 1;
        }
    }
    return { text, delimiter: undefined };
}
function typedValue(text) {
    const lower = text.toLowerCase();
    if (lower === 'true')
        return true;
    if (lower === 'false')
        return false;
    if (lower === 'null')
        return null;
    if (text !== '0' && (!/^[+-]?\d+$/.test(text) || text.startsWith('0')))
        return text;
    const integer = BigInt(text.replace(/^\+/, ''));
    if (BigInt.asIntN(64, integer) !== integer)
        return text;
    return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}
function ownValue(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** A key called `__proto__` is one like any other. */
function setKey(object, key, value) {
    if (key === '')
        return;
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

// EXTERNAL MODULE: ./packages/flux/src/source.ts + 1 modules
var src_source = __webpack_require__(507);
// EXTERNAL MODULE: ./packages/flux/src/variables.ts
var variables = __webpack_require__(4476);
;// CONCATENATED MODULE: ./packages/flux/src/helm-values.ts






/**
 * Computes them as helm-controller does (fluxcd/pkg chartutil, ChartValuesFromReferences): spec.valuesFrom in order,
 * each over the one before, spec.values last. A value with a targetPath is set when spec.values are in already, and
 * these come over it once more; where both then share one mapping the value stays. That is how Flux does it.
 */
function releaseValues({ spec, namespace }, objects) {
    const inline = structuredClone((0,src_field/* jsonObject */.o$)(spec['values']));
    const problems = [];
    let values = {};
    let incomplete = hasUnknown(inline);
    for (const reference of (0,src_field/* list */.p_)(spec['valuesFrom']).map(readReference)) {
        const referred = lookUp(reference, namespace, objects);
        if (referred.state === 'unknown')
            incomplete = true;
        const result = referred.state === 'failed' ? referred.problem : withReferred(values, inline, reference, referred);
        if ('values' in result)
            values = result.values;
        else
            problems.push(result);
    }
    return { values: mergeObjects(values, inline), incomplete, problems };
}
function readReference(item, index) {
    const { kind, name, valuesKey, targetPath, literal, optional } = (0,src_field/* jsonObject */.o$)(item);
    return {
        kind: (0,src_field/* text */.Qq)(kind) ?? '',
        name: (0,src_field/* text */.Qq)(name) ?? '',
        key: (0,src_field/* text */.Qq)(valuesKey) ?? 'values.yaml',
        targetPath: (0,src_field/* text */.Qq)(targetPath),
        literal: literal === true,
        optional: optional === true,
        path: ['spec', 'valuesFrom', index],
    };
}
function lookUp({ kind, name, key, optional, path }, namespace, objects) {
    if (kind !== 'ConfigMap' && kind !== 'Secret') {
        const message = `values come from a ConfigMap or a Secret, not from a ${kind || 'kind without name'}`;
        const help = 'Write kind: ConfigMap or kind: Secret.';
        return { state: 'failed', problem: { path: [...path, 'kind'], message, help } };
    }
    const object = (0,src_source/* findObject */.Z)({ kind, namespace, name }, objects);
    if (!object)
        return { state: optional ? 'absent' : 'unknown' };
    const value = helm_values_valueOf(object, key);
    if (value !== undefined)
        return isEncrypted(value) ? { state: 'unknown' } : { state: 'known', value };
    if (optional)
        return { state: 'absent' };
    const keys = Object.keys({ ...(0,src_field/* jsonObject */.o$)(object['data']), ...(0,src_field/* jsonObject */.o$)(object['stringData']) });
    const message = `${kind} ${namespace}/${name} has no key ${key}`;
    const help = `Set valuesKey to one of its keys (${keys.join(', ') || 'it has none'}), or add the key.`;
    return { state: 'failed', problem: { path: [...path, 'valuesKey'], message, help } };
}
function helm_values_valueOf(object, key) {
    const written = object.kind === 'Secret' ? (0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)(object['stringData'])[key]) : undefined;
    const data = (0,src_field/* jsonObject */.o$)(object['data'])[key];
    if (written !== undefined || typeof data !== 'string')
        return written;
    const encoded = object.kind === 'Secret' && !isEncrypted(data);
    return encoded ? Buffer.from(data, 'base64').toString() : data;
}
/** By SOPS, as a value or as a whole file. */
function isEncrypted(value) {
    return value.startsWith('ENC[');
}
function withReferred(values, inline, reference, referred) {
    if (referred.state === 'absent')
        return { values };
    const { targetPath, key } = reference;
    if (targetPath === undefined)
        return referred.state === 'unknown' ? { values } : withDocument(values, referred.value, reference);
    const name = key === 'values.yaml' ? targetPath.replaceAll(/[^\w]+/g, '-') : key;
    const value = referred.state === 'unknown' ? (0,variables/* unknownValue */.Uo)(name) : referred.value;
    const merged = mergeObjects(values, inline);
    try {
        setAtPath(merged, targetPath, value, reference.literal);
        return { values: merged };
    }
    catch (error) {
        if (!(error instanceof HelmSetError))
            throw error;
        const message = `the value of ${reference.kind} ${reference.name} cannot be set at ${targetPath}: ${error.message}`;
        const help = 'A path is written as for helm --set; literal: true keeps what stands in the value as it is.';
        return { path: [...reference.path, 'targetPath'], message, help };
    }
}
/** Quotes around a value keep it a text; a literal one is taken as it is, commas and braces included. */
function setAtPath(values, path, value, literal) {
    if (literal) {
        setValues(values, `${path}=${value.replaceAll(/[\\,[\]{}]/g, String.raw `\$&`)}`, { texts: true });
        return;
    }
    const quoted = ["'", '"'].some((quote) => value.startsWith(quote) && value.endsWith(quote));
    const bare = quoted ? value.replaceAll(/^['"]+|['"]+$/g, '') : value;
    setValues(values, `${path}=${bare}`, { texts: quoted });
}
function withDocument(values, content, { kind, name, key, path }) {
    const read = readValues(content);
    if ('values' in read)
        return { values: mergeObjects(values, read.values) };
    return {
        path: [...path, 'name'],
        message: `${key} of ${kind} ${name} holds no values in YAML: ${read.reason}`,
        help: 'Without targetPath the key has to hold a document like values.yaml of a chart.',
    };
}
function hasUnknown(value) {
    if (typeof value === 'string')
        return (0,variables/* isUnknown */.t8)(value);
    return typeof value === 'object' && value !== null && Object.values(value).some(hasUnknown);
}

// EXTERNAL MODULE: ./packages/flux/src/local-chart.ts
var local_chart = __webpack_require__(1643);
// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 113 modules
var kustomize_src = __webpack_require__(4395);
;// CONCATENATED MODULE: ./packages/flux/src/common-metadata.ts

/** Puts spec.commonMetadata of a Kustomization or HelmRelease on an object that it applies, over what is there. */
function withCommonMetadata(resource, spec) {
    const common = (0,src_field/* jsonObject */.o$)(spec['commonMetadata']);
    const fields = ['labels', 'annotations'].filter((field) => common[field] !== undefined);
    if (fields.length === 0)
        return resource;
    const { object } = resource;
    const added = Object.fromEntries(fields.map((field) => [field, { ...(0,src_field/* jsonObject */.o$)(object.metadata[field]), ...(0,src_field/* jsonObject */.o$)(common[field]) }]));
    return { ...resource, object: { ...object, metadata: { ...object.metadata, ...added } } };
}

;// CONCATENATED MODULE: ./packages/flux/src/patch-entry.ts

/** What an entry of `patches` of a Flux object has; unlike one of kustomize's it names no file and no options. */
function patchOf(entry) {
    const { patch, target } = (0,src_field/* jsonObject */.o$)(entry);
    return { ...(patch === undefined ? {} : { patch }), ...(target === undefined ? {} : { target }) };
}

;// CONCATENATED MODULE: ./packages/flux/src/single-file-view.ts
/** A folder with one file, which is in memory only. */
function fileView(name, text) {
    const content = Buffer.from(text);
    return {
        read: (path) => (path === name ? content : undefined),
        list: (path) => (path === '' ? [{ name, kind: 'file' }] : undefined),
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/post-render.ts






const manifests = 'helm-output.yaml';
/**
 * Runs spec.postRenderers over what Helm rendered, one after the other, as helm-controller does: a kustomization of
 * patches and images (internal/postrender/kustomize.go); spec.commonMetadata comes last.
 */
function postRender(resources, release, repository) {
    const findings = [];
    let current = resources;
    (0,src_field/* list */.p_)(release.spec['postRenderers']).forEach((renderer, index) => {
        const kustomize = (0,src_field/* jsonObject */.o$)((0,src_field/* jsonObject */.o$)(renderer)['kustomize']);
        if (Object.keys(kustomize).length === 0)
            return;
        const built = buildOver(current, kustomize, release, index);
        current = built.resources;
        for (const finding of built.findings) {
            const at = repository.place(release.locate(['spec', 'postRenderers', index, 'kustomize']));
            findings.push({ ...finding, at });
        }
    });
    return { resources: current.map((one) => withCommonMetadata(one, release.spec)), findings };
}
function buildOver(resources, kustomize, release, renderer) {
    const text = resources.map(({ object }) => (0,yaml_src/* writeYaml */.Vd)(object)).join('---\n');
    const { patches, images } = kustomize;
    const value = {
        resources: [manifests],
        ...(patches === undefined ? {} : { patches: (0,src_field/* list */.p_)(patches).map(patchOf) }),
        ...(images === undefined ? {} : { images }),
    };
    const built = (0,kustomize_src/* createBuilder */.Ij)(fileView(manifests, text)).build('', {
        loadRestrictor: 'none',
        reorder: 'none',
        root: {
            value,
            locate: (path) => ({
                at: release.locate(['spec', 'postRenderers', renderer, 'kustomize', ...path]),
                via: release.resource.origin,
            }),
        },
    });
    return { findings: built.findings, resources: built.resources.map((one) => withOrigin(one, resources)) };
}
/** What is built from the text comes from where the objects of the text came from. */
function withOrigin({ object, origin }, before) {
    const former = before[origin.made.document]?.origin;
    return {
        object,
        origin: former ? { made: former.made, edits: [...former.edits, ...origin.edits] } : origin,
    };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./packages/flux/src/image-policy-semver-range.ts
var image_policy_semver_range = __webpack_require__(3688);
;// CONCATENATED MODULE: ./packages/flux/src/chart-version.ts


/** Whether a version of a chart is in a range, in the syntax of Masterminds/semver. */
function fits(version, constraint) {
    const parsed = (0,semver.parse)(version);
    const range = (0,image_policy_semver_range/* parseRange */.R)(constraint);
    return parsed !== null && range !== undefined && (0,image_policy_semver_range/* satisfies */.i)(parsed, range);
}

// EXTERNAL MODULE: ./packages/flux/src/repository-path.ts
var repository_path = __webpack_require__(7761);
;// CONCATENATED MODULE: ./packages/flux/src/chart-dependency.ts





/**
 * The dependencies that a chart names by `file://` and has no copy of in its `charts` folder: source-controller packs
 * those (internal/helm/chart/dependency_manager.go). The problem is what it would refuse.
 */
function localDependencies(metadata, folder, repository, path) {
    const dependencies = [];
    for (const dependency of (0,src_field/* list */.p_)(metadata['dependencies']).map(src_field/* jsonObject */.o$)) {
        const name = (0,src_field/* text */.Qq)(dependency['name']) ?? '';
        const address = (0,src_field/* text */.Qq)(dependency['repository']) ?? '';
        if (!address.startsWith('file://') || isVendored(name, folder, repository))
            continue;
        const found = (0,repository_path/* resolvePath */.o)(folder, `./${address.slice('file://'.length)}`);
        const chart = found === undefined ? undefined : metadataOf(found, repository);
        if (found === undefined || !chart)
            return { dependencies, problem: chart_dependency_notFound(name, address, folder, path) };
        const version = (0,src_field/* text */.Qq)(dependency['version']) ?? '*';
        const own = (0,src_field/* text */.Qq)(chart['version']) ?? '';
        if (!fits(own, version))
            return { dependencies, problem: mismatch(name, version, own, folder, path) };
        dependencies.push({ name, folder: found });
    }
    return { dependencies };
}
function metadataOf(folder, repository) {
    const [chart] = repository.documents((0,kustomize_src/* joinPath */.uJ)(folder, 'Chart.yaml'));
    return (0,kubernetes_object/* isJsonObject */.O)(chart) && (0,src_field/* text */.Qq)(chart['name']) !== undefined ? chart : undefined;
}
/** As a folder, or as an archive `name-version.tgz`. */
function isVendored(name, folder, { files }) {
    return (files.list((0,kustomize_src/* joinPath */.uJ)(folder, 'charts')) ?? []).some((entry) => entry.name === name || (entry.name.startsWith(`${name}-`) && entry.name.endsWith('.tgz')));
}
function chart_dependency_notFound(name, address, folder, path) {
    return {
        rule: 'chart-not-found',
        path: [...path, 'chart'],
        message: `its chart in ${folder} depends on ${name} at ${address}, where there is no chart`,
        help: 'Correct repository in dependencies of Chart.yaml; it is relative to the folder of the chart.',
    };
}
function mismatch(name, version, own, folder, path) {
    return {
        rule: 'chart-version-mismatch',
        path: [...path, 'chart'],
        message: `its chart in ${folder} depends on version ${version} of ${name}, but the one here has version ${own}`,
        help: 'Widen the range in dependencies of Chart.yaml, or set version of the dependency to one that is within it.',
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/chart-source.ts

/** Where the files of a source start, when they are in this repository. */
function sourceRoot({ source }, { given, own, objects }) {
    const key = (0,src_source/* sourceKey */.Zt)(source);
    const folder = given.get(key) ?? (key === own ? '' : undefined);
    const object = folder === undefined ? (0,src_source/* findObject */.Z)(source, objects) : undefined;
    const name = object ? (0,src_source/* repositoryName */.aR)(object) : '';
    const main = findOwn(own, objects);
    return name !== '' && main && (0,src_source/* repositoryName */.aR)(main) === name ? '' : folder;
}
function findOwn(own, objects) {
    const [kind = '', namespace = '', name = ''] = own.split('/');
    return (0,src_source/* findObject */.Z)({ kind, namespace, name }, objects);
}

;// CONCATENATED MODULE: ./packages/flux/src/chart-spec.ts


/** In the release itself, or in the HelmChart that it refers to. */
function chartSpec({ spec, namespace }, objects) {
    const reference = (0,src_field/* jsonObject */.o$)(spec['chartRef']);
    if (reference['kind'] === undefined)
        return readChartSpec((0,src_field/* jsonObject */.o$)((0,src_field/* jsonObject */.o$)(spec['chart'])['spec']), namespace, ['spec', 'chart', 'spec']);
    const home = (0,src_field/* text */.Qq)(reference['namespace']) ?? namespace;
    const name = (0,src_field/* text */.Qq)(reference['name']) ?? '';
    const chart = reference['kind'] === 'HelmChart'
        ? (0,src_source/* findObject */.Z)({ kind: 'HelmChart', namespace: home, name }, objects)
        : undefined;
    return chart && readChartSpec((0,src_field/* jsonObject */.o$)(chart['spec']), home, ['spec', 'chartRef']);
}
function readChartSpec(spec, namespace, path) {
    const source = (0,src_field/* jsonObject */.o$)(spec['sourceRef']);
    return {
        chart: (0,src_field/* text */.Qq)(spec['chart']) ?? '',
        version: (0,src_field/* text */.Qq)(spec['version']),
        valuesFiles: (0,src_field/* list */.p_)(spec['valuesFiles']).flatMap((file) => (0,src_field/* text */.Qq)(file) ?? []),
        ignoreMissing: spec['ignoreMissingValuesFiles'] === true,
        source: {
            kind: (0,src_field/* text */.Qq)(source['kind']) ?? '',
            namespace: (0,src_field/* text */.Qq)(source['namespace']) ?? namespace,
            name: (0,src_field/* text */.Qq)(source['name']) ?? '',
        },
        path,
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/chart-values-files.ts


/** The values files that exist, from the root of the repository. */
function valuesFiles(spec, folder, context) {
    const base = valuesRoot(spec, folder, context);
    const files = spec.valuesFiles.flatMap((file) => (0,repository_path/* resolvePath */.o)(base, file) ?? []);
    return files.filter((file) => context.repository.files.read(file));
}
/** Of a chart from a HelmRepository they lie in the chart, else anywhere in the source. */
function valuesRoot(spec, folder, context) {
    return spec.source.kind === 'HelmRepository' ? folder : (sourceRoot(spec, context) ?? '');
}
function valuesFileProblem(spec, folder, context) {
    if (spec.ignoreMissing)
        return undefined;
    const base = valuesRoot(spec, folder, context);
    const missing = spec.valuesFiles.findIndex((file) => {
        const found = (0,repository_path/* resolvePath */.o)(base, file);
        return found === undefined || !context.repository.files.read(found);
    });
    if (missing < 0)
        return undefined;
    return {
        rule: 'values-invalid',
        path: [...spec.path, 'valuesFiles', missing],
        message: `there is no values file ${spec.valuesFiles[missing] ?? ''} in ${base || 'its source'}`,
        help: 'Correct the path; it starts at the root of the source, or of the chart when that comes from a HelmRepository. ignoreMissingValuesFiles: true leaves out what is not there.',
    };
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

;// CONCATENATED MODULE: ./packages/flux/src/release-chart.ts












/** Finds the chart of a release: in this repository, or where Helm gets it. */
function releaseChart(release, context) {
    const spec = chartSpec(release, context.objects);
    if (!spec)
        return chartByReference(release, context);
    const folder = chartFolder(spec, release, context);
    if (folder === undefined)
        return { state: 'elsewhere', reference: remoteChart(spec, context), path: spec.path };
    const problem = chartProblem(spec, folder, context) ?? valuesFileProblem(spec, folder, context);
    if (problem)
        return { state: 'refused', problem };
    return chartHere(folder, valuesFiles(spec, folder, context), context, spec.path);
}
function chartHere(folder, valuesFiles, { repository }, path) {
    const [metadata] = repository.documents((0,kustomize_src/* joinPath */.uJ)(folder, 'Chart.yaml'));
    const { dependencies, problem } = localDependencies((0,kubernetes_object/* isJsonObject */.O)(metadata) ? metadata : {}, folder, repository, path);
    if (problem)
        return { state: 'refused', problem };
    return { state: 'here', folder, valuesFiles, dependencies };
}
function chartFolder(spec, release, context) {
    const { charts, objects, given } = context;
    if (spec.source.kind !== 'HelmRepository') {
        const root = sourceRoot(spec, context);
        return root === undefined ? undefined : (0,repository_path/* resolvePath */.o)(root, spec.chart.replace(/^\/+/, ''));
    }
    const folder = given.get((0,src_source/* sourceKey */.Zt)(spec.source));
    if (folder === undefined)
        return spec.path[1] === 'chart' ? (0,local_chart/* localChart */.w3)(release.resource.object, charts, objects) : undefined;
    const chart = charts.get(spec.chart);
    return chart !== undefined && (0,kustomize_src/* isWithin */.UO)(chart, folder) ? chart : (0,kustomize_src/* joinPath */.uJ)(folder, spec.chart);
}
function chartProblem({ chart, version = '*', source, path, valuesFiles }, folder, { repository, charts }) {
    const [metadata] = repository.documents((0,kustomize_src/* joinPath */.uJ)(folder, 'Chart.yaml'));
    if (!(0,kubernetes_object/* isJsonObject */.O)(metadata)) {
        const message = `there is no chart in ${folder || 'the root of the repository'}`;
        return {
            rule: 'chart-not-found',
            path: [...path, 'chart'],
            message,
            help: chartHelp(charts, folder),
        };
    }
    const outside = valuesFiles.find((file) => (0,repository_path/* resolvePath */.o)('', file) === undefined);
    if (outside !== undefined) {
        const message = `values file ${outside} is outside of its source`;
        const help = 'Name files of the source, from its root.';
        return { rule: 'path-outside-repository', path: [...path, 'valuesFiles'], message, help };
    }
    const own = (0,src_field/* text */.Qq)(metadata['version']) ?? '';
    // Where files come from git, the version that they have is taken.
    if (source.kind !== 'HelmRepository' || version === own || fits(own, version))
        return undefined;
    return {
        rule: 'chart-version-mismatch',
        path: [...path, 'version'],
        message: `wants version ${version} of chart ${chart}, but the one in ${folder} has version ${own}`,
        help: 'Widen the range, or set version in Chart.yaml to one that is within it.',
    };
}
function chartHelp(charts, folder) {
    const similar = closest(folder, charts.values());
    return `Write the folder of the chart, from the root of its source.${similar === undefined ? '' : ` Did you mean ${similar}?`}`;
}
/** An OCIRepository or ExternalArtifact that is the chart itself. */
function chartByReference({ spec, namespace }, context) {
    const reference = (0,src_field/* jsonObject */.o$)(spec['chartRef']);
    const source = {
        kind: (0,src_field/* text */.Qq)(reference['kind']) ?? '',
        namespace: (0,src_field/* text */.Qq)(reference['namespace']) ?? namespace,
        name: (0,src_field/* text */.Qq)(reference['name']) ?? '',
    };
    const folder = context.given.get((0,src_source/* sourceKey */.Zt)(source));
    const path = ['spec', 'chartRef'];
    if (folder !== undefined)
        return chartHere(folder, [], context, path);
    const repository = source.kind === 'OCIRepository' ? (0,src_source/* findObject */.Z)(source, context.objects) : undefined;
    const { url, ref, insecure } = (0,src_field/* jsonObject */.o$)(repository?.['spec']);
    const { tag, semver, digest } = (0,src_field/* jsonObject */.o$)(ref);
    const address = (0,src_field/* text */.Qq)(url);
    if (address?.startsWith('oci://') !== true)
        return { state: 'elsewhere', reference: undefined, path };
    const name = (0,src_field/* text */.Qq)(digest) === undefined ? address : `${address}@${(0,src_field/* text */.Qq)(digest) ?? ''}`;
    const version = (0,src_field/* text */.Qq)(digest) === undefined ? ((0,src_field/* text */.Qq)(semver) ?? (0,src_field/* text */.Qq)(tag)) : undefined;
    return { state: 'elsewhere', reference: { name, version, plainHttp: insecure === true }, path };
}
function remoteChart({ chart, version, source, valuesFiles }, { objects }) {
    const repository = source.kind === 'HelmRepository' ? (0,src_source/* findObject */.Z)(source, objects) : undefined;
    const spec = (0,src_field/* jsonObject */.o$)(repository?.['spec']);
    const url = (0,src_field/* text */.Qq)(spec['url']) ?? '';
    // Helm has no means to let another file of the chart take the place of its values.
    if (valuesFiles.some((file) => file !== 'values.yaml'))
        return undefined;
    if (url.startsWith('oci://'))
        return { name: `${url.replace(/\/+$/, '')}/${chart}`, version, plainHttp: spec['insecure'] === true };
    return /^https?:\/\//.test(url) ? { name: chart, repository: url, version } : undefined;
}

;// CONCATENATED MODULE: ./packages/flux/src/release-problem.ts
/** The finding of a problem, at the line that says it. */
function releaseFinding({ rule, path, message, help, severity = 'error' }, release, repository) {
    const { apiVersion, kind, metadata } = release.resource.object;
    return {
        rule,
        severity,
        message: `HelmRelease ${release.id}: ${message}`,
        help,
        at: repository.place(release.locate(path)),
        object: { apiVersion, kind, namespace: release.namespace, name: metadata.name },
        path,
    };
}

;// CONCATENATED MODULE: ./packages/flux/src/rendered-chart.ts




/**
 * Reads what `helm template` printed. Each object comes from its template where that is a file of this repository,
 * else from the release.
 */
function readRenderedChart(output, folder, release, repository) {
    const chart = { definitions: [], resources: [] };
    for (const { source = '', text } of splitTemplates(output)) {
        const { documents, problem } = (0,yaml_src/* parseYaml */.hN)(text, { manifest: true, duplicateKeys: 'last' });
        if (problem)
            return { ...chart, problem: `${source} renders no YAML: ${problem.message}` };
        const made = madeBy(source, folder, release, repository);
        const objects = definitionFile.test(source) ? chart.definitions : chart.resources;
        for (const object of documents)
            if ((0,kubernetes_object/* isKubernetesObject */.i)(object))
                objects.push({ object, origin: { made, edits: [] } });
    }
    return chart;
}
const definitionFile = /^[^/]+\/(?:charts\/[^/]+\/)*crds\//;
function madeBy(source, folder, release, repository) {
    const inChart = source.slice(source.indexOf('/') + 1);
    const file = folder === undefined || inChart === '' ? undefined : (0,kustomize_src/* joinPath */.uJ)(folder, inChart);
    if (file !== undefined && repository.files.read(file))
        return { by: 'helm', file, document: 0 };
    return { ...release.locate(['spec', 'chart']), by: 'helm' };
}

;// CONCATENATED MODULE: ./packages/flux/src/template-problem.ts
/**
 * Tells what `helm template` said as a problem of the release: a value that the schema of the chart refuses at its
 * own line, anything else at the values as a whole.
 */
function templateProblems(message) {
    const chart = template_problem_chartProblem(message);
    if (chart)
        return [chart];
    const refused = [
        ...message.matchAll(/^\s*- (?:at '(?<pointer>[^']*)'|(?<name>[\w.()-]+)): (?<reason>.+)$/gm),
    ];
    if (!/values don't meet the specifications of the schema/.test(message) || refused.length === 0)
        return [failure(message)];
    return refused.map(({ groups = {} }) => {
        const { pointer, name = '(root)', reason = '' } = groups;
        const steps = pointer === undefined ? dotted(name) : fromPointer(pointer);
        return {
            rule: 'values-invalid',
            path: ['spec', 'values', ...steps],
            message: `the chart does not take the value of ${steps.join('.') || 'values'}: ${reason.trim()}`,
            help: 'values.schema.json of the chart says what it takes.',
        };
    });
}
const notFetched = /cannot be reached|failed to (?:download|fetch|do request|perform|pull)|not found in \S+ repository|dial tcp|chart "[^"]*" .*not found/;
/** What keeps Helm from having the chart at all. */
function template_problem_chartProblem(message) {
    const path = ['spec', 'chart', 'spec', 'chart'];
    if (/missing in charts\/ directory/.test(message)) {
        // On the cluster source-controller fetches them.
        return {
            rule: 'unsupported',
            severity: 'notice',
            path,
            message: 'what its chart makes is not checked, since dependencies of the chart are not in its charts folder',
            help: 'Run helm dependency build and commit the archives, or accept that this release is not checked.',
        };
    }
    if (!notFetched.test(message))
        return undefined;
    return {
        rule: 'chart-not-fetched',
        path,
        message: `helm cannot fetch its chart: ${reasonOf(message)}`,
        help: 'Correct the name, the version and the source of the chart, or look whether its repository can be reached.',
    };
}
function failure(message) {
    const [, file, line] = /\(([^\s():]+):(\d+)(?::\d+)?\)/.exec(message) ?? [];
    const place = file === undefined ? '' : ` See line ${line ?? ''} of ${file}.`;
    return {
        rule: 'helm-template-failed',
        path: ['spec', 'values'],
        message: `helm cannot render its chart: ${reasonOf(message)}`,
        help: `Correct the values, or the chart.${place}`,
    };
}
/** The innermost reason is what a reader needs; what helm was doing around it is not. */
function reasonOf(message) {
    const [first = ''] = message.split('\n').filter((line) => line.trim() !== '');
    return first.replace(/^(?:execution error at|template:) \(?([^\s()]+?)\)?: /, '');
}
/** A JSON pointer. */
function fromPointer(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map(asStep);
}
/** `a.0.b`, as Helm wrote it before 3.18; `(root)` is the values as a whole. */
function dotted(name) {
    return name === '(root)' ? [] : name.split('.').map(asStep);
}
function asStep(text) {
    return /^\d+$/.test(text) ? Number(text) : text;
}

;// CONCATENATED MODULE: ./packages/flux/src/release-rendering.ts















/** Renders releases, as many at a time as this machine has cores. */
async function renderFoundReleases(found, repository, options, given) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pte-helm-'));
    const charts = (0,local_chart/* chartFolders */.ue)(repository);
    const work = { repository, options, given, charts, folder, copies: new Map(), results: new Map() };
    const results = new Map();
    const queue = found.values();
    const worker = async () => {
        for (const one of queue)
            results.set(one.release, await renderOne(one, work));
    };
    try {
        await Promise.all(Array.from({ length: (0,external_node_os_.availableParallelism)() }, worker));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    return results;
}
async function renderOne({ release, cluster }, work) {
    const { repository, options, charts, given } = work;
    const applied = cluster.roots.flatMap((root) => root.resources.map(({ object }) => object));
    const objects = [...applied, ...ownRepository(options)];
    const own = (0,src_source/* sourceKey */.Zt)(sourceOf(cluster.entry.kustomization));
    const chart = releaseChart(release, { repository, charts, given, objects, own });
    if (chart.state === 'refused')
        return problemsOf([chart.problem], release, work);
    if (chart.state === 'elsewhere' && options.mode !== 'remote')
        return problemsOf(options.tellLeftOut === true ? [leftOut(chart)] : [], release, work);
    const { values, incomplete, problems } = releaseValues(release, applied);
    if (problems.length > 0)
        return problemsOf(problems.map((problem) => ({ ...problem, rule: 'values-invalid' })), release, work);
    const reference = chart.state === 'here' ? { folder: await copyOf(chart, work) } : chart.reference;
    if (!reference)
        return problemsOf([noAddress], release, work);
    const result = await template(release, reference, values, apiVersionsOf(applied), work);
    if (result.state === 'no-helm')
        return { resources: [], findings: [noHelm] };
    if (result.state === 'failed') {
        const told = templateProblems(result.message);
        return problemsOf(incomplete ? told.map(asNotice) : told, release, work);
    }
    const folder = chart.state === 'here' ? chart.folder : undefined;
    const made = readRenderedChart(result.output, folder, release, repository);
    if (made.problem !== undefined)
        return problemsOf(templateProblems(made.problem), release, work);
    const { resources, findings } = postRender(made.resources, release, repository);
    return { resources: [...made.definitions, ...resources], findings };
}
function problemsOf(problems, release, { repository }) {
    return { resources: [], findings: problems.map((problem) => releaseFinding(problem, release, repository)) };
}
/** This repository by its name on GitHub, beside the names that its objects give it. */
function ownRepository({ repositoryName }) {
    if (repositoryName === undefined)
        return [];
    const url = `https://github.com/${repositoryName}`;
    return [
        {
            apiVersion: 'source.toolkit.fluxcd.io/v1',
            kind: 'GitRepository',
            metadata: { name: repositoryName },
            spec: { url },
        },
    ];
}
function copyOf(chart, { copies, repository, folder: temporary }) {
    const key = JSON.stringify([chart.folder, chart.valuesFiles]);
    const target = (0,external_node_path_.join)(temporary, `chart-${copies.size}`);
    const known = copies.get(key) ?? copyChart(repository, chart, target).then(() => target);
    copies.set(key, known);
    return known;
}
function template({ spec, release }, chart, values, apiVersions, { results, options, folder }) {
    const install = (0,src_field/* jsonObject */.o$)(spec['install']);
    const request = {
        chart,
        release,
        // JSON: where every text is in quotes Helm takes none of them for something else.
        values: JSON.stringify(values, asNumber),
        crds: install['crds'] !== 'Skip' && install['skipCRDs'] !== true,
        hooks: install['disableHooks'] !== true,
        tests: (0,src_field/* jsonObject */.o$)(spec['test'])['enable'] === true,
        schema: install['disableSchemaValidation'] !== true,
        apiVersions,
        kubernetesVersion: options.kubernetesVersion,
    };
    const key = JSON.stringify(request);
    const known = results.get(key) ?? templateChart({ ...request, env: { ...options.env, ...homeOf(folder) } });
    results.set(key, known);
    return known;
}
/** Helm keeps to this run: no plugins and no logins of the user's. */
function homeOf(folder) {
    return {
        HELM_CACHE_HOME: (0,external_node_path_.join)(folder, 'cache'),
        HELM_CONFIG_HOME: (0,external_node_path_.join)(folder, 'config'),
        HELM_DATA_HOME: (0,external_node_path_.join)(folder, 'data'),
    };
}
/** `group/version` and `group/version/Kind` of what CustomResourceDefinitions bring to the cluster. */
function apiVersionsOf(objects) {
    const found = objects
        .filter(({ kind }) => kind === 'CustomResourceDefinition')
        .flatMap(({ spec }) => {
        const { group, names, versions } = (0,src_field/* jsonObject */.o$)(spec);
        return (0,src_field/* list */.p_)(versions)
            .filter((version) => (0,src_field/* jsonObject */.o$)(version)['served'] === true)
            .map((version) => `${(0,src_field/* text */.Qq)(group) ?? ''}/${(0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)(version)['name']) ?? ''}`)
            .flatMap((version) => [version, `${version}/${(0,src_field/* text */.Qq)((0,src_field/* jsonObject */.o$)(names)['kind']) ?? ''}`]);
    });
    return [...new Set(found)].sort();
}
function leftOut({ path }) {
    return {
        rule: 'chart-not-local',
        severity: 'notice',
        path,
        message: 'what its chart makes is not checked, since the chart is not in this repository',
        help: 'Set helm to remote (--helm remote) to let helm fetch it, or name a folder that it is published from (input sources, --source).',
    };
}
const noAddress = {
    rule: 'chart-not-local',
    severity: 'notice',
    path: ['spec', 'chart'],
    message: 'its chart cannot be fetched here: its source has no address that helm takes, or its values files lie in the chart',
    help: 'Name a folder that holds the chart (input sources, --source).',
};
const noHelm = {
    rule: 'helm-not-installed',
    severity: 'notice',
    message: 'what HelmReleases make is not checked, since helm is not installed here',
    help: 'Install helm (GitHub runners have it), or leave charts out with helm: off (--helm off).',
};
/** With values that only the cluster knows a failure says little. */
function asNotice(problem) {
    const help = 'Some of its values are known on the cluster only, so this may be no mistake.';
    return { ...problem, severity: 'notice', help };
}
/** Helm reads numbers of JSON as floating point, however many digits they have. */
function asNumber(_, value) {
    return typeof value === 'bigint' ? Number(value) : value;
}


/***/ })

};
