import type { Grid } from "../grid/grid";
import type { Claim } from "../table/claim";
import type { Breakdown } from "../table/breakdown";
import type { Comparison } from "../table/comparison";
import type { Fulfilment } from "../table/fulfilment";
import type { NumberedLine } from "../table/numbered-line";
import type { TableCount } from "../table/table-count";
import type { IndicatorTable } from "../table/table";

/** A table under review, with the cells it was recognised in. */
export interface Subject {
  readonly table: IndicatorTable;
  /** Needed by rules on how cells are typed; null where only the table is known. */
  readonly grid: Grid | null;
}

/**
 * What is checked together (送审材料): the tables of one plan, what else is known of it, and what its prose claims.
 * A table of the dossier serves the others as well: the completion table gives the plan's baselines. JSON-safe.
 */
export interface Dossier {
  readonly subjects: readonly Subject[];
  /** Tables that are looked into and not judged: other sheets of the workbook. */
  readonly others: readonly IndicatorTable[];
  /** The superior's plan, where it was given as such: whoever's it is, it sets what is asked. */
  readonly superior?: readonly IndicatorTable[];
  /** What the running text says; empty for a workbook that carries none. */
  readonly claims: readonly Claim[];
  /** Whose plan the text says it is, where it may be another place's than a table's: on a sheet beside several. Absent of a plan's own document. */
  readonly textPlaces?: readonly string[];
  /** Its numbered headings and captions; absent without a text, and of one whose numbers are not all written out. */
  readonly outline?: readonly NumberedLine[];
  /** Where it compares the place with the nation; absent without a text. */
  readonly comparisons?: readonly Comparison[];
  /** Where it says that a plan's targets were reached; absent without a text. */
  readonly fulfilments?: readonly Fulfilment[];
  /** Where it gives a whole and its parts; absent without a text. */
  readonly breakdowns?: readonly Breakdown[];
  /** Where it counts the indicators of the plan's table; absent without a text. */
  readonly counts?: readonly TableCount[];
}

/** A table of which nothing else is known. */
export const dossierOf = (table: IndicatorTable, grid: Grid | null = null): Dossier =>
  ({ subjects: [{ table, grid }], others: [], claims: [] });

/** Every table of the dossier but this one. */
export const besides = ({ subjects, others }: Dossier, table: IndicatorTable): readonly IndicatorTable[] =>
  [...subjects.map((subject) => subject.table), ...others].filter((other) => other !== table);
