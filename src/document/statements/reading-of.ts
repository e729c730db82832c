import { readTarget } from "../../target/read-target";
import type { Change, Target } from "../../target/target";
import type { Claim } from "./claims";
import type { Moment } from "./moments";
import type { Name } from "./names";

/** Null for what turns out to be no value after all. */
export function readingOf({ part }: Claim, name: Name, raw: string, since: Moment | null): Target | null {
  if (/零|未发生|没有|无/.test(raw)) return { kind: "level", op: "=", value: 0 };
  const reading = withMore(raw, name.spelt);
  const wanted = part === "change" ? ["change"] : ["level", "range"];
  if (!wanted.includes(reading.kind)) return null;
  return reading.kind === "change" && since !== null && !YEAR_ON_YEAR.test(raw) ? measuredFrom(reading, since) : reading;
}

/** Says itself what it is measured from, whatever the sentence began with. */
const YEAR_ON_YEAR = /同比|环比/;

/** What the words of a change, or the two values it follows, say it is measured from. */
export const sinceOf = ({ link, since }: Claim): Moment | null => (link.moment?.isBase === true ? link.moment : since ?? null);

/** “十二五”末 is a year, which the number's own words need not say; 比前5年 is none, nor a base. */
function measuredFrom(change: Change, { year, from }: Moment): Change | null {
  if (from === "period") return year === null ? null : change;
  // 增长38.9% by itself is a year's; since a year it is the whole of it, unless it says 年均.
  if (year !== null) return { ...change, basis: year, per: change.basis === "previousYear" ? "period" : change.per };
  return typeof change.basis === "string" ? { ...change, basis: "previousYear", per: "year" } : change;
}

/** 1270多万人 is about so much, and a little more. */
function withMore(raw: string, indicator: string): Target {
  const plain = raw.replace(/(?<=超过|突破|达到)了/, "");
  const exact = plain.replace(/(?<=[\d百千万亿])[多余](?=\p{Script=Han})/u, "");
  const reading = readTarget(exact, { indicator });
  return exact !== plain && reading.kind === "level" && reading.op === "=" ? { ...reading, approx: true } : reading;
}
