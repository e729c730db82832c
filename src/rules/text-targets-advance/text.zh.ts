import type { TextOf } from "../define";
import type { textTargetsAdvance } from "./rule";

export const zh: TextOf<typeof textTargetsAdvance> = {
  title: "正文目标不弱于现状",
  why: "只写在正文、没有列入指标表的目标，同样要与现状和国家目标对照，否则容易定得比现状还低。",
  advice: "核对现状值和目标值的年份与口径；控制型上限高于现状的，写明理由，并列入指标表。",
  inapplicable: { noClaims: "正文没有可以对照的数" },
  findings: {
    weaker: ({ name, raw, line, value, valueLine }) => `第${line}行“${name}”的目标“${raw}”弱于第${valueLine}行的现状“${value}”，请说明理由。`,
    weakerThanNational: ({ name, raw, line, national, wording, source }) => `第${line}行“${name}”的目标“${raw}”宽于国家目标${national}的要求（${source}：${wording}），供参考。`,
  },
};
