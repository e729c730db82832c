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
      else if (kinds[next] === "plain" ? isOutside(lines, next) : kinds[next] !== "blank" && !mixes(kind, kinds[next])) break;
    }
    line = last + 1;
    if (kind === "tabCells") line = restOfCell(lines, kinds, line);
    regions.push({ kind, from, to: line });
  }
  return regions;
}

/** Prose, a note, or the title of another table: no piece of a cell. */
function isOutside(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? "").trim();
  if (line.length > LONGEST_PIECE || line.length > 20 && /[。；]/.test(line) || NOTE.test(line)) return true;
  return TITLE.test(line) || (lines[at - 1] ?? "").trim() === "" && line.length >= 8 && TITLE_END.test(line);
}

/** How the notes under a table begin. */
export const NOTE = /^(?:注|备注|说明)\s*\d*\s*[:：.]/;
const TITLE = /^(?:附?表|专栏|附件)\s*[\d一二三四五六七八九十]/;
const TITLE_END = /(?:指标|目标|任务|情况|评估|监测|分解)(?:表|体系|一览表?)?(?:[(（][^()（）]*[)）])?$/;

const PAGE_MARK = /^\s*(?:[-—–·]+\s*\d{1,4}\s*[-—–·]+|第\s*\d{1,4}\s*页(?:[，,\s]*共\s*\d{1,4}\s*页)?|[(（【]?续(?:上)?表?\s*\d*[)）】]?)\s*$/;

/** Lines that a page's foot or head puts into a table (— 25 —, 第25页, 续表) left blank. */
export const withoutPageMarks = (lines: readonly string[]): readonly string[] => lines.map((line) => (PAGE_MARK.test(line) ? "" : line));

/** Rows of tabs may hold a row whose first cells are blank and whose only text follows one tab. */
const mixes = (kind: LineKind, other: LineKind | undefined): boolean => kind === "tabRows" && other === "tabCells";

/** The last cell's further lines: they follow at once, without a blank line. */
function restOfCell(lines: readonly string[], kinds: readonly LineKind[], from: number): number {
  let line = from;
  while (kinds[line] === "plain" && (lines[line] ?? "").trim().length <= 20 && !NOTE.test((lines[line] ?? "").trim())) line++;
  return line;
}
