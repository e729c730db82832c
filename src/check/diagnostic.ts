import type { SheetArea } from "../grid/area";
import type { FactValue, Fix, Severity, TextPlace } from "../rules/define";
import type { SourceId } from "../rules/sources";

/** A rule's finding, ready to be shown, sorted, compared and explained; holds no sentence. JSON-safe. */
export interface Diagnostic {
  readonly rule: string;
  readonly finding: string;
  readonly severity: Severity;
  readonly at: SheetArea;
  readonly related: readonly SheetArea[];
  /** Where the text says what the finding rests on; absent where it rests on cells alone. */
  readonly said?: readonly TextPlace[];
  /** Index in its table's indicators; null for the table as a whole. */
  readonly indicator: number | null;
  /** Of findings in several tables put together: index of the table; 0 where left out. */
  readonly table?: number;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly sources: readonly SourceId[];
  /** rule, finding, row label, column label and, of a sheet's further tables, the table's name: survives inserted rows. */
  readonly key: string;
  readonly fix?: Fix;
}

/** How a rule ended; an empty list of diagnostics never means that it was not run. */
export type Outcome = { readonly rule: string } & (
  | { readonly state: "ran"; readonly found: number }
  | { readonly state: "inapplicable"; readonly why: string }
  | { readonly state: "crashed"; readonly error: string }
);

export interface Run {
  readonly diagnostics: readonly Diagnostic[];
  readonly outcomes: readonly Outcome[];
}
