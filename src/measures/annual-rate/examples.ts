import { examplesOf } from "../define";
import { annualRate } from "./measure";

export const annualRateExamples = examplesOf(annualRate, [
  {
    title: "萍乡 每万人口全科医生数 2.0 → 3.5: 11.8 % a year",
    args: { base: 2, baseYear: 2020, target: { op: ">=", value: 3.5 }, targetYear: 2025 },
    value: 0.11843,
    from: "1.75 ^ 0.2 − 1 (ln 1.75 = 0.559616; ÷ 5 = 0.111923; e ^ 0.111923 = 1.118427)",
    within: 0.00001,
  },
  {
    title: "10 % over one year",
    args: { base: 100, baseYear: 2024, target: { op: "=", value: 110 }, targetYear: 2025 },
    value: 0.1,
    from: "110 ÷ 100 − 1",
  },
  {
    title: "doubling over five years: 14.87 % a year",
    args: { base: 3, baseYear: 2020, target: { op: "=", value: 6 }, targetYear: 2025 },
    value: 0.1487,
    from: "2 ^ 0.2 = 1.148698",
    within: 0.00005,
  },
  {
    title: "a base of zero has no growth rate",
    args: { base: 0, baseYear: 2020, target: { op: "<=", value: 12 }, targetYear: 2025 },
    fault: "notPositive",
    from: "孕产妇死亡率 0 in the district plans",
  },
  {
    title: "费用年增长率 is a rate of growth itself",
    args: { base: 9, baseYear: 2020, target: { op: "<=", value: 8 }, targetYear: 2025, growthIndicator: true },
    fault: "growthIndicator",
    from: "definition",
  },
]);
