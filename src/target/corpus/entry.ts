import type { Change, Level, Margin, Operator, Parts, Peer, Qualitative, Range, Target } from "../target";

/** A wording as it stands in a document, the reading a careful person gives it, and the indicator where it decides. */
export type Entry = readonly [text: string, reading: Target, indicator?: string];

export interface Group {
  readonly topic: string;
  /** Where the wordings come from. */
  readonly source: string;
  readonly entries: readonly Entry[];
}

type Extras<Kind> = Partial<Omit<Kind, "kind">>;

/** A level: "≥60%" is at(">=", 60, "%"). */
export const at = (op: Operator, value: number, unit?: string, extras: Extras<Level> = {}): Level => ({
  kind: "level", op, value, ...(unit === undefined ? {} : { unit }), ...extras,
});

export const is = (value: number, unit?: string, extras: Extras<Level> = {}): Level => at("=", value, unit, extras);

export const about = (value: number, unit?: string, extras: Extras<Level> = {}): Level => is(value, unit, { approx: true, ...extras });

export const held = { hold: true } as const;

export const range = (low: number, high: number, unit?: string, extras: Extras<Range> = {}): Range => ({
  kind: "range", low, high, ...(unit === undefined ? {} : { unit }), ...extras,
});

/** A change over the period from the baseline, "=" unless said otherwise. */
export const change = (direction: "up" | "down", measure: Change["measure"], value: number, extras: Extras<Change> = {}): Change => ({
  kind: "change", basis: "baseline", direction, measure, op: "=", value, per: "period", ...extras,
});

export const yearly = { per: "year" } as const;
/** 增长N without a base: against the year before. */
export const fresh = { basis: "previousYear", per: "year" } as const;

export const peer = (op: Operator, reference: string, extras: Extras<Peer> = {}): Peer => ({ kind: "peer", op, reference, ...extras });

/** 高于GDP增速1个百分点. */
export const ahead = (reference: string, measure: Margin["measure"], value: number, op: Margin["op"] = "=", more: Partial<Margin> = {}): Peer =>
  peer(">", reference, { margin: { measure, op, value, ...more } });

export const said = (sense: Qualitative["sense"]): Qualitative => ({ kind: "qualitative", sense });

/** Parts with labels: parts(["城镇", is(90, "%")], …); without: a Target alone. */
export const parts = (...list: readonly (Target | readonly [label: string, target: Target])[]): Parts => ({
  kind: "parts",
  parts: list.map((part) => ("kind" in part ? { target: part } : { label: part[0], target: part[1] })),
});

export const none: Target = { kind: "none" };
/** Compared without `what`. */
export const unread: Target = { kind: "unread" };
