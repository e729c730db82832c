import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "约束性指标没有基期值",
    cells: [HEADER, [1, "个人卫生支出占卫生总费用的比重", "%", "—", "27%左右", "约束性"]],
    finds: [["bindingWithoutBaseline", "D2"]],
  },
  {
    title: "相对目标没有基期值",
    cells: [HEADER, [1, "每千人口公共卫生人员数", "人", "", "在2020年基础上增长10%", "预期性"]],
    finds: [["relativeWithoutBaseline", "D2"]],
  },
  {
    title: "预期性指标没有基期值",
    cells: [HEADER, [1, "15岁以上人群吸烟率", "%", "-", "≤23.3", "预期性"]],
    finds: [["baselineMissing", "D2"]],
  },
  {
    title: "基期值齐全",
    cells: [HEADER, [1, "个人卫生支出占卫生总费用的比重", "%", 27.7, "27%左右", "约束性"]],
    finds: [],
  },
];
