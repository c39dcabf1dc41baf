import type { Area } from '../book/address.ts';
import type { Cell, Sheet } from '../book/book.ts';
import { cellAt } from '../book/grid.ts';
import { contains } from './formula/area.ts';

/** The cells of an area that hold something. Whole columns and rows cost no more than the sheet has cells. */
export function cellsOf(sheet: Sheet, area: Area): readonly Cell[] {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > sheet.cells.length) return sheet.cells.filter(({ row, column }) => contains(area, row, column));
  const found: Cell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) found.push(cell);
    }
  }
  return found;
}
