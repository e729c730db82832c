import { recogniseTables } from "../../table/recognise";
import type { DocumentContent } from "../markup/document-content";
import { cell, docxOf, DOWN, GOES_ON, paragraph, row, run, table } from "./fixtures/make-docx";
import { readDocx } from "./read-docx";

const read = (body: string): DocumentContent => {
  const result = readDocx(docxOf(body), "规划.docx");
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
};
const rowsOf = ({ grids }: DocumentContent): unknown[] => grids.flatMap((grid) => recogniseTables(grid).flatMap(({ indicators }) =>
  indicators.map(({ name, unit, baseline, targets }) => [name, unit, baseline?.raw, targets[0]?.raw])));
const raised = (text: string): string => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
const withMark = (text: string, mark: string): string => `<w:tc><w:tcPr/><w:p>${run(text)}${raised(mark)}</w:p></w:tc>`;
const header = row(cell("指标"), cell("单位"), cell("2020年"), cell("2025年"), cell("属性"));

test("a note's raised mark is no digit of the number, and a unit keeps its power", () => {
  expect(rowsOf(read(table(
    header,
    row(withMark("人均预期寿命", "1"), cell("岁"), cell("78.1"), withMark("79.5", "2"), cell("预期性")),
    row(cell("人均体育场地面积"), withMark("m", "2"), cell("2.1"), withMark("2.6", "[3]"), cell("预期性")),
  )))).toEqual([["人均预期寿命", "岁", "78.1", "79.5"], ["人均体育场地面积", "平方米", "2.1", "2.6"]]);
});

test("a table that a page parts in two is one, with 续表 between its parts or nothing", () => {
  const first = table(header, row(cell("婴儿死亡率"), cell("‰"), cell("3"), cell("≤3"), cell("预期性")));
  const second = table(row(cell("孕产妇死亡率"), cell("1/10万"), cell("9"), cell("≤9"), cell("约束性")));
  const all = [["婴儿死亡率", "‰", "3", "≤3"], ["孕产妇死亡率", "1/10万", "9", "≤9"]];
  const apart = read(paragraph("主要指标") + first + paragraph("") + second);
  expect(rowsOf(apart)).toEqual(all);
  expect(apart.grids[0]?.lines).toEqual([null, 2, 3, 4]);
  expect(rowsOf(read(paragraph("主要指标") + first + paragraph("续表1") + second))).toEqual(all);
  expect(read(first + paragraph("表2 别的指标") + second).grids).toHaveLength(1);
});

test("a box's text and table come after the line that it is anchored in, which stays whole", () => {
  const box = paragraph("专栏1") + table(header, row(cell("婴儿死亡率"), cell("‰"), cell("3"), cell("≤3"), cell("预期性")));
  const content = read(`<w:p>${run("到2025年，婴儿死亡率")}<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${run("控制在3‰以内。")}</w:p>`);
  expect(content.text).toBe("到2025年，婴儿死亡率控制在3‰以内。\n专栏1\n指标\t单位\t2020年\t2025年\t属性\n婴儿死亡率\t‰\t3\t≤3\t预期性");
  expect(rowsOf(content)).toEqual([["婴儿死亡率", "‰", "3", "≤3"]]);
});

test("pictures are counted, since their tables cannot be read", () => {
  const blip = '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r></w:p>';
  expect(read(paragraph("主要指标") + blip + blip).pictures).toBe(2);
  expect(read(paragraph("主要指标")).pictures).toBe(0);
});

test("a header that comes again over merged domains is no row", () => {
  expect(rowsOf(read(table(
    row(cell("领域"), cell("指标"), cell("2020年"), cell("2025年")),
    row(cell("健康水平", DOWN), cell("人均预期寿命（岁）"), cell("78.1"), cell("79.5")),
    row(cell("领域"), cell("指标"), cell("2020年"), cell("2025年")),
    row(cell("", GOES_ON), cell("婴儿死亡率（‰）"), cell("3"), cell("≤3")),
  )))).toEqual([["人均预期寿命", "岁", "78.1", "79.5"], ["婴儿死亡率", "‰", "3", "≤3"]]);
});

test("text written with another prefix, as other programs save it, is read", () => {
  const other = '<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:r><x:t>到2025年</x:t></x:r></x:p>';
  expect(read(other).text).toBe("到2025年");
});
