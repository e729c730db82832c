import type { Example } from "../define";
import type { RiskArgs } from "./params";
import type { RiskValue } from "./risk";

const PLAN = { baseYear: 2020, targetYear: 2025 } as const;

/** Figures of the district plans named; levels by the definition of the measure. */
export const riskExamples: readonly Example<RiskArgs, RiskValue, "yearsReversed">[] = [
  {
    title: "萍乡 全科医生 2.0 → 3.5 without a known pace: steep",
    args: { ...PLAN, direction: "higher", base: 2, target: { op: "=", value: 3.5 } },
    value: { risk: "high", reasons: [{ code: "steepChange", facts: { share: 0.75, change: 1.5, limit: 0.5 } }] },
    from: "1.5 ÷ 2.0 = 75 % > 50 %",
  },
  {
    title: "萍乡 近视率 43.2 → ≤40.7 without a known pace: to be watched",
    args: { ...PLAN, direction: "lower", base: 43.2, target: { op: "<=", value: 40.7, unit: "%" } },
    value: { risk: "watch", reasons: [{ code: "noPaceKnown", facts: { share: 0.05787, change: -2.5 } }] },
    from: "2.5 ÷ 43.2 = 5.787 %",
    within: 0.000001,
  },
  {
    title: "what is to vanish, 4.2 → 0, without a known pace: to be watched",
    args: { ...PLAN, direction: "lower", base: 4.2, target: { op: "=", value: 0, unit: "%" } },
    value: { risk: "watch", reasons: [{ code: "noPaceKnown", facts: { change: -4.2 } }] },
    from: "0 − 4.2; the share would be 100 % of any baseline",
  },
  {
    title: "崇明 院前急救 14.12 → ≤12 after 16.5 → 14.12 in 十三五",
    args: { ...PLAN, direction: "lower", base: 14.12, target: { op: "<=", value: 12 }, previousPace: -0.476 },
    value: {
      risk: "controlled",
      reasons: [{ code: "paceWithinPrevious", facts: { needed: -0.424, previous: -0.476, limit: 1.5, ratio: 0.890756 } }],
    },
    from: "−2.12 ÷ 5 = −0.424; −2.38 ÷ 5 = −0.476; 0.424 ÷ 0.476 = 0.8908",
    within: 0.000001,
  },
  {
    title: "a needed pace of 1.25 times the previous one",
    args: { ...PLAN, direction: "higher", base: 10, target: { op: ">=", value: 15 }, previousPace: 0.8 },
    value: { risk: "watch", reasons: [{ code: "paceAbovePrevious", facts: { needed: 1, previous: 0.8, limit: 1.5, ratio: 1.25 } }] },
    from: "1 ÷ 0.8",
  },
  {
    title: "a needed pace of twice the previous one",
    args: { ...PLAN, direction: "higher", base: 10, target: { op: ">=", value: 15 }, previousPace: 0.5 },
    value: { risk: "high", reasons: [{ code: "paceOverLimit", facts: { needed: 1, previous: 0.5, limit: 1.5, ratio: 2 } }] },
    from: "1 ÷ 0.5 > 1.5",
  },
  {
    title: "a previous period that went the other way",
    args: { ...PLAN, direction: "higher", base: 10, target: { op: ">=", value: 15 }, previousPace: -0.5 },
    value: { risk: "high", reasons: [{ code: "paceOverLimit", facts: { needed: 1, previous: -0.5, limit: 1.5 } }] },
    from: "no multiple of a pace in the other direction",
  },
  {
    title: "通州 全科医生 6.46 → 4.5: weaker than the baseline",
    args: { ...PLAN, direction: "higher", base: 6.46, target: { op: "=", value: 4.5 } },
    value: { risk: "watch", reasons: [{ code: "targetWeaker", facts: { base: 6.46, target: 4.5 } }] },
    from: "6.46 ≥ 4.5",
  },
  {
    title: "萍乡 个人卫生支出占比: no baseline, 27%左右",
    args: { ...PLAN, direction: "lower", base: null, target: { op: "=", value: 27, unit: "%", approx: true } },
    value: {
      risk: "unknown",
      reasons: [{ code: "noBaseline", facts: {} }, { code: "approximateTarget", facts: { tolerance: 0.01 } }],
    },
    from: "nothing to compare with",
  },
  {
    title: "no target",
    args: { ...PLAN, direction: "lower", base: 5, target: null },
    value: { risk: "unknown", reasons: [{ code: "noTarget", facts: {} }] },
    from: "definition",
  },
  {
    title: "a target relative to another place",
    args: { ...PLAN, direction: "lower", base: 5, target: null, targetFault: "peer" },
    value: { risk: "unknown", reasons: [{ code: "targetUnresolved", facts: { why: "peer" } }] },
    from: "definition",
  },
  {
    title: "a bare number of unknown direction",
    args: { ...PLAN, direction: null, base: 5, target: { op: "=", value: 12 } },
    value: { risk: "unknown", reasons: [{ code: "directionUnknown", facts: {} }] },
    from: "definition",
  },
  {
    title: "behind at mid-term: 10 % done of 40 % of the time, and heading for 25 %",
    args: { ...PLAN, direction: "higher", base: 10, target: { op: ">=", value: 20 }, actuals: [{ year: 2022, value: 11 }] },
    value: {
      risk: "high",
      reasons: [
        { code: "behind", facts: { completion: 0.1, timeProgress: 0.4, actual: 11 } },
        { code: "projectedToMiss", facts: { projected: 12.5, target: 20 } },
      ],
    },
    from: "1 ÷ 10; 10 + 5 × 0.5",
  },
  {
    title: "within the band, yet the line ends a little short: to be watched",
    args: { ...PLAN, direction: "higher", base: 10, target: { op: ">=", value: 20 }, actuals: [{ year: 2022, value: 13.8 }] },
    value: {
      risk: "watch",
      reasons: [
        { code: "projectedToMiss", facts: { projected: 19.5, target: 20 } },
        { code: "onTrack", facts: { completion: 0.38, timeProgress: 0.4, actual: 13.8 } },
      ],
    },
    from: "10 + 5 × 1.9 = 19.5; 0.5 ≤ 0.1 × 10",
  },
  {
    title: "ahead at mid-term",
    args: { ...PLAN, direction: "higher", base: 10, target: { op: ">=", value: 20 }, previousPace: 0.1, actuals: [{ year: 2022, value: 16 }] },
    value: { risk: "controlled", reasons: [{ code: "onTrack", facts: { completion: 0.6, timeProgress: 0.4, actual: 16 } }] },
    from: "6 ÷ 10; 10 + 5 × 3 = 25",
  },
  {
    title: "met before its time",
    args: { ...PLAN, direction: "lower", base: 14.12, target: { op: "<=", value: 12 }, actuals: [{ year: 2023, value: 11.9 }] },
    value: { risk: "met", reasons: [{ code: "alreadyMet", facts: { actual: 11.9 } }] },
    from: "11.9 ≤ 12",
  },
  {
    title: "the plan is over and the target missed",
    args: { ...PLAN, direction: "higher", base: 10, target: { op: ">=", value: 20 }, actuals: [{ year: 2025, value: 19.5 }] },
    value: { risk: "high", reasons: [{ code: "behind", facts: { completion: 0.95, timeProgress: 1, actual: 19.5 } }] },
    from: "19.5 < 20 in 2025",
  },
  {
    title: "years that do not go forward",
    args: { baseYear: 2025, targetYear: 2020, direction: "higher", base: 10, target: { op: ">=", value: 20 } },
    fault: "yearsReversed",
    from: "definition",
  },
];
