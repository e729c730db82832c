import { contains, toA1 } from "../../grid/area";
import type { Language } from "../../grid/language";
import type { Selection } from "../../host/workbook";
import type { Diagnostic } from "../../check/diagnostic";
import { describe, type Description } from "../../report/describe";
import { indicatorOf } from "../../report/indicator-of";
import type { Severity } from "../../rules/define";
import type { IndicatorTable } from "../../table/table";

/** Worst first, as the list is grouped. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** One finding as it is listed. */
export interface FindingItem {
  readonly diagnostic: Diagnostic;
  /** Name of the indicator it is about; null for the table as a whole. */
  readonly indicator: string | null;
  readonly address: string;
  readonly words: Description;
  /** It was not there at the last check. */
  readonly isNew: boolean;
  /** Everything a person may search for, in lower case. */
  readonly searchable: string;
}

export interface FindingFilter {
  readonly query: string;
  /** Severities left out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly onlyNew: boolean;
}

export const SHOW_ALL: FindingFilter = { query: "", hidden: new Set(), onlyNew: false };

/** A line of the list: the heading of a group, or a finding. */
export type FindingRow =
  | { readonly kind: "group"; readonly key: string; readonly severity: Severity; readonly count: number }
  | { readonly kind: "finding"; readonly key: string; readonly item: FindingItem };

export function itemsOf(diagnostics: readonly Diagnostic[], tables: readonly IndicatorTable[], language: Language, added: readonly Diagnostic[] = []): readonly FindingItem[] {
  const isNew = new Set(added.map(({ key }) => key));
  return diagnostics.map((diagnostic) => {
    const indicator = indicatorOf(tables, diagnostic)?.name ?? null;
    const address = toA1(diagnostic.at);
    const words = describe(diagnostic, language);
    const searchable = [address, indicator ?? "", words.title, words.sentence].join("\n").toLowerCase();
    return { diagnostic, indicator, address, words, searchable, isNew: isNew.has(diagnostic.key) };
  });
}

/** The findings that pass the filter, worst group first, in the sheet's order within a group. */
export function rowsOf(items: readonly FindingItem[], { query, hidden, onlyNew }: FindingFilter): readonly FindingRow[] {
  const wanted = query.trim().toLowerCase();
  const kept = items.filter(({ searchable, diagnostic, isNew }) =>
    !hidden.has(diagnostic.severity) && (!onlyNew || isNew) && (wanted === "" || searchable.includes(wanted)));
  return SEVERITIES.flatMap((severity): FindingRow[] => {
    const group = kept.filter(({ diagnostic }) => diagnostic.severity === severity);
    if (group.length === 0) return [];
    return [
      { kind: "group", key: severity, severity, count: group.length },
      ...group.map((item): FindingRow => ({ kind: "finding", key: item.diagnostic.key, item })),
    ];
  });
}

/**
 * The finding that stands for the selected cell: the one a person picked, if it is there, else the worst there.
 * Of a larger selection its first cell counts.
 */
export function findingAt(items: readonly FindingItem[], selection: Selection | null, picked: string | null): string | null {
  if (selection === null) return null;
  const here = items.filter(({ diagnostic: { at } }) => at.sheet === selection.sheet && contains(at, selection.area));
  const worst = SEVERITIES.flatMap((severity) => here.filter(({ diagnostic }) => diagnostic.severity === severity));
  return (here.find(({ diagnostic }) => diagnostic.key === picked) ?? worst[0])?.diagnostic.key ?? null;
}

/** How many findings there are of each severity. */
export function countBySeverity(items: readonly FindingItem[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => items.filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
