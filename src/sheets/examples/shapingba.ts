/**
 * 重庆市沙坪坝区卫生健康发展“十四五”规划 has no table of indicators: a draft from its sentences, each given beside its figures.
 * Targets whose sentence names no year are taken for the plan's end, and the remark says so.
 */
import type { PlacedSheet } from "../../grid/placed-sheet";
import { printedSheet } from "./printed-table";

const PAST = "2020年，全区人均预期寿命达到78.96岁；未发生孕产妇死亡；婴儿死亡率、5岁以下儿童死亡率分别为1.06‰、2.13‰，居民健康素养水平达到25.1%。";
const SPORT = "到2025年，人均体育场地面积达到2平方米，经常参加体育锻炼人数比例达到46%以上。";
const AIDS = "加强艾滋病检测、干预和随访工作，全人群检测覆盖率达到10%，艾滋病感染者和病人发现率达到90%，高危人群干预覆盖率和感染者随访管理率达到90%以上；";
const NO_YEAR = "目标的年份原文未写明，按规划期末列";
const NO_TARGET = "正文没有目标值";

/** 指标, 单位, 2020年基期值, 2025年目标值, 出处, 备注 */
const ROWS: readonly (readonly [string, string, string, string, string, string])[] = [
  ["人均预期寿命", "岁", "78.96", "", PAST, NO_TARGET],
  ["孕产妇死亡率", "1/10万", "0", "控制在14/10万以内", `${PAST}\n孕产妇死亡率控制在14/10万以内。`, NO_YEAR],
  ["婴儿死亡率", "‰", "1.06", "控制在4.5‰以下", `${PAST}\n将婴儿死亡率控制在4.5‰以下。`, NO_YEAR],
  ["5岁以下儿童死亡率", "‰", "2.13", "", PAST, NO_TARGET],
  ["居民健康素养水平", "%", "25.1", "", PAST, `${NO_TARGET}；同一章另有一处写作23.59%，请核实`],
  ["艾滋病全人群检测覆盖率", "%", "", "10%", AIDS, NO_YEAR],
  ["艾滋病感染者和病人发现率", "%", "", "90%", AIDS, NO_YEAR],
  ["高危人群干预覆盖率", "%", "", "90%以上", AIDS, NO_YEAR],
  ["感染者随访管理率", "%", "", "90%以上", AIDS, NO_YEAR],
  ["成人吸烟率", "%", "", "23%以下", "到2025年，成人吸烟率降至23%以下。", ""],
  ["人均体育场地面积", "平方米", "", "2平方米", SPORT, ""],
  ["经常参加体育锻炼人数比例", "%", "", "46%以上", SPORT, ""],
  ["区域内就诊率", "%", "", "99.95%", "到2025年，区域居民15分钟可以到达最近的医疗卫生机构，5公里范围内可解决大病，区域内就诊率达99.95%", ""],
  ["0-6岁儿童每年眼保健和视力检查覆盖率", "%", "", "90%", "0-6岁儿童每年眼保健和视力检查覆盖率达90%", NO_YEAR],
  ["二级以上综合医院设置老年医学科比例", "%", "", "不低于50%", "二级以上综合医院设置老年医学科比例不低于50%。", NO_YEAR],
  ["护理型床位占养老机构床位数的比例", "%", "", "不低于60%", "到2025年，实现城乡社区居家养老服务全覆盖，护理型床位占养老机构床位数的比例不低于60%。", ""],
];

export const shapingbaSheets = (): readonly PlacedSheet[] => [printedSheet({
  sheet: "沙坪坝区指标草表",
  title: "沙坪坝区“十四五”卫生健康指标草表（据规划正文整理）",
  columns: [
    { title: "序号", width: 6, look: "centered" },
    { title: "指标", width: 38, look: "name" },
    { title: "单位", width: 9, look: "centered" },
    { title: "2020年基期值", width: 15, look: "figure" },
    { title: "2025年目标值", width: 20, look: "figure" },
    { title: "出处（规划正文）", width: 64, look: "text" },
    { title: "备注", width: 34, look: "text" },
  ],
  rows: ROWS.map((row, index) => [String(index + 1), ...row]),
  notes: ["来源：重庆市沙坪坝区卫生健康发展“十四五”规划。规划没有指标表，本表据正文句子整理，供核对，不是规划原表。"],
})];
