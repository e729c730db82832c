import { ICommandService, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, IRenderManagerService, SheetInterceptorService, SheetSkeletonManagerService, type ISheetLocation } from "@univerjs/preset-sheets-core";
import { TONES, type Mark, type Tone } from "../../grid/mark";
import { HostFault } from "../../host/workbook";
import { toneLook } from "./look";
import { isProtected } from "./protection";
import { shiftCells } from "./save/shift-cells";
import type { Session } from "./session";
import { shiftOf } from "./shifts";

const LOOKS = Object.fromEntries(TONES.map((tone) => [tone, toneLook(tone)])) as Readonly<Record<Tone, IStyleData>>;

/** Behind Univer's own conditional formats (10): the later one is seen. */
const ABOVE_ALL = 1;

/**
 * Marks are put on when a cell is drawn and stand nowhere in the workbook: neither undo nor a saved file knows them, an
 * edited cell keeps its own look, and a long sheet costs what is in view. As conditional formats, which they were, tens
 * of thousands of them went through Univer's formula engine at once, and editing a marked cell took away its own bold and fill.
 */
export class Marks {
  private readonly session: Session;
  /** By sheet: the worst tone of each marked cell. */
  private readonly sheets = new Map<string, Map<number, Map<number, Tone>>>();
  private isDrawing = false;

  constructor(session: Session) {
    this.session = session;
    session.injector.get(ICommandService).onCommandExecuted((command) => {
      const shifted = shiftOf(command);
      const key = shifted && keyOf(shifted.unitId, shifted.sheetId);
      const marked = key === null ? undefined : this.sheets.get(key);
      if (shifted && key !== null && marked) this.sheets.set(key, shiftCells(marked, shifted.shift));
    });
  }

  /** Fault: sheetProtected, as wherever marks are part of the sheet. All marks are shown or none. */
  show(marks: readonly Mark[]): void {
    const unitId = this.session.workbook.getId();
    const names = [...new Set(marks.map(({ at }) => at.sheet))];
    const keys = new Map(names.map((name) => [name, keyOf(unitId, this.session.writableSheet(name).getSheetId())]));
    for (const key of keys.values()) if (!this.sheets.has(key)) this.sheets.set(key, new Map());
    this.drawFromNowOn();
    for (const { at, tone } of marks) {
      const cells = this.sheets.get(keys.get(at.sheet) ?? "");
      if (cells) markArea(cells, at, tone);
    }
    this.draw();
  }

  /** Fault: sheetProtected. */
  clear(): void {
    const { workbook } = this.session;
    const marked = workbook.getSheets().filter((sheet) => this.sheets.has(keyOf(workbook.getId(), sheet.getSheetId())));
    const refusing = marked.find(isProtected);
    if (refusing) throw new HostFault("sheetProtected", refusing.getSheetName());
    if (this.sheets.size === 0) return;
    this.sheets.clear();
    this.draw();
  }

  /** Another workbook is open: its sheets may have the names of those before. */
  forget(): void {
    this.sheets.clear();
  }

  /** Before the first workbook was created, Univer has nothing that draws. */
  private drawFromNowOn(): void {
    if (this.isDrawing) return;
    this.isDrawing = true;
    const interceptors = this.session.injector.get(SheetInterceptorService);
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: ABOVE_ALL,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, at, next) => {
        const look = this.lookAt(at);
        return next(look === null ? cell : { ...cell, s: { ...at.workbook.getStyles().getStyleByCell(cell), ...look } });
      },
    });
    // The editor takes a cell as it is seen, and would leave the mark's look in it for good.
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      handler: (value, at, next) => {
        const look = this.lookAt(at);
        if (look === null || !value) return next(value);
        const styles = at.workbook.getStyles();
        const own = styles.getStyleByCell(at.worksheet.getCellRaw(at.row, at.col)) ?? {};
        return next({ ...value, s: withOwn(styles.getStyleByCell(value) ?? {}, own, look) });
      },
    });
  }

  private lookAt({ unitId, subUnitId, row, col }: ISheetLocation): IStyleData | null {
    const tone = this.sheets.get(keyOf(unitId, subUnitId))?.get(row)?.get(col);
    return tone === undefined ? null : LOOKS[tone];
  }

  /** What is in view, anew. */
  private draw(): void {
    const render = this.session.injector.get(IRenderManagerService).getRenderById(this.session.workbook.getId());
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }
}

/** A style whose parts that a mark's look covers are those the cell had itself. */
function withOwn(style: IStyleData, own: IStyleData, look: IStyleData): IStyleData {
  const covered = Object.keys(look);
  const kept = (of: IStyleData, isCovered: boolean) => Object.entries(of).filter(([part]) => covered.includes(part) === isCovered);
  return Object.fromEntries([...kept(style, false), ...kept(own, true)]);
}

const keyOf = (unitId: string, sheetId: string): string => `${unitId} ${sheetId}`;

function markArea(cells: Map<number, Map<number, Tone>>, { row, column, rows, columns }: Mark["at"], tone: Tone): void {
  for (let at = row; at < row + rows; at += 1) {
    const line = cells.get(at) ?? new Map<number, Tone>();
    cells.set(at, line);
    for (let beside = column; beside < column + columns; beside += 1) {
      const known = line.get(beside);
      if (known === undefined || TONES.indexOf(tone) < TONES.indexOf(known)) line.set(beside, tone);
    }
  }
}
