import type { Language } from "../../grid/language";
import type { HostFaultCode } from "../../host/workbook";
import type { ResolveFault } from "../../target/target";
import { EN } from "./messages.en";
import { ZH } from "./messages.zh";

/** Why a file named on the command line was not read; `name` is the file as the person gave it. */
export type FileProblem =
  | { readonly kind: "missing" | "isFolder" | "noPermission" | "noFormat"; readonly name: string }
  | { readonly kind: "host"; readonly name: string; readonly code: HostFaultCode; readonly detail: string };

/** What the command line says. Sentences say what happened, where, and what to do. */
export interface Messages {
  readonly about: string;
  readonly commands: Readonly<Record<"target" | "read" | "check", string>> & Readonly<Record<"measure" | "template", (names: string) => string>>;
  readonly options: Readonly<Record<"json" | "lang" | "format" | "plan" | "region" | "out" | "report" | "superior", string>>;
  readonly badUsage: (what: string) => string;
  readonly unexpected: (what: string) => string;
  readonly fileProblem: (problem: FileProblem) => string;
  readonly inFile: (name: string, sentence: string) => string;
  readonly noTable: (name: string) => string;
  /** A table begins in a line of the text, and was given up. */
  readonly tableGivenUp: (name: string, line: number) => string;
  /** The file given as the superior's plan holds none. */
  readonly noSuperior: (name: string) => string;
  readonly otherPeriod: (superior: string, name: string) => string;
  readonly tooManyStatements: (name: string, most: number) => string;
  readonly hiddenSkipped: (name: string, sheet: string) => string;
  readonly noPlan: (name: string, known: string) => string;
  readonly noTemplate: (name: string, known: string) => string;
  readonly noMeasure: (name: string, known: string) => string;
  readonly exists: (path: string) => string;
  readonly cannotWrite: (path: string, why: string) => string;
  readonly noReportFormat: (path: string) => string;
  readonly oneReport: string;
  readonly reportWritten: (path: string) => string;
  readonly explained: (count: number) => string;
  readonly rulesOff: (rules: string) => string;
  readonly written: (path: string, rows: number) => string;
  readonly badLine: (line: number, what: string) => string;
  readonly notAnObject: string;
  readonly resolveFaults: Readonly<Record<ResolveFault, string>>;
  readonly badParam: (name: string, wanted: "number" | "year" | "direction" | "flag" | "series" | "target") => string;
  readonly noSuchParam: (name: string, known: string) => string;
  readonly table: (facts: { sheet: string; area: string; title: string; plan: string; rows: number; binding: number }) => string;
  readonly headers: Readonly<Record<"number" | "name" | "unit" | "baseline" | "target" | "nature" | "cell" | "reading" | "resolved" | "line" | "year", string>>;
  readonly statements: (count: number) => string;
  readonly roles: Readonly<Record<"value" | "target", string>>;
  readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly noFindings: string;
  /** No table was found, so that no finding means nothing. */
  readonly nothingChecked: string;
  readonly crashed: (rule: string, error: string) => string;
  readonly binding: (count: number) => string;
  /** Heads the findings in a plan's prose. */
  readonly inText: string;
  readonly line: (line: number) => string;
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { zh: ZH, en: EN };
