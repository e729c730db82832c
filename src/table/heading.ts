import { isUnit } from "../catalogue/unit-words";
import { normaliseUnit } from "../catalogue/units";
import type { Cells } from "./cells";
import { readHeader } from "./header-cell";
import { compact } from "./words";

/** What stands above a table's header. */
export interface Heading {
  readonly title: string | null;
  /** All text of the rows above, for what the title leaves out. */
  readonly context: string;
  /** What the document calls itself. */
  readonly document: string | null;
  /** Units that hold for the whole table: 单位：万元、%. */
  readonly units: readonly string[];
}

const ROWS_ABOVE = 8;
const NO_TITLE = /^[(（]?(?:计量)?单位[:：]|^[(（]?\d{4}[-—–~至]*\d{0,4}年?[)）]?$|^\d{4}年\d{1,2}月|^附件?\d*[:：]?$|^(?:附?表|专栏)[\d一二三四五六七八九十]*$|^[(（]?续表?[)）]?$|^第?\d+页/;
const TITLE_WORDS = /指标|规划|目标|情况|体系|一览|任务/;

/** Looks for the title in the rows between the table before (or the sheet's top) and the header. */
export function headingAbove(cells: Cells, headerTop: number, floor: number): Heading {
  const candidates: string[] = [];
  const context: string[] = [];
  for (let row = headerTop - 1, seen = 0; row >= floor && seen < ROWS_ABOVE; row--) {
    const texts = cells.pieces(row).map(({ text }) => text.replace(/\s+/g, " "));
    if (texts.length === 0) continue;
    seen++;
    context.push(texts.join(" "));
    const titles = texts.filter((text) => !NO_TITLE.test(compact(text)));
    const [title] = titles;
    if (title !== undefined && titles.length === 1 && title.length <= 80 && !/[。；]$/.test(title)) candidates.push(title);
  }
  const title = candidates.find((text) => TITLE_WORDS.test(text)) ?? candidates[0] ?? null;
  return { title, context: context.join("\n"), document: cells.document, units: unitsIn(context.join("\n")) };
}

/** The units of a line 单位：万元、%; none where one of its words is no unit. */
function unitsIn(context: string): readonly string[] {
  const line = /(?:计量)?单位\s*[:：]\s*([^\n()（）]{1,30})/.exec(context)?.[1];
  const units = line?.split(/[、,，;；\s]+/).filter((text) => text !== "") ?? [];
  return units.every(isUnit) ? units.flatMap((text) => normaliseUnit(text) ?? []) : [];
}

/** Words of a title that tell how an earlier plan ended. */
export const tellsCompletion = (title: string): boolean =>
  /(?:完成|实现|执行|落实|达成|实施)(?:的?情况|进展|结果|表|程度)|(?:目标|指标|规划|任务)(?:的?完成|实现|达成)|回顾|成就|收官/.test(compact(title));

/** Words of a title over columns that plan each year of the period. */
export const plansYearly = (title: string): boolean =>
  /分年度?|逐年|按年|年度(?:规划)?(?:分解|目标|计划|任务|安排|指标|推进|实施计划)|(?:目标|指标|任务)(?:分解|安排)|(?:目标|指标)年度|分解(?:表|计划|情况)/.test(compact(title)) && !tellsMeasured(title);

/** Words of a title over figures that were measured. */
export const tellsMeasured = (title: string): boolean => tellsCompletion(title) || /监测|统计|评估|实绩|进展|历年|执行|考核结果|运行情况/.test(compact(title));

/** Titles of tables that are no indicator tables, whatever their columns are called. */
export const isOtherTable = (title: string): boolean =>
  /绩效|预算|决算|收支|评分|计分|考核(?:表|细则|办法|评分)|花名册|名册|名单|编制(?:表|数|情况)|(?:项目|工程)(?:表|清单|一览|汇总|计划)|日程|时间表|课程|行程|年鉴|统计公报|总量[与和]速度/.test(compact(title)) && readHeader(title).role !== "name";
