import { planByName } from "../../catalogue/plans";
import type { Draft, DraftRow, DraftValue } from "../../document/draft/draft";
import { draftTable } from "../../document/draft/draft-table";
import { gridOfDraft } from "../../document/draft/grid-of-draft";
import { readStatements } from "../../document/statements/read-statements";
import { textAt } from "../../grid/grid";
import { plansIn } from "../../table/period";
import { recogniseTables } from "../../table/recognise";
import type { Indicator, IndicatorTable, PlanPeriod } from "../../table/table";
import { doubtsOf } from "./doubts";
import type { Doubt, Overlooked, Quote, RowPreview } from "./preview";
import { valuesOf } from "./values-of";

/** A plan says in its first pages which plan it is. */
const OPENING = 3_000;
/** The plan whose targets are being worked on now, of a text that names none. */
const PLAN_OF_NO_NAME = "十四五";
/** Rows of a draft's grid above its indicators: title and header. */
const HEAD_ROWS = 2;
const MOST_LEFT_OUT = 200;
/** Of each value; a text may say the same thousands of times. */
const MOST_QUOTES = 4;

export interface DraftPreview {
  readonly table: IndicatorTable;
  readonly rows: readonly RowPreview[];
  readonly overlooked: readonly Overlooked[];
}

/** A table drafted from the sentences of a plan without one; null where they give no indicator. */
export function draftPreview(text: string, name: string): DraftPreview | null {
  const plan = planOf(text, name);
  if (plan === null) return null;
  const draft = draftTable(readStatements(text, { plan }), plan);
  if (draft.rows.length === 0) return null;
  const grid = gridOfDraft(draft, name);
  const [table] = recogniseTables(grid);
  if (table === undefined) return null;
  const rows = table.indicators.map((indicator) => rowOf(table, indicator, draft, (at) => textAt(grid, at)));
  return { table, rows, overlooked: leftOutOf(draft) };
}

const planOf = (text: string, name: string): PlanPeriod | null =>
  plansIn(name).at(-1) ?? plansIn(text.slice(0, OPENING)).at(-1) ?? planByName(PLAN_OF_NO_NAME);

function rowOf(table: IndicatorTable, indicator: Indicator, draft: Draft, text: Parameters<typeof valuesOf>[2]): RowPreview {
  const drafted = draft.rows[indicator.at.row - HEAD_ROWS];
  const { quotes, moreQuotes } = drafted === undefined ? { quotes: [], moreQuotes: 0 } : quotesOf(drafted);
  const values = valuesOf(table, indicator, text);
  return {
    place: { kind: "line", line: quotes[0]?.line ?? 1 },
    original: [],
    number: indicator.number,
    name: indicator.name,
    values,
    doubts: [...doubtsOf(indicator, values), ...(drafted === undefined ? [] : drafted.doubts.filter(mattersHere).map((doubt): Doubt => ({ kind: "draft", doubt })))],
    extras: [],
    quotes,
    moreQuotes,
  };
}

/** A value that the text does not give is seen to be missing, and no reason to leave out the other. */
const mattersHere = (doubt: DraftRow["doubts"][number]): boolean => doubt !== "noBaseline" && doubt !== "noTarget";

function quotesOf({ baseline, target }: DraftRow): Pick<RowPreview, "quotes" | "moreQuotes"> {
  const all = [...quotesFor("baseline", baseline), ...quotesFor("target", target)];
  const quotes = (["baseline", "target"] as const).flatMap((of) => all.filter((quote) => quote.of === of).slice(0, MOST_QUOTES));
  return { quotes, moreQuotes: all.length - quotes.length };
}

/** One sentence may be read twice, as a value and as part of another. */
function quotesFor(of: Quote["of"], value: DraftValue | null): readonly Quote[] {
  if (value === null) return [];
  const quotes = [value.statement, ...value.others].map(({ quote, line }, at): Quote => ({ of, text: quote, line, isTaken: at === 0 }));
  const first = new Map<string, Quote>();
  for (const quote of quotes) {
    const key = `${quote.line} ${quote.text}`;
    if (!first.has(key)) first.set(key, quote);
  }
  return [...first.values()];
}

const leftOutOf = ({ leftOut, plan }: Draft): readonly Overlooked[] => leftOut.slice(0, MOST_LEFT_OUT).map(({ indicator, year, raw, quote, line }): Overlooked => ({
  kind: "statement", why: year === null || year === plan.baseYear || year === plan.targetYear ? "noTarget" : "otherYear", indicator, year, raw, text: quote, line,
}));
