/** Width of a text in characters: Chinese characters and full-width signs count as two. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]|[“”‘’—…→①-⑳]/u.test(character) ? 2 : 1), 0);

/** Lines that a text takes in a column so wide; wrapping never fills a line to its end, hence the spare character. */
export const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width - 1))), 0);
