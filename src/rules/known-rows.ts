import type { Indicator, IndicatorTable } from "../table/table";
import type { CheckContext } from "./context";
import type { RowView } from "./row-view";
import type { Past } from "./past";
import { sameData } from "./same-data";

type Now = Pick<CheckContext, "table" | "settings" | "claims">;

/**
 * The view of a row as the check before left it, where all that it rests on is the same: then whatever was said of the
 * row alone still holds. A row that has not changed is the very same indicator; one that was joined with another table's
 * has to be joined with the same one. Beside prose every row is looked at anew.
 */
export function knownRows(before: CheckContext | undefined, now: Now): (indicator: Indicator, index: number, past: Past) => RowView | null {
  if (before === undefined || !isComparable(before, now)) return () => null;
  return (indicator, index, past) => {
    const view = before.rows[index];
    return view?.indicator === indicator && samePast(view, past) ? view : null;
  };
}

const isComparable = (before: CheckContext, { table, settings, claims }: Now): boolean =>
  before.claims.isEmpty && claims.isEmpty && sameData(before.settings, settings) && sameData(headOf(before.table), headOf(table));

const headOf = ({ kind, plan, columns }: IndicatorTable) => ({ kind, plan, columns });

/** What stands in a row's own cells is the same as they are. */
const samePast = (a: Past, b: Past): boolean =>
  a.before?.indicator === b.before?.indicator && a.before?.table === b.before?.table
  && (b.before === null || (sameData(a.base, b.base) && sameData(a.observed, b.observed)));
