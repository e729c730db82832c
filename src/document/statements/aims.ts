import type { Claim } from "./claims";
import type { Clause } from "./clauses";
import type { TimeContext } from "./context";
import type { FlatText } from "./flat-text";
import type { Moment } from "./moments";
import { namesFor } from "./name-lists";
import { isShare, nameOf, together, type Name } from "./names";
import type { Link } from "./read-link";

/** What is to be reached and is no level of a thing that is measured anyway. Read of the future only: of the past they are deeds. */

const VERB = "引进|建成|新建|改建|扩建|新增|新设|创建|培养|培育|打造|建设|改造";
const COUNT = "\\d+(?:\\.\\d+)?万?(?:名|人|个|所|家|张|处|支|座|辆|项)(?:以上|左右)?";
/** 引进100名卫生高层次人才: the clause is nothing else. */
const COUNT_FIRST = new RegExp(`(?<verb>${VERB})(?<count>${COUNT})(?<what>[\\p{Script=Han}()“”]{3,16})$`, "u");
/** 新增床位500张. */
const COUNT_LAST = new RegExp(`(?<verb>${VERB})(?<what>[\\p{Script=Han}()“”]{2,16}?)(?<count>${COUNT})$`, "u");
/** All that may stand before the verb. */
const LEAD = /^(?:\P{L}|即|再|共|累计|计划|规划|预计|力争|争取|确保|努力|实现|完成|全[市区县省国]|[我本][市区县省]|到|末|底|年|前|时|[要将])*$/u;
/** A noun that goes on doing something is no noun: 引进2名专家开展培训. */
const GOES_ON = /开展|进行|参加|达到|实现|用于|负责|提供|并|以及/;
/** A率、B率和C率“三个100%”目标: as many names as are counted. */
const SO_MANY_SHARES = /[”“]?(?<many>[两二三四五六七八九十])个(?<share>\d{1,3}(?:\.\d+)?%)[”“]?(?:的?(?:目标|要求|任务))?$/;
const NUMERALS = "零一二三四五六七八九十";

/** The aims of a clause that name something to be made, or several shares at once. */
export function readAims(flat: FlatText, { from, to }: Clause, moments: readonly Moment[], time: TimeContext): Claim[] {
  const text = flat.text.slice(from, to);
  const moment = moments.find(({ isBase }) => !isBase) ?? null;
  const tense = moment === null ? time.now.tense : moment.tense;
  const claim = (name: Name, start: number, end: number): Claim => ({
    name, moment, part: "level",
    raw: flat.written.slice(from + start, from + end),
    value: { start: from + start, end: from + end, boundAt: from + end, unit: null, isStart: false },
    link: aimAt(from + start),
  });
  return [...(tense === "future" ? counted() : []), ...sharesAtOnce()];

  function counted(): Claim[] {
    const found = COUNT_FIRST.exec(text) ?? COUNT_LAST.exec(text);
    const { verb = "", what = "", count = "" } = found?.groups ?? {};
    if (found === null || GOES_ON.test(what)) return [];
    const lead = moments.reduceRight((left, { start, end }) => (start < from + found.index ? left.slice(0, start - from) + left.slice(end - from) : left), text.slice(0, found.index));
    if (!LEAD.test(lead)) return [];
    const at = (words: string): number => text.indexOf(words, found.index + verb.length);
    const name = together(nameOf(verb, verb), nameOf(what, flat.written.slice(from + at(what), from + at(what) + what.length)));
    return [claim(name, at(count), at(count) + count.length)];
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
