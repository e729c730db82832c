import type { Language } from "../../grid/language";

const KEY = "fyp-language";

/** The language chosen last time in this browser; Chinese at first, since whoever opens a Chinese plan's table reads it. */
export function preferredLanguage(): Language {
  const kept = stored();
  return kept === "en" ? "en" : "zh";
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
