/** Looking cells up in a `Sheet`. The index is built once per sheet, on first use. */
import type { Book, Cell, CellStyle, Sheet } from './book.ts';

const rows = new WeakMap<Sheet, ReadonlyMap<number, readonly Cell[]>>();

/** Cells by row; rows, and the cells of each, ascending. */
export function rowsOf(sheet: Sheet): ReadonlyMap<number, readonly Cell[]> {
  let known = rows.get(sheet);
  if (!known) {
    known = byRow(sheet.cells);
    rows.set(sheet, known);
  }
  return known;
}

/** The cell at a row and column (1-based), or undefined when it holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const cells = rowsOf(sheet).get(row) ?? [];
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle] as Cell;
    if (cell.column === column) return cell;
    if (cell.column < column) from = middle + 1;
    else to = middle;
  }
  return undefined;
}

/** Each row is a run of cells: they come in row-major order, and are put into it where they do not. */
function byRow(given: readonly Cell[]): ReadonlyMap<number, readonly Cell[]> {
  const inOrder = given.every((cell, i) => i === 0 || compare(given[i - 1] as Cell, cell) < 0);
  const cells = inOrder ? given : [...given].sort(compare);
  const map = new Map<number, readonly Cell[]>();
  for (let from = 0; from < cells.length; ) {
    const row = (cells[from] as Cell).row;
    let to = from + 1;
    while (to < cells.length && (cells[to] as Cell).row === row) to += 1;
    map.set(row, cells.slice(from, to));
    from = to;
  }
  return map;
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
