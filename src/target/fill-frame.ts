import { settle } from "./clauses";
import { emptyFrame, type Frame } from "./frame";
import { readNote } from "./notes";
import { addBound, addQuantity, addRate, addText, addTo, addUnit, addVerb, closeItem, isSaid, setOnce, startOver } from "./slots";
import { tokenise } from "./tokenise";
import type { Bracket, Token } from "./tokens";

/** A frame, or the words that fit none. */
export type Filled = { readonly frame: Frame } | { readonly doubt: string };

const LONGEST_TRAIL = 40;
/** Brackets within brackets. */
const DEEPEST = 2;

const addBracket = (frame: Frame, token: Bracket, alone: boolean, depth: number): boolean => {
  const carries = /[\d一-十]/.test(token.inner) && depth < DEEPEST;
  if (!isSaid(frame) && carries && (token.square || alone)) {
    // 完成国家下达目标(≥13.5%): round brackets behind words explain them.
    frame.cumulative ||= token.square || frame.label === "";
    return fillWith(frame, settle(tokenise(token.inner)), depth + 1) === null;
  }
  const note = readNote(token);
  if (!isSaid(frame) && note.kind !== "cumulative") return addText(frame, token);
  if (note.kind === "cumulative") frame.cumulative = true;
  else if (note.kind === "yearly") {
    frame.per = "year";
    frame.verb ??= note.verb;
    frame.rate ??= note.rate;
  }
  else if (note.kind === "base") frame.base ??= note.base;
  else if (note.kind === "unit") addUnit(frame, note.unit);
  if (note.kind === "footnote") return (frame.high ?? frame.quantity)?.unit !== "";
  return note.kind !== "doubt";
};

/** Puts one token where it belongs; false when it fits nowhere. */
const step = (frame: Frame, token: Token, before: Token | undefined, after: Token | undefined, alone: boolean, depth: number): boolean => {
  switch (token.role) {
    case "text":
      return addText(frame, token);
    case "quantity":
      return addQuantity(frame, token, before);
    case "unit":
      return before?.role === "bracket" ? addUnit(frame, token) : addText(frame, token);
    case "bracket":
      return addBracket(frame, token, alone, depth);
    case "to":
      return addTo(frame, token, before, after);
    case "bound":
      return addBound(frame, token);
    case "compare":
      return setOnce(frame, "compare", token);
    case "verb":
      return addVerb(frame, token, before, after);
    case "rate":
      return addRate(frame, token, after);
    case "base":
      if (frame.base !== null) return false;
      frame.base = token;
      return true;
    case "per":
      if (frame.per !== null && frame.per !== token.per) return false;
      frame.per = token.per;
      return true;
    case "time":
      if (!isSaid(frame)) frame.time ||= token.text;
      return true;
    case "approx":
      frame.approx = true;
      return true;
    case "hold":
      frame.hold = true;
      return !isSaid(frame);
    case "from":
      frame.from = true;
      return !isSaid(frame);
    case "each":
      frame.each = true;
      return true;
    case "arrow":
      if (frame.quantity === null || frame.high !== null) return false;
      startOver(frame);
      return true;
    case "dash":
      frame.minus ||= before === undefined && after?.role === "bracket";
      return after?.role === "quantity" ? isSaid(frame) : addText(frame, token);
    case "filler":
      return true;
    case "doubt":
      return false;
    case "separator":
      return closeItem(frame);
    case "subset":
      return !isSaid(frame);
  }
};

const fillWith = (frame: Frame, tokens: readonly Token[], depth: number): string | null => {
  const alone = !tokens.some((token) => token.role === "quantity");
  let before: Token | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const after = i + 1 < tokens.length ? tokens[i + 1] : undefined;
    if (!step(frame, token, before, after, alone, depth)) return token.text;
    before = token;
  }
  return frame.trailing.length > LONGEST_TRAIL ? frame.trailing : null;
};

/** Reads the clause's tokens into a frame. */
export const fillFrame = (tokens: readonly Token[]): Filled => {
  const frame = emptyFrame();
  const doubt = fillWith(frame, tokens, 0);
  return doubt === null ? { frame } : { doubt };
};
