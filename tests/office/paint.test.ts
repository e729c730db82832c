import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { MARK_STYLES } from "../../src/grid/mark";
import { sampleSheet } from "../workbook-contract";
import { placeOf } from "./host/model/state";
import type { Session } from "./session";
import { openSession, snapshot } from "./session";

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

const FULL: PlacedSheet = {
  ...sampleSheet("新表"),
  validations: [
    { area: { row: 1, column: 1, rows: 1, columns: 2 }, rule: { kind: "number", min: 0, max: null }, strict: true, title: "数值", message: "请填数字" },
    { area: { row: 3, column: 2, rows: 1, columns: 1 }, rule: { kind: "list", values: ["约束性", "预期性"] }, strict: false, title: "属性", message: "请选一项" },
  ],
  conditions: [
    { area: { row: 1, column: 2, rows: 2, columns: 1 }, formula: "=C2<B2", tone: "warning" },
    { area: { row: 1, column: 2, rows: 2, columns: 1 }, formula: "=C2=\"\"", tone: "unknown" },
  ],
  names: [{ name: "目标值", refersTo: "='新表'!$C$2:$C$3" }],
  freeze: { row: 1, column: 1 },
  print: { paper: "A3", orientation: "landscape", headerRows: { first: 0, last: 1 }, area: { row: 0, column: 0, rows: 4, columns: 3 },
    fitToWidth: true, breaks: [3], footer: "第 &P 页，共 &N 页" },
};

it("a sheet is painted as it was placed, with nothing left out", async () => {
  expect(await session.book.paint(FULL)).toEqual({ sheet: "新表", leftOut: [] });
  const sheet = session.office.person.sheet("新表");
  const formats = [...sheet.formats].map(([key, format]) => ({ ...placeOf(key), ...format }));
  const line = { style: "Continuous", color: "#7F7F7F" };
  const borders = { top: line, bottom: line, left: line, right: line };
  expect(formats).toHaveLength(7);
  expect(formats).toEqual(expect.arrayContaining([
    { row: 0, column: 0, bold: true, size: 16, horizontal: "Center", fill: "#DDEBF7" },
    { row: 1, column: 0, wrap: true, vertical: "Center", borders },
    { row: 2, column: 2, numberFormat: "0.00", horizontal: "Right", locked: false, borders },
  ]));
  // 24 characters of 6 points and a margin of 3.75.
  expect([...sheet.columnWidths]).toEqual([[0, 147.75], [1, 75.75], [2, 75.75]]);
  expect([...sheet.rowHeights]).toEqual([[0, 30]]);
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect([...sheet.names]).toEqual([["目标值", "='新表'!$C$2:$C$3"]]);
  expect(sheet.freeze).toEqual({ rows: 1, columns: 1 });
  expect(sheet.page).toEqual({
    paperSize: "A3", orientation: "Landscape", printArea: { row: 0, column: 0, rows: 4, columns: 3 },
    titleRows: { row: 0, column: 0, rows: 2, columns: 16_384 }, breaks: [3], zoom: { horizontalFitToPages: 1 }, centerFooter: "第 &P 页，共 &N 页",
  });
});

it("validations say what they accept and in which words", async () => {
  await session.book.paint(FULL);
  expect(session.office.person.sheet("新表").validations).toEqual([
    {
      area: { row: 1, column: 1, rows: 1, columns: 2 }, ignoreBlanks: true, rule: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      errorAlert: { title: "数值", message: "请填数字", showAlert: true, style: "Stop" }, prompt: { title: "数值", message: "请填数字", showPrompt: true },
    },
    {
      area: { row: 3, column: 2, rows: 1, columns: 1 }, ignoreBlanks: true, rule: { list: { inCellDropDown: true, source: "约束性,预期性" } },
      errorAlert: { title: "属性", message: "请选一项", showAlert: true, style: "Warning" }, prompt: { title: "属性", message: "请选一项", showPrompt: true },
    },
  ]);
});

it("the sheet's own conditions stand in their order and are not taken for marks", async () => {
  await session.book.paint(FULL);
  const conditions = () => session.office.person.sheet("新表").conditionals.map(({ formula, format }) => [formula, format.fill]);
  const expected = [["=C2<B2", MARK_STYLES.warning.fill], ["=C2=\"\"", MARK_STYLES.unknown.fill]];
  expect(conditions()).toEqual(expected);
  await session.book.clearMarks();
  expect(conditions()).toEqual(expected);
});

it("what only adorns is left out by its name where Excel refuses it; the rest is there", async () => {
  const long = Array.from({ length: 60 }, (_, index) => `第${index}个选项`);
  const placed: PlacedSheet = {
    ...FULL, validations: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { kind: "list", values: long }, strict: true, title: "", message: "" }],
  };
  expect(await session.book.paint(placed)).toEqual({ sheet: "新表", leftOut: ["validations"] });
  expect(session.office.person.sheet("新表").freeze).toEqual({ rows: 1, columns: 1 });
});

it("other sheets stay as they were", async () => {
  const before = snapshot(session.office).sheets;
  await session.book.paint(FULL);
  expect(snapshot(session.office).sheets.slice(0, 2)).toEqual(before);
});

it("a name that is taken, also in other letters, is refused and changes nothing", async () => {
  const before = snapshot(session.office);
  await expect(session.book.paint(sampleSheet("SHEET1"))).rejects.toMatchObject({ code: "sheetExists", subject: "SHEET1" });
  expect(snapshot(session.office)).toEqual(before);
});

it("a workbook whose structure is protected is refused and changes nothing", async () => {
  session.office.workbook.isProtected = true;
  const before = snapshot(session.office);
  await expect(session.book.paint(FULL)).rejects.toMatchObject({ code: "workbookProtected" });
  expect(snapshot(session.office)).toEqual(before);
});

it("a sheet whose contents Excel refuses is taken away again", async () => {
  const before = snapshot(session.office);
  const placed = { ...FULL, names: [{ name: "不 行", refersTo: "=1" }] };
  await expect(session.book.paint(placed)).rejects.toMatchObject({ code: "unexpected", subject: "新表" });
  expect(snapshot(session.office)).toEqual(before);
});
