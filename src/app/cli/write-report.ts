import { existsSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { ReviewedDossier } from "../../check/review-dossier";
import type { CheckSettings } from "../../check/settings";
import type { UnreadTable } from "../../table/unread-tables";
import { makeReport, REPORT_FORMATS, type ReportFormat } from "../../tasks/review/make-report";
import { today } from "../../tasks/review/today";
import type { ExitCode, Session } from "./session";

/** The format that a report's name asks for; null for a name that asks for none. */
const reportFormat = (path: string): ReportFormat | null => REPORT_FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`)) ?? null;

/** A checked file. */
interface ToReport {
  readonly path: string;
  readonly run: ReviewedDossier;
  readonly settings: CheckSettings;
  /** Lines of its running text are cells of a sheet. */
  readonly textOnSheet: boolean;
  readonly unread: readonly UnreadTable[];
  /** What the document calls itself. */
  readonly title: string | null;
}

/** Writes 审核意见 of one checked file; a file that exists is left alone. */
export async function writeReport({ path: file, run: { tables, text }, settings, textOnSheet, unread, title }: ToReport, path: string, { say, tell, language }: Session): Promise<ExitCode> {
  const format = reportFormat(path);
  if (format === null || existsSync(path)) {
    tell(format === null ? say.noReportFormat(path) : say.exists(path));
    return 2;
  }
  const subjects = [
    ...tables.map((table) => ({ ...table, since: null })),
    ...(text.outcomes.some(({ state }) => state === "ran") ? [{ ...text, table: null, binding: [], since: null }] : []),
  ];
  const { bytes } = await makeReport({ input: { subjects, settings, on: today(), file: basename(file), textOnSheet, unread, document: title }, format, language });
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    tell(say.cannotWrite(path, error instanceof Error ? error.message : String(error)));
    return 2;
  }
  tell(say.reportWritten(path));
  return 0;
}
