import { shiftFormula } from "./shift-formula";

test.each([
  ["E3-D3", 1, 0, "E4-D4"],
  ["$E3-D$3+$A$1", 2, 1, "$E5-E$3+$A$1"],
  ['IF(A1="A1",SUM(B2:B9),LOG10(C1))', 1, 1, 'IF(B2="A1",SUM(C3:C10),LOG10(D2))'],
  ["'2024年A1'!B2*rate_A1", 1, 0, "'2024年A1'!B3*rate_A1"],
  ["A1", -1, 0, "#REF!"],
])("%s moved by %d rows and %d columns reads %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
