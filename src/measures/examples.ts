import { annualChangeExamples } from "./annual-change/examples";
import { annualRateExamples } from "./annual-rate/examples";
import { completionExamples } from "./completion/examples";
import type { Example } from "./define";
import { expectedValueExamples } from "./expected-value/examples";
import { gapExamples } from "./gap/examples";
import { edgeExamples } from "./growth-ratio/edge-examples";
import { growthExamples } from "./growth-ratio/examples";
import { projectionExamples } from "./projection/examples";
import type { MeasureId } from "./registry";
import { remainingExamples } from "./remaining/examples";
import { riskExamples } from "./risk/examples";
import { statusExamples } from "./status/examples";
import { timeProgressExamples } from "./time-progress/examples";

/** Worked examples of every measure. */
export const EXAMPLES: Readonly<Record<MeasureId, readonly Example<unknown, unknown, unknown>[]>> = {
  gap: gapExamples,
  remaining: remainingExamples,
  "annual-change": annualChangeExamples,
  "annual-rate": annualRateExamples,
  "time-progress": timeProgressExamples,
  completion: completionExamples,
  "expected-value": expectedValueExamples,
  status: statusExamples,
  "growth-ratio": [...growthExamples, ...edgeExamples],
  projection: projectionExamples,
  risk: riskExamples,
};
