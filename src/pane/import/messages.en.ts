import { sayDraftDoubt } from "../../tasks/import/say-draft-doubt";
import type { ImportMessages } from "./messages";

const rowsOf = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;

export const en: ImportMessages = {
  intro: "Reads the indicator table of a plan's file, or of what you paste. You look at it first; then it is written to a new sheet. Sheets you already have are left alone.",
  choose: "Choose a file",
  formats: "Excel, Word, web page, CSV, TSV or text",
  drop: "or drop a file here",
  paste: "Or paste",
  pasteHint: "Copy a table or text in Excel, Word or a web page and paste it here (Ctrl+V).",
  readPasted: "Read what was pasted",
  pastedName: "pasted text",
  reading: (name) => `Reading “${name}”…`,
  nothing: (name) => `No indicators were found in “${name}”`,
  nothingHint: "No row names both an indicator and a target (or baseline), and no sentence gives an indicator's number. Check that it is the right file, or copy the table alone and paste it below. Scanned pages have to be turned into text first.",
  hidden: (sheets) => `Hidden sheets were not read: ${sheets}. Unhide them if you need them.`,
  draft: "The document has no indicator table. This draft was put together from its sentences; confirm it row by row.",
  from: (name) => `from “${name}”`,
  which: "Table to import",
  table: (title, rows) => `${title} (${rowsOf(rows)})`,
  recognised: "The table that was recognised",
  views: { label: "Preview", rows: (taken, all) => `Indicators ${taken}/${all}`, joins: (taken, all) => `Baselines ${taken}/${all}` },
  all: "Select all",
  onlyDoubts: (count) => `Only those to check (${count})`,
  keys: "Up and Down move, Space selects or deselects.",
  value: ({ role, year, level, header }) => {
    if (role === "pace" || year === null) return header;
    return `${{ baseline: "Baseline", actual: "Actual", target: "Target" }[role]} ${year}${level === null ? "" : ` ${level}`}`;
  },
  natures: { binding: "binding", expected: "expected", advocated: "advocated" },
  blank: "blank",
  readAs: "read as",
  unread: "not read",
  toCheck: "to check",
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "unread": return `“${doubt.text}” could not be read${doubt.what === doubt.text ? "" : ` (unclear: “${doubt.what}”)`}; it is written as it stands`;
      case "noNumber": return `“${doubt.text}” is no single number`;
      case "unknownNature": return `the nature “${doubt.text}” is none of 约束性, 预期性, 倡导性`;
      case "noValue": return "neither a baseline nor a target";
      case "draft": return sayDraftDoubt(doubt.doubt, "en");
    }
  },
  place: (place, address) => (place.kind === "cell" ? address : place.kind === "row" ? `row ${place.row} of the table` : `line ${place.line}`),
  quote: (text, line) => `line ${line}: “${text}”`,
  joined: "(from another table)",
  joinsIntro: (tables) => `Indicators without a baseline can take it from ${tables}. Only what is selected is written, and the remark says where it is from.`,
  pair: (to, from) => (to === from ? to : `${to} ← ${from}`),
  sureness: { certain: "certain", likely: "likely", possible: "doubtful" },
  reasons: {
    sameStandard: "the same standard indicator",
    sameName: "the same name",
    sameButForScale: "the same name, per a different number of people",
    similarName: "a similar name",
    byHand: "chosen by you",
    scaleConverted: "converted to the plan's unit",
    scopesDiffer: "the scopes differ, please check",
    unitsDiffer: "the units cannot be converted",
    noNumber: "no single number",
  },
  fromTable: (table) => `“${table}”`,
  converted: (raw, from, factor, value, to) => `${raw} ${from} × ${factor} = ${value} ${to}`,
  notTaken: "cannot be taken",
  write: (rows) => (rows === 0 ? "Write to a new sheet" : `Write to a new sheet (${rowsOf(rows)})`),
  writing: "Writing…",
  cancel: "Cancel",
  done: (sheet, rows, joined) => `${rowsOf(rows)} were written to the sheet “${sheet}”${joined === 0 ? "" : `, with ${joined} baselines from another table`}.`,
  renamed: "A sheet of that name exists and was left alone; the new one has another name.",
  check: "Check it",
};
