import type { Language } from "../../../grid/language";
import { TEXT_SHEET } from "../../../rules/define";
import { wordsOfRule } from "../../../rules/words";
import type { IndicatorTable } from "../../../table/table";
import type { CheckMessages } from "../messages";
import { NONE, titleOf, WHOLE, type Facet } from "./finding-item";

/** What a value of a facet, or a severity, is called. */
export function labelOf(
  { facet, value }: { readonly facet: Facet | "severity"; readonly value: string },
  tables: readonly IndicatorTable[],
  language: Language,
  words: CheckMessages["findings"],
): string {
  if (value === WHOLE) return words.wholeTable;
  if (value === NONE) return words.unsaid;
  switch (facet) {
    case "severity": return named(words.severity, value);
    case "table": return value === TEXT_SHEET ? value : titleAt(tables, Number(value));
    case "rule": return wordsOfRule(value, language)?.title ?? value;
    case "nature": return named(words.natures, value);
    case "domain": return value;
  }
}

const named = (names: Readonly<Record<string, string>>, value: string): string => names[value] ?? value;

function titleAt(tables: readonly IndicatorTable[], index: number): string {
  const table = tables[index];
  return table ? titleOf(table) : "";
}
