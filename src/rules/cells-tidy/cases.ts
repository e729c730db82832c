import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "多余空格、全角数字、手打符号、括号不配",
    cells: [
      HEADER,
      [1, "5 岁以下儿童死亡率", "‰", 3.3, "≤ 6.5", "预期性"],
      [2, "居民健康素养水平", "%", "２２.６３", ">=25", "预期性"],
      [3, "人均健康预期寿命（户籍)", "岁", 70, "≥71", "预期性"],
    ],
    finds: [["straySpaces", "B2"], ["fullWidth", "D3"], ["operatorsTyped", "E3"], ["bracketsMixed", "B4"]],
  },
  {
    title: "规范的写法；拉丁文字之间的空格不动",
    cells: [HEADER, [1, "5岁以下儿童死亡率", "‰", 3.3, "≤6.5", "预期性"], [2, "one health 试点数", "个", 1, "≥3", "预期性"]],
    finds: [],
  },
];
