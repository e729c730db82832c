import type { TextOf } from "../define";
import type { textAgrees } from "./rule";

/** What the text says elsewhere, as the table does. */
const elsewhere = (lines: string): string => (lines === "" ? "" : `（第${lines}行与表一致）`);

/** With the text's number as a baseline the target is a step back. */
const behind = (target: string): string => (target === "" ? "" : `；按正文的数，目标“${target}”已弱于现状`);

/** What the table's two values make, in the measure that the text uses. */
const MEASURES: Readonly<Record<string, (computed: string) => string>> = {
  yearly: (computed) => `折合年均增长${computed}%`,
  whole: (computed) => `折合增长${computed}%`,
  more: (computed) => `相差${computed}`,
  moreYearly: (computed) => `折合每年${computed}`,
  times: (computed) => `后者是前者的${computed}倍`,
};
const made = (measure: string, computed: string): string => MEASURES[measure]?.(computed) ?? computed;

export const zh: TextOf<typeof textAgrees> = {
  title: "表与正文一致",
  why: "同一指标正文一个数、表里一个数，执行和考核时无所适从。",
  advice: "核定一个数，表和正文一并改正；口径不同的，在正文中写明。",
  inapplicable: { notSaid: "正文没有提到表中的指标，或只有表格没有正文" },
  findings: {
    targetDiffers: ({ name, raw, said, line, agreeing }) => `“${name}”表中目标是“${raw}”，正文第${line}行写的是“${said}”${elsewhere(agreeing)}。`,
    targetMayDiffer: ({ name, raw, said, line, as, agreeing }) => `“${name}”表中目标是“${raw}”，正文第${line}行写“${as}”为“${said}”${elsewhere(agreeing)}，请核对是否同一目标。`,
    changeDiffers: ({ name, from, raw, computed, measure, said, line, agreeing }) => `“${name}”表中由“${from}”到“${raw}”，${made(measure, computed)}，正文第${line}行写的是“${said}”${elsewhere(agreeing)}。`,
    changeMayDiffer: ({ name, from, raw, computed, measure, said, line, agreeing }) => `“${name}”表中由“${from}”到“${raw}”，${made(measure, computed)}，正文第${line}行写的是“${said}”${elsewhere(agreeing)}，请核对；按可比价格或另一口径计算的，请注明。`,
    valueDiffers: ({ name, raw, said, line, year, agreeing, weaker }) => `“${name}”${year}年的数值表中是“${raw}”，正文第${line}行写的是“${said}”${elsewhere(agreeing)}${behind(weaker)}。`,
    valueMayDiffer: ({ name, raw, said, line, year, as, agreeing, weaker }) => `“${name}”${year}年的数值表中是“${raw}”，正文第${line}行写“${as}”为“${said}”${elsewhere(agreeing)}${behind(weaker)}，请核对。`,
    addedDiffers: ({ name, raw, baseline, computed, said, line, as }) => `“${name}”由${baseline}到“${raw}”增加的是${computed}，正文第${line}行写“${as}”${said}，请核对。`,
    peopleDiffer: ({ name, raw, said, line, as }) => `“${name}”表中是“${raw}”，正文第${line}行写“${as}”也是“${said}”，按多少人计不一致（每千、每万等），请核对。`,
    unitDiffers: ({ name, raw, said, line, unit }) => `“${name}”表中是“${raw}”（${unit}），正文第${line}行写成“${said}”，单位有误。`,
  },
};
