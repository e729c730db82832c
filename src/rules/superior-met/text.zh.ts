import type { TextOf } from "../define";
import type { superiorMet } from "./rule";

export const zh: TextOf<typeof superiorMet> = {
  title: "与上级规划衔接",
  why: "上级规划的约束性指标要分解落实到下级，下级改为预期性或降低要求，就落空了。",
  advice: "与上级规划逐项衔接；经上级同意另定的，写明依据。",
  inapplicable: { noSuperior: "没有给出上级同一规划期的规划，工作簿里也没有认出" },
  findings: {
    bindingWeaker: ({ name, raw, superior, title }) => `“${name}”的目标“${raw}”宽于上级约束性目标“${superior}”（${title}）。`,
    catchingUp: ({ name, raw, superior, title }) => `“${name}”的目标“${raw}”还达不到上级目标“${superior}”，但起点较低、进步不小于上级要求，供参考（${title}）。`,
    weaker: ({ name, raw, superior, title }) => `“${name}”的目标“${raw}”宽于上级目标“${superior}”（${title}）。`,
    bindingThere: ({ name, title }) => `“${name}”在上级规划中是约束性指标，本表列为预期性（${title}）。`,
    bindingMissing: ({ name, superior, title }) => `上级规划的约束性指标“${name}”（${superior}）没有列入本表（${title}）。`,
  },
};
