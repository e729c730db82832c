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
export function InsertedNotice({ inserted, onCheck, onDismiss }: Props) {
  const words = useWords().build;
  const { sheet, renamed, leftOut } = inserted;
  const said = renamed ? words.renamed(sheet) : words.inserted(sheet);
  return (
    <Notice
      intent="success"
      text={leftOut.length > 0 ? `${said} ${words.leftOut}` : said}
      onDismiss={onDismiss}
      actions={<Button size="small" onClick={onCheck}>{words.thenCheck}</Button>}
    />
  );
}
