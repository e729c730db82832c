import type { Outcome } from "../../../check/diagnostic";
import { wordsOfRule } from "../../../rules/words";
import type { ReportRow, ReportSection } from "../report-document";
import type { Writing } from "../worded";

/** 未检查的内容和规则设置: what crashed, could not be checked, was switched off or weighed otherwise. */
export function unchecked({ input, language, text }: Writing): ReportSection {
  const words = text.unchecked;
  const title = (rule: string): string => wordsOfRule(rule, language)?.title ?? rule;
  const row = (rule: string, state: string, why: string): ReportRow => ({ cells: ["", title(rule), state, why, "", ""] });
  const seen = new Set<string>();
  const outcomes = input.subjects.flatMap((subject) => subject.outcomes.flatMap((outcome): readonly ReportRow[] => {
    const why = whyNot(outcome, language);
    const id = `${outcome.rule} ${why}`;
    if (why === null || seen.has(id)) return [];
    seen.add(id);
    return [row(outcome.rule, outcome.state === "crashed" ? words.crashed : words.inapplicable, why)];
  }));
  const off = input.settings.off.map((rule) => row(rule, words.off, words.offWhy));
  const changed = Object.entries(input.settings.severities)
    .filter(([rule]) => !input.settings.off.includes(rule))
    .map(([rule, severity]) => row(rule, words.changed, words.changedTo(text.severity[severity])));
  const rows = [...off, ...changed, ...outcomes];
  if (rows.length === 0) return { heading: words.heading, paragraphs: [words.none], table: null };
  return { heading: words.heading, paragraphs: [], table: { columns: words.columns, rows, inText: "table" } };
}

function whyNot(outcome: Outcome, language: Writing["language"]): string | null {
  if (outcome.state === "ran") return null;
  if (outcome.state === "crashed") return outcome.error;
  return wordsOfRule(outcome.rule, language)?.inapplicable?.[outcome.why] ?? outcome.why;
}
