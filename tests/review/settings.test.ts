/** 检查设置: rules switched off or weighed otherwise for one workbook, and never in silence. */
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { RULES } from "../../src/rules/registry";
import { setRule } from "../../src/tasks/review/set-rule";
import { SHEET, check, contentsOf, explainOne, findingOf, nameOf, pingxiangBook, valueOf } from "./book";

const RULE = "target-not-weaker";
const language = "zh";

it("a rule that is switched off is not run and is named as off", async () => {
  const book = pingxiangBook();
  const before = await check(book);
  expect(before.diagnostics.some(({ rule }) => rule === RULE)).toBe(true);
  expect(valueOf(await setRule(book, { rule: RULE, on: false, language }))).toBe("检查设置");
  const report = await check(book);
  expect(report.diagnostics.some(({ rule }) => rule === RULE)).toBe(false);
  expect(report.outcomes.map(({ rule }) => rule)).not.toContain(RULE);
  expect(report.settings.off).toEqual([RULE]);
  // Everything else is as it was.
  expect(report.diagnostics).toEqual(before.diagnostics.filter(({ rule }) => rule !== RULE));
});

it("switched on again, everything is as at first", async () => {
  const book = pingxiangBook();
  const before = await check(book);
  await setRule(book, { rule: RULE, on: false, language });
  await setRule(book, { rule: RULE, on: true, language });
  const report = await check(book);
  expect([report.diagnostics, report.settings]).toEqual([before.diagnostics, { off: [], severities: {} }]);
});

it("a severity that the workbook gives counts for marks and for explanations", async () => {
  const book = pingxiangBook();
  const error = findingOf(await check(book), "bindingWithoutBaseline", "个人卫生支出占卫生总费用的比重");
  expect(error.severity).toBe("error");
  await setRule(book, { rule: error.rule, severity: "warning", language });
  const report = await check(book);
  expect(findingOf(report, error.finding, nameOf(report, error)).severity).toBe("warning");
  expect(report.settings.severities).toEqual({ [error.rule]: "warning" });
  await explainOne(book, error, "国家未公布分省基期。");
  expect((await check(book)).explanations.explained.map(({ diagnostic }) => diagnostic.key)).toEqual([error.key]);
  await setRule(book, { rule: error.rule, severity: null, language });
  expect((await check(book)).explanations.notCleared.map(({ why }) => why)).toEqual(["error"]);
});

it("the sheet names every rule, is chosen from by words, and reads the same in both languages", async () => {
  const book = pingxiangBook();
  await setRule(book, { rule: RULE, severity: "info", language: "en" });
  const grid = await book.read("Check settings");
  for (const { id } of RULES) expect(grid.texts.flat()).toContain(id);
  const placed = book.inspect.painted("Check settings");
  expect(placed?.validations.map(({ rule }) => (rule.kind === "list" ? rule.values : []))).toEqual([
    ["on", "off"], ["as the rule says", "error", "to verify", "remark"],
  ]);
  // A Chinese pane writes into it as well.
  await setRule(book, { rule: RULE, on: false, language: "zh" });
  expect((await check(book)).settings).toEqual({ off: [RULE], severities: { [RULE]: "info" } });
  expect((await book.sheets()).map(({ name }) => name)).not.toContain("检查设置");
});

it("a reason that somebody wrote stays", async () => {
  const book = pingxiangBook();
  const sheet = valueOf(await setRule(book, { rule: RULE, on: false, language }));
  const row = (await book.read(sheet)).texts.findIndex((line) => line.includes(RULE));
  book.inspect.type({ sheet, row, column: 3, rows: 1, columns: 1 }, "控制指标多，逐条说明");
  await setRule(book, { rule: RULE, on: true, language });
  expect((await book.read(sheet)).texts[row]).toEqual(expect.arrayContaining(["开", "控制指标多，逐条说明"]));
});

it("a word that is no choice changes nothing and is reported with its row", async () => {
  const book = memoryWorkbook([
    { name: SHEET, cells: await contentsOf(pingxiangBook(), SHEET) },
    { name: "设置", cells: [["规则编号", "开关", "严重程度"], [RULE, "停用", ""], ["units-agree", "关", "很严重"]] },
  ]);
  const { settings, unreadSettings, outcomes } = await check(book);
  expect(settings).toEqual({ off: ["units-agree"], severities: {} });
  expect(outcomes.map(({ rule }) => rule)).toContain(RULE);
  expect(unreadSettings).toEqual([{ row: 1, rule: RULE, word: "停用" }, { row: 2, rule: "units-agree", word: "很严重" }]);
});

it("a hidden sheet of settings still counts", async () => {
  const book = memoryWorkbook([
    { name: SHEET, cells: await contentsOf(pingxiangBook(), SHEET) },
    { name: "检查设置", visible: false, cells: [["规则编号", "开关", "严重程度"], [RULE, "关", ""]] },
  ]);
  expect((await check(book)).settings.off).toEqual([RULE]);
});
