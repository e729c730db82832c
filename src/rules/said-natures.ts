import { cleanName } from "../table/clean-name";
import type { Indicator, IndicatorTable } from "../table/table";

/** Said behind the name: 森林覆盖率（%）【约束性】. */
const behindName = ({ nature, rawNature, rawName }: Indicator): boolean =>
  nature !== null && rawNature === null && /[约预倡]/.test(rawName) && cleanName(rawName).nature !== null;

/** Whether a table without a column of natures says them all the same, in names, signs or headings. */
export const saysNatures = ({ indicators }: IndicatorTable): boolean => {
  const said = indicators.filter(({ nature }) => nature !== null);
  return said.some(({ nature }) => nature === "binding") || said.length * 2 > indicators.length;
};

/** Whether a table says natures behind the names, of those that bind and of the others: a row that says none has been left out. */
export const saysNaturesInNames = ({ indicators }: IndicatorTable): boolean => {
  const said = indicators.filter(behindName);
  return said.length * 2 > indicators.length && new Set(said.map(({ nature }) => nature)).size > 1;
};
