/** What page and worker tell each other while cells are analysed: questions and answers, both in pieces. */
import type { Piece } from "../../hosts/pieces";
import type { Progress } from "../../tasks/analysis/analyst";
import type { Answerer } from "./answerer";

export type Question = keyof Answerer;

export interface ToWorker {
  /** Of the question; its answer carries the same. */
  readonly id: number;
  readonly question: Question;
  readonly piece: Piece;
}

export type FromWorker =
  /** The worker's script runs. */
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly id: number; readonly piece: Piece }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  /** Something was thrown. */
  | { readonly kind: "bug"; readonly id: number; readonly error: string };
