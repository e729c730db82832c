import { fail, ok } from "../../grid/result";
import { aimOf } from "../aim";
import { defineMeasure } from "../define";

/**
 * 年均增速: the compound growth rate a year that leads from baseline to target, as a share (0.118 is 11.8 %).
 * Refused where a rate means nothing: at or below zero, and for indicators that are rates of growth themselves.
 */
export const annualRate = defineMeasure({
  id: "annual-rate",
  excelName: "ANNUALRATE",
  params: {
    base: { kind: "figure" },
    baseYear: { kind: "year" },
    target: { kind: "bound" },
    targetYear: { kind: "year" },
    growthIndicator: { kind: "flag", optional: true },
  },
  unit: "sharePerYear",
  faults: ["noBaseline", "noTarget", "yearsReversed", "notPositive", "growthIndicator"],
  sources: ["compoundRate"],
  calc: ({ base, baseYear, target, targetYear, growthIndicator }) => {
    if (targetYear <= baseYear) return fail("yearsReversed");
    if (growthIndicator) return fail("growthIndicator");
    if (base === null) return fail("noBaseline");
    if (target === null) return fail("noTarget");
    const aim = aimOf(target, base);
    if (base <= 0 || aim <= 0) return fail("notPositive");
    return ok((aim / base) ** (1 / (targetYear - baseYear)) - 1);
  },
});
