import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "已超过目标（通州区：全科医生6.46，目标4.5）",
    cells: [HEADER, [1, "每万人口全科医生数", "人", 6.46, 4.5, "约束性"]],
    finds: [["weaker", "E2"]],
  },
  {
    title: "死亡率上限高于基期（萍乡市：3.34‰，目标≤6.5‰）",
    cells: [HEADER, [1, "5岁以下儿童死亡率", "‰", "3.34‰", "≤6.5‰", "预期性"]],
    finds: [["ceilingAboveBaseline", "E2"]],
  },
  {
    title: "目标与基期相同",
    cells: [HEADER, [1, "居民健康素养水平", "%", 25, 25, "预期性"]],
    finds: [["equal", "E2"]],
  },
  {
    title: "向好的目标，以及已满的比例",
    cells: [
      HEADER,
      [1, "每万人口全科医生数", "人", 2, 3.5, "约束性"],
      [2, "5岁以下儿童死亡率", "‰", 7, "≤6.5‰", "预期性"],
      [3, "高血压患者规范管理率", "%", 100, "100%", "预期性"],
    ],
    finds: [],
  },
];
