/**
 * Whether two figures in one unit are one, each known as exactly as it was written: 3.7 and 3.74, and in 亿斤 13.2 and
 * 13.16 (65.8万吨), but not 3.74 and 3.75.
 */
export function fitsRounding(a: number, b: number, rawA: string, rawB: string): boolean {
  const difference = Math.abs(a - b);
  const noise = 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (difference <= noise) return true;
  const [stepA, stepB] = [stepOf(a, rawA), stepOf(b, rawB)];
  return Math.abs(stepA - stepB) > 1e-9 * Math.max(stepA, stepB) && difference <= 0.5 * Math.max(stepA, stepB) + noise;
}

/** Not the year of 比2015年增长2.5倍. */
const NUMBER = /(?<!\d)(?!(?:19|20)\d\d年)\d[\d,]*(?:\.(\d+))?/g;

/** What the last digit of a figure, as it is written, is worth in the figure's unit: 0.002亿斤 of 65.8万吨. */
export function stepOf(value: number, raw: string): number {
  const written = [...raw.normalize("NFKC").matchAll(NUMBER)].map(([digits, decimals = ""]) => ({ number: Number(digits.replaceAll(",", "")), step: 10 ** -decimals.length }));
  const plain = written.find(({ number }) => number === Math.abs(value));
  const [first] = written;
  if (plain !== undefined || first === undefined || first.number === 0 || value === 0) return plain?.step ?? first?.step ?? 1;
  return first.step * Math.abs(value) / first.number;
}

/** How many decimals a number has. */
export const decimalsOf = (value: number): number => decimalsIn(String(value));

/** How many decimals the first number that has any is written with. */
export const decimalsIn = (raw: string): number => /\.(\d+)/.exec(raw)?.[1]?.length ?? 0;
