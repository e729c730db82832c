import type { TextOf } from "../define";
import type { bindingOnTrack } from "./rule";

export const en: TextOf<typeof bindingOnTrack> = {
  title: "Binding indicators can be met",
  why: "A binding indicator must be met and is judged by itself: no surplus elsewhere makes up for it.",
  advice: "Check its progress, who is responsible and by what measures; where a baseline or yearly actuals are missing, supply them first. What decided is shown with the binding indicators.",
  inapplicable: { noBinding: "the table has no binding indicator" },
  findings: {
    highRisk: ({ name, baseline, target, gap }) => gap === "—" ? `The binding indicator “${name}” is to reach ${target}: high risk of missing it.` : `The binding indicator “${name}” has to go from ${baseline} to ${target} (gap ${gap}): high risk of missing it.`,
    toWatch: ({ name, baseline, target, gap }) => gap === "—" ? `The binding indicator “${name}” is to reach ${target}: to be watched.` : `The binding indicator “${name}” has to go from ${baseline} to ${target} (gap ${gap}): to be watched.`,
    undetermined: ({ name, baseline, target }) => `Whether the binding indicator “${name}” (baseline ${baseline}, target ${target}) will be met cannot be told.`,
  },
};
