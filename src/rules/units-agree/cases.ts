import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];
const NO_UNIT = ["序号", "指标", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "单位栏是‰，格内写成%",
    cells: [HEADER, [1, "婴儿死亡率", "‰", "3.12%", "≤5‰", "预期性"]],
    finds: [["cellAgainstRow", "D2"]],
  },
  {
    title: "没有单位栏，基期与目标单位不同",
    cells: [NO_UNIT, [1, "婴儿死亡率", "3.12‰", "≤0.5%", "预期性"]],
    finds: [["targetAgainstBaseline", "D2"]],
  },
  {
    title: "单位与该指标的单位不同",
    cells: [HEADER, [1, "孕产妇死亡率", "‰", 0.1, "≤0.12", "预期性"]],
    finds: [["rowAgainstStandard", "B2"]],
  },
  {
    title: "单位一致",
    cells: [
      HEADER,
      [1, "婴儿死亡率", "‰", "3.12‰", "≤5‰", "预期性"],
      [2, "孕产妇死亡率", "1/10万", 0, "≤12/10万", "预期性"],
    ],
    finds: [],
  },
  {
    title: "年限、人数以%计；目标格里写了差一万倍的单位",
    cells: [HEADER, [1, "劳动年龄人口平均受教育年限", "%", 11.9, 12.3, "约束性"], [2, "大数据产业规模", "亿元", 520, "1200万元", "预期性"]],
    finds: [["rowAgainstStandard", "B2"], ["cellOtherScale", "E3"]],
  },
  {
    title: "换了单位、数值相当；占比以%计",
    cells: [HEADER, [1, "大数据产业规模", "亿元", 0.52, "1200万元", "预期性"], [2, "劳动年龄人口平均受教育年限", "年", 11.9, 12.3, "约束性"], [3, "大数据核心产业规模", "亿元", 520, "0.12万亿元", "预期性"]],
    finds: [],
  },
];
