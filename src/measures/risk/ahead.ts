import { difference, tidy } from "../number";
import type { MeasureSettings } from "../settings";
import { verdict, type Verdict } from "./risk";

/** What the plan alone says, before any actual: the needed pace against the previous period's, else how steep it is. */
export function lookAhead(base: number, aim: number, years: number, previous: number | null, settings: MeasureSettings): Verdict {
  const change = difference(aim, base);
  return previous === null
    ? againstBaseline({ base, aim, change }, settings.steepChange)
    : againstPrevious(tidy(change / years), previous, settings.paceLimit);
}

function againstPrevious(needed: number, previous: number, limit: number): Verdict {
  // A previous pace of zero or in the other direction gives no multiple, and is worse than any.
  const ratio = needed * previous > 0 ? tidy(needed / previous) : null;
  const facts = { needed, previous, limit, ...(ratio === null ? {} : { ratio }) };
  if (ratio === null || ratio > limit) return verdict("high", "paceOverLimit", facts);
  return ratio > 1 ? verdict("watch", "paceAbovePrevious", facts) : verdict("controlled", "paceWithinPrevious", facts);
}

/**
 * Never “controlled”: nothing shows that it will be met. A share of a zero baseline does not exist, and of what is to
 * vanish (大班额 4.2 → 0) the change is always the whole baseline, however little is left.
 */
function againstBaseline({ base, aim, change }: { readonly base: number; readonly aim: number; readonly change: number }, limit: number): Verdict {
  if (base === 0 || aim === 0) return verdict("watch", "noPaceKnown", { change });
  const share = tidy(Math.abs(change / base));
  return share > limit
    ? verdict("high", "steepChange", { share, change, limit })
    : verdict("watch", "noPaceKnown", { share, change });
}
