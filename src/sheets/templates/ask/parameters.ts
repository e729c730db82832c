/** Everything a template can be asked for beside its plan, region and language. The pane and the command line read the same list. */
import type { PlanSpan } from "../../../catalogue/plans";
import { fail, ok, type Result } from "../../../grid/result";
import { DOMAINS } from "../choose-standards";
import { MOST_DISTRICTS, USUAL_DISTRICTS } from "../districts/limits";
import { names, one, several, YES_NO, type AnswerFault, type Parameter, type Question } from "./question";

/** Papers that a sheet is laid out for. */
const PAPERS = ["A4", "A3"] as const;
export type Paper = (typeof PAPERS)[number];

/** What is absent is the template's usual. */
export interface ParameterValues {
  /** Every indicator of these domains of the catalogue; none: the plan's national set. */
  readonly domains?: readonly string[];
  /** Whom the targets are shared out to: their names, or how many there are. */
  readonly districts?: readonly string[] | number;
  /** The last year with figures. */
  readonly year?: number;
  readonly paper?: Paper;
  /** Computed cells and given texts are locked, without a password; cells to be filled in stay open. */
  readonly protect?: boolean;
}

export type ParameterId = keyof ParameterValues;

/** The parameters of one template. */
export type Parameters = { readonly [Id in ParameterId]?: Parameter<NonNullable<ParameterValues[Id]>> };

export const domains = several(DOMAINS);
export const districts = names(USUAL_DISTRICTS, MOST_DISTRICTS);
export const protect = YES_NO;

/** The template's own choice of paper, or the other one. */
export const paper = (usual: Paper): Parameter<Paper> => one(() => PAPERS, () => usual);

/** Years within a plan that a mid-term review may look back on; whole years passed by the usual one. */
export const yearWithin = (usualPassed: number): Parameter<number> => one(
  ({ baseYear, targetYear }) => Array.from({ length: targetYear - baseYear - 1 }, (_, index) => baseYear + 1 + index),
  ({ baseYear }) => baseYear + usualPassed,
);

/** Answers as texts, by parameter; a blank one is none. */
export type Answers = Readonly<Partial<Record<ParameterId, string>>>;

/** In the order in which they are asked; `isMain`: what most people want to say, the others have an answer that fits most. */
const ASKED = [
  { id: "districts", isMain: true }, { id: "year", isMain: true },
  { id: "domains", isMain: false }, { id: "paper", isMain: false }, { id: "protect", isMain: false },
] as const satisfies readonly { readonly id: ParameterId; readonly isMain: boolean }[];

export interface AskedParameter {
  readonly id: ParameterId;
  readonly isMain: boolean;
  readonly question: Question;
}

/** Which parameters a template has, and how each is asked for a plan. */
export const questionsOf = (parameters: Parameters, plan: PlanSpan): readonly AskedParameter[] =>
  ASKED.flatMap((asked) => {
    const question = parameters[asked.id]?.question(plan);
    return question === undefined ? [] : [{ ...asked, question }];
  });

export interface ParameterFault {
  readonly parameter: ParameterId;
  /** `notAsked`: the template has no such parameter. */
  readonly why: AnswerFault | { readonly code: "notAsked" };
}

/** What all answers together ask a template for; the first that is none is the fault. */
export function readAnswers(parameters: Parameters, answers: Answers, plan: PlanSpan): Result<ParameterValues, ParameterFault> {
  let values: ParameterValues = {};
  for (const { id } of ASKED) {
    const answer = answers[id]?.trim() ?? "";
    if (answer === "") continue;
    const parameter = parameters[id];
    if (parameter === undefined) return fail({ parameter: id, why: { code: "notAsked" } });
    const read = parameter.read(answer, plan);
    if (!read.ok) return fail({ parameter: id, why: read.fault });
    values = { ...values, [id]: read.value };
  }
  return ok(values);
}
