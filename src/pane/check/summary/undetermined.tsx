import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { SheetArea } from "../../../grid/area";
import type { ShownSummary } from "../../../tasks/analysis/products";
import { CHART_TEXT } from "../../../tasks/insert-chart/text";
import { CellLink } from "../../common/cell-link";
import { useLanguage } from "../../words";
import { SUMMARY_MESSAGES } from "./messages";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

/** Indicators of which nothing can be said, each with the reason. */
export const Undetermined = memo(function Undetermined({ rows: { undetermined, all }, onGo }: { readonly rows: ShownSummary; readonly onGo: (at: SheetArea) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <section>
      <h3 className={styles.title}>{CHART_TEXT[language].undetermined(all.undetermined)}</h3>
      <ul className={styles.list}>
        {undetermined.map(({ picture, why }, index) => (
          <li key={index} className={styles.item}>
            <Text block><CellLink at={picture.at} onGo={onGo} /> {picture.name}</Text>
            <Text block size={200} className={styles.note}>{why}</Text>
          </li>
        ))}
      </ul>
      {all.undetermined > undetermined.length && (
        <Text size={200} className={styles.note}>{SUMMARY_MESSAGES[language].more(undetermined.length, all.undetermined)}</Text>
      )}
    </section>
  );
});
