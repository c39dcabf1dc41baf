/** Which cells show a part of an array formula's result. */
import type { Area } from '../../core/book/address.ts';
import type { Cell } from '../../core/book/book.ts';

export interface ArrayArea extends Area {
  /** The range as stored. */
  readonly ref: string;
}

/**
 * Marks the cells within the areas of array formulas that have no formula of their own. Cells must be in row-major order.
 * The rows are walked with the areas that reach into them, kept from left to right, so time grows with cells plus areas.
 * Areas must not overlap; of two that do, the later one is passed over.
 */
export function markSpills(cells: readonly Cell[], arrays: readonly ArrayArea[]): Cell[] {
  const starting = [...arrays].sort((a, b) => a.top - b.top || a.left - b.left);
  let next = 0;
  let active: ArrayArea[] = [];
  let row = 0;
  let firstBottom = Number.POSITIVE_INFINITY;
  return cells.map((cell) => {
    if (cell.row !== row) {
      row = cell.row;
      if (firstBottom < row) active = active.filter((area) => area.bottom >= row);
      while (next < starting.length && (starting[next] as ArrayArea).top <= row) {
        const area = starting[next++] as ArrayArea;
        if (area.bottom >= row) insert(active, area);
      }
      firstBottom = active.reduce((least, area) => Math.min(least, area.bottom), Number.POSITIVE_INFINITY);
    }
    if (active.length === 0 || cell.formula !== undefined) return cell;
    const area = active[lastAtOrBefore(active, cell.column)];
    return area && area.right >= cell.column ? { ...cell, formulaKind: 'spill', array: area.ref } : cell;
  });
}

function insert(active: ArrayArea[], area: ArrayArea): void {
  const before = lastAtOrBefore(active, area.left);
  const left = active[before];
  const right = active[before + 1];
  if ((left && left.right >= area.left) || (right && right.left <= area.right)) return;
  active.splice(before + 1, 0, area);
}

/** Index of the last area that starts at or left of a column; -1 when none does. */
function lastAtOrBefore(active: readonly ArrayArea[], column: number): number {
  let low = 0;
  let high = active.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((active[middle] as ArrayArea).left <= column) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
