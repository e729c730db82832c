import { makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { hiddenStyle } from "./hidden-style";
import type { VirtualList } from "./use-virtual-list";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowAnchor: "none" },
  canvas: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
  hidden: hiddenStyle,
});

interface Props {
  readonly list: VirtualList;
  readonly count: number;
  readonly label: string;
  /** What the keys do, for people who do not see the list; where they only scroll, the list itself takes the focus. */
  readonly keys?: string;
  readonly line: (index: number) => ReactNode;
}

/** The lines of a virtual list that are in view. */
export function VirtualListView({ list, count, label, keys, line }: Props) {
  const styles = useStyles();
  const hint = useId();
  return (
    <div ref={list.scroller} className={styles.scroller} onKeyDown={list.onKeyDown} {...(keys === undefined ? { tabIndex: 0, role: "region", "aria-label": label } : {})}>
      {keys !== undefined && <span id={hint} className={styles.hidden}>{keys}</span>}
      <div role="list" aria-label={label} {...(keys === undefined ? {} : { "aria-describedby": hint })} className={styles.canvas} style={{ height: list.virtualizer.getTotalSize() }}>
        {list.virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            ref={list.virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            {line(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
