/**
 * A heading or caption as its number tells it: what reads a text (the document room) gives these in the text's order,
 * and a checker sees whether the numbers run on. JSON-safe.
 */
export interface NumberedLine {
  /** 第一章, 第一节, 一、, （一）, 1., 专栏1, 表1; `none`: a short line of its own that no number leads, as headings are. */
  readonly style: NumberStyle | "none";
  /** 0 of a line without one. */
  readonly number: number;
  /** The number as it is written: "第四节". */
  readonly mark: string;
  /** What follows it, up to the first stop. */
  readonly title: string;
  /** Line of the text, from 1. */
  readonly line: number;
  /** The number stands within a line, where it may be a heading that lost its line as well as a mere mention. */
  readonly inline: boolean;
}

export type NumberStyle = "chapter" | "section" | "major" | "bracketed" | "item" | "box" | "table";
