import type { StandardData } from "../standard";

export const SUPPORT: readonly StandardData[] = [
  {
    code: "pub_hosp_cost_growth", name: "公立医疗机构医疗费用年增长率",
    unit: "%", direction: "lower", bounds: [-100, null], plausible: [-20, 30],
    domain: "健康保障", scope: "机构", nature: null, natureKnown: "unknown",
    note: "增速类，不能用CAGR",
  },
  {
    code: "fp_compliance", name: "计划生育率",
    variants: ["常住人口计划生育率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "已废止", scope: "常住", nature: null, natureKnown: "unknown",
    note: "2021后不再使用",
  },
  {
    code: "rural_toilet", name: "农村无害化卫生户厕普及率",
    variants: ["全区农村卫生户厕普及率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康环境", scope: "农村户", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "food_monitor", name: "食品安全风险监测食品类别覆盖率",
    variants: ["食品安全风险监测食品类别的覆盖率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康环境", scope: null, nature: null, natureKnown: "unknown",
  },
  {
    code: "oop", name: "个人卫生支出占卫生总费用的比重",
    variants: ["个人卫生支出占总费用的比重", "个人卫生支出占卫生总费用比例", "个人卫生支出占卫生总费用的比例"],
    unit: "%", direction: "lower", bounds: [0, 100], plausible: [15, 45],
    domain: "健康保障", scope: null, nature: "binding", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 27.7, baseVerified: true, target: "27", targetVerified: false, source: "“十四五”国民健康规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "25%左右", targetVerified: false, source: "“健康中国2030”规划纲要" },
    ],
  },
  {
    code: "ehr", name: "居民电子健康档案规范化建档管理率",
    variants: ["居民电子健康档案建档率", "居民规范化电子健康档案建档率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "智慧健康", scope: "常住", nature: null, natureKnown: "unknown",
  },
  {
    code: "telemed", name: "县级以上医院面向基层远程医疗服务比例",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "智慧健康", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "sanitary_township", name: "国家卫生乡镇占比",
    variants: ["国家卫生乡镇数量占比", "国家卫生乡镇比例"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康环境", scope: "乡镇", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "sanitary_city", name: "国家卫生城市（创建）",
    variants: ["创建国家卫生城市", "国家卫生城市创建"],
    unit: null, direction: null, bounds: [0, 1],
    domain: "健康环境", scope: null, nature: "expected", natureKnown: "recalled",
  },
  {
    code: "hs_growth", name: "健康服务业总规模年均增速",
    variants: ["健康服务业年均增速"],
    unit: "%", direction: "higher", bounds: [-100, null], plausible: [-10, 40],
    domain: "健康产业", scope: null, nature: "expected", natureKnown: "recalled",
    note: "增速类；基期无意义",
  },
  {
    code: "private_bed_share", name: "社会办医床位占比",
    unit: "%", direction: null, bounds: [0, 100],
    domain: "健康产业", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "fund_pay_employee", name: "职工基本医疗保险政策范围内住院费用基金支付比例",
    variants: ["职工医保政策范围内住院费用基金支付比例"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [60, 100],
    domain: "健康保障", scope: "参保职工", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 85.2, baseVerified: false, target: "保持稳定", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "fund_pay_resident", name: "城乡居民基本医疗保险政策范围内住院费用基金支付比例",
    variants: ["居民医保政策范围内住院费用基金支付比例", "城乡居民医保政策范围内住院费用基金支付比例"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [40, 100],
    domain: "健康保障", scope: "参保居民", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 70, baseVerified: false, target: "保持稳定", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "air_good_days", name: "地级及以上城市空气质量优良天数比率",
    variants: ["城市空气质量优良天数比率", "空气质量优良天数比率", "空气质量优良天数比例", "空气质量优良率", "环境空气质量优良天数比率"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [40, 100],
    domain: "健康环境", scope: null, nature: "binding", natureKnown: "read",
    national: [
      { plan: "十四五", baseYear: 2020, base: 87, baseVerified: false, target: "87.5", targetVerified: true, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "surface_water", name: "地表水达到或好于Ⅲ类水体比例",
    variants: ["地表水质量达到或好于Ⅲ类水体比例", "地表水水质达到或优于Ⅲ类比例", "地表水达到或优于Ⅲ类水体比例"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [20, 100],
    domain: "健康环境", scope: "国控断面", nature: "binding", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 83.4, baseVerified: false, target: "85", targetVerified: true, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "sanitary_city_share", name: "国家卫生城市占比",
    variants: ["国家卫生城市比例"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康环境", scope: null, nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 57.5, baseVerified: false, target: "持续提升", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "hs_total", name: "健康服务业总规模",
    variants: ["健康产业总规模"],
    unit: "万亿元", altUnits: ["亿元"], direction: "higher", bounds: [0, null],
    domain: "健康产业", scope: null, nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: ">11.5", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
];
