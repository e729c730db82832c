import type { Direction } from "../../target/target";
import type { StandardData } from "../standard";

type Wordings = readonly string[];
type Rate = readonly [code: string, name: string, direction: Direction | null, variants?: Wordings, unit?: "%" | "‰"];
type Amount = readonly [code: string, name: string, unit: string, direction: Direction | null, variants?: Wordings];

const entry = (domain: string, code: string, name: string, unit: string, direction: Direction | null, variants: Wordings, max: number | null, min: number | null): StandardData =>
  ({ code, name, variants, unit: unit === "" ? null : unit, direction, bounds: [min, max], domain, scope: null, nature: null, natureKnown: "unknown" });

/** Shares of a whole, 0 to 100 % (1000 ‰), in short: no figure of a national plan is given for them. */
export const rates = (domain: string, rows: readonly Rate[]): readonly StandardData[] =>
  rows.map(([code, name, direction, variants = [], unit = "%"]) => entry(domain, code, name, unit, direction, variants, unit === "%" ? 100 : 1000, 0));

/** Amounts without an upper end, in short; an empty unit is none (coefficients). */
export const amounts = (domain: string, rows: readonly Amount[]): readonly StandardData[] =>
  rows.map(([code, name, unit, direction, variants = []]) => entry(domain, code, name, unit, direction, variants, null, 0));


/** Rates of growth and of fall: any number of percent. */
export const growths = (domain: string, rows: readonly Rate[]): readonly StandardData[] =>
  rows.map(([code, name, direction, variants = []]) => entry(domain, code, name, "%", direction, variants, null, -100));
