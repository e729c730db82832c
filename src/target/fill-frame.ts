import { settle } from "./clauses";
import { emptyFrame, type Frame, type WordOf } from "./frame";
import { readNote } from "./notes";
import { tokenise } from "./tokenise";
import type { Bracket, LooseUnit, Quantity, Token } from "./tokens";
import { LABEL_UNITS } from "./units";

/** A frame, or the words that fit none. */
export type Filled = { readonly frame: Frame } | { readonly doubt: string };

/** Unknown words right before a number that end like these change its meaning in a way the tables don't know. */
const UNSURE = /[降减增升缩超破逾过达至低高少多不未满足倍乘第近翻占]$/;
const LONGEST_TRAIL = 40;
/** Brackets within brackets. */
const DEEPEST = 2;

const isSaid = (frame: Frame): boolean => frame.quantities.length > 0;

/** "5岁以下儿童死亡率≤6": the first number turns out to belong to the name. */
const demote = (frame: Frame): boolean => {
  const [quantity] = frame.quantities;
  if (frame.quantities.length !== 1 || quantity?.unit === undefined || !LABEL_UNITS.has(quantity.unit)) return false;
  if (frame.trailing.length < 2 || frame.cumulative || frame.to !== null || frame.compare !== null || frame.verb !== null) return false;
  frame.label += `${quantity.text}${frame.bound?.text ?? ""}${frame.trailing}`;
  frame.quantities = [];
  frame.bound = null;
  frame.trailing = "";
  return true;
};

/** "从A提高到B": what was said so far is only the start. */
const startOver = (frame: Frame): void => {
  Object.assign(frame, { ...emptyFrame(), label: frame.label, base: frame.base, per: frame.per });
};

const addText = (frame: Frame, token: Token): true => {
  if (isSaid(frame)) {
    frame.trailing += token.text;
    return true;
  }
  frame.label += token.text;
  if (token.role === "text" && (frame.to !== null || frame.compare !== null)) frame.between += token.text;
  return true;
};

/** "地表水达到或好于Ⅲ类比例≥85%": the first 达到 turns out to belong to the name. */
const freeLead = (frame: Frame): void => {
  if (frame.between === "") return;
  frame.to = null;
  frame.compare = null;
  frame.between = "";
};

const addQuantity = (frame: Frame, token: Quantity, before: Token | undefined): boolean => {
  if (isSaid(frame)) {
    const ranged = before?.role === "dash" || (before?.role === "to" && !frame.from && before.text.length === 1);
    if (ranged && frame.quantities.length === 1) frame.range = true;
    else if (!demote(frame)) return false;
  }
  // "不低于国家标准的1.6倍" is relative to something without a number.
  if (frame.between !== "" || (before?.role === "text" && UNSURE.test(before.text))) return false;
  frame.quantities.push(token);
  return true;
};

const addTo = (frame: Frame, token: Extract<Token, { role: "to" }>, before: Token | undefined, after: Token | undefined): boolean => {
  if (isSaid(frame) && !demote(frame)) {
    if (token.text.length === 1 && !frame.from) return after?.role === "quantity";
    if (frame.quantities.length !== 1) return false;
    startOver(frame);
  }
  freeLead(frame);
  if (frame.to !== null && frame.to.text.length > 1 && token.text.length > 1) return false;
  // 增长保持在6%左右 is still a change; 新增就业达到5万人 counts people.
  if (frame.verb !== null && before !== frame.verb) {
    frame.label = frame.verb.text + frame.label;
    frame.verb = null;
  }
  frame.to = token;
  return true;
};

const setOnce = <Slot extends "compare" | "rate">(frame: Frame, slot: Slot, word: NonNullable<Frame[Slot]>): boolean => {
  freeLead(frame);
  if (frame[slot] !== null || (isSaid(frame) && !demote(frame))) return false;
  frame[slot] = word;
  return true;
};

/** A bound without a number before it belongs to the name: 二级以上医院. */
const addBound = (frame: Frame, token: WordOf<"bound">): boolean => {
  if (!isSaid(frame)) return addText(frame, token);
  if (frame.bound !== null && frame.bound.op !== token.op) return false;
  frame.bound = token;
  return true;
};

/** "保持8%左右的增长", "10%以上的增速": the change may be named last. */
const isBare = (frame: Frame): boolean => frame.verb === null && frame.rate === null && frame.to === null && (frame.trailing === "" || frame.trailing === "的");

const addRate = (frame: Frame, token: WordOf<"rate">, after: Token | undefined): boolean => {
  if (frame.rate !== null) return false;
  frame.per ??= token.per ?? null;
  if (isSaid(frame) && after === undefined && isBare(frame)) {
    frame.rate = token;
    return true;
  }
  return setOnce(frame, "rate", token);
};

/** A verb behind a name and before more of it is part of the name: 城镇新增就业. */
const addVerb = (frame: Frame, token: WordOf<"verb">, after: Token | undefined): boolean => {
  if (isSaid(frame) && after === undefined && isBare(frame)) {
    frame.verb = token;
    return true;
  }
  if (isSaid(frame) && !demote(frame)) return false;
  freeLead(frame);
  if (frame.verb !== null || frame.to !== null || frame.compare !== null) return false;
  if (frame.label !== "" && after?.role === "text") return addText(frame, token);
  frame.verb = token;
  frame.per ??= token.per ?? null;
  return true;
};

/** "分别增长5%、6.5%左右": the value before the comma is complete, the words before it stay for the next. */
const closeItem = (frame: Frame): boolean => {
  const [quantity] = frame.quantities;
  if (!frame.each || quantity === undefined || frame.quantities.length > 1 || frame.trailing !== "") return false;
  frame.list.push({ quantity, bound: frame.bound, approx: frame.approx });
  frame.quantities = [];
  frame.bound = null;
  frame.approx = false;
  return true;
};

const addUnit = (frame: Frame, token: LooseUnit): boolean => {
  const last = frame.quantities.at(-1);
  if (last === undefined || last.measure !== "bare" || last.factor !== 1) return addText(frame, token);
  frame.quantities[frame.quantities.length - 1] = {
    ...last,
    factor: token.factor,
    measure: token.measure,
    ...(token.unit === undefined ? {} : { unit: token.unit }),
  };
  return true;
};

const addBracket = (frame: Frame, token: Bracket, alone: boolean, depth: number): boolean => {
  const carries = /[\d一-十]/.test(token.inner) && depth < DEEPEST;
  if (!isSaid(frame) && carries && (token.square || alone)) {
    frame.cumulative = true;
    return fillWith(frame, settle(tokenise(token.inner)), depth + 1) === null;
  }
  if (!isSaid(frame)) return addText(frame, token);
  const note = readNote(token);
  if (note.kind === "cumulative") frame.cumulative = true;
  else if (note.kind === "yearly") frame.per = "year";
  else if (note.kind === "base") frame.base ??= note.base;
  else if (note.kind === "unit") addUnit(frame, note.unit);
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
      return addVerb(frame, token, after);
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
      if (frame.quantities.length !== 1) return false;
      startOver(frame);
      return true;
    case "dash":
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
  const elsewhere = tokens.some((token) => token.role === "quantity");
  for (const [i, token] of tokens.entries()) {
    if (!step(frame, token, tokens[i - 1], tokens[i + 1], !elsewhere, depth)) return token.text;
  }
  return frame.trailing.length > LONGEST_TRAIL ? frame.trailing : null;
};

/** Reads the clause's tokens into a frame. */
export const fillFrame = (tokens: readonly Token[]): Filled => {
  const frame = emptyFrame();
  const doubt = fillWith(frame, tokens, 0);
  return doubt === null ? { frame } : { doubt };
};
