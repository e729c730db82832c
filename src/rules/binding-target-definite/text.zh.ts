import type { TextOf } from "../define";
import type { bindingTargetDefinite } from "./rule";

export const zh: TextOf<typeof bindingTargetDefinite> = {
  title: "约束性目标明确",
  why: "约束性指标要逐项考核是否完成，“左右”“持续提升”一类目标没有判定的界线。",
  advice: "改为明确的数值或界限，如“≤27%”。",
  inapplicable: { noBinding: "表中没有约束性指标" },
  findings: {
    approximate: ({ name, raw }) => `约束性指标“${name}”的目标“${raw}”是约数，完成与否没有明确界线。`,
    assigned: ({ name, raw }) => `约束性指标“${name}”的目标是“${raw}”，表中没有数值，无法考核，下达的数值请补入表中。`,
    guaranteed: ({ name, raw }) => `约束性指标“${name}”的目标“${raw}”是上级规划通行的文字写法，怎样算做到请在说明中写明。`,
    numberless: ({ name, raw }) => `约束性指标“${name}”的目标“${raw}”没有数值。`,
  },
};
