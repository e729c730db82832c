/** The five plans' tables in every form that offices hand them on in: each form gives the same indicators. */
import { readSource, sourceOfPaste } from "../../src/app/sources/read-source";
import { cell, docxOf, DOWN, GOES_ON, paragraph, row, table } from "../../src/document/docx/fixtures/make-docx";
import type { CellValue } from "../../src/grid/grid";
import { brief, tableOf } from "../../src/table/fixtures/brief";
import { CHONGMING } from "../../src/table/fixtures/chongming";
import { PINGXIANG } from "../../src/table/fixtures/pingxiang";
import { QINGPU_135 } from "../../src/table/fixtures/qingpu-135";
import { QINGPU_145 } from "../../src/table/fixtures/qingpu-145";
import { TONGZHOU_135 } from "../../src/table/fixtures/tongzhou-135";
import { TONGZHOU_145 } from "../../src/table/fixtures/tongzhou-145";
import { recogniseTables } from "../../src/table/recognise";
import type { Source } from "../../src/tasks/import/source";

type Rows = readonly (readonly CellValue[])[];

const said = (value: CellValue | undefined): string => (value === null || value === undefined ? "" : String(value));
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));

/** GBK, by turning the platform's decoder round; characters outside it take GB18030's four bytes and do not occur. */
const GBK = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) GBK.set(new TextDecoder("gb18030").decode(Uint8Array.of(lead, trail)), [lead, trail]);
}
const gbk = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((character) => (character < "\x80" ? [character.charCodeAt(0)] : GBK.get(character) ?? [0x3f])));

const quoted = (value: CellValue): string => `"${said(value).replaceAll("\"", "\"\"")}"`;
const delimited = (rows: Rows, by: string): string => rows.map((cells) => cells.map(quoted).join(by)).join("\r\n");
const title = (rows: Rows): string => said(rows[0]?.[0]);

/** The first column's cells over blanks are merged downwards, as domains are. */
const spanOf = (body: Rows, at: number): number => {
  let rows = 1;
  while (at + rows < body.length && said(body[at + rows]?.[0]) === "") rows++;
  return rows;
};
const htmlRows = (body: Rows, td: (text: string, column: number, at: number) => string): string =>
  body.map((cells, at) => `<tr>${cells.map((value, column) => td(escaped(said(value)).replaceAll("\n", "<br>"), column, at)).join("")}</tr>`).join("\n");
const merged = (rows: Rows): string => {
  const body = rows.slice(1);
  const tds = htmlRows(body, (text, column, at) => {
    if (column > 0 || at === 0) return `<td>${text}</td>`;
    return text === "" && at > 1 ? "" : `<td rowspan="${spanOf(body, at)}">${text}</td>`;
  });
  return `<!doctype html><meta charset="utf-8"><p>二、主要目标。</p><p align=center>${escaped(title(rows))}</p><table border=1>${tds}</table><p>三、主要任务。</p>`;
};
/** As Excel puts cells on the clipboard: an empty cell is a space, the first row of the range is the title. */
const excel = (rows: Rows): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--td {mso-ignore:padding;} .xl65 {mso-number-format:"\\@";}--></style></head><body><table border=0 style='border-collapse:collapse'><col width=64 span=6><!--StartFragment-->` +
  `${htmlRows(rows, (text) => `<td class=xl65 height=18 style='height:14.25pt'>${text === "" ? "\u3000" : `<font class="font5">${text}</font>`}</td>`)}<!--EndFragment--></table></body></html>`;
const wps = (rows: Rows): string => `<html><head><meta name="ProgId" content="ET.Sheet"></head><body><!--StartFragment--><table>${htmlRows(rows, (text) => `<td class="et2" x:str>${text}</td>`)}</table><!--EndFragment--></body></html>`;

const properties = (value: CellValue, column: number, at: number): string => {
  if (column > 0 || at === 0) return "";
  return said(value) === "" && at > 1 ? GOES_ON : DOWN;
};
const word = (rows: Rows, wrap: (text: string) => string = (text) => text): Uint8Array => docxOf(paragraph("二、主要目标。") + paragraph(title(rows)) +
  table(...rows.slice(1).map((cells, at) => row(...cells.map((value, column) => wrap(cell(said(value), properties(value, column, at))))))) + paragraph("三、主要任务。"));
/** What Word leaves in cells: a deleted number, the mark of a footnote, a content control around the text. */
const revised = (rows: Rows): Uint8Array => word(rows, (tc) => tc
  .replace("</w:pPr>", '</w:pPr><w:del w:id="1" w:author="a"><w:r><w:delText>99.9</w:delText></w:r></w:del>')
  .replace("</w:p></w:tc>", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p></w:tc>')
  .replace("<w:r><w:rPr><w:b/>", "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:rPr><w:b/>").replace("</w:t></w:r>", "</w:t></w:r></w:sdtContent></w:sdt>"));

const sdt = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = `<w:txbxContent>${paragraph("附件")}</w:txbxContent>`;
/** As WPS writes it: rows in content controls, a header that repeats, merges that say “continue”, a box said twice for old programs. */
const wpsWord = (rows: Rows): Uint8Array => docxOf(
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph(title(rows))}` +
  table(...rows.slice(1).map((cells, at) => sdt(sdt(row(...cells.map((value, column) => sdt(cell(said(value), properties(value, column, at).replace(GOES_ON, '<w:vMerge w:val="continue"/>')))))
    .replace("<w:tr>", at === 0 ? '<w:tr><w:trPr><w:tblHeader w:val="1"/></w:trPr>' : "<w:tr>"))))));
const utf16Bare = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
const utf16Big = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le").swap16());

const FILES: readonly (readonly [form: string, name: string, bytes: (rows: Rows) => Uint8Array])[] = [
  ["csv", "表.csv", (rows) => utf8(delimited(rows, ","))],
  ["csv with a mark", "表.csv", (rows) => utf8(`\ufeff${delimited(rows, ",")}`)],
  ["csv in GBK", "表.csv", (rows) => gbk(delimited(rows, ","))],
  ["csv in UTF-16", "表.csv", (rows) => utf16(delimited(rows, ","))],
  ["csv in UTF-16 without its mark", "表.csv", (rows) => utf16Bare(delimited(rows, ","))],
  ["tsv in big-endian UTF-16 without its mark", "表.tsv", (rows) => utf16Big(delimited(rows, "\t"))],
  ["page in UTF-16 without its mark", "表.html", (rows) => utf16Bare(merged(rows).replace('<meta charset="utf-8">', ""))],
  ["tsv", "表.tsv", (rows) => utf8(delimited(rows, "\t"))],
  ["text in GBK", "表.txt", (rows) => gbk(rows.map((cells) => cells.map(said).join("\t")).join("\n"))],
  ["text in UTF-16", "表.txt", (rows) => utf16(rows.map((cells) => cells.map(said).join("\t")).join("\r\n"))],
  ["page", "表.html", (rows) => utf8(merged(rows))],
  ["workbook that is a page", "表.xls", (rows) => utf8(excel(rows))],
  ["Word", "表.docx", (rows) => word(rows)],
  ["Word as WPS writes it", "表.docx", wpsWord],
  ["Word that is called .wps", "表.wps", (rows) => word(rows)],
  ["Word that is called .xlsx", "表.xlsx", (rows) => word(rows)],
  ["Word with revisions, footnotes and content controls", "表.docx", revised],
];
const PASTES: readonly (readonly [form: string, paste: (rows: Rows) => Source])[] = [
  ["pasted text", (rows) => sourceOfPaste(delimited(rows, "\t"), null, "粘贴")],
  ["pasted from Excel", (rows) => sourceOfPaste(delimited(rows, "\t"), excel(rows), "粘贴")],
  ["pasted from WPS", (rows) => sourceOfPaste(delimited(rows, "\t"), wps(rows), "粘贴")],
  ["pasted from a page", (rows) => sourceOfPaste("", merged(rows), "粘贴")],
];

/** Where a cell's lines break, and the space between them, is the form's own. */
const shape = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/\s+/g, ""));
const indicatorsOf = ({ grids }: Source): readonly (readonly string[])[] => grids.flatMap((grid) => recogniseTables(grid)).map((found) => shape(brief(found)));

describe.each([["崇明", CHONGMING], ["萍乡", PINGXIANG], ["青浦 1", QINGPU_135], ["青浦 2", QINGPU_145], ["通州 1", TONGZHOU_135], ["通州 2", TONGZHOU_145]] as const)("%s", (_, rows: Rows) => {
  const wanted = [shape(brief(tableOf(rows)))];

  test.each(FILES)("%s", async (_form, name, bytes) => expect(indicatorsOf(await readSource({ name, bytes: bytes(rows) }))).toEqual(wanted));
  test.each(PASTES)("%s", (_form, paste) => expect(indicatorsOf(paste(rows))).toEqual(wanted));
});
