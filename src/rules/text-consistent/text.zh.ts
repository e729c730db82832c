import type { TextOf } from "../define";
import type { textConsistent } from "./rule";

export const zh: TextOf<typeof textConsistent> = {
  title: "正文前后一致",
  why: "同一指标在正文里前后两个数，引用和考核时不知以哪个为准。",
  advice: "核定一个数，前后改为一致；口径或年份不同的，在正文中写明。",
  inapplicable: { noClaims: "正文没有可以对照的数" },
  findings: {
    contradict: ({ name, first, firstLine, raw, line, year }) => `“${name}”${year}年的数，第${firstLine}行是“${first}”，第${line}行是“${raw}”。`,
    mayContradict: ({ name, first, firstLine, raw, line }) => `“${name}”第${firstLine}行是“${first}”，第${line}行是“${raw}”，请核对是否同一年份和口径。`,
    partsExceed: ({ count, sum, whole, wholeRaw, line }) => `第${line}行“${whole}”${wholeRaw}，所列${count}个分项合计却是${sum}。`,
    partsShort: ({ count, sum, whole, wholeRaw, line }) => `第${line}行“${whole}”${wholeRaw}，按文字已列全的${count}个分项合计只有${sum}。`,
    naturesAddUpOtherwise: ({ sum, whole, wholeRaw, line }) => `第${line}行“${whole}”${wholeRaw}，按性质分列的合计却是${sum}。`,
    partsElsewhereExceed: ({ name, raw, wholeLine, first, firstRaw, second, secondRaw, line, sum }) => `第${line}行“${first}”${firstRaw}、“${second}”${secondRaw}，合计${sum}，第${wholeLine}行“${name}”却只有${raw}，请核对。`,
    worksGradedApart: ({ name, first, firstLine, as, raw, line }) => `第${firstLine}行“${name}”${first}，第${line}行“${as}”${raw}，同一项工作只有一处写明级别，请统一。`,
    worksMayDiffer: ({ name, first, firstLine, as, raw, line }) => `第${firstLine}行“${name}”${first}，第${line}行“${as}”${raw}，请核对是否同一项工作。`,
    partExceeds: ({ part, raw, whole, wholeRaw, line }) => `第${line}行“${part}”${raw}，多于“${whole}”${wholeRaw}。`,
  },
};
