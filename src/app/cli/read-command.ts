import { toA1 } from "../../grid/area";
import { sayTarget } from "../../target/say-target";
import type { Statement } from "../../document/statements/statement";
import { goalOf } from "../../rules/goal-of";
import type { Subject } from "../../rules/dossier";
import type { IndicatorTable } from "../../table/table";
import { describeUnread } from "../../report/describe-unread";
import { inColumns } from "./columns";
import { Places } from "./place";
import { worst, type ExitCode, type Session } from "./session";
import { contentsOf } from "./tables-of";
import { NATURE_WORDS, statementJson, tableJson, unreadJson } from "./to-json";

/** `fyp read FILE…`: what is recognised, as it stands. */
export async function readCommand(paths: readonly string[], format: string | undefined, session: Session): Promise<ExitCode> {
  const files = [];
  for (const path of paths) files.push(await contentsOf(path, format, session));
  if (session.json) {
    session.out(JSON.stringify({
      files: files.map((file) => ("error" in file ? { ...file, tables: [], statements: [] }
        : { path: file.path, tables: file.tables.map(tableJson), statements: file.statements.map(statementJson), unread: file.unread.map((table) => unreadJson(table, session.language)) })),
    }));
  } else {
    for (const file of files) {
      if ("error" in file) continue;
      for (const table of file.tables) printTable(table, session);
      for (const table of file.unread) session.out(describeUnread(table, session.language));
      if (file.statements.length > 0) printStatements(file.statements, session);
    }
  }
  return worst(files.map((file) => ("error" in file ? 2 : 0)));
}

function printTable({ table, grid }: Subject, { say, language, out }: Session): void {
  const places = new Places([grid]);
  out(tableHeading(table, say));
  const { number, name, unit, baseline, target, reading, nature, cell } = say.headers;
  const rows = table.indicators.map((indicator) => {
    const goal = goalOf(table, indicator);
    return [
      indicator.number ?? "", (indicator.isSub ? "  " : "") + indicator.name, indicator.unit ?? "",
      oneLine(indicator.baseline?.raw), oneLine(goal?.raw), goal === null ? "" : sayTarget(goal.target, language),
      indicator.nature === null ? "" : NATURE_WORDS[indicator.nature], places.say(indicator.at, say),
    ];
  });
  for (const line of inColumns([[number, name, unit, baseline, target, reading, nature, cell], ...rows])) out(line);
  out("");
}

function printStatements(statements: readonly Statement[], { say, language, out }: Session): void {
  out(say.statements(statements.length));
  const { line, name, year, reading } = say.headers;
  const rows = statements.map(({ indicator, year: when, role, reading: read, line: at }) =>
    [String(at), indicator, when === null ? "—" : String(when), say.roles[role], sayTarget(read, language)]);
  for (const row of inColumns([[line, name, year, "", reading], ...rows])) out(`  ${row}`);
  out("");
}

export const tableHeading = (table: IndicatorTable, say: Session["say"]): string => say.table({
  sheet: table.sheet,
  area: toA1(table.area),
  title: table.title ?? table.sheet,
  plan: `${table.plan.name}（${table.plan.baseYear}→${table.plan.targetYear}）`,
  rows: table.indicators.length,
  binding: table.indicators.filter(({ nature }) => nature === "binding").length,
});

const oneLine = (raw: string | null | undefined): string => (raw ?? "—").replace(/\s*\n\s*/g, " ");
