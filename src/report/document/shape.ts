import type { Language } from "../../grid/language";
import type { ReportTable } from "./report-document";

const CHINESE = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** "二、约束性指标", "2. Binding indicators": a section's heading with its number. */
export const headingOf = (index: number, heading: string, language: Language): string =>
  language === "zh" ? `${CHINESE[index] ?? index + 1}、${heading}` : `${index + 1}. ${heading}`;

/** Columns that a table has a title or a content for. */
export const usedColumns = ({ columns, rows }: ReportTable): readonly number[] =>
  columns.flatMap((title, column) => (title !== "" || rows.some(({ cells }) => cells[column] !== "") ? [column] : []));
