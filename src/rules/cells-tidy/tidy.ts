/** How the text of a cell is typed otherwise than it should be. */
export type Slip = "spaces" | "fullWidth" | "operators" | "brackets";

const CJK = "\\u3400-\\u9fff";
const FULL_WIDTH = /[０-９．％]/g;
/** ">=" for "≥"; a bare ">" or "<" is a sign of its own. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [[/>=|=>|＞＝|＝＞|>＝|＞=|≧|⩾/g, "≥"], [/<=|=<|＜＝|＝＜|<＝|＜=|≦|⩽/g, "≤"]];

const SPACES: readonly (readonly [RegExp, string])[] = [
  [/^[ \u00a0\u3000\t]+|[ \u00a0\u3000\t]+$/g, ""],
  // Between Chinese characters, or a sign or figure and what belongs to it; never between Latin words.
  [new RegExp(`(?<=[${CJK}，。、；：）】”])[ \\u00a0\\u3000\\t]+(?=[${CJK}0-9（【“≥≤])`, "g"), ""],
  [new RegExp(`(?<=[≥≤＞＜><=约0-9])[ \\u00a0\\u3000\\t]+(?=[0-9${CJK}%‰])`, "g"), ""],
];

interface Found {
  readonly slip: Slip;
  readonly tidy: string;
}

const NONE: readonly Found[] = [];

/** Most cells hold none of the characters that a slip is made of. */
const SUSPECT = /[ \u00a0\u3000\t０-９．％><＞＜≧⩾≦⩽]|（[^（）()]*\)|\([^（）()]*）/;

/** 预 期 性: letters set apart to fill a narrow column. */
const SPREAD = /^\S(?:[ \u00a0\u3000]+\S)+$/;

/** Each slip in a text with the text put right; a text that is tidy has none. Line breaks are left alone. */
export function slipsIn(text: string): readonly Found[] {
  if (!SUSPECT.test(text)) return NONE;
  const repairs: readonly (readonly [Slip, string])[] = [
    ["spaces", SPREAD.test(text) && !/\d/.test(text) ? text : SPACES.reduce((done, [pattern, by]) => done.replace(pattern, by), text)],
    ["fullWidth", text.replace(FULL_WIDTH, (sign) => sign.normalize("NFKC"))],
    ["operators", OPERATORS.reduce((done, [pattern, by]) => done.replace(pattern, by), text)],
    ["brackets", matched(text)],
  ];
  return repairs.flatMap(([slip, tidy]) => (tidy === text ? [] : [{ slip, tidy }]));
}

/** The text with every slip put right. */
export const tidied = (text: string): string => slipsIn(text).reduce((done, { slip }) => slipsIn(done).find((each) => each.slip === slip)?.tidy ?? done, text);

/** A bracket that is opened full-width is closed full-width, and the other way round. */
function matched(text: string): string {
  if (!/（[^（）()]*\)|\([^（）()]*）/.test(text)) return text;
  return text.replace(/（([^（）()]*)\)|\(([^（）()]*)）/g, (_, inner: string | undefined, other: string | undefined) => `（${inner ?? other ?? ""}）`);
}
