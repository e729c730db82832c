import type { TablePreview } from "./preview";

/** What is taken unless a person decides otherwise: rows without doubts, and baselines that are certain. */
export const defaultChoice = ({ rows, joins }: TablePreview): { readonly rows: ReadonlySet<number>; readonly joins: ReadonlySet<number> } => ({
  rows: new Set(rows.flatMap(({ doubts }, at) => (doubts.length === 0 ? [at] : []))),
  joins: new Set(joins.flatMap(({ row, canTake, pair }) => (canTake && pair.sureness === "certain" ? [row] : []))),
});
