/** What people do to a form between receiving and sending it: every figure found is the right one, every loss is told. */
import fc from 'fast-check';
import type { Book } from '../../lib/core/book/book.ts';
import { rowKey } from '../../lib/core/layout/form.ts';
import * as edits from './book-edits.ts';
import { at, columnOf, filledForm, filledIn, read, rowOf, SHEET, sheetOf, toldByKey } from './filled-form.ts';

const row = (key: string) => rowOf(filledForm, key);
const column = (field: string) => columnOf(filledForm, field);
/** Rows of pillar I that hold indicators, and the same rows in another order. */
const sorted = [...filledIn.keys()].filter((key) => key.startsWith('I.')).map(row);
const reversed = [...sorted].reverse();
/** Key of the row whose cells stand at the row of another key after the reversal. */
const keyAfterReversal = (key: string) =>
  [...filledIn.keys()].find((one) => row(one) === reversed[sorted.indexOf(row(key))]) as string;
/** Column of the keys in a form whose columns have moved; 0 when it is gone. */
const keyColumnOf = (book: Book) =>
  sheetOf(book).cells.find((cell) => cell.value === '#tonghop:indicators')?.column ?? 0;
/** From the heading of the first pillar to the last indicator. */
const everyRow = Array.from({ length: row('III.7') - row('I.2') + 2 }, (_, i) => row('I.2') - 1 + i);
const swapHeadings = (a: string, b: string) => {
  const head = 6;
  const [one, other] = [at(filledForm, head, column(a)), at(filledForm, head, column(b))];
  return edits.all(edits.typeInto(SHEET, head, column(a), other), edits.typeInto(SHEET, head, column(b), one));
};

type Case = readonly [string, edits.Edit, lost: Readonly<Record<string, string>>, rules: readonly string[]];

const all = (state: string) => Object.fromEntries([...filledIn].map(([key]) => [key, state]));
const without = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, 'absent']));
const ratios = [...filledIn].filter(([, said]) => /^\d/.test(said)).map(([key]) => key);
const ratiosUnreadable = Object.fromEntries(ratios.map((key) => [key, 'unreadable']));

const cases: readonly Case[] = [
  ['nothing', (book) => book, {}, []],
  ['insert two rows', edits.insertRows(SHEET, row('I.5'), 2), {}, []],
  ['insert rows above the key row', edits.insertRows(SHEET, 1, 3), {}, []],
  ['delete a row', edits.deleteRow(SHEET, row('I.7')), without('I.7'), ['locate.row-deleted']],
  ['cut and insert a row', edits.cutAndInsertRow(SHEET, row('III.2'), row('I.3')), {}, []],
  ['sort with the key column', edits.sortRows(SHEET, sorted, reversed), {}, []],
  ['sort without the key column', edits.sortRows(SHEET, sorted, reversed, 2), {}, ['locate.key-moved']],
  ['rename the sheet', edits.renameSheet(SHEET, 'Biểu 1'), {}, []],
  ['insert a column', edits.insertColumn(SHEET, column('numerator')), {}, []],
  ['insert a column before the keys', edits.insertColumn(SHEET, 1), {}, []],
  ['copy the sheet to a new book', edits.copySheetToNewBook(SHEET), {}, ['period.from-title', 'unit.from-title']],
  ['paste values into a new book', edits.pasteValues(SHEET), {}, ['period.from-title', 'unit.from-title']],
  [
    'paste visible cells only',
    edits.pasteVisible(SHEET),
    {},
    ['locate.by-name', 'period.from-title', 'unit.from-title'],
  ],
  ['delete the key column', edits.deleteColumn(SHEET, 1), {}, ['locate.no-key-column']],
  ['delete the key row', edits.deleteRow(SHEET, 1), {}, ['locate.no-key-row']],
  ['delete both', edits.all(edits.deleteColumn(SHEET, 1), edits.deleteRow(SHEET, 1)), {}, ['locate.by-name']],
  ['duplicate a row', edits.duplicateRow(SHEET, row('I.7')), {}, ['locate.row-repeated']],
  [
    'duplicate a row and edit the copy',
    edits.all(edits.duplicateRow(SHEET, row('I.7')), edits.typeInto(SHEET, row('I.7') + 1, column('numerator'), 5)),
    { 'I.7': 'unreadable' },
    ['locate.row-twice'],
  ],
  [
    'duplicate a row and clear the copy',
    edits.all(
      edits.duplicateRow(SHEET, row('I.7')),
      ...['numerator', 'denominator', 'stated'].map((field) =>
        edits.typeInto(SHEET, row('I.7') + 1, column(field), null),
      ),
    ),
    {},
    ['locate.row-repeated'],
  ],
  ['move the numerator column', edits.moveColumn(SHEET, column('numerator'), column('note')), {}, []],
  [
    'move the numerator column after its heading lost its merge',
    edits.all(edits.pasteValues(SHEET), edits.moveColumn('Sheet1', column('numerator'), column('note'))),
    {},
    ['period.from-title', 'unit.from-title'],
  ],
  [
    'exchange the headings of numerator and denominator',
    swapHeadings('numerator', 'denominator'),
    ratiosUnreadable,
    ['locate.column-contradicted'],
  ],
  [
    'retitle the numerator column',
    edits.typeInto(SHEET, 6, column('numerator'), 'Thực hiện'),
    {},
    ['locate.column-by-key'],
  ],
  [
    'retitle it in a copy without names',
    edits.all(edits.pasteValues(SHEET), edits.typeInto('Sheet1', 6, column('numerator'), 'Cột A')),
    ratiosUnreadable,
    ['locate.column-unconfirmed', 'period.from-title', 'unit.from-title'],
  ],
  [
    'retype a name in other words',
    edits.typeInto(SHEET, row('I.13'), column('name'), 'Kiểm tra qua mạng'),
    {},
    ['locate.name-lost'],
  ],
  [
    'retype a name in other words, in a copy without names',
    edits.all(edits.pasteValues(SHEET), edits.typeInto('Sheet1', row('I.13'), column('name'), 'Kiểm tra qua mạng')),
    without('I.13'),
    ['locate.row-unconfirmed', 'period.from-title', 'unit.from-title'],
  ],
  [
    'correct a slip in a name',
    edits.typeInto(SHEET, row('I.13'), column('name'), `${at(filledForm, row('I.13'), column('name'))} lý`),
    {},
    ['locate.name-changed'],
  ],
  [
    'retype the name of one row as that of another',
    edits.typeInto(SHEET, row('I.13'), column('name'), at(filledForm, row('I.11'), column('name'))),
    { 'I.11': 'unreadable', ...without('I.13') },
    ['locate.key-moved', 'locate.row-twice'],
  ],
  [
    'a name and an evidence document that sound like headings, in a copy without keys',
    edits.all(
      ...['I.4', 'I.14', 'II.4'].map((key) =>
        edits.typeInto(SHEET, row(key), column('evidence'), 'Báo cáo kết quả thực hiện'),
      ),
      edits.pasteVisible(SHEET),
    ),
    {},
    ['locate.by-name', 'period.from-title', 'unit.from-title'],
  ],
  [
    'sort the whole table, headings of pillars too, without the key column',
    edits.sortRows(SHEET, everyRow, [...everyRow].reverse(), 2),
    {},
    ['locate.key-missing', 'locate.key-moved'],
  ],
  [
    'sort without the key column, then delete the names',
    edits.all(edits.sortRows(SHEET, sorted, reversed, 2), edits.deleteColumn(SHEET, column('name'))),
    all('absent'),
    ['locate.row-unconfirmed', 'locate.rows-unknown'],
  ],
  [
    'sort without the key column, then retype one name',
    edits.all(
      edits.sortRows(SHEET, sorted, reversed, 2),
      edits.typeInto(SHEET, row('I.5'), column('name'), 'Theo mẫu của huyện'),
    ),
    without(keyAfterReversal('I.5')),
    ['locate.key-moved', 'locate.row-unconfirmed'],
  ],
  ['delete one key', edits.typeInto(SHEET, row('I.5'), 1, null), {}, ['locate.key-missing']],
  ['copy the sheet within the book', edits.copySheet(SHEET, 'ChiTieu (2)'), {}, ['locate.row-repeated']],
  ['hide the sheet', edits.hideSheet(SHEET), {}, ['locate.hidden-sheet']],
  ['delete the sheet', edits.deleteSheet(SHEET), all('absent'), ['locate.row-deleted']],
  [
    'write the abbreviation in a name',
    edits.typeInto(SHEET, row('I.17'), column('name'), 'Tỷ lệ CBCC được bồi dưỡng, tập huấn kỹ năng số'),
    {},
    [],
  ],
  [
    'add a row of its own',
    edits.all(
      edits.insertRows(SHEET, row('I.5'), 1),
      edits.typeInto(SHEET, row('I.5'), column('name'), 'Số buổi tuyên truyền trên đài truyền thanh'),
      edits.typeInto(SHEET, row('I.5'), column('numerator'), 12),
    ),
    {},
    ['locate.row-unknown'],
  ],
  [
    'add figures without a name',
    edits.all(edits.insertRows(SHEET, row('I.5'), 1), edits.typeInto(SHEET, row('I.5'), column('numerator'), 12)),
    {},
    ['locate.row-nameless'],
  ],
];

test.each(cases)('%s', (_, edit, lost, rules) => {
  const submission = read(edit(filledForm));
  const found = toldByKey(submission);
  const expected = new Map(
    [...filledIn].map(([key, said]) => [key, lost[key] ?? said]).filter(([, said]) => said !== 'absent') as [
      string,
      string,
    ][],
  );
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  expect([...new Set(submission.findings.map((one) => one.rule))].sort()).toEqual(rules);
  expect([submission.unit, submission.period]).toEqual(['328', '2023-Q1']);
});

test('a lost row is named, and a doubtful column points at itself', () => {
  const deleted = read(edits.deleteRow(SHEET, row('I.7/xa'))(filledForm)).findings;
  expect(deleted.map((one) => [one.rule, one.facts.key])).toEqual([['locate.row-deleted', 'I.7/xa']]);
  const swapped = read(swapHeadings('numerator', 'denominator')(filledForm)).findings;
  expect(swapped.map((one) => [one.range, one.facts.key])).toEqual([
    ['H1', 'numerator'],
    ['I1', 'denominator'],
  ]);
});

test('no sequence of row and column moves lays a figure to the wrong indicator', () => {
  const rows = Math.max(...sheetOf(filledForm).cells.map((cell) => cell.row));
  const place = fc.integer({ min: 1, max: rows });
  const col = fc.integer({ min: 1, max: 19 });
  const step = fc.oneof(
    fc.tuple(place, place).map(([a, b]) => edits.cutAndInsertRow(SHEET, a, b)),
    place.map((a) => edits.insertRows(SHEET, a, 1)),
    place.map((a) => edits.deleteRow(SHEET, a)),
    place.map((a) => edits.duplicateRow(SHEET, a)),
    fc.tuple(col, col).map(([a, b]) => edits.moveColumn(SHEET, a, b)),
    col.map((a) => edits.insertColumn(SHEET, a)),
    col.map((a) => edits.deleteColumn(SHEET, a)),
    fc.tuple(fc.shuffledSubarray(sorted, { minLength: 2 }), fc.boolean()).map(([order, keys]) =>
      // Figures sorted apart from their names cannot be known again: only the keys are ever left out.
      edits.sortRows(
        SHEET,
        [...order].sort((a, b) => a - b),
        order,
        keys ? () => true : (cell, book) => cell.column !== keyColumnOf(book),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.boolean(), (steps, values) => {
      let book: Book = edits.all(...steps)(filledForm);
      if (values) book = edits.pasteValues(SHEET)(book);
      const submission = read(book);
      for (const one of submission.observations) {
        if (one.state !== 'reported') continue;
        const [parts = '', stated = ''] = (filledIn.get(rowKey(one.indicator, one.tier ?? one.class)) ?? '').split(
          ' – ',
        );
        const [numerator, denominator] = parts.split('/');
        // A deleted column may leave a part out; what is there must be the row's own.
        // A bare 51.5 whose unit column is deleted may be a percentage or a count: that is asked, and added up nowhere.
        const asked = submission.findings.some(
          ({ rule, range }) => rule === 'number.percent-or-count' && range === one.numerator?.at?.address,
        );
        if (one.numerator) expect(one.numerator.value.toString()).toBe(asked ? stated : numerator);
        if (one.denominator) expect(one.denominator.value.toString()).toBe(denominator);
        if (one.stated && one.stated.formula === null && !values) expect(one.stated.value.toString()).toBe(stated);
        if (one.text) expect(one.text).toBe(parts);
      }
    }),
    { numRuns: 40 },
  );
});
