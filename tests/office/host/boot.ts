/**
 * Boots Microsoft's real Office.js client over the emulated Excel: the loader, the bundle for Excel on the web,
 * a real Office.onReady; every request of the client is carried out on a workbook of plain data.
 */
import type { ApiObject } from "./api-object";
import type { EventKind } from "./events";
import type { CallResult } from "./functions";
import type { WorkbookState } from "./model/state";
import type { Batch } from "./wire";
import type { Mood } from "./xdm";
import { ApiError } from "./api-object";
import { HostEvents } from "./events";
import { Executor } from "./executor";
import { FunctionCalls, ServedInternalService } from "./functions";
import { newWorkbook } from "./model/state";
import { openPage } from "./page";
import { Person } from "./person";
import { ServedWorkbook } from "./served-workbook";
import { CONTROL, HOST_ORIGIN, XdmHost } from "./xdm";

export interface Requests {
  /** Batches sent: one a context.sync that had something to say. */
  syncs: number;
  /** Actions in them. */
  actions: number;
  /** Bytes of the largest. */
  largest: number;
}

export interface BootOptions {
  /** An earlier session's workbook; a new one with "Sheet1" otherwise. */
  readonly workbook?: WorkbookState;
  /** What isSetSupported answers, over Excel 2021's. */
  readonly requirements?: Readonly<Record<string, number>>;
}

export interface OfficeHost {
  /** The workbook as data, for tests to seed and to compare. */
  readonly workbook: WorkbookState;
  /** What a person does in it. */
  readonly person: Person;
  readonly requests: Requests;
  /** How many handlers of the add-in the host holds. */
  listeners(kind: EventKind): number;
  /** How the host meets requests from now on, or after it has carried out one more. */
  setMood(mood: Mood, when?: "now" | "afterNext"): void;
  /** Calculates =NAME(args) by the function the add-in associated. */
  callFunction(name: string, args: readonly unknown[], addresses?: readonly string[]): Promise<CallResult>;
  /** Presses a ribbon button; resolves when the command says `event.completed()`. */
  pressButton(action: string): Promise<void>;
  close(): void;
}

const EXCEL_ON_THE_WEB = 16;
/** Shared runtime 1, custom functions 2. */
const RUNTIME_FLAGS = 3;
/** Excel 2021; "customfunctions" and "delayforcelledit" are the client's own, unpublished sets. */
const REQUIREMENTS = {
  excelapi: 1.14, customfunctionsruntime: 1.3, sharedruntime: 1.1, ribbonapi: 1.1, settings: 1.1, customfunctions: 1.7, delayforcelledit: 1.1,
};

const contextOf = (workbook: WorkbookState, requirements: Readonly<Record<string, number>>) => ({
  _id: CONTROL, _appName: EXCEL_ON_THE_WEB, _appVersion: "16.00", _appUILocale: "zh-CN", _dataLocale: "zh-CN",
  _docUrl: `${HOST_ORIGIN}/${encodeURIComponent(workbook.name)}`, _clientMode: 0, _settings: [], _reason: 0, _appDomains: [],
  _initialDisplayMode: 0, _requirementMatrix: JSON.stringify({ ...REQUIREMENTS, ...requirements }),
});

export async function bootOffice({ workbook = newWorkbook(), requirements = {} }: BootOptions = {}): Promise<OfficeHost> {
  const requests: Requests = { syncs: 0, actions: 0, largest: 0 };
  const events = new HostEvents((entries) => host.raise(entries));
  const functions = new FunctionCalls((entries) => host.raise(entries));
  const executor = new Executor(new ServedWorkbook(workbook, events), (name) => make(name, functions));
  const pressed = new Map<string, () => void>();
  let nextMood: Mood | null = null;

  const execute = (batch: Batch) => {
    requests.syncs += 1;
    requests.actions += batch.Actions.length;
    requests.largest = Math.max(requests.largest, Buffer.byteLength(JSON.stringify(batch)));
    const answer = executor.run(batch);
    if (nextMood !== null) [host.mood, nextMood] = [nextMood, null];
    return answer;
  };
  const info = `Excel$Web$16.00$zh-CN$correlation$$disableLogging$${RUNTIME_FLAGS}`;
  const page = openPage({ name: XdmHost.windowName(info), search: `?_host_Info=${info}`, onMessage: (data) => { void host.receive(data); } });
  const host = new XdmHost(
    (data) => page.receive(data, HOST_ORIGIN, null),
    { execute, commandCompleted: (id) => pressed.get(id)?.() },
    contextOf(workbook, requirements),
  );
  await page.load("office.js");
  await Office.onReady();
  await functions.ready;
  Object.assign(requests, { syncs: 0, actions: 0, largest: 0 });

  return {
    workbook, requests, person: new Person(workbook, events),
    listeners: (kind) => events.listeners(kind),
    setMood: (mood, when = "now") => {
      if (when === "now") host.mood = mood;
      else nextMood = mood;
    },
    callFunction: (name, args, addresses) => functions.call(name, args, addresses),
    pressButton: (action) => new Promise((resolve) => {
      const id = `press${pressed.size + 1}`;
      pressed.set(id, resolve);
      host.invokeCommand(id, action);
    }),
    close() {
      host.mood = "silent";
      page.close();
    },
  };
}

function make(name: string, functions: FunctionCalls): ApiObject {
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions": return functions.served();
    case "Microsoft.InternalService.AddinInternalService": return new ServedInternalService();
    default: throw new ApiError("NotImplemented", `The emulated host does not make ${name}`);
  }
}
