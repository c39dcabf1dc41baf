/** Filled workbooks into the current form: every filled cell is carried or listed, and what is carried says the same. */
import { address } from '../../lib/core/book/address.ts';
import type { Book } from '../../lib/core/book/book.ts';
import type { Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { rowKey, SHEETS } from '../../lib/core/layout/form.ts';
import { printedCheckCode } from '../../lib/core/locate/check-code.ts';
import { type Upgrade, upgrade } from '../../lib/core/locate/upgrade/upgrade.ts';
import { upgradedWorkbook } from '../../lib/core/locate/upgrade/upgrade-report.ts';
import * as edits from '../locate/book-edits.ts';
import {
  catalogue,
  columnOf,
  filledForm,
  formWith,
  read,
  rowOf,
  SHEET,
  told,
  toldByKey,
} from '../locate/filled-form.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { USER_ACTIONS } from './user-actions.ts';

const unit = catalogue.units.find((one) => one.code === '328') as Unit;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;

const known = new Map<unknown, Upgrade>();

/** `edit` names a book that is upgraded for several tests. */
function upgraded(book: Book, edit?: unknown): Upgrade {
  const result = known.get(edit) ?? upgrade(book, read(book), { catalogue, unit, period, predecessor: null });
  if (edit !== undefined) known.set(edit, result);
  return result;
}

/** Cells that hold what only a person typed into the filled form: its figures and words occur nowhere in print. */
function typedCells(book: Book): string[] {
  const inputs = new Set(
    filledForm.sheets
      .flatMap((sheet) => sheet.cells)
      .filter((cell) => filledForm.styles[cell.style ?? 0]?.locked === false && cell.formula === undefined)
      .map((cell) => cell.value),
  );
  const typed = (value: unknown) =>
    inputs.has(value as never) &&
    (typeof value === 'number' ? value > 100 || !Number.isInteger(value) : String(value).startsWith('words'));
  // The task sheet prints numbers of its own, and nobody filled it.
  const sheets = book.sheets.filter((sheet) => sheet.name !== SHEETS.tasks);
  return sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell) => cell.formula === undefined && typed(cell.value))
      .map((cell) => `${sheet.name}!${address(cell.row, cell.column)}`),
  );
}

const place = (each: { sheet: string; address: string }) => `${each.sheet}!${each.address}`;

test.each(USER_ACTIONS)('%s: nothing filled is lost, nothing is carried twice over', (_name, edit) => {
  const book = edit(filledForm);
  const { carried, notCarried, recomputed } = upgraded(book, edit);
  const told = [...carried, ...notCarried, ...recomputed].map(place);
  const cells = typedCells(book);
  expect(cells.filter((cell) => !told.includes(cell))).toEqual([]);
  expect(new Set(told).size).toBe(told.length);
});

test.each(USER_ACTIONS)('%s: what is carried reads the same in the new form', (_name, edit) => {
  const book = edit(filledForm);
  const before = toldByKey(read(book));
  const after = toldByKey(read(bookOf(upgraded(book, edit).layout)));
  const reported = (all: Map<string, string>) =>
    Object.fromEntries([...all].filter(([, said]) => !['blank', 'unreadable'].includes(said)));
  expect(reported(after)).toEqual(reported(before));
});

test('an untouched form carries everything and lists nothing', () => {
  const { notCarried, newRows, from, to } = upgraded(filledForm);
  expect([notCarried, newRows]).toEqual([[], []]);
  expect([from, to]).toEqual([
    { catalogue: 'hung-yen-571', version: catalogue.version, layout: '1' },
    { catalogue: 'hung-yen-571', version: catalogue.version, layout: '1' },
  ]);
});

const answers = {
  sentOn: '2023-03-15',
  reporter: 'Nguyễn Văn A',
  indicators: {
    'I.7': {
      numerator: 30,
      denominator: 100,
      stated: '30,0%',
      evidence: 'Báo cáo',
      evidenceNumber: '12/BC-UBND',
      evidenceDate: '2023-03-10',
      note: 'số đến 10/3',
    },
    'I.10': { numerator: 'K' },
    'III.7': { text: 'đã kết nối' },
  },
  tasks: { 3: { taskStatus: 'running' as const, progress: 'đang làm', note: 'chờ kinh phí' } },
  narrative: { difficulties: ['thiếu người', 'thiếu máy'], proposals: ['hỗ trợ kinh phí'] },
  documents: [{ type: 'Kế hoạch', documentNumber: '82/KH-UBND', documentDate: '2022-04-06', subject: 'Chuyển đổi số' }],
};

test('evidence, notes, codes, tasks, narrative and documents are carried', () => {
  const book = formWith(answers);
  const result = upgraded(book);
  expect(result.notCarried).toEqual([]);
  const [was, is] = [read(book), read(bookOf(result.layout))];
  expect(is.observations).toEqual(was.observations);
  expect([is.tasks, is.narrative, is.documents, is.sentOn]).toEqual([
    was.tasks,
    was.narrative,
    was.documents,
    was.sentOn,
  ]);
  expect(result.carried.map((each) => [each.to, each.value])).toEqual(
    expect.arrayContaining([
      ['I.7 stated', '30,0%'],
      ['I.7 evidenceDate', '2023-03-10'],
      ['I.10 numerator', 'K'],
      ['cover reporter', 'Nguyễn Văn A'],
      ['TM.difficulties', 'thiếu máy'],
      ['VB documentNumber', '82/KH-UBND'],
    ]),
  );
});

test('words of the cover’s own stay in sight on the new cover', () => {
  const book = formWith({ ...answers, remark: 'Số liệu giả định' });
  const result = upgraded(book);
  expect(result.notCarried).toEqual([]);
  expect(bookOf(result.layout).sheets[0]?.cells.some((cell) => cell.value === 'Số liệu giả định')).toBe(true);
});

test.each<[string, edits.Edit]>([
  ['on a cover with keys', (book) => book],
  ['on a cover that lost its keys', edits.deleteColumn(SHEETS.cover, 1)],
])('a check code %s is of the old content: it is listed and not carried', (_where, edit) => {
  const result = upgraded(edit(formWith({ ...answers, checkCode: 'K7QM-2F4P' })));
  expect(result.notCarried).toEqual([expect.objectContaining({ reason: 'old-code', value: 'K7QM-2F4P' })]);
  expect(printedCheckCode(bookOf(result.layout))).toBe('');
  expect(result.carried.map(({ value }) => value)).not.toContain('K7QM-2F4P');
});

test('an upgraded workbook can be upgraded again, and says the same', () => {
  const once = upgraded(formWith(answers));
  const again = upgraded(bookOf(upgradedWorkbook(once, { changes: [], successors: [] }, 'vi')));
  expect(again.notCarried).toEqual([]);
  expect(again.carried.map((each) => [each.to, each.value])).toEqual(once.carried.map((each) => [each.to, each.value]));
});

test('a formula typed into an input is carried as its result, and said so', () => {
  const book = edits.typeInto(SHEET, rowOf(filledForm, 'I.7'), columnOf(filledForm, 'numerator'), 55)(filledForm);
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === 55 && sheet.name === SHEET ? { ...cell, formula: '50+5' } : cell)),
  }));
  const { carried } = upgraded({ ...book, sheets });
  expect(carried.find((each) => each.to === 'I.7 numerator')).toMatchObject({ value: 55, formula: '50+5' });
});

test.each([
  [
    'a contradicted row',
    edits.all(
      edits.duplicateRow(SHEET, rowOf(filledForm, 'I.7')),
      edits.typeInto(SHEET, rowOf(filledForm, 'I.7') + 1, columnOf(filledForm, 'numerator'), 5),
    ),
    'unreadable',
    '5',
  ],
  [
    'an error value',
    edits.typeInto(SHEET, rowOf(filledForm, 'I.7'), columnOf(filledForm, 'note'), { error: '#REF!' }),
    'error-value',
    '#REF!',
  ],
  ['a remark beside the table', edits.typeInto(SHEET, rowOf(filledForm, 'I.7'), 40, 'gọi lại'), 'no-place', 'gọi lại'],
  [
    'a name in other words',
    edits.typeInto(SHEET, rowOf(filledForm, 'I.13'), columnOf(filledForm, 'name'), 'Kiểm tra qua mạng'),
    'print-differs',
    'Kiểm tra qua mạng',
  ],
  [
    'a sheet of its own',
    (book: Book) => ({ ...book, sheets: [...book.sheets, ...bookOfTables({ Khac: '| ghi chú riêng |' }).sheets] }),
    'outside-form',
    'ghi chú riêng',
  ],
] as [string, edits.Edit, string, string][])('%s is listed with its cell', (_name, edit, reason, value) => {
  const { notCarried } = upgraded(edit(filledForm));
  expect(notCarried).toContainEqual(
    expect.objectContaining({ reason, value, address: expect.stringMatching(/^[A-Z]+\d+$/) }),
  );
});

test('what the current catalogue no longer asks of the unit is listed, not dropped', () => {
  const fewer = {
    ...catalogue,
    indicators: catalogue.indicators.map((each) => (each.id === 'I.10' ? { ...each, executors: ['STTTT'] } : each)),
  };
  const book = filledForm;
  const { notCarried } = upgrade(book, read(book), { catalogue: fewer, unit, period, predecessor: null });
  expect(notCarried.filter((each) => each.key === 'I.10').map((each) => each.reason)).toEqual([
    'not-asked',
    'not-asked',
    'not-asked',
  ]);
});

test('figures in cells the form keeps shut for the indicator are listed, not dropped', () => {
  const parts = [
    ['numerator', 11471],
    ['denominator', 32731],
  ] as const;
  const typed = parts.flatMap(([field, value]) =>
    ['I.14', 'II.8'].map((key) => edits.typeInto(SHEET, rowOf(filledForm, key), columnOf(filledForm, field), value)),
  );
  const { notCarried } = upgraded(edits.all(...typed)(filledForm));
  expect(notCarried.map(({ key, value }) => `${key} ${value}`).sort()).toEqual([
    'I.14 11471',
    'I.14 32731',
    'II.8 11471',
    'II.8 32731',
  ]);
});

test('a figure typed over the formula of a result is listed, the same figure pasted as a value is not', () => {
  const cell = [SHEET, rowOf(filledForm, 'I.7'), columnOf(filledForm, 'result')] as const;
  const { notCarried } = upgraded(edits.typeInto(...cell, 77)(filledForm));
  expect(notCarried).toEqual([expect.objectContaining({ key: 'I.7', value: '77', reason: 'typed-over' })]);
  const pasted = upgraded(edits.pasteValues(SHEET)(filledForm));
  expect([pasted.notCarried, pasted.recomputed.length > 30]).toEqual([[], true]);
});

test('what the current catalogue asks anew is named', () => {
  const book = formWith(answers);
  const older = edits.deleteRow(SHEET, rowOf(book, 'I.18'))(book);
  expect(upgraded(older).newRows).toEqual(['I.18']);
});

test('a form of the unit’s own: figures into their places, and the words around them kept', () => {
  const book = bookOfTables({
    PhuLuc: `
      | UBND thị xã Mỹ Hào | < | < |
      | TT | Nhóm/Tên chỉ tiêu | Kết quả thực hiện đến 30/3/2023 |
      | --- | --- | --- |
      | 1 | Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng | 30% |
      | 2 | Tỷ lệ dân số có kỹ năng số cơ bản | 1204/1223 (98%) |
      | 3 | Tỷ lệ người sử dụng điện thoại thông minh | 90% theo Quyết định số 41/QĐ-UBND |`,
  });
  const result = upgraded(book);
  const after = read(bookOf(result.layout));
  const of = (key: string) => after.observations.find((one) => rowKey(one.indicator, one.tier ?? one.class) === key);
  expect([told(of('I.7') as never), told(of('III.4') as never)]).toEqual(['/ – 30', '1204/1223 – 98']);
  expect(of('III.2')?.note).toContain('41/QĐ-UBND');
  const cells = [...result.carried, ...result.notCarried].map((each) => each.address);
  expect(cells).toEqual(expect.arrayContaining(['C3', 'C4', 'C5']));
});
