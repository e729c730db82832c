/** `fyp read`: tables and sentences of files, as JSON and for people. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cell, docxOf, paragraph, row, table } from "../../src/document/docx/fixtures/make-docx";
import { PINGXIANG_DOMAINS, PINGXIANG_HEADER, PINGXIANG_TITLE } from "../../src/sheets/examples/pingxiang-data";
import { commandLine, onlyTable, parse, pingxiangFiles, type ReadOutput } from "./command-line";

const place = commandLine();
const { fyp, folder } = place;
const { xlsx, tsv } = pingxiangFiles(place);

describe("fyp read", () => {
  test.each([["xlsx", () => xlsx], ["tsv", () => tsv]])("gives the 24 rows of the 萍乡 table from .%s", (_, path) => {
    const { exit, out } = fyp(["read", path(), "--json"]);
    expect(exit).toBe(0);
    const table = onlyTable(out);
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
    const { title, indicators } = onlyTable(fyp(["read", path, "--json"]).out);
    expect([title, indicators.length]).toEqual([PINGXIANG_TITLE, 24]);
  });

  test("says of a table in text that can be read in two ways where it begins, and reads nothing from it", () => {
    const path = join(folder, "两读.txt");
    const rows = ["1", "2", "3"].flatMap((number) => [number, `第${number}类机构数（个）`, "5.1", "5.3", "5.8", "预期性"]);
    writeFileSync(path, ["（四）主要指标。", "“十四五”主要指标", "序号", "指标", "2020年", "2025年", "属性", "全省", "全市", ...rows].join("\n"));
    const { out, err } = fyp(["read", path, "--json"]);
    expect(parse<ReadOutput>(out).files[0]?.tables).toEqual([]);
    expect(err).toContain("第3行起像是表格");
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
    expect(onlyTable(fyp(["read", "-", "--format", "tsv", "--json"], readFileSync(tsv)).out).indicators).toHaveLength(24);
    const without = fyp(["read", "-"], "x");
    expect([without.exit, without.err]).toEqual([2, expect.stringContaining("--format")]);
  });

  test("of a text gives the line of each row, in the listing instead of the cell", () => {
    const txt = join(folder, "行.txt");
    // The header begins in line 3; the name of the second row stands in line 13.
    writeFileSync(txt, "某市“十四五”规划\n主要指标\n指标\n单位\n2020年\n2025年目标\n性质\n人均预期寿命\n岁\n78.9\n80\n预期性\n婴儿死亡率\n‰\n3.1\n≤3\n预期性\n孕产妇死亡率\n1/10万\n9\n≤9\n预期性\n");
    expect(onlyTable(fyp(["read", txt, "--json"]).out).indicators.map(({ name, line }) => [name, line])).toEqual([["人均预期寿命", 8], ["婴儿死亡率", 13], ["孕产妇死亡率", 18]]);
    expect(fyp(["read", txt]).out).toMatch(/婴儿死亡率 .*第13行/);
    expect(onlyTable(fyp(["read", tsv, "--json"]).out).indicators[0]?.line).toBeUndefined();
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
