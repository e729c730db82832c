import { isUnit } from "../catalogue/unit-words";
import { cleanNumber, natureOf } from "./clean-name";
import { compact, isBlank } from "./words";

/** What a single cell looks like, without its header. `mixed` holds words and a figure. */
export type CellKind = "blank" | "number" | "unit" | "nature" | "value" | "quality" | "words" | "mixed";

const FIGURE = /^[≥≤><=≧≦约\-−〔[(]*\d[\d,.。]*(?:[-–—~～至]\d[\d,.]*)?/;
const AFTER_FIGURE = /^[〕\])]*(?:左右|以上|以下|以内|以上水平)?(?:[(（〔[].*)?$/;
const AIM = /^(?:比|较|在|到|达|达到|提高|提升|降低|下降|增长|稳定|保持|维持|力争|争取|每年|每[个县镇村]|年均|累计|不低于|不高于|不少于|不超过|不大于|控制|大于|小于|高于|低于|超过|全省|全国|全市|同比例|持续|逐步|基本|进一步|明显|继续|完成|实现|未发生|无(?=.{2})|与(?=.{2}))/;
const QUALITY = /^(?:无|应.尽.|(?:全面|实现)?全覆盖|巩固提升)$|^(?:同比例|持续|逐步|基本|进一步|明显|继续|保持|稳定|完成|实现|达到|提高|提升|下降|降低|优于|高于|低于|不低于|与(?=.{2})).{0,24}$/;
/** Aims without a figure that begin with none of these words: 不降低, 稳中有升, 市下达. */
const AIM_ALONE = /^(?:不(?:降低|减少|增加|下降|退化|反弹|突破)|稳中有[升降进]|[零负]增长|(?:动态)?清零|只[增升]不[减降]|(?:总体|基本)?(?:稳定|平稳|持平)|(?:全面|全部)?(?:达标|消除)|逐年(?:提高|提升|改善|增加|下降|降低|减少)|趋[于近].{1,6}|有效控制|[按依以]?(?:国家|自治区|[省市县]|上级)下达(?:的?(?:目标|任务|指标|计划))?|各年度视情提出)$/;
const INDICATOR_END = /[率数比重额量例度值积]$/;

/** 83.5 is a value and 12 a number (of a row, or a value), ≥60% a value, 同比例提高 a quality, 婴儿死亡率 words. */
export function kindOfCell(text: string): CellKind {
  if (isBlank(text)) return "blank";
  if (natureOf(text) !== null && text.length <= 8) return "nature";
  // 86亿元 is a value, 1/10万 a unit.
  if (isUnit(text) && !/^\d+[^\d/]/.test(text)) return "unit";
  if (/^[#*＃]?\s*\d{1,3}[.、]?$/.test(text.trim()) && cleanNumber(text) !== null) return "number";
  const bare = compact(text);
  const figure = FIGURE.exec(bare);
  if (figure) {
    const rest = bare.slice(figure[0].length);
    const unit = rest.replace(/(?:左右|以上|以下|以内)?(?:\(.*\))?$/, "");
    if (AFTER_FIGURE.test(rest) || isUnit(unit) || unit === "" || /^[+*%]/.test(rest)) return "value";
  }
  if (AIM.test(bare) && /\d/.test(bare) && !INDICATOR_END.test(bare)) return "value";
  if (AIM_ALONE.test(bare) || QUALITY.test(bare) && !INDICATOR_END.test(bare)) return "quality";
  return /\d/.test(bare) && !/[\u4e00-\u9fff]{4}/.test(bare) ? "mixed" : "words";
}
