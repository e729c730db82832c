import { amountsIn, type Amount } from "./amounts";

export interface Item {
  readonly name: string;
  /** Where the name begins. */
  readonly start: number;
  readonly amount: Amount;
}

/** Of a part: a name, at most a verb, the number. */
const NAME = /^(?<lead>(?:[、，]|和|与|及|以及)?(?:全市|全区|全县)?)(?<name>[\p{Script=Han}A-Za-z“”]{1,14}?)(?<verb>分别|达到|达|为|是|有|约|共|完成|投资|面积)?$/u;
/** Tells something else than a part: how it compares, what was done. */
const NO_PART = /占|比|增长|增加|提高|提升|下降|减少|同比|其中|超过|至少|不少于|每|平均|人均|分别|净增|累计|带动|惠及|实际/;
/** Brackets behind a number: （占77.1%）. */
const ASIDE = /^\([^()]{0,20}\)/;
const GOES_ON = /^(?:等|以[上下内])/;

/**
 * The parts that a list names, each with its number in the whole's unit, as far as the list goes. The mark between the
 * first two parts is the list's own: behind 、 a comma begins something else.
 * @returns `isCut`: the list does not end where its parts do (…等)
 */
export function itemsIn(list: string, whole: Amount): { readonly items: readonly Item[]; readonly end: number; readonly isCut: boolean } {
  const items: Item[] = [];
  let end = 0;
  let mark = "";
  for (const amount of amountsIn(list)) {
    const between = list.slice(end, amount.start);
    const { lead = "", name = "", verb = "" } = NAME.exec(between)?.groups ?? {};
    if (name === "" || amount.unit !== whole.unit || NO_PART.test(name + verb)) break;
    const joint = lead.charAt(0);
    if (items.length > 0 && joint !== "、" && joint !== "，" && !/^[和与及以]/.test(lead)) break;
    if (items.length > 1 && joint === "，" && mark !== "，") break;
    if (items.length === 1) mark = joint;
    items.push({ name, start: end + lead.length, amount });
    end = amount.end + (ASIDE.exec(list.slice(amount.end))?.[0].length ?? 0);
  }
  return { items, end, isCut: GOES_ON.test(list.slice(end)) };
}
