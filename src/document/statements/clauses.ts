import type { FlatText } from "./flat-text";

export interface Clause {
  readonly from: number;
  readonly to: number;
  /** The first clause of a sentence. */
  readonly opens: boolean;
  /** Between brackets: （其中治疗床位504张）. */
  readonly isBracketed: boolean;
}

const SENTENCE_END = "。！？!?";
const BREAKS = `${SENTENCE_END}，；:`;
/** A bracket that does not close soon is a typing error, not a bracket. */
const LONGEST_BRACKET = 80;
/** What a bracket says of parts, rather than of the word before it. */
const PARTS = /^(?:其中|(?:其中)?包括.*\d)/;
const BARE_VALUE = /^[^，。；:\p{Script=Han}]{0,3}\d[\d.,]*[^，。；:\d]{0,6}(?:$|[，。；:、])/u;

/** The clauses of a paragraph, in order. */
export function clausesOf({ text }: FlatText): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opens = true;
  /** Between the brackets of （其中…）, which holds clauses of its own. */
  let inside = false;
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at);
    const begins = mark === "(" && PARTS.test(text.slice(at + 1, closing(text, at)));
    const ends = mark === ")" && inside;
    const isBracketed = inside;
    if (begins || ends) inside = begins;
    if (mark === "(" && !begins) at = closing(text, at);
    else if (mark === "" || begins || ends || (BREAKS.includes(mark) && !staysTogether(text, from, at))) {
      if (at > from) clauses.push({ from, to: at, opens, isBracketed });
      opens = SENTENCE_END.includes(mark) || (opens && at === from);
      from = at + 1;
    }
  }
  return clauses;
}

function closing(text: string, open: number): number {
  const found = text.slice(open, open + LONGEST_BRACKET).indexOf(")");
  return found === -1 ? open : open + found;
}

/** A ratio ("1:1.2"), and the further values of a 分别 that are parted by commas. */
function staysTogether(text: string, from: number, at: number): boolean {
  const next = text.slice(at + 1, at + 24);
  if (text.charAt(at) === ":") return /\d$/.test(text.slice(at - 1, at)) && /^\d/.test(next);
  return text.charAt(at) === "，" && BARE_VALUE.test(next) && text.slice(Math.max(from, at - 200), at).includes("分别");
}
