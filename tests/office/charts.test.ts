import type { PlacedSheet } from "../../src/grid/placed-sheet";
import { sampleSheet } from "../workbook-contract";
import type { Session } from "./session";
import { openSession } from "./session";

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

const row = (at: number, column: number) => ({ row: at, column, rows: 1, columns: 3 });
const cell = (at: number, column: number) => ({ row: at, column, rows: 1, columns: 1 });

const CHARTED: PlacedSheet = {
  ...sampleSheet("新表"),
  charts: [{
    title: "每万人口全科医生数（人/万人）",
    place: { row: 10, column: 0, rows: 15, columns: 4 },
    labels: row(1, 9),
    lines: [{ name: "直线路径", values: row(4, 9), dashed: true }, { name: "实际值", values: row(4, 2), dashed: false }],
  }],
};

it("a chart is drawn where it was placed, with a dashed path beside the measured line", async () => {
  expect(await session.book.paint(CHARTED)).toEqual({ sheet: "新表", leftOut: [] });
  expect(session.office.person.sheet("新表").charts).toEqual([{
    type: "LineMarkers", title: "每万人口全科医生数（人/万人）", legend: "Bottom", blanks: "NotPlotted",
    place: [cell(10, 0), cell(24, 3)],
    lines: [
      { name: "直线路径", values: row(4, 9), labels: row(1, 9), marker: "None", color: "#7F7F7F", style: "Dash" },
      { name: "实际值", values: row(4, 2), labels: row(1, 9), marker: "Circle", color: "#1F3864", style: "Continuous" },
    ],
  }]);
});

it("lying bars take their numbers from columns, the first label on top", async () => {
  const column = (at: number) => ({ row: 4, column: at, rows: 6, columns: 1 });
  const charts = [{
    kind: "bars" as const, title: "完成率", place: { row: 2, column: 8, rows: 12, columns: 6 }, labels: column(1),
    lines: [{ name: "完成率", values: column(2), dashed: false }, { name: "时间进度", values: column(3), dashed: true }],
  }];
  expect(await session.book.paint({ ...CHARTED, charts })).toEqual({ sheet: "新表", leftOut: [] });
  expect(session.office.person.sheet("新表").charts).toMatchObject([{
    type: "BarClustered", reversed: true, labelsAt: "Low",
    lines: [
      { name: "完成率", values: column(2), labels: column(1), color: "#1F3864" },
      { name: "时间进度", values: column(3), labels: column(1), color: "#7F7F7F" },
    ],
  }]);
});

it("a sheet without charts gets none", async () => {
  await session.book.paint(sampleSheet("新表"));
  expect(session.office.person.sheet("新表").charts).toEqual([]);
});

it("where Excel refuses a chart, the sheet is there and the charts are named as left out", async () => {
  const charts = CHARTED.charts?.map((chart) => ({ ...chart, labels: { ...chart.labels, row: -1 } })) ?? [];
  expect(await session.book.paint({ ...CHARTED, charts })).toEqual({ sheet: "新表", leftOut: ["charts"] });
});
