/** Districts that the sheet has room for unless more are asked for. */
export const USUAL_DISTRICTS = 5;
/** More would make formulas longer than Excel takes and pages wider than can be read. */
export const MOST_DISTRICTS = 15;
