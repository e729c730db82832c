import type { TextOf } from "../define";
import type { targetGiven } from "./rule";

export const zh: TextOf<typeof targetGiven> = {
  title: "目标值已填",
  why: "列入规划的指标必须有目标；约束性指标没有目标就无从考核。",
  advice: "填写目标值；暂不设数值的，写明要求（如“保持稳定”）。",
  inapplicable: { completionTable: "这是上一时期的完成情况表，不设目标" },
  findings: {
    bindingWithoutTarget: ({ name, targetYear }) => `约束性指标“${name}”没有${targetYear}年目标值。`,
    noneFilled: ({ count, targetYear }) => `表中${count}项指标都还没有填写数值（基期值、${targetYear}年目标值）。`,
    targetMissing: ({ name, targetYear }) => `“${name}”没有${targetYear}年目标值。`,
  },
};
