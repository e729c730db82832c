/** Sizes: Excel counts characters and points, a page pixels. */

/** Characters → pixels, as Excel does with its default font. */
export const widthInPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** Points → pixels. */
export const heightInPixels = (points: number): number => Math.round((points * 4) / 3);

/** Pixels → characters. */
export const charactersOf = (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

/** Pixels → points. */
export const pointsOf = (pixels: number): number => Math.round(pixels * 75) / 100;
