/** Lines of places that come in order, each character looked at once. */
export class LineCounter {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line, from 1, of a place at or behind the one asked for before. */
  at(place: number): number {
    for (let next = this.#text.indexOf("\n", this.#at); next !== -1 && next < place; next = this.#text.indexOf("\n", this.#at)) {
      this.#at = next + 1;
      this.#line++;
    }
    return this.#line;
  }
}
