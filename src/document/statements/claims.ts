import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import type { Link } from "./read-link";
import { nameOf, together, type Name } from "./names";
import type { Value } from "./values";

/** A name and a number that a clause brings together; still to be judged. */
export interface Claim {
  readonly name: Name;
  readonly value: Value;
  /** The number with its words, as written. */
  readonly raw: string;
  readonly link: Link;
  /** Said with the number itself; null where the context has to say. */
  readonly moment: Moment | null;
  /** `start`: 从A提高到B gives A. `change`: by how much, not how much. */
  readonly part: "level" | "start" | "change";
  /** Of a change that follows its two values: when it began. */
  readonly since?: Moment;
  /** Of a start: what the whole change is of: 2020年覆盖率由61%提高到65%. */
  readonly frame?: Moment;
  /** Said in brackets behind another value: its moment is for itself alone. */
  readonly aside?: true;
}

/** The name in a stretch of text, without the moments that stand in it. */
export function nameIn(flat: FlatText, from: number, to: number, moments: readonly Moment[]): Name {
  const pieces: Name[] = [];
  let at = from;
  for (const { start, end } of moments) {
    if (start < at || end > to) continue;
    pieces.push(nameOf(flat.text.slice(at, start), flat.written.slice(at, start)));
    at = end;
  }
  pieces.push(nameOf(flat.text.slice(at, to), flat.written.slice(at, to)));
  return together(...pieces);
}
