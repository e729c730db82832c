import { tableOf, tablesOf } from "./fixtures/brief";
import { signsIn, yearOfValue } from "./signs";

const HEADER = ["序号", "指标", "2020年", "2025年", "属性"];

describe("what notes say of signs", () => {
  it("the years of values with a sign, in a value or after a name", () => {
    const table = tableOf([
      ["“十四五”主要指标"], HEADER,
      ["1", "版权产业增加值占比（%）", "7.39*", "7.5", "预期性"], ["2", "森林覆盖率*（%）", "41.2", "42", "约束性"], ["3", "全员劳动生产率（万元/人）", "8.9①", "11.8", "预期性"], ["4", "城镇化率（%）", "54.2", "60", "预期性"],
      ["注：1.“*”表示该值为2019年数据；①为2018年数据。"],
    ]);
    expect(table.indicators.map(({ baseline }) => baseline?.year)).toEqual([2019, 2019, 2018, 2020]);
  });

  it("a year in a value's own brackets, not one that it is compared with", () => {
    expect(yearOfValue("0.86（2019年）", new Map(), "")).toBe(2019);
    expect(yearOfValue("2.1[2018年底]", new Map(), "")).toBe(2018);
    expect(yearOfValue("4.2（比2015年）", new Map(), "")).toBeNull();
    expect(yearOfValue("3.1（2018年），3.3（2019年）", new Map(), "")).toBeNull();
  });

  it("natures, and nothing of a sign that no note explains", () => {
    const signs = signsIn(["注：标*的为约束性指标，其余为预期性指标。"]);
    expect([signs.natures.get("*"), signs.others, signs.years.size]).toEqual(["binding", "expected", 0]);
    expect(signsIn(["注：#以2019年为基数计算。"]).years.size).toBe(0);
  });
});

describe("a section's heading right before a page break", () => {
  const rows = (first: string, second: string): readonly (readonly (string | null)[])[] => [
    ["“十四五”主要指标"], HEADER, [first, null, null, null, null], ["1", "城镇化率（%）", "54", "60", "预期性"],
    [second, null, null, null, null], HEADER, ["2", "森林覆盖率（%）", "41", "42", "约束性"],
  ];

  it("stays in the table, numbered or not", () => {
    expect(tableOf(rows("一、经济发展", "二、绿色生态")).indicators.map(({ domain }) => domain)).toEqual(["经济发展", "绿色生态"]);
    expect(tableOf(rows("儿童与健康", "儿童与环境")).indicators.map(({ domain }) => domain)).toEqual(["儿童与健康", "儿童与环境"]);
  });

  it("a title begins another table", () => {
    expect(tablesOf(rows("一、经济发展", "表2 “十四五”生态指标"))).toHaveLength(2);
  });
});
