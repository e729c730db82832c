import type { Claim } from "./claims";
import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import type { Name } from "./names";
import type { Link } from "./read-link";

/** What is meant to be reached, and what is reached. */
export const MEANT: Link["roles"] = new Set(["reach", "intent"] as const);
export const REACHED: Link["roles"] = new Set(["reach"] as const);

/** Where a number stands in its clause, and from where on it is quoted with its words; the number itself where that is left out. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly quoted?: readonly [from: number, to: number];
}

/** Claims of the clause that begins at `from`, whose names and numbers were found by its shape: there is so much of what is named. */
export const levelClaims = (flat: FlatText, from: number, moment: Moment | null) =>
  (name: Name, { start, end, quoted: [first, last] = [start, end] }: Span, roles: Link["roles"]): Claim => ({
    name, moment, part: "level",
    raw: flat.written.slice(from + first, from + last),
    value: { start: from + start, end: from + end, boundAt: from + end, unit: null, isStart: false },
    link: { nameEnd: from + start, rawStart: from + start, roles, moment: null },
  });
