import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "约束性指标没有目标值",
    cells: [HEADER, [1, "每万人口全科医生数", "人", 2, "", "约束性"], [2, "居民健康素养水平", "%", 22, 25, "预期性"]],
    finds: [["bindingWithoutTarget", "E2"]],
  },
  {
    title: "预期性指标没有目标值",
    cells: [HEADER, [1, "居民健康素养水平", "%", 22.63, "—", "预期性"], [2, "每万人口全科医生数", "人", 2, 3.5, "约束性"]],
    finds: [["targetMissing", "E2"]],
  },
  {
    title: "刚插入的空表，只说一句",
    cells: [HEADER, [1, "居民健康素养水平", "%", "", "", "预期性"], [2, "每万人口全科医生数", "人", "", "", "约束性"]],
    finds: [["noneFilled", "A1"]],
  },
  {
    title: "没有数值、但有要求的目标",
    cells: [HEADER, [1, "人均健康预期寿命", "岁", "—", "同比例提高", "预期性"]],
    finds: [],
  },
];
