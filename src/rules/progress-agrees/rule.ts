import { cellAt } from "../../grid/area";
import { meets } from "../../target/meets";
import type { Column } from "../../table/table";
import { advance } from "../advance";
import type { CheckContext } from "../context";
import { defineRule } from "../define";
import type { RowView } from "../row-view";
import { hasImpossible } from "../slips";
import { SAID_MET, SAYS_WHETHER, wordsBeside, type BesideByLine } from "../words-beside";
import { completionsOf, fits, latestOf, readCompletion, type Latest, type Method } from "./completions";

/** Columns of completions as numbers. */
const RATE = /完成率|完成比例|完成进度|完成程度|完成度|实现程度|实现率|完成百分比/;

/** Words for what keeps pace with time, or is ahead of it. */
const ON_TRACK = /^(?:已)?(?:基本)?(?:符合|达到|好于|优于|快于|超过|超出|高于)(?:了)?(?:预期|时间|序时|规划|进度|要求)|^(?:进展|总体|实施)*(?:正常|顺利|良好)$|^按(?:序时|计划|进度)/;
const AHEAD = /^(?:已)?(?:好于|优于|快于|超过|超出|高于)/;
const BEHIND = /滞后|落后|未达|未完成|没有完成|未实现|偏慢|缓慢|不及预期|低于预期|难以/;

/** From so many rows that fit one way of reckoning on, the table is taken to reckon so. */
const FEWEST = 2;

/** What a table says of how far it has come is what its figures say. */
export const progressAgrees = defineRule({
  id: "progress-agrees",
  sources: ["tableForm"],
  findings: {
    completionDiffers: { severity: "warning", facts: ["name", "raw", "computed", "actual", "target"] },
    saidMet: { severity: "error", facts: ["name", "said", "actual", "target"] },
    saidOnTrack: { severity: "warning", facts: ["name", "said", "actual", "baseline", "target"] },
    saidAhead: { severity: "warning", facts: ["name", "said", "completion", "time"] },
    saidBehind: { severity: "warning", facts: ["name", "said", "actual", "target"] },
  },
  inapplicable: ({ table: { columns } }) => (columns.some(({ header }) => SAYS_WHETHER.test(header) || RATE.test(header)) ? null : "noColumn"),
  given: (context) => {
    const { table, grid, settings } = context;
    const rates = wordsBeside(table, grid, isRate, (text) => readCompletion(text) !== null);
    return {
      baseYear: table.plan.baseYear, targetYear: table.plan.targetYear, tolerance: settings.approxTolerance,
      rates, method: methodOf(context, rates),
      words: wordsBeside(table, grid, ({ header }) => SAYS_WHETHER.test(header) && !RATE.test(header), table.kind === "completion" ? isBehind : isVerdict),
    };
  },
  row(row, report, { baseYear, targetYear, tolerance, rates, method, words }) {
    const { indicator: { name, at: { row: line, sheet } }, bound, direction, baseline, goal } = row;
    const rate = rates[line];
    const word = words[line];
    if (goal === null || !bound.ok || (rate === undefined && word === undefined) || hasImpossible(row)) return;
    const latest = latestOf(row, baseYear);
    if (latest === null) return;
    const facts = { name, actual: latest.raw, target: goal.raw };
    const differing = rate === undefined || method === null ? null : differingFrom(row, latest, rate.text, method);
    if (rate !== undefined && differing !== null) report({ finding: "completionDiffers", at: cellAt(sheet, line, rate.column), related: [goal.at], facts: { ...facts, raw: rate.text, computed: differing } });
    if (word === undefined) return;
    const at = cellAt(sheet, line, word.column);
    const met = meets(bound.value, latest.value, { direction, tolerance });
    if (SAID_MET.test(word.text)) {
      if (met === false || met === null && isOnTheWay(row, latest)) report({ finding: "saidMet", at, related: [goal.at], facts: { ...facts, said: word.text } });
    } else if (BEHIND.test(word.text)) {
      if (met === true && !row.directionGuessed) report({ finding: "saidBehind", at, related: [goal.at], facts: { ...facts, said: word.text } });
    } else if (met === false && baseline !== null && !row.countedFromNothing && (direction === "higher" || direction === "lower")) {
      if (advance(baseline, latest.value, direction) < 0) report({ finding: "saidOnTrack", at, related: [goal.at], facts: { ...facts, baseline, said: word.text } });
      else if (AHEAD.test(word.text)) {
        const completion = percentOf((latest.value - baseline) / (bound.value.value - baseline));
        const time = percentOf((latest.year - baseYear) / (targetYear - baseYear));
        if (completion < time) report({ finding: "saidAhead", at, related: [goal.at], facts: { name, said: word.text, completion, time } });
      }
    }
  },
});

const isBehind = (text: string): boolean => text.length <= LONGEST_VERDICT && BEHIND.test(text);

/** That a plan which is over met its targets is another rule's to look at. */
const isVerdict = (text: string): boolean => isBehind(text) || SAID_MET.test(text) || ON_TRACK.test(text);

/** Longer texts give reasons, and may speak of something else. */
const LONGEST_VERDICT = 12;

const isRate = ({ header }: Column): boolean => RATE.test(header);

/** Between the baseline and the target, whichever way is better. */
const isOnTheWay = ({ baseline, bound }: RowView, { value }: Latest): boolean =>
  baseline !== null && bound.ok && (value - baseline) * (bound.value.value - value) > 0;

const percentOf = (share: number): number => Number((share * 100).toFixed(1));

/** How the table works its completions out, as most of its rows show; null where they do not. */
function methodOf({ rows, table }: CheckContext, rates: BesideByLine): Method | null {
  const fitting: Record<Method, number> = { way: 0, share: 0 };
  let [told, right] = [0, 0];
  for (const row of rows) {
    const rate = rates[row.indicator.at.row];
    const stated = rate === undefined ? null : readCompletion(rate.text);
    const latest = stated === null ? null : latestOf(row, table.plan.baseYear);
    if (stated === null || latest === null) continue;
    const completions = completionsOf(row, latest);
    if (completions.length === 0) continue;
    told += 1;
    if (fits(stated, completions)) right += 1;
    for (const method of METHODS) if (fits(stated, completions.filter((each) => each.method === method))) fitting[method] += 1;
  }
  if (right < FEWEST || right * 2 <= told) return null;
  return fitting.way >= fitting.share ? "way" : "share";
}

const METHODS: readonly Method[] = ["way", "share"];

/** What a row's completion comes to, where that is not what is stated. */
function differingFrom(row: RowView, latest: Latest, text: string, method: Method): number | null {
  const stated = readCompletion(text);
  const completions = completionsOf(row, latest);
  const own = completions.find((each) => each.method === method);
  if (stated === null || own === undefined || fits(stated, completions)) return null;
  return Number(own.value.toFixed(1));
}
