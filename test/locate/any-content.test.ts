/** Whatever a workbook holds, reading it ends with a submission: no exception, every figure at a cell that holds something. */
import fc from 'fast-check';
import { parseAddress } from '../../lib/core/book/address.ts';
import type { Cell, CellValue } from '../../lib/core/book/book.ts';
import { cellAt, sheetNamed } from '../../lib/core/book/grid.ts';
import {
  COVER_KEYS,
  INDICATOR_FIELDS,
  KEY_MARK,
  METADATA_KEYS,
  SHEETS,
  TASK_FIELDS,
} from '../../lib/core/layout/form.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { catalogue, read } from './filled-form.ts';
import { expectWholeSentences } from './messages.ts';

const words = fc.constantFrom<CellValue>(
  ...['indicators', 'tasks', 'narrative', 'documents', 'cover', 'metadata', 'x'].map((block) => KEY_MARK + block),
  ...INDICATOR_FIELDS,
  ...TASK_FIELDS,
  ...COVER_KEYS,
  ...METADATA_KEYS,
  ...catalogue.indicators.slice(0, 6).flatMap((one) => [one.id, one.name]),
  ...['STT', 'Tên chỉ tiêu', 'Kết quả', 'Kết quả đến 30/3/2023', 'Tử số', 'Mẫu số', 'Tỷ lệ (%)', 'Ghi chú'],
  ...['Chính quyền số', 'Thị xã Mỹ Hào', 'Huyện Văn Lâm', '328', '2023-Q1', 'Quý I năm 2023', 'NV.1', 'Cấp xã'],
  ...['98%', '1.722', '1204/1223 (98%)', '32 DVC', 'K', 'C', '-', '', ' ', '>50%', '41/QĐ-UBND ngày 31/02/2023'],
  0,
  1,
  0.985,
  1.722,
  45015,
  -3,
  1e300,
  true,
  null,
  { error: '#REF!' },
);
const cell = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 8 }), fc.oneof(words, fc.string()), fc.nat(2))
  .map(([row, column, value, style]): Cell => ({ row, column, value, style }));
const sheet = fc.uniqueArray(cell, { minLength: 5, maxLength: 60, selector: ({ row, column }) => row * 100 + column });
const merge = fc.constantFrom('A1:H1', 'B2:C2', 'A3:A4', 'B2:B5', 'nonsense', 'Z9');

test('no content makes reading fail, and every figure is where it says', () => {
  const plain = { format: 'General', font: null, locked: false };
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 3 }), fc.array(merge), (sheets, merges) => {
      const empty = bookOfTables({ A: '' });
      const names = [SHEETS.indicators, SHEETS.metadata, 'Sheet 3'];
      const book = {
        ...empty,
        styles: [plain, { ...plain, format: '0.0%' }, { ...plain, format: 'dd/mm/yyyy', font: '.VnTime' }],
        sheets: sheets.map((cells, i) => ({
          ...(empty.sheets[0] as (typeof empty.sheets)[number]),
          name: names[i] as string,
          merges,
          cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
        })),
      };
      const submission = read(book);
      for (const one of submission.observations) {
        for (const figure of [one.numerator, one.denominator, one.stated]) {
          const at = figure && parseAddress(figure.at.address);
          const home = figure && sheetNamed(book, figure.at.sheet);
          if (figure) expect(home && at && cellAt(home, at.row, at.column)).toBeTruthy();
        }
      }
      expectWholeSentences(submission.findings);
    }),
    { numRuns: 300 },
  );
});
