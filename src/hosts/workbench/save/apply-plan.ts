import { strToU8, unzipSync, zipSync } from "fflate";
import type { init, NewFile } from "excelize-wasm";
import { columnName, toA1, type Place } from "../../../grid/area";
import { isFormula } from "../../../grid/edit";
import { HostFault } from "../../../host/workbook";
import { LIMITS } from "../../xlsx/guard";
import { toStored } from "../../xlsx/function-names";
import { requireWellFormed } from "../../xlsx/well-formed";
import { lookWriter } from "./apply-look";
import { arrangeSheets } from "./arrange-sheets";
import { writeResults } from "./formula-results";
import { defineName } from "./define-name";
import { textOf } from "./file-parts";
import { moveCharts } from "./move-charts";
import { must } from "./must";
import { panesAt } from "./panes";
import { nameLines, placeCharts } from "./place-charts";
import { placeSheet } from "./place-sheet";
import type { CellChange, SavePlan, SheetPlan, Shift, SizeChange } from "./save-plan";

export type Excelize = Awaited<ReturnType<typeof init>>;

/** Edits the file of the plan, or an empty one, and gives the new file. Faults: unexpected, with the library's words; unreadableFile, if what came out is damaged. */
export function applyPlan(excelize: Excelize, plan: SavePlan): Uint8Array {
  const file = openBase(excelize, plan.base && moveCharts(plan.base, plan.sheets));
  arrangeSheets(file, plan.sheets);
  const look = lookWriter(file);
  for (const sheet of plan.sheets) {
    if (sheet.origin.kind === "placed") placeSheet(file, sheet.origin.placed, sheet.name);
    for (const shift of sheet.shifts) applyShift(file, sheet.name, shift);
    applyMerges(file, sheet);
    for (const cell of sheet.cells) applyContent(file, sheet.name, cell);
    look(sheet.name, sheet.cells);
    applySizes(file, sheet);
    applyFreeze(file, sheet);
    placeCharts(excelize, file, sheet);
  }
  for (const name of plan.names) defineName(file, name);
  for (const { name, value } of plan.properties) must(file.SetCustomProps({ Name: name, Value: value }));
  const active = plan.sheets[plan.active];
  if (active && !active.hidden) must(file.SetActiveSheet(plan.active));
  for (const { name, hidden } of plan.sheets) must(file.SetSheetVisible(name, !hidden));
  // Whoever opens the file computes what this page's engine may have computed differently.
  must(file.SetCalcProps({ FullCalcOnLoad: true }));
  const { buffer } = must(file.WriteToBuffer());
  const bytes = finished(buffer as Uint8Array, plan.sheets);
  // Nobody is handed a file that does not open again.
  requireWellFormed(bytes, "");
  return bytes;
}

/** What excelize cannot write: results of formulas, names of chart lines. */
function finished(bytes: Uint8Array, sheets: readonly SheetPlan[]): Uint8Array {
  const hasCharts = sheets.some(({ origin }) => origin.kind === "placed" && (origin.placed.charts ?? []).length > 0);
  if (!hasCharts && sheets.every(({ results }) => results.length === 0)) return bytes;
  const parts = unzipSync(bytes);
  writeResults(parts, sheets);
  for (const path of Object.keys(parts).filter((name) => name.startsWith("xl/charts/chart"))) parts[path] = strToU8(nameLines(textOf(parts, path)));
  return zipSync(parts);
}

/** Without a limit a hostile file would hang the library; undefined as options is refused by it. */
function openBase(excelize: Excelize, base: Uint8Array | null): NewFile {
  if (base === null) return excelize.NewFile();
  const file = excelize.OpenReader(base, { UnzipSizeLimit: LIMITS.unzippedBytes, UnzipXMLSizeLimit: LIMITS.partBytes });
  const { error } = file as { error?: string | null };
  if (error) throw new HostFault("unexpected", null, error);
  return file;
}

const ref = ({ row, column }: Place): string => `${columnName(column)}${row + 1}`;

function applyShift(file: NewFile, sheet: string, { kind, at, count }: Shift): void {
  switch (kind) {
    case "insertRows":
      must(file.InsertRows(sheet, at + 1, count));
      return;
    case "insertColumns":
      must(file.InsertCols(sheet, columnName(at), count));
      return;
    case "removeRows":
      for (let removed = 0; removed < count; removed += 1) must(file.RemoveRow(sheet, at + 1));
      return;
    case "removeColumns":
      for (let removed = 0; removed < count; removed += 1) must(file.RemoveCol(sheet, columnName(at)));
  }
}

/** The file itself says which merges it has, after all shifts. */
function applyMerges(file: NewFile, { name, merges }: SheetPlan): void {
  const { mergeCells } = must(file.GetMergeCells(name, true));
  const wanted = new Set(merges.map(toA1));
  const present = new Set(mergeCells.map((cell) => `${cell.GetStartAxis()}:${cell.GetEndAxis()}`));
  const corners = (area: string): [string, string] => {
    const [first = area, last = first] = area.split(":");
    return [first, last];
  };
  for (const area of present) if (!wanted.has(area)) must(file.UnmergeCell(name, ...corners(area)));
  for (const area of wanted) if (!present.has(area)) must(file.MergeCell(name, ...corners(area)));
}

function applyContent(file: NewFile, sheet: string, cell: CellChange): void {
  const { content } = cell;
  if (content === undefined) return;
  const at = ref(cell);
  if (isFormula(content)) must(file.SetCellFormula(sheet, at, toStored(content.formula.replace(/^=/, ""))));
  else if (content === null) must(file.SetCellDefault(sheet, at, ""));
  else if (typeof content === "string") must(file.SetCellStr(sheet, at, content));
  else if (typeof content === "boolean") must(file.SetCellBool(sheet, at, content));
  else must(file.SetCellFloat(sheet, at, content, -1, 64));
}

function applySizes(file: NewFile, { name, columns, rows }: SheetPlan): void {
  const apply = (changes: readonly SizeChange[], resize: (index: number, size: number) => void, show: (index: number, visible: boolean) => void): void => {
    for (const { index, size, hidden } of changes) {
      if (size !== undefined) resize(index, size);
      if (hidden !== undefined) show(index, !hidden);
    }
  };
  apply(columns,
    (index, size) => must(file.SetColWidth(name, columnName(index), columnName(index), size)),
    (index, visible) => must(file.SetColVisible(name, columnName(index), visible)));
  apply(rows,
    (index, size) => must(file.SetRowHeight(name, index + 1, size)),
    (index, visible) => must(file.SetRowVisible(name, index + 1, visible)));
}

function applyFreeze(file: NewFile, { name, freeze }: SheetPlan): void {
  if (freeze) must(file.SetPanes(name, panesAt(freeze)));
}
