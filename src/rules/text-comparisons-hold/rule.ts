import { standardByCode } from "../../catalogue/standards";
import type { Standard } from "../../catalogue/standard";
import type { Comparison } from "../../table/comparison";
import { advance } from "../advance";
import { exactValue } from "../claims";
import type { DossierContext } from "../context";
import { cellAt } from "../../grid/area";
import { defineTextRule, TEXT_SHEET } from "../define";
import { inUnitOf } from "../units";

/** What is commonly meant by 主要健康指标. */
const MAIN = ["life_expectancy", "mmr", "imr", "u5mr"];

/** Where the text says that the place does better than the nation, its own figures say so as well. */
export const textComparisonsHold = defineTextRule({
  id: "text-comparisons-hold",
  sources: ["healthPlan14"],
  findings: { notSo: { severity: "warning", facts: ["name", "quote", "line", "indicator", "year", "value", "national", "unit", "source"] } },
  inapplicable: ({ dossier: { comparisons = [] } }) => (comparisons.length > 0 ? null : "noComparisons"),
  *check(context) {
    const { comparisons = [] } = context.dossier;
    if (comparisons.length === 0) return;
    const own = ownFigures(context);
    for (const comparison of comparisons) {
      for (const code of comparison.standard === null ? MAIN : [comparison.standard]) {
        for (const { standard, value, year } of own.get(code) ?? []) {
          const national = standard.national.find((figure) => figure.baseYear === year && figure.baseVerified);
          if (national === undefined || national.base === null || !contradicts(comparison, value, national.base, standard)) continue;
          const { subject, quote, line } = comparison;
          yield {
            finding: "notSo", at: cellAt(TEXT_SHEET, line - 1, 0), indicator: null, said: [{ line, quote }],
            facts: { name: subject, quote, line, indicator: standard.name, year, value, national: national.base, unit: standard.unit ?? "", source: national.source },
          };
        }
      }
    }
  },
});

interface Own {
  readonly standard: Standard;
  /** In the standard's unit. */
  readonly value: number;
  readonly year: number;
}

/** What the tables and the text say of each standard, one figure a year: a table's before the text's. */
function ownFigures({ tables, said }: DossierContext): ReadonlyMap<string, readonly Own[]> {
  const known = new Map<string, Own[]>();
  const keep = (standard: Standard | null, value: number | null, year: number | null): void => {
    if (standard === null || value === null || year === null) return;
    const figures = known.get(standard.code) ?? [];
    if (!figures.some((each) => each.year === year)) known.set(standard.code, [...figures, { standard, value, year }]);
  };
  for (const { rows } of tables) {
    for (const { indicator: { baseline, actuals, unit }, standard } of rows) {
      if (standard === null) continue;
      for (const { value, year } of baseline ? [baseline, ...actuals] : actuals) keep(standard, value === null ? null : inUnitOf(standard, value, unit), year);
    }
  }
  for (const claim of said) {
    const standard = claim.role !== "value" || claim.standard === null ? null : standardByCode(claim.standard);
    keep(standard, standard === null ? null : exactValue(claim, standard), claim.year);
  }
  return known;
}

/** The figures say the opposite; where they are equal the words are let pass. */
function contradicts({ as }: Comparison, value: number, national: number, { direction }: Standard): boolean {
  if (as === "above") return value < national;
  if (as === "below") return value > national;
  return (direction === "higher" || direction === "lower") && advance(national, value, direction) < 0;
}
