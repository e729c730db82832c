/** The shapes that scripts depend on: natures in Chinese, cells as addresses, null for what is not there. */
import { toA1 } from "../../grid/area";
import type { Statement } from "../../document/statements/statement";
import type { Figure, Indicator, IndicatorTable, Nature, TargetFigure } from "../../table/table";

export const NATURE_WORDS: Readonly<Record<Nature, string>> = { binding: "约束性", expected: "预期性", advocated: "倡导性" };

export const tableJson = ({ title, kind, plan, sheet, area, indicators }: IndicatorTable) => ({
  title, kind, plan, sheet, area: toA1(area), indicators: indicators.map((indicator) => indicatorJson(indicator, indicators)),
});

const indicatorJson = (indicator: Indicator, all: readonly Indicator[]) => ({
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
});

const figureJson = ({ year, raw, value, at }: Figure) => ({ year, raw, value, cell: toA1(at) });

const targetJson = ({ column, year, raw, target, at }: TargetFigure) => ({ column, year, raw, target, cell: toA1(at) });

export const statementJson = ({ indicator, standard, year, yearFrom, role, raw, reading, quote, line }: Statement) =>
  ({ indicator, standard, year, yearFrom, role, raw, target: reading, quote, line });
