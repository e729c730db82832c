import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../words";
import { FileDrop } from "./file-drop";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  read: { alignSelf: "flex-start" },
});

/** Where a source comes in: a file chosen or dropped, or a paste. */
export function SourcePicker({ source }: { readonly source: Import }) {
  const styles = useStyles();
  const words = useWords().import;
  const [typed, setTyped] = useState("");
  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      <FileDrop onFile={source.readFile} />
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
            source.readPaste(text, html === "" ? null : html, words.pastedName);
          }}
        />
      </Field>
      {typed.trim() !== "" && <Button className={styles.read} onClick={() => source.readPaste(typed, null, words.pastedName)}>{words.readPasted}</Button>}
    </div>
  );
}
