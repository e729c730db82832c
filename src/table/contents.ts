import { isUnit } from "../catalogue/unit-words";
import type { Cells } from "./cells";
import { cleanNumber, natureOf } from "./clean-name";

const SAMPLE_ROWS = 60;

/** Signs and words that set a value, rather than report one. */
const BOUND = /[≥≤><＞＜≧≦]|以上|以下|以内|左右|不低于|不高于|不少于|不超过/;

const FIGURE = /^\d[\d,]*(?:\.\d+)?[%‰]?$/;

/** What a column's cells hold, in shares of those that hold anything; a header asks for some of it, each column for others. */
export class Contents {
  readonly #texts: readonly string[];
  readonly #computed: number;

  constructor(texts: readonly string[], computed: number) {
    this.#texts = texts;
    this.#computed = computed;
  }

  #share(test: (text: string) => boolean): number {
    return this.#texts.length === 0 ? 0 : this.#texts.filter(test).length / this.#texts.length;
  }

  get filled(): number {
    return this.#texts.length;
  }

  /** How many different texts. */
  get distinct(): number {
    return new Set(this.#texts).size;
  }

  get natures(): number {
    return this.#share((text) => natureOf(text) !== null);
  }

  get units(): number {
    return this.#share(isUnit);
  }

  get numbers(): number {
    return this.#share((text) => cleanNumber(text) !== null);
  }

  get words(): number {
    return this.#share((text) => /[\u4e00-\u9fff]{2}/.test(text));
  }

  get values(): number {
    return this.#share((text) => /\d/.test(text));
  }

  get bounds(): number {
    return this.#share((text) => BOUND.test(text));
  }

  /** Of the plain figures. */
  get decimals(): number {
    const figures = this.#texts.filter((text) => FIGURE.test(text));
    return figures.length === 0 ? 0 : figures.filter((text) => /\.\d*[1-9]/.test(text)).length / figures.length;
  }

  get computed(): number {
    return this.#texts.length === 0 ? 0 : this.#computed / this.#texts.length;
  }
}

/** What the first cells of a column hold. */
export function contentsOf(cells: Cells, column: number, firstRow: number): Contents {
  const texts: string[] = [];
  let computed = 0;
  for (let row = firstRow; row < Math.min(cells.rows, firstRow + SAMPLE_ROWS); row++) {
    const text = cells.text(row, column);
    if (text === "" || !cells.isOwn(row, column)) continue;
    texts.push(text);
    if (cells.isComputed(row, column)) computed += 1;
  }
  return new Contents(texts, computed);
}
