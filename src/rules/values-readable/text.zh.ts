import type { TextOf } from "../define";
import type { valuesReadable } from "./rule";

export const zh: TextOf<typeof valuesReadable> = {
  title: "数值读得出",
  why: "读不出或有两种读法的数值不能汇总、比较和考核。",
  advice: "一格只写一个数值，写明比较符号和单位；几个数值的拆成几行；百分比的升降写明“%”还是“个百分点”。",
  findings: {
    targetUnread: ({ name, raw }) => `“${name}”的目标“${raw}”读不出明确的要求。`,
    baselineUnread: ({ name, raw }) => `“${name}”的基期值“${raw}”读不出一个数值。`,
    notExact: ({ name, raw }) => `“${name}”的“${raw}”是一个范围，不是确切的统计数。`,
    aboutValue: ({ name, raw }) => `“${name}”的“${raw}”是约数，统计数应当确切。`,
    wordsBesideNumber: ({ name, raw }) => `“${name}”的“${raw}”在数值旁写了说明，汇总时读不成数。`,
    otherYear: ({ name, raw, said, year }) => `“${name}”${year}年栏中的“${raw}”是${said}年的数，与其他指标不是同一年。`,
    muchOlder: ({ name, raw, said, year }) => `“${name}”${year}年栏中的“${raw}”是${said}年的数，与${year}年相差${Math.abs(Number(year) - Number(said))}年，请换成${year}年的数或说明。`,
    targetsByLine: ({ name, count }) => `“${name}”一格里按“其中”列了${count}行，各有目标；拆成${count}行指标才能逐项核对和考核。`,
    severalTargets: ({ name, raw, count }) => `“${name}”的目标“${raw}”在一格里写了${count}个目标。`,
    sharesNotWhole: ({ name, raw, sum }) => `“${name}”的“${raw}”各部分合计是${sum}，不是100。`,
    percentOrPoints: ({ name, raw }) => `“${name}”以百分比计，目标“${raw}”是降（升）百分之几还是几个百分点，两种读法结果不同。`,
  },
};
