import { useEffect, useState } from "react";
import { useVirtualList, type VirtualList } from "../common/use-virtual-list";
import type { FindingRow } from "./findings";

export interface FindingListState extends VirtualList {
  readonly isExpanded: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

const GROUP_HEIGHT = 32;
const LINE_HEIGHT = 60;

/** The findings as a virtual list that follows the sheet's selection; Right explains a finding and Left closes it. */
export function useFindingList(rows: readonly FindingRow[], selected: string | null): FindingListState {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) => setExpanded((open) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    return next;
  });
  const selectedIndex = selected === null ? -1 : rows.findIndex((row) => row.key === selected);
  const list = useVirtualList<FindingRow>({
    lines: rows,
    isStop: (row) => row.kind === "finding",
    heightOf: (row) => (row.kind === "group" ? GROUP_HEIGHT : LINE_HEIGHT),
    selected: selectedIndex,
    onLineKey: ({ key }, pressed) => {
      const turns = expanded.has(key) ? pressed === "ArrowLeft" : pressed === "ArrowRight";
      if (turns) toggle(key);
      return turns;
    },
  });

  const { virtualizer } = list;
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex);
  }, [selectedIndex, virtualizer]);

  return { ...list, isExpanded: (key) => expanded.has(key), toggle };
}
