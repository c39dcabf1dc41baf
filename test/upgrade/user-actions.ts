/** What people do to a form between receiving and sending it, as edits of the filled form of the locating tests. */
import * as edits from '../locate/book-edits.ts';
import { at, columnOf, filledForm, filledIn, rowOf, SHEET } from '../locate/filled-form.ts';

const row = (key: string) => rowOf(filledForm, key);
const column = (field: string) => columnOf(filledForm, field);
const sorted = [...filledIn.keys()].filter((key) => key.startsWith('I.')).map(row);
const reversed = [...sorted].reverse();
const HEAD = 6;
const swapHeadings = edits.all(
  edits.typeInto(SHEET, HEAD, column('numerator'), at(filledForm, HEAD, column('denominator'))),
  edits.typeInto(SHEET, HEAD, column('denominator'), at(filledForm, HEAD, column('numerator'))),
);
const copyOf = (field: string, value: number | null) => edits.typeInto(SHEET, row('I.7') + 1, column(field), value);

export const USER_ACTIONS: readonly (readonly [string, edits.Edit])[] = [
  ['nothing', (book) => book],
  ['insert two rows', edits.insertRows(SHEET, row('I.5'), 2)],
  ['insert rows above the key row', edits.insertRows(SHEET, 1, 3)],
  ['delete a row', edits.deleteRow(SHEET, row('I.7'))],
  ['cut and insert a row', edits.cutAndInsertRow(SHEET, row('III.2'), row('I.3'))],
  ['sort with the key column', edits.sortRows(SHEET, sorted, reversed)],
  ['sort without the key column', edits.sortRows(SHEET, sorted, reversed, 2)],
  ['rename the sheet', edits.renameSheet(SHEET, 'Biểu 1')],
  ['insert a column', edits.insertColumn(SHEET, column('numerator'))],
  ['insert a column before the keys', edits.insertColumn(SHEET, 1)],
  ['copy the sheet to a new book', edits.copySheetToNewBook(SHEET)],
  ['paste values into a new book', edits.pasteValues(SHEET)],
  ['paste visible cells only', edits.pasteVisible(SHEET)],
  ['delete the key column', edits.deleteColumn(SHEET, 1)],
  ['delete the key row', edits.deleteRow(SHEET, 1)],
  ['delete both', edits.all(edits.deleteColumn(SHEET, 1), edits.deleteRow(SHEET, 1))],
  ['duplicate a row', edits.duplicateRow(SHEET, row('I.7'))],
  ['duplicate a row and edit the copy', edits.all(edits.duplicateRow(SHEET, row('I.7')), copyOf('numerator', 5))],
  [
    'duplicate a row and clear the copy',
    edits.all(
      edits.duplicateRow(SHEET, row('I.7')),
      copyOf('numerator', null),
      copyOf('denominator', null),
      copyOf('stated', null),
    ),
  ],
  ['move the numerator column', edits.moveColumn(SHEET, column('numerator'), column('note'))],
  [
    'move the numerator column after its heading lost its merge',
    edits.all(edits.pasteValues(SHEET), edits.moveColumn('Sheet1', column('numerator'), column('note'))),
  ],
  ['exchange the headings of numerator and denominator', swapHeadings],
  ['retitle the numerator column', edits.typeInto(SHEET, HEAD, column('numerator'), 'Thực hiện')],
  [
    'retitle it in a copy without names',
    edits.all(edits.pasteValues(SHEET), edits.typeInto('Sheet1', HEAD, column('numerator'), 'Cột A')),
  ],
  ['retype a name in other words', edits.typeInto(SHEET, row('I.13'), column('name'), 'Kiểm tra qua mạng')],
  [
    'retype a name in other words, in a copy without names',
    edits.all(edits.pasteValues(SHEET), edits.typeInto('Sheet1', row('I.13'), column('name'), 'Kiểm tra qua mạng')),
  ],
  [
    'retype the name of one row as that of another',
    edits.typeInto(SHEET, row('I.13'), column('name'), at(filledForm, row('I.11'), column('name'))),
  ],
  ['delete one key', edits.typeInto(SHEET, row('I.5'), 1, null)],
  ['copy the sheet within the book', edits.copySheet(SHEET, 'ChiTieu (2)')],
  ['hide the sheet', edits.hideSheet(SHEET)],
  ['delete the sheet', edits.deleteSheet(SHEET)],
  [
    'add a row of its own',
    edits.all(
      edits.insertRows(SHEET, row('I.5'), 1),
      edits.typeInto(SHEET, row('I.5'), column('name'), 'Số buổi tuyên truyền trên đài truyền thanh'),
      edits.typeInto(SHEET, row('I.5'), column('numerator'), 12),
    ),
  ],
  [
    'add figures without a name',
    edits.all(edits.insertRows(SHEET, row('I.5'), 1), edits.typeInto(SHEET, row('I.5'), column('numerator'), 12)),
  ],
  ['type beside the table', edits.typeInto(SHEET, row('I.5'), 40, 'gọi lại cho chị Hoa')],
];
