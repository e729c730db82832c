import { findStandard } from "../../catalogue/find-standard";
import { namesFor } from "./name-lists";
import { cleaned, isShare, plain, together, type Name } from "./names";
import type { Value } from "./values";

/** A share that is said with a verb instead of a name: 个人卫生支出…亿元，占27.7%; 占GDP的比重为6.5%. */
export interface Shares {
  readonly names: readonly Name[];
  /** Words of the number that the pattern took with it: 不低于. */
  readonly limit: string;
}

/** What the sentence said before: the number's subject, and what it is a part of (其中). */
export interface Parts {
  readonly name: Name | null;
  readonly whole: Name | null;
}

/** X占Y的N%, X达到Y的N%: the share of X in Y. */
const OF_WHOLE = /^((?!为).{0,30}?)(?:力争|预计|已|约|分别)*(占到?|(?<!下)达到?|不低于|不少于|超过|不超过)([^，]{2,24})的$/;
/** 占技能劳动者总量的比重, 占比: a share whose subject was said before. */
const SHARE_NOUN = /^占(?:[^，]{2,24}的?(?:比重|比例|份额|比)(?:\([^()]*\))?|比)$/;
const LIMITS = /^不|^超/;
/** 高技能人才总量 占…: what is counted takes part, not its number. */
const COUNT = /(?:总量|总数|数量|人数|数)$/;

/**
 * The names of such a share; null where the words say no share or leave open whose it is.
 * @param list the words before the number and its verb
 * @param verb the words between them and the number
 */
export function sharesOf(list: Name, verb: string, run: readonly Value[], parts: Parts): Shares | null {
  const [first] = run;
  if (first?.unit?.measure !== "percent" && first?.unit?.measure !== "tenths") return null;
  const found = OF_WHOLE.exec(list.spelt);
  if (found !== null) return ofWhole(list, found, run, parts);
  if (run.length > 1) return null;
  const own = cleaned(list);
  if (SHARE_NOUN.test(own.spelt)) return parts.name === null ? null : one(together(counted(parts.name), own));
  if (!/占(?:约|近|到)?$/.test(verb)) return null;
  if (own.spelt !== "") return isShare(own) ? null : one(together(own, plain("占比")));
  return parts.name === null || isShare(parts.name) ? null : one(partOf(parts.name, parts.whole));
}

const one = (name: Name): Shares => ({ names: [name], limit: "" });

/** 其中：个人卫生支出…，占27.7%: of the whole where it is known and that is what people call it. */
function partOf(part: Name, whole: Name | null): Name {
  const short = together(counted(part), plain("占比"));
  if (whole === null || findStandard(short.spelt) !== null) return short;
  return together(counted(part), plain("占"), whole, plain("比例"));
}

const counted = (name: Name): Name => {
  const end = COUNT.exec(name.spelt)?.index ?? 0;
  return end < 2 ? name : { spelt: name.spelt.slice(0, end), written: name.written.slice(0, end) };
};

function ofWhole(list: Name, [, what = "", verb = "", whole = ""]: RegExpExecArray, run: readonly Value[], { name }: Parts): Shares | null {
  const part = cleaned({ spelt: what, written: list.written.slice(0, what.length) });
  const parts = part.spelt === "" ? (name === null || run.length > 1 ? null : [name]) : run.length > 1 ? namesFor(part, run.length) : [part];
  if (parts === null) return null;
  const tail = plain(`占${list.written.slice(-whole.length - 1)}比例`);
  return { names: parts.map((each) => together(each, tail)), limit: LIMITS.test(verb) ? verb : "" };
}
