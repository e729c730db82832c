import type { ChartSeries, SheetChart } from "hucre";
import { columnName, quoteSheet, type Area } from "../../grid/area";
import { CHART_LOOK } from "./chart-look";
import type { PlacedChart, PlacedLine, PlacedSheet } from "../../grid/placed-sheet";

/** Charts of a sheet in the words of the file library. */
export const toFileCharts = ({ name, charts = [] }: PlacedSheet): SheetChart[] => charts.map((chart) => toFileChart(name, chart));

const toFileChart = (sheet: string, { title, place, labels, lines, kind }: PlacedChart): SheetChart => ({
  type: kind === "bars" ? "bar" : "line",
  title,
  titleFontSize: CHART_LOOK.titlePoints,
  altText: title,
  series: lines.map((line) => toSeries(sheet, line, labels, kind)),
  anchor: {
    from: { row: place.row, col: place.column },
    to: { row: place.row + place.rows, col: place.column + place.columns },
  },
  legend: "bottom",
  // Without a word about them, LibreOffice draws minor ticks like a ruler.
  axes: { x: { minorTickMark: "none", ...(kind === "bars" ? FROM_THE_TOP : {}) }, y: { minorTickMark: "none", gridlines: { major: true } } },
  // Years without a figure yet are no zeros.
  dispBlanksAs: "gap",
});

/** Lying bars are counted from the bottom; a bar to the left would cover its name. */
const FROM_THE_TOP = { reverse: true, tickLblPos: "low" } as const;

function toSeries(sheet: string, { name, values, dashed }: PlacedLine, labels: Area, kind: PlacedChart["kind"]): ChartSeries {
  const { color, width, marker } = dashed ? CHART_LOOK.path : CHART_LOOK.measured;
  return {
    name,
    values: reference(sheet, values),
    categories: reference(sheet, labels),
    color,
    ...(kind === "bars" ? {} : {
      stroke: { width, ...(dashed ? { dash: "dash" } : {}) },
      marker: marker === 0 ? { symbol: "none" } : { symbol: "circle", size: marker, fill: color, line: color },
    }),
  };
}

const reference = (sheet: string, { row, column, rows, columns }: Area): string =>
  `${quoteSheet(sheet)}!$${columnName(column)}$${row + 1}:$${columnName(column + columns - 1)}$${row + rows}`;
