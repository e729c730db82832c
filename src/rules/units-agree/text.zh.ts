import type { TextOf } from "../define";
import type { unitsAgree } from "./rule";

export const zh: TextOf<typeof unitsAgree> = {
  title: "单位一致",
  why: "%、‰、/10万混用，数值就差十倍、千倍。",
  advice: "统一为该指标的法定单位，并换算数值。",
  findings: {
    targetAgainstBaseline: ({ name, baseline, target, baselineUnit, targetUnit }) =>
      `“${name}”的基期值“${baseline}”以${baselineUnit}计，目标“${target}”却以${targetUnit}计。`,
    cellAgainstRow: ({ name, raw, cellUnit, rowUnit }) => `“${name}”的单位是${rowUnit}，“${raw}”却以${cellUnit}计。`,
    cellOtherScale: ({ name, raw, rowUnit, converted, baseline }) => `“${name}”的单位是${rowUnit}，目标却写作“${raw}”，合${converted}${rowUnit}，与基期值${baseline}相差悬殊，像是单位写错了。`,
    rowAgainstStandard: ({ name, rowUnit, standardUnit }) => `“${name}”通常以${standardUnit}计，表中单位是${rowUnit}。`,
    rowAgainstName: ({ name, rowUnit, wanted }) => `“${name}”从名称看以${wanted}计，表中单位却是${rowUnit}，请核对。`,
  },
};
