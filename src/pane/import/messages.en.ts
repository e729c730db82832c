import { sayDraftDoubt } from "../../tasks/import/say-draft-doubt";
import type { ImportMessages } from "./messages";

const rowsOf = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

const ROLES = { baseline: "Baseline", actual: "Actual", target: "Target" } as const;

export const en: ImportMessages = {
  intro: "Reads the indicator table of a plan's file, or of what you paste. You look at it first; then it is written to a new sheet. Sheets you already have are left alone.",
  introMore: "Put together with what was read already: where targets stand in one file and the results of the period before in another, baselines can be taken over.",
  choose: "Choose files",
  formats: "Excel, Word, web page, CSV, TSV or text; several at once",
  drop: "or drop files here",
  paste: "Or paste",
  pasteHint: "Copy a table or text in Excel, Word or a web page and paste it here (Ctrl+V).",
  readPasted: "Read what was pasted",
  pastedName: "pasted text",
  pastedAgain: (count) => `pasted text (${count})`,
  back: "Back to the preview",
  reading: (names) => `Reading ${names}…`,
  readingHint: "You can go on working meanwhile, or cancel at any time.",
  nothing: (names) => `No indicators were found in ${names}`,
  nothingHint: "No row names both an indicator and a target (or baseline), and no sentence gives an indicator's number. Check that it is the right file, or copy the table alone and paste it below. Scanned pages have to be turned into text first.",
  hidden: (sheets) => `Hidden sheets were not read: ${sheets}. Unhide them if you need them.`,
  pictures: (count) => `The file holds ${count} ${count === 1 ? "picture" : "pictures"}, and tables in pictures cannot be read. If the indicator table is one, have its text recognised first, or find the table itself.`,
  without: (sheets) => `Parts without an indicator table are not listed: ${sheets}.`,
  heldUp: "The browser does not allow reading in the background, so the page reads itself; with very large files it stands still for some seconds.",
  draft: "The document has no indicator table. This draft was put together from its sentences: compare each row with its sentence, and tick it to confirm.",
  from: (names) => `from ${names}`,
  more: "Add a file or paste",
  which: "Table to import",
  table: (title, rows, isWritten) => `${title} (${rowsOf(rows)}${isWritten ? ", written" : ""})`,
  recognised: "The table that was recognised",
  views: {
    label: "Preview",
    rows: (taken, all) => `Indicators ${taken}/${all}`,
    partners: (taken, all) => `Baselines ${taken}/${all}`,
    overlooked: (count) => `Left out ${count}`,
  },
  all: "Select all",
  confirmed: (taken, all) => `${taken} of ${all} rows confirmed`,
  onlyDoubts: (count) => `Only those to check (${count})`,
  keys: "Up and Down move, Space selects or deselects, Enter corrects.",
  value: ({ role, year, level, header }) => (role === "pace" || year === null ? header || (role === "pace" ? "" : ROLES[role]) : `${ROLES[role]} ${year}${level === null ? "" : ` ${level}`}`),
  natures: { binding: "binding", expected: "expected", advocated: "advocated" },
  blank: "blank",
  readAs: "read as",
  unread: "not read",
  toCheck: (why) => `to check: ${why}`,
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "unread": return `“${doubt.text}” could not be read${doubt.what === doubt.text ? "" : ` (unclear: “${doubt.what}”)`}; it is written as it stands`;
      case "noNumber": return `“${doubt.text}” is no single number`;
      case "unknownNature": return `the nature “${doubt.text}” is none of 约束性, 预期性, 倡导性`;
      case "noValue": return "neither a baseline nor a target";
      case "draft": return sayDraftDoubt(doubt.doubt, "en");
    }
  },
  place: (place, address) => (place.kind === "cell" ? `“${place.at.sheet}” ${address}` : place.kind === "line" ? `line ${place.line}` : `row ${place.row} of table${place.table === null ? "" : ` ${place.table}`}${place.title === null ? "" : ` “${place.title}”`}`),
  original: (place, text) => `Source, ${place}: ${text}`,
  quote: (text, line) => `Source, line ${line}: “${text}”`,
  moreQuotes: (count) => `said in ${count} more places of the text`,
  joined: "(from another table)",
  correct: {
    open: (name) => `Correct “${name}”`,
    title: "Correct this row",
    isCorrected: "corrected",
    name: "Indicator",
    unit: "Unit",
    nature: "Nature",
    noNature: "not stated",
    asWritten: (text) => `as it stands: ${text}`,
    save: "Save",
    undo: "Back to the source",
    cancel: "Cancel",
  },
  partners: {
    keys: "Up and Down move, Space selects or deselects, Enter chooses another source.",
    intro: (tables) => `Indicators without a baseline can take it from ${tables}. Only what is ticked is written, and the remark says where it is from.`,
    nobody: "No other table has values of the base year.",
    unreadSheets: (names) => `Sheets that could not be looked into: ${names}.`,
    from: (name, table) => `“${name}” in ${table}`,
    workbook: (sheet) => `sheet “${sheet}” of this workbook`,
    ofFile: (table, file) => `“${table}” of “${file}”`,
    sureness: { certain: "certain", likely: "likely", possible: "doubtful" },
    reasons: {
      sameStandard: "the same standard indicator",
      sameName: "the same name",
      sameButForScale: "the same name, per a different number of people",
      similarName: "a similar name",
      byHand: "chosen by you, the names differ",
      scaleConverted: "converted to the plan's unit",
      scopesDiffer: "the scopes differ, please check",
      unitsDiffer: "the units cannot be converted",
      noNumber: "no single number",
      regionsDiffer: "the two tables are of different places, please check",
      regionUnknown: "the table does not say which place it is of, please check",
      disagree: "another table gives another value, please check",
    },
    and: "; ",
    converted: (raw, from, factor, value, to) => `${raw}${from === "" ? "" : ` ${from}`} × ${factor} = ${value}${to === "" ? "" : ` ${to}`}`,
    notTaken: "cannot be taken",
    none: "no matching indicator was found",
    change: (name) => `Choose another source for “${name}”`,
    changeShort: "Change",
    chooseShort: "Choose a source",
    title: (name) => `Baseline of “${name}” from`,
    search: "Find an indicator",
    takeNone: "none",
    offered: "Indicators that may match",
    others: "Other indicators, similar names first",
    noOthers: "No other indicator in its unit",
    save: "OK",
    cancel: "Cancel",
  },
  overlooked: {
    intro: "What follows is not written as an indicator. Please look whether something is missing.",
    why: (what) => {
      switch (what.kind) {
        case "row": return { noName: "the row names no indicator", noValues: "the row has no value that is understood", afterEnd: "stands after the table's end" }[what.why];
        case "column": return what.isKept ? "the column's meaning is not known; it is written as it stands" : what.header === "" ? "the column has no header; it is not written" : "the column is computed by formulas; it is not written";
        case "statement": return what.why === "otherYear" ? `a value of ${what.year ?? ""}; not taken` : "the text gives no target, and it is no standard indicator; not taken";
      }
    },
    column: (header, cells) => `${header === "" ? "a column without a header" : `column “${header}”`} (${cells} ${cells === 1 ? "cell" : "cells"})`,
  },
  write: (rows) => (rows === 0 ? "Write to a new sheet" : `Write to a new sheet (${rowsOf(rows)})`),
  writing: "Writing…",
  cancel: "Cancel",
  done: (sheet, rows, joined) => `${rowsOf(rows)} were written to the sheet “${sheet}”${joined === 0 ? "" : `, with ${joined} baselines from another table`}.`,
  renamed: "A sheet of that name exists and was left alone; the new one has another name.",
  check: "Check it",
};
