import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetArea } from "../../grid/area";
import { useWords } from "../words";
import { FindingLine } from "./finding-line";
import type { FindingItem, FindingRow } from "./findings";
import { useFindingList } from "./use-finding-list";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowAnchor: "none" },
  canvas: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
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
  const words = useWords().findings;
  const keys = useId();
  const list = useFindingList(rows, selected);
  return (
    <div ref={list.scroller} className={styles.scroller} onKeyDown={list.onKeyDown}>
      <span id={keys} className={styles.hidden}>{words.keys}</span>
      <div
        role="list"
        aria-label={words.list}
        aria-describedby={keys}
        className={styles.canvas}
        style={{ height: list.virtualizer.getTotalSize() }}
      >
        {list.virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row && (
            <div
              key={key}
              ref={list.virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "group" ? (
                <h3 className={styles.group}>{words.severity[row.severity]} {row.count}</h3>
              ) : (
                <FindingLine
                  item={row.item}
                  selected={row.key === selected}
                  expanded={list.isExpanded(row.key)}
                  active={index === list.active}
                  onPick={() => onPick(row.item)}
                  onToggle={() => list.toggle(row.key)}
                  onGo={onGo}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
