import type { Diagnostic } from "../check/diagnostic";
import { TEXT_SHEET } from "../rules/define";

/** Whether a finding stands in the plan's running text; of a table that is itself on a sheet of that name, ask the check whether it read a text. */
export const isInText = ({ at }: Diagnostic): boolean => at.sheet === TEXT_SHEET;

/** A finding in the text is about an indicator that it names; null for the text as a whole. */
export const nameInText = ({ facts: { name } }: Diagnostic): string | null => (typeof name === "string" ? name : null);
