import type { Language } from "../grid/language";
import type { WhyUnread } from "../table/unread-tables";

/** The words for tables that were not read; closed, so that a missing one does not compile. */
export interface UnreadWords {
  readonly table: (title: string | null) => string;
  readonly state: string;
  readonly why: Readonly<Record<WhyUnread, string>>;
  readonly sentence: (sheet: string, area: string, title: string | null, why: string) => string;
}

const zh: UnreadWords = {
  table: (title) => title ?? "一张表",
  state: "没有读",
  why: {
    noNames: "表头里没有“指标”这样的栏，看不出哪一栏是指标名称。其中的数没有检查，请人工核对",
    noValues: "表头里没有目标值、基期值或年份。其中的数没有检查，请人工核对",
    otherKind: "表头和标题像是项目、资金、考核或统计表，不是规划指标表。其中的数没有检查，请人工核对",
    transposed: "表是横着写的，指标在第一行、年份在第一列。其中的数没有检查，请转置成一行一个指标",
  },
  sentence: (sheet, area, title, why) => `工作表“${sheet}”${area}${title === null ? "" : `《${title}》`}没有读：${why}。`,
};

const en: UnreadWords = {
  table: (title) => title ?? "A table",
  state: "Not read",
  why: {
    noNames: "no column is headed 指标 or the like, so that nobody knows which one names the indicators. Its figures were not checked: check them by hand",
    noValues: "no column is headed as a target, a baseline or a year. Its figures were not checked: check them by hand",
    otherKind: "header and title look like those of projects, funds, scores or statistics, not of a plan’s indicators. Its figures were not checked: check them by hand",
    transposed: "it lies on its side, with the indicators along the top and the years down the side. Its figures were not checked: transpose it, one indicator a row",
  },
  sentence: (sheet, area, title, why) => `${area} of sheet “${sheet}”${title === null ? "" : ` (${title})`} was not read: ${why}.`,
};

export const UNREAD_WORDS: Readonly<Record<Language, UnreadWords>> = { zh, en };
