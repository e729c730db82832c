import type { StandardData } from "../standard";

export const HEALTH_LEVEL: readonly StandardData[] = [
  {
    code: "life_expectancy", name: "人均预期寿命",
    variants: [
      "人均期望期寿命", "平均期望寿命", "人口平均期望寿命", "人均期望寿命", "户籍人口平均期望寿命", "平均预期寿命", "人口平均预期寿命", "居民平均期望寿命",
      "居民人均预期寿命", "居民平均预期寿命", "户籍人口人均预期寿命", "户籍人均期望寿命",
    ],
    unit: "岁", direction: "higher", bounds: [0, 120], plausible: [60, 90],
    domain: "健康水平", scope: "常住或户籍", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 77.93, baseVerified: true, target: "提高1岁左右", targetVerified: true, source: "“十四五”国民健康规划" },
      { plan: "十五五", baseYear: 2025, base: 79.25, baseVerified: true, target: "80岁", targetVerified: true, source: "“十五五”规划纲要" },
    ],
  },
  {
    code: "hale", name: "人均健康预期寿命",
    variants: ["健康预期寿命", "平均健康预期寿命", "人均健康期望寿命", "健康期望寿命"],
    unit: "岁", direction: "higher", bounds: [0, 120], plausible: [55, 80],
    domain: "健康水平", scope: "常住或户籍", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: "同比例提高", targetVerified: true, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "mmr", name: "孕产妇死亡率",
    unit: "1/10万", altUnits: ["/10万", "十万分之"], direction: "lower", bounds: [0, 100000], plausible: [0, 100],
    domain: "健康水平", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 16.9, baseVerified: true, target: "≤14.5", targetVerified: true, source: "“十四五”国民健康规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "12/10万", targetVerified: false, source: "“健康中国2030”规划纲要" },
    ],
  },
  {
    code: "imr", name: "婴儿死亡率",
    unit: "‰", altUnits: ["千分之"], direction: "lower", bounds: [0, 1000], plausible: [0, 20],
    domain: "健康水平", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 5.4, baseVerified: true, target: "≤5.2", targetVerified: true, source: "“十四五”国民健康规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "5.0‰", targetVerified: false, source: "“健康中国2030”规划纲要" },
    ],
  },
  {
    code: "u5mr", name: "5岁以下儿童死亡率",
    variants: ["5 岁以下儿童死亡率"],
    unit: "‰", altUnits: ["千分之"], direction: "lower", bounds: [0, 1000], plausible: [0, 25],
    domain: "健康水平", scope: "常住或户籍", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 7.5, baseVerified: true, target: "≤6.6", targetVerified: true, source: "“十四五”国民健康规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "6.0‰", targetVerified: false, source: "“健康中国2030”规划纲要" },
    ],
  },
  {
    code: "ncd_premature", name: "重大慢性病过早死亡率",
    variants: [
      "因心脑血管疾病、癌症、慢性呼吸系统疾病和糖尿病导致的过早死亡率", "重大慢性病导致的过早死亡率", "重大慢性疾病过早死亡率", "四类重大慢性病过早死亡率",
      "30-70岁人群因心脑血管疾病、癌症、慢性呼吸系统疾病和糖尿病导致的过早死亡率",
    ],
    unit: "%", direction: "lower", bounds: [0, 100], plausible: [5, 25],
    domain: "健康水平", scope: "30—70岁户籍或监测人口", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2019, base: 15.3, baseVerified: false, target: "≤15.0", targetVerified: false, source: "“十四五”国民健康规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "比2015年下降30%", targetVerified: false, source: "“健康中国2030”规划纲要" },
    ],
  },
  {
    code: "sex_ratio_birth", name: "出生人口性别比",
    unit: "女=100", direction: "within", bounds: [80, 140], plausible: [100, 125],
    domain: "健康水平", scope: "常住", nature: "expected", natureKnown: "recalled",
  },
];
