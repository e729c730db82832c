import type { DraftText } from "./text";

export const DRAFT_EN: DraftText = {
  title: (plan) => `Main indicators of the ${plan} plan (drawn up from the plan's text; confirm row by row)`,
  number: "No.",
  name: "Indicator",
  unit: "Unit",
  baseline: (year) => `Baseline ${year}`,
  target: (year) => `Target ${year}`,
  nature: "Nature",
  source: "Source",
  remark: "Remarks",
  from: {
    baseline: (line, quote) => `Baseline: line ${line} of the text, “${quote}”`,
    target: (line, quote) => `Target: line ${line} of the text, “${quote}”`,
  },
  doubts: {
    baselineYear: "the text does not give the baseline's year itself: check it",
    targetYear: "the text does not give the target's year itself: check it",
    severalBaselines: "the text gives different baselines: check them",
    severalTargets: "the text gives different targets: check them",
    unitsDiffer: "baseline and target are in different units: check them",
    noBaseline: "the text gives no baseline: add it",
    noTarget: "the text gives no target: add it",
    baselineNotExact: "the baseline is no exact value: add one",
  },
  and: "; ",
};
