/** What is written as .xlsx is read back as it was, and files of other programs are read as a person sees them. */
import { readXlsx as readForeign, writeXlsx as writeForeign } from "hucre";
import { unzipSync } from "fflate";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { planByName } from "../../src/catalogue/plans";
import { formulaAt, textAt, valueAt } from "../../src/grid/grid";
import { isFormula } from "../../src/grid/edit";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { layout } from "../../src/sheets/layout";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { placeTemplate } from "../../src/sheets/templates/place-template";
import { monitoringSheet } from "../../src/sheets/templates/monitoring/monitoring";
import { draftingSheet } from "../../src/sheets/templates/drafting/drafting";

const plan = planByName("十四五");
if (!plan) throw new Error("十四五 is in the catalogue");
const template = layout(draftingSheet({ plan, region: "甲市", language: "zh" }));

const partText = (bytes: Uint8Array, path: string): string => new TextDecoder().decode(unzipSync(bytes)[path]);

async function onlySheet(bytes: Uint8Array) {
  const [sheet, ...others] = readXlsx(bytes, "表.xlsx");
  expect(others).toEqual([]);
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

test.each<[string, PlacedSheet]>([["the 萍乡 table", pingxiangSheet()], ["the drafting template", template]])(
  "%s comes back with every content, formula and merge", async (_, placed) => {
    const grid = await onlySheet(await writeXlsx([placed]));
    expect(grid.sheet).toBe(placed.name);
    for (const cell of placed.cells) {
      if (isFormula(cell.content)) expect(formulaAt(grid, cell)).toBe(cell.content.formula);
      else expect(valueAt(grid, cell)).toBe(cell.content);
    }
    expect(grid.merges).toEqual(expect.arrayContaining([...placed.merges]));
    expect(grid.merges).toHaveLength(placed.merges.length);
  });

test("numbers are shown as printed: 2.0 is 2.0", async () => {
  const grid = await onlySheet(await writeXlsx([pingxiangSheet()]));
  expect(textAt(grid, { row: 16, column: 3 })).toBe("2.0");
  expect(valueAt(grid, { row: 16, column: 3 })).toBe(2);
});

test("the file holds print setup, drop-downs, names, frozen panes and Excel's form of add-in functions", async () => {
  const xml = (path: string): string => new TextDecoder().decode(parts[path]);
  const parts = unzipSync(await writeXlsx([template]));
  const sheet = xml("xl/worksheets/sheet1.xml");
  const workbook = xml("xl/workbook.xml");
  expect(sheet).toContain('orientation="landscape"');
  expect(sheet).toContain("第 &amp;P 页，共 &amp;N 页");
  expect(sheet).toMatch(/<pane [^>]*ySplit="3"/);
  expect(sheet).toContain("<formula1>_十四五指标编制表_性质</formula1>");
  expect(sheet).toContain("_xldudf_FYP_TARGET(");
  expect(sheet).not.toContain("FYP.TARGET(");
  expect(workbook).toContain("_xlnm.Print_Titles");
  expect(workbook).toContain('name="_十四五指标编制表_性质"');
});

test("the monitoring sheet's file holds a chart of each binding indicator, over its own cells", async () => {
  const placed = layout(monitoringSheet({ plan, region: "甲市", language: "zh" }));
  const parts = unzipSync(await writeXlsx([placed]));
  const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).map((path) => new TextDecoder().decode(parts[path]));
  const gps = charts.find((xml) => xml.includes("每万人口全科医生数（人/万人）"));
  expect(charts).toHaveLength(placed.charts?.length ?? 0);
  const row = placed.cells.find(({ content }) => content === "每万人口全科医生数")?.row ?? -1;
  // Baseline and five years stand in G to L.
  expect(gps).toContain(`'十四五年度监测表'!$G$${row + 1}:$L$${row + 1}`);
  expect(gps).toContain('<a:prstDash val="dash"/>');
  expect(gps).toContain('<c:dispBlanksAs val="gap"/>');
});

test("a protected sheet has no password, leaves open what is to be filled in, and lets columns be made wider", async () => {
  const { placed, spec } = placeTemplate("drafting", { plan, region: null, language: "zh", values: { protect: true } });
  const xml = partText(await writeXlsx([placed]), "xl/worksheets/sheet1.xml");
  const protection = /<sheetProtection [^>]*>/.exec(xml)?.[0] ?? "";
  expect(protection).toMatch(/ sheet="1"/);
  // In a file 0 means that it is allowed.
  expect(protection).toMatch(/ formatColumns="0"/);
  expect(protection).not.toMatch(/password|hashValue/);
  const { sheets } = await readForeign(await writeXlsx([placed]), { readStyles: true });
  const locked = (key: string) => sheets[0]?.cells?.get(`3,${spec.columns.findIndex((column) => column.key === key)}`)?.style?.protection?.locked;
  expect(["baseline", "target", "remark"].map(locked)).toEqual([false, false, false]);
  expect(["name", "gap", "targetValue"].map(locked)).not.toContain(false);
  expect(partText(await writeXlsx([layout(spec)]), "xl/worksheets/sheet1.xml")).not.toContain("<sheetProtection");
});

test("a page begins at the row that was placed so: the file names the row above it", async () => {
  const placed = layout(monitoringSheet({ plan, region: null, language: "zh" }));
  const heading = placed.cells.find(({ content }) => typeof content === "string" && content.startsWith("约束性指标进展"))?.row ?? 0;
  expect(placed.print?.breaks).toEqual([heading]);
  expect(partText(await writeXlsx([placed]), "xl/worksheets/sheet1.xml")).toContain(`<brk id="${heading}" `);
});

test("percentages, dates, hidden sheets and shared formulas are read as a person sees them", async () => {
  const bytes = await writeForeign({
    sheets: [
      {
        name: "表",
        rows: [["率", 0.432, 0.1 + 0.2], ["日期", new Date(Date.UTC(2022, 4, 17)), null], ["差", 3, null], ["差", 5, null]],
        cells: new Map([
          ["0,1", { style: { numFmt: "0.0%" } }],
          ["1,1", { style: { numFmt: "yyyy\"年\"m\"月\"d\"日\"" } }],
          ["2,2", { formula: "B3*$B$3", formulaResult: 9, formulaType: "shared", formulaSharedIndex: 0, formulaRef: "C3:C4" }],
          ["3,2", { formula: "", formulaResult: 15, formulaType: "shared", formulaSharedIndex: 0 }],
        ]),
      },
      { name: "藏", rows: [["x"]], hidden: true },
    ],
  });
  const [sheet, hidden] = readXlsx(bytes, "表.xlsx");
  expect(sheet?.texts[0]).toEqual(["率", "43.2%", "0.3"]);
  expect(sheet?.values[0]?.[1]).toBe(0.432);
  expect(sheet?.values[1]?.[1]).toBe("2022年5月17日");
  expect(sheet?.values[3]?.[2]).toBe(15);
  expect(sheet?.formulas?.map((line) => line[2])).toEqual([null, null, "=B3*$B$3", "=B4*$B$3"]);
  expect([sheet?.visible, hidden?.visible]).toEqual([true, false]);
});

test("text that begins with = stays text", async () => {
  const placed = { ...pingxiangSheet(), cells: [{ row: 0, column: 0, content: "=1+1" }], merges: [] };
  const grid = await onlySheet(await writeXlsx([placed]));
  expect(grid.values).toEqual([["=1+1"]]);
  expect(grid.formulas).toBeUndefined();
});
