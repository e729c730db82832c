import type { FunctionDeclaration, FunctionSpec } from "./define";
import { annualChange } from "./functions/annual-change";
import { annualRate } from "./functions/annual-rate";
import { check } from "./functions/check";
import { expected } from "./functions/expected";
import { gap } from "./functions/gap";
import { indicator } from "./functions/indicator";
import { meets } from "./functions/meets";
import { progress } from "./functions/progress";
import { project } from "./functions/project";
import { remaining } from "./functions/remaining";
import { risk } from "./functions/risk";
import { status } from "./functions/status";
import { target } from "./functions/target";
import { unit } from "./functions/unit";

/** Namespace of every custom function: =FYP.GAP(…). */
export const NAMESPACE = "FYP";

/** Every function that is calculated in this room. */
export const FUNCTIONS = [
  target, gap, remaining, meets, annualChange, annualRate, expected, progress, status, project, risk, unit, indicator,
] as const satisfies readonly FunctionSpec[];

/** Every custom function, in the order in which help shows them; CHECK's calculation is bound by the app. */
export const DECLARATIONS: readonly FunctionDeclaration[] = [...FUNCTIONS, check];

export const functionById = (id: string): FunctionSpec | null => FUNCTIONS.find((spec) => spec.id === id) ?? null;
