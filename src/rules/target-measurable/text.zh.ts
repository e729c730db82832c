import type { TextOf } from "../define";
import type { targetMeasurable } from "./rule";

export const zh: TextOf<typeof targetMeasurable> = {
  title: "目标可衡量",
  why: "“达到全省平均水平”“持续提升”一类目标没有数值，到期时无法判断是否完成，也算不出差距。",
  advice: "写明比照的数值和年份，或改为明确的目标值。",
  findings: {
    peerWithoutNumber: ({ name, raw }) => `“${name}”的目标是“${raw}”，没有写明比照的数值。`,
    peerInAnotherColumn: ({ name, raw, other }) => `“${name}”的目标是“${raw}”，本行另一栏给出的数值是“${other}”，请写明以哪一年的数值为准。`,
    wordsOnly: ({ name, raw }) => `“${name}”的目标“${raw}”没有数值。`,
  },
};
