/** FYP.CHECK over a grid: a row for each finding, as the pane's list has them. Loaded with the first call, since it brings every rule. */
import { checkDossier } from "../../check/run-rules";
import type { Diagnostic, Outcome } from "../../check/diagnostic";
import { CHECK_WORDS } from "../../functions/check-words.zh";
import type { Refusal } from "../../functions/define";
import { toA1, type Area, type SheetArea } from "../../grid/area";
import { areaOf, type CellValue, type Grid } from "../../grid/grid";
import { fail, ok, type Result } from "../../grid/result";
import { describe } from "../../report/describe";
import { dossierOf } from "../../rules/dossier";
import { wordsOfRule } from "../../rules/words";
import { recogniseTable } from "../../table/recognise";
import type { TableCorrection } from "../../table/correction";
import type { IndicatorTable } from "../../table/table";

type Row = readonly [cell: string, level: string, indicator: string, finding: string, advice: string];

/** Like all that functions write into cells, in Chinese whatever language Excel is shown in. */
const LANGUAGE = "zh";

/**
 * @param header the function's argument: a header comes first unless it says no
 * @param isPlaced whether the grid's places are those of a sheet; otherwise they count from the area's first cell
 * @param correction what a person has set right on the sheet
 */
export function checkRange(grid: Grid, header: CellValue, isPlaced: boolean, correction?: TableCorrection): Result<readonly Row[], Refusal> {
  const recognised = recogniseTable(grid, correction === undefined ? undefined : within(areaOf(grid), correction));
  if (!recognised.ok) return fail({ code: "noTable" });
  const table = recognised.value;
  const runs = checkDossier(dossierOf(table, grid)).tables;
  const findings = runs.flatMap(({ diagnostics }) => diagnostics).map((diagnostic) => findingRow(diagnostic, table, isPlaced));
  const outcomes = runs.flatMap((run) => run.outcomes);
  const crashes = outcomes.flatMap(crashRow);
  const rows = findings.length + crashes.length > 0 ? [...findings, ...crashes] : [cleanRow(outcomes)];
  return ok(wantsHeader(header) ? [CHECK_WORDS.header, ...rows] : rows);
}

/** As it holds for the cells that were given; a table that was drawn elsewhere on the sheet is another. */
function within(given: Area, correction: TableCorrection): TableCorrection | undefined {
  const { area } = correction;
  if (area === undefined) return correction;
  const [row, column] = [Math.max(given.row, area.row), Math.max(given.column, area.column)];
  const rows = Math.min(given.row + given.rows, area.row + area.rows) - row;
  const columns = Math.min(given.column + given.columns, area.column + area.columns) - column;
  return rows > 0 && columns > 0 ? { ...correction, area: { row, column, rows, columns } } : undefined;
}

function findingRow(diagnostic: Diagnostic, { indicators }: IndicatorTable, isPlaced: boolean): Row {
  const { sentence, advice } = describe(diagnostic, LANGUAGE);
  const indicator = diagnostic.indicator === null ? undefined : indicators[diagnostic.indicator];
  return [placeOf(diagnostic.at, isPlaced), CHECK_WORDS.levels[diagnostic.severity], indicator?.name ?? CHECK_WORDS.wholeTable, sentence, advice];
}

const placeOf = (at: SheetArea, isPlaced: boolean): string => (isPlaced ? toA1(at) : CHECK_WORDS.place(at.row + 1, at.column + 1));

/** A rule that failed was not run: its silence must not be taken for “nothing found”. */
const crashRow = (outcome: Outcome): readonly Row[] => (outcome.state === "crashed"
  ? [["", CHECK_WORDS.notChecked, CHECK_WORDS.wholeTable, CHECK_WORDS.crashed(wordsOfRule(outcome.rule, LANGUAGE)?.title ?? outcome.rule), ""]]
  : []);

const cleanRow = (outcomes: readonly Outcome[]): Row => ["", "", "", CHECK_WORDS.clean(outcomes.filter(({ state }) => state === "ran").length), ""];

const wantsHeader = (header: CellValue): boolean => !(header === false || header === 0 || /^(?:false|否|0)$/i.test(String(header ?? "").trim()));
