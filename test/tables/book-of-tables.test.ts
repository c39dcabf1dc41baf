import { cellAt, styleOf } from '../../lib/core/book/grid.ts';
import { bookOfTables } from './book-of-tables.ts';

const book = bookOfTables({
  A: `
    | STT | Kết quả | <  |
    |-----|---------|----|
    | ^   | a\\|b   | "" |
    | 1   | "1"     | 02 |
    | =A3+1 → 2 | =NOW() | =1/0 → #DIV/0! |
    | 0.985 {0.0%} | hai⏎dòng {font:.VnTime} | TRUE |
  `,
  B: { table: '| x |', visibility: 'hidden' },
});
const sheet = book.sheets[0] as (typeof book.sheets)[number];

test.each([
  [1, 1, { row: 1, column: 1, value: 'STT' }],
  [1, 3, undefined],
  [2, 2, { row: 2, column: 2, value: 'a|b' }],
  [2, 3, { row: 2, column: 3, value: '' }],
  [3, 1, { row: 3, column: 1, value: 1 }],
  [3, 2, { row: 3, column: 2, value: '1' }],
  [3, 3, { row: 3, column: 3, value: '02' }],
  [4, 1, { row: 4, column: 1, value: 2, formula: 'A3+1' }],
  [4, 2, { row: 4, column: 2, value: null, formula: 'NOW()' }],
  [4, 3, { row: 4, column: 3, value: { error: '#DIV/0!' }, formula: '1/0' }],
  [5, 2, { row: 5, column: 2, value: 'hai\ndòng', style: 2 }],
  [5, 3, { row: 5, column: 3, value: true }],
] as const)('row %i, column %i holds what was written', (row, column, expected) => {
  expect(cellAt(sheet, row, column)).toEqual(expected);
});

test('formats, fonts, merges and sheet settings', () => {
  expect(styleOf(book, cellAt(sheet, 5, 1) as never).format).toBe('0.0%');
  expect(styleOf(book, cellAt(sheet, 5, 2) as never).font).toBe('.VnTime');
  expect(sheet.merges).toEqual(['B1:C1', 'A1:A2']);
  expect(book.sheets[1]?.visibility).toBe('hidden');
});
