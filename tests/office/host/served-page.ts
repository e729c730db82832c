/** Freeze panes and page layout. */
import type { Sheet } from "./model/state";
import { ApiObject, invalidArgument } from "./api-object";
import { parseAddress } from "./model/address";
import { refuseProtected } from "./model/enter";
import { ServedRange } from "./served-range";

export class ServedFreezePanes extends ApiObject {
  readonly className = "WorksheetFreezePanes";
  readonly #sheet: Sheet;
  constructor(sheet: Sheet) { super(); this.#sheet = sheet; }

  FreezeAt(range: unknown): void {
    if (!(range instanceof ServedRange)) throw invalidArgument("frozenRange");
    const { row, column, rows, columns } = range.area;
    if (row !== 0 || column !== 0) throw invalidArgument("frozenRange");
    this.#sheet.freeze = { rows, columns };
  }
  FreezeRows(rows: number): void { this.#sheet.freeze = { rows, columns: 0 }; }
  FreezeColumns(columns: number): void { this.#sheet.freeze = { rows: 0, columns }; }
}

export class ServedPageLayout extends ApiObject {
  readonly className = "PageLayout";
  readonly #sheet: Sheet;
  constructor(sheet: Sheet) { super(); this.#sheet = sheet; }

  set PaperSize(value: unknown) { this.#put("paperSize", value); }
  set Orientation(value: unknown) { this.#put("orientation", value); }
  set Zoom(value: unknown) { this.#put("zoom", value); }
  get HeadersFooters(): ServedHeadersFooters { return new ServedHeadersFooters(this.#sheet); }
  SetPrintArea(range: unknown): void {
    if (typeof range === "string") this.#put("printArea", parseAddress(range));
    else if (range instanceof ServedRange) this.#put("printArea", range.area);
    else throw invalidArgument("printArea");
  }
  SetPrintTitleRows(rows: unknown): void { this.#put("titleRows", parseAddress(String(rows))); }

  #put(key: string, value: unknown): void {
    refuseProtected(this.#sheet);
    this.#sheet.page[key] = value;
  }
}

class ServedHeadersFooters extends ApiObject {
  readonly className = "HeaderFooterGroup";
  readonly #sheet: Sheet;
  constructor(sheet: Sheet) { super(); this.#sheet = sheet; }
  get DefaultForAllPages(): ServedHeaderFooter { return new ServedHeaderFooter(this.#sheet); }
}

class ServedHeaderFooter extends ApiObject {
  readonly className = "HeaderFooter";
  readonly #sheet: Sheet;
  constructor(sheet: Sheet) { super(); this.#sheet = sheet; }
  set CenterFooter(text: unknown) { this.#sheet.page.centerFooter = text; }
}

/** Pages that were told to begin at a row. */
export class ServedPageBreaks extends ApiObject {
  readonly className = "PageBreakCollection";
  readonly #sheet: Sheet;
  constructor(sheet: Sheet) { super(); this.#sheet = sheet; }

  Add(range: unknown): ServedPageBreak {
    const area = typeof range === "string" ? parseAddress(range) : range instanceof ServedRange ? range.area : null;
    if (area === null) throw invalidArgument("pageBreakRange");
    refuseProtected(this.#sheet);
    const { breaks = [] } = this.#sheet.page;
    this.#sheet.page["breaks"] = [...breaks as number[], area.row];
    return new ServedPageBreak();
  }
}

class ServedPageBreak extends ApiObject {
  readonly className = "PageBreak";
}
