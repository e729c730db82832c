const SCOPES = /户籍|常住|城镇|城乡|农村|乡村|流动|外来|重点人群/g;

const scopesIn = (text: string): readonly string[] => text.match(SCOPES) ?? [];

/** Whether a name in the text is not of another population than the row. */
export function sameScope(said: string, { name, scope }: { readonly name: string; readonly scope: string | null }): boolean {
  const row = scopesIn(`${name} ${scope ?? ""}`);
  return row.length === 0 || scopesIn(said).every((word) => row.includes(word));
}

/** Whether a name in the text says this row's population, and no other. */
export function namesScope(said: string, { name, scope }: { readonly name: string; readonly scope: string | null }): boolean {
  const [row, words] = [scopesIn(`${name} ${scope ?? ""}`), scopesIn(said)];
  return row.length > 0 && words.length > 0 && words.every((word) => row.includes(word));
}

/** Whether two names in a text are of one population, as far as they say. */
export function sameScopes(a: string, b: string): boolean {
  const [first, second] = [scopesIn(a), scopesIn(b)];
  return first.length === 0 || second.length === 0 || first.some((word) => second.includes(word));
}
