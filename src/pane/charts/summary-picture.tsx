import type { Chart } from "@fluentui/react-charts";
import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import { heightOf, roomOf, SummaryChart } from "./summary-chart";
import { scaleOf, type SummaryLine } from "./summary-scale";

interface Props {
  readonly lines: readonly SummaryLine[];
  /** In pixels. */
  readonly width: number;
  /** Takes the charts of all parts, from the top, once they are drawn: for a picture that leaves the pane. */
  readonly onDrawn?: (charts: readonly Chart[]) => void;
}

/** Lines of a part: drawing and copying one takes a few milliseconds. */
const PART = 12;

/** The library draws its axes in the frame after the first. */
const SETTLED = 200;

/** How all indicators stand, drawn part after part below each other, so that a long picture holds nobody up. */
export function SummaryPicture({ lines, width, onDrawn }: Props) {
  const parts = useMemo(() => partsOf(lines), [lines]);
  const drawn = useOneByOne(parts.length);
  const scale = useMemo(() => scaleOf(lines, roomOf(width, onDrawn !== undefined)), [lines, width, onDrawn]);
  const charts = useRef(new Map<number, Chart>());
  const takers = useMemo(() => parts.map((_, index) => (chart: Chart | null): void => { if (chart !== null) charts.current.set(index, chart); }), [parts]);
  useEffect(() => {
    if (onDrawn === undefined || drawn < parts.length) return;
    const timer = setTimeout(() => onDrawn(parts.flatMap((_, index) => charts.current.get(index) ?? [])), SETTLED);
    return () => clearTimeout(timer);
  }, [onDrawn, drawn, parts]);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    // What is still to come keeps its place.
    if (index >= drawn) return <div key={index} style={{ width, height: heightOf(part, isLast) }} />;
    return <SummaryChart key={index} lines={part} scale={scale} width={width} isLast={isLast} picture={onDrawn && takers[index]} />;
  });
}

const partsOf = (lines: readonly SummaryLine[]): readonly (readonly SummaryLine[])[] =>
  Array.from({ length: Math.ceil(lines.length / PART) }, (_, part) => lines.slice(part * PART, (part + 1) * PART));

/** Counts up to `count`, one at a time: the page lives in between, and what stands beside them comes first. */
function useOneByOne(count: number): number {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => startTransition(() => setShown(shown + 1)));
    return () => clearTimeout(timer);
  }, [shown, count]);
  return Math.min(shown, count);
}
