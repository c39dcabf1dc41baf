/** What the pane does to a workbook besides reading it, against the fake Excel. */
import { setProperties } from '../../addin/host/custom-property.ts';
import { failureOf } from '../../addin/host/failure.ts';
import { goToCell } from '../../addin/host/go-to-cell.ts';
import { markCells, unmarkCells } from '../../addin/host/mark-cells.ts';
import { readBook } from '../../addin/host/read-book.ts';
import { type Edit, watchEdits } from '../../addin/host/watch-edits.ts';
import { reversed, writeCell } from '../../addin/host/write-cell.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { excelOfBook } from './excel-of-book.ts';

const book = bookOfTables({
  ChiTieu: '| a | "1763" {@} |\n| b | =A1 → 1 |',
  'Tờ 2': { table: '| x |', protected: true },
  An: { table: '| x |', visibility: 'hidden' },
});
// bookOfTables makes cells unlocked; one locked cell shows what protection does.
const locked = { ...book, styles: book.styles.map((style) => ({ ...style, locked: true })) };

describe('going to a cell', () => {
  test.each([
    ['ChiTieu', 'B2', 'there', 'ChiTieu!B2'],
    ['Tờ 2', 'C7:C9', 'there', 'Tờ 2!C7:C9'],
    ['Tờ 2', null, 'there', 'Tờ 2!A1'],
    ['An', 'A1', 'hidden', 'ChiTieu!A1'],
    ['Mất', 'A1', 'no-sheet', 'ChiTieu!A1'],
  ])('%s!%s: %s', async (sheet, range, arrival, at) => {
    const { excel, host } = excelOfBook(book);
    expect(await goToCell(host, sheet, range)).toBe(arrival);
    expect(`${excel.workbook.active.name}!${excel.workbook.selection}`).toBe(at);
    expect(excel.ledger.writes).toEqual([]);
  });
});

describe('writing one cell', () => {
  const change = {
    sheet: 'ChiTieu',
    address: 'B1',
    before: { content: '1763', format: '@' },
    after: { content: 1763, format: '#,##0' },
  };
  const cell = ({ workbook }: ReturnType<typeof excelOfBook>['excel']) => {
    const found = workbook.active.cell(1, 2);
    return { value: found.value, formula: found.formula, format: found.style.format };
  };

  test('text becomes the number it shows, and back again', async () => {
    const { excel, host } = excelOfBook(book);
    expect(await writeCell(host, change)).toBe('written');
    expect(cell(excel)).toEqual({ value: 1763, formula: null, format: '#,##0' });
    expect(await writeCell(host, reversed(change))).toBe('written');
    expect(cell(excel)).toEqual({ value: '1763', formula: null, format: '@' });
  });

  test('text that looks like a number goes back as text even where the format is general', async () => {
    const general = bookOfTables({ ChiTieu: '| a | "1763" |' });
    const { excel, host } = excelOfBook(general);
    const numbered = {
      ...change,
      before: { content: '1763', format: 'General' },
      after: { content: 1763, format: 'General' },
    };
    await writeCell(host, numbered);
    await writeCell(host, reversed(numbered));
    expect(cell(excel)).toEqual({ value: '1763', formula: null, format: 'General' });
  });

  test('a formula is put back', async () => {
    const { excel, host } = excelOfBook(bookOfTables({ ChiTieu: '| 1 | 7 |' }));
    const restore = {
      ...change,
      before: { content: 7, format: 'General' },
      after: { content: '=A1*2', format: 'General' },
    };
    expect(await writeCell(host, restore)).toBe('written');
    expect(cell(excel).formula).toBe('A1*2');
  });

  test.each([
    ['somebody changed the cell meanwhile', { ...change, before: { content: '1764', format: '@' } }, book, 'changed'],
    ['the sheet is gone', { ...change, sheet: 'Mất' }, book, 'no-sheet'],
    ['the cell is protected', { ...change, sheet: 'Tờ 2', address: 'A1' }, locked, 'protected'],
  ] as const)('nothing is written when %s', async (_why, refused, open, outcome) => {
    const { excel, host } = excelOfBook(open);
    expect(await writeCell(host, refused)).toBe(outcome);
    expect(excel.ledger.writes).toEqual([]);
  });
});

describe.each(['1.7', '1.14'] as const)('hearing edits at ExcelApi %s', (api) => {
  test("edits of one moment come together; the pane's own writes do not come", async () => {
    const { excel, host } = excelOfBook(book, { api });
    const heard: (readonly Edit[])[] = [];
    const watch = await watchEdits(host, (edits) => heard.push(edits), 20);
    const [sheet] = excel.workbook.sheets;
    await writeCell(
      host,
      {
        sheet: 'ChiTieu',
        address: 'A1',
        before: { content: 'a', format: 'General' },
        after: { content: 'z', format: 'General' },
      },
      watch.ownWrite,
    );
    excel.edit('ChiTieu', 1, 2, 12);
    excel.edit('ChiTieu', 2, 2, 13, 'Remote');
    await new Promise((done) => setTimeout(done, 80));
    expect(heard).toEqual([
      [
        { sheetId: sheet?.id, address: 'B1', moved: false, remote: false },
        { sheetId: sheet?.id, address: 'B2', moved: false, remote: true },
      ],
    ]);
    await watch.stop();
    excel.edit('ChiTieu', 1, 2, 14);
    await new Promise((done) => setTimeout(done, 40));
    expect(heard).toHaveLength(1);
  });
});

test('marks are given back exactly, and protected cells are left alone', async () => {
  const { excel, host } = excelOfBook(locked);
  const { marked, skipped } = await markCells(host, [
    { sheet: 'ChiTieu', range: 'A1', color: '#FFE699' },
    { sheet: 'Tờ 2', range: 'A1', color: '#FFE699' },
  ]);
  expect(skipped).toBe(1);
  expect(excel.workbook.sheets[0]?.cell(1, 1).style.fill).toBe('FFE699');
  await unmarkCells(host, marked);
  expect(excel.workbook.sheets[0]?.cell(1, 1).style.fill).toBeUndefined();
});

test('a custom property travels in the workbook and can be taken away', async () => {
  const { excel, host } = excelOfBook(book);
  await setProperties(host, { 'tonghop.check-code': 'K7QM-2F4P' });
  expect((await readBook(host)).book.custom).toEqual({ 'tonghop.check-code': 'K7QM-2F4P' });
  await setProperties(host, { 'tonghop.check-code': null });
  expect(excel.workbook.custom.size).toBe(0);
});

describe('why Excel would not', () => {
  test.each([
    ['a cell is being edited', { editing: true }, 'editing'],
    ['the answer is too large', { payload: 2000 }, 'too-large'],
  ])('%s', async (_why, knobs, reason) => {
    const { host } = excelOfBook(book, knobs);
    expect(await readBook(host).catch(failureOf)).toMatchObject({ reason });
  });

  test('a call above the version', async () => {
    const { host } = excelOfBook(book, { api: '1.7' });
    const newer = { ...host, supports: () => true };
    expect(await readBook(newer).catch(failureOf)).toMatchObject({ reason: 'too-old' });
  });
});
