import type { RuleCase } from "../define";

import { claim } from "../claim-for-cases";

export const cases: readonly RuleCase[] = [
  { title: "只有正文", cells: [], claims: [claim({ indicator: "婴儿死亡率", raw: "控制在4.5‰以下", role: "target", year: 2025, line: 70 })], finds: [["noTable", "A70"]] },
  {
    title: "有指标表",
    cells: [["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"], [1, "婴儿死亡率", "‰", 1.06, "≤4.5", "预期性"]],
    claims: [claim({ indicator: "婴儿死亡率", raw: "控制在4.5‰以下", role: "target", year: 2025, line: 70 })],
    finds: [],
  },
];
