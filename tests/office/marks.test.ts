import type { Mark } from "../../src/grid/mark";
import { cellAt } from "../../src/grid/area";
import { MARK_STYLES, TONES } from "../../src/grid/mark";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { bootOffice } from "./host/boot";
import type { Session } from "./session";
import { openSession, snapshot } from "./session";

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

const rules = () => session.office.person.sheet("指标").conditionals;
const mark = (row: number, column: number, tone: Mark["tone"]): Mark => ({ at: cellAt("指标", row, column), tone });
const marks: Mark[] = [mark(2, 1, "warning"), mark(3, 1, "riskHigh"), mark(3, 2, "riskHigh"), mark(3, 3, "riskHigh"), mark(2, 1, "error")];

it("marks are rules on top of the user's own, in the tone's look, and change no cell", async () => {
  const before = snapshot(session.office);
  await session.book.show(marks);
  const after = snapshot(session.office);
  const own = after.sheets[1]?.conditionals.slice(0, -2);
  expect(own?.map(({ areas, format }) => ({ areas, fill: format.fill, color: format.color }))).toEqual([
    { areas: [{ row: 3, column: 1, rows: 1, columns: 3 }], fill: MARK_STYLES.riskHigh.fill, color: MARK_STYLES.riskHigh.color },
    { areas: [{ row: 2, column: 1, rows: 1, columns: 1 }], fill: MARK_STYLES.error.fill, color: MARK_STYLES.error.color },
    { areas: [{ row: 2, column: 1, rows: 1, columns: 1 }], fill: MARK_STYLES.warning.fill, color: MARK_STYLES.warning.color },
  ]);
  expect(own?.[0]?.format).toMatchObject({ bold: true, underline: "Single" });
  expect(after.sheets[1]?.conditionals.slice(-2)).toEqual(before.sheets[1]?.conditionals);
  expect(after.sheets[1]?.formats).toEqual(before.sheets[1]?.formats);
  expect(after.sheets[1]?.cells).toEqual(before.sheets[1]?.cells);
});

it("where marks of two checks meet, the worse is seen, and all stand above the user's rules", async () => {
  const before = snapshot(session.office);
  await session.book.show([mark(2, 1, "warning"), mark(3, 1, "riskHigh")]);
  await session.book.show([mark(2, 1, "info"), mark(2, 1, "error")]);
  const seen = ["riskHigh", "error", "warning", "info"] as const;
  expect(rules().map(({ format }) => format.fill)).toEqual([...seen.map((tone) => MARK_STYLES[tone].fill), "#FFFF00", "#FFFF00"]);
  await session.book.clearMarks();
  expect(snapshot(session.office)).toEqual(before);
});

it("marks set and cleared leave the workbook as it was, to the last format and rule", async () => {
  const before = snapshot(session.office);
  await session.book.show(marks);
  await session.book.show(TONES.map((tone, row) => mark(row, 0, tone)));
  expect(snapshot(session.office)).not.toEqual(before);
  await session.book.clearMarks();
  expect(snapshot(session.office)).toEqual(before);
});

it("a later session clears the marks of an earlier one", async () => {
  const before = snapshot(session.office);
  await session.book.show(marks);
  session.office.close();
  const office = await bootOffice({ workbook: session.office.workbook });
  session = { office, book: excelWorkbook() };
  await session.book.clearMarks();
  expect(snapshot(office)).toEqual(before);
});

it("marks are found again though Excel gave their rules other ids, and though nothing is remembered", async () => {
  const before = snapshot(session.office);
  await session.book.show(marks);
  const sheet = session.office.person.sheet("指标");
  sheet.conditionals = sheet.conditionals.map((rule, index) => (rule.id.startsWith("{USER") ? rule : { ...rule, id: `{NEW-${index}}` }));
  session.office.workbook.settings.clear();
  await session.book.clearMarks();
  expect(snapshot(session.office)).toEqual(before);
});

it("a mark that the user deleted is no obstacle", async () => {
  await session.book.show(marks);
  const sheet = session.office.person.sheet("指标");
  sheet.conditionals = sheet.conditionals.slice(1);
  await session.book.clearMarks();
  expect(rules().map(({ formula }) => formula)).toEqual(["=B3>C3", "=TRUE"]);
});

it("a user's rule that has taken a remembered id stays", async () => {
  await session.book.show([mark(2, 1, "info")]);
  const sheet = session.office.person.sheet("指标");
  const taken = sheet.conditionals[0]?.id ?? "";
  sheet.conditionals = sheet.conditionals.slice(1).map((rule, index) => (index === 0 ? { ...rule, id: taken } : rule));
  await session.book.clearMarks();
  expect(rules().map(({ formula }) => formula)).toEqual(["=B3>C3", "=TRUE"]);
});

it("where Excel stumbles over a user's rule, the remembered marks are cleared all the same", async () => {
  await session.book.show(marks);
  session.office.person.sheet("指标").stumbles = true;
  await session.book.clearMarks();
  expect(rules().map(({ formula }) => formula)).toEqual(["=B3>C3", "=TRUE"]);
});

it("a mark on an area covers the area", async () => {
  await session.book.show([{ at: { sheet: "指标", row: 2, column: 0, rows: 2, columns: 4 }, tone: "info" }]);
  expect(rules()[0]?.areas).toEqual([{ row: 2, column: 0, rows: 2, columns: 4 }]);
});

it("a sheet protected in between refuses to clear, by its name, and keeps the marks for later", async () => {
  await session.book.show(marks);
  session.office.person.protect("指标");
  const before = snapshot(session.office);
  await expect(session.book.clearMarks()).rejects.toMatchObject({ code: "sheetProtected", subject: "指标" });
  expect(snapshot(session.office)).toEqual(before);
});

it("of marks for two sheets none is shown when one sheet is protected", async () => {
  session.office.person.protect("指标");
  const before = snapshot(session.office);
  await expect(session.book.show([{ at: cellAt("Sheet1", 0, 0), tone: "info" }, ...marks])).rejects
    .toMatchObject({ code: "sheetProtected", subject: "指标" });
  expect(snapshot(session.office)).toEqual(before);
});
