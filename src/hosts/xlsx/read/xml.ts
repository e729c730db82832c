import { SaxesParser } from "saxes";
import { plainElements } from "./plain-elements";

/** Attributes by their local names: r:id is `id`. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a reader of a part listens to; names are local ones, without the prefixes that some programs give them. */
export interface XmlEvents {
  readonly open?: (element: string, attributes: Attributes) => void;
  readonly close?: (element: string) => void;
  readonly text?: (text: string) => void;
}

/** The text is no well-formed XML: cut off, broken, or something else altogether. */
export class NotWellFormed extends Error {}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Goes through a part from end to end. Throws NotWellFormed. */
export function readXml(xml: string, events: XmlEvents): void {
  const plain = plainElements(xml);
  if (plain === null) return parse(xml, events);
  for (const each of plain) {
    if (typeof each === "string") events.text?.(each);
    else if (each.attributes === null) events.close?.(local(each.name));
    else events.open?.(local(each.name), byLocalName(each.attributes));
  }
}

/** The same of XML in any form. */
export function parse(xml: string, { open, close, text }: XmlEvents): void {
  const parser = new SaxesParser({ position: false });
  parser.on("error", ({ message }) => {
    throw new NotWellFormed(message);
  });
  if (open) parser.on("opentag", ({ name, attributes }) => open(local(name), byLocalName(attributes)));
  if (close) parser.on("closetag", ({ name }) => close(local(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}

/** Without namespaces the parser gives attributes as plain texts. */
function byLocalName(attributes: Readonly<Record<string, unknown>>): Attributes {
  const given: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (typeof value === "string") given[local(key)] = value;
  }
  return given;
}

/** Excel writes characters that XML cannot hold as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
