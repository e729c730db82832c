import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { flushSync } from "react-dom";

export interface VirtualList {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Index of the one line that Tab reaches; -1 when there is none. */
  readonly active: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Options<Line> {
  readonly lines: readonly Line[];
  /** Whether a line holds something to focus; headings do not. */
  readonly isStop: (line: Line) => boolean;
  /** Pixels, before the line was ever shown. */
  readonly heightOf: (line: Line) => number;
  /** The line that Tab reaches first; -1 leaves it to the first stop. */
  readonly selected: number;
  /** Lines beyond the edges that are kept in the page as well. */
  readonly overscan?: number;
  /** Takes a key that is pressed on a line; says whether it meant something there. */
  readonly onLineKey?: (line: Line, key: string) => boolean;
}

/**
 * A list of thousands: only the lines in view are in the page, and one of them (kept there even when scrolled
 * away) can be reached with Tab; arrow keys go on from it.
 */
export function useVirtualList<Line extends { readonly key: string }>({ lines, isStop, heightOf, selected, overscan = 8, onLineKey }: Options<Line>): VirtualList {
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const focusedIndex = focused === null ? -1 : lines.findIndex(({ key }) => key === focused);
  const active = [focusedIndex, selected].find((index) => index >= 0) ?? lines.findIndex(isStop);

  // The same as long as the lines are: with another one the places of all of them are worked out anew.
  const getItemKey = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const line = lines[index];
      return line ? heightOf(line) : 0;
    },
    getItemKey,
    overscan,
    // Lines that scrolling brings are drawn with the next frame, not in the middle of it.
    useFlushSync: false,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), active),
  });

  const moveTo = (index: number) => {
    const key = lines[index]?.key;
    if (key === undefined) return;
    // The line must be in the page before it can take the focus.
    flushSync(() => setFocused(key));
    virtualizer.scrollToIndex(index);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] :is(button, input)`)?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target.closest("[data-index]") : null;
    const index = Number(at?.getAttribute("data-index") ?? -1);
    const line = lines[index];
    if (line === undefined || !isStop(line)) return;
    const next = neighbour(lines.map(isStop), index, event.key);
    if (next === null && !(onLineKey?.(line, event.key) ?? false)) return;
    event.preventDefault();
    if (next !== null) moveTo(next);
  };

  return { scroller, virtualizer, active, onKeyDown };
}

const withIndex = (indexes: number[], extra: number): number[] =>
  extra < 0 || indexes.includes(extra) ? indexes : [...indexes, extra].sort((a, b) => a - b);

/** The stop a key leads to from the one at `index`; null when the key leads nowhere. */
function neighbour(stops: readonly boolean[], index: number, key: string): number | null {
  const found = (at: number): number | null => (at < 0 || at === index ? null : at);
  switch (key) {
    case "ArrowDown": return found(stops.indexOf(true, index + 1));
    case "ArrowUp": return index === 0 ? null : found(stops.lastIndexOf(true, index - 1));
    case "Home": return found(stops.indexOf(true));
    case "End": return found(stops.lastIndexOf(true));
    default: return null;
  }
}
