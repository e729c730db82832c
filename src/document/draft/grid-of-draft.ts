import { gridOf, type Grid } from "../../grid/grid";
import type { Language } from "../../grid/language";
import type { Draft, DraftRow, DraftValue } from "./draft";
import { DRAFT_EN } from "./text.en";
import type { DraftText } from "./text";
import { DRAFT_ZH } from "./text.zh";

/** The draft as a sheet: a title, a header and a row for each indicator, as any indicator table has them. */
export function gridOfDraft({ plan, rows }: Draft, sheet: string, language: Language = "zh"): Grid {
  const words = language === "zh" ? DRAFT_ZH : DRAFT_EN;
  const header = [
    words.number, words.name, words.unit, words.baseline(plan.baseYear), words.target(plan.targetYear), words.nature, words.source, words.remark,
  ];
  return gridOf(sheet, [[words.title(plan.name)], header, ...rows.map((row, at) => cellsOf(row, at + 1, words))]);
}

function cellsOf({ indicator, unit, baseline, target, doubts }: DraftRow, number: number, words: DraftText): (string | null)[] {
  const source = [from(baseline, words.from.baseline), from(target, words.from.target)].filter((text) => text !== null);
  return [
    String(number), indicator, unit, baseline?.raw ?? null, target?.raw ?? null, null,
    source.join(words.and), doubts.length === 0 ? null : doubts.map((doubt) => words.doubts[doubt]).join(words.and),
  ];
}

const from = (value: DraftValue | null, say: (line: number, quote: string) => string): string | null =>
  value === null ? null : say(value.statement.line, value.statement.quote);
