import type { Outcome } from "../../../check/diagnostic";
import { toA1 } from "../../../grid/area";
import { wordsOfRule } from "../../../rules/words";
import { UNREAD_WORDS } from "../../unread-words";
import type { Columns, ReportRow, ReportSection } from "../report-document";
import { linkTo, type Writing } from "../worded";

/** 未检查的内容和规则设置: tables that were not read, rules that crashed, could not be checked, was switched off or weighed otherwise. */
export function unchecked(writing: Writing): ReportSection {
  const { input, language, text } = writing;
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
  const unread = unreadRows(writing);
  const rows = [...unread, ...off, ...changed, ...outcomes];
  if (rows.length === 0) return { heading: words.heading, paragraphs: [words.none], table: null };
  return { heading: words.heading, paragraphs: [], table: { columns: unread.length > 0 ? withPlace(words.columns, text.findings.columns[0]) : words.columns, rows, inText: "table" } };
}

const withPlace = ([, ...others]: Columns, place: string): Columns => [place, ...others];

/** Tables whose figures nobody has checked come first. */
function unreadRows(writing: Writing): readonly ReportRow[] {
  const words = UNREAD_WORDS[writing.language];
  return (writing.input.unread ?? []).map(({ at, title, why }) => ({
    cells: [`${at.sheet}!${toA1(at)}`, words.table(title), words.state, words.why[why], "", ""],
    ...linkTo(at, writing),
  }));
}

function whyNot(outcome: Outcome, language: Writing["language"]): string | null {
  if (outcome.state === "ran") return null;
  if (outcome.state === "crashed") return outcome.error;
  return wordsOfRule(outcome.rule, language)?.inapplicable?.[outcome.why] ?? outcome.why;
}
