import fc from 'fast-check';
import { blocksBeyond, CELLS_PER_SYNC, firstWindow, turns } from '../../addin/host/blocks.ts';
import { readBook } from '../../addin/host/read-book.ts';
import type { Area } from '../../lib/core/book/address.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';
import { excelOfBook } from './excel-of-book.ts';

const cells = ({ top, left, bottom, right }: Area) => Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);

const overlap = (a: Area, b: Area): Area => ({
  top: Math.max(a.top, b.top),
  left: Math.max(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.min(a.right, b.right),
});

test('window and blocks together cover every used cell exactly once, and no turn goes over the limit', () => {
  const area = fc
    .tuple(
      fc.integer({ min: 1, max: 50_000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 30_000 }),
      fc.integer({ min: 0, max: 300 }),
    )
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  fc.assert(
    fc.property(area, fc.integer({ min: 1, max: 40 }), (used, sheets) => {
      const window = firstWindow(sheets);
      const blocks = blocksBeyond(used, window);
      const covered = blocks.reduce((sum, block) => sum + cells(block), cells(overlap(used, window)));
      expect(covered).toBe(cells(used));
      for (const [i, block] of blocks.entries()) {
        expect(cells(overlap(block, window))).toBe(0);
        const next = blocks[i + 1];
        if (next) expect(cells(overlap(block, next))).toBe(0);
      }
      for (const turn of turns(blocks.map((area) => ({ area })))) {
        expect(turn.reduce((sum, { area }) => sum + cells(area), 0)).toBeLessThanOrEqual(CELLS_PER_SYNC);
      }
      expect(sheets * cells(window)).toBeLessThanOrEqual(CELLS_PER_SYNC);
    }),
  );
});

test('a sheet of 10,000 × 20 cells, too large for one answer of 5 MB, comes whole in blocks', async () => {
  const sheet = {
    name: 'Dài',
    visibility: 'visible' as const,
    protected: false,
    cells: Array.from({ length: 200_000 }, (_, i) => ({ row: Math.floor(i / 20) + 1, column: (i % 20) + 1, value: i })),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    tables: [],
    filter: null,
  };
  const { excel, host } = excelOfBook({ ...bookOfTables({ A: '| x |' }), sheets: [sheet] });
  const told: number[] = [];
  const { book } = await readBook(host, (count) => void told.push(count));
  expect(book.sheets[0]?.cells).toHaveLength(200_000);
  expect(book.sheets[0]?.cells.at(-1)).toMatchObject({ row: 10_000, column: 20, value: 199_999 });
  expect(told.at(-1)).toBe(200_000);
  expect(excel.ledger.syncs).toBeGreaterThan(2);
});
