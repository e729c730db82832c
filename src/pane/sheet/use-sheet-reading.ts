import { useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import type { CorrectionStep } from "../../tasks/correct-sheet";
import type { BaselineOrigins, SheetReading } from "../../tasks/sheet-reading";
import type { CheckReport, TaskFault } from "../../tasks/tasks";
import { useAnalyst } from "../analyst";
import { useTask, type TaskState } from "../use-task";
import { useWorkbookEvents } from "../use-workbook-events";

/** What the sheet in view is taken for, and what a person can do about it. */
export interface SheetView {
  /** While another sheet is looked at, the one before stays. */
  readonly reading: SheetReading | null;
  readonly fault: TaskFault | null;
  /** Comes after the reading; null until then, and where there is nothing to say. */
  readonly baselines: BaselineOrigins | null;
  /** Nothing has been written into the workbook yet. */
  readonly isEmptyWorkbook: boolean;
  readonly correcting: TaskState<null>;
  readonly correct: (step: CorrectionStep) => void;
  readonly reset: () => void;
  readonly adopt: () => void;
  readonly drop: (sheet: string) => void;
  readonly forgetFault: () => void;
}

interface Parts {
  readonly book: Workbook;
  /** The last check: after it the add-in may have written into the sheet, of which no event tells. */
  readonly report: CheckReport | null;
  /** A correction was made, or taken back. */
  readonly onCorrected: (sheet: string) => void;
}

/** Milliseconds of quiet before the sheet is looked at again. */
const AFTER = { selected: 120, sheets: 250, changed: 700 } as const;

const task = () => import("../../tasks/sheet-reading");
const corrections = () => import("../../tasks/correct-sheet");

/** Follows the person from sheet to sheet and through edits; the newest look counts, earlier ones are dropped. */
export function useSheetReading({ book, report, onCorrected }: Parts): SheetView {
  const [shown, setShown] = useState<Pick<SheetView, "reading" | "fault" | "baselines" | "isEmptyWorkbook">>(
    { reading: null, fault: null, baselines: null, isEmptyWorkbook: false });
  const analyst = useAnalyst();
  const { state: correcting, run, reset: forgetFault } = useTask<null>();
  const newest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const look = useCallback(async () => {
    const mine = ++newest.current;
    const { readSheet, readBaselines, isEmptyWorkbook } = await task();
    const read = await readSheet(book, undefined, analyst);
    if (mine !== newest.current) return;
    // Cells that are being edited keep what was known; the edit's end is an event of its own.
    if (!read.ok) return read.fault.kind === "host" && read.fault.code === "editing" ? undefined : setShown((before) => ({ ...before, fault: read.fault }));
    const reading = read.value;
    const isEmpty = reading.why?.code === "emptySheet" ? await isEmptyWorkbook(book) : null;
    if (mine !== newest.current) return;
    setShown(({ reading: before, baselines }) => ({
      reading, fault: null, isEmptyWorkbook: isEmpty?.ok === true && isEmpty.value,
      baselines: before?.sheet === reading.sheet ? baselines : null,
    }));
    const origins = await readBaselines(book, reading, analyst);
    if (mine === newest.current) setShown((before) => ({ ...before, baselines: origins.ok ? origins.value : null }));
  }, [book, analyst]);

  const lookSoon = useCallback((wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void look().catch((error: unknown) => console.error(error)), wait);
  }, [look]);

  useEffect(() => {
    const numbers = newest;
    lookSoon(0);
    return () => {
      clearTimeout(timer.current);
      numbers.current++;
    };
  }, [lookSoon, report]);

  const follow = useRenames(book, lookSoon);
  useWorkbookEvents(book, (event) => {
    if (event.kind === "sheets") follow();
    else if (event.kind === "changed") lookSoon(AFTER.changed);
    else if (event.at.sheet !== shown.reading?.sheet) lookSoon(AFTER.selected);
  });

  const change = (sheet: string, act: (tasks: Awaited<ReturnType<typeof corrections>>) => Promise<Result<null, TaskFault>>) =>
    void run(async () => act(await corrections())).then(() => {
      lookSoon(0);
      onCorrected(sheet);
    });
  const sheet = shown.reading?.sheet;
  return {
    ...shown,
    correcting,
    correct: (step) => { if (sheet !== undefined) change(sheet, ({ correctSheet }) => correctSheet(book, sheet, step)); },
    reset: () => { if (sheet !== undefined) change(sheet, ({ forgetCorrection }) => forgetCorrection(book, sheet)); },
    adopt: () => { if (sheet !== undefined) change(sheet, ({ adoptCorrection }) => adoptCorrection(book, sheet)); },
    drop: (from) => change(from, ({ forgetCorrection }) => forgetCorrection(book, from)),
    forgetFault,
  };
}

/** Notices that a sheet was renamed while the pane is open, so that its correction goes with it. */
function useRenames(book: Workbook, lookSoon: (wait: number) => void): () => void {
  const names = useRef<readonly string[] | null>(null);
  const follow = useCallback(async () => {
    const now = (await book.sheets()).map(({ name }) => name);
    const before = names.current;
    names.current = now;
    if (before !== null && before.length === now.length && before.some((name, index) => name !== now[index])) await (await corrections()).followRename(book, before, now);
  }, [book]);
  // A workbook that does not answer is told of by the reading itself.
  useEffect(() => void follow().catch(() => undefined), [follow]);
  return () => void follow().catch(() => undefined).then(() => lookSoon(AFTER.sheets));
}
