/** What a rule is. A rule finds and says nothing: sentences are made from its facts by text.<lang>.ts. */
import type { SheetArea } from "../grid/area";
import type { CellContent, Edit } from "../grid/edit";
import type { IndicatorTable } from "../table/table";
import type { SourceId } from "./sources";

/**
 * error: a contradiction or a mistake; an explanation does not clear it.
 * warning: needs a look, a correction or an explanation. info: a remark.
 */
export type Severity = "error" | "warning" | "info";

export type FactValue = string | number | boolean | null;

export interface Fix {
  /** `safe` may be applied at a click, `review` is shown first. */
  readonly trust: "safe" | "review";
  readonly edits: readonly Edit[];
}

export interface Finding<Kind extends string = string> {
  readonly finding: Kind;
  /** The cell to go to; the first one to correct. */
  readonly at: SheetArea;
  /** Index of the indicator in the table, null for the table as a whole. */
  readonly indicator: number | null;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly related?: readonly SheetArea[];
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** A rule as the engine sees it. */
export interface Rule {
  /** Names the wanted state; equals its folder. */
  readonly id: string;
  readonly severity: Severity;
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Each kind of finding, with the names of the facts its sentence needs. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** Why the rule cannot say anything of this table, null when it can. */
  inapplicable?(table: IndicatorTable, settings: RuleSettings): string | null;
  check(table: IndicatorTable, settings: RuleSettings): Iterable<Finding>;
}

/** Conventions a workbook may set otherwise; each is shown where it decided something. */
export interface RuleSettings {
  /** 左右, 约: how far a value may be off and still meet the target; share of the target. */
  readonly approxTolerance: number;
  /** Completion may differ from time progress by this much and still be 符合预期. */
  readonly statusBand: number;
  /** Needed pace over this multiple of the previous period's pace is 高风险. */
  readonly paceLimit: number;
  /** Without a previous pace: a needed change over this share of the baseline is 高风险. */
  readonly steepChange: number;
}

export const DEFAULT_SETTINGS: RuleSettings = {
  approxTolerance: 0.01,
  statusBand: 0.1,
  paceLimit: 1.5,
  steepChange: 0.5,
};

/** One sentence for each finding of a rule, made of its facts, plus the rule's title, reason and advice. */
export interface RuleText {
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do. */
  readonly advice: string;
  readonly findings: Readonly<Record<string, (facts: Readonly<Record<string, FactValue>>) => string>>;
}

/** Cases are tests and documentation: each declared finding has one that provokes it and a clean twin. */
export interface RuleCase {
  readonly title: string;
  /** Cells of a sheet, header row included. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Expected findings as [kind, A1 address]; empty for a clean twin. */
  readonly finds: readonly (readonly [kind: string, at: string])[];
}
