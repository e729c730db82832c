import type { Language } from "../../grid/language";
import { formatChange, withUnit } from "../../report/format-number";
import type { ProgressPicture } from "../../report/picture/progress-picture";
import { sayWay } from "../../tasks/insert-chart/summary-rows";
import type { CheckMessages } from "../check/messages";

/** The paces that are known, beside the one that is needed: what went before, what was done, what is left to do. */
export function sayPaces({ pace: { had, before, stillNeeded } }: ProgressPicture, unit: string, { pace: words }: CheckMessages["binding"]): readonly string[] {
  const said = (value: number | null, word: (pace: string) => string) => (value === null ? null : word(withUnit(formatChange(value), unit)));
  return [said(before, words.before), said(had, words.had), said(stillNeeded === 0 ? null : stillNeeded, words.stillNeeded)].filter((word) => word !== null);
}

export const sayNeeded = ({ pace: { needed } }: ProgressPicture, unit: string, { pace }: CheckMessages["binding"]): string =>
  (needed === null ? "" : pace.needed(withUnit(formatChange(needed), unit)));

/** The picture in one sentence, for people who do not see it. */
export const sayPicture = (picture: ProgressPicture, paces: readonly string[], language: Language): string =>
  [picture.name, sayWay(picture, language), ...paces].filter((part) => part !== "").join(language === "zh" ? "；" : "; ");
