import type { Worksheet } from "@univerjs/core";

interface Cells {
  getCell: Worksheet["getCell"];
}

/** Nothing changes while a sheet is drawn: within one drawing a cell is put together once, and is the same for everything that is drawn in it. */
export function withKnownCells(worksheet: Cells, draw: () => void): void {
  if (Object.hasOwn(worksheet, "getCell")) return draw();
  const known = new Map<number, Map<number, ReturnType<Cells["getCell"]>>>();
  const compose = worksheet.getCell.bind(worksheet);
  worksheet.getCell = (row, column) => {
    const line = known.get(row) ?? new Map<number, ReturnType<Cells["getCell"]>>();
    known.set(row, line);
    const cell = line.get(column);
    if (cell !== undefined) return cell;
    const composed = compose(row, column) ?? null;
    line.set(column, composed);
    return composed;
  };
  try {
    draw();
  } finally {
    // The method of its class again.
    Reflect.deleteProperty(worksheet, "getCell");
  }
}
