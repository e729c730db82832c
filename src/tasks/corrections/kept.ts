import { COLUMN_ROLES } from "./roles";
import type { Workbook } from "../../host/workbook";
import type { TableCorrection } from "../../table/correction";
import type { Anchor } from "./anchor";

/** What a person has set right in the reading of one sheet, with how the sheet looked there. JSON-safe. */
export interface KeptCorrection {
  readonly sheet: string;
  readonly correction: TableCorrection;
  /** First row of the table. */
  readonly first: Anchor;
  /** Last row of the area that was drawn; null where none was. */
  readonly last: Anchor | null;
}

/** Of the text that travels with the workbook. */
export const CORRECTIONS_KEY = "table-corrections";
const VERSION = 1;

/** Every correction that the workbook holds. What another program has cut or mixed up counts as none. */
export async function recallCorrections(book: Workbook): Promise<readonly KeptCorrection[]> {
  const text = await book.recall(CORRECTIONS_KEY);
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return has(kept, "version") && kept.version === VERSION && has(kept, "sheets") && Array.isArray(kept.sheets) ? kept.sheets.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Puts a correction in the place of the one of the same sheet, or takes that away. */
export async function keepCorrection(book: Workbook, sheet: string, kept: KeptCorrection | null): Promise<void> {
  const others = (await recallCorrections(book)).filter((other) => other.sheet !== sheet && other.sheet !== kept?.sheet);
  const sheets = kept === null ? others : [...others, kept];
  await book.remember(CORRECTIONS_KEY, sheets.length === 0 ? null : JSON.stringify({ version: VERSION, sheets }));
}

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === "object" && value !== null && key in value;

const areCounts = (value: unknown, keys: readonly string[]): boolean =>
  keys.every((key) => has(value, key) && Number.isSafeInteger(value[key]) && Number(value[key]) >= 0);

const isAnchor = (value: unknown): value is Anchor =>
  areCounts(value, ["row", "column"]) && has(value, "texts") && Array.isArray(value.texts) && value.texts.every((text) => typeof text === "string");

const isRole = (value: unknown): boolean =>
  areCounts(value, ["column"]) && has(value, "role") && COLUMN_ROLES.some((role) => role === value.role);

function isCorrection(value: unknown): value is TableCorrection {
  if (typeof value !== "object" || value === null) return false;
  const { area, roles, plan }: { area?: unknown; roles?: unknown; plan?: unknown } = value;
  return (area === undefined || areCounts(area, ["row", "column", "rows", "columns"]))
    && (roles === undefined || (Array.isArray(roles) && roles.every(isRole)))
    && (plan === undefined || (areCounts(plan, ["baseYear", "targetYear"]) && has(plan, "name") && typeof plan.name === "string"));
}

const isKept = (value: unknown): value is KeptCorrection =>
  has(value, "sheet") && typeof value.sheet === "string" && has(value, "correction") && isCorrection(value.correction)
  && has(value, "first") && isAnchor(value.first) && has(value, "last") && (value.last === null || isAnchor(value.last));
