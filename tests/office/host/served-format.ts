/** The look of one or several areas: what all their cells share is read, what is set is set on each. */
import type { Area } from "../../../src/grid/area";
import type { Format, Sheet } from "./model/state";
import { ApiObject, invalidArgument } from "./api-object";
import { refuseProtected } from "./model/enter";
import { eachKey } from "./model/state";

/** Where a format's parts write to and read from. */
class Target {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    this.sheet = sheet;
    this.areas = areas;
  }

  change(change: (format: Format, row: number, column: number, area: Area) => Format): void {
    refuseProtected(this.sheet);
    for (const area of this.areas) {
      eachKey(area, (key, row, column) => this.sheet.formats.set(key, change(this.sheet.formats.get(key) ?? {}, row, column, area)));
    }
  }

  /** The value all cells share; null when they differ. */
  shared<T>(read: (format: Format) => T): T | null {
    const seen = new Set<T>();
    for (const area of this.areas) eachKey(area, (key) => seen.add(read(this.sheet.formats.get(key) ?? {})));
    const [first] = seen;
    return seen.size === 1 && first !== undefined ? first : null;
  }
}

const color = (value: unknown): string => {
  if (typeof value !== "string" || !/^#[0-9A-F]{6}$/i.test(value)) throw invalidArgument(`color ${String(value)}`);
  return value.toUpperCase();
};

export class ServedFormat extends ApiObject {
  readonly className = "RangeFormat";
  readonly #target: Target;
  constructor(sheet: Sheet, areas: readonly Area[]) { super(); this.#target = new Target(sheet, areas); }

  get Fill(): ServedFill { return new ServedFill(this.#target); }
  get Font(): ServedFont { return new ServedFont(this.#target); }
  get Borders(): ServedBorders { return new ServedBorders(this.#target); }
  get Protection(): ServedCellProtection { return new ServedCellProtection(this.#target); }

  set HorizontalAlignment(horizontal: string) { this.#target.change((format) => ({ ...format, horizontal })); }
  set VerticalAlignment(vertical: string) { this.#target.change((format) => ({ ...format, vertical })); }
  set WrapText(wrap: boolean) { this.#target.change((format) => ({ ...format, wrap })); }
  set IndentLevel(indent: number) { this.#target.change((format) => ({ ...format, indent })); }

  set ColumnWidth(points: number) {
    refuseProtected(this.#target.sheet);
    if (!(points >= 0)) throw invalidArgument("columnWidth");
    for (const { column, columns } of this.#target.areas) {
      for (let at = column; at < column + columns; at++) this.#target.sheet.columnWidths.set(at, points);
    }
  }
  set RowHeight(points: number) {
    refuseProtected(this.#target.sheet);
    if (!(points >= 0 && points <= 409)) throw invalidArgument("rowHeight");
    for (const { row, rows } of this.#target.areas) {
      for (let at = row; at < row + rows; at++) this.#target.sheet.rowHeights.set(at, points);
    }
  }
}

class ServedFill extends ApiObject {
  readonly className = "RangeFill";
  readonly #target: Target;
  constructor(target: Target) { super(); this.#target = target; }
  get Color(): string | null { return this.#target.shared((format) => format.fill ?? "#FFFFFF"); }
  set Color(value: unknown) { const fill = color(value); this.#target.change((format) => ({ ...format, fill })); }
}

class ServedFont extends ApiObject {
  readonly className = "RangeFont";
  readonly #target: Target;
  constructor(target: Target) { super(); this.#target = target; }
  get Color(): string | null { return this.#target.shared((format) => format.color ?? "#000000"); }
  set Color(value: unknown) { const made = color(value); this.#target.change((format) => ({ ...format, color: made })); }
  get Bold(): boolean | null { return this.#target.shared((format) => format.bold ?? false); }
  set Bold(bold: boolean) { this.#target.change((format) => ({ ...format, bold })); }
  set Italic(italic: boolean) { this.#target.change((format) => ({ ...format, italic })); }
  set Size(size: number) { this.#target.change((format) => ({ ...format, size })); }
}

class ServedCellProtection extends ApiObject {
  readonly className = "FormatProtection";
  readonly #target: Target;
  constructor(target: Target) { super(); this.#target = target; }
  get Locked(): boolean | null { return this.#target.shared((format) => format.locked ?? true); }
  set Locked(locked: boolean) { this.#target.change((format) => ({ ...format, locked })); }
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof SIDES)[number];

class ServedBorders extends ApiObject {
  readonly className = "RangeBorderCollection";
  readonly #target: Target;
  constructor(target: Target) { super(); this.#target = target; }
  GetItem(name: unknown): ServedBorder {
    const side = SIDES.find((one) => one === name);
    if (!side) throw invalidArgument("border");
    return new ServedBorder(this.#target, side);
  }
}

class ServedBorder extends ApiObject {
  readonly className = "RangeBorder";
  readonly #target: Target;
  readonly #side: Side;
  constructor(target: Target, side: Side) { super(); this.#target = target; this.#side = side; }

  set Style(style: string) { this.#put({ style }); }
  set Color(value: unknown) { this.#put({ color: color(value) }); }

  #put(change: { style?: string; color?: string }): void {
    this.#target.change((format, row, column, area) => {
      const borders = { ...format.borders };
      for (const edge of edgesOf(this.#side, row, column, area)) borders[edge] = { style: "Continuous", ...borders[edge], ...change };
      return { ...format, borders };
    });
  }
}

/** The edges of one cell that a side of an area means. */
function edgesOf(side: Side, row: number, column: number, area: Area): string[] {
  const [top, bottom] = [row === area.row, row === area.row + area.rows - 1];
  const [left, right] = [column === area.column, column === area.column + area.columns - 1];
  switch (side) {
    case "EdgeTop": return top ? ["top"] : [];
    case "EdgeBottom": return bottom ? ["bottom"] : [];
    case "EdgeLeft": return left ? ["left"] : [];
    case "EdgeRight": return right ? ["right"] : [];
    case "InsideHorizontal":
      if (area.rows === 1) throw invalidArgument("an area of one row has no inside horizontal border");
      return [...(top ? [] : ["top"]), ...(bottom ? [] : ["bottom"])];
    case "InsideVertical":
      if (area.columns === 1) throw invalidArgument("an area of one column has no inside vertical border");
      return [...(left ? [] : ["left"]), ...(right ? [] : ["right"])];
  }
}
