import { cellAt, type SheetArea } from "../../grid/area";
import type { ColumnRole, Indicator, IndicatorTable } from "../../table/table";
import { defineRule } from "../define";
import { oncePer } from "../once";
import { isMisplaced, misplacedIn, type Misplaced } from "../misplaced";

/** What each cell of a row holds is what its column is for. */
export const cellsInPlace = defineRule({
  id: "cells-in-place",
  sources: ["tableForm"],
  findings: {
    shifted: { severity: "error", facts: ["name", "way", "raw", "header", "otherRaw", "otherHeader"] },
    oftenShifted: { severity: "warning", facts: ["count", "name", "raw", "header"] },
  },
  given: ({ table }) => ({
    headers: Object.fromEntries(table.columns.map(({ column, header }) => [column, header])),
    unit: columnOf(table, "unit"), nature: columnOf(table, "nature"), often: isOftenShifted(table),
  }),
  row({ indicator }, report, { headers, unit, nature, often }) {
    const misplaced = often ? [] : misplacedIn(indicator);
    const [first, ...others] = misplaced.map(({ at, raw }) => ({ raw, at: placeOf(at, indicator, nature) }));
    if (first === undefined) return;
    const other = others.at(-1);
    report({
      finding: "shifted", at: first.at, related: others.map(({ at }) => at),
      facts: { name: indicator.name, way: wayOf(misplaced, unit, nature), raw: first.raw, header: headers[first.at.column] ?? null, otherRaw: other?.raw ?? null, otherHeader: (other && headers[other.at.column]) ?? null },
    });
  },
  *check({ table }) {
    if (!isOftenShifted(table)) return;
    const nature = columnOf(table, "nature");
    const [first, ...others] = table.indicators.flatMap((indicator) => misplacedIn(indicator).slice(0, 1).map(({ at, raw }) => ({ at: placeOf(at, indicator, nature), raw, name: indicator.name })));
    if (first === undefined) return;
    const { at, raw, name } = first;
    yield { finding: "oftenShifted", at, indicator: null, related: others.slice(0, MOST_RELATED).map((each) => each.at), facts: { count: others.length + 1, name, raw, header: table.columns.find(({ column }) => column === at.column)?.header ?? null } };
  },
});

const MOST_RELATED = 20;

const placeOf = (at: SheetArea | null, { at: { sheet, row, column } }: Indicator, nature: number | null): SheetArea => at ?? cellAt(sheet, row, nature ?? column);

const columnOf = ({ columns }: IndicatorTable, wanted: ColumnRole): number | null => columns.find(({ role }) => role === wanted)?.column ?? null;

/** Of most rows it is the header that is wrong, or it was misread. */
const isOftenShifted = oncePer(({ indicators }: IndicatorTable): boolean => indicators.filter(isMisplaced).length * 2 > indicators.length);

/** A unit right behind the unit's column and a value in the nature's moved to the right, a nature right before its column to the left. */
function wayOf(misplaced: readonly Misplaced[], unit: number | null, nature: number | null): "right" | "left" | null {
  const isRight = misplaced.some(({ holds }) => holds === "value") && misplaced.every(({ holds, at }) => holds === "value" || holds === "unit" && at !== null && at.column - 1 === unit);
  const isLeft = misplaced.some(({ holds, at }) => holds === "nature" && at !== null && at.column + 1 === nature);
  return isRight === isLeft ? null : isRight ? "right" : "left";
}
