import type { TextOf } from "../define";
import type { textComparisonsHold } from "./rule";

export const zh: TextOf<typeof textComparisonsHold> = {
  title: "正文的比较与数值相符",
  why: "“优于全国平均水平”是评价成绩的话，与自己的数值相反，读者会怀疑其余的数。",
  advice: "核对数值和年份；不优于全国的指标，改写这句话或单独说明。",
  inapplicable: { noComparisons: "正文没有与全国平均水平的比较" },
  findings: {
    notSo: ({ quote, line, indicator, year, value, national, unit, source }) => `第${line}行称“${quote}”，但“${indicator}”${year}年为${value}${unit}，全国是${national}${unit}（${source}）。`,
  },
};
