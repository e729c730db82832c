import type { ArgsOf, Observation, Param, ParamKind, Params, ParamValues } from "../../measures/define";
import { fail, ok, type Result } from "../../grid/result";
import { directionOf } from "../../target/direction-of";
import { readFigure } from "../../target/read-figure";
import { readTarget } from "../../target/read-target";
import { resolveTarget } from "../../target/resolve-target";
import type { Bound, Direction, ResolveFault } from "../../target/target";

export type Wanted = "number" | "year" | "direction" | "flag" | "series" | "target";

export type ParamFault =
  | { readonly kind: "badParam"; readonly name: string; readonly wanted: Wanted }
  | { readonly kind: "noSuchParam"; readonly name: string };

export interface MeasureArgs {
  readonly args: ArgsOf<Params>;
  /** Why a target that was given has no number. */
  readonly targetFault: ResolveFault | null;
}

interface NoBound {
  readonly fault: ResolveFault;
}

type ParamValue = ParamValues[ParamKind];

const WANTED: Readonly<Record<ParamKind, Wanted>> = {
  figure: "number", number: "number", year: "year", direction: "direction",
  bound: "target", resolveFault: "target", series: "series", flag: "flag",
};

/** The arguments of a measure from an object of a script; targets may be texts, and are worked out against `base` and the years. */
export function argsOf(params: Params, given: Readonly<Record<string, unknown>>): Result<MeasureArgs, ParamFault> {
  const unknown = Object.keys(given).find((name) => params[name] === undefined);
  if (unknown !== undefined) return fail({ kind: "noSuchParam", name: unknown });
  const args: Record<string, ParamValue> = {};
  let targetFault: ResolveFault | null = null;
  for (const [name, param] of Object.entries(params)) {
    const raw = given[name] ?? null;
    const value = param.kind === "bound" ? boundOf(raw, given) : valueOf(param, raw);
    if (value === undefined) return fail({ kind: "badParam", name, wanted: WANTED[param.kind] });
    if (isFault(value)) targetFault = value.fault;
    args[name] = isFault(value) ? null : value;
  }
  return ok({ args, targetFault });
}

const isFault = (value: ParamValue | NoBound): value is NoBound => typeof value === "object" && value !== null && "fault" in value;

/** Undefined where the value does not fit; null where nobody knows it, if the parameter allows that. */
function valueOf({ kind, optional }: Param, raw: unknown): ParamValue | undefined {
  if (raw === null) return optional || kind === "figure" || kind === "direction" ? null : undefined;
  switch (kind) {
    case "figure": return typeof raw === "string" ? readFigure(raw).value : numberOf(raw);
    case "number": return numberOf(raw);
    case "year": return typeof raw === "number" && Number.isInteger(raw) ? raw : undefined;
    case "direction": return isDirection(raw) ? raw : undefined;
    case "flag": return typeof raw === "boolean" ? raw : undefined;
    case "series": return Array.isArray(raw) && raw.every(isObservation) ? raw : undefined;
    // Both come of the target's text, see `boundOf`; a script does not give them.
    case "resolveFault": case "bound": return undefined;
  }
}

const numberOf = (raw: unknown): number | undefined => (typeof raw === "number" && Number.isFinite(raw) ? raw : undefined);

const isDirection = (raw: unknown): raw is Direction => raw === "higher" || raw === "lower" || raw === "within";

const isObservation = (raw: unknown): raw is Observation =>
  typeof raw === "object" && raw !== null && "year" in raw && Number.isInteger(raw.year) && "value" in raw && numberOf(raw.value) !== undefined;

function boundOf(raw: unknown, given: Readonly<Record<string, unknown>>): Bound | null | undefined | NoBound {
  if (raw === null) return null;
  const text = typeof raw === "string" ? raw : numberOf(raw)?.toString();
  if (text === undefined) return undefined;
  const target = readTarget(text);
  const { base, baseYear, targetYear, direction } = given;
  const resolved = resolveTarget(target, {
    baseline: typeof base === "string" ? readFigure(base).value : numberOf(base) ?? null,
    baseYear: numberOf(baseYear) ?? NaN,
    targetYear: numberOf(targetYear) ?? NaN,
    unit: typeof base === "string" ? readFigure(base).unit : null,
    direction: isDirection(direction) ? direction : directionOf(target),
  });
  return resolved.ok ? resolved.value : { fault: resolved.fault };
}
