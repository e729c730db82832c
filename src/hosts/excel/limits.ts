/** What Excel takes and gives at once. */

/** Excel on the web takes requests of at most 5 MB; at a fifth of that the library does not hold the page up while it wraps them. */
export const BYTES_AT_ONCE = 1_000_000;
/** What each range written costs besides its contents, as measured on the library's requests. */
export const RANGE_BYTES = 650;
export const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** One request after the other, for portions that do not fit into one: their number grows with bytes, not with rows. */
export async function inTurn<T>(portions: readonly T[], request: (portion: T) => Promise<void>): Promise<void> {
  for (const portion of portions) await request(portion);
}

/** Its answers are limited alike: so many cells usually fit, and where they don't a block is halved. */
export const CELLS_AT_ONCE = 40_000;
/** A sheet with more used cells than this is no indicator table, and reading it would hold up Excel for minutes. */
export const CELLS_AT_MOST = 2_000_000;
/** Longer addresses are cut off without a word. */
export const ADDRESS_LIMIT = 8_192;
