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
  return rounded({ from, to: roomFor(rows, from, Math.max(1, ...values), pixels) });
}

/** Tenths of the axis, as d3 counts them when it rounds a domain. */
const PARTS = 10;

/** Both ends where d3 would round them to, which the library has it do: names stand at the beginning as it is drawn. */
export function rounded({ from, to }: SummaryScale): SummaryScale {
  const per = 1 / stepFor((to - from) / PARTS);
  const next = { from: Math.floor(from * per) / per || 0, to: Math.ceil(to * per) / per };
  // A longer axis may have longer steps.
  return next.from === from && next.to === to ? next : rounded(next);
}

/** The round step (1, 2 or 5 of a power of ten) that is next to a length, as d3 chooses it. */
function stepFor(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const times = length / power;
  return power * (times >= Math.sqrt(50) ? 10 : times >= Math.sqrt(10) ? 5 : times >= Math.sqrt(2) ? 2 : 1);
}

/** Where the axis ends, so that the words beside the longest bars find room. */
function roomFor(rows: readonly SummaryRow[], from: number, to: number, pixels: number): number {
  const ends = rows.flatMap((row) => {
    const words = (textWidth(sayValue(row)) * CHARACTER + 12) / pixels;
    return words < 0.9 ? [(endOf(row) - from * words) / (1 - words)] : [];
  });
  return Math.max(to, ...ends);
}
