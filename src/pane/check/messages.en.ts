import type { CheckMessages } from "./messages";
import { en as reviewWords } from "./review/messages.en";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: CheckMessages = {
  run: {
    run: "Check",
    again: "Check again",
    running: "Checking the active sheet…",
    clear: "Clear marks",
    clearing: "Clearing marks…",
    cleared: "Marks cleared; the sheet looks as it did before.",
    idleTitle: "Check the active sheet",
    idle: "Open the sheet that holds the indicator table and choose Check. The table is recognised, findings are listed, and binding indicators at risk are marked. No cell's content is changed.",
    noTableYet: "No table yet? Insert a template",
    stale: "The workbook has changed since the check, so these results may be out of date. Check again.",
    notMarked: "The results are listed, but could not be marked in the sheet.",
  },
  views: {
    label: "Results of the check",
    binding: (count) => `Binding ${count}`,
    findings: (count) => `Findings ${count}`,
    rules: (ran, all) => `Rules ${ran}/${all}`,
  },
  binding: {
    list: "Binding indicators",
    none: "The table has no binding indicators",
    noneHint: "No row says 约束性 in its nature column. If one is missing, fill it in and check again.",
    status: (status) => `Progress: ${status}`,
    figures: "Figures",
    reasons: "Reasons",
    method: "Risk and progress are judged by this tool's own convention, which is no official standard; the numbers that decided are given with the reasons. “Cannot be told” means that data are missing, not that there is no risk.",
  },
  findings: {
    list: "Findings",
    none: "Nothing found",
    noneHint: (rules) => `${plural(rules, "rule was", "rules were")} run and found nothing. Rules that were not run are listed under Rules.`,
    clearSearch: "Clear search",
    search: "Search indicator, cell or words",
    noMatch: "No finding matches.",
    showAll: "Show all",
    shown: (shown, all) => `${shown} of ${all} shown`,
    explain: "Explain",
    why: "Why",
    advice: "What to do",
    sources: "Sources",
    convention: "this tool's convention",
    related: "Related cells",
    wholeTable: "Whole table",
    severity: { error: "Error", warning: "To verify", info: "Remark" },
    filter: "Filter by severity",
    keys: "Up and Down select, Enter goes to the cell, Right explains, Left closes.",
  },
  rules: {
    list: "How each rule ended",
    clean: "Nothing found",
    found: (count) => plural(count, "finding", "findings"),
    notChecked: (why) => `Not checked: ${why}`,
    crashed: (error) => `Not checked: the rule failed (${error}). The other rules' results stand; please send the error to whoever maintains this add-in.`,
    someCrashed: (count) => `${plural(count, "rule", "rules")} failed and did not check anything; the list may be incomplete. See Rules.`,
  },
  review: reviewWords,
};
