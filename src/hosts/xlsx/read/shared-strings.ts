import { readXml, unescaped } from "./xml";

/**
 * The texts that cells refer to by their index. A text in several fonts is put together; the readings that
 * East Asian files may give beside it (rPh) are not part of it.
 */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let string = "";
  let [inText, inReading] = [false, false];
  readXml(xml, {
    open(element) {
      if (element === "si") string = "";
      else if (element === "t") inText = true;
      else if (element === "rPh") inReading = true;
    },
    close(element) {
      if (element === "si") strings.push(unescaped(string));
      else if (element === "t") inText = false;
      else if (element === "rPh") inReading = false;
    },
    text(text) {
      if (inText && !inReading) string += text;
    },
  });
  return strings;
}
