import type { TextOf } from "../define";
import type { indicatorsDistinct } from "./rule";

export const zh: TextOf<typeof indicatorsDistinct> = {
  title: "指标不重复",
  why: "同一指标出现两次，两处数值就可能不一致，汇总时也会重复计算。",
  advice: "删去重复的一行；口径不同的，在统计口径栏或名称中写明。",
  findings: {
    duplicate: ({ name, firstRow }) => `“${name}”与第${firstRow}行重复。`,
    contradicts: ({ name, firstRow, raw, first }) => `“${name}”与第${firstRow}行重复，目标却不同：这里是“${raw}”，第${firstRow}行是“${first}”。`,
    otherWords: ({ name, first, firstRow }) => `“${name}”与第${firstRow}行“${first}”像是同一指标的两种写法。`,
  },
};
