import type { SheetArea } from "../../grid/area";
import type { Figure, Indicator, IndicatorTable, TargetFigure } from "../../table/table";
import type { ValuePreview, ValueRole } from "./preview";

/**
 * The value cells of a row in the table's order.
 * @param textAt the text of a cell, for what an indicator keeps as null: a dash is shown, and written, as it stands
 */
export function valuesOf(table: IndicatorTable, indicator: Indicator, textAt: (at: SheetArea) => string): readonly ValuePreview[] {
  const columns = new Map(table.columns.map((column) => [column.column, column]));
  const textOf = ({ raw, at }: Figure | TargetFigure): string | null => raw ?? (textAt(at).trim() || null);
  const figure = (role: ValueRole, value: Figure): ValuePreview => {
    const column = columns.get(value.at.column);
    return { role, header: column?.header ?? "", year: value.year, level: column?.level ?? null, text: textOf(value), reading: value.reading };
  };
  const target = (value: TargetFigure): ValuePreview => {
    const role = columns.get(value.at.column)?.role;
    const isPace = role === "change" || role === "rate";
    return { role: isPace ? "pace" : "target", header: value.column, year: value.year, level: value.level, text: textOf(value), reading: value.target };
  };
  return [
    ...(indicator.baseline === null ? [] : [figure("baseline", indicator.baseline)]),
    ...indicator.actuals.map((actual) => figure("actual", actual)),
    ...indicator.targets.map(target),
  ];
}
