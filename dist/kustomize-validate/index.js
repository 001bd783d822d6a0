import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 918:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _pte_action__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3990);
/* harmony import */ var _pte_process__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4024);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5259);



await (0,_pte_action__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)(async ({ inputs, context, reporter, setOutput, fail }) => {
    const helm = inputs.choice('helm', ['off', 'local', 'remote']);
    const options = {
        checkout: context.workspace,
        path: inputs.text('path') ?? '.',
        clusters: inputs.list('clusters'),
        sources: inputs.list('sources'),
        helm: {
            mode: helm ?? 'local',
            tellLeftOut: helm === 'local',
            kubernetesVersion: inputs.text('kubernetes-version'),
            env: (0,_pte_process__WEBPACK_IMPORTED_MODULE_1__/* .baseEnvironment */ .PZ)(process.env),
            repositoryName: context.repository,
        },
        failOn: inputs.choice('fail-on', [..._pte_report__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO, 'never']) ?? 'error',
        temporary: context.temporary,
        sarifFile: inputs.text('sarif-file'),
        link: (place) => pageOf(place, context),
    };
    const remoteBases = inputs.boolean('remote-bases') ?? false;
    // Loaded once the inputs are read: a wrong one fails at once.
    const { lendDownloader } = await Promise.all(/* import() */[__nccwpck_require__.e(276), __nccwpck_require__.e(661)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6661));
    const { validateRepository } = await Promise.all(/* import() */[__nccwpck_require__.e(276), __nccwpck_require__.e(139), __nccwpck_require__.e(661), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2109));
    const outcome = await lendDownloader(remoteBases, process.env, (downloader) => validateRepository({ ...options, downloader }, reporter));
    await setOutput('errors', outcome.errors);
    await setOutput('warnings', outcome.warnings);
    await setOutput('notices', outcome.notices);
    await setOutput('report', outcome.report);
    if (outcome.sarifFile !== undefined)
        await setOutput('sarif-file', outcome.sarifFile);
    if (outcome.failure !== undefined)
        fail(outcome.failure);
});
/** The line in the commit that was checked out. */
function pageOf({ file, line }, { serverUrl, repository, sha }) {
    if (sha === '')
        return undefined;
    return `${serverUrl}/${repository}/blob/${sha}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3990:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* reexport */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 13 modules
var src = __nccwpck_require__(5259);
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

/***/ 4024:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $D: () => (/* reexport */ CommandNotFound),
  cT: () => (/* reexport */ OutputTooLong),
  PZ: () => (/* reexport */ baseEnvironment),
  BR: () => (/* reexport */ cleanUpOnSignals),
  d1: () => (/* reexport */ runCommand)
});

// UNUSED EXPORTS: endCommands

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

/***/ 5259:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Dh: () => (/* reexport */ ExpectedError),
  w7: () => (/* reexport */ annotation),
  WN: () => (/* reexport */ counts_text_countsText),
  LU: () => (/* reexport */ createReport),
  DF: () => (/* reexport */ mergeFindings),
  l_: () => (/* reexport */ progressText),
  O6: () => (/* reexport */ reaches),
  TZ: () => (/* reexport */ reportAsJson),
  WL: () => (/* reexport */ reportAsMarkdown),
  sJ: () => (/* reexport */ reportAsSarif),
  gO: () => (/* reexport */ severities),
  NA: () => (/* reexport */ workflowCommand)
});

// UNUSED EXPORTS: codeAsMarkdown, countBySeverity, findingAsText, reportAsJunit, reportAsText, textAsMarkdown

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

;// CONCATENATED MODULE: ./packages/report/src/counts-text.ts
/** `2 errors, 1 warning`, or `no findings`. */
function counts_text_countsText({ errors, warnings, notices }) {
    const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notices, 'notice')];
    return parts.filter((part) => part !== undefined).join(', ') || 'no findings';
}
function plural(count, noun) {
    return count === 0 ? undefined : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/report/src/finding.ts
/** From the worst to the mildest. */
const severities = ['error', 'warning', 'notice'];
/** True when `finding` is as bad as `threshold` or worse; nothing reaches `never`. */
function reaches(finding, threshold) {
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

;// CONCATENATED MODULE: ./packages/report/src/markdown-text.ts
/** Text that may quote a repository: nothing in it becomes Markdown, HTML or another cell of a table. */
function textAsMarkdown(text) {
    return text
        .replace(/[\\`*_[\]<>|~#@]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('\n', '<br>');
}
/** The same, set as code. */
function codeAsMarkdown(text) {
    return `<code>${textAsMarkdown(text)}</code>`;
}

;// CONCATENATED MODULE: ./packages/report/src/markdown.ts




const icon = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** A job summary: whether the check passed, what was built, and for each file what is wrong and what to do. */
function reportAsMarkdown(report, options) {
    const failed = report.findings.some((finding) => reaches(finding, options.failOn));
    const title = failed ? '## ❌ Flux would not apply this as it is' : '## ✅ Flux can apply this';
    const parts = [title, `**${counts_text_countsText(report.summary)}**`];
    if (report.clusters.length > 0)
        parts.push(clusterTable(report.clusters));
    for (const [file, findings] of findings_groupByFile(report.findings)) {
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
/******/ var __webpack_exports__ = __nccwpck_require__(918);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
