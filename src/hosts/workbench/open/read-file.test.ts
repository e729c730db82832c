import { writeXlsx, type Cell, type CellStyle } from "hucre";
import { readFileBook } from "./read-file";

const BOLD: CellStyle = { font: { bold: true } };

const book = async (cells: Record<string, Partial<Cell>>, more: object = {}) =>
  readFileBook(await writeXlsx({ sheets: [{ name: "表", rows: [["指标", 1], ["甲", 2]], cells: new Map(Object.entries(cells)), ...more }] }), "册.xlsx");

it("gives the cells of a sheet row by row, looks by their index, each look once", async () => {
  const { sheets: [sheet], styles } = await book({ "0,0": { value: "指标", style: BOLD }, "0,1": { value: 1, style: BOLD }, "3,2": { value: null, style: { font: { italic: true } } } });
  expect(sheet?.lines.map(({ row, cells }) => [row, cells.map(({ column, value }) => [column, value])])).toEqual([
    [0, [[0, "指标"], [1, 1]]], [1, [[0, "甲"], [1, 2]]], [3, [[2, null]]],
  ]);
  const [first, second] = sheet?.lines[0]?.cells ?? [];
  expect(first?.style).toBe(second?.style);
  expect(styles[first?.style ?? -1]?.font?.bold).toBe(true);
  expect(styles[sheet?.lines[2]?.cells[0]?.style ?? -1]?.font?.italic).toBe(true);
});

it("a formula stands beside what it came to, as a person reads it", async () => {
  const { sheets: [sheet] } = await book({ "1,1": { value: 2, formula: "_xldudf_FYP_GAP(B1,2)", formulaResult: 2 } });
  expect(sheet?.lines[1]?.cells[1]).toMatchObject({ column: 1, value: 2, formula: "=FYP.GAP(B1,2)" });
});

it("a date is its serial number: 2021-05-01 is 44317", async () => {
  const { sheets: [sheet] } = await readFileBook(await writeXlsx({ sheets: [{ name: "表", rows: [[new Date("2021-05-01T00:00:00Z")]] }] }), "册.xlsx");
  expect(sheet?.lines[0]?.cells[0]?.value).toBe(44_317);
});

it("all of it can be sent to another thread", async () => {
  const whole = await book({ "0,0": { value: "指标", style: BOLD } }, {
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }], freezePane: { rows: 1 },
    dataValidations: [{ type: "list", values: ["约束性"], range: "C2:C9" }],
    conditionalRules: [{ type: "expression", priority: 1, formula: "$B2>1", range: "B2:B9", style: BOLD }],
  });
  expect(structuredClone(whole)).toEqual(whole);
  expect(whole.sheets[0]).toMatchObject({ merges: [{ row: 0, column: 0, rows: 1, columns: 2 }], freeze: { row: 1, column: 0 }, openCells: null });
  expect([whole.sheets[0]?.validations.length, whole.sheets[0]?.conditions.length]).toEqual([1, 1]);
});

it("a file that is none is refused with its reason", async () => {
  await expect(readFileBook(new TextEncoder().encode("序号,指标"), "表.xlsx")).rejects.toMatchObject({ code: "unreadableFile", detail: "notAZip" });
});
