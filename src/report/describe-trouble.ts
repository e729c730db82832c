import type { Language } from "../grid/language";
import type { FileTrouble } from "../host/workbook";
import { TROUBLES } from "./file-troubles";

/** Why a file cannot be read and what to do, as half a sentence; the host's own words where they are no FileTrouble. */
export function describeTrouble(detail: string | null, language: Language): string {
  const words = TROUBLES[language];
  const part = detail === null ? undefined : /^badXml: (.*)$/.exec(detail)?.[1];
  if (part !== undefined) return words.badXml(part);
  return isTrouble(detail, words.known) ? words.known[detail] : detail ?? "";
}

type KnownTrouble = Exclude<FileTrouble, `badXml: ${string}`>;

const isTrouble = (detail: string | null, known: Readonly<Record<KnownTrouble, string>>): detail is KnownTrouble =>
  detail !== null && Object.hasOwn(known, detail);
