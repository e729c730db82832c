/** How a stretch of a text file holds a table. */
export type RegionKind =
  /** Cells of a row separated by tabs. */
  | "tabRows"
  /** A cell a line, each line begun by a tab. */
  | "tabCells"
  /** Cells separated or ended by "|". */
  | "pipes"
  /** Nothing marks a cell but the line. */
  | "plain";

export interface Region {
  readonly kind: RegionKind;
  /** First line and the line after the last. */
  readonly from: number;
  readonly to: number;
}

const MOST_GAP = 16;
const LONGEST_PIECE = 60;

type LineKind = RegionKind | "blank";

function kindOfLine(line: string): LineKind {
  if (line.trim() === "") return line.includes("\t") ? "tabCells" : "blank";
  if (/\S\t|^\t\s*\t/.test(line)) return "tabRows";
  if (line.startsWith("\t")) return "tabCells";
  return line.includes("|") ? "pipes" : "plain";
}

/**
 * Divides a text into stretches of one layout. Lines without marks between marked ones (the rest of a cell that holds
 * a line break, a page number) belong to the marked stretch when they are short and it goes on soon after.
 */
export function regionsOf(lines: readonly string[]): readonly Region[] {
  const kinds = lines.map(kindOfLine);
  const regions: Region[] = [];
  for (let line = 0; line < lines.length;) {
    const kind = kinds[line] ?? "plain";
    if (kind === "blank" || kind === "plain") {
      const from = line;
      while (line < lines.length && (kinds[line] === "blank" || kinds[line] === "plain")) line++;
      regions.push({ kind: "plain", from, to: line });
      continue;
    }
    const from = line;
    let last = line;
    for (let next = line + 1; next < lines.length && next - last <= MOST_GAP; next++) {
      if (kinds[next] === kind) last = next;
      else if (kinds[next] === "plain" ? (lines[next] ?? "").trim().length > LONGEST_PIECE : kinds[next] !== "blank" && !mixes(kind, kinds[next])) break;
    }
    line = last + 1;
    if (kind === "tabCells") line = restOfCell(lines, kinds, line);
    regions.push({ kind, from, to: line });
  }
  return regions;
}

/** Rows of tabs may hold a row whose first cells are blank and whose only text follows one tab. */
const mixes = (kind: LineKind, other: LineKind | undefined): boolean => kind === "tabRows" && other === "tabCells";

/** The last cell's further lines: they follow at once, without a blank line. */
function restOfCell(lines: readonly string[], kinds: readonly LineKind[], from: number): number {
  let line = from;
  while (kinds[line] === "plain" && (lines[line] ?? "").trim().length <= 20) line++;
  return line;
}
