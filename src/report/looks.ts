import type { CellStyle } from "../grid/placed-sheet";

/** Looks of the sheets that belong to a check; of one family with the templates. */
const INK = "#1F3864";

const body: CellStyle = { size: 10, border: true, verticalAlign: "top", wrap: true };

export const LOOKS = {
  title: { size: 16, bold: true, color: INK, align: "left", verticalAlign: "middle" },
  heading: { size: 12, bold: true, color: INK, align: "left", verticalAlign: "bottom" },
  note: { size: 10, color: "#404040", align: "left", verticalAlign: "top", wrap: true },
  header: { ...body, bold: true, color: INK, fill: "#D9E2F3", align: "center", verticalAlign: "middle" },
  text: body,
  centered: { ...body, align: "center" },
  /** A cell that leads somewhere. */
  link: { ...body, align: "center", color: "#0563C1" },
  input: { ...body, fill: "#FFFBE6" },
  quiet: { size: 8, color: "#808080", verticalAlign: "top" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type Look = keyof typeof LOOKS;
