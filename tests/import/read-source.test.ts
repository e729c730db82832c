import { zipSync } from "fflate";
import { readSource, sourceOfPaste } from "../../src/app/sources/read-source";
import { sourceReader } from "../../src/app/sources/source-reader";
import { cell, docxOf, paragraph, row, table } from "../../src/document/docx/fixtures/make-docx";
import { asTabCells } from "../../src/document/fixtures/layouts";
import type { CellValue } from "../../src/grid/grid";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { recogniseTables } from "../../src/table/recognise";
import type { Source } from "../../src/tasks/import/source";

type Rows = readonly (readonly CellValue[])[];

const MB = 1024 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const said = (value: CellValue): string => (value === null ? "" : String(value));
const docx = (rows: Rows): Uint8Array => docxOf(paragraph(said(rows[0]?.[0] ?? null)) + table(...rows.slice(1).map((cells) => row(...cells.map((value) => cell(said(value)))))));
const html = (rows: Rows): string =>
  `<!doctype html><meta charset="utf-8"><p>${said(rows[0]?.[0] ?? null)}</p><table>${rows.slice(1).map((cells) => `<tr>${cells.map((value) => `<td>${said(value)}</td>`).join("")}</tr>`).join("")}</table>`;
const csv = (rows: Rows): string => rows.map((cells) => cells.map((value) => `"${said(value)}"`).join(",")).join("\n");

const indicators = ({ grids }: Source): number => grids.flatMap((grid) => recogniseTables(grid)).reduce((sum, found) => sum + found.indicators.length, 0);

describe("a source by its ending", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, boolean]>([
    ["萍乡.xlsx", () => writeXlsx([pingxiangSheet()]), true],
    ["萍乡.CSV", () => bytes(csv(PINGXIANG)), true],
    ["萍乡.docx", () => docx(PINGXIANG), false],
    ["萍乡.html", () => bytes(html(PINGXIANG)), false],
    ["萍乡.htm", () => bytes(html(PINGXIANG)), false],
    // Offices' software saves web pages and new files under the old endings.
    ["萍乡.xls", () => bytes(html(PINGXIANG)), false],
    ["萍乡.doc", () => docx(PINGXIANG), false],
  ])("%s gives the 24 rows of 萍乡's table", async (name, content, hasAddresses) => {
    const source = await readSource({ name: `规划/${name}`, bytes: await content() });
    expect([source.name, indicators(source), source.hasAddresses]).toEqual([name, 24, hasAddresses]);
  });

  test("a text's tables come with the text itself, and a page in GBK is read as such", async () => {
    const text = asTabCells(TONGZHOU_145);
    const source = await readSource({ name: "通州.txt", bytes: bytes(text) });
    expect([source.text, indicators(source)]).toEqual([text, 27]);
    // 指标 in GBK.
    const page = Uint8Array.of(...bytes("<meta charset=gb2312><p>"), 0xd6, 0xb8, 0xb1, 0xea, ...bytes("</p>"));
    expect((await readSource({ name: "页.html", bytes: page })).text).toBe("指标");
  });
});

describe("what is pasted", () => {
  test("cells of a spreadsheet, of a document or a text without any mark", () => {
    const range = PINGXIANG.map((cells) => cells.map(said).join("\t")).join("\r\n");
    const lines = PINGXIANG.flat().filter((value) => value !== null).join("\n");
    expect(indicators(sourceOfPaste(range, null, "粘贴"))).toBe(24);
    expect(indicators(sourceOfPaste(range, html(PINGXIANG), "粘贴"))).toBe(24);
    expect(indicators(sourceOfPaste(lines, "<p>没有表</p>", "粘贴"))).toBe(24);
    expect(sourceOfPaste(range, null, "粘贴").hasAddresses).toBe(false);
  });
});

describe("what cannot be read says why, in bounded time", () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
  test.each<[string, string, () => Uint8Array, object]>([
    ["a .doc renamed .docx", "旧.docx", () => old, { code: "unreadableFile", detail: "oldOrEncrypted" }],
    ["a .doc", "旧.doc", () => old, { code: "unreadableFile", detail: "oldOrEncrypted" }],
    ["a text renamed .docx", "文.docx", () => bytes("指标"), { code: "unreadableFile", detail: "notAZip" }],
    ["a zip without a document", "包.docx", () => zipSync({ "a.txt": bytes("x") }), { code: "unreadableFile", detail: "notADocument" }],
    ["a document cut off", "断.docx", () => docx(PINGXIANG).subarray(0, 900), { code: "unreadableFile", detail: "damaged" }],
    ["a document with broken XML", "坏.docx", () => docxOf("<w:p>"), { code: "unreadableFile", detail: "badXml: word/document.xml" }],
    ["a bomb of one part", "弹.docx", () => docxOf(`<!--${"x".repeat(70 * MB)}-->`), { code: "tooLarge" }],
    ["an empty text", "空.txt", () => new Uint8Array(), { code: "unreadableFile", detail: "empty" }],
    ["a binary that is called .txt", "码.txt", () => Uint8Array.of(0, 1, 2, 0xff, 0), { code: "unreadableFile", detail: "unknownEncoding" }],
    ["a picture", "图.png", () => new Uint8Array(10), { code: "unreadableFile", detail: "picture" }],
    ["a picture that is called .docx", "图.docx", () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), { code: "unreadableFile", detail: "picture" }],
    ["a PDF", "规划.pdf", () => bytes("%PDF-1.7 …"), { code: "unreadableFile", detail: "pdf" }],
    ["a PDF that is called .doc", "规划.doc", () => bytes("%PDF-1.4 …"), { code: "unreadableFile", detail: "pdf" }],
    ["rich text that is called .doc", "规划.doc", () => bytes("{\\rtf1\\ansi 规划}"), { code: "unreadableFile", detail: "richText" }],
    ["WPS's own table", "指标.et", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), { code: "unreadableFile", detail: "wpsFormat" }],
    ["an old workbook that is called .csv", "导出.csv", () => old, { code: "unreadableFile", detail: "oldOrEncrypted" }],
    ["a file without an ending", "规划", () => bytes("指标"), { code: "unreadableFile", detail: "unknownFormat" }],
    ["200 MB of text", "大.txt", () => new Uint8Array(200 * MB), { code: "tooLarge", detail: "200 MB" }],
    ["a table of cells without rows that is longer than any", "列.txt", () => bytes(`指标\n2020年\n2025年目标\n属性\n${"某类人口覆盖率\n81%\n≥90%\n预期性\n".repeat(10_000)}`), { code: "tooLarge" }],
    ["more prose than any plan has", "长.txt", () => bytes("到2025年，居民健康素养水平达到36%。\n".repeat(120_000)), { code: "tooLarge" }],
  ])("%s", async (_, name, content, fault) => {
    await expect(readSource({ name, bytes: content() })).rejects.toMatchObject({ name: "HostFault", subject: name, ...fault });
  });

  test("a browser's file of 200 MB is refused before it is read, and one that is gone says so", async () => {
    const arrayBuffer = jest.fn(() => Promise.reject(new Error("gone")));
    await expect(sourceReader.file({ name: "大.txt", size: 200 * MB, arrayBuffer })).rejects.toMatchObject({ code: "tooLarge" });
    expect(arrayBuffer).not.toHaveBeenCalled();
    await expect(sourceReader.file({ name: "没.txt", size: 10, arrayBuffer })).rejects.toMatchObject({ code: "unreadableFile", detail: "gone" });
  });
});
