import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { describeFault } from "../../report/describe-fault";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { NothingFound } from "./nothing-found";
import { PreviewPanel } from "./preview-panel";
import { SourcePicker } from "./source-picker";
import type { Import } from "./use-import";
import { WrittenNotice } from "./written-notice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minHeight: "100%" },
  reading: { display: "flex", flexDirection: "column", alignItems: "center", gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalXXL },
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
  const { reading, writing } = source;
  const preview = reading.kind === "done" ? reading.value : null;
  return (
    <div className={styles.root}>
      <div aria-live="polite">
        {reading.kind === "failed" && <Notice intent="error" text={describeFault(reading.fault, language)} onDismiss={source.cancel} />}
        {writing.kind === "failed" && <Notice intent="error" text={describeFault(writing.fault, language)} onDismiss={source.forgetWritten} />}
        {writing.kind === "done" && <WrittenNotice written={writing.value} onCheck={onCheck} onDismiss={source.forgetWritten} />}
        {preview && preview.tables.length === 0 && <NothingFound preview={preview} />}
      </div>
      {reading.kind === "running" && (
        <div className={styles.reading}>
          <Spinner label={words.reading(source.name)} labelPosition="below" />
          <Button onClick={source.cancel}>{words.cancel}</Button>
        </div>
      )}
      {preview && preview.tables.length > 0
        ? <PreviewPanel preview={preview} source={source} />
        : reading.kind !== "running" && <SourcePicker source={source} />}
    </div>
  );
}
