import { ICommandService } from "@univerjs/core";
import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";
import type { Selection, Workbook, WorkbookEvent } from "../../host/workbook";
import { inSlices, pause } from "../slices";
import { Calculation } from "./calculation";
import { computeFilled, fill, type Filled } from "./fill";
import { FormulaFaults, registerFunctions, type FunctionDefinition, type FunctionResult } from "./functions";
import { LaterAnswers } from "./later-answers";
import { fileContent } from "./open/file-content";
import { readInWorker } from "./open/in-worker";
import { Marks } from "./marks";
import { placedContent } from "./placed-content";
import { protectSheet } from "./protection";
import { sheetReader } from "./read";
import { saveInWorker } from "./save/in-worker";
import type { SheetOrigin } from "./save/save-plan";
import { ChangeTracker } from "./save/tracker";
import { Session } from "./session";
import { shiftOf } from "./shifts";
import { workbookData, type BookContent } from "./sheet-content";
import { localeOf, startUniver } from "./univer-setup";
import { workbookPort } from "./workbook-port";

export interface WorkbenchOptions {
  readonly language: Language;
  /** Sheets of the first workbook; at least one. */
  readonly sheets: readonly PlacedSheet[];
}

/** Starts Univer in `container` with a workbook of the given sheets. */
export async function createWorkbench(container: HTMLElement, { language, sheets }: WorkbenchOptions): Promise<Workbench> {
  const { univer, api } = startUniver(container, language);
  const bench = new Workbench(new Session(univer, api));
  await bench.openSheets(sheets);
  return bench;
}

/** A spreadsheet in the page: the Workbook port and what only a page's owner does with it. */
export class Workbench {
  /** Stays the same whatever workbook is open; another one being opened is an event of it. */
  readonly book: Workbook;
  private readonly session: Session;
  private readonly tracker: ChangeTracker;
  private readonly calculation: Calculation;
  private readonly marks: Marks;
  private readonly faults = new FormulaFaults();
  private readonly later: LaterAnswers<FunctionResult>;
  private readonly watchers = new Set<(event: WorkbookEvent) => void>();
  private remembered = new Map<string, string>();
  private opened = 0;

  constructor(session: Session) {
    this.session = session;
    this.tracker = new ChangeTracker(session);
    this.later = new LaterAnswers(session);
    this.calculation = new Calculation(session, this.later);
    this.marks = new Marks(session);
    this.book = this.port();
    session.injector.get(ICommandService).onCommandExecuted((command) => {
      const moved = shiftOf(command);
      if (!moved) return;
      this.faults.follow(moved);
      this.later.moved();
    });
  }

  /** Shows a file's workbook instead of the one that is open. Faults: unreadableFile, tooLarge; then nothing changes. */
  async openXlsx(bytes: Uint8Array, name: string): Promise<void> {
    const content = fileContent(await readInWorker(bytes, name), name);
    await this.open(content, bytes, content.sheets.map(({ data }) => ({ kind: "file", name: data.name })));
  }

  /** Shows a workbook of these sheets instead of the one that is open; at least one. */
  async openSheets(sheets: readonly PlacedSheet[]): Promise<void> {
    const content = { name: "", sheets: sheets.map(placedContent), names: sheets.flatMap(({ names }) => names), active: 0, daysLess: 0, remembered: new Map() };
    await this.open(content, null, sheets.map((placed) => ({ kind: "placed", placed })));
  }

  /** The workbook as a file: what was opened, edited; marks are not part of it. Fault: unexpected. */
  async saveXlsx(): Promise<Uint8Array> {
    const [bytes, revision] = await this.file();
    this.tracker.savedUpTo(revision);
    return bytes;
  }

  /** The same file, to be kept aside: the workbook still counts as not saved. Fault: unexpected. */
  async copyXlsx(): Promise<Uint8Array> {
    const [bytes] = await this.file();
    return bytes;
  }

  /** Copies, made in the page, of sheets whose charts and pictures do not come along into the file. */
  copiesWithoutDrawings(): readonly string[] {
    return this.tracker.copiesWithoutDrawings();
  }

  /** Whether something would be lost if the page were left now. */
  hasUnsavedChanges(): boolean {
    return this.tracker.isChanged;
  }

  /** The open workbook stands in no file that its owner has, e.g. because it was brought back after a crash. */
  countAsUnsaved(): void {
    this.tracker.touch();
  }

  /** Calls back on every change, when the workbook was saved, and when another one was opened. */
  watchChanges(callback: () => void): () => void {
    return this.tracker.watch(callback);
  }

  /** Makes custom functions compute; those of the same names are replaced. */
  registerFunctions(definitions: readonly FunctionDefinition[]): void {
    const { session, faults, later } = this;
    registerFunctions(definitions, { session, faults, later });
  }

  /** Why the formula in the first cell of an area gives an error; null when it does not, or is none of ours. */
  async explain({ sheet: name, area }: Selection): Promise<string | null> {
    await this.calculation.settled();
    const sheet = this.session.findSheet(name);
    if (!sheet) return null;
    const { value } = sheetReader(this.session, sheet).cell(area.row, area.column);
    const isError = typeof value === "string" && value.startsWith("#");
    return isError ? this.faults.at(sheet.getSheetId(), area.row, area.column) : null;
  }

  setLanguage(language: Language): void {
    this.session.api.setLocale(localeOf(language));
  }

  setDark(isDark: boolean): void {
    this.session.api.toggleDarkMode(isDark);
  }

  /** Takes the spreadsheet out of the page; what is asked of the workbook afterwards is answered with `closed`. */
  dispose(): void {
    this.session.close();
  }

  private async file(): Promise<readonly [Uint8Array, number]> {
    await this.calculation.settled();
    const { plan, revision } = await this.tracker.plan(() => this.remembered);
    return [await saveInWorker(plan), revision];
  }

  /** The workbook that is open stays until the new one is whole: nobody sees, reads or edits a part of it. */
  private async open(content: BookContent, base: Uint8Array | null, origins: readonly SheetOrigin[]): Promise<void> {
    const { session } = this;
    this.opened += 1;
    const workbook = session.own(() => session.addWorkbook(workbookData(`book-${this.opened}`, content, session.locale)));
    // Before the first workbook is shown Univer's own page stands on nothing: it must not be drawn then.
    if (this.opened > 1) await pause();
    const sheets = workbook.getSheets();
    const filled: Filled[] = [];
    for (const [index, sheet] of sheets.entries()) {
      const { lines = [], protection = null } = content.sheets[index] ?? {};
      filled.push(await inSlices(fill(session, sheet, lines)));
      if (protection) await protectSheet(sheet, protection);
    }
    const before = session.own(() => session.showWorkbook(workbook));
    this.faults.clear();
    this.later.clear();
    this.marks.forget();
    this.remembered = new Map(content.remembered);
    this.tracker.opened(base, origins, filled.map(({ state }) => state), content);
    computeFilled(session, filled);
    const active = sheets[content.active];
    if (active && content.active > 0 && !active.isSheetHidden()) session.own(() => active.activate());
    for (const tell of this.watchers) tell({ kind: "sheets" });
    await pause();
    if (before !== null) session.own(() => session.api.disposeUnit(before));
  }

  private port(): Workbook {
    const port = workbookPort({
      session: this.session,
      remembered: () => this.remembered,
      tracker: this.tracker,
      marks: this.marks,
      computed: () => this.calculation.settled(),
    });
    return {
      ...port,
      watch: async (callback) => {
        const stop = await port.watch(callback);
        const tell = (event: WorkbookEvent): void => callback(event);
        this.watchers.add(tell);
        return async () => {
          this.watchers.delete(tell);
          await stop();
        };
      },
    };
  }
}
