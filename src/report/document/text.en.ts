import { counted } from "../../grid/language";
import type { DocumentText } from "./text";

export const en: DocumentText = {
  resultTitle: "Check results",
  opinionTitle: (subject) => `Review of “${subject}”`,
  about: {
    file: (name) => `File: ${name}`,
    table: (title, sheet, area, plan) => `Indicator table: ${title} (sheet “${sheet}” ${area}, ${plan})`,
    text: "The plan's text was held against the table",
    date: (on) => `Checked on ${on}`,
  },
  severity: { error: "error", warning: "to verify", info: "remark" },
  line: (line) => `text, line ${line}`,
  wholeTable: "whole table",
  none: "none",
  summary: {
    heading: "Overall",
    size: (indicators, binding) => `${counted(indicators, "indicator")} checked, ${binding} of them binding.`,
    found: ({ error, warning, info, explained }) => `Found: ${counted(error, "error")}, ${warning} to verify, ${counted(info, "remark")}${explained > 0 ? `; ${explained} more explained` : ""}.`,
    verdict: {
      errors: "There are errors that must be corrected; please also correct or explain what is to be verified, and submit again.",
      warnings: "No errors; please correct what is to be verified, or give the reason under Explanations, and submit again.",
      clean: "Within what was checked, nothing needs correction or explanation.",
      nothingRan: "Not a single rule could be run; this does not mean that there are no problems.",
    },
    risks: (parts) => `Risk of the binding indicators: ${parts.join("; ")}.`,
    risk: (risk, word, names) => (risk === "controlled" || risk === "met" ? `${word} ${names.length}` : `${word} ${names.length} (${names.join(", ")})`),
    unread: (tables) => `${counted(tables, "table")} could not be read and ${tables === 1 ? "its" : "their"} figures were not checked; see “Not checked, and settings of rules”.`,
    limits: (notRun, crashed, off) => `Note: ${[
      ...(notRun > 0 ? [`${counted(notRun, "rule")} could not be checked`] : []), ...(crashed > 0 ? [`${counted(crashed, "rule")} crashed`] : []), ...(off > 0 ? [`${counted(off, "rule")} switched off`] : []),
    ].join(", ")}; see “Not checked, and settings of rules”.`,
  },
  binding: {
    heading: "Binding indicators",
    none: "No indicator of the table is marked as binding.",
    note: "Risk and progress follow this tool's conventions, not an official method; “cannot be judged” means that data are missing, not that there is no risk.",
    columns: ["Place", "Indicator", "Risk", "Figures and gap", "What decided", "Status"],
    step: (step, figures) => [step, ...figures].join("; "),
  },
  findings: { heading: "Findings", none: "There are no findings to list.", columns: ["Place", "Indicator", "Severity", "Finding", "What to do", "Source"] },
  explanations: {
    heading: "Explanations",
    note: "Explained findings no longer count as to be verified; errors must be corrected, an explanation does not clear them.",
    columns: ["Place", "Indicator", "State", "Finding", "Explanation", "By, on"],
    explained: "explained",
    why: { error: "not cleared: an error must be corrected", changed: "to be confirmed: the figures changed since", gone: "the finding is gone" },
    signed: (by, on) => [by, on].filter((part) => part !== "").join(", ") || "unsigned",
  },
  statistics: {
    heading: "By domain and nature",
    columns: ["Group", "Name", "Indicators", "Open findings", "Explained", ""],
    domain: "domain", nature: "nature",
    natures: { binding: "binding", expected: "expected", advocated: "advocated", unknown: "not stated" },
    noDomain: "no domain",
    open: ({ error, warning, info }) => `${counted(error, "error")}, ${warning} to verify, ${counted(info, "remark")}`,
    explained: (count) => String(count),
  },
  since: {
    heading: "Since the last check",
    counts: (on, added, gone, still) => `Beside the check of ${on}: ${added} new, ${gone} gone, ${still} still there.`,
    columns: ["Place", "Indicator", "Change", "Finding", "", ""],
    added: "new", gone: "gone",
  },
  unchecked: {
    heading: "Not checked, and settings of rules",
    none: "All rules were run; none is switched off or changed.",
    columns: ["", "Rule or table", "State", "Reason", "", ""],
    inapplicable: "not checked", crashed: "crashed", off: "off", offWhy: "Switched off on this workbook's sheet of settings; it was not checked.",
    changed: "changed", changedTo: (severity) => `On this workbook's sheet of settings every finding counts as “${severity}”.`,
  },
  basis: {
    heading: "Sources and conventions",
    convention: (title) => `${title} (a convention of this tool, no official rule)`,
    refer: (numbers) => `no. ${numbers.join(", ")}`,
    footer: "Page &P of &N",
  },
  item: {
    head: (place, subject, kind) => `${[place, subject].filter((part) => part !== "").join(", ")} (${kind}): `,
    labelled: (label, text) => `${label}: ${text}`,
  },
};
