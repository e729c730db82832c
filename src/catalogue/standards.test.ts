import { z } from "zod";
import { nameKey } from "./name-key";
import { planByName } from "./plans";
import { ALL_STANDARDS, standardByCode } from "./standards";
import { normaliseUnit } from "./units";

const limits = z.strictObject({ min: z.number().nullable(), max: z.number().nullable() })
  .refine(({ min, max }) => min === null || max === null || min < max);

const standard = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9_]*$/),
  name: z.string().min(2),
  variants: z.array(z.string().min(2)),
  unit: z.string().min(1).nullable().refine((unit) => unit === null || normaliseUnit(unit) === unit),
  altUnits: z.array(z.string().min(1)),
  direction: z.enum(["higher", "lower", "within"]).nullable(),
  bounds: limits,
  plausible: limits,
  domain: z.string().min(2),
  scope: z.string().min(1).nullable(),
  nature: z.enum(["binding", "expected", "advocated"]).nullable(),
  natureKnown: z.enum(["read", "recalled", "unknown"]),
  national: z.array(z.strictObject({
    plan: z.string().refine((name) => planByName(name) !== null),
    baseYear: z.number().int(),
    base: z.number().nullable(),
    baseVerified: z.boolean(),
    target: z.string().min(1),
    targetVerified: z.boolean(),
    source: z.string().min(4),
  })),
  scaleOf: z.strictObject({ code: z.string(), factor: z.number().positive() }).nullable(),
  note: z.string().min(1).nullable(),
});

describe("the catalogue", () => {
  it.each(ALL_STANDARDS.map((entry) => [entry.code, entry] as const))("%s has the shape of a standard", (_, entry) => {
    standard.parse(entry);
    expect(entry.nature === null).toBe(entry.natureKnown === "unknown");
    for (const figure of entry.national) expect(figure.base === null && figure.baseVerified).toBe(false);
    if (entry.scaleOf) expect(standardByCode(entry.scaleOf.code)).not.toBeNull();
  });

  it("gives each code once and each name to one indicator only", () => {
    expect(new Set(ALL_STANDARDS.map(({ code }) => code)).size).toBe(ALL_STANDARDS.length);
    const owners = new Map<string, string>();
    for (const { code, name, variants } of ALL_STANDARDS) {
      for (const key of [name, ...variants].map(nameKey)) {
        expect([key, owners.get(key) ?? code]).toEqual([key, code]);
        owners.set(key, code);
      }
    }
  });

  it("keeps plausible values inside the possible ones", () => {
    for (const { bounds, plausible } of ALL_STANDARDS) {
      if (bounds.min !== null && plausible.min !== null) expect(plausible.min).toBeGreaterThanOrEqual(bounds.min);
      if (bounds.max !== null && plausible.max !== null) expect(plausible.max).toBeLessThanOrEqual(bounds.max);
    }
  });

  it("has the national figures of 《“十四五”国民健康规划》, each with how far it was verified", () => {
    expect(standardByCode("mmr")?.national[0]).toEqual({
      plan: "十四五", baseYear: 2020, base: 16.9, baseVerified: true, target: "≤14.5", targetVerified: true, source: "“十四五”国民健康规划",
    });
    expect(standardByCode("ncd_premature")?.national[0]).toMatchObject({ baseYear: 2019, base: 15.3, baseVerified: false, targetVerified: false });
    expect(standardByCode("oop")).toMatchObject({ nature: "binding", natureKnown: "recalled", direction: "lower" });
    expect(standardByCode("sex_ratio_birth")?.direction).toBe("within");
    expect(standardByCode("beds_1k")?.direction).toBeNull();
    expect(standardByCode("nonsense")).toBeNull();
  });

  it("has for 2030 what 《“健康中国2030”规划纲要》 and 《“十五五”规划纲要》 set, and bases only where one was published", () => {
    const next = ALL_STANDARDS.flatMap(({ code, national }) => national.filter(({ plan }) => plan === "十五五").map(({ base, target }) => [code, base, target]));
    expect(next).toEqual(expect.arrayContaining([
      ["life_expectancy", 79.25, "80岁"], ["mmr", null, "12/10万"], ["imr", null, "5.0‰"], ["u5mr", null, "6.0‰"],
      ["ncd_premature", null, "比2015年下降30%"], ["health_literacy", null, "30%"], ["oop", null, "25%左右"],
    ]));
    expect(next.filter(([, base]) => base !== null)).toHaveLength(1);
  });
});
