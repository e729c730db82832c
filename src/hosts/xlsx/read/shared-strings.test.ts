import { readSharedStrings } from "./shared-strings";
import { NotWellFormed } from "./xml";

const part = (items: string): string => `<?xml version="1.0"?>\r\n<sst xmlns="http://x" count="2" uniqueCount="2">${items}</sst>`;

describe("the texts of a workbook", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["in one font", "<si><t>指标</t></si><si><t>单位</t></si>", ["指标", "单位"]],
    ["with the note of Excel in Chinese", '<si><t>指标</t><phoneticPr fontId="1" type="noConversion"/></si><si><t/></si>', ["指标", ""]],
    ["with spaces kept, entities and characters that XML cannot hold", '<si><t xml:space="preserve"> a&amp;b_x000D_ </t></si>', [" a&b\r "]],
    ["in two fonts with its reading", '<si><r><t>指</t></r><r><rPr/><t>标</t></r><rPh sb="0" eb="1"><t>しひょう</t></rPh></si><si><t>%</t></si>', ["指标", "%"]],
    ["on lines of their own", "\n<si><t>a</t></si>\n<si><t>b</t></si>\n", ["a", "b"]],
    ["with a comment between", "<si><t>a</t></si><!-- <si><t>no</t></si> --><si><t>b</t></si>", ["a", "b"]],
    ["none", "", []],
  ])("%s", (_, items, texts) => {
    expect(readSharedStrings(part(items))).toEqual(texts);
  });

  it.each([
    ["cut off", part("<si><t>a</t></si>").slice(0, -8)],
    ["crossed tags", part("<si><t>a</si></t>")],
    ["a bare ampersand", part("<si><t>a&b</t></si>")],
    ["more behind its end", `${part("<si><t>a</t></si>")}</sst>`],
  ])("refuses a part that is no XML: %s", (_, xml) => {
    expect(() => readSharedStrings(xml)).toThrow(NotWellFormed);
  });
});
