import { findStandard } from "../../catalogue/find-standard";
import type { Comparison } from "../../table/comparison";
import { cleaned, nameOf } from "../statements/names";

/** Clauses without a stop; tables and addresses have none either. */
const COMPARED =
  /(?<subject>[^，,。；;：:、\t|]{3,40}?)(?:总体|均|都|全部|普遍|持续|一直|明显|显著|远|大幅|稳定|保持)*(?<verb>优于|好于|高于|低于|超过|领先)于?同?期?(?<nation>全国[^，,。；;\t|]{0,16}?(?:平均(?:水平|值|数)?|水平))/g;
/** What is hoped for is not there yet. */
const MEANT = /力争|争取|努力|确保|目标|计划|到20\d\d年|将|达到或/;
/** Of several indicators at once. */
const GROUP = /健康[\p{Script=Han}]{0,4}指标$/u;

/** Of the sentence before, so much is looked at. */
const SENTENCE = 200;

const AS: Readonly<Record<string, Comparison["as"]>> = { 高于: "above", 超过: "above", 低于: "below" };

/** Where a text says that its place does better than the nation, of an indicator of the catalogue or of its health indicators. Never throws. */
export function readComparisons(text: string): readonly Comparison[] {
  return text.split("\n").flatMap((written, index) => [...written.matchAll(COMPARED)].flatMap((found): readonly Comparison[] => {
    const { subject = "", verb = "" } = found.groups ?? {};
    const before = written.slice(Math.max(0, found.index - SENTENCE), found.index).split(/[。；;]/).at(-1) ?? "";
    const name = cleaned(nameOf(subject.normalize("NFKC"), subject)).written.trim();
    const standard = findStandard(name)?.code ?? null;
    if (MEANT.test(before + subject) || (standard === null && !GROUP.test(name))) return [];
    return [{ subject: name, standard, as: standard === null ? "better" : AS[verb] ?? "better", quote: found[0].trim(), line: index + 1 }];
  }));
}
