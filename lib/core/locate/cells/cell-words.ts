/** Cells as the words a person sees, for headings, names and titles. */
import { type Area, parseArea } from '../../book/address.ts';
import type { Cell, Sheet } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { listed } from '../../book/grouped.ts';
import { onceFor } from '../../book/remember.ts';
import { cleanText } from '../../book/text.ts';

/** Words of a cell; numbers as their digits; empty for blanks, errors and booleans. */
export function wordsOf(cell: Pick<Cell, 'value'> | undefined): string {
  if (!cell) return '';
  if (typeof cell.value === 'string') return cleanText(cell.value);
  return typeof cell.value === 'number' ? String(cell.value) : '';
}

/** The merged area a cell lies in, or null. */
export function mergedArea(sheet: Sheet, row: number, column: number): Area | null {
  const areas = areasByRow(sheet).get(row);
  return areas?.find((area) => area.left <= column && column <= area.right) ?? null;
}

/** Merged areas by the rows they cover, as far down as the sheet has cells. */
const areasByRow = onceFor((sheet: Sheet) => {
  const byRow = new Map<number, Area[]>();
  const last = sheet.cells.at(-1)?.row ?? 0;
  for (const area of sheet.merges.flatMap((range) => parseArea(range) ?? [])) {
    for (let row = area.top; row <= Math.min(area.bottom, last + 1); row++) listed(byRow, row, area);
  }
  return byRow;
});

/** Words shown at a cell: its own, or those of the merged area it lies in. */
export function shownAt(sheet: Sheet, row: number, column: number): string {
  const own = wordsOf(cellAt(sheet, row, column));
  if (own !== '') return own;
  const area = mergedArea(sheet, row, column);
  return area ? wordsOf(cellAt(sheet, area.top, area.left)) : '';
}
