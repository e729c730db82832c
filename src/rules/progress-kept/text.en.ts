import type { TextOf } from "../define";
import type { progressKept } from "./rule";

export const en: TextOf<typeof progressKept> = {
  title: "Nothing has gone back since the base year",
  why: "A latest value behind the baseline is farther from the target than the plan began; a review has to say why. Binding indicators are judged apart.",
  advice: "Check the actual value and its scope; if it is right, give the reason and the remedy, or have the target changed in due form.",
  inapplicable: { completionTable: "this is a table of results", noActuals: "there is no actual value after the base year" },
  findings: {
    wentBack: ({ name, actual, year, baseline, raw }) => `“${name}” stands at ${actual} in ${year}, behind its baseline ${baseline} and farther from its target “${raw}”.`,
  },
};
