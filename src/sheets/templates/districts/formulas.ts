/**
 * Computed cells of the sheet that shares targets out to districts; see ../formulas.ts. A district's cells have the keys
 * target1, level1, weight1 …; those of one kind are neighbours, so that a range holds them.
 */
import { DOWN, reaches, SLACK, STRICT, undirected } from "../formulas";

/** How the districts' figures make the whole's. */
export const SUM = "合计";
export const MEAN = "加权平均";

const range = (kind: string, count: number): string => `{${kind}1}:{${kind}${count}}`;

/** The ranges of a row and what is asked of them. A dash is a district that does not count; a blank one is not filled in yet. */
function asked(count: number) {
  const targets = range("target", count);
  const weights = range("weight", count);
  return {
    targets,
    given: `COUNT(${targets})`,
    isComplete: `COUNT(${targets})+COUNTIF(${targets},"—")+COUNTIF(${targets},"-")=${count}`,
    isWeighted: `AND(SUMPRODUCT(ISNUMBER(${targets})*ISNUMBER(${weights}))=COUNT(${targets}),SUMPRODUCT(ISNUMBER(${targets})*1,${weights})>0)`,
    product: `SUMPRODUCT(${targets},${weights})`,
    weight: `SUMPRODUCT(ISNUMBER(${targets})*1,${weights})`,
  };
}

/** The whole's figure as the districts' targets make it; blank until every district has one, and under the mean its weight. */
export function total(count: number): string {
  const { targets, given, isComplete, isWeighted, product, weight } = asked(count);
  return `=IF(OR(${given}=0,NOT(${isComplete})),"",IF({aggregate}="${SUM}",ROUND(SUM(${targets}),6),`
    + `IF({aggregate}="${MEAN}",IF(${isWeighted},ROUND(${product}/${weight},6),""),"")))`;
}

/** What the total lacks of the target; 0 when it is met. */
export const SHORTFALL =
  `=IF(AND(ISNUMBER({total}),ISNUMBER({targetValue}),{direction}<>""),IF(${reaches("{total}")},0,ROUND(ABS({targetValue}-{total}),6)),"")`;

export function verdict(count: number): string {
  const { given, isComplete, isWeighted } = asked(count);
  return `=IF(AND({target}="",${given}=0),"",IF(NOT(ISNUMBER({targetValue})),"缺目标数值",`
    + `IF(NOT(${isComplete}),"未填齐",IF(AND({aggregate}="${MEAN}",NOT(${isWeighted})),"权数未填齐",`
    + `IF(NOT(ISNUMBER({total})),"无法判定",IF(${undirected("{total}")},"方向未定",IF(${reaches("{total}")},"达到","未达到")))))))`;
}

/** Names of the districts whose target is under the bar: the whole's target, or of a sum their share of it by weight. */
export function shortDistricts(count: number): string {
  const { given, isWeighted, weight } = asked(count);
  const sign = `IF({direction}="${DOWN}",-1,1)`;
  // Just at the bar is under it where the target must be passed.
  const least = `(${STRICT})*0.0000001`;
  const bar = `({targetValue}-${sign}*${SLACK})`;
  const names = Array.from({ length: count }, (_, index) => {
    const [target, share] = [`{target${index + 1}}`, `IF({aggregate}="${SUM}",{weight${index + 1}}/${weight},1)`];
    return `IF(ISNUMBER(${target}),IF(ROUND(${sign}*(${target}-${bar}*${share}),6)<${least},{^target${index + 1}}&" ",""),"")`;
  }).join("&");
  return `=IF(OR(NOT(ISNUMBER({targetValue})),{direction}="",${given}=0),"",`
    + `IF(AND({aggregate}="${SUM}",NOT(${isWeighted})),"—",SUBSTITUTE(TRIM(${names})," ","、")))`;
}

/** A district's target worse than what it has already. */
export const worseThanNow = (index: number): string =>
  `=IF(AND(ISNUMBER({target${index}}),ISNUMBER({level${index}}),{direction}<>""),IF({direction}="${DOWN}",{target${index}}>{level${index}},{target${index}}<{level${index}}),FALSE)`;
