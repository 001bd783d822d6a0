export const id = 9;
export const ids = [9];
export const modules = {

/***/ 8009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScreen: () => (/* binding */ createScreen)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _pte_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8190);


function createScreen(write, colour) {
    const paint = (style, text) => colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const indented = (text, mark) => text.trimEnd().replace(/^/gm, mark);
    let stations = 0;
    return {
        station(title, explanation) {
            stations += 1;
            const head = `── ${stations} ─ ${title} `;
            write(`\n${paint(['bold', 'cyan'], head.padEnd(100, '─'))}\n${explanation}\n`);
        },
        written: (text) => {
            write(`\n${paint('yellow', indented(text, '    '))}\n\n`);
        },
        said({ lines, annotations }, source) {
            for (const line of lines)
                write(`${paint('dim', `  │ ${line}`)}\n`);
            for (const finding of annotations)
                write(`\n${indented((0,_pte_report__WEBPACK_IMPORTED_MODULE_1__/* .findingAsText */ .rF)(finding, { colour, source }), '  ')}\n`);
        },
        fact: (name, value) => {
            write(`  ${paint('dim', name.padEnd(22))} ${value}\n`);
        },
        done: (text) => {
            write(`  ${paint('green', '✔')} ${text}\n`);
        },
    };
}


/***/ })

};
