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
];
