import type { Language } from "../../../grid/language";
import type { ShownSummary } from "../../../tasks/analysis/products";
import type { SummaryRows } from "../../../tasks/insert-chart/summary-rows";
import { CHART_TEXT } from "../../../tasks/insert-chart/text";
import type { SummaryLine } from "../../charts/summary-scale";

/** The indicators under the names of their domains. */
export function linesOf({ rows }: SummaryRows, language: Language): readonly SummaryLine[] {
  return rows.flatMap((row, index): readonly SummaryLine[] => {
    const { domain } = row.picture;
    const line = { key: `${index}`, row };
    if (index > 0 && rows[index - 1]?.picture.domain === domain) return [line];
    return [{ key: `${index} domain`, text: `【${domain ?? CHART_TEXT[language].noDomain}】` }, line];
  });
}

/** For a picture that leaves the pane: with its title, how to read it, and what it leaves out. */
export function titledLinesOf(rows: ShownSummary, { title, on }: { readonly title: string; readonly on: string }, legend: string, language: Language): readonly SummaryLine[] {
  const text = CHART_TEXT[language];
  return [
    { key: "title", text: title },
    { key: "legend", text: `${legend}${text.checkedOn(on)}` },
    ...linesOf(rows, language),
    ...(rows.all.undetermined === 0 ? [] : [{ key: "rest", text: `${text.undetermined(rows.all.undetermined)}${text.names(rows.undetermined.slice(0, NAMED).map(({ picture }) => picture.name), rows.all.undetermined > NAMED)}` }]),
  ];
}

/** Indicators named at the foot of a picture. */
const NAMED = 3;
