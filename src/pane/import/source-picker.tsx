import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState } from "react";
import type { SourceItem } from "../../tasks/import/source";
import { useWords } from "../words";
import { FileDrop } from "./file-drop";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  own: { alignSelf: "flex-start" },
});

interface Props {
  /** Pastes among what was read already. */
  readonly pastes: number;
  readonly onItems: (items: readonly SourceItem[]) => void;
  /** Back to what was read already; absent where nothing was. */
  readonly onBack?: () => void;
}

/** Where sources come in: files chosen or dropped, or a paste. */
export function SourcePicker({ pastes, onItems, onBack }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const [typed, setTyped] = useState("");
  const name = pastes === 0 ? words.pastedName : words.pastedAgain(pastes + 1);
  return (
    <div className={styles.root}>
      {onBack && <Button className={styles.own} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>{words.back}</Button>}
      <Text>{onBack ? words.introMore : words.intro}</Text>
      <FileDrop onFiles={(files) => onItems(files.map((file) => ({ kind: "file", file })))} />
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea
          resize="vertical"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text/plain");
            const html = event.clipboardData.getData("text/html");
            // What is pasted into text that was typed goes there.
            if (typed !== "" || text + html === "") return;
            event.preventDefault();
            onItems([{ kind: "paste", name, text, html: html === "" ? null : html }]);
          }}
        />
      </Field>
      {typed.trim() !== "" && (
        <Button className={styles.own} onClick={() => onItems([{ kind: "paste", name, text: typed, html: null }])}>{words.readPasted}</Button>
      )}
    </div>
  );
}
