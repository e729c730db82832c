import { strToU8, zipSync } from "fflate";
import type { Grid } from "../../grid/grid";
import { recogniseTables } from "../../table/recognise";
import type { DocumentContent } from "../markup/document-content";
import { cell, docxOf, DOWN, GOES_ON, paragraph, row, run, SPAN, table } from "./fixtures/make-docx";
import { readDocx } from "./read-docx";

const read = (bytes: Uint8Array): DocumentContent => {
  const result = readDocx(bytes, "规划/萍乡.docx");
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
};
const faultOf = (bytes: Uint8Array): unknown => {
  const result = readDocx(bytes, "x.docx");
  return result.ok ? null : result.fault;
};
const only = (grids: readonly Grid[]): Grid => {
  expect(grids).toHaveLength(1);
  return grids[0] as Grid;
};

/** Rows of 萍乡's table of the 十四五 plan: domains are cells merged downwards. */
const PINGXIANG = table(
  row(cell("领域"), cell("序号"), cell("主要指标"), cell("2020年\n基期值"), cell("2025年\n目标值"), cell("指标性质")),
  row(cell("健康\n水平", DOWN), cell("1"), cell("人均预期寿命(岁)"), cell("77.78"), cell("79"), cell("预期性")),
  row(cell("", GOES_ON), cell("3"), cell("孕产妇死亡率"), cell("0"), cell("≤12/10万"), cell("预期性")),
  row(cell("健康\n服务", DOWN), cell("14"), cell("每万人口全科医生数(人)"), cell("2.0"), cell("3.5"), cell("约束性")),
  row(cell("", GOES_ON), cell("17"), cell("全市儿童青少年总体近视率"), cell("43.2%"), cell("力争每年降低 0.5个百分点以上"), cell("约束性")),
);

describe("reading .docx", () => {
  it("says when Word numbers paragraphs itself, since the text then lacks their numbers", () => {
    const numbered = (id: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run("强化保障")}</w:p>`;
    expect(read(docxOf(paragraph("一、总则"))).numbersApart).toBeUndefined();
    expect(read(docxOf(paragraph("一、总则") + numbered("0"))).numbersApart).toBeUndefined();
    expect(read(docxOf(paragraph("一、总则") + numbered("3"))).numbersApart).toBe(true);
  });

  it("gives a table with merged cells under its title, ready to be recognised", () => {
    const { grids, text } = read(docxOf(paragraph("二、主要目标。") + paragraph("表1 ", "萍乡市“十四五”卫生健康发展", "主要指标") + PINGXIANG + paragraph("注：近视率为监测数据。") + paragraph("三、任务")));
    const grid = only(grids);
    expect(grid.sheet).toBe("萍乡");
    expect(grid.texts[0]?.[0]).toBe("表1 萍乡市“十四五”卫生健康发展主要指标");
    expect(grid.texts.at(-1)?.[0]).toBe("注：近视率为监测数据。");
    expect(grid.texts[1]).toEqual(["领域", "序号", "主要指标", "2020年\n基期值", "2025年\n目标值", "指标性质"]);
    expect(grid.merges).toEqual([{ row: 2, column: 0, rows: 2, columns: 1 }, { row: 4, column: 0, rows: 2, columns: 1 }]);
    expect(text.split("\n")).toContain("三、任务");

    const [found] = recogniseTables(grid);
    expect(found?.title).toBe("表1 萍乡市“十四五”卫生健康发展主要指标");
    expect(found?.indicators.map(({ name, domain, baseline, targets, nature }) => [name, domain, baseline?.raw ?? null, targets[0]?.raw, nature])).toEqual([
      ["人均预期寿命", "健康水平", "77.78", "79", "expected"],
      ["孕产妇死亡率", "健康水平", "0", "≤12/10万", "expected"],
      ["每万人口全科医生数", "健康服务", "2.0", "3.5", "binding"],
      ["全市儿童青少年总体近视率", "健康服务", "43.2%", "力争每年降低 0.5个百分点以上", "binding"],
    ]);
  });

  it("keeps columns in place under cells merged across, and beside cells left out at a row's beginning", () => {
    const { grids } = read(docxOf(table(
      row(cell("指标名称", DOWN), cell("目标值", SPAN(2))),
      row(cell("", GOES_ON), cell("2022年"), cell("2025年")),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("≥85")}${cell("≥90")}</w:tr>`,
    )));
    const grid = only(grids);
    expect(grid.texts).toEqual([["指标名称", "目标值", ""], ["", "2022年", "2025年"], ["", "≥85", "≥90"]]);
    expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 1, rows: 1, columns: 2 }]);
  });

  it("joins runs, keeps tabs and breaks, reads insertions, leaves out deletions, hidden text and fallbacks", () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>';
    const body = `<w:p>${run("到2025年，健康素养水平达到")}<w:del w:id="1">${run("30%")}<w:r><w:delText>31%</w:delText></w:r></w:del><w:ins w:id="2">${run("36")}</w:ins>${run("%")}${hidden}<w:r><w:br/></w:r>${run("第二行")}<w:r><w:tab/></w:r>${run("列")}</w:p>` +
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph("框中文字")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("框中文字")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(read(docxOf(body)).text).toBe("到2025年，健康素养水平达到36%\n第二行\t列\n框中文字");
  });

  it("takes a table of one column for a box of prose, and parts nested tables from the cell they stand in", () => {
    const box = table(row(cell("专栏1 公共卫生\n到2025年，疫苗接种率达到95%。")));
    const nested = `<w:tc><w:tcPr/>${paragraph("下表为目标")}${table(row(cell("指标"), cell("目标值")), row(cell("千人口床位"), cell("8")))}${paragraph("")}</w:tc>`;
    const { grids, text } = read(docxOf(box + table(row(nested))));
    expect(only(grids).texts).toEqual([["下表为目标", ""], ["指标", "目标值"], ["千人口床位", "8"]]);
    expect(text).toBe("专栏1 公共卫生\n到2025年，疫苗接种率达到95%。\n下表为目标\n指标\t目标值\n千人口床位\t8");
  });

  it("reads strict documents, whose elements live in another namespace", () => {
    expect(read(docxOf(paragraph("规划"), "http://purl.oclc.org/ooxml/wordprocessingml/main")).text).toBe("规划");
  });

  it("says what is wrong with a file that is no .docx", () => {
    expect(faultOf(new Uint8Array())).toEqual({ code: "empty" });
    expect(faultOf(strToU8("<html>规划</html>"))).toEqual({ code: "notAZip" });
    expect(faultOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1))).toEqual({ code: "oldOrEncrypted" });
    expect(faultOf(docxOf(paragraph("规划")).subarray(0, 300))).toEqual({ code: "damaged" });
    expect(faultOf(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toEqual({ code: "notADocument" });
    expect(faultOf(zipSync({ "word/document.xml": strToU8("<other/>") }))).toEqual({ code: "notADocument" });
    expect(faultOf(docxOf("<w:p><w:r>"))).toEqual({ code: "badXml", part: "word/document.xml" });
  });

  it("refuses a part that would unpack to more than any document before it is unpacked", () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(faultOf(bomb)).toEqual({ code: "tooLarge" });
  });

  it("refuses a part whose directory lies about its size", () => {
    const bytes = docxOf(paragraph("规划".repeat(200)));
    const at = lastIndexOf(bytes, strToU8("word/document.xml")) - 22;
    expect([...bytes.subarray(at - 24, at - 20)]).toEqual([0x50, 0x4b, 0x01, 0x02]);
    bytes.fill(0, at, at + 4);
    expect(faultOf(bytes)).toEqual({ code: "damaged" });
  });

  it("refuses tables and nesting beyond any plan", () => {
    expect(faultOf(docxOf(table(row(...Array.from({ length: 600 }, () => cell("x"))))))).toEqual({ code: "tooLarge" });
    expect(faultOf(docxOf("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000)))).toEqual({ code: "tooLarge" });
  });
});

function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
