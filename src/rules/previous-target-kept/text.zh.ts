import type { TextOf } from "../define";
import type { previousTargetKept } from "./rule";

export const zh: TextOf<typeof previousTargetKept> = {
  title: "目标不低于上一规划",
  why: "新规划的要求比上一个规划还松，等于放弃了原定的目标。",
  advice: "核对两个规划的口径；确有理由调低的（如上期目标未完成），在说明中写清楚。",
  inapplicable: { noPlanBefore: "没有上一规划的指标可比" },
  findings: {
    weakerThanBefore: ({ name, raw, before, plan }) => `“${name}”的目标“${raw}”比“${plan}”的目标“${before}”还松。`,
    missedAndDropped: ({ name, actual, before, plan }) => `“${plan}”的“${name}”没有完成（目标“${before}”，实际${actual}），本规划的指标表中不再列入，请说明去向。`,
    missedAndRepeated: ({ name, raw, baseline, plan }) => `“${name}”的目标“${raw}”就是“${plan}”没有达到的目标（实际${baseline}）。`,
  },
};
