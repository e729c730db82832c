import { NATURE_WORDS } from "./nature-words";
import type { Correction } from "./correct-row";
import { editableValues } from "./correct-row";
import type { TablePreview } from "./preview";
import type { ImportText } from "./text";

/** What a row said before it was put right, so that nothing of the document is lost; null where nothing was. */
export function sayCorrection(preview: TablePreview, at: number, correction: Correction | undefined, words: ImportText): string | null {
  const [indicator, row] = [preview.table.indicators[at], preview.rows[at]];
  if (!correction || !indicator || !row) return null;
  const values = editableValues(preview, at);
  const was = [
    ...(correction.name === undefined ? [] : [words.was("name", row.name)]),
    ...(correction.unit === undefined ? [] : [words.was("unit", indicator.unitFrom === "catalogue" ? null : indicator.unit)]),
    ...(correction.nature === undefined ? [] : [words.was("nature", indicator.nature === null ? indicator.rawNature : NATURE_WORDS[indicator.nature])]),
    ...[...(correction.values ?? [])].flatMap(([index]) => {
      const value = values[index];
      return value === undefined ? [] : [words.was(value.role, value.text)];
    }),
  ];
  return was.length === 0 ? null : words.corrected(was);
}
