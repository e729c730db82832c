import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { TaskStage } from "../../tasks/observed-workbook";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, flexShrink: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly title: string;
  readonly stage: TaskStage | null;
  readonly onCancel: () => void;
}

/** Long work: what is being done, and the way out of it for as long as nothing is written. */
export function ProgressLine({ title, stage, onCancel }: Props) {
  const styles = useStyles();
  const { progress: words } = useWords();
  const doing = stage === null ? title : stage.kind === "reading" ? words.reading(stage.sheet) : words[stage.kind];
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={title} />
      <div className={styles.line}>
        <Text size={200} className={styles.words} role="status">{doing}</Text>
        {stage?.kind !== "marking" && <Button size="small" onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </div>
  );
}
