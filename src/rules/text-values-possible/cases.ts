import type { RuleCase } from "../define";

import { claim } from "../claim-for-cases";

export const cases: readonly RuleCase[] = [
  {
    title: "婴儿死亡率3.12%（青浦区）；健康素养125%；老年人健康素养80%（崇明区）",
    cells: [],
    claims: [claim({ indicator: "婴儿死亡率", raw: "3.12%", line: 21 }), claim({ indicator: "居民健康素养水平", raw: "125%", line: 30 }), claim({ indicator: "老年人健康素养", raw: "80%", line: 194 })],
    finds: [["wrongUnit", "A21"], ["impossible", "A30"], ["implausible", "A194"]],
  },
  {
    title: "表中写着3.12‰，正文写3.12%：由“表与正文一致”指出",
    cells: [["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"], [1, "婴儿死亡率", "‰", 3.12, "≤5", "预期性"]],
    claims: [claim({ indicator: "婴儿死亡率", raw: "3.12%", line: 21 })],
    finds: [],
  },
  {
    title: "婴儿死亡率1.94%即19.4‰，是全国的三倍多：应为1.94‰；万分之1.19写法不同，数没有错",
    cells: [],
    claims: [claim({ indicator: "婴儿死亡率", raw: "1.94%", line: 6 }), claim({ indicator: "孕产妇死亡率", raw: "万分之1.19", line: 7 })],
    finds: [["wrongUnit", "A6"]],
  },
  {
    title: "正常的数",
    cells: [],
    claims: [claim({ indicator: "婴儿死亡率", raw: "1.94‰" }), claim({ indicator: "孕产妇死亡率", raw: "14/10万" }), claim({ indicator: "每千人口注册护士数", raw: "3.74人" })],
    finds: [],
  },
  {
    title: "婴儿死亡率高于5岁以下儿童死亡率；健康预期寿命高于预期寿命",
    cells: [],
    claims: [
      claim({ indicator: "婴儿死亡率", raw: "3.1‰", line: 7 }), claim({ indicator: "5岁以下儿童死亡率", raw: "2.4‰", line: 7 }),
      claim({ indicator: "人均健康预期寿命", raw: "79岁", role: "target", year: 2025, line: 30 }), claim({ indicator: "人均预期寿命", raw: "78.5岁", role: "target", year: 2025, line: 31 }),
    ],
    finds: [["reversed", "A7"], ["reversed", "A30"]],
  },
  {
    title: "次序正常；年份不同；户籍与常住不比",
    cells: [],
    claims: [
      claim({ indicator: "婴儿死亡率", raw: "1.06‰", line: 7 }), claim({ indicator: "5岁以下儿童死亡率", raw: "2.13‰", line: 7 }), claim({ indicator: "婴儿死亡率", raw: "3.56‰", year: 2015, line: 8 }),
      claim({ indicator: "常住人口婴儿死亡率", raw: "3.2‰", year: 2019, line: 9 }), claim({ indicator: "户籍人口5岁以下儿童死亡率", raw: "2.9‰", year: 2019, line: 9 }),
    ],
    finds: [],
  },
  {
    title: "失业率控制在5.5%以上，方向写反；说现状在多少以上、目标在多少以下的不算",
    cells: [],
    claims: [
      claim({ indicator: "城镇调查失业率", raw: "控制在5.5%以上", line: 7 }), claim({ indicator: "居民健康素养水平", raw: "30%以下", role: "target", year: 2025, line: 8 }),
      claim({ indicator: "儿童青少年总体近视率", raw: "52%以上", line: 9 }), claim({ indicator: "婴儿死亡率", raw: "控制在4‰以下", role: "target", year: 2025, line: 10 }),
    ],
    finds: [["operatorAgainst", "A7"], ["operatorAgainst", "A8"]],
  },
];
