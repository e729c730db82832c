import type { TextOf } from "../define";
import { behindNumber } from "../units-shown";
import type { textValuesPossible } from "./rule";

export const zh: TextOf<typeof textValuesPossible> = {
  title: "正文数值在可能范围内",
  why: "超出可能范围的数值，多半是单位或小数点写错了，会被照抄引用。",
  advice: "核对数值和单位，与指标表一并改正。",
  inapplicable: { noClaims: "正文没有可以对照的数" },
  findings: {
    wrongUnit: ({ name, raw, line, unit, converted }) => `第${line}行“${name}”写作“${raw}”，合${converted}${behindNumber(unit)}，单位应为${unit}。`,
    impossible: ({ name, raw, line, min, max, unit }) => `第${line}行“${name}”写作“${raw}”，超出可能的范围（${min}～${max}${behindNumber(unit)}）。`,
    operatorAgainst: ({ name, raw, line, direction }) => `第${line}行“${name}”写作“${raw}”，该指标${direction === "lower" ? "越低越好，应为“以下”“以内”" : "越高越好，应为“以上”“不低于”"}，方向写反了。`,
    reversed: ({ name, raw, line, larger, largerRaw, largerLine }) => `第${line}行“${name}”${raw}，高于第${largerLine}行“${larger}”${largerRaw}，按定义不可能，请核对。`,
    implausible: ({ name, raw, line, min, max, unit }) => `第${line}行“${name}”写作“${raw}”，不在通常范围（${min}～${max}${behindNumber(unit)}）内，请核对。`,
  },
};
