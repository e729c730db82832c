import type { Workbook } from "../host/workbook";
import type { Progress } from "./analysis/analyst";

/** How far a task is, as seen from what it asks of the workbook. */
export type TaskStage =
  /** `sheets`: which one it is, and of how many; null before that is known. */
  | { readonly kind: "reading"; readonly sheet: string; readonly sheets: { readonly done: number; readonly all: number } | null }
  /** Everything asked for is there: tables are recognised, rules run. */
  | { readonly kind: "working"; readonly progress: Progress | null }
  /** `marks`: how many marks are put into the sheet; null while earlier ones are taken away. */
  | { readonly kind: "marking"; readonly marks: number | null };

export interface TaskWatch {
  /** Given up before it writes, nothing more of the task reaches the workbook, and its promise never settles. */
  readonly signal: AbortSignal;
  readonly onStage: (stage: TaskStage) => void;
}

const never = <Value>(): Promise<Value> => new Promise(() => undefined);

/** Lets the page draw, and a person press a button, between two steps. */
const pause = (): Promise<void> => new Promise((resume) => { setTimeout(resume, 0); });

/** The workbook as a task sees it whose progress is shown, and which can be given up until it begins to write. */
export function observed(book: Workbook, { signal, onStage }: TaskWatch): Workbook {
  let isWriting = false;
  let done = 0;
  let all: number | null = null;
  const isGivenUp = (): boolean => signal.aborted && !isWriting;
  const ask = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    await pause();
    if (isGivenUp()) return never();
    const value = await call();
    return isGivenUp() ? never() : value;
  };
  const read: Workbook["read"] = async (where) => {
    done += 1;
    if (!isGivenUp()) onStage({ kind: "reading", sheet: typeof where === "string" ? where : where.sheet, sheets: all === null ? null : { done, all } });
    const grid = await ask(() => book.read(where));
    onStage({ kind: "working", progress: null });
    await pause();
    return isGivenUp() ? never() : grid;
  };
  const write = <Value>(call: () => Promise<Value>, marks: number | null = null): Promise<Value> => ask(() => {
    isWriting = true;
    onStage({ kind: "marking", marks });
    return call();
  });
  return {
    capabilities: book.capabilities,
    sheets: async () => {
      const sheets = await ask(() => book.sheets());
      all = sheets.length;
      return sheets;
    },
    selection: () => ask(() => book.selection()),
    read,
    write: (edits) => write(() => book.write(edits)),
    paint: (sheet, watch) => write(() => book.paint(sheet, watch)),
    remove: (sheet) => write(() => book.remove(sheet)),
    show: (marks) => write(() => book.show(marks), marks.length),
    clearMarks: () => write(() => book.clearMarks()),
    reveal: (area) => ask(() => book.reveal(area)),
    watch: (callback) => book.watch(callback),
    recall: (key) => ask(() => book.recall(key)),
    remember: (key, text) => write(() => book.remember(key, text)),
  };
}
