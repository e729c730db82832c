import { planByName, type PlanSpan } from "../../catalogue/plans";
import type { NationalFigure, Standard } from "../../catalogue/standard";

const UNVERIFIED = "待核";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨";

/** When the figures were gathered. */
export const GATHERED = "2026年11月";

/** Numbers and dates of the documents, as far as they were read somewhere. */
const ISSUED: Readonly<Record<string, string>> = {
  "“十四五”国民健康规划": "国办发〔2022〕11号，2022年5月20日公布",
  "“十四五”公共服务规划": "2022年1月公布",
  "“十四五”规划纲要": "2021年3月通过",
  "“十五五”规划纲要": "2026年3月12日通过",
  "“健康中国2030”规划纲要": "2016年10月25日印发",
};

/** National documents in the order of their first mention, as numbered in the sheet. */
export class References {
  private readonly documents: string[] = [];

  /** What is known of a standard indicator in a plan; where no document of the plan names it, what the last one said, and that. */
  of(standard: Standard, plan: PlanSpan): string | null {
    const figure = nationalFigure(standard, plan.name);
    if (figure !== null) return this.describe(figure, plan.baseYear);
    const earlier = standard.national.at(-1);
    return earlier === undefined ? null : `${UNVERIFIED}：未见公布；“${earlier.plan}”为 ${this.describe(earlier, planByName(earlier.plan)?.baseYear ?? earlier.baseYear)}`;
  }

  /** "77.93 → 提高1岁左右①"; what was not held against the official text is marked 待核. */
  private describe(figure: NationalFigure, planBase: number): string {
    const { baseYear, base, baseVerified, target, targetVerified, source } = figure;
    const bothOpen = base !== null && !baseVerified && !targetVerified;
    const year = base === null || baseYear === planBase ? [] : [`${baseYear}年`];
    const baseOpen = base === null || baseVerified || bothOpen ? [] : [UNVERIFIED];
    const targetOpen = targetVerified ? [] : [bothOpen ? `均${UNVERIFIED}` : UNVERIFIED];
    return `${base ?? "—"}${inBrackets([...year, ...baseOpen])} → ${target}${inBrackets(targetOpen)}${this.mark(source)}`;
  }

  /** "①… （…）；②…": each document with its number or date. */
  list(): string {
    return this.documents.map((document, index) => `${CIRCLED[index] ?? ""}${document}${inBrackets([ISSUED[document] ?? `文号日期${UNVERIFIED}`])}`).join("；");
  }

  private mark(document: string): string {
    if (!this.documents.includes(document)) this.documents.push(document);
    return CIRCLED[this.documents.indexOf(document)] ?? "";
  }
}

const inBrackets = (remarks: readonly string[]): string => (remarks.length > 0 ? `（${remarks.join("，")}）` : "");

/** What the national plan of a period says of a standard indicator; null where it says nothing. */
export const nationalFigure = ({ national }: Standard, plan: string): NationalFigure | null =>
  national.find((figure) => figure.plan === plan) ?? null;
