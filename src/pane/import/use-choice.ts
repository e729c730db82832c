import { useCallback, useMemo, useState } from "react";
import type { Correction } from "../../tasks/import/correct-row";
import { defaultPartners, defaultRows } from "../../tasks/import/default-choice";
import type { ImportPreview, Partner, TablePreview, TakenLine } from "../../tasks/import/preview";

/** What is taken of the table that is looked at. */
export interface Choice {
  readonly table: TablePreview | null;
  readonly rows: ReadonlySet<number>;
  /** Where rows without a baseline take it from. */
  readonly partners: ReadonlyMap<number, Partner>;
  readonly corrections: ReadonlyMap<number, Correction>;
  /** Lines that were overlooked and are taken for indicators, by their index among them: rows behind the table's own, in this order. */
  readonly taken: ReadonlyMap<number, TakenLine>;
  /** Lines that were overlooked and are not to be shown any more. */
  readonly ignored: ReadonlySet<number>;
}

/** What a person decided of one table; the rest follows from the preview. */
interface Decisions extends Pick<Choice, "corrections" | "taken" | "ignored"> {
  readonly rows: ReadonlySet<number> | null;
  /** Null: from none. */
  readonly partners: ReadonlyMap<number, Partner | null>;
}

export interface Choosing {
  readonly choice: Choice;
  readonly chooseTable: (key: string) => void;
  readonly setRows: (rows: ReadonlySet<number>) => void;
  readonly setPartner: (row: number, partner: Partner | null) => void;
  /** Null takes a correction back. */
  readonly setCorrection: (row: number, correction: Correction | null) => void;
  /** Makes an overlooked line a row. */
  readonly takeLine: (line: number, taken: TakenLine) => void;
  readonly setIgnored: (lines: ReadonlySet<number>) => void;
  /** Forgets every decision. */
  readonly reset: () => void;
}

const UNDECIDED: Decisions = { rows: null, partners: new Map(), corrections: new Map(), taken: new Map(), ignored: new Set() };

/**
 * What is taken of a preview. Decisions belong to their table: they outlast a look at another one, and another source
 * that is read beside it.
 */
export function useChoice(preview: ImportPreview | null): Choosing {
  const [wanted, setWanted] = useState<string | null>(null);
  const [decided, setDecided] = useState<ReadonlyMap<string, Decisions>>(new Map());
  const table = preview?.tables.find(({ key }) => key === wanted) ?? preview?.tables[0] ?? null;
  const decisions = (table && decided.get(table.key)) ?? UNDECIDED;
  const choice = useMemo(() => choiceOf(table, decisions), [table, decisions]);
  const decide = (next: Partial<Decisions>) => {
    if (table) setDecided(new Map(decided).set(table.key, { ...decisions, ...next }));
  };
  const reset = useCallback(() => {
    setWanted(null);
    setDecided(new Map());
  }, []);
  return {
    choice,
    chooseTable: setWanted,
    setRows: (rows) => decide({ rows }),
    setPartner: (row, partner) => decide({ partners: new Map(decisions.partners).set(row, partner) }),
    setCorrection: (row, correction) => {
      const corrections = new Map(decisions.corrections);
      if (correction === null) corrections.delete(row);
      else corrections.set(row, correction);
      // Who puts a row right wants it.
      decide({ corrections, rows: correction === null ? choice.rows : new Set(choice.rows).add(row) });
    },
    takeLine: (line, given) => {
      if (!table || decisions.taken.has(line)) return;
      const row = table.rows.length + decisions.taken.size;
      decide({ taken: new Map(decisions.taken).set(line, given), rows: new Set(choice.rows).add(row) });
    },
    setIgnored: (ignored) => decide({ ignored }),
    reset,
  };
}

function choiceOf(table: TablePreview | null, { rows, partners, ...rest }: Decisions): Choice {
  if (table === null) return { ...rest, table, rows: new Set(), partners: new Map() };
  const found = new Map(defaultPartners(table));
  for (const [row, partner] of partners) {
    if (partner === null) found.delete(row);
    else found.set(row, partner);
  }
  return { ...rest, table, rows: rows ?? defaultRows(table), partners: found };
}
