import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { SheetArea } from "../../../grid/area";
import { formatShare } from "../../../report/format-number";
import type { SummaryRows } from "../../../tasks/insert-chart/summary-rows";
import { CHART_TEXT } from "../../../tasks/insert-chart/text";
import { CellLink } from "../../common/cell-link";
import { useLanguage } from "../../words";
import { SUMMARY_MESSAGES } from "./messages";

const useStyles = makeStyles({
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { textAlign: "left", verticalAlign: "top", padding: tokens.spacingVerticalXXS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  figure: { whiteSpace: "nowrap" },
});

/** The picture's figures as a table, for everyone who would rather read them. */
export const SummaryFigures = memo(function SummaryFigures({ rows: { kind, rows }, onGo }: { readonly rows: SummaryRows; readonly onGo: (at: SheetArea) => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = SUMMARY_MESSAGES[language];
  const text = CHART_TEXT[language];
  const isCompletion = kind === "completion";
  return (
    <details>
      <summary className={styles.summary}>{words.figures}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text.columns.name, text.value[kind], ...(isCompletion ? [text.mark] : []), text.columns.status].map((header) => <th key={header} scope="col" className={styles.cell}>{header}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ picture, said, mark, status }, index) => (
            <tr key={index}>
              <th scope="row" className={styles.cell}><CellLink at={picture.at} onGo={onGo} label={picture.name} /></th>
              <td className={`${styles.cell} ${styles.figure}`}>{said ?? "—"}</td>
              {isCompletion && <td className={`${styles.cell} ${styles.figure}`}>{mark === null ? "—" : formatShare(mark)}</td>}
              <td className={styles.cell}>{status ?? "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
});
