import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { originalPositionFor, sourceContentFor, TraceMap } from "@jridgewell/trace-mapping";
import { ADDIN_URL } from "../../../tests/browser/office-page/web";
import type { CallFrame } from "./callers";

/** The folder is the root of its own server, and a folder of the add-in's site. */
const pathOf = (url: string): string => decodeURIComponent(new URL(url, "http://page").pathname).replace(new URL(ADDIN_URL).pathname, "/");

/** Tells a function of a built folder by the line of its source, where the build left a map. */
export function namesIn(folder: string): (frame: CallFrame) => string {
  const maps = new Map<string, TraceMap | null>();
  const mapOf = (url: string): TraceMap | null => {
    const path = `${join(folder, pathOf(url))}.map`;
    if (!maps.has(path)) maps.set(path, existsSync(path) ? new TraceMap(readFileSync(path, "utf8")) : null);
    return maps.get(path) ?? null;
  };
  return ({ functionName, url, lineNumber, columnNumber }) => {
    const map = url === "" ? null : mapOf(url);
    // The profiler counts lines and columns from zero, as a map does columns only.
    const { source, line } = map ? originalPositionFor(map, { line: lineNumber + 1, column: columnNumber }) : { source: null, line: null };
    if (map === null || source === null || line === null) return `${functionName} (${basename(url)})`;
    const text = sourceContentFor(map, source)?.split("\n")[line - 1]?.trim() ?? functionName;
    return `${text.slice(0, 90)}  (${source.replace(/^.*node_modules\//, "").replace(/^webpack:\/\/[^/]*\//, "")}:${line})`;
  };
}
