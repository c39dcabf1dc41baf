import { auditBook } from '../../lib/core/audit/audit-book.ts';
import { deleteSheet, hideSheet, renameSheet, typeInto } from '../locate/book-edits.ts';
import { filledForm, rowOf, SHEET } from '../locate/filled-form.ts';
import { book, lines, only } from './found.ts';

describe('structure against the template', () => {
  test.each([
    ['a sheet taken out', deleteSheet('VanBan'), ['sheet-removed']],
    ['a sheet renamed', renameSheet('ThuyetMinh', 'Sheet9'), ['sheet-renamed']],
    ['a sheet hidden', hideSheet('ThuyetMinh'), ['sheet-hidden']],
  ])('%s', (_, edit, wanted) => {
    const found = auditBook(edit(filledForm), { template: filledForm });
    expect(lines(found)).toEqual(expect.arrayContaining(wanted));
    expect(found.filter(({ rule }) => rule === 'audit.formula-changed')).toEqual([]);
  });

  test('protection taken off', () => {
    const open = { ...filledForm, sheets: filledForm.sheets.map((sheet) => ({ ...sheet, protected: false })) };
    const found = auditBook(open, { template: filledForm });
    expect(lines(found)).toContain('protection-removed');
    expect(new Set(lines(found))).toEqual(new Set(['protection-removed']));
  });

  test('a fixed word rewritten in a locked cell', () => {
    const row = rowOf(filledForm, 'I.6');
    const name = filledForm.sheets
      .find(({ name }) => name === SHEET)
      ?.cells.find((cell) => cell.row === row && cell.column === 3);
    const edited = typeInto(SHEET, row, 3, 'Chỉ tiêu khác')(filledForm);
    expect(only(auditBook(edited, { template: filledForm }), 'fixed-cell-changed').facts).toMatchObject({
      value: 'Chỉ tiêu khác',
      was: String(name?.value),
    });
  });

  test('a formula in an input, and a sum on the spot', () => {
    const table = (cell: string) => ({ S: `| a | ${cell} |\n| b | 2 |\n| c | 3 |\n| t | =SUM(B1:B3) → 6 |` });
    const at = (cell: string) => auditBook(book(table(cell)), { template: book(table('1')) });
    expect(only(at('=B2-1 → 1'), 'formula-in-input')).toMatchObject({ severity: 'warning', range: 'B1' });
    expect(only(at('=3-2 → 1'), 'formula-in-input')).toMatchObject({ severity: 'info', range: 'B1' });
  });

  test('an inserted row below the range of its total', () => {
    const template = book({ S: '| | n |\n| a | 1 |\n| b | 2 |\n| c | 3 |\n| t | =SUM(B2:B4) → 6 |' });
    const grown = book({ S: '| | n |\n| a | 1 |\n| b | 2 |\n| c | 3 |\n| d | 4 |\n| t | =SUM(B2:B4) → 6 |' });
    const one = only(auditBook(grown, { template }), 'inserted-row-outside-total');
    expect(one).toMatchObject({ range: 'B6', certainty: 'certain', facts: { outside: 'B5' } });
  });

  test('a row of the template that is gone', () => {
    const template = book({ S: '| a | 1 | =B1*2 → 2 |\n| b | 2 | =B2*2 → 4 |\n| c | 3 | =B3*2 → 6 |' });
    const short = book({ S: '| a | 1 | =B1*2 → 2 |\n| c | 3 | =B2*2 → 6 |' });
    expect(only(auditBook(short, { template }), 'row-removed').facts).toMatchObject({ row: 2, label: 'b' });
  });

  test('another version of the template', () => {
    const other = {
      ...filledForm,
      properties: { ...filledForm.properties, keywords: 'tonghop=1;catalogue=hung-yen-571;catalogueVersion=9.9' },
    };
    expect(only(auditBook(other, { template: filledForm }), 'template-version').facts).toMatchObject({ value: '9.9' });
  });
});

describe('against the previous report', () => {
  const before = book({ S: '| a | 100 |\n| b | 200 |\n| t | =SUM(B1:B2) → 300 |' });
  test.each([
    ['the same form with other figures', '| a | 130 |\n| b | 210 |\n| t | =SUM(B1:B2) → 340 |', []],
    ['another formula', '| a | 130 |\n| b | 210 |\n| t | =SUM(B1:B1) → 130 |', ['changed-since-previous B3']],
    ['a thousand times as much', '| a | 100000 |\n| b | 210 |\n| t | =SUM(B1:B2) → 100210 |', ['size-jump B1']],
  ])('%s', (_, table, wanted) => {
    const found = auditBook(book({ S: table }), { previous: before });
    expect(lines(found).filter((line) => !line.startsWith('range-short'))).toEqual(wanted);
  });
});

describe('a province and its units', () => {
  const form = (a: number | string, b: number) => book({ S: `| | 2023 |\n| received | ${a} |\n| settled | ${b} |` });
  const units = [form(10, 8), form(20, 15)];
  test.each([
    ['right', form(30, 23), []],
    ['wrong', form(31, 23), ['total-of-units B2']],
  ])('%s', (_, total, wanted) => {
    expect(lines(auditBook(total, { units }))).toEqual(wanted);
  });

  test('says the sum and the difference; a unit without a figure leaves the sum unknown', () => {
    expect(only(auditBook(form(31, 23), { units }), 'total-of-units').facts).toMatchObject({
      sum: '30',
      units: 2,
      effect: '1',
    });
    expect(lines(auditBook(form(31, 23), { units: [...units, form('C', 0)] }))).toEqual([]);
  });
});
