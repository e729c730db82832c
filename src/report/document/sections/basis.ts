import { RULES } from "../../../rules/registry";
import type { SourceId } from "../../../rules/sources";
import { sourceLine, type SourceLine } from "../../describe";
import type { ReportSection } from "../report-document";
import type { Writing } from "../worded";

/** Everything that the rules which ran rest on, official sources first; a finding refers to them by their numbers. */
export function sourcesOf({ input, language }: Writing): readonly (SourceLine & { readonly id: SourceId })[] {
  const ran = new Set(input.subjects.flatMap(({ outcomes }) => outcomes.filter(({ state }) => state === "ran").map(({ rule }) => rule)));
  const ids = new Set(RULES.filter(({ id }) => ran.has(id)).flatMap((rule) => rule.sources));
  return [...ids].map((id) => ({ id, ...sourceLine(id, language) })).sort((a, b) => Number(a.convention) - Number(b.convention));
}

/** 依据和口径: the numbered sources; conventions of this tool are said to be such. */
export function basis(writing: Writing): ReportSection {
  const { heading, convention: asConvention } = writing.text.basis;
  return {
    heading,
    paragraphs: sourcesOf(writing).map(({ title, url, convention }, index) =>
      `${index + 1}. ${convention ? asConvention(title) : title}${url === null ? "" : ` ${url}`}`),
    table: null,
  };
}
