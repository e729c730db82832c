/** Several areas of a sheet at once. */
import type { Area } from "../../../src/grid/area";
import type { HostEvents } from "./events";
import type { Sheet, WorkbookState } from "./model/state";
import { ApiCollection, ApiObject, invalidArgument } from "./api-object";
import { ServedConditionalFormats } from "./served-conditional";
import { ServedFormat } from "./served-format";
import { ServedRange } from "./served-range";

export class ServedRangeAreas extends ApiObject {
  readonly className = "RangeAreas";
  readonly #make: (area: Area) => ServedRange;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];
  readonly #book: WorkbookState;

  constructor(book: WorkbookState, sheet: Sheet, areas: readonly Area[], events: HostEvents) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#areas = areas;
    this.#make = (area) => new ServedRange(book, sheet, area, events);
  }

  get Areas(): ServedRanges { return new ServedRanges(this.#areas.map(this.#make)); }
  get Format(): ServedFormat { return new ServedFormat(this.#sheet, this.#areas); }
  get ConditionalFormats(): ServedConditionalFormats { return new ServedConditionalFormats(this.#book, this.#sheet, this.#areas); }
}

class ServedRanges extends ApiCollection {
  readonly className = "RangeCollection";
  readonly #ranges: readonly ServedRange[];
  constructor(ranges: readonly ServedRange[]) { super(); this.#ranges = ranges; }
  items(): readonly ServedRange[] { return this.#ranges; }
  GetItemAt(index: number): ServedRange {
    const range = this.#ranges[index];
    if (!range) throw invalidArgument("index");
    return range;
  }
}
