import { fail, ok } from "../../grid/result";
import { defineMeasure } from "../define";
import { gap } from "../gap/measure";
import { tidy } from "../number";

/** 年均变化: the even change a year that leads from baseline to target, in the indicator's unit a year. */
export const annualChange = defineMeasure({
  id: "annual-change",
  excelName: "ANNUALCHANGE",
  params: {
    base: { kind: "figure" },
    baseYear: { kind: "year" },
    target: { kind: "bound" },
    targetYear: { kind: "year" },
  },
  unit: "indicatorPerYear",
  faults: ["noBaseline", "noTarget", "yearsReversed"],
  sources: ["arithmetic", "linearPath"],
  calc: ({ base, baseYear, target, targetYear }) => {
    if (targetYear <= baseYear) return fail("yearsReversed");
    const whole = gap.calc({ base, target });
    return whole.ok ? ok(tidy(whole.value / (targetYear - baseYear))) : whole;
  },
});
