import { plainText } from "./plain-text";
import { readXml, unescaped } from "./xml";

/** A text in one font, as nearly all are; Excel in Chinese says of each that it has no reading. */
const ITEM = /<si><t(?: xml:space="preserve")?>([^<]*)<\/t>(?:<phoneticPr(?: fontId="\d+")?(?: type="\w+")?\/>)?<\/si>\s*/y;
const END = "</sst>";

/**
 * The texts that cells refer to by their index. A text in several fonts is put together; the readings that
 * East Asian files may give beside it (rPh) are not part of it. Throws NotWellFormed.
 */
export function readSharedStrings(xml: string): readonly string[] {
  const from = xml.indexOf("<si>");
  const to = xml.lastIndexOf(END);
  const regular = from === -1 || to < from ? null : regularStrings(xml, from, to);
  if (regular === null) return readAny(xml);
  // What stands around the texts has to be well-formed as well.
  readAny(xml.slice(0, from) + xml.slice(to));
  return regular;
}

/** Null when anything between the two places is written in another form. */
function regularStrings(xml: string, from: number, to: number): readonly string[] | null {
  const strings: string[] = [];
  ITEM.lastIndex = from;
  while (ITEM.lastIndex < to) {
    const text = plainText(ITEM.exec(xml)?.[1] ?? "\0");
    if (text === null) return null;
    strings.push(unescaped(text));
  }
  return ITEM.lastIndex === to ? strings : null;
}

function readAny(xml: string): readonly string[] {
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
