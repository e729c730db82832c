/** Calls custom functions through the client's own runtime, as Excel does when it calculates a cell. */
import type { Entry } from "./events";
import type { CellValue } from "../../../src/grid/grid";
import { ApiObject } from "./api-object";

/** What stands in the cell: a value, a spilled matrix, or an error with the words that Excel shows for it. */
export type CallResult =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;

/** The flag by which the runtime makes error objects of errors among the arguments, as functions.json asks. */
const ERRORS_COME_IN = 4;

/** An error in a cell that a function is given. */
export const givenError = (code: string) => ({ type: "CustomFunctionError", code });

/** The runtime's numbers of failures, as cells show them. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#VALUE!", 1: "#N/A", 2: "#VALUE!", 3: "#VALUE!", 4: "#VALUE!", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?",
};

type WireResult = readonly [id: number, ok: boolean, value: unknown, errorCode?: number];

export class FunctionCalls {
  readonly ready: Promise<void>;
  #becomeReady: () => void = () => undefined;
  readonly #send: (entries: readonly Entry[]) => void;
  readonly #waiting = new Map<number, (result: CallResult) => void>();
  #next = 1;

  constructor(send: (entries: readonly Entry[]) => void) {
    this.#send = send;
    this.ready = new Promise((resolve) => { this.#becomeReady = resolve; });
  }

  /**
   * Arguments as Excel hands them over: an omitted one is null, a range a matrix, an empty cell of it "", an error what
   * `givenError` makes; with the addresses of the arguments where the function's metadata asks for them.
   */
  call(name: string, args: readonly unknown[], addresses: readonly string[] | null = null): Promise<CallResult> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send([[CUSTOM_FUNCTIONS, INVOKE, "", JSON.stringify([id, name, args, "Sheet1!A1", ERRORS_COME_IN, addresses]), id, false]]);
    });
  }

  served(): ApiObject { return new ServedFunctions(this.#becomeReady, (results) => results.forEach((result) => this.#settle(result))); }

  #settle([id, ok, value, code = 0]: WireResult): void {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(ok ? { value: value as CellValue } : { error: ERRORS[code] ?? `error ${code}`, message: typeof value === "string" ? value : "" });
  }
}

class ServedFunctions extends ApiObject {
  readonly className = "CustomFunctions";
  readonly #ready: () => void;
  readonly #settle: (results: readonly WireResult[]) => void;
  constructor(ready: () => void, settle: (results: readonly WireResult[]) => void) { super(); this.#ready = ready; this.#settle = settle; }

  _SetOsfControlContainerReadyForCustomFunctions(): void { this.#ready(); }
  SetInvocationArrayResults(results: readonly WireResult[]): void { this.#settle(results); }
}

/** Where the client says that it listens for ribbon actions. */
export class ServedInternalService extends ApiObject {
  readonly className = "AddinInternalService";
  NotifyActionHandlerReady(): void { /* Nothing waits for it here. */ }
}
