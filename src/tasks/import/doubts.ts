import type { Indicator } from "../../table/table";
import type { Target } from "../../target/target";
import type { Doubt, ValuePreview } from "./preview";

/** Why a row should be looked at before it is taken. */
export function doubtsOf(indicator: Indicator, values: readonly ValuePreview[]): readonly Doubt[] {
  const { nature, rawNature } = indicator;
  return [
    ...values.flatMap((value) => (inWords(value) && values.every(saysNoNumber) ? [] : doubtsOfValue(value))),
    ...(nature === null && rawNature !== null && /\p{L}/u.test(rawNature) ? [{ kind: "unknownNature", text: rawNature } as const] : []),
    ...(values.every(({ reading }) => reading.kind === "none") ? [{ kind: "noValue" } as const] : []),
  ];
}

const inWords = ({ reading }: ValuePreview): boolean => reading.kind === "qualitative";
/** 基本消除 → 全面消除: of what is told in words throughout no number is missing. */
const saysNoNumber = (value: ValuePreview): boolean => value.text === null || value.reading.kind === "none" || inWords(value);

function doubtsOfValue({ role, header, text, reading }: ValuePreview): readonly Doubt[] {
  if (text === null) return [];
  const what = unreadPart(reading);
  if (what !== null) return [{ kind: "unread", header, text, what: what === "" ? text : what }];
  const isMeasured = role === "baseline" || role === "actual";
  return isMeasured && reading.kind !== "none" && reading.kind !== "level" ? [{ kind: "noNumber", header, text }] : [];
}

/** The part of a reading that could not be read, "" where it is the whole; null where everything was. */
function unreadPart(reading: Target): string | null {
  if (reading.kind === "unread") return reading.what ?? "";
  if (reading.kind !== "parts") return null;
  return reading.parts.map(({ target }) => unreadPart(target)).find((what) => what !== null) ?? null;
}
