import type { Fulfilment } from "../../table/fulfilment";
import type { CheckContext } from "../context";
import { cellAt } from "../../grid/area";
import { defineTextRule, TEXT_SHEET } from "../define";
import { endOf, type Ended } from "../end-of";
import { SAID_MET, SAID_MISSED, SAYS_WHETHER, wordsBeside } from "../words-beside";

/** From this share of targets missed on, 基本完成 is too much said: a convention of this tool. */
const TOO_MANY = 0.25;
/** So many of the missed are named. */
const NAMED = 3;

/** Where the text says that the targets of a plan were reached, the table of how it ended says so as well. */
export const textFulfilmentHolds = defineTextRule({
  id: "text-fulfilment-holds",
  sources: ["outline11", "tableForm"],
  findings: {
    notAll: { severity: "error", facts: ["quote", "line", "missed", "judged", "names"] },
    notDone: { severity: "warning", facts: ["quote", "line", "missed", "judged", "names"] },
    notMostly: { severity: "warning", facts: ["quote", "line", "missed", "judged", "names"] },
    countsDoNotAddUp: { severity: "error", facts: ["line", "total", "done", "undone", "sum"] },
    countsDiffer: { severity: "warning", facts: ["line", "done", "undone", "missed", "judged", "names"] },
  },
  inapplicable: ({ dossier: { fulfilments = [] }, tables }) =>
    (fulfilments.length === 0 ? "notSaid" : tables.some(({ table }) => table.kind === "completion") || fulfilments.some(({ as }) => as === "counted") ? null : "noCompletion"),
  *check({ dossier: { fulfilments = [] }, tables }) {
    for (const said of fulfilments) {
      const { quote, line, counts } = said;
      const place = { at: cellAt(TEXT_SHEET, line - 1, 0), indicator: null, said: [{ line, quote }] };
      const meant = tables.filter(({ table }) => isMeant(said, table));
      const ended = meant.flatMap((table) => endsIn(table, said));
      const missed = ended.filter(({ met }) => met === false);
      const names = missed.slice(0, NAMED).map(({ name }) => `“${name}”`).join("、");
      const related = missed.map(({ actual }) => actual.at);
      if (counts !== undefined) {
        const { total, done, undone } = counts;
        const rows = meant.reduce((sum, { table }) => sum + table.indicators.length, 0);
        if (undone !== null && done + undone !== total) yield { ...place, finding: "countsDoNotAddUp", facts: { line, total, done, undone, sum: done + undone } };
        // What cannot be told of a row may be either; a table of other rows counts otherwise.
        else if (rows === total && (total - done < missed.length || total - done > missed.length + rows - ended.length)) {
          yield { ...place, related, finding: "countsDiffer", facts: { line, done, undone: total - done, missed: missed.length, judged: ended.length, names } };
        }
        continue;
      }
      const finding = missed.length === 0 ? null : findingOf(said, missed.length / ended.length);
      if (finding !== null) yield { ...place, finding, related, facts: { quote, line, missed: missed.length, judged: ended.length, names } };
    }
  },
});

/** What names no plan is said of the one that is over, whose table stands beside it. */
const isMeant = ({ plan }: Fulfilment, { kind, plan: own }: CheckContext["table"]): boolean =>
  kind === "completion" && (plan === null || plan === own.name);

/** The rows of which it can be told whether they were met: by their numbers, else by what the table says of them. */
function endsIn({ rows, table, grid, settings }: CheckContext, { nature }: Fulfilment): readonly (Ended & { readonly name: string })[] {
  const words = wordsBeside(table, grid, ({ header }) => SAYS_WHETHER.test(header), (text) => SAID_MET.test(text) || SAID_MISSED.test(text));
  return rows.flatMap((row) => {
    const { indicator } = row;
    if (nature !== null && indicator.nature !== nature) return [];
    const ended = endOf(row, table.plan.targetYear, settings.approxTolerance);
    const word = words[indicator.at.row];
    const met = ended?.met ?? (word === undefined ? null : SAID_MET.test(word.text));
    return ended === null || met === null ? [] : [{ ...ended, met, name: indicator.name }];
  });
}

function findingOf({ of, as }: Fulfilment, share: number): "notAll" | "notDone" | "notMostly" | null {
  if (as === "mostly") return share >= TOO_MANY ? "notMostly" : null;
  return as === "all" && of === "targets" ? "notAll" : "notDone";
}
