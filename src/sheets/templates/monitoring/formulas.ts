/** Computed cells of the monitoring sheet alone; see ../formulas.ts and ../progress.ts. */

interface YearCell {
  readonly key: string;
  readonly year: number;
}

/** The latest year first; the first that holds a number decides. */
const latest = (years: readonly YearCell[], give: (cell: YearCell) => string): string =>
  [...years].reduce((earlier, cell) => `IF(ISNUMBER({${cell.key}}),${give(cell)},${earlier})`, '""');

export const latestValue = (years: readonly YearCell[]): string => `=${latest(years, ({ key }) => `{${key}}`)}`;

export const latestYear = (years: readonly YearCell[]): string => `=${latest(years, ({ year }) => String(year))}`;

/** In per cent. */
export const timeProgress = (baseYear: number, targetYear: number): string =>
  `=IF(ISNUMBER({latestYear}),ROUND(({latestYear}-${baseYear})/${targetYear - baseYear}*100,6),"")`;

/** A straight line from the baseline through the latest value, carried on to the target year. */
export const projected = (baseYear: number, targetYear: number): string =>
  `=IF(AND(ISNUMBER({latest}),ISNUMBER({baseline})),ROUND({baseline}+({latest}-{baseline})/({latestYear}-${baseYear})*${targetYear - baseYear},6),"")`;

/** Where the straight line from baseline to target is after some of the years. */
export const straightLine = (passed: number, years: number): string =>
  `=IF(AND(ISNUMBER({baseline}),ISNUMBER({targetValue})),ROUND({baseline}+({targetValue}-{baseline})*${passed}/${years},6),"")`;
