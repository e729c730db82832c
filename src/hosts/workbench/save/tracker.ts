import { CommandType, ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import { CopySheetCommand, SetWorksheetRowAutoHeightMutation } from "@univerjs/preset-sheets-core";
import type { PlacedSheet } from "../../../grid/placed-sheet";
import { atOnce } from "../../slices";
import { inSteps } from "../in-steps";
import type { Session, UniverSheet } from "../session";
import { shiftOf, type SheetShift } from "../shifts";
import { MEMORY_PREFIX } from "../open/file-content";
import type { BookContent } from "../sheet-content";
import { copiesWithoutDrawings } from "./copied-drawings";
import type { SavePlan, SheetOrigin, SheetPlan } from "./save-plan";
import { planSteps, type TrackedSheet } from "./sheet-plan";
import { EMPTY_SHEET, shifted, stateOf, type SheetState } from "./sheet-state";

/** Univer's own housekeeping, not somebody's change. */
const HOUSEKEEPING: readonly string[] = [SetWorksheetRowAutoHeightMutation.id];

/** Knows what the file holds and what became of it since. */
export class ChangeTracker {
  private readonly session: Session;
  private readonly sheets = new Map<string, TrackedSheet>();
  private base: Uint8Array | null = null;
  private daysLess = 0;
  private namesInFile: ReadonlyMap<string, string> = new Map();
  private rememberedInFile: ReadonlyMap<string, string> = new Map();
  /** Grows with every change. */
  private revision = 0;
  /** Up to which the file holds everything. */
  private savedRevision = 0;
  private readonly watchers = new Set<() => void>();
  /** A sheet that is being copied, and the sheets there were before. */
  private copying: { readonly source: string; readonly known: ReadonlySet<string> } | null = null;

  constructor(session: Session) {
    this.session = session;
    const commands = session.injector.get(ICommandService);
    commands.onCommandExecuted((command, options) => this.follow(command, options));
    commands.beforeCommandExecuted(({ id, params }) => { if (id === CopySheetCommand.id) this.beforeCopy(params); });
  }

  /** A workbook was opened: its sheets, in order, came from `origins` and hold `states`. */
  opened(base: Uint8Array | null, origins: readonly SheetOrigin[], states: readonly SheetState[], { remembered, daysLess }: Pick<BookContent, "remembered" | "daysLess">): void {
    this.base = base;
    this.daysLess = daysLess;
    this.rememberedInFile = new Map(remembered);
    this.namesInFile = this.names();
    this.sheets.clear();
    this.session.workbook.getSheets().forEach((sheet, index) =>
      this.sheets.set(sheet.getSheetId(), { origin: origins[index] ?? { kind: "blank" }, shifts: [], saved: states[index] ?? EMPTY_SHEET }));
    this.savedUpTo(this.revision);
  }

  /** @param state what the sheet holds, where whoever painted it knows */
  painted(sheet: UniverSheet, placed: PlacedSheet, state = stateOf(this.session, sheet)): void {
    this.sheets.set(sheet.getSheetId(), { origin: { kind: "placed", placed }, shifts: [], saved: state });
    const own = new Set(placed.names.map(({ name }) => name));
    this.namesInFile = new Map([...this.namesInFile, ...[...this.names()].filter(([name]) => own.has(name))]);
    this.touch();
  }

  /** Whether anything happened that the file does not hold. */
  get isChanged(): boolean {
    return this.revision > this.savedRevision;
  }

  touch(): void {
    this.revision += 1;
    this.tell();
  }

  /** What was changed while a file was being made is not in it. */
  savedUpTo(revision: number): void {
    this.savedRevision = revision;
    this.tell();
  }

  /** Calls back on every change and when one was saved. */
  watch(callback: () => void): () => void {
    this.watchers.add(callback);
    return () => { this.watchers.delete(callback); };
  }

  private tell(): void {
    for (const callback of this.watchers) callback();
  }

  /**
   * What has to happen to the file, and up to which change it is then up to date. Worked out in steps between which the
   * page lives; where anything has changed meanwhile, once more in one go.
   */
  async plan(remembered: () => ReadonlyMap<string, string>): Promise<{ readonly plan: SavePlan; readonly revision: number }> {
    const steps = () => this.planSteps(remembered);
    return await inSteps(this.session, steps()) ?? atOnce(steps());
  }

  private* planSteps(remembered: () => ReadonlyMap<string, string>): Generator<void, { readonly plan: SavePlan; readonly revision: number }> {
    const { revision } = this;
    const { workbook } = this.session;
    const sheets = workbook.getSheets();
    const active = workbook.getActiveSheet().getSheetId();
    const plans: SheetPlan[] = [];
    for (const sheet of sheets) {
      const tracked = this.sheets.get(sheet.getSheetId()) ?? { origin: { kind: "blank" }, shifts: [], saved: EMPTY_SHEET };
      plans.push(yield* planSteps(this.session, sheet, tracked, this.daysLess));
    }
    const plan = {
      base: this.base,
      sheets: plans,
      active: Math.max(0, sheets.findIndex((sheet) => sheet.getSheetId() === active)),
      names: changedEntries(this.namesInFile, this.names()).map(([name, refersTo]) => ({ name, refersTo })),
      properties: changedEntries(this.rememberedInFile, remembered()).map(([key, value]) => ({ name: MEMORY_PREFIX + key, value })),
    };
    return { plan, revision };
  }

  /** Copies in the page of sheets whose charts and pictures are only in the file. */
  copiesWithoutDrawings(): readonly string[] {
    const sheets = this.session.workbook.getSheets().map((sheet) => ({ name: sheet.getSheetName(), origin: this.sheets.get(sheet.getSheetId())?.origin ?? { kind: "blank" as const } }));
    return copiesWithoutDrawings(this.base, sheets);
  }

  private names(): Map<string, string> {
    return new Map(this.session.workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString().replace(/^=/, "")]));
  }

  private beforeCopy(params: { readonly subUnitId?: string } | undefined): void {
    const { workbook } = this.session;
    this.copying = { source: params?.subUnitId ?? workbook.getActiveSheet().getSheetId(), known: new Set(workbook.getSheets().map((sheet) => sheet.getSheetId())) };
  }

  /** A copy begins with what the file holds of its source: input rules, conditional formats and print setup are not in the page. */
  private afterCopy(): void {
    const { source, known } = this.copying ?? { source: "", known: new Set() };
    const made = this.session.workbook.getSheets().find((sheet) => !known.has(sheet.getSheetId()));
    const tracked = this.sheets.get(source);
    this.copying = null;
    if (!made || !tracked) return;
    const { origin } = tracked;
    this.sheets.set(made.getSheetId(), { ...tracked, origin: origin.kind === "file" ? { kind: "copy", of: origin.name } : origin });
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === CopySheetCommand.id) this.afterCopy();
    if (command.type !== CommandType.MUTATION || !command.id.startsWith("sheet.mutation.")) return;
    if (options?.["fromFormula"] || HOUSEKEEPING.includes(command.id)) return;
    // What the formula engine notes for itself names no workbook.
    if ((command.params as { unitId?: string } | undefined)?.unitId !== this.session.api.getActiveWorkbook()?.getId()) return;
    const moved = shiftOf(command);
    if (moved) this.shift(moved);
    // Whoever writes for us says so when it is done.
    if (!this.session.isOwn) this.touch();
  }

  private shift({ sheetId, shift }: SheetShift): void {
    const tracked = this.sheets.get(sheetId);
    if (tracked) this.sheets.set(sheetId, { ...tracked, shifts: [...tracked.shifts, shift], saved: shifted(tracked.saved, shift) });
  }
}

/** Keys whose text differs between two maps, with what the second says; null where it says nothing. */
function changedEntries(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly (readonly [string, string | null])[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .map((key) => [key, now.get(key) ?? null] as const)
    .filter(([key, text]) => text !== (before.get(key) ?? null));
}
