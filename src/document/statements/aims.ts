import type { Claim } from "./claims";
import type { Clause } from "./clauses";
import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import type { When } from "./context";
import { namesFor } from "./name-lists";
import { isShare, nameOf, together, type Name } from "./names";
import { saysOnlyWhich } from "./parts";
import type { Link } from "./read-link";

/** What is to be reached and is no level of a thing that is measured anyway. Read of the future only: of the past they are deeds. */

const VERB = "(?:新?改扩建|新?(?:引进|建成|创建|组建|构建|培养|培育|培训|打造|建设)|引培|引育|招引|新建|改建|扩建|新增|新设|增设|改造)";
const COUNT = "\\d+(?:\\.\\d+)?(?:[-~至]\\d+(?:\\.\\d+)?)?[多余]?万?(?:人次|名|人|个|所|家|张|处|支|座|辆|项|条|套|台|户|种|件)(?:以上|左右)?";
const NOUN = "[\\p{Script=Han}()“”]{2,16}?";
/** 引进100名卫生高层次人才, 新增床位500张. */
const ITEM = new RegExp(`^(?:(?<count>${COUNT})的?(?<what>${NOUN})|(?<thing>${NOUN})(?:达到?)?(?<many>${COUNT}))$`, "u");
/** The clause is nothing but what is to be made: 引培5名博士和200名硕士, 建成三级医院5所、二级医院3所. */
const MADE = new RegExp(`${VERB}(?<items>(?:${COUNT}的?${NOUN}|${NOUN}(?:达到?)?${COUNT})(?:(?:、|和|及|以及)(?:${COUNT}的?${NOUN}|${NOUN}(?:达到?)?${COUNT}))*)$`, "u");
const JOINT = /(?:、|以及|和|及)(?=[^、和及]*\d)/;
/** All that may stand before the verb. */
const LEAD = /^(?:\P{L}|即|再|共|累计|计划|规划|预计|力争|争取|确保|努力|实现|完成|全[市区县省国]|[我本][市区县省]|到|末|底|年|前|时|[要将])*$/u;
/** A noun that goes on doing something is no noun: 引进2名专家开展培训. */
const GOES_ON = /开展|进行|参加|达到|实现|用于|负责|提供|并|以及/;
/** A率、B率和C率“三个100%”目标: as many names as are counted. */
const SO_MANY_SHARES = /[”“]?(?<many>[两二三四五六七八九十])个(?<share>\d{1,3}(?:\.\d+)?%)[”“]?(?:的?(?:目标|要求|任务))?$/;
const NUMERALS = "零一二三四五六七八九十";

/**
 * The aims of a clause that name something to be made, or several shares at once.
 * @param known what is known of the time where the clause gives none: only of the future is a thing to be made an aim
 * @param baseYear the last year that is past for the plan
 */
export function readAims(flat: FlatText, { from, to }: Clause, moments: readonly Moment[], known: Pick<When, "tense" | "year">, baseYear: number): Claim[] {
  const text = flat.text.slice(from, to);
  const moment = moments.find(({ isBase }) => !isBase) ?? null;
  const { tense, year } = moment ?? known;
  const claim = (name: Name, start: number, end: number): Claim => ({
    name, moment, part: "level",
    raw: flat.written.slice(from + start, from + end),
    value: { start: from + start, end: from + end, boundAt: from + end, unit: null, isStart: false },
    link: aimAt(from + start),
  });
  return [...(tense === "future" && (year ?? Infinity) > baseYear ? counted() : []), ...sharesAtOnce()];

  function counted(): Claim[] {
    const found = MADE.exec(text);
    const { items = "" } = found?.groups ?? {};
    if (found === null) return [];
    const lead = moments.reduceRight((left, { start, end }) => (start < from + found.index ? left.slice(0, start - from) + left.slice(end - from) : left), text.slice(0, found.index));
    if (!LEAD.test(lead)) return [];
    const verb = found[0].slice(0, -items.length);
    const claims: Claim[] = [];
    let at = text.length - items.length;
    for (const item of items.split(JOINT)) {
      const { count, what, thing, many } = ITEM.exec(item)?.groups ?? {};
      const [noun, number] = [what ?? thing ?? "", count ?? many ?? ""];
      if (noun === "" || GOES_ON.test(noun)) return [];
      const place = text.indexOf(item, at);
      const nounAt = place + item.indexOf(noun);
      if (!saysOnlyWhich(nameOf(noun, noun))) claims.push(claim(together(nameOf(verb, verb), nameOf(noun, flat.written.slice(from + nounAt, from + nounAt + noun.length))), place + item.indexOf(number), place + item.indexOf(number) + number.length));
      at = place + item.length;
    }
    return claims;
  }

  function sharesAtOnce(): Claim[] {
    const found = SO_MANY_SHARES.exec(text);
    const { many = "", share = "" } = found?.groups ?? {};
    if (found === null) return [];
    const wanted = many === "两" ? 2 : NUMERALS.indexOf(many);
    const list = nameOf(text.slice(0, found.index), flat.written.slice(from, from + found.index));
    const names = namesFor(list, wanted) ?? [];
    const at = text.indexOf(share, found.index);
    return names.every(isShare) ? names.map((name) => claim(name, at, at + share.length)) : [];
  }
}

const aimAt = (at: number): Link => ({ nameEnd: at, rawStart: at, roles: new Set(["reach", "intent"]), moment: null });
