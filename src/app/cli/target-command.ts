import { findStandard } from "../../catalogue/find-standard";
import type { PlanSpan } from "../../catalogue/plans";
import { directionOf } from "../../target/direction-of";
import { readFigure } from "../../target/read-figure";
import { readTarget } from "../../target/read-target";
import { resolveTarget } from "../../target/resolve-target";
import { sayBound, sayTarget } from "../../target/say-target";
import { inColumns } from "./columns";
import { linesOf, type ExitCode, type Session } from "./session";

/** `fyp target`: a target a line, with the indicator's name and the baseline where they are known. */
export async function targetCommand(plan: PlanSpan, session: Session): Promise<ExitCode> {
  const readings = linesOf(await session.stdin()).map((line) => readLine(line, plan, session));
  if (session.json) {
    for (const { literal, indicator, target, resolved, words } of readings) {
      session.out(JSON.stringify({ literal, indicator, target, resolved, words }));
    }
    return 0;
  }
  const { target, reading, resolved } = session.say.headers;
  const rows = readings.map((line) => [line.literal.replaceAll("\n", " "), line.words, line.resolved === null ? "" : sayBound(line.resolved, session.language)]);
  for (const line of inColumns([[target, reading, resolved], ...rows])) session.out(line);
  return 0;
}

function readLine(line: string, { baseYear, targetYear }: PlanSpan, { language }: Session) {
  const [escaped = "", indicator = "", baseline = ""] = line.split("\t");
  const literal = escaped.replaceAll("\\n", "\n");
  const target = readTarget(literal, { indicator });
  const standard = findStandard(indicator);
  const figure = readFigure(baseline);
  const resolved = resolveTarget(target, {
    baseline: figure.value,
    baseYear,
    targetYear,
    unit: figure.unit ?? standard?.unit ?? null,
    direction: standard?.direction ?? directionOf(target),
  });
  return { literal, indicator, target, resolved: resolved.ok ? resolved.value : null, words: sayTarget(target, language) };
}
