import { RISKS } from "../../../measures/risk/risk";
import { MEASURE_TEXT } from "../../../measures/text";
import type { ReportSection } from "../report-document";
import type { Counts } from "../text";
import { countsOf, hasTable, type Writing } from "../worded";

/** 总体意见: how much was checked and found, what to do, and how far it can be relied on. */
export function summary(writing: Writing): ReportSection {
  const { input: { subjects, settings, unread = [] }, text: { summary: words } } = writing;
  const indicators = subjects.reduce((sum, { table }) => sum + (table?.indicators.length ?? 0), 0);
  const binding = subjects.flatMap((subject) => subject.binding);
  const outcomes = subjects.flatMap((subject) => subject.outcomes);
  const counts = countsOf(subjects);
  const skipped = new Set(outcomes.filter(({ state }) => state === "inapplicable").map(({ rule }) => rule)).size;
  const crashed = new Set(outcomes.filter(({ state }) => state === "crashed").map(({ rule }) => rule)).size;
  const ran = outcomes.some(({ state }) => state === "ran");
  const risks = riskParts(writing);
  return {
    heading: words.heading,
    paragraphs: [
      (hasTable(writing) ? words.size(indicators, binding.length) : words.noTable) + words.found(counts),
      words.verdict[ran ? verdictOf(counts, hasTable(writing)) : "nothingRan"],
      ...(risks.length > 0 ? [words.risks(risks)] : []),
      ...(unread.length > 0 ? [words.unread(unread.length)] : []),
      ...(skipped + crashed + settings.off.length > 0 ? [words.limits(skipped, crashed, settings.off.length)] : []),
    ],
    table: null,
  };
}

const verdictOf = ({ error, warning }: Counts, withTable: boolean): "errors" | "warnings" | "clean" | "noTable" =>
  (error > 0 ? "errors" : !withTable ? "noTable" : warning > 0 ? "warnings" : "clean");

function riskParts({ input, language, text }: Writing): readonly string[] {
  const binding = input.subjects.flatMap((subject) => subject.binding);
  return RISKS.flatMap((risk) => {
    const names = binding.filter((each) => each.risk === risk).map(({ name }) => name);
    return names.length === 0 ? [] : [text.summary.risk(risk, MEASURE_TEXT[language].risks[risk], names)];
  });
}
