import type { FlatText } from "./flat-text";
import { linkWordBefore, type LinkRole } from "./link-words";
import type { Moment } from "./moments";

/** What stands between a name and its number. */
export interface Link {
  /** Where the name ends. */
  readonly nameEnd: number;
  /** Where the words begin that belong to the number; the number's own place when there are none. */
  readonly rawStart: number;
  readonly roles: ReadonlySet<LinkRole>;
  /** A moment right before the number or its verb: "2015年的9.58%". */
  readonly moment: Moment | null;
}

/** Reads the words before a number, from right to left, down to the name. */
export function readLink({ text }: FlatText, from: number, valueStart: number, moments: readonly Moment[]): Link {
  const roles = new Set<LinkRole>();
  let end = valueStart;
  let rawStart = valueStart;
  let moment: Moment | null = null;
  while (end > from) {
    const time = moments.find((each) => each.start >= from && (each.end === end || (each.end === end - 1 && text.charAt(each.end) === "的")));
    if (time !== undefined) {
      if (time.isBase && roles.has("change")) rawStart = time.start;
      moment ??= time;
      end = time.start;
      continue;
    }
    const word = linkWordBefore(text, from, end);
    if (word === null) break;
    if (word.role === "change" && (roles.has("change") || roles.has("reach") || roles.has("limit"))) roles.add("filler");
    else roles.add(word.role);
    if (word.role === "limit" || word.role === "change" || (word.role === "pace" && roles.has("change"))) rawStart = word.start;
    end = word.start;
  }
  return { nameEnd: end, rawStart, roles, moment };
}

export const isLevel = ({ roles }: Link): boolean => !roles.has("change");
export const isFirm = ({ roles }: Link): boolean => roles.has("reach") || roles.has("limit");
