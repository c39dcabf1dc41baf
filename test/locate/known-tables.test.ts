/** A form located by the marks of others is located as it would be by itself, whatever has been done to it. */
import fc from 'fast-check';
import type { Book, Cell, CellValue, Sheet } from '../../lib/core/book/book.ts';
import { INDICATOR_FIELDS, KEY_MARK, SHEETS, TASK_FIELDS } from '../../lib/core/layout/form.ts';
import { locate } from '../../lib/core/locate/locate.ts';
import { KnownTables } from '../../lib/core/locate/tables/known-tables.ts';
import * as edits from './book-edits.ts';
import { catalogue, filledForm, filledIn, formWith, rowOf, SHEET, toldByKey } from './filled-form.ts';

const tables = new KnownTables(catalogue);
const read = (book: Book) => locate(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue], tables });
const alone = (book: Book) => locate(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue] });
/** The same workbook as another file has it: nothing that was worked out for one object is known for the other. */
const copied = (book: Book): Book => structuredClone(book);
const sheetIn = (book: Book, name: string) => book.sheets.find((sheet) => sheet.name === name) as Sheet;
const recalled = (book: Book) =>
  [SHEETS.indicators, SHEETS.tasks, SHEETS.narrative, SHEETS.documents].filter(
    (name) => tables.recall(sheetIn(book, name)) !== null,
  );

// Two forms have come in before.
read(copied(formWith({ sentOn: '2023-03-14', indicators: {} })));
read(copied(filledForm));

test('every table of a form as issued is known from the first one that came in', () => {
  expect(recalled(copied(filledForm))).toEqual([SHEETS.indicators, SHEETS.tasks, SHEETS.narrative, SHEETS.documents]);
  expect(toldByKey(read(copied(filledForm)))).toEqual(filledIn);
});

test.each<[string, edits.Edit]>([
  ['a row inserted', edits.insertRows(SHEET, rowOf(filledForm, 'I.5'), 1)],
  ['a row deleted', edits.deleteRow(SHEET, rowOf(filledForm, 'I.7'))],
  ['a name changed', edits.typeInto(SHEET, rowOf(filledForm, 'I.7'), 3, 'Tỷ lệ khác')],
  ['a key changed', edits.typeInto(SHEET, rowOf(filledForm, 'I.7'), 1, 'I.8')],
  ['a target changed', edits.typeInto(SHEET, rowOf(filledForm, 'I.7'), 6, '1%')],
  ['a heading changed', edits.typeInto(SHEET, 6, 8, 'Mẫu số')],
  ['a column inserted', edits.insertColumn(SHEET, 8)],
])('a table with %s is not known', (_, edit) => {
  const book = copied(edit(filledForm));
  expect(recalled(book)).not.toContain(SHEETS.indicators);
  expect(read(book)).toEqual(alone(book));
});

test('a whole form is not taken for one that came in with a target cleared', () => {
  const [row, column] = [rowOf(filledForm, 'I.7'), 6];
  const cleared = changed(SHEET, (cells) => cells.filter((cell) => cell.row !== row || cell.column !== column));
  expect(read(copied(cleared(filledForm))).template?.actual).not.toBe(alone(filledForm).template?.actual);
  expect(read(copied(filledForm))).toEqual(alone(filledForm));
});

const words = fc.constantFrom<CellValue>(
  ...['indicators', 'tasks', 'narrative', 'documents', 'cover'].map((block) => KEY_MARK + block),
  ...INDICATOR_FIELDS,
  ...TASK_FIELDS,
  ...catalogue.indicators.slice(0, 4).flatMap((one) => [one.id, one.name]),
  ...catalogue.tasks.slice(0, 2).map((task) => task.name),
  ...['STT', 'Tên chỉ tiêu', 'Kết quả', 'Tử số', 'Mẫu số', 'Nhiệm vụ, giải pháp', 'Tình trạng', 'Số, ký hiệu'],
  ...['Chính quyền số', 'NV.1', 'TM.results.1', 'VB.1', '(1)', '', ' ', '-', 'K', '98%', '1.722'],
  ...[0, 12, 0.985, true, null, { error: '#REF!' }],
);
const typed = fc.record({
  sheet: fc.constantFrom(SHEETS.indicators, SHEETS.tasks, SHEETS.narrative, SHEETS.documents),
  row: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 90 })),
  column: fc.integer({ min: 1, max: 19 }),
  value: words,
  formula: fc.option(fc.constantFrom('1+1', 'SUM(H9:H12)'), { nil: undefined, freq: 6 }),
});
const gone = fc.record({ sheet: fc.constantFrom(SHEET, SHEETS.tasks), cell: fc.nat(400) });

/** Types into any cell, printed ones too. */
const typeIn = ({ sheet, row, column, value, formula }: typeof typed extends fc.Arbitrary<infer T> ? T : never) =>
  changed(sheet, (cells) => [
    ...cells.filter((cell) => cell.row !== row || cell.column !== column),
    { row, column, value, ...(formula === undefined ? {} : { formula }) },
  ]);
const changed =
  (name: string, of: (cells: readonly Cell[]) => readonly Cell[]) =>
  (book: Book): Book => ({
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === name
        ? { ...sheet, cells: [...of(sheet.cells)].sort((a, b) => a.row - b.row || a.column - b.column) }
        : sheet,
    ),
  });

test('what is typed anywhere is read as if no other form had ever been seen', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 4 }), fc.array(gone, { maxLength: 1 }), (cells, deleted) => {
      const more = deleted.map(({ sheet, cell }) => changed(sheet, (all) => all.filter((_, i) => i !== cell)));
      const book = copied([...cells.map(typeIn), ...more].reduce((form, edit) => edit(form), filledForm));
      expect(read(book)).toEqual(alone(book));
    }),
    { numRuns: Number(process.env.KNOWN_TABLES_RUNS ?? 150) },
  );
});
