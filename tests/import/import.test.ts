import { gridOf, type CellValue } from "../../src/grid/grid";
import { HostFault } from "../../src/host/workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { asPipeCells } from "../../src/document/fixtures/layouts";
import { gridsOfText } from "../../src/document/read-text-tables";
import { recogniseTable } from "../../src/table/recognise";
import type { IndicatorTable } from "../../src/table/table";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { QINGPU_135 } from "../../src/table/fixtures/qingpu-135";
import { QINGPU_145 } from "../../src/table/fixtures/qingpu-145";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { checkSheet } from "../../src/tasks/check-sheet";
import { acceptImport, type ImportChoice } from "../../src/tasks/import/accept-import";
import { defaultRows } from "../../src/tasks/import/default-choice";
import { openImport } from "../../src/tasks/import/open-import";
import { previewImport, readAndPreview } from "../../src/tasks/import/preview-import";
import type { ImportPreview, Offer } from "../../src/tasks/import/preview";
import type { Source, SourceItem } from "../../src/tasks/import/source";

type Rows = readonly (readonly CellValue[])[];

const source = (name: string, ...tables: readonly Rows[]): Source =>
  ({ name, grids: tables.map((rows, at) => gridOf(`表${at + 1}`, rows)), text: null, hasAddresses: true, hidden: [] });

const paste = (name: string, text = "x"): SourceItem => ({ kind: "paste", name, text, html: null });

const tongzhou = (): ImportPreview => previewImport(source("通州.xlsx", TONGZHOU_135, TONGZHOU_145));

const offersOf = ({ tables }: ImportPreview, table = 0): readonly (Offer & { readonly at: number })[] =>
  (tables[table]?.lacking ?? []).flatMap(({ row, offers }) => offers.map((offer) => ({ ...offer, at: row })));

const everything = (preview: ImportPreview, table = 0): ImportChoice => ({
  table: preview.tables[table]?.key ?? "",
  rows: new Set(preview.tables[table]?.rows.keys()),
  partners: new Map(offersOf(preview, table).filter(({ canTake }) => canTake).map(({ at, partner }) => [at, partner])),
  corrections: new Map(),
  language: "zh",
});

async function imported(preview: ImportPreview, choice: ImportChoice) {
  const book = memoryWorkbook();
  const result = await acceptImport(book, preview, choice);
  if (!result.ok) throw new Error(result.fault.kind);
  const grid = await book.read(result.value.sheet);
  const table = recogniseTable(grid);
  if (!table.ok) throw new Error(table.fault.code);
  return { book, grid, sheet: result.value, table: table.value };
}

/** What an import must keep of a table. */
const essence = ({ kind, plan, indicators }: IndicatorTable) => ({
  kind,
  plan: plan.name,
  rows: indicators.map(({ number, name, unit, domain, nature, isSub, parent, baseline, actuals, targets }) => ({
    number, name, unit, domain, nature, isSub, parent, baseline: baseline?.raw ?? null,
    actuals: actuals.map(({ year, raw }) => [year, raw]), targets: targets.map(({ year, raw, target }) => [year, raw, target]),
  })),
});

describe("the preview", () => {
  test("puts the plan's table first and says what each cell was read as", () => {
    const [plan, completion] = tongzhou().tables;
    expect([plan?.table.kind, completion?.table.kind]).toEqual(["plan", "completion"]);
    expect(plan?.rows[2]?.values).toEqual([
      { role: "target", header: "2025年", year: 2025, level: null, text: "≤ 6", reading: { kind: "level", op: "<=", value: 6 } },
    ]);
    expect(plan?.rows[2]?.place).toEqual({ kind: "cell", at: { sheet: "表2", row: 4, column: 2, rows: 1, columns: 1 } });
  });

  test("offers 13 of 通州's 27 rows a baseline, and none to 专业公共卫生机构人员", () => {
    const preview = tongzhou();
    expect(offersOf(preview)).toHaveLength(13);
    expect(preview.tables[0]?.lacking).toHaveLength(27);
    expect(offersOf(preview)[0]).toMatchObject({ at: 0, partner: { table: preview.tables[1]?.key, row: 0 }, sureness: "certain", pair: { value: 83.19 }, canTake: true });
    const qingpu = previewImport(source("青浦.xlsx", QINGPU_135, QINGPU_145));
    expect(offersOf(qingpu)).toHaveLength(11);
    expect(offersOf(qingpu).map(({ at }) => qingpu.tables[0]?.table.indicators[at]?.name).filter((name) => name?.includes("公共卫生"))).toEqual([]);
  });

  test("a row with a cell that cannot be read, an odd nature or no value has its reason", () => {
    const [table] = previewImport(source("表.csv", [
      ["指标", "单位", "2020年基期值", "2025年目标值", "属性"],
      ["甲指标比例", "%", 50, "≥60", "预期性"],
      ["乙指标比例", "%", "第5位", "≥60", "预期性"],
      ["丙指标比例", "%", 50, "≥60", "参考性"],
      ["丁指标比例", "%", null, "—", "约束性"],
    ])).tables;
    expect(table?.rows.map(({ doubts }) => doubts.map(({ kind }) => kind))).toEqual([[], ["unread"], ["unknownNature"], ["noValue"]]);
  });

  test("a document's rows are placed by their row in the table, a text's by the line that they begin in", () => {
    const text = asPipeCells(PINGXIANG);
    const read: Source = { name: "规划.docx", grids: gridsOfText(text, "规划"), text, hasAddresses: false, hidden: [] };
    const preview = previewImport(read);
    expect(preview.tables[0]?.rows).toHaveLength(24);
    // The header is the table's first row.
    expect(preview.tables[0]?.rows[0]?.place).toEqual({ kind: "row", row: 2, table: null, title: preview.tables[0]?.table.title });
    const lines = text.split("\n");
    /** A row's number and domain stand before its name, a cell a line. */
    const ROW_LINES = 8;
    const placed = previewImport(read, true).tables[0]?.rows.map(({ place, name }) => place.kind === "line" && lines.slice(place.line - 1, place.line + ROW_LINES).join("").includes(name.slice(0, 4)));
    expect(placed).toEqual(Array.from({ length: 24 }, () => true));
  });

  test("a file that cannot be read is a fault, and anything else thrown is a bug that is not hidden", async () => {
    const opened = (error: Error) => {
      const fail = () => Promise.reject(error);
      return openImport({ preview: (items, workbook) => readAndPreview(items, { file: fail, paste: fail }, workbook) }, [paste("坏.docx")], memoryWorkbook(), new AbortController().signal);
    };
    expect(await opened(new HostFault("unreadableFile", "坏.docx", "oldOrEncrypted"))).toEqual(
      { ok: false, fault: { kind: "host", code: "unreadableFile", subject: "坏.docx", detail: "oldOrEncrypted" } });
    await expect(opened(new TypeError("bug"))).rejects.toThrow("bug");
  });
});

describe("what is accepted", () => {
  test.each([
    ["通州's targets", TONGZHOU_145], ["通州's results", TONGZHOU_135], ["青浦's targets", QINGPU_145], ["青浦's results", QINGPU_135], ["萍乡's table", PINGXIANG],
  ])("%s are the same table on the new sheet", async (_, rows) => {
    const preview = previewImport(source("表.xlsx", rows));
    const { table } = await imported(preview, { ...everything(preview), partners: new Map() });
    const original = preview.tables[0]?.table;
    expect(original && essence(table)).toEqual(original && essence(original));
  });

  test("with the joins, the baselines stand in their column as numbers, and the remark says where from", async () => {
    const preview = tongzhou();
    const { grid, table, sheet } = await imported(preview, everything(preview));
    expect([sheet.rows, sheet.joined]).toEqual([27, 13]);
    expect(grid.texts[1]).toEqual(["领域", "序号", "主要指标", "单位", "统计口径", "2020年基期值", "2025年目标值", "指标性质", "备注"]);
    expect(grid.values[2]?.slice(0, 8)).toEqual(["健康水平", "#1", "人均期望寿命", "岁", null, 83.19, 83.5, "预期性"]);
    expect(grid.texts[2]?.[8]).toBe("2020年基期值取自“表1 通州区‘十三五’规划主要指标完成情况”中的“人口平均期望寿命”（83.19岁）");
    expect(table.indicators[0]?.baseline?.value).toBe(83.19);
  });

  test("a unit that had to be converted is said, and the number is the plan's", async () => {
    const preview = previewImport(source("两表.xlsx",
      [["“十三五”指标完成情况"], ["指标", "单位", "2020年目标", "2020年完成"], ["每千人口注册护士数", "人", "3", "3.3"]],
      [["“十四五”主要指标"], ["指标", "单位", "2025年目标", "属性"], ["每万人口注册护士数", "人", "38", "预期性"]]));
    const { grid } = await imported(preview, everything(preview));
    expect(grid.values[2]?.[5]).toBe(33);
    expect(grid.texts[2]?.at(-1)).toContain("×10");
  });

  test("only accepted rows are written, in a sheet of its own, and a part whose whole is left out stands for itself", async () => {
    const preview = previewImport(source("萍乡.xlsx", PINGXIANG));
    const part = preview.tables[0]?.table.indicators.findIndex(({ isSub }) => isSub) ?? -1;
    const book = memoryWorkbook();
    const choice: ImportChoice = { ...everything(preview), rows: new Set([0, part]), partners: new Map() };
    const first = await acceptImport(book, preview, choice);
    const second = await acceptImport(book, preview, choice);
    if (!first.ok || !second.ok) throw new Error("refused");
    expect([first.value.renamed, second.value.renamed]).toEqual([false, true]);
    expect((await book.sheets()).map(({ name }) => name)).toEqual(["Sheet1", first.value.sheet, second.value.sheet]);
    const grid = await book.read(first.value.sheet);
    expect(grid.texts.slice(2, 4).map((row) => row[2])).toEqual(["人均预期寿命", preview.tables[0]?.table.indicators[part]?.name]);
  });

  test("numbers are shown as they were printed, and a dash stays a dash", async () => {
    const preview = previewImport(source("萍乡.xlsx", PINGXIANG));
    const { book, sheet, grid } = await imported(preview, everything(preview));
    const row = grid.texts.findIndex((texts) => texts[2] === "每万人口全科医生数");
    expect(grid.values[row]?.[5]).toBe(2);
    expect(book.inspect.style(sheet.sheet, { row, column: 5 })?.format).toBe("0.0");
    const spending = grid.texts.findIndex((texts) => texts[2]?.includes("个人卫生支出"));
    expect(grid.texts[spending]?.[5]).toMatch(/^[—-]+$/);
  });

  test("the new sheet can be checked at once", async () => {
    const preview = tongzhou();
    const { book, sheet } = await imported(preview, everything(preview));
    const report = await checkSheet(book, { sheet: sheet.sheet });
    expect(report.ok && report.value.table.indicators).toHaveLength(27);
    expect(report.ok && report.value.outcomes.filter(({ state }) => state === "crashed")).toEqual([]);
  });

  test("a protected workbook refuses it with a reason, and nothing is written", async () => {
    const book = memoryWorkbook();
    book.inspect.protectWorkbook(true);
    const preview = tongzhou();
    const result = await acceptImport(book, preview, everything(preview));
    expect(result).toMatchObject({ ok: false, fault: { code: "workbookProtected" } });
    expect(await book.sheets()).toHaveLength(1);
  });
});

describe("a plan without a table", () => {
  const text = [
    "重庆市沙坪坝区卫生健康发展“十四五”规划",
    "2020年，全区人均预期寿命达到78.96岁；婴儿死亡率、5岁以下儿童死亡率分别为1.06‰、2.13‰，居民健康素养水平达到25.1%。",
    "加强控烟宣传。到2025年，成人吸烟率降至23%以下。",
    "加强早产儿保健管理工作，将婴儿死亡率控制在4.5‰以下。",
  ].join("\n");
  const preview = previewImport({ name: "沙坪坝.txt", grids: [], text, hasAddresses: false, hidden: [] });

  test("becomes a draft, each row beside its sentences, to be confirmed one by one", () => {
    const [draft, ...others] = preview.tables;
    expect([others.length, draft?.isDraft, draft?.table.plan.name]).toEqual([0, true, "十四五"]);
    const row = (name: string) => draft?.table.indicators.findIndex((indicator) => indicator.name === name) ?? -1;
    const infants = draft?.rows[row("婴儿死亡率")];
    expect(infants?.values.map(({ role, text: raw }) => [role, raw])).toEqual([["baseline", "1.06‰"], ["target", "控制在4.5‰以下"]]);
    expect(infants?.quotes.map(({ line }) => line)).toEqual([2, 4]);
    expect(infants?.doubts).toEqual([{ kind: "draft", doubt: "targetYear" }]);
    expect(draft && defaultRows(draft).size).toBe(0);
  });

  test("what is accepted of it says on the sheet which sentence it is from", async () => {
    const { grid, table } = await imported(preview, everything(preview));
    const smoking = table.indicators.findIndex(({ name }) => name === "成人吸烟率");
    expect(table.indicators[smoking]?.targets.map(({ raw, target }) => [raw, target])).toEqual([["23%以下", { kind: "level", op: "<=", value: 23, unit: "%" }]]);
    expect(grid.texts.flat().find((cell) => cell.includes("成人吸烟率降至23%以下"))).toContain("第3行");
    expect(grid.texts.at(-1)?.[0]).toContain("草稿");
  });
});
