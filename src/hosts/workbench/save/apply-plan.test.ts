/** The library itself is used, in Node, over files that hucre writes and reads: a second opinion on every change. */
import { strFromU8, unzipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre";
import { loadExcelize } from "../../../../tests/files/excelize";
import type { PlacedSheet } from "../../../grid/placed-sheet";
import { readFileBook } from "../open/read-file";
import { applyPlan, type Excelize } from "./apply-plan";
import type { SavePlan, SheetPlan } from "./save-plan";

let excelize: Excelize;

beforeAll(async () => { excelize = await loadExcelize(); });

const unchanged = (name: string): SheetPlan => ({
  name, hidden: false, origin: { kind: "file", name }, shifts: [], cells: [], results: [], merges: [], columns: [], rows: [],
});

const planFor = (base: Uint8Array | null, ...sheets: readonly SheetPlan[]): SavePlan => ({ base, sheets, active: 0, names: [], properties: [] });

const saved = async (plan: SavePlan) => readXlsx(applyPlan(excelize, plan), { readStyles: true });

const base = () => writeXlsx({
  sheets: [
    {
      name: "甲",
      rows: [["指标", 1], ["乙", 2], ["丙", 3]],
      cells: new Map([
        ["1,1", { value: 2, style: { numFmt: "0.0%", font: { bold: true, name: "宋体", size: 14 }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } } } }],
        ["2,1", { value: 3, formula: "B1+B2" }],
      ]),
      merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }],
    },
    { name: "乙", rows: [["另一张"]] },
  ],
});

test("contents are written by kind: text that looks like a formula or a number stays text", async () => {
  const { sheets } = await saved(planFor(await base(), {
    ...unchanged("甲"),
    merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
    cells: [
      { row: 0, column: 2, content: "=A1" },
      { row: 1, column: 2, content: "007" },
      { row: 2, column: 2, content: 0.1 },
      { row: 3, column: 2, content: true },
      { row: 0, column: 1, content: null },
      { row: 4, column: 2, content: { formula: "=FYP.GAP(B1,B2)" } },
    ],
    results: [{ row: 4, column: 2, value: -2.5 }],
  }, unchanged("乙")));
  const rows = sheets[0]?.rows ?? [];
  expect(rows.map((row) => row[2])).toEqual(["=A1", "007", 0.1, true, -2.5]);
  expect(rows[0]?.[1] ?? null).toBeNull();
  expect(sheets[0]?.cells?.get("4,2")).toMatchObject({ formula: "_xldudf_FYP_GAP(B1,B2)", value: -2.5 });
});

test("results keep their type: number, text, truth, error", async () => {
  const formulas = [1.22, "甲 & <乙>", false, "#N/A"].map((value, row) => ({ row, column: 4, value }));
  const { sheets } = await saved(planFor(await base(), {
    ...unchanged("甲"),
    merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
    cells: formulas.map(({ row, column }) => ({ row, column, content: { formula: `=B${row + 1}` } })),
    results: formulas,
  }, unchanged("乙")));
  expect(sheets[0]?.rows.slice(0, 4).map((row) => row[4])).toEqual([1.22, "甲 & <乙>", false, "#N/A"]);
});

test("rows put in and taken out move formulas and merges, then cells are changed where they stand now", async () => {
  const { sheets } = await saved(planFor(await base(), {
    ...unchanged("甲"),
    shifts: [{ kind: "insertRows", at: 1, count: 2 }, { kind: "removeRows", at: 0, count: 1 }],
    merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
    cells: [{ row: 0, column: 0, content: "新行" }],
  }, unchanged("乙")));
  expect(sheets[0]?.rows[0]?.[0]).toBe("新行");
  expect(sheets[0]?.rows[2]?.[0]).toBe("乙");
  expect(sheets[0]?.merges).toEqual([{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }]);
});

test("a changed look keeps what was not changed of it", async () => {
  const { sheets } = await saved(planFor(await base(), {
    ...unchanged("甲"),
    merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
    cells: [{ row: 1, column: 1, look: { fill: "FFEE00", italic: true } }],
  }, unchanged("乙")));
  expect(sheets[0]?.cells?.get("1,1")?.style).toMatchObject({
    numFmt: "0.0%",
    font: { bold: true, italic: true, name: "宋体", size: 14 },
    fill: { fgColor: { rgb: "FFEE00" } },
  });
});

test("sheets are renamed, even crosswise, added, removed and ordered", async () => {
  const { sheets } = await saved(planFor(await base(),
    { ...unchanged("甲"), origin: { kind: "file", name: "乙" } },
    { ...unchanged("丙"), origin: { kind: "blank" }, cells: [{ row: 0, column: 0, content: "新" }] },
    { ...unchanged("乙"), origin: { kind: "file", name: "甲" }, merges: [{ row: 3, column: 0, rows: 1, columns: 2 }] }));
  expect(sheets.map(({ name, rows }) => [name, rows[0]?.[0]])).toEqual([["甲", "另一张"], ["丙", "新"], ["乙", "指标"]]);
  const alone = await saved(planFor(await base(), { ...unchanged("乙"), origin: { kind: "file", name: "乙" } }));
  expect(alone.sheets.map(({ name }) => name)).toEqual(["乙"]);
});

test("merges, sizes, frozen panes, names and kept texts follow the workbook", async () => {
  const workbook = await saved({
    ...planFor(await base(), {
      ...unchanged("甲"),
      merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      columns: [{ index: 0, size: 30 }, { index: 1, hidden: true }],
      rows: [{ index: 2, size: 33 }],
      freeze: { row: 1, column: 0 },
    }, { ...unchanged("乙"), hidden: true }),
    names: [{ name: "基期", refersTo: "'甲'!$B$1:$B$3" }],
    properties: [{ name: "fyp:设置", value: "值" }],
  });
  const sheet = workbook.sheets[0];
  expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }]);
  expect(sheet?.columns?.[0]?.width).toBe(30);
  expect(sheet?.columns?.[1]?.hidden).toBe(true);
  expect(sheet?.rowDefs?.get(2)?.height).toBe(33);
  expect(sheet?.freezePane).toEqual({ rows: 1 });
  expect(workbook.sheets[1]?.hidden).toBe(true);
  expect(workbook.namedRanges).toContainEqual({ name: "基期", range: "'甲'!$B$1:$B$3" });
  expect(workbook.properties?.custom).toEqual({ "fyp:设置": "值" });
});

test("a placed sheet arrives whole: looks, input rules, conditions, names, print setup", async () => {
  const placed: PlacedSheet = {
    name: "模板",
    styles: { head: { bold: true, fill: "#D9E2F3", border: true, wrap: true, align: "center", verticalAlign: "middle" }, input: { format: "0.00", locked: false } },
    cells: [
      { row: 0, column: 0, content: "指标<一>&二", style: "head" },
      { row: 1, column: 0, content: 1.5, style: "input" },
      { row: 1, column: 1, content: { formula: "=FYP.GAP(A2,2)" } },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    columnWidths: [20, 12],
    rowHeights: [{ row: 0, height: 30 }],
    validations: [
      { area: { row: 1, column: 0, rows: 5, columns: 1 }, rule: { kind: "formula", formula: "=AND(A2<>\"\",A2<9,B2&\"\"<>\"x\")" }, strict: true, title: "数值", message: "应小于9" },
      { area: { row: 1, column: 2, rows: 5, columns: 1 }, rule: { kind: "list", values: ["约束性", "A&B"] }, strict: false, title: "属性", message: "从列表中选" },
    ],
    conditions: [{ area: { row: 1, column: 0, rows: 5, columns: 1 }, formula: "=$A2<>\"\"", tone: "warning" }],
    names: [{ name: "数值", refersTo: "='模板'!$A$2:$A$6" }],
    freeze: { row: 1, column: 0 },
    print: { paper: "A4", orientation: "landscape", headerRows: { first: 0, last: 0 }, area: { row: 0, column: 0, rows: 6, columns: 3 }, fitToWidth: true, footer: "第 &P 页" },
  };
  const { sheets, namedRanges } = await saved(planFor(null, {
    ...unchanged("模板"), origin: { kind: "placed", placed }, merges: placed.merges,
  }));
  const [sheet] = sheets;
  expect(sheets.map(({ name }) => name)).toEqual(["模板"]);
  expect(sheet?.rows[0]?.[0]).toBe("指标<一>&二");
  expect(sheet?.cells?.get("0,0")?.style).toMatchObject({
    font: { bold: true, name: "宋体" }, fill: { fgColor: { rgb: "D9E2F3" } }, border: { left: { style: "thin" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  });
  expect(sheet?.cells?.get("1,0")?.style).toMatchObject({ numFmt: "0.00", protection: { locked: false } });
  expect(sheet?.dataValidations?.[0]).toMatchObject({ type: "custom", formula1: "AND(A2<>\"\",A2<9,B2&\"\"<>\"x\")", errorStyle: "stop", range: "A2:A6" });
  expect(sheet?.dataValidations?.[1]).toMatchObject({ type: "list", values: ["约束性", "A&B"] });
  expect(sheet?.conditionalRules).toMatchObject([{ type: "expression", formula: "$A2<>\"\"", range: "A2:A6" }]);
  expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: "a4", printArea: "$A$1:$C$6", printTitlesRow: "$1:$1" });
  expect(namedRanges).toEqual([{ name: "数值", range: "'模板'!$A$2:$A$6" }]);
});

test("what is no workbook is a fault with the library's words", () => {
  expect(() => applyPlan(excelize, planFor(new Uint8Array([1, 2, 3]), unchanged("甲"))))
    .toThrow(expect.objectContaining({ name: "HostFault", code: "unexpected" }));
});

test("a formula that spills says how far, as Excel writes it; where it is opened its cells are known for spilled ones", async () => {
  const over = { row: 4, column: 3, rows: 2, columns: 2 };
  const bytes = applyPlan(excelize, planFor(await base(), {
    ...unchanged("甲"),
    merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
    cells: [
      { row: 4, column: 3, content: { formula: "=FYP.CHECK(A1:B3)" } },
      { row: 4, column: 4, content: "级别" }, { row: 5, column: 3, content: "B3" }, { row: 5, column: 4, content: "=错误" },
    ],
    results: [{ row: 4, column: 3, value: "单元格", over }],
  }, unchanged("乙")));
  const parts = unzipSync(bytes);
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toMatch(/<c r="D5" cm="1" t="str"><f t="array" ref="D5:E6">_xldudf_FYP_CHECK\(A1:B3\)<\/f><v>单元格<\/v><\/c>/);
  expect(strFromU8(parts["xl/metadata.xml"] ?? new Uint8Array())).toContain('<xda:dynamicArrayProperties fDynamic="1"');
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets[0]?.cells?.get("4,3")).toMatchObject({ formulaType: "array", formulaRef: "D5:E6", formulaDynamic: true });
  const book = await readFileBook(bytes, "表.xlsx");
  const spilled = book.sheets[0]?.lines.flatMap(({ row, cells }) => cells.flatMap(({ column, value, isSpilled }) => (isSpilled ? [[row, column, value]] : [])));
  expect(spilled).toEqual([[4, 4, "级别"], [5, 3, "B3"], [5, 4, "=错误"]]);

  // Saved again, the same metadata serves.
  const again = unzipSync(applyPlan(excelize, planFor(bytes, { ...unchanged("甲"), merges: [{ row: 3, column: 0, rows: 1, columns: 2 }], results: [{ row: 4, column: 3, value: "单元格", over }] }, unchanged("乙"))));
  expect(strFromU8(again["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain('<c r="D5" cm="1" t="str"><f t="array" ref="D5:E6">');
  expect(strFromU8(again["[Content_Types].xml"] ?? new Uint8Array()).match(/sheetMetadata/g)).toHaveLength(1);
});
