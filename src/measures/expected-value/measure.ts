import { fail, ok } from "../../grid/result";
import { aimOf } from "../aim";
import { defineMeasure } from "../define";
import { tidy } from "../number";
import { timeProgress } from "../time-progress/measure";

/** 序时目标值: where the straight line from baseline to target stands in a year; the target itself after its year. */
export const expectedValue = defineMeasure({
  id: "expected-value",
  excelName: "EXPECTED",
  params: {
    base: { kind: "figure" },
    baseYear: { kind: "year" },
    target: { kind: "bound" },
    targetYear: { kind: "year" },
    year: { kind: "year" },
  },
  unit: "indicator",
  faults: ["noBaseline", "noTarget", "yearsReversed", "yearBeforeBase"],
  sources: ["linearPath"],
  calc: ({ base, baseYear, target, targetYear, year }) => {
    const passed = timeProgress.calc({ baseYear, year, targetYear });
    if (!passed.ok) return passed;
    if (base === null) return fail("noBaseline");
    if (target === null) return fail("noTarget");
    const aim = aimOf(target, base);
    return ok(tidy(base + (aim - base) * passed.value, Math.max(Math.abs(base), Math.abs(aim))));
  },
});
