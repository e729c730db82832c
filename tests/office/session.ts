/** A booted Excel with one indicator sheet in it, as most tests of the Excel host begin. */
import type { Workbook } from "../../src/host/workbook";
import type { BootOptions, OfficeHost } from "./host/boot";
import type { WorkbookState } from "./host/model/state";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { bootOffice } from "./host/boot";

export interface Session {
  readonly office: OfficeHost;
  readonly book: Workbook;
}

/**
 * "指标": a title merged over A1:D1, a header row, two indicators; a cell the user coloured, a highlighting rule of
 * the user's, figures with a number format.
 */
export async function openSession(options: BootOptions = {}): Promise<Session> {
  const office = await bootOffice(options);
  const { person } = office;
  if (!options.workbook) {
    person.addSheet("指标");
    const rows = [["“十四五”卫生健康指标"], ["指标", "基期值", "目标值", "属性"], ["人均预期寿命", 77.78, 79, "预期性"], ["全科医生数", 2, 3.5, "约束性"]];
    rows.forEach((line, row) => line.forEach((content, column) => person.type("指标", row, column, content)));
    person.merge("指标", { row: 0, column: 0, rows: 1, columns: 4 });
    person.format("指标", { row: 2, column: 1, rows: 2, columns: 2 }, { numberFormat: "0.00" });
    person.format("指标", { row: 3, column: 2, rows: 1, columns: 1 }, { fill: "#FFFF00", bold: true });
    person.addRule("指标", { row: 2, column: 1, rows: 2, columns: 2 }, "Custom", "=B3>C3");
    person.addRule("指标", { row: 2, column: 1, rows: 2, columns: 1 }, "ColorScale");
  }
  return { office, book: excelWorkbook() };
}

/** Everything a sheet is, to be compared with what it is later. Settings are the add-in's own. */
export const snapshot = ({ workbook }: OfficeHost): Omit<WorkbookState, "settings" | "made"> => {
  const { name, sheets, isProtected, active, selection } = structuredClone(workbook);
  return { name, sheets, isProtected, active, selection };
};
