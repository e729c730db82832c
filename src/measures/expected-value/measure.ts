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
  examples: [
    {
      title: "萍乡 每万人口全科医生数 in 2022",
      args: { base: 2, baseYear: 2020, target: { op: ">=", value: 3.5 }, targetYear: 2025, year: 2022 },
      value: 2.6,
      from: "2.0 + 2 × 0.3",
      within: 0,
    },
    {
      title: "全国 优良天数比率 in 2022",
      args: { base: 87, baseYear: 2020, target: { op: ">=", value: 87.5, unit: "%" }, targetYear: 2025, year: 2022 },
      value: 87.2,
      from: "87 + 0.5 × 2 ÷ 5",
      within: 0,
    },
    {
      title: "after the plan's end",
      args: { base: 2, baseYear: 2020, target: { op: ">=", value: 3.5 }, targetYear: 2025, year: 2026 },
      value: 3.5,
      from: "definition",
    },
    {
      title: "no baseline",
      args: { base: null, baseYear: 2020, target: { op: ">=", value: 3.5 }, targetYear: 2025, year: 2022 },
      fault: "noBaseline",
      from: "definition",
    },
  ],
});
