import { writeFile } from "node:fs/promises";
import { PLANS, planByName } from "../../catalogue/plans";
import type { Language } from "../../grid/language";
import { writeXlsx } from "../../hosts/xlsx/write-xlsx";
import { readAnswers, questionsOf, type Answers, type AskedParameter, type Parameters } from "../../sheets/templates/ask/parameters";
import { askText, describeParameterFault } from "../../sheets/templates/ask/text";
import { YES } from "../../sheets/templates/ask/question";
import { placeTemplate } from "../../sheets/templates/place-template";
import { TEMPLATES, type TemplateId } from "../../sheets/templates/templates";
import type { ExitCode, Session } from "./session";

export interface TemplateOptions {
  readonly plan: string;
  readonly region?: string;
  readonly out: string;
  /** By parameter, see `templateOptions`; a flag's answer is true. */
  readonly [parameter: string]: string | boolean | undefined;
}

/** `fyp template NAME`: a new workbook with the template; a file that exists is never written over. */
export async function templateCommand(name: string, options: TemplateOptions, { say, tell, out: print, json, language }: Session): Promise<ExitCode> {
  const { plan: planName, region, out } = options;
  const id = templateIds().find((each) => each === name || TEMPLATES[each].name === name);
  if (id === undefined) return refuse(say.noTemplate(name, templateNames().join("、")));
  const plan = planByName(planName);
  if (plan === null) return refuse(say.noPlan(planName, PLANS.map((known) => known.name).join("、")));
  const values = readAnswers(TEMPLATES[id].parameters, answersIn(options), plan);
  if (!values.ok) return refuse(describeParameterFault(values.fault, language));
  const { spec, placed } = placeTemplate(id, { plan, region: region ?? null, language, values: values.value });
  try {
    await writeFile(out, await writeXlsx([placed]), { flag: "wx" });
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

/** "drafting（指标编制表）": either is understood. */
export const templateNames = (): readonly string[] => templateIds().map((id) => `${id}（${TEMPLATES[id].name}）`);

const templateIds = (): readonly TemplateId[] => Object.keys(TEMPLATES).filter(isTemplate);
const isTemplate = (id: string): id is TemplateId => id in TEMPLATES;

/** What templates can be asked for, each as an option of the command line: `--districts 甲县、乙县`, `--protect`. */
export function templateOptions(language: Language): readonly { readonly flags: string; readonly description: string }[] {
  const { labels, hints } = askText(language);
  return parameters().map(({ id, question }) => ({
    flags: question.kind === "yesNo" ? `--${id}` : `--${id} <value>`,
    description: `${labels[id]}${language === "zh" ? "：" : ": "}${hints[id]}`,
  }));
}

/** Every parameter that some template has, once. Which answers are allowed may depend on the plan, which ones there are does not. */
function parameters(): readonly AskedParameter[] {
  const all = templateIds().reduce<Parameters>((known, id) => ({ ...known, ...TEMPLATES[id].parameters }), {});
  const [plan] = PLANS;
  return plan === undefined ? [] : questionsOf(all, plan);
}

const answersIn = (options: TemplateOptions): Answers =>
  Object.fromEntries(parameters().flatMap(({ id }) => {
    const given = options[id];
    return given === undefined ? [] : [[id, given === true ? YES : String(given)]];
  }));
