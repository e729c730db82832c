import type { ArgsOf, Example } from "../define";
import type { GROWTH_PARAMS, GrowthFault, GrowthValue } from "./params";

/** Series named “Canada” are the data of open-sdg/sdg-build, tests/assets/progress-calculation; the rates are worked out by hand. */
export const growthExamples: readonly Example<ArgsOf<typeof GROWTH_PARAMS>, GrowthValue, GrowthFault>[] = [
  {
    title: "Canada 3.3.3: rising where falling is wanted; a target of 0 counts as 0.001",
    args: { direction: "lower", baseYear: 2015, base: 1.55, year: 2019, actual: 1.82, targetYear: 2030, target: 0 },
    value: { ratio: -0.10579, class: "deterioration" },
    within: 0.000005,
    from: "rates (1.82/1.55)^(1/4) − 1 = 0.040962 and (0.001/1.55)^(1/15) − 1 = −0.387211; −0.040962 ÷ 0.387211",
  },
  {
    title: "Canada 3.2.1: an achieved target overrides the ratio",
    args: { direction: "lower", baseYear: 2015, base: 5.3, year: 2019, actual: 5.07, targetYear: 2030, target: 25 },
    value: { ratio: 0.10124, class: "target_achieved" },
    within: 0.000005,
    from: "5.07 ≤ 25; 0.011030 ÷ 0.108947",
  },
  {
    title: "Canada 1.1.1: no target, falling wanted, 100 → 120",
    args: { direction: "lower", baseYear: 2020, base: 100, year: 2021, actual: 120 },
    value: { ratio: -0.2, class: "deterioration" },
    from: "−(120 ÷ 100 − 1)",
  },
  {
    title: "an even growth that is just as needed is substantial",
    args: { direction: "higher", baseYear: 2015, base: 100, year: 2016, actual: 110, targetYear: 2017, target: 121 },
    value: { ratio: 1, class: "substantial_progress" },
    from: "0.1 ÷ 0.1: 110 ÷ 100 = √(121 ÷ 100)",
  },
  {
    title: "six tenths of the needed rate or more is moderate",
    args: { direction: "higher", baseYear: 2015, base: 100, year: 2016, actual: 107, targetYear: 2017, target: 121 },
    value: { ratio: 0.7, class: "moderate_progress" },
    from: "0.07 ÷ 0.1",
  },
  {
    title: "less than six tenths is limited",
    args: { direction: "higher", baseYear: 2015, base: 100, year: 2016, actual: 105, targetYear: 2017, target: 121 },
    value: { ratio: 0.5, class: "limited_progress" },
    from: "0.05 ÷ 0.1",
  },
  {
    title: "a base of 0 counts as 0.001",
    args: { direction: "higher", baseYear: 2015, base: 0, year: 2016, actual: 0.002, targetYear: 2017, target: 0.004 },
    value: { ratio: 1, class: "substantial_progress" },
    from: "0.002 ÷ 0.001 = √(0.004 ÷ 0.001)",
  },
  {
    title: "without a target, over 1.5 % a year is substantial",
    args: { direction: "higher", baseYear: 2015, base: 250, year: 2016, actual: 254 },
    value: { ratio: 0.016, class: "substantial_progress" },
    from: "4 ÷ 250",
  },
  {
    title: "without a target, 0.7 % a year is moderate",
    args: { direction: "higher", baseYear: 2015, base: 1000, year: 2016, actual: 1007 },
    value: { ratio: 0.007, class: "moderate_progress" },
    from: "7 ÷ 1000, between 0.5 % and 1.5 %",
  },
  {
    title: "standing still without a target is limited progress",
    args: { direction: "lower", baseYear: 2015, base: 4, year: 2019, actual: 4 },
    value: { ratio: 0, class: "limited_progress" },
    from: "0 ≥ 0",
  },
  {
    title: "near an upper limit the thresholds come down: 95 → 95.19 of 100",
    args: { direction: "higher", baseYear: 2015, base: 95, year: 2016, actual: 95.19, limit: 100 },
    value: { ratio: 0.002, class: "moderate_progress" },
    from: "0.19 ÷ 95; C = 1 − 0.95^4.44 = 0.20367, thresholds 0.00306 and 0.00102",
  },
  {
    title: "near a lower limit: 12 → 11.976 over a floor of 10",
    args: { direction: "lower", baseYear: 2015, base: 12, year: 2016, actual: 11.976, limit: 10 },
    value: { ratio: 0.002, class: "limited_progress" },
    from: "0.024 ÷ 12; C = 1 − 0.8^4.44 = 0.62870, lower threshold 0.00314",
  },
  {
    title: "kept at its limit",
    args: { direction: "higher", baseYear: 2015, base: 100, year: 2020, actual: 100, limit: 100 },
    value: { ratio: 0, class: "substantial_progress" },
    from: "C = 0, so every threshold is 0",
  },
  {
    title: "negative values: the wanted direction is flipped",
    args: { direction: "higher", baseYear: 2015, base: -4, year: 2016, actual: -3 },
    value: { ratio: 0.25, class: "substantial_progress" },
    from: "−(−3 ÷ −4 − 1)",
  },
  {
    title: "a value that crossed zero cannot be assessed",
    args: { direction: "higher", baseYear: 2015, base: -4, year: 2019, actual: 3 },
    fault: "signsDiffer",
    from: "the method's data requirements",
  },
  {
    title: "one year of data is not enough",
    args: { direction: "higher", baseYear: 2019, base: 4, year: 2019, actual: 4 },
    fault: "noTimePassed",
    from: "the method's data requirements",
  },
];
