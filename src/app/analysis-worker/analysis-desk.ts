import { pieceCollector, piecesOf, type Piece } from "../../hosts/pieces";
import { inSlicesWhile } from "../../hosts/slices";
import { startWorker } from "../../hosts/start-worker";
import type { Means } from "../../tasks/analysis/analyst";
import type { Answerer } from "./answerer";
import type { FromWorker, Question, ToWorker } from "./messages";

/** A question that has not been answered yet. */
interface Open {
  readonly question: Question;
  readonly input: unknown;
  readonly means: Means;
  readonly collect: (piece: Piece) => { readonly whole: unknown } | null;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Has a worker answer, and keeps it for the next question. Where none starts, or one breaks down, what is open and
 * whatever is asked later is answered by `otherwise`.
 */
export class AnalysisDesk {
  private readonly start: () => Worker;
  private readonly otherwise: Answerer;
  private readonly open = new Map<number, Open>();
  private worker: Promise<Worker | null> | null = null;
  private count = 0;

  constructor(start: () => Worker, otherwise: Answerer) {
    this.start = start;
    this.otherwise = otherwise;
  }

  /** @param means its signal ends the worker that is at it; other questions go to the next one. What was given up never settles. */
  ask(question: Question, input: unknown, means: Means = {}): Promise<unknown> {
    const { signal } = means;
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.open.set(id, { question, input, means, collect: pieceCollector(), resolve, reject });
      signal?.addEventListener("abort", () => this.giveUp(id));
      if (signal?.aborted) this.open.delete(id);
      else void this.send(id);
    });
  }

  private async send(id: number): Promise<void> {
    const worker = await (this.worker ??= this.started());
    const asked = this.open.get(id);
    if (asked === undefined) return;
    if (worker === null) return void this.answerHere(id, asked);
    const hand = function* (): Generator<void, Open> {
      for (const piece of piecesOf(asked.input)) {
        worker.postMessage({ id, question: asked.question, piece } satisfies ToWorker);
        yield;
      }
      return asked;
    };
    // Else it was given up, broke down or was sent to another worker.
    await inSlicesWhile(() => this.open.get(id) === asked, hand());
  }

  private async answerHere(id: number, { question, input, means, resolve, reject }: Open): Promise<void> {
    try {
      const given = await (this.otherwise[question] as (input: unknown, means: Means) => Promise<unknown>)(input, means);
      if (this.open.delete(id)) resolve(given);
    } catch (error) {
      if (this.open.delete(id)) reject(error);
    }
  }

  private async started(): Promise<Worker | null> {
    const worker = await startWorker(this.start);
    worker?.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.take(data));
    worker?.addEventListener("error", ({ message }) => {
      console.info("analysing on the page:", message);
      worker.terminate();
      this.breakDown();
    });
    return worker;
  }

  private take(message: FromWorker): void {
    if (message.kind === "ready") return;
    const asked = this.open.get(message.id);
    if (asked === undefined) return;
    if (message.kind === "progress") return asked.means.onProgress?.(message.progress);
    const answer = message.kind === "answer" ? asked.collect(message.piece) : null;
    if (message.kind === "answer" && answer === null) return;
    this.open.delete(message.id);
    if (answer !== null) asked.resolve(answer.whole);
    else if (message.kind === "bug") asked.reject(new Error(message.error));
  }

  private breakDown(): void {
    this.worker = Promise.resolve(null);
    for (const [id, asked] of this.open) void this.answerHere(id, asked);
  }

  private giveUp(id: number): void {
    if (!this.open.delete(id)) return;
    void this.worker?.then((worker) => worker?.terminate());
    this.worker = null;
    const others = [...this.open];
    this.open.clear();
    for (const [, { question, input, means, resolve, reject }] of others) this.ask(question, input, means).then(resolve, reject);
  }
}
