/** What a target cell says: the algebra that every reading ends in. JSON-safe. */
export type Target = Level | Range | Change | Peer | Qualitative | Parts | None | Unread;

export type Operator = ">=" | ">" | "<=" | "<" | "=";

/** A bound or an exact level: "≥60%", "84岁左右", "稳定在12分钟以内". */
export interface Level {
  readonly kind: "level";
  readonly op: Operator;
  readonly value: number;
  /** As written, multiplier words worked into the value: "10万元" is 100000 "元", "12/10万" is 12 "1/10万". */
  readonly unit?: string;
  /** 左右, 约, 大约, 基本. */
  readonly approx?: true;
  /** 稳定在, 保持在, 维持在. */
  readonly hold?: true;
}

/** "0.25-0.3", "5%—5.5%". */
export interface Range {
  readonly kind: "range";
  readonly low: number;
  readonly high: number;
  readonly unit?: string;
  readonly approx?: true;
  readonly hold?: true;
}

/** Relative to a base: "在2020年基础上增长10%左右", "每年降低0.5个百分点以上", "翻一番". */
export interface Change {
  readonly kind: "change";
  /** The plan's baseline, the value of a named year, or of the year before. */
  readonly basis: "baseline" | "previousYear" | number;
  readonly direction: "up" | "down";
  readonly measure: "percent" | "points" | "amount" | "multiple";
  /** Of the magnitude of the change. */
  readonly op: Operator;
  readonly value: number;
  /** Upper end of a range of changes; `value` is then the lower end. */
  readonly high?: number;
  readonly unit?: string;
  readonly per: "period" | "year";
  readonly approx?: true;
  /** The base's own value where the cell gives it: 12.93 in "比2015年（12.93）降低10%". */
  readonly base?: number;
}

/** Relative to another place or quantity whose value stands elsewhere: "达到全省平均水平", "与经济增长同步". */
export interface Peer {
  readonly kind: "peer";
  readonly reference: string;
  readonly op: Operator;
  readonly hold?: true;
  /** By how much: 高于GDP增速1个百分点以上. */
  readonly margin?: Margin;
}

export interface Margin {
  readonly measure: "points" | "percent";
  readonly op: ">=" | "<=" | "=";
  readonly value: number;
  readonly approx?: true;
}

export interface Qualitative {
  readonly kind: "qualitative";
  readonly sense: "done" | "rise" | "fall" | "hold" | "proportional" | "other";
}

/** Several values in one cell. */
export interface Parts {
  readonly kind: "parts";
  readonly parts: readonly { readonly label?: string; readonly target: Target }[];
}

/** A blank, a dash, a slash. */
export interface None {
  readonly kind: "none";
}

/** There is something to read, and no reading can be defended. */
export interface Unread {
  readonly kind: "unread";
  /** The part that could not be read. */
  readonly what?: string;
}

export type Direction = "higher" | "lower" | "within";

/** A target worked out to numbers against a baseline and a period. */
export interface Bound {
  readonly op: Operator | "within";
  readonly value: number;
  /** With "within": value … high. */
  readonly high?: number;
  readonly unit?: string;
  readonly approx?: true;
}

/** Why a target has no number to be held against. */
export type ResolveFault =
  /** Relative to a baseline that is not given. */
  | "noBaseline"
  /** Relative to the value of another year that is not given. */
  | "noBaseValue"
  /** "降低10%" of an indicator that is itself a percentage: percent or points. */
  | "percentOrPoints"
  /** Relative to another place or quantity whose value is not known here. */
  | "peer"
  | "qualitative"
  /** Several values: resolve each part. */
  | "parts"
  | "none"
  | "unread";
