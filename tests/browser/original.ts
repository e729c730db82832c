/** A workbook as a user might bring it: with parts that the workbench does not show. */
import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";
import { writeXlsx } from "hucre";

export const CUSTOM_PART = "customXml/item1.xml";
export const CUSTOM_XML = "<办公系统 xmlns=\"urn:example:archive\"><文号>萍卫字〔2021〕1号</文号></办公系统>";

/** A small indicator sheet, a second sheet with a formula on the first, a comment, a name, an input rule, a custom part. */
export async function originalWorkbook(): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: [
      {
        name: "指标",
        rows: [
          ["主要指标", "2020年基期值", "2025年目标值", "属性"],
          ["每万人口全科医生数", 2, 3.5, "约束性"],
          ["人均预期寿命（岁）", 77.78, "79", "预期性"],
        ],
        cells: new Map([
          ["0,0", { value: "主要指标", style: { font: { bold: true, name: "宋体", size: 12 }, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DDEBF7" } } } }],
          ["1,1", { value: 2, style: { numFmt: "0.0", alignment: { horizontal: "center" } }, comment: { author: "规划科", text: "统计年报口径" } }],
        ]),
        columns: [{ width: 24 }, { width: 14 }],
        merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 3 }],
        dataValidations: [{ type: "list", values: ["约束性", "预期性"], range: "D2:D9" }],
        conditionalRules: [{ type: "iconSet", priority: 1, range: "B2:B3", iconSet: { iconSet: "3Arrows", cfvo: [{ type: "percent", value: "0" }, { type: "percent", value: "33" }, { type: "percent", value: "67" }] } }],
      },
      { name: "汇总", rows: [["医生合计"], [null]], cells: new Map([["1,0", { value: 5.5, formula: "SUM('指标'!B2:C2)" }]]) },
    ],
    namedRanges: [{ name: "医生", range: "'指标'!$B$2:$C$2" }],
    properties: { title: "指标体系", custom: { 归档号: "2021-7" } },
  });
  return withCustomPart(written);
}

/** As a document management system puts its own part into a workbook. */
function withCustomPart(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const relations = "xl/_rels/workbook.xml.rels";
  parts[CUSTOM_PART] = strToU8(CUSTOM_XML);
  parts[relations] = strToU8(strFromU8(parts[relations] ?? new Uint8Array()).replace("</Relationships>",
    '<Relationship Id="rIdArchive" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>'));
  return zipSync(parts);
}

export const partOf = (bytes: Uint8Array, path: string): string | null => {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : null;
};
