/** The host's end of the wire between Excel on the web and the add-in's page: enveloped messages through postMessage. */
import type { Entry } from "./events";
import type { Batch } from "./wire";

export const CONTROL = "control";
const CONVERSATION = "conversation";

const MessageType = { request: 0, response: 1 } as const;
const ResponseType = { answer: 0, event: 1 } as const;
const Dispatch = { richApi: 93, commandCompleted: 94 } as const;
/** Event names as the client registers for them. */
const RICH_API_MESSAGE = "richApiMessage";
const COMMAND_INVOKED = "appCommandInvoked";

/** How the host meets the requests it gets. */
export type Mood =
  | "answers"
  /** It is gone. */
  | "silent"
  /** It refuses with an error number of Office's. */
  | { readonly error: number }
  /** Somebody edits a cell: what can wait waits, the rest is refused. */
  | { readonly editingFor: number }
  /** It refuses answers of more characters than this. */
  | { readonly answerLimit: number };

const CELL_EDITED = 5004;
const ANSWER_TOO_LARGE = 5104;
/** Set on requests of Excel.run({ delayForCellEdit: true }). */
const WAITS_FOR_CELL_EDIT = 64;

export interface Desk {
  /** Carries out a batch and gives the answer's body. */
  execute(body: Batch): unknown;
  /** A ribbon command has said that it is done. */
  commandCompleted(id: string): void;
}

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** The name Excel gives the page's window: who talks to it, and in which conversation. */
export const windowName = (hostInfo: string, origin: string): string => JSON.stringify({
  baseFrameName: "excel", hostInfo, xdmInfo: `${CONVERSATION}|${CONTROL}|${origin}`, serializerVersion: "1", flights: "[]",
});

export class XdmHost {
  mood: Mood = "answers";
  readonly #post: (data: string) => void;
  readonly #desk: Desk;
  readonly #context: Readonly<Record<string, unknown>>;
  readonly #origin: string;
  /** Correlation ids of the client's event registrations, by event name. */
  readonly #registered = new Map<string, number>();

  constructor(post: (data: string) => void, desk: Desk, context: Readonly<Record<string, unknown>>, origin: string) {
    this.#post = post;
    this.#desk = desk;
    this.#context = context;
    this.#origin = origin;
  }

  async receive(data: string): Promise<void> {
    if (this.mood === "silent") return;
    const message = JSON.parse(data) as Message;
    const answer = await this.#answer(message);
    this.#send(message._actionName, message._correlationId, ResponseType.answer, answer);
  }

  raise(entries: readonly Entry[]): void { this.#event(RICH_API_MESSAGE, { ArrayData: entries }); }
  invokeCommand(id: string, action: string): void {
    this.#event(COMMAND_INVOKED, { 0: id, 1: action, 2: JSON.stringify({ source: { id } }) });
  }

  async #answer(message: Message): Promise<unknown> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync": return this.#context;
      case "executeMethod": return this.#execute(message._data);
      default:
        this.#registered.set(message._actionName, message._correlationId);
        return { Error: 0 };
    }
  }

  async #execute(data: unknown): Promise<unknown> {
    if (!isRecord(data) || !isRecord(data.DdaMethod)) throw new Error("A method call without its id");
    const id = data.DdaMethod.DispatchId;
    if (id === Dispatch.commandCompleted) {
      this.#desk.commandCompleted(String(data[0]));
      return { Version: 1, Error: 0 };
    }
    if (id !== Dispatch.richApi || !Array.isArray(data.ArrayData)) throw new Error(`The emulated host does not serve method ${String(id)}`);
    const error = await this.#refusal(Number(data.ArrayData[6]));
    if (error !== 0) return { Version: 1, Error: error };
    const request = JSON.parse(String(data.ArrayData[4])) as Batch;
    const body = JSON.stringify(this.#desk.execute(request));
    if (typeof this.mood === "object" && "answerLimit" in this.mood && body.length > this.mood.answerLimit) {
      return { Version: 1, Error: ANSWER_TOO_LARGE };
    }
    return { Version: 1, Error: 0, Data: [200, [], body] };
  }

  async #refusal(flags: number): Promise<number> {
    if (typeof this.mood === "string" || "answerLimit" in this.mood) return 0;
    if ("error" in this.mood) return this.mood.error;
    if ((flags & WAITS_FOR_CELL_EDIT) === 0) return CELL_EDITED;
    const { editingFor } = this.mood;
    await new Promise((resolve) => { setTimeout(resolve, editingFor); });
    return 0;
  }

  #event(name: string, data: unknown): void {
    const correlation = this.#registered.get(name);
    if (correlation !== undefined && this.mood !== "silent") this.#send(name, correlation, ResponseType.event, data);
  }

  #send(action: string, correlation: number, kind: number, data: unknown): void {
    this.#post(JSON.stringify({
      _messageType: MessageType.response, _actionName: action, _conversationId: CONVERSATION, _correlationId: correlation,
      _origin: this.#origin, _errorCode: 0, _responseType: kind, _data: data, _serializerVersion: 1,
    }));
  }
}
