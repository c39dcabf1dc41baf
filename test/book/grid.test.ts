/** Cells are found where they stand, in whatever order and however far apart they come. */
import fc from 'fast-check';
import type { Sheet } from '../../lib/core/book/book.ts';
import { cellAt, rowAt, rowsOf } from '../../lib/core/book/grid.ts';

const row = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(40, 1_048_576));
const column = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(16_384));
const cells = fc.uniqueArray(fc.record({ row, column, value: fc.integer() }), {
  selector: (cell) => `${cell.row} ${cell.column}`,
  maxLength: 30,
});
const sheetOf = (of: Sheet['cells']): Sheet => ({
  name: 'A',
  visibility: 'visible',
  protected: false,
  cells: of,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  validations: [],
  tables: [],
  filter: null,
});

test('a cell is found at its row and column, and none where there is none', () => {
  fc.assert(
    fc.property(cells, row, column, (all, atRow, atColumn) => {
      const sheet = sheetOf(all);
      for (const cell of all) expect(cellAt(sheet, cell.row, cell.column)).toBe(cell);
      const there = all.find((cell) => cell.row === atRow && cell.column === atColumn);
      expect(cellAt(sheet, atRow, atColumn)).toBe(there);
      expect(rowAt(sheet, atRow)).toEqual(rowsOf(sheet).get(atRow) ?? []);
    }),
  );
});

test('rows come in order with their cells in order', () => {
  fc.assert(
    fc.property(cells, (all) => {
      const rows = [...rowsOf(sheetOf(all))];
      const ascending = [...all].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(rows.flatMap(([, own]) => own)).toEqual(ascending);
      expect(rows.map(([at]) => at)).toEqual([...new Set(ascending.map((cell) => cell.row))]);
    }),
  );
});
