import type { TextOf } from "../define";
import type { namesStandard } from "./rule";

export const zh: TextOf<typeof namesStandard> = {
  title: "用规范的指标名称",
  why: "同一指标各地叫法不同，汇总时对不上；少写一个“每”字或限定词，口径就可能不一样。",
  advice: "改用规范名称；确系口径不同的，在统计口径或备注中写明。",
  inapplicable: { noStandard: "表中没有目录收录的标准指标" },
  findings: {
    otherwise: ({ name, standard }) => `“${name}”的规范名称是“${standard}”。`,
    otherScale: ({ name, standard, factor }) => `“${name}”通行的是“${standard}”，与之对照时数值要乘以${factor}。`,
  },
};
