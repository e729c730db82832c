/**
 * What a rule is. A rule only finds; sentences are made from its facts by text.<language>.ts,
 * so that a finding can be listed, compared, translated and marked without a word of prose in it.
 */
import type { SheetArea } from "../grid/area";
import type { CellValue } from "../grid/grid";
import type { Edit } from "../grid/edit";
import type { CheckContext } from "./context";
import type { SourceId } from "./sources";

/**
 * error: a contradiction or a mistake; an explanation does not clear it.
 * warning: needs a correction or an explanation. info: a remark.
 */
export type Severity = "error" | "warning" | "info";

export type FactValue = string | number | null;

export interface Fix {
  /** `safe` may be applied at a click, `review` is shown first. */
  readonly trust: "safe" | "review";
  readonly edits: readonly Edit[];
}

/** What a rule may find: each kind with its severity and the names of the facts its sentence needs. */
export type FindingKinds = Readonly<Record<string, { readonly severity: Severity; readonly facts: readonly string[] }>>;

/** One finding, its facts exactly those its kind declares. */
export type FindingOf<Kinds extends FindingKinds> = {
  [Kind in keyof Kinds & string]: {
    readonly finding: Kind;
    /** The cell to go to: the first one to correct. */
    readonly at: SheetArea;
    /** Index in the table's indicators; null for the table as a whole. */
    readonly indicator: number | null;
    readonly facts: Readonly<Record<Kinds[Kind]["facts"][number], FactValue>>;
    readonly related?: readonly SheetArea[];
    readonly fix?: Fix;
  };
}[keyof Kinds & string];

/** A rule as its author writes it. */
export interface RuleOf<Kinds extends FindingKinds> {
  /** Names the wanted state; equals its folder. */
  readonly id: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly findings: Kinds;
  /** Why the rule can say nothing of this table (a key of its text's `inapplicable`), null when it can. */
  readonly inapplicable?: (context: CheckContext) => string | null;
  readonly check: (context: CheckContext) => Iterable<FindingOf<Kinds>>;
}

/**
 * A finding and a rule as the engine sees them, whatever their kinds. Interfaces of their own:
 * RuleOf<…> of different kinds do not fit one list, since the compiler takes its parameter to be invariant.
 */
export interface Finding {
  readonly finding: string;
  readonly at: SheetArea;
  readonly indicator: number | null;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly related?: readonly SheetArea[];
  readonly fix?: Fix;
}

export interface Rule {
  readonly id: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly findings: FindingKinds;
  readonly inapplicable?: (context: CheckContext) => string | null;
  readonly check: (context: CheckContext) => Iterable<Finding>;
}

/** Lets the compiler hold every yield and every sentence against the declared kinds. */
export const defineRule = <const Kinds extends FindingKinds>(rule: RuleOf<Kinds>): RuleOf<Kinds> => rule;

/** Words of a rule in one language: one sentence a kind, made of its facts (numbers already written out). */
export type TextOf<R> = R extends RuleOf<infer Kinds>
  ? {
      /** The wanted state, as a heading. */
      readonly title: string;
      readonly why: string;
      readonly advice: string;
      readonly inapplicable?: Readonly<Record<string, string>>;
      readonly findings: {
        readonly [Kind in keyof Kinds & string]: (facts: Readonly<Record<Kinds[Kind]["facts"][number], string>>) => string;
      };
    }
  : never;

/** Cases are tests and documentation: each kind of finding has one that provokes it, and a clean twin. */
export interface RuleCase {
  readonly title: string;
  /** Cells of a sheet, header row included. */
  readonly cells: readonly (readonly CellValue[])[];
  /** What this rule finds, as [kind, A1 address]; empty for a clean twin. */
  readonly finds: readonly (readonly [kind: string, at: string])[];
}
