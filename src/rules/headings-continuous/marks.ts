const DIGITS = "一二三四五六七八九";

/** The mark with another number, written as it is: (7, "（六）") → "（七）", (12, "第四节") → "第十二节", (3, "5.") → "3.". */
export const markWith = (number: number, mark: string): string =>
  mark.replace(/[一二三四五六七八九十]+|\d+/, (written) => (/^\d/.test(written) ? String(number) : inChinese(number)));

/** Below a hundred. */
function inChinese(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens - 1)}十`;
  return `${ten}${units === 0 ? "" : DIGITS.charAt(units - 1)}`;
}
