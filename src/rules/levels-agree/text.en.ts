import type { TextOf } from "../define";
import type { levelsAgree } from "./rule";

export const en: TextOf<typeof levelsAgree> = {
  title: "Own targets match the superior's",
  why: "A superior's target is met by its parts together: who asks for less leaves the rest to others; a binding one may not fall short of the share handed down.",
  advice: "Settle it with the superior; where a lower start is the reason, name the document that allows it.",
  inapplicable: { oneLevel: "the table has targets of one level only" },
  findings: {
    bindingWeaker: ({ name, raw, superior, level }) => `The target “${raw}” of the binding indicator “${name}” falls short of “${superior}” (${level}).`,
    ownMissing: ({ name, superior, level }) => `“${name}” has the target “${superior}” (${level}), and the own target is blank.`,
    weaker: ({ name, raw, superior, level }) => `The target “${raw}” of “${name}” falls short of “${superior}” (${level}).`,
  },
};
