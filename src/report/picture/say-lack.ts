import type { Language } from "../../grid/language";
import { MEASURE_TEXT } from "../../measures/text";
import { TEXT } from "../text";
import type { ProgressPicture } from "./progress-picture";

/** Why a picture cannot tell how far the indicator has come; null where it can. */
export function sayLack({ why, raw }: Pick<ProgressPicture, "why" | "raw">, language: Language): string | null {
  const { reasons, countedFromNothing } = TEXT[language];
  switch (why) {
    case null: return null;
    case "countedFromNothing": return countedFromNothing;
    case "baselineUnread": return reasons.baselineUnread({ raw: raw.baseline ?? "" });
    case "targetUnresolved": return reasons.targetUnresolved({ raw: raw.target ?? "" });
    case "unitsDiffer": return reasons.unitsDiffer({});
    default: return MEASURE_TEXT[language].faults[why];
  }
}
