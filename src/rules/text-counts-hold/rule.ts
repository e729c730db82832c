import { cellAt } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import type { TableCount } from "../../table/table-count";
import { defineTextRule, TEXT_SHEET } from "../define";

/** A text that counts so many more or fewer means another table, or a part of this one. */
const NEAR = 3;

/** So many of a table's rows may leave their nature open, and it still says how many there are of each at most. */
const MOSTLY = 0.75;

/** What the text counts of the plan's indicators is what its table has. */
export const textCountsHold = defineTextRule({
  id: "text-counts-hold",
  sources: ["outline11", "tableForm"],
  findings: {
    naturesDiffer: { severity: "error", facts: ["line", "binding", "expected", "ownBinding", "ownExpected", "open"] },
    bindingDiffers: { severity: "error", facts: ["line", "binding", "ownBinding", "open"] },
    expectedDiffers: { severity: "error", facts: ["line", "expected", "ownExpected", "open"] },
    totalDiffers: { severity: "warning", facts: ["line", "total", "own"] },
  },
  inapplicable: ({ dossier: { counts = [] }, tables }) =>
    (counts.length === 0 ? "notSaid" : tables.some(({ table }) => isCounted(table)) ? null : "noNatures"),
  *check({ dossier: { counts = [] }, tables }) {
    const plans = tables.map(({ table }) => table).filter(isCounted);
    const ways = [...plans.flatMap((plan) => [plan.indicators, plan.indicators.filter(({ isSub }) => !isSub)]), ...(plans.length > 1 ? [plans.flatMap(({ indicators }) => indicators)] : [])].map(countOf);
    const [only = null] = plans.length === 1 ? ways : [];
    for (const said of counts) {
      const found = differing(said, ways, only);
      const { line, quote } = said;
      if (found !== null) yield { ...found, at: cellAt(TEXT_SHEET, line - 1, 0), indicator: null, said: [{ line, quote }] };
    }
  },
});

/** A plan's table of which nearly every row says its nature, and none has a third one. */
const isCounted = ({ kind, indicators }: IndicatorTable): boolean =>
  kind === "plan" && indicators.length > 0 && indicators.every(({ nature }) => nature !== "advocated") && indicators.filter(({ nature }) => nature !== null).length >= MOSTLY * indicators.length;

interface Count {
  readonly total: number;
  readonly binding: number;
  readonly expected: number;
  /** Rows that say no nature, and may be of either. */
  readonly open: number;
}

const countOf = (indicators: IndicatorTable["indicators"]): Count => {
  const [binding, expected] = (["binding", "expected"] as const).map((wanted) => indicators.filter(({ nature }) => nature === wanted).length);
  return { total: indicators.length, binding: binding ?? 0, expected: expected ?? 0, open: indicators.length - (binding ?? 0) - (expected ?? 0) };
};

/** Whether so many of one nature can be what the table has. */
const canBe = (said: number | null, own: number, open: number): boolean => said === null || said >= own && said <= own + open;

function differing({ total: stated, binding, expected, line }: TableCount, ways: readonly Count[], only: Count | null) {
  const total = stated ?? (binding === null || expected === null ? null : binding + expected);
  const fits = (way: Count): boolean => canBe(binding, way.binding, way.open) && canBe(expected, way.expected, way.open);
  if (ways.some((way) => (total === null || way.total === total) && fits(way))) return null;
  const same = total === null ? only : ways.find((way) => way.total === total) ?? null;
  if (same !== null) {
    const { binding: ownBinding, expected: ownExpected, open } = same;
    if (binding !== null && expected !== null) return { finding: "naturesDiffer" as const, facts: { line, binding, expected, ownBinding, ownExpected, open } };
    // One nature alone, far from the table's: another table's, or those of a chapter.
    if (Math.abs((binding ?? ownBinding) - ownBinding) > NEAR || Math.abs((expected ?? ownExpected) - ownExpected) > NEAR) return null;
    return binding !== null ? { finding: "bindingDiffers" as const, facts: { line, binding, ownBinding, open } } : { finding: "expectedDiffers" as const, facts: { line, expected, ownExpected, open } };
  }
  return total !== null && only !== null && Math.abs(only.total - total) <= NEAR ? { finding: "totalDiffers" as const, facts: { line, total, own: only.total } } : null;
}
