export const id = 424;
export const ids = [424];
export const modules = {

/***/ 5424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportFailure: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5083);
/* harmony import */ var _terminal_reporter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2992);




/** Tells why the program failed, and gives the exit status. Only a bug of ours shows its stack. */
function reportFailure(error, stream, env) {
    // Commander has printed its message, or the help that was asked for.
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
        return error.exitCode === 0 ? _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.ok : _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.failure;
    if (error instanceof _pte_report__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh)
        (0,_terminal_reporter_js__WEBPACK_IMPORTED_MODULE_3__/* .createTerminalReporter */ .E)(stream, env).finding(error.finding);
    else
        stream.write(`pte: unexpected failure, please report it\n${stackOf(error)}\n`);
    return _exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.failure;
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
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















/***/ })

};
