import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";
import type { Workbook } from "../../host";
import { FormulaFaults, registerFunctions, type FunctionDefinition } from "./functions";
import { placedContent } from "./placed-content";
import { Session, type UniverSheet } from "./session";
import { workbookData, type BookContent } from "./sheet-content";
import { localeOf, startUniver } from "./univer-setup";
import { workbookPort } from "./workbook-port";

export interface WorkbenchOptions {
  readonly language: Language;
  /** Sheets of the first workbook; at least one. */
  readonly sheets: readonly PlacedSheet[];
}

/** A spreadsheet in the page: the Workbook port and what only a page's owner does with it. */
export interface Workbench {
  readonly book: Workbook;
  openXlsx(bytes: Uint8Array, name: string): Promise<void>;
  saveXlsx(): Promise<Uint8Array>;
  registerFunctions(definitions: readonly FunctionDefinition[]): void;
  setLanguage(language: Language): void;
  dispose(): void;
}

/** Starts Univer in `container` with a workbook of the given sheets. */
export async function createWorkbench(container: HTMLElement, { language, sheets }: WorkbenchOptions): Promise<Workbench> {
  const { univer, api } = startUniver(container, language);
  const session = new Session(univer, api);
  const faults = new FormulaFaults();
  let remembered = new Map<string, string>();
  let opened = 0;

  const open = (content: BookContent): void => {
    const before = api.getActiveWorkbook();
    opened += 1;
    session.own(() => {
      if (before) api.disposeUnit(before.getId());
      api.createWorkbook(workbookData(`book-${opened}`, content, localeOf(language)));
    });
    remembered = new Map(content.remembered);
  };
  const painted = (_sheet: UniverSheet, _placed: PlacedSheet): void => {};
  open({ name: "", sheets: sheets.map(placedContent), names: [], active: 0, remembered });

  return {
    book: workbookPort({ session, remembered: () => remembered, painted, computed: async () => {} }),
    openXlsx: async () => {},
    saveXlsx: async () => new Uint8Array(),
    registerFunctions: (definitions) => registerFunctions(session, definitions, faults),
    setLanguage: (next) => api.setLocale(localeOf(next)),
    dispose: () => univer.dispose(),
  };
}
