import { ENVIRONMENT_ECONOMY } from "./data/environment-economy";
import { HEALTH_LEVEL } from "./data/health-level";
import { HEALTHY_LIFE } from "./data/healthy-life";
import { INSTITUTIONS } from "./data/institutions";
import { MORE_HEALTH } from "./data/more-health";
import { OUTLINE_145 } from "./data/outline";
import { RESOURCES } from "./data/resources";
import { SERVICES } from "./data/services";
import { SOCIETY } from "./data/society";
import { SUPPORT } from "./data/support";
import type { Limits, Standard, StandardData } from "./standard";

const limits = ([min, max]: readonly [number | null, number | null] = [null, null]): Limits => ({ min, max });

const complete = (data: StandardData): Standard => ({
  ...data,
  variants: data.variants ?? [],
  altUnits: data.altUnits ?? [],
  bounds: limits(data.bounds),
  plausible: limits(data.plausible),
  national: data.national ?? [],
  scaleOf: data.scaleOf ?? null,
  note: data.note ?? null,
});

/** The indicators of health plans, by domain: what templates are made of. Their shape is checked by the room's tests, not at start-up. */
export const STANDARDS: readonly Standard[] =
  [...HEALTH_LEVEL, ...HEALTHY_LIFE, ...SERVICES, ...INSTITUTIONS, ...RESOURCES, ...SUPPORT].map(complete);

/** Every standard indicator: those of health plans, and the common ones of local and of other sectors' plans. */
export const ALL_STANDARDS: readonly Standard[] =
  [...STANDARDS, ...[...MORE_HEALTH, ...OUTLINE_145, ...SOCIETY, ...ENVIRONMENT_ECONOMY].map(complete)];

const BY_CODE = new Map(ALL_STANDARDS.map((standard) => [standard.code, standard]));

/** The standard indicator of a code; null when there is none. */
export const standardByCode = (code: string): Standard | null => BY_CODE.get(code) ?? null;
