/** In a long workbook an edit reads only the rows it touched; everything else stays as it was read. */
import { readBook } from '../../addin/host/read-book.ts';
import { rereadRows, touchedRows } from '../../addin/host/reread-rows.ts';
import { cellAt, styleOf } from '../../lib/core/book/grid.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { excelOfBook } from './excel-of-book.ts';

const book = bookOfTables({ A: '| a | 1 |\n| b | 2 {0.0%} |\n| c | 3 |', B: '| x |' });
const edit = (sheetId: string, address: string, moved = false) => ({ sheetId, address, moved, remote: false });

test('the touched rows come new, the others stay, and Excel is asked once', async () => {
  const { excel, host } = excelOfBook(book);
  const open = await readBook(host);
  excel.edit('A', 2, 2, 7);
  excel.edit('A', 2, 3, 'mới');
  excel.edit('A', 3, 2, 99);
  const touched = touchedRows([edit(open.ids.get('A') as string, 'B2'), edit(open.ids.get('A') as string, 'C2')], open);
  expect([...(touched ?? [])]).toEqual([['A', { from: 2, to: 2 }]]);
  excel.ledger.reset();
  const again = await rereadRows(host, open, touched ?? new Map());
  expect(excel.ledger).toMatchObject({ syncs: 1, writes: [] });
  const sheet = again.book.sheets[0] as (typeof again.book.sheets)[number];
  expect(sheet.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 1, 'a'],
    [1, 2, 1],
    [2, 1, 'b'],
    [2, 2, 7],
    [2, 3, 'mới'],
    [3, 1, 'c'],
    [3, 2, 3],
  ]);
  expect(styleOf(again.book, cellAt(sheet, 2, 2) as never).format).toBe('0.0%');
  expect(again.book.sheets[1]).toBe(open.book.sheets[1]);
});

test.each<[string, (id: string) => ReturnType<typeof edit>]>([
  ['rows were put in', (id) => edit(id, '2:2', true)],
  ['the sheet is not known', () => edit('?', 'B2')],
  ['the address says nothing', (id) => edit(id, 'B:B')],
])('a full check is needed when %s', async (_why, make) => {
  const { host } = excelOfBook(book);
  const open = await readBook(host);
  expect(touchedRows([make(open.ids.get('A') as string)], open)).toBeNull();
});
