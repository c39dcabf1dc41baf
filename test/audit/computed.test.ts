import { auditBook } from '../../lib/core/audit/audit-book.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import { audited, book, lines, only } from './found.ts';

describe('facts of a workbook: the rule trips, and its honest neighbour does not', () => {
  test.each([
    ['broken reference', '| 1 | =SUM(#REF!,A1) → #REF! |', ['broken-reference B1']],
    ['an error of its own', '| a | =A1+1 → #VALUE! | =B1*2 → #VALUE! |', ['error-value B1']],
    ['no error', '| 1 | =A1+1 → 2 |', []],
    ['an error that is caught though inputs are there', '| 5 | 0.5 | a | =IFERROR(A1+C1,0) → 0 |', ['hidden-error D1']],
    ['a catch for a row not filled in', '| | | =IFERROR(A1/B1,0) → 0 |', []],
    ['a circle of two', '| =B1+1 → 1 | =A1+1 → 2 |', ['circular-reference A1:B1']],
    ['a total that holds itself', '| 1 |\n| 2 |\n| =SUM(A1:A3) → 3 |', ['circular-reference A3']],
    ['ROW of itself is no circle', '| =ROW(A1) → 1 |', []],
    [
      'a range with its own subtotal',
      '| 1 |\n| 2 |\n| =SUM(A1:A2) → 3 |\n| 4 |\n| =SUM(A1:A4) → 10 |',
      ['double-count A5'],
    ],
    ['everything halved', '| 1 |\n| 2 |\n| =SUM(A1:A2) → 3 |\n| =SUM(A1:A3)/2 → 3 |', []],
    [
      'subtotals passed over by SUBTOTAL',
      '| 1 |\n| 2 |\n| =SUBTOTAL(9,A1:A2) → 3 |\n| 4 |\n| =SUBTOTAL(9,A1:A4) → 7 |',
      [],
    ],
    ['text in a sum', '| 1 |\n| 2 |\n| "3" |\n| 4 |\n| =SUM(A1:A4) → 7 |', ['text-number A3']],
    ['Vietnamese text number', '| 1 |\n| 2 |\n| "1.234,5" |\n| 4 |\n| =SUM(A1:A4) → 7 |', ['text-number A3']],
    ['a code is no number', '| 1 |\n| 2 |\n| "03" |\n| 4 |\n| =SUM(A1:A4) → 7 |', []],
    ['a text operand', '| "12" | =A1*2 → 24 |', ['text-number A1']],
    [
      'nearest match in an unsorted table',
      '| 3 | a | 2 | =VLOOKUP(C1,$A$1:$B$3,2) → b |\n| 1 | b | | |\n| 2 | c | | |',
      ['approximate-lookup D1'],
    ],
    ['exact match', '| 3 | a | 2 | =VLOOKUP(C1,$A$1:$B$3,2,FALSE) → c |\n| 1 | b | | |\n| 2 | c | | |', []],
    ['a sorted table of bands', '| 1 | a | 2 | =VLOOKUP(C1,$A$1:$B$3,2) → b |\n| 2 | b | | |\n| 3 | c | | |', []],
    [
      'a column past the table',
      '| 1 | a | 1 | =VLOOKUP(C1,$A$1:$B$2,3,FALSE) → 1 |\n| 2 | b | | |',
      ['lookup-shifted D1'],
    ],
  ])('%s', (_, table, wanted) => {
    expect(lines(audited(table))).toEqual(wanted);
  });

  test('a table that slides along with the copies', () => {
    const row = (r: number) => `| k${r} | =VLOOKUP(A${r},D${r}:E${r + 3},2,FALSE) → ${r} | | k${r} | ${r} |`;
    expect(lines(audited([1, 2, 3, 4].map(row).join('\n')))).toEqual(['lookup-shifted B1:B4']);
  });

  test('hidden rows that a total counts, and hidden rows of nothing', () => {
    const table = '| 1 |\n| 5 |\n| 2 |\n| =SUM(A1:A3) → 8 |';
    const hidden = (row: number) => auditBook(book({ S: { table, hiddenRows: [{ from: row, to: row }] } }));
    expect(only(hidden(2), 'hidden-in-total').facts).toMatchObject({ hidden: 'A2', hiddenSum: '5', at: 'A4' });
    expect(lines(hidden(9))).toEqual([]);
  });

  test('a total over a hidden sheet is mentioned', () => {
    const found = auditBook(book({ S: '| =SUM(T!A1:A2) → 3 |', T: { table: '| 1 |\n| 2 |', visibility: 'hidden' } }));
    expect(lines(found, 'info')).toEqual(['hidden-sheet-in-total']);
  });

  test('digits shown that do not add up', () => {
    const table = '| 0.4 {0} |\n| 0.4 {0} |\n| 0.4 {0} |\n| =SUM(A1:A3) → 1.2 {0} |';
    expect(only(audited(table), 'shown-digits').facts).toMatchObject({ shown: '1', shownSum: '0', difference: '-1' });
  });

  test.each([
    ['manual', { mode: 'manual', iterate: false, asDisplayed: false }, ['manual-calculation']],
    ['iterative', { mode: 'auto', iterate: true, asDisplayed: false }, ['iterative-calculation']],
    ['as displayed', { mode: 'auto', iterate: false, asDisplayed: true }, ['precision-as-displayed']],
    ['ordinary', { mode: 'auto', iterate: false, asDisplayed: false }, []],
  ] as const)('calculation: %s', (_, calculation, wanted) => {
    expect(lines(auditBook(book({ S: '| 1 | =A1 → 1 |' }, { calculation })))).toEqual(wanted);
  });

  test('links to other workbooks, and who reads them', () => {
    const found = auditBook(book({ S: '| =[1]Data!B5 → 3 |' }, { externalLinks: ['../khac.xlsx'] }));
    expect(only(found, 'external-link').facts).toMatchObject({ target: '../khac.xlsx', formulas: 1, readBy: ['S!A1'] });
  });

  test.each([
    ['one', '| 1 | =A1 → 1 | =A1+B1 |', ['never-calculated C1']],
    ['all', '| 1 | =A1 | =A1+B1 |', ['never-calculated']],
  ])('never calculated: %s', (_, table, wanted) => {
    expect(lines(audited(table))).toEqual(wanted);
  });
});

describe('stale results, one step at a time', () => {
  test.each([
    ['a plain sum', '| 1 | 2 | =A1+B1 → 4 |', ['stale-result C1']],
    ['only the very cell, not what follows from it', '| 1 | =A1*2 → 3 | =B1*2 → 6 |', ['stale-result B1']],
    ['a function beyond the plain ones', '| 3 | 4 | =SUMPRODUCT(A1:B1,A1:B1) → 26 |', ['stale-result C1']],
    ['a text', '| a | =A1&"b" → ac |', ['stale-result B1']],
    ['a verdict', '| 50 | =IF(A1>=50,"yes","no") → no |', ['stale-result B1']],
    ['a cached zero', '| 5 | =A1*2 → 0 |', ['stale-result B1']],
    ['right', '| 1 | 2 | =A1/B1 → 0.5 | =SUMPRODUCT(A1:B1,A1:B1) → 5 | =IF(A1>2,"a","b") → b |', []],
    ['last digits', '| 0.1 | 0.2 | =A1+B1 → 0.3 |', []],
    ['a tie that binary fractions blur', '| 1.005 | =ROUND(A1,2) → 1.01 |', []],
  ])('%s', async (_, table, wanted) => {
    expect(lines(audited(table, { engine: await loadEngine() }))).toEqual(wanted);
  });

  test.each([
    ['the moment', '=TODAY() → 1'],
    ['cells no reference names', '=OFFSET(A1,0,0) → 7'],
    ['another workbook', '=[1]S!A1 → 7'],
    ['what no program here knows', '=MYFUNCTION(A1) → 7'],
    ['implicit intersection', '=A1:A3*2 → 7'],
  ])('%s is not checked, never wrong', async (_, formula) => {
    const found = audited(`| 1 | ${formula} |\n| 2 |\n| 3 |`, { engine: await loadEngine() });
    expect(found.map(({ rule }) => rule)).toContain('audit.not-checked');
    expect(found.filter(({ rule }) => rule === 'audit.stale-result')).toEqual([]);
  });

  test('a sheet whose name needs quotes, and one called like the engine calls its own', async () => {
    const sheets = { Sheet4: "| 2 | ='Bảng số 1'!A1*2+SUMPRODUCT(A1:A1,A1:A1) → 99 |", 'Bảng số 1': '| 5 |' };
    const found = auditBook(book(sheets), { engine: await loadEngine() });
    expect(only(found, 'stale-result').facts).toMatchObject({ computed: '14', value: '99', effect: '85' });
  });
});
