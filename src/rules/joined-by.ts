import type { Change } from "../target/target";
import { stepOf } from "./rounding";

/** A value and what the last digit is worth that it was written with. */
export interface Level {
  readonly value: number;
  readonly step: number;
}

export const levelOf = (value: number, raw: string | null, scale = 1): Level => ({ value: value * scale, step: stepOf(value, raw ?? String(value)) * scale });

/** The two values of one thing that a change is to join, in one unit. */
export interface Ends {
  readonly from: Level;
  readonly to: Level;
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
  const half = stepOf(stated.value, raw) / 2 * (stated.value === 0 ? 1 : size / stated.value);
  if (stated.measure === "percent" || stated.measure === "multiple") {
    if (from.value <= 0 || to.value <= 0) return null;
    const ratio = (to.value / from.value) ** (1 / yearly);
    if (stated.measure === "multiple") return { computed: Number(ratio.toPrecision(3)), measure: "times", fits: yearly > 1 || isTimes(stated, ratio, raw) };
    const computed = (ratio - 1) * 100;
    const slack = (100 * ratio * (to.step / to.value + from.step / from.value)) / 2 / yearly;
    return { computed: Number(computed.toFixed(1)), measure: yearly > 1 ? "yearly" : "whole", fits: isSo(stated, size, computed, slack + half) };
  }
  const computed = (to.value - from.value) / yearly;
  // Two whole numbers cannot tell 4.4 from 4; what is stated in whole numbers has its own room.
  const step = Math.max(to.step, from.step);
  const slack = step > 2 * half ? step / 2 / yearly : 0;
  return { computed: Number(computed.toPrecision(6)), measure: yearly > 1 ? "moreYearly" : "more", fits: isSo(stated, size, computed, slack + half) };
}

/** Whether a size is what was stated: at least, at most or about so much, as exactly as it is written. */
function isSo({ op, direction, approx }: Change, size: number, computed: number, slack: number): boolean {
  const room = slack + (approx === true ? ABOUT * size : 0) + 1e-9;
  const over = (direction === "up" ? computed : -computed) - size;
  if (op === ">=" || op === ">") return over >= -room;
  if (op === "<=" || op === "<") return over <= room;
  return Math.abs(over) <= room;
}

function isTimes({ value, direction }: Change, ratio: number, raw: string): boolean {
  const times = direction === "up" ? ratio : 1 / ratio;
  return /番/.test(raw) ? times >= value * NEARLY && times < value * FAR_OVER : Math.abs(value - times) <= stepOf(value, raw) / 2 + 1e-9;
}
