import type { TextOf } from "../define";
import type { growthAgrees } from "./rule";

export const en: TextOf<typeof growthAgrees> = {
  title: "Growth joins the values beside it",
  why: "Baseline and target determine the yearly growth; where the three disagree, one is wrong.",
  advice: "Check all three, and say which one counts.",
  inapplicable: { noGrowthColumn: "the table has no column of growth" },
  findings: {
    yearlyDiffers: ({ name, raw, computed, baseline, target }) => `“${name}” states a yearly growth of ${raw}; from ${baseline} to ${target} it is ${computed}%.`,
    yearlyContradicts: ({ name, raw, computed, baseline, target }) => `“${name}” states a yearly growth of ${raw}; from ${baseline} to ${target} it is ${computed}%.`,
    differenceDiffers: ({ name, raw, computed, baseline, target }) => `“${name}” states a change of ${raw}; from ${baseline} to ${target} it is ${computed}.`,
    differenceMayDiffer: ({ name, raw, computed, baseline, target }) => `“${name}” states a change of ${raw}; from ${baseline} to ${target} it is ${computed}.`,
    totalUnderYearly: ({ name, raw, header }) => `“${raw}” of “${name}” is in the brackets of a total over five years, and stands under “${header}”: it may be either.`,
    totalDiffers: ({ name, raw, computed, baseline, target }) => `“${name}” states a change of ${raw} in all; from ${baseline} to ${target} it is ${computed}%.`,
  },
};
