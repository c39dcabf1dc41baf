/** Where a unit loses points: per leaf, what the whole score would gain if that leaf alone had everything. */
import type { Decimal } from '../../book/decimal.ts';
import { ZERO } from '../points/exact.ts';
import type { LeafScore } from '../points/score-leaf.ts';
import type { UnitScore } from '../points/unit-score.ts';
import { rootPointsIf } from '../points/what-if.ts';
import type { Criterion, Scheme } from '../scheme/scheme.ts';

export interface LostPoints {
  readonly leaf: LeafScore;
  /** In points of the root's maximum; under a plain sum simply maximum less points. */
  readonly lost: Decimal;
}

/** Leaves that count and lack points, the greatest loss first; equal losses in the order of the scheme. */
export function lostPoints(scheme: Scheme, unit: UnitScore): LostPoints[] {
  const { points } = unit;
  if (points === null) return [];
  return unit.leaves
    .filter((leaf) => counts(leaf) && leaf.tally.points.lt(leaf.criterion.maximum))
    .map((leaf) => ({
      leaf,
      lost: rootPointsIf(scheme, unit, leaf, (leaf.criterion as Criterion).maximum).minus(points),
    }))
    .filter(({ lost }) => lost.gt(ZERO))
    .sort((a, b) => b.lost.cmp(a.lost));
}

/** A leaf left out of the reckoning loses nothing: its points are unknown, not gone. */
function counts(leaf: LeafScore): boolean {
  return leaf.tally.available.gt(0);
}
