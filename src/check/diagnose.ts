import { toA1 } from "../grid/area";
import type { Rule, RowFinding } from "../rules/define";
import type { Diagnostic } from "./diagnostic";
import type { Labels } from "./labels";

type Writable<Item> = { -readonly [Name in keyof Item]: Item[Name] };
const NOWHERE: Diagnostic["related"] = [];

/** Makes what a rule finds ready to be shown. What all its findings of a kind begin with is put together once. */
export function diagnosing({ id, sources, findings }: Pick<Rule, "id" | "sources" | "findings">, labels: Labels): (found: RowFinding, indicator: number | null) => Diagnostic {
  const kinds = new Map(Object.entries(findings).map(([finding, { severity }]) => [finding, { finding, severity, begin: `${id}|${finding}|` }]));
  return ({ finding, at, related, facts, said, fix }, indicator) => {
    const kind = kinds.get(finding);
    if (kind === undefined) throw new Error(`${id} finds ${finding}, which it does not declare`);
    const diagnostic: Writable<Diagnostic> = {
      rule: id, finding, severity: kind.severity, at, related: related ?? NOWHERE, indicator, facts: onOneLine(facts), sources,
      key: kind.begin + labels.row(indicator, facts) + labels.end(at),
    };
    if (said) diagnostic.said = said;
    if (fix) diagnostic.fix = fix;
    return diagnostic;
  };
}

function hasLineBreak(facts: RowFinding["facts"]): boolean {
  for (const name in facts) {
    const value = facts[name];
    if (typeof value === "string" && value.includes("\n")) return true;
  }
  return false;
}

/** Facts go into sentences: a cell's line breaks are spaces there. */
function onOneLine(facts: RowFinding["facts"]): RowFinding["facts"] {
  if (!hasLineBreak(facts)) return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === "string" ? value.replace(/\s*\n\s*/g, " ") : value]));
}

/** In the order of a sheet, each with a key of its own. Rules go down the rows: there are as many runs to merge as rules, however many findings. */
export const inOrder = (diagnostics: Diagnostic[], labels: Labels): readonly Diagnostic[] => numberTwins(diagnostics.sort(byPlace), labels);

/** Findings with the same key (two rows of one name) get a number, so that a key names one finding. */
function numberTwins(diagnostics: readonly Diagnostic[], { isOwn }: Labels): readonly Diagnostic[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic, index) => {
    // Most rows and columns have a name of their own: then only the finding before it can have the same key.
    if (isOwn(diagnostic) && !isTwin(diagnostic, diagnostics[index - 1]) && !isTwin(diagnostic, diagnostics[index + 1])) return diagnostic;
    const count = (seen.get(diagnostic.key) ?? 0) + 1;
    seen.set(diagnostic.key, count);
    return count === 1 ? diagnostic : { ...diagnostic, key: `${diagnostic.key}|${count}` };
  });
}

const isTwin = (a: Diagnostic, b: Diagnostic | undefined): boolean =>
  b !== undefined && a.at.row === b.at.row && a.at.column === b.at.column && a.rule === b.rule && a.finding === b.finding;

/** Down the sheet, then across; then by rule, so that the order of the rules does not show. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.at.row - b.at.row
    || a.at.column - b.at.column
    || compareText(a.rule, b.rule)
    || compareText(a.finding, b.finding)
    || compareText(toA1(a.at), toA1(b.at));
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
