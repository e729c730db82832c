/** Events the host sends to the client, in the entries' numbers. */
const TYPES = { changed: 10, added: 13, selected: 14, deleted: 15, renamed: 25 } as const;
export type EventKind = keyof typeof TYPES;

/** [messageCategory, messageType, targetId, messageJSON, id, isRemoteOverride] */
export type Entry = readonly [number, number, string, string, number, boolean];
const OBJECT_EVENTS = 65_536;

export class HostEvents {
  readonly #send: (entries: readonly Entry[]) => void;
  readonly #listening = new Map<EventKind, number>();
  #next = 1;

  constructor(send: (entries: readonly Entry[]) => void) { this.#send = send; }

  /** Counts (un)registrations, so that tests see a handler that was left behind. */
  listen(kind: EventKind, by: 1 | -1): void { this.#listening.set(kind, (this.#listening.get(kind) ?? 0) + by); }
  listeners(kind: EventKind): number { return this.#listening.get(kind) ?? 0; }

  /** All are events of the sheet collection, whose target is the workbook. */
  raise(kind: EventKind, message: Readonly<Record<string, unknown>>): void {
    this.#send([[OBJECT_EVENTS, TYPES[kind], "Workbook", JSON.stringify(message), this.#next++, false]]);
  }
}
