import { joinBaselines, rowsWithFigure, type Sureness } from "../../table/join-baselines";
import type { LackingRow, Offer, OfferReason, TablePreview, WorkbookTable } from "./preview";

/** A table that may lend baselines, and where it stands. */
export interface Donor extends WorkbookTable {
  /** Index of its source; null of the workbook's own. */
  readonly source: number | null;
}

const RANK: Readonly<Record<Sureness, number>> = { certain: 0, likely: 1, possible: 2 };

/** Rows of a plan's table that have no baseline of their own, each with the best row of every other table, the surest first. */
export function lackingRows(plan: Donor, donors: readonly Donor[]): readonly LackingRow[] {
  const others = donors.filter((other) => mayLend(plan, other) && rowsWithFigure(other.table, plan.table.plan.baseYear).length > 0);
  if (plan.table.kind !== "plan") return [];
  const offers = new Map<number, Offer[]>();
  for (const other of others) {
    const doubt = regionDoubt(plan, other);
    for (const pair of joinBaselines(plan.table, other.table)) {
      const offer = withDoubt({
        partner: { table: other.key, row: pair.from }, pair, sureness: pair.sureness, reasons: pair.reasons, canTake: pair.value !== null,
      }, doubt);
      const known = offers.get(pair.indicator);
      if (known) known.push(offer);
      else offers.set(pair.indicator, [offer]);
    }
  }
  const lacking = plan.table.indicators.flatMap(({ baseline }, row) =>
    ((baseline?.raw ?? null) !== null ? [] : [{ row, offers: settled(offers.get(row) ?? []) }]));
  // What somebody chose to be read together may be paired by hand even where nothing fits.
  const isNobody = others.every(({ source }) => source === null) && lacking.every((lack) => lack.offers.length === 0);
  return isNobody ? [] : lacking;
}

/** Whether a table may lend to a plan's. One of the workbook that is of another place has nothing to do with it. */
export const mayLend = (plan: Donor, other: Donor): boolean =>
  other.key !== plan.key && (other.source !== null || plan.region === null || other.region === null || plan.region === other.region);

/** What makes a pair less sure, and how sure it can be at most. */
interface RegionDoubt {
  readonly reason: OfferReason;
  readonly atMost: Sureness;
}

/** Tables of one source are of one place; what was chosen together is taken to be, unless it says otherwise. */
function regionDoubt(plan: Donor, other: Donor): RegionDoubt | null {
  if (other.source !== null && other.source === plan.source) return null;
  if (plan.region !== null && other.region !== null) {
    return plan.region === other.region ? null : { reason: "regionsDiffer", atMost: "possible" };
  }
  return other.source === null ? { reason: "regionUnknown", atMost: "likely" } : null;
}

/** The offer with what its two tables' places say against it. */
export const withRegion = (offer: Offer, plan: Donor, other: Donor): Offer => withDoubt(offer, regionDoubt(plan, other));

function withDoubt(offer: Offer, doubt: RegionDoubt | null): Offer {
  if (doubt === null) return offer;
  const sureness = RANK[offer.sureness] < RANK[doubt.atMost] ? doubt.atMost : offer.sureness;
  return { ...offer, sureness, reasons: [...offer.reasons, doubt.reason] };
}

/** The surest first; of two that are certain and give different values neither is. */
function settled(offers: readonly Offer[]): readonly Offer[] {
  const sorted = [...offers].sort((a, b) => RANK[a.sureness] - RANK[b.sureness] || Number(b.canTake) - Number(a.canTake));
  const certain = sorted.filter(({ sureness, canTake }) => sureness === "certain" && canTake);
  if (new Set(certain.map(({ pair }) => pair.value)).size < 2) return sorted;
  return sorted.map((offer) => (certain.includes(offer) ? withDoubt(offer, { reason: "disagree", atMost: "likely" }) : offer));
}

/** Of a preview: every table that may lend baselines. */
export const donorsOf = ({ tables, workbook }: { readonly tables: readonly TablePreview[]; readonly workbook: readonly WorkbookTable[] }): readonly Donor[] =>
  [...tables.filter(({ isDraft }) => !isDraft), ...workbook.map((table) => ({ ...table, source: null }))];
