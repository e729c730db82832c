import { plain, wordOf, type Quantity, type Token } from "./tokens";

/** Roles that lead to a number: what `tight` words need behind them. */
const LEADS: ReadonlySet<Token["role"]> = new Set(["quantity", "compare", "approx", "to", "verb", "bracket"]);
/** Where a number has just been said: a soft separator behind it parts two clauses. */
const SAID: ReadonlySet<Token["role"]> = new Set(["quantity", "bound", "approx", "unit", "bracket"]);
const FROM_LEADS: ReadonlySet<Token["role"]> = new Set(["quantity", "time", "base", "compare", "approx"]);

const NUMBER: ReadonlySet<Token["role"]> = new Set(["quantity"]);

const isNaming = (token: Token | undefined): boolean => token?.role === "text" || (token?.role === "filler" && token.tight);

/** A tight word means something only before what it leads to. */
const leads = (tight: boolean, after: Token | undefined, to: ReadonlySet<Token["role"]>): boolean =>
  !tight || (after !== undefined && to.has(after.role));

const means = (token: Token, before: Token | undefined, after: Token | undefined): boolean => {
  switch (token.role) {
    case "separator":
      return !token.soft || (before !== undefined && SAID.has(before.role));
    case "filler":
      // 建成区绿地率, 人均预期寿命: between two words of a name it is one too.
      if (!token.tight && after?.role === "text" && isNaming(before)) return false;
      if (token.after) return before !== undefined && SAID.has(before.role);
      return leads(token.tight, after, LEADS);
    case "doubt":
      return token.after ? before?.role === "quantity" : leads(token.tight, after, NUMBER);
    case "from":
      return leads(token.tight, after, FROM_LEADS);
    case "compare":
    case "approx":
    case "to":
    case "hold":
    case "verb":
      return leads(token.tight, after, LEADS);
    default:
      return true;
  }
};

/** Words that stand where they cannot mean what the table says are plain text again. The list is changed in place. */
export const settle = (tokens: Token[]): readonly Token[] => {
  let after: Token | undefined;
  /** Where what is settled begins. */
  let first = tokens.length;
  // From the end, so that a tight word sees its follower settled: 已 达 5% but not 已达标.
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (means(token, i === 0 ? undefined : tokens[i - 1], after)) {
      after = token;
    } else if (after?.role === "text") {
      after = plain(token.text + after.text);
      first += 1;
    } else {
      after = plain(token.text);
    }
    first -= 1;
    tokens[first] = after;
  }
  return first === 0 ? tokens : tokens.slice(first);
};

export interface Clause {
  readonly tokens: readonly Token[];
  /** The clause is a 其中: part of what stands before it. */
  readonly subset: boolean;
  /** Words that joined it to the clause before: 且, 、, a line break. */
  readonly joint: string;
}

export const hasQuantity = (tokens: readonly Token[]): boolean => {
  for (const token of tokens) if (token.role === "quantity" || (token.role === "bracket" && /\d/.test(token.inner))) return true;
  return false;
};

const hasParts = (tokens: readonly Token[]): boolean => {
  for (const { role } of tokens) if (role === "separator" || role === "subset") return true;
  return false;
};

/** Behind the number a clause like this takes something back: 达到95%，不含流动人口. */
const LIMITS = /^(?:不含|不包括|若(?![尔羌干])|如果|如遇|视情)|除[^险尘雪草].{0,16}外|除外/;

const RANKS: ReadonlySet<string | undefined> = new Set(["岁", "级"]);
/** 九年 of 九年义务教育 too. */
const isRank = ({ unit, text }: Quantity): boolean => RANKS.has(unit) || (unit === "年" && /^\p{Script=Han}/u.test(text));

/** Nothing but ages and whom they are of, or grades: 30-70岁人群因心脑血管疾病、癌症…, 1级、2级堤防. */
const isNameSoFar = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  return (
    (last?.role === "text" || (last?.role === "quantity" && last.unit === "级")) &&
    tokens.every((token) => (token.role === "quantity" ? isRank(token) || token.measure === "bare" : token.role === "text" || token.role === "dash" || token.role === "bound")) &&
    tokens.some((token) => token.role === "quantity" && isRank(token))
  );
};

/**
 * One clause a number: clauses without one belong to the next (到2025年，… ; 与2020年相比，…),
 * and behind the last number add nothing.
 */
export const clausesOf = (tokens: readonly Token[]): Clause[] => {
  if (!hasParts(tokens)) return hasQuantity(tokens) ? [{ tokens, subset: false, joint: "" }] : [];
  const clauses: Clause[] = [];
  let current: Token[] = [];
  let subset = false;
  let joint = "";
  const close = (next: Token | null): void => {
    if (hasQuantity(current)) {
      clauses.push({ tokens: current, subset, joint });
      current = [];
      subset = false;
      joint = next?.text ?? "";
    } else if (current.length > 0 && next !== null) {
      current.push(plain(next.text));
    }
  };
  const inList = (next: Token | undefined): boolean =>
    next?.role === "quantity" && current.some((token) => token.role === "each") && hasQuantity(current);
  for (const [i, token] of tokens.entries()) {
    if (token.role === "separator") {
      if (token.text === "、" && isNameSoFar(current)) current = [plain(`${current.map(({ text }) => text).join("")}、`)];
      else if (inList(tokens[i + 1])) current.push(token);
      else close(token);
    }
    else if (token.role === "subset") {
      close(token);
      subset = clauses.length > 0;
    } else current.push(token);
  }
  close(null);
  // 4批/千家: what stands behind a slash without a number belongs to the number, and is not understood.
  const last = clauses.at(-1);
  const rest = current[0];
  if (last === undefined || rest === undefined || !(joint === "/" ? rest.role === "text" : LIMITS.test(current.map(({ text }) => text).join("")))) return clauses;
  return [...clauses.slice(0, -1), { ...last, tokens: [...last.tokens, wordOf(rest.text, { role: "doubt" })] }];
};
