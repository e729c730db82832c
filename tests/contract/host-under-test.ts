/** What the parts of the contract stand on: the host under test, the sheet they begin with, and words for its cells. */
import type { CellContent, Edit } from "../../src/grid/edit";
import type { CellValue, Grid } from "../../src/grid/grid";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import type { Workbook } from "../../src/host/workbook";
import { cellAt } from "../../src/grid/area";
import { formulaAt, valueAt } from "../../src/grid/grid";

/** What a host's test lends the contract: the workbook, and what a person does behind the port's back. */
export interface HostUnderTest {
  readonly book: Workbook;
  /** A person types into a cell. */
  type(sheet: string, row: number, column: number, content: CellContent): Promise<void>;
  /** A person protects a sheet without a password. */
  protectSheet(sheet: string): Promise<void>;
  /** The same workbook in a new session of the add-in. */
  reopen(): Promise<Workbook>;
  close(): Promise<void>;
}

/** What a host has no notion of; its tests are shown as skipped. */
export type Without = "type" | "protectSheet" | "reopen";

export const blank = (name: string): PlacedSheet => ({
  name, cells: [], styles: {}, merges: [], columnWidths: [], rowHeights: [],
  validations: [], conditions: [], names: [], freeze: null, print: null,
});

/** A small sheet with each kind of content, styled, its title merged. */
export const sampleSheet = (name: string): PlacedSheet => ({
  ...blank(name),
  styles: {
    title: { bold: true, size: 16, align: "center", fill: "#DDEBF7" },
    body: { border: true, wrap: true, verticalAlign: "middle" },
    figure: { border: true, format: "0.00", align: "right", locked: false },
  },
  cells: [
    { row: 0, column: 0, content: "卫生健康指标", style: "title" },
    { row: 1, column: 0, content: "人均预期寿命", style: "body" },
    { row: 1, column: 1, content: 77.78, style: "figure" },
    { row: 1, column: 2, content: 79, style: "figure" },
    { row: 2, column: 0, content: "=SUM(1,2) 是文字", style: "body" },
    { row: 2, column: 1, content: true },
    { row: 2, column: 2, content: { formula: "=C2-B2" }, style: "figure" },
    { row: 3, column: 0, content: "007" },
    { row: 3, column: 1, content: "≤12/10万", style: "body" },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  columnWidths: [24, 12, 12],
  rowHeights: [{ row: 0, height: 30 }],
});

/** A part of the contract is given the host of the running test, painted with `sampleSheet("指标")`. */
export type Part = (host: () => HostUnderTest, itWith: (what: Without) => jest.It) => void;

export const edit = (row: number, column: number, was: CellContent, becomes: CellContent): Edit =>
  ({ at: cellAt("指标", row, column), was, becomes });

export async function cellOf(book: Workbook, row: number, column: number): Promise<{ value: CellValue; formula: string | null }> {
  const grid = await book.read("指标");
  return { value: valueAt(grid, { row, column }), formula: formulaAt(grid, { row, column }) };
}

/** Waits until a condition holds, a minute at most: events take their time, more so on a busy machine. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !await holds() && Date.now() < end;) await pause(5);
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** A grid's contents, without its place. */
export const contentsOf = ({ values, texts, formulas, merges }: Grid) => ({ values, texts, formulas, merges });
