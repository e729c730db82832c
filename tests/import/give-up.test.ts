/** Writing a table of many rows: watched, given up in the middle, and in few requests to Excel. */
import { gridOf } from "../../src/grid/grid";
import type { Workbook } from "../../src/host/workbook";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { acceptImport, type ImportChoice } from "../../src/tasks/import/accept-import";
import type { ImportPreview } from "../../src/tasks/import/preview";
import { previewImport } from "../../src/tasks/import/preview-import";
import { bootOffice } from "../office/host/boot";
import { snapshot } from "../office/session";

const HEAD = ["序号", "指标", "单位", "2020年基期值", "2025年目标值"];

function tableOf(rows: number): { readonly preview: ImportPreview; readonly choice: ImportChoice } {
  const cells = Array.from({ length: rows }, (_, at) => [at + 1, `指标甲${at + 1}比例`, "%", at % 90, `≥${(at % 90) + 5}`]);
  const preview = previewImport({ name: "大表.csv", grids: [gridOf("大表", [HEAD, ...cells])], text: null, hasAddresses: true, hidden: [] });
  const [table] = preview.tables;
  if (table === undefined) throw new Error("no table");
  return { preview, choice: { table: table.key, rows: new Set(table.rows.keys()), partners: new Map(), corrections: new Map(), language: "zh" } };
}

/** Writes, and gives up as soon as so much is done. */
function giveUpAt(share: number, book: Workbook, { preview, choice }: ReturnType<typeof tableOf>) {
  const stop = new AbortController();
  const seen: number[] = [];
  const onProgress = (done: number): void => {
    seen.push(done);
    if (done >= share) stop.abort();
  };
  return { seen, result: acceptImport(book, preview, choice, { signal: stop.signal, onProgress }) };
}

const GIVEN_UP = { ok: false, fault: { kind: "givenUp" } };

test("given up before the sheet is added, nothing is", async () => {
  const book = memoryWorkbook();
  const table = tableOf(300);
  const stop = new AbortController();
  stop.abort();
  const result = await acceptImport(book, table.preview, table.choice, { signal: stop.signal, onProgress: () => undefined });
  expect(result).toEqual(GIVEN_UP);
  expect((await book.sheets()).map(({ name }) => name)).toEqual(["Sheet1"]);
});

describe("in Excel", () => {
  test("given up in the middle, the sheet is taken away again and the others are as they were; a second try writes all of it", async () => {
    const office = await bootOffice();
    try {
      office.person.type("Sheet1", 0, 0, "已有内容");
      const before = snapshot(office);
      const table = tableOf(5_000);
      const { seen, result } = giveUpAt(0.5, excelWorkbook(), table);
      expect(await result).toEqual(GIVEN_UP);
      expect(seen.at(-1)).toBeLessThan(0.9);
      expect(snapshot(office)).toEqual(before);
      office.requests.reset();
      const again = await acceptImport(excelWorkbook(), table.preview, table.choice, { signal: new AbortController().signal, onProgress: () => undefined });
      expect(again).toMatchObject({ ok: true, value: { rows: 5_000, leftOut: [] } });
      // Some for every two thousand rows, never one a row.
      expect(office.requests.syncs).toBeLessThan(40);
      const { values } = await excelWorkbook().read({ sheet: "大表", row: 5_001, column: 0, rows: 1, columns: 6 });
      expect(values).toEqual([[null, 5_000, "指标甲5000比例", "%", 49, "≥54"]]);
    } finally {
      office.close();
    }
  });
});
