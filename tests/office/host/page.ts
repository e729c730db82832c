/**
 * The web page an add-in lives in, as far as Microsoft's loader asks for one: window, location, script elements, message
 * events. It is made on Node's global object, since the library must run in the tests' own realm: it compares prototypes.
 * These tests therefore run in the "node" environment, not under jsdom, whose document would be replaced.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";

export const PAGE_ORIGIN = "https://localhost";
const SCRIPTS = `${PAGE_ORIGIN}/office-js/`;
const DIST = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

type Listener = (event: unknown) => void;
type Globals = Record<string, unknown>;
/** The global object seen as a bag of names, which is how old scripts use it. */
const globals: Globals = globalThis;

/** Runs one of the library's files as a page's script would: in the global scope of this realm. */
function runScript(url: string): void {
  const text = readFileSync(join(DIST, url.slice(SCRIPTS.length).toLowerCase()), "utf8");
  // Indirect eval: global scope, same realm.
  (0, eval)(`${text}\n//# sourceURL=${url}`);
}

interface ScriptElement {
  src: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
}

const scriptElement = (src = ""): ScriptElement =>
  ({ src, onload: null, onerror: null, setAttribute: () => undefined, getAttribute: () => null });

const later = globalThis.setTimeout;

const head = {
  appendChild(script: ScriptElement) {
    later(() => {
      try {
        runScript(script.src);
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") { script.onerror?.(); return; }
        throw error;
      }
      script.onload?.();
    }, 0);
    return script;
  },
};

const anchor = () => ({
  host: "", hostname: "", protocol: "", port: "", pathname: "", search: "", hash: "",
  set href(url: string) {
    const { host, hostname, protocol, port, pathname, search, hash } = new URL(url, PAGE_ORIGIN);
    Object.assign(this, { host, hostname, protocol, port, pathname, search, hash });
  },
});

function storage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => { items.set(key, String(value)); },
    removeItem: (key) => { items.delete(key); },
  };
}

export interface Page {
  /** Hands the page a message of the host's window. */
  receive(data: string, origin: string, source: unknown): void;
  /** Loads one of the library's files and waits for it. */
  load(file: string): Promise<void>;
  close(): void;
}

export interface PageOptions {
  readonly name: string;
  readonly search: string;
  /** What arrives at the window around the page. */
  readonly onMessage: (data: string) => void;
}

/** Opens the page; whatever scripts add to the global object until `close` is taken away then. */
export function openPage({ name, search, onMessage }: PageOptions): Page {
  const before = new Map(Object.getOwnPropertyNames(globals).map((key) => [key, Object.getOwnPropertyDescriptor(globals, key)] as const));
  const listeners = new Set<Listener>();
  const parent = { postMessage: (data: string) => { later(() => onMessage(data), 0); } };
  const document = {
    domain: "localhost", readyState: "complete", body: { appendChild: () => undefined, removeChild: () => undefined },
    createElement: (tag: string) => (tag === "a" ? anchor() : scriptElement()),
    createTextNode: () => ({}),
    getElementsByTagName: (tag: string) => (tag === "head" ? [head] : [scriptElement(`${SCRIPTS}office.js`)]),
    querySelectorAll: () => [], addEventListener: () => undefined, removeEventListener: () => undefined,
  };
  const put = (values: Globals) => {
    for (const [key, value] of Object.entries(values)) {
      Object.defineProperty(globals, key, { value, configurable: true, writable: true, enumerable: true });
    }
  };
  const timers = timersToClear();
  put({
    window: globalThis, self: globalThis, document, parent, top: parent, opener: null, name,
    location: partsOf(`${PAGE_ORIGIN}/taskpane.html${search}`),
    navigator: { userAgent: "Node", language: "zh-CN" }, history: {}, external: {}, sessionStorage: storage(),
    localStorage: storage(), focus: () => undefined, open: () => null,
    addEventListener: (kind: string, listener: Listener) => { if (kind === "message") listeners.add(listener); },
    removeEventListener: (_kind: string, listener: Listener) => { listeners.delete(listener); },
    ...timers.functions,
  });

  return {
    receive: (data, origin, source) => later(() => listeners.forEach((listener) => listener({ data, origin, source })), 0),
    load: (file) => new Promise((resolve, reject) => {
      const script = scriptElement(SCRIPTS + file);
      script.onload = resolve;
      script.onerror = () => reject(new Error(`No such file in the library: ${file}`));
      head.appendChild(script);
    }),
    close() {
      listeners.clear();
      timers.clear();
      restore(before);
    },
  };
}

/** The library keeps a two-second watch on unanswered calls, and more: a test run must not wait for them. */
function timersToClear() {
  const clearing: (() => void)[] = [];
  const { setTimeout: once, setInterval: every } = globalThis;
  return {
    functions: {
      setTimeout: (...args: Parameters<typeof setTimeout>) => {
        const timer = once(...args);
        clearing.push(() => { clearTimeout(timer); });
        return timer;
      },
      setInterval: (...args: Parameters<typeof setInterval>) => {
        const timer = every(...args);
        clearing.push(() => { clearInterval(timer); });
        return timer;
      },
    },
    clear: () => { clearing.forEach((clear) => clear()); },
  };
}

/** Takes away what scripts added to the global object and puts back what they replaced. */
function restore(before: ReadonlyMap<string, PropertyDescriptor | undefined>): void {
  for (const key of Object.getOwnPropertyNames(globals)) {
    const was = before.get(key);
    const is = Object.getOwnPropertyDescriptor(globals, key);
    if (!was) delete globals[key];
    else if (is?.value !== was.value) Object.defineProperty(globals, key, was);
  }
}

/** The parts of an address that scripts read, as plain properties. */
function partsOf(address: string) {
  const { href, origin, protocol, hostname, host, port, pathname, search, hash } = new URL(address);
  return { href, origin, protocol, hostname, host, port, pathname, search, hash };
}
