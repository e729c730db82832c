import type { Claim } from "../../table/claim";
import type { Figure, TargetFigure } from "../../table/table";
import { perKey, type ClaimIndex } from "../claims";
import type { RowView } from "../row-view";

export interface PerOthers {
  readonly claim: Claim;
  readonly figure: Figure | TargetFigure;
}

const NONE: readonly PerOthers[] = [];

/** 每千名老年人1人 beside the table's 每万名老年人1人: the same number of the same thing, per other people. */
export function perOthers({ indicator: { name, baseline, targets, actuals } }: RowView, claims: ClaimIndex): readonly PerOthers[] {
  const own = claims.isEmpty ? null : perKey(name);
  if (own === null) return NONE;
  const figures = [...(baseline === null ? [] : [baseline]), ...actuals, ...targets];
  return claims.perPeople(own.key).flatMap((claim): PerOthers[] => {
    const base = perKey(claim.indicator)?.base;
    if (base === undefined || base === own.base) return [];
    const figure = figures.find((each) => each.raw !== null && numberOf(each) === numberOf({ reading: claim.reading }) && (claim.year === null || claim.year === each.year));
    return figure === undefined ? [] : [{ claim, figure }];
  });
}

/** NaN is no number's equal. */
const numberOf = (figure: { readonly reading: Claim["reading"] } | TargetFigure): number => {
  const reading = "reading" in figure ? figure.reading : figure.target;
  return reading.kind === "level" ? reading.value : NaN;
};
