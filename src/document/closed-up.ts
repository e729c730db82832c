import { isHeaderPiece, readHeader } from "../table/header-cell";

/** A piece of a line that spaces set apart, and how many spaces stand before it. */
interface Piece {
  readonly text: string;
  readonly gap: number;
}

const ONE = /^\p{Script=Han}$/u;
/** Spaces so much wider than others of the same run part two words. */
const WIDER = 2;

/**
 * The cells of a line whose words are spread by typesetting: 指 标    2025年    属 性. Only a line of headings is closed
 * up, and in it only characters that stand alone, for none of them is a heading by itself; any other line is given
 * back as it is.
 */
export function closedUp(line: string): readonly string[] {
  const pieces = [...line.matchAll(/(\s*)(\S+)/g)].map(([, gap = "", text = ""]): Piece => ({ text, gap: gap.length }));
  const plain = pieces.map(({ text }) => text);
  if (pieces.filter(({ text }) => ONE.test(text)).length < 2) return plain;
  const closed = runsOf(pieces).flatMap(wordsOf);
  return closed.length > 1 && closed.every(isHeaderPiece) ? closed : plain;
}

/** Characters that stand alone one after another, cut where a gap is much wider than the others; all else by itself. */
function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  pieces.forEach((piece, at) => {
    const last = runs.at(-1);
    const goesOn = last !== undefined && ONE.test(piece.text) && ONE.test(pieces[at - 1]?.text ?? "");
    if (goesOn) last.push(piece);
    else runs.push([piece]);
  });
  return runs.flatMap(cutAtGaps);
}

function cutAtGaps(run: readonly Piece[]): readonly (readonly Piece[])[] {
  const least = Math.min(...run.slice(1).map(({ gap }) => gap));
  const starts = run.flatMap(({ gap }, at) => (at === 0 || gap > least * WIDER ? [at] : []));
  return starts.map((start, at) => run.slice(start, starts[at + 1]));
}

/** Gaps of one width: 单 位 属 性 is two headings of two characters, 目 标 值 one. */
function wordsOf(run: readonly Piece[]): readonly string[] {
  const whole = run.map(({ text }) => text).join("");
  const pairs = run.length % 2 === 0 ? whole.match(/../gu) ?? [] : [];
  return run.length > 2 && pairs.length > 1 && pairs.every((pair) => readHeader(pair).role !== "unknown") ? pairs : [whole];
}
