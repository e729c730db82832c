/** `fyp check` honours what a workbook carries, and writes 审核意见. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { join } from "node:path";
import { checkCommand } from "../../src/app/cli/check-command";
import { templateCommand } from "../../src/app/cli/template-command";
import { MESSAGES } from "../../src/app/cli/messages";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { setRule } from "../../src/tasks/review/set-rule";
import { writeResults } from "../../src/tasks/review/write-results";
import { check, explainOne, findingOf, pingxiangBook } from "./book";

let folder = "";
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "fyp-review-")); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function session(json: boolean) {
  const said: string[] = [];
  const told: string[] = [];
  return {
    said, told,
    session: { language: "zh" as const, json, say: MESSAGES.zh, out: (line: string) => { said.push(line); }, tell: (line: string) => { told.push(line); }, stdin: async () => "" },
  };
}

/** 萍乡 with an explained warning, a rule off, and the sheet of results in it. */
async function reviewedFile(): Promise<string> {
  const book = pingxiangBook();
  await explainOne(book, findingOf(await check(book), "ceilingAboveBaseline", "孕产妇死亡率"), "控制性上限。", "孕产妇死亡率");
  await setRule(book, { rule: "units-agree", on: false, language: "zh" });
  await writeResults(book, await check(book), "zh");
  const painted = ["填写说明", "检查设置", "检查结果"].map((name) => book.inspect.painted(name)).filter((sheet): sheet is PlacedSheet => sheet !== null);
  const path = join(folder, "萍乡.xlsx");
  writeFileSync(path, await writeXlsx([pingxiangSheet(), ...painted]));
  return path;
}

it("weighs the explanations and settings of the file, and takes none of our own sheets for a table", async () => {
  const { said, session: given } = session(true);
  await checkCommand([await reviewedFile()], {}, given);
  const [file] = (JSON.parse(said.join("\n")) as { files: { diagnostics: { finding: string; indicator: string; sheet: string }[]; explained: unknown[]; settings: unknown; outcomes: { rule: string }[] }[] }).files;
  expect(file?.diagnostics.some(({ finding, indicator }) => finding === "ceilingAboveBaseline" && indicator === "孕产妇死亡率")).toBe(false);
  expect(file?.explained).toMatchObject([{ finding: "ceilingAboveBaseline", text: "控制性上限。", by: "规划科", on: "2026-03-02" }]);
  expect(file?.settings).toEqual({ off: ["units-agree"], severities: {} });
  expect(file?.outcomes.map(({ rule }) => rule)).not.toContain("units-agree");
  expect(new Set(file?.diagnostics.map(({ sheet }) => sheet))).toEqual(new Set(["萍乡市主要指标"]));
});

it("honours explanations and settings also where their sheets were hidden", async () => {
  const path = await reviewedFile();
  const parts = unzipSync(readFileSync(path));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const hidden = workbook.replace(/<sheet (?=[^>]*name="(?:填写说明|检查设置)")/g, '<sheet state="hidden" ');
  expect(hidden.match(/state="hidden"/g)).toHaveLength(2);
  writeFileSync(path, zipSync({ ...parts, "xl/workbook.xml": strToU8(hidden) }));
  const { said, told, session: given } = session(true);
  await checkCommand([path], {}, given);
  const [file] = (JSON.parse(said.join("\n")) as { files: { explained: unknown[]; settings: unknown }[] }).files;
  expect(file?.explained).toMatchObject([{ finding: "ceilingAboveBaseline", text: "控制性上限。" }]);
  expect(file?.settings).toEqual({ off: ["units-agree"], severities: {} });
  expect(told.join("\n")).not.toContain("填写说明");
});

it("has one thing to say of a template as it is inserted", async () => {
  const path = join(folder, "空表.xlsx");
  const { said, session: given } = session(true);
  expect(await templateCommand("指标编制表", { plan: "十四五", region: "甲市", out: path }, { ...given, json: false })).toBe(0);
  await checkCommand([path], {}, given);
  const [file] = (JSON.parse(said.join("\n")) as { files: { diagnostics: { finding: string }[] }[] }).files;
  expect(file?.diagnostics.map(({ finding }) => finding)).toEqual(["noneFilled"]);
});

it("says for people which rules the workbook switched off, and writes the review as Markdown or Word", async () => {
  const path = await reviewedFile();
  for (const name of ["意见.md", "意见.docx"]) {
    const { told, session: given } = session(false);
    // 萍乡 has an error: a binding indicator without a baseline.
    expect(await checkCommand([path], { report: join(folder, name) }, given)).toBe(1);
    expect(told.join("\n")).toContain("关闭了以下规则，没有检查：单位一致");
    expect(existsSync(join(folder, name))).toBe(true);
  }
  expect(readFileSync(join(folder, "意见.md"), "utf8")).toMatch(/^# 关于《萍乡市“十四五”卫生健康发展规划主要指标》的审核意见\n/);
});

it("never overwrites a file, and refuses other formats and several files with a sentence", async () => {
  const path = await reviewedFile();
  const taken = join(folder, "意见.md");
  writeFileSync(taken, "已有内容");
  for (const [paths, report, sentence] of [
    [[path], taken, /意见\.md/], [[path], join(folder, "意见.pdf"), /不是 \.docx 或 \.md/], [[path, path], join(folder, "二.md"), /一次检查一个文件/],
  ] as const) {
    const { told, session: given } = session(false);
    expect(await checkCommand(paths, { report }, given)).toBe(2);
    expect(told.join("\n")).toMatch(sentence);
  }
  expect(readFileSync(taken, "utf8")).toBe("已有内容");
});

describe("a workbook with the plan's text on the sheet 正文", () => {
  const lines = ["萍乡市“十四五”卫生健康规划", "第一节 目标", "到2025年，人均预期寿命达到99岁，森林覆盖率提高到62%。", "第二节 任务", "到2025年，森林覆盖率提高到65%。"];
  const textSheet: PlacedSheet = { ...pingxiangSheet(), name: "正文", cells: lines.map((content, row) => ({ row, column: 0, content })), merges: [], validations: [], conditions: [], names: [], rowHeights: [], print: null, freeze: null };
  const file = async (): Promise<string> => {
    const path = join(folder, "附正文.xlsx");
    writeFileSync(path, await writeXlsx([pingxiangSheet(), textSheet]));
    return path;
  };

  it("is held against it, and what stands in the text alone has its cell", async () => {
    const { said, session: given } = session(true);
    const path = await file();
    expect(await checkCommand([path], { report: join(folder, "意见.md") }, given)).toBe(1);
    const [read] = (JSON.parse(said.join("\n")) as { files: { diagnostics: { finding: string; indicator: string; sheet: string; cell: string; line?: number; facts: { said?: string } }[] }[] }).files;
    const slip = read?.diagnostics.find(({ finding }) => finding === "contradict");
    expect(slip).toMatchObject({ indicator: "森林覆盖率", sheet: "正文", cell: "A5" });
    expect(slip).not.toHaveProperty("line");
    expect(read?.diagnostics.find(({ finding, indicator }) => finding === "targetDiffers" && indicator === "人均预期寿命")).toMatchObject({ sheet: "萍乡市主要指标", facts: { said: "99岁" } });
    expect(readFileSync(join(folder, "意见.md"), "utf8")).toContain("正文!A5");
  });

  it("prints the cell for people", async () => {
    const { said, session: given } = session(false);
    await checkCommand([await file()], {}, given);
    expect(said.find((line) => line.includes("62%") && line.includes("65%"))?.trim()).toMatch(/^A5 /);
  });
});
