/** What an observation says in the indicator's own unit: a figure, or why there is none. */
import type { Decimal } from '../book/decimal.ts';
import type { Bound as Stated } from '../book/numbers.ts';
import type { Indicator } from '../catalogue/catalogue.ts';
import type { Figure, Observation } from '../locate/submission.ts';
import type { Outcome, Reason } from './assessment.ts';
import { type Parts, percentage } from './exact.ts';

/** Null for a figure that stands for itself. */
export type Bound = Stated | null;

/** A figure that can be held against a target. */
export interface ObservedFigure {
  /** Percentage points, or a number of things. */
  readonly value: Decimal;
  readonly bound: Bound;
  /** The two parts when the percentage was computed from them; null when it was only stated. */
  readonly parts: Parts | null;
}

export interface NothingObserved {
  readonly outcome: Extract<Outcome, 'no-data' | 'not-quantifiable'>;
  readonly reason: Reason;
}

export type Observed = { readonly figure: ObservedFigure } | { readonly nothing: NothingObserved };

/**
 * Reads an observation by its indicator's measure. The percentage computed from both parts goes before the stated one;
 * a bare count where a ratio is asked is not turned into anything.
 */
export function observed(observation: Observation, indicator: Pick<Indicator, 'measure'>): Observed {
  if (observation.state !== 'reported') return nothing('no-data', observation.state);
  switch (indicator.measure) {
    case 'ratio':
    case 'share':
      return observedPercentage(observation);
    case 'count':
      return observedCount(observation);
    case 'text':
      return inWords(observation);
  }
}

function observedPercentage(observation: Observation): Observed {
  const { numerator, denominator, stated } = observation;
  if (numerator && denominator) {
    const value = quotientOf(numerator, denominator);
    if (value === null) return nothing('not-quantifiable', 'zero-denominator');
    const parts = { numerator: numerator.value, denominator: denominator.value };
    return { figure: { value, bound: ratioBound(numerator.bound, denominator.bound), parts } };
  }
  if (stated && perhapsFraction(stated)) return nothing('not-quantifiable', 'perhaps-fraction');
  if (stated && isPercentage(stated)) return { figure: { value: stated.value, bound: stated.bound, parts: null } };
  if (stated || numerator) return nothing('not-quantifiable', 'count-for-ratio');
  return inWords(observation);
}

const known = new WeakMap<Figure, { readonly denominator: Figure; readonly value: Decimal | null }>();

/** Divided once for facts, horizons and plans, which all ask. */
function quotientOf(numerator: Figure, denominator: Figure): Decimal | null {
  const before = known.get(numerator);
  if (before?.denominator === denominator) return before.value;
  const value = percentage(numerator.value, denominator.value);
  known.set(numerator, { denominator, value });
  return value;
}

/**
 * A figure in the column of stated percentages is one, with or without its sign: the column says so. Followed by words
 * (`32 dịch vụ`) it is a number of things.
 */
export function isPercentage(stated: Figure): boolean {
  return stated.percent || !/\p{L}/u.test(stated.typed);
}

/** A bare share between 0 and 1 in a column of points may be a fraction typed for a percentage; nobody can tell which. */
function perhapsFraction(stated: Figure): boolean {
  return !stated.percent && stated.value.gt(0) && stated.value.lt(1);
}

function observedCount(observation: Observation): Observed {
  const count = observation.stated ?? observation.numerator;
  if (!count) return inWords(observation);
  if (count.percent) return nothing('not-quantifiable', 'ratio-for-count');
  return { figure: { value: count.value, bound: count.bound, parts: null } };
}

/** "More than a" over a known b is more than a/b; a bounded b leaves only "about". */
function ratioBound(numerator: Bound, denominator: Bound): Bound {
  return denominator === null ? numerator : '~';
}

function inWords(observation: Observation): Observed {
  return observation.text === '' ? nothing('no-data', 'blank') : nothing('not-quantifiable', 'text-only');
}

function nothing(outcome: NothingObserved['outcome'], reason: Reason): Observed {
  return { nothing: { outcome, reason } };
}
