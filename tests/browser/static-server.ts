import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".map": "application/json", ".png": "image/png", ".svg": "image/svg+xml", ".xml": "text/xml", ".wasm": "application/wasm",
};

export interface StaticServer {
  /** "http://127.0.0.1:…" */
  readonly origin: string;
  close(): Promise<void>;
}

/** A name that changes with what is in it: a browser need not ask twice. */
const LASTS = /\.[0-9a-f]{6,}\.(?:js|css|bin)$/;

/** Serves a folder as any plain web server would. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path);
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const keep = LASTS.test(file) ? "max-age=31536000, immutable" : "no-cache";
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": keep });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server listens on no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve, reject) => { server.close((error) => (error ? reject(error) : resolve())); }),
  };
}
