/** Tables that are not read are told: in the pane, on 检查结果, in 审核意见 and on the command line. */
import type { CellValue } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { buildReport } from "../../src/report/document/build-report";
import { toMarkdown } from "../../src/report/document/to-markdown";
import { describeUnread } from "../../src/report/describe-unread";
import { inputOf } from "../../src/tasks/review/input-of";
import { commandLine } from "../cli/command-line";
import { check } from "./book";

const MAIN: readonly CellValue[][] = [
  ["某省“十四五”规划主要指标"],
  ["序号", "指标", "单位", "2020年", "2025年", "属性"],
  [1, "森林覆盖率", "%", 36, 38, "约束性"],
  [2, "农村自来水普及率", "%", 88, 92, "预期性"],
];
const CITIES: readonly CellValue[][] = [["表2 分市目标"], ["市", "基站数（万个）"], ["全省合计", 13], ["甲市", 4.2], ["乙市", 2.1]];
const place = commandLine();

it("a sheet beside the checked one whose table has no column of indicators", async () => {
  const book = memoryWorkbook([{ name: "主要指标", cells: MAIN }, { name: "分市", cells: CITIES }, { name: "正文", cells: [["到2025年，森林覆盖率达到38%。"]] }]);
  const report = await check(book, "主要指标");
  expect(report.unread).toEqual([{ at: { sheet: "分市", row: 1, column: 0, rows: 4, columns: 2 }, title: "表2 分市目标", why: "noNames" }]);
  const [first] = report.unread;
  expect(first && describeUnread(first, "zh")).toBe("工作表“分市”A2:B5《表2 分市目标》没有读：表头里没有“指标”这样的栏，看不出哪一栏是指标名称。其中的数没有检查，请人工核对。");
  const results = buildReport(inputOf(report), "results", "zh");
  expect(results.sections[0]?.paragraphs).toContain("有1张表没有读，其中的数没有检查，详见“未检查的内容和规则设置”。");
  const told = results.sections.flatMap(({ table }) => table?.rows ?? []).find(({ cells }) => cells[2] === "没有读");
  expect(told).toMatchObject({ cells: ["分市!A2:B5", "表2 分市目标", "没有读", expect.stringContaining("没有“指标”这样的栏"), "", ""], at: { sheet: "分市", row: 1 } });
  expect(toMarkdown(buildReport(inputOf(report), "opinion", "zh"))).toContain("分市!A2:B5");
});

it("nothing is told where every table was read", async () => {
  const report = await check(memoryWorkbook([{ name: "主要指标", cells: MAIN }]), "主要指标");
  expect(report.unread).toEqual([]);
  expect(JSON.stringify(buildReport(inputOf(report), "results", "zh"))).not.toContain("没有读");
});

it("the command line says it, and gives it to scripts", () => {
  const path = place.write("两表.csv", [...MAIN, [], ...CITIES].map((row) => row.join(",")).join("\n"));
  expect(place.fyp(["check", path]).out).toContain("A7:B10《表2 分市目标》没有读");
  expect(place.fyp(["read", path]).out).toContain("没有读");
  const { files } = JSON.parse(place.fyp(["check", path, "--json"]).out) as { files: readonly { unread: readonly object[] }[] };
  expect(files[0]?.unread).toMatchObject([{ cell: "A7:B10", title: "表2 分市目标", why: "noNames" }]);
});
