import type { TextOf } from "../define";
import { behindNumber } from "../units-shown";
import type { valuesInBounds } from "./rule";

const range = (min: string, max: string, unit: string): string =>
  min === "—" ? `不大于${max}${unit}` : max === "—" ? `不小于${min}${unit}` : `${min}～${max}${unit}`;

export const zh: TextOf<typeof valuesInBounds> = {
  title: "数值在可能范围内",
  why: "超出可能范围的数值，多半是单位、小数点或填列位置错了。",
  advice: "核对数值和单位（%、‰、/10万，每千人、每万人）。",
  findings: {
    impossible: ({ name, value, unit, min, max }) => `“${name}”填作${value}${behindNumber(unit)}，超出可能的范围（${range(min, max, behindNumber(unit))}）。`,
    implausible: ({ name, value, unit, min, max }) => `“${name}”填作${value}${behindNumber(unit)}，不在通常范围（${range(min, max, behindNumber(unit))}）内，请核对。`,
    otherBase: ({ name, value, unit, likely }) => `“${name}”填作${value}${behindNumber(unit)}，像是每千人与每万人弄错了，换算后应为${likely}${behindNumber(unit)}。`,
    targetOtherBase: ({ name, value, unit, likely, baseline }) => `“${name}”的目标填作${value}${behindNumber(unit)}，基期值却是${baseline}，像是每千人与每万人弄错了，应为${likely}${behindNumber(unit)}。`,
    asFraction: ({ name, value, percent }) => `“${name}”以%计，却填作${value}，像是${percent}%写成了小数。`,
    valueAsFraction: ({ name, value, percent }) => `“${name}”以%计，却填作${value}，与本行其他数值相差百倍，是${percent}%写成了小数。`,
    targetAsFraction: ({ name, value, percent }) => `“${name}”的目标填作${value}，与本行其他数值相差百倍，像是${percent}%写成了小数。`,
    unscaled: ({ name, raw, unit, beside, likely }) => `“${name}”的“${raw}”与同行的“${beside}”相差上千倍，像是没有折算成${unit}，应为${likely}${unit}。`,
    leap: ({ name, raw, baseline, times }) => `“${name}”的目标“${raw}”是基期值${baseline}的${times}倍，像是单位或小数点错了，请核对。`,
    decimalPoint: ({ name, raw, baseline, times }) => `“${name}”的目标“${raw}”约为基期值${baseline}的1/${times}，像是小数点错位，请核对。`,
    outOfSeries: ({ name, raw, year, beside, besideYear, times }) => `“${name}”${year}年的“${raw}”与${besideYear}年的“${beside}”相差约${times}倍，像是小数点或单位错了，请核对。`,
    digitsTurned: ({ name, raw, year, beside, besideYear, likely }) => `“${name}”${year}年的“${raw}”与${besideYear}年的“${beside}”相差悬殊，像是两位数字写颠倒了（${likely}），请核对。`,
    beyondLimit: ({ name, raw, limit, unit }) => `“${name}”的目标写作“${raw}”，该指标到${limit}${unit}为止，这个目标不可能达到。`,
    boundAtLimit: ({ name, raw, limit, unit }) => `“${name}”的目标写作“${raw}”，该指标到${limit}${unit}为止，直接写“${limit}”即可。`,
  },
};
