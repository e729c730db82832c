import type { TextOf } from "../define";
import type { yearsClear } from "./rule";

export const en: TextOf<typeof yearsClear> = {
  title: "The years in the header are clear",
  why: "Where a year is wrong, stands twice or belongs to another plan, gaps, yearly changes and progress come out wrong, and other tables no longer match.",
  advice: "Check the header's years: the baseline is of the year before the plan, the target of its last year, and the years between stand in order and say whether they are planned or measured.",
  findings: {
    noYearOfPlan: ({ plan, last, targetYear }) => `The title names the plan ${plan}, but the latest column is of ${last}: there is no target for ${targetYear}. Please check the years of title and header.`,
    baseYearOld: ({ plan, year, baseYear, years }) => `The base year of the plan ${plan} is ${baseYear}, but the baselines' column says ${year}. Yearly changes are computed over ${years} years; please check whether an old header was kept.`,
    baseYearEarly: ({ plan, year, baseYear, years }) => `The base year of the plan ${plan} is ${baseYear}; the table takes ${year}. Yearly changes are computed over ${years} years.`,
    yearTwice: ({ header }) => `The header “${header}” stands over two columns; the year of one of them may be wrong.`,
    yearsOutOfOrder: ({ before, after }) => `${before} is followed by ${after}, unlike the order of the other years; the two may be exchanged.`,
    yearsUnclear: ({ first, last }) => `The columns of ${first} to ${last} do not say whether they are planned or measured; progress is judged as if they were measured. Please write which they are into their headers.`,
  },
};
