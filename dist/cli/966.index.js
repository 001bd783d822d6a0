export const id = 966;
export const ids = [966];
export const modules = {

/***/ 2966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommands: () => (/* binding */ createCommands)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/process/src/index.ts + 5 modules
var src = __webpack_require__(2);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 14 modules
var report_src = __webpack_require__(8190);
;// CONCATENATED MODULE: ./packages/cli/src/repeatable-option.ts
/** Collects the values of an option that may be given several times; `<value...>` would swallow what stands behind. */
function append(value, previous) {
    return [...previous, value];
}

;// CONCATENATED MODULE: ./packages/cli/src/build-flags.ts


const examples = `
Examples:
  pte build kubernetes/apps                                   what kustomize build prints
  pte build overlays/prod --load-restrictor LoadRestrictionsNone
  pte build overlays/prod -o rendered.yaml                    a file, or a file an object in a folder that exists
  pte build overlays/prod --enable-helm --helm-command helm4  with the helmCharts in it
  pte build 'https://github.com/org/repo//deploy?ref=v1.2.0'  a folder of a repository

Prints what kustomize v5.8.1 prints, byte for byte; a build that it refuses ends with status 1. Bases on the network are
fetched over https, without credentials; charts are pulled into the folder of charts, as kustomize does it.`;
/** The command without its action; flags that kustomize does not have are refused. */
function buildFlags() {
    const command = new esm/* Command */.uB('build')
        .description('build a kustomization, as kustomize build does')
        .argument('[dir]', 'directory with a kustomization.yaml, or the address of one in a git repository', '.')
        .addOption(new esm/* Option */.c$('--load-restrictor <restrictor>', 'whether files may stand outside of their kustomization')
        .choices(['LoadRestrictionsRootOnly', 'LoadRestrictionsNone'])
        .default('LoadRestrictionsRootOnly'))
        .addOption(new esm/* Option */.c$('--reorder <order>', 'order of the objects (deprecated)').choices(['legacy', 'none']))
        .option('--enable-managedby-label', 'add the label app.kubernetes.io/managed-by (deprecated)')
        .option('--enable-helm', 'inflate helmCharts, by helm')
        .option('--helm-command <command>', 'helm, by name or path', 'helm')
        .option('--helm-api-versions <version>', 'API that charts find, where they say none; repeatable', append, [])
        .option('--helm-kube-version <version>', 'version of Kubernetes that charts find, where they say none', '')
        .option('--helm-debug', 'let helm tell more when it fails')
        .option('--offline', 'refuse bases and files on the network')
        .option('-o, --output <path>', 'write to this file, or into this folder, instead of standard output');
    for (const option of ofPlugins)
        command.addOption(option);
    return command.addHelpText('after', examples);
}
/**
 * kustomize passes these on to plugins that are programs or containers. Those are refused where a kustomization lists
 * one, so without them the flags mean nothing.
 */
const ofPlugins = [
    new esm/* Option */.c$('--enable-alpha-plugins', 'inflate helmCharts, too; plugins that are programs are refused'),
    new esm/* Option */.c$('--enable-exec', 'taken as kustomize takes it; programs are refused'),
    new esm/* Option */.c$('--network', 'taken as kustomize takes it; containers are refused'),
    new esm/* Option */.c$('--network-name <name>', 'taken as kustomize takes it; containers are refused'),
    new esm/* Option */.c$('--mount <storage>', 'taken as kustomize takes it; containers are refused'),
    new esm/* Option */.c$('-e, --env <variable>', 'taken as kustomize takes it; containers are refused'),
    new esm/* Option */.c$('--as-current-user', 'taken as kustomize takes it; containers are refused'),
    new esm/* Option */.c$('--stack-trace', 'taken as kustomize takes it; findings name file and line anyway'),
];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/cli/src/build-output.ts




/** Writes objects where `-o` says: to standard output, to a file, or, a file an object, into a folder that exists. */
async function writeObjects(objects, path) {
    const { writeYaml } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 7842));
    const texts = objects.map((object) => writeYaml(object));
    if (path === undefined) {
        process.stdout.write(texts.join('---\n'));
        return;
    }
    try {
        if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            await (0,promises_.writeFile)(path, texts.join('---\n'));
        else
            await writeSingly(path, objects, texts);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        const message = `${path} cannot be written: ${error.message}`;
        throw new report_src/* ExpectedError */.Dh({ rule: 'invalid-input', message }, { cause: error });
    }
}
async function writeSingly(folder, objects, texts) {
    const { outputFileNames } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(842), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 1203));
    const names = outputFileNames(objects);
    const bad = names.find((name) => /[/\\]/.test(name));
    if (bad !== undefined) {
        const message = `${JSON.stringify(bad)} would be a file outside of ${folder}`;
        throw new report_src/* ExpectedError */.Dh({ rule: 'invalid-input', message, help: 'Write to a file instead: -o FILE' });
    }
    for (const [index, name] of names.entries())
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), texts[index] ?? '');
}

;// CONCATENATED MODULE: ./packages/cli/src/build-supplies.ts

function openSupplies({ helmCommand }) {
    let helm;
    let downloader;
    const open = async () => {
        const { createHelm, createSupplier, openDownloader } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(842), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 1203));
        downloader = await openDownloader(process.env);
        // A path means the same wherever helm is started from.
        const command = helmCommand.includes(external_node_path_.sep) ? (0,external_node_path_.resolve)(helmCommand) : helmCommand;
        helm = createHelm({ command, env: environment() });
        return createSupplier({ downloader, helm });
    };
    let opened;
    return {
        async get(need) {
            opened ??= open();
            return (await opened)(need);
        },
        dispose() {
            helm?.dispose();
            downloader?.dispose();
        },
    };
}
/** Like kustomize we run helm in the environment of the user. */
function environment() {
    return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

// EXTERNAL MODULE: ./packages/cli/src/exit-status.ts
var exit_status = __webpack_require__(5083);
// EXTERNAL MODULE: ./packages/cli/src/terminal-reporter.ts
var terminal_reporter = __webpack_require__(2992);
;// CONCATENATED MODULE: ./packages/cli/src/build.ts









/** `pte build DIR`: kustomize build, without kustomize. */
function buildCommand() {
    return buildFlags().action(async (directory, flags) => {
        const { resources, findings } = await build(directory, flags);
        const reporter = (0,terminal_reporter/* createTerminalReporter */.E)(process.stderr, process.env);
        for (const finding of [...deprecatedFlags(flags), ...findings])
            reporter.finding(fromHere(finding));
        const errors = findings.filter(({ severity }) => severity === 'error');
        if (errors.length > 0)
            process.exitCode = statusOf(errors, flags);
        else
            await writeObjects(resources.map(({ object }) => object), flags.output);
    });
}
async function build(directory, flags) {
    const kustomize = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(842), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 1203));
    const { createBuilder, createExternals, diskView, kustomizationFile } = kustomize;
    const { parseRepositoryAddress, repositoryFolder, settle } = kustomize;
    const externals = createExternals();
    // Bases may stand anywhere, so the view is the whole disk; the load restrictor guards the files.
    const view = diskView(external_node_path_.sep);
    const builder = createBuilder(view, externals);
    const address = parseRepositoryAddress(directory);
    if (address && flags.offline)
        throw addressOffline(directory);
    const path = address ? '' : pathOnDisk(directory);
    if (!address && !kustomizationFile(view, path))
        return { ...nothing, findings: [noKustomization(directory)] };
    const options = buildOptions(flags);
    const supplies = openSupplies(flags);
    const letGo = (0,src/* cleanUpOnSignals */.BR)(supplies.dispose);
    try {
        return await settle(externals, supplies.get, () => {
            if (!address)
                return builder.build(path, options);
            const folder = repositoryFolder(externals, address);
            if (folder && 'problem' in folder)
                throw new report_src/* ExpectedError */.Dh(folder.problem);
            return folder ? builder.build(folder.path, options) : nothing;
        });
    }
    finally {
        letGo();
        supplies.dispose();
    }
}
const nothing = { resources: [], findings: [] };
function buildOptions(flags) {
    const helm = flags.enableHelm === true || flags.enableAlphaPlugins === true;
    return {
        loadRestrictor: flags.loadRestrictor === 'LoadRestrictionsNone' ? 'none' : 'root-only',
        managedByLabel: flags.enableManagedbyLabel ?? process.env['KUSTOMIZE_ENABLE_MANAGEDBY_LABEL'] === 'on',
        remoteBases: flags.offline ? 'refuse' : 'fetch',
        ...(helm ? { helm: helmSettings(flags) } : {}),
        ...(flags.reorder === undefined ? {} : { reorder: flags.reorder }),
    };
}
function helmSettings(flags) {
    return {
        apiVersions: flags.helmApiVersions,
        kubeVersion: flags.helmKubeVersion,
        debug: flags.helmDebug ?? false,
    };
}
/** Where nothing is said against the kustomization itself, the build could not be made. */
function statusOf(errors, { offline = false }) {
    const unreached = new Set(['remote-base', 'chart-not-fetched', 'helm-not-installed']);
    return !offline && errors.some(({ rule }) => unreached.has(rule)) ? exit_status/* exitStatus */.$.failure : exit_status/* exitStatus */.$.finding;
}
function deprecatedFlags(flags) {
    const given = [
        ...(flags.reorder === undefined ? [] : [['--reorder', 'sortOptions in the kustomization']]),
        ...(flags.enableManagedbyLabel
            ? [['--enable-managedby-label', 'managedByLabel in buildMetadata of the kustomization']]
            : []),
    ];
    return given.map(([flag = '', instead = '']) => ({
        rule: 'deprecated-field',
        severity: 'notice',
        message: `The flag ${flag} is deprecated`,
        help: `Use ${instead}`,
    }));
}
function addressOffline(address) {
    const message = `${address} is on the network, which --offline does not use`;
    return new report_src/* ExpectedError */.Dh({
        rule: 'remote-base',
        message,
        help: 'Clone the repository, and name the folder',
    });
}
/** Said of the directory as it was written: as a path from the root of the disk nobody would know it. */
function noKustomization(directory) {
    return {
        rule: 'resource-not-found',
        severity: 'error',
        message: `There is no kustomization.yaml in ${directory}`,
        help: 'Name a directory that has one; `kustomize create` or an editor makes it.',
    };
}
/** The path of a directory in a view of the whole disk. */
function pathOnDisk(directory) {
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(directory));
        if ((0,external_node_fs_.statSync)(real).isDirectory())
            return (0,external_node_path_.relative)(external_node_path_.sep, real).split(external_node_path_.sep).join('/');
    }
    catch (error) {
        throw new report_src/* ExpectedError */.Dh({ rule: 'path-not-found', message: `There is no directory ${directory}` }, { cause: error });
    }
    throw new report_src/* ExpectedError */.Dh({ rule: 'path-not-found', message: `${directory} is not a directory` });
}
/** Paths of the disk as seen from the working directory; what was fetched is not on it. */
function fromHere(finding) {
    if (!finding.at || finding.at.file.startsWith('@external/'))
        return finding;
    const file = (0,external_node_path_.relative)(process.cwd(), `${external_node_path_.sep}${finding.at.file}`).split(external_node_path_.sep).join('/');
    return { ...finding, at: { ...finding.at, file } };
}

;// CONCATENATED MODULE: ./packages/cli/src/no-cluster.ts

/** A repository in which Flux starts nowhere. */
function noCluster(repository) {
    return new report_src/* ExpectedError */.Dh({
        rule: 'no-cluster',
        message: `there is no cluster in ${repository}: no Flux Kustomization applies the folder that it lies in`,
        help: 'Name the root of an infrastructure repository, or the folder in which Flux starts (--cluster).',
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/repository-command.ts


/** A verb that takes an infrastructure repository, the clusters that are meant and the folders of other sources. */
function repositoryCommand(name) {
    return new esm/* Command */.uB(name)
        .argument('[repository]', 'root of the infrastructure repository', '.')
        .option('--cluster <entry>', 'folder in which Flux starts, or a unique trailing part of it; repeatable', append, [])
        .option('--source <kind/namespace/name=folder>', 'folder that is published under another source; repeatable', append, [])
        .option('--remote-bases', 'fetch the bases and files that kustomizations take from the network', false);
}

;// CONCATENATED MODULE: ./packages/cli/src/graph.ts



const graph_examples = `
Examples:
  pte graph                               as Mermaid, which GitHub shows in Markdown
  pte graph --format svg > flux.svg       as a picture
  pte graph --cluster tilia               one cluster
  pte graph --format json | jq '.clusters[].edges[] | select(.by == "dependsOn")'`;
/** `pte graph`: prints how Flux goes from Kustomization to Kustomization. */
function graphCommand() {
    return repositoryCommand('graph')
        .description('show how Flux goes through a repository: Kustomizations, what they wait for, their sources')
        .addOption(new esm/* Option */.c$('--format <format>', 'form of the graph')
        .choices(['mermaid', 'svg', 'json'])
        .default('mermaid'))
        .addHelpText('after', graph_examples)
        .action(async (repository, { cluster, source, remoteBases, format }) => {
        const { clusterGraph, renderWithRemoteBases } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 3474));
        const { lendDownloader } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(842), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 1203));
        const options = { path: repository, clusters: cluster, sources: source };
        const rendered = await lendDownloader(remoteBases, process.env, (downloader) => renderWithRemoteBases(options, downloader));
        if (rendered.clusters.length === 0)
            throw noCluster(repository);
        process.stdout.write(await inFormat(rendered.clusters.map(clusterGraph), format));
    });
}
async function inFormat(clusters, format) {
    const { graphAsMermaid, graphAsSvg } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 3474));
    switch (format) {
        case 'mermaid':
            return graphAsMermaid(clusters);
        case 'svg':
            return graphAsSvg(clusters);
        case 'json':
            return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`;
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/helm-index.ts



const helm_index_examples = `
Examples:
  pte index out --url https://octo.github.io/charts
  pte index out --url https://octo.github.io/charts --merge old/index.yaml

Archives are looked for in DIR and its direct subfolders, and the index is written to DIR/index.yaml. With --merge
all that the other index says stays; of a version that both have, the archive in DIR counts.`;
/** `pte index`: writes the index of a folder of chart archives, as `helm repo index` does. */
function indexCommand() {
    return new esm/* Command */.uB('index')
        .description('write the index.yaml of a folder of chart archives')
        .argument('<dir>', 'folder that holds the archives')
        .option('--url <url>', 'where the folder is served; without it the URLs are relative', '')
        .option('--merge <file>', 'index that the new one extends; may be missing')
        .addHelpText('after', helm_index_examples)
        .action(async (folder, { url, merge }) => {
        const { addToIndex, createIndex, indexFolder, writeFiles, writeIndex } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432), __webpack_require__.e(497)]).then(__webpack_require__.bind(__webpack_require__, 5432));
        const reporter = (0,terminal_reporter/* createTerminalReporter */.E)(process.stderr, process.env);
        const { default: dayjs } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.t.bind(__webpack_require__, 3706, 23));
        const now = dayjs().toISOString();
        const { entries, findings } = await indexFolder(folder, url, now);
        const old = merge === undefined ? createIndex() : await readIndexFile(merge);
        for (const finding of [...findings, ...(await replacements(old, entries))])
            reporter.finding(finding);
        const index = { ...addToIndex(old, entries, { replace: true }), generated: now };
        await writeFiles(folder, [{ path: `${folder}/index.yaml`, content: writeIndex(index) }]);
        const archives = entries.length === 1 ? 'archive' : 'archives';
        reporter.progress({ message: `Wrote ${folder}/index.yaml with ${entries.length} ${archives}` });
    });
}
async function readIndexFile(file) {
    const { createIndex, readIndex } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432), __webpack_require__.e(497)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 23));
    const text = await readFile(file, 'utf8').catch((cause) => {
        if (isMissing(cause))
            return undefined;
        throw new report_src/* ExpectedError */.Dh({ rule: 'chart-index-invalid', message: `${file} cannot be read` }, { cause });
    });
    return text === undefined ? createIndex() : readIndex(text, file);
}
function isMissing(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
/** Helm replaces silently; but whoever has pinned the digest of the old archive cannot install it any more. */
async function replacements(old, entries) {
    const { findEntry } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432), __webpack_require__.e(497)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    return entries
        .filter(({ name, version, digest }) => {
        const known = findEntry(old, name, version);
        return known !== undefined && known.digest !== digest;
    })
        .map(({ name, version }) => ({
        rule: 'chart-version-changed',
        severity: 'warning',
        message: `Version ${version} of chart ${name} gets another archive than it has in the merged index`,
        help: 'Raise the version in Chart.yaml if the old archive is published',
    }));
}

// EXTERNAL MODULE: ./packages/resource/src/image-reference.ts
var image_reference = __webpack_require__(5495);
// EXTERNAL MODULE: ./packages/cli/src/registry-connection.ts
var registry_connection = __webpack_require__(6116);
;// CONCATENATED MODULE: ./packages/cli/src/image.ts






const image_examples = `
Examples:
  pte image build site -o out                        an OCI layout in the folder out, on scratch
  pte image build app -o app.tar --base node:22-slim --entrypoint "node server.js" --port 8080
  pte image build app -o app.tar --entrypoint '["node", "server.js"]' --env NODE_ENV=production

The same files and options give the same digest, on every machine (with zstd: on every machine with the same
Node.js). .dockerignore is honoured; .git is left out.
SOURCE_DATE_EPOCH sets the time of everything in the image.`;
/** `pte image`: so far its only verb is build. */
function imageCommand() {
    return new esm/* Command */.uB('image')
        .description('build images without a container engine')
        .addHelpText('after', image_examples)
        .addCommand(image_buildCommand());
}
/** `pte image build`: builds a directory image and prints its digest. */
function image_buildCommand() {
    const list = (value, previous = []) => [...previous, value];
    const command = new esm/* Command */.uB('build')
        .description('make an image of a folder: one layer on a base')
        .argument('<dir>', 'the folder')
        .requiredOption('-o, --output <path>', 'an OCI layout in this folder, or in a tar when it ends in .tar')
        .option('--base <image>', 'image that the layer is put on', 'scratch')
        .option('--path <path>', 'where the folder lands in the image', '/app')
        .addOption(new esm/* Option */.c$('--compression <name>', 'of the layer; zstd needs Node.js 22.15')
        .choices(['gzip', 'zstd'])
        .default('gzip'))
        .option('--entrypoint <command>', 'JSON array, or words')
        .option('--cmd <command>', 'JSON array, or words')
        .option('--env <name=value>', 'environment variable; may be repeated', list)
        .option('--user <user>', 'user, or user:group, that containers run as')
        .option('--workdir <path>', 'working folder of containers')
        .option('--port <port>', 'port that the app listens on, such as 8080 or 53/udp; may be repeated', list)
        .option('--label <name=value>', 'label of the image; may be repeated', list);
    return (0,registry_connection/* addConnectionOptions */.A)(command, 'the registry of the base')
        .addHelpText('after', image_examples)
        .action(runBuild);
}
async function runBuild(directory, options) {
    const { buildDirectory, removeTemporaryPaths, writeArchive, writeLayout } = await Promise.all(/* import() */[__webpack_require__.e(226), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 1226));
    const letGo = (0,src/* cleanUpOnSignals */.BR)(removeTemporaryPaths);
    const { imageSettings } = await Promise.all(/* import() */[__webpack_require__.e(226), __webpack_require__.e(853)]).then(__webpack_require__.bind(__webpack_require__, 8020));
    const settings = imageSettings(options, process.env['SOURCE_DATE_EPOCH']);
    const base = await openBase(options);
    const build = {
        ...settings,
        directory,
        path: options.path,
        compression: options.compression,
        ...(base === undefined ? {} : { base }),
    };
    const image = await buildDirectory(build);
    try {
        await (options.output.endsWith('.tar') ? writeArchive : writeLayout)(image, options.output);
        process.stdout.write(`${image.root.digest}\n`);
    }
    finally {
        letGo();
        await image.close();
    }
}
async function openBase(options) {
    if (options.base === 'scratch')
        return undefined;
    const reference = (0,image_reference/* parseImageReference */.o)(options.base);
    if (reference === undefined) {
        throw new report_src/* ExpectedError */.Dh({
            rule: 'invalid-image',
            message: `--base ${options.base} is not the name of an image`,
            help: 'Write it like node:22-slim or ghcr.io/octo/base:v1, in lower case.',
        });
    }
    const reporter = (0,terminal_reporter/* createTerminalReporter */.E)(process.stderr, process.env);
    const registry = await (0,registry_connection/* connectRegistry */.g)(reference.registry, options, reporter);
    return registry.source(reference.repository, reference.digest ?? reference.tag ?? 'latest');
}

;// CONCATENATED MODULE: ./packages/cli/src/package.ts



const package_examples = `
Examples:
  pte package charts/app -d out              writes out/app-1.2.3.tgz
  pte package kubernetes/.charts -d out      every chart below that folder
  SOURCE_DATE_EPOCH=1700000000 pte package charts/app -d out

Equal charts give equal archives, also without SOURCE_DATE_EPOCH. Unless every chart is right, nothing is written.`;
/** `pte package`: writes the archives of charts and prints their paths. */
function packageCommand() {
    return new esm/* Command */.uB('package')
        .description('write charts as the archives that helm installs')
        .argument('<chart...>', 'folders that are charts or hold charts')
        .option('-d, --destination <folder>', 'where the archives go; made when missing', '.')
        .addHelpText('after', package_examples)
        .action(async (folders, { destination }) => {
        const { writeArchives } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432), __webpack_require__.e(497)]).then(__webpack_require__.bind(__webpack_require__, 5432));
        const time = sourceDate(process.env['SOURCE_DATE_EPOCH']);
        const archives = [];
        const reporter = (0,terminal_reporter/* createTerminalReporter */.E)(process.stderr, process.env);
        for (const folder of folders)
            archives.push(...(await packageFolder(folder, time, reporter)));
        for (const path of await writeArchives(destination, archives))
            process.stdout.write(`${path}\n`);
    });
}
async function packageFolder(folder, time, reporter) {
    const { findChartRoot, findCharts, packageChart, readChart } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(432), __webpack_require__.e(497)]).then(__webpack_require__.bind(__webpack_require__, 5432));
    const { root, folder: inRoot } = await findChartRoot(folder, process.cwd());
    const archives = [];
    for (const chartFolder of await findCharts(root, [inRoot])) {
        const chart = await readChart(root, chartFolder);
        for (const finding of chart.findings)
            reporter.finding(finding);
        archives.push(packageChart(chart, time ? { time } : {}));
    }
    if (archives.length > 0)
        return archives;
    throw new report_src/* ExpectedError */.Dh({
        rule: 'chart-not-found',
        message: `${folder} is no chart and holds none`,
        help: 'A chart is a folder with a file Chart.yaml',
    });
}
/** The time of reproducible builds, https://reproducible-builds.org/specs/source-date-epoch/. */
function sourceDate(epoch) {
    if (epoch === undefined || epoch === '')
        return undefined;
    // Eleven octal digits are what a tar header has room for.
    if (/^\d{1,10}$/.test(epoch) && Number(epoch) < 8 ** 11)
        return new Date(Number(epoch) * 1000);
    throw new report_src/* ExpectedError */.Dh({
        rule: 'source-date-epoch',
        message: `SOURCE_DATE_EPOCH is ${epoch}, which is no number of seconds since 1970`,
        help: 'Set it to what git log -1 --format=%ct prints, or unset it',
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/policy.ts



const policy_examples = `
Examples:
  pte policy --from ghcr.io/octo/app           the tag that Flux picks among those in the registry
  crane ls ghcr.io/octo/app | pte policy -     the same for a list of tags, one a line
  pte policy --pattern '^(\\d+)$' --extract '$1' 9 10
                                               tries a pattern of Go; compared as text, 9 wins

Without --pattern it is the policy of the simple-app chart, for tags like v1_0123456_2026-11-24T20.33.00Z.
Standard error tells why the other tags are no candidates. Exit status 1: no tag is picked.`;
/** `pte policy`: prints the tag that Flux picks. */
function policyCommand() {
    const command = new esm/* Command */.uB('policy')
        .description('print the tag that a Flux ImagePolicy picks')
        .argument('[tags...]', 'tags, or - to read them from standard input, one a line')
        .option('--pattern <expression>', 'filterTags.pattern, a regular expression of Go')
        .option('--extract <template>', 'filterTags.extract, such as $datetime')
        .addOption(new esm/* Option */.c$('--order <order>', 'alphabetical order').choices(['asc', 'desc']).default('asc'))
        .option('--from <image>', 'take the tags that this image has in its registry')
        .addOption(new esm/* Option */.c$('--format <format>', 'what to print').choices(['text', 'json']).default('text'));
    return (0,registry_connection/* addConnectionOptions */.A)(command, 'the registry of the image')
        .addHelpText('after', policy_examples)
        .action(runPolicy);
}
async function runPolicy(args, options) {
    const { imagePolicyFrom, selectImageTag } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 3474));
    const { readTags } = await __webpack_require__.e(/* import() */ 374).then(__webpack_require__.bind(__webpack_require__, 7374));
    const { explainSelection, formatSelection } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 4334));
    const { pattern, extract, order, format } = options;
    const policy = imagePolicyFrom({ pattern, extract, order }, 'v1');
    const selection = await selectImageTag(policy, await readTags(args, options));
    if (selection.outcome === 'invalid')
        throw selection.error;
    explainSelection(policy, selection);
    process.stdout.write(formatSelection(selection, format));
    if (selection.outcome === 'none')
        process.exitCode = exit_status/* exitStatus */.$.finding;
}

;// CONCATENATED MODULE: ./packages/cli/src/push.ts






const push_examples = `
Examples:
  pte push ./site ghcr.io/octo/site:v1          a folder, built as an image on the way
  pte push image.tar ghcr.io/octo/app:v1        what docker save or docker buildx --output type=oci wrote
  pte push oci:out 127.0.0.1:5000/app:test      an OCI layout; plain HTTP, as it is this machine
  echo "$TOKEN" | pte push app.tar ghcr.io/octo/app:v1 --username octocat --password-stdin

SOURCE is a folder with oci-layout and index.json, a .tar or .tgz, or any other folder; oci:, archive: and dir:
before the path say it outright. Without --username the login of docker login is used.`;
/** `pte push`: pushes an image and prints `IMAGE:TAG@DIGEST`. */
function pushCommand() {
    const command = new esm/* Command */.uB('push')
        .description('push an image, without a container engine')
        .argument('<source>', 'folder or archive')
        .argument('<image>', 'where to, with the tag (latest where there is none)');
    return (0,registry_connection/* addConnectionOptions */.A)(command, 'the registry').addHelpText('after', push_examples).action(runPush);
}
async function runPush(path, image, options) {
    const { registry: host, repository, tag = 'latest' } = target(image);
    const { omissionOf, openSource, removeTemporaryPaths } = await Promise.all(/* import() */[__webpack_require__.e(226), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 1226));
    const letGo = (0,src/* cleanUpOnSignals */.BR)(removeTemporaryPaths);
    const reporter = (0,terminal_reporter/* createTerminalReporter */.E)(process.stderr, process.env);
    const registry = await (0,registry_connection/* connectRegistry */.g)(host, options, reporter);
    const source = await openSource(path);
    try {
        const omission = omissionOf(source, path);
        if (omission)
            reporter.finding(omission);
        const { digest } = await registry.push(source, repository, {
            tags: [tag],
            onProgress(progress) {
                reporter.progress(progress);
            },
            onReplace(_, previous) {
                reporter.progress({ message: `${image} was ${previous.digest} until now` });
            },
        });
        process.stdout.write(`${(0,image_reference/* formatImageReference */.m)({ registry: host, repository, tag, digest })}\n`);
    }
    finally {
        letGo();
        await source.close();
    }
}
function target(image) {
    const reference = (0,image_reference/* parseImageReference */.o)(image);
    if (reference !== undefined && reference.digest === undefined)
        return reference;
    throw new report_src/* ExpectedError */.Dh({
        rule: 'invalid-image',
        message: `${JSON.stringify(image)} is not a name to push to`,
        help: 'Write it like ghcr.io/octo/app:v1: in lower case, with a tag and without a digest.',
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/release.ts


const release_examples = `
Examples:
  pte release --repository octo/infrastructure --dry-run     what would be released
  pte release --repository octo/infrastructure               the charts below kubernetes/.charts, .charts or charts
  pte release charts/app --repository octo/infrastructure    this one
  GITHUB_TOKEN=$(gh auth token) pte release --repository octo/infrastructure

Prints a line for each chart: what was done, its name and version, and the address of the archive. A version that is
published is never replaced; running it twice changes nothing. The token is taken from GITHUB_TOKEN and needs
contents: write, the API's address from GITHUB_API_URL.`;
/** `pte release`: does from a terminal what the action chart-release does. */
function releaseCommand() {
    return new esm/* Command */.uB('release')
        .description('publish new chart versions as GitHub releases and in an index on GitHub Pages')
        .argument('[charts...]', 'folders that hold charts, or are one')
        .requiredOption('--repository <owner/name>', 'repository that gets the releases and the index')
        .option('--dry-run', 'write nothing and say what would be done')
        .option('--pages-branch <branch>', 'branch that GitHub Pages serves (default: gh-pages)')
        .option('--index-path <path>', 'path of the index on that branch (default: index.yaml)')
        .option('--tag-template <template>', 'tag of a release (default: {name}-{version})')
        .addHelpText('after', release_examples)
        .action(async (charts, { repository, dryRun, ...options }) => {
        const { releaseCharts, releaseDefaults } = await Promise.all(/* import() */[__webpack_require__.e(417), __webpack_require__.e(889)]).then(__webpack_require__.bind(__webpack_require__, 1607));
        const { createFetch, proxyFromEnvironment } = await __webpack_require__.e(/* import() */ 664).then(__webpack_require__.bind(__webpack_require__, 7664));
        const { env } = process;
        const token = env['GITHUB_TOKEN'] ?? '';
        const proxy = proxyFromEnvironment(env);
        const reporter = (0,terminal_reporter/* createTerminalReporter */.E)(process.stderr, env);
        reporter.secret(token);
        const target = {
            name: repository,
            token,
            apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
            fetch: createFetch(proxy === undefined ? {} : { proxy }),
        };
        const mode = dryRun ? 'dry-run' : 'release';
        const outcome = await releaseCharts({ ...releaseDefaults, ...options, root: process.cwd(), charts, repository: target, mode }, reporter);
        process.stdout.write(outcome.charts.map(lineOf).join(''));
    });
}
function lineOf({ action, name, version, tag, assetUrl }) {
    return `${action.padEnd(9)}  ${name} ${version}  ${assetUrl ?? tag}\n`;
}

;// CONCATENATED MODULE: ./packages/cli/src/helm-option.ts



const modes = ['off', 'local', 'remote'];
/** `--helm`; what was not asked for outright is not told of. */
function helmOption() {
    return new esm/* Option */.c$('--helm <which>', 'render HelmReleases whose chart is in the repository (local), all of them, fetching charts (remote), or none (default: local)').choices(modes);
}
/** `--kubernetes-version` */
function kubernetesVersionOption() {
    return new esm/* Option */.c$('--kubernetes-version <version>', 'version of Kubernetes that charts are rendered for, such as 1.34 (default: what helm takes)');
}
/** What an engine is told about helm. */
async function helmOptions({ helm: mode, kubernetesVersion }, repository) {
    const { baseEnvironment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2));
    return {
        mode: mode ?? 'local',
        tellLeftOut: mode === 'local',
        kubernetesVersion,
        env: baseEnvironment(process.env),
        repositoryName: process.env['GITHUB_REPOSITORY'] ?? (await originName(repository)),
    };
}
/** `OWNER/NAME` of the remote `origin`, when that is on GitHub. */
async function originName(repository) {
    const settings = await (0,promises_.readFile)((0,external_node_path_.join)(repository, '.git', 'config'), 'utf8').catch(() => '');
    const [, url = ''] = /^\[remote "origin"\]\n(?:\s+.*\n)*?\s+url\s*=\s*(.+)$/m.exec(settings) ?? [];
    return /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(url)?.[1];
}

;// CONCATENATED MODULE: ./packages/cli/src/render.ts






const render_examples = `
Examples:
  pte render                                 all objects of all clusters of the repository in this folder
  pte render --cluster tilia > tilia.yaml    one cluster
  pte render --helm off                      without what charts make
  pte render --origin | less                 with the file that each object comes from
  diff <(pte render old) <(pte render new)   what a change does

HelmReleases are printed as they are, and behind the objects of their Kustomization what their charts make, when the
charts are in the repository and helm is installed. What cannot be built is told on standard error, with exit status 1.`;
/** `pte render`: prints everything that Flux would apply. */
function renderCommand() {
    return repositoryCommand('render')
        .description('print every object that Flux would apply, as YAML')
        .addOption(helmOption())
        .addOption(kubernetesVersionOption())
        .option('--origin', 'name the file and the Kustomization of each object in a comment', false)
        .addHelpText('after', render_examples)
        .action(async (repository, { cluster, source, remoteBases, origin, ...charts }) => {
        const { findingsOf, renderReleases, renderWithRemoteBases } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474)]).then(__webpack_require__.bind(__webpack_require__, 3474));
        const { lendDownloader } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(842), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 1203));
        const options = { path: repository, clusters: cluster, sources: source };
        const built = await lendDownloader(remoteBases, process.env, (downloader) => renderWithRemoteBases(options, downloader));
        if (built.clusters.length === 0)
            throw noCluster(repository);
        const rendered = await renderReleases(built, await helmOptions(charts, repository), source);
        const reporter = (0,terminal_reporter/* createTerminalReporter */.E)(process.stderr, process.env);
        const findings = (0,report_src/* mergeFindings */.DF)(findingsOf(rendered));
        for (const finding of findings)
            reporter.finding(finding);
        process.stdout.write(await asYaml(rendered, origin));
        if (findings.some(({ severity }) => severity === 'error'))
            process.exitCode = exit_status/* exitStatus */.$.finding;
    });
}
async function asYaml({ clusters }, withOrigin) {
    const { writeYaml } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(842)]).then(__webpack_require__.bind(__webpack_require__, 7842));
    const documents = clusters.flatMap(({ roots }) => roots.flatMap(({ resources, kustomization }) => resources.map((resource) => {
        const comment = withOrigin ? `# ${originText(resource)} by Kustomization ${kustomization.id}\n` : '';
        return comment + writeYaml(resource.object);
    })));
    return documents.join('---\n');
}
function originText({ origin: { made } }) {
    return made.document === 0 ? made.file : `${made.file} (document ${made.document + 1})`;
}

;// CONCATENATED MODULE: ./packages/cli/src/tag.ts

const tag_examples = `
Examples:
  pte tag                                   the commit that is checked out, now
  pte tag --timestamp commit                the same tag however often it is asked
  pte tag --version 2 --sha "$GITHUB_SHA"   for another major version of the app

The tag is v<version>_<first 7 digits of the commit>_<time in UTC>Z. Flux compares the time.`;
/** `pte tag`: prints the tag for an image of the checkout. */
function tagCommand() {
    return new esm/* Command */.uB('tag')
        .description('print the tag for an image of the commit that is checked out')
        .option('--version <number>', 'the number in v1_…, raised by a breaking change of the app', '1')
        .option('--timestamp <when>', 'build (now), commit, or an instant of RFC 3339', 'build')
        .option('--sha <commit>', 'full commit id (default: the commit that is checked out)')
        .addHelpText('after', tag_examples)
        .action(async ({ version, timestamp, sha }) => {
        const { checkoutTag } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474), __webpack_require__.e(226), __webpack_require__.e(417), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 1343));
        const { baseEnvironment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2));
        const checkout = { directory: process.cwd(), env: baseEnvironment(process.env) };
        const tag = await checkoutTag({ version, timestamp, sha, now: Date.now() }, checkout);
        process.stdout.write(`${tag}\n`);
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/tour.ts

const about = `
The guided run of the whole system, on this machine and without network: a registry and a GitHub are started, the
example app is built and pushed, Flux's choice among the tags is shown, the example chart is released, and the example
infrastructure repository is validated, once as it is and once with mistakes in it. Every step is an action's bundle,
run as GitHub's runner runs it. Nothing is left behind.

Example:
  npx pte tour`;
function tourCommand() {
    return new esm/* Command */.uB('tour')
        .description('show the whole system at work on this machine')
        .addHelpText('after', about)
        .action(async () => {
        const { takeTour } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(925), __webpack_require__.e(118), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474), __webpack_require__.e(432), __webpack_require__.e(920)]).then(__webpack_require__.bind(__webpack_require__, 8920));
        const { createScreen } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 8009));
        const colour = process.stdout.isTTY && !process.env['NO_COLOR'];
        await takeTour(createScreen((text) => void process.stdout.write(text), colour));
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/validate.ts





const validate_examples = `
Examples:
  pte validate                                    the repository in this folder, all its clusters
  pte validate ../infrastructure --cluster tilia  one cluster of another repository
  pte validate --format sarif > results.sarif     for code scanning
  pte validate --fail-on warning                  be strict

Nothing is fetched from the network but charts with --helm remote and bases with --remote-bases; no cluster is asked.`;
const formats = ['text', 'json', 'sarif', 'github', 'junit'];
/** `pte validate`: prints what is wrong with what Flux would apply. */
function validateCommand() {
    return repositoryCommand('validate')
        .description('build what Flux would apply and tell what is wrong with it')
        .addOption(helmOption())
        .addOption(kubernetesVersionOption())
        .addOption(new esm/* Option */.c$('--format <format>', 'form of the findings').choices(formats).default('text'))
        .addOption(new esm/* Option */.c$('--fail-on <severity>', 'exit status 1 from this severity on')
        .choices([...report_src/* severities */.gO, 'never'])
        .default('error'))
        .addHelpText('after', validate_examples)
        .action(async (repository, options) => {
        const { cluster, source, remoteBases, format, failOn, ...charts } = options;
        const { validate } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 3453));
        const { lendDownloader } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(842), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 1203));
        const helm = await helmOptions(charts, repository);
        const validated = await lendDownloader(remoteBases, process.env, (downloader) => validate({ path: repository, clusters: cluster, sources: source, helm, downloader }));
        process.stdout.write(await validate_inFormat(validated.report, format, validated.source));
        if (validated.report.findings.some((finding) => (0,report_src/* reaches */.O6)(finding, failOn)))
            process.exitCode = exit_status/* exitStatus */.$.finding;
    });
}
async function validate_inFormat(report, format, source) {
    switch (format) {
        case 'text':
            return (0,report_src/* reportAsText */.wF)(report, { colour: process.stdout.isTTY && !process.env['NO_COLOR'], source });
        case 'json':
            return (0,report_src/* reportAsJson */.TZ)(report);
        case 'sarif': {
            const { describeRule } = await Promise.all(/* import() */[__webpack_require__.e(221), __webpack_require__.e(856), __webpack_require__.e(139), __webpack_require__.e(842), __webpack_require__.e(203), __webpack_require__.e(474), __webpack_require__.e(453)]).then(__webpack_require__.bind(__webpack_require__, 3453));
            return (0,report_src/* reportAsSarif */.sJ)(report, { describe: describeRule });
        }
        case 'github':
            return report.findings.map((finding) => `${(0,report_src/* annotation */.w7)(finding)}\n`).join('');
        case 'junit':
            return (0,report_src/* reportAsJunit */.Fi)(report);
    }
}

// EXTERNAL MODULE: ./packages/cli/src/version.ts
var version = __webpack_require__(5270);
;// CONCATENATED MODULE: ./packages/cli/src/commands.ts














const guide = `
Examples:
  pte tag                                    the tag for the commit that is checked out
  pte policy --from ghcr.io/octo/app         the tag that Flux picks
  pte push ./site ghcr.io/octo/site:v1       a folder as an image, no container engine needed
  pte build kubernetes/apps                  what kustomize build prints
  pte validate                               what Flux would apply here, checked
  pte tour                                   all of it, on a local registry and a local GitHub

Exit status: 0 done and clean; 1 a finding, or a refused change; 2 wrong use, or something could not be reached.`;
const verbs = [
    tagCommand,
    policyCommand,
    imageCommand,
    pushCommand,
    packageCommand,
    indexCommand,
    releaseCommand,
    buildCommand,
    renderCommand,
    validateCommand,
    graphCommand,
    tourCommand,
];
/** The whole command line: every verb with its options and its help. */
function createCommands() {
    const program = new esm/* Command */.uB('pte')
        .description('Images, charts and repositories for apps on Kubernetes with Flux v2')
        .version(version/* version */.r)
        // Otherwise the --version of the program would take the --version of `pte tag`.
        .enablePositionalOptions()
        .addHelpText('after', guide);
    for (const create of verbs)
        program.addCommand(create());
    throwInsteadOfExit(program);
    return program;
}
/** Commander passes this setting on only to the commands that it creates itself. */
function throwInsteadOfExit(command) {
    command.exitOverride().showHelpAfterError('(add --help for examples)');
    command.commands.forEach(throwInsteadOfExit);
}


/***/ }),

/***/ 6116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addConnectionOptions),
/* harmony export */   g: () => (/* binding */ connectRegistry)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8190);




/** Adds the options; `registry` is what the login is for. */
function addConnectionOptions(command, registry) {
    return command
        .option('--username <name>', `log in to ${registry} as this user`)
        .option('--password-stdin', 'read the password from standard input')
        .option('--insecure', 'speak plain HTTP to a registry that is not on this machine');
}
/** Connects with the login that the options give, else with the one that `docker login` has left. */
async function connectRegistry(host, options, reporter) {
    const { createFetch, proxyFromEnvironment, retryText } = await __webpack_require__.e(/* import() */ 664).then(__webpack_require__.bind(__webpack_require__, 7664));
    const { createRegistry } = await Promise.all(/* import() */[__webpack_require__.e(226), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 1226));
    const proxy = proxyFromEnvironment(process.env);
    const credentials = (await loginOf(options, reporter)) ?? (await dockerLogin(host));
    const fetch = createFetch({
        ...(proxy === undefined ? {} : { proxy }),
        onRetry(event) {
            reporter.progress({ message: retryText(event) });
        },
    });
    return createRegistry(host, {
        fetch,
        insecure: options.insecure === true,
        ...(credentials === undefined ? {} : { credentials }),
    });
}
async function loginOf({ username, passwordStdin = false }, reporter) {
    if (username === undefined && !passwordStdin)
        return undefined;
    if (username === undefined || !passwordStdin) {
        throw new _pte_report__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .Dh({
            rule: 'wrong-use',
            message: '--username and --password-stdin belong together',
            help: 'Write the password to standard input: echo "$TOKEN" | pte push … --username octocat --password-stdin',
        });
    }
    const password = (await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_2__.text)(process.stdin)).replace(/\r?\n$/, '');
    reporter.secret(password);
    return { username, password };
}
async function dockerLogin(host) {
    const { credentialsFromDocker } = await Promise.all(/* import() */[__webpack_require__.e(226), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 1226));
    const { baseEnvironment } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2));
    const folder = process.env['DOCKER_CONFIG'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.docker');
    return credentialsFromDocker(host, { folder, env: baseEnvironment(process.env) });
}


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createTerminalReporter)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);


/** A Reporter for people at a terminal, on standard error; plain text when that is no terminal or NO_COLOR is set. */
function createTerminalReporter(stream, env) {
    const live = stream.isTTY && !env['CI'];
    const colour = stream.isTTY && !env['NO_COLOR'];
    const secrets = [];
    let pending = false;
    const paint = (style, text) => (colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text);
    const write = (text) => {
        const masked = secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
        stream.write(`${pending ? '\r\u001B[K' : ''}${masked}\n`);
        pending = false;
    };
    return {
        finding: (finding) => {
            write((0,_pte_report__WEBPACK_IMPORTED_MODULE_1__/* .findingAsText */ .rF)(finding, { colour, source: () => undefined }).trimEnd());
        },
        progress(progress) {
            if (progress.done === undefined)
                write(paint('dim', progress.message));
            else if (live) {
                stream.write(`\r\u001B[K${fitted((0,_pte_report__WEBPACK_IMPORTED_MODULE_1__/* .progressText */ .l_)(progress), stream.columns)}`);
                pending = true;
            }
        },
        // A summary is a page of a workflow run; at a terminal the progress and the result say the same.
        summary: () => undefined,
        secret: (value) => {
            if (value !== '')
                secrets.push(value);
        },
        async group(name, work) {
            write(paint('bold', name));
            return work();
        },
    };
}
function fitted(text, columns) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).slice(0, columns - 1);
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $D: () => (/* reexport */ CommandNotFound),
  cT: () => (/* reexport */ OutputTooLong),
  baseEnvironment: () => (/* reexport */ baseEnvironment),
  BR: () => (/* reexport */ cleanUpOnSignals),
  d1: () => (/* reexport */ runCommand)
});

// UNUSED EXPORTS: endCommands

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/process/src/descendants.ts

/**
 * Ids of the processes that a process has started, and those that they have, as far as they are there still. Read from
 * /proc, so none are found on other systems than Linux.
 */
function descendantsOf(pid) {
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
        return (0,external_node_fs_.readdirSync)('/proc')
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
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8');
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
function noteRunning(child, signal) {
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
function endCommands() {
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
function tellChildren(listener, work) {
    if (!subscribed)
        (0,external_node_diagnostics_channel_.subscribe)('child_process', announce);
    subscribed = true;
    return listeners.run(listener, work);
}
function announce(message) {
    if (typeof message !== 'object' || message === null || !('process' in message))
        return;
    if (message.process instanceof external_node_child_process_.ChildProcess)
        listeners.getStore()?.(message.process);
}

;// CONCATENATED MODULE: ./packages/process/src/command.ts



/** The program is not on PATH. A non-zero exit is not an error but a result. */
class CommandNotFound extends Error {
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
async function runCommand(program, args, options) {
    const { which } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 8701));
    const path = await which(program);
    if (path === '')
        throw new CommandNotFound(program);
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
    return signal === undefined ? exitCode : 128 + external_node_os_.constants.signals[signal];
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

const signals = ['SIGINT', 'SIGTERM'];
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





/***/ }),

/***/ 8190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dh: () => (/* reexport */ ExpectedError),
  w7: () => (/* reexport */ annotation),
  p8: () => (/* reexport */ markdown_text_codeAsMarkdown),
  LU: () => (/* reexport */ createReport),
  rF: () => (/* reexport */ findingAsText),
  DF: () => (/* reexport */ mergeFindings),
  l_: () => (/* reexport */ progressText),
  O6: () => (/* reexport */ finding_reaches),
  TZ: () => (/* reexport */ reportAsJson),
  Fi: () => (/* reexport */ reportAsJunit),
  sJ: () => (/* reexport */ reportAsSarif),
  wF: () => (/* reexport */ reportAsText),
  gO: () => (/* reexport */ severities),
  LS: () => (/* reexport */ markdown_text_textAsMarkdown)
});

// UNUSED EXPORTS: countBySeverity, countsText, reportAsMarkdown, workflowCommand

;// CONCATENATED MODULE: ./packages/report/src/expected-error.ts
/**
 * A failure that the user can do something about: bad input, a refusing registry, a missing permission.
 * It ends the work and is shown as its finding, without a stack trace. Any other error is a bug.
 */
class ExpectedError extends Error {
    name = 'ExpectedError';
    finding;
    constructor(finding, options) {
        super(finding.message, options);
        this.finding = { severity: 'error', ...finding };
    }
}

;// CONCATENATED MODULE: ./packages/report/src/finding.ts
/** From the worst to the mildest. */
const severities = ['error', 'warning', 'notice'];
/** True when `finding` is as bad as `threshold` or worse; nothing reaches `never`. */
function finding_reaches(finding, threshold) {
    return threshold !== 'never' && severities.indexOf(finding.severity) <= severities.indexOf(threshold);
}

;// CONCATENATED MODULE: ./packages/report/src/findings.ts

/** Makes one finding of those with equal rule, place and message, with the roots of all, and sorts by place. */
function mergeFindings(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.rule, finding.at, finding.message]);
        const known = merged.get(key);
        if (known === undefined)
            merged.set(key, { ...finding });
        else if (finding.roots)
            known.roots = [...new Set([...(known.roots ?? []), ...finding.roots])].sort();
    }
    return [...merged.values()].sort(byPlace);
}
function countBySeverity(findings) {
    const counts = { errors: 0, warnings: 0, notices: 0 };
    for (const finding of findings)
        counts[`${finding.severity}s`] += 1;
    return counts;
}
/** The findings of each file, in order of their first; those without a place have the key undefined. */
function findings_groupByFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.at?.file);
        if (group)
            group.push(finding);
        else
            groups.set(finding.at?.file, [finding]);
    }
    return groups;
}
function byPlace(a, b) {
    return (compareText(a.at?.file ?? '', b.at?.file ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/report/src/json.ts
/** The JSON report, indented by two, with a final line break. */
function reportAsJson(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./packages/report/src/junit.ts

/**
 * The findings as JUnit XML, for test viewers: a suite of the clusters that were built, and a suite for each file
 * that has findings. Only errors are failures; warnings and notices are passed cases with a text.
 */
function reportAsJunit(report) {
    const clusters = report.clusters.map(({ entry, roots, objects }) => ({
        failed: false,
        xml: `<testcase classname="clusters" name="${junit_escape(`${entry || '.'}: ${roots} roots, ${objects} objects`)}"/>`,
    }));
    const suites = [suite('clusters', clusters)];
    for (const [file = 'repository', findings] of findings_groupByFile(report.findings)) {
        suites.push(suite(file, findings.map((finding) => testCase(file, finding))));
    }
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pte validate">\n${suites.join('')}</testsuites>\n`;
}
function suite(name, cases) {
    const failures = cases.filter((one) => one.failed).length;
    const lines = cases.map(({ xml }) => `    ${xml}\n`).join('');
    return `  <testsuite name="${junit_escape(name)}" tests="${cases.length}" failures="${failures}">\n${lines}  </testsuite>\n`;
}
function testCase(file, finding) {
    const { rule, message, help, at, severity } = finding;
    const place = at ? `${at.file}:${at.line}${at.column === undefined ? '' : `:${at.column}`}\n` : '';
    const text = junit_escape(`${place}${message}${help === undefined ? '' : `\n${help}`}`);
    const body = severity === 'error'
        ? `<failure type="${junit_escape(rule)}" message="${junit_escape(message)}">${text}</failure>`
        : `<system-out>${severity}: ${text}</system-out>`;
    const line = at ? ` line="${at.line}"` : '';
    return {
        failed: severity === 'error',
        xml: `<testcase classname="${junit_escape(file)}" name="${junit_escape(`${rule}: ${message}`)}" file="${junit_escape(file)}"${line}>${body}</testcase>`,
    };
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML 1.0 has no way at all to write most control characters. */
function junit_escape(text) {
    return text
        .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
        .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./packages/report/src/markdown.ts




const icon = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** A job summary: whether the check passed, what was built, and for each file what is wrong and what to do. */
function reportAsMarkdown(report, options) {
    const failed = report.findings.some((finding) => reaches(finding, options.failOn));
    const title = failed ? '## ❌ Flux would not apply this as it is' : '## ✅ Flux can apply this';
    const parts = [title, `**${countsText(report.summary)}**`];
    if (report.clusters.length > 0)
        parts.push(clusterTable(report.clusters));
    for (const [file, findings] of groupByFile(report.findings)) {
        parts.push(`### ${file === undefined ? 'The repository' : codeAsMarkdown(file)}`, findingTable(findings, options));
    }
    return `${parts.join('\n\n')}\n`;
}
function clusterTable(clusters) {
    const rows = clusters.map(({ entry, roots, objects }) => `| ${codeAsMarkdown(entry || '.')} | ${roots} | ${objects} |`);
    return ['| cluster | Flux Kustomizations | objects |', '| --- | ---: | ---: |', ...rows].join('\n');
}
function findingTable(findings, { link }) {
    const rows = findings.map((finding) => {
        const url = finding.at && link(finding.at);
        const line = finding.at === undefined ? '' : url ? `[${finding.at.line}](${url})` : String(finding.at.line);
        const help = finding.help === undefined ? '' : `<br>→ ${textAsMarkdown(finding.help)}`;
        return `| ${icon[finding.severity]} | ${line} | ${textAsMarkdown(finding.message)}${help} | ${codeAsMarkdown(finding.rule)} |`;
    });
    return ['| | line | what is wrong, and what to do | rule |', '| --- | ---: | --- | --- |', ...rows].join('\n');
}

;// CONCATENATED MODULE: ./packages/report/src/markdown-text.ts
/** Text that may quote a repository: nothing in it becomes Markdown, HTML or another cell of a table. */
function markdown_text_textAsMarkdown(text) {
    return text
        .replace(/[\\`*_[\]<>|~#@]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('\n', '<br>');
}
/** The same, set as code. */
function markdown_text_codeAsMarkdown(text) {
    return `<code>${markdown_text_textAsMarkdown(text)}</code>`;
}

;// CONCATENATED MODULE: ./packages/report/src/progress.ts
/** One line about a step, such as `Uploading sha256:0123 4.2 MB of 17.0 MB`. */
function progressText({ message, done, total, unit }) {
    if (done === undefined)
        return message;
    const amount = unit === 'bytes' ? sizeText : String;
    return `${message} ${amount(done)}${total === undefined ? '' : ` of ${amount(total)}`}`;
}
/** A number of bytes in the unit that fits: `0 B`, `12.3 kB`, `4.2 MB`, `1.7 GB`. */
function sizeText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1);
    return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power] ?? ''}`;
}

;// CONCATENATED MODULE: ./packages/report/src/sarif.ts
/** GitHub takes no more results of one run, and shows fewer. */
const resultLimit = 25_000;
const level = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The findings as a log of SARIF 2.1.0, in the subset that GitHub's code scanning reads: relative URIs, a location
 * for every result, and `results` present even when there are none.
 */
function reportAsSarif(report, { describe }) {
    const findings = report.findings.slice(0, resultLimit);
    const rules = [...new Set(findings.map((finding) => finding.rule))].sort();
    const log = {
        version: '2.1.0',
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'pte',
                        rules: rules.map((id) => ruleOf(id, describe(id))),
                    },
                },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function ruleOf(id, text) {
    return { id, shortDescription: { text } };
}
function resultOf(finding, ruleIndex) {
    const text = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`;
    const related = finding.related?.map(({ message, at }) => ({
        ...locationOf(at),
        message: { text: message },
    }));
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: level[finding.severity],
        message: { text },
        // What concerns the repository as a whole stands at its root: GitHub refuses a result without a place.
        locations: [locationOf(finding.at ?? { file: '.', line: 1 })],
        ...(related && related.length > 0 ? { relatedLocations: related } : {}),
    };
}
function locationOf({ file, line, column, endLine, endColumn, }) {
    return {
        physicalLocation: {
            artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
            region: {
                startLine: line,
                ...(column === undefined ? {} : { startColumn: column }),
                ...(endLine === undefined ? {} : { endLine }),
                ...(endColumn === undefined ? {} : { endColumn }),
            },
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/report/src/code-frame.ts
/** Longer lines, such as minified JSON, would bury the finding. */
const lineLimit = 160;
/**
 * The source line of a place with the meant part underlined, as compilers show it:
 *
 *     3 |   - relase.yaml
 *       |     ^^^^^^^^^^^
 *
 * Empty when the text has no such line, or none that is worth showing.
 */
function codeFrame(text, place) {
    const line = text.split('\n', place.line)[place.line - 1]?.trimEnd();
    if (!line || line.length > lineLimit)
        return [];
    const number = String(place.line);
    const frame = [`${number} | ${line}`];
    if (place.column !== undefined)
        frame.push(`${' '.repeat(number.length)} | ${underline(line, place)}`);
    return frame;
}
function underline(line, { line: first, column = 1, endLine = first, endColumn }) {
    const end = endLine === first && endColumn !== undefined ? endColumn : line.length + 1;
    const length = Math.max(1, Math.min(end, line.length + 1) - column);
    // Tabs stay tabs, so that the mark stands below what it means at any tab width.
    return line.slice(0, column - 1).replace(/[^\t]/g, ' ') + '^'.repeat(length);
}

;// CONCATENATED MODULE: ./packages/report/src/counts-text.ts
/** `2 errors, 1 warning`, or `no findings`. */
function counts_text_countsText({ errors, warnings, notices }) {
    const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notices, 'notice')];
    return parts.filter((part) => part !== undefined).join(', ') || 'no findings';
}
function plural(count, noun) {
    return count === 0 ? undefined : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/report/src/text.ts



const severityStyle = { error: 'red', warning: 'yellow', notice: 'blue' };
/** All findings for people at a terminal, and a last line that counts them. */
function reportAsText(report, options) {
    const blocks = report.findings.map((finding) => findingAsText(finding, options));
    const objects = report.clusters.reduce((sum, cluster) => sum + cluster.objects, 0);
    const entries = report.clusters.map((cluster) => cluster.entry || '.').join(', ');
    const checked = entries === '' ? '' : ` in ${objects} objects of ${entries}`;
    return [...blocks, `${counts_text_countsText(report.summary)}${checked}\n`].join('\n');
}
/** `file:line:column severity: message [rule]`, the source line, and what to do. */
function findingAsText(finding, { colour, source }) {
    // Whether to colour is the caller's decision, which knows the stream that the text is for.
    const paint = (style, text) => (colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const { at, severity, rule, message, help, related = [] } = finding;
    const place = at ? `${paint('bold', placeText(at))} ` : '';
    const lines = [
        `${place}${paint(severityStyle[severity], severity)}: ${message} ${paint('dim', `[${rule}]`)}`,
    ];
    if (at)
        lines.push(...codeFrame(source(at.file) ?? '', at).map((line) => `  ${paint('dim', line)}`));
    for (const other of related)
        lines.push(`  ${placeText(other.at)}: ${other.message}`);
    if (help !== undefined)
        lines.push(`  ${paint('cyan', 'help:')} ${help.replaceAll('\n', '\n        ')}`);
    return `${lines.join('\n')}\n`;
}
function placeText({ file, line, column }) {
    return `${file}:${line}${column === undefined ? '' : `:${column}`}`;
}

;// CONCATENATED MODULE: ./packages/report/src/validation-report.ts

function createReport(clusters, findings) {
    return {
        version: 1,
        clusters: [...clusters],
        findings: [...findings],
        summary: countBySeverity(findings),
    };
}

;// CONCATENATED MODULE: ./packages/report/src/workflow-command.ts
/**
 * A workflow command of GitHub Actions, `::name key=value::message`, escaped as @actions/core does.
 * Written here rather than taken from @actions/core because the command line prints them too and
 * loading that library doubles the start-up of a bundle.
 */
function workflowCommand(name, message, properties = {}) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
    return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(message)}`;
}
/** The annotation of a finding: on its file and line where it has one. */
function annotation(finding) {
    const { file, line, endLine, column, endColumn } = finding.at ?? {};
    // GitHub shows columns only for annotations of one line.
    const oneLine = endLine === undefined || endLine === line;
    const message = finding.help === undefined ? finding.message : `${finding.message}\n${finding.help}`;
    return workflowCommand(finding.severity, message, {
        title: finding.rule,
        file,
        line,
        endLine,
        col: oneLine ? column : undefined,
        endColumn: oneLine ? endColumn : undefined,
    });
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./packages/report/src/index.ts















/***/ }),

/***/ 5495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ formatImageReference),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
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


/***/ })

};
