export const id = 334;
export const ids = [334];
export const modules = {

/***/ 4334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainSelection: () => (/* binding */ explainSelection),
/* harmony export */   formatSelection: () => (/* binding */ formatSelection)
/* harmony export */ });
/* harmony import */ var _pte_flux__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _terminal_reporter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2992);


/** A registry of years has thousands of tags; the JSON form has all of them. */
const shownReasons = 20;
/** What is printed on standard output: the tag, or everything as JSON. */
function formatSelection(selection, format) {
    const selected = selection.outcome === 'selected' ? selection.selected.tag : null;
    if (format === 'text')
        return selected === null ? '' : `${selected}\n`;
    const { candidates, ignored } = selection;
    return `${JSON.stringify({ selected, candidates, ignored }, null, 2)}\n`;
}
/** Tells on standard error why tags are not considered, and which ones will win for ever. */
function explainSelection(policy, selection) {
    const reporter = (0,_terminal_reporter_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminalReporter */ .E)(process.stderr, process.env);
    const { ignored } = selection;
    for (const { tag, reason } of ignored.slice(0, shownReasons)) {
        reporter.progress({ message: `ignored ${tag}: ${reason}` });
    }
    if (ignored.length > shownReasons) {
        reporter.progress({ message: `… and ${ignored.length - shownReasons} more; --format json lists all` });
    }
    for (const { tag } of (0,_pte_flux__WEBPACK_IMPORTED_MODULE_0__/* .poisonTags */ .sR)(policy, selection, Date.now())) {
        reporter.finding({
            rule: 'poison-tag',
            severity: 'warning',
            message: `the tag ${tag} wins against every tag that is made now, so Flux stays on it`,
            help: 'Delete it in the registry, or make the pattern stricter.',
        });
    }
    if (selection.outcome === 'none') {
        reporter.finding({
            rule: 'no-tag-selected',
            severity: 'error',
            message: `Flux picks no tag: ${selection.reason}`,
        });
    }
}


/***/ })

};
