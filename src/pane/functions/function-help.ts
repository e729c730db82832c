import type { Language } from "../../grid/language";

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

/** Every function, told when somebody looks; it must stay the same function. */
export type FunctionHelpSource = (language: Language) => Promise<readonly FunctionHelp[]>;
