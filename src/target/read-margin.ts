import type { Clause } from "./clauses";
import type { Margin, Peer } from "./target";

/** Ahead of another place or quantity by so much: 高于GDP增速1个百分点以上, 比全省平均水平高2个百分点. */

/** What is compared with ends in one of these: not 高于全国平均水平的地区占80%. */
const REFERENCE = "(?<reference>[^\\d，；。、,;]{0,20}?(?:平均|水平|均值|增速|增幅|增长率?|全[国省市区县州]|[省市区县]|GDP|收入|消费|居民|经济|上年|同期|要求|标准|目标))";
const SIZE = "(?<approx>约)?(?<value>\\d+(?:\\.\\d+)?|[一二两三四五])(?<measure>个?百分点|个点|%)(?<bound>以上|及以上|左右|以内|以下)?$";
const AHEAD = new RegExp(`(?<!不)(?:(?<ahead>高于|快于|优于|好于|领先于?|高出|超过|超出)|低于|慢于|少于)${REFERENCE}${SIZE}`);
const DIFFERING = new RegExp(`[比较]${REFERENCE}(?:(?<ahead>高[出于]?|快)|低于?|慢)${SIZE}`);

const BOUNDS: Readonly<Record<string, Margin["op"]>> = { 以上: ">=", 及以上: ">=", 以内: "<=", 以下: "<=" };
const NUMERALS = "零一二三四五";

const marginOf = (groups: Readonly<Record<string, string | undefined>>): Margin => {
  const { value = "", measure, bound = "", approx } = groups;
  const numeral = value === "两" ? 2 : NUMERALS.indexOf(value);
  return {
    measure: measure === "%" ? "percent" : "points",
    op: BOUNDS[bound] ?? "=",
    value: numeral > 0 ? numeral : Number(value),
    ...(approx !== undefined || bound === "左右" ? { approx: true } : {}),
  };
};

const COMPARING = /[比较高低快慢]|好于|领先/;

/** Spares the expressions on nearly all clauses: the size is said last. */
const mayDiffer = ({ tokens }: Clause): boolean => {
  let compared = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.role === "compare") compared ||= tokens[i + 1]?.role !== "quantity";
    else if (token?.role === "text") compared ||= COMPARING.test(token.text);
    else if (compared && token?.role === "quantity" && (token.measure === "points" || token.measure === "percent")) return true;
  }
  return false;
};

/** Null where the clause says something else; digits before it would be another value. */
export const readMargin = (clause: Clause): Peer | null => {
  if (!mayDiffer(clause)) return null;
  const written = clause.tokens.map((token) => token.text).join("");
  const found = AHEAD.exec(written) ?? DIFFERING.exec(written);
  const reference = found?.groups?.["reference"];
  if (found?.groups === undefined || reference === undefined || /\d/.test(written.slice(0, found.index))) return null;
  return { kind: "peer", reference, op: found.groups["ahead"] === undefined ? "<" : ">", margin: marginOf(found.groups) };
};
