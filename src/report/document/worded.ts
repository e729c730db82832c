import type { Diagnostic } from "../../check/diagnostic";
import { toA1, type SheetArea } from "../../grid/area";
import type { Language } from "../../grid/language";
import { TEXT_SHEET } from "../../rules/define";
import { describe, type Description } from "../describe";
import type { CheckedSubject, ReportInput } from "./input";
import { DOCUMENT_TEXT, type Counts, type DocumentText } from "./text";

/** What every section needs: the input, the words, and how a place is written. */
export interface Writing {
  readonly input: ReportInput;
  readonly language: Language;
  readonly text: DocumentText;
  /** "E3", with several sheets "甲区!E3", or a line of the text. */
  readonly placeOf: (at: SheetArea) => string;
}

export function writingOf(input: ReportInput, language: Language): Writing {
  const text = DOCUMENT_TEXT[language];
  const sheets = new Set(input.subjects.flatMap(({ table }) => (table === null ? [] : [table.sheet])));
  const placeOf = (at: SheetArea): string => {
    if (isLine(at, input)) return text.line(at.row + 1);
    return sheets.size > 1 || !sheets.has(at.sheet) ? `${at.sheet}!${toA1(at)}` : toA1(at);
  };
  return { input, language, text, placeOf };
}

/** A link leads to cells only: the running text of a document has none. */
export const linkTo = (at: SheetArea, { input }: Writing): { readonly at?: SheetArea } => (isLine(at, input) ? {} : { at });

const isLine = ({ sheet }: SheetArea, { textOnSheet = false }: ReportInput): boolean => sheet === TEXT_SHEET && !textOnSheet;

/** Whether there is an indicator table; without one hardly anything was checked, and nothing found means nothing. */
export const hasTable = ({ input }: Writing): boolean => input.subjects.some(({ table }) => table !== null);

/** Name of the indicator that a finding is about. */
export function subjectOf({ indicator, facts }: Diagnostic, { table }: CheckedSubject, { text }: Writing): string {
  const name = table === null ? facts["name"] : table.indicators[indicator ?? -1]?.name;
  return typeof name === "string" && name !== "" ? name : text.wholeTable;
}

export const describeIn = (diagnostic: Diagnostic, { language }: Writing): Description => describe(diagnostic, language);

export function countsOf(subjects: readonly CheckedSubject[]): Counts {
  const open = subjects.flatMap(({ diagnostics }) => diagnostics);
  const of = (wanted: Diagnostic["severity"]): number => open.filter(({ severity }) => severity === wanted).length;
  return { error: of("error"), warning: of("warning"), info: of("info"), explained: subjects.reduce((sum, { explanations }) => sum + explanations.explained.length, 0) };
}
