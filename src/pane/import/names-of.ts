/** Names in quotes, as a sentence lists them: “a.txt”、“b.xlsx”. */
export const inQuotes = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");
