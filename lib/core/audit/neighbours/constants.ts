/** Numbers standing where the cells around them compute. */
import type { Cell } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { type FormulaCell, type FormulaMap, isConstant } from '../formula-map.ts';
import { type Direction, lanes, looksBack, positionIn } from './lane.ts';

export interface TypedOver {
  readonly cell: Cell;
  readonly direction: Direction;
  readonly peer: FormulaCell;
  readonly peers: readonly FormulaCell[];
}

/** Longest run of constants still taken for formulas typed over, and the peers that each of them needs. */
const LONGEST_RUN = 5;
const PEERS_PER_CONSTANT = 3;

/** Constants enclosed on both sides by copies of one formula, when the cells across do not explain them. */
export function typedOver(map: FormulaMap): readonly TypedOver[] {
  const found = new Map<Cell, TypedOver>();
  for (const direction of ['row', 'column'] as const) {
    for (const { cells } of lanes(map, direction)) {
      for (const one of enclosedConstants(map, cells, direction)) if (!found.has(one.cell)) found.set(one.cell, one);
    }
    for (const one of brokenProfiles(map, direction)) if (!found.has(one.cell)) found.set(one.cell, one);
  }
  return [...found.values()];
}

function* enclosedConstants(map: FormulaMap, cells: readonly FormulaCell[], direction: Direction): Iterable<TypedOver> {
  if (cells.length < 4) return;
  const enclosed: { cell: Cell; peer: FormulaCell; peers: readonly FormulaCell[] }[] = [];
  for (const [i, before] of cells.entries()) {
    const after = cells[i + 1];
    if (!after || after.normal !== before.normal) continue;
    const [from, to] = [positionIn(direction, before) + 1, positionIn(direction, after) - 1];
    if (from > to || to - from >= LONGEST_RUN) continue;
    const at = (position: number) =>
      direction === 'row' ? cellAt(map.sheet, before.row, position) : cellAt(map.sheet, position, before.column);
    const between = Array.from({ length: to - from + 1 }, (_, k) => at(from + k));
    const peers = cells.filter(({ normal }) => normal === before.normal);
    if (peers.length < Math.max(4, PEERS_PER_CONSTANT * between.length) || before.form.areas.length === 0) continue;
    for (const cell of between) {
      if (!isConstant(cell) || typeof cell.value !== 'number') continue;
      enclosed.push({ cell, peer: before, peers });
    }
  }
  for (const { cell, peer, peers } of enclosed) {
    // Constants and formulas in turn, or many constants among few formulas, are the way the line is built.
    const alike = enclosed.filter((one) => one.peer.normal === peer.normal).length;
    if (alike * PEERS_PER_CONSTANT > peers.length) continue;
    if (!ownColumnDiffers(map, direction, cell, peer)) yield { cell, direction, peer, peers };
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

/**
 * The last or first row of a table (or column, in the other direction) that computes like the two rows beside it in
 * every place but one, where it holds a number.
 */
function* brokenProfiles(map: FormulaMap, direction: Direction): Iterable<TypedOver> {
  const [down, right] = direction === 'row' ? [0, 1] : [1, 0];
  for (const cell of map.sheet.cells) {
    if (!isConstant(cell) || typeof cell.value !== 'number') continue;
    for (const sign of [-1, 1]) {
      const peer = map.at(cell.row + sign * down, cell.column + sign * right);
      const next = map.at(cell.row + 2 * sign * down, cell.column + 2 * sign * right);
      if (!peer || next?.normal !== peer.normal || peer.form.areas.length === 0) continue;
      // A chain that reads the place before it begins with something typed.
      if (sign === 1 && looksBack(peer, direction)) continue;
      const own = direction === 'row' ? map.columns.get(cell.column) : map.rows.get(cell.row);
      const theirs = direction === 'row' ? map.columns.get(peer.column) : map.rows.get(peer.row);
      if (!own || !theirs) continue;
      const near = ({ row, column }: FormulaCell) => Math.abs(row - cell.row) + Math.abs(column - cell.column) <= 12;
      const mirror = ({ row, column }: FormulaCell) => map.at(row + sign * down, column + sign * right);
      const close = own.filter(near);
      const alike = close.filter((one) => mirror(one)?.normal === one.normal);
      const missing = theirs.filter((one) => near(one) && !map.at(one.row - sign * down, one.column - sign * right));
      if (alike.length >= 2 && alike.length === close.length && missing.length === 1) {
        yield { cell, direction, peer, peers: [peer, next] };
        break;
      }
    }
  }
}
