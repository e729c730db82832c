import { planByName } from "../../catalogue/plans";
import type { Draft, DraftRow, DraftValue } from "../../document/draft/draft";
import { draftTable } from "../../document/draft/draft-table";
import { gridOfDraft } from "../../document/draft/grid-of-draft";
import { readStatements } from "../../document/statements/read-statements";
import { textAt, type Grid } from "../../grid/grid";
import { plansIn } from "../../table/period";
import { recogniseTables } from "../../table/recognise";
import type { IndicatorTable, PlanPeriod } from "../../table/table";
import { doubtsOf } from "./doubts";
import { extrasOf } from "./extras-of";
import type { Doubt, Quote, RowPreview, TablePreview } from "./preview";
import { valuesOf } from "./values-of";

/** A plan says in its first pages which plan it is. */
const OPENING = 3_000;
/** The plan whose targets are being worked on now, of a text that names none. */
const PLAN_OF_NO_NAME = "十四五";
/** Rows of a draft's grid above its indicators: title and header. */
const HEAD_ROWS = 2;

/** A table drafted from the sentences of a plan without one; null where they give no indicator. */
export function draftPreview(text: string, name: string): TablePreview | null {
  const plan = planOf(text, name);
  if (plan === null) return null;
  const draft = draftTable(readStatements(text, { plan }), plan);
  if (draft.rows.length === 0) return null;
  const grid = gridOfDraft(draft, name);
  const [table] = recogniseTables(grid);
  return table === undefined ? null : { table, isDraft: true, rows: rowsOf(table, draft, grid), joins: [] };
}

const planOf = (text: string, name: string): PlanPeriod | null =>
  plansIn(name).at(-1) ?? plansIn(text.slice(0, OPENING)).at(-1) ?? planByName(PLAN_OF_NO_NAME);

const rowsOf = (table: IndicatorTable, draft: Draft, grid: Grid): readonly RowPreview[] =>
  table.indicators.map((indicator) => {
    const drafted = draft.rows[indicator.at.row - HEAD_ROWS];
    const quotes = drafted === undefined ? [] : quotesOf(drafted);
    const values = valuesOf(table, indicator, (at) => textAt(grid, at));
    return {
      place: { kind: "line", line: quotes[0]?.line ?? 1 },
      number: indicator.number,
      name: indicator.name,
      values,
      doubts: [...doubtsOf(indicator, values), ...(drafted === undefined ? [] : drafted.doubts.filter(mattersHere).map((doubt): Doubt => ({ kind: "draft", doubt })))],
      extras: extrasOf(grid, table, indicator),
      quotes,
    };
  });

/** A value that the text does not give is seen to be missing, and no reason to leave out the other. */
const mattersHere = (doubt: DraftRow["doubts"][number]): boolean => doubt !== "noBaseline" && doubt !== "noTarget";

function quotesOf({ baseline, target }: DraftRow): readonly Quote[] {
  const said = [baseline, target].flatMap((value: DraftValue | null) => (value === null ? [] : [value.statement, ...value.others]));
  const quotes = said.map(({ quote, line }): Quote => ({ text: quote, line }));
  return quotes.filter((quote, at) => quotes.findIndex(({ text, line }) => text === quote.text && line === quote.line) === at);
}
