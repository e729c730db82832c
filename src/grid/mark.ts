import type { SheetArea } from "./area";

/** What a mark says of a cell. Each tone also differs without colour (weight, underline, border). */
export type Tone =
  /** Contradiction or error. */
  | "error"
  /** Needs a look or an explanation. */
  | "warning"
  /** A remark. */
  | "info"
  /** Binding indicator at high risk. */
  | "riskHigh"
  /** Binding indicator to be watched. */
  | "riskWatch"
  /** Binding indicator that cannot be judged. */
  | "unknown";

export interface Mark {
  readonly at: SheetArea;
  readonly tone: Tone;
}

export interface MarkStyle {
  /** "#rrggbb" */
  readonly fill: string;
  /** "#rrggbb" */
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

const style = (fill: string, color: string, more: Partial<MarkStyle> = {}): MarkStyle =>
  ({ fill, color, bold: false, italic: false, underline: false, ...more });

/**
 * How every host paints a tone: contrast of text on fill is at least 4.5 : 1. Worst first.
 * Without colour: what is underlined is a binding indicator at risk, what is not is a finding; bold asks for something to be done.
 */
export const MARK_STYLES: Readonly<Record<Tone, MarkStyle>> = {
  riskHigh: style("#C50F1F", "#FFFFFF", { bold: true, underline: true }),
  error: style("#FDE7E9", "#A4262C", { bold: true }),
  riskWatch: style("#FFD335", "#3B2F00", { bold: true, italic: true, underline: true }),
  warning: style("#FFF4CE", "#5C4400", { bold: true, italic: true }),
  unknown: style("#D9D9D9", "#3B3A39", { italic: true, underline: true }),
  info: style("#E5F1FB", "#004578", { italic: true }),
};

/** Tones from worst to mildest; where marks meet on a cell, the earlier one is seen. */
export const TONES = Object.keys(MARK_STYLES) as readonly Tone[];
