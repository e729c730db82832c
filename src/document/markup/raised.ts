/** What raised characters say: the power of a unit (m²), or the mark of a note, which is no part of the text. */
const POWER_OF = /(?:[a-zμ]?m|米|\b10)$/i;
const NOTE_MARK = /^\s*(?:[[〔(（]?\s*(?:注\s*)?\d{1,2}(?:\s*[,，、]\s*\d{1,2})*\s*[\]〕)）]?|[①-⑳*†‡]+)\s*$/;

/**
 * Raised text as it is to stand behind what it is raised beside: 79.5 with a raised 2 is 79.5 and a note, never 79.52;
 * m with a raised 2 is m2, 10 with a raised 4 is 10^4.
 */
export function raised(text: string, before: string): string {
  if (!NOTE_MARK.test(text)) return text;
  const base = POWER_OF.exec(before)?.[0];
  if (base === undefined || !/^\s*\d\s*$/.test(text)) return "";
  return base === "10" ? `^${text.trim()}` : text.trim();
}
