import type { Direction, Operator, Target } from "./target";

const OF_OPERATOR: Readonly<Record<Operator, Direction | null>> = { ">=": "higher", ">": "higher", "<=": "lower", "<": "lower", "=": null };

const opposite = (direction: Direction): Direction => (direction === "higher" ? "lower" : direction === "lower" ? "higher" : "within");

/** Which way is better, by the target's own words; null when they don't say. */
export const directionOf = (target: Target): Direction | null => {
  switch (target.kind) {
    case "level":
    case "peer":
      return OF_OPERATOR[target.op];
    case "range":
      return "within";
    case "change": {
      // 增长不超过10% wants less of it, 下降不超过5% wants more.
      const wanted: Direction = OF_OPERATOR[target.op] ?? "higher";
      return target.direction === "up" ? wanted : opposite(wanted);
    }
    case "qualitative":
      return target.sense === "rise" ? "higher" : target.sense === "fall" ? "lower" : null;
    case "parts": {
      const [first, ...others] = target.parts.map((part) => directionOf(part.target));
      return first !== undefined && others.every((other) => other === first) ? first : null;
    }
    case "none":
    case "unread":
      return null;
  }
};
