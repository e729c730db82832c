import { readComparisons } from "./read-comparisons";

const said = (text: string) => readComparisons(text).map(({ subject, standard, as, line }) => [subject, standard, as, line]);

describe("readComparisons", () => {
  it("reads who is said to do better than the nation, and in what", () => {
    expect(said([
      "2020年，婴儿死亡率降至1.82‰。主要健康指标优于全国和全省平均水平。",
      "全市人均预期寿命高于全国平均水平1.2岁，孕产妇死亡率持续低于全国平均值；居民健康素养水平好于全国平均水平。",
    ].join("\n"))).toEqual([
      ["主要健康指标", null, "better", 1], ["人均预期寿命", "life_expectancy", "above", 2], ["孕产妇死亡率", "mmr", "below", 2], ["居民健康素养水平", "health_literacy", "better", 2],
    ]);
  });

  it("leaves out what is meant, other comparisons, and what has no figure of the nation", () => {
    expect(said("到2025年，人均预期寿命高于全国平均水平。力争主要健康指标优于全国平均水平。主要健康指标优于全省平均水平。主要经济指标增速高于全国平均水平。指标\t优于全国平均水平")).toEqual([]);
  });
});
