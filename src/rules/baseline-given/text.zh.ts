import type { TextOf } from "../define";
import type { baselineGiven } from "./rule";

/** Where nothing tells the year, none is made up. */
const base = (year: string): string => (year === "—" ? "基期值（表中未写明基期年份）" : `${year}年基期值`);

export const zh: TextOf<typeof baselineGiven> = {
  title: "基期值已填",
  why: "没有基期值，就算不出差距和进度；约束性指标要逐项考核，相对目标离开基期值没有数值含义。",
  advice: "填写基期年的统计数；确无统计的，在备注中说明口径和启用年份。",
  inapplicable: { noBaselineColumn: "完成情况表没有基期值栏" },
  findings: {
    bindingWithoutBaseline: ({ name, target, baseYear }) =>
      `约束性指标“${name}”没有${base(baseYear)}，目标“${target}”能否完成无法判定。`,
    relativeWithoutBaseline: ({ name, target, baseYear }) =>
      `“${name}”的目标“${target}”相对基期提出，但没有${base(baseYear)}，算不出目标数值。`,
    trendWithoutBaseline: ({ name, target, baseYear }) =>
      `“${name}”的目标是“${target}”，但没有${base(baseYear)}，到期无从判断是否做到。`,
    bindingBaselineInText: ({ name, baseYear, said, line }) => `约束性指标“${name}”的${base(baseYear)}只见于正文第${line}行（${said}），请补入指标表。`,
    baselineMissing: ({ name, baseYear }) => `“${name}”没有${base(baseYear)}。`,
  },
};
