import type { Language } from "../../grid/language";
import { sayTarget } from "../../target/say-target";
import type { ValuePreview } from "./preview";

/** What was understood of a value's text; null where that says no more than the text itself. */
export function sayReading({ text, reading }: ValuePreview, language: Language): string | null {
  if (text === null || reading.kind === "none") return null;
  const said = sayTarget(reading, language);
  return said.replace(/\s/g, "") === text.replace(/\s/g, "") ? null : said;
}
