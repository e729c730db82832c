import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useWords } from "../words";
import { TextChoice } from "./text/text-choice";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    position: "sticky",
    bottom: 0,
    flexShrink: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Beside the other at 320 px in any language.
  write: { flexShrink: 1, minWidth: "auto", paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  cancel: { minWidth: "auto", flexShrink: 0 },
  words: { flexGrow: 1 },
  bar: { flexBasis: "100%" },
});

/** 写入新工作表, with or without the text, and 取消; while it is written, how far it is. */
export function PreviewActions({ source }: { readonly source: Import }) {
  const styles = useStyles();
  const words = useWords().import;
  const { choice: { rows, table }, text, writing, written, progress } = source;
  if (writing.kind === "running") {
    return (
      <div className={styles.root}>
        <ProgressBar className={styles.bar} value={progress} aria-label={words.writing} />
        <Text size={200} className={styles.words} role="status">{words.writing}</Text>
        <Button className={styles.cancel} onClick={source.stopWriting}>{words.cancel}</Button>
      </div>
    );
  }
  const isWritten = table !== null && written.has(table.key);
  return (
    <div className={styles.root}>
      {text && <div className={styles.bar}><TextChoice choice={text} /></div>}
      <Button
        className={styles.write}
        appearance={isWritten ? "secondary" : "primary"}
        icon={<TableAddRegular />}
        disabledFocusable={rows.size === 0}
        onClick={source.write}
      >
        {isWritten ? words.writeAgain(rows.size) : words.write(rows.size)}
      </Button>
      <Button className={styles.cancel} onClick={source.cancel}>{isWritten ? words.close : words.cancel}</Button>
    </div>
  );
}
