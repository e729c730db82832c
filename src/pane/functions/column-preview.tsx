import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { toA1 } from "../../grid/area";
import type { ColumnPlan, PlannedCell } from "../../tasks/fill-column/plan-column";
import { useLanguage } from "../words";
import { FUNCTIONS_MESSAGES } from "./messages";

/** A page takes no more lines at once without being felt. */
const LINES_AT_MOST = 500;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  box: {
    maxHeight: "280px",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", verticalAlign: "top" },
  value: { textAlign: "right", whiteSpace: "nowrap" },
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly plan: ColumnPlan;
}

/** What every cell of the new column will show, and why where it shows no result. */
export function ColumnPreview({ plan }: Props) {
  const styles = useStyles();
  const words = FUNCTIONS_MESSAGES[useLanguage()].wizard;
  const { rows, header } = plan;
  const reasonOf = ({ problem }: PlannedCell): string | null => (problem?.kind === "error" ? problem.sentence : problem && words.mixedFormats);
  return (
    <div className={styles.root}>
      <Text weight="semibold">{words.target(toA1(header.at), header.text)}</Text>
      <Text size={200}>{words.results(rows.length, rows.filter(({ problem }) => problem !== null).length)}</Text>
      <div className={styles.box} role="region" aria-label={words.list} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, LINES_AT_MOST).map((row) => (
              <tr key={row.at.row} className={styles.line}>
                <th scope="row" className={styles.cell}>
                  {row.name}
                  {reasonOf(row) !== null && <span className={styles.reason}>{reasonOf(row)}</span>}
                </th>
                <td className={`${styles.cell} ${styles.value}`}>{row.shown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > LINES_AT_MOST && <Text size={200}>{words.firstRows(LINES_AT_MOST, rows.length)}</Text>}
    </div>
  );
}
