/** The command line: `fyp target | read | check | measure | template`. Shapes and exit codes: docs and README. */
import { Command, CommanderError } from "commander";
import { PLANS, planByName } from "../../catalogue/plans";
import { languageOf } from "../../grid/language";
import { MEASURES } from "../../measures/registry";
import { checkCommand } from "./check-command";
import { measureCommand } from "./measure-command";
import { MESSAGES } from "./messages";
import { readCommand } from "./read-command";
import { openSession, type ExitCode, type Session } from "./session";
import { targetCommand } from "./target-command";
import { templateCommand, templateNames, templateOptions, type TemplateOptions } from "./template-command";

const DEFAULT_PLAN = "十四五";

/** The language is looked for before anything is parsed, so that help and complaints are in it too. */
const askedLanguage = (args: readonly string[]) => {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = at < 0 ? undefined : args[at]?.split("=")[1] ?? args[at + 1];
  return languageOf(asked ?? "zh");
};

async function main(args: readonly string[]): Promise<ExitCode> {
  const language = askedLanguage(args);
  const say = MESSAGES[language];
  const { commands, options } = say;
  let exit: ExitCode = 0;
  const run = async (json: boolean | undefined, work: (session: Session) => Promise<ExitCode>): Promise<void> => {
    exit = await work(openSession(language, json ?? false));
  };
  const fyp = new Command("fyp").description(say.about).exitOverride().configureOutput({ writeErr: () => undefined });
  const command = (usage: string, description: string): Command =>
    fyp.command(usage).description(description).option("--json", options.json).option("--lang <language>", options.lang, "zh");

  command("target", commands.target).option("--plan <name>", options.plan, DEFAULT_PLAN)
    .action(({ json, plan: name }: { json?: boolean; plan: string }) => run(json, async (session) => {
      const plan = planByName(name);
      if (plan !== null) return targetCommand(plan, session);
      session.tell(say.noPlan(name, PLANS.map((known) => known.name).join("、")));
      return 2;
    }));
  command("read <file...>", commands.read).option("--format <format>", options.format)
    .action((files: string[], { json, format }: { json?: boolean; format?: string }) => run(json, (session) => readCommand(files, format, session)));
  command("check <file...>", commands.check).option("--format <format>", options.format).option("--report <file>", options.report)
    .option("--superior <file>", options.superior)
    .action((files: string[], { json, ...given }: { json?: boolean; format?: string; report?: string; superior?: string }) => run(json, (session) => checkCommand(files, given, session)));
  command("measure <name>", commands.measure(Object.keys(MEASURES).join("、")))
    .action((name: string, { json }: { json?: boolean }) => run(json, (session) => measureCommand(name, session)));
  const template = command("template <name>", commands.template(templateNames().join("、")))
    .option("--plan <name>", options.plan, DEFAULT_PLAN).option("--region <name>", options.region).requiredOption("--out <file>", options.out);
  for (const { flags, description } of templateOptions(language)) template.option(flags, description);
  template.action((name: string, given: TemplateOptions & { json?: boolean }) => run(given.json, (session) => templateCommand(name, given, session)));

  try {
    await fyp.parseAsync(args, { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      process.stderr.write(`${say.badUsage(error.message.replace(/^error: /, ""))}\n`);
    } else {
      process.stderr.write(`${say.unexpected(error instanceof Error ? error.message : String(error))}\n`);
    }
    return 2;
  }
}

// Whoever reads our output may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => { if (error.code !== "EPIPE") throw error; });

void main(process.argv.slice(2)).then((code) => { process.exitCode = code; });
