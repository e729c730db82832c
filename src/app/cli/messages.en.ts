import { counted } from "../../grid/language";
import { describeTrouble } from "../../report/describe-trouble";
import type { FileProblem, Messages } from "./messages";

function fileProblem(problem: FileProblem): string {
  const { name } = problem;
  switch (problem.kind) {
    case "missing": return `There is no file "${name}". Check path and name.`;
    case "isFolder": return `"${name}" is a folder. Name the files in it, such as ${name}/*.xlsx.`;
    case "noPermission": return `"${name}" may not be read. Check the file's permissions.`;
    case "noFormat": return `The format of "${name}" is not known. Say it with --format, such as --format tsv.`;
    case "host": {
      if (problem.code === "tooLarge") return `"${name}" is too large${problem.detail === "" ? "" : ` (${problem.detail})`}. Keep the indicator table only and save again.`;
      const why = describeTrouble(problem.detail, "en");
      return `"${name}" cannot be opened: ${why}.`;
    }
  }
}

const WANTED = {
  number: "a number", year: "a year, such as 2025", direction: "\"higher\", \"lower\" or null",
  flag: "true or false", series: "[{\"year\":2021,\"value\":1.5}, …]", target: "a target's text or number, such as \"≥60%\"",
} as const;

export const EN: Messages = {
  about: "Five-year-plan indicator tables: read, check, parse targets, measure, make templates",
  commands: {
    target: "Parses targets: one a line on standard input, tab-separated: literal, indicator (may be empty), baseline (may be empty)",
    read: "Reads the indicator tables of files",
    check: "Checks the indicator tables of files: findings, and the risk of binding indicators",
    measure: (names) => `Measures: one JSON object a line on standard input, its fields the parameters; names: ${names}`,
    template: (names) => `Makes a template; names: ${names}`,
  },
  options: {
    json: "print JSON", lang: "language: zh or en", format: "format of standard input: xlsx, csv, tsv, txt, docx, html",
    plan: "plan: 十四五, 十五五", region: "name of the region, such as 萍乡市", out: "file to write (.xlsx)",
    report: "where to write the review (.docx or .md); for one file at a time",
    superior: "file of the superior's plan, which targets and natures of all files are held against",
  },
  badUsage: (what) => `Wrong usage: ${what}. See fyp --help.`,
  unexpected: (what) => `The program failed and did not finish: ${what}. Please report this message.`,
  fileProblem,
  inFile: (name, sentence) => `${name}: ${sentence}`,
  tableGivenUp: (name, line) => `What begins in line ${line} of "${name}" looks like a table, but its text does not tell which column each number belongs to, so it was not read. Give the original .docx, .xlsx or web page.`,
  noTable: (name) => `No indicator table was found in "${name}": no row has both an indicator's name and a target (or baseline). Check the headers.`,
  noSuperior: (name) => `"${name}", given as the superior's plan, holds no indicator table of a plan; nothing was checked. Give the superior's plan, or leave --superior out.`,
  otherPeriod: (superior, name) => `"${superior}" and "${name}" are plans of different periods and were not held against each other. Give the superior's plan of the same period.`,
  tooManyStatements: (name, most) => `The text of "${name}" gives more than ${most} numbers of indicators; only the first ${most} were read. Split the file and read its parts.`,
  hiddenSkipped: (name, sheet) => `The hidden sheet "${sheet}" of "${name}" was not read. Unhide it if you need it.`,
  noPlan: (name, known) => `There is no plan "${name}". Known: ${known}.`,
  noTemplate: (name, known) => `There is no template "${name}". Known: ${known}.`,
  noMeasure: (name, known) => `There is no measure "${name}". Known: ${known}.`,
  exists: (path) => `"${path}" exists and was not overwritten. Choose another name.`,
  cannotWrite: (path, why) => `"${path}" cannot be written (${why}). Check that the folder exists and may be written to.`,
  noReportFormat: (path) => `"${path}" is neither .docx nor .md; no review was written. Use one of these extensions.`,
  oneReport: "A review is of one file. Check one file at a time, or leave out --report.",
  reportWritten: (path) => `The review was written to "${path}".`,
  explained: (count) => `  ${count} more are explained on the sheet of explanations.`,
  rulesOff: (rules) => `Rules that this workbook switches off, and that were not checked: ${rules}`,
  written: (path, rows) => `Wrote "${path}" with ${rows} indicators.`,
  badLine: (line, what) => `Line ${line}: ${what}`,
  notAnObject: "not a JSON object. Write one a line, such as {\"base\":2,\"target\":3.5}.",
  resolveFaults: {
    noBaseline: "The target is relative to the baseline; give the baseline.",
    noBaseValue: "The target is relative to the value of another year, which is not given.",
    percentOrPoints: "Per cent or percentage points: the wording does not tell. Say which.",
    peer: "The target is relative to another place or quantity whose value is not known here.",
    qualitative: "The target has no number.",
    parts: "Several targets in one cell; give them one by one.",
    none: "There is no target.",
    unread: "The target's wording could not be read. Check it.",
  },
  badParam: (name, wanted) => `The parameter ${name} must be ${WANTED[wanted]}.`,
  noSuchParam: (name, known) => `There is no parameter ${name}. Known: ${known}.`,
  table: ({ sheet, area, title, plan, rows, binding }) =>
    `${title}\nSheet "${sheet}" ${area}, ${plan}, ${rows} indicators, ${binding} of them binding`,
  headers: { number: "No.", name: "Indicator", unit: "Unit", baseline: "Baseline", target: "Target", nature: "Nature", cell: "Place", reading: "Read as", resolved: "Resolved", line: "Line", year: "Year" },
  statements: (count) => `${count} numbers that the text gives of indicators:`,
  roles: { value: "value", target: "target" },
  severity: { error: "error", warning: "warning", info: "info" },
  findings: (errors, warnings, infos) => `${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "remark")}:`,
  noFindings: "Nothing was found.",
  nothingChecked: "No indicator was checked: no indicator table was found, at most what the text says by itself was. This does not mean that there are no problems.",
  crashed: (rule, error) => `The rule ${rule} did not run: ${error}`,
  binding: (count) => `${counted(count, "binding indicator")}:`,
  inText: "In the text:",
  line: (line) => `line ${line}`,
};
