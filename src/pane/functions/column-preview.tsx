import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { toA1 } from "../../grid/area";
import type { ColumnPlan, PlannedCell } from "../../tasks/fill-column/plan-column";
import { useVirtualList } from "../common/use-virtual-list";
import { VirtualListView } from "../common/virtual-list-view";
import { useLanguage } from "../words";
import { FUNCTIONS_MESSAGES } from "./messages";

/** Pixels of a line before it was ever shown. */
const LINE = 26;
const LINES_IN_VIEW = 10;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  box: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "280px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: "flex", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  value: { flexShrink: 0, whiteSpace: "nowrap" },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface Line extends PlannedCell {
  readonly key: string;
}

/** What every cell of the new column will show, and why where it shows no result; of thousands only those in view are in the page. */
export const ColumnPreview = memo(function ColumnPreview({ plan }: { readonly plan: ColumnPlan }) {
  const styles = useStyles();
  const words = FUNCTIONS_MESSAGES[useLanguage()].wizard;
  const { rows, header } = plan;
  const lines = useMemo(() => rows.map((row): Line => ({ ...row, key: String(row.at.row) })), [rows]);
  // Nothing in it takes the focus: the box itself is scrolled.
  const list = useVirtualList<Line>({ lines, isStop: () => false, heightOf: () => LINE, selected: -1 });
  const line = (index: number) => {
    const row = lines[index];
    if (!row) return null;
    const reason = row.problem?.kind === "error" ? row.problem.sentence : row.problem && words.mixedFormats;
    return (
      <div className={styles.line}>
        <span className={styles.name}>
          {row.name}
          {reason !== null && <span className={styles.reason}>{reason}</span>}
        </span>
        <span className={styles.value}>{row.shown}</span>
      </div>
    );
  };
  return (
    <div className={styles.root}>
      <Text weight="semibold">{words.target(toA1(header.at), header.text)}</Text>
      <Text size={200}>{words.results(rows.length, rows.filter(({ problem }) => problem !== null).length)}</Text>
      <div className={styles.box} style={{ height: LINE * Math.min(rows.length, LINES_IN_VIEW) }}>
        <VirtualListView list={list} count={lines.length} label={words.list} line={line} />
      </div>
    </div>
  );
});
