import { cellAt } from "../../grid/area";
import type { NumberedLine, NumberStyle } from "../../table/numbered-line";
import { defineTextRule, TEXT_SHEET } from "../define";
import { markWith } from "./marks";
import { Sequence, type Slip } from "./sequence";

/** The deeper, the higher; boxes and tables are counted through the whole text. */
const DEPTH: Readonly<Record<NumberStyle, number | null>> = { chapter: 0, section: 1, major: 2, bracketed: 3, item: 4, box: null, table: null };

/** Headings, boxes and tables of the text are numbered 1, 2, 3 …: a gap is a heading, or its number, that was lost. */
export const headingsContinuous = defineTextRule({
  id: "headings-continuous",
  sources: ["tableForm"],
  findings: {
    skipped: { severity: "warning", facts: ["name", "line", "missing"] },
    unnumbered: { severity: "warning", facts: ["name", "line", "missing", "next"] },
    repeated: { severity: "warning", facts: ["name", "line", "previous", "previousLine"] },
    mixedBrackets: { severity: "info", facts: ["name", "line", "count"] },
  },
  inapplicable: ({ dossier: { outline = [] } }) => (outline.some(isHeading) ? null : "noHeadings"),
  *check({ dossier: { outline = [] } }) {
    yield* slipsIn(outline);
    yield* bracketsIn(outline);
  },
});

type Heading = NumberedLine & { readonly style: NumberStyle };

const isHeading = (line: NumberedLine): line is Heading => line.style !== "none" && !line.inline && line.number > 0;
/** “第四节 营造良好环境”, “（七）完善服务”. */
const nameOf = ({ mark, title }: NumberedLine): string => (/[、.．）)]$/.test(mark) ? `${mark}${title}` : `${mark} ${title}`);
const placeAt = ({ line }: NumberedLine) => ({ at: cellAt(TEXT_SHEET, line - 1, 0), indicator: null });

function* slipsIn(outline: readonly NumberedLine[]) {
  const sequences = new Map<NumberStyle, { readonly sequence: Sequence; from: number }>();
  /** Lines without a number that a gap was explained by. */
  const told = new Set<NumberedLine>();
  for (const [index, line] of outline.entries()) {
    if (!isHeading(line)) continue;
    const isUnder = [...sequences.keys()].some((style) => isDeeper(line.style, style));
    const known = sequences.get(line.style) ?? { sequence: new Sequence(isUnder), from: 0 };
    sequences.set(line.style, known);
    const { last } = known.sequence;
    const slip = known.sequence.take(line);
    if (slip !== null) yield* foundIn(line, slip, last, outline.slice(known.from, index), told);
    known.from = index;
    for (const [style, { sequence }] of sequences) if (isDeeper(style, line.style)) sequence.refresh();
  }
}

function isDeeper(style: NumberStyle, than: NumberStyle): boolean {
  const [depth, above] = [DEPTH[style], DEPTH[than]];
  return depth !== null && above !== null && depth > above;
}

function* foundIn(line: Heading, slip: Slip, last: NumberedLine | null, between: readonly NumberedLine[], told: Set<NumberedLine>) {
  const said = { name: nameOf(line), line: line.line };
  if (slip.kind === "repeated") {
    if (last !== null) yield { ...placeAt(line), finding: "repeated" as const, facts: { ...said, previous: nameOf(last), previousLine: last.line } };
    return;
  }
  // A heading that runs on in the line before it is not lost.
  const lost = slip.missing.filter((number) => !between.some((each) => each.inline && each.style === line.style && each.number === number));
  if (lost.length === 0) return;
  const missing = lost.map((number) => `“${markWith(number, line.mark)}”`).join("");
  const [bare, ...others] = between.filter((each) => each.style === "none" && !told.has(each));
  if (bare === undefined || others.length > 0 || lost.length > 1) {
    yield { ...placeAt(line), finding: "skipped" as const, facts: { ...said, missing } };
    return;
  }
  told.add(bare);
  yield { ...placeAt(bare), finding: "unnumbered" as const, facts: { name: bare.title, line: bare.line, missing, next: nameOf(line) } };
}

/** (三) among （二） and （四）: the brackets that fewer headings have. */
function* bracketsIn(outline: readonly NumberedLine[]) {
  const bracketed = outline.filter((line) => isHeading(line) && line.style === "bracketed");
  const half = bracketed.filter(({ mark }) => mark.startsWith("("));
  const [first] = half;
  if (first === undefined || 2 * half.length >= bracketed.length) return;
  yield { ...placeAt(first), finding: "mixedBrackets" as const, facts: { name: nameOf(first), line: first.line, count: half.length } };
}
