import { examplesOf } from "../define";
import { gap } from "./measure";

export const gapExamples = examplesOf(gap, [
  {
    title: "萍乡 人均预期寿命 77.78 → 79",
    args: { base: 77.78, target: { op: "=", value: 79 } },
    value: 1.22,
    from: "79 − 77.78",
    within: 0,
  },
  {
    title: "萍乡 每万人口全科医生数 2.0 → 3.5",
    args: { base: 2, target: { op: ">=", value: 3.5 } },
    value: 1.5,
    from: "3.5 − 2.0",
    within: 0,
  },
  {
    title: "萍乡 近视率 43.2% → ≤40.7%",
    args: { base: 43.2, target: { op: "<=", value: 40.7, unit: "%" } },
    value: -2.5,
    from: "40.7 − 43.2",
    within: 0,
  },
  {
    title: "a value under a range goes to its lower edge",
    args: { base: 0.2, target: { op: "within", value: 0.25, high: 0.3 } },
    value: 0.05,
    from: "0.25 − 0.2",
    within: 0,
  },
  {
    title: "a value inside a range lacks nothing",
    args: { base: 0.28, target: { op: "within", value: 0.25, high: 0.3 } },
    value: 0,
    from: "0.25 ≤ 0.28 ≤ 0.3",
  },
  {
    title: "no baseline",
    args: { base: null, target: { op: ">=", value: 60 } },
    fault: "noBaseline",
    from: "萍乡: — and ≥60%",
  },
  { title: "no target", args: { base: 2, target: null }, fault: "noTarget", from: "definition" },
]);
