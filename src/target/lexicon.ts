/** Finds the longest word of a list that begins at a place of a text. */
export interface Lexicon<Entry> {
  longestAt(text: string, at: number): Entry | undefined;
  /** The first character of every word. */
  readonly starts: string;
}

const ROOT = 1;
/** Slots for each node: half-empty tables are found in at once or in vain. */
const ROOM = 4;

/**
 * A trie of all words in flat arrays: a step for each character of the word found, however many words there are.
 * A step from node n over character c stands where n and c hash to. Of two entries with one text the first counts.
 */
export const lexiconOf = <Entry extends { readonly text: string }>(entries: readonly Entry[]): Lexicon<Entry> => {
  const nodes = entries.reduce((count, { text }) => count + text.length, ROOT);
  const mask = 2 ** Math.ceil(Math.log2(nodes * ROOM)) - 1;
  /** Step and end side by side: what is read together. */
  const table = new Int32Array(2 * (mask + 1));
  const found: (Entry | undefined)[] = Array.from({ length: nodes + ROOT }, () => undefined);

  /** Where the step stands, or the empty place where it would. */
  const slotOf = (node: number, code: number): number => {
    const step = (node << 16) | code;
    let slot = (Math.imul(step, 0x9e3779b1) >>> 12) & mask;
    while (table[2 * slot] !== step && table[2 * slot] !== 0) slot = (slot + 1) & mask;
    return 2 * slot;
  };

  let last = ROOT;
  for (const entry of entries) {
    let node = ROOT;
    for (let i = 0; i < entry.text.length; i += 1) {
      const code = entry.text.charCodeAt(i);
      const slot = slotOf(node, code);
      if (table[slot] === 0) {
        table[slot] = (node << 16) | code;
        table[slot + 1] = last += 1;
      }
      node = table[slot + 1] ?? 0;
    }
    found[node] ??= entry;
  }

  return {
    starts: [...new Set(entries.map(({ text }) => text.charAt(0)))].join(""),
    longestAt: (text, at) => {
      let longest: Entry | undefined;
      let node = ROOT;
      for (let i = at; i < text.length; i += 1) {
        node = table[slotOf(node, text.charCodeAt(i)) + 1] ?? 0;
        if (node === 0) break;
        longest = found[node] ?? longest;
      }
      return longest;
    },
  };
};
