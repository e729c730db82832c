import { toA1 } from "../grid/area";
import { gridOf } from "../grid/grid";
import { directionOfIndicator } from "./direction-of-indicator";
import { CHONGMING, CHONGMING_MERGES } from "./fixtures/chongming";
import { PINGXIANG, PINGXIANG_MERGES } from "./fixtures/pingxiang";
import { QINGPU_135 } from "./fixtures/qingpu-135";
import { QINGPU_145 } from "./fixtures/qingpu-145";
import { TONGZHOU_135, TONGZHOU_135_MERGES } from "./fixtures/tongzhou-135";
import { TONGZHOU_145, TONGZHOU_145_MERGES } from "./fixtures/tongzhou-145";
import { recogniseTable, recogniseTables } from "./recognise";
import type { Indicator, IndicatorTable } from "./table";

function only(...args: Parameters<typeof gridOf>): IndicatorTable {
  const tables = recogniseTables(gridOf(...args));
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error("no table");
  return table;
}

const called = (table: IndicatorTable, name: string): Indicator => {
  const found = table.indicators.find((indicator) => indicator.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe("萍乡", () => {
  const table = only("指标", PINGXIANG, PINGXIANG_MERGES);

  it("is a table of the 十四五 plan with its title, area and columns", () => {
    expect(table).toMatchObject({
      kind: "plan", title: "萍乡市“十四五”卫生健康发展规划主要指标", sheet: "指标",
      plan: { name: "十四五", baseYear: 2020, targetYear: 2025 }, notes: [],
    });
    expect(toA1(table.area)).toBe("A2:F26");
    expect(table.columns.map(({ role, header, year }) => [role, header, year])).toEqual([
      ["domain", "领域", null], ["number", "序号", null], ["name", "主要指标", null],
      ["baseline", "2020年基期值", 2020], ["target", "2025年目标值", 2025], ["nature", "指标性质", null],
    ]);
  });

  it("has 24 rows: 23 numbered and the 其中 row, whose parent is the doctors", () => {
    expect(table.indicators.map(({ number }) => number)).toEqual(
      [...Array.from({ length: 11 }, (_, at) => String(at + 1)), null, ...Array.from({ length: 12 }, (_, at) => String(at + 12))]);
    const sub = table.indicators[11];
    expect(sub).toMatchObject({
      isSub: true, parent: 10, name: "每千人口医疗卫生机构中医执业(助理)医师", rawName: "其中每千人口医疗卫生机构中医 执业(助理)医师",
      domain: "健康资源", nature: "expected", standard: "doctors_tcm_1k", baseline: { raw: "0.47", value: 0.47 },
    });
    expect(table.indicators[10]?.name).toBe("每千人口执业(助理)医师数");
    expect(table.indicators.filter(({ isSub }) => isSub)).toHaveLength(1);
  });

  it("gives every row its domain, also where merged areas were lost", () => {
    const expected = [["健康水平", 6], ["健康生活", 3], ["健康资源", 8], ["健康服务", 5], ["健康保障", 1], ["健康产业", 1]]
      .flatMap(([domain, rows]) => Array<unknown>(Number(rows)).fill(domain));
    expect(table.indicators.map(({ domain }) => domain)).toEqual(expected);
    expect(only("指标", PINGXIANG).indicators.map(({ domain }) => domain)).toEqual(expected);
  });

  it("has three binding indicators, each value with its cell", () => {
    expect(table.indicators.filter(({ nature }) => nature === "binding").map(({ name }) => name)).toEqual(
      ["每万人口全科医生数", "全市儿童青少年总体近视率", "个人卫生支出占卫生总费用的比重"]);
    const gps = called(table, "每万人口全科医生数");
    expect(gps).toMatchObject({ unit: "人/万人", unitFrom: "catalogue", baseline: { raw: "2.0", value: 2, year: 2020 }, targets: [{ raw: "3.5", year: 2025, target: { kind: "level", op: "=", value: 3.5 } }] });
    expect([gps.at, gps.baseline?.at, gps.targets[0]?.at].map((at) => at && toA1(at))).toEqual(["C17", "D17", "E17"]);
    const myopia = called(table, "全市儿童青少年总体近视率");
    expect(myopia).toMatchObject({
      unit: "%", unitFrom: "value", standard: "myopia", baseline: { raw: "43.2%", value: 43.2 },
      targets: [{ raw: "力争每年降低 0.5个百分点以上", target: { kind: "change", basis: "baseline", direction: "down", measure: "points", op: ">=", value: 0.5, per: "year" } }],
    });
    const oop = called(table, "个人卫生支出占卫生总费用的比重");
    expect(oop.baseline).toMatchObject({ raw: null, value: null, reading: { kind: "none" } });
    expect(oop.targets).toMatchObject([{ raw: "27%左右", target: { kind: "level", op: "=", value: 27, unit: "%", approx: true } }]);
  });

  it("takes units from values before the catalogue's", () => {
    expect(called(table, "孕产妇死亡率")).toMatchObject({ unit: "1/10万", unitFrom: "value", baseline: { raw: "0", value: 0 } });
    expect(called(table, "人均预期寿命")).toMatchObject({ unit: "岁", unitFrom: "catalogue" });
    expect(called(table, "创建国家卫生城市")).toMatchObject({ unit: null, unitFrom: null });
  });

  it("knows which way is better", () => {
    expect(directionOfIndicator(called(table, "孕产妇死亡率"))).toBe("lower");
    expect(directionOfIndicator(called(table, "每万人口全科医生数"))).toBe("higher");
    expect(directionOfIndicator(called(table, "创建国家卫生城市"))).toBeNull();
  });
});

describe("崇明", () => {
  const table = only("表1", CHONGMING, CHONGMING_MERGES);

  it("has 20 rows with the city's and the district's target, and no baseline", () => {
    expect(table.indicators).toHaveLength(20);
    expect(table.columns.filter(({ role }) => role === "target").map(({ header, level, year }) => [header, level, year])).toEqual(
      [["2025年市级目标", "市级", 2025], ["2025年区级目标", "区级", 2025]]);
    expect(table.indicators.every(({ baseline }) => baseline === null)).toBe(true);
    expect(called(table, "人均期望期寿命")).toMatchObject({
      number: "1", unit: "岁", unitFrom: "name", standard: "life_expectancy",
      targets: [{ level: "市级", raw: "84岁左右", target: { kind: "level", value: 84, approx: true } }, { level: "区级", raw: "保持全市平均水平", target: { kind: "peer", hold: true } }],
    });
    expect(called(table, "产前筛查率").targets).toMatchObject([{ raw: null, target: { kind: "none" } }, { raw: "≥70" }]);
  });

  it("keeps two indicators of one cell as one row with two values", () => {
    expect(table.indicators[10]).toMatchObject({
      name: "社区卫生服务中心提供中医非药物疗法的比例，村卫生室提供中医非药物疗法的比例", unit: "%", standard: null,
      targets: [{ raw: null }, { raw: "≥100\n≥75", target: { kind: "parts", parts: [{ target: { op: ">=", value: 100 } }, { target: { op: ">=", value: 75 } }] } }],
    });
  });

  it("has one binding indicator", () => {
    expect(table.indicators.filter(({ nature }) => nature === "binding").map(({ name }) => name)).toEqual(["院前急救平均反应时间"]);
  });
});

describe("通州", () => {
  it("tells how the 十三五 plan ended in its first table", () => {
    const table = only("表1", TONGZHOU_135, TONGZHOU_135_MERGES);
    expect(table).toMatchObject({ kind: "completion", plan: { name: "十三五", baseYear: 2015, targetYear: 2020 } });
    expect(table.indicators).toHaveLength(20);
    expect(called(table, "人口平均期望寿命")).toMatchObject({
      number: "1", domain: "健康水平", unit: "岁", unitFrom: "column", baseline: null, nature: null,
      actuals: [{ raw: "83.19", value: 83.19, year: 2020 }], targets: [{ raw: "≥ 80", year: 2020, target: { op: ">=", value: 80 } }],
    });
    expect(called(table, "肺结核发病率")).toMatchObject({ domain: "疾病防控与爱国卫生", unit: "1/10万" });
    expect(called(table, "因心脑血管疾病、癌症、慢性呼吸系统疾病和糖尿病导致的过早死亡率")).toMatchObject({
      standard: "ncd_premature", targets: [{ target: { kind: "change", basis: 2015, base: 12.93, direction: "down", value: 10 } }],
    });
  });

  it("sets the 十四五 targets in its second table, with marked numbers, a note and a 其中 row", () => {
    const table = only("表2", TONGZHOU_145, TONGZHOU_145_MERGES);
    expect(table).toMatchObject({ kind: "plan", plan: { name: "十四五" }, notes: ["注：标#者为省、市规划指标、未标的为区规划指标。"] });
    expect(table.indicators).toHaveLength(27);
    expect(table.indicators.filter(({ nature }) => nature === "binding").map(({ number }) => number)).toEqual(["13", "14", "18", "21", "25"]);
    expect(table.indicators[11]).toMatchObject({ name: "每千人口中医类别执业（助理）医师数", number: null, isSub: true, parent: 10, domain: "健康服务" });
    expect(table.indicators[12]).toMatchObject({ number: "12", isSub: false, parent: null });
    expect(called(table, "基层医疗机构卫生技术人员占比").targets).toMatchObject([{ raw: "达到全省\n平均水平", target: { kind: "peer", op: ">=" } }]);
  });
});

describe("青浦", () => {
  it("goes on after a page break: the header again, and the rest of a name", () => {
    const table = only("表1", QINGPU_135);
    expect(table).toMatchObject({ kind: "completion", plan: { name: "十三五" } });
    expect(table.indicators).toHaveLength(22);
    expect(called(table, "千人口中医医疗机构床位数")).toMatchObject({
      number: "15", unit: "张", unitFrom: "name", standard: "beds_tcm_1k", rawName: "千人口中医医疗机构床位数（张）",
      targets: [{ raw: "0.25-0.3", target: { kind: "range", low: 0.25, high: 0.3 } }], actuals: [{ raw: "0.22", value: 0.22, year: 2020 }],
    });
    expect(table.indicators.filter(({ nature }) => nature === "binding").map(({ number }) => number)).toEqual(["4", "6", "7", "9", null, "14"]);
  });

  it("reads a row without a name as another scope of the indicator above", () => {
    const table = only("表1", QINGPU_135);
    expect(table.indicators.slice(8, 10)).toMatchObject([
      { number: "9", name: "免疫规划疫苗接种率", scope: "户籍人口", isSub: false, parent: null },
      { number: null, name: "免疫规划疫苗接种率", scope: "外来人口", isSub: true, parent: 8, actuals: [{ value: 99.94 }] },
    ]);
  });

  it("has 15 rows in its second table and no domain", () => {
    const table = only("表2", QINGPU_145);
    expect(table).toMatchObject({ kind: "plan", plan: { name: "十四五" } });
    expect(table.indicators).toHaveLength(15);
    expect(called(table, "院前急救平均反应时间")).toMatchObject({ scope: null, unit: "分钟", domain: null });
  });
});

describe("recogniseTable", () => {
  it("prefers the table that sets targets among those of one sheet", () => {
    const both = gridOf("表", [...QINGPU_135, [], ...QINGPU_145]);
    expect(recogniseTables(both).map(({ kind }) => kind)).toEqual(["completion", "plan"]);
    const main = recogniseTable(both);
    expect(main.ok && main.value.indicators).toHaveLength(15);
  });

  it("says why there is no table", () => {
    expect(recogniseTable(gridOf("空", []))).toEqual({ ok: false, fault: { code: "emptySheet" } });
    expect(recogniseTable(gridOf("空", [[null, ""], [" "]]))).toEqual({ ok: false, fault: { code: "emptySheet" } });
    expect(recogniseTable(gridOf("文", [["前言"], ["为贯彻落实……"]]))).toEqual({ ok: false, fault: { code: "noHeader" } });
    const headerOnly = recogniseTable(gridOf("头", [["序号", "指标", "2020年基期值", "2025年目标值"]]));
    expect(headerOnly).toMatchObject({ ok: false, fault: { code: "noRows", header: { sheet: "头", row: 0, column: 0, columns: 4 } } });
  });
});
