import type { Cells } from "./cells";

/** A table may go on below so many blank rows, and no more. */
export const BLANK_ROWS = 4;
/** How a footnote begins. */
export const NOTE = /^[(（【\[]?(?:注|备注|说明|附注|注释|资料来源|数据来源)[\]】)）]?\s*[\d①-⑳]*\s*[:：.、]|^(?:注|备注|说明)\s*[:：]?$|^[*＊※#＃▲★]+(?:号|者|为|表示|指)|^注\d|^(?:[Nn]otes?|[Ss]ources?)\s*[:：]/;
/** How what comes after a table begins. */
export const TITLE = /^[(（]?(?:附?表|专栏|附件|图)\s*[\d一二三四五六七八九十]+|^第[一二三四五六七八九十]+[章节篇]|^20\d\d年\d{1,2}月\d{1,2}日/;

/** 注：in the first cell of a row that has more. */
export function beginsNotes(cells: Cells, row: number): boolean {
  for (let column = 0; column < cells.columns; column++) {
    const text = cells.text(row, column);
    if (text !== "") return /^[注备说附资数]/.test(text) && NOTE.test(text);
  }
  return false;
}

/** Notes stand in rows of one text from 注： on, to the next blank row or table. */
export function readNotes(cells: Cells, from: number): { notes: readonly string[]; end: number } {
  let row = from;
  while (row < cells.rows && row - from <= BLANK_ROWS && cells.pieces(row).length === 0) row++;
  const first = row < cells.rows ? cells.pieces(row)[0]?.text ?? "" : "";
  if (!NOTE.test(first)) return { notes: [], end: from };
  const notes: string[] = [];
  for (; row < cells.rows; row++) {
    const pieces = cells.pieces(row);
    const text = pieces.map((piece) => piece.text).join(" ");
    if (pieces.length === 0 || pieces.length > 2 || notes.length > 0 && (TITLE.test(text) || !/^[\d①-⑳(（*＊#注]|^[^:：]{0,20}[:：]/.test(text))) break;
    notes.push(text);
  }
  return { notes, end: row };
}
