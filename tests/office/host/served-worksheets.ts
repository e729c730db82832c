/** The sheets of a workbook, and what a sheet itself can do. */
import type { HostEvents } from "./events";
import type { Sheet, WorkbookState } from "./model/state";
import { ApiCollection, ApiError, ApiObject, accessDenied, invalidArgument, itemNotFound } from "./api-object";
import { parseAddress, parseAddresses } from "./model/address";
import { MAX_COLUMNS, MAX_ROWS, addSheet, sheetById, sheetNamed, usedArea } from "./model/state";
import { ServedCharts } from "./served-charts";
import { ServedNames } from "./served-names";
import { ServedFreezePanes, ServedPageBreaks, ServedPageLayout } from "./served-page";
import { ServedRange } from "./served-range";
import { ServedRangeAreas } from "./served-range-areas";

export class ServedWorksheets extends ApiCollection {
  readonly className = "WorksheetCollection";
  readonly #book: WorkbookState;
  readonly #events: HostEvents;

  constructor(book: WorkbookState, events: HostEvents) {
    super();
    this.#book = book;
    this.#events = events;
  }

  items(): ServedWorksheet[] { return this.#book.sheets.map((sheet) => this.#served(sheet)); }

  Add(name: unknown): ServedWorksheet {
    if (this.#book.isProtected) throw accessDenied();
    if (typeof name !== "string" || name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name)) throw invalidArgument("name");
    if (sheetNamed(this.#book, name)) throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    const sheet = addSheet(this.#book, name);
    this.#events.raise("added", { worksheetId: sheet.id, source: "Local" });
    return this.#served(sheet);
  }

  GetItem(key: unknown): ServedWorksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  GetItemOrNullObject(key: unknown): ServedWorksheet | null {
    const sheet = this.#book.sheets.find(({ id }) => id === key) ?? sheetNamed(this.#book, String(key));
    return sheet ? this.#served(sheet) : null;
  }

  GetActiveWorksheet(): ServedWorksheet { return this.#served(sheetById(this.#book, this.#book.active)); }

  // The host sends every event; the client drops those that nobody listens to.
  _RegisterDataChangedEvent(): void { this.#events.listen("changed", 1); }
  _UnregisterDataChangedEvent(): void { this.#events.listen("changed", -1); }
  _RegisterSelectionChangedEvent(): void { this.#events.listen("selected", 1); }
  _UnregisterSelectionChangedEvent(): void { this.#events.listen("selected", -1); }
  _RegisterAddedEvent(): void { this.#events.listen("added", 1); }
  _UnregisterAddedEvent(): void { this.#events.listen("added", -1); }
  _RegisterDeletedEvent(): void { this.#events.listen("deleted", 1); }
  _UnregisterDeletedEvent(): void { this.#events.listen("deleted", -1); }

  _RegisterEventNameChanged(): void { this.#events.listen("renamed", 1); }
  _UnregisterEventNameChanged(): void { this.#events.listen("renamed", -1); }

  #served(sheet: Sheet): ServedWorksheet { return new ServedWorksheet(this.#book, sheet, this.#events); }
}

export class ServedWorksheet extends ApiObject {
  readonly className = "Worksheet";
  readonly #book: WorkbookState;
  readonly #sheet: Sheet;
  readonly #events: HostEvents;

  constructor(book: WorkbookState, sheet: Sheet, events: HostEvents) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#events = events;
  }

  override get Id(): string { return this.#sheet.id; }
  get Name(): string { return this.#sheet.name; }
  get Visibility(): string { return this.#sheet.visibility; }
  get Protection(): ServedProtection { return new ServedProtection(this.#sheet); }
  get Names(): ServedNames { return new ServedNames(this.#sheet.names); }
  get FreezePanes(): ServedFreezePanes { return new ServedFreezePanes(this.#sheet); }
  get Charts(): ServedCharts { return new ServedCharts(this.#sheet); }
  get HorizontalPageBreaks(): ServedPageBreaks { return new ServedPageBreaks(this.#sheet); }
  get PageLayout(): ServedPageLayout { return new ServedPageLayout(this.#sheet); }

  GetRange(address: unknown): ServedRange {
    return this.#range(typeof address === "string" && address !== "" ? parseAddress(address)
      : { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): ServedRange {
    if (row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument("indexes");
    return this.#range({ row, column, rows, columns });
  }

  GetRanges(address: unknown): ServedRangeAreas {
    return new ServedRangeAreas(this.#book, this.#sheet, parseAddresses(String(address)), this.#events);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): ServedRange | null {
    const area = usedArea(this.#sheet, valuesOnly === true);
    return area && this.#range(area);
  }

  Activate(): void {
    if (this.#sheet.visibility !== "Visible") throw new ApiError("InvalidOperation", "This operation is not permitted for the current object.");
    this.#book.active = this.#sheet.id;
  }

  Delete(): void {
    if (this.#book.isProtected) throw accessDenied();
    this.#book.sheets = this.#book.sheets.filter((sheet) => sheet !== this.#sheet);
    this.#events.raise("deleted", { worksheetId: this.#sheet.id, source: "Local" });
  }

  #range(area: ServedRange["area"]): ServedRange { return new ServedRange(this.#book, this.#sheet, area, this.#events); }
}

class ServedProtection extends ApiObject {
  readonly className = "WorksheetProtection";
  readonly #sheet: Sheet;
  constructor(sheet: Sheet) { super(); this.#sheet = sheet; }
  get Protected(): boolean { return this.#sheet.isProtected; }

  Protect(options: unknown, password: unknown): void {
    // Excel answers a second protection with an error of its own.
    if (this.#sheet.isProtected) throw new ApiError("InvalidOperation", "This operation is not permitted for the current object.");
    if (typeof password === "string" && password !== "") throw invalidArgument("password");
    this.#sheet.isProtected = true;
    this.#sheet.page["protection"] = options;
  }
}
