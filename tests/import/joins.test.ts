/** Baselines from other sources and from the workbook itself, and what is put right, as far as the written sheet. */
import { readSource, sourceOfPaste } from "../../src/app/sources/read-source";
import { asTabCells } from "../../src/document/fixtures/layouts";
import type { CellValue } from "../../src/grid/grid";
import type { Language } from "../../src/grid/language";
import { HostFault } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { correctSheet } from "../../src/tasks/correct-sheet";
import { acceptImport, type ImportChoice } from "../../src/tasks/import/accept-import";
import { defaultPartners, defaultRows } from "../../src/tasks/import/default-choice";
import { offerOf, otherPartners } from "../../src/tasks/import/partners";
import type { ImportPreview, TablePreview } from "../../src/tasks/import/preview";
import { readAndPreview } from "../../src/tasks/import/preview-import";
import type { SourceItem, SourceReader } from "../../src/tasks/import/source";
import { workbookGrids } from "../../src/tasks/import/workbook-grids";

type Rows = readonly (readonly CellValue[])[];

const reader: SourceReader = {
  file: async (file) => readSource({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
  paste: async (text, html, name) => sourceOfPaste(text, html, name),
};

const file = (name: string, text: string): SourceItem => {
  const bytes = new TextEncoder().encode(text);
  return { kind: "file", file: { name, size: bytes.length, arrayBuffer: async () => bytes.buffer } };
};
const pasted = (name: string, rows: Rows): SourceItem => ({ kind: "paste", name, html: null, text: rows.map((row) => row.map((value) => value ?? "").join("\t")).join("\n") });

const sheetOf = (name: string, cells: Rows) => ({ name, cells });
const preview = (items: readonly SourceItem[], sheets: readonly { name: string; cells: Rows }[] = []): Promise<ImportPreview> =>
  readAndPreview(items, reader, () => workbookGrids(memoryWorkbook(sheets.length === 0 ? undefined : sheets)));

const first = ({ tables: [table] }: ImportPreview): TablePreview => {
  if (!table) throw new Error("no table");
  return table;
};
const nameAt = ({ table }: TablePreview, row: number): string => table.indicators[row]?.name ?? "";

async function written(of: ImportPreview, more: Partial<ImportChoice> = {}, language: Language = "zh") {
  const book = memoryWorkbook();
  const table = first(of);
  const result = await acceptImport(book, of, { table: table.key, rows: defaultRows(table), partners: defaultPartners(table), corrections: new Map(), language, ...more });
  if (!result.ok) throw new Error(result.fault.kind);
  const { texts } = await book.read(result.value.sheet);
  const header = texts[1] ?? [];
  const cell = (name: string, column: string): string => texts.find((row) => row[header.indexOf("主要指标")] === name)?.[header.indexOf(column)] ?? "";
  return { texts, header, cell, result: result.value };
}

const PLAN: Rows = [["甲县“十四五”主要指标"], ["指标", "单位", "2025年目标值", "属性"], ["每万人口注册护士数", "人", "38", "预期性"], ["婴儿死亡率", "‰", "≤4", "预期性"], ["村卫生室标准化率", "%", "95", "预期性"]];
const RESULTS: Rows = [["甲县“十三五”指标完成情况"], ["指标", "单位", "2020年目标", "2020年完成"], ["每千人口注册护士数", "人", "3", "3.3"], ["婴儿死亡率", "‰", "5", "3.1"]];

describe("a completion table in another source", () => {
  test("通州's two tables as two files pair as they do in one: 13 certain baselines, 专业公共卫生机构人员 without", async () => {
    const both = await preview([file("通州目标.txt", asTabCells(TONGZHOU_145)), file("通州完成情况.txt", asTabCells(TONGZHOU_135))]);
    const plan = first(both);
    expect(both.sources.map(({ name, fault }) => [name, fault])).toEqual([["通州目标.txt", null], ["通州完成情况.txt", null]]);
    expect(defaultPartners(plan).size).toBe(13);
    const staff = plan.lacking.find(({ row }) => nameAt(plan, row).includes("公共卫生"));
    expect(staff?.offers).toEqual([]);
    const { cell, result } = await written(both);
    expect([result.rows, result.joined]).toEqual([27, 13]);
    expect(cell("人均期望寿命", "备注")).toBe("2020年基期值取自“通州完成情况.txt”“表1 通州区‘十三五’规划主要指标完成情况”中的“人口平均期望寿命”（83.19岁）");
  });

  test("a plan in a file and results in a paste: the scale is converted, and the remark says so in the pane's language", async () => {
    const both = await preview([pasted("目标", PLAN), pasted("粘贴的内容", RESULTS)]);
    // Another wording of the scale is likely, not certain: a person ticks it.
    const partners = new Map(first(both).lacking.flatMap(({ row, offers }) => offers.map(({ partner }) => [row, partner] as const)));
    expect([defaultPartners(first(both)).size, partners.size]).toEqual([1, 2]);
    const zh = await written(both, { partners });
    expect([zh.cell("每万人口注册护士数", "2020年基期值"), zh.cell("婴儿死亡率", "2020年基期值"), zh.cell("村卫生室标准化率", "2020年基期值")]).toEqual(["33", "3.1", ""]);
    expect(zh.cell("每万人口注册护士数", "备注")).toContain("（×10）");
    const en = await written(both, { partners }, "en");
    expect(en.cell("婴儿死亡率", "备注")).toBe("baseline of 2020 from “婴儿死亡率” in “甲县‘十三五’指标完成情况” of “粘贴的内容” (3.1‰)");
  });

  test("a table of another place is doubtful and not taken unasked", async () => {
    const other = RESULTS.map((row) => row.map((value) => (typeof value === "string" ? value.replace("甲县", "乙县") : value)));
    const plan = first(await preview([pasted("目标", PLAN), pasted("完成情况", other)]));
    expect(defaultPartners(plan).size).toBe(0);
    expect(plan.lacking[1]?.offers).toMatchObject([{ sureness: "possible", reasons: ["sameStandard", "regionsDiffer"], canTake: true }]);
  });

  test("two tables that give different values are both likely, neither certain", async () => {
    const other = RESULTS.map((row) => row.map((value) => (value === "3.1" ? "3.2" : value)));
    const plan = first(await preview([pasted("目标", PLAN), pasted("甲", RESULTS), pasted("乙", other)]));
    expect(plan.lacking[1]?.offers.map(({ sureness, reasons, pair }) => [sureness, reasons.includes("disagree"), pair.value])).toEqual([["likely", true, 3.1], ["likely", true, 3.2]]);
    expect(plan.lacking[0]?.offers.map(({ sureness }) => sureness)).not.toContain("possible");
    expect(defaultPartners(plan).has(1)).toBe(false);
  });

  test("what cannot be read is said beside what can; alone it is a fault", async () => {
    const bad = file("空.docx", "");
    const both = await preview([pasted("目标", PLAN), bad]);
    expect(both.sources[1]).toEqual({ name: "空.docx", hidden: [], without: [], fault: { kind: "host", code: "unreadableFile", subject: "空.docx", detail: "empty" }, pictures: 0, givenUp: [], text: null });
    expect(first(both).rows).toHaveLength(3);
    await expect(preview([bad])).rejects.toMatchObject({ code: "unreadableFile", detail: "empty" });
  });
});

describe("tables that are in the workbook already", () => {
  test("lend baselines, and the remark names the sheet", async () => {
    const of = await preview([pasted("目标", PLAN)], [sheetOf("完成情况", RESULTS), sheetOf("说明", [["请勿改动"]])]);
    expect(of.workbook.map(({ table }) => table.sheet)).toEqual(["完成情况"]);
    expect(defaultPartners(first(of)).size).toBe(1);
    const { cell } = await written(of);
    expect(cell("婴儿死亡率", "备注")).toBe("2020年基期值取自本工作簿工作表“完成情况”中的“婴儿死亡率”（3.1‰）");
  });

  test("that do not say whose they are are likely, not certain", async () => {
    const nameless = [["“十三五”指标完成情况"], ...RESULTS.slice(1)];
    const plan = first(await preview([pasted("目标", PLAN)], [sheetOf("完成情况", nameless)]));
    expect(plan.lacking[1]?.offers).toMatchObject([{ sureness: "likely", reasons: ["sameStandard", "regionUnknown"] }]);
    expect(defaultPartners(plan).size).toBe(0);
  });

  test("of another place lend nothing: 通州 takes nothing of 萍乡's sheet", async () => {
    const book = memoryWorkbook([pingxiangSheet()]);
    const of = await readAndPreview([file("通州.txt", asTabCells(TONGZHOU_145))], reader, () => workbookGrids(book));
    expect(of.workbook).toHaveLength(1);
    expect(first(of).lacking).toEqual([]);
  });

  test("are read as people have set them right", async () => {
    const unnamed = [["甲县指标"], ["指标", "单位", "甲栏", "乙栏"], ["婴儿死亡率", "‰", "9.9", "3.1"]];
    const book = memoryWorkbook([sheetOf("年报", unnamed)]);
    const lent = async () => first(await readAndPreview([pasted("目标", PLAN)], reader, () => workbookGrids(book))).lacking
      .flatMap(({ offers }) => offers.map(({ pair }) => [pair.value, pair.figure.year]));
    expect(await lent()).toEqual([]);
    await correctSheet(book, "年报", { set: "area", area: { row: 1, column: 0, rows: 2, columns: 4 } });
    await correctSheet(book, "年报", { set: "role", column: 2, role: "unknown" });
    await correctSheet(book, "年报", { set: "role", column: 3, role: "baseline" });
    await correctSheet(book, "年报", { set: "plan", plan: { name: "十四五", baseYear: 2020, targetYear: 2025 } });
    expect(await lent()).toEqual([[3.1, 2020]]);
  });

  test("are not spoken of where they offer nothing: 萍乡's own sheet leaves the same baselines open", async () => {
    const of = await readAndPreview([pasted("萍乡", PINGXIANG)], reader, () => workbookGrids(memoryWorkbook([pingxiangSheet()])));
    expect(of.workbook).toHaveLength(1);
    expect(first(of).lacking).toEqual([]);
  });

  test("are not asked for where no baseline is missing, and stop no import where they do not answer", async () => {
    const whole: Rows = [["甲县“十四五”指标"], ["指标", "单位", "2020年基期值", "2025年目标值"], ["婴儿死亡率", "‰", "3", "≤4"]];
    const asked = jest.fn(async () => ({ grids: [], corrections: [], unread: [] }));
    await readAndPreview([pasted("目标", whole)], reader, asked);
    expect(asked).not.toHaveBeenCalled();
    const book = memoryWorkbook([sheetOf("完成情况", RESULTS)]);
    book.inspect.failNext("editing");
    expect(await workbookGrids(book)).toEqual({ grids: [], corrections: [], unread: [] });
    const busy = { ...book, sheets: () => book.sheets(), recall: (key: string) => book.recall(key), read: () => Promise.reject(new HostFault("editing")) };
    expect(await workbookGrids(busy)).toEqual({ grids: [], corrections: [], unread: ["完成情况"] });
  });
});

describe("what a person decides", () => {
  test("another partner: those in the row's unit, the most similar names first, and found by name", async () => {
    const more: Rows = [...RESULTS, ["村级卫生机构标准化率", "%", "80", "81.5"], ["新生儿死亡率", "‰", "3", "1.2"]];
    const of = await preview([pasted("目标", PLAN), pasted("完成情况", more)]);
    const plan = first(of);
    const names = (containing: string) => otherPartners(of, plan, 2, { containing, most: 5 }).map(({ partner }) => of.tables[1]?.table.indicators[partner.row]?.name);
    expect(names("")[0]).toBe("村级卫生机构标准化率");
    expect(names("")).not.toContain("每千人口注册护士数");
    const [partner] = otherPartners(of, plan, 2, { containing: "村级", most: 5 }).map((offer) => offer.partner);
    if (!partner) throw new Error("no partner");
    expect(offerOf(of, plan, 2, partner)).toMatchObject({ sureness: "possible", reasons: ["byHand"], pair: { value: 81.5 } });
    const { cell, result } = await written(of, { partners: new Map([[2, partner]]) });
    expect([result.joined, cell("村卫生室标准化率", "2020年基期值"), cell("婴儿死亡率", "2020年基期值")]).toEqual([1, "81.5", ""]);
  });

  test("corrections are written, with what the document said in the remark; a typed baseline comes before an offered one", async () => {
    const of = await preview([pasted("目标", PLAN), pasted("完成情况", RESULTS)]);
    const corrections = new Map([
      [1, { name: "婴儿死亡率（户籍）", values: new Map([[0, "≤3.5"], [1, "3.3"]]) }],
      [2, { unit: "个", nature: "binding" as const }],
    ]);
    expect(defaultPartners(first(of)).has(1)).toBe(true);
    const zh = await written(of, { corrections });
    expect(zh.result.joined).toBe(0);
    expect(["2020年基期值", "2025年目标值"].map((column) => zh.cell("婴儿死亡率（户籍）", column))).toEqual(["3.3", "≤3.5"]);
    expect(zh.cell("婴儿死亡率（户籍）", "备注")).toBe("导入时更正：名称原文为“婴儿死亡率”，目标值原文为“≤4”，基期值原文为空");
    expect(["单位", "指标性质"].map((column) => zh.cell("村卫生室标准化率", column))).toEqual(["个", "约束性"]);
    const en = await written(of, { corrections }, "en");
    expect(en.cell("村卫生室标准化率", "备注")).toBe("corrected on import; the document says: unit “%”, nature “预期性”");
  });

  test("a draft's remarks follow the language; the document's own words stay", async () => {
    const text = "某区“十四五”规划\n2020年，居民健康素养水平达到25.1%。\n加强控烟宣传。到2025年，成人吸烟率降至23%以下。\n到2025年，居民健康素养水平达到36%。";
    const of = await preview([file("某区.txt", text)]);
    const all = { rows: new Set(first(of).rows.keys()) };
    const zh = await written(of, all);
    expect(zh.cell("成人吸烟率", "数据来源")).toMatch(/^目标值：正文第3行“.*成人吸烟率降至23%以下”$/);
    expect(zh.cell("成人吸烟率", "备注")).toBe("正文没有基期值，请补充");
    const en = await written(of, all, "en");
    expect(en.cell("成人吸烟率", "数据来源")).toMatch(/^Target: line 3 of the text, “.*成人吸烟率降至23%以下”$/);
    expect(en.cell("成人吸烟率", "备注")).toBe("the text gives no baseline: add it");
    const typed = await written(of, { ...all, corrections: new Map([[first(of).table.indicators.findIndex(({ name }) => name === "成人吸烟率"), { values: new Map([[0, "26.1%"]]) }]]) });
    expect(typed.cell("成人吸烟率", "备注")).not.toContain("请补充");
  });
});
