/** Why this rank: what separates a unit from its neighbours, where its points went, what would move it, how safe it is. */
import type { Decimal } from '../../book/decimal.ts';
import type { Scores, UnitScore } from '../points/unit-score.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type LostPoints, lostPoints } from './lost-points.ts';
import { type Change, changesThatMove } from './nearest-change.ts';
import { rankSafety, type Safety } from './safety.ts';

export interface Explanation {
  readonly unit: UnitScore;
  /** The scheme it was scored by: it says how points are shown. */
  readonly scheme: Scheme;
  /** Score of the next place up less the unit's own; null for the first and the unranked. */
  readonly toAbove: Decimal | null;
  /** The unit's own score less that of the next place down. */
  readonly toBelow: Decimal | null;
  readonly lost: readonly LostPoints[];
  /** Single changes that would move the unit up, the nearest first. */
  readonly changes: readonly Change[];
  readonly safety: Safety | null;
}

/** One explanation per unit, in the order of the scores. */
export function explain(scores: Scores): Explanation[] {
  const { scheme, units } = scores;
  const safety = new Map(rankSafety(scheme, units).map((each) => [each.unit, each]));
  return units.map((unit) => {
    const peers = units.filter((other) => other.group?.id === unit.group?.id && other.rank !== null);
    const { score, rank } = unit;
    const own = rank === null || score === null ? null : score;
    const higher = peers.flatMap((peer) => (own !== null && peer.score?.gt(own) ? [peer.score] : []));
    const lower = peers.flatMap((peer) => (own !== null && peer.score?.lt(own) ? [peer.score] : []));
    const above = higher.reduce<Decimal | null>((a, b) => (a === null || b.lt(a) ? b : a), null);
    const below = lower.reduce<Decimal | null>((a, b) => (a === null || b.gt(a) ? b : a), null);
    return {
      unit,
      scheme,
      toAbove: above === null || own === null ? null : above.minus(own),
      toBelow: below === null || own === null ? null : own.minus(below),
      lost: lostPoints(scheme, unit),
      changes: changesThatMove(scheme, unit, peers),
      safety: safety.get(unit) ?? null,
    };
  });
}

/** Whether nothing that was tried moves the unit from its place. */
export function isSafe(safety: Safety): boolean {
  return safety.whole.best === safety.whole.worst;
}
