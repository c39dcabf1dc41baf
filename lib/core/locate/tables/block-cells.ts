/** Cells of a found table by row and field. */
import type { Book } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { cleanText } from '../../book/text.ts';
import { isBare, textAt } from '../cells/evidence.ts';
import { refOf } from '../cells/simple-cell.ts';
import type { CellRef } from '../submission.ts';
import type { FoundBlock } from './found-block.ts';

/** Whether a cell holds something; a dash printed where nothing is asked is nothing. */
export function filled(block: FoundBlock, row: number, column: number): boolean {
  const value = cellAt(block.sheet, row, column)?.value ?? null;
  if (typeof value === 'string') return !isBare(cleanText(value));
  return value !== null && typeof value !== 'boolean';
}

/** Sheet and address of a cell of the table. */
export function refAt(block: FoundBlock, row: number, column: number): CellRef {
  return refOf({ sheet: block.sheet, row, column });
}

/** Words of a field in a row; empty when there is no such column. */
export function textAtField(book: Book, block: FoundBlock, row: number, field: string): string {
  const column = block.columns.get(field);
  return column === undefined ? '' : textAt(book, cellAt(block.sheet, row, column));
}
