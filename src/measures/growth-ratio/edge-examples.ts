import type { ArgsOf, Example } from "../define";
import type { GROWTH_PARAMS, GrowthFault, GrowthValue } from "./params";

/** Where the published method and its code (open-sdg/sdg-build, ProgressMeasure.py) decide something that is easily got wrong. */
export const edgeExamples: readonly Example<ArgsOf<typeof GROWTH_PARAMS>, GrowthValue, GrowthFault>[] = [
  {
    title: "standing still on the way to a target is limited progress",
    args: { direction: "higher", baseYear: 2015, base: 100, year: 2016, actual: 100, targetYear: 2017, target: 121 },
    value: { ratio: 0, class: "limited_progress" },
    from: "0 ÷ 0.1; R ≥ 0",
  },
  {
    title: "an achieved target counts in the base year already, without any growth",
    args: { direction: "higher", baseYear: 2019, base: 95, year: 2019, actual: 95, targetYear: 2030, target: 90 },
    value: { ratio: null, class: "target_achieved" },
    from: "95 ≥ 90; one year of data gives no rate",
  },
  {
    title: "a target of 0 is achieved at 0",
    args: { direction: "lower", baseYear: 2015, base: 2, year: 2016, actual: 0, targetYear: 2017, target: 0 },
    value: { ratio: 1.02287, class: "target_achieved" },
    within: 0.000005,
    from: "0 ≤ 0.001; −(−1) ÷ |√0.0005 − 1| = 1 ÷ 0.977639",
  },
  {
    title: "the base achieved the target and the actual does not any more: deterioration, though the target lies that way",
    args: { direction: "higher", baseYear: 2015, base: 100, year: 2016, actual: 85, targetYear: 2017, target: 90 },
    value: { ratio: -2.92302, class: "deterioration" },
    within: 0.00001,
    from: "−0.15 ÷ |√0.9 − 1| = −0.15 ÷ 0.0513167",
  },
  {
    title: "without its year a target is for 2030",
    args: { direction: "lower", baseYear: 2015, base: 100, year: 2016, actual: 95, target: 50 },
    value: { ratio: 1.1072, class: "substantial_progress" },
    within: 0.0001,
    from: "0.05 ÷ |0.5^(1/15) − 1| = 0.05 ÷ 0.045158",
  },
  {
    title: "a target year that was over in the base year is calculated with, not refused",
    args: { direction: "higher", baseYear: 2021, base: 10, year: 2022, actual: 11.2, targetYear: 2020, target: 12 },
    value: { ratio: 0.72, class: "moderate_progress" },
    from: "0.12 ÷ |1.2^(1 ÷ −1) − 1| = 0.12 ÷ 0.166667",
  },
  {
    title: "a target for the base year itself leaves no time to grow",
    args: { direction: "higher", baseYear: 2020, base: 10, year: 2022, actual: 11, targetYear: 2020, target: 12 },
    fault: "yearsReversed",
    from: "1 ÷ 0",
  },
  {
    title: "values below zero on the way to a target: the wanted direction is flipped",
    args: { direction: "higher", baseYear: 2015, base: -10, year: 2016, actual: -9, targetYear: 2017, target: -8.1 },
    value: { ratio: 1, class: "substantial_progress" },
    from: "−(0.9 − 1) ÷ |√0.81 − 1|",
  },
  {
    title: "a base of 0 that stays 0 counts as a fall from 0.001: wanted",
    args: { direction: "lower", baseYear: 2015, base: 0, year: 2017, actual: 0 },
    value: { ratio: 1, class: "substantial_progress" },
    from: "−(√(0 ÷ 0.001) − 1)",
  },
  {
    title: "and where rising is wanted, deterioration",
    args: { direction: "higher", baseYear: 2015, base: 0, year: 2017, actual: 0 },
    value: { ratio: -1, class: "deterioration" },
    from: "√(0 ÷ 0.001) − 1",
  },
  {
    title: "a floor of 0 leaves the thresholds as they are",
    args: { direction: "lower", baseYear: 2015, base: 50, year: 2016, actual: 49.5, limit: 0 },
    value: { ratio: 0.01, class: "moderate_progress" },
    from: "0.5 ÷ 50; 50 ≥ 2 × 0, so C = 1",
  },
  {
    title: "so does a floor at less than half of the base",
    args: { direction: "lower", baseYear: 2015, base: 25, year: 2016, actual: 24.75, limit: 10 },
    value: { ratio: 0.01, class: "moderate_progress" },
    from: "0.25 ÷ 25; 25 ≥ 2 × 10, so C = 1",
  },
  {
    title: "with a target a limit does not count",
    args: { direction: "higher", baseYear: 2015, base: 95, year: 2016, actual: 95.95, targetYear: 2017, target: 98.8095, limit: 100 },
    value: { ratio: 0.5037, class: "limited_progress" },
    within: 0.0001,
    from: "0.01 ÷ |√(98.8095 ÷ 95) − 1| = 0.01 ÷ 0.019853",
  },
  {
    title: "the limit factor takes the base as it stands: of a base of 0 it is 1",
    args: { direction: "higher", baseYear: 2015, base: 0, year: 2016, actual: 0.00101, limit: 100 },
    value: { ratio: 0.01, class: "moderate_progress" },
    from: "0.00101 ÷ 0.001 − 1; C = 1 − 0",
  },
];
