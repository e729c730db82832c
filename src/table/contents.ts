import { isUnit } from "../catalogue/unit-words";
import type { Cells } from "./cells";
import { cleanNumber, natureOf } from "./clean-name";

const SAMPLE_ROWS = 60;

/** What a column's cells hold, in shares of those that hold anything. */
export interface Contents {
  readonly filled: number;
  /** How many different texts. */
  readonly distinct: number;
  readonly natures: number;
  readonly units: number;
  readonly numbers: number;
  readonly words: number;
  readonly values: number;
  readonly computed: number;
  readonly bounds: number;
  /** Of the plain figures. */
  readonly decimals: number;
}

/** Signs and words that set a value, rather than report one. */
const BOUND = /[≥≤><＞＜≧≦]|以上|以下|以内|左右|不低于|不高于|不少于|不超过/;

export function contentsOf(cells: Cells, column: number, firstRow: number): Contents {
  const texts: string[] = [];
  let computed = 0;
  for (let row = firstRow; row < Math.min(cells.rows, firstRow + SAMPLE_ROWS); row++) {
    const text = cells.text(row, column);
    if (text === "" || !cells.isOwn(row, column)) continue;
    texts.push(text);
    if (cells.isComputed(row, column)) computed += 1;
  }
  const share = (test: (text: string) => boolean): number => (texts.length === 0 ? 0 : texts.filter(test).length / texts.length);
  const figures = texts.filter((text) => /^\d[\d,]*(?:\.\d+)?[%‰]?$/.test(text));
  return {
    filled: texts.length,
    distinct: new Set(texts).size,
    natures: share((text) => natureOf(text) !== null),
    units: share(isUnit),
    numbers: share((text) => cleanNumber(text) !== null),
    words: share((text) => /[\u4e00-\u9fff]{2}/.test(text)),
    values: share((text) => /\d/.test(text)),
    bounds: share((text) => BOUND.test(text)),
    decimals: figures.length === 0 ? 0 : figures.filter((text) => /\.\d*[1-9]/.test(text)).length / figures.length,
    computed: texts.length === 0 ? 0 : computed / texts.length,
  };
}
