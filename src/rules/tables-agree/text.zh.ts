import type { TextOf } from "../define";
import type { tablesAgree } from "./rule";

export const zh: TextOf<typeof tablesAgree> = {
  title: "各表数据一致",
  why: "同一指标在两张表里是两个数，执行和考核时无所适从。",
  advice: "核定一个数，各表一并改正；口径不同的，在表中注明。",
  inapplicable: { noOther: "没有同一规划的其他指标表可以对照" },
  findings: {
    valueDiffers: ({ name, raw, said, year, table }) => `“${name}”${year}年的数值本表是“${raw}”，“${table}”中是“${said}”。`,
    valueMayDiffer: ({ name, raw, said, year, table, as }) => `“${name}”${year}年的数值本表是“${raw}”，“${table}”中“${as}”是“${said}”，请核对。`,
    targetDiffers: ({ name, raw, said, year, table }) => `“${name}”${year}年的目标本表是“${raw}”，“${table}”中是“${said}”。`,
    targetMayDiffer: ({ name, raw, said, year, table, as }) => `“${name}”${year}年的目标本表是“${raw}”，“${table}”中“${as}”是“${said}”，请核对是否同一目标。`,
  },
};
