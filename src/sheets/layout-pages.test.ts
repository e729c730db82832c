import { fitsOnePage, pageBreaks, type PageFacts } from "./layout-pages";

/** A4 landscape: (842 − 72) ÷ (10 columns × (10 × 8 + 5) × 0.75 = 637.5) is over 1, so nothing is scaled; (595 − 94) × 0.97 = 485.97 points a page. */
const page: PageFacts = {
  print: { paper: "A4", orientation: "landscape" }, widths: Array.from({ length: 10 }, () => 10),
  heightOf: () => 20, headerRows: { first: 2, last: 2 }, starts: [3], endRow: 24,
};

test("what fits on a page has no break: 24 rows of 20 points are 480", () => {
  expect(pageBreaks(page)).toEqual([]);
  expect(pageBreaks({ ...page, starts: [3, 10, 17] })).toEqual([]);
  expect([fitsOnePage(page), fitsOnePage({ ...page, endRow: 25 })]).toEqual([true, false]);
});

test("the last block goes on a page of its own when it would be cut: row 25 would end at 500", () => {
  expect(pageBreaks({ ...page, starts: [3, 20], endRow: 25 })).toEqual([20]);
});

test("all that is left stays together where one page can hold it", () => {
  // Rows 15–19 would still fit, rows 20–29 would not: both go on, 20 + 300 points.
  expect(pageBreaks({ ...page, starts: [3, 15, 20], endRow: 30 })).toEqual([15]);
});

test("what no page can hold goes on where it can", () => {
  // Rows 5–24 fill up to 500; from 25 on 600 points are left, too many for one page: break at 25, and again before 45.
  expect(pageBreaks({ ...page, starts: [3, 5, 25, 45], endRow: 55 })).toEqual([5, 25, 45]);
});

test("a table longer than a page flows over, and what follows counts from where it ends", () => {
  // 40 rows are 800 points: 485.97 and 314.03, after which 10 rows of the next page's 465.97 are too many.
  expect(pageBreaks({ ...page, starts: [3, 40], endRow: 50 })).toEqual([40]);
  expect(pageBreaks({ ...page, starts: [3, 40], endRow: 46 })).toEqual([]);
});

test("a wide sheet is scaled down, so that more rows fit", () => {
  // 20 such columns are 1275 points, scaled by 0.604: 804.7 points a page.
  expect(pageBreaks({ ...page, widths: Array.from({ length: 20 }, () => 10), starts: [3, 20], endRow: 40 })).toEqual([]);
  expect(pageBreaks({ ...page, widths: Array.from({ length: 20 }, () => 10), starts: [3, 20], endRow: 41 })).toEqual([20]);
});
