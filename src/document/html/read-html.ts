import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from "parse5";
import { fail, ok, type Result } from "../../grid/result";
import { DocumentBuilder } from "../markup/document-builder";
import { baseName, DOCUMENT_LIMITS, TooLarge, type DocumentContent, type DocumentFault } from "../markup/document-content";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Nothing of them is on the page, or nothing of the document's. */
const LEFT_OUT = words("head script style noscript template iframe object svg math select textarea button del datalist audio video canvas nav");
const BLOCKS = words(
  "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary ul",
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/**
 * The prose and the tables of a web page, or of what Word and Excel save as one. Scripts, styles and hidden parts are
 * left out; a table that only lays other tables out gives its prose, and theirs come as grids of their own. Pure, in
 * bounded time and memory. Decoding is the caller's: see `charsetOfHtml`.
 * @param name names the grids' sheets
 */
export function readHtml(text: string, name: string): Result<DocumentContent, DocumentFault> {
  if (text.trim() === "") return fail({ code: "empty" });
  if (text.length > DOCUMENT_LIMITS.htmlCharacters) return fail({ code: "tooLarge" });
  const builder = new DocumentBuilder();
  try {
    walk(parse(text, { treeAdapter: boundedAdapter() }), builder, false);
    return ok(builder.content(baseName(name)));
  } catch (error) {
    if (error instanceof TooLarge) return fail({ code: "tooLarge" });
    throw error;
  }
}

/**
 * Unclosed elements make the standard's algorithm repeat and nest them: a small page can ask for billions of nodes, or
 * for a search through a million open elements at each tag. Refused before it costs anything.
 */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespace, attributes) => {
      if (++elements > DOCUMENT_LIMITS.htmlElements) throw new TooLarge();
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush: () => {
      if (++depth > DOCUMENT_LIMITS.depth) throw new TooLarge();
    },
    onItemPop: () => {
      depth--;
    },
  };
}

function walk(node: Node, builder: DocumentBuilder, isPre: boolean): void {
  if (defaultTreeAdapter.isTextNode(node)) {
    putText(node.value, builder, isPre);
    return;
  }
  if (!("childNodes" in node)) return;
  if (!defaultTreeAdapter.isElementNode(node)) {
    for (const child of node.childNodes) walk(child, builder, isPre);
    return;
  }
  const { tagName } = node;
  if (LEFT_OUT.has(tagName) || isHidden(node)) return;
  if (tagName === "img") return builder.picture();
  if (isRaised(node)) return builder.raisedText(textOf(node));
  const isBlock = BLOCKS.has(tagName);
  if (isBlock || tagName === "br") builder.endLine();
  open(node, builder);
  for (const child of node.childNodes) walk(child, builder, isPre || tagName === "pre");
  close(tagName, builder);
  if (isBlock) builder.endLine();
}

function putText(text: string, builder: DocumentBuilder, isPre: boolean): void {
  if (!isPre) {
    builder.text(text.replace(/\s+/g, " "));
    return;
  }
  text.split("\n").forEach((line, at) => {
    if (at > 0) builder.endLine();
    builder.text(line);
  });
}

function open(element: Element, builder: DocumentBuilder): void {
  switch (element.tagName) {
    case "ol": builder.numberApart(); break;
    case "table": builder.openTable(); break;
    case "tr": builder.openRow(); break;
    case "td": case "th": builder.openCell({ columns: span(element, "colspan") || 1, rows: span(element, "rowspan") }); break;
  }
}

function close(tagName: string, builder: DocumentBuilder): void {
  if (tagName === "table") builder.closeTable();
  else if (tagName === "caption") builder.entitle();
  else if (tagName === "td" || tagName === "th") builder.closeCell();
}

const isRaised = (element: Element): boolean => element.tagName === "sup" || /vertical-align\s*:\s*super/i.test(valueOf(element, "style") ?? "");

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

const valueOf = ({ attrs }: Element, name: string): string | null => attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** The HTML standard's limits: 1000 columns, 65534 rows; 0 rows reach down to the table's end. */
function span(element: Element, name: "colspan" | "rowspan"): number {
  const text = valueOf(element, name);
  const number = Number.parseInt(text ?? "1", 10);
  return Number.isNaN(number) || number < 0 ? 1 : Math.min(number, name === "colspan" ? 1000 : 65534);
}

const isHidden = (element: Element): boolean => valueOf(element, "hidden") !== null || HIDDEN.test(valueOf(element, "style") ?? "");
