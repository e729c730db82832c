import type { Claim } from "./claims";
import type { Clause } from "./clauses";
import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import type { When } from "./context";
import type { Heading } from "./headings";
import { levelClaims, MEANT, REACHED } from "./level-claim";
import { namesFor } from "./name-lists";
import { isShare, nameOf, together } from "./names";
import { saysOnlyWhich } from "./parts";

/**
 * What is to be done or made, and is no level of a thing that is measured anyway. Read of the future; of the past it is a
 * deed, and only what is summed up over a time that is named (“十三五”期间累计完成…改造120个) is a number of the plan's.
 */

const VERB = "(?:新?改扩建|新?(?:引进|建成|创建|组建|构建|培养|培育|培训|打造|建设)|引培|引育|招引|新建|改建|扩建|新增|新设|增设|改造|修建|铺设|修缮|更新改造|发放|救助|资助|帮扶|安置|整治|修复|遴选|选派|招聘|认定|举办|种植|栽植)";
const COUNT = "\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[-~至]\\d+(?:\\.\\d+)?)?[多余]?[万亿]?(?:人次|户次|场次|名|人|个|所|家|张|处|支|座|辆|项|条|套|台|户|种|件|公里|千米|平方公里|平方米|公顷|亩|场|期|间|栋|幢|盏|株|口|眼|部|册|份)(?:以上|左右)?";
const NOUN = "[\\p{Script=Han}()“”]{2,16}?";
/** 引进100名卫生高层次人才, 新增床位500张. */
const ITEM = new RegExp(`^(?:(?<count>${COUNT})的?(?<what>${NOUN})|(?<thing>${NOUN})(?:达到?)?(?<many>${COUNT}))$`, "u");
/** The clause is nothing but what is to be made: 引培5名博士和200名硕士, 建成三级医院5所、二级医院3所. */
const MADE = new RegExp(`(?<verb>${VERB})(?<items>(?:${COUNT}的?${NOUN}|${NOUN}(?:达到?)?${COUNT})(?:(?:、|和|及|以及)(?:${COUNT}的?${NOUN}|${NOUN}(?:达到?)?${COUNT}))*)$`, "u");
/** Works have names that say what is done: 老旧小区改造, 职业技能培训. */
const WORK = "(?:营造林|[\\p{Script=Han}()“”]{2,20}?)(?:(?<=营造林)|改造|整治|治理|修复|培训|轮训|研修|加固|搬迁|迁建|扩建|新建|更新|清淤|疏浚|筛查|体检|救助|帮扶|造林|绿化|改厕|演练|巡讲|服务)";
const WORK_ITEM = `${WORK}(?:达到?|共)?${COUNT}`;
/** 完成老旧小区改造120个、危旧房改造300户; 开展职业技能培训1200人次. */
const DONE = new RegExp(`(?<verb>完成|实施|组织实施|(?:组织)?开展|组织)(?<items>${WORK_ITEM}(?:(?:、|和|及|以及)${WORK_ITEM})*)$`, "u");
/** Says that there is so much of it by then, and nothing of what. */
const EMPTY_VERB = /^(?:完成|实施|组织实施|组织)$|^组织(?=开展)/;
const JOINT = /(?:、|以及|和|及)(?=[^、和及]*\d)/;
/** All that may stand before the verb. */
const LEAD = /^(?:\P{L}|即|再|共|累计|计划|规划|预计|力争|争取|确保|努力|实现|完成|全[市区县省国]|[我本][市区县省]|到|末|底|年|前|时|[要将]|[一二三四五]年内?|(?:期|五年)间)*$/u;
/** 五年累计, 共: all that was done in a time. */
const SUMMED = /累计|共(?:计)?$/;
/** A noun that goes on doing something is no noun, nor is one that says nothing of what: 引进2名专家开展培训, 新建项目1个、续建项目3个. */
const GOES_ON = /^(?:项目|工程|任务|活动|[续改扩]建.*)$|开展|进行|参加|达到|实现|用于|负责|提供|并|以及|每[年月周户人个家村镇县]|分别|投资|资金/;
/** A率、B率和C率“三个100%”目标: as many names as are counted. */
const SO_MANY_SHARES = /[”“]?(?<many>[两二三四五六七八九])个(?<share>\d{1,3}(?:\.\d+)?%)[”“]?(?:的?(?:目标|要求|任务))?$/;
const NUMERALS = "零一二三四五六七八九十";

/** What is known of a clause before it is read. */
export interface Known {
  /** What was said of time before. */
  readonly now: When;
  /** What the headings say. */
  readonly section: Heading["tells"];
  /** The last year that is past for the plan; 0 where no plan is known. */
  readonly baseYear: number;
}

/** The aims of a clause that name something to be done or made, or several shares at once. */
export function readAims(flat: FlatText, { from, to }: Clause, moments: readonly Moment[], { now, section, baseYear }: Known): Claim[] {
  const text = flat.text.slice(from, to);
  const moment = moments.find(({ isBase }) => !isBase) ?? null;
  const { tense, year } = moment ?? now;
  const levelOf = levelClaims(flat, from, moment);
  const isOfPeriod = (moment?.from ?? now.yearFrom) === "period";
  const isAhead = (year ?? Infinity) > baseYear && (tense === "future" || (tense === null && looksAhead()));
  const isOver = !isAhead && year !== null && year <= baseYear;
  return [...(isAhead ? counted(MADE) : []), ...(isAhead || isOver ? counted(DONE) : []), ...sharesAtOnce()];

  /** “十四五”期间 and 2023年 by themselves do not: a plan's chapter of tasks does. */
  function looksAhead(): boolean {
    return section === "future" || (year !== null && baseYear > 0 && isOfPeriod && section !== "past");
  }

  function counted(pattern: RegExp): Claim[] {
    const found = pattern.exec(text);
    const { verb = "", items = "" } = found?.groups ?? {};
    if (found === null) return [];
    const lead = moments.reduceRight((left, { start, end }) => (start < from + found.index ? left.slice(0, start - from) + left.slice(end - from) : left), text.slice(0, found.index));
    if (!LEAD.test(lead) || (isOver && !SUMMED.test(lead))) return [];
    const deed = verb.replace(EMPTY_VERB, "");
    const claims: Claim[] = [];
    let at = text.length - items.length;
    for (const item of items.split(JOINT)) {
      const { count, what, thing, many } = ITEM.exec(item)?.groups ?? {};
      const [noun, number] = [what ?? thing ?? "", count ?? many ?? ""];
      if (noun === "" || GOES_ON.test(noun)) return [];
      const place = text.indexOf(item, at);
      const nounAt = place + item.indexOf(noun);
      const name = together(nameOf(deed, deed), nameOf(noun, flat.written.slice(from + nounAt, from + nounAt + noun.length)));
      const numberAt = place + item.indexOf(number);
      if (!saysOnlyWhich(nameOf(noun, noun))) claims.push(levelOf(name, { start: numberAt, end: numberAt + number.length }, isOver ? REACHED : MEANT));
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
    return names.every(isShare) ? names.map((name) => levelOf(name, { start: at, end: at + share.length }, MEANT)) : [];
  }
}
