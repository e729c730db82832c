import { examplesOf } from "../define";
import { timeProgress } from "./measure";

export const timeProgressExamples = examplesOf(timeProgress, [
  {
    title: "the mid-term of 十四五: 2022 is 40 %",
    args: { baseYear: 2020, year: 2022, targetYear: 2025 },
    value: 0.4,
    from: "2 ÷ 5",
  },
  {
    title: "after the plan's end the whole time has passed",
    args: { baseYear: 2020, year: 2027, targetYear: 2025 },
    value: 1,
    from: "definition",
  },
  {
    title: "a year before the plan",
    args: { baseYear: 2020, year: 2019, targetYear: 2025 },
    fault: "yearBeforeBase",
    from: "definition",
  },
  {
    title: "a plan that ends before it begins",
    args: { baseYear: 2025, year: 2022, targetYear: 2020 },
    fault: "yearsReversed",
    from: "definition",
  },
]);
