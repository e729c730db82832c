import { examplesOf } from "../define";
import { annualChange } from "./measure";

export const annualChangeExamples = examplesOf(annualChange, [
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
]);
