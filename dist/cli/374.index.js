export const id = 374;
export const ids = [374];
export const modules = {

/***/ 7374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTags: () => (/* binding */ readTags)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);
/* harmony import */ var _pte_resource__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5495);
/* harmony import */ var _registry_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6116);
/* harmony import */ var _terminal_reporter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2992);





/** Where the tags come from: arguments, standard input (`-`), or the registry of an image. */
async function readTags(args, { from, ...connection }) {
    if (args.length > 0 === (from !== undefined))
        throw wrongUse();
    if (from !== undefined)
        return tagsOfImage(from, connection);
    const lists = args.map(async (arg) => (arg === '-' ? (await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(process.stdin)).split(/\s+/) : [arg]));
    return (await Promise.all(lists)).flat().filter((tag) => tag !== '');
}
async function tagsOfImage(image, options) {
    const reference = (0,_pte_resource__WEBPACK_IMPORTED_MODULE_4__/* .parseImageReference */ .o)(image);
    if (reference === undefined)
        throw notAnImage(image);
    const reporter = (0,_terminal_reporter_js__WEBPACK_IMPORTED_MODULE_3__/* .createTerminalReporter */ .E)(process.stderr, process.env);
    const registry = await (0,_registry_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectRegistry */ .g)(reference.registry, options, reporter);
    return registry.tags(reference.repository);
}
function wrongUse() {
    return new _pte_report__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh({
        rule: 'wrong-use',
        message: 'pte policy needs either tags (or - for standard input) or --from IMAGE',
        help: 'pte policy --help shows examples.',
    });
}
function notAnImage(image) {
    return new _pte_report__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh({
        rule: 'invalid-image',
        message: `${JSON.stringify(image)} is not the name of an image`,
        help: 'Write it like ghcr.io/octo/app, in lower case.',
    });
}


/***/ })

};
