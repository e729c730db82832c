import type { RuleCase } from "../define";

const table = (infant: readonly [number, string], child: readonly [number, string]): RuleCase["cells"] => [
  ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
  [4, "婴儿死亡率", "‰", ...infant, "预期性"],
  [5, "5岁以下儿童死亡率", "‰", ...child, "预期性"],
];

export const cases: readonly RuleCase[] = [
  { title: "基期值填反", cells: table([7, "≤5"], [3.34, "≤6.5"]), finds: [["baselinesReversed", "D2"]] },
  { title: "目标填反", cells: table([1.82, "≤6.5"], [3.34, "≤5"]), finds: [["targetsReversed", "E2"]] },
  { title: "顺序正确", cells: table([1.82, "≤5"], [3.34, "≤6.5"]), finds: [] },
];
