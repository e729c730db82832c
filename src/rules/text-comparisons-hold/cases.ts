import type { Comparison } from "../../table/comparison";
import { claim } from "../claim-for-cases";
import type { RuleCase } from "../define";

const compared = (subject: string, standard: string | null, as: Comparison["as"], line: number): Comparison => ({ subject, standard, as, quote: `${subject}优于全国平均水平`, line });
const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];

export const cases: readonly RuleCase[] = [
  {
    title: "说主要健康指标优于全国，预期寿命却不及（全国2020年77.93岁）",
    cells: [],
    claims: [claim({ indicator: "人均预期寿命", raw: "77.78岁" }), claim({ indicator: "婴儿死亡率", raw: "1.82‰" })],
    comparisons: [compared("主要健康指标", null, "better", 11)],
    finds: [["notSo", "A11"]],
  },
  {
    title: "表中的数与“低于全国”不符",
    cells: [HEADER, [1, "婴儿死亡率", "‰", 6.1, "≤5", "预期性"], [2, "孕产妇死亡率", "1/10万", 9.8, "≤9", "预期性"]],
    comparisons: [compared("婴儿死亡率", "imr", "below", 5), compared("孕产妇死亡率", "mmr", "below", 5)],
    finds: [["notSo", "A5"]],
  },
  {
    title: "确实优于全国；年份不同的不比",
    cells: [HEADER, [1, "人均预期寿命", "岁", 79.1, 80, "预期性"]],
    claims: [claim({ indicator: "人均预期寿命", raw: "76.2岁", year: 2015 }), claim({ indicator: "孕产妇死亡率", raw: "0" })],
    comparisons: [compared("主要健康指标", null, "better", 11), compared("人均预期寿命", "life_expectancy", "above", 12)],
    finds: [],
  },
];
