import { Button } from "@fluentui/react-components";
import type { SheetArea } from "../../grid/area";
import type { InsertedTemplate } from "../../tasks/tasks";
import { Notice } from "../common/notice";
import { useWords } from "../words";

interface Props {
  readonly inserted: InsertedTemplate;
  readonly onGo: (at: SheetArea) => void;
  readonly onCheck: () => void;
  readonly onDismiss: () => void;
}

/** What was inserted, what was left out, and the two next things to do. */
export function InsertedNotice({ inserted, onGo, onCheck, onDismiss }: Props) {
  const words = useWords().build;
  const { sheet, renamed, leftOut, input } = inserted;
  const said = renamed ? words.renamed(sheet) : words.inserted(sheet);
  return (
    <Notice
      intent="success"
      text={leftOut.length > 0 ? `${said} ${words.leftOut(leftOut)}` : said}
      onDismiss={onDismiss}
      actions={
        <>
          <Button size="small" onClick={() => onGo(input)}>{words.goToInput}</Button>
          <Button size="small" onClick={onCheck}>{words.thenCheck}</Button>
        </>
      }
    />
  );
}
