import { ICommandService } from "@univerjs/core";
import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";
import type { Selection, Workbook, WorkbookEvent } from "../../host";
import { Calculation } from "./calculation";
import { computeAll, FormulaFaults, registerFunctions, type FunctionDefinition } from "./functions";
import { readBook } from "./open-xlsx";
import { placedContent } from "./placed-content";
import { protectSheet } from "./protection";
import { sheetReader } from "./read";
import { saveInWorker } from "./save/in-worker";
import type { SheetOrigin } from "./save/save-plan";
import { ChangeTracker } from "./save/tracker";
import { Session } from "./session";
import { workbookData, type BookContent } from "./sheet-content";
import { localeOf, startUniver } from "./univer-setup";
import { isShift } from "./watch";
import { workbookPort } from "./workbook-port";

export interface WorkbenchOptions {
  readonly language: Language;
  /** Sheets of the first workbook; at least one. */
  readonly sheets: readonly PlacedSheet[];
}

/** A spreadsheet in the page: the Workbook port and what only a page's owner does with it. */
export interface Workbench {
  readonly book: Workbook;
  /** Shows a file's workbook instead of the one that is open. Faults: unreadableFile, tooLarge; then nothing changes. */
  openXlsx(bytes: Uint8Array, name: string): Promise<void>;
  /** Shows a workbook of these sheets instead of the one that is open; at least one. */
  openSheets(sheets: readonly PlacedSheet[]): Promise<void>;
  /** The workbook as a file: what was opened, edited; marks are not part of it. Fault: unexpected. */
  saveXlsx(): Promise<Uint8Array>;
  /** Whether something would be lost if the page were left now. */
  hasUnsavedChanges(): boolean;
  registerFunctions(definitions: readonly FunctionDefinition[]): void;
  /** Why the formula in the first cell of an area gives an error; null when it does not, or is none of ours. */
  explain(at: Selection): string | null;
  setLanguage(language: Language): void;
  dispose(): void;
}

/** Starts Univer in `container` with a workbook of the given sheets. */
export async function createWorkbench(container: HTMLElement, { language, sheets }: WorkbenchOptions): Promise<Workbench> {
  const { univer, api } = startUniver(container, language);
  const session = new Session(univer, api);
  const tracker = new ChangeTracker(session);
  const calculation = new Calculation(session);
  const faults = new FormulaFaults();
  const watchers = new Set<(event: WorkbookEvent) => void>();
  // Faults are known by cell: when cells move, all are computed anew.
  session.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (!isShift(id)) return;
    faults.clear();
    computeAll(session);
  });
  let remembered = new Map<string, string>();
  let opened = 0;

  const open = async (content: BookContent, base: Uint8Array | null, origins: readonly SheetOrigin[]): Promise<void> => {
    const before = api.getActiveWorkbook();
    opened += 1;
    session.own(() => {
      if (before) api.disposeUnit(before.getId());
      api.createWorkbook(workbookData(`book-${opened}`, content, session.locale));
    });
    faults.clear();
    remembered = new Map(content.remembered);
    const opening = session.workbook.getSheets();
    await Promise.all(content.sheets.map(({ isProtected }, index) => {
      const sheet = opening[index];
      return isProtected && sheet ? protectSheet(sheet) : undefined;
    }));
    const active = opening[content.active];
    if (active && !active.isSheetHidden()) session.own(() => active.activate());
    tracker.opened(base, origins, content.remembered);
    for (const tell of watchers) tell({ kind: "sheets" });
  };
  const openSheets = (placed: readonly PlacedSheet[]): Promise<void> => open(
    { name: "", sheets: placed.map(placedContent), names: placed.flatMap(({ names }) => names), active: 0, remembered: new Map() },
    null,
    placed.map((sheet) => ({ kind: "placed", placed: sheet })),
  );
  await openSheets(sheets);

  const port = workbookPort({ session, remembered: () => remembered, tracker, computed: () => calculation.settled() });
  return {
    book: {
      ...port,
      async watch(callback) {
        const stop = await port.watch(callback);
        const tell = (event: WorkbookEvent): void => callback(event);
        watchers.add(tell);
        return async () => {
          watchers.delete(tell);
          await stop();
        };
      },
    },
    async openXlsx(bytes, name) {
      const content = await readBook(bytes, name);
      await open(content, bytes, content.sheets.map(({ data }) => ({ kind: "file", name: data.name })));
    },
    openSheets,
    async saveXlsx() {
      await calculation.settled();
      const bytes = await saveInWorker(tracker.plan(remembered));
      tracker.saved();
      return bytes;
    },
    hasUnsavedChanges: () => tracker.isChanged,
    registerFunctions: (definitions) => registerFunctions(session, definitions, faults),
    explain: (at) => explain(session, faults, at),
    setLanguage: (next) => api.setLocale(localeOf(next)),
    dispose: () => univer.dispose(),
  };
}

function explain(session: Session, faults: FormulaFaults, { sheet: name, area }: Selection): string | null {
  const sheet = session.findSheet(name);
  if (!sheet) return null;
  const { value } = sheetReader(session, sheet).cell(area.row, area.column);
  const isError = typeof value === "string" && value.startsWith("#");
  return isError ? faults.at(sheet.getSheetId(), area.row, area.column) : null;
}
