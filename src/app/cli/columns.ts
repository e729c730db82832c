import { textWidth } from "../../grid/text-lines";

/** Lines of a table for a terminal; a Chinese character is as wide as two others. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => rows.reduce((most, row) => Math.max(most, textWidth(row[column] ?? "")), 0));
  return rows.map((row) => row.map((text, column) => text + " ".repeat((widths[column] ?? 0) - textWidth(text))).join("  ").trimEnd());
}
