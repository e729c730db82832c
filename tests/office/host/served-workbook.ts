/** Workbook, its settings and its protection, as the client sees them. */
import type { HostEvents } from "./events";
import type { WorkbookState } from "./model/state";
import { ApiCollection, ApiError, ApiObject, invalidArgument, itemNotFound } from "./api-object";
import { sheetById } from "./model/state";
import { ServedRange } from "./served-range";
import { ServedRangeAreas } from "./served-range-areas";
import { ServedWorksheets } from "./served-worksheets";

export class ServedWorkbook extends ApiObject {
  readonly className = "Workbook";
  readonly book: WorkbookState;
  readonly #events: HostEvents;

  constructor(book: WorkbookState, events: HostEvents) {
    super();
    this.book = book;
    this.#events = events;
  }

  get Name(): string { return this.book.name; }
  get Worksheets(): ServedWorksheets { return new ServedWorksheets(this.book, this.#events); }
  get Settings(): ServedSettings { return new ServedSettings(this.book); }
  get Protection(): ServedWorkbookProtection { return new ServedWorkbookProtection(this.book); }

  GetActiveCell(): ServedRange {
    const area = this.book.selection.areas[0] ?? { row: 0, column: 0 };
    return new ServedRange(this.book, sheetById(this.book, this.book.active), { ...area, rows: 1, columns: 1 }, this.#events);
  }

  GetSelectedRanges(): ServedRangeAreas {
    const { sheet, areas } = this.book.selection;
    if (areas.length === 0) throw new ApiError("InvalidSelection", "The current selection is invalid for this operation.");
    return new ServedRangeAreas(this.book, sheetById(this.book, sheet), areas, this.#events);
  }
}

class ServedWorkbookProtection extends ApiObject {
  readonly className = "WorkbookProtection";
  readonly #book: WorkbookState;
  constructor(book: WorkbookState) { super(); this.#book = book; }
  get Protected(): boolean { return this.#book.isProtected; }
}

class ServedSettings extends ApiCollection {
  readonly className = "SettingCollection";
  readonly #book: WorkbookState;
  constructor(book: WorkbookState) { super(); this.#book = book; }

  items(): ServedSetting[] { return [...this.#book.settings.keys()].map((key) => new ServedSetting(this.#book, key)); }

  Add(key: unknown, value: unknown): ServedSetting {
    if (typeof key !== "string" || key === "") throw invalidArgument("key");
    this.#book.settings.set(key, value);
    return new ServedSetting(this.#book, key);
  }

  GetItem(key: unknown): ServedSetting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  GetItemOrNullObject(key: unknown): ServedSetting | null {
    return this.#book.settings.has(String(key)) ? new ServedSetting(this.#book, String(key)) : null;
  }
}

class ServedSetting extends ApiObject {
  readonly className = "Setting";
  readonly #book: WorkbookState;
  readonly #key: string;
  constructor(book: WorkbookState, key: string) { super(); this.#book = book; this.#key = key; }
  override get Id(): string { return this.#key; }
  get Key(): string { return this.#key; }
  get Value(): unknown { return this.#book.settings.get(this.#key); }
  Delete(): void { this.#book.settings.delete(this.#key); }
}
