import type { Language } from "../../grid/language";
import { en } from "./text.en";
import { zh } from "./text.zh";

/** Words of the summary picture, on the sheet and in the pane. */
export interface ChartText {
  readonly sheet: string;
  readonly title: (table: string) => string;
  /** What the bars are. */
  readonly value: Readonly<Record<"completion" | "change", string>>;
  readonly mark: string;
  /** How the figures are worked out. */
  readonly note: Readonly<Record<"completion" | "change", string>>;
  readonly checkedOn: (day: string) => string;
  readonly columns: { readonly domain: string; readonly name: string; readonly status: string; readonly way: string };
  readonly noDomain: string;
  readonly undetermined: (count: number) => string;
  /** Follows it; `more`: there are others. */
  readonly names: (names: readonly string[], more: boolean) => string;
  readonly why: string;
  /** A value of a year: "2020年43.2". */
  readonly at: (year: number, value: string) => string;
  readonly zeroBaseline: string;
  readonly noFigures: string;
  readonly footer: string;
}

export const CHART_TEXT: Readonly<Record<Language, ChartText>> = { zh, en };
