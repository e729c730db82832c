/** What is painted is there, and is read as it stands. */
import type { Part } from "./host-under-test";
import { textAt, valueAt } from "../../src/grid/grid";
import { blank, cellOf, contentsOf } from "./host-under-test";

export const paintAndRead: Part = (host) => {
  const book = () => host().book;

  describe("paint and read", () => {
    it("a painted sheet is listed, visible and unprotected", async () => {
      expect(await book().sheets()).toContainEqual({ name: "指标", visible: true, isProtected: false });
    });

    it("what was painted is read back", async () => {
      const grid = await book().read("指标");
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
      const grid = await book().read("指标");
      const shape = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.length);
      expect(shape(grid.texts)).toEqual(shape(grid.values));
      expect(shape(grid.formulas ?? [])).toEqual(shape(grid.values));
      expect(textAt(grid, { row: 1, column: 2 })).toBe("79.00");
    });

    it("a formula is a formula", async () => {
      expect((await cellOf(book(), 2, 2)).formula).toBe("=C2-B2");
    });

    it("text that begins with = and text that looks like a number stay text", async () => {
      expect(await cellOf(book(), 2, 0)).toEqual({ value: "=SUM(1,2) 是文字", formula: null });
      expect(await cellOf(book(), 3, 0)).toEqual({ value: "007", formula: null });
    });

    it("an area is read as that area, also beyond what is used", async () => {
      const grid = await book().read({ sheet: "指标", row: 1, column: 0, rows: 5, columns: 2 });
      expect(grid.origin).toEqual({ row: 1, column: 0 });
      expect(grid.values).toEqual([
        ["人均预期寿命", 77.78], ["=SUM(1,2) 是文字", true], ["007", "≤12/10万"], [null, null], [null, null],
      ]);
    });

    it("a sheet without content is a grid of no rows", async () => {
      await book().paint(blank("空表"));
      const grid = await book().read("空表");
      expect(grid.values).toEqual([]);
      expect(grid.texts).toEqual([]);
      expect(grid.merges).toEqual([]);
    });

    it("a name that is taken is refused and the sheet that has it stays", async () => {
      const before = contentsOf(await book().read("指标"));
      await expect(book().paint(blank("指标"))).rejects.toMatchObject({ name: "HostFault", code: "sheetExists", subject: "指标" });
      expect(contentsOf(await book().read("指标"))).toEqual(before);
    });

    it("a sheet that is removed is gone, its name is free, and the others stand as they were", async () => {
      await book().paint({ ...blank("检查结果"), cells: [{ row: 0, column: 0, content: "旧" }] });
      const before = contentsOf(await book().read("指标"));
      await book().remove("检查结果");
      expect((await book().sheets()).map(({ name }) => name)).not.toContain("检查结果");
      await book().paint({ ...blank("检查结果"), cells: [{ row: 0, column: 0, content: "新" }] });
      expect((await book().read("检查结果")).values).toEqual([["新"]]);
      expect(contentsOf(await book().read("指标"))).toEqual(before);
      await expect(book().remove("没有")).rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
    });

    it("a sheet that is not there is a fault", async () => {
      await expect(book().read("没有")).rejects.toMatchObject({ name: "HostFault", code: "noSuchSheet", subject: "没有" });
    });
  });
};
