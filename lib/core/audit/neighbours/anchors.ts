/**
 * References that should have been held with `$` and slid along when the formula was copied: the first copy reads a
 * figure, every later one reads the blank cell or the words beside it, while its other references still find figures.
 */
import { cellAt } from '../../book/grid.ts';
import { areaFrom } from '../formula/area.ts';
import type { AreaRef } from '../formula/expression.ts';
import type { FormulaCell, FormulaMap } from '../formula-map.ts';
import { type Direction, lanes, positionIn } from './lane.ts';

export interface Slid {
  /** The copy that still reads the figure. */
  readonly first: FormulaCell;
  /** The copies that no longer do. */
  readonly cells: readonly FormulaCell[];
  readonly reference: AreaRef;
  readonly direction: Direction;
}

export function slidReferences(map: FormulaMap): readonly Slid[] {
  const found: Slid[] = [];
  for (const direction of ['row', 'column'] as const) {
    for (const { cells } of lanes(map, direction)) {
      for (const run of runsOfOneForm(cells, direction)) found.push(...slidIn(map, run, direction));
    }
  }
  return found;
}

function runsOfOneForm(cells: readonly FormulaCell[], direction: Direction): FormulaCell[][] {
  const runs: FormulaCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const next = last && last.normal === cell.normal && positionIn(direction, cell) === positionIn(direction, last) + 1;
    if (run && next) run.push(cell);
    else runs.push([cell]);
  }
  return runs.filter((run) => run.length >= 3);
}

function* slidIn(map: FormulaMap, run: readonly FormulaCell[], direction: Direction): Iterable<Slid> {
  const [first, ...copies] = run as [FormulaCell, ...FormulaCell[]];
  for (const reference of first.form.areas) {
    const moves = direction === 'row' ? !reference.left.fixed : !reference.top.fixed;
    if (!moves || !isOneCell(reference) || reference.sheet !== null || reference.book !== null) continue;
    const read = (cell: FormulaCell) => valueRead(map, reference, cell);
    if (typeof read(first) !== 'number' || typeof read(copies[0] as FormulaCell) === 'number') continue;
    // The last figure of a series that simply ends is not a rate standing alone.
    if (typeof readBefore(map, reference, first, direction) === 'number') continue;
    const lost = copies.filter((cell) => typeof read(cell) !== 'number');
    // In a form not filled in yet, everything a copy reads is blank, and nothing has slid.
    const others = first.form.areas.filter((other) => other !== reference && isOneCell(other));
    const filled = lost.every((cell) => others.some((other) => typeof valueRead(map, other, cell) === 'number'));
    if (lost.length === copies.length && others.length > 0 && filled)
      yield { first, cells: lost, reference, direction };
  }
}

function isOneCell({ top, left, bottom, right }: AreaRef): boolean {
  return (
    top.value === bottom.value && left.value === right.value && top.fixed === bottom.fixed && left.fixed === right.fixed
  );
}

function readBefore(map: FormulaMap, reference: AreaRef, cell: FormulaCell, direction: Direction): unknown {
  const area = areaFrom(reference, cell.row, cell.column);
  if (!area) return undefined;
  return cellAt(map.sheet, area.top - (direction === 'column' ? 1 : 0), area.left - (direction === 'row' ? 1 : 0))
    ?.value;
}

function valueRead(map: FormulaMap, reference: AreaRef, cell: FormulaCell): unknown {
  const area = areaFrom(reference, cell.row, cell.column);
  return area ? cellAt(map.sheet, area.top, area.left)?.value : undefined;
}
