import type { Claim } from "./claims";
import type { Clause } from "./clauses";
import type { FlatText } from "./flat-text";

const PLACE = /全(?:国|省|市|区|县|旗|州|镇|乡|域)|[我本](?:国|省|市|区|县|旗|州|镇|乡)|辖区(?:内)?|[市县]域内?/g;
/** Whose people are counted: never to be taken for one another. */
const PEOPLE = /(?:户籍|常住)(?:人口|居民|老年人|老人|儿童)?/;

/**
 * Whose number it is, as the text says it: 全区, 我市, 户籍人口. A place holds to the end of its sentence; the people
 * only for the number whose name or clause says them.
 */
export class ScopeContext {
  #place: string | null = null;

  nextSentence(): void {
    this.#place = null;
  }

  /** Null where the text does not say. */
  of({ text }: FlatText, { from }: Clause, { name, value }: Claim, titled: readonly string[]): string | null {
    const before = text.slice(from, value.start);
    const named = titled.find((place) => before.includes(place));
    this.#place = [...before.matchAll(PLACE)].at(-1)?.[0] ?? named ?? this.#place;
    const people = PEOPLE.exec(name.spelt)?.[0] ?? PEOPLE.exec(before)?.[0] ?? "";
    return `${this.#place ?? ""}${people}` || null;
  }
}
