import type { SheetArea } from "../grid/area";
import type { FactValue } from "../rules/define";
import type { Diagnostic } from "./diagnostic";
import { sharedNames } from "../rules/shared-names";
import { mainTable } from "../table/recognise";
import type { IndicatorTable } from "../table/table";

/** What a finding's key is made of, so that it survives inserted rows and columns. */
export interface Labels {
  /** Names of the row and of what it is part of, never its number; of a finding in the text the name it is about. */
  row(indicator: number | null, facts: Readonly<Record<string, FactValue>>): string;
  /** Column label and, of a finding in a further table of a sheet, the table's name. */
  end(at: SheetArea): string;
  /** Whether row and column of a finding are the only ones of their names, so that another place cannot have its key. */
  readonly isOwn: (found: Pick<Diagnostic, "indicator">) => boolean;
}

export const TEXT_LABELS: Labels = { row: (_, facts) => String(facts["name"] ?? ""), end: () => "|", isOwn: () => false };

export function labelsOf(table: IndicatorTable, name: string): Labels {
  const ofTable = name === "" ? "" : `|${name}`;
  const headers = new Map(table.columns.map(({ column, header }) => [column, header]));
  const ends = new Map([...headers].map(([column, header]) => [column, `|${header}${ofTable}`]));
  const shared = sharedNames(table);
  const hasOwnHeaders = new Set(headers.values()).size === headers.size;
  return {
    isOwn: ({ indicator }) => hasOwnHeaders && indicator !== null && !shared.has(table.indicators[indicator]?.name ?? ""),
    row: (indicator) => {
      const row = table.indicators[indicator ?? -1];
      const whole = table.indicators[row?.parent ?? -1];
      return row === undefined ? "" : whole === undefined ? row.name : `${whole.name}/${row.name}`;
    },
    end: ({ column }) => ends.get(column) ?? `|${ofTable}`,
  };
}

/** What tells the tables of a sheet apart: nothing for its main one, else title or kind, with a number where these are the same. */
export function namesOnSheet(tables: readonly IndicatorTable[]): readonly string[] {
  const bySheet = new Map<string, IndicatorTable[]>();
  for (const table of tables) bySheet.set(table.sheet, [...bySheet.get(table.sheet) ?? [], table]);
  const mains = new Set([...bySheet.values()].map(mainTable));
  const taken = new Map<string, number>();
  return tables.map((table) => {
    if (mains.has(table)) return "";
    const name = table.title ?? table.kind;
    const id = `${table.sheet}\n${name}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}
