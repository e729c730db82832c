/** An indicator table as it was recognised on a sheet. JSON-safe; every value keeps its cell. */
import type { SheetArea } from "../grid/area";
import type { Target } from "../target/target";

/** 约束性 · 预期性 · 倡导性 */
export type Nature = "binding" | "expected" | "advocated";

export interface PlanPeriod {
  /** "十四五" */
  readonly name: string;
  readonly baseYear: number;
  readonly targetYear: number;
  /** Neither title nor headers nor years say so. */
  readonly assumed?: true;
}

export interface IndicatorTable {
  /** `plan` sets targets; `completion` tells how the period before ended. */
  readonly kind: "plan" | "completion";
  readonly title: string | null;
  readonly plan: PlanPeriod;
  readonly sheet: string;
  /** From the first header row to the last indicator row. */
  readonly area: SheetArea;
  readonly columns: readonly Column[];
  readonly indicators: readonly Indicator[];
  /** Footnotes under the table (注：…). */
  readonly notes: readonly string[];
}

export type ColumnRole =
  | "number" | "domain" | "name" | "unit" | "scope" | "nature"
  | "baseline" | "actual" | "target" | "change" | "rate"
  | "source" | "owner" | "remark" | "unknown";

export interface Column {
  readonly role: ColumnRole;
  /** The header as it stands, header rows joined by a space. */
  readonly header: string;
  /** Column of the sheet. */
  readonly column: number;
  readonly year: number | null;
  /** Whose target it is, where a table has several: "市级", "区级". */
  readonly level: string | null;
}

/** One row of the table; a 其中 row is an indicator with a parent. */
export interface Indicator {
  /** The name's cell. */
  readonly at: SheetArea;
  /** Number as written, cleaned of dots and brackets: "11"; null when there is none. */
  readonly number: string | null;
  /** Cleaned of number, unit, footnote mark and stray spaces. */
  readonly name: string;
  readonly rawName: string;
  /** As the document gives it (column, name's brackets, value, the whole that a 其中 row is part of, 单位：% over the table), else the catalogue's; see `unitFrom`. */
  readonly unit: string | null;
  readonly unitFrom: "column" | "name" | "value" | "whole" | "table" | "catalogue" | null;
  readonly domain: string | null;
  readonly scope: string | null;
  readonly nature: Nature | null;
  /** Text of the nature's cell, also where it is not in the vocabulary. */
  readonly rawNature: string | null;
  readonly isSub: boolean;
  /** Index in `indicators` of the row this one is part of. */
  readonly parent: number | null;
  readonly baseline: Figure | null;
  readonly actuals: readonly Figure[];
  readonly targets: readonly TargetFigure[];
  /** Code of the standard indicator, null outside the catalogue. */
  readonly standard: string | null;
}

/** A measured value: a baseline or an actual. */
export interface Figure {
  readonly at: SheetArea;
  readonly year: number | null;
  /** The cell's text as it stands; null for a blank or a dash. */
  readonly raw: string | null;
  readonly reading: Target;
  /** The number of a plain level, null otherwise. In the reading's own unit ("43.2%" is 43.2). */
  readonly value: number | null;
}

export interface TargetFigure {
  readonly at: SheetArea;
  /** Header of its column. */
  readonly column: string;
  readonly level: string | null;
  /** Of a part of the table's own place (鹿山区 beside 全市), or of the plan's time: never what the row is judged by. */
  readonly ofPart?: true;
  /** Of one year, where the table gives the total of the years besides: then it is `ofPart` too. */
  readonly ofYear?: true;
  readonly year: number | null;
  readonly raw: string | null;
  readonly target: Target;
}

/** Why a sheet holds no indicator table. */
export type NoTable =
  | { readonly code: "emptySheet" }
  /** No row with at least a name column and a target or baseline column under a header that says so; in an area drawn by a person, which of them is unknown. */
  | { readonly code: "noHeader"; readonly lacks?: readonly ("name" | "value")[] }
  /** Names along the top and years down the side, from this cell. */
  | { readonly code: "transposed"; readonly at: SheetArea }
  /** A header, and no row under it. */
  | { readonly code: "noRows"; readonly header: SheetArea };
