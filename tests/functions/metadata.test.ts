/** functions.json as Excel reads it: up to date, within Excel's limits, equal in both languages but for the words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DECLARATIONS, NAMESPACE } from "../../src/functions/catalogue";
import { METADATA_FILES, metadataFor, metadataText } from "../../src/functions/metadata";

const GENERATED = join(__dirname, "../../src/functions/generated");

it.each(METADATA_FILES)("$file is up to date (else: npx tsx tools/generate-functions.ts)", ({ file, language }) =>
  expect(readFileSync(join(GENERATED, file), "utf8")).toBe(metadataText(language)));

it.each(METADATA_FILES)("$file stays far below 1 MB, over which Excel refuses it", ({ language }) =>
  expect(Buffer.byteLength(metadataText(language))).toBeLessThan(200_000));

describe.each(DECLARATIONS.map((spec) => [spec.id, spec] as const))("%s", (id, spec) => {
  it("has an id and a name that Excel accepts", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    expect(`${NAMESPACE}.${id}`).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });

  it("asks for what it must have before what it may have", () => {
    const optional = spec.params.map((param) => param.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  it.each(METADATA_FILES)("names its parameters in $language, each once", ({ language }) => {
    const [own] = metadataFor(language).functions.filter((entry) => entry.id === id);
    expect(own?.name).toBe(id);
    expect(own?.description).toMatch(/\S/);
    const names = own?.parameters.map((parameter) => parameter.name) ?? [];
    expect(names).toHaveLength(spec.params.length);
    expect(new Set(names).size).toBe(names.length);
  });
});

it("differs between the languages in words only", () => {
  const bare = (text: string) => JSON.parse(text, (key, value: unknown) =>
    key === "description" || (key === "name" && typeof value === "string" && !/^[A-Z.]+$/.test(value)) ? null : value) as unknown;
  expect(bare(metadataText("zh"))).toEqual(bare(metadataText("en")));
});

it("holds no volatile or streaming function", () => {
  for (const { language } of METADATA_FILES) expect(metadataText(language)).not.toMatch(/volatile|stream/);
});

it("lets errors in as arguments, and tells only CHECK where its area stands", () => {
  for (const { language } of METADATA_FILES) {
    const { allowErrorForDataTypeAny, functions } = metadataFor(language);
    expect(allowErrorForDataTypeAny).toBe(true);
    expect(functions.filter(({ options }) => options !== undefined).map(({ id, options, result }) => [id, options, result.dimensionality]))
      .toEqual([["CHECK", { requiresParameterAddresses: true }, "matrix"]]);
  }
});
