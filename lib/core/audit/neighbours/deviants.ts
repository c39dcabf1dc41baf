/**
 * Formulas that differ from the ones beside them in a single respect.
 *
 * A formula is suspected when its form is rare in its row or column, the forms around it agree with each other, and it
 * is nearly like them: one reference moved, one range shorter, one term missing. A formula built quite differently is
 * no slip but another column. Peers are looked for beside the cell and, for alternating columns, at every second to
 * fourth place.
 */
import { type FormulaCell, type FormulaMap, meaningAt, meaningOf } from '../formula-map.ts';
import { type Difference, oneDifference } from './difference.ts';
import { expectedAt } from './expected-form.ts';
import { acrossFrom, type Direction, type Lane, lanes } from './lane.ts';
import {
  begins,
  holdsOther,
  onlyBlanks,
  shrinksAtEnd,
  startsChain,
  stepsOverGap,
  variesElsewhere,
} from './meant-otherwise.ts';
import { readAcross, repeatsPrecedent } from './repeated-precedent.ts';
import { titleOf } from './titles.ts';

export interface Deviant {
  readonly cell: FormulaCell;
  readonly direction: Direction;
  /** A peer whose form was expected here. */
  readonly peer: FormulaCell;
  readonly peers: readonly FormulaCell[];
  readonly difference: Difference;
  /** Peers stand on both sides. */
  readonly enclosed: boolean;
  /** The cells across the lane share the form: a whole column, or row, computes so. */
  readonly shared: boolean;
  readonly score: number;
}

/** All formulas that deviate in their row or in their column; a cell that does in both is listed once, and surer. */
export function deviants(map: FormulaMap): readonly Deviant[] {
  const found = new Map<FormulaCell, Deviant>();
  for (const direction of ['row', 'column'] as const) {
    for (const lane of lanes(map, direction)) {
      for (const one of deviantsOf(map, lane)) {
        const other = found.get(one.cell);
        if (!other) found.set(one.cell, one);
        else found.set(one.cell, both(map, one, other));
      }
    }
  }
  return [...found.values()];
}

function both(map: FormulaMap, one: Deviant, other: Deviant): Deviant {
  const { row, column } = one.cell;
  const better = one.score > other.score ? one : other;
  const agree =
    meaningAt(one.peer.form, row, column, map.sheet).text === meaningAt(other.peer.form, row, column, map.sheet).text;
  return agree ? { ...better, shared: false, score: Math.min(1, better.score + 0.2) } : better;
}

function* deviantsOf(map: FormulaMap, lane: Lane): Iterable<Deviant> {
  const { cells, direction } = lane;
  if (cells.length < 3) return;
  const counts = new Map<string, number>();
  for (const { normal } of cells) counts.set(normal, (counts.get(normal) ?? 0) + 1);
  if (counts.size === 1) return;
  for (const [i, cell] of cells.entries()) {
    const own = counts.get(cell.normal) ?? 0;
    const candidate = expectedAt(map, lane, i, counts, own);
    if (!candidate) continue;
    const { peer, enclosed, agreed = false } = candidate;
    const actual = meaningOf(cell, map.sheet);
    const expected = meaningAt(peer.form, cell.row, cell.column, map.sheet);
    if (actual.text === expected.text) continue;
    const difference = oneDifference(actual, expected);
    if (!difference) continue;
    if (
      begins(cells, i, direction, enclosed) &&
      (startsChain(map, cell, peer, direction) || stepsOverGap(difference, direction))
    )
      continue;
    const shared = acrossFrom(map, direction, cell).some((one) => one.normal === cell.normal);
    const support = Math.max(counts.get(peer.normal) ?? 0, agreed && moved(difference) ? 3 : 0);
    if (!enclosed && shrinksAtEnd(difference, peer, direction)) continue;
    if (shared && holdsOther(cell, peer)) continue;
    if (difference.kind === 'number' && variesElsewhere(map, cells, cell, peer)) continue;
    if (!enclosed && onlyBlanks(map, difference)) continue;
    const twice = readAcross(map, direction, cell, actual, expected);
    const alone =
      shared &&
      (titledAlike(map, direction, cell, peer) ||
        twice ||
        repeatsPrecedent(map.sheet, cells, i, peer.normal, actual, expected));
    const score =
      scoreOf(difference, support, own, enclosed, shared && !alone) - (alone ? 0.1 : 0) + (twice && !shared ? 0.1 : 0);
    if (score > 0) {
      const peers = cells.filter(({ normal }) => normal === peer.normal);
      yield { cell, direction, peer, peers, difference, enclosed, shared, score };
    }
  }
}

function moved({ kind }: Difference): boolean {
  return kind === 'shift' || kind === 'range' || kind === 'sign';
}

/** The rows or columns of both carry the same title. */
function titledAlike(map: FormulaMap, direction: Direction, cell: FormulaCell, peer: FormulaCell): boolean {
  const title = titleOf(map.sheet, direction, cell);
  return title !== null && title === titleOf(map.sheet, direction, peer);
}

const WEIGHT: Readonly<Record<Difference['kind'], number>> = {
  range: 0.8,
  shift: 0.7,
  sheet: 0.45,
  'term-missing': 0.65,
  'term-extra': 0.5,
  'number-extra': 0.6,
  number: 0.35,
  function: 0.4,
  sign: 0.6,
};

function scoreOf(difference: Difference, support: number, own: number, enclosed: boolean, shared: boolean): number {
  let score = WEIGHT[difference.kind];
  const far = difference.step && Math.abs(difference.step[0]) + Math.abs(difference.step[1]) > 3;
  if (far) score -= 0.25;
  if (own > 1) score -= 0.1;
  if (support < 3) score -= 0.2;
  if (difference.kind === 'number' && !(enclosed && support >= 6)) return 0;
  score += Math.min(0.15, (support - 3) * 0.03);
  if (!enclosed) score -= 0.2;
  // A whole row or column may be meant otherwise, unless its title, or what it skips, says that it is not.
  if (shared) score -= enclosed && support >= 4 ? 0.25 : 0.5;
  return score >= 0.35 ? Math.min(1, score) : 0;
}
