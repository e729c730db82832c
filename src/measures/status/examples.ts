import { examplesOf } from "../define";
import { status } from "./measure";

export const statusExamples = examplesOf(status, [
  {
    title: "全国 每千人口执业（助理）医师 2022: 83 % done, 40 % of the time",
    args: { direction: "higher", baseYear: 2020, base: 2.9, year: 2022, actual: 3.15, targetYear: 2025, target: { op: "=", value: 3.2 } },
    value: { status: "ahead", completion: 0.8333, timeProgress: 0.4, reason: null },
    within: 0.00005,
    from: "0.25 ÷ 0.30; 国家发展改革委 mid-term list 2023-12: 快于预期",
  },
  {
    title: "全国 人均预期寿命 2021: 27 % done, 20 % of the time",
    args: { direction: "higher", baseYear: 2020, base: 77.93, year: 2021, actual: 78.2, targetYear: 2025, target: { op: "=", value: 78.93 } },
    value: { status: "onTrack", completion: 0.27, timeProgress: 0.2, reason: null },
    from: "0.27 ÷ 1; |0.27 − 0.20| ≤ 0.10",
  },
  {
    title: "全国 每千人口托位数 2021: 8.5 % done, 20 % of the time",
    args: { direction: "higher", baseYear: 2020, base: 1.8, year: 2021, actual: 2.03, targetYear: 2025, target: { op: "=", value: 4.5 } },
    value: { status: "behind", completion: 0.0852, timeProgress: 0.2, reason: null },
    within: 0.00005,
    from: "0.23 ÷ 2.7; 0.20 − 0.085 > 0.10",
  },
  {
    title: "全国 优良天数比率 2022: below its baseline",
    args: { direction: "higher", baseYear: 2020, base: 87, year: 2022, actual: 86.5, targetYear: 2025, target: { op: ">=", value: 87.5 } },
    value: { status: "backwards", completion: -1, timeProgress: 0.4, reason: null },
    from: "−0.5 ÷ 0.5",
  },
  {
    title: "exactly on the band's edge is on track: 30 % done, 20 % of the time",
    args: { direction: "higher", baseYear: 2020, base: 0, year: 2021, actual: 3, targetYear: 2025, target: { op: ">=", value: 10 } },
    value: { status: "onTrack", completion: 0.3, timeProgress: 0.2, reason: null },
    from: "0.3 − 0.2 = 0.1, not over it",
  },
  {
    title: "a baseline just short of an approximate target: not met, and no time has passed",
    args: { direction: "lower", baseYear: 2020, base: 24.1, year: 2020, actual: 24.1, targetYear: 2025, target: { op: "=", value: 24, approx: true } },
    value: { status: "unknown", completion: 0, timeProgress: 0, reason: "noTimePassed" },
    from: "0 ÷ −0.1; 2020 is the base year",
  },
  {
    title: "met before its time",
    args: { direction: "lower", baseYear: 2020, base: 14.12, year: 2022, actual: 11.8, targetYear: 2025, target: { op: "<=", value: 12 } },
    value: { status: "met", completion: 1.0943, timeProgress: 0.4, reason: null },
    within: 0.00005,
    from: "11.8 ≤ 12; 2.32 ÷ 2.12",
  },
  {
    title: "the target year is over and 95 % was done: not met",
    args: { direction: "higher", baseYear: 2020, base: 0, year: 2025, actual: 95, targetYear: 2025, target: { op: ">=", value: 100 } },
    value: { status: "behind", completion: 0.95, timeProgress: 1, reason: null },
    from: "95 < 100 at the plan's end",
  },
  {
    title: "通州 电子健康档案 92.29 → ≥90, fallen to 89",
    args: { direction: "higher", baseYear: 2020, base: 92.29, year: 2022, actual: 89, targetYear: 2025, target: { op: ">=", value: 90 } },
    value: { status: "backwards", completion: null, timeProgress: 0.4, reason: "targetWeaker" },
    from: "92.29 met it, 89 does not",
  },
  {
    title: "a value from before the plan says nothing of it, even if it met the target",
    args: { direction: "higher", baseYear: 2020, base: 92, year: 2015, actual: 96, targetYear: 2025, target: { op: ">=", value: 95 } },
    value: { status: "unknown", completion: 1.333333, timeProgress: null, reason: "yearBeforeBase" },
    within: 0.000001,
    from: "2015 < 2020; 4 ÷ 3",
  },
  {
    title: "no baseline",
    args: { direction: "higher", baseYear: 2020, base: null, year: 2022, actual: 50, targetYear: 2025, target: { op: ">=", value: 60 } },
    value: { status: "unknown", completion: null, timeProgress: 0.4, reason: "noBaseline" },
    from: "definition",
  },
  {
    title: "a bare number without a known better side",
    args: { direction: null, baseYear: 2020, base: 5, year: 2022, actual: 6, targetYear: 2025, target: { op: "=", value: 12 } },
    value: { status: "unknown", completion: 0.142857, timeProgress: 0.4, reason: "directionUnknown" },
    within: 0.000001,
    from: "1 ÷ 7",
  },
]);
