import fc from 'fast-check';
import { canonical } from '../../lib/core/audit/formula/canonical.ts';
import { formReader, writeForm } from '../../lib/core/audit/formula/parse.ts';

const read = formReader();

/** The formula freed of all that does not change its meaning, references relative to `row`, `column` (1-based). */
function normalForm(formula: string, row: number, column: number, sheet: string | null = null): string {
  return canonical(read(formula, row, column).expression, null, sheet).text;
}

describe('formulas that mean the same have one normal form', () => {
  test.each([
    ['A1+A2+A3', 'SUM(A1:A3)'],
    ['SUM(A1,A2:A3)', 'SUM(A1:A3)'],
    ['A3+A1+A2', 'SUM(A1:A3)'],
    ['SUM(A1:B2)', 'A1+A2+B1+B2'],
    ['A1:A1', 'A1'],
    ['SUM(A1)', 'A1'],
    ['+A1', 'A1'],
    ['((A1))*(B1)', 'a1*b1'],
    ['B1*A1', 'A1*B1'],
    ['A1*B1/C1', 'A1/C1*B1'],
    ['A1-(B1-C1)', 'A1+C1-B1'],
    ['A1*10%', 'A1*0.1'],
    ['_xlfn.CONCAT(A1, B1)', 'concat(A1,B1)'],
    ['MAX(B1,A1)', 'MAX(A1,B1)'],
    ['A1>B1', 'B1<A1'],
    ['IF(A1=B1,1,0)', 'IF(B1=A1,1,0)'],
    ['Own!A1+1', '1+A1'],
    ['@A1', 'A1'],
    ['SUM($A$1:$A$3)', '$A$1+$A$2+$A$3'],
  ])('%s = %s', (one, other) => {
    expect(normalForm(one, 5, 5, 'Own')).toBe(normalForm(other, 5, 5, 'Own'));
  });

  test.each([
    ['A1-B1', 'B1-A1'],
    ['A1/B1', 'B1/A1'],
    ['SUM(A1:A3)', 'SUM(A1:A4)'],
    ['SUM(A1:A3)', 'AVERAGE(A1:A3)'],
    ['A1', '$A1'],
    ['A1', 'Other!A1'],
    ['SUM(A1:A3)+A2', 'SUM(A1:A3)'],
    ['A1&B1', 'B1&A1'],
    ['A1+1', 'A1+2'],
    ['"a"&A1', '"A"&A1'],
    ['A1^B1', 'B1^A1'],
  ])('%s is not %s', (one, other) => {
    expect(normalForm(one, 5, 5, 'Own')).not.toBe(normalForm(other, 5, 5, 'Own'));
  });
});

test('copies share a normal form wherever they stand', () => {
  expect(normalForm('SUM(B3:B9)/$H$1', 10, 2)).toBe(normalForm('SUM(F3:F9)/$H$1', 10, 6));
  expect(normalForm('B3', 10, 2)).not.toBe(normalForm('B3', 11, 2));
});

const cell = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 26 }), fc.boolean(), fc.boolean());
const reference = cell.map(
  ([row, column, a, b]) => `${a ? '$' : ''}${String.fromCharCode(64 + column)}${b ? '$' : ''}${row}`,
);

test('a formula written out at its own cell is itself, and a copy has its normal form', () => {
  fc.assert(
    fc.property(
      fc.array(reference, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 41, max: 90 }),
      (references, row) => {
        const read = formReader();
        const formula = `SUM(${references.join(',')})`;
        const form = read(formula, 41, 27);
        expect(writeForm(form, 41, 27)).toBe(formula);
        expect(normalForm(writeForm(form, row, 30), row, 30)).toBe(normalForm(formula, 41, 27));
      },
    ),
  );
});
