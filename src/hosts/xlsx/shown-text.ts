import { formatValue } from "hucre";
import type { CellValue } from "../../grid/grid";

/**
 * What a person sees of a value in a number format: 2 in "0.0" → "2.0", 0.432 in "0.0%" → "43.2%".
 * Without a format, numbers show ten digits as Excel's General does, so that 0.1 + 0.2 is "0.3".
 */
export function shownText(value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (format === undefined || format === "@" || /^general$/i.test(format)) return String(Number(value.toPrecision(10)));
  return formatValue(value, format);
}
