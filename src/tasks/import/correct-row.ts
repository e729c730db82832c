import { readFigure } from "../../target/read-figure";
import { readTarget } from "../../target/read-target";
import type { Target } from "../../target/target";
import type { Indicator, Nature } from "../../table/table";
import { doubtsOf } from "./doubts";
import type { Doubt, RowPreview, TablePreview, ValuePreview, ValueRole } from "./preview";
import { valuePlaces } from "./value-places";

/** What a person puts right in a row before it is written; what is absent stays as it was read. */
export interface Correction {
  readonly name?: string;
  /** Null: none. */
  readonly unit?: string | null;
  readonly nature?: Nature | null;
  /** New texts by index in `editableValues`; null empties the cell. */
  readonly values?: ReadonlyMap<number, string | null>;
}

/** A row as it is to be written. */
export interface CorrectedRow {
  readonly indicator: Indicator;
  readonly row: RowPreview;
}

/** A row's values and, of a plan's table, a place for the baseline and the target that the document leaves out. */
export function editableValues({ table, rows }: TablePreview, at: number): readonly ValuePreview[] {
  const values = rows[at]?.values ?? [];
  // Where other rows have such a column, it is that one.
  const places = valuePlaces({ table, rows });
  const missing = (role: ValueRole): readonly ValuePreview[] =>
    (values.some((value) => value.role === role) ? [] : places.filter((place) => place.role === role).slice(0, 1));
  return table.kind === "plan" ? [...values, ...missing("baseline"), ...missing("target")] : values;
}

/** The row with what a person put right, read anew. */
export function correctedRow(preview: TablePreview, at: number, correction: Correction | undefined): CorrectedRow | null {
  const [indicator, row] = [preview.table.indicators[at], preview.rows[at]];
  if (!indicator || !row) return null;
  if (correction === undefined) return { indicator, row };
  const name = correction.name ?? row.name;
  const values = editableValues(preview, at).flatMap((value, index): ValuePreview[] => {
    const text = correction.values?.get(index);
    if (text === undefined) return index < row.values.length ? [value] : [];
    return [{ ...value, text, reading: readValue(value.role, text, name) }];
  });
  const corrected: Indicator = {
    ...indicator,
    name: correction.name ?? indicator.name,
    ...(correction.unit === undefined ? {} : { unit: correction.unit, unitFrom: "column" }),
    ...(correction.nature === undefined ? {} : { nature: correction.nature, rawNature: null }),
  };
  const stays = (doubt: Doubt): boolean => doubt.kind === "draft" && !isSettled(doubt.doubt, row, correction);
  return { indicator: corrected, row: { ...row, name, values, doubts: [...doubtsOf(corrected, values), ...row.doubts.filter(stays)] } };
}

/** What the text of a value's cell is read as. */
export function readValue(role: ValueRole, text: string | null, name: string): Target {
  if (text === null) return { kind: "none" };
  return role === "baseline" || role === "actual" ? readFigure(text).reading : readTarget(text, { indicator: name });
}

type DraftDoubt = Extract<Doubt, { kind: "draft" }>["doubt"];

const OF_BASELINE: readonly DraftDoubt[] = ["baselineYear", "severalBaselines", "baselineNotExact"];
const OF_TARGET: readonly DraftDoubt[] = ["targetYear", "severalTargets"];

/** Whether a person has decided what a draft left open. */
function isSettled(doubt: DraftDoubt, { values }: RowPreview, correction: Correction): boolean {
  const changed = (role: ValueRole): boolean => [...(correction.values?.keys() ?? [])].some((index) => values[index]?.role === role);
  if (OF_BASELINE.includes(doubt)) return changed("baseline");
  if (OF_TARGET.includes(doubt)) return changed("target");
  return doubt === "unitsDiffer" && (correction.unit !== undefined || changed("baseline") || changed("target"));
}
