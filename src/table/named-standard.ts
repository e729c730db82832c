import { findStandard } from "../catalogue/find-standard";
import type { Standard } from "../catalogue/standard";

/** One digit among Chinese words: the sign of a footnote that lost its height, or part of the name (第3产业). */
const STRAY = /(?<=[\u4e00-\u9fff])[1-9](?=[\u4e00-\u9fff])/g;

/** What a name is in the catalogue; where it is there only without a digit inside, that is a note's: 地表水质量3达到或好于Ⅲ类水体比例. */
export function namedStandard(name: string): { readonly name: string; readonly standard: Standard | null } {
  const standard = findStandard(name);
  if (standard !== null) return { name, standard };
  for (const { index } of name.matchAll(STRAY)) {
    const without = name.slice(0, index) + name.slice(index + 1);
    const found = findStandard(without);
    if (found !== null) return { name: without, standard: found };
  }
  return { name, standard };
}
