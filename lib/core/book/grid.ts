/** Looking cells up in a `Sheet`. The index is built once per sheet, on first use. */
import type { Book, Cell, CellStyle, Sheet } from './book.ts';
import { grouped } from './grouped.ts';
import { onceFor } from './remember.ts';

/** The cells of a sheet in row-major order, into which they are put where they do not come so, and where in it rows begin. */
const indexOf = onceFor(({ cells: given }: Sheet) => {
  let inOrder = true;
  for (let i = 1; inOrder && i < given.length; i += 1) inOrder = compare(given[i - 1] as Cell, given[i] as Cell) < 0;
  const cells = inOrder ? given : [...given].sort(compare);
  // By row: its first cell, or the end of the row before. Most rows beyond the cells, and those between far ones, have none.
  const starts: number[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const { row } = cells[i] as Cell;
    starts[row] ??= i;
    starts[row + 1] = i + 1;
  }
  return { cells, starts };
});

/** Cells by row; rows, and the cells of each, ascending. */
export const rowsOf: (sheet: Sheet) => ReadonlyMap<number, readonly Cell[]> = onceFor((sheet) =>
  grouped(indexOf(sheet).cells, ({ row }) => row),
);

/** The cells of a row, ascending. */
export function rowAt(sheet: Sheet, row: number): readonly Cell[] {
  const { cells, starts } = indexOf(sheet);
  return cells.slice(starts[row] ?? cells.length, starts[row + 1] ?? 0);
}

/** The cell at a row and column (1-based), or undefined when it holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const { cells, starts } = indexOf(sheet);
  let from = starts[row] ?? cells.length;
  let to = starts[row + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle] as Cell;
    if (cell.column === column) return cell;
    if (cell.column < column) from = middle + 1;
    else to = middle;
  }
  return undefined;
}

function compare(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}

/** The sheet of that name; names compare without regard to case, as in Excel. */
export function sheetNamed(book: Book, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The style of a cell; style 0 when the cell names none. */
export function styleOf(book: Book, cell: Cell): CellStyle {
  return book.styles[cell.style ?? 0] ?? { format: 'General', font: null, locked: true };
}
