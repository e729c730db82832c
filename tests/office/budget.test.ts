/** The number of requests must not grow with rows, and none may be larger than Excel on the web takes. */
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import type { Workbook } from "../../src/host/workbook";
import type { OfficeHost } from "./host/boot";
import { cellAt } from "../../src/grid/area";
import { TONES } from "../../src/grid/mark";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { bootOffice } from "./host/boot";

const COLUMNS = 12;
const WEB_LIMIT = 5 * 1024 * 1024;

/** A table as long as asked: a merged title, a text column, figures in alternating styles, a formula at the end of each row. */
const longSheet = (rows: number): PlacedSheet => ({
  name: "长表",
  styles: { title: { bold: true, align: "center" }, odd: { border: true, fill: "#F2F2F2", format: "0.00" }, even: { border: true, format: "0.00" } },
  cells: [
    { row: 0, column: 0, content: "各区指标", style: "title" },
    ...Array.from({ length: rows }, (_, row) => Array.from({ length: COLUMNS }, (_c, column) => ({
      row: row + 1, column, style: row % 2 === 0 ? "odd" : "even",
      content: column === 0 ? `第${row + 1}项指标` : column === COLUMNS - 1 ? { formula: `=B${row + 2}` } : row + column / 10,
    }))).flat(),
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: COLUMNS }],
  columnWidths: Array.from({ length: COLUMNS }, () => 12),
  rowHeights: Array.from({ length: rows }, (_, row) => ({ row: row + 1, height: 18 })),
  validations: [{ area: { row: 1, column: 1, rows, columns: 1 }, rule: { kind: "number", min: 0, max: null }, strict: true, title: "数值", message: "请填数字" }],
  conditions: [{ area: { row: 1, column: 1, rows, columns: 1 }, formula: "=B2>100", tone: "warning" }],
  names: [{ name: "表", refersTo: "='长表'!$A$1" }],
  freeze: { row: 1, column: 1 },
  print: { paper: "A4", orientation: "landscape", headerRows: { first: 0, last: 0 }, area: { row: 0, column: 0, rows: rows + 1, columns: COLUMNS },
    fitToWidth: true, footer: "第 &P 页" },
});

/** Requests of each kind of work on a table of so many rows. */
async function requestsFor(office: OfficeHost, book: Workbook, rows: number): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  const count = async <T>(name: string, work: Promise<T>): Promise<T> => {
    const before = office.requests.syncs;
    const result = await work;
    counted[name] = office.requests.syncs - before;
    return result;
  };
  const every = Array.from({ length: rows }, (_, row) => row + 1);
  expect(await count("paint", book.paint(longSheet(rows)))).toEqual({ sheet: "长表", leftOut: [] });
  const grid = await count("read", book.read("长表"));
  expect(grid.values).toHaveLength(rows + 1);
  // Every other cell of two columns: nothing that a single rectangle would hold.
  const edits = every.map((row) => ({ at: cellAt("长表", row, 1 + (row % 2)), was: row - 1 + (1 + (row % 2)) / 10, becomes: `改${row}` }));
  expect((await count("write", book.write(edits))).written).toHaveLength(rows);
  await count("show", book.show(every.map((row) => ({ at: cellAt("长表", row, row % COLUMNS), tone: TONES[row % TONES.length] ?? "info" }))));
  await count("clear", book.clearMarks());
  return counted;
}

it("3,000 rows take no more requests than 30, and none over 5 MB", async () => {
  const counts: Record<string, number>[] = [];
  for (const rows of [30, 3_000]) {
    const office = await bootOffice();
    counts.push(await requestsFor(office, excelWorkbook(), rows));
    expect(office.requests.largest).toBeLessThan(WEB_LIMIT);
    office.close();
  }
  // 3,000 cells apart from each other are as many ranges, twice what goes into one request.
  expect(counts[1]).toEqual({ ...counts[0], write: (counts[0]?.["write"] ?? 0) + 1 });
});
