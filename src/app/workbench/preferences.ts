import { languageOf, type Language } from "../../grid/language";

/** Light or dark as chosen here, or as the system is. */
export const SCHEMES = ["system", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

const LANGUAGE = "fyp-language";
const SCHEME = "fyp-scheme";

/** The language chosen last time in this browser; at first the browser's own. */
export function preferredLanguage(): Language {
  const kept = stored(LANGUAGE);
  return kept === "zh" || kept === "en" ? kept : languageOf(navigator.language);
}

export const keepLanguage = (language: Language): void => store(LANGUAGE, language);

export const preferredScheme = (): Scheme => SCHEMES.find((scheme) => scheme === stored(SCHEME)) ?? "system";

export const keepScheme = (scheme: Scheme): void => store(SCHEME, scheme);

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser may forbid storage; then the choice holds for this visit only.
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
