import type { TextOf } from "../define";
import type { targetNotWeaker } from "./rule";

export const en: TextOf<typeof targetNotWeaker> = {
  title: "Targets are no weaker than baselines",
  why: "A target below what is already there allows a step back, above all of a binding indicator. Ceilings on mortality above a low baseline are customary, and need a reason.",
  advice: "Check whether baseline and target were exchanged or differ in scope; where the target is a floor or a ceiling, say so in a remark.",
  inapplicable: { noBaselines: "there are no baselines to compare with" },
  findings: {
    weaker: ({ name, baseline, raw }) => `The target “${raw}” of “${name}” is weaker than its baseline ${baseline}.`,
    otherWayThanName: ({ name, baseline, raw, direction }) =>
      `By its name “${name}” is to be ${direction === "lower" ? "low" : "high"}, and its target “${raw}” is ${direction === "lower" ? "above" : "below"} the baseline ${baseline}; where the opposite is wanted, write “${direction === "lower" ? "≥" : "≤"}”.`,
    weakerThanUndated: ({ name, baseline, raw }) => `The target “${raw}” of “${name}” is weaker than ${baseline}, which the text gives without a year: please check.`,
    weakerThanSaid: ({ name, raw, as, said, line }) => `The target “${raw}” of “${name}” improves on the table's baseline, yet line ${line} of the text gives “${said}” for “${as}”, which is past it already: check baseline and target.`,
    ceilingAboveBaseline: ({ name, baseline, raw }) => `The ceiling “${raw}” of “${name}” lies above its baseline ${baseline} and allows a turn for the worse: please give the reason.`,
    ceilingAboveNone: ({ name, raw }) => `“${name}” had no case in the base year; a ceiling of “${raw}” is customary for what happens now and then.`,
    heldBelowBaseline: ({ name, baseline, raw }) => `The target “${raw}” of “${name}” is a line to be kept, and its baseline ${baseline} is better already.`,
    steeredAboveBaseline: ({ name, baseline, raw }) => `The target “${raw}” of “${name}” lies above its baseline ${baseline}, as is customary of what is steered from year to year.`,
    yearlyBelowBaseline: ({ name, baseline, raw, column }) => `The target “${raw}” of “${name}” under “${column}” lies behind its baseline ${baseline}: check it, or give the reason.`,
    aboutBaseline: ({ name, baseline, raw }) => `The target “${raw}” of “${name}” is its baseline ${baseline} rounded, and shows no progress: please give the reason.`,
    equal: ({ name, baseline }) => `The target of “${name}” equals its baseline ${baseline}.`,
    saidReached: ({ name, raw, said, line }) => `Line ${line} of the text says that “${name}” has reached “${said}”; the target “${raw}” asks for no more.`,
  },
};
