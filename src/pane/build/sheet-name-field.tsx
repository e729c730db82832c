import { Field, Input } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Workbook } from "../../host/workbook";
import { freeName } from "../../tasks/free-name";
import { useWorkbookEvents } from "../use-workbook-events";
import { useWords } from "../words";
import type { Build } from "./use-build";

/** Excel's limit. */
const LONGEST = 31;

/** What Excel does not let a sheet be called cannot be typed here. */
const allowed = (name: string): string => name.replace(/[[\]:*?/\\]/g, "").replace(/^'+/, "");

interface Props {
  readonly build: Build;
  /** The template's own name for it. */
  readonly usual: string;
}

/** What the new sheet will be called: the template's own name, or the next free one, unless the person says otherwise. */
export function SheetNameField({ build: { book, sheetName, setSheetName, state }, usual }: Props) {
  const words = useWords().build;
  const taken = useSheetNames(book, state.kind);
  const offered = freeName(usual, taken);
  const isTaken = sheetName !== null && freeName(sheetName, taken) !== sheetName;
  return (
    <Field
      label={words.sheetName}
      hint={words.sheetNameHint}
      {...(isTaken ? { validationState: "warning" as const, validationMessage: words.nameTaken(freeName(sheetName, taken)) } : {})}
    >
      <Input
        value={sheetName ?? offered}
        maxLength={LONGEST}
        onChange={(_, { value }) => setSheetName(allowed(value))}
        // A name that was taken away is the offered one again.
        onBlur={() => { if (sheetName?.trim() === "") setSheetName(null); }}
      />
    </Field>
  );
}

/** Names of the workbook's sheets, read again when they change and when something was inserted. */
function useSheetNames(book: Workbook, after: string): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const read = useCallback(() => {
    // Without the names the template's own one is offered; what is taken is still never overwritten.
    book.sheets().then((sheets) => setNames(sheets.map(({ name }) => name)), () => undefined);
  }, [book]);
  useEffect(read, [read, after]);
  useWorkbookEvents(book, ({ kind }) => { if (kind === "sheets") read(); });
  return names;
}
