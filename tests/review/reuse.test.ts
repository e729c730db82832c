/** Checking again: what has not changed is not worked out anew, and the result is that of a full run. */
import fc from "fast-check";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import type { CellValue } from "../../src/grid/grid";
import { checkSheet } from "../../src/tasks/check-sheet";
import { setRule } from "../../src/tasks/review/set-rule";
import { check, contentsOf, pingxiangBook, SHEET, type Book } from "./book";

const PLAN: readonly CellValue[][] = [
  ["序号", "领域", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"],
  [1, "健康水平", "人均预期寿命", "岁", 78, "79", "预期性"],
  [2, "健康水平", "婴儿死亡率", "‰", null, "≤5‰", "约束性"],
  [3, "健康资源", "每千人口床位数", "张", 6.1, "7.5", "预期性"],
];
const PAST: readonly CellValue[][] = [
  ["某市“十三五”规划完成情况"],
  ["序号", "指标", "单位", "2015年", "2020年目标", "2020年实际完成值"],
  [1, "人均预期寿命", "岁", 77, 78, 78],
  [2, "婴儿死亡率", "‰", 4, 5, 3.1],
];

const cell = fc.constantFrom<CellValue>("—", "≥60%", "≤5‰", "3.1‰", "约束性", "预期性", "婴儿死亡率", "比2020年提高10%", " 7.5", 3.1, 78, null);
const edit = fc.record({ sheet: fc.constantFrom("规划", "完成情况"), row: fc.nat(4), column: fc.nat(6), content: cell });

/** All that a check found, without how the cells are marked. */
const foundBy = async (book: Book): Promise<unknown> => {
  const result = await checkSheet(book, { sheet: "规划" });
  if (!result.ok) return result.fault;
  const { diagnostics, outcomes, binding, table } = result.value;
  return { diagnostics, outcomes, binding, table };
};

it("after any edits of the sheet and of others, the result equals that of a workbook never checked before", async () => {
  await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
    const book = memoryWorkbook([{ name: "规划", cells: PLAN }, { name: "完成情况", cells: PAST }]);
    await foundBy(book);
    for (const { sheet, content, ...at } of edits) {
      book.inspect.type({ sheet, ...at, rows: 1, columns: 1 }, content);
      const fresh = memoryWorkbook([{ name: "规划", cells: await contentsOf(book, "规划") }, { name: "完成情况", cells: await contentsOf(book, "完成情况") }]);
      expect(await foundBy(book)).toEqual(await foundBy(fresh));
    }
  }), { numRuns: 60 });
});

it("what has not changed is not worked out anew", async () => {
  const book = pingxiangBook();
  const [first, second] = [await check(book), await check(book)];
  expect([second.table === first.table, second.outcomes === first.outcomes]).toEqual([true, true]);
  book.inspect.type({ sheet: SHEET, row: 2, column: 4, rows: 1, columns: 1 }, 70);
  expect((await check(book)).table === first.table).toBe(false);
});

it("another setting is another run of the same table", async () => {
  const book = pingxiangBook();
  const first = await check(book);
  await setRule(book, { rule: "target-not-weaker", on: false, language: "zh" });
  const second = await check(book);
  expect(second.table === first.table).toBe(true);
  expect(second.outcomes.length).toBe(first.outcomes.length - 1);
});
