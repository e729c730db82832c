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
});
