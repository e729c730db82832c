import type { Language } from "../../grid/language";
import { HostFault } from "../../host";
import { MESSAGES, type TroubleCode } from "./messages";

/** A sentence for a file that was not opened. */
export function describeOpenProblem(error: unknown, file: string, language: Language): string {
  const words = MESSAGES[language];
  if (error instanceof HostFault && error.code === "tooLarge") return words.tooLarge(file, error.detail ?? "");
  const code = error instanceof HostFault && error.code === "unreadableFile" ? troubleOf(error.detail, words.trouble) : null;
  return words.unreadable(file, code === null ? wordsOf(error) : words.trouble[code]);
}

export const describeSaveProblem = (error: unknown, language: Language): string => MESSAGES[language].saveFailed(wordsOf(error));

/** "badXml: xl/styles.xml" → badXml. */
function troubleOf(detail: string | null, known: Readonly<Record<TroubleCode, string>>): TroubleCode | null {
  const word = detail?.split(":")[0] ?? "";
  return Object.keys(known).find((code): code is TroubleCode => code === word) ?? null;
}

const wordsOf = (error: unknown): string =>
  (error instanceof HostFault ? error.detail ?? error.message : error instanceof Error ? error.message : String(error));
