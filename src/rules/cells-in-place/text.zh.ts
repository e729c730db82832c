import type { TextOf } from "../define";
import type { cellsInPlace } from "./rule";

const beside = (raw: string, header: string): string => (raw === "—" ? "" : `，“${raw}”填在了“${header}”栏`);
const moved = (way: string): string => (way === "right" ? "各格像是整体右移了一栏" : way === "left" ? "各格像是整体左移了一栏" : "有的格填错了栏");

export const zh: TextOf<typeof cellsInPlace> = {
  title: "各格填在本栏",
  why: "一行错开一栏，单位、基期值、目标和性质就全都张冠李戴，其余的核对也做不成。",
  advice: "对照表头把这一行移回原位，再检查一次。",
  findings: {
    shifted: ({ name, way, raw, header, otherRaw, otherHeader }) => `“${name}”这一行${moved(way)}：“${raw}”填在了“${header}”栏${beside(otherRaw, otherHeader)}。`,
    oftenShifted: ({ count, name, raw, header }) => `表中${count}行的内容与表头对不上，如“${name}”的“${raw}”填在了“${header}”栏：请核对表头与各栏是否错位。`,
  },
};
