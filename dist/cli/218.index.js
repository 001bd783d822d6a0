export const id = 218;
export const ids = [218];
export const modules = {

/***/ 218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommands: () => (/* binding */ createCommands)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(179);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(270);


/** The whole command line: every verb with its options and its help. */
function createCommands() {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('pte').description('Tags, charts and Flux repositories of pte actions').version(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r);
}


/***/ })

};
