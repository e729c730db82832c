import { findStandard } from "../../catalogue/find-standard";
import { nameIn, type Claim } from "./claims";
import type { Clause } from "./clauses";
import type { FlatText } from "./flat-text";
import { levelClaims, MEANT, REACHED } from "./level-claim";
import type { Moment } from "./moments";
import { cleaned, nameOf, plain, together } from "./names";

/** Sentences that do not put the name before the number. */

/** 力争80%的村卫生室达到省定基本标准. */
const SHARE_FIRST = /(?:约|近|超过|至少|不低于|不少于)?(?:\d+(?:\.\d+)?%|[一二三四五六七八九]成|百分之[一二三四五六七八九十]+)(?<bound>以[上下内]|左右)?的(?<what>[^，。；%]{4,60}?)(?=$|[、，](?=\d))/g;
const DOES = /达到|建成|设置|设立|开设|开展|具备|能够|提供|通过|配备|纳入|完成|接受|实现|建立|成为|符合|拥有|掌握|参加|落实|推广/;
/** 每万名常住人口配备1.5名卫生健康执法人员. */
const COUNT_FIRST = /(?<per>每[十百千万]+(?:名|个|位)?[^，。；\d]{0,10}?(?:人口|居民|人|儿童|老年人|学生)(?:拥有|配备|配置|配|有)?)(?<limit>达到|不少于|不低于|至少|约)?(?<number>\d+(?:\.\d+)?(?:[-~至]\d+(?:\.\d+)?)?[名人张个家位台](?:以上|左右)?)(?:的?(?:标准|比例|要求)?(?:配备|配置|设置|核定))?(?<what>[\p{Script=Han}()]{2,16})$/u;
/** 未发生孕产妇死亡. */
const NOBODY_DIED = /(?:未发生|没有发生|无)(?<who>孕产妇|婴儿)死亡(?!率)|(?<who2>孕产妇|婴儿)(?:实现|保持)?零死亡/;
/** All that may stand before the share. */
const LEAD = /^(?:力争|确保|努力|争取|实现|全[市区县省国]|[我本][市区县省]|辖区|到|至|约|超过|目前|已有|已|有|达到|推动|使|其中|\P{L})*$/u;
/** 按照常住人口万分之1.75的比例配备疾控人员. */
const STAFFED = /按照?(?<base>[^，。；\d]{2,12}?)(?<share>(?:百|千|万|十万)分之\d+(?:\.\d+)?)的?(?:比例|标准|要求)(?:足额|逐步|及时|全部)?(?:配备|补齐|核定|配置|落实|充实|配齐|设置)(?<what>[\p{Script=Han}()]{2,20})$/u;
/** 在现有63个社区康复站基础上: what there is, said before what it is. */
const EXISTING = /现有(?<number>\d+(?:\.\d+)?万?[个所家座处张名人辆台套支条])的?(?<what>[\p{Script=Han}()“”]{4,20}?)(?<base>的?基础上)?$/u;
/** Does something, or tells of some of them: is not what is counted. */
const NO_THING = /[中内]$|需要|完成|实现|达到|进行|开展|参加|存在|没有|未|不|以及|分别|有.|正在|全部/;
const LONGEST_CLAUSE = 160;

export function readOddClause(flat: FlatText, { from, to }: Clause, moments: readonly Moment[]): Claim[] {
  if (to - from > LONGEST_CLAUSE) return [];
  const text = flat.text.slice(from, to);
  const moment = moments.find(({ isBase }) => !isBase) ?? null;
  const written = (start: number, end: number): string => flat.written.slice(from + start, from + end);
  const levelOf = levelClaims(flat, from, moment);
  const roles = /力争|确保|努力|争取/.test(text) ? MEANT : REACHED;
  return [...sharesFirst(), ...countFirst(), ...staffed(), ...nobodyDied(), ...existing()];

  function sharesFirst(): Claim[] {
    let open = 0;
    return [...text.matchAll(SHARE_FIRST)].flatMap((found) => {
      const { what = "" } = found.groups ?? {};
      const lead = nameIn(flat, from + open, from + found.index, moments).spelt;
      const end = found.index + found[0].length;
      open = end;
      if (!LEAD.test(lead) || !DOES.test(what)) return [];
      const start = end - what.length;
      const name = together(nameOf(what, written(start, end)), plain("的比例"));
      return [levelOf(name, { start: found.index, end: start - 1 }, roles)];
    });
  }

  function countFirst(): Claim[] {
    const found = COUNT_FIRST.exec(text);
    if (found === null) return [];
    const { per = "", limit = "", number = "", what = "" } = found.groups ?? {};
    const start = found.index + per.length;
    const name = together(nameOf(per, written(found.index, start)), nameOf(what, written(text.length - what.length, text.length)));
    const at = start + limit.length;
    const kept = /^(?:不|至少|约)/.test(limit) ? start : at;
    const end = at + number.length;
    return [levelOf(name, { start: at, end, quoted: [kept, end] }, roles)];
  }

  function staffed(): Claim[] {
    const found = STAFFED.exec(text);
    if (found === null) return [];
    const { base = "", share = "", what = "" } = found.groups ?? {};
    const start = text.indexOf(share, found.index);
    const whole = cleaned(nameOf(base, written(start - base.length, start)));
    const name = together(nameOf(what, written(text.length - what.length, text.length)), plain("占"), whole, plain("的比例"));
    return [levelOf(name, { start, end: start + share.length }, roles)];
  }

  function existing(): Claim[] {
    const found = EXISTING.exec(text);
    const { number = "", what = "", base } = found?.groups ?? {};
    if (found === null || NO_THING.test(what)) return [];
    const at = text.indexOf(number, found.index);
    const nounAt = at + number.length + (text.charAt(at + number.length) === "的" ? 1 : 0);
    const read = levelOf(nameOf(what, written(nounAt, nounAt + what.length)), { start: at, end: at + number.length }, roles);
    // What is planned on top of it is not of now.
    return [base === undefined ? read : { ...read, aside: true }];
  }

  function nobodyDied(): Claim[] {
    const found = NOBODY_DIED.exec(text);
    const who = found?.groups?.["who"] ?? found?.groups?.["who2"];
    if (found === null || who === undefined || findStandard(`${who}死亡率`) === null) return [];
    const end = found.index + found[0].length;
    return [levelOf(plain(`${who}死亡率`), { start: found.index, end }, roles)];
  }
}
