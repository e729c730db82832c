/** The command line as scripts and people use it: as a child process, its JSON held against values worked out by hand. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cell, docxOf, paragraph, row, table } from "../../src/document/docx/fixtures/make-docx";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { PINGXIANG_DOMAINS, PINGXIANG_HEADER, PINGXIANG_TITLE } from "../../src/sheets/examples/pingxiang-data";

const ROOT = join(__dirname, "../..");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");

let folder: string;
let xlsx: string;
let tsv: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fyp-"));
  xlsx = join(folder, "萍乡.xlsx");
  tsv = join(folder, "萍乡.tsv");
  writeFileSync(xlsx, await writeXlsx([pingxiangSheet()]));
  const rows = PINGXIANG_DOMAINS.flatMap(({ domain, rows: own }) => own.map((row, index) => [index === 0 ? domain : "", ...row]));
  writeFileSync(tsv, [[PINGXIANG_TITLE], PINGXIANG_HEADER, ...rows].map((row) => row.join("\t")).join("\n"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fyp(args: readonly string[], input: string | Uint8Array = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSX, join(ROOT, "src/app/cli/main.ts"), ...args], { input, encoding: "utf8", cwd: folder });
  return { exit: status, out: stdout, err: stderr };
}

/** The parts of the output that the tests look into; the contract is design.md's and README's. */
interface ReadOutput {
  readonly files: readonly {
    readonly tables: readonly { readonly title: string; readonly indicators: readonly ReadRow[] }[];
    readonly statements: readonly object[];
  }[];
}
interface ReadRow {
  readonly number: string | null;
  readonly name: string;
  readonly line?: number;
  readonly baseline: { readonly raw: string | null };
}
interface CheckOutput {
  readonly files: readonly {
    readonly binding: readonly { readonly indicator: string; readonly neededPerYear: number; readonly neededRate: number; readonly reasons: readonly string[] }[];
    readonly diagnostics: readonly { readonly severity: string; readonly cell: string; readonly message: string; readonly sources: readonly object[] }[];
    readonly outcomes: readonly { readonly state: string }[];
  }[];
}
interface TargetLine {
  readonly literal: string;
  readonly words: string;
  readonly target: { readonly kind: string };
  readonly resolved: object | null;
}
interface MeasureLine {
  readonly value?: { readonly status: string; readonly completion: number };
  readonly fault?: string;
}

const parse = <Output>(out: string): Output => JSON.parse(out) as Output;
const jsonLines = <Line>(out: string): readonly Line[] => out.trimEnd().split("\n").map((line) => parse<Line>(line));
const tableOf = (out: string) => {
  const [table, ...others] = parse<ReadOutput>(out).files[0]?.tables ?? [];
  expect(others).toEqual([]);
  if (!table) throw new Error("no table");
  return table;
};

describe("fyp read", () => {
  test.each([["xlsx", () => xlsx], ["tsv", () => tsv]])("gives the 24 rows of the 萍乡 table from .%s", (_, path) => {
    const { exit, out } = fyp(["read", path(), "--json"]);
    expect(exit).toBe(0);
    const table = tableOf(out);
    expect(table).toMatchObject({ title: PINGXIANG_TITLE, kind: "plan", plan: { name: "十四五", baseYear: 2020, targetYear: 2025 } });
    expect(table.indicators).toHaveLength(24);
    const byNumber = (number: string) => table.indicators.find((indicator) => indicator.number === number);
    expect(byNumber("14")).toMatchObject({
      name: "每万人口全科医生数", unit: "人/万人", domain: "健康资源", nature: "约束性", isSub: false, parent: null, cell: "C17",
      baseline: { year: 2020, raw: "2.0", value: 2, cell: "D17" }, actuals: [],
      targets: [{ column: "2025年目标值", year: 2025, raw: "3.5", target: { kind: "level", op: "=", value: 3.5 }, cell: "E17" }],
    });
    expect(byNumber("17")).toMatchObject({
      unit: "%", domain: "健康服务", nature: "约束性", baseline: { raw: "43.2%", value: 43.2 },
      targets: [{ raw: "力争每年降低 0.5个百分点以上", target: { kind: "change", direction: "down", measure: "points", op: ">=", value: 0.5, per: "year" } }],
    });
    expect(byNumber("22")?.baseline.raw).toBeNull();
    expect(table.indicators[11]).toMatchObject({ number: null, isSub: true, parent: "每千人口执业(助理)医师数", domain: "健康资源" });
  });

  test("finds the table in a plan's text, a cell a line as pages give it", () => {
    const path = join(folder, "规划.txt");
    const rows = PINGXIANG_DOMAINS.flatMap(({ domain, rows: own }) => own.map((row, index) => [...(index === 0 ? [domain] : []), ...row]));
    const cells = [PINGXIANG_HEADER, ...rows].flat().filter((cell) => cell !== "");
    writeFileSync(path, ["（四）总体目标", "到2025年，全市卫生健康体系更加完善。", PINGXIANG_TITLE, ...cells, "二、主要任务和重点工程"].join("\n"));
    const { title, indicators } = tableOf(fyp(["read", path, "--json"]).out);
    expect([title, indicators.length]).toEqual([PINGXIANG_TITLE, 24]);
  });

  test("reads a Word document and a web page: their tables, and what their sentences claim", () => {
    const sentence = "2020年，全市居民健康素养水平达到25.1%。";
    const rows = [PINGXIANG_HEADER, ...PINGXIANG_DOMAINS.flatMap(({ domain, rows: own }) => own.map((row, index) => [index === 0 ? domain : "", ...row]))];
    const [word, page] = [join(folder, "规划.docx"), join(folder, "规划.html")];
    writeFileSync(word, docxOf(paragraph(sentence) + paragraph(PINGXIANG_TITLE) + table(...rows.map((cells) => row(...cells.map((text) => cell(text)))))));
    writeFileSync(page, `<p>${sentence}</p><p>${PINGXIANG_TITLE}</p><table>${rows.map((cells) => `<tr><td>${cells.join("<td>")}</tr>`).join("")}</table>`);
    const { exit, out } = fyp(["read", word, page, "--json"]);
    expect(exit).toBe(0);
    for (const { tables, statements } of parse<ReadOutput>(out).files) {
      expect(tables.map(({ title, indicators }) => [title, indicators.length])).toEqual([[PINGXIANG_TITLE, 24]]);
      expect(statements).toEqual([expect.objectContaining({ indicator: "居民健康素养水平", year: 2020, role: "value", raw: "25.1%", line: 1, target: { kind: "level", op: "=", value: 25.1, unit: "%" } })]);
    }
  });

  test("a file that cannot be read is one sentence in the words of the pane, and the others are read all the same", () => {
    const old = join(folder, "旧.docx");
    writeFileSync(old, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0));
    const { exit, out, err } = fyp(["read", old, tsv, "--json"]);
    expect([exit, err]).toEqual([2, expect.stringContaining("旧版 .xls、.doc 或设有密码")]);
    expect(parse<ReadOutput>(out).files.map(({ tables }) => tables.length)).toEqual([0, 1]);
  });

  test("takes standard input in a format that is said, and asks for one", () => {
    expect(tableOf(fyp(["read", "-", "--format", "tsv", "--json"], readFileSync(tsv)).out).indicators).toHaveLength(24);
    const without = fyp(["read", "-"], "x");
    expect([without.exit, without.err]).toEqual([2, expect.stringContaining("--format")]);
  });

  test("of a text gives the line of each row, in the listing instead of the cell", () => {
    const txt = join(folder, "行.txt");
    // The header begins in line 3; the name of the second row stands in line 13.
    writeFileSync(txt, "某市“十四五”规划\n主要指标\n指标\n单位\n2020年\n2025年目标\n性质\n人均预期寿命\n岁\n78.9\n80\n预期性\n婴儿死亡率\n‰\n3.1\n≤3\n预期性\n孕产妇死亡率\n1/10万\n9\n≤9\n预期性\n");
    expect(tableOf(fyp(["read", txt, "--json"]).out).indicators.map(({ name, line }) => [name, line])).toEqual([["人均预期寿命", 8], ["婴儿死亡率", 13], ["孕产妇死亡率", 18]]);
    expect(fyp(["read", txt]).out).toMatch(/婴儿死亡率 .*第13行/);
    expect(tableOf(fyp(["read", tsv, "--json"]).out).indicators[0]?.line).toBeUndefined();
  });

  test("shows the target that the row is judged by, not a column of yearly change", () => {
    const csv = join(folder, "年均.csv");
    writeFileSync(csv, "指标,单位,2020年,2025年目标,年均增长,属性\n千人口床位数,张,5,6,3.7%,预期性\n千人口医师数,人,2,3,8.4%,预期性\n");
    expect(fyp(["read", csv]).out).toMatch(/千人口床位数 +张 +5 +6 +6/);
  });

  test("shows people a table in Chinese, or in English when asked", () => {
    expect(fyp(["read", tsv]).out).toMatch(/共 24 行指标，其中约束性 3 项/);
    expect(fyp(["read", tsv, "--lang", "en"]).out).toMatch(/24 indicators, 3 of them binding/);
  });
});

describe("fyp check", () => {
  test("lights up the three binding indicators with their numbers", () => {
    const { exit, out } = fyp(["check", xlsx, "--json"]);
    const { binding = [], diagnostics = [], outcomes = [] } = parse<CheckOutput>(out).files[0] ?? {};
    const of = (name: string) => binding.find((row) => row.indicator === name);
    expect(binding).toHaveLength(3);
    // 3.5 − 2.0 = 1.5; 1.5 ÷ 5 = 0.3; 1.75 ^ 0.2 = 1.1184.
    expect(of("每万人口全科医生数")).toMatchObject({ gap: 1.5, risk: "高风险", cell: "C17" });
    expect(of("每万人口全科医生数")?.neededPerYear).toBeCloseTo(0.3, 9);
    expect(of("每万人口全科医生数")?.neededRate).toBeCloseTo(0.1184, 4);
    // 43.2 − 5 × 0.5 = 40.7.
    expect(of("全市儿童青少年总体近视率")).toMatchObject({ gap: -2.5, target: { resolved: { op: "<=", value: 40.7 } } });
    expect(of("个人卫生支出占卫生总费用的比重")).toMatchObject({ gap: null, risk: "无法判定", status: "无法判定" });
    expect(of("个人卫生支出占卫生总费用的比重")?.reasons).not.toEqual([]);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.every(({ state }) => state === "ran" || state === "inapplicable")).toBe(true);
    const hasError = diagnostics.some(({ severity }) => severity === "error");
    expect(exit).toBe(hasError ? 1 : 0);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.cell).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      expect(diagnostic.message).toMatch(/[\u4e00-\u9fff]/);
      expect(diagnostic.sources).not.toEqual([]);
    }
  });

  test("a file without a table, one that is missing and a damaged one each say so and end with 2", () => {
    const empty = join(folder, "空.csv");
    const damaged = join(folder, "坏.xlsx");
    writeFileSync(empty, "甲,乙\n1,2\n");
    writeFileSync(damaged, readFileSync(xlsx).subarray(0, 3000));
    const { exit, err, out } = fyp(["check", empty, damaged, join(folder, "没有.xlsx"), tsv, "--json"]);
    expect(exit).toBe(2);
    expect(err).toContain("没有找到指标表");
    expect(err).toContain("文件不完整或已损坏");
    expect(err).toContain("找不到文件");
    expect(err).not.toContain("at ");
    // The good one is checked all the same.
    expect(parse<CheckOutput>(out).files[3]?.binding).toHaveLength(3);
  });
});

describe("fyp target", () => {
  test("reads a target a line, works it out against the baseline, and keeps the order", () => {
    const input = [
      "≥60%\t二级以上综合医院设立老年医学科比例\t", "力争每年降低 0.5个百分点以上\t全市儿童青少年总体近视率\t43.2%",
      "在2020年基础上增长10%左右\t每千人口公共卫生人员数\t1.35", "—\t\t", "≥100\\n≥75",
    ].join("\n");
    const { exit, out } = fyp(["target", "--json"], input);
    const lines = jsonLines<TargetLine>(out);
    expect(exit).toBe(0);
    expect(lines.map(({ literal }) => literal)).toEqual(["≥60%", "力争每年降低 0.5个百分点以上", "在2020年基础上增长10%左右", "—", "≥100\n≥75"]);
    expect(lines[0]).toMatchObject({ target: { kind: "level", op: ">=", value: 60, unit: "%" }, resolved: { op: ">=", value: 60 } });
    expect(lines[1]?.resolved).toMatchObject({ op: "<=", value: 40.7 });
    expect(lines[2]?.resolved).toMatchObject({ value: 1.485, approx: true });
    expect(lines[3]).toMatchObject({ target: { kind: "none" }, resolved: null });
    expect(lines[4]?.target.kind).toBe("parts");
    for (const { words } of lines) expect(typeof words).toBe("string");
  });
});

describe("fyp measure", () => {
  const status = { direction: "higher", baseYear: 2020, base: 2.9, year: 2022, actual: 3.15, targetYear: 2025, target: "3.20" };

  test("gives an answer a line: a value, or the fault by name", () => {
    const { exit, out } = fyp(["measure", "status", "--json"], [status, { ...status, actual: 2.8 }, { ...status, target: "持续提升" }].map((args) => JSON.stringify(args)).join("\n"));
    const lines = jsonLines<MeasureLine>(out);
    expect(exit).toBe(0);
    // (3.15 − 2.9) ÷ (3.2 − 2.9) = 0.8333 against 2 ÷ 5.
    expect(lines[0]?.value).toMatchObject({ status: "快于预期", timeProgress: 0.4 });
    expect(lines[0]?.value?.completion).toBeCloseTo(0.8333, 4);
    expect(lines[1]?.value?.status).toBe("倒退");
    expect(lines[2]?.value?.status).toBe("无法判定");
  });

  test("names what is wrong with a line, and goes on", () => {
    const { exit, out, err } = fyp(["measure", "gap", "--json"], ["不是 JSON", "{\"base\":2,\"goal\":3}", "{\"base\":2,\"target\":\"≥3.5\"}"].join("\n"));
    const lines = jsonLines<MeasureLine>(out);
    expect(exit).toBe(2);
    expect(lines.map((line) => line.fault ?? line.value)).toEqual(["badInput", "badInput", 1.5]);
    expect(err).toContain("第 1 行");
    expect(err).toContain("goal");
  });

  test("a measure that is none is told which there are", () => {
    const { exit, err } = fyp(["measure", "velocity"]);
    expect([exit, err]).toEqual([2, expect.stringContaining("growth-ratio")]);
  });
});

describe("fyp template", () => {
  test("writes the sheet that fyp read reads, and never over a file", async () => {
    const out = join(folder, "模板.xlsx");
    expect(fyp(["template", "指标编制表", "--plan", "十四五", "--region", "甲市", "--out", out]).exit).toBe(0);
    const written = readFileSync(out);
    const [sheet] = readXlsx(written, "模板.xlsx");
    expect(sheet?.sheet).toBe("十四五指标编制表");
    expect(tableOf(fyp(["read", out, "--json"]).out).title).toBe("甲市“十四五”卫生健康发展规划主要指标");
    const again = fyp(["template", "指标编制表", "--out", out]);
    expect([again.exit, again.err]).toEqual([2, expect.stringContaining("没有覆盖")]);
    expect(readFileSync(out).equals(written)).toBe(true);
  });

  test("passes on what the template can be asked for, and says what it cannot", async () => {
    const out = join(folder, "分解.xlsx");
    expect(fyp(["template", "区县分解表", "--districts", "甲县、乙县", "--out", out]).exit).toBe(0);
    const [sheet] = readXlsx(readFileSync(out), "分解.xlsx");
    expect(sheet?.texts.flat()).toEqual(expect.arrayContaining(["甲县", "乙县"]));
    const review = fyp(["template", "中期评估表", "--year", "2031", "--out", join(folder, "评估.xlsx")]);
    expect([review.exit, review.err]).toEqual([2, expect.stringContaining("2023")]);
    const drafting = fyp(["template", "指标编制表", "--year", "2023", "--out", join(folder, "编制.xlsx")]);
    expect([drafting.exit, drafting.err]).toEqual([2, expect.stringContaining("不用填")]);
  });

  test("an unknown template or plan is told which there are", () => {
    expect(fyp(["template", "没有", "--out", "x.xlsx"]).err).toContain("指标编制表");
    expect(fyp(["template", "指标编制表", "--plan", "二十五", "--out", "x.xlsx"]).err).toContain("十五五");
  });
});

test("wrong usage ends with 2 and says where help is; help ends with 0", () => {
  const wrong = fyp(["frobnicate"]);
  expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining("fyp --help")]);
  const help = fyp(["--help"]);
  expect([help.exit, help.out]).toEqual([0, expect.stringContaining("measure")]);
});
