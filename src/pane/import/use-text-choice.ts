import { useState } from "react";
import type { ImportedSheet } from "../../tasks/import/accept-import";
import type { ImportPreview, TablePreview } from "../../tasks/import/preview";

/** Whether the text that a table stands in is written beside it. */
export interface TextChoice {
  /** The workbook has a sheet for it already. */
  readonly isTaken: boolean;
  readonly isChosen: boolean;
  readonly choose: (on: boolean) => void;
}

interface TextChoosing {
  /** Null where the table's source has no text to be checked against. */
  readonly text: TextChoice | null;
  /** A table was written, and perhaps the text. */
  readonly settle: (written: ImportedSheet) => void;
  readonly reset: () => void;
}

/** The text is written unless somebody wants otherwise, once for a workbook. */
export function useTextChoice(preview: ImportPreview | null, table: TablePreview | null): TextChoosing {
  const [isWanted, setWanted] = useState(true);
  const [isWritten, setWritten] = useState(false);
  const isTaken = isWritten || (preview?.hasTextSheet ?? false);
  const isOffered = table !== null && (preview?.sources[table.source]?.text ?? null) !== null;
  return {
    text: isOffered ? { isTaken, isChosen: isWanted && !isTaken, choose: setWanted } : null,
    settle: ({ text }) => { if (text !== null && text.kind !== "refused") setWritten(true); },
    reset: () => {
      setWanted(true);
      setWritten(false);
    },
  };
}
