import type { RuleCase } from "../define";

const table = (...numbers: number[]): RuleCase["cells"] => [
  ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
  ...numbers.map((number, row) => [number, `第${"甲乙丙丁"[row]}类机构达标比例`, "%", 50 + row, 60 + row, "预期性"]),
];

export const cases: readonly RuleCase[] = [
  { title: "缺一个号", cells: table(1, 2, 4), finds: [["skipped", "B4"]] },
  { title: "号重复", cells: table(1, 2, 2, 3), finds: [["repeated", "B4"]] },
  { title: "按领域重新编号", cells: table(1, 2, 1, 2), finds: [] },
];
