/** Writes edits, each only where the cell still holds what it held (compare-and-set). */
import type { Area, Place } from "../../grid/area";
import type { CellContent, Edit, WriteOutcome } from "../../grid/edit";
import type { ReadCell } from "./contents";
import type { RunExcel } from "./run-excel";
import type { FoundSheet } from "./sheets";
import { sameContent } from "../../grid/edit";
import { HostFault } from "../../host/workbook";
import { rectanglesOf } from "../rectangles";
import { inSlices } from "../slices";
import { clustersOf, portionsOf } from "./areas";
import { readAreas } from "./cells";
import { EMPTY_CELL, contentOf, holds, inputOf } from "./contents";
import { groupBy } from "./group-by";
import { BYTES_AT_ONCE, RANGE_BYTES, bytesOf, inTurn } from "./limits";
import { areaRange, findSheets } from "./sheets";

const keyOf = ({ row, column }: Place): string => `${row}:${column}`;

export async function writeEdits(run: RunExcel, edits: readonly Edit[]): Promise<WriteOutcome> {
  const bySheet = groupBy(edits, ({ at }) => at.sheet);
  const names = [...bySheet.keys()];
  if (names.length === 0) return { written: [], stale: [] };
  return run(async (context) => {
    const sheets = await findSheets(context, names);
    const drafts: Draft[] = [];
    for (const [name, { sheet, isProtected }] of sheets) {
      const draft = await draftOf(context, { sheet, isProtected }, bySheet.get(name) ?? []);
      if (isProtected) await refuseLocked(context, name, sheet, draft.areas);
      drafts.push(draft);
    }
    // Nothing is written before every sheet has been found writable.
    const outcomes: WriteOutcome[] = [];
    for (const draft of drafts) outcomes.push(await carryOut(context, draft));
    return { written: outcomes.flatMap(({ written }) => written), stale: outcomes.flatMap(({ stale }) => stale) };
  }, names.length === 1 && names[0] !== undefined ? { sheet: names[0] } : {});
}

/** What shall be written on one sheet, and what is not because the cell holds something else. */
interface Draft {
  readonly sheet: Excel.Worksheet;
  readonly contents: ReadonlyMap<string, CellContent>;
  readonly areas: readonly Area[];
  readonly written: readonly Edit[];
  readonly stale: WriteOutcome["stale"];
}

async function draftOf(context: Excel.RequestContext, { sheet }: FoundSheet, edits: readonly Edit[]): Promise<Draft> {
  const cellAt = await readCells(context, sheet, edits.map(({ at }) => at));
  return inSlices(compared(sheet, edits, cellAt));
}

type CellAt = (place: Place) => ReadCell;

/** With a pause possible after each edit. */
function* compared(sheet: Excel.Worksheet, edits: readonly Edit[], cellAt: CellAt): Generator<void, Draft> {
  const contents = new Map<string, CellContent>();
  const written: Edit[] = [];
  const stale: { edit: Edit; found: CellContent }[] = [];
  for (const edit of edits) {
    const key = keyOf(edit.at);
    // An earlier edit of the same cell counts as carried out.
    const found = contents.has(key) ? contents.get(key) ?? null : contentOf(cellAt(edit.at));
    if (sameContent(found, edit.was)) {
      contents.set(key, edit.becomes);
      written.push(edit);
    } else stale.push({ edit, found });
    yield;
  }
  return { sheet, contents, areas: rectanglesOf(written.map(({ at }) => at)), written, stale };
}

async function readCells(context: Excel.RequestContext, sheet: Excel.Worksheet, places: readonly Place[]): Promise<CellAt> {
  const clusters = clustersOf(places);
  const blocks = await readAreas(context, sheet, clusters);
  const lines = new Map<number, { readonly column: number; readonly cells: readonly ReadCell[] }[]>();
  for (const [index, { row, column }] of clusters.entries()) {
    for (const [down, cells] of blocks[index]?.entries() ?? []) {
      const beside = lines.get(row + down);
      if (beside) beside.push({ column, cells });
      else lines.set(row + down, [{ column, cells }]);
    }
  }
  return ({ row, column }) => {
    const line = lines.get(row)?.find((one) => column >= one.column && column < one.column + one.cells.length);
    return line?.cells[column - line.column] ?? EMPTY_CELL;
  };
}

/** On a protected sheet only unlocked cells may be written; Excel would stop in the middle. */
async function refuseLocked(context: Excel.RequestContext, name: string, sheet: Excel.Worksheet, areas: readonly Area[]): Promise<void> {
  const protections = areas.map((area) => areaRange(sheet, area).format.protection.load("locked"));
  await context.sync();
  // A mixture of locked and unlocked cells is given as null.
  if (protections.some(({ locked }) => locked !== false)) throw new HostFault("sheetProtected", name);
}

async function carryOut(context: Excel.RequestContext, draft: Draft): Promise<WriteOutcome> {
  const pieces = await inSlices(piecesOf(draft));
  await inTurn(portionsOf(pieces, ({ bytes }) => bytes, BYTES_AT_ONCE), async (portion) => {
    for (const { area, inputs } of portion) areaRange(draft.sheet, area).untrack().formulas = inputs;
    await context.sync();
  });
  return verified(context, draft);
}

/** What goes into one range of a request. */
interface Piece {
  readonly area: Area;
  readonly inputs: ReturnType<typeof inputsOf>;
  readonly bytes: number;
}

/** With a pause possible after each. */
function* piecesOf({ areas, contents }: Draft): Generator<void, readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const area of areas.flatMap(blocksOf)) {
    const inputs = inputsOf(area, contents);
    pieces.push({ area, inputs, bytes: RANGE_BYTES + bytesOf(inputs) });
    yield;
  }
  return pieces;
}

/** No single piece may fill a request. */
function blocksOf(area: Area): Area[] {
  const ROWS_AT_ONCE = 2_000;
  return Array.from({ length: Math.ceil(area.rows / ROWS_AT_ONCE) }, (_, index) => ({
    ...area, row: area.row + index * ROWS_AT_ONCE, rows: Math.min(ROWS_AT_ONCE, area.rows - index * ROWS_AT_ONCE),
  }));
}

const inputsOf = ({ row, column, rows, columns }: Area, contents: ReadonlyMap<string, CellContent>) =>
  Array.from({ length: rows }, (_r, down) => Array.from({ length: columns }, (_c, right) =>
    inputOf(contents.get(keyOf({ row: row + down, column: column + right })) ?? null)));

/**
 * Excel drops what is written under a merged area, and turns formulas into text in cells formatted as text,
 * without an error: so the cells are read again, and what does not stand there was not written.
 */
async function verified(context: Excel.RequestContext, draft: Draft): Promise<WriteOutcome> {
  return inSlices(outcomeOf(draft, await readCells(context, draft.sheet, draft.written.map(({ at }) => at))));
}

/** With a pause possible after each edit. */
function* outcomeOf({ contents, written, stale }: Draft, cellAt: CellAt): Generator<void, WriteOutcome> {
  const standing: Edit[] = [];
  const dropped: { edit: Edit; found: CellContent }[] = [];
  for (const edit of written) {
    const cell = cellAt(edit.at);
    if (holds(cell, contents.get(keyOf(edit.at)) ?? null)) standing.push(edit);
    else dropped.push({ edit, found: contentOf(cell) });
    yield;
  }
  return { written: standing, stale: [...stale, ...dropped] };
}
