import type { IndicatorTable } from "../../table/table";
import type { Donor } from "./offers";
import type { ImportPreview, Offer } from "./preview";
import type { ImportText } from "./text";

/** The baseline as it is written: the document's own text, or the number where its scale had to be changed. */
export const joinedValue = ({ pair: { factor, value, figure } }: Offer): string | null =>
  (factor === 1 ? figure.raw : value === null ? null : String(value));

/** Where a baseline that was taken over comes from. */
export function sayJoin({ pair, partner }: Offer, { plan, indicators }: IndicatorTable, from: Donor, { sources }: ImportPreview, words: ImportText): string {
  const { figure, units, factor } = pair;
  const name = from.table.indicators[partner.row]?.name ?? "";
  const file = from.source === null ? null : sources[from.source]?.name ?? null;
  const said = words.joined({
    year: plan.baseYear, table: from.table.title ?? from.table.sheet, name, value: withUnit(figure.raw ?? "", units.from),
    // The source of the table itself is said under it.
    file: sources.length < 2 ? null : file, isWorkbook: from.source === null, sheet: from.table.sheet,
  });
  if (factor === 1) return said;
  const to = units.to ?? indicators[pair.indicator]?.name ?? "";
  return said + words.converted({ from: units.from ?? name, to, factor: String(Number(factor.toPrecision(6))) });
}

/** "83.19" and 岁 → "83.19岁", "0" and 1/10万 → "0 1/10万"; a unit that the text has already is not said twice. */
const withUnit = (raw: string, unit: string | null): string =>
  unit === null || raw.endsWith(unit) ? raw : `${raw}${/^\d/.test(unit) ? " " : ""}${unit}`;
