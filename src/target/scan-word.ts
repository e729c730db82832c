import { WORDS, type Word } from "./words";

/** Words by the code of their first character, longest first. */
const BY_FIRST: ReadonlyMap<number, readonly Word[]> = (() => {
  const map = new Map<number, Word[]>();
  for (const word of WORDS) {
    const first = word.text.charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  for (const list of map.values()) list.sort((a, b) => b.text.length - a.text.length);
  return map;
})();

export const WORD_STARTS: readonly number[] = [...BY_FIRST.keys()];

/** The longest word of the tables that begins here. */
export const scanWord = (text: string, at: number): Word | null => {
  const words = BY_FIRST.get(text.charCodeAt(at));
  if (words === undefined) return null;
  const second = text.charCodeAt(at + 1);
  for (const word of words) {
    if (word.text.length === 1 || (word.text.charCodeAt(1) === second && (word.text.length === 2 || text.startsWith(word.text, at)))) return word;
  }
  return null;
};
