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

/** 增长不低于6%, 提高约1.2个百分点: the bound is of the change; 持续提高，保持在 and 提升不低于95% are of the level. */
const BOUNDS_ONE = /^(?:约|大约|约为|接近|近|逾|超|超过|至少)$/;
const BY_HOW_MUCH = /^(?:增长|增加|下降|降低|减少|递增|削减|压减)/;
const KEPT = /[在定持]$/;

/** Reads the words before a number, from right to left, down to the name. */
export function readLink({ text }: FlatText, from: number, valueStart: number, moments: readonly Moment[]): Link {
  const roles = new Set<LinkRole>();
  let end = valueStart;
  let rawStart = valueStart;
  let moment: Moment | null = null;
  let bound = "";
  while (end > from) {
    const time = moments.find((each) => each.start >= from && (each.end === end || (each.end === end - 1 && text.charAt(each.end) === "的")));
    if (time !== undefined) {
      if (time.isBase && roles.has("change")) rawStart = time.start;
      // 从2015年的76.7岁，提高至…: where it began, though the clause ends.
      if (roles.size === 0 && /[从由]/.test(text.charAt(time.start))) roles.add("from");
      moment ??= time;
      end = time.start;
      continue;
    }
    const word = linkWordBefore(text, from, end);
    if (word === null) break;
    const written = text.slice(word.start, end);
    if (word.role === "limit") bound = written;
    const isOfLevel = roles.has("reach") || (bound !== "" && !BOUNDS_ONE.test(bound) && (KEPT.test(bound) || !BY_HOW_MUCH.test(written)));
    if (word.role === "change" && (roles.has("change") || isOfLevel)) roles.add("filler");
    else roles.add(word.role);
    if (word.role === "limit" || word.role === "change" || word.role === "against" || (word.role === "pace" && (roles.has("change") || written !== "累计"))) rawStart = word.start;
    end = word.start;
  }
  return { nameEnd: end, rawStart, roles, moment };
}

export const isFirm = ({ roles }: Link): boolean => roles.has("reach") || roles.has("limit");
