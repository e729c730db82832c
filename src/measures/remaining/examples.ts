import { examplesOf } from "../define";
import { remaining } from "./measure";

export const remainingExamples = examplesOf(remaining, [
  {
    title: "近视率 at 42 % on the way to ≤40.7 %",
    args: { actual: 42, target: { op: "<=", value: 40.7, unit: "%" } },
    value: -1.3,
    from: "40.7 − 42",
    within: 0,
  },
  {
    title: "全国 孕产妇死亡率 15.1 in 2023, target ≤14.5",
    args: { actual: 15.1, target: { op: "<=", value: 14.5, unit: "1/10万" } },
    value: -0.6,
    from: "14.5 − 15.1",
    within: 0,
  },
  {
    title: "a bare number is a bound on the better side: 79.2 years is past 79",
    args: { actual: 79.2, target: { op: "=", value: 79 }, direction: "higher" },
    value: 0,
    from: "79.2 ≥ 79",
  },
  {
    title: "a bare number without a known better side",
    args: { actual: 79.2, target: { op: "=", value: 79 } },
    fault: "directionUnknown",
    from: "definition",
  },
  { title: "no actual", args: { actual: null, target: { op: ">=", value: 60 } }, fault: "noActual", from: "definition" },
]);
