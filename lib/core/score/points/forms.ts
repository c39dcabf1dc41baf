/** The scoring forms: what a value earns. Each is monotone in the value and stays between zero and the maximum. */
import type { Decimal } from '../../book/decimal.ts';
import { nameKey } from '../../book/text.ts';
import type { Criterion } from '../scheme/scheme.ts';
import { clamped, ONE, ZERO } from './exact.ts';
import { ln } from './logarithms.ts';

/** What a form needs beside the value itself. */
export interface Context {
  /** Best value of the ranking group, for `relative`. */
  readonly best: Decimal | null;
  /** Target of the criterion for this unit, for `target` and `baseline`. */
  readonly target: { readonly value: Decimal; readonly strict: boolean } | null;
  /** Where the unit started, for `baseline`. */
  readonly baseline: Decimal | null;
}

/**
 * Points of a leaf for a value (in the unit of the criterion; percentages are points 0–100), or for an answer in words.
 * Null when the form cannot score it: no target, no such answer. Forms of official sets: `domain.md` 2.2.
 */
export function pointsFor(
  criterion: Criterion,
  value: Decimal | null,
  answer: string,
  context: Context,
): Decimal | null {
  const { form, maximum } = criterion;
  if (form === 'fractions') return answered(criterion, value, answer);
  if (value === null) return null;
  if (form === 'steps') return step(criterion, value);
  const share = shareOf(criterion, value, context);
  return share === null ? null : clamped(share, ZERO, ONE).times(maximum);
}

function shareOf(criterion: Criterion, value: Decimal, context: Context): Decimal | null {
  const { form, floor, full, per, maximum, direction } = criterion;
  switch (form) {
    case 'ratio': {
      const share = value.div(full ?? 100);
      return direction === 'higher' ? share : ONE.minus(share);
    }
    case 'each':
      return value.times(per ?? 0).div(maximum);
    case 'relative':
      return relative(value, context.best, direction);
    case 'target':
      return context.target === null ? null : proportion(value, context.target, direction);
    case 'goalposts':
      return along(value, floor, full);
    case 'log-goalposts':
      return value.gt(0) && floor && full ? along(ln(value), ln(floor), ln(full)) : ZERO;
    case 'baseline':
      return context.target === null ? null : sinceBaseline(value, context, direction);
    default:
      return null;
  }
}

/** The best of the group earns everything; where the best is nothing, nobody earns anything. */
function relative(value: Decimal, best: Decimal | null, direction: Criterion['direction']): Decimal | null {
  if (best === null) return null;
  if (direction === 'higher') return best.gt(0) ? value.div(best) : ZERO;
  return value.gt(0) ? best.div(value) : ONE;
}

/** All of it when the target is met, otherwise value ÷ target (lower is better: target ÷ value). */
function proportion(
  value: Decimal,
  target: { value: Decimal; strict: boolean },
  direction: Criterion['direction'],
): Decimal {
  if (meets(value, target, direction)) return ONE;
  if (direction === 'higher') return target.value.gt(0) ? value.div(target.value) : ZERO;
  return value.gt(0) ? target.value.div(value) : ZERO;
}

/** Whether a value meets a target; a strict one (`>`) is not met at equality. */
export function meets(
  value: Decimal,
  target: { value: Decimal; strict: boolean },
  direction: Criterion['direction'],
): boolean {
  const beyond = direction === 'higher' ? value.cmp(target.value) : target.value.cmp(value);
  return target.strict ? beyond > 0 : beyond >= 0;
}

function along(value: Decimal, floor: Decimal | null, full: Decimal | null): Decimal | null {
  if (floor === null || full === null) return null;
  return value.minus(floor).div(full.minus(floor));
}

/** A unit that already stood at the target keeps all points while it stays there, and has none below its baseline. */
function sinceBaseline(value: Decimal, context: Context, direction: Criterion['direction']): Decimal | null {
  const { target, baseline } = context;
  if (target === null || baseline === null) return null;
  if (meets(value, target, direction)) return ONE;
  const way = direction === 'higher' ? target.value.minus(baseline) : baseline.minus(target.value);
  return way.gt(0) ? along(value, baseline, target.value) : ZERO;
}

/** The best of the steps reached; below the first, nothing. */
function step(criterion: Criterion, value: Decimal): Decimal {
  const reached = criterion.steps.filter(
    ({ from }) => from !== null && (criterion.direction === 'higher' ? value.gte(from) : value.lte(from)),
  );
  return reached.reduce<Decimal>((best, each) => (each.points.gt(best) ? each.points : best), ZERO);
}

/** Answers are compared as words, forgiving capitals, spaces and where the tone mark stands; a number answers as itself. */
function answered(criterion: Criterion, value: Decimal | null, answer: string): Decimal | null {
  const key = nameKey(answer);
  const found = criterion.steps.find(({ option }) =>
    key !== '' ? nameKey(option) === key : value !== null && /^-?\d+(\.\d+)?$/.test(option) && value.eq(option),
  );
  return found?.points ?? null;
}
