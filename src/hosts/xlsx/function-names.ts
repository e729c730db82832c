/**
 * How add-in functions stand in a file: Excel stores =FYP.GAP(…) as _xldudf_FYP_GAP(…) and binds only that form
 * when the add-in is there; a plain FYP.GAP stays #NAME? until the cell is entered again
 * (OfficeDev/Excel-Custom-Functions#108, OfficeDev/office-js#3558).
 */
const NAMESPACE = "FYP";

/** Strings in a formula ("…" with doubled quotes) are left alone. */
const outsideStrings = (formula: string, change: (code: string) => string): string =>
  formula.split(/("(?:[^"]|"")*")/).map((part, index) => (index % 2 === 0 ? change(part) : part)).join("");

/** Functions younger than the file format, which need a prefix in it, as far as our sheets use them. */
const YOUNG = /(?<![\w.])(NUMBERVALUE)(?=\()/g;

/** FYP.GAP( → _xldudf_FYP_GAP(, NUMBERVALUE( → _xlfn.NUMBERVALUE( */
export const toStored = (formula: string): string =>
  outsideStrings(formula, (code) => code.replace(YOUNG, "_xlfn.$1").replace(new RegExp(`\\b${NAMESPACE}\\.(\\w+)(?=\\s*\\()`, "gi"), (_, name: string) =>
    `_xldudf_${NAMESPACE}_${name.toUpperCase()}`));

/** _xldudf_FYP_GAP( → FYP.GAP( and _xlfn.XLOOKUP( → XLOOKUP(, as a person reads them. */
export const fromStored = (formula: string): string =>
  outsideStrings(formula, (code) => code.replace(/_xlfn\.(?:_xlws\.)?/g, "").replace(new RegExp(`_xldudf_${NAMESPACE}_(\\w+)(?=\\s*\\()`, "gi"), (_, name: string) =>
    `${NAMESPACE}.${name.toUpperCase()}`));
