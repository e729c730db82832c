import { examplesOf } from "../define";
import { expectedValue } from "./measure";

export const expectedValueExamples = examplesOf(expectedValue, [
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
]);
