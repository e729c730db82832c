/** A row of a table in a text, and the line (from 0) at which it begins; null for what the text only has beside the table. */
export interface TextRow {
  readonly cells: readonly (string | null)[];
  readonly line: number | null;
}

/** A title above a table, or a note below it. */
export const aside = (text: string): TextRow => ({ cells: [text], line: null });

/**
 * A row whose cells have no certain columns. They stand right of the table's `width` columns, where nothing takes them
 * for values and a person is still shown them.
 */
export function unreadRow(texts: readonly string[], width: number, line: number | null): TextRow {
  const [first = "", ...others] = texts.filter((text) => text !== "");
  return { cells: [...Array<null>(width + 1).fill(null), first, others.join(" │ ")], line };
}
