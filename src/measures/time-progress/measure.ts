import { fail, ok } from "../../grid/result";
import { defineMeasure } from "../define";

/** 时间进度: the share of the plan's period that has passed at the end of a year; 1 from the target year on. */
export const timeProgress = defineMeasure({
  id: "time-progress",
  excelName: null,
  params: { baseYear: { kind: "year" }, year: { kind: "year" }, targetYear: { kind: "year" } },
  unit: "share",
  faults: ["yearsReversed", "yearBeforeBase"],
  sources: ["linearPath"],
  calc: ({ baseYear, year, targetYear }) => {
    if (targetYear <= baseYear) return fail("yearsReversed");
    if (year < baseYear) return fail("yearBeforeBase");
    return ok(Math.min(1, (year - baseYear) / (targetYear - baseYear)));
  },
  examples: [
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
  ],
});
