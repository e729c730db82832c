import fc from "fast-check";
import { readRegularCells } from "./regular-cells";
import { readSheetPart, type FileCell } from "./sheet-part";
import { NotWellFormed } from "./xml";

const sheet = (data: string, rest = ""): string => `<?xml version="1.0"?><worksheet xmlns="http://x"><sheetData>${data}</sheetData>${rest}</worksheet>`;

/** A number that came as such, as the file has it. */
const asWritten = (cell: FileCell): FileCell => (typeof cell.value === "number" ? { ...cell, value: String(cell.value) } : cell);

function cellsOf(xml: string): { cells: FileCell[]; merges: unknown } {
  let cells: FileCell[] = [];
  const merges = readSheetPart(xml, { add: (cell) => cells.push(asWritten(cell)), restart: () => { cells = []; } });
  return { cells, merges };
}

const isRegular = (data: string): boolean => readRegularCells(data, 0, data.length, () => undefined);

const A1 = { row: 0, column: 0, type: "n", style: 0, value: "1", formula: null };

describe("cells in the plain form and in any other", () => {
  it.each<readonly [string, string, boolean, FileCell]>([
    ["a number", '<row r="1"><c r="A1"><v>1</v></c></row>', true, A1],
    ["a style and a type", '<row r="3" spans="1:4"><c r="AB3" s="7" t="s"><v>12</v></c></row>', true, { ...A1, row: 2, column: 27, style: 7, type: "s", value: "12" }],
    ["a formula with its text", '<row r="1"><c r="A1" t="str"><f>B1&amp;"&lt;5"</f><v>a&amp;b</v></c></row>', true, { ...A1, type: "str", value: "a&b", formula: { text: 'B1&"<5"', shared: null } }],
    ["a follower of a shared formula", '<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row>', true, { ...A1, formula: { text: "", shared: "4" } }],
    ["a text in the sheet", '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 率 </t></is></c></row>', true, { ...A1, type: "inlineStr", value: " 率 " }],
    ["a style alone", '<row r="1"><c r="A1" s="2"/></row>', true, { ...A1, style: 2, value: null }],
    ["attributes in another order", '<row r="1"><c s="2" r="A1"><v>1</v></c></row>', false, { ...A1, style: 2 }],
    ["no references at all", "<row><c><v>1</v></c></row>", false, A1],
    ["prefixes", '<x:row xmlns:x="y" r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', false, A1],
    ["a text in two fonts with its reading", '<row r="1"><c r="A1" t="inlineStr"><is><r><t>指</t></r><r><t>标</t></r><rPh sb="0" eb="1"><t>しひょう</t></rPh></is></c></row>', false, { ...A1, type: "inlineStr", value: "指标" }],
    ["a number as a character reference", '<row r="1"><c r="A1"><v>&#49;</v></c></row>', false, A1],
    ["a comment between", '<row r="1"><!-- 注 --><c r="A1"><v>1</v></c></row>', false, A1],
    ["CDATA", '<row r="1"><c r="A1" t="str"><v><![CDATA[<1>]]></v></c></row>', false, { ...A1, type: "str", value: "<1>" }],
  ])("%s", (_, data, regular, cell) => {
    expect(isRegular(data)).toBe(regular);
    expect(cellsOf(sheet(data)).cells).toEqual([cell]);
  });

  it("gives the merged areas that follow the cells", () => {
    expect(cellsOf(sheet('<row r="1"><c r="A1"><v>1</v></c></row>', '<mergeCells count="1"><mergeCell ref="A1:B3"/></mergeCells>')))
      .toEqual({ cells: [A1], merges: [{ row: 0, column: 0, rows: 3, columns: 2 }] });
  });

  it.each([
    ["cut off in a cell", '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ["cut off between rows", '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'],
    ["crossed tags", sheet('<row r="1"><c r="A1"><v>1</c></v></row>')],
    ["a bare ampersand", sheet('<row r="1"><c r="A1" t="str"><v>a&b</v></c></row>')],
    ["an unknown entity", sheet('<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>')],
    ["a character that XML does not know", sheet('<row r="1"><c r="A1" t="str"><v>a\u0001</v></c></row>')],
    ["the end of CDATA alone", sheet('<row r="1"><c r="A1" t="str"><v>]]></v></c></row>')],
    ["half a character", sheet('<row r="1"><c r="A1" t="str"><v>\ud83d</v></c></row>')],
    ["an attribute twice", sheet('<row r="1" r="2"><c r="A1"><v>1</v></c></row>')],
    ["broken behind the cells", sheet('<row r="1"><c r="A1"><v>1</v></c></row>', "<mergeCells>")],
    ["nothing", ""],
  ])("refuses a part that is no XML: %s", (_, xml) => {
    expect(() => cellsOf(xml)).toThrow(NotWellFormed);
  });

  it("reads the same from either form", () => {
    const text = fc.string({ unit: fc.constantFrom(..."率1.5-&<>\"' \n\r\t_x000D_甲🏥≥%".match(/./gsu) ?? []) });
    const cell = fc.record({ column: fc.integer({ min: 0, max: 25 }), value: text, style: fc.nat(9), formula: fc.option(text) });
    const escaped = (raw: string): string => raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }), (rows) => {
      const written = (space: string): string => rows.map((row, at) => `<row r="${at + 1}">${row.map(({ column, value, style, formula }) =>
        `${space}<c r="${String.fromCharCode(65 + column)}${at + 1}" s="${style}" t="str">${space}${formula === null ? "" : `<f>${escaped(formula)}</f>`}<v>${escaped(value)}</v></c>`).join("")}</row>`).join("");
      const plain = written("");
      expect(isRegular(plain)).toBe(true);
      expect(cellsOf(sheet(written("<!---->")))).toEqual(cellsOf(sheet(plain)));
    }), { numRuns: 300 });
  });
});
