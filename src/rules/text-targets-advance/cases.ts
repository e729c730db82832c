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
  {
    title: "目录外的指标按名称判断方向：治理率目标低于现状，漏损率目标高于现状；户籍与常住不比",
    cells: [],
    claims: [
      claim({ indicator: "农村生活污水治理率", raw: "48%", line: 6 }), claim({ indicator: "农村生活污水治理率", raw: "45%以上", role: "target", year: 2025, line: 60 }),
      claim({ indicator: "公共供水管网漏损率", raw: "8.6%", line: 7 }), claim({ indicator: "公共供水管网漏损率", raw: "控制在10%以内", role: "target", year: 2025, line: 61 }),
      claim({ indicator: "常住人口社区服务设施覆盖率", raw: "96%", line: 8 }), claim({ indicator: "户籍人口社区服务设施覆盖率", raw: "95%", role: "target", year: 2025, line: 62 }),
    ],
    finds: [["weaker", "A60"], ["weaker", "A61"]],
  },
  {
    title: "目录外的指标：比现状好；方向不明；增速；新增的不与现有的比",
    cells: [],
    claims: [
      claim({ indicator: "农村生活污水治理率", raw: "38%", line: 6 }), claim({ indicator: "农村生活污水治理率", raw: "45%以上", role: "target", year: 2025, line: 60 }),
      claim({ indicator: "县城常住人口规模", raw: "21万人", line: 7 }), claim({ indicator: "县城常住人口规模", raw: "20万人", role: "target", year: 2025, line: 61 }),
      claim({ indicator: "规模以上工业增加值增速", raw: "9.2%", line: 8 }), claim({ indicator: "规模以上工业增加值增速", raw: "7%以上", role: "target", year: 2025, line: 62 }),
      claim({ indicator: "新增城镇就业人数", raw: "6.2万人", line: 9 }), claim({ indicator: "新增城镇就业人数", raw: "5万人", role: "target", year: 2025, line: 63 }),
    ],
    finds: [],
  },
];
