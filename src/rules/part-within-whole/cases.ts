import type { RuleCase } from "../define";

const table = (baseline: number, target: number): RuleCase["cells"] => [
  ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
  [11, "每千人口执业（助理）医师数", "人", 2.72, 3, "预期性"],
  ["", "其中：每千人口中医类别执业（助理）医师数", "人", baseline, target, "预期性"],
];

export const cases: readonly RuleCase[] = [
  { title: "其中项的基期值大于总项", cells: table(4.7, 2.9), finds: [["baselineExceeds", "D3"]] },
  { title: "其中项的目标大于总项", cells: table(0.47, 5), finds: [["targetExceeds", "E3"]] },
  { title: "其中项在总项之内", cells: table(0.47, 0.5), finds: [] },
  {
    title: "分项合计超过总数",
    cells: [
      ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
      [1, "医疗卫生机构床位数", "张", 12796, 14000, "预期性"],
      [null, "其中：公立医院床位数", "张", 9000, 9500, "预期性"],
      [null, "其中：社会办医院床位数", "张", 4000, 4200, "预期性"],
    ],
    finds: [["partsExceed", "D2"]],
  },
  {
    title: "分项基期值合计等于总数，目标合计却不等",
    cells: [
      ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
      [1, "医疗卫生机构床位数", "张", 13000, 14000, "预期性"],
      [null, "其中：公立医院床位数", "张", 9000, 9500, "预期性"],
      [null, "其中：社会办医院床位数", "张", 4000, 4200, "预期性"],
    ],
    finds: [["targetsDiffer", "E2"]],
  },
];
