/** A row of a table in a text, and the line (from 0) at which it begins; null for what the text only has beside the table. */
export interface TextRow {
  readonly cells: readonly (string | null)[];
  readonly line: number | null;
}

/** A title above a table, or a note below it. */
export const aside = (text: string): TextRow => ({ cells: [text], line: null });
