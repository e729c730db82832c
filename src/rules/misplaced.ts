import type { SheetArea } from "../grid/area";
import { isUnit } from "../catalogue/unit-words";
import { kindOfCell } from "../table/cell-kind";
import type { Indicator } from "../table/table";
import type { Target } from "../target/target";

/** A cell of a row that holds what belongs into a column of another kind. */
export interface Misplaced {
  /** Null for the cell of the nature, whose place the row does not know. */
  readonly at: SheetArea | null;
  readonly raw: string;
  readonly holds: "unit" | "nature" | "value";
}

/** Whether a row's cells stand in other columns than their own (cells-in-place says so): what else could be said of them would only say that again. */
export const isMisplaced = (indicator: Indicator): boolean => misplacedIn(indicator).length > 0;

/** 人 among the values of a row whose unit is none, 约束性 among values, a value where the nature belongs. */
export function misplacedIn({ baseline, actuals, targets, unit, unitFrom, nature, rawNature }: Indicator): readonly Misplaced[] {
  const found: Misplaced[] = [];
  const look = (at: SheetArea, raw: string | null, { kind }: Target): void => {
    if (raw === null || (kind !== "qualitative" && kind !== "unread")) return;
    const holds = kindOfCell(raw);
    if (holds === "nature" || holds === "unit" && !hasOwnUnit(unit, unitFrom)) found.push({ at, raw, holds });
  };
  if (baseline !== null) look(baseline.at, baseline.raw, baseline.reading);
  for (const { at, raw, reading } of actuals) look(at, raw, reading);
  for (const { at, raw, target } of targets) look(at, raw, target);
  if (nature !== null || rawNature === null) return found;
  const kind = kindOfCell(rawNature);
  // 1 and 2 may stand for natures; 3.1 and ≥60% stand for nothing.
  return kind === "value" || (kind === "number" && found.length > 0) ? [...found, { at: null, raw: rawNature, holds: "value" }] : found;
}

/** A unit column may hold what is none: then the unit may well stand beside it. */
const hasOwnUnit = (unit: string | null, from: Indicator["unitFrom"]): boolean => (from === "column" || from === "name") && unit !== null && isUnit(unit);
