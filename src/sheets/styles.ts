/** The looks every sheet of ours is made of, so that templates and examples are one family. */
import type { CellStyle } from "../grid/placed-sheet";

/** Blue of titles and headers; dark enough for white text on it. */
const INK = "#1F3864";
const HEADER_FILL = "#D9E2F3";
/** Cells to be filled in by a person: the pale yellow that planning offices know from reporting forms. */
const INPUT_FILL = "#FFFBE6";
/** Cells that compute themselves. */
const COMPUTED_FILL = "#F2F2F2";

const body: CellStyle = { size: 10.5, border: true, verticalAlign: "middle", wrap: true };

export const STYLES = {
  title: { size: 16, bold: true, color: INK, align: "center", verticalAlign: "middle" },
  subtitle: { size: 10.5, align: "left", verticalAlign: "middle" },
  header: { ...body, bold: true, color: INK, fill: HEADER_FILL, align: "center" },
  inputHeader: { ...body, bold: true, color: INK, fill: INPUT_FILL, align: "center", locked: false },
  computedHeader: { ...body, bold: true, fill: COMPUTED_FILL, align: "center" },
  headerAbove: { fill: HEADER_FILL },
  computedAbove: { fill: COMPUTED_FILL },
  domain: { ...body, bold: true, align: "center" },
  /** Of a sheet of several pages: a merged cell goes over the end of a page, where a label in its middle would be cut in two. */
  longDomain: { ...body, bold: true, align: "center", verticalAlign: "top" },
  centered: { ...body, align: "center" },
  text: { ...body, align: "left" },
  subText: { ...body, align: "left", indent: 2 },
  figure: { ...body, align: "center" },
  input: { ...body, align: "center", fill: INPUT_FILL, locked: false },
  computed: { ...body, align: "center", fill: COMPUTED_FILL },
  noteHead: { size: 9, bold: true, align: "left", verticalAlign: "middle" },
  note: { size: 9, align: "left", verticalAlign: "top", wrap: true },
  listHead: { size: 9, bold: true, color: "#595959" },
  listItem: { size: 9, color: "#595959" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleId = keyof typeof STYLES;

/** Format that shows a number with so many decimals: 2 → "0.00". */
export const decimalFormat = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);
