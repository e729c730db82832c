import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "约数和文字目标",
    cells: [
      HEADER,
      [1, "个人卫生支出占卫生总费用的比重", "%", 27.7, "27%左右", "约束性"],
      [2, "国家卫生城市占比", "%", 57.5, "持续提升", "约束性"],
    ],
    finds: [["approximate", "E2"], ["numberless", "E3"]],
  },
  {
    title: "约束性目标明确；预期性目标可用约数",
    cells: [
      HEADER,
      [1, "个人卫生支出占卫生总费用的比重", "%", 27.7, "≤27%", "约束性"],
      [2, "人均预期寿命", "岁", 83, "84岁左右", "预期性"],
    ],
    finds: [],
  },
];
