/** Recognises and judges sheets off the page's own thread. It remembers what it worked out last, so that only what changed is worked out anew. */
import { pieceCollector, piecesOf } from "../../hosts/pieces";
import type { Means } from "../../tasks/analysis/analyst";
import { answererHere } from "./answerer";
import type { FromWorker, Question, ToWorker } from "./messages";

const collectors = new Map<number, ReturnType<typeof pieceCollector>>();

self.addEventListener("message", ({ data: { id, question, piece } }: MessageEvent<ToWorker>) => {
  const collect = collectors.get(id) ?? pieceCollector();
  collectors.set(id, collect);
  const asked = collect(piece);
  if (asked === null) return;
  collectors.delete(id);
  void answer(id, question, asked.whole);
});
tell({ kind: "ready" });

async function answer(id: number, question: Question, input: unknown): Promise<void> {
  try {
    // The page asks with what the question takes: both ends are of one build.
    const given = await (answererHere[question] as (input: unknown, means: Means) => Promise<unknown>)(input, { onProgress: teller(id) });
    for (const piece of piecesOf(given)) tell({ kind: "answer", id, piece });
  } catch (error) {
    tell({ kind: "bug", id, error: String(error) });
  }
  // The rules come after the first answer, so that the first check finds them there.
  void import("../../tasks/analysis/judge-sheet");
}

/** Milliseconds between two tellings of how far the work is: oftener nobody sees it. */
const PAUSE = 100;

function teller(id: number): NonNullable<Means["onProgress"]> {
  let told = performance.now();
  return (progress) => {
    if (performance.now() - told < PAUSE) return;
    told = performance.now();
    tell({ kind: "progress", id, progress });
  };
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}
