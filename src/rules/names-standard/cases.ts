import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "少“每”字；市民与居民",
    cells: [HEADER, [1, "千人口注册护士数", "人", 2, 2.23, "预期性"], [2, "市民健康素养水平", "%", 26, 36, "预期性"]],
    finds: [["otherwise", "B2"], ["otherwise", "B3"]],
  },
  {
    title: "按千人口，国家按万人口",
    cells: [HEADER, [1, "每千人口全科医生数", "人", 0.35, 0.4, "预期性"]],
    finds: [["otherScale", "B2"]],
  },
  {
    title: "只差括号和空格",
    cells: [HEADER, [1, "每千人口执业(助理)医师数", "人", 2, 2.23, "预期性"], [2, "5 岁以下儿童死亡率", "‰", 5, 4, "预期性"]],
    finds: [],
  },
];
