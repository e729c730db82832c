import type { Claim } from "./claims";
import type { Unit } from "../../target/units";
import { isChangeable, isShare, together, type Name } from "./names";
import { withoutAdded } from "./parts";
import type { Moment } from "./moments";
import type { Link } from "./read-link";
import type { Value } from "./values";

/** What a sentence gave a number last: a change that follows in a clause of its own is said of it. */
export interface Said {
  readonly name: Name;
  readonly unit: Unit | null;
  readonly part: "level" | "start" | "change";
  readonly moment: Moment | null;
}

/** A sentence that goes on longer is another matter; bounds what is kept. */
const MOST_SAID = 12;
/** 增加到121万亿元，五年年均增长5.2%: only a span of time, or how it is reckoned, stands before the change. */
const SPAN = /^(?:(?:近|前|这|过去)?[一二三四五六七八九十\d]+年(?:来|间)?|按(?:可比|不变)(?:价格?|口径)(?:计算)?|同口径)$/;
/** Between a number and its change, these leave open nobody else whom the change could be of. */
const ASIDES = /^(?:按(?:可比|不变)(?:价格?|口径)(?:计算)?|[扣剔]除\p{Script=Han}{2,10}(?:因素|影响)后?|.{0,6}(?:位|名|排名?|稳)?[居列](?:全\p{Script=Han}{1,4}|世界|同类\p{Script=Han}{2,4})?(?:首位|前[列茅]|.{0,2}第.{1,4})|创\p{Script=Han}{0,6}新高|超额完成\p{Script=Han}{0,10}|[约已]?是.{0,12}的[\d.]+倍(?:多|以上)?|(?:比.{2,14})?[高低快慢](?:于|出).{2,24}|比.{2,14}[高低快慢多少][\d.]+.{1,5}|提前.{0,6}(?:完成|实现)\p{Script=Han}{0,10}|(?:再创|创下|刷新)\p{Script=Han}{0,8})$/u;
/** A pace or growth as a noun of its own: 增速7.2%. */
const RATE_NOUN = /^(?:年均|同比|平均|五年平均)?(?:增速|增幅|增长率|降幅|涨幅|增长速度)$/;
/** 比“十二五”末: a stock is compared, not what was added to it. */
const STOCK_DATE = /[末底]/;
const DERIVED = /占比$|占.*比例$/;
/** 总诊疗人次95.5亿 leaves its unit to the name. */
const SCALE = /^[百千万亿]+$/;

export const saidBy = ({ name, value, part, moment }: Claim): Said => ({ name, unit: value.unit, part, moment });

export const remember = (said: readonly Said[], claims: readonly Said[]): readonly Said[] => [...said, ...claims].slice(-MOST_SAID);

/** Whether the words before a change name nobody: what changed was said before. */
export const isUnnamed = (bare: string): boolean => /^[、，]*$/.test(bare) || SPAN.test(bare);

/** Whether a clause without numbers leaves it clear what the next one's change is of. */
export const leavesOpen = (clause: string): boolean => ASIDES.test(clause);

/** 农民收入大幅提升，达到…: what follows is of that, not of what had a number before. */
const ANOTHER = /^(?!首次|再|连续|处于|提前|位|居|保持|较|比|仍|已|均|又|还|创|超|排|实现|完成|达到|荣|被|获|成为|是|为|在|高于|低于|优于|好于|远|明显|基本|圆满|顺利|成功|总体|总量|总数|数量|规模|人数|增幅|增速|稳步|持续|逐年|不断|大幅|显著|进一步|全面|有效|快速)\p{Script=Han}{2,24}?(?:突破|迈上|跨越|提高|提升|上升|增强|改善|优化|完善|健全|扩大|增长|增加|下降|降低|减少|缩小|翻)/u;
export const namesAnother = (clause: string): boolean => ANOTHER.test(clause);

/**
 * What the values of a change without a name are said of: the last number, or the last as many as there are values
 * (X为a，Y为b，分别比…增长p和q). Empty where it could be something else.
 * @param last the names that the number before shares: 均增长 is said of all of them
 */
export function grownNames(run: readonly Value[], link: Link, base: string, said: readonly Said[], last: readonly Name[]): readonly Name[] {
  const count = run.length > 1 ? run.length : link.roles.has("all") ? last.length : 1;
  const grown = said.slice(-count);
  if (grown.length < count || count === 0 || (count === 1 && last.length !== 1) || (run.length > 1 && !link.roles.has("each") && last.length !== count)) return [];
  return grown.every((each, at) => canGrow(each, unitAt(run, at), link)) ? grown.map(({ name }) => stockOf(name, base)) : [];
}

/**
 * 由2015年的312家增加到2020年的856家，增长174.4%; 856家，比2015年的312家增加544家，增长174.4%: since the first of the
 * two, unless the words say otherwise.
 */
export function grownSince(link: Link, said: readonly Said[]): Moment | null {
  const [one, other] = said.filter(({ part }) => part !== "change").slice(-2);
  if (one === undefined || other === undefined || link.roles.has("against")) return null;
  if (one.name.spelt !== other.name.spelt || one.name.spelt !== said.at(-1)?.name.spelt) return null;
  if (one.part === "start" && other.part === "level") return one.moment;
  return one.part === "level" && other.part === "start" && other.moment?.isBase === true ? other.moment : null;
}

/** 2022年和2023年新增床位300张: of both together, so of neither year. */
export function lastOfTimes(text: string, own: readonly Moment[], values: number): Moment | null {
  const [before, last] = [own.at(-2), own.at(-1)];
  const isJoined = before !== undefined && last !== undefined && /^[和、与及同]/.test(text.slice(before.end, last.start + 1));
  return isJoined && values === 1 && before.year !== last.year ? { ...last, year: null } : last ?? null;
}

/** 5.1、2.3和4.8个百分点, 3.5个、6个百分点: the last number has the unit of all. */
export const isShort = ({ unit }: Value, last: Value | undefined): boolean => unit === null || (unit.literal === "个" && last?.unit?.measure === "points");

function unitAt(run: readonly Value[], at: number): Unit | null {
  const [own, last] = [run[Math.min(at, run.length - 1)], run.at(-1)];
  return (own === undefined || isShort(own, last) ? last : own)?.unit ?? null;
}

/** GDP达到…，增速7.2%: the noun belongs to what was said. */
export function paceNames(bare: Name, [first, ...others]: readonly Name[], values: readonly Value[]): readonly Name[] {
  if (first === undefined || others.length > 0 || values.length > 1 || !RATE_NOUN.test(bare.spelt) || isShare(first)) return [];
  return values[0]?.unit?.measure === "percent" ? [together(first, bare)] : [];
}

export const isPaceNoun = ({ spelt }: Name): boolean => RATE_NOUN.test(spelt);

/** Points are of shares, amounts of what comes in their unit; of a change only its pace, or its per cent, is said on. */
function canGrow({ name, unit, part }: Said, by: Unit | null, link: Link): boolean {
  if (by === null) return false;
  const share = isShare(name) || unit?.measure === "percent" || unit?.measure === "permille";
  const sinceYear = link.moment?.isBase === true && link.moment.year !== null;
  if (part === "change" && !sinceYear && !link.roles.has("pace") && !(by.measure === "percent" && unit?.measure === "amount")) return false;
  // 占总死因的27.1%，比2013年上升2.3%: of the share, or of what it is the share of.
  if (by.measure === "percent" && part === "level" && DERIVED.test(name.spelt)) return false;
  if (by.measure === "points") return share && !(part === "change" && unit?.measure !== "points");
  if (by.measure === "amount") return part !== "change" && (unit === null ? isChangeable(name, by) : unit.literal === by.literal || (SCALE.test(unit.literal) && name.spelt.endsWith(by.literal)));
  return true;
}

/** 新增病床1325张，比“十二五”末增长38.9%: by so much grew the beds. */
const stockOf = (name: Name, base: string): Name =>
  STOCK_DATE.test(base) ? withoutAdded(name) : name;
