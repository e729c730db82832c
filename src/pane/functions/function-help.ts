/** One custom function as the help shows it, in the reader's language. */
export interface FunctionHelp {
  /** "FYP.GAP" */
  readonly name: string;
  /** "FYP.GAP(baseline, target)" */
  readonly signature: string;
  /** What it gives, in a line. */
  readonly summary: string;
  readonly example: { readonly formula: string; readonly gives: string } | null;
}
