import type { Statement } from "../statements/statement";
import type { PlanPeriod } from "../../table/table";

/** An indicator table made of a plan's prose, for a plan that has none: to be confirmed row by row. JSON-safe. */
export interface Draft {
  readonly plan: PlanPeriod;
  readonly rows: readonly DraftRow[];
  /** Said in the text and in no row: values of other years, values of the past that are no standard indicator and have no target. */
  readonly leftOut: readonly Statement[];
}

export interface DraftRow {
  /** As the text names it first. */
  readonly indicator: string;
  readonly standard: string | null;
  readonly unit: string | null;
  readonly baseline: DraftValue | null;
  readonly target: DraftValue | null;
  /** What the planner has to look at before the row is right. */
  readonly doubts: readonly Doubt[];
}

export interface DraftValue {
  /** For the cell: the number as written; "0" where the text says so in words. */
  readonly raw: string;
  readonly statement: Statement;
  /** What else the text says for the same cell. */
  readonly others: readonly Statement[];
}

export type Doubt =
  /** The text gives the value no year, or only a period; the base year is assumed. */
  | "baselineYear"
  | "targetYear"
  /** The text gives more than one value. */
  | "severalBaselines"
  | "severalTargets"
  | "unitsDiffer"
  | "noBaseline"
  | "noTarget"
  /** A baseline that is a bound ("60%以上") is no exact value. */
  | "baselineNotExact";
