import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "比照全省平均水平，没有数",
    cells: [HEADER, [1, "基层医疗机构卫生技术人员占比", "%", 40, "达到全省平均水平", "预期性"]],
    finds: [["peerWithoutNumber", "E2"]],
  },
  {
    title: "市级目标栏里有数",
    cells: [["序号", "指标", "单位", "属性", "2025年市级目标", "2025年区级目标"], [1, "婴儿死亡率", "‰", "预期性", "≤5", "保持全市平均水平"]],
    finds: [["peerInAnotherColumn", "F2"]],
  },
  {
    title: "只有文字",
    cells: [HEADER, [1, "居民健康素养水平", "%", 22.63, "持续提升", "预期性"]],
    finds: [["wordsOnly", "E2"]],
  },
  {
    title: "与经济增长比：参照数年年公布，没有数值只作提示",
    cells: [HEADER, [1, "居民人均可支配收入增长", "%", 2.1, "与GDP增长基本同步", "预期性"]],
    finds: [["wordsOnly", "E2"]],
  },
  {
    title: "有数值；“完成”一类事项",
    cells: [HEADER, [1, "居民健康素养水平", "%", 22.63, "≥25", "预期性"], [2, "创建国家卫生城市", "", "—", "完成", "预期性"]],
    finds: [],
  },
];
