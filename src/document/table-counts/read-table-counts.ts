import type { TableCount } from "../../table/table-count";

const NUMBER = "(?:\\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九两])";
const nature = (word: string): readonly RegExp[] => [
  new RegExp(`${word}(?:指标)?(?:共有|共计|为|有|共|设置|[:：])?(?<count>${NUMBER})[项个]`, "u"),
  new RegExp(`(?<count>${NUMBER})[项个](?:指标)?(?:为|是|属于?)?${word}`, "u"),
];
const [BINDING, EXPECTED] = [nature("约束性"), nature("预期性")];
/** 共设置19项指标, 主要指标19项. */
const TOTAL: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])(?<count>${NUMBER})[项个](?!约束性|预期性)[^，,。；;、（(]{0,12}?指标(?!值)`, "u"),
  new RegExp(`(?<!约束性|预期性)指标(?:体系)?(?:共有|共计|共|有|为|包括|含)?(?<count>${NUMBER})[项个]`, "u"),
];
/** How many were met, of another's plan, or how the number changed: none of them counts the plan's own table. */
const OTHERWISE = /完成|达标|达到|达成|实现|提前|超额|滞后|进展|进度|符合|国家|全国|全省|省级|省规划|上级|下达|新增|增加|减少|调整|取消|保留|相比|较上|纳入|评估结果|十[一二三]五/;

/** 12项，分别是…: the names of those counted, of which nothing is said. */
const LISTED = /[，,:：](?:分别(?:是|为)|即|具体(?:是|为)).*$/;
/** 资源环境类约束性指标8项: of one nature alone, and of some of the table. */
const OF_A_PART = /(?:类|领域|方面|板块|部分|等)[^，,]{0,4}(?:约束性|预期性)|(?:类|领域|方面|板块)[^，,]{0,6}\d+项/;

/** What indicators are counted as those of the plan's table: 主要指标, and not 考核指标 or 二级指标. */
const OF_THE_PLAN = "(?:(?!考核|监测|评价|评估|质量|控制|统计|绩效|[一二三]级|类|领域|方面)[^，,、：:\\d]){0,12}?";
/** 共设置19项主要指标, 规划提出18项指标, 主要指标28项: all of the plan's, without a word of natures. */
const WHOLE: readonly RegExp[] = [
  new RegExp(`(?:规划|纲要|总?共|合计)(?:共|总共|一共)?(?:设置|设立|设定|设|提出|确定|明确|安排)了?(?<count>${NUMBER})[项个]${OF_THE_PLAN}指标(?!值)`, "u"),
  new RegExp(`(?:主要|规划|总体?)指标(?:体系)?(?:共有|共计|总计|共|有|为|共?设置)?(?<count>${NUMBER})[项个](?!${OF_THE_PLAN}指标)`, "u"),
];
/** Some of the table's indicators, or those of several tables. */
const OF_SOME = /(?:类|领域|方面|板块|部分)[^，,]{0,4}指标|其中[^，,]{0,8}主要指标|分别/;

/** Where a text counts the indicators of the plan's table, all of them or by their natures. Never throws. */
export function readTableCounts(text: string): readonly TableCount[] {
  return text.split("\n").flatMap((written, index) => {
    if (written.includes("\t") || !written.includes("指标")) return [];
    const tellsNatures = written.includes("约束性") && written.includes("预期性");
    return written.split(/[。；;]/).flatMap((sentence): readonly TableCount[] => {
      const said = sentence.replace(LISTED, "");
      const whole = OF_SOME.test(said) ? null : countIn(sentence, WHOLE);
      if (whole === null && !tellsNatures || OTHERWISE.test(said)) return [];
      const [binding, expected] = [countIn(sentence, BINDING), countIn(sentence, EXPECTED)];
      if (whole === null && (binding === null || expected === null) && (binding === expected || OF_A_PART.test(sentence))) return [];
      return [{ total: countIn(sentence, TOTAL) ?? whole, binding, expected, quote: sentence.trim(), line: index + 1 }];
    });
  });
}

function countIn(sentence: string, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    const said = pattern.exec(sentence)?.groups?.["count"];
    if (said !== undefined) return /\d/.test(said) ? Number(said) : inWords(said);
  }
  return null;
}

const DIGITS = "零一二三四五六七八九";

function inWords(said: string): number {
  if (said === "两") return 2;
  const [tens, ones] = said.split("十");
  if (ones === undefined) return DIGITS.indexOf(said);
  return (tens === "" ? 1 : DIGITS.indexOf(tens ?? "")) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones));
}
