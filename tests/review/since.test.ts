/** 与上次相比: what is new, gone and still there, by the findings' keys. */
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { checkSheet } from "../../src/tasks/check-sheet";
import { today } from "../../src/tasks/review/today";
import { SHEET, check, explainOne, findingOf, pingxiangBook, valueOf } from "./book";

it("the first check is compared with nothing", async () => {
  expect((await check(pingxiangBook())).since).toBeNull();
});

it("a check without a change finds everything still there", async () => {
  const book = pingxiangBook();
  const { diagnostics } = await check(book);
  const { since } = await check(book);
  expect(since?.on).toBe(today());
  expect([since?.added, since?.gone]).toEqual([[], []]);
  expect(since?.still).toHaveLength(diagnostics.length);
});

it("a mistake that was made is new, one that was corrected is gone", async () => {
  const book = pingxiangBook();
  const error = findingOf(await check(book), "bindingWithoutBaseline", "个人卫生支出占卫生总费用的比重");
  book.inspect.type(error.at, "30%");
  // 人均预期寿命: below its baseline of 77.78.
  book.inspect.type({ sheet: SHEET, row: 2, column: 4, rows: 1, columns: 1 }, 70);
  const { since } = await check(book);
  expect(since?.gone.map(({ finding, at }) => [finding, at])).toContainEqual(["bindingWithoutBaseline", error.at]);
  expect(since?.added.map(({ finding }) => finding)).toContain("weaker");
  // Compared with this check, the next one brings nothing new.
  expect((await check(book)).since?.added).toEqual([]);
});

it("an explained finding is still there, not gone", async () => {
  const book = pingxiangBook();
  await explainOne(book, findingOf(await check(book), "ceilingAboveBaseline", "孕产妇死亡率"), "控制线。");
  const { since, explanations } = await check(book);
  expect([explanations.explained.length, since?.gone]).toEqual([1, []]);
});

it("a check that follows somebody's typing keeps the last one that was asked for as what to compare with", async () => {
  const book = pingxiangBook();
  const first = await check(book);
  const cell = { sheet: SHEET, row: 2, column: 4, rows: 1, columns: 1 };
  book.inspect.type(cell, 70);
  const second = valueOf(await checkSheet(book, { sheet: SHEET, following: first }));
  book.inspect.type({ ...cell, row: 3 }, "看情况");
  const third = valueOf(await checkSheet(book, { sheet: SHEET, following: second }));
  expect(second.since?.added.length).toBeGreaterThan(0);
  expect(third.since?.added).toEqual(expect.arrayContaining([...second.since?.added ?? []]));
});

it("marks that have not changed are not painted anew while following", async () => {
  const book = pingxiangBook();
  const first = await check(book);
  const painted = book.inspect.marks();
  const second = valueOf(await checkSheet(book, { sheet: SHEET, following: first }));
  expect(book.inspect.marks()).toBe(painted);
  expect(second.marked).toBe(true);
});

it("while somebody types nothing is written: marks stay until the next check that was asked for", async () => {
  const book = pingxiangBook();
  const first = await check(book);
  const painted = book.inspect.marks();
  book.inspect.type({ sheet: SHEET, row: 2, column: 4, rows: 1, columns: 1 }, 70);
  const second = valueOf(await checkSheet(book, { sheet: SHEET, following: first, leaveMarks: true }));
  expect(second.diagnostics.length).toBeGreaterThan(first.diagnostics.length);
  expect(book.inspect.marks()).toBe(painted);
  await checkSheet(book, { sheet: SHEET, following: second });
  expect(book.inspect.marks().length).toBeGreaterThan(painted.length);
});

const bigBook = (rows: number) => memoryWorkbook([{
  name: "大表",
  cells: [["序号", "指标", "单位", "2020年基期值", "2025年目标值", "属性"], ...Array.from({ length: rows }, (_, index) => [index + 1, `指标甲${index + 1}`, "%", null, 5, "预期性"])],
}]);

it("of thousands of findings signs are kept: what is new is told, what is gone is counted", async () => {
  const book = bigBook(3000);
  const { diagnostics } = await check(book, "大表");
  book.inspect.type({ sheet: "大表", row: 1, column: 3, rows: 1, columns: 1 }, 4);
  book.inspect.type({ sheet: "大表", row: 2, column: 4, rows: 1, columns: 1 }, 500);
  const { since } = await check(book, "大表");
  expect(since?.goneUnnamed).toBeGreaterThanOrEqual(1);
  expect(since?.gone).toEqual([]);
  expect(since?.added.length).toBeLessThan(5);
  expect((since?.still.length ?? 0) + (since?.goneUnnamed ?? 0)).toBe(diagnostics.length);
});

it("more findings than signs have room for are checked and simply not kept", async () => {
  const book = bigBook(9000);
  await check(book, "大表");
  expect((await check(book, "大表")).since).toBeNull();
});

it("what another program left in its place is taken for nothing", async () => {
  const book = pingxiangBook();
  await book.remember("last-check", "{\"version\":1,");
  expect((await check(book)).since).toBeNull();
});

it("a check that is only shown is not kept, and what was kept of a sheet that is gone is forgotten", async () => {
  const book = memoryWorkbook([pingxiangSheet(), { ...pingxiangSheet(), name: "另一张" }]);
  await checkSheet(book, { sheet: SHEET, passing: true });
  expect(await book.recall("last-check")).toBeNull();
  await checkSheet(book, { sheet: "另一张" });
  await book.remove("另一张");
  await checkSheet(book, { sheet: SHEET });
  const kept: unknown = JSON.parse(await book.recall("last-check") ?? "null");
  expect(Object.keys((kept as { sheets: object }).sheets)).toEqual([SHEET]);
});
