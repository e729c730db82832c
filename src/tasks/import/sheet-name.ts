/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** A sheet's name from a table's title or a file's name: without the table's number and what Excel forbids in names. */
export function sheetNameOf(title: string): string {
  const bare = title
    .replace(/\.[A-Za-z]{2,5}$/, "")
    .replace(/^\s*(?:附?表|专栏)\s*[\d一二三四五六七八九十]*\s*[:：.、]?\s*/, "")
    .replace(/[[\]:*?/\\\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return bare.slice(0, LONGEST).trim() || "导入的指标表";
}
