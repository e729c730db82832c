import { findStandard } from "../../catalogue/find-standard";
import { plansIn } from "../../table/period";
import type { PlanPeriod } from "../../table/table";
import type { Claim } from "./claims";
import { readAims } from "./aims";
import { clausesOf, type Clause } from "./clauses";
import { beforeNow, roleOf, TimeContext, whenOf, type When } from "./context";
import type { FlatText } from "./flat-text";
import { Outline, type Heading } from "./headings";
import { LineCounter } from "./line-counter";
import { momentsIn, type Moment } from "./moments";
import { readOddClause } from "./odd-clauses";
import { ScopeContext } from "./scope";
import { ownPlaceOf, tellsOfOthers, titledPlaceOf, withoutPlace } from "./own-place";
import { isRate } from "./names";
import { paragraphsOf } from "./paragraphs";
import { readingOf, sinceOf } from "./reading-of";
import { NO_THREAD, readClause, type Thread } from "./read-clause";
import type { Statement } from "./statement";

/** No plan holds a hundredth of it; bounds the memory that an enormous text can take. */
export const MOST_STATEMENTS = 50_000;
/** A plan says in its first pages which plan it is. */
const OPENING = 3_000;
const PLAN_NAMED = /十[一二三四五六](?:五|个五年)[^，。；\n]{0,24}规划|第?十[一二三四五六]个五年规划|规划\s*[（(]20\d\d年?[-—–~至]+20\d\d|20\d\d年?[-—–~至]+20\d\d年?[^，。；\n]{0,16}规划/g;
/** "1." may head an item of a list; what stands above it ends the list. */
const LIST_LEVEL = 3;
const FORESEEN = /预[计测]$/;
const LEAD_ON = /^.{2,12}:$/;
/** Of a value, 控制在1.59‰ only says that it is so much. */
const KEPT_AT = /^(?:稳定|严格|持续)?(?:控制|稳定|保持|维持|巩固)在(?=[\d./]+[^以之左上下]*$)/;

export interface StatementOptions {
  /** Whose text it is; found out from the text's opening where left out. */
  readonly plan?: PlanPeriod;
}

/**
 * The way of a number: paragraphs (headings tell past from future) → clauses → what a clause says (`readClause`: a name,
 * a link, a value; what it leaves to the next is the thread) → when it is of (`TimeContext`) → a statement.
 *
 * The numbers that a plan's prose claims of indicators, in the text's order: values and targets. Precision first:
 * deeds of the past other than what was added (新增床位), document numbers, dates and sums of money are no statements, and a year that the text does
 * not say is null. Lines of tables are left to the recogniser of tables. Never throws; time grows with the text's
 * length; at most MOST_STATEMENTS.
 */
export const readStatements = (text: string, options: StatementOptions = {}): readonly Statement[] => readMostStatements(text, options).statements;

/** The same, and whether the text says more than MOST_STATEMENTS: who lists them has to say so. */
export function readMostStatements(text: string, options: StatementOptions = {}): { readonly statements: readonly Statement[]; readonly hasMore: boolean } {
  const statements: Statement[] = [];
  for (const statement of statementsIn(text, options)) {
    if (statements.length === MOST_STATEMENTS) return { statements, hasMore: true };
    statements.push(statement);
  }
  return { statements, hasMore: false };
}

/** The same, one after the other, without an end. */
export function* statementsIn(text: string, { plan }: StatementOptions = {}): Generator<Statement> {
  const period = plan ?? planOf(text.slice(0, OPENING));
  const outline = new Outline();
  const lines = new LineCounter(text);
  const own = ownPlaceOf(text);
  const titled = titledPlaceOf(text);
  /** What the paragraph before a list said of time holds for its items; not what stands between two of them. */
  let lead: readonly Moment[] = [];
  let list: readonly Moment[] | null = null;
  /** What the section told of last, where its words said when. */
  let told: Statement["role"] | null = null;
  for (const paragraph of paragraphsOf(text)) {
    if (paragraph.kind === "heading") {
      outline.enter(paragraph.heading);
      if (paragraph.heading.level < LIST_LEVEL) lead = [];
      [list, told] = [null, null];
      continue;
    }
    const { flat, item } = paragraph;
    if (item === "first" || list === null) list = item === null ? null : lead;
    const time = new TimeContext(item === null ? [] : list ?? [], period?.baseYear);
    const placed = claimsOf(flat, period, time, { titled, section: outline.tells });
    // 分项目标：says nothing of time, nor takes back what was said.
    if (item === null && (lead.length === 0 || time.moments.some(({ year }) => year !== null) || !LEAD_ON.test(flat.text))) lead = time.moments;
    const claims = placed.filter(({ claim, clause }) => !tellsOfOthers(flat, clause, claim, own));
    for (const { claim, clause, opening, when, scope, since } of claims) {
      const role: Statement["role"] = claim.part === "start" ? "value" : roleOf(when, claim, outline.tells, told, period);
      if (when.tense === "future" || (when.year !== null && role === "value")) told = role;
      const raw = role === "value" ? claim.raw.trim().replace(KEPT_AT, "") : claim.raw.trim();
      const name = withoutPlace(claim.name, titled);
      const reading = readingOf(claim, name, raw, since);
      if (reading === null) continue;
      const place = (at: number): number => flat.places[at] ?? 0;
      const start = place(claim.value.start);
      yield {
        indicator: name.written,
        standard: findStandard(name.spelt)?.code ?? null,
        year: when.year,
        yearFrom: when.yearFrom,
        role,
        scope,
        growth: reading.kind !== "change" ? null : isRate(name) ? "rate" : "count",
        raw,
        reading,
        quote: text.slice(place(opening), place(clause.to - 1) + 1).replace(/\s+/g, " ").trim(),
        line: lines.at(start),
        start,
        end: place(claim.value.end - 1) + 1,
      };
    }
  }
}

/** The latest plan that is called one: “十四五”…规划; a mere “十三五”期间 names none. Else the years that a title gives: 儿童发展规划（2021—2030年）. */
const planOf = (opening: string): PlanPeriod | null => plansIn((opening.match(PLAN_NAMED) ?? []).join("\n")).at(-1) ?? planOfSpan(opening);

/** 规划（2021—2030年）, 三年行动计划（2023-2025年）: the plan's first year and its last. */
const SPAN = /(?:规划|计划|纲要|方案)\s*[（(](?<first>20[0-3]\d)年?[-—–~至]+(?<last>20[0-3]\d)年?[)）]/;

function planOfSpan(opening: string): PlanPeriod | null {
  const { first, last } = SPAN.exec(opening)?.groups ?? {};
  if (first === undefined || last === undefined || first >= last) return null;
  return { name: `${first}—${last}年`, baseYear: Number(first) - 1, targetYear: Number(last) };
}

interface Placed {
  readonly claim: Claim;
  readonly clause: Clause;
  /** Where the quote begins: an earlier clause, when the name stands there. */
  readonly opening: number;
  readonly when: When;
  readonly scope: string | null;
  /** Of a change: what it is measured from. */
  readonly since: Moment | null;
}

/** The claims of a paragraph with their time, in order. */
function claimsOf(flat: FlatText, plan: PlanPeriod | null, time: TimeContext, { titled, section }: { readonly titled: readonly string[]; readonly section: Heading["tells"] }): Placed[] {
  const placed: Placed[] = [];
  let thread = NO_THREAD;
  /** What is said in brackets is not gone on about behind them. */
  let aside: Thread | null = null;
  /** 与2015年相比，…: holds for every change of the sentence. */
  let front: Moment | null = null;
  let opening = 0;
  const scope = new ScopeContext();
  for (const clause of clausesOf(flat)) {
    if (clause.opens) {
      // 。其中，政府卫生支出…: a part of what the sentence before spoke of.
      thread = flat.text.startsWith("其中", clause.from) ? { ...NO_THREAD, names: thread.names } : NO_THREAD;
      front = null;
      time.nextSentence();
      scope.nextSentence();
    }
    const moments = momentsIn(flat.text.slice(clause.from, clause.to), clause.from, plan?.targetYear ?? null);
    const base: Moment | null = moments.find(({ isBase }) => isBase) ?? front;
    const known: Thread = clause.isBracketed ? aside ?? thread : thread;
    const before = known.names.at(-1) ?? null;
    const read = readClause(flat, clause, moments, known, time);
    const odd = readOddClause(flat, clause, moments);
    const aims = read.claims.length + odd.length > 0 ? [] : readAims(flat, clause, moments, { now: time.now, section, baseYear: plan?.baseYear ?? 0 });
    const claims = [...read.claims, ...odd, ...aims].sort((a, b) => a.value.start - b.value.start);
    aside = clause.isBracketed ? read.thread : null;
    if (!clause.isBracketed) thread = read.thread;
    const name = read.thread.names.at(-1) ?? null;
    if (name === null || name !== before) opening = clause.from;
    if (claims.length === 0) {
      time.pass(flat, clause, moments);
      front = base;
    }
    for (const claim of claims) {
      if (claim.frame !== undefined) time.say([claim.frame]);
      const said = claim.moment ?? (claim.part === "start" ? base : null);
      const when = said !== null ? whenOf(said) : claim.part === "start" ? time.start : claim.link.roles.has("done") ? beforeNow(time.now, plan) : time.now;
      placed.push({ claim, clause, opening: Math.min(opening, clause.from), when, scope: scope.of(flat, clause, claim, titled), since: claim.part === "change" ? sinceOf(claim) ?? front : null });
      if (claim.moment !== null && claim.part !== "start" && claim.aside === undefined) {
        if (!clause.opens && FORESEEN.test(flat.text.slice(clause.from, claim.moment.start))) time.foresee(claim.moment);
        else time.say([claim.moment]);
      }
      time.measure();
    }
  }
  return placed;
}
