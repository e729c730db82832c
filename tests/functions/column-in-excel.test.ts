/** A column of formulas, and values in their place, in Excel: through the real Office.js client over the emulated host. */
import type { Workbook } from "../../src/host/workbook";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { fillColumn } from "../../src/tasks/fill-column/fill-column";
import { planColumn } from "../../src/tasks/fill-column/plan-column";
import { countFormulas, freezeFormulas } from "../../src/tasks/freeze-formulas";
import { bootOffice, type OfficeHost } from "../office/host/boot";

const SHEET = "萍乡市主要指标";
const REQUEST = { kind: "gap", language: "zh", sheet: SHEET } as const;

let office: OfficeHost;
let book: Workbook;
beforeEach(async () => {
  office = await bootOffice();
  book = excelWorkbook();
  await book.paint(pingxiangSheet());
});
afterEach(() => office.close());

const planned = async () => {
  const plan = await planColumn(book, REQUEST);
  if (!plan.ok) throw new Error(JSON.stringify(plan.fault));
  return plan.value;
};

it("is written beside 萍乡's table in a number of requests that does not grow with the rows", async () => {
  const seen = await planned();
  expect(seen.rows).toHaveLength(24);
  office.requests.syncs = 0;
  expect(await fillColumn(book, REQUEST, seen)).toMatchObject({ ok: true, value: { kind: "written", formulas: 24, stale: 0 } });
  expect(office.requests.syncs).toBeLessThan(15);
  const grid = await book.read({ ...seen.header.at, rows: 25 });
  expect(grid.values[0]).toEqual(["差距"]);
  expect(grid.formulas?.slice(1).map(([formula]) => formula)).toEqual(seen.rows.map(({ formula }) => formula));
});

it("does not write over what somebody typed there in the meantime", async () => {
  const seen = await planned();
  const { row, column } = seen.header.at;
  office.person.type(SHEET, row + 3, column, "勿动");
  const outcome = await fillColumn(book, REQUEST, seen);
  // The column is taken now: the preview moves on and nothing is written.
  expect(outcome).toMatchObject({ ok: true, value: { kind: "changed", plan: { header: { at: { column: column + 1 } } } } });
  expect((await book.read({ ...seen.header.at, rows: 4 })).values.map(([value]) => value)).toEqual([null, null, null, "勿动"]);
});

it("values take the place of our formulas only, and only where they still stand", async () => {
  const before = await book.read(SHEET);
  const ours = before.formulas?.flat().filter((formula) => formula?.includes("FYP.")).length ?? 0;
  expect(ours).toBeGreaterThan(0);
  office.person.type(SHEET, 40, 0, { formula: "=SUM(D3:D4)" });
  await book.reveal({ sheet: SHEET, row: 0, column: 0, rows: 1, columns: 1 });
  const counted = await countFormulas(book, "sheet");
  if (!counted.ok) throw new Error(JSON.stringify(counted.fault));
  expect(counted.value.values + counted.value.errors).toBe(ours);
  const frozen = await freezeFormulas(book, counted.value);
  expect(frozen).toMatchObject({ ok: true, value: { frozen: counted.value.values, errors: counted.value.errors, stale: 0 } });
  const after = await book.read(SHEET);
  expect(after.formulas?.flat().filter((formula) => formula !== null)).toEqual(
    [...Array.from({ length: counted.value.errors }, () => expect.stringContaining("FYP.")), "=SUM(D3:D4)"]);
});
