/** English words for one thing or for several: 1 cell opens, 3 cells open. */
export const oneOr = (count: string, one: string, several: string): string => (count === "1" ? one : several);
