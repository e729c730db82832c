/** 填写说明: a warning is explained, the explanation is kept in the workbook, and every check weighs it. */
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { recogniseTable } from "../../src/table/recognise";
import { explain } from "../../src/tasks/review/explain";
import { SHEET, check, contentsOf, explainOne, findingOf, nameOf, pingxiangBook, valueOf, type Book } from "./book";

const CEILING = ["ceilingAboveBaseline", "孕产妇死亡率"] as const;
const TEXT = "控制性上限：国家要求不高于12/10万，基期受小样本影响。";

async function explainedBook(): Promise<{ book: Book; sheet: string }> {
  const book = pingxiangBook();
  const sheet = await explainOne(book, findingOf(await check(book), ...CEILING), TEXT, CEILING[1]);
  return { book, sheet };
}

it("an explanation clears a warning, which is then listed as explained with who said what and when", async () => {
  const { book } = await explainedBook();
  const report = await check(book);
  expect(report.diagnostics.filter((each) => each.finding === CEILING[0] && nameOf(report, each) === CEILING[1])).toEqual([]);
  expect(report.explanations.explained.map(({ diagnostic, explanation: { text, by, on } }) => [nameOf(report, diagnostic), text, by, on]))
    .toEqual([[CEILING[1], TEXT, "规划科", "2026-03-02"]]);
});

it("an explained finding is no longer lit on the sheet", async () => {
  const book = pingxiangBook();
  const before = findingOf(await check(book), ...CEILING);
  const isLit = (): boolean => book.inspect.marks().some(({ at }) => at.row === before.at.row && at.column === before.at.column);
  expect(isLit()).toBe(true);
  await explainOne(book, before, TEXT);
  await check(book);
  expect(isLit()).toBe(false);
});

it("an error stays open however it is explained, and the explanation is shown beside it", async () => {
  const book = pingxiangBook();
  const error = findingOf(await check(book), "bindingWithoutBaseline", "个人卫生支出占卫生总费用的比重");
  await explainOne(book, error, "基期数据尚未公布。");
  const report = await check(book);
  expect(report.diagnostics.map(({ key }) => key)).toContain(error.key);
  expect(report.explanations.explained).toEqual([]);
  expect(report.explanations.notCleared.map(({ why, explanation }) => [why, explanation.text])).toEqual([["error", "基期数据尚未公布。"]]);
});

it("the sheet can be read by people, stays in front of nobody, and is never taken for a table of the plan", async () => {
  const { book, sheet } = await explainedBook();
  expect(sheet).toBe("填写说明");
  expect((await book.selection()).sheet).toBe(SHEET);
  const grid = await book.read(sheet);
  expect(grid.texts.flat()).toEqual(expect.arrayContaining(["指标", "问题", "说明", "说明人", "日期", CEILING[1], TEXT, "规划科", "2026-03-02"]));
  expect(recogniseTable(grid).ok).toBe(false);
});

it("survives rows inserted above the table and a new indicator that renumbers the others", async () => {
  const { book, sheet } = await explainedBook();
  const rows = await contentsOf(book, SHEET);
  const header = rows.findIndex((row) => row.includes("指标"));
  const newcomer = ["健康水平", 1, "居民健康素养水平（%）", "17.5", "25", "预期性"];
  const renumbered = rows.slice(header + 1).map((row) => row.map((content, column) => (column === 1 && typeof content === "number" ? content + 1 : content)));
  const edited = memoryWorkbook([
    { name: SHEET, cells: [["送审稿"], [], ...rows.slice(0, header + 1), newcomer, ...renumbered] },
    { name: sheet, cells: await contentsOf(book, sheet) },
  ]);
  const { explanations } = await check(edited);
  expect(explanations.explained.map(({ explanation }) => explanation.text)).toEqual([TEXT]);
});

it("does not clear a warning whose figures have changed since, and says so", async () => {
  const { book } = await explainedBook();
  const { at } = (await check(book)).explanations.explained[0]?.diagnostic ?? {};
  if (at === undefined) throw new Error("nothing is explained");
  book.inspect.type(at, "≤18/10万");
  const { explanations } = await check(book);
  expect(explanations.explained).toEqual([]);
  expect(explanations.notCleared.map(({ why }) => why)).toEqual(["changed"]);
  // Said again of the new figures, it counts; the finding keeps its one row.
  await explainOne(book, findingOf(await check(book), ...CEILING), TEXT);
  expect((await check(book)).explanations.explained).toHaveLength(1);
  expect((await book.read("填写说明")).texts.flat().filter((text) => text === TEXT)).toHaveLength(1);
});

it("shows explanations whose finding is gone, and leaves them on the sheet", async () => {
  const { book, sheet } = await explainedBook();
  const { at } = (await check(book)).explanations.explained[0]?.diagnostic ?? {};
  if (at === undefined) throw new Error("nothing is explained");
  // A baseline of 13 instead of 0: the ceiling of 12 lies below it.
  book.inspect.type({ ...at, column: at.column - 1 }, 13);
  const { explanations } = await check(book);
  expect(explanations.gone.map(({ text }) => text)).toEqual([TEXT]);
  expect((await book.read(sheet)).texts.flat()).toContain(TEXT);
});

it("what a person types into the sheet counts as well, wherever the columns have been moved", async () => {
  const book = pingxiangBook();
  const { key } = findingOf(await check(book), ...CEILING);
  const edited = memoryWorkbook([
    { name: SHEET, cells: await contentsOf(book, SHEET) },
    { name: "各区说明", cells: [["问题编号", "说明", "联系电话", "工作表"], [key, "国家控制线。", "0799-1234567", SHEET]] },
  ]);
  expect((await check(edited)).explanations.explained.map(({ explanation: { text, by } }) => [text, by])).toEqual([["国家控制线。", ""]]);
});

it("an explanation of another sheet's finding clears nothing here", async () => {
  const { book, sheet } = await explainedBook();
  const twoDistricts = memoryWorkbook([
    { name: "甲区", cells: await contentsOf(book, SHEET) },
    { name: SHEET, cells: await contentsOf(book, SHEET) },
    { name: sheet, cells: await contentsOf(book, sheet) },
  ]);
  const { explanations } = await check(twoDistricts, "甲区");
  expect([explanations.explained, explanations.gone]).toEqual([[], []]);
  expect((await check(twoDistricts)).explanations.explained).toHaveLength(1);
});

it("all open warnings can be put down to be explained; those that are explained already keep their text", async () => {
  const { book } = await explainedBook();
  const report = await check(book);
  const asked = [...report.diagnostics.filter(({ severity }) => severity === "warning"), ...report.explanations.explained.map(({ diagnostic }) => diagnostic)];
  const order = { by: "", on: "2026-03-03", language: "zh" } as const;
  const ask = () => explain(book, { ...order, statements: asked.map((diagnostic) => ({ diagnostic, indicator: nameOf(report, diagnostic), text: null })) });
  const sheet = valueOf(await ask());
  const rows = (await book.read(sheet)).values.length;
  valueOf(await ask());
  expect((await book.read(sheet)).values).toHaveLength(rows);
  const texts = (await book.read(sheet)).texts.flat();
  for (const diagnostic of asked) expect(texts).toContain(diagnostic.key);
  expect(texts).toContain(TEXT);
  expect((await check(book)).explanations.explained).toHaveLength(1);
});

it("an explanation can be taken back: the warning stands again", async () => {
  const { book } = await explainedBook();
  const [explained] = (await check(book)).explanations.explained;
  if (explained === undefined) throw new Error("nothing is explained");
  await explainOne(book, explained.diagnostic, "");
  const report = await check(book);
  expect(findingOf(report, ...CEILING).key).toBe(explained.diagnostic.key);
});

it("a sheet of that name that is the user's own is left alone", async () => {
  const book = memoryWorkbook([{ name: SHEET, cells: await contentsOf(pingxiangBook(), SHEET) }, { name: "填写说明", cells: [["填表须知"], ["单位为万元"]] }]);
  const before = await contentsOf(book, "填写说明");
  expect(await explainOne(book, findingOf(await check(book), ...CEILING), TEXT)).toBe("填写说明（2）");
  expect(await contentsOf(book, "填写说明")).toEqual(before);
});

it("a sheet of explanations that is protected is left, and why is said", async () => {
  const { book, sheet } = await explainedBook();
  book.inspect.protect(sheet, true);
  const finding = findingOf(await check(book), "ceilingAboveBaseline", "婴儿死亡率");
  const result = await explain(book, { statements: [{ diagnostic: finding, indicator: "婴儿死亡率", text: "同上" }], by: "", on: "2026-03-02", language: "zh" });
  expect(result).toMatchObject({ ok: false, fault: { kind: "host", code: "sheetProtected", subject: sheet } });
});

it("a renamed sheet keeps its explanations, as long as the numbers are those that were explained", async () => {
  const { book, sheet } = await explainedBook();
  const kept = await contentsOf(book, sheet);
  const renamed = (cells: Awaited<ReturnType<typeof contentsOf>>) => memoryWorkbook([{ name: "改名后的表", cells }, { name: sheet, cells: kept }]);
  const cells = await contentsOf(book, SHEET);
  expect((await check(renamed(cells), "改名后的表")).explanations.explained.map(({ explanation }) => explanation.text)).toEqual([TEXT]);
  const row = cells.findIndex((line) => line.includes(CEILING[1]));
  const changed = cells.map((line, index) => (index === row ? line.map((content) => (content === "≤12/10万" ? "≤11/10万" : content)) : line));
  expect((await check(renamed(changed), "改名后的表")).explanations.explained).toEqual([]);
});
