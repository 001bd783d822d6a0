export const id = 941;
export const ids = [941];
export const modules = {

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* reexport */ CommandNotFound),
  baseEnvironment: () => (/* reexport */ baseEnvironment),
  d: () => (/* reexport */ runCommand)
});

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
/**
 * Runs a program with an argv array, silently, without a shell, and waits for its end.
 *
 * @throws {CommandNotFound} when the program is not on PATH.
 */
async function runCommand(program, args, options) {
    const { which } = await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.bind(__webpack_require__, 8701));
    const path = await which(program);
    if (path === '')
        throw new CommandNotFound(program);
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 1955));
    return getExecOutput(`"${path}"`, [...args], {
        silent: true,
        ignoreReturnCode: true,
        env: { ...options.env },
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
        ...(options.input === undefined ? {} : { input: Buffer.from(options.input) }),
        ...(options.onErrorLine === undefined ? {} : { listeners: { errline: options.onErrorLine } }),
    });
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

;// CONCATENATED MODULE: ./packages/process/src/index.ts



/***/ })

};
