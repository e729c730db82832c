import type { Diagnostic } from "../../../check/diagnostic";
import { cellAt, toA1, type SheetArea } from "../../../grid/area";
import type { Language } from "../../../grid/language";
import { describe, type Description } from "../../../report/describe";
import { isInText, nameInText } from "../../../report/in-text";
import { indicatorOf } from "../../../report/indicator-of";
import { TEXT_SHEET, type Severity } from "../../../rules/define";
import type { IndicatorTable } from "../../../table/table";
import type { CheckReport } from "../../../tasks/tasks";

/** Worst first, as the list is grouped. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What findings can be told apart by, besides their severity and state. */
export const FACETS = ["table", "domain", "nature", "rule"] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a facet where the row says nothing, and where the finding is about no row. */
export const NONE = "";
export const WHOLE = "*";

/** One finding as it is listed. */
export interface FindingItem {
  readonly diagnostic: Diagnostic;
  /** Name of the indicator it is about; null for the table, or the text, as a whole. */
  readonly indicator: string | null;
  /** Of a finding in the plan's text with its sheet: 正文!A38. */
  readonly address: string;
  /** Where the text says what it rests on, as cells of the sheet that holds the text. */
  readonly said: readonly SheetArea[];
  /** It was not there at the last check. */
  readonly isNew: boolean;
  /** An explanation has cleared it. */
  readonly isExplained: boolean;
  readonly facets: Readonly<Record<Facet, string>>;
  /** Made when first wanted: most of thousands are never seen. */
  readonly words: () => Description;
  /** Everything a person may search for, in lower case. */
  readonly searchable: () => string;
}

type Listed = Pick<CheckReport, "diagnostics" | "explanations" | "since" | "tables" | "text">;

/** Every finding of a report, in the sheet's order and after it the text's: those that stand and those that were explained. */
export function itemsOf({ diagnostics, explanations, since, tables, text }: Listed, language: Language): readonly FindingItem[] {
  const isNew = new Set(since?.added.map(({ key }) => key));
  const itemOf = (isExplained: boolean) => (diagnostic: Diagnostic): FindingItem => {
    const row = indicatorOf(tables, diagnostic);
    const isOfText = text !== null && isInText(diagnostic);
    const indicator = isOfText ? nameInText(diagnostic) : row?.name ?? null;
    const address = (isOfText ? `${TEXT_SHEET}!` : "") + toA1(diagnostic.at);
    const said = text === null ? [] : (diagnostic.said ?? []).map(({ line }) => cellAt(TEXT_SHEET, line - 1, 0));
    const words = once(() => describe(diagnostic, language));
    const searchable = once(() => [address, indicator ?? "", words().title, words().sentence].join("\n").toLowerCase());
    const ofRow = (value: string | null | undefined) => (row === null ? WHOLE : value ?? NONE);
    const facets = { table: isOfText ? TEXT_SHEET : String(diagnostic.table ?? 0), domain: ofRow(row?.domain), nature: ofRow(row?.nature), rule: diagnostic.rule };
    return { diagnostic, indicator, address, said, isNew: isNew.has(diagnostic.key), isExplained, facets, words, searchable };
  };
  const explained = explanations.explained.map(({ diagnostic }) => itemOf(true)(diagnostic));
  const standing = diagnostics.map(itemOf(false));
  return explained.length === 0 ? standing : [...standing, ...explained].sort(byPlace);
}

const byPlace = ({ diagnostic: a }: FindingItem, { diagnostic: b }: FindingItem): number =>
  Number(isInText(a)) - Number(isInText(b)) || a.at.row - b.at.row || a.at.column - b.at.column;

function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: work() }).value;
}

/** What a table is called in lists: its title, else its place. */
export const titleOf = ({ title, area }: IndicatorTable): string => title ?? toA1(area);
