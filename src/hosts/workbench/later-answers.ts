import { computeCells, type CellInBook } from "./compute-cells";
import type { Session } from "./session";

/** Answers that are kept for formulas over the same cells: of what is undone, or stands in two formulas. */
const KEPT = 16;

interface Open {
  /** The cells that wait for it, by their places. */
  readonly cells: Map<string, CellInBook>;
  arrival: Promise<void>;
}

/**
 * Answers that formulas wait for. A formula is computed at once with what is there, and once more when its answer has come.
 * Univer's own way of waiting (AsyncObject) holds up every other formula, and what is typed meanwhile is never computed: a
 * calculation that is told to stop while it waits for its last formula ends as if it had not been told.
 */
export class LaterAnswers<Answer> {
  private readonly session: Session;
  /** What was asked → its answer, the one used longest ago first. */
  private readonly answers = new Map<string, Answer>();
  private readonly open = new Map<string, Open>();
  /** What a cell shows while it waits again: with every edit of a table its findings would be gone for a moment. */
  private readonly shown = new Map<string, Answer>();
  private hasMoved = false;

  constructor(session: Session) {
    this.session = session;
  }

  /** @param asked the same text for the same question */
  at(cell: CellInBook, asked: string, ask: () => Promise<Answer>): Answer | null {
    const place = `${cell.unitId} ${cell.sheetId} ${cell.row} ${cell.column}`;
    const answer = this.answers.get(asked);
    if (answer !== undefined) {
      this.keep(asked, answer);
      this.shown.set(place, answer);
      return answer;
    }
    (this.open.get(asked) ?? this.ask(asked, ask)).cells.set(place, cell);
    return this.shown.get(place) ?? null;
  }

  /** Forgets every answer, also those that are still to come: what they depend on is another now. */
  clear(): void {
    this.answers.clear();
    this.open.clear();
    this.shown.clear();
  }

  /** Waits for everything that is open; null when nothing is. */
  arrivals(): Promise<unknown> | null {
    return this.open.size === 0 ? null : Promise.allSettled([...this.open.values()].map(({ arrival }) => arrival));
  }

  /** Rows or columns were put in or taken out: a cell that waits may stand elsewhere. */
  moved(): void {
    this.shown.clear();
    this.hasMoved = this.open.size > 0;
  }

  private ask(asked: string, ask: () => Promise<Answer>): Open {
    const open: Open = { cells: new Map(), arrival: Promise.resolve() };
    this.open.set(asked, open);
    open.arrival = this.arrive(asked, open, ask());
    return open;
  }

  /** Where the question fails nothing is computed again: the formula would ask it again, without an end. */
  private async arrive(asked: string, open: Open, coming: Promise<Answer>): Promise<void> {
    try {
      const answer = await coming;
      if (this.open.get(asked) !== open) return;
      this.keep(asked, answer);
      this.compute([...open.cells.values()]);
    } finally {
      if (this.open.get(asked) === open) this.open.delete(asked);
    }
  }

  private keep(asked: string, answer: Answer): void {
    this.answers.delete(asked);
    this.answers.set(asked, answer);
    const [oldest] = this.answers.keys();
    if (this.answers.size > KEPT && oldest !== undefined) this.answers.delete(oldest);
  }

  private compute(cells: readonly CellInBook[]): void {
    const standing = cells.filter(({ unitId, sheetId }) => this.session.holds(unitId, sheetId));
    if (standing.length === 0) return;
    computeCells(this.session, standing, this.hasMoved);
    this.hasMoved = false;
  }
}
