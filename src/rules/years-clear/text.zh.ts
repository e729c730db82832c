import type { TextOf } from "../define";
import type { yearsClear } from "./rule";

export const zh: TextOf<typeof yearsClear> = {
  title: "表头年份清楚",
  why: "年份写错、写重或者不是本规划期的，差距、年均变化和进度都会算错，与其他表也对不上。",
  advice: "按规划期核对表头的年份：基期为规划期前一年，目标为规划期最后一年，年度各栏依次排列，并写明是计划还是实际。",
  findings: {
    noYearOfPlan: ({ plan, last, targetYear }) => `标题写的是“${plan}”规划，表中最晚的一栏却是${last}年，没有${targetYear}年目标值；请核对标题或表头的年份。`,
    baseYearOld: ({ plan, year, baseYear, years }) => `“${plan}”规划的基期应为${baseYear}年，表中基期栏写的是${year}年；现按${years}年计算年均变化，请核对是否沿用了旧表头。`,
    baseYearEarly: ({ plan, year, baseYear, years }) => `“${plan}”规划的基期应为${baseYear}年，表中用的是${year}年；年均变化按${years}年计算。`,
    yearTwice: ({ header }) => `表头“${header}”写了两次，其中一栏的年份可能写错。`,
    yearsOutOfOrder: ({ before, after }) => `${before}年之后是${after}年，与其他年份的顺序不一致，可能写颠倒了。`,
    yearsUnclear: ({ first, last }) => `${first}年至${last}年各栏没有写明是计划数还是实际数，现按实际数判断进度；请在表头写明“计划”或“实际”。`,
  },
};
