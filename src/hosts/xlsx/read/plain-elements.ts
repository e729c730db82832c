/** An element's beginning, with its attributes, or its end. */
export interface Tag {
  readonly name: string;
  /** By their full names; null of an end. */
  readonly attributes: Readonly<Record<string, string>> | null;
}

/** So many characters are gone through at once; a larger part has its elements told one by one. */
const LARGEST = 1024 * 1024;

const DECLARATION = /^<\?xml version="1\.0"(?: encoding="utf-8")?(?: standalone="(?:yes|no)")?[ \t\r\n]*\?>[ \t\r\n]*/i;
const NAME = "[A-Za-z_][\\w.:-]*";
/** Nothing that stands for something else, and nothing that XML forbids, alone (half a character) or at all; of line breaks the parser makes one kind. */
const VALUE = '"[^"<&\\x00-\\x1f\\ud800-\\udfff\\ufffe\\uffff]*"';
const TEXT = "[^<&\\]\\x00-\\x08\\x0b-\\x1f\\ud800-\\udfff\\ufffe\\uffff]*";
const NEXT = new RegExp(`(${TEXT})<(/?)(${NAME})((?:[ \\t\\r\\n]+${NAME}=${VALUE})*)[ \\t\\r\\n]*(/?)>`, "y");
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, "g");
const SPACE = /^[ \t\r\n]*$/;

/**
 * The tags of a part, and the texts within its root, as most programs write the small ones of an .xlsx: in a fraction of
 * the time that a whole parser takes. Null for anything else, be it less usual or no XML at all: the parser knows.
 */
export function plainElements(xml: string): readonly (Tag | string)[] | null {
  if (xml.length > LARGEST) return null;
  const found: (Tag | string)[] = [];
  const open: string[] = [];
  NEXT.lastIndex = DECLARATION.exec(xml)?.[0].length ?? 0;
  do {
    const [whole, text = "", closes, name = "", given = "", isEmpty] = NEXT.exec(xml) ?? [];
    if (whole === undefined || (open.length === 0 && text !== "")) return null;
    if (text !== "") found.push(text);
    if (closes) {
      if (given !== "" || isEmpty || open.pop() !== name) return null;
      found.push({ name, attributes: null });
    } else {
      const attributes = attributesIn(given);
      if (attributes === null) return null;
      found.push({ name, attributes });
      if (isEmpty) found.push({ name, attributes: null });
      else open.push(name);
    }
  } while (open.length > 0);
  return SPACE.test(xml.slice(NEXT.lastIndex)) ? found : null;
}

/** Null where one is given twice. */
function attributesIn(given: string): Readonly<Record<string, string>> | null {
  const attributes: Record<string, string> = {};
  if (given === "") return attributes;
  for (const [, name = "", value = ""] of given.matchAll(ATTRIBUTE)) {
    if (name in attributes) return null;
    attributes[name] = value;
  }
  return attributes;
}
