import { createContext, useContext, type ReactNode } from "react";
import type { Language } from "../grid/language";
import { MESSAGES, type Messages } from "./messages";

const LanguageContext = createContext<Language>("zh");

/** Everything below speaks `language`; changing it changes every word at once. */
export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

export const useWords = (): Messages => MESSAGES[useLanguage()];
