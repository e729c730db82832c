import type { Diagnostic, Outcome } from "../../check/diagnostic";
import type { Since } from "../../check/compare-runs";
import type { Weighed } from "../../check/explanation";
import type { CheckSettings } from "../../check/settings";
import type { Assessment } from "../../rules/assessment";
import type { IndicatorTable } from "../../table/table";
import type { UnreadTable } from "../../table/unread-tables";

/** One table after its check, or (without a table) the running text of a dossier. */
export interface CheckedSubject {
  readonly table: IndicatorTable | null;
  /** Findings that stand. */
  readonly diagnostics: readonly Diagnostic[];
  readonly explanations: Omit<Weighed, "open">;
  readonly outcomes: readonly Outcome[];
  readonly binding: readonly Assessment[];
  readonly since: Since | null;
}

export interface ReportInput {
  readonly subjects: readonly CheckedSubject[];
  readonly settings: CheckSettings;
  /** "2026-11-22" */
  readonly on: string;
  /** Name of the file or workbook, where it is known. */
  readonly file: string | null;
  /** What the document calls itself in its first lines; absent of a workbook. */
  readonly document?: string | null;
  /** The running text stands on a sheet, where each of its lines is a cell; absent of a document. */
  readonly textOnSheet?: boolean;
  /** Tables of figures that were not read. */
  readonly unread?: readonly UnreadTable[];
}
