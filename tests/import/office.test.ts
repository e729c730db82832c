/** 导入 in Excel: the real Office.js client over an emulated host. */
import { readSource } from "../../src/app/sources/read-source";
import { asTabCells } from "../../src/document/fixtures/layouts";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { recogniseTable } from "../../src/table/recognise";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { acceptImport } from "../../src/tasks/import/accept-import";
import { defaultPartners, defaultRows } from "../../src/tasks/import/default-choice";
import { openImport } from "../../src/tasks/import/open-import";
import type { ImportPreview } from "../../src/tasks/import/preview";
import { readAndPreview } from "../../src/tasks/import/preview-import";
import type { ImportReader, SourceItem } from "../../src/tasks/import/source";
import { bootOffice, type OfficeHost } from "../office/host/boot";
import { snapshot } from "../office/session";

const reader: ImportReader = {
  preview: (items, workbook) => readAndPreview(items, {
    file: async (file) => readSource({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    paste: () => Promise.reject(new Error("nothing is pasted here")),
  }, workbook),
};

const TARGETS: SourceItem = (() => {
  const bytes = new TextEncoder().encode(asTabCells(TONGZHOU_145));
  return { kind: "file", file: { name: "通州.txt", size: bytes.length, arrayBuffer: async () => bytes.buffer } };
})();

let office: OfficeHost;
beforeEach(async () => { office = await bootOffice(); });
afterEach(() => office.close());

/** A workbook in which 通州's results of the period before stand on a sheet. */
function withResults(): void {
  office.person.addSheet("完成情况");
  TONGZHOU_135.forEach((line, row) => line.forEach((content, column) => {
    if (content !== null) office.person.type("完成情况", row, column, content);
  }));
}

async function opened(): Promise<ImportPreview> {
  const result = await openImport(reader, [TARGETS], excelWorkbook(), new AbortController().signal);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

const accept = (preview: ImportPreview) => {
  const [table] = preview.tables;
  if (!table) throw new Error("no table");
  return acceptImport(excelWorkbook(), preview, { table: table.key, rows: defaultRows(table), partners: defaultPartners(table), corrections: new Map(), language: "zh" });
};

test("targets of a file take their baselines from a sheet of the workbook, onto a sheet of their own; the others stay as they were", async () => {
  withResults();
  const before = snapshot(office);
  const preview = await opened();
  expect(snapshot(office)).toEqual(before);
  const result = await accept(preview);
  if (!result.ok) throw new Error(result.fault.kind);
  expect(result.value).toMatchObject({ rows: 27, joined: 13, renamed: false, leftOut: [] });
  const after = snapshot(office);
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(after.sheets).toHaveLength(before.sheets.length + 1);
  const grid = await excelWorkbook().read(result.value.sheet);
  const table = recogniseTable(grid);
  if (!table.ok) throw new Error(table.fault.code);
  expect(table.value.indicators[0]).toMatchObject({ name: "人均期望寿命", baseline: { value: 83.19, year: 2020 }, targets: [{ raw: "83.5" }] });
  expect(grid.texts[2]?.at(-1)).toBe("2020年基期值取自本工作簿工作表“完成情况”中的“人口平均期望寿命”（83.19岁）");
});

test("a second time the sheet gets another name, and the first stays", async () => {
  withResults();
  const preview = await opened();
  const [first, second] = [await accept(preview), await accept(preview)];
  if (!first.ok || !second.ok) throw new Error("refused");
  expect([first.value.renamed, second.value.renamed]).toEqual([false, true]);
  expect((await excelWorkbook().sheets()).map(({ name }) => name)).toEqual(expect.arrayContaining([first.value.sheet, second.value.sheet]));
});

test("text that looks like a formula is written as text", async () => {
  const csv = new TextEncoder().encode("指标,单位,2020年基期值,2025年目标值,备注\n婴儿死亡率,‰,3.5,≤3,=HYPERLINK(\"x\")\n孕产妇死亡率,1/10万,9,≤8,+1\n");
  const result = await openImport(reader, [{ kind: "file", file: { name: "表.csv", size: csv.length, arrayBuffer: async () => csv.buffer } }], excelWorkbook(), new AbortController().signal);
  if (!result.ok) throw new Error(result.fault.kind);
  const sheet = await accept(result.value);
  if (!sheet.ok) throw new Error(sheet.fault.kind);
  const grid = await excelWorkbook().read(sheet.value.sheet);
  expect([grid.texts[2]?.at(-1), grid.texts[3]?.at(-1)]).toEqual(["=HYPERLINK(\"x\")", "+1"]);
  expect(grid.formulas).toBeUndefined();
});
