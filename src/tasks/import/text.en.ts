import type { ImportText } from "./text";

const counted = (accepted: number, all: number): string => (accepted === all ? `all ${all} rows` : `${accepted} of ${all} rows`);

/** Quotes within quotes. */
const inner = (text: string): string => text.replaceAll("“", "‘").replaceAll("”", "’");

const FIELDS = { name: "name", unit: "unit", nature: "nature", baseline: "baseline", actual: "actual", target: "target", pace: "pace" } as const;

export const en: ImportText = {
  source: ({ file, place, accepted, all }) => `Source: “${file}”${place}, ${counted(accepted, all)}; values stand as in the document, check them before use.`,
  draftSource: ({ file, accepted, all }) => `Source: “${file}”, numbers given in its sentences, ${counted(accepted, all)}; the document has no table, and this one is a draft.`,
  joined: ({ year, table, name, value, file, isWorkbook, sheet }) => {
    const where = isWorkbook ? `sheet “${inner(sheet)}” of this workbook` : `“${inner(table)}”${file === null ? "" : ` of “${inner(file)}”`}`;
    return `baseline of ${year} from “${inner(name)}” in ${where} (${value})`;
  },
  converted: ({ from, to, factor }) => `, converted from ${from} to ${to} (×${factor})`,
  was: (field, text) => (text === null ? `no ${FIELDS[field]}` : `${FIELDS[field]} “${inner(text)}”`),
  corrected: (was) => `corrected on import; the document says: ${was.join(", ")}`,
  takenByHand: (line) => `taken by hand on import from the line “${inner(line)}”`,
  and: "; ",
};
