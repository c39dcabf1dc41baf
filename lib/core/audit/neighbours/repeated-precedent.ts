/** A formula that reads what a neighbour already reads, while the cell it should read is left unread by the whole line. */
import { type Area, areaAddress } from '../../book/address.ts';
import type { Sheet } from '../../book/book.ts';
import type { Term } from '../formula/term.ts';
import { type FormulaCell, meaningOf } from '../formula-map.ts';

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
  const [mine, wanted] = [areasOf(actual), areasOf(expected)];
  const read = [...mine].filter((one) => !wanted.has(one));
  const left = [...wanted].filter((one) => !mine.has(one));
  const [repeated, skipped] = [read[0], left[0]];
  if (read.length !== 1 || left.length !== 1 || repeated === undefined || skipped === undefined) return false;
  const near = cells.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter(({ normal }) => normal === peer);
  return (
    near.some((one) => areasOf(meaningOf(one, sheet)).has(repeated)) &&
    cells.every((one) => !areasOf(meaningOf(one, sheet)).has(skipped))
  );
}

function areasOf(term: Term, found = new Set<string>()): Set<string> {
  if (term.area) found.add(`${term.sheet ?? ''}!${areaAddress(term.area as Area)}`);
  for (const item of term.items) areasOf(item, found);
  return found;
}
