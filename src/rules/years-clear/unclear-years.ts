import { tellsMeasured } from "../../table/heading";
import type { Column, Figure, IndicatorTable } from "../../table/table";

const BARE_YEAR = /^(?:19|20)\d\d年?度?$/;
const DECIMALS = /\.\d*[1-9]/;

/**
 * Every year from a plan's base to its target is filled in, and neither headers nor title nor the figures themselves say
 * whether those between were measured or are to be reached. They are judged as measured: a person has to say.
 */
export function unclearYears({ kind, title, columns, plan, indicators }: IndicatorTable): readonly Column[] {
  if (kind !== "plan" || tellsMeasured(title ?? "") || !columns.some(({ role, year }) => role === "target" && year === plan.targetYear)) return [];
  const years = columns.filter(({ role, year, header }) => role === "actual" && year !== null && year > plan.baseYear && year < plan.targetYear && BARE_YEAR.test(header.trim()));
  if (years.length < 2 || years.length !== plan.targetYear - plan.baseYear - 1) return [];
  const figures = years.map(({ column }) => indicators.flatMap(({ actuals }) => actuals.filter(({ at, raw }) => at.column === column && raw !== null)));
  const isFilled = figures.every((each) => each.length * 5 >= indicators.length * 4);
  return isFilled && !areFiner(figures.flat(), indicators.flatMap(({ targets }) => targets.flatMap(({ raw }) => raw ?? []))) ? years : [];
}

/** So much finer than the targets that only measuring could have told them. */
function areFiner(figures: readonly Figure[], targets: readonly string[]): boolean {
  const share = (texts: readonly string[]): number => (texts.length === 0 ? 0 : texts.filter((text) => DECIMALS.test(text)).length / texts.length);
  const measured = share(figures.flatMap(({ raw }) => raw ?? []));
  return measured >= 0.4 && share(targets) <= measured / 3;
}
