import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { useRef, useState } from "react";
import type { FileToRead } from "../../tasks/import/source";
import { useWords } from "../words";

/** Those that are read, and those that people have instead: they are told what to do. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.docx,.doc,.csv,.tsv,.txt,.html,.htm,.et,.wps,.rtf,.pdf";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** A button that chooses files, in a place that takes dropped ones. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly FileToRead[]) => void }) {
  const styles = useStyles();
  const words = useWords().import;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // The workbench opens files that are dropped elsewhere; here they are imported.
    <div
      data-takes-files
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Button appearance="primary" icon={<DocumentArrowUpRegular />} onClick={() => input.current?.click()}>{words.choose}</Button>
      <Text size={200} align="center" className={styles.hint}>{words.formats}</Text>
      <Text size={200} align="center" className={styles.hint}>{words.drop}</Text>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={words.choose}
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again after it was mended.
          target.value = "";
        }}
      />
    </div>
  );
}
