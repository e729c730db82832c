/** Whether a number is said exactly: neither a limit (≥60%) nor about (27%左右). */
export const isExact = ({ op, approx }: { readonly op: string; readonly approx?: boolean }): boolean => op === "=" && approx !== true;
