import type { Direction } from "../target/target";

/** 约束性 · 预期性 · 倡导性 */
export type StandardNature = "binding" | "expected" | "advocated";

/** What the national plan of one period says of an indicator. */
export interface NationalFigure {
  /** "十四五" */
  readonly plan: string;
  readonly baseYear: number;
  readonly base: number | null;
  /** False: recalled and not yet held against the official text (待核). Such a figure must never accuse anybody. */
  readonly baseVerified: boolean;
  /** The target as the plan words it. */
  readonly target: string;
  readonly targetVerified: boolean;
  /** The national document. */
  readonly source: string;
}

/** A standard indicator. JSON-safe. */
export interface Standard {
  readonly code: string;
  readonly name: string;
  /** Other wordings that mean the same quantity on the same scale. */
  readonly variants: readonly string[];
  readonly unit: string | null;
  readonly altUnits: readonly string[];
  /** Which way is better; null where the field does not say (capacity figures, created-or-not). */
  readonly direction: Direction | null;
  /** Values that are possible at all, in `unit`; null where there is no end. */
  readonly bounds: Limits;
  /** Values that are met in practice, in `unit`; outside them a figure needs a second look. */
  readonly plausible: Limits;
  readonly domain: string;
  /** The usual statistical scope. */
  readonly scope: string | null;
  /** In the national plan; null where it is not a national indicator. */
  readonly nature: StandardNature | null;
  /** Whether `nature` was read in an official text, is only recalled (待核), or is not known. */
  readonly natureKnown: "read" | "recalled" | "unknown";
  readonly national: readonly NationalFigure[];
  /** The same quantity on another scale: this value × factor = the value of `code`. */
  readonly scaleOf: { readonly code: string; readonly factor: number } | null;
  readonly note: string | null;
}

export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
}

/** A standard as it is written in `data/`: what is absent is empty. */
export interface StandardData {
  readonly code: string;
  readonly name: string;
  readonly variants?: readonly string[];
  readonly unit: string | null;
  readonly altUnits?: readonly string[];
  readonly direction: Direction | null;
  readonly bounds: readonly [min: number | null, max: number | null];
  readonly plausible?: readonly [min: number | null, max: number | null];
  readonly domain: string;
  readonly scope: string | null;
  readonly nature: StandardNature | null;
  readonly natureKnown: "read" | "recalled" | "unknown";
  readonly national?: readonly NationalFigure[];
  readonly scaleOf?: { readonly code: string; readonly factor: number };
  readonly note?: string;
}
