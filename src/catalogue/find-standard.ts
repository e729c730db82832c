import { nameKey } from "./name-key";
import type { Standard } from "./standard";
import { ALL_STANDARDS } from "./standards";

const BY_NAME = new Map(
  ALL_STANDARDS.flatMap((standard) => [standard.name, ...standard.variants].map((name) => [nameKey(name), standard] as const)),
);

const LONGEST = 60;

/**
 * The standard indicator that a name stands for, by its name or a known wording of it, whatever the spelling.
 * Exact on the concept: 公共卫生人员 is not 专业公共卫生机构人员, and a name outside the catalogue gives null.
 */
export const findStandard = (name: string): Standard | null => (name.length > LONGEST ? null : BY_NAME.get(nameKey(name)) ?? null);
