/** The text a person sees in a cell, for the number formats that plans use; a number too wide for its column shows as ####. */
import type { CellValue } from "../../../../src/grid/grid";

const DEFAULT_COLUMN_POINTS = 48;
const POINTS_PER_CHARACTER = 5.25;

function dateText(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return format.replace(/"([^"]*)"|yyyy|mm?|dd?/g, (code, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (code === "yyyy") return String(date.getUTCFullYear());
    const part = code.startsWith("m") ? date.getUTCMonth() + 1 : date.getUTCDate();
    return String(part).padStart(code.length, "0");
  });
}

function numberText(value: number, format: string): string {
  if (format === "General" || format === "@") return String(Number(value.toPrecision(11)));
  if (/[ymd]/.test(format.replace(/"[^"]*"/g, ""))) return dateText(value, format);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const shown = (format.includes("%") ? value * 100 : value).toFixed(decimals);
  const grouped = format.includes("#,##") ? shown.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : shown;
  return format.includes("%") ? `${grouped}%` : grouped;
}

export function displayText(value: CellValue, format: string, columnPoints = DEFAULT_COLUMN_POINTS): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const shown = numberText(value, format);
  const room = Math.floor(columnPoints / POINTS_PER_CHARACTER);
  return shown.length > room ? "#".repeat(room) : shown;
}
