import { SaxesParser } from "saxes";

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
export function readXml(xml: string, { open, close, text }: XmlEvents): void {
  const parser = new SaxesParser({ position: false });
  parser.on("error", ({ message }) => {
    throw new NotWellFormed(message);
  });
  if (open) parser.on("opentag", ({ name, attributes }) => {
    const given: Record<string, string> = {};
    for (const key in attributes) {
      const value = attributes[key];
      if (typeof value === "string") given[local(key)] = value;
    }
    open(local(name), given);
  });
  if (close) parser.on("closetag", ({ name }) => close(local(name)));
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}

/** Excel writes characters that XML cannot hold as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
