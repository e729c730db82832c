/** 解释此单元格: what one cell is taken for, what was read in it, and what was found about it. */
import { standardByCode } from "../catalogue/standards";
import type { NationalFigure, StandardNature } from "../catalogue/standard";
import type { Diagnostic, Outcome } from "../check/diagnostic";
import { judgeRow } from "../check/judge-row";
import { cellAt, contains, type Place, type SheetArea } from "../grid/area";
import { textAt, type Grid } from "../grid/grid";
import type { Assessment } from "../rules/assessment";
import type { Claim } from "../table/claim";
import type { Column, Figure, Indicator, IndicatorTable, NoTable, TargetFigure } from "../table/table";
import type { Direction, ResolveFault, Target } from "../target/target";

export type { Direction, ResolveFault };

/** What explanations of the cells of one sheet rest on. */
export interface ExplainBasis {
  readonly grid: Grid;
  /** The sheet's tables, the main one first; empty where there is none (see `why`). */
  readonly tables: readonly IndicatorTable[];
  readonly why: NoTable | null;
  /** Tables of other sheets, which may lend baselines. */
  readonly others: readonly IndicatorTable[];
  /** What the workbook's own text claims: it may lend some too. */
  readonly claims: readonly Claim[];
  /** Null where the rules were not run: the sheet is large and has not been checked. */
  readonly run: { readonly diagnostics: readonly Diagnostic[]; readonly outcomes: readonly Outcome[] } | null;
}

export interface CellExplanation {
  readonly at: SheetArea;
  /** As the cell shows it; "" when it is blank. */
  readonly text: string;
  /** Where the cell stands: in a row of an indicator, above the rows, or in no table. */
  readonly part: "row" | "header" | "outside" | "noTable";
  readonly why: NoTable | null;
  /** The table the cell belongs to. */
  readonly table: IndicatorTable | null;
  /** Where the sheet's tables are. */
  readonly areas: readonly SheetArea[];
  readonly column: Column | null;
  readonly row: RowExplanation | null;
  readonly findings: {
    /** At this cell, or resting on it. */
    readonly here: readonly Diagnostic[];
    /** At other cells of the row. */
    readonly besides: readonly Diagnostic[];
    readonly ran: readonly string[];
    readonly notRun: readonly string[];
  } | null;
}

export interface RowExplanation {
  readonly indicator: Indicator;
  /** What the row is part of (其中). */
  readonly whole: string | null;
  /** The value that stands in the cell, and how it was read; null in cells that hold none. */
  readonly value: { readonly raw: string | null; readonly reading: Target; readonly year: number | null } | null;
  /** The target's cell by which the row is judged. */
  readonly goalAt: SheetArea | null;
  readonly direction: Direction | null;
  /** Only the name's words tell the direction. */
  readonly directionGuessed: boolean;
  readonly assessment: Assessment;
  readonly standard: StandardNote | null;
}

/** What the catalogue says of an indicator. */
export interface StandardNote {
  readonly name: string;
  readonly unit: string | null;
  readonly nature: StandardNature | null;
  /** The nature is only recalled, not read in an official text (待核). */
  readonly natureUnverified: boolean;
  /** Of the table's own plan. */
  readonly national: NationalFigure | null;
  readonly note: string | null;
}

export function explainCell({ grid, tables, why, others, claims, run }: ExplainBasis, place: Place): CellExplanation {
  const at = cellAt(grid.sheet, place.row, place.column);
  const table = tables.find(({ area }) => contains(area, place)) ?? tables.find(({ area }) => isBeside(area, place)) ?? null;
  const indicator = table === null ? null : indicatorAt(table, place);
  return {
    at, why, table,
    areas: tables.map(({ area }) => area),
    text: textAt(grid, place),
    part: tables.length === 0 ? "noTable" : table === null ? "outside" : indicator !== null ? "row" : "header",
    column: table?.columns.find(({ column }) => column === place.column) ?? null,
    row: table === null || indicator === null ? null : explainRow(table, indicator, place, { others, claims }),
    findings: run === null ? null : findingsAt(run, table, indicator, place),
  };
}

/** In the rows of a table, though not in its columns. */
const isBeside = (area: SheetArea, { row }: Place): boolean => row >= area.row && row < area.row + area.rows;

/** The indicator whose row it is; of two side by side the one whose name stands nearest on the left. */
function indicatorAt({ indicators }: IndicatorTable, { row, column }: Place): Indicator | null {
  const inRow = indicators.filter(({ at, baseline, actuals, targets }) =>
    [at, ...[baseline, ...actuals, ...targets].flatMap((figure) => (figure ? [figure.at] : []))].some((cell) => row >= cell.row && row < cell.row + cell.rows));
  return inRow.findLast(({ at }) => at.column <= column) ?? inRow[0] ?? null;
}

function explainRow(table: IndicatorTable, indicator: Indicator, place: Place, known: Pick<ExplainBasis, "others" | "claims">): RowExplanation | null {
  const judged = judgeRow(table, indicator, known);
  if (judged === null) return null;
  const { view, assessment } = judged;
  return {
    indicator,
    whole: indicator.parent === null ? null : table.indicators[indicator.parent]?.name ?? null,
    value: valueAtCell(indicator, place),
    goalAt: view.goal?.at ?? null,
    direction: view.direction,
    directionGuessed: view.directionGuessed,
    assessment,
    standard: standardNote(indicator, table),
  };
}

function valueAtCell({ baseline, actuals, targets }: Indicator, place: Place): RowExplanation["value"] {
  const readingOf = (figure: Figure | TargetFigure): Target => ("target" in figure ? figure.target : figure.reading);
  const figure = [...(baseline ? [baseline] : []), ...actuals, ...targets].find(({ at }) => contains(at, place));
  return figure === undefined ? null : { raw: figure.raw, reading: readingOf(figure), year: figure.year };
}

function standardNote({ standard }: Indicator, { plan }: IndicatorTable): StandardNote | null {
  const known = standard === null ? null : standardByCode(standard);
  if (known === null) return null;
  const { name, unit, nature, natureKnown, national, note } = known;
  return { name, unit, nature, natureUnverified: natureKnown !== "read", national: national.find((figure) => figure.plan === plan.name) ?? null, note };
}

function findingsAt(run: NonNullable<ExplainBasis["run"]>, table: IndicatorTable | null, indicator: Indicator | null, place: Place): NonNullable<CellExplanation["findings"]> {
  const { diagnostics, outcomes } = run;
  const touches = ({ at, related }: Diagnostic): boolean => [at, ...related].some((area) => area.sheet === table?.sheet && contains(area, place));
  const here = diagnostics.filter(touches);
  const inRow = ({ at }: Diagnostic): boolean => indicator !== null && at.sheet === indicator.at.sheet && at.row === indicator.at.row && at.column >= indicator.at.column;
  return {
    here,
    besides: diagnostics.filter((diagnostic) => inRow(diagnostic) && !here.includes(diagnostic)),
    ran: outcomes.filter(({ state }) => state === "ran").map(({ rule }) => rule),
    notRun: outcomes.filter(({ state }) => state !== "ran").map(({ rule }) => rule),
  };
}
