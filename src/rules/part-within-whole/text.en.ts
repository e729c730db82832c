import type { TextOf } from "../define";
import type { partWithinWhole } from "./rule";

export const en: TextOf<typeof partWithinWhole> = {
  title: "Parts lie within their whole",
  why: "A part cannot be larger than its whole: one of the two is wrong.",
  advice: "Check both values, their units and scopes.",
  inapplicable: { noParts: "the table has no sub-indicator rows" },
  findings: {
    baselineExceeds: ({ part, whole, partValue, wholeValue }) => `The baseline ${partValue} of “${part}” exceeds ${wholeValue} of its whole “${whole}”.`,
    targetExceeds: ({ part, whole, partValue, wholeValue }) => `The target ${partValue} of “${part}” exceeds ${wholeValue} of its whole “${whole}”.`,
    targetsDiffer: ({ whole, count, sum, wholeValue }) => `The baselines of the ${count} parts of “${whole}” make up its own; their targets come to ${sum}, and its target is ${wholeValue}.`,
    targetsMayDiffer: ({ whole, count, sum, wholeValue }) => `The baselines of the ${count} parts of “${whole}” make up its own; their targets come to ${sum}, and its target is ${wholeValue}: please check whether rounding accounts for it.`,
    baselinesDiffer: ({ whole, count, sum, wholeValue }) => `The targets of the ${count} parts of “${whole}” add up to its target, but their baselines come to ${sum}, and its own baseline is ${wholeValue}.`,
    districtsDiffer: ({ name, count, sum, wholeValue }) => `The targets of “${name}” handed down to ${count} places come to ${sum}, and the whole's target is ${wholeValue}.`,
    yearsDiffer: ({ name, count, sum, wholeValue }) => `The ${count} years of “${name}” add up to ${sum}; the total says ${wholeValue}.`,
    yearsMayDiffer: ({ name, count, sum, wholeValue }) => `The ${count} years of “${name}” add up to ${sum}; the total says ${wholeValue}. Please check.`,
    targetPartsExceed: ({ whole, count, sum, wholeValue }) => `The targets of the ${count} parts of “${whole}” come to ${sum}, more than the whole's ${wholeValue}; where they overlap, please say so.`,
    partsExceed: ({ whole, count, sum, wholeValue }) => `The ${count} parts of “${whole}” come to ${sum}, more than the whole of ${wholeValue}; where they overlap, please say so.`,
  },
};
