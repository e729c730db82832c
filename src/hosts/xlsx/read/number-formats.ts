import { readXml } from "./xml";

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30), those of dates as Excel in Chinese shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
  14: "yyyy/m/d", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m-d-yy", 31: 'yyyy"年"m"月"d"日"', 32: 'h"时"mm"分"', 33: 'h"时"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"', 35: 'm"月"d"日"', 36: 'yyyy"年"m"月"', 37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00",
  45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
  50: 'yyyy"年"m"月"', 51: 'm"月"d"日"', 52: 'yyyy"年"m"月"', 53: 'm"月"d"日"', 54: 'm"月"d"日"', 55: 'yyyy"年"m"月"', 56: 'm"月"d"日"', 57: 'yyyy"年"m"月"', 58: 'm"月"d"日"',
};

/** The number format of each cell style, by the style's index; undefined for General. */
export function readNumberFormats(xml: string): readonly (string | undefined)[] {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  readXml(xml, {
    open(element, { numFmtId, formatCode }) {
      if (element === "cellXfs") inCellStyles = true;
      else if (element === "numFmt" && formatCode !== undefined) own.set(Number(numFmtId), formatCode);
      else if (element === "xf" && inCellStyles) styles.push(Number(numFmtId ?? 0));
    },
    close(element) {
      if (element === "cellXfs") inCellStyles = false;
    },
  });
  return styles.map((id) => own.get(id) ?? BUILT_IN[id]);
}
