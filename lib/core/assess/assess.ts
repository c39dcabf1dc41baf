/** Every observation of a submission judged against every horizon of the catalogue. */
import { Decimal } from '../book/decimal.ts';
import type { Catalogue, Indicator, Policy, Target, Unit } from '../catalogue/catalogue.ts';
import { indicatorsById } from '../catalogue/indicators-by-id.ts';
import { targetFor } from '../catalogue/targets.ts';
import type { Observation, Submission } from '../locate/submission.ts';
import type { Assessment } from './assessment.ts';
import { type Judgement, judge } from './judge.ts';
import { type Observed, observed } from './observed.ts';
import { figureKey } from './withheld.ts';

/** Keys (`figureKey`) of figures that must not be judged. */
export type Withheld = { readonly size: number; has(key: string): boolean };

const NONE: Withheld = new Set<string>();

/**
 * Judges what a unit reported, in the order of the submission, horizon by horizon. An indicator whose row is absent
 * from the workbook gets no assessment; an observation of an indicator the catalogue does not have gets none either.
 */
export function assess(
  submission: Pick<Submission, 'observations'>,
  catalogue: Catalogue,
  unit: Pick<Unit, 'code' | 'tier'>,
  withheld: Withheld = NONE,
): Assessment[] {
  const indicators = indicatorsById(catalogue);
  return submission.observations.flatMap((observation) => {
    const indicator = indicators.get(observation.indicator);
    if (!indicator) return [];
    const seen = observed(observation, indicator);
    const kept = observation.state === 'reported' && withheld.size > 0 && withheld.has(figureKey(observation));
    return catalogue.policy.horizons.map((horizon) =>
      assessObservation(observation, seen, indicator, catalogue, unit, horizon, kept),
    );
  });
}

function assessObservation(
  observation: Observation,
  seen: Observed,
  indicator: Indicator,
  catalogue: Catalogue,
  unit: Pick<Unit, 'code' | 'tier'>,
  horizon: number,
  withheld: boolean,
): Assessment {
  const tier = observation.tier ?? unit.tier;
  const target = targetFor(indicator, horizon, tier, observation.class);
  const { outcome, gap, reason } = decide(seen, target, withheld, indicator, catalogue.policy);
  return {
    unit: unit.code,
    indicator: indicator.id,
    horizon,
    tier,
    class: observation.class,
    outcome,
    value: 'figure' in seen && reason !== 'withheld' ? seen.figure.value : null,
    target,
    gap,
    reason,
  };
}

/** The order of decision: no target; no data; withheld; a target in words; no figure; a target not shared out; the figure. */
function decide(
  seen: Observed,
  target: Target | null,
  withheld: boolean,
  { direction }: Indicator,
  { equalityMeets }: Policy,
): Judgement {
  if (!target) return { outcome: 'no-target', gap: null, reason: 'target-absent' };
  if ('nothing' in seen && seen.nothing.outcome === 'no-data') return { ...seen.nothing, gap: null };
  if (withheld) return { outcome: 'no-data', gap: null, reason: 'withheld' };
  if (!isNumeric(target)) return { outcome: 'not-quantifiable', gap: null, reason: 'text-target' };
  if ('nothing' in seen) return { ...seen.nothing, gap: null };
  if (target.scope === 'province') return { outcome: 'no-target', gap: null, reason: 'province-target' };
  return judge(seen.figure, target, { direction, equalityMeets });
}

/** True for a target that a figure can be held against. */
export function isNumeric(target: Target): target is Target & { readonly value: Decimal } {
  return target.value !== null && target.comparator !== 'text' && target.value instanceof Decimal;
}
