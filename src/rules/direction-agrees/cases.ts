import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "死亡率写成“≥”，健康素养写成“≤”",
    cells: [
      HEADER,
      [1, "婴儿死亡率", "‰", 1.82, "≥5‰", "预期性"],
      [2, "居民健康素养水平", "%", 22.63, "≤25%", "预期性"],
    ],
    finds: [["operatorAgainst", "E2"], ["operatorAgainst", "E3"]],
  },
  {
    title: "降幅写成负数",
    cells: [HEADER, [1, "单位GDP能源消耗降低", "%", null, "〔-13.5〕", "约束性"], [2, "单位GDP二氧化碳排放降低", "%", null, "〔18〕", "约束性"]],
    finds: [["negativeDrop", "E2"]],
  },
  {
    title: "符号正确",
    cells: [
      HEADER,
      [1, "婴儿死亡率", "‰", 1.82, "≤5‰", "预期性"],
      [2, "居民健康素养水平", "%", 22.63, "≥25%", "预期性"],
    ],
    finds: [],
  },
  {
    title: "覆盖率由62%到“≤95”：符号写反；确实要降的比例不算",
    cells: [["指标", "单位", "2020年", "2025年"], ["雨污分流管网覆盖率", "%", 62, "≤95"], ["存量房屋隐患比例", "%", 6, "≥2"], ["高耗水行业企业占比", "%", 18, "≤15"]],
    finds: [["operatorAgainstName", "D2"], ["operatorAgainstName", "D3"]],
  },
];
