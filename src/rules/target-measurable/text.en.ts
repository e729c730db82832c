import type { TextOf } from "../define";
import type { targetMeasurable } from "./rule";

export const en: TextOf<typeof targetMeasurable> = {
  title: "Targets can be measured",
  why: "A target such as “the provincial average” or “keep improving” has no number: nobody can tell the gap, or in the end whether it was met.",
  advice: "State the value and year compared with, or set a definite target.",
  findings: {
    peerWithoutNumber: ({ name, raw }) => `The target of “${name}” is “${raw}”, without the value that is compared with.`,
    peerInAnotherColumn: ({ name, raw, other }) => `The target of “${name}” is “${raw}”; another column of the row gives “${other}”: state of which year the value is.`,
    wordsOnly: ({ name, raw }) => `The target “${raw}” of “${name}” has no number.`,
  },
};
