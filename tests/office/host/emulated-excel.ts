/** An Excel on the web without its window: a workbook of plain data that answers the messages of an Office.js client. */
import type { ApiObject } from "./api-object";
import type { EventKind } from "./events";
import type { CallResult } from "./functions";
import type { WorkbookState } from "./model/state";
import type { Mood } from "./xdm";
import { ApiError } from "./api-object";
import { HostEvents } from "./events";
import { Executor } from "./executor";
import { FunctionCalls, ServedInternalService } from "./functions";
import { newWorkbook } from "./model/state";
import { Person } from "./person";
import { Requests } from "./requests";
import { ServedRuntime, type PaneState } from "./served-runtime";
import { ServedWorkbook } from "./served-workbook";
import { CONTROL, XdmHost } from "./xdm";

export interface ExcelOptions {
  /** Where Excel's own window is from, "https://…". */
  readonly origin: string;
  /** An earlier session's workbook; a new one with "Sheet1" otherwise. */
  readonly workbook?: WorkbookState;
  /** What isSetSupported answers, over Excel 2021's. */
  readonly requirements?: Readonly<Record<string, number>>;
  /** The language Excel is shown in; Chinese when absent. */
  readonly language?: string;
  /** The task pane is opened or closed. */
  readonly onPane?: (state: PaneState) => void;
}

export interface EmulatedExcel {
  /** The workbook as data, for tests to seed and to compare. */
  readonly workbook: WorkbookState;
  /** What a person does in it. */
  readonly person: Person;
  readonly requests: Requests;
  /** The page's custom functions can be called. */
  readonly functionsReady: Promise<void>;
  /** A message of the page's has arrived. */
  receive(data: string): Promise<void>;
  /** How many handlers of the add-in the host holds. */
  listeners(kind: EventKind): number;
  /** Whether the task pane is open. */
  pane(): PaneState;
  /** A person opens it. */
  showPane(): void;
  /** How the host meets requests from now on, or after it has carried out one more. */
  setMood(mood: Mood, when?: "now" | "afterNext"): void;
  /** Calculates =NAME(args) by the function the add-in associated. */
  callFunction(name: string, args: readonly unknown[], addresses?: readonly string[]): Promise<CallResult>;
  /** Presses a ribbon button, or takes an entry of a cell's menu; resolves when the command says `event.completed()`. */
  pressButton(action: string): Promise<void>;
}

const EXCEL_ON_THE_WEB = 16;
const CHINESE = "zh-CN";
/** Shared runtime 1, custom functions 2. */
const RUNTIME_FLAGS = 3;
/** Excel 2021; "customfunctions" and "delayforcelledit" are the client's own, unpublished sets. */
const REQUIREMENTS = {
  excelapi: 1.14, customfunctionsruntime: 1.3, sharedruntime: 1.1, ribbonapi: 1.1, settings: 1.1, customfunctions: 1.7, delayforcelledit: 1.1,
};

/** What Excel on the web puts into the page's address and window name. */
export const hostInfo = (language = CHINESE): string => `Excel$Web$16.00$${language}$correlation$$disableLogging$${RUNTIME_FLAGS}`;

const contextOf = (workbook: WorkbookState, { origin, requirements, language = CHINESE }: ExcelOptions) => ({
  _id: CONTROL, _appName: EXCEL_ON_THE_WEB, _appVersion: "16.00", _appUILocale: language, _dataLocale: language,
  _docUrl: `${origin}/${encodeURIComponent(workbook.name)}`, _clientMode: 0, _settings: [], _reason: 0, _appDomains: [],
  _initialDisplayMode: 0, _requirementMatrix: JSON.stringify({ ...REQUIREMENTS, ...requirements }),
});

/** @param post hands the page a message */
export function emulatedExcel(post: (data: string) => void, options: ExcelOptions): EmulatedExcel {
  const { workbook = newWorkbook() } = options;
  const requests = new Requests();
  const events = new HostEvents((entries) => host.raise(entries));
  const functions = new FunctionCalls((entries) => host.raise(entries));
  const runtime = new ServedRuntime(options.onPane);
  const executor = new Executor(new ServedWorkbook(workbook, events), (name) => make(name, functions, runtime));
  const pressed = new Map<string, () => void>();
  let nextMood: Mood | null = null;

  const host: XdmHost = new XdmHost(post, {
    execute: (batch) => {
      requests.count(batch);
      const answer = executor.run(batch);
      if (nextMood !== null) [host.mood, nextMood] = [nextMood, null];
      return answer;
    },
    commandCompleted: (id) => pressed.get(id)?.(),
  }, contextOf(workbook, options), options.origin);

  return {
    workbook, requests, person: new Person(workbook, events), functionsReady: functions.ready,
    receive: (data) => host.receive(data),
    listeners: (kind) => events.listeners(kind),
    pane: () => runtime.pane,
    showPane: () => runtime.SetAppRuntimeState("Visible"),
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
  };
}

function make(name: string, functions: FunctionCalls, runtime: ServedRuntime): ApiObject {
  switch (name) {
    case "Microsoft.ExcelServices.CustomFunctions": return functions.served();
    case "Microsoft.InternalService.AddinInternalService": return new ServedInternalService();
    case "Microsoft.AppRuntime.AppRuntimeService": return runtime;
    default: throw new ApiError("NotImplemented", `The emulated host does not make ${name}`);
  }
}
