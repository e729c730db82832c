const decimalsIn = (raw: string): number => /\.(\d+)/.exec(raw.normalize("NFKC"))?.[1]?.length ?? 0;

/** Whether two figures are one, given with as many decimals as each was written with: 3.7 and 3.74. */
export function fitsRounding(a: number, b: number, rawA: string, rawB: string): boolean {
  const decimals = Math.min(decimalsIn(rawA), decimalsIn(rawB));
  const difference = Math.abs(a - b);
  if (difference <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))) return true;
  return decimalsIn(rawA) !== decimalsIn(rawB) && difference <= 0.5 * 10 ** -decimals + 1e-9;
}
