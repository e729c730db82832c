import type { TextOf } from "../define";
import type { partWithinWhole } from "./rule";

export const zh: TextOf<typeof partWithinWhole> = {
  title: "其中项不大于总项",
  why: "“其中”项是总项的一部分，大于总项必有一处填错。",
  advice: "核对两项的数值、单位和口径。",
  inapplicable: { noParts: "表中没有“其中”项" },
  findings: {
    baselineExceeds: ({ part, whole, partValue, wholeValue }) => `其中项“${part}”的基期值${partValue}大于总项“${whole}”的${wholeValue}。`,
    targetExceeds: ({ part, whole, partValue, wholeValue }) => `其中项“${part}”的目标${partValue}大于总项“${whole}”的${wholeValue}。`,
    targetsDiffer: ({ whole, count, sum, wholeValue }) => `“${whole}”的${count}个分项基期值合计等于总数，目标合计却是${sum}，总数的目标是${wholeValue}。`,
    targetsMayDiffer: ({ whole, count, sum, wholeValue }) => `“${whole}”的${count}个分项基期值合计等于总数，目标合计是${sum}，总数的目标是${wholeValue}，请核对是否四舍五入所致。`,
    baselinesDiffer: ({ whole, count, sum, wholeValue }) => `“${whole}”的${count}个分项目标合计等于总数，基期值合计却是${sum}，总数的基期值是${wholeValue}。`,
    districtsDiffer: ({ name, count, sum, wholeValue }) => `“${name}”分解到${count}个地区的目标合计是${sum}，总数的目标是${wholeValue}。`,
    yearsDiffer: ({ name, count, sum, wholeValue }) => `“${name}”${count}个年度的安排合计是${sum}，合计栏写的是${wholeValue}。`,
    yearsMayDiffer: ({ name, count, sum, wholeValue }) => `“${name}”${count}个年度的安排合计是${sum}，合计栏写的是${wholeValue}，请核对。`,
    targetPartsExceed: ({ whole, count, sum, wholeValue }) => `“${whole}”的${count}个分项目标合计${sum}，超过总数的目标${wholeValue}；分项有交叉的请注明。`,
    partsExceed: ({ whole, count, sum, wholeValue }) => `“${whole}”的${count}个分项合计${sum}，超过总数${wholeValue}；分项有交叉的请注明。`,
  },
};
