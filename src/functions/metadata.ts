/** The metadata by which Excel knows the functions: functions.json, one a language. */
import type { Language } from "../grid/language";
import { DECLARATIONS } from "./catalogue";
import type { FunctionDeclaration } from "./define";
import { HELP_TEXT } from "./help";
import { FUNCTION_TEXT } from "./text";

export interface FunctionsMetadata {
  /** Errors come as arguments too: one bad cell must not keep a whole table from being checked. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "number" | "string" | "boolean" | "any"; readonly dimensionality: "scalar" | "matrix" };
  readonly options?: { readonly requiresParameterAddresses: true };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  /** Cells come as they are: a number, a text or nothing. */
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** Ids and names are the same in every language; only descriptions and parameters' names are translated. Never volatile. */
export const metadataFor = (language: Language): FunctionsMetadata => ({
  allowErrorForDataTypeAny: true,
  functions: DECLARATIONS.map((spec: FunctionDeclaration) => ({
    id: spec.id,
    name: spec.id,
    description: HELP_TEXT[language].functions[spec.id],
    parameters: spec.params.map(({ id, kind, optional }) => ({
      name: FUNCTION_TEXT[language].params[id],
      description: HELP_TEXT[language].params[id],
      type: "any",
      dimensionality: kind === "range" ? "matrix" : "scalar",
      ...(optional ? { optional: true } : {}),
    })),
    result: spec.result === "row" || spec.result === "table"
      ? { type: "any", dimensionality: "matrix" }
      : { type: spec.result, dimensionality: "scalar" },
    ...(spec.wantsAddresses ? { options: { requiresParameterAddresses: true } } : {}),
  })),
});

/** The files' names and contents; the plain name is the manifest's default outside Chinese. */
export const METADATA_FILES: readonly { readonly file: string; readonly language: Language }[] = [
  { file: "functions.json", language: "en" },
  { file: "functions.zh-CN.json", language: "zh" },
];

export const metadataText = (language: Language): string => `${JSON.stringify(metadataFor(language), null, 2)}\n`;
