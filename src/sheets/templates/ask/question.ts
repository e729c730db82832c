/** Kinds of questions that a form, a command line or a test can ask without knowing which template asks them. */
import type { PlanSpan } from "../../../catalogue/plans";
import { fail, ok, type Result } from "../../../grid/result";

/** How something is asked. Options are the answers themselves, in the document's own words. */
export type Question =
  /** One of some; `usual` holds without an answer. */
  | { readonly kind: "one"; readonly options: readonly string[]; readonly usual: string }
  /** Any number of some; none chosen is an answer too. */
  | { readonly kind: "several"; readonly options: readonly string[] }
  /** Names, or how many there are while they have none. */
  | { readonly kind: "names"; readonly usual: number; readonly most: number }
  | { readonly kind: "yesNo" };

/** Why an answer is none; put into words by `describeAnswerFault`. */
export type AnswerFault =
  | { readonly code: "notAnOption"; readonly given: string; readonly options: readonly string[] }
  | { readonly code: "tooMany"; readonly given: string; readonly most: number }
  | { readonly code: "twice"; readonly given: string };

/** Something a template can be asked for: the question, and what an answer written as text comes to. */
export interface Parameter<Value> {
  question(plan: PlanSpan): Question;
  /** Lists are separated by 、 or a comma. */
  read(answer: string, plan: PlanSpan): Result<Value, AnswerFault>;
}

/** Separates the parts of an answer; the form joins what was ticked with it. */
export const SEPARATOR = "、";

const partsOf = (answer: string): readonly string[] => answer.split(/[、,，;；\n]/).map((part) => part.trim()).filter((part) => part !== "");

/** One of a plan's options, the usual one unless another is chosen. */
export function one<Value extends string | number>(options: (plan: PlanSpan) => readonly Value[], usual: (plan: PlanSpan) => Value): Parameter<Value> {
  return {
    question: (plan) => ({ kind: "one", options: options(plan).map(String), usual: String(usual(plan)) }),
    read: (answer, plan) => {
      const found = options(plan).find((option) => String(option).toLowerCase() === answer.trim().toLowerCase());
      return found === undefined ? fail({ code: "notAnOption", given: answer.trim(), options: options(plan).map(String) }) : ok(found);
    },
  };
}

/** Any of some options, each once, in the options' order. */
export function several(options: readonly string[]): Parameter<readonly string[]> {
  return {
    question: () => ({ kind: "several", options }),
    read: (answer) => {
      const chosen = partsOf(answer);
      const unknown = chosen.find((part) => !options.includes(part));
      return unknown === undefined ? ok(options.filter((option) => chosen.includes(option))) : fail({ code: "notAnOption", given: unknown, options });
    },
  };
}

/** Names, each once, or only how many. */
export function names(usual: number, most: number): Parameter<readonly string[] | number> {
  return {
    question: () => ({ kind: "names", usual, most }),
    read: (answer) => {
      const parts = partsOf(answer);
      const [only = ""] = parts;
      if (parts.length === 1 && /^\d+$/.test(only)) {
        const count = Number(only);
        return count >= 1 && count <= most ? ok(count) : fail({ code: "tooMany", given: only, most });
      }
      const twice = parts.find((part, index) => parts.indexOf(part) < index);
      if (twice !== undefined) return fail({ code: "twice", given: twice });
      return parts.length >= 1 && parts.length <= most ? ok(parts) : fail({ code: "tooMany", given: String(parts.length), most });
    },
  };
}

export const YES = "是";
const NO = "否";
const WORDS: Readonly<Record<string, boolean>> = { [YES]: true, yes: true, true: true, [NO]: false, no: false, false: false };

/** Yes or no, no without an answer. */
export const YES_NO: Parameter<boolean> = {
  question: () => ({ kind: "yesNo" }),
  read: (answer) => {
    const value = WORDS[answer.trim().toLowerCase()];
    return value === undefined ? fail({ code: "notAnOption", given: answer.trim(), options: [YES, NO] }) : ok(value);
  },
};
