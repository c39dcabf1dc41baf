/** Between which points a unit may really stand, given how its figures were rounded before they were handed in. */
import { Decimal } from '../../book/decimal.ts';
import { aggregate, NOTHING, scoreOf } from '../points/aggregate.ts';
import { ZERO } from '../points/exact.ts';
import { pointsFor } from '../points/forms.ts';
import { full, type LeafScore } from '../points/score-leaf.ts';
import { scoreShown } from '../points/score-units.ts';
import type { UnitScore } from '../points/unit-score.ts';
import type { Criterion, Scheme } from '../scheme/scheme.ts';

/** Lowest and highest score, rounded as ranked. A figure computed from its parts, or given as points, is exact. */
export function scoreRange(scheme: Scheme, unit: UnitScore): { low: Decimal; high: Decimal } {
  const ends = unit.leaves.map((leaf) => ({ leaf, ...pointRange(leaf) }));
  const at = (end: 'low' | 'high') => {
    const tallies = aggregate(
      scheme,
      new Map(
        ends.map((each) => [
          each.leaf.criterion.id,
          each.leaf.state === 'scored' ? full(each.leaf.criterion, each[end]) : each.leaf.tally,
        ]),
      ),
    );
    const root = scheme.criteria[0] as Criterion;
    return scoreShown(scheme, scoreOf(root, tallies.get(root.id) ?? NOTHING) ?? ZERO);
  };
  return { low: at('low'), high: at('high') };
}

/** Points at both ends of what a stated figure can have been before it was rounded: `81.1` lies from 81.05 to 81.15. */
function pointRange(leaf: LeafScore): { low: Decimal; high: Decimal } {
  const { criterion, value, fact, tally, context } = leaf;
  const still = { low: tally.points, high: tally.points };
  if (leaf.state !== 'scored' || leaf.basis !== 'stated' || value === null || fact === null) return still;
  if (criterion.form === 'fractions' || leaf.bound !== null) return still;
  if (criterion.form === 'each' && value.isInteger()) return still;
  const half = new Decimal(10).pow(-fact.decimals).div(2);
  const ends = [value.minus(half), value.plus(half)].flatMap(
    (end) => pointsFor(criterion, end, fact.text, context) ?? [],
  );
  // The group's best value was rounded as well.
  if (context.best !== null) {
    const wider = [context.best.minus(half), context.best.plus(half)];
    for (const best of wider) ends.push(pointsFor(criterion, value, fact.text, { ...context, best }) ?? tally.points);
  }
  const all = [...ends, tally.points];
  return {
    low: all.reduce((least, each) => (each.lt(least) ? each : least)),
    high: all.reduce((most, each) => (each.gt(most) ? each : most)),
  };
}
