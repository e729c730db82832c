import { nameKey } from "../catalogue/name-key";
import type { Claim } from "../table/claim";
import type { NumberedLine } from "../table/numbered-line";
import type { IndicatorTable } from "../table/table";

/** A line so near behind one that says 到2025年 goes on with it. */
const NEAR = 2;

/** 二、发展目标, （一）总体要求和主要目标; not who answers for what, nor how it went. */
const AIMS = /^(?!.*(?:责任|考核|任务|完成|实现情况|落实)).*目标/;
/** What is looked forward to beyond the plan. */
const BEYOND = /远景|展望|愿景|20[3-9]\d/;

const RANKS: Readonly<Record<NumberedLine["style"], number>> = { chapter: 0, section: 1, major: 2, bracketed: 3, item: 4, none: 5, box: 5, table: 5 };

/**
 * The claims, with aims that say no year given the plan's where the text says it of them: under a heading of aims, or in the
 * lines behind one that says 到2025年. Only of what the table names in the same words: of all else nobody knows.
 */
export function withHeadedAims(claims: readonly Claim[], tables: readonly IndicatorTable[], outline: readonly NumberedLine[] = []): readonly Claim[] {
  const plans = tables.filter(({ kind, plan }) => kind === "plan" && plan.assumed !== true);
  const [only] = new Set(plans.map(({ plan }) => plan.targetYear));
  const open = claims.filter(({ role, year }) => role === "target" && year === null);
  if (only === undefined || plans.some(({ plan }) => plan.targetYear !== only) || open.length === 0) return claims;
  const names = new Set(plans.flatMap(({ indicators }) => indicators.map(({ name }) => nameKey(name))));
  const headings = outline.filter(({ inline }) => !inline);
  const dated = claims.filter(({ role, yearFrom }) => role === "target" && yearFrom === "said");
  return claims.map((claim) => {
    if (claim.role !== "target" || claim.year !== null || !names.has(nameKey(claim.indicator))) return claim;
    const above = headingsOver(claim.line, headings);
    const year = yearFor(claim, above, dated.filter(({ line, start }) => start < claim.start && line >= (above[0]?.line ?? 0)).at(-1), only);
    return year === null ? claim : { ...claim, year, yearFrom: "carried" };
  });
}

/** The headings that a line stands under, the nearest first. */
function headingsOver(line: number, headings: readonly NumberedLine[]): readonly NumberedLine[] {
  const above: NumberedLine[] = [];
  for (const heading of headings.filter((each) => each.line <= line).reverse()) {
    const nearest = above.at(-1);
    if (nearest === undefined || RANKS[heading.style] < RANKS[nearest.style]) above.push(heading);
  }
  return above;
}

function yearFor(claim: Claim, above: readonly NumberedLine[], before: Claim | undefined, planned: number): number | null {
  if (above.some(({ title }) => BEYOND.test(title))) return null;
  // What was spoken of last may have been another year.
  if (before !== undefined && before.year !== planned) return null;
  const follows = before !== undefined && claim.line - before.line <= NEAR;
  return follows || above.some(({ title }) => AIMS.test(title)) ? planned : null;
}
