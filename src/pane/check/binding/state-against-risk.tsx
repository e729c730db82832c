import { makeStyles, tokens } from "@fluentui/react-components";
import { useLanguage } from "../../words";
import { JUDGED_MESSAGES } from "./messages";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: { cursor: "pointer" },
  parts: { margin: `${tokens.spacingVerticalXS} 0 0`, maxHeight: "40vh", overflowY: "auto" },
  term: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  said: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** What a status says and what a risk says; what of it are facts and what is this tool's convention. */
export function StateAgainstRisk() {
  const styles = useStyles();
  const { short, parts } = JUDGED_MESSAGES[useLanguage()];
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{short}</summary>
      <dl className={styles.parts} tabIndex={0}>
        {parts.map(({ term, said }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.said}>{said}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
