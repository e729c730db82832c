/** 检查结果 and 审核意见: one report as data, on a sheet, in Word and in Markdown. */
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { recogniseTables } from "../../src/table/recognise";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { readDocx } from "../../src/document/docx/read-docx";
import { buildReport } from "../../src/report/document/build-report";
import { toMarkdown } from "../../src/report/document/to-markdown";
import { toSheet } from "../../src/report/document/to-sheet";
import { inputOf } from "../../src/tasks/review/input-of";
import { makeReport } from "../../src/tasks/review/make-report";
import { setRule } from "../../src/tasks/review/set-rule";
import { writeResults } from "../../src/tasks/review/write-results";
import type { CheckReport } from "../../src/tasks/tasks";
import { SOFFICE, convert, pagesOf } from "../files/libreoffice";
import { SHEET, check, contentsOf, explainOne, findingOf, pingxiangBook, valueOf, type Book } from "./book";

/** Throws at what is no well-formed XML. */
const parse = (part: Uint8Array): void => { new SaxesParser().write(new TextDecoder("utf-8", { fatal: true }).decode(part)).close(); };

/** One explained warning, one rule off, one mistake more: 人均预期寿命 (E3) planned at 70 under a baseline of 77.78. */
async function reviewedBook(): Promise<{ book: Book; report: CheckReport }> {
  const book = pingxiangBook();
  await explainOne(book, findingOf(await check(book), "ceilingAboveBaseline", "孕产妇死亡率"), "控制性上限。", "孕产妇死亡率");
  await setRule(book, { rule: "units-agree", on: false, language: "zh" });
  book.inspect.type({ sheet: SHEET, row: 2, column: 4, rows: 1, columns: 1 }, 70);
  return { book, report: await check(book) };
}

const sectionOf = (report: CheckReport, heading: string) => {
  const found = buildReport(inputOf(report), "opinion", "zh").sections.find((section) => section.heading === heading);
  if (found === undefined) throw new Error(`no section ${heading}`);
  return found;
};

describe("the report as data", () => {
  it("says how much was checked, what stands, what was explained and what to do", async () => {
    const { report } = await reviewedBook();
    const [first, verdict] = sectionOf(report, "总体意见").paragraphs;
    const count = (severity: string): number => report.diagnostics.filter((each) => each.severity === severity).length;
    expect(first).toBe(`共检查指标24项，其中约束性指标3项。发现错误${count("error")}处，需核实${count("warning")}处，提示${count("info")}处；另有1处已作说明。`);
    expect(verdict).toContain("必须改正");
  });

  it("has the binding indicators with the figures that decided", async () => {
    const { report } = await reviewedBook();
    expect(sectionOf(report, "约束性指标").table?.rows.map(({ cells: [, name, risk] }) => [name, risk])).toEqual([
      ["每万人口全科医生数", "高风险"], ["全市儿童青少年总体近视率", "关注"], ["个人卫生支出占卫生总费用的比重", "无法判定"],
    ]);
    expect(sectionOf(report, "约束性指标").table?.rows[0]?.cells[3]).toBe("2.0 → 3.5；差距 +1.5人/万人；每年 +0.3人/万人；年均增速 11.8%");
  });

  it("lists errors first, each with its cell and the number of its source", async () => {
    const { report } = await reviewedBook();
    const rows = sectionOf(report, "问题清单").table?.rows ?? [];
    expect(rows).toHaveLength(report.diagnostics.length);
    expect(rows[0]?.cells.slice(0, 3)).toEqual(["E3", "人均预期寿命", "错误"]);
    expect(rows[0]?.at).toMatchObject({ sheet: SHEET, row: 2, column: 4 });
    const sources = sectionOf(report, "依据和口径").paragraphs;
    for (const { cells } of rows) {
      for (const number of cells[5].match(/\d+/g) ?? []) expect(sources[Number(number) - 1]).toMatch(new RegExp(`^${number}\\. `));
    }
  });

  it("says what was explained and by whom, what was not checked, and which rules are off", async () => {
    const { report } = await reviewedBook();
    expect(sectionOf(report, "填写说明的情况").table?.rows.map(({ cells }) => [cells[1], cells[2], cells[4], cells[5]]))
      .toEqual([["孕产妇死亡率", "已说明", "控制性上限。", "规划科，2026-03-02"]]);
    const unchecked = sectionOf(report, "未检查的内容和规则设置").table?.rows.map(({ cells }) => [cells[1], cells[2]]) ?? [];
    expect(unchecked[0]).toEqual(["单位一致", "已关闭"]);
    expect(unchecked.filter(([, state]) => state === "未检查")).toHaveLength(new Set(report.outcomes.filter(({ state }) => state === "inapplicable").map(({ rule }) => rule)).size);
  });

  it("adds up: the indicators of all domains, and of all natures, are the table's 24", async () => {
    const { report } = await reviewedBook();
    const rows = sectionOf(report, "分类统计").table?.rows ?? [];
    for (const group of ["领域", "性质"]) {
      expect(rows.filter(({ cells }) => cells[0] === group).reduce((sum, { cells }) => sum + Number(cells[2]), 0)).toBe(24);
    }
    expect(rows.find(({ cells }) => cells[1] === "约束性")?.cells[2]).toBe("3");
  });

  it("never reads like a clean result when nothing could be run", async () => {
    const { report } = await reviewedBook();
    const nothing = { ...report, diagnostics: [], outcomes: report.outcomes.map(({ rule }) => ({ rule, state: "crashed" as const, error: "x" })) };
    expect(sectionOf(nothing, "总体意见").paragraphs[1]).toContain("不能据此认为没有问题");
  });

  it("is worded in English too, without a Chinese word of its own", async () => {
    const { report } = await reviewedBook();
    const { sections } = buildReport(inputOf(report), "opinion", "en");
    expect(sections.map(({ heading }) => heading)).toEqual([
      "Overall", "Binding indicators", "Findings", "Explanations", "Since the last check", "By domain and nature", "Not checked, and settings of rules", "Sources and conventions",
    ]);
    for (const { heading, table } of sections) expect(heading + (table?.columns.join("") ?? "")).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("the sheet 检查结果", () => {
  it("links every finding to its cell, prints on A4, and is never taken for a table", async () => {
    const { book, report } = await reviewedBook();
    const { sheet, kept } = valueOf(await writeResults(book, report, "zh"));
    expect([sheet, kept]).toEqual(["检查结果", null]);
    const grid = await book.read(sheet);
    const links = (grid.formulas ?? []).flat().filter((formula) => formula !== null);
    expect(links).toContain("=HYPERLINK(\"#'萍乡市主要指标'!E3\",\"E3\")");
    expect(links.length).toBeGreaterThanOrEqual(report.diagnostics.length + report.binding.length);
    expect(book.inspect.painted(sheet)?.print).toMatchObject({ paper: "A4", fitToWidth: true });
    expect(recogniseTables(grid)).toEqual([]);
    // The check that follows is not changed by it.
    expect((await check(book)).diagnostics).toEqual(report.diagnostics);
  });

  it("gives way to the next one, which is the same sheet anew", async () => {
    const { book, report } = await reviewedBook();
    await writeResults(book, report, "zh");
    book.inspect.type({ sheet: SHEET, row: 2, column: 4, rows: 1, columns: 1 }, 79);
    const { sheet } = valueOf(await writeResults(book, await check(book), "zh"));
    expect(sheet).toBe("检查结果");
    expect((await book.sheets()).filter(({ name }) => name.startsWith("检查结果"))).toHaveLength(1);
    expect((await book.read(sheet)).formulas?.flat()).not.toContain("=HYPERLINK(\"#'萍乡市主要指标'!E3\",\"E3\")");
  });

  it("is kept when somebody has written on it", async () => {
    const { book, report } = await reviewedBook();
    await writeResults(book, report, "zh");
    book.inspect.type({ sheet: "检查结果", row: 1, column: 7, rows: 1, columns: 1 }, "已与区里核对");
    expect(valueOf(await writeResults(book, report, "zh"))).toMatchObject({ sheet: "检查结果（2）", kept: "检查结果" });
    expect((await book.read("检查结果")).texts.flat()).toContain("已与区里核对");
  });

  it("never takes the place of a user's sheet of that name", async () => {
    const { book, report } = await reviewedBook();
    await book.paint({ ...toSheet(buildReport(inputOf(report), "results", "zh"), "检查结果"), cells: [{ row: 0, column: 0, content: "去年的检查结果" }], merges: [] });
    const before = await contentsOf(book, "检查结果");
    expect(valueOf(await writeResults(book, report, "zh")).sheet).toBe("检查结果（2）");
    expect(await contentsOf(book, "检查结果")).toEqual(before);
  });

  it("text from the sheet stays text, and a name with quotes leads to its cell", async () => {
    const { report } = await reviewedBook();
    const at = { sheet: "甲区'\"表\"", row: 2, column: 4, rows: 1, columns: 1 };
    const [finding] = report.diagnostics;
    if (finding === undefined) throw new Error("no finding");
    const evil = { ...report, tables: [{ ...report.table, sheet: at.sheet, title: "=1+1" }], diagnostics: [{ ...finding, at }], since: null };
    const placed = toSheet(buildReport(inputOf(evil), "results", "zh"), "检查结果");
    expect(placed.cells.map(({ content }) => content)).toContainEqual({ formula: "=HYPERLINK(\"#'甲区''\"\"表\"\"'!E3\",\"E3\")" });
    expect(placed.cells.filter(({ content }) => typeof content === "object" && content !== null).length).toBe(1 + report.binding.length + report.explanations.explained.length);
  });

  (SOFFICE === null ? it.skip : it)("is printed by LibreOffice on few pages", async () => {
    const { report } = await reviewedBook();
    const bytes = await writeXlsx([toSheet(buildReport(inputOf(report), "results", "zh"), "检查结果")]);
    const pages = pagesOf(convert(bytes, "pdf"));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(5);
  });
});

describe("审核意见", () => {
  it("as Word: well-formed, with every opinion in it", async () => {
    const { report } = await reviewedBook();
    const made = await makeReport({ input: inputOf(report, "萍乡.xlsx"), format: "docx", language: "zh" });
    expect(made.name).toBe("关于《萍乡市“十四五”卫生健康发展规划主要指标》的审核意见.docx");
    for (const [name, part] of Object.entries(unzipSync(made.bytes))) {
      if (name.endsWith(".xml") || name.endsWith(".rels")) expect(() => parse(part)).not.toThrow();
    }
    const text = JSON.stringify(readDocx(made.bytes, made.name));
    expect(text).toContain("送审文件：萍乡.xlsx");
    expect(text).toContain("的目标“70”弱于基期值77.78");
    expect(text).toContain("控制性上限。");
  });

  it("as Markdown: what came from the sheet cannot become a heading, a table or a tag", async () => {
    const { report } = await reviewedBook();
    const [indicator, ...others] = report.table.indicators;
    if (indicator === undefined) throw new Error("no indicator");
    const evil = { ...report, table: { ...report.table, title: "<script>|# x", indicators: [{ ...indicator, domain: "a|b\n# c" }, ...others] } };
    const text = toMarkdown(buildReport(inputOf(evil), "opinion", "zh"));
    expect(text).not.toContain("<script>");
    expect(text.split("\n").filter((line) => line.startsWith("# "))).toHaveLength(1);
    expect(text.split("\n").filter((line) => line.includes("领域 |")).every((line) => (line.match(/(?<!\\)\|/g) ?? []).length === 6)).toBe(true);
  });

  it("characters that XML forbids do not break the Word file", async () => {
    const { report } = await reviewedBook();
    const evil = { ...report, table: { ...report.table, title: "表\u0001\u000B\uD800题" } };
    const { bytes } = await makeReport({ input: inputOf(evil), format: "docx", language: "zh" });
    const body = unzipSync(bytes)["word/document.xml"];
    if (body === undefined) throw new Error("no document in it");
    expect(() => parse(body)).not.toThrow();
  });
});
