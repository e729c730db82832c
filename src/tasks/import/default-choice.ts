import type { Offer, Partner, TablePreview } from "./preview";

/** Rows that are taken unless a person decides otherwise: those without doubts; of a draft none, since each is to be confirmed. */
export const defaultRows = ({ rows, isDraft }: TablePreview): ReadonlySet<number> =>
  new Set(isDraft ? [] : rows.flatMap(({ doubts }, at) => (doubts.length === 0 ? [at] : [])));

/** Baselines that are taken over unless a person decides otherwise: certain ones, by the row that they are for. */
export const defaultPartners = ({ lacking }: TablePreview): ReadonlyMap<number, Partner> =>
  new Map(lacking.flatMap(({ row, offers }) => offers.slice(0, 1).filter(isTakenUnasked).map(({ partner }) => [row, partner] as const)));

const isTakenUnasked = ({ canTake, sureness }: Offer): boolean => canTake && sureness === "certain";
