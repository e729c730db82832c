/**
 * What every host must do behind the Workbook port, whatever it is made of.
 * A host's own test file calls `workbookContract` with a way to make a fresh, writable workbook.
 */
import type { CellContent, Edit } from "../src/grid/edit";
import type { Grid } from "../src/grid/grid";
import type { PlacedSheet } from "../src/grid/placed-sheet";
import type { Workbook, WorkbookEvent } from "../src/host";
import { cellAt } from "../src/grid/area";
import { formulaAt, textAt, valueAt } from "../src/grid/grid";
import { TONES } from "../src/grid/mark";

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

const blank = (name: string): PlacedSheet => ({
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

const contentsOf = (grid: Grid) => ({ values: grid.values, texts: grid.texts, formulas: grid.formulas, merges: grid.merges });

export function workbookContract(
  name: string, make: () => Promise<HostUnderTest>, without: readonly Without[] = [],
): void {
  const itWith = (what: Without): jest.It => (without.includes(what) ? it.skip : it);

  describe(`${name} keeps the Workbook contract`, () => {
    let host: HostUnderTest;
    let book: Workbook;

    beforeEach(async () => {
      host = await make();
      book = host.book;
      await book.paint(sampleSheet("指标"));
    });
    afterEach(async () => host.close());

    const edit = (row: number, column: number, was: CellContent, becomes: CellContent): Edit =>
      ({ at: cellAt("指标", row, column), was, becomes });
    const cell = async (row: number, column: number) => {
      const grid = await book.read("指标");
      return { value: valueAt(grid, { row, column }), formula: formulaAt(grid, { row, column }) };
    };

    describe("paint and read", () => {
      it("a painted sheet is listed, visible and unprotected", async () => {
        expect(await book.sheets()).toContainEqual({ name: "指标", visible: true, isProtected: false });
      });

      it("what was painted is read back", async () => {
        const grid = await book.read("指标");
        expect(grid.sheet).toBe("指标");
        expect(valueAt(grid, { row: 0, column: 0 })).toBe("卫生健康指标");
        expect(valueAt(grid, { row: 1, column: 1 })).toBe(77.78);
        expect(valueAt(grid, { row: 1, column: 2 })).toBe(79);
        expect(valueAt(grid, { row: 2, column: 1 })).toBe(true);
        expect(valueAt(grid, { row: 3, column: 1 })).toBe("≤12/10万");
        expect(valueAt(grid, { row: 3, column: 2 })).toBeNull();
        expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
      });

      it("values, texts and formulas have one shape, and a number's text is what a person sees", async () => {
        const grid = await book.read("指标");
        const shape = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.length);
        expect(shape(grid.texts)).toEqual(shape(grid.values));
        expect(shape(grid.formulas ?? [])).toEqual(shape(grid.values));
        expect(textAt(grid, { row: 1, column: 2 })).toBe("79.00");
      });

      it("a formula is a formula", async () => {
        expect((await cell(2, 2)).formula).toBe("=C2-B2");
      });

      it("text that begins with = and text that looks like a number stay text", async () => {
        expect(await cell(2, 0)).toEqual({ value: "=SUM(1,2) 是文字", formula: null });
        expect(await cell(3, 0)).toEqual({ value: "007", formula: null });
      });

      it("an area is read as that area, also beyond what is used", async () => {
        const grid = await book.read({ sheet: "指标", row: 1, column: 0, rows: 5, columns: 2 });
        expect(grid.origin).toEqual({ row: 1, column: 0 });
        expect(grid.values).toEqual([
          ["人均预期寿命", 77.78], ["=SUM(1,2) 是文字", true], ["007", "≤12/10万"], [null, null], [null, null],
        ]);
      });

      it("a sheet without content is a grid of no rows", async () => {
        await book.paint(blank("空表"));
        const grid = await book.read("空表");
        expect(grid.values).toEqual([]);
        expect(grid.texts).toEqual([]);
        expect(grid.merges).toEqual([]);
      });

      it("a name that is taken is refused and the sheet that has it stays", async () => {
        const before = contentsOf(await book.read("指标"));
        await expect(book.paint(blank("指标"))).rejects.toMatchObject({ name: "HostFault", code: "sheetExists", subject: "指标" });
        expect(contentsOf(await book.read("指标"))).toEqual(before);
      });

      it("a sheet that is not there is a fault", async () => {
        await expect(book.read("没有")).rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
      });
    });

    describe("write", () => {
      it("writes what still holds and reports what doesn't", async () => {
        const good = edit(1, 2, 79, 79.5);
        const bad = edit(1, 1, 12, 13);
        const outcome = await book.write([good, bad]);
        expect(outcome).toEqual({ written: [good], stale: [{ edit: bad, found: 77.78 }] });
        expect((await cell(1, 2)).value).toBe(79.5);
        expect((await cell(1, 1)).value).toBe(77.78);
      });

      it("a formula is compared as a formula, and what was found is one", async () => {
        const bad = edit(2, 2, 1.22, "改写");
        expect((await book.write([bad])).stale).toEqual([{ edit: bad, found: { formula: "=C2-B2" } }]);
        const good = edit(2, 2, { formula: "=C2-B2" }, { formula: "=C2+B2" });
        expect((await book.write([good])).written).toEqual([good]);
        expect((await cell(2, 2)).formula).toBe("=C2+B2");
      });

      it("text is written as text, whatever it begins with", async () => {
        const texts = ["=A1", "+1", "-5%", "@某", "0012", "1/2", "TRUE", "'引号"];
        const edits = texts.map((text, index) => edit(10 + index, 4, null, text));
        expect((await book.write(edits)).written).toHaveLength(texts.length);
        const grid = await book.read({ sheet: "指标", row: 10, column: 4, rows: texts.length, columns: 1 });
        expect(grid.values.map((row) => row[0])).toEqual(texts);
        expect(grid.formulas?.flat() ?? []).toEqual(grid.formulas ? texts.map(() => null) : []);
      });

      it("an empty cell is null, before and after", async () => {
        expect((await book.write([edit(3, 1, "≤12/10万", null), edit(3, 2, null, 5)])).stale).toEqual([]);
        expect((await cell(3, 1)).value).toBeNull();
        expect((await cell(3, 2)).value).toBe(5);
      });

      it("edits that lie far apart leave what is between them", async () => {
        const before = contentsOf(await book.read({ sheet: "指标", row: 0, column: 0, rows: 4, columns: 3 }));
        expect((await book.write([edit(0, 8, null, "甲"), edit(60, 0, null, "乙")])).written).toHaveLength(2);
        expect(contentsOf(await book.read({ sheet: "指标", row: 0, column: 0, rows: 4, columns: 3 }))).toEqual(before);
      });

      it("no edits are no work", async () => {
        expect(await book.write([])).toEqual({ written: [], stale: [] });
      });

      it("a sheet that is not there is a fault", async () => {
        await expect(book.write([{ at: cellAt("没有", 0, 0), was: null, becomes: 1 }]))
          .rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
      });
    });

    describe("marks", () => {
      it("marks of every tone come and go without touching a content", async () => {
        const before = contentsOf(await book.read("指标"));
        await book.show(TONES.map((tone, index) => ({ at: cellAt("指标", 1 + (index % 3), Math.floor(index / 3)), tone })));
        expect(contentsOf(await book.read("指标"))).toEqual(before);
        await book.clearMarks();
        expect(contentsOf(await book.read("指标"))).toEqual(before);
      });

      it("showing none and clearing none is no fault", async () => {
        await book.show([]);
        await book.clearMarks();
        await book.clearMarks();
      });

      it("a mark on a sheet that is not there is a fault", async () => {
        await expect(book.show([{ at: cellAt("没有", 0, 0), tone: "error" }]))
          .rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
      });
    });

    describe("reveal and selection", () => {
      it("what is revealed is selected, on its sheet", async () => {
        await book.paint(blank("另一张"));
        await book.reveal({ sheet: "指标", row: 2, column: 1, rows: 2, columns: 2 });
        expect(await book.selection()).toEqual({ sheet: "指标", area: { row: 2, column: 1, rows: 2, columns: 2 } });
      });

      it("a sheet that is not there is a fault", async () => {
        await expect(book.reveal(cellAt("没有", 0, 0)))
          .rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
      });
    });

    describe("recall and remember", () => {
      it("gives back what was remembered, null for what never was or was forgotten", async () => {
        expect(await book.recall("设置")).toBeNull();
        await book.remember("设置", "{\"语言\":\"zh\"}");
        expect(await book.recall("设置")).toBe("{\"语言\":\"zh\"}");
        await book.remember("设置", null);
        expect(await book.recall("设置")).toBeNull();
      });

      itWith("reopen")("a new session still knows it, and still clears earlier marks", async () => {
        await book.remember("设置", "值");
        await book.show([{ at: cellAt("指标", 1, 1), tone: "error" }]);
        const later = await host.reopen();
        expect(await later.recall("设置")).toBe("值");
        await later.clearMarks();
      });
    });

    describe("watch", () => {
      const settle = () => new Promise((resolve) => { setTimeout(resolve, 50); });

      itWith("type")("reports what a person types, not what the add-in writes, until it is stopped", async () => {
        const seen: WorkbookEvent[] = [];
        const stop = await book.watch((event) => { if (event.kind === "changed") seen.push(event); });
        await book.write([edit(1, 2, 79, 80)]);
        await settle();
        expect(seen).toEqual([]);
        await host.type("指标", 1, 1, 78);
        await settle();
        expect(seen).toEqual([{ kind: "changed", at: cellAt("指标", 1, 1) }]);
        await stop();
        await host.type("指标", 1, 1, 79);
        await settle();
        expect(seen).toHaveLength(1);
      });
    });

    describe("a protected sheet", () => {
      itWith("protectSheet")("refuses writes and marks with a fault that names it, and stays as it was", async () => {
        await host.protectSheet("指标");
        const before = contentsOf(await book.read("指标"));
        const refused = { name: "HostFault", code: "sheetProtected", subject: "指标" };
        await expect(book.write([edit(3, 0, "007", "008")])).rejects.toMatchObject(refused);
        await expect(book.show([{ at: cellAt("指标", 1, 1), tone: "error" }])).rejects.toMatchObject(refused);
        expect(contentsOf(await book.read("指标"))).toEqual(before);
        expect(await book.sheets()).toContainEqual({ name: "指标", visible: true, isProtected: true });
      });
    });
  });
}
