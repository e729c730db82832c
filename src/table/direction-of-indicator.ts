import { directionOfName, isReduction } from "../catalogue/direction-of-name";
import { standardByCode } from "../catalogue/standards";
import { directionOf } from "../target/direction-of";
import type { Direction } from "../target/target";
import type { Indicator } from "./table";

/**
 * Which way is better: as the catalogue says, else as the targets' own signs say (≥, 以内, 降低), else as the name's
 * words say, else unknown. What is itself a drop (单位GDP能耗降低) is to be large, though its target reads as a fall.
 */
export function directionOfIndicator(indicator: Indicator): Direction | null {
  const standard = indicator.standard === null ? null : standardByCode(indicator.standard);
  if (standard?.direction) return standard.direction;
  if (standard === null && isReduction(indicator.name)) return "higher";
  let within = false;
  for (const { target } of indicator.targets) {
    const direction = directionOf(target);
    if (direction === "within") within = true;
    else if (direction !== null) return direction;
  }
  const named = standard === null ? directionOfName(indicator.name) : null;
  return named ?? (within ? "within" : null);
}
