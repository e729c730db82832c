import { annualChange } from "./annual-change/measure";
import { annualRate } from "./annual-rate/measure";
import { completion } from "./completion/measure";
import type { Measure } from "./define";
import { expectedValue } from "./expected-value/measure";
import { gap } from "./gap/measure";
import { growthRatio } from "./growth-ratio/measure";
import { projection } from "./projection/measure";
import { remaining } from "./remaining/measure";
import { risk } from "./risk/measure";
import { status } from "./status/measure";
import { timeProgress } from "./time-progress/measure";

/** Every measure by its id. */
export const MEASURES = {
  gap,
  remaining,
  "annual-change": annualChange,
  "annual-rate": annualRate,
  "time-progress": timeProgress,
  completion,
  "expected-value": expectedValue,
  status,
  "growth-ratio": growthRatio,
  projection,
  risk,
} as const;

export type MeasureId = keyof typeof MEASURES;

/** A measure whose arguments are known at run time only, as the command line and the tests take them. */
export type AnyMeasure = Measure;

export const isMeasureId = (id: string): id is MeasureId => Object.hasOwn(MEASURES, id);
