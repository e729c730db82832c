import { useEffect, useRef, useState } from "react";
import { ok } from "../../grid/result";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { ImportedSheet } from "../../tasks/import/accept-import";
import type { ImportPreview } from "../../tasks/import/preview";
import { nameOfItem, type ImportReader, type SourceItem } from "../../tasks/import/source";
import { useTask, type TaskState } from "../use-task";
import { useChoice, type Choosing } from "./use-choice";

export interface Import extends Choosing {
  readonly reading: TaskState<ImportPreview>;
  /** Names of what is being read. */
  readonly names: readonly string[];
  /** What the preview was read from. */
  readonly items: readonly SourceItem[];
  readonly writing: TaskState<ImportedSheet>;
  /** Keys of the tables of this preview that were written. */
  readonly written: ReadonlySet<string>;
  /** Reads these together, in the place of what was read before. */
  readonly read: (items: readonly SourceItem[]) => void;
  /** Reads these beside what was read before. */
  readonly add: (items: readonly SourceItem[]) => void;
  readonly write: () => void;
  /** Stops reading, or forgets the preview; nothing was written. */
  readonly cancel: () => void;
  readonly forgetWritten: () => void;
}

const NOTHING: readonly SourceItem[] = [];

/** Reading sources, choosing from their preview, and writing what was chosen. */
export function useImport(book: Workbook, language: Language, reader: ImportReader | null): Import {
  const { state: reading, run: runRead, settle, reset: forgetPreview } = useTask<ImportPreview>();
  const { state: writing, run: runWrite, reset: forgetWritten } = useTask<ImportedSheet>();
  const [names, setNames] = useState<readonly string[]>([]);
  const [items, setItems] = useState(NOTHING);
  const [written, setWritten] = useState<ReadonlySet<string>>(new Set());
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const preview = reading.kind === "done" ? reading.value : null;
  const choosing = useChoice(preview);
  const { choice, reset: forgetChoice } = choosing;

  const start = (all: readonly SourceItem[]) => {
    if (!reader) return;
    stop.current.abort();
    const mine = new AbortController();
    stop.current = mine;
    setNames(all.map(nameOfItem));
    forgetWritten();
    void runRead(async () => {
      const { openImport } = await import("../../tasks/import/open-import");
      const result = await openImport(reader, all, book, mine.signal);
      if (result.ok && !mine.signal.aborted) setItems(all);
      return result;
    });
  };
  const forget = () => {
    stop.current.abort();
    forgetPreview();
    forgetChoice();
    setItems(NOTHING);
    setWritten(new Set());
  };
  return {
    ...choosing, reading, names, items, writing, written, forgetWritten,
    read: (next) => {
      forget();
      start(next);
    },
    add: (more) => start([...items, ...more]),
    write: () => {
      const { table } = choice;
      if (!preview || !table) return;
      void runWrite(async () => {
        const { acceptImport } = await import("../../tasks/import/accept-import");
        const result = await acceptImport(book, preview, { ...choice, table: table.key, language });
        if (!result.ok) return result;
        // Of several tables another may be wanted too.
        if (preview.tables.length === 1) forget();
        else setWritten((before) => new Set(before).add(table.key));
        return result;
      });
    },
    cancel: () => {
      const before = reading.kind === "running" ? reading.before : null;
      forgetWritten();
      if (before === null) return forget();
      // Only what was to be read beside it is given up.
      stop.current.abort();
      settle(ok(before));
    },
  };
}
