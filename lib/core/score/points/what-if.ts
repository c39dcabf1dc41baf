/** A unit's score with one leaf changed, everything else as it is; the other units are never touched. */
import type { Decimal } from '../../book/decimal.ts';
import type { Criterion, Scheme } from '../scheme/scheme.ts';
import { rootWithLeaf, scoreOf } from './aggregate.ts';
import { ZERO } from './exact.ts';
import { pointsFor } from './forms.ts';
import { full, type LeafScore } from './score-leaf.ts';
import { scoreShown } from './score-units.ts';
import type { UnitScore } from './unit-score.ts';

/** Points of the root if the leaf had so many points; a leaf without a figure then has one. */
export function rootPointsIf(scheme: Scheme, unit: UnitScore, leaf: LeafScore, points: Decimal): Decimal {
  const root = scheme.criteria[0] as Criterion;
  return scoreOf(root, rootWithLeaf(scheme, unit.tallies, leaf.criterion, full(leaf.criterion, points))) ?? ZERO;
}

/** The score, rounded as the scheme ranks, if the leaf had so many points. */
export function scoreIf(scheme: Scheme, unit: UnitScore, leaf: LeafScore, points: Decimal): Decimal {
  return scoreShown(scheme, rootPointsIf(scheme, unit, leaf, points));
}

/** Points the leaf would have with another value; a value better than the group's best is the new best. */
export function pointsIf(leaf: LeafScore, value: Decimal): Decimal {
  const { criterion, context, fact } = leaf;
  const { best } = context;
  const beyond = best !== null && (criterion.direction === 'higher' ? value.gt(best) : value.lt(best));
  return pointsFor(criterion, value, fact?.text ?? '', beyond ? { ...context, best: value } : context) ?? ZERO;
}
