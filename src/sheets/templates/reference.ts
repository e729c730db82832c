import type { NationalFigure, Standard } from "../../catalogue/standard";

const UNVERIFIED = "待核";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨";

/** National documents in the order of their first mention, as numbered in the sheet. */
export class References {
  private readonly documents: string[] = [];

  /** "77.93 → 提高1岁左右①"; what was not held against the official text is marked 待核. */
  describe(figure: NationalFigure, planBase: number): string {
    const { baseYear, base, baseVerified, target, targetVerified, source } = figure;
    const bothOpen = base !== null && !baseVerified && !targetVerified;
    const year = base === null || baseYear === planBase ? [] : [`${baseYear}年`];
    const baseOpen = base === null || baseVerified || bothOpen ? [] : [UNVERIFIED];
    const targetOpen = targetVerified ? [] : [bothOpen ? `均${UNVERIFIED}` : UNVERIFIED];
    return `${base ?? "—"}${inBrackets([...year, ...baseOpen])} → ${target}${inBrackets(targetOpen)}${this.mark(source)}`;
  }

  /** "①…；②…" */
  list(): string {
    return this.documents.map((document, index) => `${CIRCLED[index] ?? ""}${document}`).join("；");
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
