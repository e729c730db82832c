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
  const steps = new Int32Array(mask + 1);
  const ends = new Uint16Array(mask + 1);
  const found: (Entry | undefined)[] = Array.from({ length: nodes + ROOT }, () => undefined);

  /** Where the step stands, or the empty slot where it would. */
  const slotOf = (node: number, code: number): number => {
    const step = (node << 16) | code;
    let slot = (Math.imul(step, 0x9e3779b1) >>> 12) & mask;
    while (steps[slot] !== step && steps[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  };

  let last = ROOT;
  for (const entry of entries) {
    let node = ROOT;
    for (let i = 0; i < entry.text.length; i += 1) {
      const code = entry.text.charCodeAt(i);
      const slot = slotOf(node, code);
      if (steps[slot] === 0) {
        steps[slot] = (node << 16) | code;
        ends[slot] = last += 1;
      }
      node = ends[slot] ?? 0;
    }
    found[node] ??= entry;
  }

  return {
    starts: [...new Set(entries.map(({ text }) => text.charAt(0)))].join(""),
    longestAt: (text, at) => {
      let longest: Entry | undefined;
      let node = ROOT;
      for (let i = at; i < text.length; i += 1) {
        node = ends[slotOf(node, text.charCodeAt(i))] ?? 0;
        if (node === 0) break;
        longest = found[node] ?? longest;
      }
      return longest;
    },
  };
};
