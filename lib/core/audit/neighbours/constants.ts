/** Numbers standing where the cells around them compute. */
import type { Cell } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { type FormulaCell, type FormulaMap, isConstant } from '../formula-map.ts';
import { type Direction, lanes, positionIn } from './lane.ts';

export interface TypedOver {
  readonly cell: Cell;
  readonly direction: Direction;
  readonly peer: FormulaCell;
  readonly peers: readonly FormulaCell[];
}

/** Constants enclosed on both sides by copies of one formula, when the cells across do not explain them. */
export function typedOver(map: FormulaMap): readonly TypedOver[] {
  const found = new Map<Cell, TypedOver>();
  for (const direction of ['row', 'column'] as const) {
    for (const { cells } of lanes(map, direction)) {
      for (const one of enclosedConstants(map, cells, direction)) if (!found.has(one.cell)) found.set(one.cell, one);
    }
  }
  return [...found.values()];
}

function* enclosedConstants(map: FormulaMap, cells: readonly FormulaCell[], direction: Direction): Iterable<TypedOver> {
  if (cells.length < 4) return;
  for (const [i, before] of cells.entries()) {
    const after = cells[i + 1];
    if (!after || after.normal !== before.normal) continue;
    const [from, to] = [positionIn(direction, before) + 1, positionIn(direction, after) - 1];
    if (from > to || to - from > 1) continue;
    const at = (position: number) =>
      direction === 'row' ? cellAt(map.sheet, before.row, position) : cellAt(map.sheet, position, before.column);
    const between = [at(from), at(to)].slice(0, to - from + 1);
    const peers = cells.filter(({ normal }) => normal === before.normal);
    if (peers.length < 4) continue;
    for (const cell of between) {
      if (!isConstant(cell) || typeof cell.value !== 'number') continue;
      if (!ownColumnDiffers(map, direction, cell, before)) yield { cell, direction, peer: before, peers };
    }
  }
}

/** A whole column (or row) of constants beside a computed one: typed by design. */
function ownColumnDiffers(map: FormulaMap, direction: Direction, cell: Cell, peer: FormulaCell): boolean {
  const [down, right] = direction === 'row' ? [1, 0] : [0, 1];
  return [-1, 1].some((sign) => {
    const mine = cellAt(map.sheet, cell.row + sign * down, cell.column + sign * right);
    const theirs = cellAt(map.sheet, peer.row + sign * down, peer.column + sign * right);
    return isConstant(mine) && typeof mine.value === 'number' && theirs?.formula !== undefined;
  });
}
