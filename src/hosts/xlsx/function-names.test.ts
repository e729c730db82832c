import { fromStored, toStored } from "./function-names";

test("add-in functions take Excel's stored form in a file and come back by their own names", () => {
  expect(toStored('IFERROR(FYP.GAP(D3,E3),"")')).toBe('IFERROR(_xldudf_FYP_GAP(D3,E3),"")');
  expect(fromStored('IFERROR(_xldudf_FYP_GAP(D3,E3),"")')).toBe('IFERROR(FYP.GAP(D3,E3),"")');
});

test("texts inside a formula are left alone", () => {
  expect(toStored('"用 FYP.GAP(D3,E3)"&FYP.UNIT(A1)')).toBe('"用 FYP.GAP(D3,E3)"&_xldudf_FYP_UNIT(A1)');
});

test("functions younger than the file format get Excel's prefix, and lose it again", () => {
  expect(toStored('NUMBERVALUE("1.5",".")+SUM(A1)')).toBe('_xlfn.NUMBERVALUE("1.5",".")+SUM(A1)');
  expect(fromStored("_xlfn._xlws.SORT(A1:A3)")).toBe("SORT(A1:A3)");
});
