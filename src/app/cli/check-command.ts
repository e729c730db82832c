import type { Diagnostic } from "../../check/diagnostic";
import { reviewDossier, type ReviewedDossier } from "../../check/review-dossier";
import { checkDossier } from "../../check/run-rules";
import { rulesOn } from "../../check/rules-on";
import { ALL_RULES, type CheckSettings } from "../../check/settings";
import { toA1 } from "../../grid/area";
import { describe } from "../../report/describe";
import type { UnreadTable } from "../../table/unread-tables";
import { describeUnread } from "../../report/describe-unread";
import { describeAssessment } from "../../report/describe-assessment";
import type { Assessment } from "../../rules/assessment";
import type { Dossier } from "../../rules/dossier";
import { TEXT_SHEET } from "../../rules/define";
import { wordsOfRule } from "../../rules/words";
import { Places } from "./place";
import { tableHeading } from "./read-command";
import { worst, type ExitCode, type Session } from "./session";
import { dossierAt, superiorAt, type DossierOfFile } from "./tables-of";
import { lineJson, unreadJson } from "./to-json";
import { writeReport } from "./write-report";

/** `fyp check FILE…`: findings with their cells, and every binding indicator with what decided its risk. */
export async function checkCommand(paths: readonly string[], { format, report, superior: superiorPath }: CheckOptions, session: Session): Promise<ExitCode> {
  if (report !== undefined && paths.length > 1) {
    session.tell(session.say.oneReport);
    return 2;
  }
  const superior = superiorPath === undefined ? { tables: [] } : await superiorAt(superiorPath, session);
  if ("error" in superior) return 2;
  const files: Checked[] = [];
  for (const path of paths) {
    const read = await dossierAt(path, format, session);
    if ("error" in read) {
      files.push({ path, run: NOTHING, textOnSheet: false, unread: [], title: null, places: new Places([]), settings: ALL_RULES, error: read.error });
      continue;
    }
    const dossier = { ...read.dossier, superior: superior.tables };
    if (superiorPath !== undefined && !isOfPeriod(dossier)) session.tell(session.say.otherPeriod(superiorPath, path));
    files.push(checked(path, dossier, read));
  }
  if (session.json) session.out(JSON.stringify({ files: files.map((file) => fileJson(file, session)) }));
  else for (const file of files) print(file, session);
  const reports = report === undefined ? [] : files.filter(({ error }) => error === null);
  const written: ExitCode[] = [];
  for (const each of reports) written.push(await writeReport(each, report ?? "", session));
  return worst([...files.map(exitOf), ...written]);
}

export interface CheckOptions {
  readonly format?: string;
  /** Where to write 审核意见. */
  readonly report?: string;
  /** The superior's plan, which sets what is asked. */
  readonly superior?: string;
}

/** Only plans of one period can be held against each other. */
const isOfPeriod = ({ subjects, superior = [] }: Dossier): boolean =>
  subjects.length === 0 || subjects.some(({ table: { plan } }) => superior.some((above) => above.kind === "plan" && above.plan.name === plan.name));

interface Checked {
  readonly path: string;
  readonly run: ReviewedDossier;
  readonly settings: CheckSettings;
  readonly places: Places;
  /** Lines of the running text are cells of a sheet. */
  readonly textOnSheet: boolean;
  readonly unread: readonly UnreadTable[];
  /** What the document calls itself. */
  readonly title: string | null;
  readonly error: string | null;
}

/** Checks as the workbook's own settings and explanations ask. */
const checked = (path: string, dossier: Dossier, { review, textOnSheet, unread, title }: Pick<DossierOfFile, "review" | "textOnSheet" | "unread" | "title">): Checked =>
  ({ path, textOnSheet, unread, title, run: reviewDossier(checkDossier(dossier, undefined, rulesOn(review.settings)), review), settings: review.settings, places: new Places(dossier.subjects.map(({ grid }) => grid), textOnSheet), error: null });

const NO_RUN = { diagnostics: [], outcomes: [], explanations: { explained: [], notCleared: [], gone: [] } };
const NOTHING: ReviewedDossier = { tables: [], text: NO_RUN };

function exitOf({ run: { tables, text }, error }: Checked): ExitCode {
  // Where nothing was checked, that must not look like a clean result; a plan without a table has its text, and is told what that means.
  if (error !== null || (tables.length === 0 && text.outcomes.every(({ state }) => state !== "ran"))) return 2;
  return [...tables, text].some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === "error")) ? 1 : 0;
}

const fileJson = ({ path, run: { tables, text }, settings, places, unread, error }: Checked, session: Session) => ({
  path,
  ...(error === null ? {} : { error }),
  tables: tables.length,
  outcomes: [
    ...tables.flatMap(({ table, outcomes }) => outcomes.map((outcome) => ({ sheet: table.sheet, ...outcome }))),
    ...text.outcomes.map((outcome) => ({ sheet: TEXT_SHEET, ...outcome })),
  ],
  diagnostics: [
    ...tables.flatMap(({ table, diagnostics }) => diagnostics.map((diagnostic) => diagnosticJson(diagnostic, table.indicators[diagnostic.indicator ?? -1]?.name ?? null, places, session))),
    ...text.diagnostics.map((diagnostic) => diagnosticJson(diagnostic, nameIn(diagnostic), places, session)),
  ],
  explained: [...tables, text].flatMap(({ explanations }) => explanations.explained.map(({ diagnostic: { rule, finding, key }, explanation: { sheet, text: said, by, on } }) =>
    ({ rule, finding, key, sheet, text: said, by, on }))),
  settings,
  unread: unread.map((table) => unreadJson(table, session.language)),
  binding: tables.flatMap(({ binding }) => binding.map((assessment) => bindingJson(assessment, session))),
});

/** A finding in the text is about an indicator that it names. */
const nameIn = ({ facts: { name } }: Diagnostic): string | null => (typeof name === "string" ? name : null);

function diagnosticJson(diagnostic: Diagnostic, indicator: string | null, places: Places, session: Session) {
  const { rule, finding, severity, at, facts, related, said, key, fix } = diagnostic;
  const words = describe(diagnostic, session.language);
  return {
    rule, finding, severity, indicator,
    sheet: at.sheet,
    cell: at.sheet === TEXT_SHEET ? places.say(at, session.say) : toA1(at),
    ...lineJson(places.lineAt(at)),
    message: words.sentence,
    facts,
    related: related.map((area) => ({ sheet: area.sheet, cell: toA1(area) })),
    ...(said === undefined ? {} : { said }),
    sources: words.sources,
    key,
    ...(fix === undefined ? {} : { fix: { trust: fix.trust, edits: fix.edits.map((edit) => ({ ...edit, at: toA1(edit.at), sheet: edit.at.sheet })) } }),
  };
}

function bindingJson(assessment: Assessment, { language }: Session) {
  const { name, at, unit, baseline, target, gap, gapUnit, neededPerYear, neededRate } = assessment;
  const words = describeAssessment(assessment, language);
  return {
    indicator: name, sheet: at.sheet, cell: toA1(at), unit, baseline,
    target: { raw: target.raw, year: target.year, resolved: target.bound, fault: target.fault },
    gap, gapUnit, neededPerYear, neededRate, status: words.status, risk: words.risk, reasons: words.reasons,
  };
}

function print({ run: { tables, text }, settings, places, unread, error }: Checked, session: Session): void {
  if (settings.off.length > 0) session.tell(session.say.rulesOff(settings.off.map((rule) => wordsOfRule(rule, session.language)?.title ?? rule).join("、")));
  for (const run of tables) printTable(run, places, session);
  if (text.diagnostics.length > 0) {
    session.out(session.say.inText);
    printFindings(text, places, session);
    session.out("");
  }
  if (tables.length === 0 && error === null) session.out(session.say.nothingChecked);
  for (const table of unread) session.out(describeUnread(table, session.language));
}

function printTable(run: ReviewedDossier["tables"][number], places: Places, session: Session): void {
  const { say, out } = session;
  out(tableHeading(run.table, say));
  out("");
  printFindings(run, places, session);
  if (run.binding.length > 0) {
    out("");
    out(say.binding(run.binding.length));
    for (const assessment of run.binding) printBinding(assessment, places, session);
  }
  out("");
}

function printFindings({ diagnostics, outcomes, explanations }: ReviewedDossier["text"], places: Places, session: Session): void {
  const { say, language, out } = session;
  const count = (wanted: Diagnostic["severity"]): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  out(diagnostics.length === 0 ? say.noFindings : say.findings(count("error"), count("warning"), count("info")));
  for (const diagnostic of diagnostics) {
    out(`  ${places.say(diagnostic.at, say)}  ${say.severity[diagnostic.severity]}  ${describe(diagnostic, language).sentence}`);
  }
  if (explanations.explained.length > 0) out(say.explained(explanations.explained.length));
  for (const outcome of outcomes) if (outcome.state === "crashed") session.tell(say.crashed(outcome.rule, outcome.error));
}

function printBinding(assessment: Assessment, places: Places, { language, out, say }: Session): void {
  const words = describeAssessment(assessment, language);
  out(`  ${places.say(assessment.at, say)}  ${words.risk}  ${assessment.name}  ${words.step}`);
  if (words.figures.length > 0) out(`      ${words.figures.join(language === "zh" ? "，" : ", ")}`);
  for (const reason of words.reasons) out(`      · ${reason}`);
}
