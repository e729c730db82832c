/** =FYP.GAP(…), also inside other functions, and as files store it: =_xldudf_FYP_GAP(…). */
const CALL = /(?:^|[^\w.])(?:FYP\.|_xldudf_FYP_)\w+\(/i;

/** Quoted words are no calls. */
const STRINGS = /"(?:[^"]|"")*"/g;

/** Whether a formula calls a function of this add-in, which its value then rests on. */
export const callsAddIn = (formula: string): boolean => CALL.test(formula.replace(STRINGS, "\"\""));
