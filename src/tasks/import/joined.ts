import type { IndicatorTable } from "../../table/table";
import type { JoinPreview } from "./preview";
import type { ImportText } from "./text";

/** The baseline as it is written: the document's own text, or the number where its scale had to be changed. */
export const joinedValue = ({ pair: { factor, value, figure } }: JoinPreview): string | null =>
  (factor === 1 ? figure.raw : value === null ? null : String(value));

/** Where a baseline that was taken over comes from. */
export function sayJoin({ pair, fromRow }: JoinPreview, plan: IndicatorTable, from: IndicatorTable | undefined, words: ImportText): string {
  const { figure, units, factor } = pair;
  const name = from?.indicators[fromRow]?.name ?? "";
  const said = words.joined({ year: plan.plan.baseYear, table: from?.title ?? from?.sheet ?? "", name, value: withUnit(figure.raw ?? "", units.from) });
  if (factor === 1) return said;
  const to = units.to ?? plan.indicators[pair.indicator]?.name ?? "";
  return said + words.converted({ from: units.from ?? name, to, factor: String(Number(factor.toPrecision(6))) });
}

/** "83.19" and 岁 → "83.19岁"; a unit that the text has already is not said twice. */
const withUnit = (raw: string, unit: string | null): string => (unit === null || raw.endsWith(unit) ? raw : raw + unit);
