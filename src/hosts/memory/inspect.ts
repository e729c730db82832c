import type { Place, SheetArea } from "../../grid/area";
import type { CellContent } from "../../grid/edit";
import type { Mark } from "../../grid/mark";
import type { CellStyle, PlacedSheet } from "../../grid/placed-sheet";
import type { HostFaultCode, Selection } from "../../host/workbook";

/** What a test sees and does beside the port: look into cells, be the person in front of the sheet, break things. */
export interface Inspect {
  content(sheet: string, place: Place): CellContent;
  style(sheet: string, place: Place): CellStyle | null;
  /** The placed sheet that a sheet was painted from. */
  painted(sheet: string): PlacedSheet | null;
  marks(): readonly Mark[];
  /** Writes as a person does: watchers hear of it. */
  type(at: SheetArea, content: CellContent): void;
  select(at: Selection): void;
  protect(sheet: string, isProtected: boolean): void;
  protectWorkbook(isProtected: boolean): void;
  /** From now on every call fails with `closed`. */
  close(): void;
  /** The next call that changes or reads the workbook fails with this code. */
  failNext(code: HostFaultCode): void;
}
