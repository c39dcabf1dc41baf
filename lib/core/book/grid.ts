/** Looking cells up in a `Sheet`. The index is built once per sheet, on first use. */
import type { Book, Cell, CellStyle, Sheet } from './book.ts';

/** The cells of a sheet in row-major order, and where in it the rows begin. */
interface Index {
  readonly cells: readonly Cell[];
  readonly firstRow: number;
  /** The first cell of each row from `firstRow` on, and the end of the last; null when rows are too far apart to list. */
  readonly starts: Int32Array | null;
}

/** Rows may be this much more than cells: a note far below a table makes no index of a million rows. */
const EMPTY_ROWS = 1000;

const indices = new WeakMap<Sheet, Index>();

function indexOf(sheet: Sheet): Index {
  let known = indices.get(sheet);
  if (!known) {
    known = indexed(sheet.cells);
    indices.set(sheet, known);
  }
  return known;
}

/** Cells come in row-major order, and are put into it where they do not. */
function indexed(given: readonly Cell[]): Index {
  let inOrder = true;
  for (let i = 1; inOrder && i < given.length; i += 1) inOrder = compare(given[i - 1] as Cell, given[i] as Cell) < 0;
  const cells = inOrder ? given : [...given].sort(compare);
  const firstRow = cells[0]?.row ?? 1;
  const rows = (cells.at(-1)?.row ?? 0) - firstRow + 1;
  if (rows > cells.length + EMPTY_ROWS) return { cells, firstRow, starts: null };
  const starts = new Int32Array(rows + 1);
  let row = 0;
  for (let i = 0; i < cells.length; i += 1) {
    const at = (cells[i] as Cell).row - firstRow;
    while (row < at) starts[++row] = i;
  }
  while (row < rows) starts[++row] = cells.length;
  return { cells, firstRow, starts };
}

const rows = new WeakMap<Sheet, ReadonlyMap<number, readonly Cell[]>>();

/** Cells by row; rows, and the cells of each, ascending. */
export function rowsOf(sheet: Sheet): ReadonlyMap<number, readonly Cell[]> {
  let known = rows.get(sheet);
  if (!known) {
    known = byRow(indexOf(sheet).cells);
    rows.set(sheet, known);
  }
  return known;
}

/** The cells of a row, ascending. */
export function rowAt(sheet: Sheet, row: number): readonly Cell[] {
  const { cells, firstRow, starts } = indexOf(sheet);
  if (!starts) return rowsOf(sheet).get(row) ?? [];
  const at = row - firstRow;
  return at < 0 || at >= starts.length - 1 ? [] : cells.slice(starts[at], starts[at + 1]);
}

/** The cell at a row and column (1-based), or undefined when it holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  const { cells, firstRow, starts } = indexOf(sheet);
  let [from, to] = [0, cells.length];
  if (starts) {
    if (row < firstRow || row - firstRow >= starts.length - 1) return undefined;
    from = starts[row - firstRow] as number;
    to = starts[row - firstRow + 1] as number;
  }
  while (from < to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle] as Cell;
    const side = cell.row === row ? cell.column - column : cell.row - row;
    if (side === 0) return cell;
    if (side < 0) from = middle + 1;
    else to = middle;
  }
  return undefined;
}

function byRow(cells: readonly Cell[]): ReadonlyMap<number, readonly Cell[]> {
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
