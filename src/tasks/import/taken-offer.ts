import { editableValues, type Correction } from "./correct-row";
import { offerOf } from "./partners";
import type { ImportPreview, Offer, Partner, TablePreview } from "./preview";

/** The baseline that a row takes over from another table; null for none. One that a person typed comes first. */
export function takenOffer(
  preview: ImportPreview, table: TablePreview, at: number, partner: Partner | undefined, correction: Correction | undefined,
): Offer | null {
  if (partner === undefined || typesBaseline(table, at, correction)) return null;
  const offer = offerOf(preview, table, at, partner);
  return offer?.canTake === true ? offer : null;
}

function typesBaseline(table: TablePreview, at: number, correction: Correction | undefined): boolean {
  if (correction?.values === undefined) return false;
  const values = editableValues(table, at);
  return [...correction.values].some(([index, text]) => values[index]?.role === "baseline" && text !== null);
}
