import type { WorkbookEvent } from "../../src/host/workbook";
import { cellAt } from "../../src/grid/area";
import { areasOfAddress } from "../../src/hosts/excel/watch";
import { pause, until } from "../contract/host-under-test";
import { sampleSheet } from "../workbook-contract";
import type { Session } from "./session";
import { openSession } from "./session";

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

it("tells of a person's changes, selections and sheets, and not of the add-in's own writes and marks", async () => {
  const seen: WorkbookEvent[] = [];
  const stop = await session.book.watch((event) => seen.push(event));
  await session.book.write([{ at: cellAt("指标", 3, 2), was: 3.5, becomes: 4 }]);
  await session.book.show([{ at: cellAt("指标", 3, 2), tone: "error" }]);
  await pause(60);
  expect(seen).toEqual([]);

  session.office.person.type("指标", 2, 1, 78);
  session.office.person.insertRows("指标", 4, 2);
  session.office.person.select("指标", { row: 1, column: 0, rows: 2, columns: 3 }, { row: 9, column: 9, rows: 1, columns: 1 });
  session.office.person.addSheet("又一张");
  await until(() => seen.length === 4);
  expect(seen).toHaveLength(4);
  expect(seen).toEqual(expect.arrayContaining([
    { kind: "changed", at: cellAt("指标", 2, 1) },
    { kind: "changed", at: { sheet: "指标", row: 4, column: 0, rows: 2, columns: 16_384 } },
    { kind: "selected", at: { sheet: "指标", area: { row: 1, column: 0, rows: 2, columns: 3 } } },
    { kind: "sheets" },
  ]));

  await stop();
  session.office.person.type("指标", 2, 1, 79);
  await pause(60);
  expect(seen).toHaveLength(4);
  for (const kind of ["changed", "selected", "added", "deleted", "renamed"] as const) expect(session.office.listeners(kind)).toBe(0);
});

it("a sheet renamed since is told by its present name", async () => {
  const seen: WorkbookEvent[] = [];
  await session.book.watch((event) => seen.push(event));
  session.office.person.rename("指标", "改名");
  session.office.person.type("改名", 2, 1, 78);
  await until(() => seen.length > 0);
  expect(seen).toEqual([{ kind: "changed", at: cellAt("改名", 2, 1) }]);
});

it("a sheet painted by the add-in is news too: the list of sheets is another", async () => {
  const seen: WorkbookEvent[] = [];
  await session.book.watch((event) => seen.push(event));
  await session.book.paint(sampleSheet("新表"));
  await until(() => seen.length > 0);
  expect(seen).toEqual([{ kind: "sheets" }]);
});

it.each([
  ["B3", [{ row: 2, column: 1, rows: 1, columns: 1 }]],
  ["A1:B2,D4", [{ row: 0, column: 0, rows: 2, columns: 2 }, { row: 3, column: 3, rows: 1, columns: 1 }]],
  ["5:6", [{ row: 4, column: 0, rows: 2, columns: 16_384 }]],
  ["B:C", [{ row: 0, column: 1, rows: 1_048_576, columns: 2 }]],
])("the address %s is read", (address, areas) => {
  expect(areasOfAddress(address)).toEqual(areas);
});

it("renaming is told where Excel tells it, from ExcelApi 1.17 on", async () => {
  session.office.close();
  session = await openSession({ requirements: { excelapi: 1.17 } });
  const seen: WorkbookEvent[] = [];
  const stop = await session.book.watch((event) => seen.push(event));
  session.office.person.rename("指标", "指标表");
  await until(() => seen.length > 0);
  expect(seen).toEqual([{ kind: "sheets" }]);
  await stop();
  expect(session.office.listeners("renamed")).toBe(0);
});

it("with a chart selected the active cell is told", async () => {
  session.office.person.select("指标");
  expect(await session.book.selection()).toEqual({ sheet: "指标", area: { row: 0, column: 0, rows: 1, columns: 1 } });
});

it("the selection is told, of several areas the first", async () => {
  session.office.person.select("指标", { row: 1, column: 0, rows: 2, columns: 3 }, { row: 9, column: 9, rows: 1, columns: 1 });
  expect(await session.book.selection()).toEqual({ sheet: "指标", area: { row: 1, column: 0, rows: 2, columns: 3 } });
});
