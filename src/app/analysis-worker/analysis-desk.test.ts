import { until } from "../../../tests/contract/host-under-test";
import { answererHere, type Answerer } from "./answerer";
import { AnalysisDesk } from "./analysis-desk";
import type { FromWorker, ToWorker } from "./messages";

/** The browser's end of a worker: what it is handed, and what a script behind it would tell. */
class WorkerEnd extends EventTarget {
  readonly handed: ToWorker[] = [];
  isEnded = false;

  postMessage(message: ToWorker): void {
    this.handed.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  break(): void {
    this.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
  }
}

/** A desk, the workers that it starts, and what is answered on the page. */
function openDesk() {
  const workers: WorkerEnd[] = [];
  const start = (): Worker => {
    const worker = new WorkerEnd();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const onPage: unknown[] = [];
  const read: Answerer["read"] = async (input) => {
    onPage.push(input);
    return answererHere.read(input);
  };
  return { desk: new AnalysisDesk(start, { ...answererHere, read }), workers, onPage };
}

const GRID = { sheet: "表", origin: { row: 0, column: 0 }, values: [["指标", "2025年目标值"], ["健康素养水平", "≥36%"]], texts: [["指标", "2025年目标值"], ["健康素养水平", "≥36%"]], merges: [] };
const INPUT = { grid: GRID, corrections: [], sheets: ["表"], isPart: false };

/** Until this is the last that the worker was handed: a question goes in steps. */
const asked = (worker: WorkerEnd | undefined, question: ToWorker["question"]): Promise<void> => until(() => worker?.handed.at(-1)?.question === question);

beforeEach(() => { jest.spyOn(console, "info").mockImplementation(() => undefined); });

it("a worker that breaks down in the middle leaves nothing unanswered: the page answers, then and later", async () => {
  const { desk, workers, onPage } = openDesk();
  const [first, second] = [desk.ask("read", INPUT), desk.ask("read", INPUT)];
  workers[0]?.tell({ kind: "ready" });
  await asked(workers[0], "read");
  expect(onPage).toEqual([]);
  // Half of an answer, which must not be taken for one.
  workers[0]?.tell({ kind: "answer", id: 1, piece: { kind: "frame", frame: { sheet: "half" }, lists: [] } });
  workers[0]?.break();
  expect(await first).toMatchObject({ sheet: "表" });
  expect(await second).toEqual(await first);
  expect(await desk.ask("read", INPUT)).toEqual(await first);
  expect(onPage).toHaveLength(3);
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
});

it("given up, a question never settles; the others go to the next worker", async () => {
  const { desk, workers, onPage } = openDesk();
  const stop = new AbortController();
  let isAnswered = false;
  void desk.ask("check", INPUT, { signal: stop.signal }).then(() => { isAnswered = true; });
  const other = desk.ask("read", INPUT);
  workers[0]?.tell({ kind: "ready" });
  await asked(workers[0], "read");
  stop.abort();
  workers[1]?.tell({ kind: "ready" });
  await asked(workers[1], "read");
  const last = workers[1]?.handed.at(-1);
  expect(last?.question).toBe("read");
  workers[1]?.tell({ kind: "answer", id: last?.id ?? 0, piece: { kind: "frame", frame: "answered", lists: [] } });
  workers[1]?.tell({ kind: "answer", id: last?.id ?? 0, piece: { kind: "end" } });
  expect(await other).toBe("answered");
  expect([isAnswered, onPage.length]).toEqual([false, 0]);
  expect(workers[0]?.isEnded).toBe(true);
});
