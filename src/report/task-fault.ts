import type { HostFaultCode } from "../host/workbook";
import type { NoTable } from "../table/table";

/** Why something a person asked for was not done; nothing was changed. */
export type TaskFault =
  | { readonly kind: "noTable"; readonly sheet: string; readonly why: NoTable }
  | { readonly kind: "host"; readonly code: HostFaultCode; readonly subject: string | null; readonly detail: string | null };
