/** Units as documents write them, brought to one spelling, and conversions between scales of one quantity. */

const SAME_UNIT: ReadonlyMap<string, string> = new Map([
  ["百分之", "%"], ["百分比", "%"], ["百分数", "%"],
  ["千分之", "‰"], ["千分比", "‰"], ["/千", "‰"], ["1/千", "‰"],
  ["‱", "1/万"], ["万分之", "1/万"], ["万分之一", "1/万"], ["/万", "1/万"],
  ["十万分之", "1/10万"], ["十万分之一", "1/10万"], ["/10万", "1/10万"], ["/十万", "1/10万"], ["1/十万", "1/10万"], ["1/100000", "1/10万"],
  ["1/100万", "1/100万"], ["/100万", "1/100万"], ["百万分之", "1/100万"],
  ["㎡", "平方米"], ["m²", "平方米"], ["m2", "平方米"], ["平米", "平方米"],
  ["min", "分钟"],
  ["人每千人", "人/千人"], ["人/千人口", "人/千人"], ["名/千人", "人/千人"], ["人/万人口", "人/万人"], ["名/万人", "人/万人"],
  ["张/千人口", "张/千人"], ["个/千人口", "个/千人"],
  ["个百分点", "百分点"],
]);

/** Factor to the quantity's base scale, and the quantity. */
const SCALES: ReadonlyMap<string, readonly [quantity: string, factor: number]> = new Map([
  ["%", ["share", 1e-2]], ["‰", ["share", 1e-3]], ["1/万", ["share", 1e-4]], ["1/10万", ["share", 1e-5]], ["1/100万", ["share", 1e-6]],
  ["元", ["money", 1]], ["万元", ["money", 1e4]], ["百万元", ["money", 1e6]], ["千万元", ["money", 1e7]],
  ["亿元", ["money", 1e8]], ["万亿元", ["money", 1e12]],
  ["人次", ["visits", 1]], ["万人次", ["visits", 1e4]], ["亿人次", ["visits", 1e8]],
  ["分钟", ["time", 60]], ["小时", ["time", 3600]], ["秒", ["time", 1]],
  ["平方米", ["area", 1]], ["万平方米", ["area", 1e4]], ["公顷", ["area", 1e4]], ["平方公里", ["area", 1e6]], ["亩", ["area", 1e4 / 15]], ["万亩", ["area", 1e8 / 15]],
  ["千克", ["mass", 1e-3]], ["公斤", ["mass", 1e-3]], ["kg", ["mass", 1e-3]], ["斤", ["mass", 5e-4]], ["吨", ["mass", 1]], ["万吨", ["mass", 1e4]], ["亿吨", ["mass", 1e8]],
  ["微克/立方米", ["concentration", 1]], ["毫克/立方米", ["concentration", 1e3]],
  ["公里", ["length", 1e3]], ["千米", ["length", 1e3]], ["km", ["length", 1e3]], ["米", ["length", 1]],
]);

const PER_PEOPLE: Readonly<Record<string, number>> = { 百人: 1e2, 千人: 1e3, 万人: 1e4, "10万人": 1e5, 十万人: 1e5, 百万人: 1e6 };
const COUNTED: Readonly<Record<string, number>> = { 人: 1, 张: 1, 个: 1, 名: 1, 家: 1, 件: 1, 万人: 1e4 };

/** The brackets that a unit stands in, one of them perhaps lost; those of 套(间) are its own. */
const AROUND = /^[(\[](.*?)[)\]]?$|^([^(\[]*)[)\]]$/;

/** One spelling of a unit: "％" → "%", "/10万", "十万分之", "1/10 万" → "1/10万"; null for an empty text. */
export function normaliseUnit(text: string): string | null {
  if (text === "%") return text;
  const unit = text.normalize("NFKC").replace(/\s+/g, "").replace(AROUND, "$1$2").replace(/^单位:/, "");
  if (unit === "" || /^[-—–/]+$/.test(unit)) return null;
  return SAME_UNIT.get(unit) ?? unit;
}

function scaleOf(unit: string): readonly [quantity: string, factor: number] | null {
  const known = SCALES.get(unit);
  if (known) return known;
  const [counted = "", people = ""] = unit.split("/");
  const per = PER_PEOPLE[people];
  const count = COUNTED[counted];
  if (per === undefined || count === undefined) return null;
  const what = counted === "名" || counted === "万人" ? "人" : counted;
  return [`${what} per person`, count / per];
}

const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** 万个 is 10,000 of what 个 counts; the 千 of 千瓦 and 千米 belongs to the unit. */
const MULTIPLIED = /^([十百千万亿]*?)(千(?:瓦时?|米|克|伏安?|卡)|[^十百千万亿/][^/]*)$/;

function multiplied(unit: string): readonly [quantity: string, factor: number] | null {
  const [, words = "", counted] = MULTIPLIED.exec(unit) ?? [];
  if (counted === undefined) return null;
  const times = [...words].reduce((factor, word) => factor * (MULTIPLIERS[word] ?? 1), 1);
  const [quantity, factor] = SCALES.get(counted) ?? [counted === "名" ? "人" : counted, 1];
  return [quantity, factor * times];
}

const sizeOf = (unit: string): readonly [quantity: string, factor: number] | null => scaleOf(unit) ?? multiplied(unit);

/** 套(间) counts 套 or 间, 人(次) 人 or 人次. */
const EITHER = /^([十百千万亿]*)([^()]+)\((?!标准煤|可比价|现价)([^()]+)\)$/;

function eitherOf(unit: string): readonly string[] {
  const [, scale = "", first = "", other = ""] = EITHER.exec(unit) ?? [];
  return first === "" ? [unit] : [`${scale}${first}`, `${scale}${first}${other}`, `${scale}${other}`];
}

/** Factor from one unit to another of the same quantity: value in `from` × factor = value in `to`; null where there is none. */
export function unitFactor(from: string, to: string): number | null {
  const [unit, wanted] = [normaliseUnit(from), normaliseUnit(to)];
  if (unit === null || wanted === null) return null;
  if (unit === wanted) return 1;
  for (const a of eitherOf(unit).map(sizeOf)) {
    for (const b of eitherOf(wanted).map(sizeOf)) if (a && b && a[0] === b[0]) return tidy(a[1] / b[1]);
  }
  return null;
}

/** A value in another unit of the same quantity (0.4 人/千人 → 4 人/万人); null where the units measure different things. */
export function convertUnit(value: number, from: string, to: string): number | null {
  const factor = unitFactor(from, to);
  return factor === null ? null : tidy(value * factor);
}

/** Takes away the last digits, where floating point has its noise: 0.1 × 3 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
