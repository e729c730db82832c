import { languageOf, type Language } from "../../grid/language";

const KEY = "fyp-language";

/** The language chosen last time in this browser, else the browser's own. */
export function preferredLanguage(): Language {
  const kept = stored();
  return kept === "zh" || kept === "en" ? kept : languageOf(navigator.language);
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser may forbid storage; then the choice holds for this visit only.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
