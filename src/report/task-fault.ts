import type { HostFaultCode } from "../host/workbook";
import type { NoTable } from "../table/table";

/** Why something a person asked for was not done. */
export type TaskFault =
  | { readonly kind: "noTable"; readonly sheet: string; readonly why: NoTable }
  /** Cells that somebody changed between reading and writing; they were left as they are. */
  | { readonly kind: "changedMeanwhile"; readonly sheet: string; readonly cells: readonly string[] }
  /** The person gave it up while it was written; what had been written was taken back. */
  | { readonly kind: "givenUp" }
  | { readonly kind: "host"; readonly code: HostFaultCode; readonly subject: string | null; readonly detail: string | null };
