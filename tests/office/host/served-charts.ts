/** Charts of a sheet: lines and lying bars, as far as the add-in draws them. */
import type { Area } from "../../../src/grid/area";
import type { Chart, ChartLine, Sheet } from "./model/state";
import { ApiCollection, ApiObject, invalidArgument, itemNotFound } from "./api-object";
import { refuseProtected } from "./model/enter";
import { ServedRange } from "./served-range";

function areaOf(range: unknown): Area {
  if (!(range instanceof ServedRange)) throw invalidArgument("range");
  return range.area;
}

const newLine = (values: Area | null, name = ""): ChartLine => ({ name, values, labels: null, marker: "Automatic", color: "", style: "Automatic" });

export class ServedCharts extends ApiCollection {
  readonly className = "ChartCollection";
  readonly #sheet: Sheet;
  constructor(sheet: Sheet) { super(); this.#sheet = sheet; }

  items(): ServedChart[] { return this.#sheet.charts.map((chart) => new ServedChart(chart)); }

  Add(type: unknown, source: unknown, by: unknown): ServedChart {
    refuseProtected(this.#sheet);
    const area = areaOf(source);
    if (by === "Rows" ? area.rows !== 1 : by !== "Columns" || area.columns !== 1) throw invalidArgument("seriesBy");
    const chart: Chart = { type: String(type), title: "", legend: "Right", blanks: "NotPlotted", place: null, lines: [newLine(area)] };
    this.#sheet.charts.push(chart);
    return new ServedChart(chart);
  }
}

class ServedChart extends ApiObject {
  readonly className = "Chart";
  readonly #chart: Chart;
  constructor(chart: Chart) { super(); this.#chart = chart; }

  get Title(): ServedChartTitle { return new ServedChartTitle(this.#chart); }
  get Legend(): ServedChartLegend { return new ServedChartLegend(this.#chart); }
  get Axes(): ServedChartAxes { return new ServedChartAxes(this.#chart); }
  get Series(): ServedChartSeriesCollection { return new ServedChartSeriesCollection(this.#chart); }
  set DisplayBlanksAs(how: unknown) { this.#chart.blanks = String(how); }
  SetPosition(from: unknown, to: unknown): void { this.#chart.place = [areaOf(from), areaOf(to)]; }
}

class ServedChartAxes extends ApiObject {
  readonly className = "ChartAxes";
  readonly #chart: Chart;
  constructor(chart: Chart) { super(); this.#chart = chart; }
  get CategoryAxis(): ServedChartAxis { return new ServedChartAxis(this.#chart); }
}

class ServedChartAxis extends ApiObject {
  readonly className = "ChartAxis";
  readonly #chart: Chart;
  constructor(chart: Chart) { super(); this.#chart = chart; }
  set ReversePlotOrder(reverse: unknown) { this.#chart.reversed = reverse === true; }
  set TickLabelPosition(position: unknown) { this.#chart.labelsAt = String(position); }
}

class ServedChartTitle extends ApiObject {
  readonly className = "ChartTitle";
  readonly #chart: Chart;
  constructor(chart: Chart) { super(); this.#chart = chart; }
  set Text(text: unknown) { this.#chart.title = String(text); }
  get Format(): ServedTitleFormat { return new ServedTitleFormat(); }
}

class ServedTitleFormat extends ApiObject {
  readonly className = "ChartTitleFormat";
  get Font(): ServedTitleFont { return new ServedTitleFont(); }
}

class ServedTitleFont extends ApiObject {
  readonly className = "ChartFont";
  set Size(size: unknown) { if (typeof size !== "number") throw invalidArgument("size"); }
}

class ServedChartLegend extends ApiObject {
  readonly className = "ChartLegend";
  readonly #chart: Chart;
  constructor(chart: Chart) { super(); this.#chart = chart; }
  set Position(position: unknown) { this.#chart.legend = String(position); }
}

class ServedChartSeriesCollection extends ApiCollection {
  readonly className = "ChartSeriesCollection";
  readonly #chart: Chart;
  constructor(chart: Chart) { super(); this.#chart = chart; }

  items(): ServedChartSeries[] { return this.#chart.lines.map((line) => new ServedChartSeries(line)); }
  Add(name: unknown): ServedChartSeries {
    const line = newLine(null, typeof name === "string" ? name : "");
    this.#chart.lines.push(line);
    return new ServedChartSeries(line);
  }
  GetItemAt(index: number): ServedChartSeries {
    const line = this.#chart.lines[index];
    if (!line) throw itemNotFound();
    return new ServedChartSeries(line);
  }
}

class ServedChartSeries extends ApiObject {
  readonly className = "ChartSeries";
  readonly #line: ChartLine;
  constructor(line: ChartLine) { super(); this.#line = line; }
  set Name(name: unknown) { this.#line.name = String(name); }
  set MarkerStyle(style: unknown) { this.#line.marker = String(style); }
  get Format(): ServedSeriesFormat { return new ServedSeriesFormat(this.#line); }
  SetValues(range: unknown): void { this.#line.values = areaOf(range); }
  SetXAxisValues(range: unknown): void { this.#line.labels = areaOf(range); }
}

class ServedSeriesFormat extends ApiObject {
  readonly className = "ChartSeriesFormat";
  readonly #line: ChartLine;
  constructor(line: ChartLine) { super(); this.#line = line; }
  get Fill(): ServedFillFormat { return new ServedFillFormat(this.#line); }
  get Line(): ServedLineFormat { return new ServedLineFormat(this.#line); }
}

class ServedFillFormat extends ApiObject {
  readonly className = "ChartFill";
  readonly #line: ChartLine;
  constructor(line: ChartLine) { super(); this.#line = line; }
  SetSolidColor(color: unknown): void { this.#line.color = String(color); }
}

class ServedLineFormat extends ApiObject {
  readonly className = "ChartLineFormat";
  readonly #line: ChartLine;
  constructor(line: ChartLine) { super(); this.#line = line; }
  set Color(color: unknown) { this.#line.color = String(color); }
  set LineStyle(style: unknown) { this.#line.style = String(style); }
}
