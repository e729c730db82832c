import { useCallback, useMemo, useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { ImportedSheet } from "../../tasks/import/accept-import";
import { defaultChoice } from "../../tasks/import/default-choice";
import type { ImportPreview } from "../../tasks/import/preview";
import type { FileToRead, Source, SourceReader } from "../../tasks/import/source";
import { useTask, type TaskState } from "../use-task";

/** What is taken of the chosen table. */
export interface Choice {
  readonly table: number;
  readonly rows: ReadonlySet<number>;
  readonly joins: ReadonlySet<number>;
}

export interface Import {
  readonly reading: TaskState<ImportPreview>;
  /** Name of what is being read. */
  readonly name: string;
  readonly choice: Choice;
  readonly writing: TaskState<ImportedSheet>;
  readonly readFile: (file: FileToRead) => void;
  readonly readPaste: (text: string, html: string | null, name: string) => void;
  readonly chooseTable: (table: number) => void;
  readonly setRows: (rows: ReadonlySet<number>) => void;
  readonly setJoins: (joins: ReadonlySet<number>) => void;
  readonly write: () => void;
  /** Forgets the preview; nothing was written. */
  readonly cancel: () => void;
  readonly forgetWritten: () => void;
}

/** A choice belongs to the preview that it was made of. */
interface Chosen {
  readonly of: ImportPreview;
  readonly choice: Choice;
}

const NOTHING: Choice = { table: 0, rows: new Set(), joins: new Set() };

/** Reading a source, choosing from its preview, and writing what was chosen. */
export function useImport(book: Workbook, language: Language, reader: SourceReader | null): Import {
  const { state: reading, run: runRead, reset: forgetPreview } = useTask<ImportPreview>();
  const { state: writing, run: runWrite, reset: forgetWritten } = useTask<ImportedSheet>();
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const read = useCallback((what: string, source: () => Promise<Source>) => {
    setName(what);
    forgetPreview();
    forgetWritten();
    void runRead(async () => {
      const { openImport } = await import("../../tasks/import/preview-import");
      await nextFrame();
      return openImport(source);
    });
  }, [runRead, forgetPreview, forgetWritten]);

  const preview = reading.kind === "done" ? reading.value : null;
  const byDefault = useMemo(() => (preview ? choiceOf(preview, 0) : NOTHING), [preview]);
  const choice = chosen !== null && chosen.of === preview ? chosen.choice : byDefault;
  const choose = (next: Choice) => {
    if (preview) setChosen({ of: preview, choice: next });
  };
  return {
    reading, name, choice, writing,
    readFile: (file) => {
      if (reader) read(file.name, () => reader.file(file));
    },
    readPaste: (text, html, pasted) => {
      if (reader) read(pasted, () => reader.paste(text, html, pasted));
    },
    chooseTable: (table) => {
      if (preview) choose(choiceOf(preview, table));
    },
    setRows: (rows) => choose({ ...choice, rows }),
    setJoins: (joins) => choose({ ...choice, joins }),
    write: () => {
      if (!preview) return;
      void runWrite(async () => {
        const { acceptImport } = await import("../../tasks/import/accept-import");
        const result = await acceptImport(book, preview, { ...choice, language });
        if (result.ok) forgetPreview();
        return result;
      });
    },
    cancel: () => {
      forgetPreview();
      forgetWritten();
    },
    forgetWritten,
  };
}

function choiceOf({ tables }: ImportPreview, table: number): Choice {
  const chosen = tables[table];
  return chosen === undefined ? NOTHING : { table, ...defaultChoice(chosen) };
}

/** Reading works without a pause; what is on the screen is to say so first. */
const nextFrame = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));
