import type { Language } from "../../grid/language";
import { HostFault } from "../../host/workbook";
import { describeTrouble } from "../../report/describe-trouble";
import { MESSAGES } from "./messages";

/** A sentence for a file that was not opened. */
export function describeOpenProblem(error: unknown, file: string, language: Language): string {
  const words = MESSAGES[language];
  if (error instanceof HostFault && error.code === "tooLarge") return words.tooLarge(file, error.detail ?? "");
  return words.unreadable(file, describeTrouble(wordsOf(error), language));
}

export const describeSaveProblem = (error: unknown, language: Language): string => MESSAGES[language].saveFailed(wordsOf(error));

const wordsOf = (error: unknown): string =>
  (error instanceof HostFault ? error.detail ?? error.message : error instanceof Error ? error.message : String(error));
