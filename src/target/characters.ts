/** Characters by their UTF-16 codes; beyond the end of a text the code is NaN, which is none of them. */

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
