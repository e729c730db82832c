import { HostFault, REMEMBERED_LIMIT, type Workbook } from "../../host/workbook";
import type { Marks } from "./marks";
import { paintSheet } from "./paint";
import { isProtected } from "./protection";
import { readGrid } from "./read";
import type { ChangeTracker } from "./save/tracker";
import type { Session } from "./session";
import { currentSelection, watchSession } from "./watch";
import { writeEdits } from "./write";
import type { SheetArea } from "../../grid/area";


interface Parts {
  readonly session: Session;
  /** What `remember` keeps; another workbook brings its own. */
  readonly remembered: () => Map<string, string>;
  readonly tracker: ChangeTracker;
  readonly marks: Marks;
  /** Formulas have been computed up to what was written. */
  readonly computed: () => Promise<void>;
}

/** The Workbook port over whatever workbook is open in Univer. */
export function workbookPort({ session, remembered, tracker, marks, computed }: Parts): Workbook {
  return {
    capabilities: { customFunctions: true, printSetup: false },
    sheets: async () => session.workbook.getSheets().map((sheet) =>
      ({ name: sheet.getSheetName(), visible: !sheet.isSheetHidden(), isProtected: isProtected(sheet) })),
    selection: async () => currentSelection(session),
    async read(where) {
      await computed();
      return readGrid(session, where);
    },
    async write(edits) {
      const outcome = writeEdits(session, edits);
      if (outcome.written.length > 0) tracker.touch();
      return outcome;
    },
    async paint(placed, watch) {
      const { sheet, state } = await paintSheet(session, placed, watch);
      tracker.painted(sheet, placed, state);
      // Print setup is kept for the file; a page in a browser has none. Charts it cannot draw.
      return { sheet: placed.name, leftOut: (placed.charts ?? []).length > 0 ? ["charts"] : [] };
    },
    async remove(name) {
      const sheet = session.sheet(name);
      session.own(() => session.workbook.deleteSheet(sheet));
      tracker.touch();
    },
    show: async (shown) => marks.show(shown),
    clearMarks: async () => marks.clear(),
    reveal: async (area) => reveal(session, area),
    async watch(callback) {
      const stop = watchSession(session, callback);
      return async () => stop();
    },
    recall: async (key) => remembered().get(key) ?? null,
    async remember(key, text) {
      const others = [...remembered()].filter(([other]) => other !== key).map(([, kept]) => kept);
      if (new TextEncoder().encode([...others, text ?? ""].join("")).length > REMEMBERED_LIMIT) throw new HostFault("tooLarge", key);
      if (text === null) remembered().delete(key);
      else remembered().set(key, text);
    },
  };
}

/** Rows that stay visible above a revealed cell, so that it is seen in its surroundings. */
const CONTEXT_ROWS = 3;

function reveal(session: Session, area: SheetArea): void {
  const sheet = session.sheet(area.sheet);
  session.show(sheet);
  sheet.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
  // Undefined, against its type, for a sheet that was never drawn.
  const seen = sheet.getVisibleRange() ?? null;
  const isSeen = seen !== null
    && (area.row < sheet.getFrozenRows() || (area.row > seen.startRow && area.row < seen.endRow))
    && (area.column < sheet.getFrozenColumns() || (area.column >= seen.startColumn && area.column < seen.endColumn));
  if (!isSeen) sheet.scrollToCell(Math.max(0, area.row - CONTEXT_ROWS), Math.max(0, area.column - 1));
}
