import type { Language } from "../../grid/language";
import type { ColumnRole, Indicator, Nature } from "../../table/table";
import type { Direction, ResolveFault } from "../../tasks/explain-cell";
import { en } from "./messages.en";
import { zh } from "./messages.zh";

/** The words of 解释此单元格. Closed, so that a sentence missing in one language does not compile. */
export interface ExplainMessages {
  readonly title: string;
  readonly back: string;
  readonly reading: string;
  readonly cell: (address: string) => string;
  readonly blank: string;
  readonly noTable: string;
  readonly outside: (address: string) => string;
  readonly header: string;
  /** Headings of the parts. */
  readonly what: string;
  readonly read: string;
  readonly judged: string;
  readonly found: string;
  readonly standard: string;
  readonly indicator: string;
  readonly partOf: (whole: string) => string;
  readonly column: string;
  readonly noColumn: string;
  readonly columnIs: (header: string, role: ColumnRole, year: number | null) => string;
  readonly domain: string;
  readonly scope: string;
  readonly nature: string;
  readonly natures: Readonly<Record<Nature, string>>;
  readonly unit: string;
  readonly noUnit: string;
  /** Follows the unit. */
  readonly unitFrom: Readonly<Record<NonNullable<Indicator["unitFrom"]>, string>>;
  readonly direction: string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly directionUnknown: string;
  readonly directionGuessed: string;
  /** How the cell's text was read. */
  readonly asText: string;
  readonly asRead: string;
  readonly nothingToRead: string;
  readonly unreadHint: string;
  readonly notValue: string;
  readonly worksOut: string;
  readonly notWorkedOut: (why: string) => string;
  readonly faults: Readonly<Record<ResolveFault, string>>;
  readonly step: string;
  readonly figures: string;
  readonly status: string;
  readonly risk: string;
  readonly convention: string;
  readonly reasons: string;
  readonly listed: (parts: readonly string[]) => string;
  readonly findingsHere: (count: number) => string;
  readonly findingsBesides: (count: number) => string;
  readonly noFindings: string;
  readonly notRun: string;
  readonly rules: (ran: number, notRun: number) => string;
  readonly severities: { readonly error: string; readonly warning: string; readonly info: string };
  readonly standardName: string;
  readonly national: string;
  readonly nationalIs: (plan: string, target: string) => string;
  readonly nationalBase: (year: number, base: string) => string;
  readonly source: string;
  readonly unverified: string;
  readonly notInCatalogue: string;
}

export const EXPLAIN_MESSAGES: Readonly<Record<Language, ExplainMessages>> = { zh, en };
