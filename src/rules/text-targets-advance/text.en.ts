import type { TextOf } from "../define";
import type { textTargetsAdvance } from "./rule";

export const en: TextOf<typeof textTargetsAdvance> = {
  title: "Targets of the text are no weaker than how things are",
  why: "Targets that stand in the text and in no table are to be held against the present values and the national ones as well; they are easily set below them.",
  advice: "Check years and scopes; give the reason for a ceiling above the present value, and take the target into the indicator table.",
  inapplicable: { noClaims: "the text holds no numbers to compare" },
  findings: {
    weaker: ({ name, raw, line, value, valueLine }) => `Line ${line}: the target “${raw}” of “${name}” is weaker than the present “${value}” of line ${valueLine}: please give the reason.`,
    weakerThanNational: ({ name, raw, line, national, wording, source }) => `Line ${line}: the target “${raw}” of “${name}” asks for less than the national ${national} (${source}: ${wording}); for reference.`,
  },
};
