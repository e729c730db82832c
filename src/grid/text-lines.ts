/** Full-width signs below the Chinese ones. */
const WIDE_SIGNS: ReadonlySet<number> = new Set([..."“”‘’—…→①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"].map((sign) => sign.codePointAt(0) ?? 0));

const isWide = (code: number): boolean => (code >= 0x2e80 && code <= 0xffef) || WIDE_SIGNS.has(code);

/** Width of a text in characters: Chinese characters and full-width signs count as two. Long tables ask for it of every cell. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The two halves of a rare character count one each.
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    width += code > 0x7f && !isHalf && isWide(code) ? 2 : 1;
  }
  return width;
}

/** Lines that a text takes in a column so wide; wrapping never fills a line to its end, hence the spare character. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  // Most cells are this short, and no character is wider than two.
  if (text.length * 2 <= room && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
