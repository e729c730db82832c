const decimalsIn = (raw: string): number => /\.(\d+)/.exec(raw.normalize("NFKC"))?.[1]?.length ?? 0;

/** Whether two figures are one, given with as many decimals as each was written with: 3.7 and 3.74. */
export function fitsRounding(a: number, b: number, rawA: string, rawB: string): boolean {
  const decimals = Math.min(decimalsIn(rawA), decimalsIn(rawB));
  const difference = Math.abs(a - b);
  if (difference <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))) return true;
  return decimalsIn(rawA) !== decimalsIn(rawB) && difference <= 0.5 * 10 ** -decimals + 1e-9;
}

const SCOPES = /户籍|常住|城镇|城乡|农村|乡村|流动|外来|重点人群/g;

const scopesIn = (text: string): readonly string[] => text.match(SCOPES) ?? [];

/** Whether a name in the text is not of another population than the row. */
export function sameScope(said: string, { name, scope }: { readonly name: string; readonly scope: string | null }): boolean {
  const row = scopesIn(`${name} ${scope ?? ""}`);
  return row.length === 0 || scopesIn(said).every((word) => row.includes(word));
}

/** Whether two names in a text are of one population, as far as they say. */
export function sameScopes(a: string, b: string): boolean {
  const [first, second] = [scopesIn(a), scopesIn(b)];
  return first.length === 0 || second.length === 0 || first.some((word) => second.includes(word));
}
