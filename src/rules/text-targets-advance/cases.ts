import { claim } from "../claim-for-cases";
import type { RuleCase } from "../define";

export const cases: readonly RuleCase[] = [
  {
    title: "只在正文里的目标（沙坪坝区：婴儿死亡率现状1.06‰，目标4.5‰以下；人均体育场地2平方米，国家2.6）",
    cells: [],
    claims: [
      claim({ indicator: "婴儿死亡率", raw: "1.06‰", line: 7 }), claim({ indicator: "婴儿死亡率", raw: "控制在4.5‰以下", role: "target", year: null, line: 70 }),
      claim({ indicator: "人均体育场地面积", raw: "2平方米", role: "target", year: 2025, line: 40 }),
    ],
    finds: [["weakerThanNational", "A40"], ["weaker", "A70"]],
  },
  {
    title: "比现状好；已列入指标表；上一时期的目标",
    cells: [["序号", "指标", "单位", "2025年", "指标性质"], [1, "5岁以下儿童死亡率", "‰", "≤6", "预期性"]],
    claims: [
      claim({ indicator: "居民健康素养水平", raw: "25.1%", line: 7 }), claim({ indicator: "居民健康素养水平", raw: "36%以上", role: "target", year: 2025, line: 40 }),
      claim({ indicator: "5岁以下儿童死亡率", raw: "2.13‰", line: 7 }), claim({ indicator: "5岁以下儿童死亡率", raw: "6‰以下", role: "target", year: 2025, line: 41 }),
      claim({ indicator: "婴儿死亡率", raw: "1.06‰", line: 7 }), claim({ indicator: "婴儿死亡率", raw: "4‰以下", role: "target", year: 2020, line: 3 }),
    ],
    finds: [],
  },
];
