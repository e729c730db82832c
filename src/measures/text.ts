import type { Language } from "../grid/language";
import type { MeasureFault } from "./define";
import type { GrowthClass } from "./growth-ratio/params";
import type { MeasureId } from "./registry";
import type { Risk } from "./risk/risk";
import type { Status } from "./status/status";
import { en } from "./text.en";
import { zh } from "./text.zh";

/** What a measure is called and how it is worked out. */
export interface MeasureWords {
  readonly title: string;
  readonly formula: string;
}

/** The words of the measures in one language; closed, so that a missing one does not compile. */
export interface MeasureText {
  readonly measures: Readonly<Record<MeasureId, MeasureWords>>;
  readonly faults: Readonly<Record<MeasureFault, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly risks: Readonly<Record<Risk, string>>;
  readonly growthClasses: Readonly<Record<GrowthClass, string>>;
}

export const MEASURE_TEXT: Readonly<Record<Language, MeasureText>> = { zh, en };
