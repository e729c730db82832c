import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "统计口径", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "一行口径是横线",
    cells: [HEADER, [1, "婴儿死亡率", "‰", "常住人口", 3.12, "≤3", "预期性"], [2, "院前急救平均反应时间", "分钟", "—", 14, "≤12", "预期性"]],
    finds: [["scopeMissing", "D3"]],
  },
  {
    title: "口径一栏全空",
    cells: [HEADER, [1, "婴儿死亡率", "‰", null, 3.12, "≤3", "预期性"], [2, "院前急救平均反应时间", "分钟", null, 14, "≤12", "预期性"]],
    finds: [["noScopes", "D1"]],
  },
  {
    title: "口径齐全",
    cells: [HEADER, [1, "婴儿死亡率", "‰", "常住人口", 3.12, "≤3", "预期性"], [2, "院前急救平均反应时间", "分钟", "急救对象", 14, "≤12", "预期性"]],
    finds: [],
  },
];
