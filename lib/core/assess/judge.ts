/** Holding one figure against one target, exactly. */
import { Decimal } from '../book/decimal.ts';
import type { Bound } from '../book/numbers.ts';
import type { Indicator, Policy, Target } from '../catalogue/catalogue.ts';
import type { Outcome, Reason } from './assessment.ts';
import { quotient, timesApart } from './exact.ts';
import type { ObservedFigure } from './observed.ts';

export interface Judgement {
  readonly outcome: Outcome;
  readonly gap: Decimal | null;
  readonly reason: Reason;
}

const NO_GAP = new Decimal(0);

/** What the judgement needs to know of the indicator and of the answers to the open questions. */
export interface Measure {
  readonly direction: Indicator['direction'];
  readonly equalityMeets: Policy['equalityMeets'];
}

/**
 * Judges a figure against a target with a value. The gap is in the target's unit (points for percentages): zero when
 * met, null when it cannot be known. A bound is no measurement: it is judged only where every figure it allows would be
 * judged alike (`>95%` meets `≥95`, `≥95%` does not meet `>95`, `>50%` against 80 is open).
 * For an indicator where less is better, a plain target is an upper limit.
 */
export function judge(
  figure: ObservedFigure,
  target: Target & { readonly value: Decimal },
  measure: Measure,
): Judgement {
  // Of a percentage computed from its parts, how far it is from the target times the denominator: exact, and divided
  // only where the gap is told.
  const apart = figure.parts ? timesApart(figure.parts, target.value) : figure.value.minus(target.value);
  const order = apart.isZero() ? 0 : apart.isNegative() ? -1 : 1;
  const toward = measure.direction === 'higher' ? order : -order;
  if (figure.bound !== null) return judgeBound(figure.bound, toward, target, measure);
  if (target.comparator === '=') {
    return order === 0 ? met() : missed(gapOf(apart, figure));
  }
  if (toward > 0) return met();
  if (toward < 0) return missed(gapOf(apart, figure));
  const strict = target.comparator === '>' || !measure.equalityMeets;
  return strict ? { outcome: 'not-met', gap: NO_GAP, reason: 'at-strict-target' } : met();
}

/** `toward` is how the bound itself stands to the target. */
function judgeBound(bound: Bound, toward: number, target: Target, measure: Measure): Judgement {
  const open: Judgement = { outcome: 'not-quantifiable', gap: null, reason: 'bound-only' };
  if (bound === '~') return open;
  const [strictly, atLeast] = measure.direction === 'higher' ? ['>', '≥'] : ['<', '≤'];
  const better = bound === strictly || bound === atLeast;
  const reach = better ? toward : -toward;
  // All figures the bound allows lie on its own side of the target, none at it.
  const beyond = reach > 0 || (reach === 0 && (bound === '>' || bound === '<'));
  if (target.comparator === '=') return beyond ? { outcome: 'not-met', gap: null, reason: 'below-target' } : open;
  const strict = target.comparator === '>' || !measure.equalityMeets;
  if (better) return beyond || (reach === 0 && !strict) ? met() : open;
  return beyond || (reach === 0 && strict) ? { outcome: 'not-met', gap: null, reason: 'below-target' } : open;
}

function gapOf(apart: Decimal, { parts }: ObservedFigure): Decimal {
  return parts ? quotient(apart, parts.denominator).abs() : apart.abs();
}

function met(): Judgement {
  return { outcome: 'met', gap: NO_GAP, reason: 'reaches-target' };
}

function missed(gap: Decimal): Judgement {
  return { outcome: 'not-met', gap, reason: 'below-target' };
}
