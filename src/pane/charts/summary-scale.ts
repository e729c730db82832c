import { textWidth } from "../../grid/text-lines";
import type { SummaryRow } from "../../tasks/insert-chart/summary-rows";

/** A line of the picture: words alone, or an indicator. */
export type SummaryLine = { readonly key: string; readonly text: string } | { readonly key: string; readonly row: SummaryRow };

/** Between which shares the bars of a picture lie, whichever part of it is drawn. */
export interface SummaryScale {
  readonly from: number;
  readonly to: number;
}

/** Pixels of a small character. */
const CHARACTER = 6.2;

/** Beyond these a bar is cut: its value stands beside it. */
const LEAST = -0.5;
const MOST = 1.5;

export const cut = (value: number): number => Math.min(MOST, Math.max(LEAST, value));

/** Right of bar and mark, where there is room for words. */
export const endOf = ({ value, mark }: SummaryRow): number => Math.max(0, cut(value ?? 0), mark ?? 0);

export const sayValue = ({ said, status }: SummaryRow): string => [said, status].filter((word) => word !== null).join(" · ");

/** @param pixels the width of the bars' part of the picture */
export function scaleOf(lines: readonly SummaryLine[], pixels: number): SummaryScale {
  const rows = lines.flatMap((line) => ("row" in line ? [line.row] : []));
  const values = rows.flatMap(({ value }) => (value === null ? [] : [cut(value)]));
  const from = Math.min(0, ...values);
  return { from, to: roomFor(rows, from, Math.max(1, ...values), pixels) };
}

/** Where the axis ends, so that the words beside the longest bars find room. */
function roomFor(rows: readonly SummaryRow[], from: number, to: number, pixels: number): number {
  const ends = rows.flatMap((row) => {
    const words = (textWidth(sayValue(row)) * CHARACTER + 12) / pixels;
    return words < 0.9 ? [(endOf(row) - from * words) / (1 - words)] : [];
  });
  return Math.max(to, ...ends);
}
