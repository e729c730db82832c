import type { TextOf } from "../define";
import type { stepsAdvance } from "./rule";

export const en: TextOf<typeof stepsAdvance> = {
  title: "Yearly targets lead onward",
  why: "Yearly targets are steps towards the last one; a step back is a slip, or the plan contradicts itself.",
  advice: "Check the figures of both years; where there is a reason, state it.",
  inapplicable: { oneYear: "there are targets of one year only" },
  findings: {
    stepBelowBaseline: ({ name, raw, year, before, beforeYear, baseline }) => `The target “${raw}” of “${name}” for ${year} falls short of “${before}” for ${beforeYear}, and is behind the baseline ${baseline}.`,
    stepBack: ({ name, raw, year, before, beforeYear }) => `The target “${raw}” of “${name}” for ${year} falls short of “${before}” for ${beforeYear}.`,
  },
};
