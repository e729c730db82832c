/** 改正: safe and reviewed corrections are made only on what the check saw. */
import fc from "fast-check";
import type { Fixable } from "../../src/check/fixes";
import { cellAt } from "../../src/grid/area";
import type { CellContent } from "../../src/grid/edit";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { applyFixes } from "../../src/tasks/review/apply-fixes";
import { valueOf, type Book } from "./book";

const SIZE = 4;
const fixable = (edits: readonly { row: number; column: number; was: CellContent; becomes: CellContent }[], trust: "safe" | "review" = "safe"): Fixable => ({
  rule: "cells-tidy", finding: "stray", severity: "info", at: cellAt("表", edits[0]?.row ?? 0, edits[0]?.column ?? 0), related: [], indicator: null, facts: {},
  sources: [], key: JSON.stringify(edits), fix: { trust, edits: edits.map(({ row, column, was, becomes }) => ({ at: cellAt("表", row, column), was, becomes })) },
});

const bookOf = (cells: readonly (readonly CellContent[])[]): Book => memoryWorkbook([{ name: "表", cells }]);
const stateOf = (book: Book): readonly (readonly CellContent[])[] =>
  Array.from({ length: SIZE }, (_, row) => Array.from({ length: SIZE }, (__, column) => book.inspect.content("表", { row, column })));

it("corrects a cell that still holds what the check saw", async () => {
  const book = bookOf([["１２", " 岁"]]);
  const { corrected, stale } = valueOf(await applyFixes(book, [fixable([{ row: 0, column: 0, was: "１２", becomes: "12" }]), fixable([{ row: 0, column: 1, was: " 岁", becomes: "岁" }])]));
  expect([corrected.length, stale]).toEqual([2, []]);
  expect(stateOf(book)[0]?.slice(0, 2)).toEqual(["12", "岁"]);
});

it("leaves a cell that was changed since, and says which correction was not made", async () => {
  const book = bookOf([["１２"]]);
  const fix = fixable([{ row: 0, column: 0, was: "１２", becomes: "12" }]);
  book.inspect.type(cellAt("表", 0, 0), 13);
  expect(valueOf(await applyFixes(book, [fix]))).toEqual({ corrected: [], stale: [fix], later: [] });
  expect(book.inspect.content("表", { row: 0, column: 0 })).toBe(13);
});

it("a correction of several cells is made whole or not at all", async () => {
  const book = bookOf([["-", "／", "—"]]);
  const fix = fixable([{ row: 0, column: 0, was: "-", becomes: "—" }, { row: 0, column: 1, was: "／", becomes: "—" }], "review");
  book.inspect.type(cellAt("表", 0, 1), 8.1);
  expect(valueOf(await applyFixes(book, [fix])).stale).toEqual([fix]);
  expect(stateOf(book)[0]?.slice(0, 2)).toEqual(["-", 8.1]);
});

it("of two that would write one cell differently the second waits for the next check", async () => {
  const book = bookOf([[" １２"]]);
  const [trimmed, plain] = [fixable([{ row: 0, column: 0, was: " １２", becomes: "１２" }]), fixable([{ row: 0, column: 0, was: " １２", becomes: " 12" }])];
  expect(valueOf(await applyFixes(book, [trimmed, plain]))).toEqual({ corrected: [trimmed], stale: [], later: [plain] });
  expect(book.inspect.content("表", { row: 0, column: 0 })).toBe("１２");
});

it("on a protected sheet nothing is written, not even in part, and why is said", async () => {
  const book = bookOf([["１２"]]);
  book.inspect.protect("表", true);
  expect(await applyFixes(book, [fixable([{ row: 0, column: 0, was: "１２", becomes: "12" }])])).toMatchObject({ ok: false, fault: { code: "sheetProtected" } });
  expect(book.inspect.content("表", { row: 0, column: 0 })).toBe("１２");
});

const content = fc.constantFrom<CellContent>("a", "b", "１", 1, 0.5, null, { formula: "=A1+1" });
const place = fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1) });
const scenario = fc.record({
  cells: fc.array(fc.array(content, { minLength: SIZE, maxLength: SIZE }), { minLength: SIZE, maxLength: SIZE }),
  fixes: fc.array(fc.uniqueArray(fc.record({ at: place, becomes: content }), { minLength: 1, maxLength: 3, selector: ({ at }) => at.row * SIZE + at.column }), { maxLength: 6 }),
  typed: fc.array(fc.record({ at: place, content }), { maxLength: 6 }),
});

it("whatever people type between check and correction is never overwritten, nothing else changes, and twice is once", async () => {
  await fc.assert(fc.asyncProperty(scenario, async ({ cells, fixes, typed }) => {
    const book = bookOf(cells);
    const seen = stateOf(book);
    const wanted = fixes.map((edits) => fixable(edits.map(({ at, becomes }) => ({ ...at, was: seen[at.row]?.[at.column] ?? null, becomes }))));
    for (const { at, content: written } of typed) book.inspect.type(cellAt("表", at.row, at.column), written);
    const before = stateOf(book);
    const { corrected, stale, later } = valueOf(await applyFixes(book, wanted));
    const after = stateOf(book);
    expect(corrected.length + stale.length + later.length).toBe(wanted.length);
    const written = new Map(corrected.flatMap(({ fix }) => fix.edits.map(({ at, becomes }) => [`${at.row},${at.column}`, becomes] as const)));
    for (let row = 0; row < SIZE; row++) {
      for (let column = 0; column < SIZE; column++) {
        const [was, now, is] = [seen, before, after].map((state) => state[row]?.[column]);
        if (written.has(`${row},${column}`)) expect(is).toEqual(written.get(`${row},${column}`));
        else expect(is).toEqual(now);
        // Typed since, and not the very thing the check saw or wanted: it stands.
        if (JSON.stringify(now) !== JSON.stringify(was)) expect(is).toEqual(now);
      }
    }
    await applyFixes(book, corrected);
    expect(stateOf(book)).toEqual(after);
  }), { numRuns: 500 });
});
