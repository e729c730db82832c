import { directionOfName, isReduction } from "../catalogue/direction-of-name";
import { standardByCode } from "../catalogue/standards";
import { directionOf } from "../target/direction-of";
import type { Direction } from "../target/target";
import { compact } from "./words";
import type { Indicator } from "./table";

/** 主要污染物排放总量减少（%） over 化学需氧量, 氨氮; not 资源节约, which is a field and no drop. */
const FALLS = /(?:下降|降低|减少|削减)(?:率|幅度|比例|比率)?(?:[（(][%％][）)])?$/;

/** Whether a heading says of the rows under it that each is a drop. */
export const headsDrops = (domain: string | null): boolean => domain !== null && FALLS.test(compact(domain));

/** Whether an indicator is itself a drop, by its own name (单位GDP能耗降低) or by what it stands under. */
export const isDrop = ({ name, domain, unit, targets }: Indicator): boolean =>
  isReduction(name) || (unit === null || unit === "%") && headsDrops(domain) && targets.some(({ target }) => target.kind === "change" && target.direction === "down");

/**
 * Which way is better: as the catalogue says, else as the targets' own signs say (≥, 以内, 降低), else as the name's
 * words say, else unknown. What is itself a drop (单位GDP能耗降低) is to be large, though its target reads as a fall.
 */
export function directionOfIndicator(indicator: Indicator): Direction | null {
  const standard = indicator.standard === null ? null : standardByCode(indicator.standard);
  if (standard?.direction) return standard.direction;
  if (standard === null && isDrop(indicator)) return "higher";
  let within = false;
  for (const { target } of indicator.targets) {
    const direction = directionOf(target);
    if (direction === "within") within = true;
    else if (direction !== null) return direction;
  }
  const named = standard === null ? directionOfName(indicator.name) : null;
  return named ?? (within ? "within" : null);
}
