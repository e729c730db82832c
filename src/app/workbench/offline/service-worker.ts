/**
 * Has the workbench work without a network: every file of one build is kept, all or none, and given from there.
 * It keeps nothing but those files, so nothing that a person opens or saves passes through it into a cache.
 * A page always gets the files of its own build: their names carry their hashes, and the page itself is one of them.
 */

/** What the build puts before this script: files by their paths beside it. */
interface Build {
  readonly version: string;
  /** Where a file's name does not carry its hash, its SHA-256 in hexadecimal. */
  readonly files: readonly { readonly path: string; readonly sha256?: string }[];
  readonly page: string;
}

/** What is used of a service worker's own scope, which the library of DOM types does not hold. */
interface Scope {
  readonly build: Build;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Event & { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: "fetch", listener: (event: Event & { readonly request: Request; respondWith(response: Promise<Response>): void }) => void): void;
}

const scope = globalThis as unknown as Scope;
const { build } = scope;
const PREFIX = "fyp-workbench-";
const CACHE = PREFIX + build.version;
const pathOf = (path: string): string => new URL(path, location.href).pathname;
const PATHS: ReadonlySet<string> = new Set(build.files.map(({ path }) => pathOf(path)));

scope.addEventListener("install", (event) => event.waitUntil(install()));

// A newer version waits until somebody asks for it: pages that are open go on with the one they began with.
scope.addEventListener("message", ({ data }) => { if (data === "use") void scope.skipWaiting(); });

scope.addEventListener("activate", (event) => event.waitUntil(activate()));

scope.addEventListener("fetch", (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});

/** The workbench's page and its files. The task pane's page in Excel lies in the same folder and is left alone. */
function isOurs({ method, mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return false;
  return mode === "navigate" ? pathname === pathOf(build.page) : PATHS.has(pathname) || pathname.startsWith(pathOf("parts/"));
}

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  try {
    for (const file of build.files) await keep(cache, file);
  } catch (error) {
    // Half a version is none; the browser tries again at the next visit.
    await caches.delete(CACHE);
    throw error;
  }
}

async function keep(cache: Cache, { path, sha256 }: Build["files"][number]): Promise<void> {
  const address = new URL(path, location.href).href;
  const response = await fetch(address, { cache: sha256 === undefined ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (sha256 !== undefined && await digest(response.clone()) !== sha256) throw new Error(`${path} is of another build`);
  await cache.put(address, response);
}

async function digest(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  // The version before stays: another page may still be open with it, and load a part of it later.
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  // A first page needs no loading anew to go on without a network.
  if (old.length === 0) await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const own = request.mode === "navigate" ? await cache.match(new URL(build.page, location.href).href) : await cache.match(request);
  return own ?? await caches.match(request) ?? fetch(request);
}
