import { makeStyles, Text, ToggleButton, tokens } from "@fluentui/react-components";
import { toA1 } from "../../../grid/area";
import type { Since } from "../../../check/compare-runs";
import { describe } from "../../../report/describe";
import { useLanguage, useWords } from "../../words";

const useStyles = makeStyles({
  root: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  gone: { margin: 0, paddingLeft: "18px", maxHeight: "8em", overflowY: "auto", overflowWrap: "anywhere" },
});

interface Props {
  readonly since: Since;
  readonly onlyNew: boolean;
  readonly onOnlyNew: (onlyNew: boolean) => void;
}

/** 与上次相比: what is new, gone, still there. */
export function SinceBar({ since, onlyNew, onOnlyNew }: Props) {
  const styles = useStyles();
  const words = useWords().check.review.since;
  const language = useLanguage();
  const { on, added, gone, goneUnnamed = 0, still } = since;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text size={200}>{words.counts(on, added.length, gone.length + goneUnnamed, still.length)}</Text>
        {added.length > 0 && <ToggleButton size="small" checked={onlyNew} onClick={() => onOnlyNew(!onlyNew)}>{words.onlyNew}</ToggleButton>}
      </div>
      {goneUnnamed > 0 && <Text size={200} block className={styles.quiet}>{words.unnamed}</Text>}
      {gone.length > 0 && (
        <details>
          <summary>{words.showGone(gone.length)}</summary>
          <ul className={styles.gone}>
            {gone.map((diagnostic) => <li key={diagnostic.key}>{toA1(diagnostic.at)} {describe(diagnostic, language).sentence}</li>)}
          </ul>
        </details>
      )}
    </div>
  );
}
