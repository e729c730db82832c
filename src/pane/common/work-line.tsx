import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, flexShrink: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface Props {
  /** What is done as a whole. */
  readonly title: string;
  /** What is being done just now. */
  readonly doing: string;
  /** Of 1; without a number the bar only says that something goes on. */
  readonly share: number | null;
  /** Null where it is too late. */
  readonly onCancel: (() => void) | null;
}

/** Long work: what is being done, how far it is, and the way out of it. */
export function WorkLine({ title, doing, share, onCancel }: Props) {
  const styles = useStyles();
  const { progress: words } = useWords();
  return (
    <div className={styles.root}>
      <ProgressBar aria-label={title} {...(share === null ? {} : { value: share })} />
      <div className={styles.line}>
        <Text size={200} className={styles.words} role="status">{doing}</Text>
        {onCancel && <Button size="small" onClick={onCancel}>{words.cancel}</Button>}
      </div>
    </div>
  );
}
