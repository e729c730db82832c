import type { Diagnostic } from "../check/diagnostic";
import type { Language } from "../grid/language";
import type { FactValue } from "../rules/define";
import { SOURCES, type Source, type SourceId } from "../rules/sources";
import { wordsOfRule } from "../rules/words";
import { formatNumber } from "./format-number";

export interface Description {
  /** The rule's heading. */
  readonly title: string;
  readonly sentence: string;
  readonly why: string;
  readonly advice: string;
  readonly sources: readonly SourceLine[];
}

export interface SourceLine {
  readonly title: string;
  readonly url: string | null;
  /** A convention of this tool, not an official rule. */
  readonly convention: boolean;
}

/** A finding in words. Facts go into the sentence with their numbers written out. */
export function describe(diagnostic: Diagnostic, language: Language): Description {
  const words = wordsOfRule(diagnostic.rule, language);
  const sentence = words?.findings[diagnostic.finding]?.(written(diagnostic.facts));
  return {
    title: words?.title ?? diagnostic.rule,
    sentence: sentence ?? diagnostic.finding,
    why: words?.why ?? "",
    advice: words?.advice ?? "",
    sources: diagnostic.sources.map((id) => sourceLine(id, language)),
  };
}

export function sourceLine(id: SourceId, language: Language): SourceLine {
  const source: Source = SOURCES[id];
  return {
    title: language === "zh" ? source.title : source.titleEn,
    url: source.url ?? null,
    convention: source.convention ?? false,
  };
}

function written(facts: Readonly<Record<string, FactValue>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "number" ? formatNumber(value) : value ?? "—"]),
  );
}
