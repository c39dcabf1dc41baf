import { isFunction, isRange, tokenize } from '@borgar/fx/xlsx';
import fc from 'fast-check';
import { parseAddress } from '../../lib/core/book/address.ts';
import type { Book, Cell, Sheet } from '../../lib/core/book/book.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { contentHash } from '../../lib/core/layout/content-hash.ts';
import { fingerprintOf, normalFormula } from '../../lib/core/layout/fingerprint.ts';
import { SHEETS } from '../../lib/core/layout/form.ts';
import { fillTemplate } from '../../lib/core/layout/layout-template.ts';
import { issued, variedAnswers } from './issued.ts';

const layout = issued('328');
const blank = bookOf(layout);
const [content, formulas] = layout.metadata.fingerprint.split('-');

function changed(name: string, change: (sheet: Sheet) => Sheet): Book {
  return { ...blank, sheets: blank.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
const cells = (name: string, change: (cell: Cell) => Cell | null) =>
  changed(name, (sheet) => ({ ...sheet, cells: sheet.cells.flatMap((cell) => change(cell) ?? []) }));
const rowOf = (name: string, key: string) =>
  blank.sheets.find((sheet) => sheet.name === name)?.cells.find((cell) => cell.column === 1 && cell.value === key)?.row;

const seventh = rowOf(SHEETS.indicators, 'I.7') as number;
const task = rowOf(SHEETS.tasks, 'NV.38') as number;
/** Rows from the seventh indicator on, one further down, their formulas with them. */
const rowInserted = cells(SHEETS.indicators, (cell) => {
  if (cell.row < seventh) return cell;
  const moved = { ...cell, row: cell.row + 1 };
  return cell.formula === undefined
    ? moved
    : { ...moved, formula: cell.formula.replace(/([A-Z])(\d+)/g, (_, c, r) => `${c}${Number(r) + 1}`) };
});
const columnInserted = cells(SHEETS.indicators, (cell) => {
  if (cell.column < 5) return cell;
  const next = (letter: string) => (letter < 'E' ? letter : String.fromCharCode(letter.charCodeAt(0) + 1));
  const moved = { ...cell, column: cell.column + 1 };
  return cell.formula === undefined
    ? moved
    : { ...moved, formula: cell.formula.replace(/\b([A-Z])(\d+)/g, (_, c, r) => next(c) + r) };
});

test.each([
  ['the blank form', blank, 'same', 'same'],
  ['the filled form', bookOf(fillTemplate(layout, variedAnswers('328'))), 'same', 'same'],
  [
    'formulas re-written by another program',
    cells(SHEETS.indicators, (c) =>
      c.formula ? { ...c, formula: c.formula.replace(/,/g, ', ').replace('IF(', 'if(') } : c,
    ),
    'same',
    'same',
  ],
  ['a row inserted', rowInserted, 'same', 'same'],
  ['a column inserted', columnInserted, 'same', 'same'],
  ['a sheet renamed', changed(SHEETS.indicators, (sheet) => ({ ...sheet, name: 'Biểu 1' })), 'same', 'same'],
  [
    'odd spaces and decomposed letters in a name',
    cells(SHEETS.indicators, (c) =>
      c.row === seventh && c.column === 3 ? { ...c, value: ` ${String(c.value).normalize('NFD')}  ` } : c,
    ),
    'same',
    'same',
  ],
  ['a row deleted', cells(SHEETS.indicators, (c) => (c.row === seventh ? null : c)), 'other', 'other'],
  ['a task deleted', cells(SHEETS.tasks, (c) => (c.row === task ? null : c)), 'other', 'same'],
  [
    'a name changed',
    cells(SHEETS.indicators, (c) => (c.row === seventh && c.column === 3 ? { ...c, value: 'Tỷ lệ khác' } : c)),
    'other',
    'same',
  ],
  [
    'a target changed',
    cells(SHEETS.indicators, (c) => (c.row === seventh && c.column === 6 ? { ...c, value: '70%' } : c)),
    'other',
    'same',
  ],
  [
    'a formula typed over',
    cells(SHEETS.indicators, ({ formula, ...c }) =>
      c.row === seventh && c.column === 10 ? { ...c, value: 99 } : { ...c, ...(formula ? { formula } : {}) },
    ),
    'same',
    'other',
  ],
  [
    'a formula aimed elsewhere',
    cells(SHEETS.indicators, (c) =>
      c.row === seventh && c.column === 10
        ? { ...c, formula: (c.formula as string).replace(`H${seventh}`, `H${seventh + 1}`) }
        : c,
    ),
    'same',
    'other',
  ],
] as const)('fingerprint of %s: content %s', (_, book, contentIs, formulasAre) => {
  const [c, f] = fingerprintOf(book).split('-');
  expect([c === content ? 'same' : 'other', f === formulas ? 'same' : 'other']).toEqual([contentIs, formulasAre]);
});

test('a formula typed into an input is an answer, not the template', () => {
  const filled = bookOf(fillTemplate(layout, { indicators: { 'I.7': { numerator: 3 } } }));
  const typed: Book = {
    ...filled,
    sheets: filled.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((c) =>
        sheet.name === SHEETS.indicators && c.row === seventh && c.column === 8 ? { ...c, formula: '1+2' } : c,
      ),
    })),
  };
  expect(fingerprintOf(typed)).toBe(layout.metadata.fingerprint);
});

test('without keys there is no fingerprint', () => {
  expect(fingerprintOf(cells(SHEETS.indicators, (c) => (c.column === 1 || c.row === 1 ? null : c)))).not.toBe(
    layout.metadata.fingerprint,
  );
  expect(fingerprintOf({ ...blank, sheets: [] })).toBe('');
});

const fields = new Map([
  [8, 'numerator'],
  [9, 'denominator'],
]);
test.each([
  ['H5/I5*100', '[numerator]/[denominator]*100'],
  ['$H$5 / i5', '[numerator]/[denominator]'],
  ['H6/I5', 'R[1]C[-2]/[denominator]'],
  ['if(H5>=0.899999999999999911,"Đạt","x y")', 'IF([numerator]>=0.9,"Đạt","x y")'],
  ['SUM(H4:H6)', 'SUM(R[-1]C[-2]:R[1]C[-2])'],
  ['=H5', '[numerator]'],
])('normal form of %s', (formula, expected) => {
  expect(normalFormula(formula, 5, 10, fields)).toBe(expected);
});

test('the hash is 16 hex digits and tells texts apart', () => {
  expect(contentHash('')).toMatch(/^[0-9a-f]{16}$/);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => (contentHash(a) === contentHash(b)) === (a === b)),
    { numRuns: 2000, seed: 1 },
  );
  // Neighbours, the hardest case for a weak hash: 40,000 short texts, all different.
  const hashes = new Set(Array.from({ length: 40000 }, (_, i) => contentHash(`I.${i}`)));
  expect(hashes.size).toBe(40000);
});

/** The same by a full grammar of formulas, which the pane is spared. */
function byGrammar(formula: string, row: number, column: number, fields: ReadonlyMap<number, string>): string {
  const reference = (text: string) => {
    const at = parseAddress(text);
    if (!at) return text.toUpperCase();
    const field = at.row === row ? fields.get(at.column) : undefined;
    return field === undefined ? `R[${at.row - row}]C[${at.column - column}]` : `[${field}]`;
  };
  return tokenize(formula)
    .map((token) => {
      if (token.type === 'whitespace') return '';
      if (token.type === 'number') return String(Number(Number(token.value).toPrecision(15)));
      if (isFunction(token)) return token.value.toUpperCase();
      return isRange(token) ? token.value.split(':').map(reference).join(':') : token.value;
    })
    .join('')
    .replace(/^=/, '');
}

const everyFormula = ['328', '12127'].flatMap((unit) =>
  bookOf(issued(unit)).sheets.flatMap((sheet) =>
    sheet.cells.flatMap(({ formula, row, column }) => (formula === undefined ? [] : [{ formula, row, column }])),
  ),
);

test('every formula of an issued form is read as a full grammar reads it', () => {
  expect(everyFormula.length).toBeGreaterThan(100);
  const columns = new Map([
    [7, 'numerator'],
    [8, 'denominator'],
  ]);
  for (const { formula, row, column } of everyFormula) {
    expect(normalFormula(formula, row, column, columns)).toBe(byGrammar(formula, row, column, columns));
  }
});

test.each([
  '=IF(AND(ISNUMBER($H7),$I7>0),ROUND(h7/I7*100,2),"")',
  "Sheet1!A1+'My sheet'!$B$2:c3&'it''s'!A1",
  "SUM('Đơn vị 1'!A1:B2, 'Đơn vị 1'!$A$1)",
  'A:A+1:1+th_bia_checkCode*Table1[a]+$B:$C',
  '1.50E+3%+TRUE+#REF!+A1#+0.1+1e-7+100.',
  '{1,2;3,4}+A1:INDEX(B:B,3)+LOG10(5)+ABC1048577+XFD1',
  '_xlfn.CONCAT(a1,@b1)&"A1, ""B2"" (C3)"',
  '[1]Sheet!A1 + x.y+A1 B2',
  'iferror( sum( $G5 : H5 ) , 0 )',
])('%s is read as a full grammar reads it', (formula) => {
  const columns = new Map([[7, 'numerator']]);
  expect(normalFormula(formula, 5, 10, columns)).toBe(byGrammar(formula, 5, 10, columns));
});
