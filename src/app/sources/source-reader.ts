import { HostFault } from "../../host/workbook";
import type { FileToRead, SourceReader } from "../../tasks/import/source";

/** What the pane reads files with; the readers are loaded with the first file. */
export const sourceReader: SourceReader = {
  async file(file) {
    const { readSource, refuseLarge } = await import("./read-source");
    refuseLarge(file.name, file.size);
    return readSource({ name: file.name, bytes: await bytesOf(file) });
  },
  async paste(text, html, name) {
    const { sourceOfPaste } = await import("./read-source");
    return sourceOfPaste(text, html, name);
  },
};

/** A file may be gone, or changed, between choosing and reading it. */
async function bytesOf(file: FileToRead): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new HostFault("unreadableFile", file.name, error instanceof Error ? error.message : String(error));
  }
}
