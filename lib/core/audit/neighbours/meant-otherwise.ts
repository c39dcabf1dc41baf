/** Why a formula that differs from its peers may well be meant to: reasons not to suspect it. */
import { cellAt } from '../../book/grid.ts';
import { cellsOf } from '../cells-of.ts';
import { areaFrom, relativeArea } from '../formula/area.ts';
import { type FormulaCell, type FormulaMap, meaningAt, meaningOf } from '../formula-map.ts';
import { type Difference, oneDifference } from './difference.ts';
import { type Direction, looksBack, positionIn } from './lane.ts';

/** The peers read the place before them, and at this cell no figure stands there: a chain has to begin otherwise. */
export function startsChain(map: FormulaMap, cell: FormulaCell, peer: FormulaCell, direction: Direction): boolean {
  return looksBack(peer, direction, (area) => {
    const { top, left } = areaFrom(area, cell.row, cell.column) ?? { top: 0, left: 0 };
    return typeof cellAt(map.sheet, top, left)?.value !== 'number';
  });
}

/** First of its line, or first after a gap: a new week, another section, the next table. */
export function begins(cells: readonly FormulaCell[], i: number, direction: Direction, enclosed: boolean): boolean {
  const [before, cell, after] = [cells[i - 1], cells[i], cells[i + 1]];
  if (!before || !cell) return true;
  const away = (one: FormulaCell) => Math.abs(positionIn(direction, cell) - positionIn(direction, one));
  // In columns that take turns every formula stands as far from the next as from the one before.
  const gap = away(before) > 1 && (after === undefined || away(before) > away(after));
  return gap || (!enclosed && after !== undefined && before.normal !== after.normal);
}

/** The reference moved along the line only: after a gap, what goes before lies further back. */
export function stepsOverGap({ kind, step }: Difference, direction: Direction): boolean {
  return (
    kind === 'shift' &&
    step !== undefined &&
    step[direction === 'row' ? 0 : 1] === 0 &&
    step[direction === 'row' ? 1 : 0] < 0
  );
}

/** A window of the last few periods is shorter where the line begins: no slip at an end, when it runs along the line. */
export function shrinksAtEnd({ kind }: Difference, peer: FormulaCell, direction: Direction): boolean {
  const window = peer.form.areas.some(({ top, left, bottom, right }) =>
    direction === 'row'
      ? !left.fixed && !right.fixed && left.value < right.value && top.value === bottom.value
      : !top.fixed && !bottom.fixed && top.value < bottom.value && left.value === right.value,
  );
  return kind === 'range' && window;
}

/** A whole row that holds another cell with `$` does so on purpose: it has a rate of its own. */
export function holdsOther(cell: FormulaCell, peer: FormulaCell): boolean {
  const held = (one: FormulaCell) =>
    one.form.areas.filter(({ top, left }) => top.fixed && left.fixed).map(relativeArea);
  const theirs = new Set(held(peer));
  return held(cell).some((area) => !theirs.has(area));
}

/** Numbers that differ in several places of the line are chosen line by line: rates, raises, divisors. */
export function variesElsewhere(
  map: FormulaMap,
  cells: readonly FormulaCell[],
  cell: FormulaCell,
  peer: FormulaCell,
): boolean {
  return cells.some((one, k) => {
    const beside = cells[k - 1] === cell || cells[k + 1] === cell;
    if (one === cell || one.normal === peer.normal || (beside && one.normal === cell.normal)) return false;
    const wanted = meaningAt(peer.form, one.row, one.column, map.sheet);
    return oneDifference(meaningOf(one, map.sheet), wanted)?.kind === 'number';
  });
}

/** A range that leaves out, or takes in, nothing but blank cells. */
export function onlyBlanks(map: FormulaMap, { kind, missing = [], extra = [] }: Difference): boolean {
  if (kind !== 'range') return false;
  return [...missing, ...extra].every((area) => cellsOf(map.sheet, area).every(({ value }) => value === null));
}
