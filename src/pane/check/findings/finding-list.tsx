import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { SheetArea } from "../../../grid/area";
import type { IndicatorTable } from "../../../table/table";
import { VirtualListView } from "../../common/virtual-list-view";
import { useLanguage, useWords } from "../../words";
import type { FindingItem } from "./finding-item";
import { FindingLine } from "./finding-line";
import type { FindingRow, Grouping } from "./finding-rows";
import { labelOf } from "./label-of";
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
    overflowWrap: "anywhere",
  },
  keys: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly rows: readonly FindingRow[];
  readonly grouping: Grouping;
  readonly tables: readonly IndicatorTable[];
  /** Key of the finding at the selected cell. */
  readonly selected: string | null;
  readonly onPick: (item: FindingItem) => void;
  readonly onGo: (at: SheetArea) => void;
}

/** The findings, grouped, of which only those in view are in the page. */
export function FindingList({ rows, grouping, tables, selected, onPick, onGo }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().check.findings;
  const list = useFindingList(rows, selected);
  const line = (index: number) => {
    const row = rows[index];
    if (!row) return null;
    if (row.kind === "group") return <h3 className={styles.group}>{labelOf({ facet: grouping, value: row.value }, tables, language, words)} {row.count}</h3>;
    return (
      <FindingLine
        item={row.item}
        tables={tables}
        selected={row.key === selected}
        expanded={list.isExpanded(row.key)}
        active={index === list.active}
        onPick={() => onPick(row.item)}
        onToggle={() => list.toggle(row.key)}
        onGo={onGo}
      />
    );
  };
  return (
    <>
      <VirtualListView list={list} count={rows.length} label={words.list} keys={words.keys} line={line} />
      {/* Screen readers have it from the list. */}
      <Text size={100} className={styles.keys} aria-hidden>{words.keys}</Text>
    </>
  );
}
