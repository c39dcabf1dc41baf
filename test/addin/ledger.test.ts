/** A check of the largest form there is, all 36 indicators and 194 tasks, asks Excel twice and writes nothing. */
import { checkWorkbook } from '../../addin/checked-workbook.ts';
import { readBook } from '../../addin/host/read-book.ts';
import { excelOfBook } from './excel-of-book.ts';
import { largestForm } from './largest-form.ts';

test.each(['1.7', '1.14', '1.17', '1.21'] as const)('ExcelApi %s', async (api) => {
  const { book, catalogue } = largestForm();
  const { excel, host } = excelOfBook(book, { api, platform: 'OfficeOnline' });
  const { submission } = await checkWorkbook(
    await readBook(host),
    [catalogue],
    () => import('../../addin/audit-workbook.ts'),
  );
  expect(new Set(submission.observations.map(({ indicator }) => indicator)).size).toBe(36);
  expect(submission.tasks).toHaveLength(194);
  expect(excel.ledger).toMatchObject({ syncs: 2, writes: [] });
  expect(excel.ledger.bytesOut).toBeLessThan(excel.knobs.payload / 2);
});
