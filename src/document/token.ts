import { isUnit } from "../catalogue/unit-words";
import { kindOfCell, type CellKind } from "../table/cell-kind";
import { cleanNumber } from "../table/clean-name";
import { compact } from "../table/words";

/**
 * What a cell looks like to one who doesn't know its column. Beside the kinds of any cell: `empty` is a blank that the
 * text shows, `named` words with a unit in brackets or the end of an indicator's name, `office` a body that answers for it, `people` those who are counted, `section` what is numbered 一、 or （一）, `status` how a target stands (完成, 是, 滞后).
 */
export type TokenKind = CellKind | "empty" | "named" | "office" | "people" | "section" | "status";

/** A cell of a text, in reading order. */
export interface LooseCell {
  /** "" for a blank cell that the text shows. */
  readonly text: string;
  /** Line of the text, from 0. */
  readonly line: number;
  /** Something in the text (a line's begin, a blank line) lets a row begin here; null where the text gives no such sign. */
  readonly opens: boolean | null;
}

/** A cell of a table whose columns are to be found. */
export interface Token extends LooseCell {
  readonly kind: TokenKind;
  /** The row number that continues the sequence 1, 2, 3 …; known from the whole text. */
  readonly isRowNumber: boolean;
}

const OFFICE = /(?:局|委|委员会|办公室|科|处|部门|医院|中心|政府|公司|管委会|各县.{0,8})$/;
const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\))./;
/** Natures that the field's vocabulary doesn't know: still no words of another column. */
const NATURE = /^(?:约束|预期|倡导|引导|指导|控制|鼓励)[性型](?:指标)?$/;
const STATUS = /^(?:是|否|(?:已|未|基本|提前|超额|全面)完成|(?:未|已|基本)?达标|滞后|正常|(?:基本|总体|略)?(?:符合|快于|慢于|不及|好于|滞后|低于|高于|超出?|达到|未达)预期|顺利|较好|一般|(?:预计)?(?:能够?|可以?|难以|不能|有望)(?:完成|实现|达到)?|(?:有|较有)难度|难度较大|存在困难)$/;
const PEOPLE = /^(?:全体|户籍|常住|城镇|农村|城乡|流动|外来|急救|本地|户籍老年)?(?:人口|居民|对象|人群|老年人口?)$/;
const NAME_END = /(?:率|比例|比重|占比|总额|总量|总值|增加值|面积|人数|数量|寿命|收入|强度|指数|医师数|护士数|床位数)$/;
const AIM_BEGIN = /^(?:稳[中步]|显著|大幅|不断|有所|有效|稳定|按照?国家|按照?[省市]|依据|根据上级|视情|优于|位居|进入前|居全[国省市])/;
const AIM_END = /(?:相?适应|同步|一致|相当|下达|下达任务|任务要求|任务确定|有升|有降|视情提出|合理区间|平均水平|前列)$/;

/** See TokenKind. */
export function kindOfToken(text: string): TokenKind {
  if (text === "") return "empty";
  const kind = kindOfCell(text);
  const bare = compact(text);
  if (kind === "unit" && /^\d[\d.]*[万亿千百]*$/.test(bare)) return "value";
  if (STATUS.test(bare)) return "status";
  if (kind !== "words" && kind !== "mixed" && kind !== "quality") return kind;
  if (/^[一二三四五六七八九十]{1,3}[、.]?$/.test(bare)) return "number";
  const bracket = /[\u4e00-\u9fff].*\(((?:[^()]|\([^()]*\)){1,12})\)$/.exec(bare)?.[1];
  if (bracket !== undefined && isUnit(bracket)) return "named";
  return kind === "words" ? kindOfWords(bare) : kind;
}

function kindOfWords(bare: string): TokenKind {
  if (NATURE.test(bare)) return "nature";
  if (SECTION.test(bare)) return "section";
  if (AIM_BEGIN.test(bare) && !NAME_END.test(bare) || AIM_END.test(bare)) return "quality";
  if (NAME_END.test(bare) && bare.length > 3) return "named";
  if (PEOPLE.test(bare)) return "people";
  return OFFICE.test(bare) && bare.length <= 24 ? "office" : "words";
}

/** Cells with what they look like; row numbers are looked for where the header has a column for them. */
export function tokensOf(cells: readonly LooseCell[], numbered: boolean): Token[] {
  const kinds = withOddNatures(cells, cells.map(({ text }) => kindOfToken(text)));
  const numbers = numbered ? rowNumbers(cells, kinds) : new Set<number>();
  return cells.map((cell, at) => ({ ...cell, kind: kinds[at] ?? "words", isRowNumber: numbers.has(at) }));
}

/** A nature that nobody knows looks like one: 必达性, 考核型. */
const LIKE_NATURE = /^\p{Script=Han}{2,3}[性型](?:指标)?$/u;
/** From so many natures on a table has a column of them. */
const NATURES = 2;

/** Words that look like a nature and stand between the same neighbours as the table's natures are one: not its reading, but its place is sure. */
function withOddNatures(cells: readonly LooseCell[], kinds: readonly TokenKind[]): readonly TokenKind[] {
  const natures = kinds.flatMap((kind, at) => (kind === "nature" ? [at] : []));
  if (natures.length < NATURES) return kinds;
  const before = new Set(natures.map((at) => kinds[at - 1]));
  const after = new Set(natures.map((at) => kinds[at + 1]));
  return kinds.map((kind, at) => (kind === "words" && LIKE_NATURE.test(compact(cells[at]?.text ?? "")) && before.has(kinds[at - 1]) && after.has(kinds[at + 1]) ? "nature" : kind));
}

/** Numbers that count up, each before words: 1, 2, 3 …, 1-1, 1-2, 2-1 …; a section may begin with 1 again. */
function rowNumbers(cells: readonly LooseCell[], kinds: readonly TokenKind[]): ReadonlySet<number> {
  const candidates = cells.flatMap(({ text }, at) => {
    const parts = isWords(kinds[nextFilled(kinds, at)]) && !/%|‰/.test(text) ? partsOf(text) : null;
    return parts ? [{ at, parts }] : [];
  });
  const found = new Set<number>();
  let last: readonly number[] = [0];
  candidates.forEach(({ at, parts }, index) => {
    const next = candidates[index + 1]?.parts ?? [];
    const restarts = found.size > 0 && isFirst(parts) && follows(parts, next) && !follows(last, next);
    if (!follows(last, parts) && !restarts && !(found.size === 0 && isFirst(parts))) return;
    found.add(at);
    last = parts;
  });
  return found.size >= 3 ? found : new Set();
}

const isFirst = (parts: readonly number[]): boolean => parts.every((part) => part === 1);

function nextFilled(kinds: readonly TokenKind[], at: number): number {
  let next = at + 1;
  while (kinds[next] === "empty") next++;
  return next;
}

export const isWords = (kind: TokenKind | undefined): boolean => kind === "words" || kind === "named" || kind === "office" || kind === "people" || kind === "section";

function partsOf(text: string): readonly number[] | null {
  const number = text.length > 8 ? null : cleanNumber(text);
  return number !== null && /^\d{1,5}(?:[.-]\d{1,2})?$/.test(number) ? number.split(/[.-]/).map(Number) : null;
}

/** 2 after 1, 1-2 after 1-1, 2-1 after 1-2. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const [major = 0, minor] = last;
  const [first, second] = next;
  if (second === undefined || minor === undefined) return second === undefined && minor === undefined && first === major + 1;
  return first === major ? second === minor + 1 : first === major + 1 && second === 1;
}
