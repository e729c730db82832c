import { cellAt } from "../../grid/area";
import type { IndicatorTable } from "../../table/table";
import type { TableCount } from "../../table/table-count";
import { defineTextRule, TEXT_SHEET } from "../define";

/** A text that counts so many more or fewer means another table, or a part of this one. */
const NEAR = 3;

/** What the text counts of the plan's indicators is what its table has. */
export const textCountsHold = defineTextRule({
  id: "text-counts-hold",
  sources: ["outline11", "tableForm"],
  findings: {
    naturesDiffer: { severity: "error", facts: ["line", "binding", "expected", "ownBinding", "ownExpected"] },
    totalDiffers: { severity: "warning", facts: ["line", "total", "own"] },
  },
  inapplicable: ({ dossier: { counts = [] }, tables }) =>
    (counts.length === 0 ? "notSaid" : tables.some(({ table }) => isCounted(table)) ? null : "noNatures"),
  *check({ dossier: { counts = [] }, tables }) {
    const plans = tables.map(({ table }) => table).filter(isCounted);
    const ways = [...plans.flatMap((plan) => [plan.indicators, plan.indicators.filter(({ isSub }) => !isSub)]), ...(plans.length > 1 ? [plans.flatMap(({ indicators }) => indicators)] : [])].map(countOf);
    for (const said of counts) {
      const { line, quote, binding, expected } = said;
      const total = said.total ?? binding + expected;
      if (ways.some((way) => way.total === total && way.binding === binding && way.expected === expected)) continue;
      const found = { at: cellAt(TEXT_SHEET, line - 1, 0), indicator: null, said: [{ line, quote }] };
      const same = ways.find((way) => way.total === total);
      const [only] = plans.length === 1 ? ways : [];
      if (same !== undefined) yield { ...found, finding: "naturesDiffer" as const, facts: { line, binding, expected, ownBinding: same.binding, ownExpected: same.expected } };
      else if (only !== undefined && Math.abs(only.total - total) <= NEAR) yield { ...found, finding: "totalDiffers" as const, facts: { line, total, own: only.total } };
    }
  },
});

/** A plan's table of which every row says its nature. */
const isCounted = ({ kind, indicators }: IndicatorTable): boolean =>
  kind === "plan" && indicators.length > 0 && indicators.every(({ nature }) => nature === "binding" || nature === "expected");

type Count = Pick<TableCount, "binding" | "expected"> & { readonly total: number };

const countOf = (indicators: IndicatorTable["indicators"]): Count => {
  const binding = indicators.filter(({ nature }) => nature === "binding").length;
  return { total: indicators.length, binding, expected: indicators.length - binding };
};
