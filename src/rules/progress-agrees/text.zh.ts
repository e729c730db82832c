import type { TextOf } from "../define";
import type { progressAgrees } from "./rule";

export const zh: TextOf<typeof progressAgrees> = {
  title: "完成率和评估结论与数值一致",
  why: "完成率、评估结论与同一行的基期值、实际值、目标值对不上，评估就不可信。",
  advice: "按表中的算法重算完成率，按数值改写结论；数值有误的改数值。",
  inapplicable: { noColumn: "表中没有完成率或评估结论栏" },
  findings: {
    completionDiffers: ({ name, raw, computed, actual, target }) => `“${name}”的完成率写作${raw}，按表中其他行的算法，由实际值${actual}和目标“${target}”算得的是${computed}%。`,
    saidMet: ({ name, said, actual, target }) => `“${name}”写明“${said}”，实际${actual}却没有达到目标“${target}”。`,
    saidOnTrack: ({ name, said, actual, baseline, target }) => `“${name}”写明“${said}”，实际${actual}却比基期值${baseline}还差（目标“${target}”）。`,
    saidAhead: ({ name, said, completion, time }) => `“${name}”写明“${said}”，完成率${completion}%却低于时间进度${time}%。`,
    saidBehind: ({ name, said, actual, target }) => `“${name}”写明“${said}”，实际${actual}却已达到目标“${target}”。`,
  },
};
