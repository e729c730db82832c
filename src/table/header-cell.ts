import { planByName, type PlanSpan } from "../catalogue/plans";
import { isUnit } from "../catalogue/unit-words";
import type { ColumnRole } from "./table";
import { compact, unquoted } from "./words";
import { isTotalHeader } from "./year-totals";

/** What a header's words say of its column. `value` is a year and nothing else: which value it is, the table tells. */
export interface HeaderReading {
  readonly role: ColumnRole | "value";
  /** The words alone prove nothing: 项目, 名称, 内容 head columns of many kinds of tables. */
  readonly weak: boolean;
  readonly year: number | null;
  /** A plan that is named: “十三五”目标值. */
  readonly plan: PlanSpan | null;
  /** Whose value it is: 市级, 全国. */
  readonly level: string | null;
}

const NONE: HeaderReading = { role: "unknown", weak: false, year: null, plan: null, level: null };

/** Headers of the columns that hold no values; the first that fits counts. Tested without quotes and brackets. */
const LABELS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/^(?:序号?|编号|序列号?|项次|顺序号?|no\.?|#)$/i, "number"],
  [/^(?:计量|指标|数据|度量)?单位(?:名称)?$/, "unit"],
  [/^(?:指标|目标|规划|约束)?(?:属性|性质)(?:类别|分类|要求)?$|^(?:约束性|预期性)[/、和或]?(?:约束性|预期性)$/, "nature"],
  [/口径|^(?:指标|空间|规划)?(?:层级|层次)$|^统计(?:范围|对象)$|^(?:覆盖|适用|目标)?人群$|^(?:适用|覆盖)?范围$/, "scope"],
  [/(?:数据|资料|指标)来源|^来源$|^(?:设定|制定)?依据$/, "source"],
  [/责任|牵头|负责|主管|配合单位|实施(?:单位|主体)|(?:部门|处室|科室|单位)$/, "owner"],
  [/^备注|^说明|^注$|^(?:指标)?(?:解释|释义|定义|含义|内涵)$|^计算(?:方法|公式)$/, "remark"],
  [/^(?:重点|指标|所属|发展|目标)?(?:领域|类别|分类|维度|方面|板块|类型|大类|门类|范畴)(?:名称)?$|^一级(?:指标|目标)$|^类$|^指标体系$|^(?:目标|准则)层$/, "domain"],
];

const NAME = /^(?:[^\d:]{0,12})?指标(?:名称|内容|项目?|名)?(?:[及和/]?(?:计量)?单位)?$|^[三二]级指标(?:名称)?$|^指标/;
const NO_NAME = /指标(?:值|数值|属性|性质|类型|类别|分类|单位|口径|来源|权重|编码|完成|解释|说明|目标|体系|要求|层级|级别|代码|编号)|约束性|预期性|倡导性|完成|目标值|现状/;
const WEAK_NAME = /^(?:主要|具体|发展|规划)?(?:项目|名称|内容|事项|品种|产品)(?:名称)?$|^主要目标$|^目标(?:名称|项目)$/;

const STATUS = /完成率|完成比例|完成进度|完成度|实现程度|实现率|是否|达标(?:情况)?$|完成与否|评估(?:结果|结论)|评价|[能可]否|趋势|预判|差距|排名|权重|分值|得分|评分|时限|时间|节点|措施|任务/;
const RATE = /年均|年平均|增速|增长率|增幅|年增长/;
const CHANGE = /累计|累积|五年(?:新增|增加|变化|增长)|增减|变化|增量|降幅|提高幅度|[较比].*[增减升降]|^增长/;
const TARGET = /目标|规划(?:值|数|期|指标)?(?:末|底)?$|规划$|指标值|计划(?:值|数)?$|预期值|期望值|愿景|要求|近期|远期|远景/;
const BASELINE = /基期|现状|基准|基线|基数|初始值|基年|当前|目前|现值|起点|基础值|期初/;
const ACTUAL = /完成|实际|实现|达到|执行|进展|落实|实绩|预计|统计值|监测值/;

const LEVEL = /全国|国家|全省|省级|我省|省定|全市|市级|我市|市定|全区|区级|我区|全县|县级|我县|全州|全盟|全旗|全镇|[本该][省市区县州]|省平均|市平均|[省市区县](?=目标|规划目标|指标值)/;
const PLACE = /(?:(?![年到至末底目标值])[\u4e00-\u9fff]){2,3}[省市区县](?=\d|目标|规划|完成|现状|$)/;

const levelOf = (text: string): string | null => (LEVEL.exec(text) ?? PLACE.exec(text))?.[0] ?? null;

/** Years named in a header, and the plan; "2021-2025年" is the last of them. */
export function yearOf(text: string): { year: number | null; plan: PlanSpan | null } {
  const years = [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)].map((match) => Number(match[1]));
  const named = /十[一二三四五六]五/.exec(text)?.[0];
  const plan = named === undefined ? null : planByName(named);
  const last = years.at(-1);
  if (last !== undefined) return { year: last, plan };
  if (plan && /期?末|期?底|收官/.test(text)) return { year: plan.targetYear, plan };
  return { year: null, plan };
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
const arabicYears = (text: string): string => text.replace(/二[〇○零0][一二三四五六七八九〇○零]{2}(?=年)/g, (year) =>
  [...year.replace(/[○零0]/g, "〇")].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(""));

function valueRole(text: string, year: number | null): ColumnRole | "value" | null {
  // The pace that was measured is nobody's target.
  if (RATE.test(text) || CHANGE.test(text)) return /实际|完成|实绩/.test(text) && !TARGET.test(text) ? null : RATE.test(text) ? "rate" : "change";
  if (/目标(?:值)?(?:完成|实现|达成)(?:情况|值)?$/.test(text)) return "actual";
  if (TARGET.test(text)) return "target";
  if (BASELINE.test(text)) return "baseline";
  if (ACTUAL.test(text)) return "actual";
  return year !== null && /^(?:到|至)?[\d年底末初\-~—–()一-龥]{4,16}$/.test(text) ? "value" : null;
}

/** A plan and nothing else, over its targets and how they were met. */
const PLAN_ALONE = /^十[一二三四五六]五(?:时期|期间|规划)?$/;
/** Second rows that tell nothing of their column. */
const SAYS_NOTHING = /^(?:数值|绝对值|指标|水平|总量|数量|[值数])$/;

/** A header without its footnotes: 2025年①, 属性*, 〔累计〕1. */
const withoutSigns = (header: string): string =>
  header.replace(/(?<=.)[①-⑳¹²³⁴-⁹*＊※△▲★☆]/gu, "").replace(/(?<=[\u4e00-\u9fff)\]〕）])\d$/u, "");

const LONGEST = 60;
const known = new Map<string, HeaderReading>();

/** Reads one column's header, its rows joined. Words decide, not the place. */
export function readHeader(header: string): HeaderReading {
  if (header.length > LONGEST) return NONE;
  const remembered = known.get(header);
  if (remembered) return remembered;
  const reading = read(header);
  if (known.size > 2_000) known.clear();
  known.set(header, reading);
  return reading;
}

/** What a header over names says of their cells besides: （单位）, 【属性】, [约束性/预期性], （单位，性质）. */
const CELL_LABEL = "(?:(?:计量|指标)?(?:单位|属性|性质|类型)(?:类别)?|约束性?|预期性?|倡导性?)";
const CELL_LABELS = new RegExp(`[(\\[〔【{]${CELL_LABEL}(?:[、,，/及和与或]${CELL_LABEL})*[)\\]〕】}]|(?<=.)[、,，/及和与]${CELL_LABEL}$`, "g");

/** 指标（单位）【属性】 → 指标; null where nothing is said besides, or what is left heads no names. */
function withoutCellLabels(text: string): string | null {
  const rest = text.replace(CELL_LABELS, "");
  const bare = rest.replace(/[()\[\]〔〕【】]/g, "");
  return rest !== text && (WEAK_NAME.test(bare) || NAME.test(bare) && !NO_NAME.test(bare)) ? rest : null;
}

function read(header: string): HeaderReading {
  const unlabelled = arabicYears(unquoted(withoutSigns(header)));
  const whole = withoutCellLabels(unlabelled) ?? unlabelled;
  const text = whole.replace(/[(\[〔【]([^()\[\]〔〕【】]*)[)\]〕】]/g, (bracket, inner: string) => (isUnit(inner) || inner === "单位" ? "" : bracket));
  if (text === "" || text.length > 36 || /[。；;！]/.test(text)) return NONE;
  const bare = text.replace(/[()\[\]〔〕【】]/g, "");
  // "Unit 单位": the Chinese words decide.
  const label = /[\u4e00-\u9fff]/.test(bare) ? bare.replace(/[A-Za-z]+/g, "") : bare;
  const { year, plan } = yearOf(text);
  if (year === null && !NO_NAME.test(label.replace(/[及和/]?(?:计量)?单位$/, "")) && NAME.test(label) && !/^指标单位$/.test(label)) return { ...NONE, role: "name", plan };
  for (const [pattern, role] of LABELS) if (pattern.test(label) && year === null) return { ...NONE, role };
  if (STATUS.test(bare) && !/20\d\d年.*(?:目标|完成情况)/.test(bare)) return NONE;
  if (year === null && plan === null && WEAK_NAME.test(bare)) return { ...NONE, role: "name", weak: true };
  const role = valueRole(bare, year);
  if (role === null) return NONE;
  return { role, weak: false, year, plan, level: levelOf(bare) };
}

/** Whether a header can stand over names: 指标, or 目标 where other columns have the years. */
export const isNameHeader = (text: string): boolean => readHeader(text).role === "name" || isAimAlone(text);

/** 目标 and nothing else: beside 2020年现状 and 2025年目标 it heads the names of what is aimed at. */
export const isAimAlone = (text: string): boolean => /^(?:主要|发展|具体|规划|核心|重点)?目标$/.test(compact(text));

/** Whether a row under a header can belong to it by this cell: header words, a plan, a level (全市), a unit in brackets, 数值. */
export function isHeaderPiece(text: string): boolean {
  const bare = compact(text);
  if (bare.length > 36 || /^[\d.]+$/.test(bare.replace(/^(?:19|20)\d\d$/, ""))) return false;
  return readHeader(text).role !== "unknown" || PLAN_ALONE.test(unquoted(text)) || levelOf(bare) !== null && bare.length <= 8
    || SAYS_NOTHING.test(bare) || isTotalHeader(text) || (/^[(\[]/.test(bare) && isUnit(bare.slice(1, -1)));
}

/** Whether a header stands over values: a year, a target, or a plan's name over 目标 and 完成. */
export const isValueHeader = (text: string): boolean => isValueRole(readHeader(text).role) || PLAN_ALONE.test(unquoted(text));

export const isValueRole = (role: HeaderReading["role"]): boolean =>
  role === "value" || role === "baseline" || role === "actual" || role === "target" || role === "rate" || role === "change";

/**
 * Reads a column's header over several rows, the uppermost first. A last row that names the column itself (单位, 备注)
 * decides alone; one that only says of whom (城区, 鹿山区) is the level of what stands above it.
 */
export function readHeaderRows(texts: readonly string[]): HeaderReading {
  const whole = readHeader(texts.join(" "));
  const last = texts.at(-1);
  if (last === undefined || texts.length === 1) return whole;
  const alone = readHeader(last);
  if (alone.role !== "unknown") return isValueRole(alone.role) || alone.role === "name" ? whole : alone;
  const above = readHeader(texts.slice(0, -1).join(" "));
  const bare = compact(last);
  const names = /^[\u4e00-\u9fff()“”]{1,12}$/.test(bare) && !SAYS_NOTHING.test(bare) && !PLAN_ALONE.test(unquoted(last));
  return names && isValueRole(above.role) ? { ...above, level: bare } : whole;
}
