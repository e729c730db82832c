import { examplesOf } from "../define";
import { completion } from "./measure";

export const completionExamples = examplesOf(completion, [
  {
    title: "全国 每千人口执业（助理）医师 2022: 2.90 → 3.20, actual 3.15",
    args: { base: 2.9, actual: 3.15, target: { op: ">=", value: 3.2 } },
    value: 0.8333,
    from: "0.25 ÷ 0.30",
    within: 0.00005,
  },
  {
    title: "全国 人均预期寿命 2021: 77.93 + 1, actual 78.2",
    args: { base: 77.93, actual: 78.2, target: { op: "=", value: 78.93 }, direction: "higher" },
    value: 0.27,
    from: "0.27 ÷ 1",
  },
  {
    title: "falling is the way: 14.12 → ≤12, actual 13.06",
    args: { base: 14.12, actual: 13.06, target: { op: "<=", value: 12 } },
    value: 0.5,
    from: "1.06 ÷ 2.12",
  },
  {
    title: "全国 优良天数比率 2022: 87 → 87.5, actual 86.5",
    args: { base: 87, actual: 86.5, target: { op: ">=", value: 87.5 } },
    value: -1,
    from: "−0.5 ÷ 0.5",
  },
  {
    title: "as far over a range as the baseline was under it: nothing done",
    args: { base: 0.2, actual: 0.35, target: { op: "within", value: 0.25, high: 0.3 } },
    value: 0,
    from: "1 − 0.05 ÷ 0.05",
  },
  {
    title: "target equal to the baseline",
    args: { base: 90, actual: 91, target: { op: ">=", value: 90 } },
    fault: "noChange",
    from: "division by zero",
  },
  {
    title: "通州 全科医生 6.46 → 4.5: the baseline is past the target",
    args: { base: 6.46, actual: 6.5, target: { op: ">=", value: 4.5 } },
    fault: "targetWeaker",
    from: "6.46 ≥ 4.5",
  },
]);
