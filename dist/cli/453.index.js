export const id = 453;
export const ids = [453];
export const modules = {

/***/ 3453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeRule: () => (/* reexport */ describeRule),
  validate: () => (/* reexport */ validate)
});

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
    'remote-base': 'A kustomization takes something from the network that is not fetched, or cannot be.',
    'deprecated-field': 'A field that kustomize wants written otherwise.',
    unsupported: 'A construct that is not checked yet.',
};
/** The sentence about a rule. */
function describeRule(rule) {
    return Object.entries(ruleDescriptions).find(([name]) => name === rule)?.[1] ?? rule;
}

// EXTERNAL MODULE: ./packages/flux/src/index.ts + 53 modules
var src = __webpack_require__(3474);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 14 modules
var report_src = __webpack_require__(8190);
;// CONCATENATED MODULE: ./packages/validation/src/depends-on-not-found.ts

/** `spec.dependsOn` of Kustomizations and HelmReleases: one that names nothing is never fulfilled. */
const dependsOnNotFound = ({ clusters, repository, documents }) => clusters.flatMap((cluster) => {
    if ((0,src/* isOpen */.nT)(cluster))
        return [];
    const failed = cluster.roots.some(({ state }) => state === 'failed');
    const written = failed ? documents.map(({ object }) => object) : [];
    return dependentsOf(cluster).flatMap(({ kind, id, needs, root, locate }) => {
        const known = namesOf(kind, cluster);
        const maybe = new Set(written.filter((object) => object.kind === kind).map(({ metadata }) => metadata.name));
        return needs.flatMap((need, index) => (0,src/* isUnknown */.t8)(need) || known.has(need) || known.has(nameIn(need)) || maybe.has(nameIn(need))
            ? []
            : [notFound({ kind, id, need, root, known, at: repository.place(locate(index)) })]);
    });
});
function dependentsOf({ roots }) {
    const kustomizations = roots.map(({ kustomization }) => ({
        kind: 'Kustomization',
        id: kustomization.id,
        needs: (0,src/* dependenciesOf */.hk)(kustomization),
        locate: (index) => kustomization.locate(['spec', 'dependsOn', index, 'name']),
        root: kustomization.id,
    }));
    const releases = roots.flatMap(({ resources, kustomization }) => resources
        .filter(({ object }) => isHelmRelease(object))
        .map((release) => helmDependent(release, kustomization.id)));
    return [...kustomizations, ...releases];
}
function helmDependent(release, root) {
    const { metadata, spec } = release.object;
    const namespace = typeof metadata['namespace'] === 'string' ? metadata['namespace'] : '';
    return {
        kind: 'HelmRelease',
        id: idOf(release.object),
        needs: (0,src/* dependenciesOf */.hk)({ namespace, spec }),
        locate: (index) => (0,src/* blame */.Sy)(release, ['spec', 'dependsOn', index, 'name']),
        root,
    };
}
/** Ids, and bare names for objects whose namespace is not written. */
function namesOf(kind, { roots }) {
    const objects = roots.flatMap(({ resources }) => resources.map(({ object }) => object));
    const wanted = objects.filter((object) => (kind === 'HelmRelease' ? isHelmRelease : src/* isFluxKustomization */.Hw)(object));
    const ids = wanted.map((object) => object.metadata['namespace'] === undefined ? object.metadata.name : idOf(object));
    return new Set(kind === 'HelmRelease' ? ids : [...ids, ...roots.map(({ kustomization }) => kustomization.id)]);
}
function isHelmRelease({ kind, apiVersion }) {
    return kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.fluxcd.io/');
}
function idOf({ metadata }) {
    return `${typeof metadata['namespace'] === 'string' ? metadata['namespace'] : ''}/${metadata.name}`;
}
function nameIn(id) {
    return id.slice(id.indexOf('/') + 1);
}
function notFound(problem) {
    const { kind, id, need, root, known, at } = problem;
    const similar = (0,src/* closest */.kp)(nameIn(need), [...known].map(nameIn));
    return {
        rule: 'depends-on-not-found',
        severity: 'error',
        message: `${kind} ${id} waits for ${kind} ${need}, which does not exist: it will never be applied`,
        help: `Correct the name under spec.dependsOn${similar === undefined ? '' : ` (did you mean ${similar}?)`}, with its namespace where that is another one, or remove the entry.`,
        at,
        roots: [root],
    };
}

// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __webpack_require__(3410);
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
            files: [...(0,src/* filesBelow */.DR)(repository.files, folderOf(object))].filter(isRead),
        };
    })));
}
function folderOf({ spec }) {
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
    const charts = (0,src/* chartFolders */.ue)(repository);
    for (const release of objects.filter(({ kind }) => kind === 'HelmRelease')) {
        const folder = (0,src/* localChart */.w3)(release, charts, objects);
        const policies = folder === undefined ? undefined : (0,src/* chartImagePolicies */.IY)(release, folder, repository);
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

// EXTERNAL MODULE: ./packages/resource/src/image-reference.ts
var image_reference = __webpack_require__(5495);
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
    return part === 'reference' ? (0,image_reference/* parseImageReference */.o)(value)?.tag : undefined;
}
function patternOf({ spec }) {
    const filter = (0,kubernetes_object/* isJsonObject */.O)(spec) ? spec['filterTags'] : undefined;
    const pattern = (0,kubernetes_object/* isJsonObject */.O)(filter) ? filter['pattern'] : undefined;
    return typeof pattern === 'string' ? pattern : '';
}
/** Why the policy does not take the tag; undefined when it does, or when it is too broken to tell. */
async function refusal(policy, tag) {
    const pattern = patternOf(policy);
    if ((0,src/* isUnknown */.t8)(pattern) || pattern.includes('${'))
        return undefined;
    try {
        const selection = await (0,src.selectImageTag)((0,src/* readImagePolicy */.M9)(policy), [tag]);
        if (selection.outcome === 'selected')
            return undefined;
        if (selection.outcome === 'invalid')
            return selection.error.message;
        return `${selection.ignored[0]?.reason ?? selection.reason} ${pattern}`.trim();
    }
    catch (error) {
        if (error instanceof report_src/* ExpectedError */.Dh)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/validation/src/image-markers.ts




/**
 * Comments by which Flux updates images, in the files that it applies: their policy has to exist, and has to take the
 * tag that stands there now.
 */
const imageMarkers = async (rendered) => {
    const folders = automatedFolders(rendered);
    const markers = [...rendered.used].flatMap((file) => (0,src/* imageMarkers */.Dv)(rendered.repository.text(file) ?? '', file));
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
    if ([...byId.keys()].some(src/* isUnknown */.t8))
        return undefined;
    if (opaqueReleases.some((release) => marker.name.includes(release)))
        return undefined;
    const names = [...byId.keys()].map((known) => known.slice(known.indexOf('/') + 1));
    const similar = (0,src/* closest */.kp)(marker.name, names);
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

// EXTERNAL MODULE: ./packages/kustomize/src/index.ts + 117 modules
var kustomize_src = __webpack_require__(1203);
;// CONCATENATED MODULE: ./packages/validation/src/referenced-paths.ts




/**
 * Tells whether a kustomization of any cluster, or the path of a Flux Kustomization, names a file or folder, or
 * something in it, from outside of it. Every text in them counts as a name: what looks like one by chance only hides
 * a finding.
 */
function referencedPaths(repository) {
    const references = [...allReferences(repository)];
    return (path) => references.some(({ from, to }) => (0,kustomize_src.isWithin)(to, path) && !(0,kustomize_src.isWithin)(from, path));
}
function* allReferences(repository) {
    for (const file of (0,src/* filesBelow */.DR)(repository.files, '')) {
        if (!isKustomization(repository, file))
            continue;
        const directory = file.slice(0, Math.max(file.lastIndexOf('/'), 0));
        for (const document of repository.documents(file)) {
            for (const name of textsIn(document)) {
                for (const to of [(0,src/* resolvePath */.o1)(directory, name), (0,src/* resolvePath */.o1)('', name)])
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
    return (0,kustomize_src.kustomizationFile)(files, file.slice(0, Math.max(file.lastIndexOf('/'), 0)))?.path === file;
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
    const candidates = kind === 'file' ? [path] : [...(0,src/* filesBelow */.DR)(files, path)];
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
        const file = (0,kustomize_src.kustomizationFile)(repository.files, directory)?.path;
        return file !== undefined && used.has(file);
    });
}
function unusedIn(directory, used, repository) {
    const file = (0,kustomize_src.kustomizationFile)(repository.files, directory)?.path ?? '';
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
    .filter((cluster) => !(0,src/* isOpen */.nT)(cluster))
    .flatMap((cluster) => {
    const failed = cluster.roots.some(({ state }) => state === 'failed');
    const known = [...sourcesOf(cluster), ...(failed ? documents.map(({ object }) => object) : [])];
    return cluster.roots.flatMap(({ resources, kustomization }) => resources
        .filter(({ object }) => object.kind === 'HelmRelease')
        .flatMap((release) => {
        const reference = referenceOf(release);
        if (!reference || (0,src/* isUnknown */.t8)(reference.name) || known.some((object) => matches(object, reference)))
            return [];
        const names = known
            .filter(({ kind }) => kind === reference.kind)
            .map(({ metadata }) => metadata.name);
        const at = repository.place((0,src/* blame */.Sy)(release, [...reference.path, 'name']));
        return [
            {
                ...release_source_not_found_notFound(release, reference, (0,src/* closest */.kp)(reference.name, names)),
                at,
                roots: [kustomization.id],
            },
        ];
    }));
});
function referenceOf({ object }) {
    const spec = objectAt(object['spec']);
    const inChart = objectAt(objectAt(objectAt(spec['chart'])['spec'])['sourceRef']);
    const path = spec['chartRef'] === undefined ? ['spec', 'chart', 'spec', 'sourceRef'] : ['spec', 'chartRef'];
    const { kind, name, namespace = object.metadata['namespace'], } = spec['chartRef'] === undefined ? inChart : objectAt(spec['chartRef']);
    if (typeof kind !== 'string' || typeof name !== 'string')
        return undefined;
    return { kind, name, namespace: typeof namespace === 'string' ? namespace : undefined, path };
}
/** Everything on the cluster, with what Flux makes: the source of the entry, and artifacts. */
function* sourcesOf({ entry, roots }) {
    const { kind, name, namespace } = (0,src/* sourceOf */.vz)(entry.kustomization);
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
    const artifacts = objectAt(spec)['artifacts'];
    return (Array.isArray(artifacts) ? artifacts : []).flatMap((artifact) => {
        const { name } = objectAt(artifact);
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
function objectAt(value) {
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
            at: rendered.repository.place((0,src/* blame */.Sy)(resource, [field])),
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
    imageMarkers,
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
    const { helm = { mode: 'off', env: {} }, sources, downloader } = options;
    const rendered = await (0,src.renderReleases)(await (0,src.renderWithRemoteBases)(options, downloader), helm, sources);
    const findings = (0,src.findingsOf)(rendered).map(stricter);
    for (const rule of rules)
        findings.push(...(await rule(rendered)));
    // A log must not quote a secret, not even one that is in the repository.
    const unquotable = new Set(findings.flatMap(({ rule, at }) => (rule === 'secret-in-clear' && at ? [at.file] : [])));
    return {
        report: (0,report_src/* createReport */.LU)(rendered.clusters.map(summaryOf), (0,report_src/* mergeFindings */.DF)(findings)),
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




/***/ })

};
