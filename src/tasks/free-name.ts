/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** The wanted sheet name, or with a number behind it where it is taken. Excel does not tell case apart. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(wanted.toLowerCase())) return wanted;
  for (let count = 2; ; count++) {
    const suffix = `（${count}）`;
    const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}
