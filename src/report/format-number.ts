/** A number as a person writes it: no float noise, at most four decimals, a real minus sign. */
export function formatNumber(value: number): string {
  const rounded = Number(value.toFixed(4));
  return String(Object.is(rounded, -0) ? 0 : rounded).replace("-", "−");
}

/** With its sign, for changes: "+0.3", "−2.5". */
export const formatChange = (value: number): string => (value > 0 ? "+" : "") + formatNumber(value);

/** A number with its unit; a unit that begins with a digit or a stroke (1/10万, /10万) stands apart from it. */
export const withUnit = (number: string, unit: string): string => (/^[\d/]/.test(unit) ? `${number} ${unit}` : number + unit);

/** A share as a percentage with one decimal: 0.1184 → "11.8%". */
export const formatShare = (share: number): string => `${formatNumber(Number((share * 100).toFixed(1)))}%`;
