import { strFromU8, strToU8 } from "fflate";
import { columnName, toA1, type Area } from "../../../grid/area";
import type { CellValue } from "../../../grid/grid";
import { HostFault } from "../../../host/workbook";
import { dynamicArrayMetadata } from "./dynamic-arrays";
import { escapeXml, sheetPaths } from "./file-parts";
import type { FormulaResult, SheetPlan } from "./save-plan";

/**
 * Puts computed results beside their formulas. excelize cannot: it types every formula it writes as text,
 * so that 1.22 would come back as "1.22" from a program that does not compute.
 */
export function writeResults(parts: Record<string, Uint8Array>, sheets: readonly SheetPlan[]): void {
  const paths = sheetPaths(parts);
  const dynamic = sheets.some(({ results }) => results.some(({ over }) => over)) ? dynamicArrayMetadata(parts) : null;
  for (const { name, results } of sheets) {
    if (results.length === 0) continue;
    const path = paths.get(name);
    const part = path === undefined ? undefined : parts[path];
    if (path === undefined || !part) throw new HostFault("unexpected", name, "the saved file has no such sheet");
    parts[path] = strToU8(withResults(strFromU8(part), results, dynamic));
  }
}

/** A cell with a formula, as excelize writes it: attributes, formula, perhaps an old result. */
const CELL = /<c ([^>]*)>(<f[^>]*(?:\/>|>[^<]*<\/f>))(?:<v>[^<]*<\/v>)?<\/c>/g;

/** @param dynamic number of the cell metadata for formulas that spill */
function withResults(xml: string, results: readonly FormulaResult[], dynamic: number | null): string {
  const byRef = new Map(results.map((result) => [`${columnName(result.column)}${result.row + 1}`, result]));
  return xml.replace(CELL, (whole, attributes: string, formula: string) => {
    const ref = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? "";
    const result = byRef.get(ref);
    if (result === undefined) return whole;
    const { type, text } = stored(result.value);
    const rest = attributes.replace(/\s*\b(?:t|cm)="[^"]*"/g, "");
    const kind = result.over ? spilling(dynamic) : "";
    return `<c ${rest}${kind}${type === null ? "" : ` t="${type}"`}>${result.over ? arrayFormula(formula, result.over) : formula}${text === null ? "" : `<v>${text}</v>`}</c>`;
  });
}

const spilling = (dynamic: number | null): string => (dynamic === null ? "" : ` cm="${dynamic}"`);

const arrayFormula = (formula: string, over: Area): string => formula.replace(/^<f[^>]*>/, `<f t="array" ref="${toA1(over)}">`);

const ERRORS: readonly string[] = ["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#REF!", "#NAME?", "#NULL!"];

/** Type attribute and content of a result; errors of this page's engine that Excel does not know are left to Excel to compute. */
function stored(value: CellValue): { readonly type: string | null; readonly text: string | null } {
  if (value === null) return { type: null, text: null };
  if (typeof value === "number") return { type: null, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (ERRORS.includes(value)) return { type: "e", text: value };
  if (/^#[A-Z/]+[!?]$/.test(value)) return { type: null, text: null };
  return { type: "str", text: escapeXml(value) };
}
