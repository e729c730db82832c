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
