/** Our .xlsx opened by an independent program: it computes the sheets without an error and keeps what is in them. */
import { planByName } from "../../src/catalogue/plans";
import { formulaAt, textAt, valueAt, type CellValue } from "../../src/grid/grid";
import { isFormula } from "../../src/grid/edit";
import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { readXlsx } from "../../src/hosts/xlsx/read/read-xlsx";
import { writeXlsx } from "../../src/hosts/xlsx/write-xlsx";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { layout } from "../../src/sheets/layout";
import { TEMPLATES } from "../../src/sheets/templates/templates";
import { draftingSheet } from "../../src/sheets/templates/drafting/drafting";
import { convert, pagesOf, SOFFICE } from "./libreoffice";

const plan = planByName("十四五");
if (!plan) throw new Error("十四五 is in the catalogue");
const spec = draftingSheet({ plan, region: "甲市", language: "zh" });
const template = layout(spec);
const column = (key: string): number => spec.columns.findIndex((each) => each.key === key);
const FIRST_ROW = 3;
const rowOf = (name: string): number => FIRST_ROW + spec.rows.findIndex(({ values }) => values["name"] === name);

/** The template as a person fills it in: baseline and target by indicator. */
function filled(entries: Readonly<Record<string, readonly [baseline: CellValue, target: CellValue]>>): PlacedSheet {
  const contents = new Map(Object.entries(entries).flatMap(([name, [baseline, target]]): [string, CellValue][] =>
    [[`${rowOf(name)},${column("baseline")}`, baseline], [`${rowOf(name)},${column("target")}`, target]]));
  return { ...template, cells: template.cells.map((cell) => ({ ...cell, content: contents.get(`${cell.row},${cell.column}`) ?? cell.content })) };
}

async function throughLibreOffice(placed: PlacedSheet) {
  const [sheet] = readXlsx(convert(await writeXlsx([placed]), "xlsx"), "经LibreOffice.xlsx");
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

if (SOFFICE === null) {
  test("LibreOffice is NOT on this machine: the files were not opened by an independent program", () => {
    console.warn("LibreOffice (soffice) was not found. Install it to have the written .xlsx files opened, computed and printed by it.");
    expect(SOFFICE).toBeNull();
  });
} else {
  describe("the drafting template in LibreOffice", () => {
    test("keeps every content and shows no error cell, empty as it is", async () => {
      const grid = await throughLibreOffice(template);
      for (const cell of template.cells) {
        if (isFormula(cell.content)) expect([cell, textAt(grid, cell)]).toEqual([cell, ""]);
        else expect([cell, valueAt(grid, cell)]).toEqual([cell, cell.content]);
      }
      expect(grid.texts.flat().filter((text) => /^#|Err:/.test(text))).toEqual([]);
      expect(grid.merges).toHaveLength(template.merges.length);
    });

    test("computes targets, gaps, pace and attainment with native formulas", async () => {
      const grid = await throughLibreOffice(filled({
        "人均预期寿命": [77.78, 79],
        "婴儿死亡率": [1.82, "≤5‰"],
        "孕产妇死亡率": [0, "≤11/10万"],
        "每万人口全科医生数": [2, "3.5"],
        "每千人口医疗卫生机构床位数": [7.09, "≥8"],
        "居民健康素养水平": [22.63, "25%"],
        "儿童青少年总体近视率": [43.2, "力争每年降低0.5个百分点以上"],
        "个人卫生支出占卫生总费用的比重": ["—", "27%左右"],
        "健康服务业总规模": [3, "5-6"],
        "重大慢性病过早死亡率": [15, 15],
      }));
      const computed = (name: string) => ["targetValue", "gap", "change", "rate", "attainment"].map((key) => textAt(grid, { row: rowOf(name), column: column(key) }));
      // 79 − 77.78 = 1.22; ÷ 5 = 0.244; (79 ÷ 77.78) ^ 0.2 = 1.003118.
      expect(computed("人均预期寿命")).toEqual(["79.00", "1.22", "0.244", "0.31", "未达标"]);
      // 5 − 1.82 = 3.18; (5 ÷ 1.82) ^ 0.2 = 1.22396; lower is better.
      expect(computed("婴儿死亡率")).toEqual(["5.00", "3.18", "0.636", "22.40", "目标弱于基期"]);
      // Of "≤11/10万" only "/10万" is the unit's; no growth rate from 0.
      expect(computed("孕产妇死亡率")).toEqual(["11.00", "11.00", "2.200", "—", "目标弱于基期"]);
      // 1.75 ^ 0.2 = 1.118427.
      expect(computed("每万人口全科医生数")).toEqual(["3.50", "1.50", "0.300", "11.84", "未达标"]);
      // No direction of its own: the target's sign decides. 0.91; 0.182; (8 ÷ 7.09) ^ 0.2 = 1.024445.
      expect(computed("每千人口医疗卫生机构床位数")).toEqual(["8.00", "0.91", "0.182", "2.44", "未达标"]);
      // 2.37; 0.474; (25 ÷ 22.63) ^ 0.2 = 1.02012.
      expect(computed("居民健康素养水平")).toEqual(["25.00", "2.37", "0.474", "2.01", "未达标"]);
      // Wordings need the add-in: blank without it, never an error and never a wrong number.
      for (const name of ["儿童青少年总体近视率", "个人卫生支出占卫生总费用的比重", "健康服务业总规模"]) expect(computed(name)).toEqual(["", "", "", "", ""]);
      expect(computed("重大慢性病过早死亡率")).toEqual(["15.00", "0.00", "0.000", "0.00", "已达标"]);
    });

  });

  // Points; A4 landscape is 842 × 595, A3 1191 × 842. Of the monitoring sheet the charts have a page of their own.
  describe.each(["十四五", "十五五"])("printed by LibreOffice, of %s", (name) => {
    const period = planByName(name);
    test.each([["drafting", "A4", 2], ["districts", "A3", 2], ["monitoring", "A3", 3], ["midterm", "A4", 2], ["final", "A4", 2]] as const)("%s goes on landscape pages of %s, %d of them", async (id, paper, pages) => {
      if (!period) throw new Error(name);
      const pdf = convert(await writeXlsx([layout(TEMPLATES[id].build({ plan: period, region: "甲市", language: "zh" }))]), "pdf");
      expect(pagesOf(pdf)).toBe(pages);
      expect(pdf.toString("latin1")).toMatch(paper === "A4" ? /\/MediaBox\s*\[\s*0 0 84\d(\.\d+)? 59\d(\.\d+)?\s*\]/ : /\/MediaBox\s*\[\s*0 0 119\d(\.\d+)? 84\d(\.\d+)?\s*\]/);
    });
  });

  describe("the 萍乡 table in LibreOffice", () => {
    test("keeps its contents as printed and prints on one page", async () => {
      const placed = pingxiangSheet();
      const grid = await throughLibreOffice(placed);
      for (const cell of placed.cells) if (!isFormula(cell.content)) expect([cell, valueAt(grid, cell)]).toEqual([cell, cell.content]);
      expect(textAt(grid, { row: 16, column: 3 })).toBe("2.0");
      expect(formulaAt(grid, { row: 2, column: 7 })).toContain("FYP");
      expect(pagesOf(convert(await writeXlsx([placed]), "pdf"))).toBe(1);
    });
  });
}
