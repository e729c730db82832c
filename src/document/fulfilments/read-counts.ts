import type { Fulfilment } from "../../table/fulfilment";

const TOTAL = /(?<![\d.])(\d{1,3})[项个][^，,、；;\d]{0,12}指标(?!值)/u;
const MET = "(?:完成|达标|实现|达到[^，,、；;]{0,8})";
const HOW = "(?:指标)?(?:均|都|已经?|如期|按期|全面|全部|顺利|圆满|提前|超额|预计可?|可以?|能够)*";
const DONE = new RegExp(`(?<![\\d.])(\\d{1,3})[项个]${HOW}${MET}(?![^，,、；;]{0,4}(?:率|度|情况))`, "u");
const UNDONE = new RegExp(`(?<![\\d.])(\\d{1,3})[项个]${HOW}(?:未能?|没有|尚未|不能|难以)(?:如期|按期)?${MET}`, "u");
/** With a third kind between them the two need not make up the whole. */
const MORE_KINDS = /基本|接近|滞后|进展|进度|部分|无法|暂无|暂缺|取消|调整|待|其中/;

/** A sentence that counts how many of a plan's indicators were met, and how many not: 12项主要指标中，10项完成，2项未完成; null else. */
export function countsIn(sentence: string): NonNullable<Fulfilment["counts"]> | null {
  const whole = TOTAL.exec(sentence);
  if (whole === null || MORE_KINDS.test(sentence)) return null;
  const rest = sentence.slice(whole.index + whole[0].length);
  const [done, undone] = [DONE, UNDONE].map((pattern) => pattern.exec(rest)?.[1] ?? null);
  if (done === undefined || done === null) return null;
  return { total: Number(whole[1]), done: Number(done), undone: undone === undefined || undone === null ? null : Number(undone) };
}
