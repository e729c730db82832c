/** The words of 建表. What templates and their parameters are called comes with the form. */
export interface BuildMessages {
  readonly intro: string;
  readonly template: string;
  readonly plan: string;
  readonly region: string;
  readonly regionHint: string;
  readonly regionExample: string;
  readonly more: string;
  readonly sheetName: string;
  readonly sheetNameHint: string;
  /** The name is taken; the new sheet gets another one. */
  readonly nameTaken: (name: string) => string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: (sheet: string) => string;
  readonly renamed: (sheet: string) => string;
  /** What this host could not do; charts are named apart, since people miss them. */
  readonly chartsLeftOut: string;
  readonly leftOut: string;
  readonly thenCheck: string;
}
