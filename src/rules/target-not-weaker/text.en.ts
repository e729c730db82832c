import type { TextOf } from "../define";
import type { targetNotWeaker } from "./rule";

export const en: TextOf<typeof targetNotWeaker> = {
  title: "Targets are not weaker than baselines",
  why: "A target below what is already there allows a step back, most of all for a binding indicator. Ceilings on mortality above a low base are customary, but need a reason.",
  advice: "Check that baseline and target are not swapped and have the same scope; where a floor or ceiling is meant, say so in the remarks.",
  findings: {
    weaker: ({ name, baseline, raw }) => `The target “${raw}” of “${name}” is weaker than its baseline ${baseline}.`,
    ceilingAboveBaseline: ({ name, baseline, raw }) => `The ceiling “${raw}” of “${name}” lies above its baseline ${baseline} and allows it to get worse: give the reason.`,
    equal: ({ name, baseline }) => `The target of “${name}” equals its baseline ${baseline}.`,
  },
};
