import { readBook } from '../../addin/host/read-book.ts';
import { cellAt, styleOf } from '../../lib/core/book/grid.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { excelOfBook } from './excel-of-book.ts';

const book = bookOfTables(
  {
    ChiTieu: {
      table: `
        | STT | Kết quả        | <                  |
        | 1   | 0.985 {0.0%}   | "12"               |
        | 2   | =A2+1 → 2      | =IF(A9="","",1) → "" |
        | 3   | #DIV/0!        | TRUE               |
        | 4   | "=cmd\\|calc"  | Hång {font:.VnTime} |
        `,
      hiddenRows: [{ from: 2, to: 3 }],
      hiddenColumns: [{ from: 1, to: 1 }],
      protected: true,
    },
    An: { table: '| x |', visibility: 'very-hidden' },
    Trong: '',
  },
  {
    names: [
      { name: 'th_I_7_numerator', refersTo: 'ChiTieu!$B$2', sheet: null, hidden: false },
      { name: 'vung', refersTo: 'ChiTieu!$A$1', sheet: 'ChiTieu', hidden: true },
    ],
    properties: { title: 'Báo cáo', keywords: 'tonghop=1' },
    custom: { unit: '328' },
  },
);

describe.each(['1.7', '1.14', '1.21'] as const)('ExcelApi %s', (api) => {
  test('what the workbook holds comes through Excel unchanged, in two syncs and a question about one odd font', async () => {
    const { excel, host } = excelOfBook(book, { api });
    const open = await readBook(host);
    for (const [i, sheet] of book.sheets.entries()) {
      const read = open.book.sheets[i];
      expect(read?.cells.map(({ style: _, ...cell }) => cell)).toEqual(
        sheet.cells.map(({ style: _, ...cell }) => cell),
      );
      expect([read?.name, read?.visibility, read?.protected]).toEqual([sheet.name, sheet.visibility, sheet.protected]);
      for (const cell of sheet.cells) {
        const seen = cellAt(read as never, cell.row, cell.column) as never;
        expect(styleOf(open.book, seen).format).toBe(styleOf(book, cell).format);
      }
    }
    expect(open.book.names).toEqual(book.names);
    expect(open.book.properties).toEqual(book.properties);
    expect(open.book.custom).toEqual(book.custom);
    expect(open.name).toBe('bao-cao.xlsx');
    expect(open.active).toBe('ChiTieu');
    const odd = cellAt(open.book.sheets[0] as never, 5, 3) as never;
    expect(styleOf(open.book, odd).font).toBe('.VnTime');
    expect(excel.ledger).toMatchObject({ syncs: 3, writes: [] });
  });
});

test('newer Excel also tells hidden rows and columns and merged areas; the floor does without', async () => {
  const [newer, floor] = await Promise.all(
    (['1.21', '1.7'] as const).map(async (api) => (await readBook(excelOfBook(book, { api }).host)).book.sheets[0]),
  );
  expect(newer).toMatchObject({
    hiddenRows: [{ from: 2, to: 3 }],
    hiddenColumns: [{ from: 1, to: 1 }],
    merges: ['B1:C1'],
  });
  expect(floor).toMatchObject({ hiddenRows: [], hiddenColumns: [], merges: [] });
});
