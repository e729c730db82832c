import { isDateFormat } from "hucre";
import { sameContent, type CellContent } from "../../../grid/edit";
import type { CellValue } from "../../../grid/grid";
import { areaOfRange } from "../cells";
import { charactersOf, pointsOf } from "../pixels";
import type { Session, UniverSheet } from "../session";
import { spillsOf } from "../spills";
import { lookChange } from "./look-change";
import type { CellChange, FormulaResult, SheetOrigin, SheetPlan, Shift, SizeChange } from "./save-plan";
import { cellStates, frameOf, type CellState, type Extent, type SheetState } from "./sheet-state";
import { storedFormula } from "./stored-formula";

const NOTHING: CellState = { content: null, result: null, look: null };

/** How a sheet came about and what its file holds already. */
export interface TrackedSheet {
  readonly origin: SheetOrigin;
  readonly shifts: readonly Shift[];
  /** What the file holds once the shifts are made. */
  readonly saved: SheetState;
}

/** What a person made of a sheet, row by row; `daysLess`: see BookContent. */
export function* planSteps(session: Session, sheet: UniverSheet, { origin, shifts, saved }: TrackedSheet, daysLess: number): Generator<void, SheetPlan> {
  const stateAt = cellStates(session, sheet);
  const filled = sheet.getSheet().getCellMatrix().getMatrix();
  const spills = spillsOf(session, sheet);
  const cells: CellChange[] = [];
  const results: FormulaResult[] = [];
  for (const row of indexesOf(saved.cells.keys(), filled, spills.cells)) {
    const line = saved.cells.get(row);
    const data = filled[row] ?? {};
    const spilled = spills.cells[row] ?? {};
    for (const column of indexesOf(line?.keys() ?? [], data, spilled)) {
      const before = line?.get(column) ?? NOTHING;
      const after = column in data || column in spilled ? stateAt(row, column, data[column]) : NOTHING;
      const look = lookChange(before.look, after.look);
      const isNew = !sameContent(before.content, after.content);
      if (isNew || look) cells.push({ row, column, ...(isNew ? { content: storedFormula(inFile(after.content, after, daysLess)) } : {}), ...(look ? { look } : {}) });
      const range = isFormulaCell(after) ? spills.ranges[row]?.[column] : undefined;
      if (range || (isFormulaCell(after) && isBetter(after.result, before.result, isNew))) {
        results.push({ row, column, value: inFile(after.result, after, daysLess), ...(range ? { over: areaOfRange(range) } : {}) });
      }
    }
    yield;
  }
  const now = frameOf(sheet);
  const moved = saved.freeze.row !== now.freeze.row || saved.freeze.column !== now.freeze.column;
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    origin,
    shifts,
    cells,
    results,
    merges: sheet.getSheet().getMergeData().map(areaOfRange),
    columns: sizeChanges(saved.columns, now.columns, charactersOf),
    rows: sizeChanges(saved.rows, now.rows, pointsOf),
    ...(moved ? { freeze: now.freeze } : {}),
  };
}

/** A date as the file counts it. */
const inFile = <Content extends CellContent>(content: Content, { look }: CellState, daysLess: number): Content | number =>
  (typeof content === "number" && daysLess !== 0 && isDateFormat(look?.n?.pattern ?? "") ? content - daysLess : content);

const isFormulaCell = ({ content }: CellState): boolean => typeof content === "object" && content !== null;

/** A function that this page's engine lacks must not replace the good result that another program left in the file. */
const isBetter = (now: CellValue, before: CellValue, isNew: boolean): boolean =>
  (isNew ? now !== null : now !== before && !(isError(now) && before !== null && !isError(before)));

const isError = (value: CellValue): boolean => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value);

/** Rows or columns that any of them has, in their order. */
const indexesOf = (saved: Iterable<number>, ...filled: readonly object[]): readonly number[] =>
  [...new Set([...saved, ...filled.flatMap((cells) => Object.keys(cells).map(Number))])].sort((a, b) => a - b);

function sizeChanges(before: ReadonlyMap<number, Extent>, now: ReadonlyMap<number, Extent>, inFile: (pixels: number) => number): readonly SizeChange[] {
  return [...now].flatMap(([index, { size, hidden }]) => {
    const was = before.get(index);
    const resized = size !== undefined && size !== was?.size;
    const shown = hidden !== (was?.hidden ?? false);
    return resized || shown ? [{ index, ...(resized ? { size: inFile(size) } : {}), ...(shown ? { hidden } : {}) }] : [];
  });
}
