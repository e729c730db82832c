import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetArea } from "../../grid/area";
import { VirtualListView } from "../common/virtual-list-view";
import { useWords } from "../words";
import { FindingLine } from "./finding-line";
import type { FindingItem, FindingRow } from "./findings";
import { useFindingList } from "./use-finding-list";

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface Props {
  readonly rows: readonly FindingRow[];
  /** Key of the finding at the selected cell. */
  readonly selected: string | null;
  readonly onPick: (item: FindingItem) => void;
  readonly onGo: (at: SheetArea) => void;
}

/** The findings, grouped, of which only those in view are in the page. */
export function FindingList({ rows, selected, onPick, onGo }: Props) {
  const styles = useStyles();
  const words = useWords().check.findings;
  const list = useFindingList(rows, selected);
  const line = (index: number) => {
    const row = rows[index];
    if (!row) return null;
    if (row.kind === "group") return <h3 className={styles.group}>{words.severity[row.severity]} {row.count}</h3>;
    return (
      <FindingLine
        item={row.item}
        selected={row.key === selected}
        expanded={list.isExpanded(row.key)}
        active={index === list.active}
        onPick={() => onPick(row.item)}
        onToggle={() => list.toggle(row.key)}
        onGo={onGo}
      />
    );
  };
  return <VirtualListView list={list} count={rows.length} label={words.list} keys={words.keys} line={line} />;
}
