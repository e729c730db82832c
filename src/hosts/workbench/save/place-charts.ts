import type { ChartSeries, NewFile } from "excelize-wasm";
import { columnName, quoteSheet, toA1, type Area } from "../../../grid/area";
import type { PlacedChart, PlacedLine } from "../../../grid/placed-sheet";
import { CHART_LOOK } from "../../xlsx/chart-look";
import { heightInPixels, widthInPixels } from "../pixels";
import type { Excelize } from "./apply-plan";
import { must } from "./must";
import type { SheetPlan } from "./save-plan";
import { shiftArea } from "./shift-area";

/** Tells names of lines that are texts from references, which excelize takes all names for; see `nameLines`. */
const TEXT = "fyp-text:";

/** Charts and page breaks of a placed sheet: after its rows and columns were shifted, since excelize would leave them behind. */
export function placeCharts(excelize: Excelize, file: NewFile, { name, origin, shifts }: SheetPlan): void {
  if (origin.kind !== "placed") return;
  const { charts = [], print } = origin.placed;
  for (const row of print?.breaks ?? []) {
    const moved = shiftArea({ row, column: 0, rows: 1, columns: 1 }, shifts);
    if (moved) must(file.InsertPageBreak(name, `A${moved.row + 1}`));
  }
  for (const chart of charts) {
    const moved = movedChart(chart, shifts);
    if (moved) placeChart(excelize, file, name, moved);
  }
}

/** The chart over the cells that are left of it; null when its figures or its place are gone. */
function movedChart(chart: PlacedChart, shifts: SheetPlan["shifts"]): PlacedChart | null {
  const [place, labels] = [shiftArea(chart.place, shifts), shiftArea(chart.labels, shifts)];
  const lines = chart.lines.flatMap((line) => {
    const values = shiftArea(line.values, shifts);
    return values ? [{ ...line, values }] : [];
  });
  return place && labels && lines.length === chart.lines.length ? { ...chart, place, labels, lines } : null;
}

function placeChart(excelize: Excelize, file: NewFile, sheet: string, { title, place, labels, lines, kind }: PlacedChart): void {
  const isBars = kind === "bars";
  const toSeries = ({ name, values, dashed }: PlacedLine): ChartSeries => {
    const { color, width, marker } = dashed ? CHART_LOOK.path : CHART_LOOK.measured;
    const fill = { Type: "pattern", Pattern: 1, Color: [color] };
    return {
      Name: TEXT + name,
      Categories: reference(sheet, labels),
      Values: reference(sheet, values),
      Fill: fill,
      ...(isBars ? {} : {
        Line: { Width: width, ...(dashed ? { Dash: excelize.LineDashDash } : {}) },
        Marker: marker === 0 ? { Symbol: "none" } : { Symbol: "circle", Size: marker, Fill: fill },
      }),
    };
  };
  must(file.AddChart(sheet, `${columnName(place.column)}${place.row + 1}`, {
    Type: isBars ? excelize.Bar : excelize.Line,
    Title: { Paragraph: [{ Text: title, Font: { Size: CHART_LOOK.titlePoints } }] },
    Legend: { Position: "bottom" },
    ShowBlanksAs: "gap",
    // Lying bars are counted from the bottom; a bar to the left would cover its name.
    ...(isBars ? { XAxis: { ReverseOrder: true, TickLabelPosition: excelize.ChartTickLabelLow } } : {}),
    YAxis: { MajorGridLines: true },
    Format: { AltText: title },
    Dimension: sizeOf(file, sheet, place),
    Series: lines.map(toSeries),
  }));
}

/** In pixels, as wide and high as the cells are now. */
function sizeOf(file: NewFile, sheet: string, { row, column, rows, columns }: Area): { Width: number; Height: number } {
  const sum = (first: number, count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(first + index)).reduce((all, one) => all + one, 0);
  return {
    Width: sum(column, columns, (index) => widthInPixels(must(file.GetColWidth(sheet, columnName(index))).width)),
    Height: sum(row, rows, (index) => heightInPixels(must(file.GetRowHeight(sheet, index + 1)).height)),
  };
}

const reference = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${toA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;

const NAME = new RegExp(`<tx><strRef><f>${TEXT}([^<]*)</f></strRef></tx>`, "g");

/** Lets the names of lines be the texts that they are. */
export const nameLines = (xml: string): string => xml.replace(NAME, "<tx><v>$1</v></tx>");
