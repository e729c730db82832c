import { MEASURE_DEFAULTS, type MeasureSettings } from "../measures/settings";
import { assessRow } from "../rules/assess-binding";
import type { Assessment } from "../rules/assessment";
import { contextOf } from "../rules/context";
import type { RowView } from "../rules/row-view";
import type { Dossier } from "../rules/dossier";
import type { Indicator, IndicatorTable } from "../table/table";

export interface JudgedRow {
  readonly view: RowView;
  readonly assessment: Assessment;
}

/** What is said of one row, binding or not, as if it stood alone: nothing of it rests on the table's other rows. */
export function judgeRow(table: IndicatorTable, indicator: Indicator, { others, claims }: Pick<Dossier, "others" | "claims">, settings: MeasureSettings = MEASURE_DEFAULTS): JudgedRow | null {
  const alone = { ...table, indicators: [{ ...indicator, parent: null }] };
  const [context] = contextOf({ subjects: [{ table: alone, grid: null }], others, claims }, settings).tables;
  const [view] = context?.rows ?? [];
  return context === undefined || view === undefined ? null : { view, assessment: assessRow(view, context) };
}
