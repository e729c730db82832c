import { findStandard } from "../catalogue/find-standard";
import { fail, ok, type Result } from "../grid/result";
import { resolveTarget } from "../target/resolve-target";
import type { Bound, Direction, ResolveFault } from "../target/target";
import type { Cells, ParamId, Refusal } from "./define";
import { directionFor, readFigureCell, readIndicatorCell, readTargetCell, readUnitCell, readYearCell, type GivenUnit } from "./read-cells";
import { commonUnit, sideOf, valueIn, type Sided } from "./units-agree";

const DEFAULT_BASE_YEAR = 2020;
const PLAN_YEARS = 5;

/** A row of an indicator table as the cells of one call give it, read and made comparable. */
export interface Problem extends Period {
  /** Number of a figure's cell; null where it is blank, a dash, or was left out. */
  readonly figure: (id: ParamId) => number | null;
  readonly bound: Bound | null;
  /** Why there is no bound. */
  readonly fault: ResolveFault | null;
  readonly direction: Direction | null;
  readonly indicator: string;
  readonly targetText: string;
}

export interface Period {
  readonly baseYear: number;
  readonly targetYear: number;
}

/** 2020 → 2025 where nothing is said; one year given alone sets the other five years off. */
export function readPeriod(cells: Cells): Result<Period, Refusal> {
  const baseYear = readYearCell(cells.cell("baseYear"), "baseYear");
  if (!baseYear.ok) return baseYear;
  const targetYear = readYearCell(cells.cell("targetYear"), "targetYear");
  if (!targetYear.ok) return targetYear;
  const from = baseYear.value ?? (targetYear.value === null ? DEFAULT_BASE_YEAR : targetYear.value - PLAN_YEARS);
  const to = targetYear.value ?? from + PLAN_YEARS;
  return to > from ? ok({ baseYear: from, targetYear: to }) : fail({ code: "yearsReversed" });
}

/** Reads the cells that a function names as figures, its target, years, indicator and unit; refuses what cannot be read. */
export function pose(cells: Cells, figureParams: readonly ParamId[]): Result<Problem, Refusal> {
  const period = readPeriod(cells);
  if (!period.ok) return period;
  const given = readUnitCell(cells.cell("unit"));
  const figures = readFigures(cells, figureParams, given);
  if (!figures.ok) return figures;

  const indicator = readIndicatorCell(cells.cell("indicator"));
  const { name } = indicator;
  const targetText = String(cells.cell("target") ?? "");
  const target = readTargetCell(cells.cell("target"), name, given);
  const side = sideOf(target, targetText);
  const sides = [...figures.value.values(), ...(side === null ? [] : [side])];
  const unit = commonUnit(sides, given?.unit ?? null);
  if (!unit.ok) return unit;
  if (target.kind === "change" && target.measure === "points" && unit.value !== "%") {
    return fail({ code: "unitsDiffer", facts: { one: unit.value ?? "", other: "%" } });
  }

  const direction = directionFor(indicator, target);
  const figure = (id: ParamId): number | null => {
    const found = figures.value.get(id);
    return found === undefined ? null : valueIn(found, unit.value);
  };
  // Written out: spreading objects took a third of the time of a call.
  const { baseYear, targetYear } = period.value;
  const resolved = resolveTarget(target, {
    baseYear,
    targetYear,
    baseline: figure("baseline"),
    direction,
    // The catalogue's unit only tells percent from points here; no plain number is scaled by it.
    unit: unit.value ?? findStandard(name)?.unit ?? null,
  });
  return ok({
    baseYear,
    targetYear,
    figure,
    bound: resolved.ok ? resolved.value : null,
    fault: resolved.ok ? null : resolved.fault,
    direction,
    indicator: name,
    targetText,
  });
}

function readFigures(cells: Cells, params: readonly ParamId[], given: GivenUnit | null): Result<ReadonlyMap<ParamId, Sided>, Refusal> {
  const figures = new Map<ParamId, Sided>();
  for (const id of params) {
    const read = readFigureCell(cells.cell(id), id, given);
    if (!read.ok) return read;
    if (read.value !== null) figures.set(id, read.value);
  }
  return ok(figures);
}

/** The bound for a measure; a missing target is null and the measure's to name, any other fault is a refusal. */
export function boundOf({ bound, fault, targetText }: Problem): Result<Bound | null, Refusal> {
  if (fault === null || fault === "none") return ok(bound);
  return fail({ code: fault, facts: { text: targetText } });
}

/** For judgements: a target in words makes them 无法判定 and is no error; one that cannot be read is. */
export function refuseUnread(problem: Problem): Result<null, Refusal> {
  const mistaken = problem.fault === "unread" || problem.fault === "parts" || problem.fault === "percentOrPoints";
  return mistaken ? fail({ code: problem.fault, facts: { text: problem.targetText } }) : ok(null);
}
