import type { Clause } from "./clauses";
import type { Frame } from "./frame";
import type { Parts, Target } from "./target";

/** One clause as read. */
export interface Reading {
  readonly clause: Clause;
  /** Null when the clause was not understood. */
  readonly frame: Frame | null;
  readonly target: Target;
}

type Part = Parts["parts"][number];

const labelOf = (frame: Frame | null): string => (frame === null ? "" : (frame.label || frame.time).replaceAll(/^[:、,，]+|[:、,，]+$/g, ""));

const part = ({ frame, target }: Reading): Part => {
  const label = labelOf(frame);
  return label === "" ? { target } : { label, target };
};

/** 75、80%: the first value shares the unit behind the last. */
const shared = (targets: readonly Target[]): Target[] => {
  const last = targets.at(-1);
  return targets.map((target) =>
    target.kind === "level" && last?.kind === "level" && target.unit === undefined && last.unit !== undefined
      ? { ...target, unit: last.unit }
      : target,
  );
};

/** "≥60%且≤70%": two bounds of one value. */
const between = (a: Target, b: Target): Target | null => {
  if (a.kind !== "level" || b.kind !== "level" || a.op.charAt(0) !== ">" || b.op.charAt(0) !== "<") return null;
  if (a.value >= b.value || (a.unit ?? b.unit) !== b.unit) return null;
  return { kind: "range", low: a.value, high: b.value, ...(b.unit === undefined ? {} : { unit: b.unit }) };
};

/** All clauses of a line as one target. */
export const combine = (readings: readonly Reading[], line: string): Target => {
  const [first, second] = readings;
  if (first === undefined) return { kind: "unread", what: line };
  if (second === undefined) return first.target;
  const doubt = readings.find((reading) => reading.target.kind === "unread");
  if (doubt !== undefined) return doubt.target;
  if (readings.length === 2 && labelOf(second.frame) === "") {
    const range = between(first.target, second.target);
    if (range !== null) return range;
  }
  const unlabelled = readings.filter((reading) => labelOf(reading.frame) === "" && !reading.clause.subset);
  const kinds = new Set(unlabelled.map((reading) => reading.target.kind));
  if (unlabelled.length > 1 && kinds.has("change") && kinds.size > 1) return { kind: "unread", what: line };
  const targets = shared(readings.map((reading) => reading.target));
  return { kind: "parts", parts: readings.map((reading, i) => part({ ...reading, target: targets[i] ?? reading.target })) };
};
