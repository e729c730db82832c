import { TEXT_SHEET } from "../rules/define";
import type { Diagnostic, Run } from "./diagnostic";
import { weigh, type Weighed } from "./explanation";
import type { Review } from "./review";
import type { DossierRun, TableRun } from "./run-rules";
import { withSeverities } from "./settings";

export type Explanations = Omit<Weighed, "open">;

/** A dossier's run after what people said: `diagnostics` are the findings that stand. */
export interface ReviewedDossier {
  readonly tables: readonly (TableRun & { readonly explanations: Explanations })[];
  readonly text: Run & { readonly explanations: Explanations };
}

/** Weighs the explanations of a whole workbook, whose sheets may hold several tables. */
export function reviewDossier({ tables, text }: DossierRun, { explanations, settings }: Review): ReviewedDossier {
  const runs: readonly Run[] = [...tables, text].map((run) => ({ ...run, diagnostics: withSeverities(run.diagnostics, settings) }));
  const sheets = [...tables.map(({ table }) => table.sheet), TEXT_SHEET];
  const weighed = weigh(runs.flatMap(({ diagnostics }) => diagnostics), explanations, [...new Set(sheets)]);
  const shares = runs.map((run, index) => shareOf(run, weighed, sheets.indexOf(sheets[index] ?? "") === index ? sheets[index] : undefined));
  const reviewed = <R extends Run>(run: R, index: number): R & { explanations: Explanations } => {
    const { open = [], ...own } = shares[index] ?? weighed;
    return { ...run, diagnostics: open, explanations: own };
  };
  return { tables: tables.map(reviewed), text: reviewed(text, tables.length) };
}

/** What of the whole is about one run; explanations without a finding go to the first table of their sheet. */
function shareOf({ diagnostics }: Run, { open, explained, notCleared, gone }: Weighed, sheet: string | undefined): Weighed {
  const own = new Set<Diagnostic>(diagnostics);
  return {
    open: open.filter((diagnostic) => own.has(diagnostic)),
    explained: explained.filter(({ diagnostic }) => own.has(diagnostic)),
    notCleared: notCleared.filter(({ diagnostic }) => own.has(diagnostic)),
    gone: gone.filter((explanation) => explanation.sheet === sheet),
  };
}
