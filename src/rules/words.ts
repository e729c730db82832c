import type { Language } from "../grid/language";
import type { RuleTexts, RuleWords } from "./rule-texts";
import { EN } from "./texts.en";
import { ZH } from "./texts.zh";

const TEXTS: Readonly<Record<Language, RuleTexts>> = { zh: ZH, en: EN };

/** Words of a rule; null for an id that is no rule's. */
export function wordsOfRule(id: string, language: Language): RuleWords | null {
  // Each sentence asks for exactly its own facts; the compiler has held them against the rule, and the engine
  // passes a rule's facts to its own sentences only, so the names may be forgotten here.
  const texts = TEXTS[language] as unknown as Readonly<Record<string, RuleWords>>;
  return texts[id] ?? null;
}
