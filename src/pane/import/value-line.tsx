import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ValuePreview } from "../../tasks/import/preview";
import { sayReading } from "../../tasks/import/say-reading";
import { hiddenStyle } from "../common/hidden-style";
import { useLanguage, useWords } from "../words";

const useStyles = makeStyles({
  root: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  label: { color: tokens.colorNeutralForeground3, minWidth: "92px", flexShrink: 0, maxWidth: "50%" },
  // What does not fit beside a value stands under it, not under its label.
  said: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "baseline", minWidth: 0 },
  raw: { fontFamily: tokens.fontFamilyBase, whiteSpace: "pre-wrap" },
  blank: { color: tokens.colorNeutralForeground3 },
  unread: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, color: tokens.colorStatusDangerForeground1 },
  hidden: hiddenStyle,
});

interface Props {
  readonly value: ValuePreview;
  /** Where it is taken from, if not from the row itself. */
  readonly origin?: string;
}

/** A value as it stands → what it is read as. */
export function ValueLine({ value, origin }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const language = useLanguage();
  const { text, reading } = value;
  const said = sayReading(value, language);
  return (
    <span className={styles.root}>
      <span className={styles.label}>{words.value(value)}</span>
      <span className={styles.said}>
        <span className={mergeClasses(styles.raw, text === null && styles.blank)}>{text ?? words.blank}</span>
        {reading.kind === "unread"
          ? <span className={styles.unread}><QuestionCircleRegular aria-hidden />{words.unread}</span>
          : said !== null && <span><span aria-hidden>→ </span><span className={styles.hidden}>{words.readAs} </span>{said}</span>}
        {origin !== undefined && <span className={styles.blank}>{origin}</span>}
      </span>
    </span>
  );
}
