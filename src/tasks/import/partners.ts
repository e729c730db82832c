import { pairByHand, rowsWithFigure } from "../../table/join-baselines";
import type { Indicator } from "../../table/table";
import { donorsOf, mayLend, withRegion, type Donor } from "./offers";
import type { ImportPreview, Offer, Partner, TablePreview } from "./preview";

const samePartner = (a: Partner | null, b: Partner | null): boolean => a?.table === b?.table && a?.row === b?.row;

/** The table that a partner is a row of, and the row; null where there is none. */
export function partnerRow(preview: ImportPreview, { table, row }: Partner): { readonly donor: Donor; readonly indicator: Indicator } | null {
  const donor = donorsOf(preview).find(({ key }) => key === table);
  const indicator = donor?.table.indicators[row];
  return donor && indicator ? { donor, indicator } : null;
}

/** What a partner means for a row: one of those offered, else as a person pairs them. Null where it has no value of the base year. */
export function offerOf(preview: ImportPreview, plan: TablePreview, row: number, partner: Partner): Offer | null {
  const offered = plan.lacking.find((lack) => lack.row === row)?.offers.find((offer) => samePartner(offer.partner, partner));
  if (offered) return offered;
  const donor = donorsOf(preview).find(({ key }) => key === partner.table);
  const pair = donor ? pairByHand(plan.table, row, donor.table, partner.row) : null;
  if (!donor || !pair) return null;
  return withRegion({ partner, pair, sureness: pair.sureness, reasons: pair.reasons, canTake: pair.value !== null }, plan, donor);
}

/** Rows that are compared; of longer tables the beginning. */
const MOST_COMPARED = 2_000;

interface Search {
  /** What the name has to contain; "" for any. */
  readonly containing: string;
  readonly most: number;
}

/** Other rows that could lend a row a baseline in its own unit, those with the most similar names first. */
export function otherPartners(preview: ImportPreview, plan: TablePreview, row: number, { containing, most }: Search): readonly Offer[] {
  const offered = plan.lacking.find((lack) => lack.row === row)?.offers ?? [];
  const name = plan.table.indicators[row]?.name ?? "";
  const lenders = donorsOf(preview).filter((donor) => mayLend(plan, donor)).flatMap(({ key, table }) =>
    rowsWithFigure(table, plan.table.plan.baseYear).map((at) => ({ partner: { table: key, row: at }, name: table.indicators[at]?.name ?? "" })));
  return lenders
    .filter((lender) => lender.name.includes(containing.trim()) && !offered.some((offer) => samePartner(offer.partner, lender.partner)))
    .slice(0, MOST_COMPARED)
    .map((lender) => ({ ...lender, likeness: likeness(name, lender.name) }))
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ partner }) => offerOf(preview, plan, row, partner) ?? [])
    .filter(({ canTake }) => canTake)
    .slice(0, most);
}

/** Share of neighbouring pairs of characters that two names have in common (Dice). */
function likeness(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  const common = [...x].filter((pair) => y.has(pair)).length;
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size);
}

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
