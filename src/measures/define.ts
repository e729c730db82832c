/** What a measure is: one calculation with its unit, its faults by name, its source and worked examples. */
import type { Result } from "../grid/result";
import type { Bound, Direction, ResolveFault } from "../target/target";
import type { MeasureSourceId } from "./sources";

/** A value of one year. */
export interface Observation {
  readonly year: number;
  readonly value: number;
}

/** What a parameter of each kind holds. `figure`, `bound` and `direction` are null where nobody knows them. */
export interface ParamValues {
  readonly figure: number | null;
  readonly number: number;
  readonly year: number;
  readonly direction: Direction | null;
  readonly bound: Bound | null;
  readonly resolveFault: ResolveFault;
  readonly series: readonly Observation[];
  readonly flag: boolean;
}

export type ParamKind = keyof ParamValues;

export interface Param {
  readonly kind: ParamKind;
  readonly optional?: true;
}

export type Params = Readonly<Record<string, Param>>;

type Optional = { readonly optional: true };

/** The arguments that a description of parameters asks for; an optional one may be left out or null. */
export type ArgsOf<P extends Params> = {
  readonly [K in keyof P as P[K] extends Optional ? never : K]: ParamValues[P[K]["kind"]];
} & {
  readonly [K in keyof P as P[K] extends Optional ? K : never]?: ParamValues[P[K]["kind"]] | null;
};

/** Why a measure refuses: a closed list, put into words by text.<lang>.ts. */
export type MeasureFault =
  | "noBaseline" | "noTarget" | "noActual"
  /** The target year is not after the base year. */
  | "yearsReversed"
  /** The year asked for is before the base year. */
  | "yearBeforeBase"
  /** The only actual is of the base year or earlier. */
  | "noTimePassed"
  /** A bare number is a bound on the better side, and nobody knows which side that is. */
  | "directionUnknown"
  /** Target and baseline are equal: there is no way to go. */
  | "noChange"
  /** The baseline already meets the target. */
  | "targetWeaker"
  /** A growth rate needs values above zero. */
  | "notPositive"
  /** The indicator is itself a rate of growth. */
  | "growthIndicator"
  /** The method needs values that are all positive or all negative. */
  | "signsDiffer";

export type Example<Args, Value, Fault> = {
  readonly title: string;
  readonly args: Args;
  /** Where the expected value comes from: a publication, or the sum written out. */
  readonly from: string;
  /** Numbers may differ by this much: half a unit of the last digit given. Default 1e-9. */
  readonly within?: number;
} & ({ readonly value: Value } | { readonly fault: Fault });

/** Unit of the result. `indicator` is the indicator's own unit (百分点 for a difference of percentages). */
export type MeasureUnit = "indicator" | "indicatorPerYear" | "share" | "sharePerYear" | "class";

export interface Measure<P extends Params = Params, Value = unknown, Fault extends MeasureFault = MeasureFault> {
  /** Equals its folder. */
  readonly id: string;
  /** Name of the Excel function that gives it, without the namespace; null where none does. */
  readonly excelName: string | null;
  readonly params: P;
  readonly unit: MeasureUnit;
  readonly faults: readonly Fault[];
  /** A source marked `convention` is this project's own choice and no official rule. */
  readonly sources: readonly [MeasureSourceId, ...MeasureSourceId[]];
  calc(args: ArgsOf<P>): Result<Value, Fault>;
}

/** Fixes the types of a measure's arguments by its parameters. */
export const defineMeasure = <const P extends Params, Value, const Fault extends MeasureFault = never>(
  measure: Measure<P, Value, Fault>,
): Measure<P, Value, Fault> => measure;

/**
 * Worked examples: documentation and tests of a measure, held against its types so that a wrong one does not compile.
 * They stand apart from it, since Excel loads the measures before the first calculation and needs no examples for that.
 */
export const examplesOf = <P extends Params, Value, Fault extends MeasureFault>(
  _measure: Measure<P, Value, Fault>,
  examples: readonly Example<ArgsOf<P>, NoInfer<Value>, NoInfer<Fault>>[],
): readonly Example<ArgsOf<P>, Value, Fault>[] => examples;
