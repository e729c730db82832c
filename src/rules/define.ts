/**
 * What a rule is. A rule only finds; sentences are made from its facts by text.<language>.ts,
 * so that a finding can be listed, compared, translated and marked without a word of prose in it.
 */
import { cellAt, type SheetArea } from "../grid/area";
import type { CellValue } from "../grid/grid";
import type { Edit } from "../grid/edit";
import type { Claim } from "../table/claim";
import type { Breakdown } from "../table/breakdown";
import type { Comparison } from "../table/comparison";
import type { Fulfilment } from "../table/fulfilment";
import type { NumberedLine } from "../table/numbered-line";
import type { TableCount } from "../table/table-count";
import type { CheckContext, DossierContext } from "./context";
import type { RowView } from "./row-view";
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

/** One finding of a row, its facts exactly those its kind declares. */
export type RowFindingOf<Kinds extends FindingKinds> = {
  [Kind in keyof Kinds & string]: {
    readonly finding: Kind;
    /** The cell to go to: the first one to correct. */
    readonly at: SheetArea;
    readonly facts: Readonly<Record<Kinds[Kind]["facts"][number], FactValue>>;
    readonly related?: readonly SheetArea[] | undefined;
    /** Where the text says what the finding rests on. */
    readonly said?: readonly TextPlace[] | undefined;
    readonly fix?: Fix;
  };
}[keyof Kinds & string];

/** One finding of a table or a text. */
export type FindingOf<Kinds extends FindingKinds> = RowFindingOf<Kinds> & {
  /** Index in the table's indicators; null for the table as a whole. */
  readonly indicator: number | null;
};

interface RuleHead<Kinds extends FindingKinds> {
  /** Names the wanted state; equals its folder. */
  readonly id: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly findings: Kinds;
}

/**
 * A rule on a table, as its author writes it; it sees the rest of the dossier through the table's context.
 * What it says of one row goes into `row`, so that a row that has not changed need not be judged again;
 * `check` is for the table as a whole and for rows held against each other. A rule may have both.
 */
export interface RuleOf<Kinds extends FindingKinds, Given = unknown> extends RuleHead<Kinds> {
  /** Why the rule can say nothing of this table (a key of its text's `inapplicable`), null when it can. */
  readonly inapplicable?: (context: CheckContext) => string | null;
  /** What `row` has to know of the table besides the row: plain data, null where there is nothing to say of its rows. */
  readonly given?: (context: CheckContext) => Given | null;
  /** What rows it is about, where not all; a table without one gives it nothing to say, for this reason. */
  readonly only?: { rows(row: RowView, given: Given): boolean; readonly else: string };
  /** Reports what it finds in one row. It rests on the row and on what it is given, and on nothing else. */
  row?(row: RowView, report: (found: RowFindingOf<Kinds>) => void, given: Given): void;
  readonly check?: (context: CheckContext) => Iterable<FindingOf<Kinds>>;
}

/** A rule on what the running text says; run once for a dossier, whose findings stand in the text (see `textPlace`). */
export interface TextRuleOf<Kinds extends FindingKinds> extends RuleHead<Kinds> {
  readonly over: "text";
  readonly inapplicable?: (context: DossierContext) => string | null;
  readonly check: (context: DossierContext) => Iterable<FindingOf<Kinds>>;
}

/**
 * A finding and a rule as the engine sees them, whatever their kinds. Interfaces of their own:
 * RuleOf<…> of different kinds do not fit one list, since the compiler takes its parameter to be invariant.
 */
export interface RowFinding {
  readonly finding: string;
  readonly at: SheetArea;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly related?: readonly SheetArea[] | undefined;
  readonly said?: readonly TextPlace[] | undefined;
  readonly fix?: Fix;
}

export interface Finding extends RowFinding {
  readonly indicator: number | null;
}

export interface TableRule extends RuleHead<FindingKinds> {
  readonly over?: undefined;
  readonly inapplicable?: (context: CheckContext) => string | null;
  readonly given?: (context: CheckContext) => unknown;
  // Methods, which the compiler lets take less than `unknown`: a rule is handed what itself has given.
  readonly only?: { rows(row: RowView, given: unknown): boolean; readonly else: string };
  row?(row: RowView, report: (found: RowFinding) => void, given: unknown): void;
  readonly check?: (context: CheckContext) => Iterable<Finding>;
}

export interface TextRule extends RuleHead<FindingKinds> {
  readonly over: "text";
  readonly inapplicable?: (context: DossierContext) => string | null;
  readonly check: (context: DossierContext) => Iterable<Finding>;
}

export type Rule = TableRule | TextRule;

/** Lets the compiler hold every finding and every sentence against the declared kinds. */
export const defineRule = <const Kinds extends FindingKinds, Given = unknown>(rule: RuleOf<Kinds, Given>): RuleOf<Kinds, Given> => rule;

export const defineTextRule = <const Kinds extends FindingKinds>(rule: Omit<TextRuleOf<Kinds>, "over">): TextRuleOf<Kinds> =>
  ({ ...rule, over: "text" });

/** A place of the running text. */
export interface TextPlace {
  /** From 1. */
  readonly line: number;
  readonly quote: string;
}

export const placeOf = ({ line, quote }: Claim): TextPlace => ({ line, quote });

/** The name under which the lines of running text are cells of one column, so that a finding in it has an address. */
export const TEXT_SHEET = "正文";

/** Where a finding stands that is about the text alone: its line, as a cell. */
export const textPlace = ({ line }: Claim): SheetArea => cellAt(TEXT_SHEET, line - 1, 0);

/** Words of a rule in one language: one sentence a kind, made of its facts (numbers already written out). */
export type TextOf<R> = R extends RuleHead<infer Kinds>
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
  /** Cells of a sheet, header row included; none of a case in the text alone. */
  readonly cells: readonly (readonly CellValue[])[];
  /** What the prose beside the table claims. */
  readonly claims?: readonly Claim[];
  /** Its numbered headings. */
  readonly outline?: readonly NumberedLine[];
  /** What it says beside the nation. */
  readonly comparisons?: readonly Comparison[];
  /** What it says of how a plan ended. */
  readonly fulfilments?: readonly Fulfilment[];
  /** Wholes that it gives with their parts. */
  readonly breakdowns?: readonly Breakdown[];
  /** What it counts of the plan's table. */
  readonly counts?: readonly TableCount[];
  /** Other tables of the dossier, by the sheet's name. */
  readonly others?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** The superior's tables, given as such. */
  readonly superior?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  /** What this rule finds, as [kind, A1 address]; empty for a clean twin. */
  readonly finds: readonly (readonly [kind: string, at: string])[];
}
