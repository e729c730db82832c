import type { TextOf } from "../define";
import type { progressKept } from "./rule";

export const zh: TextOf<typeof progressKept> = {
  title: "实施以来没有倒退",
  why: "最新值比基期还差，离目标不是近了而是远了，评估时必须说明原因。约束性指标另作风险判断。",
  advice: "核对实际值和统计口径；属实的，分析原因，写明补救措施，必要时按程序调整目标。",
  inapplicable: { completionTable: "这是完成情况表", noActuals: "没有基期年以后的实际值" },
  findings: {
    wentBack: ({ name, actual, year, baseline, raw }) => `“${name}”${year}年为${actual}，比基期值${baseline}还差，离目标“${raw}”更远了。`,
  },
};
