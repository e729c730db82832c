import { writeFile } from "node:fs/promises";
import { PLANS, planByName } from "../../catalogue/plans";
import { writeXlsx } from "../../hosts/xlsx/write-xlsx";
import { layout } from "../../sheets/layout";
import { TEMPLATES } from "../../sheets/templates/templates";
import type { ExitCode, Session } from "./session";

export interface TemplateOptions {
  readonly plan: string;
  readonly region?: string;
  readonly out: string;
}

/** `fyp template NAME`: a new workbook with the template; a file that exists is never written over. */
export async function templateCommand(name: string, { plan: planName, region, out }: TemplateOptions, { say, tell, out: print, json, language }: Session): Promise<ExitCode> {
  const template = Object.entries(TEMPLATES).find(([id, known]) => id === name || known.name === name)?.[1];
  if (template === undefined) return refuse(say.noTemplate(name, Object.values(TEMPLATES).map((known) => known.name).join("、")));
  const plan = planByName(planName);
  if (plan === null) return refuse(say.noPlan(planName, PLANS.map((known) => known.name).join("、")));
  const spec = template.build({ plan, region: region ?? null, language });
  try {
    await writeFile(out, await writeXlsx([layout(spec)]), { flag: "wx" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    return refuse(code === "EEXIST" ? say.exists(out) : say.cannotWrite(out, code));
  }
  if (json) print(JSON.stringify({ path: out, sheet: spec.name, rows: spec.rows.length }));
  else tell(say.written(out, spec.rows.length));
  return 0;

  function refuse(sentence: string): ExitCode {
    tell(sentence);
    return 2;
  }
}
