import { counted } from "../grid/language";
import { en as buildWords } from "./build/messages.en";
import { en as checkWords } from "./check/messages.en";
import { en as importWords } from "./import/messages.en";
import type { Messages } from "./messages";

export const en: Messages = {
  paneName: "Five-year plan indicators",
  otherLanguage: "中文",
  tabs: { build: "New sheet", import: "Import", check: "Check", functions: "Functions" },
  build: buildWords,
  check: checkWords,
  table: {
    label: "The table that was recognised",
    at: (address) => `table at ${address}`,
    indicators: (count) => counted(count, "indicator"),
    plan: (name, from, to) => `${name} ${from}→${to}`,
    completion: (name, from, to) => `${name} ${from}→${to}, results`,
  },
  functions: {
    intro: "Type these formulas into cells. Baselines and targets may refer to cells worded as in the plan.",
    unavailable: "Custom functions are not supported here, so these formulas will not compute. The templates use ordinary formulas and work all the same.",
    example: "Example",
    list: "Functions",
  },
  import: importWords,
  progress: {
    reading: (sheet) => `Reading “${sheet}”`,
    working: "Recognising tables, running rules",
    sheetOf: (sheet, all) => ` (${sheet} of ${all})`,
    recognised: (sheets, all) => `Recognising tables: ${sheets} of ${all} sheets`,
    judged: (rows, all) => `Running rules: ${rows} of ${all} indicators`,
    clearing: "Clearing earlier marks",
    marking: (marks) => `Marking cells (${marks})`,
    cancel: "Cancel",
  },
  goTo: (address) => `Go to ${address}`,
  close: "Close",
  coming: "Opening…",
  notLoaded: "This part could not be loaded. Check the network and try again; if that does not help, close the pane and open it anew (it may just have been updated).",
  retry: "Try again",
};
