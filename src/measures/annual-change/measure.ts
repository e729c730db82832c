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
  examples: [
    {
      title: "萍乡 每万人口全科医生数 2.0 → 3.5",
      args: { base: 2, baseYear: 2020, target: { op: ">=", value: 3.5 }, targetYear: 2025 },
      value: 0.3,
      from: "1.5 ÷ 5",
      within: 0,
    },
    {
      title: "崇明 院前急救平均反应时间 14.12 → ≤12",
      args: { base: 14.12, baseYear: 2020, target: { op: "<=", value: 12, unit: "分钟" }, targetYear: 2025 },
      value: -0.424,
      from: "(12 − 14.12) ÷ 5",
      within: 0,
    },
    {
      title: "years that do not go forward",
      args: { base: 2, baseYear: 2025, target: { op: ">=", value: 3.5 }, targetYear: 2025 },
      fault: "yearsReversed",
      from: "no year between them",
    },
  ],
});
