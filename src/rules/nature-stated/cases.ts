import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "性质空着，或写了别的词",
    cells: [
      HEADER,
      [1, "居民健康素养水平", "%", 22.63, 25, ""],
      [2, "每万人口全科医生数", "人", 2, 3.5, "重点"],
      [3, "人均预期寿命", "岁", 77.78, 79, "预期性"],
    ],
    finds: [["natureMissing", "F2"], ["natureUnknown", "F3"]],
  },
  {
    title: "三种性质",
    cells: [
      HEADER,
      [1, "居民健康素养水平", "%", 22.63, 25, "预期性"],
      [2, "每万人口全科医生数", "人", 2, 3.5, "约束性"],
      [3, "个人戒烟", "%", 20, 30, "倡导性"],
    ],
    finds: [],
  },
  {
    title: "八项指标全是预期性",
    cells: [HEADER, ...["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"].map((kind, row) => [row + 1, `${kind}类机构达标比例`, "%", 50, 60, "预期性"])],
    finds: [["noneBinding", "F1"]],
  },
];
