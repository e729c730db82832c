/** The pages of docs/rules, made of the rules, their words and their cases. */
import { checkDossier } from "../src/check/run-rules";
import type { Diagnostic } from "../src/check/diagnostic";
import { columnName, toA1 } from "../src/grid/area";
import { gridOf, type CellValue, type Grid } from "../src/grid/grid";
import type { Language } from "../src/grid/language";
import { describe, sourceLine } from "../src/report/describe";
import { TEXT_SHEET, type FindingKinds, type RuleCase, type Severity } from "../src/rules/define";
import type { Subject } from "../src/rules/dossier";
import { RULE_SET, RULES, type RuleId } from "../src/rules/registry";
import type { RuleWords } from "../src/rules/rule-texts";
import { wordsOfRule } from "../src/rules/words";
import { recogniseTable } from "../src/table/recognise";
import { CASES } from "../tests/rules/all-cases";

export interface RulePage {
  /** Name within docs/rules. */
  readonly file: string;
  readonly text: string;
}

const SEVERITY: Readonly<Record<Severity, string>> = { error: "错误 error", warning: "需核实 to verify", info: "提示 remark" };
const NOTICE = "<!-- 由 tools/generate-rule-pages.ts 生成，请勿手改。Generated: change the rule, its texts or its cases instead. -->";

export const rulePages = (): readonly RulePage[] => {
  const ids = Object.keys(RULE_SET) as RuleId[];
  return [indexPage(ids), ...ids.map(pageOf)];
};

const wordsOf = (id: RuleId, language: Language): RuleWords => {
  const words = wordsOfRule(id, language);
  if (words === null) throw new Error(`no words for ${id}`);
  return words;
};

const kindsOf = (id: RuleId): readonly (readonly [string, FindingKinds[string]])[] => Object.entries<FindingKinds[string]>(RULE_SET[id].findings);

function indexPage(ids: readonly RuleId[]): RulePage {
  const severities = (id: RuleId): string =>
    (["error", "warning", "info"] as const).filter((severity) => kindsOf(id).some(([, kind]) => kind.severity === severity)).map((severity) => SEVERITY[severity]).join("、");
  const lines = ids.map((id) => `| [${id}](${id}.md) | ${cell(wordsOf(id, "zh").title)} | ${cell(wordsOf(id, "en").title)} | ${severities(id)} |`);
  return { file: "README.md", text: page([
    NOTICE, "", "# 检查规则 · Rules", "",
    "错误必须改正；需核实的问题须改正或在“填写说明”中说明；提示供参考。每条规则可在“检查设置”中关闭或改变严重程度，报告会注明。",
    "", "Errors must be corrected, findings to verify corrected or explained, remarks are for information. A workbook can switch a rule off or weigh it otherwise; every report says so.",
    "", "| 规则 rule | 要求 | wanted | 程度 severity |", "| --- | --- | --- | --- |", ...lines,
  ]) };
}

function pageOf(id: RuleId): RulePage {
  const [zh, en] = [wordsOf(id, "zh"), wordsOf(id, "en")];
  const found = kindsOf(id).map(([kind, { severity, facts }]) => {
    const blanks = Object.fromEntries(facts.map((fact) => [fact, `‹${fact}›`]));
    return `| ${kind} | ${SEVERITY[severity]} | ${cell(zh.findings[kind]?.(blanks) ?? "")}<br>${cell(en.findings[kind]?.(blanks) ?? "")} |`;
  });
  const skipped = Object.entries(zh.inapplicable ?? {}).map(([why, said]) => `- ${said} · ${en.inapplicable?.[why] ?? ""}`);
  const sources = RULE_SET[id].sources.map((source) => {
    const { title, convention, url } = sourceLine(source, "zh");
    return `- ${title}${url === null ? "" : ` <${url}>`}${convention ? "（本工具约定，不是官方规定 · a convention of this tool）" : ""} · ${sourceLine(source, "en").title}`;
  });
  return { file: `${id}.md`, text: page([
    NOTICE, "", `# ${zh.title} · ${en.title}`, "", `规则 rule: \`${id}\``,
    "", "## 为什么 · Why", "", zh.why, "", en.why,
    "", "## 怎么改 · What to do", "", zh.advice, "", en.advice,
    "", "## 能发现的问题 · Findings", "", "| | 程度 severity | 说法 wording |", "| --- | --- | --- |", ...found,
    ...(skipped.length === 0 ? [] : ["", "## 何时不检查 · Not checked when", "", ...skipped]),
    "", "## 依据 · Sources", "", ...sources,
    "", "## 例 · Examples", ...CASES[id].flatMap((each) => caseLines(id, each)),
  ]) };
}

function caseLines(id: RuleId, each: RuleCase): readonly string[] {
  const diagnostics = findingsIn(id, each);
  const others = Object.entries(each.others ?? {}).flatMap(([sheet, rows]) => ["", `工作表 sheet “${sheet}”：`, "", ...tableLines(rows)]);
  const claims = (each.claims ?? []).map(({ line, quote }) => `> ${line}. ${plain(quote)}`);
  return [
    "", `### ${plain(each.title)}`,
    ...(each.cells.length === 0 ? [] : ["", ...tableLines(each.cells)]),
    ...others,
    ...(claims.length === 0 ? [] : ["", "正文 text：", "", ...claims]),
    "",
    ...(diagnostics.length === 0 ? ["没有问题 · nothing found"] : diagnostics.map(saidOf)),
  ];
}

function saidOf(diagnostic: Diagnostic): string {
  const { at, severity, fix } = diagnostic;
  const place = at.sheet === TEXT_SHEET ? `正文第${at.row + 1}行 line ${at.row + 1}` : toA1(at);
  const fixable = fix === undefined ? "" : fix.trust === "safe" ? "（可一键改正 · safe fix）" : "（可查看后改正 · fix to look at）";
  return `- **${place}** ${SEVERITY[severity]}：${plain(describe(diagnostic, "zh").sentence)}${fixable}<br>${plain(describe(diagnostic, "en").sentence)}`;
}

function findingsIn(id: RuleId, { cells, others = {}, claims = [] }: RuleCase): readonly Diagnostic[] {
  const { tables, text } = checkDossier({
    subjects: cells.length === 0 ? [] : [subjectOf(gridOf("表", cells))],
    others: Object.entries(others).map(([sheet, rows]) => subjectOf(gridOf(sheet, rows)).table),
    claims,
  }, undefined, RULES.filter((rule) => rule.id === id));
  return [...tables, text].flatMap(({ diagnostics }) => diagnostics);
}

function subjectOf(grid: Grid): Subject {
  const recognised = recogniseTable(grid);
  if (!recognised.ok) throw new Error(`a case is not recognised: ${JSON.stringify(recognised.fault)}`);
  return { table: recognised.value, grid };
}

/** A sheet with its letters and row numbers, so that addresses can be followed. */
function tableLines(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => column);
  const line = (head: string, texts: readonly string[]): string => `| ${[head, ...texts].join(" | ")} |`;
  return [
    line("", columns.map(columnName)),
    line("---", columns.map(() => "---")),
    ...rows.map((row, index) => line(String(index + 1), columns.map((column) => cell(String(row[column] ?? ""))))),
  ];
}

const page = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, (sign) => `\\${sign}`).replace(/\s*\n\s*/g, " ");

/** Spaces count in some cases: they are shown. */
const cell = (text: string): string => text.split("\n").map((line) => plain(line).replace(/^ | $|(?<= ) /g, "␣")).join("<br>");
