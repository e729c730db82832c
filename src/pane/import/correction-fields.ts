import type { Nature } from "../../table/table";
import { editableValues, type Correction } from "../../tasks/import/correct-row";
import type { TablePreview } from "../../tasks/import/preview";

/** What stands in the fields of a correction. */
export interface Fields {
  readonly name: string;
  readonly unit: string;
  /** "" for none, or one outside the vocabulary that is kept. */
  readonly nature: string;
  /** One for each of `editableValues`. */
  readonly values: readonly string[];
}

export const NATURES: readonly Nature[] = ["binding", "expected", "advocated"];

/** The row as it was read. */
function asRead(table: TablePreview, at: number): Fields {
  const indicator = table.table.indicators[at];
  return {
    name: table.rows[at]?.name ?? "",
    unit: indicator?.unit ?? "",
    nature: indicator?.nature ?? "",
    values: editableValues(table, at).map(({ text }) => text ?? ""),
  };
}

/** The row as it stands now: as it was read, with what was put right already. */
export function startOf(table: TablePreview, at: number, correction: Correction | undefined): Fields {
  const read = asRead(table, at);
  if (correction === undefined) return read;
  const { name, unit, nature, values } = correction;
  return {
    name: name ?? read.name,
    unit: unit === undefined ? read.unit : unit ?? "",
    nature: nature === undefined ? read.nature : nature ?? "",
    values: read.values.map((text, index) => (values?.has(index) ? values.get(index) ?? "" : text)),
  };
}

const filled = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** What the fields say otherwise than the source; null where they say the same. */
export function changesOf(table: TablePreview, at: number, fields: Fields): Correction | null {
  const read = asRead(table, at);
  const values = new Map(fields.values.flatMap((text, index) => (text.trim() === (read.values[index] ?? "").trim() ? [] : [[index, filled(text)] as const])));
  const name = fields.name.trim();
  const correction: Correction = {
    ...(name !== "" && name !== read.name ? { name } : {}),
    ...(fields.unit.trim() === read.unit ? {} : { unit: filled(fields.unit) }),
    ...(fields.nature === read.nature ? {} : { nature: NATURES.find((nature) => nature === fields.nature) ?? null }),
    ...(values.size === 0 ? {} : { values }),
  };
  return Object.keys(correction).length === 0 ? null : correction;
}
