import { ICommandService, LocaleService, type Injector, type IWorkbookData, type LocaleType, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { HostFault } from "../../host/workbook";
import { isProtected } from "./protection";

/** Facade objects, by the way they are got; their classes live in packages that we do not depend on directly. */
export type UniverWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type UniverSheet = ReturnType<UniverWorkbook["getActiveSheet"]>;

/** The one Univer of a page, and the workbook that is open in it at the moment. */
export class Session {
  readonly univer: Univer;
  readonly api: FUniver;
  private ownDepth = 0;
  private isClosed = false;

  constructor(univer: Univer, api: FUniver) {
    this.univer = univer;
    this.api = api;
  }

  get injector(): Injector {
    return this.univer.__getInjector();
  }

  get locale(): LocaleType {
    return this.injector.get(LocaleService).getCurrentLocale();
  }

  get workbook(): UniverWorkbook {
    const workbook = this.isClosed ? null : this.api.getActiveWorkbook();
    if (!workbook) throw new HostFault("closed");
    return workbook;
  }

  /** A workbook that nobody sees before it is shown. */
  addWorkbook(data: IWorkbookData): UniverWorkbook {
    return this.api.createWorkbook(data, { makeCurrent: false });
  }

  /** Shows a workbook in the place of the one that was open, whose id it gives: it is there until it is disposed of. */
  showWorkbook(workbook: UniverWorkbook): string | null {
    const before = this.api.getActiveWorkbook()?.getId() ?? null;
    this.api.setCurrent(workbook.getId());
    return before;
  }

  /** Brings a sheet into view; one that is there already would only be laid out anew. */
  show(sheet: UniverSheet): void {
    if (this.workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) sheet.activate();
  }

  close(): void {
    this.isClosed = true;
    this.univer.dispose();
  }

  /** Whether this sheet of this workbook is still there. */
  holds(unitId: string, sheetId: string): boolean {
    return !this.isClosed && this.workbook.getId() === unitId && this.workbook.getSheetBySheetId(sheetId) !== null;
  }

  /** Sheet names differ in more than case, as in Excel. */
  findSheet(name: string): UniverSheet | null {
    return this.workbook.getSheets().find((sheet) => sameName(sheet.getSheetName(), name)) ?? null;
  }

  sheet(name: string): UniverSheet {
    const sheet = this.findSheet(name);
    if (!sheet) throw new HostFault("noSuchSheet", name);
    return sheet;
  }

  writableSheet(name: string): UniverSheet {
    const sheet = this.sheet(name);
    if (isProtected(sheet)) throw new HostFault("sheetProtected", name);
    return sheet;
  }

  /** Runs a command at once; false means that Univer refused it. */
  run(id: string, params: object): void {
    if (this.injector.get(ICommandService).syncExecuteCommand(id, params) === false) {
      throw new HostFault("unexpected", null, `Univer refused ${id}`);
    }
  }

  /** What happens inside `work` is our doing: watchers are not told of it. */
  own<T>(work: () => T): T {
    this.ownDepth += 1;
    try {
      return work();
    } finally {
      this.ownDepth -= 1;
    }
  }

  get isOwn(): boolean {
    return this.ownDepth > 0;
  }
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
