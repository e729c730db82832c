import { brief, merge, rolesOf, tableOf } from "./fixtures/brief";

describe("tables of other sectors", () => {
  it("国家“十四五”规划纲要: 年均/累计 with 〔〕", () => {
    const table = tableOf([
      ["专栏1　“十四五”时期经济社会发展主要指标"],
      ["类别", "指标", "2020年", "2025年", "年均/累计", "属性"],
      ["经济发展", "1.国内生产总值（GDP）增长（%）", "2.3", "—", "保持在合理区间、各年度视情提出", "预期性"],
      [null, "2.全员劳动生产率增长（%）", "2.5", "—", "高于GDP增长", "预期性"],
      [null, "3.常住人口城镇化率（%）", "60.6*", "65", "—", "预期性"],
      ["创新驱动", "4.全社会研发经费投入增长（%）", "—", "—", ">7、力争投入强度高于“十三五”时期实际", "预期性"],
      ["绿色生态", "13.单位GDP能源消耗降低（%）", "—", "—", "〔13.5〕", "约束性"],
      [null, "17.森林覆盖率（%）", "23.2*", "24.1", "—", "约束性"],
      ["注：①〔〕内为5年累计数。②带*的为2019年数据。"],
    ], [merge(2, 0, 3, 1), merge(6, 0, 2, 1)]);
    expect(rolesOf(table)).toEqual(["domain", "name", "baseline 2020", "target 2025", "rate", "nature"]);
    expect(table.indicators.map(({ number, domain, name, unit, nature }) => [number, domain, name, unit, nature])).toEqual([
      ["1", "经济发展", "国内生产总值（GDP）增长", "%", "expected"], ["2", "经济发展", "全员劳动生产率增长", "%", "expected"],
      ["3", "经济发展", "常住人口城镇化率", "%", "expected"], ["4", "创新驱动", "全社会研发经费投入增长", "%", "expected"],
      ["13", "绿色生态", "单位GDP能源消耗降低", "%", "binding"], ["17", "绿色生态", "森林覆盖率", "%", "binding"],
    ]);
    expect(table.indicators[4]?.targets).toMatchObject([{ raw: null, year: 2025 }, { raw: "〔13.5〕", column: "年均/累计", year: 2025, target: { kind: "change", direction: "down", value: 13.5, per: "period" } }]);
    expect(table.indicators[2]?.targets).toMatchObject([{ raw: "65" }]);
    expect(table.notes).toHaveLength(1);
  });

  it("“十三五”生态环境保护规划: 指标 over two columns, sections, 累计 with a footnote", () => {
    const table = tableOf([
      ["专栏1 “十三五”生态环境保护主要指标"],
      ["指标", null, "2015年", "2020年", "〔累计〕1", "属性"],
      ["生态环境质量"],
      ["1.空气质量", "地级及以上城市空气质量优良天数比率（%）", "76.7", ">80", "-", "约束性"],
      [null, "细颗粒物未达标地级及以上城市浓度下降（%）", "-", "-", "〔18〕", "约束性"],
      ["2.水环境质量", "地表水质量达到或好于Ⅲ类水体比例（%）", "66", ">70", "-", "约束性"],
    ], [merge(0, 0, 1, 6), merge(1, 0, 1, 2), merge(2, 0, 1, 6), merge(3, 0, 2, 1)]);
    expect(table.plan).toMatchObject({ name: "十三五", baseYear: 2015 });
    expect(table.kind).toBe("plan");
    expect(brief(table)).toEqual([
      " | 空气质量 | 地级及以上城市空气质量优良天数比率 | % | binding | 76.7 >  > >80",
      " | 空气质量 | 细颗粒物未达标地级及以上城市浓度下降 | % | binding | – >  > – 〔18〕",
      " | 水环境质量 | 地表水质量达到或好于Ⅲ类水体比例 | % | binding | 66 >  > >70",
    ]);
  });

  it("主要污染物: a name divided into parts", () => {
    const table = tableOf([
      ["指标", null, "2020年", "2025年", "属性"],
      ["耕地保有量（万亩）", null, "500", "500", "约束性"],
      ["主要污染物排放总量减少（%）", "化学需氧量", "—", "〔8〕", "约束性"],
      [null, "氨氮", "—", "〔8〕", "约束性"],
      ["森林覆盖率（%）", null, "30", "31", "约束性"],
    ], [merge(0, 0, 1, 2), merge(1, 0, 1, 2), merge(2, 0, 2, 1), merge(4, 0, 1, 2)]);
    expect(table.indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ["耕地保有量", "万亩"], ["主要污染物排放总量减少：化学需氧量", "%"], ["主要污染物排放总量减少：氨氮", "%"], ["森林覆盖率", "%"],
    ]);
  });

  it("中医药“十二五”: 年均增长 computed in a column of its own", () => {
    const table = tableOf([
      ["“十二五”中医药事业发展主要指标"],
      ["指标名称", "2010年", "2015年", "年均增长(%)"],
      ["中医医院数（个）", "3232", "3516", "1.70"],
    ]);
    expect(table.plan.name).toBe("十二五");
    expect(table.indicators[0]).toMatchObject({
      baseline: { value: 3232, year: 2010 },
      targets: [{ raw: "3516", year: 2015 }, { raw: "1.70", target: { kind: "change", direction: "up", measure: "percent", value: 1.7, per: "year" } }],
    });
  });

  it("安全生产: a column of falls", () => {
    const table = tableOf([["“十四五”安全生产规划指标"], ["序号", "指标", "降幅"], ["1", "煤矿百万吨死亡率", "10%"]]);
    expect(table.indicators[0]).toMatchObject({ unit: null, targets: [{ raw: "10%", year: 2025, target: { kind: "change", direction: "down", measure: "percent", value: 10, per: "period" } }] });
  });

  it("健康中国行动: two target years and 倡导性", () => {
    const table = tableOf([
      ["健康中国行动主要指标"],
      ["领域", "序号", "指标", "基期水平", "2022年目标值", "2030年目标值", "指标性质"],
      ["（一）实施健康知识普及行动", "1", "居民健康素养水平（%）", "14.18", "≥22", "≥30", "预期性"],
      [null, "2", "个人定期记录身心健康状况", null, "实现", null, "倡导性"],
    ]);
    expect(table.indicators).toMatchObject([
      { domain: "实施健康知识普及行动", nature: "expected", targets: [{ year: 2022, raw: "≥22" }, { year: 2030, raw: "≥30" }] }, { nature: "advocated" },
    ]);
  });

  it("越城“十三五”完成情况: a value and whether it was reached", () => {
    const table = tableOf([
      ["“十三五”规划主要指标完成情况"],
      ["序号", "指标名称", "2020年目标值", "2020年预计值", "完成情况"],
      ["1", "全区生产总值（亿元）", "1000", "1008.5", "完成"], ["2", "人均生产总值（元）", "130000", "130913", "完成"],
    ]);
    expect(table).toMatchObject({ kind: "completion", plan: { name: "十三五" } });
    expect(brief(table)).toEqual(["1 |  | 全区生产总值 | 亿元 |  |  > 1008.5 > 1000", "2 |  | 人均生产总值 | 元 |  |  > 130913 > 130000"]);
  });
});
