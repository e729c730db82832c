/** 改正 in Excel, through Microsoft's own client: what people type between check and correction is never overwritten. */
import fc from "fast-check";
import type { Fixable } from "../../src/check/fixes";
import { cellAt } from "../../src/grid/area";
import type { CellValue } from "../../src/grid/grid";
import { applyFixes } from "../../src/tasks/review/apply-fixes";
import { openSession, type Session } from "../office/session";
import { valueOf } from "./book";

const SHEET = "核对";
const SIZE = 3;

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

type State = readonly (readonly CellValue[])[];

const stateOf = async (): Promise<State> => (await session.book.read({ sheet: SHEET, row: 0, column: 0, rows: SIZE, columns: SIZE })).values;

const fixable = (edits: readonly { row: number; column: number; was: CellValue; becomes: CellValue }[]): Fixable => ({
  rule: "cells-tidy", finding: "straySpaces", severity: "info", at: cellAt(SHEET, 0, 0), related: [], indicator: null, facts: {}, sources: [],
  key: JSON.stringify(edits), fix: { trust: "safe", edits: edits.map(({ row, column, was, becomes }) => ({ at: cellAt(SHEET, row, column), was, becomes })) },
});

const content = fc.constantFrom<CellValue>("甲", " 甲", "≥60%", ">=60%", 12, 0.5, null);
const place = fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });
const scenario = fc.record({
  cells: fc.array(fc.array(content, { minLength: SIZE, maxLength: SIZE }), { minLength: SIZE, maxLength: SIZE }),
  fixes: fc.array(fc.uniqueArray(fc.record({ at: place, becomes: content }), { minLength: 1, maxLength: 2, selector: ({ at }) => at.row * SIZE + at.column }), { maxLength: 4 }),
  typed: fc.array(fc.record({ at: place, content }), { maxLength: 4 }),
});

it("random edits between check and correction stand, nothing else changes, and twice is once", async () => {
  const { person } = session.office;
  person.addSheet(SHEET);
  await fc.assert(fc.asyncProperty(scenario, async ({ cells, fixes, typed }) => {
    cells.forEach((line, row) => line.forEach((value, column) => person.type(SHEET, row, column, value)));
    const seen = await stateOf();
    const wanted = fixes.map((edits) => fixable(edits.map(({ at, becomes }) => ({ ...at, was: seen[at.row]?.[at.column] ?? null, becomes }))));
    for (const { at, content: value } of typed) person.type(SHEET, at.row, at.column, value);
    const before = await stateOf();
    const { corrected, stale, later } = valueOf(await applyFixes(session.book, wanted));
    const after = await stateOf();
    expect(corrected.length + stale.length + later.length).toBe(wanted.length);
    const written = new Map(corrected.flatMap(({ fix }) => fix.edits.map(({ at, becomes }) => [`${at.row},${at.column}`, becomes] as const)));
    after.forEach((line, row) => line.forEach((value, column) => {
      const [was, now] = [seen, before].map((state) => state[row]?.[column]);
      expect(value).toEqual(written.has(`${row},${column}`) ? written.get(`${row},${column}`) : now);
      if (now !== was) expect(value).toEqual(now);
    }));
    await applyFixes(session.book, corrected);
    expect(await stateOf()).toEqual(after);
  }), { numRuns: 40 });
});

it("a hundred corrections take a handful of requests", async () => {
  const { person } = session.office;
  person.addSheet(SHEET);
  const many = Array.from({ length: 100 }, (_, row) => {
    person.type(SHEET, row, 0, ` ${row}岁`);
    return fixable([{ row, column: 0, was: ` ${row}岁`, becomes: `${row}岁` }]);
  });
  const syncsOf = async (fixes: readonly Fixable[]): Promise<number> => {
    session.office.requests.syncs = 0;
    expect(valueOf(await applyFixes(session.book, fixes)).corrected).toHaveLength(fixes.length);
    return session.office.requests.syncs;
  };
  await syncsOf(many.slice(0, 5));
  expect(await syncsOf(many.slice(5))).toBeLessThanOrEqual(5);
});
