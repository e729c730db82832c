import type { RuleCase } from "../define";

import { claim } from "../claim-for-cases";

const said = (indicator: string, raw: string) => claim({ indicator, raw });

const TABLE = [
  ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
  [10, "每千人口医疗卫生机构床位数", "张", 7.09, 8, "预期性"],
  [11, "每千人口执业(助理)医师数", "人", 2.72, 3, "预期性"],
  [12, "每千人口注册护士数", "人", 3.74, 4.2, "预期性"],
];

export const cases: readonly RuleCase[] = [
  {
    title: "护士数与另两项推算的人口不同：9757÷3.74＝260.9万人",
    cells: TABLE,
    claims: [said("医疗卫生机构床位", "12796张"), said("执业(助理)医师", "4913人"), said("注册护士", "9757人")],
    finds: [["populationsDiffer", "D4"]],
  },
  {
    title: "萍乡市2020年：三项都在180.5万人上下，正文说法不同也算同一项",
    cells: TABLE,
    claims: [said("医疗机构病床总数", "12796张"), said("执业(助理)医师", "4913人"), said("注册护士", "6757人")],
    finds: [],
  },
];
