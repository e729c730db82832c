import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { FindingRow } from "./findings";

export interface FindingListState {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Index of the one line that Tab reaches; -1 when there is none. */
  readonly active: number;
  readonly isExpanded: (key: string) => boolean;
  readonly toggle: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const GROUP_HEIGHT = 32;
const LINE_HEIGHT = 60;

/**
 * A list of thousands: only the lines in view are in the page, and one of them (kept there even when scrolled
 * away) can be reached with Tab; arrow keys go on from it.
 */
export function useFindingList(rows: readonly FindingRow[], selected: string | null): FindingListState {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const find = (key: string | null) => (key === null ? -1 : rows.findIndex((row) => row.key === key));
  const selectedIndex = find(selected);
  const active = [find(focused), selectedIndex].find((index) => index >= 0) ?? rows.findIndex(isFinding);

  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "group" ? GROUP_HEIGHT : LINE_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), active),
  });

  // The list follows the sheet's selection.
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex);
  }, [selectedIndex, virtualizer]);

  const toggle = (key: string) => setExpanded((open) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    return next;
  });

  const moveTo = (index: number) => {
    const key = rows[index]?.key;
    if (key === undefined) return;
    // The line must be in the page before it can take the focus.
    flushSync(() => setFocused(key));
    virtualizer.scrollToIndex(index);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const line = event.target instanceof Element ? event.target.closest("[data-index]") : null;
    const index = Number(line?.getAttribute("data-index") ?? -1);
    const row = rows[index];
    if (row?.kind !== "finding") return;
    const next = neighbour(rows, index, event.key);
    const opens = event.key === "ArrowRight" && !expanded.has(row.key);
    const closes = event.key === "ArrowLeft" && expanded.has(row.key);
    if (next === null && !opens && !closes) return;
    event.preventDefault();
    if (next === null) toggle(row.key);
    else moveTo(next);
  };

  return { scroller, virtualizer, active, isExpanded: (key) => expanded.has(key), toggle, onKeyDown };
}

const isFinding = (row: FindingRow): boolean => row.kind === "finding";

const withIndex = (indexes: number[], extra: number): number[] =>
  extra < 0 || indexes.includes(extra) ? indexes : [...indexes, extra].sort((a, b) => a - b);

/** The finding a key leads to from the one at `index`; null when the key leads nowhere. */
function neighbour(rows: readonly FindingRow[], index: number, key: string): number | null {
  const findings = rows.flatMap((row, at) => (isFinding(row) ? [at] : []));
  switch (key) {
    case "ArrowDown": return findings.find((at) => at > index) ?? null;
    case "ArrowUp": return findings.filter((at) => at < index).at(-1) ?? null;
    case "Home": return findings[0] ?? null;
    case "End": return findings.at(-1) ?? null;
    default: return null;
  }
}
