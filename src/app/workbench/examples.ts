import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";

/** A workbook to begin with, of a real plan's figures. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** What is to be seen in it. */
  readonly about: Readonly<Record<Language, string>>;
  /** Name under which it is saved, without the ending. */
  readonly file: string;
  /** Loaded when it is asked for. */
  sheets(): Promise<readonly PlacedSheet[]>;
}

/** The first is what the workbench opens with. */
export const FIRST_EXAMPLE: Example = {
  id: "pingxiang",
  title: { zh: "萍乡市“十四五”卫生健康主要指标", en: "Pingxiang: health indicators, 14th five-year plan" },
  about: { zh: "24行，基期值与目标值同在一表，附两列函数", en: "24 rows, baselines and targets in one table, two columns of functions" },
  file: "萍乡市十四五卫生健康主要指标",
  sheets: async () => [(await import(/* webpackChunkName: "first-example" */ "../../sheets/examples/pingxiang")).pingxiangSheet()],
};

export const EXAMPLES: readonly Example[] = [
  FIRST_EXAMPLE,
  {
    id: "tongzhou",
    title: { zh: "南通市通州区“十四五”主要发展指标", en: "Tongzhou: development indicators, 14th five-year plan" },
    about: { zh: "27行，基期值在另一张“十三五”完成情况表", en: "27 rows, baselines on a second sheet of results" },
    file: "通州区十四五卫生健康主要发展指标",
    sheets: async () => (await import("../../sheets/examples/tongzhou")).tongzhouSheets(),
  },
  {
    id: "qingpu",
    title: { zh: "上海市青浦区“十四五”发展指标", en: "Qingpu: development indicators, 14th five-year plan" },
    about: { zh: "15行，有统计口径，基期值在“十三五”实现情况表", en: "15 rows with scopes, baselines on a second sheet of results" },
    file: "青浦区十四五卫生健康发展指标",
    sheets: async () => (await import("../../sheets/examples/qingpu")).qingpuSheets(),
  },
  {
    id: "chongming",
    title: { zh: "上海市崇明区“十四五”发展指标（草案）", en: "Chongming: development indicators (draft), 14th five-year plan" },
    about: { zh: "20行，市级与区级目标并列，没有基期值", en: "20 rows, the city's and the district's targets side by side, no baselines" },
    file: "崇明区十四五卫生健康发展指标",
    sheets: async () => (await import("../../sheets/examples/chongming")).chongmingSheets(),
  },
  {
    id: "shapingba",
    title: { zh: "重庆市沙坪坝区指标草表（据正文整理）", en: "Shapingba: a draft drawn up from the plan's prose" },
    about: { zh: "16行，每个数旁边是它出自的句子", en: "16 rows, each figure beside the sentence it is from" },
    file: "沙坪坝区十四五卫生健康指标草表",
    sheets: async () => (await import("../../sheets/examples/shapingba")).shapingbaSheets(),
  },
];
