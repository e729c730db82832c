import type { TextOf } from "../define";
import type { textGrowthAgrees } from "./rule";

type Stated = Readonly<Record<"name" | "raw" | "line" | "from" | "fromYear" | "to" | "year" | "computed", string>>;

const of = (year: string, value: string): string => (year === "—" ? value : `${year}年${value}`);

const byGrowth = ({ name, raw, line, from, fromYear, to, year, computed }: Stated): string =>
  `第${line}行“${name}”写“${raw}”，由${of(fromYear, from)}到${of(year, to)}算得的是${computed}%`;
const byTimes = ({ name, raw, line, from, fromYear, to, year, computed }: Stated): string =>
  `第${line}行“${name}”写“${raw}”，${of(year, to)}实际是${of(fromYear, from)}的${computed}倍`;
const byDifference = ({ name, raw, line, from, fromYear, to, year, computed }: Stated): string =>
  `第${line}行“${name}”写“${raw}”，由${of(fromYear, from)}到${of(year, to)}相差的是${computed}`;

export const zh: TextOf<typeof textGrowthAgrees> = {
  title: "正文的增幅与数值对得上",
  why: "增幅由前后两个数决定；总量和人均水平的增幅之差就是人口的变化，各项算出的人口变化应当相同。",
  advice: "核对增幅、前后两年的数和口径（户籍、常住），以哪个为准要写明。",
  inapplicable: { noGrowth: "正文没有可以核对的增幅" },
  findings: {
    growthDiffers: (facts) => `${byGrowth(facts)}。`,
    timesDiffer: (facts) => `${byTimes(facts)}。`,
    differenceDiffers: (facts) => `${byDifference(facts)}。`,
    growthMayDiffer: (facts) => `${byGrowth(facts)}，请核对是否同一口径。`,
    timesMayDiffer: (facts) => `${byTimes(facts)}，请核对是否同一口径。`,
    differenceMayDiffer: (facts) => `${byDifference(facts)}，请核对是否同一口径。`,
    additionDiffers: ({ name, line, added, growth, computed, stated, statedLine }) => `第${line}行“${name}”新增${added}、“${growth}”，合现有${computed}，第${statedLine}行写的却是${stated}。`,
    populationsDiffer: ({ name, line, added, growth, total, rate, people, other, otherPeople }) => `第${line}行“${name}”新增${added}、“${growth}”，合现有${total}，按人均${rate}相当于人口${people}万；按“${other}”推算却是${otherPeople}万。`,
    populationsGrowApart: ({ name, line, count, rate, implied, other, otherImplied }) => `第${line}行：“${name}”总量“${count}”、人均“${rate}”，相当于人口增长${implied}%；按“${other}”推算却是${otherImplied}%。`,
  },
};
