import type { StandardData } from "../standard";

export const HEALTHY_LIFE: readonly StandardData[] = [
  {
    code: "health_literacy", name: "居民健康素养水平",
    variants: ["市民健康素养水平", "市民健康素养", "具有健康素养的居民比例", "城乡居民健康素养水平", "全民健康素养水平", "居民具备健康素养的比例"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [5, 60],
    domain: "健康生活", scope: "15—69岁常住人口（抽样）", nature: "expected", natureKnown: "read",
    national: [
      { plan: "十四五", baseYear: 2020, base: 23.15, baseVerified: true, target: "25.0", targetVerified: true, source: "“十四五”国民健康规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "30%", targetVerified: false, source: "“健康中国2030”规划纲要" },
    ],
  },
  {
    code: "smoking15", name: "15岁以上人群吸烟率",
    variants: ["15岁及以上人群吸烟率"],
    unit: "%", direction: "lower", bounds: [0, 100], plausible: [10, 40],
    domain: "健康生活", scope: "15岁以上常住人口", nature: "expected", natureKnown: "recalled",
    note: "成人吸烟率以18岁以上人群为口径，与此不可直接比较",
    national: [
      { plan: "十四五", baseYear: 2018, base: 25.8, baseVerified: false, target: "23.3", targetVerified: true, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "exercise", name: "经常参加体育锻炼人数比例",
    variants: ["经常参加体育锻炼人口比例", "经常参加体育锻炼的人数比例", "经常参加体育锻炼人数占比"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [20, 60],
    domain: "健康生活", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 37.2, baseVerified: true, target: "38.5", targetVerified: true, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "sports_area", name: "人均体育场地面积",
    unit: "平方米", altUnits: ["㎡"], direction: "higher", bounds: [0, null], plausible: [0.5, 6],
    domain: "健康生活", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: "2.6", targetVerified: true, source: "“十四五”公共服务规划" },
    ],
  },
  {
    code: "elder_literacy", name: "老年人健康素养水平",
    variants: ["老年人健康素养"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [5, 60],
    domain: "健康生活", scope: "60岁以上老年人", nature: null, natureKnown: "unknown",
  },
];
