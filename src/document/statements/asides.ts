import type { Claim } from "./claims";
import type { FlatText } from "./flat-text";
import type { Link } from "./read-link";
import type { Moment } from "./moments";
import { valuesIn } from "./values";

const LONGEST_ASIDE = 30;
const IS = /^(?:的?(?:为|是|达到?|:|值|数值|实际)?)$/;

/** 85%以上（2020年为83.5%）: the value of another year, in brackets. */
export function asideOf(flat: FlatText, claim: Claim | undefined, moments: readonly Moment[]): Claim | null {
  const open = claim?.value.end ?? 0;
  if (claim === undefined || flat.text.charAt(open) !== "(") return null;
  const close = flat.text.indexOf(")", open);
  const moment = moments.find(({ start, isBase }) => !isBase && start === open + 1);
  if (moment === undefined || close > open + LONGEST_ASIDE) return null;
  const [value, ...others] = valuesIn(flat, moment.end, close);
  if (value === undefined || others.length > 0 || value.end !== close || !IS.test(flat.text.slice(moment.end, value.start))) return null;
  const link: Link = { nameEnd: moment.start, rawStart: value.start, roles: new Set(), moment };
  return { name: claim.name, value, raw: flat.written.slice(value.start, value.end), link, moment, part: "level", aside: true };
}
