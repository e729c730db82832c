/** A small indicator table as a district writes it, typed into the emulated workbook. */
import type { Person } from "../../office/host/person";

export const SHEET = "指标";

const ROWS = [
  ["某区“十四五”卫生健康主要指标"],
  ["序号", "指标", "单位", "2020年", "2025年", "属性"],
  [1, "人均预期寿命", "岁", 77.78, "79", "预期性"],
  [2, "每万人口全科医生数", "人", 2, 3.5, "约束性"],
  [3, "孕产妇死亡率", "1/10万", 8.4, "≤12", "约束性"],
] as const;

/** Where the doctors' target stands: E4. */
export const DOCTORS_TARGET = { row: 3, column: 4 } as const;

export function typePlan(person: Person): void {
  person.addSheet(SHEET);
  ROWS.forEach((line, row) => line.forEach((content, column) => person.type(SHEET, row, column, content)));
  person.merge(SHEET, { row: 0, column: 0, rows: 1, columns: 6 });
  person.select(SHEET, { row: 1, column: 0, rows: 1, columns: 1 });
}
