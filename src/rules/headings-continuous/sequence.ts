import type { NumberedLine } from "../../table/numbered-line";

/** What a number is where another was expected. */
export type Slip = { readonly kind: "skipped"; readonly missing: readonly number[] } | { readonly kind: "repeated" };

/** A jump further than this is another list rather than a gap. */
const FARTHEST = 3;
/** Lists within lists: more are not remembered. */
const DEEPEST = 8;

/**
 * The numbers of one style, in order. A 1 begins a new list at any time; the lists before it may go on later, since
 * items are numbered within their heading in some plans and through the whole plan in others.
 */
export class Sequence {
  #lists: NumberedLine[] = [];
  #fresh: boolean;

  /** @param fresh a heading above these came before the first of them */
  constructor(fresh: boolean) {
    this.#fresh = fresh;
  }

  get last(): NumberedLine | null {
    return this.#lists.at(-1) ?? null;
  }

  /** A heading above these came: the first of them is 1, or goes on from the ones before. */
  refresh(): void {
    this.#fresh = true;
  }

  take(line: NumberedLine): Slip | null {
    const { last } = this;
    const isFirst = this.#fresh;
    this.#fresh = false;
    const { number } = line;
    const open = this.#lists.findLastIndex((each) => each.number + 1 === number);
    if (number !== 1 && open !== -1) {
      this.#lists = [...this.#lists.filter((_, at) => at !== open), line];
      return null;
    }
    if (isFirst) {
      this.#lists = [line];
      return number === 2 ? { kind: "skipped", missing: [1] } : null;
    }
    const isOfLast = last !== null && number >= last.number && number - last.number - 1 <= FARTHEST;
    if (number === 1 || last === null || !isOfLast) {
      this.#lists = [...this.#lists.slice(1 - DEEPEST), line];
      return null;
    }
    this.#lists = [...this.#lists.slice(0, -1), line];
    if (number === last.number) return line.title === last.title ? null : { kind: "repeated" };
    return { kind: "skipped", missing: Array.from({ length: number - last.number - 1 }, (_, at) => last.number + 1 + at) };
  }
}
