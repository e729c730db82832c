import { SaxesParser } from "saxes";
import { fail, ok, type Result } from "../../grid/result";
import { DocumentBuilder } from "../markup/document-builder";
import { baseName, TooLarge, type DocumentContent, type DocumentFault } from "../markup/document-content";
import { BodyReader } from "./body-reader";
import { openDocx } from "./open-docx";

/**
 * The prose and the tables of a Word document (.docx). Tracked deletions, hidden text and the fallbacks of text boxes
 * are left out; tracked insertions are read. Pure, in bounded time and memory.
 * @param name names the grids' sheets
 */
export function readDocx(bytes: Uint8Array, name: string): Result<DocumentContent, DocumentFault> {
  const main = openDocx(bytes);
  if (!main.ok) return main;
  const builder = new DocumentBuilder();
  const body = new BodyReader(builder);
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("opentag", ({ uri, local, attributes }) => {
    body.open(uri, local, (wanted) => Object.values(attributes).find((attribute) => attribute.local === wanted)?.value ?? null);
  });
  parser.on("closetag", ({ uri, local }) => body.close(uri, local));
  parser.on("text", (text) => body.text(text));
  let broken = false;
  parser.on("error", (error) => {
    broken = true;
    throw error;
  });
  try {
    parser.write(main.value.xml).close();
    return body.sawDocument ? ok(builder.content(baseName(name))) : fail({ code: "notADocument" });
  } catch (error) {
    if (error instanceof TooLarge) return fail({ code: "tooLarge" });
    if (broken) return fail({ code: "badXml", part: main.value.name });
    throw error;
  }
}
