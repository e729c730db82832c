/** What a person can have done, in the pane, from the ribbon or by a test: the same functions for all three. */
import type { Assessment } from "../rules/assessment";
import type { Diagnostic, Outcome } from "../check/diagnostic";
import type { HostFaultCode } from "../host/workbook";
import type { IndicatorTable } from "../table/table";

/** What a check of one sheet came to. Indexes in diagnostics and assessments point into `table.indicators`. */
export interface CheckReport {
  readonly table: IndicatorTable;
  readonly diagnostics: readonly Diagnostic[];
  readonly outcomes: readonly Outcome[];
  /** Every binding indicator, worst first. */
  readonly binding: readonly Assessment[];
  /** Cells were marked in the sheet; false where the sheet refuses it (see `marksFault`). */
  readonly marked: boolean;
  readonly marksFault: HostFaultCode | null;
}

export type { TaskFault } from "../report/task-fault";

export interface InsertedTemplate {
  readonly sheet: string;
  /** The name first asked for was taken. */
  readonly renamed: boolean;
  /** Cosmetic steps that this host could not do. */
  readonly leftOut: readonly string[];
}
