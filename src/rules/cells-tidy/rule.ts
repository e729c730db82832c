import { cellAt, type SheetArea } from "../../grid/area";
import { formulaAt, textAt, valueAt } from "../../grid/grid";
import type { ColumnRole } from "../../table/table";
import type { CheckContext } from "../context";
import { defineRule } from "../define";
import { slipsIn, tidied, type Slip } from "./tidy";

const TYPED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["name", "unit", "scope", "nature", "baseline", "actual", "target"]);
const KINDS = { spaces: "straySpaces", fullWidth: "fullWidth", operators: "operatorsTyped", brackets: "bracketsMixed" } as const;

/** Cells are typed the way the field types them. One finding for each kind of slip, with all its cells. */
export const cellsTidy = defineRule({
  id: "cells-tidy",
  sources: ["tableForm"],
  findings: {
    straySpaces: { severity: "info", facts: ["count", "raw", "tidy"] },
    fullWidth: { severity: "info", facts: ["count", "raw", "tidy"] },
    operatorsTyped: { severity: "info", facts: ["count", "raw", "tidy"] },
    bracketsMixed: { severity: "info", facts: ["count", "raw", "tidy"] },
  },
  inapplicable: ({ grid }) => (grid === null ? "noCells" : null),
  *check(context) {
    const { grid } = context;
    if (grid === null) return;
    for (const [slip, cells] of slipsOf(context)) {
      const [first, ...rest] = cells;
      if (first === undefined) continue;
      const edits = cells.flatMap(({ at, text }) => {
        const was = valueAt(grid, at);
        // What a format or a formula shows is not typed, and not put right here. An edit puts right all slips of its
        // cell, so that the edits of two kinds never contradict each other.
        return typeof was === "string" && was === text && formulaAt(grid, at) === null ? [{ at, was, becomes: tidied(was) }] : [];
      });
      yield {
        finding: KINDS[slip], at: first.at, indicator: first.index, related: rest.map(({ at }) => at),
        facts: { count: cells.length, raw: first.text, tidy: first.tidy },
        ...(edits.length > 0 ? { fix: { trust: "safe" as const, edits } } : {}),
      };
    }
  },
});

interface Slipped {
  readonly at: SheetArea;
  readonly index: number;
  readonly text: string;
  readonly tidy: string;
}

function slipsOf({ table, grid, rows }: CheckContext): ReadonlyMap<Slip, readonly Slipped[]> {
  const found = new Map<Slip, Slipped[]>();
  const columns = table.columns.filter(({ role }) => TYPED.has(role)).map(({ column }) => column);
  for (const { index, indicator: { at: { row, column: nameColumn }, isSub } } of rows) {
    for (const column of columns) {
      const typed = grid === null ? "" : textAt(grid, { row, column });
      // The name of a part is set in under its whole.
      const text = isSub && column === nameColumn ? typed.trimStart() : typed;
      if (text === "") continue;
      for (const { slip, tidy } of slipsIn(text)) {
        const cells = found.get(slip) ?? [];
        cells.push({ at: cellAt(table.sheet, row, column), index, text, tidy });
        found.set(slip, cells);
      }
    }
  }
  return found;
}
