/** A whole that running text gives with the parts it is made of: 投资286亿元，其中公路186亿元、铁路62亿元. JSON-safe. */
export interface Breakdown {
  readonly whole: Share;
  /** With its scale: 亿元. */
  readonly unit: string;
  /** Two or more. */
  readonly parts: readonly Share[];
  /** The words say that there are no other parts (由…组成, 分为三个部分, 其余); else there may be. */
  readonly isComplete: boolean;
  /** Whether one thing can be in two of the parts: 规模以上企业 and 高新技术企业. */
  readonly mayOverlap: boolean;
  readonly quote: string;
  /** Line of the text, from 1. */
  readonly line: number;
  /** Where the whole's number stands in the text. */
  readonly start: number;
}

/** The whole of it, or a part: what it is called and how much it is. */
export interface Share {
  readonly name: string;
  /** In the unit in which the whole is written, 万 and 亿 as well: 8600万元 of 286亿元 is 0.86. */
  readonly value: number;
  /** What its last digit is worth. */
  readonly step: number;
  /** The number with its unit, as written. */
  readonly raw: string;
}
