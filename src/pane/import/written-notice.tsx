import { Button } from "@fluentui/react-components";
import type { ImportedSheet } from "../../tasks/import/accept-import";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { TEXT_MESSAGES } from "./text/messages";

interface Props {
  readonly written: ImportedSheet;
  readonly onCheck: () => void;
  readonly onDismiss: () => void;
}

/** What was written, and what comes next. */
export function WrittenNotice({ written: { sheet, rows, joined, renamed, leftOut, text }, onCheck, onDismiss }: Props) {
  const words = useWords();
  const language = useLanguage();
  const said = [
    words.import.done(sheet, rows, joined),
    ...(renamed ? [words.import.renamed] : []),
    ...(text === null ? [] : [TEXT_MESSAGES[language].outcome(text)]),
    ...(leftOut.length > 0 ? [words.build.leftOut] : []),
  ];
  return (
    <Notice intent="success" text={said.join(" ")} onDismiss={onDismiss} actions={<Button size="small" onClick={onCheck}>{words.import.check}</Button>} />
  );
}
