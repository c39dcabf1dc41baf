/** Looking a cell up in a `Sheet`. The index is built once per sheet, on first use. */
import type { Book, Cell, CellStyle, Sheet } from './book.ts';

const COLUMNS = 16384;
const indexes = new WeakMap<Sheet, Map<number, Cell>>();

/** The cell at a row and column (1-based), or undefined when it holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  let index = indexes.get(sheet);
  if (!index) {
    index = new Map(sheet.cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
    indexes.set(sheet, index);
  }
  return index.get(row * COLUMNS + column);
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
