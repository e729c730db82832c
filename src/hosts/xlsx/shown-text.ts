import { formatValue } from "hucre";
import type { CellValue } from "../../grid/grid";

const isGeneral = (format: string | undefined): format is undefined => format === undefined || /^(general|@)$/i.test(format);

/**
 * What a person sees of a value in a number format: 2 in "0.0" → "2.0", 0.432 in "0.0%" → "43.2%".
 * Without a format, numbers show ten digits as Excel's General does, so that 0.1 + 0.2 is "0.3".
 */
export function shownText(value: CellValue, format: string | undefined): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!isGeneral(format)) return formatValue(value, format);
  const short = String(value);
  return short.length <= 10 ? short : String(Number(value.toPrecision(10)));
}

/** A date as its format shows it. */
export const shownDate = (date: Date, format: string | undefined): string => formatValue(date, isGeneral(format) ? "yyyy-mm-dd" : format);
