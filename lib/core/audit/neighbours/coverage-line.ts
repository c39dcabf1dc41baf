/** The cells an aggregate covers, read as a line along its column or row, and what lies on it beyond its ends. */
import type { Area } from '../../book/address.ts';
import type { Cell } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import type { Aggregate } from './aggregates.ts';

export interface Missed {
  readonly aggregate: Aggregate;
  readonly cells: readonly Cell[];
  readonly where: 'after' | 'before' | 'between';
  readonly score: number;
}

/** And past a range totalled in its own column or row. */
export const LOCAL_REACH = 60;

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly own: number;
  readonly at: (position: number) => Cell | undefined;
  readonly beside: (position: number, step: number) => Cell | undefined;
  /** Numbers in the areas. */
  readonly covered: () => readonly Cell[];
  readonly pieces: readonly (readonly [number, number])[];
}

export function lineOf({ sheet, along, areas, cell }: Aggregate): Line {
  const vertical = along === 'column';
  const [first] = areas as [Area, ...Area[]];
  const cross = vertical ? first.left : first.top;
  const at = (position: number) => (vertical ? cellAt(sheet, position, cross) : cellAt(sheet, cross, position));
  const beside = (position: number, step: number) =>
    vertical ? cellAt(sheet, position, cross + step) : cellAt(sheet, cross + step, position);
  const pieces = areas.map((area): [number, number] => (vertical ? [area.top, area.bottom] : [area.left, area.right]));
  const covered = () => {
    const cells: Cell[] = [];
    for (const [from, to] of pieces) {
      // The ends of a long range say enough about its kind.
      for (let position = from; position <= Math.min(to, from + 500); position++) {
        const one = at(position);
        if (isFigure(one)) cells.push(one);
      }
      const last = at(to);
      if (to > from + 500 && isFigure(last)) cells.push(last);
    }
    return cells;
  };
  const own = vertical ? cell.row : cell.column;
  return { start: pieces[0]?.[0] ?? 0, end: Math.max(...pieces.map(([, to]) => to)), own, at, beside, covered, pieces };
}

export function isFigure(cell: Cell | undefined): cell is Cell & { readonly value: number } {
  return cell !== undefined && typeof cell.value === 'number';
}
