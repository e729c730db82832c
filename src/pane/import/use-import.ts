import { useEffect, useRef, useState } from "react";
import { ok } from "../../grid/result";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { ImportPreview } from "../../tasks/import/preview";
import { nameOfItem, type ImportReader, type SourceItem } from "../../tasks/import/source";
import { useTask, type TaskState } from "../use-task";
import { useChoice, type Choosing } from "./use-choice";
import { useTextChoice, type TextChoice } from "./use-text-choice";
import { useWriting, type Writing } from "./use-writing";

export interface Import extends Choosing, Writing {
  readonly reading: TaskState<ImportPreview>;
  /** Names of what is being read. */
  readonly names: readonly string[];
  /** What the preview was read from. */
  readonly items: readonly SourceItem[];
  /** Keys of the tables of this preview that were written. */
  readonly written: ReadonlySet<string>;
  /** Reads these together, in the place of what was read before. */
  readonly read: (items: readonly SourceItem[]) => void;
  /** Reads these beside what was read before. */
  readonly add: (items: readonly SourceItem[]) => void;
  /** Null where the table's source has no text to be written. */
  readonly text: TextChoice | null;
  readonly write: () => void;
  /** Stops reading, or forgets the preview; nothing was written. */
  readonly cancel: () => void;
}

const NOTHING: readonly SourceItem[] = [];

/** Reading sources, choosing from their preview, and writing what was chosen. */
export function useImport(book: Workbook, language: Language, reader: ImportReader | null): Import {
  const { state: reading, run: runRead, settle, reset: forgetPreview } = useTask<ImportPreview>();
  const { start, ...writing } = useWriting(book, language);
  const [names, setNames] = useState<readonly string[]>([]);
  const [items, setItems] = useState(NOTHING);
  const [written, setWritten] = useState<ReadonlySet<string>>(new Set());
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const preview = reading.kind === "done" ? reading.value : null;
  const choosing = useChoice(preview);
  const { choice, reset: forgetChoice } = choosing;
  const { text, settle: settleText, reset: forgetText } = useTextChoice(preview, choice.table);

  const startReading = (all: readonly SourceItem[]) => {
    if (!reader) return;
    stop.current.abort();
    const mine = new AbortController();
    stop.current = mine;
    setNames(all.map(nameOfItem));
    writing.forgetWritten();
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
    forgetText();
    setItems(NOTHING);
    setWritten(new Set());
  };
  return {
    ...choosing, ...writing, reading, names, items, written, text,
    read: (next) => {
      forget();
      startReading(next);
    },
    add: (more) => startReading([...items, ...more]),
    write: () => {
      if (preview) start(preview, { ...choice, withText: text?.isChosen ?? false }, (table, made) => {
        settleText(made);
        // Of several tables another may be wanted too.
        if (preview.tables.length === 1) forget();
        else setWritten((before) => new Set(before).add(table));
      });
    },
    cancel: () => {
      const before = reading.kind === "running" ? reading.before : null;
      writing.forgetWritten();
      if (before === null) return forget();
      // Only what was to be read beside it is given up.
      stop.current.abort();
      settle(ok(before));
    },
  };
}
