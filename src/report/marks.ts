import type { Diagnostic } from "../check/diagnostic";
import type { SheetArea } from "../grid/area";
import { TONES, type Mark, type Tone } from "../grid/mark";
import type { Assessment, Risk } from "../rules/assessment";
import type { Severity } from "../rules/define";

/** Binding indicators that are under control or met are not lit: a mark means “look here”. */
const RISK_TONE: Readonly<Record<Risk, Tone | null>> = {
  high: "riskHigh", watch: "riskWatch", unknown: "unknown", controlled: null, met: null,
};

const SEVERITY_TONE: Readonly<Record<Severity, Tone>> = { error: "error", warning: "warning", info: "info" };

/** More than any sheet has: a row and a column are one number. */
const COLUMNS = 100_000;

/** What is lit on the sheet: one mark a cell, the worst where several meet. */
export function marksOf(diagnostics: readonly Diagnostic[], binding: readonly Assessment[]): readonly Mark[] {
  const bySheet = new Map<string, Map<number, Mark>>();
  const put = (at: SheetArea, tone: Tone): void => {
    const worst = bySheet.get(at.sheet) ?? new Map<number, Mark>();
    if (worst.size === 0) bySheet.set(at.sheet, worst);
    const place = at.row * COLUMNS + at.column;
    const present = worst.get(place);
    if (present === undefined || TONES.indexOf(tone) < TONES.indexOf(present.tone)) worst.set(place, { at, tone });
  };
  for (const { risk, cells } of binding) {
    const tone = RISK_TONE[risk];
    if (tone !== null) for (const cell of cells) put(cell, tone);
  }
  for (const { at, severity } of diagnostics) put(at, SEVERITY_TONE[severity]);
  return [...bySheet.values()].flatMap((worst) => [...worst.values()]);
}
