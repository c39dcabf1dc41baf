/**
 * Rank safety: between which places a unit may stand when weights are shaken by a quarter, when the figures are taken
 * only as precisely as they were stated, and when points that nobody verified are taken away.
 */
import type { Decimal } from '../../book/decimal.ts';
import { ZERO } from '../points/exact.ts';
import { full, type LeafScore } from '../points/score-leaf.ts';
import { completeUnit } from '../points/score-units.ts';
import type { UnitScore } from '../points/unit-score.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { scoresUnderDraws } from './draws.ts';
import { scoreRange } from './input-range.ts';

export interface Places {
  readonly best: number;
  readonly worst: number;
}

export interface Safety {
  readonly unit: UnitScore;
  /** Places over all draws of weights, and the share (0–100, whole percent) of draws in which the place stays. */
  readonly weights: Places & { readonly held: number };
  readonly rounding: Places;
  /** Place and score without unverified points; equal to the rank when there are none. */
  readonly verifiedOnly: { readonly rank: number; readonly score: Decimal };
  /** Over all three. */
  readonly whole: Places;
  /** Units whose places overlap with this one under rounding alone: nobody can say which of them is ahead. */
  readonly inseparable: readonly string[];
}

/** Safety of every ranked unit, in the order of `units`. Places are counted as `min`: one more than the units ahead. */
export function rankSafety(scheme: Scheme, units: readonly UnitScore[]): Safety[] {
  return scheme.groups.flatMap((group) => {
    const ranked = units.filter((unit) => unit.group?.id === group.id && unit.rank !== null);
    return ranked.length === 0 ? [] : groupSafety(scheme, ranked);
  });
}

function groupSafety(scheme: Scheme, units: readonly UnitScore[]): Safety[] {
  const draws = scoresUnderDraws(scheme, units).map(placesIn);
  const ranges = units.map((unit) => scoreRange(scheme, unit));
  const verified = units.map((unit) => withoutUnverified(scheme, unit).score ?? ZERO);
  const scores = units.map((unit) => unit.score ?? ZERO);
  return units.map((unit, at) => {
    const own = scores[at] as Decimal;
    const place = 1 + scores.filter((score) => score.gt(own)).length;
    const places = draws.map((draw) => draw[at] as number);
    const held = Math.round((places.filter((each) => each === place).length * 100) / draws.length);
    const weights = {
      best: places.reduce((a, b) => Math.min(a, b), place),
      worst: places.reduce((a, b) => Math.max(a, b), place),
      held,
    };
    const range = ranges[at] as (typeof ranges)[number];
    const rounding = {
      best: 1 + ranges.filter((other) => other.low.gt(range.high)).length,
      worst: 1 + ranges.filter((other, which) => which !== at && other.high.gt(range.low)).length,
    };
    const without = verified[at] as Decimal;
    const rank = 1 + verified.filter((score) => score.gt(without)).length;
    const inseparable = units.filter((_, which) => {
      const other = ranges[which] as (typeof ranges)[number];
      return which !== at && other.low.lt(range.high) && range.low.lt(other.high);
    });
    return {
      unit,
      weights,
      rounding,
      verifiedOnly: { rank, score: without },
      whole: {
        best: Math.min(weights.best, rounding.best, rank),
        worst: Math.max(weights.worst, rounding.worst, rank),
      },
      inseparable: inseparable.map((each) => each.code),
    };
  });
}

/** Place of each score: one more than the scores above it. */
function placesIn(scores: readonly number[]): number[] {
  const first = new Map<number, number>();
  for (const [at, score] of [...scores].sort((a, b) => b - a).entries())
    if (!first.has(score)) first.set(score, at + 1);
  return scores.map((score) => first.get(score) as number);
}

/** The unit with no points where people gave them and nobody verified them. */
export function withoutUnverified(scheme: Scheme, unit: UnitScore): UnitScore {
  const open = (leaf: LeafScore) =>
    leaf.basis === 'given' && leaf.verification !== 'verified' && leaf.verification !== 'final';
  if (!unit.leaves.some(open)) return unit;
  return completeUnit(
    scheme,
    unit,
    unit.leaves.map((leaf) => (open(leaf) ? { ...leaf, tally: full(leaf.criterion, ZERO) } : leaf)),
  );
}
