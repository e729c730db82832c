import type { Analyst, Means } from "../../tasks/analysis/analyst";
import { AnalysisDesk } from "./analysis-desk";
import { answererHere, type Answerer } from "./answerer";
import type { Question } from "./messages";

const desk = new AnalysisDesk(() => new Worker(new URL("./analysis.worker.ts", import.meta.url)), answererHere);

/** The worker answers a question with what the question gives: both ends are of one build. */
const ask = <Name extends Question>(question: Name, input: Parameters<Answerer[Name]>[0], means?: Means) =>
  desk.ask(question, input, means) as ReturnType<Answerer[Name]>;

/** Analyses off the page, so that it stays alive whatever is checked; where there can be no worker, on the page. */
export const workerAnalyst: Analyst = {
  read: (input) => ask("read", input),
  baselines: (input) => ask("baselines", input),
  glance: (input) => ask("glance", input),
  check: (input, means) => ask("check", input, means),
  column: (order) => ask("column", order),
  summary: (order) => ask("summary", order),
  chart: (order, means) => ask("chart", order, means),
  results: (order, means) => ask("results", order, means),
  report: (order, means) => ask("report", order, means),
};

/** FYP.CHECK, in the same worker. */
export const checkRangeInWorker: Answerer["range"] = (order) => ask("range", order);
