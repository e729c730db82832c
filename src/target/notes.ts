import { scanLooseUnit } from "./quantities";
import { tokenise } from "./tokenise";
import { looseUnitOf, type Base, type Bracket, type LooseUnit, type WordOf } from "./tokens";
import { wholeUnit } from "./units";

/** What a bracket behind a number adds to it. */
export type Note =
  | { readonly kind: "nothing" }
  /** It may change the number, and we can't say how. */
  | { readonly kind: "doubt" }
  /** [1]: a footnote behind a number with its unit; behind a bare one it may be a second value. */
  | { readonly kind: "footnote" }
  | { readonly kind: "cumulative" }
  /** 6.5%（年均增长）: the verb may stand in the note. */
  | { readonly kind: "yearly"; readonly verb: WordOf<"verb"> | null; readonly rate: WordOf<"rate"> | null }
  | { readonly kind: "base"; readonly base: Base }
  | { readonly kind: "unit"; readonly unit: LooseUnit };

const NOTHING: Note = { kind: "nothing" };
const YEAR = /^(?:19|20)\d\d$/;
const FOOTNOTE = /^[1-9]$/;
const DOUBT: Note = { kind: "doubt" };

/** A number's own note says its year, its population, its source; a bare second number is a riddle. */
export const readNote = ({ inner, square }: Bracket): Note => {
  const whole = wholeUnit(inner);
  if (whole !== null) return { kind: "unit", unit: looseUnitOf(inner, 1, whole.literal, whole.measure) };
  const unit = scanLooseUnit(inner, 0);
  if (unit !== null && unit.text.length === inner.length) return { kind: "unit", unit };
  if (inner.startsWith("不含")) return DOUBT;
  if (inner.startsWith("含")) return NOTHING;
  if (!square && YEAR.test(inner)) return NOTHING;
  const tokens = tokenise(inner);
  const base = tokens.find((token) => token.role === "base");
  if (base !== undefined) return { kind: "base", base };
  const numbers = tokens.some((token) => token.role === "quantity");
  if (!numbers) {
    if (tokens.some((token) => token.role === "compare" || token.role === "bound")) return DOUBT;
    const per = tokens.find((token) => token.role === "per")?.per;
    return per === "period" ? { kind: "cumulative" } : per === "year" ? { kind: "yearly", verb: tokens.find((token) => token.role === "verb") ?? null, rate: tokens.find((token) => token.role === "rate") ?? null } : NOTHING;
  }
  if (square && FOOTNOTE.test(inner)) return { kind: "footnote" };
  if (square) return inner.startsWith("注") ? NOTHING : DOUBT;
  return tokens.some((token) => token.role === "text" || token.role === "time") ? NOTHING : DOUBT;
};
