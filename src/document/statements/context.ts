import type { PlanPeriod } from "../../table/table";
import type { Claim } from "./claims";
import type { Clause } from "./clauses";
import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import type { Heading } from "./headings";
import type { Statement } from "./statement";

export type When = Pick<Statement, "year" | "yearFrom"> & {
  readonly tense: Moment["tense"];
  /** The last year it can be of, where the year itself is not known: tells values from targets. */
  readonly until?: number;
};

const UNDATED: Moment = { start: 0, end: 0, year: null, from: "said", tense: null, isBase: false };
const NEVER: When = { year: null, yearFrom: null, tense: null };
/** Beside a moment, these leave the clause a mere 到2025年. */
const ONLY_MOMENT = /^[^\p{Script=Han}]*(?:力争|争取|确保|努力|预计|目标|规划|提出|全[市区县省国]|[我本][市区县省]|我国|时|和|末|底|年|[,、])*[^\p{Script=Han}]*$/u;

const AIMS = /(?:目标|指标)(?:任务)?(?:是|为|如下|有)?$/;
/** 制定了主要目标。: the items below are meant. */
const SETS = /制定|确定|明确|设定|提出|以下/;
/** 2021年末卫生人员总数中: not over with its clause, what follows is a part of it. */
const WITHIN = /[^其]中$|方面$|来?看$|情况下$/;

/** 是2015年的1.5倍: the year is only looked back at. */
const COMPARED = /[是为于达超占]$/;

/** What is known of time at a place of a paragraph: what was said in it, before. */
export class TimeContext {
  #moments: readonly Moment[];
  #carried = false;
  /** What is foreseen in passing is over with its sentence. */
  #passing = false;
  /** Nothing has been measured at that time, yet. */
  #idle = true;
  readonly #baseYear: number;

  /**
   * @param lead what the paragraph that introduces a list said
   * @param baseYear the year that a plan's looks back end with; 0 where no plan is known
   */
  constructor(lead: readonly Moment[] = [], baseYear = 0) {
    this.#moments = lead;
    this.#baseYear = baseYear;
  }

  /** Another sentence: what was said holds on, and is known to be carried. 2018年通过复审。 is over with its sentence. */
  nextSentence(): void {
    const [only] = this.#moments;
    if (this.#passing) this.say([]);
    else if (this.#idle && only?.from === "said" && only.tense === null && (only.year ?? this.#baseYear) < this.#baseYear) this.say([]);
    this.#carried = true;
  }

  /** Something was measured at the time that is known. */
  measure(): void {
    this.#idle = false;
  }

  /** Moments that several values can be of: 到2022年和2030年，…分别不低于. */
  get moments(): readonly Moment[] {
    return this.#moments;
  }

  get now(): When {
    const [moment] = this.#moments;
    return moment === undefined || (this.#moments.length > 1 && new Set(this.#moments.map(({ year }) => year)).size > 1)
      ? { ...NEVER, tense: moment?.tense ?? null } : whenOf(moment, this.#carried);
  }

  /** Of the value that a change began with: another year than that of what it came to, mostly not said. */
  get start(): When {
    const [{ since = null, tense = null } = {}] = this.#moments;
    return { year: since, yearFrom: since === null ? null : this.#carried ? "carried" : "said", tense: tense === "past" ? "past" : null };
  }

  say(moments: readonly Moment[]): void {
    this.#moments = moments.filter(({ isBase }) => !isBase);
    this.#carried = false;
    this.#idle = true;
    this.#passing = false;
  }

  /** 占比15.6%，预计到2025年达到20%。 */
  foresee(moment: Moment): void {
    this.say([moment]);
    this.#passing = true;
  }

  /** 发展主要预期目标是：what follows is meant, whenever it is to be reached. */
  aim(moments: readonly Moment[]): void {
    const own = moments.filter(({ isBase }) => !isBase);
    const known = own.length > 0 ? own : this.#moments;
    this.say((known.length > 0 ? known : [UNDATED]).map((moment): Moment => ({ ...moment, tense: "future" })));
  }

  /**
   * A clause without a number: 到2025年 and “十三五”期间 set the time of what follows; an event of a year
   * (2017年成功创建…) is over with its clause, and what follows it is of a year that nobody says.
   */
  pass({ text }: FlatText, { from, to }: Clause, moments: readonly Moment[]): void {
    const clause = text.slice(from, to);
    if (AIMS.test(clause) && (text.charAt(to) === ":" || (to >= text.length - 1 && SETS.test(clause)))) return this.aim(moments);
    const own = moments.filter(({ isBase }) => !isBase);
    const [first] = own;
    if (first === undefined) return;
    const rest = own.reduceRight((left, { start, end }) => left.slice(0, start - from) + left.slice(end - from), text.slice(from, to));
    if (WITHIN.test(rest) && first.tense !== "future") return this.say(own);
    const leads = /^[^\p{L}\p{N}]*(?:力争|争取|确保|努力|预计|目标是?)?$/u.test(text.slice(from, first.start));
    if (ONLY_MOMENT.test(rest) || (leads && (first.tense === "future" || first.from === "period"))) this.say(own);
    else if (!COMPARED.test(text.slice(from, first.start)) && first.tense !== "future" && first.from === "said" && this.now.tense !== "future") this.say([]);
  }
}

/** A span of years (2020-2023年年均增速) is over with its sentence: what follows is of one of them. */
export const whenOf = ({ year, from, tense, years }: Moment, carried = false): When =>
  carried && years !== undefined && year !== null ? { ...NEVER, tense, until: year }
    : { year, tense, yearFrom: year === null ? null : from === "period" ? "period" : carried ? "carried" : "said" };

/** 已接近30%: of what has been reached, a year to come that was said before tells nothing. */
export const beforeNow = (when: When, plan: PlanPeriod | null): When =>
  when.tense === "future" || (plan !== null && (when.year ?? 0) >= plan.targetYear) ? { ...NEVER, tense: "past" } : when;

/** With nothing else to go by: who limits a number means to keep to it. */
const BOUNDED = /^[^\d]*(?:不|控制|稳定|保持|[低小少]于|至少|[≥≤<>])|以[上下内]/;

const saysHowItWas = ({ yearFrom }: When, { roles }: Claim["link"]): boolean =>
  yearFrom === "said" && roles.has("is") && !roles.has("reach") && !roles.has("limit");

/**
 * Whether a number tells how it is, or how it is to become: by its year, its own words, else the section.
 * @param section what the headings say
 * @param told what the section's last number with a time was, for want of a heading that says it
 */
export function roleOf(when: When, { link, raw }: Claim, section: Heading["tells"], told: Statement["role"] | null, plan: PlanPeriod | null): Statement["role"] {
  const { tense } = when;
  const year = when.year ?? when.until ?? null;
  const meant = link.roles.has("intent") || tense === "future";
  if (tense === "past") return "value";
  if (year !== null && plan !== null) {
    if (year <= plan.baseYear) return "value";
    if (year >= plan.targetYear) return "target";
    // 2023年，覆盖率为62%: so it was, wherever it stands; 2023年达到62% may be a step on the way.
    return meant || (section === "future" && !saysHowItWas(when, link)) ? "target" : "value";
  }
  if (link.roles.has("done")) return "value";
  if (meant) return "target";
  if (section !== null) return section === "past" ? "value" : "target";
  return told ?? (year === null && BOUNDED.test(raw) ? "target" : "value");
}
