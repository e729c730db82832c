import type { TextOf } from "../define";
import type { targetsMet } from "./rule";

export const zh: TextOf<typeof targetsMet> = {
  title: "规划目标已完成",
  why: "期末没有完成的目标要说明原因；约束性指标没有完成的，须专门报告。",
  advice: "核对实际值；确未完成的，写明原因和下一步措施，正文中“任务全部完成”一类说法也要相应改动。",
  inapplicable: { planTable: "这不是完成情况表" },
  findings: {
    missed: ({ name, actual, raw, year }) => `“${name}”${year}年为${actual}，没有达到规划目标“${raw}”。`,
    saidMet: ({ name, actual, raw, said }) => `“${name}”写明“${said}”，实际${actual}却没有达到目标“${raw}”。`,
    saidMetBelow: ({ name, actual, raw, said }) => `“${name}”写明“${said}”，实际${actual}却低于规划数“${raw}”，请核对；越低越好的，请写明“≤”。`,
    belowPlan: ({ name, actual, raw, year }) => `“${name}”${year}年为${actual}，低于规划数“${raw}”。`,
  },
};
