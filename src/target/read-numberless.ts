import type { Operator, Peer, Qualitative, Target } from "./target";

/** A goal without a number: relative to another place, or only in words. */

const NOTHING = /^(?:[-/~]*|[暂尚]?未(?:统计|监测|公布|填报|核算|测算|发布|提供)|待(?:公布|统计|测算|核定)|无|暂无|没有|不适用|无数据|暂无数据|缺|缺失|空|n\/?a)$/i;

/** Said before the goal, adds nothing to it. */
const LEAD = /^(?:[,，;；、。\s]|(?:到|至)?(?:20\d\d)年(?:底|末)?(?:之?前)?|力争|努力|确保|争取|预计|总体|全面|基本)+/;

/** A reference must name what is compared with; "达到良好" compares with nothing. */
const REFERENCE = /平均|水平|要求|标准|目标|下达|增速|增长|增幅|任务|上年|去年|周边|同期|国家|全[国省市区县州]|规定|指标|GDP|收入|消费|经济|居民|城镇|农村|地区|[红戒警]线|限额|20\d\d年/i;
/** Praise, nothing to compare with: 合理水平, 较高水平. */
const IDLE = /先进|合理|适度|适当|较[高低好]|良好|[高低]位|(?:^|[^上])新水平|更高|历史|^低|^(?:水平|地位|优势)$/;
const ROMAN = /[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|(?:^|[^A-Za-z])[IVX]+类/;

/** Named groups are looked up slowly where their names are put together: the operators count by place. */
const HELD = 1;
const FIRST_OPERATOR = 2;

const SYNC = /(?:与|和|同|跟)(?<reference>[^，,；;。]{2,40}?|[省市县区州])(?<hold>(?:继续|总体)?保持)?(?:基本|大体|总体|大致)?(?:同步|持平|相当|一致|衔接|相?匹配|相?适应|相协调)(?:增长|提高|提升)?$/;

const COMPARED: readonly (readonly [words: string, op: Operator])[] = [
  ["达到[或和](?:超过|高于|优于|好于)|不低于|不少于|不小于|不得低于|不得少于|不应低于|不能低于|达到|恢复[到至]|不差于|不劣于|不慢于|(?<!下)达(?![标成])|≥|>=", ">="],
  ["优于|好于|快于|高于|超过|领先于|领先|超|>", ">"],
  ["不高于|不超过?|不大于|不得超过|不得高于|不应超过|不能超过|未超过|控制在|不突破|≤|<=", "<="],
  ["低于|慢于|小于|少于|<", "<"],
];
const COMPARISON = new RegExp(
  `(保持)?(?:明显|略|稳定|力争|基本|继续|总体|显著)?(?:${COMPARED.map(([words]) => `(${words})`).join("|")})([^，,；;。]{2,40})$`,
);
const HOLDING = /^(?:(?:稳定)?(?:保持|维持)在?|稳定在)(?<reference>[^，,；;。]*(?:平均|上年|上一年|现有|去年|当前|20\d\d年)[^，,；;。]*?)$/;
const ALONE = /^(?!接近|趋近|靠近|赶|缩|向)(?<reference>[^，,；;。]{0,12}平均(?:水平|值)?(?:及?以上|及?以下|左右)?)$/;
/** What a reference ends in may carry the operator: 全市平均水平以上. */
const REFERENCE_END: readonly (readonly [text: string, op: Operator])[] = [
  ["及以上", ">="], ["以上", ">="], ["及以下", "<="], ["以下", "<="], ["以内", "<="], ["之内", "<="], ["范围内", "<="], ["内", "<="], ["左右", "="],
];

const peer = (reference: string, op: Operator, hold: boolean): Peer => {
  const end = REFERENCE_END.find(([text]) => reference.endsWith(text));
  return {
    kind: "peer",
    reference: (end === undefined ? reference : reference.slice(0, -end[0].length)).replace(/的$/, ""),
    op: end?.[1] ?? op,
    ...(hold ? { hold: true } : {}),
  };
};

const readPeer = (text: string): Peer | null => {
  const sync = SYNC.exec(text)?.groups;
  if (sync?.["reference"] !== undefined) return peer(sync["reference"], "=", sync["hold"] !== undefined);
  const compared = COMPARISON.exec(text);
  if (compared !== null) {
    const reference = compared.at(-1) ?? "";
    const op = COMPARED.find((_, i) => compared[FIRST_OPERATOR + i] !== undefined)?.[1];
    if (op !== undefined && REFERENCE.test(reference) && !IDLE.test(reference) && !ROMAN.test(reference)) return peer(reference, op, compared[HELD] !== undefined);
  }
  const holding = HOLDING.exec(text)?.groups?.["reference"];
  if (holding !== undefined && !/前列|领先/.test(holding)) return peer(holding, "=", true);
  const alone = ALONE.exec(text)?.groups?.["reference"];
  return alone === undefined ? null : peer(alone, "=", false);
};

/** 清零, 零死亡, 重特大事故零发生: what counts is that there are none. */
const NONE_HAPPEN = /^(?:(?:实现|动态|保持)*清?零|(?!.*基本)[^，,；;。]{0,16}清零|[^，,；;。零]{0,16}(?:保持|实现)?(?:零|0)(?:死亡|伤亡|事故|发生|感染|上访|投诉))$/;

/** In order: the first that is found speaks. */
const SENSES: readonly (readonly [RegExp, Qualitative["sense"]])[] = [
  [/全覆盖|应保尽保|应[^，]尽[^，]|提质增效/, "other"],
  [/^(?:如期|按期|按时|率先|提前|全面|全部|圆满|超额)*(?:完成|实现$|达标$|建成$|创成$|达峰)|(?:全面|全部|如期|基本)实现$|(?:全面|全部|如期|圆满|按期)完成$|^(?:如期|按期)?实现碳?达峰|^(?:通过|达成)(?:验收|评估|创建)?$|完成[^，]*(?:下达|目标|任务|要求|指标)|(?:下达|任务|计划)[^，]*完成$/, "done"],
  // 增长趋势得到遏制 is no growth that is wished for.
  [/遏制|抑制|减缓|放缓|趋缓|防止|(?:趋势|势头).*控制/, "other"],
  [/负增长/, "fall"],
  [/同比例|同步(?:提高|提升|增长|下降)/, "proportional"],
  [/只[增升]不[减降]|稳步?中?有升|稳中向好|巩固提升/, "rise"],
  [/只[减降]不[增升]|稳中有降/, "fall"],
  [/零增长|不降低|不升高|不提高|不下降|不减少|不反弹|不增[加长]/, "hold"],
  [/(?:保持[^，]*|稳定)(?:增长|上升|提高|提升|增加|改善)/, "rise"],
  [/(?:保持[^，]*|稳定)(?:下降|降低|减少)/, "fall"],
  [/保持|稳定|维持|巩固|持平|不变/, "hold"],
];
const RISE = /提高|递增|提升|增长|增加|上升|改善|增强|扩大|回升|增多|延长|上涨|向好/;
const FALL = /下降|递减|降低|减少|缩小|缩短|减小|减轻|压减|减量|回落/;

const senseOf = (text: string): Qualitative["sense"] => {
  for (const [pattern, sense] of SENSES) if (pattern.test(text)) return sense;
  const rise = RISE.test(text);
  const fall = FALL.test(text);
  return rise === fall ? "other" : rise ? "rise" : "fall";
};

/** Numbers in words that have no one reading. */
const NUMERAL = /[数几上近][十百千万]|[十百千万][几余多]|分之|过半|半数|倍|[一二三四五六七八九]个|[百千万]亿/;

/** 、 also joins the names of what is compared with: 高于全国、全省平均水平. */
const CLAUSE_END = /[，,；;。]|(?<=同步|持平|一致|衔接)、|、(?=领先|高于|快于|优于)/;

const SIGNS = /[\n"']/;

/** `text` is normalised and holds no number that could be a target. */
export const readNumberless = (text: string): Target => {
  const joined = SIGNS.test(text) ? text.replaceAll(/[\n"']/g, "") : text;
  if (NOTHING.test(joined.includes("(") ? joined.replaceAll(/\([^()]*\)/g, "") : joined)) return { kind: "none" };
  if (!/\p{Script=Han}/u.test(joined)) return { kind: "unread", what: joined };
  if (/[零0]/.test(joined) && NONE_HAPPEN.test(joined)) return { kind: "level", op: "=", value: 0 };
  const goal = joined.replace(LEAD, "").replace(/[。;；,，*#※]+$/, "");
  if (goal === "") return { kind: "unread", what: joined };
  if (/^(?:按期|如期|超额)?完成/.test(goal)) return { kind: "qualitative", sense: "done" };
  if (NUMERAL.test(goal)) return { kind: "unread", what: goal };
  // The first clause that compares speaks: 与经济增长基本同步，力争高于.
  for (const clause of goal.split(CLAUSE_END)) {
    const found = readPeer(clause);
    if (found !== null) return found;
  }
  return { kind: "qualitative", sense: senseOf(goal) };
};
