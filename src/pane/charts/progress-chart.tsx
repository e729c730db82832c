import { LineChart, type LineChartPoints } from "@fluentui/react-charts";
import { memo } from "react";
import { formatNumber } from "../../report/format-number";
import { aimIn, type PicturePoint, type ProgressPicture } from "../../report/picture/progress-picture";
import { INK, PATH, useChartStyles } from "./chart-styles";

export const PROGRESS_HEIGHT = 104;

interface Props {
  readonly picture: ProgressPicture;
  /** In pixels. */
  readonly width: number;
}

/** An indicator's way in one small picture: what was measured, the straight line to the target, and where it ends if things go on as they went. */
export const ProgressChart = memo(function ProgressChart({ picture, width }: Props) {
  const styles = useChartStyles();
  const aim = aimIn(picture);
  const measured = [...(picture.baseline ? [picture.baseline] : []), ...picture.actuals];
  const [first] = measured;
  if (first === undefined || aim === null || picture.target === null) return null;
  const goal = { year: picture.target.year, value: aim };
  const values = [...measured, goal, ...(picture.projected ? [picture.projected] : [])].map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  const ticks = ticksOf(first.value, aim, (high - low) * 0.25);
  const labels = ticks.map((value) => formatNumber(value));
  const left = Math.max(...labels.map(({ length }) => length)) * CHARACTER + TICK;
  return (
    <div className={styles.chart} style={{ width, height: PROGRESS_HEIGHT }}>
      <LineChart
        data={{ lineChartData: linesOf(picture, measured, goal) }}
        width={width}
        height={PROGRESS_HEIGHT}
        margins={{ top: 8, bottom: 26, left, right: 22 }}
        xMinValue={first.year}
        xMaxValue={goal.year}
        tickValues={[...new Set([first.year, measured.at(-1)?.year ?? first.year, goal.year])]}
        tickFormat="d"
        yMinValue={low - room}
        yMaxValue={high + room}
        yAxisTickValues={[...ticks]}
        yAxis={{ tickText: labels }}
        hideLegend
        hideTooltip
      />
    </div>
  );
});

/** Pixels of a digit, and of the tick beside it. */
const CHARACTER = 7;
const TICK = 18;

/** Where both cannot be told apart, the target is what counts. */
const ticksOf = (from: number, to: number, apart: number): readonly number[] => (Math.abs(to - from) < apart || to === from ? [to] : [from, to]);

function linesOf({ expected, projected }: ProgressPicture, measured: readonly PicturePoint[], goal: PicturePoint): LineChartPoints[] {
  const [start, end] = [expected[0], expected.at(-1)];
  const latest = measured.at(-1);
  const isPath = { color: PATH, hideNonActiveDots: true } as const;
  return [
    ...(start && end ? [{ ...isPath, legend: "straight", data: pointsOf([start, end]), lineOptions: { mode: "lines", strokeWidth: 1.5, strokeDasharray: "6 4" } } as const] : []),
    ...(latest && projected ? [{ ...isPath, legend: "projected", data: pointsOf([latest, projected]), lineOptions: { mode: "lines", strokeWidth: 2, strokeDasharray: "1 5" } } as const] : []),
    { legend: "measured", color: INK, data: pointsOf(measured), lineOptions: { mode: "lines+markers", strokeWidth: 2.5 } },
    { legend: "target", color: PATH, data: pointsOf([goal], 6), lineOptions: { mode: "markers" } },
  ];
}

const pointsOf = (points: readonly PicturePoint[], markerSize = 4) => points.map(({ year, value }) => ({ x: year, y: value, markerSize }));
