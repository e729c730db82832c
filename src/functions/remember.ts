/** Texts remembered at most; a sheet has far fewer. */
const LIMIT = 20_000;

/** A function of a text that keeps what it worked out; when it holds too much it begins anew. */
export function remember<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = work(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, value);
    return value;
  };
}
