import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { describeFault } from "../../report/describe-fault";
import type { SourceItem } from "../../tasks/import/source";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { inQuotes } from "./names-of";
import { NothingFound } from "./nothing-found";
import { PreviewPanel } from "./preview-panel";
import { SourcePicker } from "./source-picker";
import type { Import } from "./use-import";
import { WrittenNotice } from "./written-notice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100%" },
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, ":not(:empty)": { padding: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM} 0` } },
  reading: { display: "flex", flexDirection: "column", alignItems: "center", textAlign: "center", gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalXXL, overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly source: Import;
  /** Checks the sheet that was written. */
  readonly onCheck: () => void;
}

/** 导入: choose or paste, look at what was understood, write what is accepted. */
export function ImportTab({ source, onCheck }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const language = useLanguage();
  const [isAdding, setAdding] = useState(false);
  const { reading, writing } = source;
  const isReading = reading.kind === "running";
  const preview = reading.kind === "done" ? reading.value : null;
  const found = preview !== null && preview.tables.length > 0 ? preview : null;
  const take = (items: readonly SourceItem[]) => {
    setAdding(false);
    if (found) source.add(items);
    else source.read(items);
  };
  return (
    <div className={styles.root}>
      <div aria-live="polite" className={styles.notices}>
        {reading.kind === "failed" && <Notice intent="error" text={describeFault(reading.fault, language)} onDismiss={source.cancel} />}
        {writing.kind === "failed" && <Notice intent={writing.fault.kind === "givenUp" ? "info" : "error"} text={describeFault(writing.fault, language)} onDismiss={source.forgetWritten} />}
        {writing.kind === "done" && <WrittenNotice written={writing.value} onCheck={onCheck} onDismiss={source.forgetWritten} />}
        {preview && !found && <NothingFound preview={preview} />}
      </div>
      {isReading && (
        <div className={styles.reading} aria-live="polite">
          <Spinner label={words.reading(inQuotes(source.names))} labelPosition="below" />
          <Text size={200} className={styles.hint}>{words.readingHint}</Text>
          <Button onClick={source.cancel}>{words.cancel}</Button>
        </div>
      )}
      {!isReading && found && !isAdding && <PreviewPanel preview={found} source={source} onMore={() => setAdding(true)} />}
      {!isReading && (!found || isAdding) && (
        <SourcePicker
          pastes={source.items.filter(({ kind }) => kind === "paste").length}
          onItems={take}
          {...(found && { onBack: () => setAdding(false) })}
        />
      )}
    </div>
  );
}
