import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { useVirtualList, type VirtualList } from "../../common/use-virtual-list";
import type { FindingRow } from "./finding-rows";

export interface FindingListState extends VirtualList {
  readonly isExpanded: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

const GROUP_HEIGHT = 32;
const LINE_HEIGHT = 60;

/** What a key opens a finding for: where the focus goes then. */
const PARTS: Readonly<Record<string, string>> = { f: "[data-part=fix] button", e: "[data-part=explain] textarea" };

/** The findings as a virtual list that follows the sheet's selection; Right explains a finding, Left closes it, F leads to its correction and E to its explanation. */
export function useFindingList(rows: readonly FindingRow[], selected: string | null): FindingListState {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string | null>(null);
  const toggle = (key: string) => {
    setOpened(expanded.has(key) ? null : key);
    setExpanded((open) => {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  };
  const selectedIndex = selected === null ? -1 : rows.findIndex((row) => row.key === selected);
  const list = useVirtualList<FindingRow>({
    lines: rows,
    isStop: (row) => row.kind === "finding",
    heightOf: (row) => (row.kind === "group" ? GROUP_HEIGHT : LINE_HEIGHT),
    selected: selectedIndex,
    onLineKey: (row, pressed) => {
      const part = PARTS[pressed.toLowerCase()];
      if (part !== undefined) return openPart(row, part);
      const turns = expanded.has(row.key) ? pressed === "ArrowLeft" : pressed === "ArrowRight";
      if (turns) toggle(row.key);
      return turns;
    },
  });

  const openPart = (row: FindingRow, part: string): boolean => {
    // What is opened must be in the page before it can take the focus.
    if (!expanded.has(row.key)) flushSync(() => toggle(row.key));
    const target = list.scroller.current?.querySelector<HTMLElement>(`[data-index="${rows.indexOf(row)}"] ${part}`);
    target?.focus();
    return true;
  };

  const { virtualizer, scroller } = list;
  const showWhole = useEffectEvent((key: string) => {
    scroller.current?.querySelector(`[data-index="${rows.findIndex((row) => row.key === key)}"]`)?.scrollIntoView({ block: "nearest" });
  });
  // What is opened at the lower edge would come about unseen.
  useEffect(() => {
    if (opened !== null) showWhole(opened);
  }, [opened]);
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex);
  }, [selectedIndex, virtualizer]);

  return { ...list, isExpanded: (key) => expanded.has(key), toggle };
}
