import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId, useState } from "react";
import type { Overlooked, TablePreview } from "../../tasks/import/preview";
import { isLine } from "../../tasks/import/take-line";
import { useWords } from "../words";
import { useLineStyles } from "./line-styles";
import { briefly, OverlookedText } from "./overlooked-text";

/** Shown at first; a document may have hundreds of such lines. */
const FEW = 20;

const useStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalM },
  heading: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, paddingLeft: tokens.spacingHorizontalM },
  why: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, flexBasis: "60%", flexGrow: 1 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end" },
  way: { minWidth: "auto" },
  others: { marginLeft: tokens.spacingHorizontalS },
});

interface Props {
  readonly why: string;
  readonly table: TablePreview;
  /** Indexes of what was overlooked. */
  readonly lines: readonly number[];
  readonly onTake: (line: number) => void;
  readonly onIgnore: (lines: readonly number[]) => void;
}

/** What was left out for one reason. */
export function OverlookedGroup({ why, table, lines, onTake, onIgnore }: Props) {
  const styles = useStyles();
  const { sign, quote } = useLineStyles();
  const words = useWords().import.overlooked;
  const heading = useId();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? lines : lines.slice(0, FEW);
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.heading}>
        <h3 id={heading} className={styles.why}><WarningFilled aria-hidden className={sign} />{words.group(why, lines.length)}</h3>
        {lines.length > 1 && <Button className={styles.way} appearance="transparent" size="small" onClick={() => onIgnore(lines)}>{words.ignoreAll}</Button>}
      </div>
      <ul className={styles.list}>
        {shown.map((at) => {
          const what: Overlooked | undefined = table.overlooked[at];
          return what && (
            <li key={at} className={styles.item}>
              <div className={quote}><OverlookedText what={what} /></div>
              <div className={styles.ways}>
                {isLine(what) && <Button className={styles.way} appearance="transparent" size="small" aria-label={words.takeThis(briefly(what))} onClick={() => onTake(at)}>{words.take}</Button>}
                <Button className={styles.way} appearance="transparent" size="small" aria-label={words.ignoreThis(briefly(what))} onClick={() => onIgnore([at])}>{words.ignore}</Button>
              </div>
            </li>
          );
        })}
      </ul>
      {shown.length < lines.length && <Button className={styles.others} appearance="subtle" size="small" onClick={() => setAll(true)}>{words.others(lines.length - shown.length)}</Button>}
    </section>
  );
}
