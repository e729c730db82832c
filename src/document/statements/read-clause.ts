import { asideOf } from "./asides";
import { nameIn, type Claim } from "./claims";
import type { Clause } from "./clauses";
import type { TimeContext } from "./context";
import type { FlatText } from "./flat-text";
import { grownNames, grownSince, isPaceNoun, isShort, isUnnamed, lastOfTimes, leavesOpen, namesAnother, paceNames, remember, saidBy, type Said } from "./growth";
import { namesFor, namesSharing } from "./name-lists";
import { cleaned, isChangeable, isDeed, isIndicator, isMeasured, isShare, isWellFormed, type Firmness, type Name } from "./names";
import { isFirm, readLink, type Link } from "./read-link";
import type { Moment } from "./moments";
import { alsoAdded, asPart, isMerePart, yearBehind } from "./parts";
import { ratedAsBefore } from "./per-people";
import { sharesOf } from "./shares";
import { valuesIn, type Value } from "./values";

/** What one clause of a sentence leaves to the next. */
export interface Thread {
  /** What the last numbers were said of; a clause without a name goes on about the last, 降至A、B、C about all of them. */
  readonly names: readonly Name[];
  /** The numbers that a change in a clause of its own can be of. */
  readonly said: readonly Said[];
  /** What a 其中 gives parts of. */
  readonly whole: Name | null;
  /** The same, within the clause that begins with 其中. */
  readonly parts: Name | null;
  /** Where clauses without a number begin that may be names of a list; null where there are none. */
  readonly listFrom: number | null;
  /** The sentence counts what there is (共有…): what follows without a verb is counted, too. */
  readonly counts: boolean;
  /** A由2015年的…增加到2020年的…；B由…增加到…: when B began, too. */
  readonly begun: Moment | null;
}

/** Longer names are none; bounds the work on text without marks. */
const REACH = 120;
const CONNECTOR = /^(?:[、，]|和|与|及|以及)?$/;
const TREND = /(?:(?:成功|首次|连续|先后)*(?:突破|跨越|跨过|迈上|迈过|站上|再上|跃上)[^，]{1,8}(?:大关|台阶|关口)|(?:逐年|稳步|持续|不断|进一步|明显|显著|大幅|逐步|有效|稳定|全面|快速|大幅度)*(?:提高|提升|上升|增长|增加|扩大|下降|降低|减少|缩短|缩小|收窄|改善|优化|增强|向好|健全))+$/;
/** A clause that can be a name of a list which commas part: 汽车制造业，专用设备制造业产值分别. */
const IN_LIST = /^[^\d]{2,40}$/;
const PARTS = /^[，、]?(?:其中|包括)/;
/** 全市共有…, 现有…: what there is, not what was done. */
const COUNTS = /(?:^|[^所具没占])(?:共有|现有|拥有|实有|建有|设有|有)(?![效关序机望利无色限待害毒线])/;
/** One number for each: not part of any of them. */
const EACH = /分别|依次/g;

export const NO_THREAD: Thread = { names: [], said: [], whole: null, parts: null, listFrom: null, counts: false, begun: null };

/** 60岁及以上…，占23.5%，其中65岁及以上…，占16.45%: both are shares of something that is not named. */
const wholeOf = (thread: Thread): Name | null => {
  const name = lastOf(thread);
  return name === null || isShare(name) ? null : name;
};
const lastOf = ({ names }: Thread): Name | null => names.at(-1) ?? null;

/** Every name and number that a clause brings together, and what the next clause can build on. */
export function readClause(flat: FlatText, clause: Clause, moments: readonly Moment[], before: Thread, time: TimeContext): { claims: readonly Claim[]; thread: Thread } {
  const text = flat.text.slice(clause.from, clause.to);
  let thread: Thread = PARTS.test(text) ? { ...before, whole: wholeOf(before), parts: wholeOf(before), counts: before.counts || before.names.length > 0 } : { ...before, parts: null };
  const values = valuesIn(flat, clause.from, clause.to);
  if (values.length === 0) {
    const trend = trendOf(flat, clause, moments);
    const rest = nameIn(flat, clause.from, clause.to, moments).spelt;
    const said: readonly Said[] = trend !== null ? [{ name: trend, unit: null, part: "level", moment: null }] : leavesOpen(rest) ? thread.said : [];
    return { claims: [], thread: { ...thread, said, begun: moments.length > 0 ? null : thread.begun, names: trend !== null ? [trend] : !leavesOpen(rest) && namesAnother(rest) ? [] : thread.names, listFrom: IN_LIST.test(text) ? thread.listFrom ?? clause.from : null } };
  }
  const claims: Claim[] = [];
  let from = clause.from;
  for (let at = 0; at < values.length;) {
    const run = runAt(flat.text, values, at);
    const doing = isDeed(cleaned(nameIn(flat, from, run[0]?.start ?? from, moments)));
    thread = { ...thread, counts: !doing && (thread.counts || COUNTS.test(flat.text.slice(from, run[0]?.start))) };
    const group = readGroup(flat, from, run, moments, thread, time);
    // 创建健康社区10家、健康医院10家: what follows a thing done was done, too.
    const lists = at > 0 && thread.names.length === 0 && group.every(({ link }) => link.roles.size === 0);
    if (!lists || group.every((claim) => isMeasured(claim.name))) claims.push(...group);
    thread = { ...thread, names: lists || (group.length === 0 && !leavesOpen(text)) ? [] : group.length === 0 ? thread.names : group.map(({ name }) => name), said: lists || group.length === 0 ? (leavesOpen(text) ? thread.said : []) : remember(thread.said, group.map(saidBy)), listFrom: null, begun: beganAt(group) ?? thread.begun };
    const aside = asideOf(flat, group.at(-1), moments);
    if (aside !== null) claims.push(aside);
    at += run.length;
    // 城市轨道交通里程7000公里，民用机场241个: among levels stands another.
    thread = { ...thread, counts: thread.counts || claims.some(({ part, value }) => part === "level" && value.unit?.measure === "amount") };
    const last = run.at(-1);
    from = last === undefined ? clause.to : yearBehind(flat, last, moments)?.end ?? last.end;
  }
  return { claims, thread };
}

/** 居民健康素养水平稳步提升，达到25.1% and 规范管理率，2022年达到90%: the name stands in the clause before. */
function trendOf(flat: FlatText, { from, to }: Clause, moments: readonly Moment[]): Name | null {
  if (to - from > REACH) return null;
  const whole = nameIn(flat, from, to, moments);
  const trend = TREND.exec(whole.spelt);
  const end = trend?.index ?? whole.spelt.length;
  const name = cleaned({ spelt: whole.spelt.slice(0, end), written: whole.written.slice(0, end) });
  return isMeasured(name) && isWellFormed(name) ? name : null;
}

/** Values with nothing but 、 or 和 between them: "7.09张、2.72人、3.74人". */
function runAt(text: string, values: readonly Value[], at: number): readonly Value[] {
  let end = at + 1;
  for (; end < values.length; end++) {
    const [before, next] = [values[end - 1], values[end]];
    if (before === undefined || next === undefined || !CONNECTOR.test(text.slice(before.end, next.start))) break;
  }
  return values.slice(at, end);
}

function readGroup(flat: FlatText, from: number, run: readonly Value[], moments: readonly Moment[], thread: Thread, time: TimeContext): Claim[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const nameFrom = Math.max(from, first.start - REACH);
  const link = readLink(flat, nameFrom, first.start, moments);
  const own = moments.filter(({ start, end, isBase }) => !isBase && start >= nameFrom && end <= first.start);
  const list = nameIn(flat, nameFrom, link.nameEnd, moments);
  const share = sharesOf(list, flat.text.slice(link.nameEnd, first.start), run, { name: lastOf(thread), whole: thread.whole });
  const part = link.roles.has("change") || first.unit?.measure === "doublings" ? "change" : first.isStart || link.roles.has("from") ? "start" : "level";
  const names = share?.names ?? namesOf(flat, list, run, link, part, moments, thread);
  const prefix = (share?.limit ?? "") + flat.written.slice(link.rawStart, first.start).replace(EACH, "");
  const isInherited = part === "change" && isUnnamed(cleaned(list).spelt);
  const since = isInherited ? grownSince(link, thread.said) : null;
  const claim = (name: Name, value: Value, moment: Moment | null): Claim => ({
    link, moment, part, ...(since === null ? {} : { since }),
    name: part === "change" ? name : asPart(alsoAdded(list, name, lastOf(thread)), thread.parts, value, thread.whole),
    ...(behind === null ? {} : { aside: true as const }), ...(frame === undefined ? {} : { frame }),
    value: isShort(value, last) ? { ...value, unit: last.unit } : value,
    raw: prefix + flat.written.slice(value.start, value.end) + (value === last ? "" : suffixFor(flat, value, last)),
  });
  const behind = yearBehind(flat, last, moments)?.moment ?? null;
  const ofStart = part === "start" && link.moment !== null && /^的?$/.test(flat.text.slice(link.moment.end, first.start)) ? link.moment : null;
  const begun = moments.length === 0 ? thread.begun : null;
  const moment = behind ?? (part === "start" ? ofStart ?? begun : lastOfTimes(flat.text, own, run.length));
  const frame = part === "start" ? own.findLast((each) => each !== ofStart) : undefined;
  const claims = names !== null && names.length > 0
    ? names.flatMap((name, index) => claimOf(claim, name, run[Math.min(index, run.length - 1)], moment))
    : byMoment(claim, cleaned(list), run, own.length > 0 ? own : time.moments);
  return isInherited ? claims : claims.filter(({ name, value }) => isSound(name, value, link, part, thread.counts));
}

const beganAt = (group: readonly Claim[]): Moment | null => group.find(({ part, aside }) => part === "start" && aside === undefined)?.moment ?? null;

/** What the last of several numbers says for all: its unit, 以上. */
function suffixFor({ text, written }: FlatText, value: Value, last: Value): string {
  const unitAt = last.start + (/^-?[\d.,]+/.exec(text.slice(last.start, last.boundAt))?.[0].length ?? last.boundAt - last.start);
  const unit = isShort(value, last) ? written.slice(unitAt + (value.unit?.text.length ?? 0), last.boundAt) : "";
  return unit + (value.end === value.boundAt ? written.slice(last.boundAt, last.end) : "");
}

/** What a run of values is said of; null or empty where the words do not say. */
function namesOf(flat: FlatText, list: Name, run: readonly Value[], link: Link, part: Claim["part"], moments: readonly Moment[], thread: Thread): readonly Name[] | null {
  const own = cleaned(list);
  const bare = own.spelt;
  const before = lastOf(thread);
  if (part === "change" && isUnnamed(bare)) return grownNames(run, link, link.moment === null ? "" : flat.text.slice(link.moment.start, link.moment.end), thread.said, thread.names);
  if (part === "level" && isPaceNoun(own)) return paceNames(own, thread.names, run);
  if (bare === "") {
    if (run.length > 1) return thread.names.length === run.length && isFirm(link) ? thread.names : [];
    const goesOn = part === "start" || isFirm(link);
    return goesOn && before !== null ? [before] : [];
  }
  if (run.length === 1) return namesSharing(ratedAsBefore(list, before, flat.text.slice(run[0]?.start, run[0]?.boundAt)));
  const names = namesFor(list, run.length);
  if (names !== null || thread.listFrom === null || !link.roles.has("each")) return names;
  const start = Math.max(thread.listFrom, link.nameEnd - REACH);
  return namesFor(nameIn(flat, start, link.nameEnd, moments), run.length);
}

const claimOf = (make: (name: Name, value: Value, moment: Moment | null) => Claim, name: Name, value: Value | undefined, moment: Moment | null): Claim[] =>
  value === undefined ? [] : [make(name, value, moment)];

/** 到2022年和2030年，居民健康素养水平分别不低于22%和30%. */
const byMoment = (make: (name: Name, value: Value, moment: Moment | null) => Claim, name: Name, run: readonly Value[], moments: readonly Moment[]): Claim[] => {
  const times = eachYear(moments);
  return run.length > 1 && run.length === times.length ? run.map((value, index) => make(name, value, times[index] ?? null)) : [];
};

/** 2013-2017年，粮食总产量分别达到…: a moment for every year. */
const eachYear = (moments: readonly Moment[]): readonly Moment[] => {
  const [only] = moments;
  return moments.length === 1 && only?.years !== undefined ? only.years.map((year): Moment => ({ ...only, year, from: "said" })) : moments;
};

function isSound(name: Name, value: Value, link: Link, part: Claim["part"], counts: boolean): boolean {
  const { unit } = value;
  if (isMerePart(name, value)) return false;
  if (part === "change") return isChangeable(name, unit);
  const firmness: Firmness = isFirm(link) || part === "start" ? "firm" : link.roles.size > 0 ? "said" : counts ? "counted" : "bare";
  return isIndicator(name, unit, firmness);
}
