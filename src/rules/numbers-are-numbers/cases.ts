import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "一格是文本，其余是数值",
    cells: [HEADER, [1, "居民健康素养水平", "%", "22.63", 25, "预期性"], [2, "人均预期寿命", "岁", 77.78, "79", "预期性"]],
    finds: [["asText", "D2"], ["asText", "E3"]],
  },
  {
    title: "同一栏里有写成文字的目标，只作提示",
    cells: [HEADER, [1, "居民健康素养水平", "%", 22.63, "≥25", "预期性"], [2, "人均预期寿命", "岁", 77.78, "79", "预期性"]],
    finds: [["asTextAmongWords", "E3"]],
  },
  {
    title: "数值，以及写成文字的目标",
    cells: [HEADER, [1, "居民健康素养水平", "%", 22.63, "≥25", "预期性"], [2, "人均预期寿命", "岁", 77.78, 79, "预期性"]],
    finds: [],
  },
];
