import { planByName } from "../../catalogue/plans";

/** When a number is of: "到2025年", "2020年底", "“十三五”期间", "目前". */
export interface Moment {
  /** Place in the flat text. */
  readonly start: number;
  readonly end: number;
  /** Null for 目前, 近年来, 今后五年. */
  readonly year: number | null;
  /** A period's last year stands for the period. */
  readonly from: "said" | "period";
  /** 到2025年 looks forward, 目前 and 截至 back; a bare year does neither. */
  readonly tense: "past" | "future" | null;
  /** 2015年至2020年: where the time begins. */
  readonly since?: number;
  /** 2013-2017年: the years one by one, where there are values for each. */
  readonly years?: readonly number[];
  /** Only what a change is measured from: 比2015年, 与“十二五”末相比. */
  readonly isBase: boolean;
}

/** 2025, 二〇二五. */
const YEAR = "(?:(?:19|20)\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})";
const END = "(?:\\d{1,2}月份?)?(?:[-~至到]\\d{1,2}月份?)?(?:\\d{1,2}日)?(?:零时|\\d{1,2}时)?(?:年?底|年?末)?(?:之前|以前|前|以来|起)?";
const MOMENT = new RegExp(
  "(?<lead>截至|截止到?|到|至|展望|自|从|由|于|在|比|较|相较于?|与|同|和|以)?" +
    `(?:(?<from>${YEAR})年?(?<dash>[-~至到]+)(?<to>${YEAR})年(?:期间|间)?|(?<year>${YEAR})年${END}(?:时|度|期间)?|` +
    "[“”\"]?(?<plan>十[一二三四五六]五)[“”\"]?(?:规划)?(?<part>期末|末期|年?末|期间|时期|以来|期内|(?:期|年)?初|前[一二三四]年)|" +
    "(?<=[比较])[“”\"]?(?<whole>十[一二三四五六]五)[“”\"]?|(?<=[从由])[“”\"]?(?<begun>十[一二三四五六]五)[“”\"]?(?=的\\d)|" +
    "(?<prior>(?<=[比较])(?:上|去)年(?:末|底|度|同期)?|(?<=[与同])(?:上|去)年(?:末|底|度|同期)?(?=相?比))|(?<span>(?<=[比较])前[一二三四五六七八九十两\\d]+年(?:同期|均值|平均)?)|(?<end>规划期末|期末)|(?<ahead>(?:今后|未来)[一二三四五六七八九十\\d]+年)|(?<now>目前|当前|现阶段|近年来|近[一二三四五\\d]年来?|(?:这|过去)[一二三四五六七八九十\\d]+年来?|(?<![一二三四五六七八九十\\d连])[一二三四五六七八九\\d]年来|现有))" +
    "(?<after>的?基础上|相比较?|比较|为基期|同期)?",
  "g",
);

const COMPARES = /^(?:比|较|相较于?)$/;
const COMPARED = /^(?:的?基础上|相比较?|比较|为基期|同期)$/;

const REACHES = /(?:提高|提升|增加|上升|扩大|延长|增长|发展|优化|改善|调整|下降|降低|减少|缩短|缩小|压缩|压减|[升降增减提扩涨达])$/;

/** Every moment of a text, in order. `offset` is added to the places. */
export function momentsIn(text: string, offset: number, targetYear: number | null): Moment[] {
  return [...text.matchAll(MOMENT)].map((found): Moment => {
    const { lead = "", from, dash = "", to, year, plan, part = "", whole, begun, span, end, prior, ahead, after = "" } = found.groups ?? {};
    // 增加到2020年的6.46张: the verb's 到.
    const taken = /^[到至]$/.test(lead) && REACHES.test(text.slice(Math.max(0, found.index - 2), found.index)) ? lead.length : 0;
    const start = offset + found.index + taken;
    const place = { start, end: offset + found.index + found[0].length, isBase: COMPARES.test(lead) || COMPARED.test(after) };
    const forward = (taken === 0 && /^[到至]$/.test(lead)) || lead === "展望" || /前$/.test(found[0]);
    if (span !== undefined) return { ...place, year: null, from: "period", tense: null, isBase: true };
    if (prior !== undefined) return { ...place, year: null, from: "said", tense: null, isBase: true };
    if (year !== undefined) return { ...place, year: yearOf(year), from: "said", tense: lead.startsWith("截") ? "past" : forward ? "future" : null };
    if (from !== undefined && to !== undefined) return { ...place, ...ofSpan(yearOf(from), yearOf(to)), ...(/[至到]/.test(dash) || /^[从自由]$/.test(lead) ? { since: yearOf(from) } : {}) };
    if (whole !== undefined) return { ...place, year: planByName(whole)?.targetYear ?? null, from: "period", tense: null, isBase: true };
    if (begun !== undefined) return { ...place, year: planByName(begun)?.targetYear ?? null, from: "period", tense: null };
    if (plan !== undefined) {
      const of = ofPlan(plan, part);
      // 到“十三五”末 looks back from a later plan.
      return { ...place, ...of, tense: forward && of.year !== null && targetYear !== null && of.year >= targetYear ? "future" : null };
    }
    if (end !== undefined) return { ...place, year: targetYear, from: "said", tense: "future" };
    return { ...place, year: null, from: "said", tense: ahead === undefined ? "past" : "future" };
  });
}

const DIGITS = "零一二三四五六七八九";

const yearOf = (text: string): number => Number(text.replace(/[〇○]/g, "零").replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit))));

/** Longer spans are outlooks, not columns of figures. */
const MOST_YEARS = 12;

function ofSpan(from: number, to: number): Pick<Moment, "year" | "from" | "tense" | "years"> {
  const length = to - from + 1;
  const years = length > 1 && length <= MOST_YEARS ? { years: Array.from({ length }, (_, at) => from + at) } : {};
  return { year: to, from: "period", tense: null, ...years };
}

/** 末 names the year itself, 期间 the period that ends with it; 以来 leaves the year open. */
function ofPlan(name: string, part: string): Pick<Moment, "year" | "from"> {
  const plan = planByName(name);
  if (plan === null || part === "以来") return { year: null, from: "said" };
  const years = "一二三四".indexOf(part.charAt(1)) + 1;
  if (part.startsWith("前") && years > 0) return { year: plan.baseYear + years, from: "period" };
  if (/初$/.test(part)) return { year: plan.baseYear, from: "period" };
  return { year: plan.targetYear, from: /末/.test(part) ? "said" : "period" };
}
