/** FYP.CHECK goes by what a person has set right in the reading of the sheet, as the check in the pane does. */
import { checkFunction } from "../../src/app/functions/check-in-workbench";
import { checkInExcel } from "../../src/app/functions/check-in-excel";
import { parseA1 } from "../../src/grid/area";
import type { CellValue } from "../../src/grid/grid";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { correctSheet } from "../../src/tasks/correct-sheet";
import { bootOffice, type OfficeHost } from "../office/host/boot";

const SHEET = "指标";
/** The binding indicator in the last row lacks its baseline, which is an error at C4. */
const ROWS: readonly (readonly CellValue[])[] = [
  ["某区“十四五”主要指标"],
  ["指标", "单位", "现状", "2025年", "性质"],
  ["人均预期寿命", "岁", 77, 79, "预期性"],
  ["每千人口床位数", "张", "—", 6, "约束性"],
];
const areaOf = (a1: string) => {
  const area = parseA1(a1);
  if (area === null) throw new Error(a1);
  return area;
};

/** The cells of findings at level 错误. */
const errorsIn = (rows: readonly (readonly unknown[])[]): readonly unknown[] => rows.filter(([, level]) => level === "错误").map(([cell]) => cell);

async function inWorkbench(book: ReturnType<typeof memoryWorkbook>, a1: string) {
  const grid = await book.read({ sheet: SHEET, ...areaOf(a1) });
  const result = await checkFunction("zh", book).run([grid.values.map((row) => [...row])], [grid]).answer();
  if (!Array.isArray(result)) throw new Error(JSON.stringify(result));
  return errorsIn(result);
}

test("in the workbench a row outside the area that was drawn is not judged, nor one outside the range of the formula", async () => {
  const book = memoryWorkbook([{ name: SHEET, cells: ROWS }]);
  expect(await inWorkbench(book, "A1:E4")).toEqual(["C4"]);
  await correctSheet(book, SHEET, { set: "area", area: areaOf("A2:E3") });
  expect(await inWorkbench(book, "A1:E4")).toEqual([]);
  await correctSheet(book, SHEET, { set: "area", area: areaOf("A2:E4") });
  expect(await inWorkbench(book, "A1:E4")).toEqual(["C4"]);
  expect(await inWorkbench(book, "A1:E3")).toEqual([]);
});

test("a correction of another sheet changes nothing", async () => {
  const book = memoryWorkbook([{ name: SHEET, cells: ROWS }, { name: "另一张", cells: ROWS }]);
  await correctSheet(book, "另一张", { set: "area", area: areaOf("A2:E3") });
  expect(await inWorkbench(book, "A1:E4")).toEqual(["C4"]);
});

describe("in Excel", () => {
  let office: OfficeHost;
  beforeAll(async () => {
    office = await bootOffice();
    office.person.addSheet(SHEET);
    ROWS.forEach((row, down) => row.forEach((content, right) => office.person.type(SHEET, down, right, content)));
  });
  afterAll(() => office.close());

  const found = async () => {
    const result = await checkInExcel(ROWS.map((row) => [...row]), null, `${SHEET}!A1:E4`);
    if (!result.ok) throw new Error(JSON.stringify(result.fault));
    return errorsIn(result.value);
  };

  test("the same holds, and taking the correction back brings the finding back", async () => {
    expect(await found()).toEqual(["C4"]);
    await correctSheet(excelWorkbook(), SHEET, { set: "area", area: areaOf("A2:E3") });
    expect(await found()).toEqual([]);
    await correctSheet(excelWorkbook(), SHEET, { set: "area", area: null });
    expect(await found()).toEqual(["C4"]);
  });
});
