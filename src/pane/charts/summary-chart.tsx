import { LineChart, type Chart, type LineChartPoints } from "@fluentui/react-charts";
import type { Ref } from "react";
import { formatShare } from "../../report/format-number";
import { textWidth } from "../../grid/text-lines";
import type { SummaryRow } from "../../tasks/insert-chart/summary-rows";
import { INK, PATH, SHORT, TEXT_ONLY, useChartStyles } from "./chart-styles";

/** A line of the picture: words alone, or an indicator. */
export type SummaryLine = { readonly key: string; readonly text: string } | { readonly key: string; readonly row: SummaryRow };

interface Props {
  readonly lines: readonly SummaryLine[];
  /** In pixels. */
  readonly width: number;
  readonly picture?: Ref<Chart>;
}

/** Pixels: a line of words, one of an indicator with its bar below the name, half a mark, and a small character. */
const WORDS = 26;
const ROW = 44;
const BAR = 10;
const MARK = 9;
const CHARACTER = 6.2;
const MARGINS = { top: 2, bottom: 28, left: 12, right: 20 } as const;
/** In the pane the names stand under the words above them; the library puts so many pixels left of the axis' beginning. */
const IN_PANE = { ...MARGINS, left: -13 } as const;

/** Beyond these a bar is cut: its value stands beside it. */
const LEAST = -0.5;
const MOST = 1.5;

/** How all indicators stand: a bar from nothing to each one's value, and an upright mark at its time progress. */
export function SummaryChart({ lines, width, picture }: Props) {
  const styles = useChartStyles();
  const high = lines.reduce((sum, line) => sum + heightOf(line), 0);
  const height = high + MARGINS.top + MARGINS.bottom;
  const margins = picture ? MARGINS : IN_PANE;
  const values = lines.flatMap((line) => ("row" in line && line.row.value !== null ? [cut(line.row.value)] : []));
  const from = Math.min(0, ...values);
  const to = roomFor(lines, from, Math.max(1, ...values), width - margins.left - margins.right);
  const ticks = [-0.5, 0, 0.5, 1].filter((tick) => tick >= from && tick <= to);
  let top = high;
  const series = lines.flatMap((line): LineChartPoints[] => {
    const at = top;
    top -= heightOf(line);
    return "row" in line ? rowSeries(line.row, line.key, at, from) : [wordsAt(line.key, line.text, from, at - 2)];
  });
  return (
    <div className={`${styles.chart} ${styles.bars}`} style={{ width, height }}>
      <LineChart
        {...(picture ? { componentRef: picture } : {})}
        data={{ lineChartData: series }}
        width={width}
        height={height}
        margins={margins}
        xMinValue={from}
        xMaxValue={to}
        tickValues={ticks}
        xAxis={{ tickText: ticks.map(formatShare) }}
        yMinValue={0}
        yMaxValue={high}
        yAxisTickValues={[0, high]}
        hideLegend
        hideTooltip
      />
    </div>
  );
}

const heightOf = (line: SummaryLine): number => ("row" in line ? ROW : WORDS);
const cut = (value: number): number => Math.min(MOST, Math.max(LEAST, value));

/** Right of bar and mark, where there is room for words. */
const endOf = ({ value, mark }: SummaryRow): number => Math.max(0, cut(value ?? 0), mark ?? 0);

const sayValue = ({ said, status }: SummaryRow): string => [said, status].filter((word) => word !== null).join(" · ");

/** Where the axis ends, so that the words beside the longest bars find room. */
function roomFor(lines: readonly SummaryLine[], from: number, to: number, pixels: number): number {
  const ends = lines.flatMap((line) => {
    if (!("row" in line)) return [];
    const words = (textWidth(sayValue(line.row)) * CHARACTER + 12) / pixels;
    const end = endOf(line.row);
    return words < 0.9 ? [(end - from * words) / (1 - words)] : [];
  });
  return Math.max(to, ...ends);
}

function rowSeries(row: SummaryRow, key: string, top: number, from: number): LineChartPoints[] {
  const { picture, value, mark } = row;
  const middle = top - 28;
  const isShort = picture.status === "behind" || picture.status === "backwards";
  const line = (legend: string, color: string, data: LineChartPoints["data"], strokeWidth: number): LineChartPoints =>
    ({ legend: key + legend, color, data, hideNonActiveDots: true, lineOptions: { mode: "lines", strokeWidth, strokeLinecap: "butt" } });
  return [
    wordsAt(`${key}name`, picture.name, from, top),
    ...(mark === null ? [] : [line("mark", PATH, [{ x: mark, y: middle - MARK }, { x: mark, y: middle + MARK }], 2)]),
    ...(value === null || value === 0 ? [] : [line("bar", isShort ? SHORT : INK, [{ x: 0, y: middle }, { x: cut(value), y: middle }], BAR)]),
    wordsAt(`${key}value`, `\u2002${sayValue(row)}`, endOf(row), middle + 9),
  ];
}

/** The library writes a point's words below it. */
const wordsAt = (legend: string, text: string, x: number, y: number): LineChartPoints =>
  ({ legend, color: TEXT_ONLY, data: [{ x, y, text, markerSize: 0.01 }], lineOptions: { mode: "text" } });
