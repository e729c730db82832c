import { optional, required, type FunctionDeclaration } from "../define";

/** Declared only: checking needs the rules, which this room may not know and which Excel need not load at start-up. */
export const check: FunctionDeclaration = {
  id: "CHECK",
  params: [required("range", "range"), optional("header")],
  result: "table",
  wantsAddresses: true,
  example: { formula: "FYP.CHECK(A2:H30)", gives: "每个问题一行" },
};
