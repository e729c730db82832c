import { brief, merge, rolesOf, tableOf, tablesOf } from "./fixtures/brief";

describe("tables as many hands write them", () => {
  it("districts side by side under one target: each is a part of the whole", () => {
    const rows = [
      ["序号", "指标", "单位", "2025年目标", null, null, null],
      [null, null, null, "全市", "鹿山区", "东湖区", "石门县"],
      ["1", "学前教育毛入园率", "%", "92", "96", "95", "90"],
    ];
    for (const merges of [[], [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 2, 1), merge(0, 3, 1, 4)]]) {
      const table = tableOf(rows, merges);
      expect(rolesOf(table)).toEqual(["number", "name", "unit", "target 2025 全市", "target 2025 鹿山区", "target 2025 东湖区", "target 2025 石门县"]);
      expect(table.indicators[0]?.targets.map(({ raw, ofPart }) => [raw, ofPart])).toEqual([["92", undefined], ["96", true], ["95", true], ["90", true]]);
    }
  });

  it("全市 | 城区 in bare text under the first of two blank cells; the part's baseline is nobody's", () => {
    const table = tableOf([
      ["指标名称", "2020年现状", null, "2025年目标", null, "指标类型"],
      [null, "全市", "城区", "全市", "城区", null],
      ["污水集中收集率（%）", "58", "66", "70", "75", "约束性"],
    ]);
    expect(rolesOf(table)).toEqual(["name", "baseline 2020 全市", "unknown 2020 城区", "target 2025 全市", "target 2025 城区", "nature"]);
    expect(brief(table)).toEqual([" |  | 污水集中收集率 | % | binding | 58 >  > 70 75"]);
  });

  it("数值 | 单位 under 现状 and under 目标", () => {
    const table = tableOf([
      ["指标", "现状（2020年）", null, "目标（2025年）", null],
      [null, "数值", "单位", "数值", "单位"],
      ["棚户区改造", "—", "—", "〔3〕", "万套"], ["物业服务覆盖率", "82", "%", "90", "%"], ["住房面积", "38", "平方米", "41", "平米"], ["自相矛盾", "1", "户", "2", "套"],
    ]);
    expect(rolesOf(table)).toEqual(["name", "baseline 2020", "unit", "target 2025", "unit"]);
    expect(table.indicators.map(({ unit }) => unit)).toEqual(["万套", "%", "平方米", null]);
  });

  it("“十三五” over 目标 and 完成, “十四五” over 目标, merged areas lost", () => {
    const table = tableOf([
      ["指标", "“十三五”", null, "“十四五”", null, "属性"],
      [null, "规划目标", "完成情况", "规划目标", "年均增长", null],
      ["每千名老人养老床位数（张）", "40", "41.3", "45", "1.7", "预期性"],
    ]);
    expect(table).toMatchObject({ kind: "plan", plan: { name: "十四五" } });
    expect(rolesOf(table)).toEqual(["name", "target", "baseline", "target", "rate", "nature"]);
    expect(table.indicators[0]).toMatchObject({ baseline: { raw: "41.3", year: 2020 }, targets: [{ raw: "40", year: 2020 }, { raw: "45", year: 2025 }, { raw: "1.7" }] });
  });

  it("three header rows: whose, and which year", () => {
    const table = tableOf([
      ["指标", "规划目标", null, null, null, "属性"],
      [null, "全省", null, "本市", null, null],
      [null, "2020年", "2025年", "2020年", "2025年", null],
      ["研发经费投入强度（%）", "2.1", "2.5", "1.86", "2.3", "预期性"],
    ]);
    expect(rolesOf(table)).toEqual(["name", "unknown 2020 全省", "target 2025 全省", "baseline 2020 本市", "target 2025 本市", "nature"]);
  });

  it("years that a title plans are targets, and so are those whose cells set values; others were measured", () => {
    const header = ["指标", "2020年", "2021年", "2025年"];
    const roles = (title: string, second: string): readonly string[] => rolesOf(tableOf([[title], header, ["城镇登记失业率（%）", "3.2", second, "4"], ["水质达标率（%）", ">95", second, "≥98"]]));
    expect(roles("“十四五”指标分年度计划表", "4")).toEqual(["name", "baseline 2020", "target 2021", "target 2025"]);
    expect(roles("“十四五”主要指标", "≤4")).toEqual(["name", "baseline 2020", "target 2021", "target 2025"]);
    expect(roles("“十四五”主要指标", "3.9")).toEqual(["name", "baseline 2020", "actual 2021", "target 2025"]);
  });

  it("a base year that is full of bounds stays the baseline", () => {
    expect(rolesOf(tableOf([["“十四五”主要指标"], ["指标", "2020年", "2025年"], ["护理补贴覆盖率（%）", ">95", "100"], ["康复服务覆盖率（%）", ">80", "85"]])))
      .toEqual(["name", "baseline 2020", "target 2025"]);
  });

  it("a pace that was measured is no target", () => {
    const table = tableOf([
      ["“十三五”主要指标完成情况"],
      ["指标", "规划目标（2020年）", null, "实际完成（2020年）", null],
      [null, "绝对值", "年均增速（%）", "绝对值", "年均增速（%）"],
      ["地区生产总值（亿元）", "274", "8", "265.8", "7.4"],
    ]);
    expect(table.indicators[0]).toMatchObject({ actuals: [{ raw: "265.8" }], targets: [{ raw: "274" }, { raw: "8" }] });
  });

  it("a unit that holds for the whole table, and one of several that only the name can choose", () => {
    const unitsOver = (line: string, ...names: readonly string[]): readonly (readonly (string | null)[])[] =>
      tableOf([["养老服务指标"], [line], ["指标", "2020年", "2025年目标"], ...names.map((name) => [name, "1", "2"])]).indicators.map(({ unit, unitFrom }) => [unit, unitFrom]);
    expect(unitsOver("单位：%", "养老护理员培训上岗率", "人均预期寿命", "助餐点（个）")).toEqual([["%", "table"], ["岁", "catalogue"], ["个", "name"]]);
    expect(unitsOver("（单位：亿元、万人次、%）", "旅游总收入", "接待游客总人次", "旅游业增加值占GDP比重", "精品线路")).toEqual([["亿元", "table"], ["万人次", "table"], ["%", "table"], [null, null]]);
    expect(unitsOver("单位：万元", "设施覆盖率")).toEqual([[null, null]]);
  });

  it("其中 rows have their whole's unit and go on as long as they are set in", () => {
    const table = tableOf([
      ["指标", "2020年", "2025年"], ["铁路营业里程（万公里）", "14.6", "16.5"], ["其中：高速铁路", "3.8", "5"], ["　　城际铁路", "1", "2"], ["公路通车里程（万公里）", "519", "550"], ["其中：高速公路占比", "3", "4"],
    ]);
    expect(table.indicators.map(({ name, unit, parent }) => [name, unit, parent])).toEqual([
      ["铁路营业里程", "万公里", null], ["高速铁路", "万公里", 0], ["城际铁路", "万公里", 0], ["公路通车里程", "万公里", null], ["高速公路占比", null, 3],
    ]);
  });

  it("names that some rows divide, the second column without a header", () => {
    const table = tableOf([
      ["专栏 主要指标"], ["指标", null, "2015年", "2020年", "属性"],
      ["(2)劳动生产率(万元/人)", null, "8.7", ">12", "预期性"],
      ["(3)城镇化率", "常住人口城镇化率(%)", "56.1", "60", "预期性"], [null, "户籍人口城镇化率(%)", "39.9", "45", "预期性"],
      ["(4)服务业增加值比重(%)", null, "50.5", "56", "预期性"],
    ]);
    expect(brief(table)).toEqual([
      "2 |  | 劳动生产率 | 万元/人 | expected | 8.7 >  > >12", "3 |  | 城镇化率：常住人口城镇化率 | % | expected | 56.1 >  > 60",
      "└ |  | 城镇化率：户籍人口城镇化率 | % | expected | 39.9 >  > 45", "4 |  | 服务业增加值比重 | % | expected | 50.5 >  > 56",
    ]);
  });

  it("names that all but one row divide, by words that come again", () => {
    const rows = [["指标", null, "单位", "2020年", "2025年"], ["低保标准", "城镇", "元/月", "650", "850"], [null, "农村", "元/年", "5400", "8000"], ["供养标准", "城镇", "元/月", "845", "1105"], [null, "农村", "元/年", "7020", "10400"], ["临时救助及时率", null, "%", "98", "100"]];
    expect(tableOf(rows).indicators.map(({ name, unit }) => [name, unit])).toEqual([
      ["低保标准：城镇", "元/月"], ["低保标准：农村", "元/年"], ["供养标准：城镇", "元/月"], ["供养标准：农村", "元/年"], ["临时救助及时率", "%"],
    ]);
  });

  it("指标名称 over numbers and names at once", () => {
    const rows = [["类别", "指标名称", null, "2020年", "2025年"], ["质量", "1", "产品合格率（%）", "94.3", "≥95"], [null, "2", "服务满意度（分）", "80.2", "82"], ["安全", "3", "药品抽检合格率（%）", "99.5", "99"]];
    for (const merges of [[], [merge(0, 1, 1, 2)]]) {
      expect(brief(tableOf(rows, merges))).toEqual([
        "1 | 质量 | 产品合格率 | % |  | 94.3 >  > ≥95", "2 | 质量 | 服务满意度 | 分 |  | 80.2 >  > 82", "3 | 安全 | 药品抽检合格率 | % |  | 99.5 >  > 99",
      ]);
    }
  });

  it("a column of unknown name that groups the names is their domain; one that says something of each is not", () => {
    const under = (...texts: readonly (string | null)[]): readonly (string | null)[] =>
      tableOf([["方向", "指标", "2020年", "2025年"], ...texts.map((text, at) => [text, `第${"甲乙丙丁"[at] ?? ""}项普及率（%）`, "12.5", "20"])]).indicators.map(({ domain }) => domain);
    expect(under("数字设施", null, "数字治理", null)).toEqual(["数字设施", "数字设施", "数字治理", "数字治理"]);
    expect(under("数字设施", "数字治理", "数字产业", "数字生活")).toEqual([null, null, null, null]);
  });

  it("主要目标 over names proves itself by a baseline", () => {
    const table = tableOf([["儿童发展规划目标"], ["领域", "主要目标", "2020年基线", "2025年", "2030年"], ["健康", "新生儿死亡率（‰）", "1.8", "≤3.0", "≤3.0"]]);
    expect(rolesOf(table)).toEqual(["domain", "name", "baseline 2020", "target 2025", "target 2030"]);
  });

  it("a page's number and 续表 within the table", () => {
    const half = (name: string): (string | null)[][] => [["指标", "2020年", "2025年", "属性"], [name, "1", "2", "预期性"]];
    expect(tableOf([["表1 “十四五”指标"], ...half("甲率（%）"), [], ["第12页"], ["续表1"], ...half("乙率（%）")]).indicators.map(({ name }) => name)).toEqual(["甲率", "乙率"]);
  });

  it("statistics and tables that lie on their side are left alone", () => {
    expect(tablesOf([["1-3 总量与速度指标"], ["指标", "单位", "2015年", "2019年", "2020年", "2020年比2019年增长（%）"], ["年末常住人口", "万人", "312", "320", "321", "0.5"]])).toEqual([]);
    expect(tablesOf([["各区县2025年目标值"], ["区县", "人均预期寿命（岁）", "婴儿死亡率（‰）"], ["鹿山区", "81", "≤3"], ["东湖区", "80", "≤4"]])).toEqual([]);
    expect(tablesOf([["“十四五”主要指标"], ["年份", "人均预期寿命（岁）", "婴儿死亡率（‰）"], ["2020年", "78.9", "2.3"], ["2025年目标", "80", "≤3"]])).toEqual([]);
  });

  it("品种 heads the names of what is grown, in a further table of the plan; without a plan's words it proves nothing", () => {
    const rows = [["品种", "单位", "2020年", "2025年"], ["茶叶产量", "吨", "5200", "6100"], ["食用菌产量", "吨", "880", "1000"]];
    expect(brief(tableOf([["表3 某县“十四五”特色农产品目标"], ...rows]))).toEqual([" |  | 茶叶产量 | 吨 |  | 5200 >  > 6100", " |  | 食用菌产量 | 吨 |  | 880 >  > 1000"]);
    expect(tablesOf([["各品种产量"], ...rows])).toEqual([]);
  });

  it("较2020年提高 is a change from the plan's base; a change from another year is nobody's", () => {
    const roles = (since: string): readonly string[] => rolesOf(tableOf([["指标", "2020年", "2025年目标", since], ["城区管网漏损率（%）", "12", "9", "-3"]]));
    expect(roles("较2020年变化")).toEqual(["name", "baseline 2020", "target 2025", "change"]);
    const changes = tableOf([["指标", "单位", "2020年", "2025年目标", "较2020年变化"], ["绿道长度", "公里", "310", "450", "140"], ["漏损率", "%", "12", "9", "-3"], ["财政收入", "亿元", "52", "70", "34%"]]).indicators.map(({ targets }) => targets[1]?.target);
    expect(changes).toEqual([
      { kind: "change", basis: "baseline", direction: "up", measure: "amount", op: "=", value: 140, per: "period" },
      { kind: "change", basis: "baseline", direction: "down", measure: "points", op: "=", value: 3, per: "period" },
      { kind: "unread", what: "34%" },
    ]);
    expect(roles("比2015年变化")).toEqual(["name", "baseline 2020", "target 2025", "unknown 2015"]);
  });

  it("years between a measured base and a target are steps towards it, unless one of them is missing or called measured", () => {
    const kinds = (...header: readonly string[]): string => {
      const [row] = tableOf([["指标", ...header], ["通客车行政村比例（%）", ...header.map((_, at) => String(80 + at))]]).indicators;
      return `${row?.actuals.length} actuals, ${row?.targets.length} targets`;
    };
    expect(kinds("2020年实际", "2021年", "2022年", "2023年", "2024年", "2025年目标")).toBe("0 actuals, 5 targets");
    expect(kinds("2020年实际", "2021年实际", "2022年", "2023年", "2024年", "2025年目标")).toBe("4 actuals, 1 targets");
    expect(kinds("2020年实际", "2021年", "2022年", "2025年目标")).toBe("2 actuals, 1 targets");
    expect(kinds("2020年基期值", "2021年", "2022年", "2023年", "2024年", "2025年目标")).toBe("4 actuals, 1 targets");
  });
});
