/** What the name of an indicator says about a cell that is silent on it. */
export interface NameHints {
  /** The indicator is a rate of growth or fall itself: 年均增速, 降低率. */
  readonly isRate: boolean;
  /** The indicator is an amount of money: a yearly percentage of it can only be growth. */
  readonly isAmount: boolean;
  /** The value is how much it fell: 单位GDP能耗降低. */
  readonly falls: boolean;
  /** 下降/降低: a bare bracketed number is then percent. */
  readonly inPercent: boolean;
  /** A rising rate: a bare bracketed number is then points. */
  readonly inPoints: boolean;
  /** A rate of accidents or deaths: 〔<0.11〕 is how high it may be over the years, and no growth. */
  readonly isHarm: boolean;
  /** Marked with one year, "(2026)": its changes are against the year before. */
  readonly ofOneYear: boolean;
}

const RATE = /增速|增长率|增幅|涨幅|降幅|递增率|下降率|降低率|增长速度|增长[(%]|增长$|(?:下降|降低)[(%]|(?:下降|降低)$/;
const AMOUNT = /(?:生产总值|GDP|收入|投资|总额|产值|增加值)(?:$|\([^()%]*元\))/i;
const FALLS = /降低|下降|减少|削减|降幅|减排|压减|缩短|压缩|递减/;
const PERCENT = /降低|下降|降幅/;
const POINTS = /率.*(?:提高|提升|上升|增加)|(?:提高|提升|上升|增加).*百分点/;
const HARM = /(?:事故|死亡)率/;
const ONE_YEAR = /\((?:19|20)\d\d年?\)/;

/** One of these signs is in every name that says anything of it; most names hold none. */
const TELLING = /[增涨降递减削压缩提升值入资额gG(故亡]/;

const SILENT: NameHints = { isRate: false, isAmount: false, falls: false, inPercent: false, inPoints: false, isHarm: false, ofOneYear: false };

/** `name` is normalised already. */
export const hintsOf = (name: string): NameHints =>
  !TELLING.test(name)
    ? SILENT
    : {
        isRate: RATE.test(name),
        isAmount: AMOUNT.test(name),
        falls: FALLS.test(name),
        inPercent: PERCENT.test(name) || (FALLS.test(name) && name.includes("%")),
        inPoints: POINTS.test(name),
        isHarm: HARM.test(name),
        ofOneYear: ONE_YEAR.test(name),
      };

/**
 * Says of a name all that the reading of a cell beside it can depend on: beside names of one signature the same text
 * is the same target. `name` is normalised already.
 */
export function signatureOf(name: string): number {
  const hints = hintsOf(name);
  return hints === SILENT ? 0 : Object.values<boolean>({ ...hints }).reduce((bits, hint) => 2 * bits + Number(hint), 0);
}
