/** Edits are compare-and-set. */
import type { Part } from "./host-under-test";
import { cellAt } from "../../src/grid/area";
import { valueAt } from "../../src/grid/grid";
import { cellOf, contentsOf, edit, sampleSheet } from "./host-under-test";

export const write: Part = (host, itWith) => {
  const book = () => host().book;

  describe("write", () => {
    it("writes what still holds and reports what doesn't", async () => {
      const good = edit(1, 2, 79, 79.5);
      const bad = edit(1, 1, 12, 13);
      const outcome = await book().write([good, bad]);
      expect(outcome).toEqual({ written: [good], stale: [{ edit: bad, found: 77.78 }] });
      expect((await cellOf(book(), 1, 2)).value).toBe(79.5);
      expect((await cellOf(book(), 1, 1)).value).toBe(77.78);
    });

    it("a formula is compared as a formula, and what was found is one", async () => {
      const bad = edit(2, 2, 1.22, "改写");
      expect((await book().write([bad])).stale).toEqual([{ edit: bad, found: { formula: "=C2-B2" } }]);
      const good = edit(2, 2, { formula: "=C2-B2" }, { formula: "=C2+B2" });
      expect((await book().write([good])).written).toEqual([good]);
      expect((await cellOf(book(), 2, 2)).formula).toBe("=C2+B2");
    });

    it("text is written as text, whatever it begins with", async () => {
      const texts = ["=A1", "+1", "-5%", "@某", "0012", "1/2", "１２", "TRUE", "'引号"];
      const edits = texts.map((text, index) => edit(10 + index, 4, null, text));
      expect((await book().write(edits)).written).toHaveLength(texts.length);
      const grid = await book().read({ sheet: "指标", row: 10, column: 4, rows: texts.length, columns: 1 });
      expect(grid.values.map((row) => row[0])).toEqual(texts);
      expect(grid.formulas?.flat() ?? []).toEqual(grid.formulas ? texts.map(() => null) : []);
    });

    it("an empty cell is null, before and after", async () => {
      expect((await book().write([edit(3, 1, "≤12/10万", null), edit(3, 2, null, 5)])).stale).toEqual([]);
      expect((await cellOf(book(), 3, 1)).value).toBeNull();
      expect((await cellOf(book(), 3, 2)).value).toBe(5);
    });

    it("edits that lie far apart leave what is between them", async () => {
      const before = contentsOf(await book().read({ sheet: "指标", row: 0, column: 0, rows: 4, columns: 3 }));
      expect((await book().write([edit(0, 8, null, "甲"), edit(60, 0, null, "乙")])).written).toHaveLength(2);
      expect(contentsOf(await book().read({ sheet: "指标", row: 0, column: 0, rows: 4, columns: 3 }))).toEqual(before);
    });

    it("no edits are no work", async () => {
      expect(await book().write([])).toEqual({ written: [], stale: [] });
    });

    it("a sheet that is not there is a fault", async () => {
      await expect(book().write([{ at: cellAt("没有", 0, 0), was: null, becomes: 1 }]))
        .rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
    });
  });

  describe("a protected sheet", () => {
    it("is painted as one: cells to be filled in can be written, others and marks are refused", async () => {
      await book().paint({ ...sampleSheet("受保护"), protect: true });
      expect(await book().sheets()).toContainEqual({ name: "受保护", visible: true, isProtected: true });
      const at = (row: number, column: number) => cellAt("受保护", row, column);
      const refused = { name: "HostFault", code: "sheetProtected", subject: "受保护" };
      const open = { at: at(1, 2), was: 79, becomes: 80 };
      expect(await book().write([open])).toEqual({ written: [open], stale: [] });
      await expect(book().write([{ at: at(1, 0), was: "人均预期寿命", becomes: "预期寿命" }])).rejects.toMatchObject(refused);
      // All or none: the open cell beside a locked one stays as it is, too.
      await expect(book().write([{ at: at(1, 1), was: 77.78, becomes: 78 }, { at: at(3, 0), was: "007", becomes: "8" }])).rejects.toMatchObject(refused);
      await expect(book().show([{ at: at(1, 2), tone: "error" }])).rejects.toMatchObject(refused);
      const grid = await book().read("受保护");
      expect([valueAt(grid, at(1, 0)), valueAt(grid, at(1, 1)), valueAt(grid, at(1, 2))]).toEqual(["人均预期寿命", 77.78, 80]);
      // Without marks of ours on it, nothing is in the way of clearing those of other sheets.
      await book().clearMarks();
    });

    itWith("reopen")("is one in a later session, too, with the same cells open", async () => {
      await book().paint({ ...sampleSheet("受保护"), protect: true });
      const later = await host().reopen();
      expect(await later.sheets()).toContainEqual({ name: "受保护", visible: true, isProtected: true });
      const open = { at: cellAt("受保护", 1, 1), was: 77.78, becomes: 78 };
      expect((await later.write([open])).written).toEqual([open]);
      await expect(later.write([{ at: cellAt("受保护", 3, 0), was: "007", becomes: "8" }])).rejects.toMatchObject({ code: "sheetProtected" });
    });

    itWith("protectSheet")("refuses writes and marks with a fault that names it, and stays as it was", async () => {
      await host().protectSheet("指标");
      const before = contentsOf(await book().read("指标"));
      const refused = { name: "HostFault", code: "sheetProtected", subject: "指标" };
      await expect(book().write([edit(3, 0, "007", "008")])).rejects.toMatchObject(refused);
      await expect(book().show([{ at: cellAt("指标", 1, 1), tone: "error" }])).rejects.toMatchObject(refused);
      expect(contentsOf(await book().read("指标"))).toEqual(before);
      expect(await book().sheets()).toContainEqual({ name: "指标", visible: true, isProtected: true });
    });
  });
};
