import type { ChartSeries, SheetChart } from "hucre";
import { columnName, quoteSheet, type Area } from "../../grid/area";
import { CHART_LOOK } from "./chart-look";
import type { PlacedChart, PlacedLine, PlacedSheet } from "../../grid/placed-sheet";

/** Charts of a sheet in the words of the file library. */
export const toFileCharts = ({ name, charts = [] }: PlacedSheet): SheetChart[] => charts.map((chart) => toFileChart(name, chart));

const toFileChart = (sheet: string, { title, place, labels, lines }: PlacedChart): SheetChart => ({
  type: "line",
  title,
  titleFontSize: CHART_LOOK.titlePoints,
  altText: title,
  series: lines.map((line) => toSeries(sheet, line, labels)),
  anchor: {
    from: { row: place.row, col: place.column },
    to: { row: place.row + place.rows, col: place.column + place.columns },
  },
  legend: "bottom",
  // Without a word about them, LibreOffice draws minor ticks like a ruler.
  axes: { x: { minorTickMark: "none" }, y: { minorTickMark: "none", gridlines: { major: true } } },
  // Years without a figure yet are no zeros.
  dispBlanksAs: "gap",
});

function toSeries(sheet: string, { name, values, dashed }: PlacedLine, labels: Area): ChartSeries {
  const { color, width, marker } = dashed ? CHART_LOOK.path : CHART_LOOK.measured;
  return {
    name,
    values: reference(sheet, values),
    categories: reference(sheet, labels),
    color,
    stroke: { width, ...(dashed ? { dash: "dash" } : {}) },
    marker: marker === 0 ? { symbol: "none" } : { symbol: "circle", size: marker, fill: color, line: color },
  };
}

const reference = (sheet: string, { row, column, rows, columns }: Area): string =>
  `${quoteSheet(sheet)}!$${columnName(column)}$${row + 1}:$${columnName(column + columns - 1)}$${row + rows}`;
