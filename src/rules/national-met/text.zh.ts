import type { TextOf } from "../define";
import type { nationalMet } from "./rule";

export const zh: TextOf<typeof nationalMet> = {
  title: "对照国家目标",
  why: "国家目标是全国平均要求，地方可以有差别，但明显宽于国家的要说得出理由，约束性指标尤其如此。",
  advice: "供参考：核对基础条件和上级分解的要求，必要时在说明中写明理由。",
  inapplicable: { noNational: "没有已核对原文的国家目标可比" },
  findings: {
    bindingWeaker: ({ name, raw, national, wording, source }) => `约束性指标“${name}”的目标“${raw}”宽于国家目标${national}（《${source}》：${wording}）。`,
    weaker: ({ name, raw, national, wording, source }) => `“${name}”的目标“${raw}”宽于国家目标${national}的要求（《${source}》：${wording}），供参考。`,
  },
};
