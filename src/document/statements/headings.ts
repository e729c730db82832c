/** A heading and what its section tells of: how things are, or what is to be done. */
export interface Heading {
  /** 0 for a chapter; the deeper, the higher. */
  readonly level: number;
  readonly tells: "past" | "future" | null;
}

const LEVELS: readonly (readonly [pattern: RegExp, level: number])[] = [
  [/^第[一二三四五六七八九十百]+[章篇]/, 0],
  [/^(?:第[一二三四五六七八九十百]+节|[一二三四五六七八九十]{1,3}[、.．])/, 1],
  [/^[(（][一二三四五六七八九十]{1,3}[)）]/, 2],
  [/^(?:\d{1,2}[.．、](?!\d)|专栏)/, 3],
];

const LONGEST = 45;
const SHORT = 14;
const PAST = /基础|成就|成效|成绩|回顾|现状|(?:完成|实现|执行)情况|背景|环境|形势|进展|问题|机遇|挑战|总结|评估/;
const FUTURE = /目标|要求|任务|重点|工程|举措|措施|保障|行动|专栏|指标|思路|原则|展望|安排|部署/;
/** However long: 专栏3 “十四五”农业农村现代化重点目标. */
const ENDS = /(?:主要|重点|预期|发展|具体|规划|总体)(?:目标|指标)$/;
/** 优化营商环境 is something to do, not a look at the environment. */
const IMPERATIVE = /^(?:进一步|全面|着力|持续|不断|加快|深入|大力|积极|切实|扎实)*(?:优化|改善|加强|强化|推进|推动|健全|完善|提高|提升|营造|建立|建设|构建|深化|落实|实施|促进|加大|加快|做实|发展|支持|夯实|破解|解决)(?!基础|环境|目标|形势|现状|成就|思路|原则|背景)/;
/** A heading that says how much is one only in looks: it is an item of a list. */
const CLAIM = /\d\s*(?:[%％‰]|[/／]\s*10|岁|张|[万亿]|人|名|个|家|分钟)|[。；;!！?？]/;

/** Null for a line that is no heading. */
export function headingOf(line: string): Heading | null {
  const text = line.slice(0, 300).replace(/\[[A-Za-z]+:[^\]]*\]|[\s*]+/g, "");
  if (text.length > LONGEST || CLAIM.test(text)) return null;
  const level = LEVELS.find(([pattern]) => pattern.test(text))?.[1];
  const words = LEVELS.reduce((rest, [pattern]) => rest.replace(pattern, ""), text);
  const tells = toldBy(words, level ?? 2);
  if (level !== undefined) return { level, tells };
  return text.length <= SHORT && tells !== null && !/[，,、:：]/.test(text) ? { level: 2, tells } : null;
}

/** Deep headings are sentences as often as titles; only short ones without a comma are believed. */
function toldBy(words: string, level: number): Heading["tells"] {
  if (ENDS.test(words) && !/[，,]/.test(words)) return "future";
  if (IMPERATIVE.test(words) || (level >= 2 && (words.length > SHORT || /[，,]/.test(words)))) return null;
  return PAST.test(words) ? "past" : FUTURE.test(words) ? "future" : null;
}

/** The headings that a paragraph stands under, and what they say together: the innermost word counts. */
export class Outline {
  readonly #open: Heading[] = [];

  enter(heading: Heading): void {
    while ((this.#open.at(-1)?.level ?? -1) >= heading.level) this.#open.pop();
    this.#open.push(heading);
  }

  get tells(): Heading["tells"] {
    return this.#open.findLast(({ tells }) => tells !== null)?.tells ?? null;
  }
}
