import fc from "fast-check";
import type { CellValue } from "../grid/grid";
import { brief, tableOf } from "../table/fixtures/brief";
import { CHONGMING } from "../table/fixtures/chongming";
import { PINGXIANG } from "../table/fixtures/pingxiang";
import { QINGPU_135 } from "../table/fixtures/qingpu-135";
import { QINGPU_145 } from "../table/fixtures/qingpu-145";
import { TONGZHOU_135 } from "../table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../table/fixtures/tongzhou-145";
import { recogniseTables } from "../table/recognise";
import type { IndicatorTable } from "../table/table";
import { asBareCells, asMarkdown, asPipeCells, asTabCells, asTabRows } from "./fixtures/layouts";
import { LIANJIANG, NANTONG } from "./fixtures/published-health";
import { ENVIRONMENT, YUECHENG } from "./fixtures/published-other";
import { tablesOfText } from "./read-text-tables";

const bareOf = (text: string): string => text.replace(/[\s|]/g, "");
const PROSE = "到2025年，卫生健康体系更加完善，突发公共卫生事件应急能力显著提升，医疗卫生服务质量和水平全面提升，居民主要健康指标达到全省平均水平。";
const inPlan = (table: string): string => `某市规划\n一、总体目标\n${PROSE}\n${table}\n\n\n二、主要任务\n（一）健全服务体系\n${PROSE}\n`;
const tablesIn = (text: string): readonly IndicatorTable[] => tablesOfText(text, "规划.txt").grids.flatMap((grid) => recogniseTables(grid));
const oneIn = (text: string): IndicatorTable => {
  const [table, ...others] = tablesIn(text);
  if (!table || others.length > 0) throw new Error(`${others.length + (table ? 1 : 0)} tables`);
  return table;
};

const PLANS: readonly (readonly [string, readonly (readonly CellValue[])[]])[] =
  [["萍乡", PINGXIANG], ["崇明", CHONGMING], ["通州 1", TONGZHOU_135], ["通州 2", TONGZHOU_145], ["青浦 2", QINGPU_145]];

describe("a plan's text holds its tables", () => {
  it.each(PLANS)("%s, a cell a line after tabs", (_, rows) => expect(brief(oneIn(inPlan(asTabCells(rows))))).toEqual(brief(tableOf(rows))));
  it.each(PLANS)("%s, a cell a line before “|”", (_, rows) => expect(brief(oneIn(inPlan(asPipeCells(rows))))).toEqual(brief(tableOf(rows))));
  it.each(PLANS)("%s, rows of tabs", (_, rows) => expect(brief(oneIn(inPlan(asTabRows(rows))))).toEqual(brief(tableOf(rows))));
  it.each(PLANS)("%s, rows between pipes", (_, rows) => {
    const flat = rows.map((row) => row.map((value) => (typeof value === "string" ? value.replaceAll("\n", "") : value)));
    expect(brief(oneIn(inPlan(asMarkdown(rows))))).toEqual(brief(tableOf(flat)));
  });

  it("bars between cells only: one at a line's edge stands beside a blank cell", () => {
    const text = "领域 | 指标 | 2020年 | 2025年 | 备注\n设施 | 宽带用户数（万户） | 21 | 300 |\n | 基站数（个） | 5.2 | 26 |\n | 机架数（个） | 1.5 | 4 | 新增";
    expect(brief(oneIn(inPlan(text)))).toEqual([" | 设施 | 宽带用户数 | 万户 |  | 21 >  > 300", " | 设施 | 基站数 | 个 |  | 5.2 >  > 26", " | 设施 | 机架数 | 个 |  | 1.5 >  > 4"]);
  });

  it("a nature that nobody knows keeps its place, and a domain that sounds like one its own", () => {
    const rows = [["领域", "序号", "指标", "单位", "2020年", "2025年", "指标属性"],
      ["普惠性", 1, "学前教育毛入园率", "%", 88, 93, "考核性"], ["", 2, "公办园在园幼儿占比", "%", 45, 52, "约束性"], ["公平性", 3, "残疾儿童入学率", "%", 95, 97, "预期性"], ["", 4, "义务教育巩固率", "%", 96.2, 96.8, "预期性"]];
    const { indicators } = oneIn(inPlan(asBareCells(rows)));
    expect(indicators.map(({ name, domain, nature, rawNature }) => [name, domain, nature, rawNature])).toEqual([
      ["学前教育毛入园率", "普惠性", null, "考核性"], ["公办园在园幼儿占比", "普惠性", "binding", "约束性"],
      ["残疾儿童入学率", "公平性", "expected", "预期性"], ["义务教育巩固率", "公平性", "expected", "预期性"],
    ]);
  });

  it("青浦 1: the header again after a page break, a name torn apart, a row without number and name", () => {
    expect(brief(oneIn(inPlan(asTabRows(QINGPU_135))))).toEqual(brief(tableOf(QINGPU_135)));
  });

  it("several tables, each under its title", () => {
    const both = `${inPlan(asTabCells(TONGZHOU_135))}${inPlan(asTabCells(TONGZHOU_145))}`;
    expect(tablesOfText(both, "通州.txt").grids.map(({ sheet }) => sheet)).toEqual(["通州.txt（1）", "通州.txt（2）"]);
    expect(tablesIn(both).map(({ kind, title, indicators, notes }) => [kind, title, indicators.length, notes.length])).toEqual([
      ["completion", "表1 通州区“十三五”规划主要指标完成情况", 20, 0], ["plan", "表2 通州区“十四五”卫生健康主要发展指标", 27, 1],
    ]);
  });

  it("each row with the line of the text that it begins in", () => {
    const text = (layout: (rows: readonly (readonly CellValue[])[]) => string): string => inPlan(layout(TONGZHOU_145));
    for (const layout of [asTabCells, asPipeCells, asTabRows, asMarkdown, asBareCells]) {
      const lines = text(layout).split("\n");
      const grid = tablesOfText(text(layout), "x").grids[0];
      const { indicators } = oneIn(text(layout));
      // Domain and number stand in the lines before the name where a cell is a line.
      const found = indicators.map(({ at, rawName }) => {
        const from = (grid?.lines?.[at.row] ?? NaN) - 1;
        return bareOf(lines.slice(from, from + 8).join("")).includes(bareOf(rawName));
      });
      expect(found).toEqual(indicators.map(() => true));
    }
  });

  it("no table in prose, also where it names indicators and years", () => {
    expect(tablesOfText(inPlan("主要指标\n2020年\n人均预期寿命达到79岁。\n"), "x").grids).toEqual([]);
    expect(tablesOfText("", "x").grids).toEqual([]);
  });
});

describe("cells without any mark", () => {
  it.each([["崇明", CHONGMING], ["青浦", QINGPU_145], ["通州", TONGZHOU_145]] as const)("%s", (_, rows) => {
    // Blank cells are lost and with them what tells a dash's column; names, numbers, natures and values must be right.
    expect(brief(oneIn(inPlan(asBareCells(rows))))).toEqual(brief(tableOf(rows)));
  });

  it("南通: headings and domains torn over lines, units missing", () => {
    const table = oneIn(NANTONG);
    expect(table).toMatchObject({ kind: "completion", title: "南通市“十三五”卫生健康主要指标完成情况", plan: { name: "十三五" } });
    expect(brief(table)).toEqual([
      "1 | 健康水平 | 人均期望寿命 | 岁 |  |  > 83.16\n(市级测算) > ≥80",
      "2 | 健康水平 | 孕产妇死亡率 | 1/10万 |  |  > 2.65 > ≤5",
      "3 | 健康水平 | 婴儿死亡率 | ‰ |  |  > 2.41 > ≤4",
      "4 | 健康水平 | 5岁以下儿童死亡率 | ‰ |  |  > 3.47 > ≤6",
      "5 | 疾病防控与爱国卫生 | 以镇(街道)为单位适龄儿童免疫规划疫苗接种率 | % |  |  > 99.22 > ≥97",
      "6 | 疾病防控与爱国卫生 | 肺结核发病率 | 1/10万 |  |  > 23.71 > ≤30",
      "7 | 疾病防控与爱国卫生 | 因心脑血管疾病、癌症、慢性呼吸系统疾病和糖尿病导致的过早死亡率 | % |  |  > 8.83 > 比2015年(24.31)降低10个百分点",
      "8 | 疾病防控与爱国卫生 | 登记在册的严重精神障碍患者管理率 | % |  |  > 96.78 > ≥90",
    ]);
  });

  it("廉江: a 其中 row among numbered ones, dashes for values", () => {
    expect(brief(oneIn(LIANJIANG))).toEqual([
      "1 | 健康水平 | 人均预期寿命 | 岁 | expected | 82.98 >  > >79",
      "8 | 健康水平 | 千人口献血率 | ‰ | expected | – >  > 持续提升",
      "9 | 健康服务 | 每千人口拥有医疗卫生机构床位数 | 张/千人 | expected | 4.81 >  > 5.23",
      "10 | 健康服务 | 每千人口拥有执业(助理)医师数 | 人/千人 | expected | 1.49 >  > 1.67",
      "└ | 健康服务 | 每千人口拥有中医类别执业(助理)医师数 | 人/千人 | expected | 0.105 >  > 0.42",
      "11 | 健康服务 | 每千人口拥有注册护士数 | 人/千人 | expected | 2.09 >  > 2.75",
      "13 | 健康服务 | 每万人口拥有全科医生数 | 人/万人 | binding | – >  > 4",
    ]);
  });

  it("生态环境: a headless domain column and a section", () => {
    const table = oneIn(ENVIRONMENT);
    expect(table).toMatchObject({ kind: "plan", title: "专栏1“十三五”生态环境保护主要指标", plan: { name: "十三五" } });
    expect(table.indicators.slice(0, 4).map(({ domain, name, nature, baseline, targets }) => [domain, name, nature, baseline?.value, targets.map(({ raw }) => raw)])).toEqual([
      ["空气质量", "地级及以上城市空气质量优良天数比率", "binding", 76.7, [">80"]],
      ["空气质量", "细颗粒物未达标地级及以上城市浓度下降", "binding", null, [null, "〔18〕"]],
      ["空气质量", "地级及以上城市重度及以上污染天数比例下降", "expected", null, [null, "〔25〕"]],
      ["水环境质量", "地表水质量达到或好于Ⅲ类水体比例", "binding", 66, [">70"]],
    ]);
  });

  it("leaves out the header that a page break repeats", () => {
    const [title, header, ...rows] = QINGPU_145;
    const paged = asBareCells([title ?? [], header ?? [], ...rows.slice(0, 8), header ?? [], ...rows.slice(8)]);
    expect(brief(oneIn(inPlan(paged)))).toEqual(brief(tableOf(QINGPU_145)));
  });

  it("越城: columns set apart by spaces", () => {
    expect(brief(oneIn(YUECHENG))).toEqual([
      "1 |  | 全区生产总值 | 亿元 |  |  > 1008.5 > 1000", "2 |  | 人均生产总值 | 元 |  |  > 130913 > 130000",
      "3 |  | 公共财政预算收入 | 亿元 |  |  > 72.69 > 72.69", "4 |  | 固定资产投资 | 亿元 |  |  > 2100.5 > 2000",
    ]);
  });
});

describe("any text", () => {
  const piece = fc.constantFrom("指标", "序号", "2020年", "2025年目标", "1", "2", "3", "率", "甲指标率", "%", "≥60%", "预期性", "|", "\t", "\n", "\n\n", "注：", " ", "一、水平", "—");
  it("gives grids and never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(""))), (text) => {
      for (const grid of tablesOfText(text, "x").grids) expect(grid.values.length).toBe(grid.texts.length);
    }), { numRuns: 400 });
  });
});

describe("tables of two columns, and rows that begin a domain", () => {
  const PAIRS = ["指标", "2025年目标值", "1.养老服务床位总量", "达到900张以上", "2.特殊困难老年人月探访率", "达到100%", "3.相关专业招生规模", "明显增长", "4.养老机构护理型床位占比", "达到55%"];
  const WANT = [["1", "养老服务床位总量", "达到900张以上"], ["2", "特殊困难老年人月探访率", "达到100%"], ["3", "相关专业招生规模", "明显增长"], ["4", "养老机构护理型床位占比", "达到55%"]];
  const inPairs = (write: (pair: readonly string[]) => string): string =>
    inPlan(`专栏2 “十四五”老龄事业主要指标\n${PAIRS.flatMap((text, at) => (at % 2 === 0 ? [write([text, PAIRS[at + 1] ?? ""])] : [])).join("\n")}`);

  it.each([
    ["a cell a line after a tab", inPairs((pair) => `\n${pair.map((text) => `\t${text}`).join("\n")}`)],
    ["a cell a line", inPairs((pair) => pair.join("\n"))],
    ["a cell a line before a bar", inPairs((pair) => pair.map((text) => `${text} |`).join("\n"))],
  ])("%s: names and what is to be reached", (_, text) => {
    expect(oneIn(text).indicators.map(({ number, name, targets }) => [number, name, targets[0]?.raw])).toEqual(WANT);
  });

  it("headings of prose in turn with sentences are no table", () => {
    expect(tablesIn(inPlan("指标\n2025年目标值\n健康水平\n持续提升\n健康服务\n体系健全\n健康保障\n更加完善"))).toEqual([]);
  });

  it("below a row that begins a domain and could not be read the domain is that row's, never the one above", () => {
    const row = (...cells: readonly string[]): string => cells.join("\n");
    const text = inPlan(row("“十四五”主要指标", "类别", "序号", "指标", "2020年", "2025年", "属性",
      "健康水平", "1", "人均预期寿命（岁）", "78.1", "79", "预期性", "2", "婴儿死亡率（‰）", "2.3", "≤3", "预期性",
      "健康服务", "3", "每千人口床位数（张）", "5.8", "预期性", "4", "每千人口医师数（人）", "2.1", "2.6", "预期性", "5", "每千人口护士数（人）", "2.8", "3.3", "预期性"));
    expect(oneIn(text).indicators.map(({ number, domain }) => [number, domain])).toEqual([["1", "健康水平"], ["2", "健康水平"], ["4", "健康服务"], ["5", "健康服务"]]);
  });

  it("between rows a word is a remark or a domain: where remarks are used no such domain is taken", () => {
    const rows = ["“十四五”主要指标", "类别", "指标", "2020年", "2025年", "属性", "备注", "数字基础", "端口平均速率（Mbps）", "102", "500", "预期性", "用户普及率（%）", "14", "65", "预期性",
      "数字经济", "增加值占比（%）", "4.8", "10", "预期性", "国家口径", "数字政府", "网办率（%）", "62", "95", "约束性", "办结率（%）", "98", "100", "约束性"];
    const table = oneIn(inPlan(rows.join("\n")));
    expect(table.indicators.map(({ domain }) => domain)).toEqual([null, null, null, null, null]);
    expect(table.indicators.map(({ targets }) => targets[0]?.raw)).toEqual(["500", "65", "10", "95", "100"]);
  });
});
