import { cellAt } from "../../grid/area";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { memoryWorkbook } from "./memory-workbook";

const B2 = cellAt("表", 1, 1);

const placed: PlacedSheet = {
  name: "新表",
  cells: [{ row: 0, column: 0, content: 2, style: "one" }, { row: 1, column: 2, content: { formula: "=A1*2" } }],
  styles: { one: { format: "0.0", fill: "#FFFBE6" } },
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  columnWidths: [10], rowHeights: [], validations: [], conditions: [], names: [], freeze: null, print: null,
};

describe("the workbook in memory", () => {
  test("reads the used part, texts in the cell's format, formulas beside it", async () => {
    const workbook = memoryWorkbook([placed]);
    const grid = await workbook.read("新表");
    expect(grid.origin).toEqual({ row: 0, column: 0 });
    expect(grid.values).toEqual([[2, null, null], [null, null, null]]);
    expect(grid.texts[0]?.[0]).toBe("2.0");
    expect(grid.formulas?.[1]?.[2]).toBe("=A1*2");
    expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
  });

  test("begins the used part where the first content stands", async () => {
    const workbook = memoryWorkbook([{ name: "表", cells: [[null, null], [null, "x", 1]] }]);
    expect(await workbook.read("表")).toMatchObject({ origin: { row: 1, column: 1 }, values: [["x", 1]] });
  });

  test("writes only where the cell still holds what it held, and tells the rest", async () => {
    const workbook = memoryWorkbook([{ name: "表", cells: [["a", "b"], ["c", 4]] }]);
    workbook.inspect.type(B2, 5);
    const good = { at: cellAt("表", 0, 0), was: "a", becomes: "=1+1" };
    const late = { at: B2, was: 4, becomes: 6 };
    expect(await workbook.write([good, late])).toEqual({ written: [good], stale: [{ edit: late, found: 5 }] });
    expect(workbook.inspect.content("表", B2)).toBe(5);
    // Text that begins with = is text.
    expect((await workbook.read("表")).formulas).toBeUndefined();
  });

  test("a protected sheet takes neither edits nor marks, and nothing is half done", async () => {
    const workbook = memoryWorkbook([{ name: "表", cells: [["a"]] }, { name: "锁", cells: [["a"]], isProtected: true }]);
    const edits = ["表", "锁"].map((sheet) => ({ at: cellAt(sheet, 0, 0), was: "a", becomes: "b" }));
    await expect(workbook.write(edits)).rejects.toMatchObject({ code: "sheetProtected", subject: "锁" });
    expect(workbook.inspect.content("表", { row: 0, column: 0 })).toBe("a");
    await expect(workbook.show([{ at: cellAt("锁", 0, 0), tone: "error" }])).rejects.toMatchObject({ code: "sheetProtected" });
    expect(workbook.inspect.marks()).toEqual([]);
  });

  test("never paints over a sheet, whatever the case of its name", async () => {
    const workbook = memoryWorkbook([{ name: "Plan" }]);
    await expect(workbook.paint({ ...placed, name: "PLAN" })).rejects.toMatchObject({ code: "sheetExists" });
    workbook.inspect.protectWorkbook(true);
    await expect(workbook.paint(placed)).rejects.toMatchObject({ code: "workbookProtected" });
    expect(await workbook.sheets()).toHaveLength(1);
  });

  test("marks leave the cells' own formats alone", async () => {
    const workbook = memoryWorkbook([placed]);
    const before = workbook.inspect.style("新表", { row: 0, column: 0 });
    await workbook.show([{ at: cellAt("新表", 0, 0), tone: "riskHigh" }]);
    await workbook.show([{ at: cellAt("新表", 1, 0), tone: "info" }]);
    expect(workbook.inspect.marks()).toHaveLength(2);
    await workbook.clearMarks();
    expect(workbook.inspect.marks()).toEqual([]);
    expect(workbook.inspect.style("新表", { row: 0, column: 0 })).toEqual(before);
  });

  test("watchers hear of a person's changes until they stop, and never of our own", async () => {
    const workbook = memoryWorkbook([{ name: "表", cells: [["a"]] }]);
    const heard: string[] = [];
    const stop = await workbook.watch(({ kind }) => { heard.push(kind); });
    await workbook.write([{ at: cellAt("表", 0, 0), was: "a", becomes: "b" }]);
    expect(heard).toEqual([]);
    workbook.inspect.type(B2, 1);
    await workbook.reveal(B2);
    await stop();
    workbook.inspect.type(B2, 2);
    expect(heard).toEqual(["changed", "selected"]);
    expect(await workbook.selection()).toEqual({ sheet: "表", area: { row: 1, column: 1, rows: 1, columns: 1 } });
  });

  test("remembers up to 200 KB in all", async () => {
    const workbook = memoryWorkbook();
    await workbook.remember("a", "一");
    expect(await workbook.recall("a")).toBe("一");
    await expect(workbook.remember("b", "一".repeat(70_000))).rejects.toMatchObject({ code: "tooLarge" });
    await workbook.remember("a", null);
    expect(await workbook.recall("a")).toBeNull();
  });

  test("a closed workbook answers nothing", async () => {
    const workbook = memoryWorkbook();
    workbook.inspect.failNext("editing");
    await expect(workbook.sheets()).rejects.toMatchObject({ code: "editing" });
    expect(await workbook.sheets()).toHaveLength(1);
    workbook.inspect.close();
    await expect(workbook.read("Sheet1")).rejects.toMatchObject({ code: "closed" });
  });
});
