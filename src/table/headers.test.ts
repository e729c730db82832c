import { gridOf } from "../grid/grid";
import { brief, merge, rolesOf, tableOf } from "./fixtures/brief";
import { recogniseTables } from "./recognise";

describe("headers are known by their words", () => {
  it("in any order, with empty rows and columns before them, under a title and a unit line", () => {
    const table = tableOf([
      [], [null, null, "某区“十四五”教育发展主要指标"], [null, null, null, null, null, null, "单位：%"], [],
      [null, null, "指标属性", "2025年目标", "2020年", "指标名称", "编号", "类别"],
      [null, null, "预期性", "99", "98.2", "学前教育毛入园率（%）", "1", "普及水平"],
      [null, null, "约束性", "97", "95.6", "九年义务教育巩固率（%）", "2", null],
    ]);
    expect(table.title).toBe("某区“十四五”教育发展主要指标");
    expect(rolesOf(table)).toEqual(["nature", "target 2025", "baseline 2020", "name", "number", "domain"]);
    expect(table.columns.map(({ column }) => column)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(brief(table)).toEqual([
      "1 | 普及水平 | 学前教育毛入园率 | % | expected | 98.2 >  > 99",
      "2 | 普及水平 | 九年义务教育巩固率 | % | binding | 95.6 >  > 97",
    ]);
  });

  it("that say what stands in the names' cells besides, in brackets of any kind", () => {
    for (const header of ["指标（单位）【属性】", "指标【属性】（单位）", "主要指标（计量单位，指标性质）", "指标/单位/属性", "指标名称[约束性/预期性]"]) {
      const table = tableOf([
        ["某区“十四五”文化主要指标", null, null, null],
        [null, null, "指标值", null],
        ["类别", header, "2020年", "2025年"],
        ["公共文化", "居民综合阅读率（%）【预期性】", "82", "85"],
        [null, "人均体育场地面积（平方米，约束性）", "2.18", "2.6"],
        [null, "国民体质合格率（预期，%）", "91.5", "92"],
      ], [merge(0, 0, 1, 4), merge(1, 2, 1, 2), merge(3, 0, 3, 1)]);
      expect(table.title).toBe("某区“十四五”文化主要指标");
      expect(rolesOf(table)).toEqual(["domain", "name", "baseline 2020", "target 2025"]);
      expect(brief(table)).toEqual([
        " | 公共文化 | 居民综合阅读率 | % | expected | 82 >  > 85",
        " | 公共文化 | 人均体育场地面积 | 平方米 | binding | 2.18 >  > 2.6",
        " | 公共文化 | 国民体质合格率 | % | expected | 91.5 >  > 92",
      ]);
    }
  });

  it("and a column of natures, units or domains stays one", () => {
    const table = tableOf([
      ["指标（单位）", "指标类别", "2020年", "2025年", "指标属性（约束性/预期性）"],
      ["居民综合阅读率（%）", "文化", "82", "85", "预期性"],
      ["人均体育场地面积（平方米）", "体育", "2.18", "2.6", "约束性"],
    ]);
    expect(rolesOf(table)).toEqual(["name", "domain", "baseline 2020", "target 2025", "nature"]);
  });

  it("over two merged rows", () => {
    const table = tableOf([
      ["序号", "指标", "单位", "规划目标", null, "属性"],
      [null, null, null, "2022年", "2025年", null],
      ["1", "森林覆盖率", "%", "30.1", "30.5", "约束性"],
    ], [merge(0, 0, 2, 1), merge(0, 1, 2, 1), merge(0, 2, 2, 1), merge(0, 3, 1, 2), merge(0, 5, 2, 1)]);
    expect(table.columns.map(({ header }) => header)).toEqual(["序号", "指标", "单位", "规划目标 2022年", "规划目标 2025年", "属性"]);
    expect(table.plan).toMatchObject({ name: "十四五", baseYear: 2020, targetYear: 2025 });
    expect(brief(table)).toEqual(["1 |  | 森林覆盖率 | % | binding |  >  > 30.1 30.5"]);
  });

  it("over two rows whose merged areas were lost", () => {
    const table = tableOf([
      ["“十四五”主要指标进展", null, null, null, null, null],
      ["指标", "单位", "2020年", "2023年", null, "2025年"],
      [null, null, "基期", "目标", "实际", "目标"],
      ["城镇化率", "%", "60.1", "63", "63.4", "65"],
    ]);
    expect(table.kind).toBe("plan");
    expect(rolesOf(table)).toEqual(["name", "unit", "baseline 2020", "target 2023", "actual 2023", "target 2025"]);
    expect(brief(table)).toEqual([" |  | 城镇化率 | % |  | 60.1 > 63.4 > 63 65"]);
  });

  it("with levels of government as the second row", () => {
    const table = tableOf([
      ["序号", "指标名称", "2020年基期值", "2025年目标值", null, "指标性质"],
      [null, null, null, "全市", "全区", null],
      ["1", "每千人口注册护士数（人）", "3.1", "3.8", "3.5", "预期性"],
    ], [merge(0, 3, 1, 2)]);
    expect(rolesOf(table)).toEqual(["number", "name", "baseline 2020", "target 2025 全市", "target 2025 全区", "nature"]);
    expect(table.indicators[0]?.targets).toMatchObject([{ level: "全市", raw: "3.8", year: 2025 }, { level: "全区", raw: "3.5", year: 2025 }]);
  });

  it("takes the own baseline, not the nation's beside it", () => {
    const table = tableOf([
      ["指标", "2020年全国水平", "2020年全市水平", "2025年目标"],
      ["人均预期寿命（岁）", "77.93", "79.2", "80"],
    ]);
    expect(rolesOf(table)).toEqual(["name", "unknown 2020 全国", "baseline 2020 全市", "target 2025"]);
    expect(table.indicators[0]?.baseline?.raw).toBe("79.2");
  });

  it("reads year columns as baseline, actuals and target", () => {
    const table = tableOf([
      ["指标", "单位", "2019年", "2020年", "2021年", "2022年", "2023年", "2024年", "2025年目标"],
      ["居民健康素养水平", "%", "20.1", "23.2", "25.4", "27.8", "29.7", "", "30"],
    ]);
    expect(table).toMatchObject({ kind: "plan", plan: { name: "十四五" } });
    expect(rolesOf(table)).toEqual(["name", "unit", "actual 2019", "baseline 2020", "actual 2021", "actual 2022", "actual 2023", "actual 2024", "target 2025"]);
    expect(table.indicators[0]).toMatchObject({
      baseline: { value: 23.2, year: 2020 }, targets: [{ raw: "30", year: 2025 }],
      actuals: [{ year: 2019, value: 20.1 }, { year: 2021, value: 25.4 }, { year: 2022 }, { year: 2023 }, { year: 2024, raw: null, value: null }],
    });
  });

  it("reads 现状 without a year, and 类型 over natures as the nature", () => {
    const table = tableOf([
      ["“十四五”养老服务发展指标"],
      ["序号", "主要指标", "类型", "现状值", "目标值"],
      ["1", "护理型床位占比（%）", "约束性", "48", "≥55"],
    ]);
    expect(rolesOf(table)).toEqual(["number", "name", "nature", "baseline", "target"]);
    expect(table.indicators[0]).toMatchObject({ nature: "binding", baseline: { year: 2020, value: 48 }, targets: [{ year: 2025 }] });
  });

  it("knows 类型 over domains as the domain, and a headless column of words before the names too", () => {
    expect(brief(tableOf([
      ["类型", "指标", "2025年目标", "属性"],
      ["创新", "研发投入强度（%）", "2.8", "预期性"], [null, "高新技术企业数（家）", "300", "预期性"], ["绿色", "空气优良天数比率（%）", "90", "约束性"],
    ]))).toEqual([
      " | 创新 | 研发投入强度 | % | expected |  >  > 2.8", " | 创新 | 高新技术企业数 | 家 | expected |  >  > 300", " | 绿色 | 空气优良天数比率 | % | binding |  >  > 90",
    ]);
    expect(brief(tableOf([
      [null, "指标", "2020年", "2025年"],
      ["创新驱动", "研发投入强度（%）", "2.1", "2.8"], [null, "高新技术企业数（家）", "120", "300"],
    ]))).toEqual([" | 创新驱动 | 研发投入强度 | % |  | 2.1 >  > 2.8", " | 创新驱动 | 高新技术企业数 | 家 |  | 120 >  > 300"]);
  });

  it("splits 序号 merged over domain and number", () => {
    const table = tableOf([
      ["序 号", null, "指   标", "单 位", "2020年\n完成情况", "2020年\n规划目标"],
      ["健康\n水平", "1", "人口平均期望寿命", "岁", "83.19", "≥ 80"],
      [null, "2", "孕产妇死亡率", "1/10万", "0", "≤ 5"],
    ], [merge(0, 0, 1, 2), merge(1, 0, 2, 1)]);
    expect(brief(table)).toEqual([
      "1 | 健康水平 | 人口平均期望寿命 | 岁 |  |  > 83.19 > ≥ 80", "2 | 健康水平 | 孕产妇死亡率 | 1/10万 |  |  > 0 > ≤ 5",
    ]);
  });

  it("reads two halves side by side", () => {
    const table = tableOf([
      ["某县“十四五”规划主要指标", null, null, null, null, null, null, null],
      ["序号", "指标", "2020年", "2025年", "序号", "指标", "2020年", "2025年"],
      ["1", "床位数（张）", "900", "1100", "3", "护士数（人）", "700", "950"],
      ["2", "医师数（人）", "500", "620", "4", "药师数（人）", "60", "90"],
    ], [merge(0, 0, 1, 8)]);
    expect(brief(table)).toEqual([
      "1 |  | 床位数 | 张 |  | 900 >  > 1100", "2 |  | 医师数 | 人 |  | 500 >  > 620",
      "3 |  | 护士数 | 人 |  | 700 >  > 950", "4 |  | 药师数 | 人 |  | 60 >  > 90",
    ]);
    expect(table.indicators[2]?.at).toMatchObject({ row: 2, column: 5 });
  });

  it("does not take a title with a unit beside it for a header row", () => {
    const table = tableOf([["某区“十四五”指标", null, null, "单位：万人"], ["指标", "2020年", "2025年目标", "属性"], ["常住人口", "1", "2", "预期性"]]);
    expect(table).toMatchObject({ title: "某区“十四五”指标", area: { row: 1 } });
    expect(rolesOf(table)).toEqual(["name", "baseline 2020", "target 2025", "nature"]);
  });

  it("reads 主要目标 beside 指标 as the target", () => {
    expect(brief(tableOf([["领域", "指标", "主要目标"], ["健康水平", "人均预期寿命", "2025年达到79岁"]]))).toEqual([" | 健康水平 | 人均预期寿命 | 岁 |  |  >  > 2025年达到79岁"]);
  });

  it("goes by what is shown where a cell holds a percentage", () => {
    const grid = gridOf("表", [["指标", "2020年", "2025年目标"], ["近视率", 0.432, 0.407]]);
    const [table] = recogniseTables({ ...grid, texts: [grid.texts[0] ?? [], ["近视率", "43.2%", "40.7%"]] });
    expect(table?.indicators[0]).toMatchObject({ unit: "%", baseline: { raw: "43.2%", value: 43.2 }, targets: [{ raw: "40.7%", target: { value: 40.7, unit: "%" } }] });
  });
});

describe("headers of many hands", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["three levels of indicators", ["一级指标", "二级指标", "三级指标", "2020年现状值", "2025年目标值"], ["domain", "domain", "name", "baseline 2020", "target 2025"]],
    ["years in brackets", ["序号", "指标名称", "现状（2020年）", "目标（2025年）", "备注"], ["number", "name", "baseline 2020", "target 2025", "remark"]],
    ["unit beside the name's header", ["指标名称及单位", "基准值", "目标值"], ["name", "baseline", "target"]],
    ["two languages", ["Indicators 指标", "Unit 单位", "2020", "2025 Target 目标"], ["name", "unit", "baseline 2020", "target 2025"]],
    ["the plan before, as a pace that was", ["指标", "2015年", "2020年", "“十三五”年均增长", "2025年", "“十四五”年均增长"], ["name", "actual 2015", "baseline 2020", "unknown", "target 2025", "rate"]],
    ["plans instead of years", ["指标", "“十三五”末", "“十四五”末目标"], ["name", "baseline 2020", "target 2025"]],
    ["every year's target", ["指标", "2020年基期", "2021年目标", "2023年目标", "2025年目标"], ["name", "baseline 2020", "target 2021", "target 2023", "target 2025"]],
    ["a vision after the plan", ["指标", "2020年", "2025年", "2035年"], ["name", "baseline 2020", "target 2025", "target 2035"]],
    ["years in Chinese digits", ["主要指标", "二〇二〇年", "二〇二五年目标"], ["name", "baseline 2020", "target 2025"]],
    ["who answers for it", ["主要指标", "2025年目标值", "责任单位", "数据来源", "统计口径"], ["name", "target 2025", "owner", "source", "scope"]],
    ["the next plan", ["指标", "2025年", "2030年", "属性"], ["name", "baseline 2025", "target 2030", "nature"]],
    ["a base year of its own", ["领域", "指标", "2022年", "2025年", "2027年"], ["domain", "name", "baseline 2022", "target 2025", "target 2027"]],
    ["mid-term", ["指标", "2020年", "2022年完成值", "2025年目标", "完成进度"], ["name", "baseline 2020", "actual 2022", "target 2025", "unknown"]],
  ])("%s", (_, header, roles) => {
    const row = header.map((text, column) => (/指标|Indi/.test(text) ? "某某率（%）" : column === 0 ? "1" : "2"));
    expect(rolesOf(tableOf([header, row]))).toEqual(roles);
  });
});
