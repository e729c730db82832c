import { findStandard } from "../../catalogue/find-standard";
import { cleaned, isMeasured, nameOf, PER_PEOPLE, together, type Name } from "./names";

const JOINTS = /、|以及|和|与|及(?!其|时)/g;
/** Of names that stand in clauses of their own. */
const LOOSE_JOINTS = new RegExp(`${JOINTS.source}|，`, "g");
/** 单位国内生产总值能源消耗和二氧化碳排放: both are per so much output. */
const PER_OUTPUT = /^(?:(?:单位|[万亿]元)(?:国内生产总值|地区生产总值|GDP|工业增加值))(?=[^，]{0,12}和?(?:能|电|水|用|碳|二氧化碳))/;
/** Where a name that lacks its noun can take it from the last one: 高血压、糖尿病|患者规范管理率. */
const HINGES = /排放|重点工程|综合人口|[生人户]均|专任教师|教师|患者|人群|儿童|居民|人口|人员|医院|机构|老年人|学生|妇女|地区|家庭|病例|企业|学校/g;

/**
 * The names of a list that a sentence gives `count` values: “婴儿死亡率、5岁以下儿童死亡率分别为…”.
 * Null where the list and the values don't go together.
 */
export function namesFor(list: Name, count: number): readonly Name[] | null {
  const pair = count === 2 ? halved(list) : null;
  if (pair !== null) return pair;
  const apart = list.spelt.includes("，");
  for (const joints of apart ? [/，/g, LOOSE_JOINTS] : [JOINTS, /、/g]) {
    const parts = split(list, joints);
    const last = parts.at(-1);
    // Of what commas part, 京津冀地区，PM2.5浓度 is no list of two.
    if (parts.length === count && count > 1 && last !== undefined && (!apart || parts.every((part) => isMeasured(part) || parallel(part, last) !== null))) return completed(parts);
  }
  const measured = mergedTo(split(list, JOINTS));
  return measured.length === count && count > 1 ? completed(measured) : null;
}

/** Names that one value is said of: only where each can stand alone, else it is one name with a list inside. */
export function namesSharing(list: Name): readonly Name[] {
  const parts = split(list, JOINTS);
  return parts.length > 1 && parts.every(standsAlone) ? completed(parts) ?? [] : [cleaned(list)];
}

function split(list: Name, joints: RegExp): Name[] {
  const parts: Name[] = [];
  let from = 0;
  const cut = (to: number): void => void parts.push(cleaned(nameOf(list.spelt.slice(from, to), list.written.slice(from, to))));
  for (const joint of list.spelt.matchAll(joints)) {
    if (depthAt(list.spelt, joint.index) > 0) continue;
    cut(joint.index);
    from = joint.index + joint[0].length;
  }
  cut(list.spelt.length);
  return parts.filter(({ spelt }) => spelt !== "");
}

const depthAt = (text: string, at: number): number => {
  const before = text.slice(0, at);
  return before.split("(").length - before.split(")").length;
};

/** Joins parts that cannot stand alone to what follows: 艾滋病感染者 + 和病人发现率. */
function mergedTo(parts: readonly Name[]): Name[] {
  const merged: Name[] = [];
  let open: Name[] = [];
  for (const part of parts) {
    open.push(part);
    if (!isMeasured(part)) continue;
    merged.push(open.length === 1 ? part : nameOf(open.map(({ spelt }) => spelt).join("和"), open.map(({ written }) => written).join("和")));
    open = [];
  }
  return merged;
}

/** 化学需氧量、氨氮减排量: a substance, though its name ends as what is measured. */
const SUBSTANCE = /需氧量$/;
const standsAlone = (part: Name): boolean => isMeasured(part) && !SUBSTANCE.test(part.spelt);

/** What the list says once for all its names: 每千人口拥有 in front, 患者规范管理率 behind. */
function completed(parts: readonly Name[]): readonly Name[] | null {
  const [first] = parts;
  const named = parts.at(-1);
  if (first === undefined || named === undefined) return null;
  const last = paired(named, first);
  const per = /^[人户]均/.test(first.spelt) ? undefined : (PER_PEOPLE.exec(first.spelt) ?? PER_OUTPUT.exec(first.spelt))?.[0];
  const shared = per === undefined ? null : nameOf(per, first.written.slice(0, per.length));
  const full = [...parts.slice(0, -1), last].map((part): Name | null => {
    const headed = standsAlone(part) || shared !== null || part === last ? part : borrowing(part, last);
    return headed === null || shared === null || PER_PEOPLE.test(headed.spelt) || PER_OUTPUT.test(headed.spelt) ? headed : together(shared, headed);
  });
  return full.every((name) => name !== null) ? full : null;
}

/** 城乡居民收入 of two values: of the towns and of the country; 存、贷款余额, 进、出口总额: each half is half a word. */
const HALVES: readonly (readonly [whole: RegExp, first: string, second: string])[] = [
  [/城乡(?=[^，、]{0,4}居民|低保|最低生活)/, "城镇", "农村"], [/存[、和]?贷款(?=.*余额)/, "存款", "贷款"], [/进[、和]出口/, "进口", "出口"],
  [/门[、和]急诊/, "门诊", "急诊"], [/[出入][、和][出入]境/, "入境", "出境"],
];

function halved(list: Name): readonly Name[] | null {
  for (const [whole, ...halves] of HALVES) {
    const found = whole.exec(list.spelt);
    // 城乡居民养老保险、医疗保险的参保率: two insurances, of towns and country alike.
    if (found === null || /、|和|，/.test(list.spelt.replace(found[0], ""))) continue;
    const [before, after] = [found.index, found.index + found[0].length];
    const order = found[0].startsWith("出") ? [...halves].reverse() : halves;
    return order.map((half) => cleaned(together(nameOf(list.spelt.slice(0, before), list.written.slice(0, before)), nameOf(half, half), nameOf(list.spelt.slice(after), list.written.slice(after)))));
  }
  return null;
}

/** 铁路、水路|货物周转量, 汽车制造业、设备制造业|产值: what follows the word that ends as the part does is said of both. */
function parallel(part: Name, last: Name): Name | null {
  const [one, two] = [part.spelt.slice(-1), part.spelt.slice(-2)];
  const found = last.spelt.indexOf(two);
  const at = found > 0 && two.length === 2 ? found + 2 : last.spelt.charAt(part.spelt.length - 1) === one ? part.spelt.length : -1;
  return at < 2 || at > last.spelt.length - 2 ? null : together(part, nameOf(last.spelt.slice(at), last.written.slice(at)));
}

/** What is measured of both: 化肥、农药|利用率, 国省道、农村公路|优良率. */
const ALIKE = /(?:中[\p{Script=Han}]{2,6}?)?(?:[毛净总]|综合|平均|规范化?|系统|健康|无害化|资源化|集中|早期|有效)?(?:[\p{Script=Han}]{2}[率额度]|总?[产销]量|[\p{Script=Han}]{2}(?<![产销])量|比例|比重|占比|面积|收入|投入|支出|增加值|产值)$/u;

/** 接待游客、旅游总收入: who comes is counted and has no income here. */
const PEOPLE_COME = /^(?:接待|吸引)|(?:游客|旅客|人次|读者|观众)$/;

function measuredAlike(part: Name, last: Name): Name | null {
  const tail = ALIKE.exec(last.spelt)?.index ?? 0;
  return tail < 2 || part.spelt.length < 2 || PEOPLE_COME.test(part.spelt) ? null : together(part, nameOf(last.spelt.slice(tail), last.written.slice(tail)));
}

/** 一般公共预算收入和支出: the last is one of a pair, whose first has the whole name. */
const PAIRED = /(?:收入|支出|进口|出口|存款|贷款|产值|产量|入境|出境|出生率|死亡率|起数|人数)$/;

function paired(last: Name, first: Name): Name {
  const [own = "", noun = ""] = [PAIRED.exec(last.spelt)?.[0], PAIRED.exec(first.spelt)?.[0]];
  const stem = first.spelt.length - noun.length;
  return own === "" || own !== last.spelt || noun === "" || stem < 2 ? last : together(nameOf(first.spelt.slice(0, stem), first.written.slice(0, stem)), last);
}

/** 婴儿和5岁以下儿童死亡率: who is a person already is no 婴儿儿童. */
const PERSON = /[儿妇童]$|(?:学生|老人|职工|居民)$/;
const PEOPLE = /^(?:患者|人群|儿童|居民|人口|人员|老年人|学生|妇女)/;

function borrowing(part: Name, last: Name): Name | null {
  const skip = (tail: string): number => (PERSON.test(part.spelt) ? PEOPLE.exec(tail)?.[0].length ?? 0 : 0);
  const tails = [...last.spelt.matchAll(HINGES)].map(({ index }) => index + skip(last.spelt.slice(index))).map((at) => nameOf(last.spelt.slice(at), last.written.slice(at)));
  const whole = tails.filter(({ spelt }) => spelt.length < last.spelt.length).map((tail) => together(part, tail));
  return whole.find(({ spelt }) => findStandard(spelt) !== null) ?? whole[0] ?? parallel(part, last) ?? measuredAlike(part, last);
}
