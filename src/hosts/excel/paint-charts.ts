/** Charts of a painted sheet. */
import type { PlacedChart, PlacedLine, PlacedSheet } from "../../grid/placed-sheet";
import { areaRange } from "./sheets";

const MEASURED_COLOR = "#1F3864";
const DASHED_COLOR = "#7F7F7F";
const TITLE_POINTS = 10;

export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: PlacedSheet): void {
  for (const chart of charts) drawChart(sheet, chart);
}

function drawChart(sheet: Excel.Worksheet, placed: PlacedChart): void {
  const { title, place, lines, kind } = placed;
  const [first, ...others] = lines;
  if (!first) return;
  // Excel makes the first line of it; cells without figures yet would be taken for names, hence its values are set again.
  const chart = kind === "bars"
    ? sheet.charts.add("BarClustered", areaRange(sheet, first.values), "Columns")
    : sheet.charts.add("LineMarkers", areaRange(sheet, first.values), "Rows");
  if (kind === "bars") {
    // Excel counts lying bars from the bottom; a bar to the left would cover its name.
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = "Low";
  }
  chart.title.text = title;
  chart.title.format.font.size = TITLE_POINTS;
  chart.legend.position = "Bottom";
  chart.displayBlanksAs = "NotPlotted";
  chart.setPosition(
    areaRange(sheet, { ...place, rows: 1, columns: 1 }),
    areaRange(sheet, { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 }),
  );
  drawLine(sheet, chart.series.getItemAt(0), first, placed);
  for (const line of others) drawLine(sheet, chart.series.add(line.name), line, placed);
}

function drawLine(sheet: Excel.Worksheet, series: Excel.ChartSeries, { name, values, dashed }: PlacedLine, { labels, kind }: PlacedChart): void {
  const color = dashed ? DASHED_COLOR : MEASURED_COLOR;
  series.name = name;
  series.setValues(areaRange(sheet, values));
  series.setXAxisValues(areaRange(sheet, labels));
  if (kind === "bars") {
    series.format.fill.setSolidColor(color);
    return;
  }
  series.markerStyle = dashed ? "None" : "Circle";
  series.format.line.color = color;
  series.format.line.lineStyle = dashed ? "Dash" : "Continuous";
}
