/** The shapes that scripts depend on: natures in Chinese, cells as addresses, null for what is not there. */
import { toA1 } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import type { Language } from "../../grid/language";
import { describeUnread } from "../../report/describe-unread";
import type { UnreadTable } from "../../table/unread-tables";
import type { Subject } from "../../rules/dossier";
import type { Statement } from "../../document/statements/statement";
import type { Figure, Indicator, Nature, TargetFigure } from "../../table/table";
import { lineOf } from "./place";

export const NATURE_WORDS: Readonly<Record<Nature, string>> = { binding: "约束性", expected: "预期性", advocated: "倡导性" };

export const tableJson = ({ table: { title, kind, plan, sheet, area, indicators }, grid }: Subject) => ({
  title, kind, plan, sheet, area: toA1(area), indicators: indicators.map((indicator) => indicatorJson(indicator, indicators, grid)),
});

const indicatorJson = (indicator: Indicator, all: readonly Indicator[], grid: Grid | null) => ({
  number: indicator.number,
  name: indicator.name,
  unit: indicator.unit,
  domain: indicator.domain,
  scope: indicator.scope,
  nature: indicator.nature === null ? null : NATURE_WORDS[indicator.nature],
  isSub: indicator.isSub,
  parent: indicator.parent === null ? null : all[indicator.parent]?.name ?? null,
  baseline: indicator.baseline === null ? null : figureJson(indicator.baseline),
  actuals: indicator.actuals.map(figureJson),
  targets: indicator.targets.map(targetJson),
  cell: toA1(indicator.at),
  /** Of a table in a text, whose cells have no addresses of their own: the line. */
  ...lineJson(lineOf(grid, indicator.at.row)),
});

export const lineJson = (line: number | null): { readonly line?: number } => (line === null ? {} : { line });

/** A table of figures that was not read, and why. */
export const unreadJson = (table: UnreadTable, language: Language) => ({
  sheet: table.at.sheet, cell: toA1(table.at), title: table.title, why: table.why, message: describeUnread(table, language),
});

const figureJson = ({ year, raw, value, at }: Figure) => ({ year, raw, value, cell: toA1(at) });

const targetJson = ({ column, year, raw, target, at }: TargetFigure) => ({ column, year, raw, target, cell: toA1(at) });

export const statementJson = ({ indicator, standard, year, yearFrom, role, scope, growth, raw, reading, quote, line }: Statement) =>
  ({ indicator, standard, year, yearFrom, role, scope: scope ?? null, growth: growth ?? null, raw, target: reading, quote, line });
