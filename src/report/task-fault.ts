import type { HostFaultCode } from "../host/workbook";
import type { NoTable } from "../table/table";

/** Why something a person asked for was not done. */
export type TaskFault =
  | { readonly kind: "noTable"; readonly sheet: string; readonly why: NoTable }
  /** The sheet in view goes with a table, and the workbook has several. */
  | { readonly kind: "whichTable"; readonly sheet: string; readonly tables: readonly string[] }
  /** Cells that somebody changed between reading and writing; they were left as they are. */
  | { readonly kind: "changedMeanwhile"; readonly sheet: string; readonly cells: readonly string[] }
  /** The person gave it up while it was written; what had been written was taken back. */
  | { readonly kind: "givenUp" }
  | { readonly kind: "host"; readonly code: HostFaultCode; readonly subject: string | null; readonly detail: string | null };

/** The sheet that stands in the way; null where the reason is not in one. */
export const sheetOfFault = (fault: TaskFault): string | null => ("sheet" in fault ? fault.sheet : null);
