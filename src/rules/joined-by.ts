import type { Change } from "../target/target";

/** The two values of one thing that a change is to join, in one unit. */
export interface Ends {
  readonly from: number;
  readonly to: number;
  /** Between them. */
  readonly years: number;
}

/** How a change is told: so many per cent a year, so many over all the years, so many more, so many times as much. */
export type ChangeMeasure = "yearly" | "whole" | "more" | "moreYearly" | "times";

/** The change that two values make, in the measure of one that is stated. */
export interface Joined {
  /** Falls are below zero. */
  readonly computed: number;
  readonly measure: ChangeMeasure;
  /** The stated one is this one, as exactly as all three are written. */
  readonly fits: boolean;
}

/** A rate that is said to be about so much may be off by this share of itself. */
const ABOUT = 0.05;
/** 翻一番 is said of what came near it (1.9 times as much) as well as of what went over it, but not by half. */
const NEARLY = 0.95;
const FAR_OVER = 1.5;

/** @param size of the stated change, where it is an amount: in the unit of the ends. Null where the ends have no such change. */
export function changeJoining(stated: Change, { from, to, years }: Ends, raw: string, size: number = stated.value): Joined | null {
  if (years <= 0 || stated.high !== undefined) return null;
  const yearly = stated.per === "year" ? years : 1;
  if (stated.measure === "percent" || stated.measure === "multiple") {
    if (from <= 0 || to <= 0) return null;
    const ratio = (to / from) ** (1 / yearly);
    if (stated.measure === "multiple") return { computed: Number(ratio.toPrecision(3)), measure: "times", fits: yearly > 1 || isTimes(stated, ratio, raw) };
    const computed = (ratio - 1) * 100;
    const slack = (100 * ratio * (lastDigit(to) / to + lastDigit(from) / from)) / 2 / yearly;
    return { computed: Number(computed.toFixed(1)), measure: yearly > 1 ? "yearly" : "whole", fits: isSo(stated, size, computed, slack) };
  }
  const computed = (to - from) / yearly;
  // Two whole numbers cannot tell 4.4 from 4; what is stated in whole numbers has its own room.
  const step = Math.max(lastDigit(to), lastDigit(from));
  const slack = step > lastDigit(size) ? step / 2 / yearly : 0;
  return { computed: Number(computed.toPrecision(6)), measure: yearly > 1 ? "moreYearly" : "more", fits: isSo(stated, size, computed, slack) };
}

/** Whether a size is what was stated: at least, at most or about so much, as exactly as it is written. */
function isSo({ op, value, direction, approx }: Change, size: number, computed: number, slack: number): boolean {
  const scale = value === 0 ? 1 : size / value;
  const room = slack + (lastDigit(value) * scale) / 2 + (approx === true ? ABOUT * size : 0) + 1e-9;
  const over = (direction === "up" ? computed : -computed) - size;
  if (op === ">=" || op === ">") return over >= -room;
  if (op === "<=" || op === "<") return over <= room;
  return Math.abs(over) <= room;
}

function isTimes({ value, direction }: Change, ratio: number, raw: string): boolean {
  const times = direction === "up" ? ratio : 1 / ratio;
  return /番/.test(raw) ? times >= value * NEARLY && times < value * FAR_OVER : Math.abs(value - times) <= lastDigit(value) / 2 + 1e-9;
}

/** One unit of the last decimal a value was written with. */
const lastDigit = (value: number): number => 10 ** -(String(value).split(".")[1]?.length ?? 0);
