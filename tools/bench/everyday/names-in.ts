import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { originalPositionFor, sourceContentFor, TraceMap } from "@jridgewell/trace-mapping";
import type { Frame } from "./longest-task";

/** Tells a function of a built folder by the line of its source, where the build left a map. */
export function namesIn(folder: string): (frame: Frame) => string {
  const maps = new Map<string, TraceMap | null>();
  const mapOf = (url: string): TraceMap | null => {
    const path = `${join(folder, decodeURIComponent(new URL(url, "http://page").pathname))}.map`;
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
