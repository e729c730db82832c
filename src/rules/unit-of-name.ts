import { peopleBase } from "../catalogue/name-key";
import type { RowView } from "./row-view";
import { isMeasured, measuredIn } from "./units";

/** What ends so is a part of a whole: per cent, and neither days nor beds. */
const SHARE = /(?:占比|比重|比例|比率|[^效产速汇利频功概辨周育]率)$/;
/** Parts of a whole that are counted by the hundred; what is rare is counted by the thousand. */
const PER_CENT = /(?:占比|比重|比例|(?:覆盖|普及|参保|入学|入园|巩固|合格|达标|处理|治理|签约|接种|满意|就业|完好|利用|城镇化|绿化|覆绿)率)$/;
const RARE = /死亡|患病|发病|感染|出生|缺陷|事故|案件|火灾|伤亡|生育|自杀|离婚|献血|发生/;
/** 周转率 and what goes with it are no shares, though they end so. */
const NO_SHARE = /生产率|周转率|增长率|生育率|性别比/;

/** What a name says is counted, and in which words. */
const COUNTED_IN: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [/(?:护士|医师|医生|药师|教师|指导员|社会工作者)(?:总)?(?:数|人数)?$/, new Set(["人", "位"])],
  [/床位(?:总)?数?$/, new Set(["张"])],
  [/(?:预期|期望)寿命$/, new Set(["岁", "年"])],
  [/受教育年限$/, new Set(["年"])],
];

/** The unit that a name asks for in certainty, where the row states another; null where the two go together, or nothing is certain. */
export function unitAgainstName({ indicator: { name, unit, baseline }, goal }: RowView, stated: string | null): string | null {
  if (stated === "%") return isPerMille(name) ? "‰" : null;
  // Of what can be anything no name says that it is wrong.
  if (stated === null || unit === null || (stated !== "‰" && !isMeasured(stated))) return null;
  const bare = name.normalize("NFKC").replace(/\([^()]*\)/g, "");
  const values = [baseline?.value ?? null, goal?.target.kind === "level" ? goal.target.value : null].filter((value) => value !== null);
  if (values.length === 0 || values.some((value) => value > 100 || value < 0)) return wantedOf(bare, stated);
  if (SHARE.test(bare) && !NO_SHARE.test(bare) && peopleBase(bare) === null && isMeasured(stated) && !stated.includes("/")) return "%";
  if (stated === "‰" && PER_CENT.test(bare) && !RARE.test(bare) && values.every((value) => value > PER_MILLE_AT_MOST)) return "%";
  return wantedOf(bare, stated);
}

/** By custom per thousand: 森林火灾受害率, 人口自然增长率. */
const PER_MILLE = /(?:火灾|病虫害?|有害生物)受?(?:害|成灾)率$|成灾率$|(?:人口)?自然增长率$|人口(?:出生|死亡)率$|献血率$/;

/** Most names of rates are told by the one sign before 率. */
const isPerMille = (name: string): boolean => "害灾长生亡血".includes(name.at(-2) ?? "-") && PER_MILLE.test(name);

/** From so much on a per mille is likelier a per cent. */
const PER_MILLE_AT_MOST = 20;

function wantedOf(bare: string, stated: string): string | null {
  if (!isMeasured(stated)) return null;
  const [, units] = COUNTED_IN.find(([pattern]) => pattern.test(bare)) ?? [];
  return units === undefined || units.has(measuredIn(stated)) ? null : ([...units][0] ?? null);
}
