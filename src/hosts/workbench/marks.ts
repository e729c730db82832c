import { ICommandService, InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, IRenderManagerService, SheetInterceptorService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { TONES, type Mark, type Tone } from "../../grid/mark";
import { HostFault } from "../../host/workbook";
import { toneLook } from "./look";
import { isProtected } from "./protection";
import { shiftCells } from "./save/shift-cells";
import type { Session } from "./session";
import { shiftOf } from "./shifts";

const LOOKS = new Map(TONES.map((tone) => [tone, toneLook(tone)]));

/** Behind Univer's own conditional formats (10): the later one is seen. */
const ABOVE_ALL = 1;

/**
 * Marks are put on when a cell is drawn and stand nowhere in the workbook: neither undo nor a saved file knows them, an
 * edited cell keeps its own look, and a long sheet costs what is in view. As conditional formats, which they were, tens
 * of thousands of them went through Univer's formula engine at once, and editing a marked cell took its own bold away.
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
    this.session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: ABOVE_ALL,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
        const tone = this.sheets.get(keyOf(unitId, subUnitId))?.get(row)?.get(col);
        return next(tone === undefined ? cell : { ...cell, s: { ...workbook.getStyles().getStyleByCell(cell), ...LOOKS.get(tone) } });
      },
    });
  }

  /** What is in view, anew. */
  private draw(): void {
    const render = this.session.injector.get(IRenderManagerService).getRenderById(this.session.workbook.getId());
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }
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
