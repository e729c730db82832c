import { isMeasureId, MEASURES, type AnyMeasure } from "../../measures/registry";
import { MEASURE_TEXT } from "../../measures/text";
import { argsOf, type ParamFault } from "./measure-params";
import { linesOf, type ExitCode, type Session } from "./session";

type Answer = { readonly value: unknown } | { readonly fault: string; readonly words: string; readonly bad?: true };

/** `fyp measure NAME`: an object of parameters a line, an answer a line, in the same order. */
export async function measureCommand(name: string, session: Session): Promise<ExitCode> {
  if (!isMeasureId(name)) {
    session.tell(session.say.noMeasure(name, Object.keys(MEASURES).join("、")));
    return 2;
  }
  let exit: ExitCode = 0;
  linesOf(await session.stdin()).forEach((line, index) => {
    const answer = answerTo(MEASURES[name], line, session);
    if ("bad" in answer) {
      exit = 2;
      session.tell(session.say.badLine(index + 1, answer.words));
    }
    const shown = "value" in answer ? { value: answer.value } : { fault: answer.fault, words: answer.words };
    session.out(session.json ? JSON.stringify(shown) : "words" in shown ? shown.words : plain(shown.value));
  });
  return exit;
}

function answerTo(measure: AnyMeasure, line: string, session: Session): Answer {
  const given = parse(line);
  if (given === null) return { fault: "badInput", words: session.say.notAnObject, bad: true };
  const read = argsOf(measure.params, given);
  if (!read.ok) return { fault: "badInput", words: paramWords(read.fault, measure, session), bad: true };
  const { args, targetFault } = read.value;
  const result = measure.calc("targetFault" in measure.params ? { ...args, targetFault } : args);
  if (result.ok) return { value: inChinese(result.value) };
  // The measure only knows that there is no bound; why there is none is said here.
  if (result.fault === "noTarget" && targetFault !== null) return { fault: targetFault, words: session.say.resolveFaults[targetFault] };
  return { fault: result.fault, words: MEASURE_TEXT[session.language].faults[result.fault] };
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

function paramWords(fault: ParamFault, { params }: AnyMeasure, { say }: Session): string {
  return fault.kind === "badParam" ? say.badParam(fault.name, fault.wanted) : say.noSuchParam(fault.name, Object.keys(params).join(", "));
}

/** Status and risk are the field's own terms, in scripts too; classes of the published method keep their published names. */
function inChinese(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { statuses, risks } = MEASURE_TEXT.zh;
  const words = (known: Readonly<Record<string, string>>, id: unknown): unknown => (typeof id === "string" ? known[id] ?? id : id);
  return {
    ...value,
    ...("status" in value ? { status: words(statuses, value.status) } : {}),
    ...("risk" in value ? { risk: words(risks, value.risk) } : {}),
  };
}

const plain = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
