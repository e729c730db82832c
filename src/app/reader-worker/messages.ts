/** What page and worker tell each other while a source is read. Plain data, but for the files, which a browser hands over as they are. */
import type { SourceItem } from "../../tasks/import/source";
import type { WorkbookGrids } from "../../tasks/import/workbook-grids";
import type { HostFaultCode } from "../../host/workbook";
import type { Piece } from "../../hosts/pieces";

export type ToWorker =
  | { readonly kind: "read"; readonly items: readonly SourceItem[] }
  /** Answers `askWorkbook`. */
  | { readonly kind: "workbook"; readonly workbook: WorkbookGrids };

export type FromWorker =
  /** The worker's script runs. */
  | { readonly kind: "ready" }
  /** Baselines are missing: what the workbook holds is asked for. */
  | { readonly kind: "askWorkbook" }
  /** Of the preview. */
  | { readonly kind: "part"; readonly piece: Piece }
  | { readonly kind: "fault"; readonly code: HostFaultCode; readonly subject: string | null; readonly detail: string | null }
  /** Anything else that was thrown. */
  | { readonly kind: "bug"; readonly error: string };
