import type { ImportText } from "./text";

const counted = (accepted: number, all: number): string => (accepted === all ? `共${all}行` : `${all}行中的${accepted}行`);

/** Quotes within quotes. */
const inner = (text: string): string => text.replaceAll("“", "‘").replaceAll("”", "’");

const FIELDS = { name: "名称", unit: "单位", nature: "性质", baseline: "基期值", actual: "实际值", target: "目标值", pace: "年均或累计值" } as const;

export const zh: ImportText = {
  source: ({ file, place, accepted, all }) => `资料来源：“${file}”${place}，${counted(accepted, all)}；数值照原文抄录，请核对后使用。`,
  draftSource: ({ file, accepted, all }) => `资料来源：“${file}”正文中写明的数值，${counted(accepted, all)}；原文没有指标表，本表系据正文整理的草稿。`,
  joined: ({ year, table, name, value, file, isWorkbook, sheet }) => {
    const where = isWorkbook ? `本工作簿工作表“${inner(sheet)}”` : `${file === null ? "" : `“${inner(file)}”`}“${inner(table)}”`;
    return `${year}年基期值取自${where}中的“${inner(name)}”（${value}）`;
  },
  converted: ({ from, to, factor }) => `，由${from}折算为${to}（×${factor}）`,
  was: (field, text) => (text === null ? `${FIELDS[field]}原文为空` : `${FIELDS[field]}原文为“${inner(text)}”`),
  corrected: (was) => `导入时更正：${was.join("，")}`,
  takenByHand: (line) => `导入时由人工认定的行，原文为“${inner(line)}”`,
  and: "；",
};
