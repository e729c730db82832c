import { LineChart, type Chart, type LineChartPoints } from "@fluentui/react-charts";
import { memo, type Ref } from "react";
import { formatShare } from "../../report/format-number";
import type { SummaryRow } from "../../tasks/insert-chart/summary-rows";
import { INK, PATH, SHORT, TEXT_ONLY, useChartStyles } from "./chart-styles";
import { cut, endOf, sayValue, type SummaryLine, type SummaryScale } from "./summary-scale";

interface Props {
  readonly lines: readonly SummaryLine[];
  readonly scale: SummaryScale;
  /** In pixels. */
  readonly width: number;
  /** The axis stands below the last lines only. */
  readonly isLast: boolean;
  /** Takes the chart where it is drawn to leave the pane. */
  readonly picture: Ref<Chart> | undefined;
}

/** Pixels: a line of words, one of an indicator with its bar below the name, half a mark. */
const WORDS = 26;
const ROW = 44;
const BAR = 10;
const MARK = 9;
const MARGINS = { top: 2, left: 12, right: 20 } as const;
/** In the pane the names stand under the words above them. */
const IN_PANE = { ...MARGINS, left: 0 } as const;
const AXIS = 28;

const marginsOf = (isPrinted: boolean) => (isPrinted ? MARGINS : IN_PANE);

/** Pixels that the bars have of a picture of some width. */
export const roomOf = (width: number, isPrinted: boolean): number => width - marginsOf(isPrinted).left - MARGINS.right;

export const heightOf = (lines: readonly SummaryLine[], isLast: boolean): number =>
  lines.reduce((sum, line) => sum + lineHeight(line), MARGINS.top + (isLast ? AXIS : 0));

const lineHeight = (line: SummaryLine): number => ("row" in line ? ROW : WORDS);

/** How indicators stand: a bar from nothing to each one's value, and an upright mark at its time progress. The library draws anew whatever it is given: not while nothing has changed. */
export const SummaryChart = memo(function SummaryChart({ lines, scale: { from, to }, width, isLast, picture }: Props) {
  const styles = useChartStyles();
  const height = heightOf(lines, isLast);
  const bottom = isLast ? AXIS : 0;
  const high = height - MARGINS.top - bottom;
  const ticks = isLast ? [-0.5, 0, 0.5, 1].filter((tick) => tick >= from && tick <= to) : [];
  let top = high;
  const series = lines.flatMap((line): LineChartPoints[] => {
    const at = top;
    top -= lineHeight(line);
    return "row" in line ? rowSeries(line.row, line.key, at, from) : [wordsAt(line.key, line.text, from, at - 2)];
  });
  return (
    <div className={`${styles.chart} ${styles.bars}`} style={{ width, height }}>
      <LineChart
        {...(picture ? { componentRef: picture } : {})}
        data={{ lineChartData: series }}
        width={width}
        height={height}
        margins={{ ...marginsOf(picture !== undefined), bottom }}
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
});

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
