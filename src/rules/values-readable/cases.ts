import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "一格两个目标",
    cells: [HEADER, [1, "中医药服务比例", "%", 98, "≥100\n≥75", "预期性"]],
    finds: [["severalTargets", "E2"]],
  },
  {
    title: "目标读不出",
    cells: [HEADER, [1, "居民健康素养水平", "%", 22.63, "25？？30", "预期性"]],
    finds: [["targetUnread", "E2"]],
  },
  {
    title: "基期值读不出",
    cells: [HEADER, [1, "居民健康素养水平", "%", "22？？63", "≥25", "预期性"]],
    finds: [["baselineUnread", "D2"]],
  },
  {
    title: "百分之几还是几个百分点",
    cells: [HEADER, [1, "重大慢性病过早死亡率", "%", 12.93, "比2015年（12.93）降低10%", "预期性"]],
    finds: [["percentOrPoints", "E2"]],
  },
  {
    title: "基期值写成范围，或在数值旁写说明",
    cells: [HEADER, [1, "居民健康素养水平", "%", "20%以上", "≥25", "预期性"], [2, "慢性病患者管理率", "%", "高血压 46.10（18岁以上人口）", "≥50", "预期性"]],
    finds: [["notExact", "D2"], ["wordsBesideNumber", "D3"]],
  },
  {
    title: "基期值是约数",
    cells: [HEADER, [1, "居民健康素养水平", "%", "约25", "≥30", "预期性"]],
    finds: [["aboutValue", "D2"]],
  },
  {
    title: "累计降幅本身就是指标，不必问降的是什么",
    cells: [HEADER, [1, "单位地区生产总值能源消耗降低", "%", "—", "〔13.5〕", "约束性"]],
    finds: [],
  },
  {
    title: "文字目标读得出",
    cells: [HEADER, [1, "儿童青少年总体近视率", "%", "43.2%", "力争每年降低0.5个百分点以上", "约束性"]],
    finds: [],
  },
];
