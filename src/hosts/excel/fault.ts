/** Office's error codes → HostFault. */
import { HostFault } from "../../host/workbook";

/** What a piece of work is about, so that a fault can name it. */
export interface About {
  /** The sheet it reads or changes. */
  readonly sheet?: string;
  /** It changes the workbook's structure (adds a sheet). */
  readonly structure?: boolean;
}

const CLOSED = new Set(["InvalidOrTimedOutSession", "ConnectionFailure", "HostRestartNeeded", "ServiceNotAvailable"]);
const TOO_LARGE = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "RequestTooLarge", "ResponseTooLarge"]);
const EDITING = new Set(["InvalidOperationInCellEditMode", "CellEditMode"]);
const MISSING = new Set(["ItemNotFound", "InvalidSheet", "InvalidWorksheet"]);

/** The code of an Office error; null for any other error. Its class is not asked: a page may have loaded Office twice. */
export function officeCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

export const isTooLarge = (error: unknown): boolean => TOO_LARGE.has(officeCode(error) ?? "");

/** The fault an error means; errors that are not Office's are bugs and stay as they are. */
export function toHostFault(error: unknown, about: About): unknown {
  const code = officeCode(error);
  if (code === null || !(error instanceof Error) || error instanceof HostFault) return error;
  const subject = about.sheet ?? null;
  const detail = `${code}: ${error.message}`;
  if (CLOSED.has(code)) return new HostFault("closed", null, detail);
  if (TOO_LARGE.has(code)) return new HostFault("tooLarge", subject, detail);
  if (EDITING.has(code)) return new HostFault("editing", subject, detail);
  if (code === "ItemAlreadyExists" && about.structure) return new HostFault("sheetExists", subject, detail);
  if (code === "AccessDenied" && about.structure) return new HostFault("workbookProtected", null, detail);
  if (code === "AccessDenied" && subject !== null) return new HostFault("sheetProtected", subject, detail);
  if (MISSING.has(code) && subject !== null) return new HostFault("noSuchSheet", subject, detail);
  return new HostFault("unexpected", subject, detail);
}
