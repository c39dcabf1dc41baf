/** Formulas in one row or one column, read as a line: neighbours stand close enough to belong to one table. */
import type { AreaRef } from '../formula/expression.ts';
import type { FormulaCell, FormulaMap } from '../formula-map.ts';

export type Direction = 'row' | 'column';

export interface Lane {
  readonly direction: Direction;
  readonly cells: readonly FormulaCell[];
}

/** More empty places than this between two formulas, and they belong to different tables. */
const WIDEST_GAP = 4;

/** Position along the lane: the column in a row, the row in a column. */
export function positionIn(direction: Direction, cell: { readonly row: number; readonly column: number }): number {
  return direction === 'row' ? cell.column : cell.row;
}

export function lanes(map: FormulaMap, direction: Direction): readonly Lane[] {
  const lines = direction === 'row' ? map.rows : map.columns;
  return [...lines.values()].flatMap((line) => split(line, direction));
}

function split(line: readonly FormulaCell[], direction: Direction): Lane[] {
  const found: FormulaCell[][] = [];
  let last: FormulaCell | undefined;
  for (const cell of line) {
    const near = last && positionIn(direction, cell) - positionIn(direction, last) <= WIDEST_GAP + 1;
    if (near) found.at(-1)?.push(cell);
    else found.push([cell]);
    last = cell;
  }
  return found.map((cells) => ({ direction, cells }));
}

/** The nearest formula before and after a cell across the lane's direction, within two places. */
export function acrossFrom(map: FormulaMap, direction: Direction, cell: FormulaCell): readonly FormulaCell[] {
  const step = direction === 'row' ? [1, 0] : [0, 1];
  const [down = 0, right = 0] = step;
  const nearest = (sign: number): FormulaCell | undefined =>
    map.at(cell.row + sign * down, cell.column + sign * right) ??
    map.at(cell.row + 2 * sign * down, cell.column + 2 * sign * right);
  return [nearest(-1), nearest(1)].filter((one) => one !== undefined);
}

/** The peer reads a cell one or two places back (a running balance): the first of a chain has to begin otherwise. */
export function looksBack(
  peer: FormulaCell,
  direction: Direction,
  which: (area: AreaRef) => boolean = () => true,
): boolean {
  return peer.form.areas.some((area) => {
    const { top, left, bottom, right } = area;
    const along = direction === 'row' ? left : top;
    const oneCell = top.value === bottom.value && left.value === right.value;
    return oneCell && !along.fixed && along.value < 0 && along.value >= -2 && which(area);
  });
}
