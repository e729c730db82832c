import type { Area, SheetArea } from "../../grid/area";
import { sameContent, type CellContent, type Edit, type WriteOutcome } from "../../grid/edit";
import type { Grid } from "../../grid/grid";
import type { Mark } from "../../grid/mark";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { GivenUp, HostFault, REMEMBERED_LIMIT, type Painted, type PaintWatch, type Selection, type SheetInfo, type Workbook, type WorkbookEvent } from "../../host/workbook";
import type { Inspect } from "./inspect";
import { MemorySheet, type SheetSeed } from "./memory-sheet";

export type { SheetSeed } from "./memory-sheet";

/**
 * A workbook in memory, for tests: the port's promises without a spreadsheet.
 * Without seeds it holds one empty sheet, as a new workbook does. Formulas are not computed.
 */
export function memoryWorkbook(seeds: readonly (SheetSeed | PlacedSheet)[] = [{ name: "Sheet1" }]): Workbook & { readonly inspect: Inspect } {
  return new MemoryWorkbook(seeds);
}

class MemoryWorkbook implements Workbook {
  readonly capabilities = { customFunctions: false, printSetup: true };
  private readonly bySheet = new Map<string, MemorySheet>();
  private readonly remembered = new Map<string, string>();
  private readonly watchers = new Set<(event: WorkbookEvent) => void>();
  private shown: readonly Mark[] = [];
  private selected: Selection;
  private isProtected = false;
  private fault: HostFault | null = null;
  private isClosed = false;

  constructor(seeds: readonly (SheetSeed | PlacedSheet)[]) {
    for (const seed of seeds) this.bySheet.set(keyOf(seed.name), new MemorySheet(seed));
    this.selected = { sheet: seeds[0]?.name ?? "", area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    this.answer();
    return [...this.bySheet.values()].map(({ name, visible, isProtected }) => ({ name, visible, isProtected }));
  }

  async selection(): Promise<Selection> {
    this.answer();
    return this.selected;
  }

  async read(where: string | SheetArea): Promise<Grid> {
    this.answer();
    if (typeof where !== "string") return this.sheet(where.sheet).grid(where);
    const sheet = this.sheet(where);
    return sheet.grid(sheet.usedArea());
  }

  async write(edits: readonly Edit[]): Promise<WriteOutcome> {
    this.answer();
    for (const { at } of edits) {
      const sheet = this.sheet(at.sheet);
      if (!sheet.isOpen(at)) throw new HostFault("sheetProtected", sheet.name);
    }
    const written: Edit[] = [];
    const stale: { edit: Edit; found: CellContent }[] = [];
    for (const edit of edits) {
      const sheet = this.sheet(edit.at.sheet);
      const found = sheet.contentAt(edit.at);
      if (sameContent(found, edit.was)) {
        sheet.put(edit.at, edit.becomes);
        written.push(edit);
      } else {
        stale.push({ edit, found });
      }
    }
    return { written, stale };
  }

  async paint(placed: PlacedSheet, watch?: PaintWatch): Promise<Painted> {
    this.answer();
    watch?.onProgress(0);
    // A sheet in memory is painted in one step, before which it can be given up.
    if (watch?.signal.aborted) throw new GivenUp();
    if (this.isProtected) throw new HostFault("workbookProtected", placed.name);
    if (this.bySheet.has(keyOf(placed.name))) throw new HostFault("sheetExists", placed.name);
    this.bySheet.set(keyOf(placed.name), new MemorySheet(placed));
    this.tell({ kind: "sheets" });
    watch?.onProgress(1);
    return { sheet: placed.name, leftOut: [] };
  }

  async remove(name: string): Promise<void> {
    this.answer();
    const sheet = this.sheet(name);
    if (this.isProtected) throw new HostFault("workbookProtected", sheet.name);
    this.bySheet.delete(keyOf(name));
    this.shown = this.shown.filter(({ at }) => keyOf(at.sheet) !== keyOf(name));
    const [first] = this.bySheet.values();
    if (keyOf(this.selected.sheet) === keyOf(name) && first) this.selected = { sheet: first.name, area: this.selected.area };
    this.tell({ kind: "sheets" });
  }

  async show(marks: readonly Mark[]): Promise<void> {
    this.answer();
    for (const { at } of marks) this.markable(at.sheet);
    this.shown = [...this.shown, ...marks];
  }

  async clearMarks(): Promise<void> {
    this.answer();
    for (const { at } of this.shown) this.markable(at.sheet);
    this.shown = [];
  }

  async reveal(area: SheetArea): Promise<void> {
    this.answer();
    this.select({ sheet: this.sheet(area.sheet).name, area: areaOnly(area) });
  }

  async watch(callback: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    this.answer();
    // A wrapper of its own, so that the same callback may watch twice and stop once.
    const watcher = (event: WorkbookEvent): void => callback(event);
    this.watchers.add(watcher);
    return async () => { this.watchers.delete(watcher); };
  }

  async recall(key: string): Promise<string | null> {
    this.answer();
    return this.remembered.get(key) ?? null;
  }

  async remember(key: string, text: string | null): Promise<void> {
    this.answer();
    const others = [...this.remembered].filter(([other]) => other !== key).map(([, kept]) => kept);
    if (new TextEncoder().encode([...others, text ?? ""].join("")).length > REMEMBERED_LIMIT) throw new HostFault("tooLarge", key);
    if (text === null) this.remembered.delete(key);
    else this.remembered.set(key, text);
  }

  readonly inspect: Inspect = {
    content: (sheet, place) => this.sheet(sheet).contentAt(place),
    style: (sheet, place) => this.sheet(sheet).styleAt(place),
    painted: (sheet) => this.sheet(sheet).painted,
    marks: () => this.shown,
    type: (at, content) => {
      const sheet = this.sheet(at.sheet);
      sheet.put(sheet.anchorOf(at), content);
      this.tell({ kind: "changed", at });
    },
    select: (at) => this.select(at),
    protect: (sheet, isProtected) => { this.sheet(sheet).isProtected = isProtected; },
    protectWorkbook: (isProtected) => { this.isProtected = isProtected; },
    close: () => { this.isClosed = true; },
    failNext: (code) => { this.fault = new HostFault(code); },
  };

  /** Every call of the port begins here. */
  private answer(): void {
    if (this.isClosed) throw new HostFault("closed");
    const { fault } = this;
    this.fault = null;
    if (fault) throw fault;
  }

  private sheet(name: string): MemorySheet {
    const sheet = this.bySheet.get(keyOf(name));
    if (!sheet) throw new HostFault("noSuchSheet", name);
    return sheet;
  }

  /** Marks are formats, which a protected sheet refuses everywhere. */
  private markable(name: string): void {
    const sheet = this.sheet(name);
    if (sheet.isProtected) throw new HostFault("sheetProtected", sheet.name);
  }

  private select(at: Selection): void {
    this.selected = at;
    this.tell({ kind: "selected", at });
  }

  private tell(event: WorkbookEvent): void {
    for (const watcher of [...this.watchers]) watcher(event);
  }
}

/** Excel holds "Sheet1" and "SHEET1" for one name. */
const keyOf = (name: string): string => name.toLowerCase();

const areaOnly = ({ row, column, rows, columns }: Area): Area => ({ row, column, rows, columns });
