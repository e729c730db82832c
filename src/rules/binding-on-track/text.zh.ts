import type { TextOf } from "../define";
import type { bindingOnTrack } from "./rule";

export const zh: TextOf<typeof bindingOnTrack> = {
  title: "约束性指标能够完成",
  why: "约束性指标必须确保完成，逐项考核，不能用其他指标的超额来抵补。",
  advice: "逐项核实进度，落实责任单位和措施；缺少基期值或年度实际值的，先补齐数据。判断依据见约束性指标一栏。",
  inapplicable: { noBinding: "表中没有约束性指标" },
  findings: {
    highRisk: ({ name, baseline, target, gap }) => gap === "—" ? `约束性指标“${name}”的目标是${target}，按时完成风险高。` : `约束性指标“${name}”由${baseline}到${target}，差距${gap}，按时完成风险高。`,
    toWatch: ({ name, baseline, target, gap }) => gap === "—" ? `约束性指标“${name}”的目标是${target}，需要关注进度。` : `约束性指标“${name}”由${baseline}到${target}，差距${gap}，需要关注进度。`,
    undetermined: ({ name, baseline, target }) => `约束性指标“${name}”（基期值${baseline}，目标${target}）能否完成无法判定。`,
  },
};
