import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2980:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandWords)
/* harmony export */ });
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9424);

/**
 * Reads the command of an input.
 *
 * @throws {ExpectedError} `invalid-input`
 */
async function commandWords(input, text) {
    if (text === undefined)
        return undefined;
    const { parseCommandWords } = await Promise.all(/* import() */[__nccwpck_require__.e(830), __nccwpck_require__.e(656)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9830));
    const words = parseCommandWords(text);
    if (words !== undefined)
        return words;
    throw new _pte_report__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh({
        rule: 'invalid-input',
        message: `input ${input} is ${text}, which is neither a JSON array of strings nor words without quotes`,
        help: 'Write it like ["node", "server.js"], or as words: node server.js. Quotes and a shell need the array: ["sh", "-c", "echo $HOME"].',
    });
}


/***/ }),

/***/ 581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pte_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3990);
/* harmony import */ var _pte_http__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7664);
/* harmony import */ var _pte_process__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4024);
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2980);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5749);
/* harmony import */ var _when_not_newest_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9584);
/* harmony import */ var _logins_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5435);
/* harmony import */ var _publish_decision_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1617);
/* harmony import */ var _mode_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6642);
/* harmony import */ var _private_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7515);
/* harmony import */ var _receiver_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1660);
/* harmony import */ var _secret_entries_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(8640);
/* harmony import */ var _when_stale_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9809);













await (0,_pte_action__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(main, ({ context, reporter }) => (0,_private_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .removePrivateFolders */ .T)(context.temporary, commandEnvironment(), reporter));
async function main({ inputs, context, reporter, setOutput }) {
    const options = await readOptions(inputs, context, createClient(reporter));
    // Loaded once the inputs are read: a wrong one fails at once.
    const { removeTemporaryPaths, tagAndPush } = await Promise.all(/* import() */[__nccwpck_require__.e(183), __nccwpck_require__.e(830), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4874));
    // A cancelled job is told by a signal, and killed some seconds later.
    const letGo = (0,_pte_process__WEBPACK_IMPORTED_MODULE_2__/* .cleanUpOnSignals */ .BR)(removeTemporaryPaths);
    const result = await tagAndPush(options, reporter).finally(letGo);
    await setOutput('image', result.image);
    await setOutput('tag', result.tag);
    await setOutput('digest', result.digest);
    await setOutput('reference', result.reference);
    await setOutput('created', result.created);
    await setOutput('pushed', result.pushed);
    await setOutput('skipped', result.skipped);
}
/** A long wait must not look like a step that hangs. */
function createClient(reporter) {
    const proxy = (0,_pte_http__WEBPACK_IMPORTED_MODULE_1__.proxyFromEnvironment)(process.env);
    return (0,_pte_http__WEBPACK_IMPORTED_MODULE_1__.createFetch)({
        ...(proxy === undefined ? {} : { proxy }),
        onRetry: (event) => {
            reporter.progress({ message: (0,_pte_http__WEBPACK_IMPORTED_MODULE_1__/* .retryText */ .qL)(event) });
        },
    });
}
async function readOptions(inputs, context, fetch) {
    return {
        run: context,
        image: inputs.text('image'),
        version: inputs.text('version') ?? '1',
        timestamp: inputs.text('timestamp') ?? 'build',
        sha: inputs.text('sha'),
        publish: inputs.choice('publish', _publish_decision_js__WEBPACK_IMPORTED_MODULE_8__/* .publishModes */ .G) ?? 'auto',
        source: {
            mode: inputs.choice('mode', _mode_js__WEBPACK_IMPORTED_MODULE_9__/* .modes */ .n) ?? 'build',
            from: inputs.list('from'),
            context: inputs.text('context') ?? '.',
            file: inputs.text('file'),
            directory: inputs.text('directory'),
            archive: inputs.text('archive'),
        },
        dockerfile: readDockerfile(inputs),
        directory: await readDirectory(inputs),
        tags: inputs.list('tags'),
        mirrors: inputs.list('mirrors'),
        registry: inputs.text('registry'),
        username: inputs.text('username'),
        password: inputs.text('password'),
        logins: (0,_logins_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLogins */ .w)(inputs.list('logins')),
        policy: {
            pattern: inputs.text('policy-pattern'),
            extract: inputs.text('policy-extract'),
            order: inputs.choice('policy-order', ['asc', 'desc']),
        },
        policyFrom: inputs.text('policy-from'),
        whenNotNewest: inputs.choice('when-not-newest', _when_not_newest_js__WEBPACK_IMPORTED_MODULE_10__/* .notNewestModes */ .Y) ?? 'wait',
        whenStale: inputs.choice('when-stale', _when_stale_js__WEBPACK_IMPORTED_MODULE_11__/* .staleModes */ .c) ?? 'tag',
        receiver: readReceiverInputs(inputs),
        prune: { keep: inputs.text('prune-keep'), inUse: inputs.text('prune-in-use') },
        idToken: idTokenService(process.env),
        token: apiToken(inputs),
        env: commandEnvironment(),
        fetch,
        now: Date.now(),
    };
}
function readDockerfile(inputs) {
    return {
        target: inputs.text('target'),
        platforms: inputs.list('platforms').flatMap((line) => line.split(/\s*,\s*/)),
        buildArgs: inputs.list('build-args'),
        secrets: (0,_secret_entries_js__WEBPACK_IMPORTED_MODULE_12__/* .secretEntries */ .v)(inputs.text('secrets') ?? ''),
        ssh: inputs.list('ssh'),
        labels: inputs.list('labels'),
        annotations: inputs.list('annotations'),
        cacheFrom: inputs.list('cache-from'),
        cacheTo: inputs.list('cache-to'),
        provenance: inputs.text('provenance') ?? 'false',
        sbom: inputs.text('sbom') ?? 'false',
    };
}
async function readDirectory(inputs) {
    return {
        base: inputs.text('base') ?? 'scratch',
        path: inputs.text('directory-path') ?? '/app',
        compression: inputs.choice('compression', ['gzip', 'zstd']) ?? 'gzip',
        entrypoint: await (0,_command_words_js__WEBPACK_IMPORTED_MODULE_3__/* .commandWords */ .B)('entrypoint', inputs.text('entrypoint')),
        cmd: await (0,_command_words_js__WEBPACK_IMPORTED_MODULE_3__/* .commandWords */ .B)('cmd', inputs.text('cmd')),
        env: (0,_key_values_js__WEBPACK_IMPORTED_MODULE_4__/* .keyValues */ .K)('env', inputs.list('env')),
        user: inputs.text('user'),
        workdir: inputs.text('workdir'),
        ports: inputs.list('ports'),
    };
}
function readReceiverInputs(inputs) {
    return {
        url: inputs.text('receiver'),
        type: inputs.choice('receiver-type', _receiver_js__WEBPACK_IMPORTED_MODULE_7__/* .receiverTypes */ .H),
        name: inputs.text('receiver-name'),
        namespace: inputs.text('receiver-namespace') ?? 'flux-system',
        secret: inputs.text('receiver-secret'),
        audience: inputs.text('receiver-audience') ?? 'notification-controller',
    };
}
/** GitHub sets these in jobs with the permission `id-token: write`. */
function idTokenService(env) {
    const [url, token] = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']];
    return url && token ? { url, token } : undefined;
}
/** Without a user name the password is GitHub's token, the default of the input. */
function apiToken(inputs) {
    const password = inputs.text('username') === undefined ? inputs.text('password') : undefined;
    return process.env['GITHUB_TOKEN'] ?? password ?? '';
}
/** What git and docker need to work as they do in a `run:` step, and the cache service of GitHub Actions. */
function commandEnvironment() {
    const wanted = /^(?:DOCKER|BUILDX|BUILDKIT|BUILDCTL)_|^ACTIONS_(?:RUNTIME|RESULTS|CACHE)_|^(?:SOURCE_DATE_EPOCH|XDG_RUNTIME_DIR|SSH_AUTH_SOCK)$/;
    const more = Object.entries(process.env).flatMap(([name, value]) => value !== undefined && wanted.test(name) ? [[name, value]] : []);
    return { ...(0,_pte_process__WEBPACK_IMPORTED_MODULE_2__/* .baseEnvironment */ .PZ)(process.env), ...Object.fromEntries(more) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5749:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9424);

/**
 * Reads lines of the form `key=value`; of equal keys the last counts.
 *
 * @throws {ExpectedError} `invalid-input`
 */
function keyValues(input, lines) {
    return Object.fromEntries(lines.map((line) => {
        const equals = line.indexOf('=');
        if (equals < 1)
            throw invalid(input, line);
        return [line.slice(0, equals), line.slice(equals + 1)];
    }));
}
function invalid(input, line) {
    return new _pte_report__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh({
        rule: 'invalid-input',
        message: `the input ${input} has the line ${JSON.stringify(line)}, which is not of the form key=value`,
        help: 'Write one key=value a line.',
    });
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseLogins)
/* harmony export */ });
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9424);

/**
 * Reads the lines of the input `logins`: registry, user name and password with blanks between them. The password is
 * the rest of the line.
 *
 * @throws {ExpectedError} `invalid-input`, which repeats nothing of the line.
 */
function parseLogins(lines) {
    return lines.map((line, index) => {
        const [, registry, username, password] = /^(\S+)\s+(\S+)\s+(\S.*)$/.exec(line) ?? [];
        if (registry !== undefined && username !== undefined && password !== undefined)
            return { registry, username, password };
        throw new _pte_report__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh({
            rule: 'invalid-input',
            message: `line ${index + 1} of the input logins is not a registry, a user name and a password`,
            help: 'Write one login a line, such as `docker.io octocat ${{ secrets.DOCKER_HUB_TOKEN }}`. A secret that is not set is empty.',
        });
    });
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ modes)
/* harmony export */ });
/**
 * Whether an image is built or opened and tagged; or pushed by digest only, to be joined with others; or joined of
 * such; or one that a registry has gets a tag.
 */
const modes = ['build', 'retag', 'digest', 'join'];


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ removePrivateFolders),
/* harmony export */   m: () => (/* binding */ withPrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _undo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5871);



const prefix = 'pte-tag-and-push-';
/** Gives the work a folder that only this user can read, and removes it whatever happens. */
async function withPrivateFolder(parent, work) {
    const { temporaryPath } = await Promise.all(/* import() */[__nccwpck_require__.e(830), __nccwpck_require__.e(656)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9830));
    // mkdtemp makes it with mode 0700.
    const folder = temporaryPath(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, prefix)));
    try {
        return await work(folder.path);
    }
    finally {
        await folder.remove();
    }
}
/**
 * Removes what a cancelled run left behind, in docker too; the post step's work.
 *
 * @param env what docker sees.
 */
async function removePrivateFolders(parent, env, reporter) {
    const left = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(parent)).filter((name) => name.startsWith(prefix));
    const folders = new Set(left.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name, _undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undoSuffix */ .GD))));
    await Promise.all([...folders].map(async (folder) => {
        await (0,_undo_js__WEBPACK_IMPORTED_MODULE_2__/* .undo */ .tN)(folder, env, reporter);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }));
}


/***/ }),

/***/ 1617:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decidePublish),
/* harmony export */   G: () => (/* binding */ publishModes)
/* harmony export */ });
const publishModes = ['auto', 'always', 'never'];
const trustedEvents = ['push', 'workflow_dispatch', 'schedule'];
const branchPrefix = 'refs/heads/';
const tagPrefix = 'refs/tags/';
/**
 * Decides whether an image gets a tag that Flux deploys. Such a tag must never come from a pull request or a side
 * branch by accident, so `auto` is narrow.
 */
function decidePublish({ mode, eventName, ref, defaultBranch }) {
    if (mode !== 'auto')
        return { publish: mode === 'always', reason: `the input publish is ${mode}` };
    if (eventName === 'push' && ref.startsWith(tagPrefix)) {
        return { publish: true, reason: `the git tag ${ref.slice(tagPrefix.length)} was pushed` };
    }
    if (!trustedEvents.includes(eventName)) {
        return {
            publish: false,
            reason: `the event is ${eventName || 'unknown'}, not ${trustedEvents.join(', ')}`,
        };
    }
    if (ref === branchPrefix + defaultBranch) {
        return { publish: true, reason: `this is a ${eventName} on the default branch ${defaultBranch}` };
    }
    const name = ref.startsWith(branchPrefix) ? `branch ${ref.slice(branchPrefix.length)}` : ref;
    return { publish: false, reason: `${name} is not the default branch ${defaultBranch}` };
}


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receiverTypes),
/* harmony export */   e: () => (/* binding */ readReceiver)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9424);


const receiverTypes = ['generic', 'generic-hmac', 'generic-oidc'];
/**
 * Makes sense of the inputs. The path of a webhook is `/hook/` and the SHA-256 of the Receiver's token, name and
 * namespace, one after the other; the token is empty for generic-oidc (notification-controller, Receiver v1).
 *
 * @returns undefined when no Receiver is given.
 * @throws {ExpectedError} `invalid-receiver`
 */
function readReceiver(inputs) {
    const { url: address, name, secret } = inputs;
    if (address === undefined) {
        if (name === undefined && secret === undefined)
            return undefined;
        throw invalid('its name or secret is given without its URL');
    }
    const url = parseAddress(address);
    const whole = url.pathname !== '/';
    const type = inputs.type ?? guess(whole, secret);
    if (type === 'generic-hmac' && secret === undefined)
        throw invalid('generic-hmac needs receiver-secret');
    if (type === 'generic-oidc')
        checkConfidential(url);
    if (!whole)
        url.pathname = webhookPath(inputs, type);
    return { url, proof: proofOf(inputs, type) };
}
function guess(whole, secret) {
    if (secret !== undefined)
        return 'generic-hmac';
    return whole ? 'generic' : 'generic-oidc';
}
function webhookPath({ name, namespace, secret }, type) {
    if (name === undefined)
        throw invalid('its URL has no path, and receiver-name is not given');
    if (type === 'generic' && secret === undefined)
        throw invalid('the path of a generic Receiver depends on its token, and receiver-secret is not given');
    const token = type === 'generic-oidc' ? '' : (secret ?? '');
    return `/hook/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${token}${name}${namespace}`).digest('hex')}`;
}
function proofOf({ secret = '', audience }, type) {
    if (type === 'generic-hmac')
        return { type, secret };
    return type === 'generic-oidc' ? { type, audience } : { type };
}
function parseAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    // The path of a webhook is a secret: no message repeats the address.
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw invalid('its URL is none of http or https');
    return url;
}
/** Who reads the job's token can act as the job, as far as its audience goes. */
function checkConfidential({ protocol, hostname }) {
    const near = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$|\.svc(?:\.cluster\.local)?$/.test(hostname);
    if (protocol === 'https:' || near)
        return;
    throw invalid(`the token of the job is not sent to ${hostname} in clear`);
}
function invalid(reason) {
    return new _pte_report__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh({
        rule: 'invalid-receiver',
        message: `the Receiver of Flux cannot be told anything: ${reason}`,
        help: 'Give receiver, such as https://flux-webhook.example.org/hook/…; or only the host, with receiver-name and receiver-namespace as they stand in the manifest of the Receiver.',
    });
}


/***/ }),

/***/ 8640:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ secretEntries)
/* harmony export */ });
/** A quoted entry, in which a quote is written twice, or a line. */
const entry = /^[ \t]*(?:"((?:[^"]|"")*)"[ \t]*\r?$|(\S.*?)[ \t\r]*$)/gm;
/**
 * The entries of the input `secrets`, one a line. A value of several lines is written as docker/build-push-action
 * has it: the whole entry in double quotes, quotes inside of it twice.
 */
function secretEntries(text) {
    return [...text.matchAll(entry)].map(([, quoted, line = '']) => quoted?.replaceAll('""', '"') ?? line);
}


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ undoSuffix),
/* harmony export */   JR: () => (/* binding */ noteUndo),
/* harmony export */   cA: () => (/* binding */ forgetUndo),
/* harmony export */   tN: () => (/* binding */ undo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pte_process__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4024);


/** Beside the private folder, which a signal removes at once, while docker takes longer than a cancelled job waits. */
const undoSuffix = '.undo';
/**
 * Notes the docker command that undoes what docker is told next. It is noted first, and in a file, because a cancelled
 * job ends this process at any moment: then the post step finds it there.
 *
 * @param folder the private folder of the build.
 */
async function noteUndo(folder, args) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(folder + undoSuffix, `${JSON.stringify(args)}\n`, { mode: 0o600 });
}
/** Takes a note back, where nothing was made after all. */
async function forgetUndo(folder, args) {
    const noted = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(folder + undoSuffix, 'utf8');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(folder + undoSuffix, noted.replace(`${JSON.stringify(args)}\n`, ''));
}
/** Undoes what was noted, the last first. What cannot be undone is told, and keeps nothing else from being undone. */
async function undo(folder, env, reporter) {
    const file = folder + undoSuffix;
    const noted = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => '');
    const commands = noted.split('\n').flatMap(parseCommand);
    for (const args of commands.reverse())
        await undoOne(args, env, reporter);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
}
/** The last line may be cut short. */
function parseCommand(line) {
    try {
        const args = JSON.parse(line);
        return Array.isArray(args) && args.every((one) => typeof one === 'string') ? [args] : [];
    }
    catch {
        return [];
    }
}
async function undoOne(args, env, reporter) {
    const { exitCode, stderr } = await (0,_pte_process__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d1)('docker', args, { env }).catch((error) => {
        if (error instanceof _pte_process__WEBPACK_IMPORTED_MODULE_1__/* .CommandNotFound */ .$D)
            return { exitCode: 1, stderr: error.message };
        throw error;
    });
    // What was noted and then not made is gone already.
    if (exitCode === 0 || /no builder|no such image|reference does not exist/i.test(stderr))
        return;
    reporter.finding({
        rule: 'left-behind',
        severity: 'warning',
        message: `what the build had made in docker could not be removed: docker ${args.join(' ')} failed`,
        help: `Run it by hand where the machine is kept.\n${stderr.trim()}`,
    });
}


/***/ }),

/***/ 9584:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ notNewestModes)
/* harmony export */ });
/** What to do when Flux would prefer an existing tag: take a later second, end the step, or say so and go on. */
const notNewestModes = ['wait', 'fail', 'warn'];


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ staleModes)
/* harmony export */ });
/** What a run does whose branch has moved on: set the tag all the same, or push by digest only. */
const staleModes = ['tag', 'digest'];


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* reexport */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 7 modules
var src = __nccwpck_require__(9424);
;// CONCATENATED MODULE: ./packages/action/src/inputs.ts

/** Reads inputs from `INPUT_…` variables, named as the runner names them. */
function readInputs(env) {
    const text = (name) => {
        const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
        return value === '' ? undefined : value;
    };
    const choice = (name, allowed) => {
        const value = text(name);
        if (value === undefined)
            return undefined;
        const found = allowed.find((one) => one === value);
        if (found === undefined)
            throw invalidInput(name, value, `one of ${allowed.join(', ')}`);
        return found;
    };
    return {
        text,
        list: (name) => (text(name) ?? '').split('\n').flatMap((line) => line.trim() || []),
        boolean: (name) => {
            const value = choice(name, ['true', 'false']);
            return value === undefined ? undefined : value === 'true';
        },
        choice,
    };
}
function invalidInput(name, value, allowed) {
    return new src/* ExpectedError */.Dh({
        rule: 'invalid-input',
        message: `input ${name} is ${JSON.stringify(value)}, which is not ${allowed}`,
        help: `Change with.${name} of the step.`,
    });
}

// EXTERNAL MODULE: ./packages/resource/src/kubernetes-object.ts
var kubernetes_object = __nccwpck_require__(3410);
;// CONCATENATED MODULE: ./packages/action/src/workflow-context.ts



function readWorkflowContext(env) {
    const serverUrl = address(env, 'GITHUB_SERVER_URL', 'https://github.com');
    const repository = required(env, 'GITHUB_REPOSITORY');
    return {
        repository,
        sha: env['GITHUB_SHA'] ?? '',
        ref: env['GITHUB_REF'] ?? '',
        eventName: env['GITHUB_EVENT_NAME'] ?? '',
        event: readEvent(env['GITHUB_EVENT_PATH']),
        actor: env['GITHUB_ACTOR'] ?? '',
        serverUrl,
        apiUrl: address(env, 'GITHUB_API_URL', 'https://api.github.com'),
        workspace: env['GITHUB_WORKSPACE'] || process.cwd(),
        temporary: required(env, 'RUNNER_TEMP'),
        runUrl: `${serverUrl}/${repository}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    };
}
function address(env, name, usual) {
    const value = env[name] || usual;
    if (URL.canParse(value))
        return value;
    throw new src/* ExpectedError */.Dh({
        rule: 'no-workflow',
        message: `${name} is ${JSON.stringify(value)}, which is no address`,
        help: 'The runner sets it, such as https://github.com.',
    });
}
function required(env, name) {
    const value = env[name];
    if (value)
        return value;
    throw new src/* ExpectedError */.Dh({
        rule: 'no-workflow',
        message: `${name} is not set: this program is the bundle of a GitHub action and runs as a step of a workflow`,
        help: 'Outside of a workflow use the command line, pte.',
    });
}
function readEvent(path) {
    if (!path)
        return {};
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return (0,kubernetes_object/* isJsonObject */.O)(event) ? event : {};
    }
    catch (cause) {
        throw new src/* ExpectedError */.Dh({
            rule: 'no-workflow',
            message: `${path}, which GITHUB_EVENT_PATH names, is not the JSON of an event`,
            help: 'The runner writes this file; no step may change it.',
        }, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/action/src/workflow-reporter.ts


/** GitHub shows no more annotations than these of one step. */
const annotationsPerSeverity = 10;
/** GitHub drops a step's summary that is larger, in bytes. */
const summaryLimit = 1024 * 1024;
const cutMark = '\n\n_The summary was cut here: it is longer than GitHub shows. The report file holds everything._\n';
/** Milliseconds between two lines about the same long step: a log keeps every line. */
const progressInterval = 5000;
/** A Reporter that writes workflow commands and log lines, and the job summary to its file. */
function createWorkflowReporter({ write, summaryFile, now = () => performance.now(), }) {
    const shown = { error: 0, warning: 0, notice: 0 };
    let summarySize = 0;
    let lastProgress = -Infinity;
    return {
        finding(finding) {
            shown[finding.severity] += 1;
            if (shown[finding.severity] <= annotationsPerSeverity)
                write((0,src/* annotation */.w7)(finding));
        },
        progress(progress) {
            if (progress.done !== undefined && now() - lastProgress < progressInterval)
                return;
            if (progress.done !== undefined)
                lastProgress = now();
            write(asPlainLines((0,src/* progressText */.l_)(progress)));
        },
        summary(markdown) {
            if (!summaryFile || summarySize >= summaryLimit)
                return;
            const text = fit(`${markdown}\n`, summaryLimit - summarySize);
            summarySize = text.cut ? summaryLimit : summarySize + Buffer.byteLength(text.value);
            (0,external_node_fs_.appendFileSync)(summaryFile, text.value);
        },
        secret: (value) => {
            if (value !== '')
                write((0,src/* workflowCommand */.NA)('add-mask', value));
        },
        async group(name, work) {
            write((0,src/* workflowCommand */.NA)('group', name));
            try {
                return await work();
            }
            finally {
                write((0,src/* workflowCommand */.NA)('endgroup', ''));
            }
        },
    };
}
function fit(text, room) {
    const bytes = Buffer.from(text);
    if (bytes.length <= room)
        return { value: text, cut: false };
    const end = Math.max(room - Buffer.byteLength(cutMark), 0);
    // A character that the cut splits becomes U+FFFD; drop it.
    return {
        value: bytes
            .subarray(0, end)
            .toString()
            .replace(/\uFFFD+$/, '') + cutMark,
        cut: true,
    };
}
/** The runner obeys lines that look like commands; what a build or a registry says must not be able to give any. */
function asPlainLines(text) {
    return text.replace(/^(?=\s*(?:::|##\[))/gm, '| ');
}

;// CONCATENATED MODULE: ./packages/action/src/run.ts





/**
 * Runs an action's main work and, when the job ends, its post work.
 * Both are one bundle: the runner sets `STATE_isPost` for the second run.
 * An ExpectedError becomes an annotation; anything else also shows its stack, since it is a bug of ours.
 */
async function run(main, post) {
    const work = process.env['STATE_isPost'] === 'true' ? post : main;
    try {
        if (work === main && post)
            rememberMain(process.env);
        await work?.(createStep(process.env));
    }
    catch (error) {
        reportFailure(error);
    }
}
/** Written by hand and not by @actions/core: a step must not load that library before its inputs are known to be right. */
function rememberMain({ GITHUB_STATE: file }) {
    if (file)
        (0,external_node_fs_.appendFileSync)(file, 'isPost=true\n');
}
function createStep(env) {
    return {
        inputs: readInputs(env),
        context: readWorkflowContext(env),
        reporter: createWorkflowReporter({ write: writeLine, summaryFile: env['GITHUB_STEP_SUMMARY'] }),
        setOutput: async (name, value) => {
            const core = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(955), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
            core.setOutput(name, value);
        },
        fail: (message) => {
            failWith((0,src/* annotation */.w7)({ rule: 'failed', severity: 'error', message }));
        },
    };
}
function reportFailure(error) {
    if (error instanceof src/* ExpectedError */.Dh)
        failWith((0,src/* annotation */.w7)(error.finding));
    else {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        failWith((0,src/* annotation */.w7)({
            rule: 'bug',
            severity: 'error',
            message: `Unexpected failure, please report it: ${text}`,
        }));
    }
}
function failWith(line) {
    writeLine(line);
    process.exitCode = 1;
}
function writeLine(line) {
    process.stdout.write(`${line}\n`);
}

;// CONCATENATED MODULE: ./packages/action/src/index.ts



/***/ }),

/***/ 7664:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createFetch: () => (/* reexport */ createFetch),
  Hr: () => (/* reexport */ failureReason),
  proxyFromEnvironment: () => (/* reexport */ proxyFromEnvironment),
  qL: () => (/* reexport */ retryText)
});

// UNUSED EXPORTS: failureCode

;// CONCATENATED MODULE: ./packages/http/src/failure.ts
/**
 * The error code at the bottom of a failed fetch, such as ECONNRESET; undefined where there is none. fetch itself
 * only says "fetch failed" and hides the reason in `cause`.
 */
function failureCode(error) {
    for (const cause of causes(error)) {
        if (typeof cause.code === 'string')
            return cause.code;
    }
    return undefined;
}
/** The reason of a failed fetch in words, for a message. */
function failureReason(error) {
    const chain = causes(error);
    const last = chain.at(-1);
    if (last === undefined)
        return String(error);
    // Node.js gathers the failures of all addresses of a host in an AggregateError without a message.
    return last.message === '' ? (failureCode(error) ?? last.name) : last.message;
}
function isErrorLike(value) {
    return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
function causes(error) {
    const found = [];
    for (let next = error; isErrorLike(next) && !found.includes(next); next = next.cause)
        found.push(next);
    return found;
}

;// CONCATENATED MODULE: ./packages/http/src/error-body.ts
const limit = 64 * 1024;
/**
 * Replaces the body of a failure by its first 64 KiB, so that whoever reads it for a message cannot be made to
 * read without end. The body can then be read even after the connection is gone.
 */
async function limitErrorBody(response) {
    if (response.status < 400 || response.body === null)
        return response;
    const { status, statusText, headers, url } = response;
    return responseFrom(url, await firstBytes(response.body), { status, statusText, headers });
}
/** A constructed Response has no address, but callers such as octokit ask for it. */
function responseFrom(url, body, init) {
    return Object.defineProperty(new Response(body, init), 'url', { value: url });
}
/** The text of a failure without using up its body. */
function peekText(response) {
    return response.clone().text();
}
/** At most 64 KiB of a body, as far as it arrives. */
async function firstBytes(body) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.byteLength;
            if (size >= limit)
                break;
        }
    }
    catch {
        // A failure whose explanation was cut off is still that failure.
    }
    return new Uint8Array(Buffer.concat(chunks).subarray(0, limit));
}

;// CONCATENATED MODULE: ./packages/http/src/redirect.ts
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
const credentialHeaders = ['authorization', 'cookie', 'proxy-authorization'];
const maximum = 10;
/**
 * Sends a request and follows its redirects as the fetch standard says ("HTTP-redirect fetch"), but drops all
 * credentials when the origin changes and never goes from HTTPS to plain HTTP.
 */
async function followRedirects(transport, url, init) {
    let target = url;
    let request = init;
    for (let count = 0;; count++) {
        const response = await transport(target, request);
        const location = response.headers.get('location');
        if (!redirectStatuses.has(response.status) || location === null || init.redirect === 'manual') {
            return response;
        }
        await response.body?.cancel();
        if (count === maximum)
            throw new TypeError(`${url.href} redirects more than ${maximum} times`);
        const next = new URL(location, target);
        refuse(target, next, init.redirect);
        request = redirected(request, response.status, next.origin === target.origin);
        target = next;
    }
}
function refuse(from, to, mode) {
    if (mode === 'error')
        throw new TypeError(`${from.href} redirects to ${to.href}`);
    if (to.protocol !== 'https:' && to.protocol !== from.protocol) {
        throw new TypeError(`${from.href} redirects to ${to.protocol}//${to.host}, which is less safe`);
    }
}
function redirected(init, status, sameOrigin) {
    const headers = new Headers(init.headers);
    if (!sameOrigin)
        for (const name of credentialHeaders)
            headers.delete(name);
    const method = (init.method ?? 'GET').toUpperCase();
    const becomesGet = (status === 303 && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST');
    if (!becomesGet)
        return { ...init, headers };
    for (const name of ['content-length', 'content-type', 'content-encoding'])
        headers.delete(name);
    return { ...init, headers, method: 'GET', body: null };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./packages/http/src/retry-after.ts
const unitInMilliseconds = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/**
 * How long a server asks to wait, in milliseconds: the Retry-After header as seconds or as an HTTP date (RFC 9110
 * §10.2.3), else GHCR's `retry-after: 333.939671ms` in the text of the failure. Undefined when it does not say.
 */
function retryAfter(header, text, now) {
    return fromHeader(header, now) ?? fromText(text);
}
function fromHeader(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+(?:\.\d+)?\s*$/.test(header))
        return Number(header) * 1000;
    const instant = Date.parse(header);
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}
/** The syntax of Go's time.Duration, such as `1m30.5s`. */
function fromText(text) {
    const duration = /retry-after:?\s*((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)/i.exec(text)?.[1];
    if (duration === undefined)
        return undefined;
    const parts = duration.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g);
    const sum = [...parts].reduce((sum, [, n, unit]) => sum + Number(n) * (unitInMilliseconds[unit ?? ''] ?? 0), 0);
    return Math.ceil(sum);
}

;// CONCATENATED MODULE: ./packages/http/src/retry.ts




const defaultRetryPolicy = {
    retries: 6,
    maxWait: 60_000,
    backOff: 500,
    wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds),
    now: () => Date.now(),
    random: () => Math.random(),
    onRetry: () => undefined,
};
/** Statuses that say that the request was not carried out. */
const notCarriedOut = new Set([425, 429]);
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const lostConnection = new Set([
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
]);
/** Makes attempts until one ends in something that waiting does not cure, or the policy's limits are reached. */
async function withRetries(attempt, request, policy) {
    let waited = 0;
    for (let count = 0;; count++) {
        const outcome = await outcomeOf(() => attempt(count));
        const reason = passingReason(outcome, request.init);
        const wait = reason === undefined ? Infinity : waitAfter(outcome, count, policy);
        if (reason === undefined || count >= policy.retries || waited + wait > policy.maxWait)
            return settle(outcome);
        policy.onRetry({ url: request.url, reason, wait });
        await policy.wait(wait);
        waited += wait;
    }
}
async function outcomeOf(attempt) {
    try {
        const response = await attempt();
        return { response, text: response.status < 400 ? '' : await peekText(response) };
    }
    catch (error) {
        return { error };
    }
}
function settle(outcome) {
    if ('error' in outcome)
        throw outcome.error;
    return outcome.response;
}
/** Why another attempt may succeed; undefined when it would not, or when it could do harm. */
function passingReason(outcome, init) {
    if (isReadOnce(init.body) || (init.signal?.aborted ?? false))
        return undefined;
    if ('error' in outcome) {
        const code = failureCode(outcome.error);
        return code !== undefined && lostConnection.has(code) && isIdempotent(init) ? code : undefined;
    }
    const { status, headers } = outcome.response;
    // GitHub, and GHCR, tell of the secondary rate limit with 403.
    const limited = notCarriedOut.has(status) || (status === 403 && /secondary rate limit/i.test(outcome.text));
    const refused = limited || (status === 503 && headers.has('retry-after'));
    return refused || (passing.has(status) && isIdempotent(init)) ? `status ${status}` : undefined;
}
function isReadOnce(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
function isIdempotent({ idempotent, method = 'GET' }) {
    return idempotent ?? !['POST', 'PATCH'].includes(method.toUpperCase());
}
function waitAfter(outcome, count, policy) {
    const asked = 'response' in outcome
        ? retryAfter(outcome.response.headers.get('retry-after'), outcome.text, policy.now())
        : undefined;
    const spread = policy.random();
    // Never before the instant that was asked for, and not all clients at that instant.
    if (asked !== undefined)
        return Math.ceil(asked + spread * policy.backOff * 0.5);
    return Math.ceil(policy.backOff * 2 ** count * (0.5 + spread / 2));
}

;// CONCATENATED MODULE: ./packages/http/src/streamed-body.ts
function isStreamedBody(body) {
    return typeof body === 'object' && body !== null && 'open' in body && 'length' in body;
}

;// CONCATENATED MODULE: ./packages/http/src/undici.ts
async function loadUndici(proxy) {
    const { Agent, EnvHttpProxyAgent, fetch, request } = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4371, 19));
    if (proxy === undefined)
        return { fetch, request, dispatcher: new Agent() };
    const { httpProxy = '', httpsProxy = httpProxy, noProxy = '' } = proxy;
    return { fetch, request, dispatcher: new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy }) };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: ./packages/http/src/upload.ts


const methods = ['PUT', 'POST', 'PATCH'];
/**
 * Sends a streamed body. fetch would keep a copy of all of it in memory, for the case of a redirect: it clones the
 * request, which tees the stream. The answer to an upload is short, and is read whole.
 */
async function upload({ request, dispatcher }, url, { method = 'PUT', headers, signal }, { length, open }) {
    const known = methods.find((name) => name === method.toUpperCase());
    if (known === undefined)
        throw new TypeError(`${method} does not take a body`);
    const sent = new Headers(headers);
    sent.set('content-length', String(length));
    const content = external_node_stream_.Readable.from(await open(), { objectMode: false });
    const options = {
        method: known,
        headers: [...sent].flat(),
        body: content,
        dispatcher,
        signal: signal ?? null,
    };
    const response = await request(url, options);
    const text = await firstBytes(response.body);
    return responseFrom(url.href, text.byteLength === 0 ? null : text, {
        status: response.statusCode,
        headers: headerList(response.headers),
    });
}
function headerList(headers) {
    return Object.entries(headers).flatMap(([name, values = []]) => [values].flat().map((value) => [name, value]));
}

;// CONCATENATED MODULE: ./packages/http/src/transport.ts




/** undici is loaded for what the fetch inside Node.js cannot do: uploads in constant memory, and proxies. */
function createTransport(proxy) {
    let loading;
    const undici = () => (loading ??= loadUndici(proxy));
    return async (url, { body, ...init }) => {
        if (isStreamedBody(body))
            return upload(await undici(), url, init, body);
        const plain = body === undefined ? init : { ...init, body };
        const send = proxy === undefined ? sendDirectly : byProxy(await undici());
        return limitErrorBody(await send(url, plain));
    };
}
/** fetch requires duplex with every body that is a stream. */
const wire = { redirect: 'manual', duplex: 'half' };
function sendDirectly(url, init) {
    return fetch(url, { ...init, ...wire });
}
function byProxy({ fetch, dispatcher }) {
    return async (url, { headers, ...init }) => {
        const plainHeaders = [...new Headers(headers)];
        const response = await fetch(url, { ...init, ...wire, headers: plainHeaders, dispatcher });
        const { status, statusText } = response;
        return responseFrom(response.url, response.body, { status, statusText, headers: [...response.headers] });
    };
}

;// CONCATENATED MODULE: ./packages/http/src/fetch.ts




/**
 * The one HTTP client. Beyond the global fetch, it
 *
 * - repeats requests that failed in passing (see RetryPolicy), within a limit on the total wait; what is left
 *   after that is returned or thrown as fetch would;
 * - follows redirects itself and never carries credentials to another origin;
 * - sends streamed bodies with Content-Length, reopening them for each attempt;
 * - reads at most 64 KiB of the body of a failure (status 400 and above).
 */
function createFetch({ proxy, ...retry } = {}) {
    const transport = createTransport(proxy);
    const policy = { ...defaultRetryPolicy, ...retry };
    return (url, init = {}) => {
        const target = new URL(url);
        const attempt = async (count) => {
            const from = count === 0 ? target : await repeatedTarget(target, init);
            const response = await followRedirects(transport, from, init);
            return init.whole === true ? readWhole(response) : response;
        };
        return withRetries(attempt, { url: target, init }, policy);
    };
}
async function readWhole(response) {
    if (response.body === null)
        return response;
    const { url, status, statusText, headers } = response;
    return responseFrom(url, await response.arrayBuffer(), { status, statusText, headers });
}
async function repeatedTarget(target, { retarget }) {
    if (retarget === undefined)
        return target;
    const next = await retarget();
    if (next.origin === target.origin)
        return next;
    throw new TypeError(`${target.href} cannot be repeated at ${next.origin}, where its credentials must not go`);
}

;// CONCATENATED MODULE: ./packages/http/src/retry-text.ts
/** `ghcr.io: status 503, next attempt in 1.5 s` */
function retryText({ url, reason, wait }) {
    return `${url.host}: ${reason}, next attempt in ${(wait / 1000).toFixed(1)} s`;
}

;// CONCATENATED MODULE: ./packages/http/src/proxy.ts
/** The proxy settings of an environment; undefined where it names no proxy. Lower-case names win, as with curl. */
function proxyFromEnvironment(env) {
    const value = (name) => env[name.toLowerCase()] ?? env[name] ?? '';
    const settings = {
        httpProxy: value('HTTP_PROXY'),
        httpsProxy: value('HTTPS_PROXY'),
        noProxy: value('NO_PROXY'),
    };
    return settings.httpProxy === '' && settings.httpsProxy === '' ? undefined : settings;
}

;// CONCATENATED MODULE: ./packages/http/src/index.ts






/***/ }),

/***/ 4024:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $D: () => (/* reexport */ CommandNotFound),
  PZ: () => (/* reexport */ baseEnvironment),
  BR: () => (/* reexport */ cleanUpOnSignals),
  d1: () => (/* reexport */ runCommand)
});

// UNUSED EXPORTS: OutputTooLong, endCommands

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
var external_node_async_hooks_ = __nccwpck_require__(6698);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
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
    if (message.process instanceof external_node_child_process_namespaceObject.ChildProcess)
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
    const { which } = await __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 8701));
    const path = await which(program);
    if (path === '')
        throw new CommandNotFound(program);
    const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 1955));
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

/***/ 9424:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dh: () => (/* reexport */ ExpectedError),
  w7: () => (/* reexport */ annotation),
  l_: () => (/* reexport */ progressText),
  NA: () => (/* reexport */ workflowCommand)
});

// UNUSED EXPORTS: codeAsMarkdown, countBySeverity, countsText, createReport, findingAsText, mergeFindings, reaches, reportAsJson, reportAsJunit, reportAsMarkdown, reportAsSarif, reportAsText, severities, textAsMarkdown

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
    for (const [file = 'repository', findings] of groupByFile(report.findings)) {
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
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./packages/report/src/text.ts



const severityStyle = { error: 'red', warning: 'yellow', notice: 'blue' };
/** All findings for people at a terminal, and a last line that counts them. */
function reportAsText(report, options) {
    const blocks = report.findings.map((finding) => findingAsText(finding, options));
    const objects = report.clusters.reduce((sum, cluster) => sum + cluster.objects, 0);
    const entries = report.clusters.map((cluster) => cluster.entry || '.').join(', ');
    const checked = entries === '' ? '' : ` in ${objects} objects of ${entries}`;
    return [...blocks, `${countsText(report.summary)}${checked}\n`].join('\n');
}
/** `file:line:column severity: message [rule]`, the source line, and what to do. */
function findingAsText(finding, { colour, source }) {
    // Whether to colour is the caller's decision, which knows the stream that the text is for.
    const paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
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

/***/ 3410:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   i: () => (/* binding */ isKubernetesObject)
/* harmony export */ });
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for a value that has apiVersion, kind and metadata.name, all of them non-empty strings. */
function isKubernetesObject(value) {
    return (isJsonObject(value) &&
        isNonEmptyString(value['apiVersion']) &&
        isNonEmptyString(value['kind']) &&
        isJsonObject(value['metadata']) &&
        isNonEmptyString(value['metadata']['name']));
}
function isNonEmptyString(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
