import fc from "fast-check";
import { plainElements } from "./plain-elements";
import { NotWellFormed, parse, readXml } from "./xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = `${HEAD}\r\n<Relationships xmlns="http://r"><Relationship Id="rId1" Type="http://t/worksheet" Target="sheets/1.xml"/><Relationship Id='rId2' Target="a&amp;b"/></Relationships>`;
const WORKBOOK = `${HEAD}\n<x:workbook xmlns:x="http://x" xmlns:r="http://r"><x:workbookPr date1904="1"></x:workbookPr>\n<x:sheets><x:sheet name="指标表" r:id="rId1" /></x:sheets></x:workbook>\n`;
const STRINGS = `${HEAD}\r\n<sst count="2"><si><t>率</t></si>\n<si><r><t xml:space="preserve"> a]</t></r><rPh>x</rPh></si></sst>`;
const STYLES = '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>';

/** What a reader is told of the root and what is in it, texts put together; null where the text is no XML. */
function told(read: typeof readXml, xml: string): readonly unknown[] | null {
  const events: unknown[] = [];
  let depth = 0;
  let said = "";
  const tell = (event: unknown, by: number): void => {
    if (depth > 0) events.push(said);
    events.push(event);
    [depth, said] = [depth + by, ""];
  };
  try {
    read(xml, { open: (element, attributes) => tell([element, attributes], 1), close: (element) => tell(element, -1), text: (text) => { said += text; } });
    return events;
  } catch (error) {
    if (error instanceof NotWellFormed) return null;
    throw error;
  }
}

describe("elements in the plain form and in any other", () => {
  it("gives the elements of a part with their attributes, and the texts in them", () => {
    expect(plainElements('<a x="1"><b y="2" z=""/>率 </a>\n')).toEqual([
      { name: "a", attributes: { x: "1" } }, { name: "b", attributes: { y: "2", z: "" } }, { name: "b", attributes: null }, "率 ", { name: "a", attributes: null },
    ]);
  });

  it.each([
    ["workbook", WORKBOOK, true], ["styles", STYLES, true], ["a part with an entity", RELATIONS, false],
    ["a comment", "<a><!-- b --></a>", false], ["marked text", "<a><![CDATA[<b>]]></a>", false], ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>', false],
    ["line breaks of two signs", "<a>\r\n</a>", false], ["another encoding", '<?xml version="1.0" encoding="GBK"?><a/>', false],
  ])("reads %s, plainly: %#", (_, xml, isPlain) => {
    expect(plainElements(xml) !== null).toBe(isPlain);
    expect(told(readXml, xml)).toEqual(told(parse, xml));
    expect(told(readXml, xml)).not.toBeNull();
  });

  it.each([
    "", " ", "a", "<a>", "</a>", "<a/><b/>", "<a></b>", "<a/>b", "b<a/>", '<a x="1" x="2"/>', "<a x=1/>", '<a x="1"y="2"/>', '<a x="<"/>', "<a>]]></a>", "<a>\u0001</a>", "<a>\ud83d</a>", "<1/>", "</a/>", '<a></a x="1">',
    "<a>&b;</a>", `${HEAD}${HEAD}<a/>`, ` ${HEAD}<a/>`, "<a/>\u00a0", "<a\u00a0x=\"1\"/>",
  ])("refuses %j", (xml) => {
    expect(plainElements(xml)).toBeNull();
    expect(told(readXml, xml)).toBeNull();
  });

  it("tells of any change to a part what the parser tells of it", () => {
    const change = fc.record({ at: fc.nat(400), length: fc.nat(3), by: fc.string({ unit: fc.constantFrom(..."<>/=\"'&;]?!-: \t\r\nax1率😀\u0001\ufffe"), maxLength: 4 }) });
    fc.assert(fc.property(fc.constantFrom(RELATIONS, WORKBOOK, STRINGS, STYLES), fc.array(change, { minLength: 1, maxLength: 3 }), (part, changes) => {
      const changed = changes.reduce<string>((xml, { at, length, by }) => xml.slice(0, at) + by + xml.slice(at + length), part);
      expect(told(readXml, changed)).toEqual(told(parse, changed));
    }), { numRuns: 3000 });
  });
});
