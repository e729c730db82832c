import { standardByCode } from "../catalogue/standards";
import { directionOf } from "../target/direction-of";
import type { Direction } from "../target/target";
import type { Indicator } from "./table";

/** Which way is better: as the catalogue says, else as the targets' own signs say (≥, 以内, 降低), else unknown. */
export function directionOfIndicator(indicator: Indicator): Direction | null {
  const standard = indicator.standard === null ? null : standardByCode(indicator.standard);
  if (standard?.direction) return standard.direction;
  for (const { target } of indicator.targets) {
    const direction = directionOf(target);
    if (direction !== null) return direction;
  }
  return null;
}
