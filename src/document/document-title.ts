import type { Grid } from "../grid/grid";

const TITLE = /规划|纲要|计划|方案|意见/;
const OPENING = 800;
const LONGEST = 80;

/** What a text calls itself in its first lines: 某县妇女儿童发展规划（2021—2030年）; null where it does not. */
export function titleOfDocument(text: string): string | null {
  const lines = text.slice(0, OPENING).split("\n").map((line) => line.trim());
  return lines.find((line) => TITLE.test(line) && line.length <= LONGEST && !/[。；\t]/.test(line)) ?? null;
}

/** The tables of a document, each with what the document calls itself: a table's own title seldom says again of which years it is. */
export function underTitle(grids: readonly Grid[], text: string): readonly Grid[] {
  const document = titleOfDocument(text);
  return document === null ? grids : grids.map((grid) => ({ ...grid, document }));
}
