import { Button } from "@fluentui/react-components";
import type { InsertedTemplate } from "../../tasks/tasks";
import { Notice } from "../common/notice";
import { useWords } from "../words";

interface Props {
  readonly inserted: InsertedTemplate;
  readonly onCheck: () => void;
  readonly onDismiss: () => void;
}

/** What was inserted, what was left out, and what comes next. */
export function InsertedNotice({ inserted: { sheet, renamed, leftOut }, onCheck, onDismiss }: Props) {
  const words = useWords().build;
  const sentences = [
    renamed ? words.renamed(sheet) : words.inserted(sheet),
    ...(leftOut.includes("charts") ? [words.chartsLeftOut] : []),
    ...(leftOut.some((step) => step !== "charts") ? [words.leftOut] : []),
  ];
  return (
    <Notice
      intent="success"
      text={sentences.join(" ")}
      onDismiss={onDismiss}
      actions={<Button size="small" onClick={onCheck}>{words.thenCheck}</Button>}
    />
  );
}
