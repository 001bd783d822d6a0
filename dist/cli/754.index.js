export const id = 754;
export const ids = [754];
export const modules = {

/***/ 1754:
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
// EXTERNAL MODULE: ./packages/helm/src/index.ts + 37 modules
var src = __webpack_require__(5432);
// EXTERNAL MODULE: ./packages/flux/src/files-below.ts
var files_below = __webpack_require__(7302);
// EXTERNAL MODULE: ./packages/flux/src/merge-objects.ts
var merge_objects = __webpack_require__(3020);
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
        .map((file) => (0,src/* readValues */.N$)(repository.text(file) ?? ''))
        .reduce((merged, read) => ('values' in read ? (0,merge_objects/* mergeObjects */.r)(merged, read.values) : merged), {});
}

// EXTERNAL MODULE: ./packages/flux/src/field.ts
var field = __webpack_require__(5073);
// EXTERNAL MODULE: ./packages/flux/src/flux-kustomization.ts
var flux_kustomization = __webpack_require__(1974);
// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
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
            const index = readIndex(reader);
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
        const next = readIndex(reader);
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
function readIndex(reader) {
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
    const inline = structuredClone((0,field/* jsonObject */.o$)(spec['values']));
    const problems = [];
    let values = {};
    let incomplete = hasUnknown(inline);
    for (const reference of (0,field/* list */.p_)(spec['valuesFrom']).map(readReference)) {
        const referred = lookUp(reference, namespace, objects);
        if (referred.state === 'unknown')
            incomplete = true;
        const result = referred.state === 'failed' ? referred.problem : withReferred(values, inline, reference, referred);
        if ('values' in result)
            values = result.values;
        else
            problems.push(result);
    }
    return { values: (0,merge_objects/* mergeObjects */.r)(values, inline), incomplete, problems };
}
function readReference(item, index) {
    const { kind, name, valuesKey, targetPath, literal, optional } = (0,field/* jsonObject */.o$)(item);
    return {
        kind: (0,field/* text */.Qq)(kind) ?? '',
        name: (0,field/* text */.Qq)(name) ?? '',
        key: (0,field/* text */.Qq)(valuesKey) ?? 'values.yaml',
        targetPath: (0,field/* text */.Qq)(targetPath),
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
    const keys = Object.keys({ ...(0,field/* jsonObject */.o$)(object['data']), ...(0,field/* jsonObject */.o$)(object['stringData']) });
    const message = `${kind} ${namespace}/${name} has no key ${key}`;
    const help = `Set valuesKey to one of its keys (${keys.join(', ') || 'it has none'}), or add the key.`;
    return { state: 'failed', problem: { path: [...path, 'valuesKey'], message, help } };
}
function helm_values_valueOf(object, key) {
    const written = object.kind === 'Secret' ? (0,field/* text */.Qq)((0,field/* jsonObject */.o$)(object['stringData'])[key]) : undefined;
    const data = (0,field/* jsonObject */.o$)(object['data'])[key];
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
    const merged = (0,merge_objects/* mergeObjects */.r)(values, inline);
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
    const read = (0,src/* readValues */.N$)(content);
    if ('values' in read)
        return { values: (0,merge_objects/* mergeObjects */.r)(values, read.values) };
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
// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 117 modules
var kustomize_src = __webpack_require__(1203);
// EXTERNAL MODULE: ./packages/yaml/src/index.ts + 16 modules
var yaml_src = __webpack_require__(7842);
// EXTERNAL MODULE: ./packages/flux/src/common-metadata.ts
var common_metadata = __webpack_require__(1484);
// EXTERNAL MODULE: ./packages/flux/src/patch-entry.ts
var patch_entry = __webpack_require__(6602);
// EXTERNAL MODULE: ./packages/flux/src/single-file-view.ts
var single_file_view = __webpack_require__(1380);
;// CONCATENATED MODULE: ./packages/flux/src/post-render.ts






const manifests = 'helm-output.yaml';
/**
 * Runs spec.postRenderers over what Helm rendered, one after the other, as helm-controller does: a kustomization of
 * patches and images (internal/postrender/kustomize.go); spec.commonMetadata comes last.
 */
function postRender(resources, release, repository) {
    const findings = [];
    let current = resources;
    (0,field/* list */.p_)(release.spec['postRenderers']).forEach((renderer, index) => {
        const kustomize = (0,field/* jsonObject */.o$)((0,field/* jsonObject */.o$)(renderer)['kustomize']);
        if (Object.keys(kustomize).length === 0)
            return;
        const built = buildOver(current, kustomize, release, index);
        current = built.resources;
        for (const finding of built.findings) {
            const at = repository.place(release.locate(['spec', 'postRenderers', index, 'kustomize']));
            findings.push({ ...finding, at });
        }
    });
    return { resources: current.map((one) => (0,common_metadata/* withCommonMetadata */.F)(one, release.spec)), findings };
}
function buildOver(resources, kustomize, release, renderer) {
    const text = resources.map(({ object }) => (0,yaml_src.writeYaml)(object)).join('---\n');
    const { patches, images } = kustomize;
    const value = {
        resources: [manifests],
        ...(patches === undefined ? {} : { patches: (0,field/* list */.p_)(patches).map(patch_entry/* patchOf */.g) }),
        ...(images === undefined ? {} : { images }),
    };
    const built = (0,kustomize_src.createBuilder)((0,single_file_view/* fileView */.e)(manifests, text)).build('', {
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
    for (const dependency of (0,field/* list */.p_)(metadata['dependencies']).map(field/* jsonObject */.o$)) {
        const name = (0,field/* text */.Qq)(dependency['name']) ?? '';
        const address = (0,field/* text */.Qq)(dependency['repository']) ?? '';
        if (!address.startsWith('file://') || isVendored(name, folder, repository))
            continue;
        const found = (0,repository_path/* resolvePath */.o)(folder, `./${address.slice('file://'.length)}`);
        const chart = found === undefined ? undefined : metadataOf(found, repository);
        if (found === undefined || !chart)
            return { dependencies, problem: notFound(name, address, folder, path) };
        const version = (0,field/* text */.Qq)(dependency['version']) ?? '*';
        const own = (0,field/* text */.Qq)(chart['version']) ?? '';
        if (!fits(own, version))
            return { dependencies, problem: mismatch(name, version, own, folder, path) };
        dependencies.push({ name, folder: found });
    }
    return { dependencies };
}
function metadataOf(folder, repository) {
    const [chart] = repository.documents((0,kustomize_src.joinPath)(folder, 'Chart.yaml'));
    return (0,kubernetes_object/* isJsonObject */.O)(chart) && (0,field/* text */.Qq)(chart['name']) !== undefined ? chart : undefined;
}
/** As a folder, or as an archive `name-version.tgz`. */
function isVendored(name, folder, { files }) {
    return (files.list((0,kustomize_src.joinPath)(folder, 'charts')) ?? []).some((entry) => entry.name === name || (entry.name.startsWith(`${name}-`) && entry.name.endsWith('.tgz')));
}
function notFound(name, address, folder, path) {
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
    const reference = (0,field/* jsonObject */.o$)(spec['chartRef']);
    if (reference['kind'] === undefined)
        return readChartSpec((0,field/* jsonObject */.o$)((0,field/* jsonObject */.o$)(spec['chart'])['spec']), namespace, ['spec', 'chart', 'spec']);
    const home = (0,field/* text */.Qq)(reference['namespace']) ?? namespace;
    const name = (0,field/* text */.Qq)(reference['name']) ?? '';
    const chart = reference['kind'] === 'HelmChart'
        ? (0,src_source/* findObject */.Z)({ kind: 'HelmChart', namespace: home, name }, objects)
        : undefined;
    return chart && readChartSpec((0,field/* jsonObject */.o$)(chart['spec']), home, ['spec', 'chartRef']);
}
function readChartSpec(spec, namespace, path) {
    const source = (0,field/* jsonObject */.o$)(spec['sourceRef']);
    return {
        chart: (0,field/* text */.Qq)(spec['chart']) ?? '',
        version: (0,field/* text */.Qq)(spec['version']),
        valuesFiles: (0,field/* list */.p_)(spec['valuesFiles']).flatMap((file) => (0,field/* text */.Qq)(file) ?? []),
        ignoreMissing: spec['ignoreMissingValuesFiles'] === true,
        source: {
            kind: (0,field/* text */.Qq)(source['kind']) ?? '',
            namespace: (0,field/* text */.Qq)(source['namespace']) ?? namespace,
            name: (0,field/* text */.Qq)(source['name']) ?? '',
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

// EXTERNAL MODULE: ./packages/flux/src/did-you-mean.ts
var did_you_mean = __webpack_require__(2846);
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
    const [metadata] = repository.documents((0,kustomize_src.joinPath)(folder, 'Chart.yaml'));
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
    return chart !== undefined && (0,kustomize_src.isWithin)(chart, folder) ? chart : (0,kustomize_src.joinPath)(folder, spec.chart);
}
function chartProblem({ chart, version = '*', source, path, valuesFiles }, folder, { repository, charts }) {
    const [metadata] = repository.documents((0,kustomize_src.joinPath)(folder, 'Chart.yaml'));
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
    const own = (0,field/* text */.Qq)(metadata['version']) ?? '';
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
    const similar = (0,did_you_mean/* closest */.k)(folder, charts.values());
    return `Write the folder of the chart, from the root of its source.${similar === undefined ? '' : ` Did you mean ${similar}?`}`;
}
/** An OCIRepository or ExternalArtifact that is the chart itself. */
function chartByReference({ spec, namespace }, context) {
    const reference = (0,field/* jsonObject */.o$)(spec['chartRef']);
    const source = {
        kind: (0,field/* text */.Qq)(reference['kind']) ?? '',
        namespace: (0,field/* text */.Qq)(reference['namespace']) ?? namespace,
        name: (0,field/* text */.Qq)(reference['name']) ?? '',
    };
    const folder = context.given.get((0,src_source/* sourceKey */.Zt)(source));
    const path = ['spec', 'chartRef'];
    if (folder !== undefined)
        return chartHere(folder, [], context, path);
    const repository = source.kind === 'OCIRepository' ? (0,src_source/* findObject */.Z)(source, context.objects) : undefined;
    const { url, ref, insecure } = (0,field/* jsonObject */.o$)(repository?.['spec']);
    const { tag, semver, digest } = (0,field/* jsonObject */.o$)(ref);
    const address = (0,field/* text */.Qq)(url);
    if (address?.startsWith('oci://') !== true)
        return { state: 'elsewhere', reference: undefined, path };
    const name = (0,field/* text */.Qq)(digest) === undefined ? address : `${address}@${(0,field/* text */.Qq)(digest) ?? ''}`;
    const version = (0,field/* text */.Qq)(digest) === undefined ? ((0,field/* text */.Qq)(semver) ?? (0,field/* text */.Qq)(tag)) : undefined;
    return { state: 'elsewhere', reference: { name, version, plainHttp: insecure === true }, path };
}
function remoteChart({ chart, version, source, valuesFiles }, { objects }) {
    const repository = source.kind === 'HelmRepository' ? (0,src_source/* findObject */.Z)(source, objects) : undefined;
    const spec = (0,field/* jsonObject */.o$)(repository?.['spec']);
    const url = (0,field/* text */.Qq)(spec['url']) ?? '';
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
    for (const { source = '', text } of (0,src/* splitTemplates */._f)(output)) {
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
    const file = folder === undefined || inChart === '' ? undefined : (0,kustomize_src.joinPath)(folder, inChart);
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
    const own = (0,src_source/* sourceKey */.Zt)((0,flux_kustomization/* sourceOf */.vz)(cluster.entry.kustomization));
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
    const install = (0,field/* jsonObject */.o$)(spec['install']);
    const request = {
        chart,
        release,
        // JSON: where every text is in quotes Helm takes none of them for something else.
        values: JSON.stringify(values, asNumber),
        crds: install['crds'] !== 'Skip' && install['skipCRDs'] !== true,
        hooks: install['disableHooks'] !== true,
        tests: (0,field/* jsonObject */.o$)(spec['test'])['enable'] === true,
        schema: install['disableSchemaValidation'] !== true,
        apiVersions,
        kubernetesVersion: options.kubernetesVersion,
    };
    const key = JSON.stringify(request);
    const known = results.get(key) ?? (0,src/* templateChart */.L3)({ ...request, env: { ...options.env, ...homeOf(folder) } });
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
        const { group, names, versions } = (0,field/* jsonObject */.o$)(spec);
        return (0,field/* list */.p_)(versions)
            .filter((version) => (0,field/* jsonObject */.o$)(version)['served'] === true)
            .map((version) => `${(0,field/* text */.Qq)(group) ?? ''}/${(0,field/* text */.Qq)((0,field/* jsonObject */.o$)(version)['name']) ?? ''}`)
            .flatMap((version) => [version, `${version}/${(0,field/* text */.Qq)((0,field/* jsonObject */.o$)(names)['kind']) ?? ''}`]);
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
