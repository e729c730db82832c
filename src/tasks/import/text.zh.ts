import type { ImportText } from "./text";

const counted = (accepted: number, all: number): string => (accepted === all ? `共${all}行` : `${all}行中的${accepted}行`);

/** Quotes within quotes. */
const inner = (text: string): string => text.replaceAll("“", "‘").replaceAll("”", "’");

export const zh: ImportText = {
  source: ({ file, place, accepted, all }) => `资料来源：“${file}”${place}，${counted(accepted, all)}；数值照原文抄录，请核对后使用。`,
  draftSource: ({ file, accepted, all }) => `资料来源：“${file}”正文中写明的数值，${counted(accepted, all)}；原文没有指标表，本表系据正文整理的草稿。`,
  joined: ({ year, table, name, value }) => `${year}年基期值取自“${inner(table)}”中的“${inner(name)}”（${value}）`,
  converted: ({ from, to, factor }) => `，由${from}折算为${to}（×${factor}）`,
};
