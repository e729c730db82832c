/** Start-up of the custom functions: this and what it imports is all that Excel loads before the first calculation. */
import { associateFunctions } from "./associate-functions";

// A workbook's host without custom functions has no such object; the sheets then show native formulas and values.
if ("CustomFunctions" in globalThis) associateFunctions();
