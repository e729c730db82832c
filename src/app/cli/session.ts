import { text } from "node:stream/consumers";
import type { Language } from "../../grid/language";
import { MESSAGES, type Messages } from "./messages";

/** 0 nothing at error level, 1 something, 2 could not be read or bad usage. */
export type ExitCode = 0 | 1 | 2;

/** What every command is given: where to write, in which language, and whether people or scripts read it. */
export interface Session {
  readonly language: Language;
  readonly say: Messages;
  readonly json: boolean;
  /** For the result. */
  readonly out: (line: string) => void;
  /** For sentences about the work: progress, problems. */
  readonly tell: (sentence: string) => void;
  readonly stdin: () => Promise<string>;
}

export const openSession = (language: Language, json: boolean): Session => ({
  language,
  json,
  say: MESSAGES[language],
  out: (line) => { process.stdout.write(`${line}\n`); },
  tell: (sentence) => { process.stderr.write(`${sentence}\n`); },
  stdin: () => text(process.stdin),
});

/** Lines of an input, without the empty one after the last line break. */
export function linesOf(input: string): readonly string[] {
  const lines = input.replace(/^\uFEFF/, "").split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The worst of several outcomes. */
export const worst = (codes: readonly ExitCode[]): ExitCode => codes.reduce<ExitCode>((a, b) => (b > a ? b : a), 0);
