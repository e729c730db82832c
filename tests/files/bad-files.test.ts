/** Files that are no workbook, or mean harm: each is refused with a reason, before a library chokes on it. */
import { unzipSync, zipSync, type Zippable } from "fflate";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";

const MB = 1024 * 1024;
let good: Uint8Array;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  good = await writeXlsx([pingxiangSheet()]);
  parts = unzipSync(good);
});

const refused = (bytes: Uint8Array) => expect(faultOf(bytes));
const faultOf = (bytes: Uint8Array): unknown => {
  try {
    return readXlsx(bytes, "坏.xlsx");
  } catch (error) {
    return error;
  }
};
const because = (code: string, detail: unknown) => ({ name: "HostFault", code, subject: "坏.xlsx", detail });
const rezipped = (changes: Zippable): Uint8Array => zipSync({ ...parts, ...changes }, { level: 1 });
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

test("an empty file", () => refused(new Uint8Array()).toMatchObject(because("unreadableFile", "empty")));

test("a text that is called .xlsx", () => refused(text("领域,序号,主要指标")).toMatchObject(because("unreadableFile", "notAZip")));

test("an old .xls or a workbook with a password", () =>
  refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)))
    .toMatchObject(because("unreadableFile", "oldOrEncrypted")));

test.each([0.1, 0.5, 0.9, 0.99])("a file cut off after %d of its length", (share) =>
  refused(good.subarray(0, Math.floor(good.length * share))).toMatchObject(because("unreadableFile", "damaged")));

test("a zip without a workbook in it", () =>
  refused(zipSync({ "readme.txt": text("这不是工作簿") })).toMatchObject(because("unreadableFile", "notAWorkbook")));

test("a word processor's document that is called .xlsx", () =>
  refused(zipSync({
    "[Content_Types].xml": text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": text('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
      + '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    "word/document.xml": text('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
  })).toMatchObject(because("unreadableFile", "notAWorkbook")));

test("a sheet whose XML is cut off, which the reading library would take for shorter", () => {
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array();
  return refused(rezipped({ "xl/worksheets/sheet1.xml": sheet.subarray(0, Math.floor(sheet.length / 2)) }))
    .toMatchObject(because("unreadableFile", "badXml: xl/worksheets/sheet1.xml"));
});

test("an empty sheet part", () =>
  refused(rezipped({ "xl/worksheets/sheet1.xml": new Uint8Array() })).toMatchObject({ code: "unreadableFile" }));

test("a part that unzips to more than any sheet has", () =>
  refused(rezipped({ "xl/media/image1.png": new Uint8Array(65 * MB) })).toMatchObject(because("tooLarge", expect.any(String))));

test("a bomb of many parts", () => {
  const part = new Uint8Array(60 * MB);
  return refused(rezipped(Object.fromEntries([1, 2, 3, 4].map((index) => [`xl/media/image${index}.png`, part]))))
    .toMatchObject({ code: "tooLarge" });
});

test("a bomb whose directory lies about its size", () => {
  const sheet = text(`<worksheet xmlns="x">${" ".repeat(40 * MB)}</worksheet>`);
  const bomb = rezipped({ "xl/worksheets/sheet1.xml": sheet });
  const lie = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at + 46 < bomb.length; at++) {
    // Central directory entries begin with PK\1\2 and hold the unzipped size at 24.
    if (lie.getUint32(at, true) === 0x02014b50 && lie.getUint32(at + 24, true) === sheet.length) lie.setUint32(at + 24, 1000, true);
  }
  refused(bomb).toMatchObject({ code: "unreadableFile" });
});

test("a sheet of two cells at opposite corners does not cost a sheet full of memory", () =>
  refused(rezipped({
    "xl/worksheets/sheet1.xml": text('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
      + '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'),
  })).toMatchObject({ name: "HostFault" }));

test("flipped bytes are found out, not read", () => {
  const flipped = Uint8Array.from(good);
  const at = Math.floor(good.length / 2);
  for (let index = at; index < at + 40; index++) flipped[index] = (flipped[index] ?? 0) ^ 0x5a;
  refused(flipped).toMatchObject({ code: "unreadableFile" });
});
