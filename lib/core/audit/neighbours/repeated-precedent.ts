/** A formula that reads what a neighbour already reads, while the cell it should read is left unread by the whole line. */
import { type Area, areaAddress } from '../../book/address.ts';
import type { Sheet } from '../../book/book.ts';
import type { Term } from '../formula/term.ts';
import { type FormulaCell, type FormulaMap, meaningOf } from '../formula-map.ts';
import { acrossFrom, type Direction } from './lane.ts';

/** Neighbours looked at on either side. */
const NEAR = 3;

export function repeatsPrecedent(
  sheet: Sheet,
  cells: readonly FormulaCell[],
  i: number,
  peer: string,
  actual: Term,
  expected: Term,
): boolean {
  const changed = oneChanged(actual, expected);
  if (!changed) return false;
  const { repeated, skipped } = changed;
  const near = cells.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter(({ normal }) => normal === peer);
  return (
    near.some((one) => areasOf(meaningOf(one, sheet)).has(repeated)) &&
    cells.every((one) => !areasOf(meaningOf(one, sheet)).has(skipped))
  );
}

/** The cell that the formula reads instead of the expected one is what the formula beside it, across the line, reads. */
export function readAcross(
  map: FormulaMap,
  direction: Direction,
  cell: FormulaCell,
  actual: Term,
  expected: Term,
): boolean {
  const changed = oneChanged(actual, expected);
  const across = acrossFrom(map, direction, cell).map((one) => areasOf(meaningOf(one, map.sheet)));
  return (
    changed !== null &&
    across.some((areas) => areas.has(changed.repeated)) &&
    across.every((areas) => !areas.has(changed.skipped))
  );
}

function oneChanged(actual: Term, expected: Term): { repeated: string; skipped: string } | null {
  const [mine, wanted] = [areasOf(actual), areasOf(expected)];
  const read = [...mine].filter((one) => !wanted.has(one));
  const left = [...wanted].filter((one) => !mine.has(one));
  const [repeated, skipped] = [read[0], left[0]];
  if (read.length !== 1 || left.length !== 1 || repeated === undefined || skipped === undefined) return null;
  return { repeated, skipped };
}

function areasOf(term: Term, found = new Set<string>()): Set<string> {
  if (term.area) found.add(`${term.sheet ?? ''}!${areaAddress(term.area as Area)}`);
  for (const item of term.items) areasOf(item, found);
  return found;
}
