const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
/** Characters that XML does not allow, and the end of a CDATA section without its beginning. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\]\]>|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** What texts are mostly free of: all that is forbidden, or that XML writes otherwise than it reads. */
const SUSPECT = /[\0-\x08\x0b-\x1f&\]\ud800-\udfff\ufffe\uffff]/;

/** Text between tags with its five named entities put back and line ends as XML reads them; null when it holds anything else that only a parser may judge. */
export function plainText(text: string): string | null {
  if (!SUSPECT.test(text)) return text;
  if (FORBIDDEN.test(text)) return null;
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(lines)) return null;
  return lines.replace(/&(\w+);/g, (_, entity: string) => ENTITIES[entity] ?? "");
}
